//! How likely two claims are about one thing: named evidence, added up.

use itertools::Itertools;

use super::features::{Features, Key, Named, Party, Sort, spans_years};
use super::weights::Weights;
use crate::lexicon::{Lexicon, RARE};
use crate::model::{Claim, Evidence, RuleId};

/// From this band on a word near both figures is a subject that they may share; more common ones are not.
pub(super) const SUBJECT_BAND: u8 = 2;

/// How near to both figures a word must stand to be the subject that they share.
///
/// An order is of the noun behind it and of nothing else; a day belongs to the nearest act; a figure has more around it.
fn subject_reach(sort: Sort) -> usize {
    match sort {
        Sort::Order => 0,
        Sort::Day => 3,
        _ => usize::MAX,
    }
}

/// How two words stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// One concept.
    Same,
    /// One is a kind of the other.
    Kind,
    /// One stem, for which no concept stands.
    Word,
    /// Two things.
    Unlike,
    /// One side or both leave it open.
    Open,
}

/// How two words stand to each other.
pub(super) fn likeness(left: Option<Key>, right: Option<Key>, lexicon: &Lexicon) -> Likeness {
    match (left, right) {
        (Some(Key::Concept(a)), Some(Key::Concept(b))) if a == b => Likeness::Same,
        (Some(Key::Concept(a)), Some(Key::Concept(b))) if lexicon.is_kind_of(a, b) || lexicon.is_kind_of(b, a) => {
            Likeness::Kind
        }
        (Some(Key::Stem(a)), Some(Key::Stem(b))) if a == b => Likeness::Word,
        (Some(_), Some(_)) => Likeness::Unlike,
        _ => Likeness::Open,
    }
}

impl Likeness {
    /// Whether the two can stand for each other.
    pub(super) fn agrees(self) -> bool {
        matches!(self, Self::Same | Self::Kind | Self::Word)
    }
}

/// The evidence about one pair.
pub(super) struct Score<'w> {
    weights: &'w Weights,
    pieces: Vec<Piece>,
    /// Whether both measure, do or share one thing.
    subject: bool,
    /// Whether something besides ties them together.
    anchored: bool,
}

impl Score<'_> {
    /// The sum and its parts, where it is enough; `None` where the pair is dropped.
    pub(super) fn kept(self, claims: (&Claim, &Claim)) -> Option<(i32, Vec<Evidence>)> {
        let sum = self.pieces.iter().map(|piece| piece.score).sum();
        let enough = self.anchored && sum >= self.weights.kept_from;
        (self.subject && enough).then(|| (sum, self.pieces.iter().map(|piece| piece.evidence(claims)).collect()))
    }

    /// The sum and its parts, whether or not it is enough.
    pub(super) fn sum(&self, claims: (&Claim, &Claim)) -> (i32, Vec<Evidence>) {
        let sum = self.pieces.iter().map(|piece| piece.score).sum();
        (sum, self.pieces.iter().map(|piece| piece.evidence(claims)).collect())
    }

    /// Whether both measure, do or share one thing.
    pub(super) fn has_subject(&self) -> bool {
        self.subject
    }

    /// Whether something besides ties them together.
    pub(super) fn is_anchored(&self) -> bool {
        self.anchored
    }

    fn add(&mut self, weight: &'static str, score: i32, about: About) {
        self.pieces.push(Piece { weight, score, about });
    }
}

/// One weight that counted, before anyone asks for its words: most pairs are dropped.
struct Piece {
    weight: &'static str,
    score: i32,
    about: About,
}

/// What a weight was counted for.
#[derive(Clone, Copy)]
enum About {
    Nothing,
    Measures,
    Events,
    Wholes,
    /// A word, by its place in the context of the left claim.
    Word(usize),
    /// A name, by its place among the entities of the left claim.
    Name(usize),
}

