//! How likely two claims are about one thing: named evidence, added up.

use itertools::Itertools;

use super::features::{Features, Key, NameId, Named, Party, Sort, spans_years};
use super::keys::{TIES, ties_of_a_figure, ties_of_a_word};
use crate::lexicon::Lexicon;
use crate::model::{Claim, Evidence, RuleId, Signal, Weights};

/// How many words count at most: near the figures, around them, and far off. A long sentence is no proof.
const MOST_NEAR: usize = 2;
const MOST_AROUND: usize = 3;
const MOST_FAR: usize = 4;
/// How many other figures that both sentences have count at most.
const MOST_FIGURES: usize = 2;

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
    /// What the two have in common: words, of which a rare one counts twice, names, a time, the figure itself.
    ties: u32,
}

impl Score<'_> {
    /// Whether it is enough for the pair to be judged.
    pub(super) fn is_enough(&self) -> bool {
        self.ties >= TIES && self.sum() >= self.weights.of(Signal::ConsideredFrom)
    }

    pub(super) fn sum(&self) -> i32 {
        self.pieces.iter().map(|piece| self.weights.of(piece.signal)).sum()
    }

    /// How much the two have in common.
    pub(super) fn ties(&self) -> u32 {
        self.ties
    }

    /// Its parts, with the words that they saw.
    pub(super) fn evidence(&self, claims: (&Claim, &Claim)) -> Vec<Evidence> {
        self.pieces.iter().map(|piece| piece.evidence(claims, self.weights)).collect()
    }

    fn add(&mut self, signal: Signal, about: About) {
        self.pieces.push(Piece { signal, about });
    }

    /// Adds the one signal or the other, where two parts are both told.
    fn compare<T: PartialEq>(&mut self, parts: (Option<T>, Option<T>), same: Option<Signal>, unlike: Option<Signal>) {
        if let (Some(left), Some(right)) = parts
            && let Some(signal) = if left == right { same } else { unlike }
        {
            self.add(signal, About::Nothing);
        }
    }
}

/// One weight that counted, before anyone asks for its words: most pairs are dropped.
struct Piece {
    signal: Signal,
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
    fn evidence(&self, (left, right): (&Claim, &Claim), weights: &Weights) -> Evidence {
        let both = |part: fn(&Claim) -> &Option<String>| part(left).iter().chain(part(right)).unique().join(", ");
        let words = match self.about {
            About::Nothing => String::new(),
            About::Measures => both(|claim| &claim.measure),
            About::Events => both(|claim| &claim.event),
            About::Wholes => both(|claim| &claim.whole),
            About::Word(at) => left.context.get(at).cloned().unwrap_or_default(),
            About::Name(at) => left.entities.get(at).cloned().unwrap_or_default(),
        };
        Evidence { weight: RuleId::new(self.signal.name()), score: weights.of(self.signal), words }
    }
}

/// Weighs two claims of one sort of value, or a rank and a share. The sides can change places.
pub(super) fn score<'w>((left, right): (&Features, &Features), lexicon: &Lexicon, weights: &'w Weights) -> Score<'w> {
    let figure = left.figure.is_some() && left.figure == right.figure;
    let ties = if figure { ties_of_a_figure(left) } else { 0 };
    let mut score = Score { weights, pieces: Vec::new(), ties };
    if left.sort == right.sort {
        score.add(prior(left.sort), About::Nothing);
    }
    frame(&mut score, left, right, lexicon);
    names(&mut score, left, right);
    words(&mut score, left, right, lexicon);
    scope(&mut score, left, right);
    score
}

fn prior(sort: Sort) -> Signal {
    match sort {
        Sort::Day => Signal::PriorDay,
        Sort::Money => Signal::PriorMoney,
        Sort::Share | Sort::Points => Signal::PriorShare,
        Sort::Number | Sort::Sides => Signal::PriorNumber,
        Sort::Measured(_) => Signal::PriorMeasured,
        Sort::Duration => Signal::PriorDuration,
        Sort::Age => Signal::PriorAge,
        Sort::Order | Sort::Proposition => Signal::PriorOrder,
    }
}

