//! The order of the stages.

use std::borrow::Cow;

use itertools::Itertools;
use rustc_hash::FxHashSet;

use crate::lexicon::{Lexicon, Tagged};
use crate::model::{
    Claim, Counterpart, Explained, Judgement, Kind, Language, Mention, Pair, PairExplanation, Pairing, Rates, Reason,
    Report, RuleId, Sentence, Source, SourceInfo, Span, Told, Topic, Verification, Weights,
};
use crate::names::Aliases;
use crate::pair::{self, Place};
use crate::recognize::Context;
use crate::repetition::{self, Passages};
use crate::scan::Plain;
use crate::{assemble, judge, parallel, recognize, scan};

/// What one source says.
#[derive(Clone, Debug, PartialEq)]
pub struct Extraction {
    /// The source, with its language and, where it was found in the text, its day of publication.
    pub source: SourceInfo,
    /// Every quantity and date, in the order of the text.
    pub mentions: Vec<Mention>,
    /// Every claim, in the order of the text.
    pub claims: Vec<Claim>,
}

/// What a user can set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The weights of the match.
    pub weights: Weights,
    /// Names that stand for other names.
    pub aliases: Aliases,
    /// Rates of exchange: none unless given, and amounts in two currencies stay incomparable.
    pub rates: Rates,
}

/// Reads, matches and judges with one lexicon and one set of options.
#[derive(Clone, Debug)]
pub struct Checker {
    /// The built-in one is lent, not copied: a comparison must not begin with the copy of every table.
    lexicon: Cow<'static, Lexicon>,
    config: Config,
}

impl Default for Checker {
    fn default() -> Self {
        Self::new()
    }
}

impl Checker {
    /// With the built-in lexicon and the default options.
    #[must_use]
    pub fn new() -> Self {
        Self::configured(Config::default())
    }

    /// With the built-in lexicon and options of one's own.
    ///
    /// ```
    /// use gainsay::{Checker, Config, Signal, Source, Weights};
    ///
    /// let weights = Weights::default().with(Signal::ConsideredFrom, 5_000);
    /// let checker = Checker::configured(Config { weights, ..Config::default() });
    /// let sources = [("a", "Russia granted Belarus a loan of $1.5 billion."), ("b", "Belarus got a Russian loan of $1.5 bn.")];
    /// assert!(checker.compare(&sources.map(|(id, text)| Source::new(id, text))).findings.is_empty());
    /// ```
    #[must_use]
    pub fn configured(config: Config) -> Self {
        Self { lexicon: Cow::Borrowed(Lexicon::builtin()), config }
    }

    /// With a lexicon and options of one's own.
    ///
    /// ```
    /// use gainsay::{Checker, Config, Entry, Language, LexiconBuilder, Meaning, Source, Unit};
    ///
    /// let mut builder = LexiconBuilder::new();
    /// builder.add(Language::English, Entry::new("smackers", Meaning::Unit("GBP".into())))?;
    /// let checker = Checker::with(builder.build(), Config::default());
    /// let told = checker.mentions(&Source::new("a", "It cost 40 smackers."));
    /// assert_eq!(told[0].unit, Some(Unit::named("GBP")));
    /// # Ok::<(), gainsay::LexiconError>(())
    /// ```
    #[must_use]
    pub fn with(lexicon: Lexicon, config: Config) -> Self {
        Self { lexicon: Cow::Owned(lexicon), config }
    }

    /// Reads one source: its figures and dates, and what it claims of them.
    #[must_use]
    pub fn extract(&self, source: &Source) -> Extraction {
        self.extract_with(source, |_, _| ()).0
    }