impl Piece {
    fn evidence(&self, (left, right): (&Claim, &Claim)) -> Evidence {
        let both = |part: fn(&Claim) -> &Option<String>| part(left).iter().chain(part(right)).unique().join(", ");
        let words = match self.about {
            About::Nothing => String::new(),
            About::Measures => both(|claim| &claim.measure),
            About::Events => both(|claim| &claim.event),
            About::Wholes => both(|claim| &claim.whole),
            About::Word(at) => left.context.get(at).cloned().unwrap_or_default(),
            About::Name(at) => left.entities.get(at).cloned().unwrap_or_default(),
        };
        Evidence { weight: RuleId::new(self.weight), score: self.score, words }
    }
}

/// Weighs two claims. The sides can change places.
pub(super) fn score<'w>((left, right): (&Features, &Features), lexicon: &Lexicon, weights: &'w Weights) -> Score<'w> {
    let mut score = Score { weights, pieces: Vec::new(), subject: false, anchored: false };
    let (prior, weight) = match left.sort {
        Sort::Day => ("prior_day", weights.prior_day),
        Sort::Money => ("prior_money", weights.prior_money),
        Sort::Share | Sort::Points => ("prior_share", weights.prior_share),
        Sort::Number => ("prior_number", weights.prior_number),
        Sort::Measured(_) | Sort::Duration | Sort::Age => ("prior_measured", weights.prior_measured),
        Sort::Order | Sort::Sides | Sort::Proposition => ("prior_order", weights.prior_order),
    };
    score.add(prior, weight, About::Nothing);
    subject(&mut score, left, right, lexicon);
    names(&mut score, left, right);
    words(&mut score, left, right, lexicon);
    if let (Some(a), Some(b)) = (left.time, right.time)
        && a.overlaps(&b)
        && left.sort != Sort::Day
        && !spans_years(a.first, a.last)
        && !spans_years(b.first, b.last)
    {
        score.add("time_shared", weights.time_shared, About::Nothing);
        score.anchored = true;
    }
    score
}

fn subject(score: &mut Score<'_>, left: &Features, right: &Features, lexicon: &Lexicon) {
    let weights = score.weights;
    let measure = likeness(left.measure, right.measure, lexicon);
    match measure {
        Likeness::Same | Likeness::Kind | Likeness::Word if left.sort == Sort::Day => {
            score.add("dated_same", weights.dated_same, About::Measures);
        }
        Likeness::Same => score.add("measure_same", weights.measure_same, About::Measures),
        Likeness::Kind => score.add("measure_kind", weights.measure_kind, About::Measures),
        Likeness::Word => score.add("measure_word", weights.measure_word, About::Measures),
        Likeness::Unlike if left.sort == right.sort => {
            score.add("measure_unlike", weights.measure_unlike, About::Measures)
        }
        Likeness::Unlike | Likeness::Open => {}
    }
    let is_toll = |key| matches!(key, Some(Key::Concept(id)) if lexicon.concept(id).is_running);
    let toll = left.sort == Sort::Number && measure == Likeness::Same && is_toll(left.measure);
    if toll {
        score.add("toll_same", weights.toll_same, About::Measures);
    }
    let event = likeness(left.event, right.event, lexicon);
    match event {
        Likeness::Same | Likeness::Word => score.add("event_same", weights.event_same, About::Events),
        Likeness::Kind => score.add("event_kind", weights.event_kind, About::Events),
        Likeness::Unlike | Likeness::Open => {}
    }
    if left.kind != right.kind && left.sort == Sort::Number && right.sort == Sort::Number && !toll {
        score.add("kind_unlike", weights.kind_unlike, About::Nothing);
    }
    if left.is_coarse != right.is_coarse {
        score.add("grain_apart", weights.grain_apart, About::Nothing);
    }
    let crossed = !measure.agrees()
        && (likeness(left.measure, right.event, lexicon).agrees()
            || likeness(left.event, right.measure, lexicon).agrees());
    if crossed {
        score.add("event_kind", weights.event_kind, About::Events);
    }
    let share = |rank: &Features, share: &Features| {
        rank.share_of.is_some()
            && share.sort == Sort::Share
            && likeness(rank.share_of.map(Key::Concept), share.whole.or(share.measure), lexicon).agrees()
    };
    let ranked = share(left, right) || share(right, left);
    let whole = likeness(left.whole, right.whole, lexicon).agrees();
    if whole {
        score.add("whole_same", weights.whole_same, About::Wholes);
    }
    if ranked {
        score.add("rank_of_share", weights.rank_of_share, About::Wholes);
    }
    // A rank and a share meet in what is shared, values of other two sorts in nothing.
    let same = measure.agrees() || event.agrees() || crossed || whole;
    score.subject = match (left.sort, right.sort) {
        (Sort::Order, Sort::Order) => measure.agrees(),
        (a, b) if a == b => same,
        _ => ranked,
    };
    // Every report of a story on two countries has both, so they tie only what is named by one and the same concept.
    let one = matches!(measure, Likeness::Same) || matches!(event, Likeness::Same);
    let is_party = |party: &&Party| (one || party.named == Named::Other) && right.has(party.id);
    let parties = left.names.iter().filter(is_party).count();
    if (measure.agrees() || event.agrees()) && parties > 1 {
        score.add("parties_same", weights.parties_same, About::Events);
    }
}