/// What is measured, done and shared.
fn frame(score: &mut Score<'_>, left: &Features, right: &Features, lexicon: &Lexicon) {
    let measure = likeness(left.measure, right.measure, lexicon);
    match measure {
        Likeness::Same | Likeness::Word => score.add(Signal::MeasureSame, About::Measures),
        Likeness::Kind => score.add(Signal::MeasureKind, About::Measures),
        Likeness::Unlike if left.sort == right.sort => score.add(Signal::MeasureUnlike, About::Measures),
        Likeness::Unlike | Likeness::Open => {}
    }
    let is_toll = |key| matches!(key, Some(Key::Concept(id)) if lexicon.concept(id).is_running);
    match left.sort {
        Sort::Day if measure.agrees() => score.add(Signal::DatedSame, About::Measures),
        Sort::Number if measure == Likeness::Same && is_toll(left.measure) => {
            score.add(Signal::TollSame, About::Measures);
        }
        Sort::Number if measure.agrees() => score.add(Signal::CountedSame, About::Measures),
        _ => {}
    }
    let event = likeness(left.event, right.event, lexicon);
    let crossed = !measure.agrees()
        && (likeness(left.measure, right.event, lexicon).agrees()
            || likeness(left.event, right.measure, lexicon).agrees());
    if event.agrees() {
        score.add(Signal::EventSame, About::Events);
    }
    if crossed {
        score.add(Signal::EventCrossed, About::Events);
    }
    let whole = likeness(left.whole, right.whole, lexicon);
    if whole.agrees() {
        score.add(Signal::WholeSame, About::Wholes);
    } else if whole == Likeness::Unlike || left.whole.is_some() != right.whole.is_some() {
        score.add(Signal::WholeUnlike, About::Wholes);
    }
    let ranked = is_rank_of_share((left, right), lexicon);
    if ranked {
        score.add(Signal::RankOfShare, About::Wholes);
    }
    score.ties += [measure.agrees(), event.agrees(), crossed && !event.agrees(), whole.agrees(), ranked]
        .map(u32::from)
        .iter()
        .sum::<u32>();
}

/// Whether the values of two claims can be compared: those of one sort, and a rank with the share that it is of.
pub(super) fn are_comparable(sides: (&Features, &Features), lexicon: &Lexicon) -> bool {
    sides.0.sort == sides.1.sort || is_rank_of_share(sides, lexicon)
}

/// Whether the one is the rank of what the other tells the share of.
fn is_rank_of_share((left, right): (&Features, &Features), lexicon: &Lexicon) -> bool {
    let ranks = |rank: &Features, share: &Features| {
        rank.share_of.is_some()
            && share.sort == Sort::Share
            && likeness(rank.share_of.map(Key::Concept), share.whole.or(share.measure), lexicon).agrees()
    };
    ranks(left, right) || ranks(right, left)
}

fn names(score: &mut Score<'_>, left: &Features, right: &Features) {
    let shared = left.names.iter().map(|party| u32::from(right.has(party.id))).sum::<u32>();
    let about = |claim: &Features, other: &Features| claim.names.iter().any(|party| other.theme.contains(&party.id));
    score.ties += shared;
    if shared == 0 && (about(left, right) || about(right, left)) {
        score.add(Signal::NameOfTheme, About::Nothing);
        score.ties += 1;
    } else if shared == 0 && !left.names.is_empty() && !right.names.is_empty() {
        score.add(Signal::NameUnlike, About::Nothing);
    }
    let names = |claim: &Features, nearest: Option<NameId>| nearest.is_some_and(|id| claim.has(id));
    if left.nearest.is_some() && left.nearest == right.nearest {
        score.add(Signal::NameNearest, About::Name(0));
    } else if names(right, left.nearest) || names(left, right.nearest) {
        score.add(Signal::NameNear, About::Nothing);
    }
    let theme = |party: &Party| left.theme.contains(&party.id) || right.theme.contains(&party.id);
    let rare = |party: &&Party| party.named == Named::Other && right.has(party.id) && !theme(party);
    if let Some(party) = left.names.iter().filter(rare).min_by_key(|party| party.at) {
        score.add(Signal::NameRare, About::Name(party.at));
    }
}

