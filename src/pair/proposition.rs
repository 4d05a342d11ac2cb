//! How likely two facts without figures are about one thing.
//!
//! The subject is the matter and how it is borne on: "deepen integration" and "integration is no longer possible" both tell
//! what becomes of the integration, "most people fear integration" tells who thinks what of it. Every report of a story has
//! its matters and its names, so more is asked for than of figures: a participant that both name, and one more tie.

use itertools::Itertools;

use super::features::{Features, Key, NameId, Named, Sort};
use super::score::{Likeness, likeness};
use crate::lexicon::concepts::{Axis, Bearing};
use crate::lexicon::{ConceptId, Lexicon};
use crate::model::{Claim, Date, Evidence, Polarity, Role, RuleId, Signal, Weights};

/// How many words that both have count; more only tell that the sentences are long.
const WORDS: usize = 3;

/// So many days before it and after the news speaks of one meeting.
const DAYS_OF_A_MEETING: i32 = 31;

/// What speaks for two facts being about one thing.
pub(super) struct Weighed {
    /// In the order of the table of weights.
    pub(super) evidence: Vec<Evidence>,
    /// Whether both bear on one matter, on one axis.
    pub(super) has_subject: bool,
    /// Whether they name one party, and one more thing ties them.
    pub(super) is_anchored: bool,
}

impl Weighed {
    /// Two facts about other things.
    const OTHER: Self = Self { evidence: Vec::new(), has_subject: false, is_anchored: false };

    /// The sum of the evidence.
    pub(super) fn score(&self) -> i32 {
        self.evidence.iter().map(|piece| piece.score).sum()
    }

    /// Whether that is enough.
    pub(super) fn is_kept(&self, weights: &Weights) -> bool {
        self.has_subject && self.is_anchored && self.score() >= weights.of(Signal::FactsFrom)
    }
}

/// Weighs two facts. The sides can change places.
pub(super) fn weigh(
    (left, right): (&Claim, &Claim),
    sides: (&Features, &Features),
    lexicon: &Lexicon,
    weights: &Weights,
) -> Weighed {
    let (a, b) = sides;
    match (a.sort, b.sort) {
        (Sort::Proposition, Sort::Share) => return weigh_majority((left, right), sides, lexicon, weights),
        (Sort::Share, Sort::Proposition) => return weigh_majority((right, left), (b, a), lexicon, weights),
        _ => {}
    }
    let is_one_story = a.sort == b.sort && left.source != right.source;
    if !is_one_story
        || is_bare(left, a, lexicon) && is_bare(right, b, lexicon)
        || !bear_alike(a, b, lexicon)
        || is_other_deed((left, right), sides, lexicon)
        || is_other_occasion((left, right), sides, lexicon)
    {
        return Weighed::OTHER;
    }
    let mut evidence = Vec::new();
    let mut add = |signal: Signal, words: String| {
        evidence.push(Evidence { weight: RuleId::new(signal.name()), score: weights.of(signal), words });
    };
    let both = |part: fn(&Claim) -> &Option<String>| {
        let (x, y) = (part(left).as_deref().unwrap_or_default(), part(right).as_deref().unwrap_or_default());
        if x == y { x.to_owned() } else { format!("{x}, {y}") }
    };
    add(Signal::PriorFact, String::new());
    let matter = likeness(a.measure, b.measure, lexicon);
    match matter {
        Likeness::Same => add(Signal::MatterSame, both(|claim| &claim.measure)),
        Likeness::Open if is_done_to_one(a, b, lexicon) => {
            add(Signal::MatterSame, left.roles.get(&Role::Recipient).cloned().unwrap_or_default());
        }
        Likeness::Kind => add(Signal::MatterKind, both(|claim| &claim.measure)),
        // "No decisions" leaves none of what could have been decided.
        _ if [left, right].iter().any(|claim| claim.polarity == Polarity::Negated) && are_outcomes(a, b, lexicon) => {
            add(Signal::MatterKind, both(|claim| &claim.measure));
        }
        _ => return Weighed::OTHER,
    }
    match likeness(a.event, b.event, lexicon) {
        Likeness::Same | Likeness::Word => add(Signal::FactActSame, both(|claim| &claim.event)),
        Likeness::Kind => add(Signal::FactActKind, both(|claim| &claim.event)),
        Likeness::Unlike | Likeness::Open => {}
    }
    let mut ties = 0;
    let mut named = 0;
    for party in a.names.iter().filter(|party| b.has(party.id)) {
        let signal = match party.named {
            Named::Other => Signal::FactName,
            Named::Country => Signal::FactCountry,
        };
        add(signal, left.entities.get(party.at).cloned().unwrap_or_default());
        named += 1;
    }
    let about = |x: &Features, y: &Features| x.names.iter().any(|party| y.theme.contains(&party.id));
    let is_anchored = named > 0 || about(a, b) || about(b, a);
    let subject = |key: Key| [a.measure, a.event, b.measure, b.event].contains(&Some(key));
    let shared = a.context.iter().enumerate().filter(|(_, (key, _))| !subject(*key));
    let shared = shared.filter(|(_, (key, _))| b.context.iter().any(|(other, _)| other == key));
    for (at, _) in shared.take(WORDS) {
        add(Signal::FactWord, left.context.get(at).cloned().unwrap_or_default());
        ties += 1;
    }
    if a.time.zip(b.time).is_some_and(|(x, y)| x.overlaps(&y)) {
        add(Signal::FactTime, String::new());
        ties += 1;
    }
    // Two reports on the same two or three parties tell one story, and so do two sentences on the same two.
    if named > 1 || a.theme.iter().filter(|name| b.theme.contains(name)).count() > 1 {
        add(Signal::FactParties, String::new());
        ties += 1;
    }
    Weighed { evidence, has_subject: true, is_anchored: is_anchored && ties > 0 }
}