    /// Reads one source, and looks at its claims in the text before their places become those in the text as given.
    fn extract_with<T>(&self, source: &Source, look: impl FnOnce(&Tagged<'_>, &[Claim]) -> T) -> (Extraction, T) {
        self.read(source, |tagged, context, mut info, plain| {
            info.agency = repetition::credited(tagged).map(str::to_owned);
            let mut mentions = recognize::recognize(tagged, context);
            let mut claims = assemble::assemble(tagged, &mentions, &info);
            let seen = look(tagged, &claims);
            restore(plain, mentions.iter_mut().flat_map(Mention::spans_mut));
            restore(plain, claims.iter_mut().flat_map(Claim::spans_mut));
            restore(plain, info.dateline.as_mut());
            (Extraction { source: info, mentions, claims }, seen)
        })
    }

    /// Every figure and date of one source, in the order of the text: reading alone, without the claims.
    ///
    /// ```
    /// use gainsay::{Checker, Source};
    ///
    /// let source = Source::new("agency", "Russia granted Belarus a loan of US$1.5bn.");
    /// let mentions = Checker::new().mentions(&source);
    /// assert_eq!(mentions[0].span.of(&source.text), Some("US$1.5bn"));
    /// ```
    #[must_use]
    pub fn mentions(&self, source: &Source) -> Vec<Mention> {
        self.read(source, |tagged, context, _, plain| {
            let mut mentions = recognize::recognize(tagged, context);
            restore(plain, mentions.iter_mut().flat_map(Mention::spans_mut));
            mentions
        })
    }

    /// Tells how the figures and dates of one source are read: for each mention its tokens, what the rules made of them
    /// and which modifiers changed it, and what else was considered; for each number that is none, the trap it fell into.
    ///
    /// ```
    /// use gainsay::{Checker, Source};
    ///
    /// let told = Checker::new().explain(&Source::new("a", "The Boeing 737 cost about $90 million."));
    /// assert_eq!(told[0].trap.as_ref().map(|trap| trap.as_str()), Some("behind_name"));
    /// assert_eq!(told[1].modifiers[0].as_str(), "hedge");
    /// assert_eq!(told[1].refused[0].why.as_str(), "listed_later");
    /// ```
    #[must_use]
    pub fn explain(&self, source: &Source) -> Vec<Explained> {
        self.read(source, |tagged, context, _, plain| {
            let mut told = recognize::explain(tagged, context);
            restore(plain, told.iter_mut().flat_map(Explained::spans_mut));
            told
        })
    }

    /// What one text says, for it to be held against another.
    fn told(&self, source: &Source) -> Told {
        self.read(source, |tagged, context, info, plain| {
            let mentions = recognize::recognize(tagged, context);
            let mut claims = assemble::assemble(tagged, &mentions, &info);
            // A fact without a figure needs more than a sentence or two around it to be held against another.
            claims.retain(|claim| claim.kind != Kind::Proposition);
            let (mut words, mut names) = assemble::surroundings(tagged, &mentions, &info);
            restore(plain, claims.iter_mut().chain(&mut names).flat_map(Claim::spans_mut));
            restore(plain, words.iter_mut().map(|word| &mut word.span));
            let tokens = |sentence: &Sentence| tagged.tokens[sentence.range()].iter().map(|token| token.span).collect();
            let mut sentences: Vec<Vec<Span>> = tagged.sentences.iter().map(tokens).collect();
            restore(plain, sentences.iter_mut().flatten());
            Told { source: info, claims, names, words, sentences }
        })
    }

    fn read<T>(&self, source: &Source, read: impl FnOnce(&Tagged<'_>, &Context, SourceInfo, &Plain<'_>) -> T) -> T {
        let plain = Plain::of(&source.text);
        let text = &*plain.text;
        let scanned = scan::scan(text, &self.lexicon);
        let language = source.language.or_else(|| self.lexicon.detect(text, &scanned.tokens));
        let (tokens, sentences) = (&scanned.tokens, &scanned.sentences);
        let own = language.unwrap_or(Language::English);
        let passages = self.lexicon.passages(text, tokens, sentences, own);
        let tagged = Tagged::new(text, &self.lexicon, language, tokens, sentences).with_passages(&passages);
        let mut info = SourceInfo { language: Some(tagged.language), ..SourceInfo::from(source) };
        if info.published.is_none()
            && let Some((span, day)) = recognize::dateline(&tagged)
        {
            info.published = Some(day);
            info.dateline = Some(span);
        }
        read(&tagged, &Context { published: info.published, order: None }, info, &plain)
    }

    /// Finds the pairs of claims that are about one thing, by index, the smaller first. Values play no part in it.
    #[must_use]
    pub fn pair(&self, claims: &[Claim]) -> Vec<Pair> {
        self.pairing(claims).pairs
    }

    /// The same, with how many pairs were looked at and which caps were hit.
    ///
    /// ```
    /// use gainsay::{Checker, Source};
    ///
    /// let checker = Checker::new();
    /// let texts = [("bulletin", "Russia granted Belarus a loan of $1.5 billion."), ("wire", "Belarus got a Russian loan of $1 bn.")];
    /// let claims: Vec<_> =
    ///     texts.iter().flat_map(|&(id, text)| checker.extract(&Source::new(id, text)).claims).collect();
    /// let pairing = checker.pairing(&claims);
    /// assert_eq!((pairing.pairs.len(), pairing.candidates), (1, 1));
    /// assert!(pairing.notes.is_empty(), "nothing was left out");
    /// ```
    #[must_use]
    pub fn pairing(&self, claims: &[Claim]) -> Pairing {
        pair::pairs(claims, &self.lexicon, &self.config.aliases, &self.config.weights)
    }

    /// Weighs given pairs of claims, by their indexes, whatever the score comes to; `None` for two that are never compared: of
    /// two sorts of value, of one sentence, without anything in common, or apart in scope twice.
    ///
    /// The evidence has what the match saw, of which the score is the sum, and what likeness of the values adds to it.
    ///
    /// # Panics
    ///
    /// Where an index is none of a claim.
    #[must_use]
    pub fn weigh(&self, claims: &[Claim], pairs: &[(usize, usize)]) -> Vec<Option<Pair>> {
        let Config { weights, aliases, .. } = &self.config;
        let weighed = pair::weigh(claims, pairs, &self.lexicon, aliases, weights);
        let compared = weighed.iter().flatten().cloned();
        let mut judged = judge::judged(claims, compared, self.basis(), weights).into_iter().map(|found| found.pair);
        weighed.into_iter().map(|pair| pair.and_then(|_| judged.next())).collect()
    }

    /// Decides what two claims say of each other, taking it that they are about one thing.
    #[must_use]
    pub fn judge(&self, left: &Claim, right: &Claim) -> Judgement {
        judge::judge(left, right, self.basis())
    }

    fn basis(&self) -> judge::Basis<'_> {
        judge::Basis { lexicon: &self.lexicon, rates: &self.config.rates }
    }