fn words(score: &mut Score<'_>, left: &Features, right: &Features, lexicon: &Lexicon) {
    let (mut near, mut around, mut far, mut kinds) = (0, 0, 0, 0);
    let mut taken = Vec::new();
    // What both measure, do or share has counted already.
    let part = |claim: &Features, key: Key| [claim.measure, claim.event, claim.whole].contains(&Some(key));
    for (i, &(key, band)) in left.context.iter().enumerate() {
        let like = |other: Key| likeness(Some(key), Some(other), lexicon);
        let free = || right.context.iter().enumerate().filter(|(j, _)| !taken.contains(j));
        let same = free().find(|(_, (other, _))| matches!(like(*other), Likeness::Same | Likeness::Word));
        let Some((j, _)) = same.or_else(|| free().find(|(_, (other, _))| like(*other).agrees())) else { continue };
        taken.push(j);
        score.ties += ties_of_a_word(band);
        if part(left, key) && part(right, key) {
            continue;
        }
        let (signal, count, most) = match i.max(j) {
            _ if same.is_none() => (Signal::WordKind, &mut kinds, MOST_NEAR),
            0 => (Signal::WordNearest, &mut 0, 1),
            1..=2 => (Signal::WordNear, &mut near, MOST_NEAR),
            3..=5 => (Signal::WordAround, &mut around, MOST_AROUND),
            _ => (Signal::WordFar, &mut far, MOST_FAR),
        };
        if *count < most {
            *count += 1;
            score.add(signal, About::Word(i));
        }
    }
}

/// When, where, in which unit, and who says so.
fn scope(score: &mut Score<'_>, left: &Features, right: &Features) {
    if let (Some(a), Some(b)) = (left.time, right.time)
        && left.sort != Sort::Day
    {
        if (a.first, a.last) != (b.first, b.last) {
            score.add(Signal::TimeUnlike, About::Nothing);
        }
        if a.overlaps(&b) && !spans_years(a.first, a.last) && !spans_years(b.first, b.last) {
            score.ties += 1;
        }
    }
    score.compare((left.place, right.place), Some(Signal::PlaceSame), Some(Signal::PlaceUnlike));
    score.compare((left.speaker, right.speaker), Some(Signal::SpeakerSame), Some(Signal::SpeakerUnlike));
    // Amounts in two currencies can be one amount.
    if left.sort != Sort::Money {
        score.compare((left.unit, right.unit), None, Some(Signal::UnitUnlike));
    }
    match (left.variant, right.variant) {
        (None, None) => {}
        (a, b) if a == b => score.add(Signal::VariantSame, About::Nothing),
        _ => score.add(Signal::VariantUnlike, About::Nothing),
    }
    for (role, name) in &*left.roles {
        if right.roles.iter().any(|other| other == &(*role, *name)) {
            score.add(Signal::RoleSame, About::Nothing);
        }
    }
    // "The election on 9 August" and "in August": one event may be told by its day and by its month, one toll by a count and
    // by a bare number.
    let is_one = |piece: &Piece| matches!(piece.signal, Signal::TollSame | Signal::DatedSame);
    let is_one = score.pieces.iter().any(is_one);
    if left.kind != right.kind && left.sort == right.sort && !is_one {
        let days = left.sort == Sort::Day;
        score.add(if days { Signal::PeriodAndDay } else { Signal::KindUnlike }, About::Nothing);
    }
    if left.is_coarse != right.is_coarse {
        score.add(Signal::GrainApart, About::Nothing);
    }
    if left.stage != right.stage {
        score.add(Signal::StageUnlike, About::Nothing);
    }
    let figures = left.beside.iter().filter(|figure| right.beside.contains(figure)).count();
    for _ in 0..figures.min(MOST_FIGURES) {
        score.add(Signal::FigureShared, About::Nothing);
    }
}