/// Weighs what most of a people think against a share of it that answers the same.
fn weigh_majority(
    (most, share): (&Claim, &Claim),
    (a, b): (&Features, &Features),
    lexicon: &Lexicon,
    weights: &Weights,
) -> Weighed {
    let attitude = |claim: &Features| concept(claim.event).filter(|&id| lexicon.axis(id) == Some(Axis::Attitude));
    let answers = |claim: &Features| concept(claim.event).is_some_and(|id| lexicon.takes_a_side(id));
    let is_whole = a.whole.is_some() && likeness(a.whole, b.whole, lexicon).agrees();
    let words = b.measure.into_iter().chain(b.context.iter().map(|&(key, _)| key));
    let mut matters = words.map(|key| likeness(a.measure, Some(key), lexicon)).filter(|likeness| likeness.agrees());
    let Some(matter) =
        matters.next().filter(|_| most.source != share.source && is_whole && attitude(a).is_some() && answers(b))
    else {
        return Weighed::OTHER;
    };
    let piece = |signal: Signal, words: &Option<String>| Evidence {
        weight: RuleId::new(signal.name()),
        score: weights.of(signal),
        words: words.clone().unwrap_or_default(),
    };
    let matter = if matter == Likeness::Kind { Signal::MatterKind } else { Signal::MatterSame };
    let evidence = vec![
        piece(Signal::PriorFact, &None),
        piece(matter, &most.measure),
        // One people is asked: as telling as the parties of a story.
        piece(Signal::FactParties, &most.whole),
    ];
    Weighed { evidence, has_subject: true, is_anchored: a.names.iter().any(|party| b.has(party.id)) }
}

/// Whether a fact only names something that takes place.
fn is_bare(claim: &Claim, features: &Features, lexicon: &Lexicon) -> bool {
    claim.polarity == Polarity::Affirmed && concept(features.event).is_some_and(|id| lexicon.concept(id).is_bare)
}

/// Whether both tell what becomes of a thing, or both what one and the same party thinks of it, or of one deed.
fn bear_alike(a: &Features, b: &Features, lexicon: &Lexicon) -> bool {
    let axis = |claim: &Features| concept(claim.event).and_then(|id| lexicon.axis(id));
    axis(a) == axis(b)
        && match axis(a) {
            Some(Axis::Course) => true,
            Some(Axis::Attitude) => party(a, Role::Agent).is_some() && party(a, Role::Agent) == party(b, Role::Agent),
            Some(Axis::Deed) => likeness(a.event, b.event, lexicon).agrees(),
            None => false,
        }
}