    /// Reads sources and compares them.
    ///
    /// The order of the sources changes nothing. Where two have one id, both are read and their claims kept apart only by
    /// their spans; give each an id of its own.
    #[must_use]
    pub fn compare(&self, sources: &[Source]) -> Report {
        let mut read = parallel::map(sources, |source| self.extract_with(source, Passages::of));
        read.sort_by(|(a, _), (b, _)| a.source.id.cmp(&b.source.id));
        let (infos, claims, passages): (Vec<_>, Vec<_>, Vec<_>) = read
            .into_iter()
            .map(|(extraction, passages)| (extraction.source, extraction.claims, passages))
            .multiunzip();
        self.report(infos, claims.into_iter().flatten().collect(), &passages)
    }

    /// Compares claims, wherever they were made. `sources` describes where they come from and may be empty.
    ///
    /// Without the texts, outlets are known to repeat one another by whom they name, and not by their words.
    #[must_use]
    pub fn compare_claims(&self, sources: Vec<SourceInfo>, claims: Vec<Claim>) -> Report {
        self.report(sources, claims, &[])
    }

    fn report(&self, sources: Vec<SourceInfo>, claims: Vec<Claim>, passages: &[Passages]) -> Report {
        let Pairing { pairs, mut notes, .. } = self.pairing(&claims);
        let ids = || sources.iter().map(|source| source.id.as_str());
        let told: FxHashSet<&str> = claims.iter().map(|claim| claim.source.as_str()).collect();
        if told.iter().copied().chain(ids()).unique().count() < 2 {
            notes.push(Reason::new(ONE_SOURCE));
        }
        let silent = ids().filter(|id| !told.contains(id));
        notes.extend(silent.map(|id| Reason::new(NO_CLAIMS).with("source", id)));
        let weights = &self.config.weights;
        let judged = judge::judged(&claims, pairs, self.basis(), weights);
        let kept = judge::Assignment::of(&claims, &judged, weights).kept(&judged);
        let comparable: Vec<&Pair> =
            kept.iter().map(|found| &found.pair).filter(|pair| pair.vetoes.is_empty()).collect();
        let mut topics: Vec<Topic> = pair::group(&claims, &comparable)
            .into_iter()
            .map(|group| Topic {
                label: pair::label(&claims, &group),
                positions: judge::positions(&claims, &group, &self.lexicon),
            })
            .collect();
        let mut findings = judge::findings(&claims, &judged, &kept, weights);
        let witnesses = repetition::witnesses(&sources, &claims, passages, &self.config.aliases);
        repetition::tell(&witnesses, &mut topics, &mut findings);
        Report { version: REPORT_VERSION, sources, claims, findings, topics, notes }
    }