fn names(score: &mut Score<'_>, left: &Features, right: &Features) {
    let weights = score.weights;
    let mut shared = left.names.iter().filter(|party| right.has(party.id)).collect_vec();
    if shared.is_empty() {
        let about =
            |claim: &Features, other: &Features| claim.names.iter().any(|party| other.theme.contains(&party.id));
        if about(left, right) || about(right, left) {
            score.add("theme_shared", weights.theme_shared, About::Nothing);
            score.anchored = true;
        } else if is_of_someone(left) && is_of_someone(right) {
            score.add("name_unlike", weights.name_unlike, About::Nothing);
        }
        return;
    }
    // The most telling first; each further one counts half of what it would alone.
    shared.sort_unstable_by_key(|party| (std::cmp::Reverse(party.named), party.at));
    for (i, party) in shared.into_iter().enumerate().take(3) {
        let (name, weight) = match party.named {
            Named::Other => ("name_shared", weights.name_shared),
            Named::Country => ("place_shared", weights.place_shared),
        };
        score.add(name, weight >> i, About::Name(party.at));
    }
    score.anchored = true;
}

/// Whether the claim, or else its whole source, names anyone.
fn is_of_someone(claim: &Features) -> bool {
    !claim.names.is_empty() || !claim.theme.is_empty()
}

fn words(score: &mut Score<'_>, left: &Features, right: &Features, lexicon: &Lexicon) {
    let weights = score.weights;
    // What both measure, do or share has counted already.
    let subject = |claim: &Features, key: Key| [claim.measure, claim.event, claim.whole].contains(&Some(key));
    let counted = |key: Key| subject(left, key) && subject(right, key);
    let mut room = weights.words_most;
    for (i, &(key, band)) in left.context.iter().enumerate() {
        let same = |&(other, _): &(Key, u8)| likeness(Some(key), Some(other), lexicon).agrees();
        let Some(j) = right.context.iter().position(same) else { continue };
        if counted(key) {
            continue;
        }
        let (name, weight) = match i.max(j) {
            0 => ("word_nearest", weights.word_nearest),
            1..=2 => ("word_near", weights.word_near),
            3..=5 => ("word_around", weights.word_around),
            _ => ("word_far", weights.word_far),
        };
        if band >= SUBJECT_BAND && left.sort == right.sort && i.max(j) < subject_reach(left.sort) {
            score.subject = true;
        }
        score.anchored |= band >= RARE;
        score.add(name, weight.min(room), About::Word(i));
        room -= weight.min(room);
    }
}