/// Whether two deeds are not one: they are told of two times or places, or the one is told not to be done. What was not
/// done to a thing may have been done to it, or to another of its sort, at another time.
fn is_other_deed((left, right): (&Claim, &Claim), (a, b): (&Features, &Features), lexicon: &Lexicon) -> bool {
    let told = a.time.zip(b.time).is_some_and(|(x, y)| !x.overlaps(&y));
    // The same two meet again.
    let is_mutual = concept(a.event).is_some_and(|id| lexicon.concept(id).is_mutual);
    let apart = told || is_mutual && days_between(left, right).is_some_and(|days| days > DAYS_OF_A_MEETING);
    // "In Sochi" may be "in Russia".
    let is_country = |claim: &Claim| claim.place.as_deref().is_some_and(|place| lexicon.is_country(place));
    let one_sort = is_country(left) == is_country(right);
    let elsewhere = one_sort && a.place.zip(b.place).is_some_and(|(x, y)| x != y);
    concept(a.event).and_then(|id| lexicon.axis(id)) == Some(Axis::Deed)
        && (left.polarity != right.polarity || apart || elsewhere)
}

/// How many days lie between the times of two facts, or between their reports.
fn days_between(left: &Claim, right: &Claim) -> Option<i32> {
    let (x, y) = left.time.zip(right.time)?;
    let gap = |last: Option<Date>, first: Option<Date>| last.zip(first).map(|(last, first)| (first - last).get_days());
    gap(x.last, y.first).max(gap(y.last, x.first))
}

/// Whether both tell of a deed to one whom they name; where each of two does it to the other, to the same two as far as
/// they are named.
fn is_done_to_one(a: &Features, b: &Features, lexicon: &Lexicon) -> bool {
    let patient = |claim: &Features| party(claim, Role::Recipient).filter(|_| claim.measure.is_none());
    let Some((one, other)) = patient(a).zip(patient(b)) else { return false };
    if concept(a.event).is_none_or(|id| !lexicon.concept(id).is_mutual) {
        return one == other;
    }
    let parties =
        |claim: &Features| [Role::Agent, Role::Recipient].map(|part| party(claim, part)).into_iter().flatten();
    let knows = |claim: &Features, name: NameId| claim.has(name) || claim.theme.contains(&name);
    parties(a).any(|name| parties(b).contains(&name))
        && parties(a).all(|name| knows(b, name))
        && parties(b).all(|name| knows(a, name))
}

/// Who plays a part.
fn party(claim: &Features, part: Role) -> Option<NameId> {
    claim.roles.iter().find(|(role, _)| *role == part).map(|&(_, name)| name)
}

/// Whether both tell of what talks, offices and courts bring about, or do not.
fn are_outcomes(a: &Features, b: &Features, lexicon: &Lexicon) -> bool {
    let Some(outcome) = lexicon.concept_named("outcome") else { return false };
    let is_outcome = |claim: &Features| concept(claim.measure).is_some_and(|id| lexicon.is_kind_of(id, outcome));
    [a, b].iter().all(|claim| is_outcome(claim) && is_making(claim, lexicon))
}

/// Whether something comes about by it, or is said not to.
fn is_making(claim: &Features, lexicon: &Lexicon) -> bool {
    concept(claim.event).and_then(|id| lexicon.bearing(id)) == Some(Bearing::Makes)
}

/// Whether one side dates what came about to a day that is not the other's: that is another occasion.
fn is_other_occasion((left, right): (&Claim, &Claim), (a, b): (&Features, &Features), lexicon: &Lexicon) -> bool {
    let told = a.time.is_some() || b.time.is_some();
    let apart = left.time.zip(right.time).is_some_and(|(x, y)| !x.overlaps(&y));
    told && apart && is_making(a, lexicon) && is_making(b, lexicon)
}

fn concept(key: Option<Key>) -> Option<ConceptId> {
    match key {
        Some(Key::Concept(id)) => Some(id),
        _ => None,
    }
}