    /// Tells how two claims of a report that this checker made, by their indexes, came to what is found of them, or why nothing
    /// is. `None` where there is no claim at an index, and where both are one.
    ///
    /// ```
    /// use gainsay::{Checker, Source};
    ///
    /// let checker = Checker::new();
    /// let sources = [
    ///     Source::new("a", "Russia granted Belarus a loan of $1.5 billion."),
    ///     Source::new("b", "The loan from Russia to Belarus is about $650 million."),
    /// ];
    /// let told = checker.explain_pair(&checker.compare(&sources), 0, 1).unwrap();
    /// assert!(told.matching.ties > 2);
    /// assert_eq!(told.rules.last().unwrap().rule.as_str(), "interval");
    /// assert_eq!(told.why_not, None);
    /// ```
    #[must_use]
    pub fn explain_pair(&self, report: &Report, left: usize, right: usize) -> Option<PairExplanation> {
        let claims = &report.claims[..];
        let (left, right) = (left.min(right), left.max(right));
        if left == right || right >= claims.len() {
            return None;
        }
        let Config { weights, aliases, .. } = &self.config;
        let (matching, dropped) = pair::explain(claims, (left, right), &self.lexicon, aliases, weights);
        let (rules, judgement) = judge::explain(claims, left, right, self.basis());
        let finding = report.findings.iter().find(|finding| finding.claims == [left, right]).cloned();
        let decided = |judgement: &Judgement| judgement.reasons.first().cloned();
        let changed_by = finding.as_ref().and_then(|finding| decided(&finding.judgement));
        let changed_by = changed_by.filter(|reason| Some(reason) != decided(&judgement).as_ref());
        let one_voice = claims[left].source == claims[right].source;
        let lost = || {
            let judged = judge::judged(claims, self.pairing(claims).pairs, self.basis(), weights);
            let found = judged.iter().find(|found| (found.pair.left, found.pair.right) == (left, right))?;
            judge::Assignment::of(claims, &judged, weights).why_not(found)
        };
        let otherwise = || lost().unwrap_or_else(|| Reason::new(if one_voice { ONE_VOICE } else { NOT_LOOKED_AT }));
        let why_not = finding.is_none().then(|| dropped.unwrap_or_else(otherwise));
        Some(PairExplanation { claims: [left, right], matching, rules, judgement, finding, changed_by, why_not })
    }

    /// Holds every figure and fact of an answer against sources.
    ///
    /// ```
    /// use gainsay::{Checker, Source, Support};
    ///
    /// let source = Source::new("agency", "Russia granted Belarus a loan of $1.5 billion.");
    /// let told = Checker::new().verify("Belarus got a Russian loan of $3 billion.", &[source]);
    /// assert_eq!(told.support, Support::Contradicted);
    /// ```
    #[must_use]
    pub fn verify(&self, answer: &str, sources: &[Source]) -> Verification {
        self.verify_document(&Source::new(ANSWER, answer), sources)
    }

    /// Holds an answer against sources of which more is known than its text: its language, or the day on which it was given,
    /// to which "yesterday" refers.
    ///
    /// ```
    /// use gainsay::{Checker, Source, Support};
    ///
    /// let source = Source::new("agency", "The ferry sank on 3 May 2021.");
    /// let answer = Source::new("answer", "The ferry sank yesterday.").published_on("2021-05-04".parse().unwrap());
    /// assert_eq!(Checker::new().verify_document(&answer, &[source]).support, Support::Supported);
    /// ```
    #[must_use]
    pub fn verify_document(&self, answer: &Source, sources: &[Source]) -> Verification {
        let mut told: Vec<Told> = sources.iter().map(|source| self.told(source)).collect();
        // Without a day of its own, an answer speaks on that of its latest source.
        let published = answer.published.or(told.iter().filter_map(|told| told.source.published).max());
        // It is in the language of its sources, where it does not clearly say otherwise.
        let spoken = told.iter().map(|told| told.source.language).all_equal_value().ok().flatten();
        let is_spoken = |language: &Language| {
            let plain = Plain::of(&answer.text);
            !self.lexicon.is_foreign(&scan::scan(&plain.text, &self.lexicon).tokens, *language)
        };
        let language = answer.language.or_else(|| spoken.filter(is_spoken));
        let text = &answer.text;
        let mut answer = self.told(&Source { published, language, ..answer.clone() });
        let texts: Vec<(&str, &Told)> = sources.iter().map(|source| source.text.as_str()).zip(&told).collect();
        let places = pair::places((text, &answer), &texts);
        let places: Vec<Place> = places
            .into_iter()
            .filter_map(|place| self.place_figures(place, text, &mut answer, sources, &mut told))
            .collect();
        let is_part = |claim: &Claim, name: &Claim| {
            claim.value_span.zip(name.value_span).is_some_and(|(value, name)| value.overlaps(name))
        };
        answer.keep_names(|claims, name| !claims.iter().any(|claim| is_part(claim, name)));
        let asked: Vec<Claim> = answer.claims.iter().filter(|claim| claim.value().is_none()).cloned().collect();
        for told in &mut told {
            told.keep_names(|_, name| asked.iter().any(|asked| asked.measure == name.measure));
        }
        let mut counterparts = pair::counterparts(&answer, &told, &self.lexicon, &self.config.aliases);
        for place in places {
            let within = |span: Span| {
                move |claim: &Claim| {
                    claim.value().is_some() && claim.value_span.is_some_and(|value| value.overlaps(span))
                }
            };
            let before: usize = told[..place.source].iter().map(|told| told.claims.len()).sum();
            let said = told[place.source].claims.iter().rposition(within(place.said)).map(|at| before + at);
            if let Some((answer, said)) = answer.claims.iter().position(within(place.answer)).zip(said) {
                let at = counterparts.partition_point(|other| other.answer < answer);
                counterparts.retain(|other| other.answer != answer || other.in_place);
                counterparts.insert(at, Counterpart::in_place(answer, said));
            }
        }
        let (infos, said): (Vec<SourceInfo>, Vec<Vec<Claim>>) =
            told.into_iter().map(|told| (told.source, told.claims)).unzip();
        let verification = judge::verification(answer.claims, said.concat(), &counterparts, self.basis());
        Verification { sources: infos, ..verification }
    }
}

impl Checker {
    /// Sees to it that the two stretches of a place are one figure each: as they were read in their sentences, or, where
    /// that leaves them without a verdict, as the numbers that they are by themselves. `None` where they are no figures.
    fn place_figures(
        &self,
        place: Place,
        text: &str,
        answer: &mut Told,
        sources: &[Source],
        told: &mut [Told],
    ) -> Option<Place> {
        let source = told.get_mut(place.source)?;
        let overlapping = |claims: &[Claim], span: Span| {
            let within = |claim: &&Claim| claim.value_span.is_some_and(|value| value.overlaps(span));
            claims.iter().filter(within).exactly_one().ok().cloned()
        };
        place.widened().find_map(|place| {
            let alone = |text: &str, span: Span| {
                let mentions = self.mentions(&Source::new(ANSWER, span.of(text)?));
                let mention = mentions.into_iter().exactly_one().ok()?;
                let number = matches!(mention.kind, Kind::Number | Kind::Count) && mention.unit.is_none();
                number.then_some(mention)
            };
            let said = &sources.get(place.source)?.text;
            let (own, other) = (alone(text, place.answer)?, alone(said, place.said)?);
            let read = overlapping(&answer.claims, place.answer).zip(overlapping(&source.claims, place.said));
            // "Flight 370" is a name, and its figure none.
            if read.is_none() && own.hedge.is_none() && other.hedge.is_none() {
                return None;
            }
            if read.is_none_or(|(own, other)| !judge::is_decided(&own, &other, self.basis())) {
                let claim = |mention: Mention, span: Span, id: &str, sentences: &[Vec<Span>]| {
                    let sentence = sentences.iter().find(|tokens| tokens.iter().any(|token| token.overlaps(span)));
                    let words = sentence
                        .and_then(|tokens| Some(Span { start: tokens.first()?.start, end: tokens.last()?.end }));
                    Claim {
                        span: words,
                        value_span: Some(span),
                        stated: mention.stated,
                        meant: mention.meant,
                        hedge: mention.hedge,
                        ..Claim::new(id, Kind::Number)
                    }
                };
                answer.claims.retain(|claim| !claim.value_span.is_some_and(|value| value.overlaps(place.answer)));
                let own = claim(own, place.answer, &answer.source.id, &answer.sentences);
                let at = answer.claims.partition_point(|claim| claim.value_span < own.value_span);
                answer.claims.insert(at, own);
                source.claims.push(claim(other, place.said, &source.source.id, &source.sentences));
            }
            Some(place)
        })
    }
}

/// Makes places in the plain text those in the text as given.
fn restore<'s>(plain: &Plain<'_>, spans: impl IntoIterator<Item = &'s mut Span>) {
    if !plain.is_as_given() {
        spans.into_iter().for_each(|span| *span = plain.given(*span));
    }
}

/// The version of the report's form.
const REPORT_VERSION: u32 = 1;
/// The id that an answer has among the sources it is held against.
const ANSWER: &str = "answer";
/// Nothing is found of a pair: a source that repeats itself is one voice.
const ONE_VOICE: RuleId = RuleId::new("one_voice");
/// Nothing is found of a pair: a cap was hit before it came to be looked at.
const NOT_LOOKED_AT: RuleId = RuleId::new("not_looked_at");
/// A note: a source has no claim, perhaps because it is in a language that is not read.
const NO_CLAIMS: RuleId = RuleId::new("no_claims");
/// A note: there was nothing to compare with.
const ONE_SOURCE: RuleId = RuleId::new("one_source");

/// Reads sources and compares them, with the built-in lexicon and the default options.
#[must_use]
pub fn compare(sources: &[Source]) -> Report {
    Checker::new().compare(sources)
}
