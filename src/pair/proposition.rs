//! How likely two facts without figures are about one thing.
//!
//! The subject is the matter and how it is borne on: "deepen integration" and "integration is no longer possible" both tell
//! what becomes of the integration, "most people fear integration" tells who thinks what of it. Every report of a story has
//! its matters and its names, so more is asked for than of figures: a participant that both name, and one more tie.

use super::features::{Features, Key, NameId, Named};
use super::score::{Likeness, likeness};
use super::weights::Weights;
use crate::lexicon::concepts::Bearing;
use crate::lexicon::{ConceptId, Lexicon};
use crate::model::{Claim, Evidence, Polarity, Role, RuleId};

/// How many words that both have count; more only tell that the sentences are long.
const WORDS: usize = 3;

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
        self.has_subject && self.is_anchored && self.score() >= weights.kept_from
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
    let is_one_story = a.sort == b.sort && left.source != right.source;
    if !is_one_story
        || is_bare((left, right))
        || !bear_alike(a, b, lexicon)
        || is_other_occasion((left, right), sides, lexicon)
    {
        return Weighed::OTHER;
    }
    let mut evidence = Vec::new();
    let mut add = |weight, score, words: String| evidence.push(Evidence { weight: RuleId::new(weight), score, words });
    let both = |part: fn(&Claim) -> &Option<String>| {
        let (x, y) = (part(left).as_deref().unwrap_or_default(), part(right).as_deref().unwrap_or_default());
        if x == y { x.to_owned() } else { format!("{x}, {y}") }
    };
    add("prior_proposition", weights.prior_proposition, String::new());
    let matter = likeness(a.measure, b.measure, lexicon);
    match matter {
        Likeness::Same => add("matter_same", weights.matter_same, both(|claim| &claim.measure)),
        Likeness::Kind => add("matter_kind", weights.matter_kind, both(|claim| &claim.measure)),
        // "No decisions" leaves none of what could have been decided.
        _ if [left, right].iter().any(|claim| claim.polarity == Polarity::Negated) && are_outcomes(a, b, lexicon) => {
            add("matter_kind", weights.matter_kind, both(|claim| &claim.measure));
        }
        _ => return Weighed::OTHER,
    }
    match likeness(a.event, b.event, lexicon) {
        Likeness::Same | Likeness::Word => add("event_same", weights.event_same, both(|claim| &claim.event)),
        Likeness::Kind => add("event_kind", weights.event_kind, both(|claim| &claim.event)),
        Likeness::Unlike | Likeness::Open => {}
    }
    let mut ties = 0;
    let mut named = 0;
    for party in a.names.iter().filter(|party| b.has(party.id)) {
        let (name, weight) = match party.named {
            Named::Other => ("name_shared", weights.name_shared),
            Named::Country => ("place_shared", weights.place_shared),
        };
        add(name, weight, left.entities.get(party.at).cloned().unwrap_or_default());
        named += 1;
    }
    let about = |x: &Features, y: &Features| x.names.iter().any(|party| y.theme.contains(&party.id));
    let is_anchored = named > 0 || about(a, b) || about(b, a);
    if named == 0 {
        add("theme_shared", weights.theme_shared, String::new());
    }
    let subject = |key: Key| [a.measure, a.event, b.measure, b.event].contains(&Some(key));
    let shared = a.context.iter().enumerate().filter(|(_, (key, _))| !subject(*key));
    let shared = shared.filter(|(_, (key, _))| b.context.iter().any(|(other, _)| other == key));
    for (at, _) in shared.take(WORDS) {
        add("word_around", weights.word_around, left.context.get(at).cloned().unwrap_or_default());
        ties += 1;
    }
    if a.time.zip(b.time).is_some_and(|(x, y)| x.overlaps(&y)) {
        add("time_shared", weights.time_shared, String::new());
        ties += 1;
    }
    // Two reports on the same two or three parties tell one story, and so do two sentences on the same two.
    if named > 1 || a.theme.iter().filter(|name| b.theme.contains(name)).count() > 1 {
        add("parties_same", weights.parties_same, String::new());
        ties += 1;
    }
    Weighed { evidence, has_subject: true, is_anchored: is_anchored && ties > 0 }
}

/// Whether both only name something that takes place, which tells nothing.
fn is_bare((left, right): (&Claim, &Claim)) -> bool {
    let is_bare = |claim: &Claim| {
        claim.polarity == Polarity::Affirmed && matches!(claim.event.as_deref(), Some("come about" | "existent"))
    };
    is_bare(left) && is_bare(right)
}

/// Whether both tell what becomes of a thing, or both what one and the same party thinks of it.
fn bear_alike(a: &Features, b: &Features, lexicon: &Lexicon) -> bool {
    let bearing = |claim: &Features| concept(claim.event).and_then(|id| lexicon.bearing(id));
    let Some((x, y)) = bearing(a).zip(bearing(b)) else { return false };
    x.is_course() == y.is_course() && (x.is_course() || agent(a).is_some() && agent(a) == agent(b))
}

/// Who does it.
fn agent(claim: &Features) -> Option<NameId> {
    claim.roles.iter().find(|(role, _)| *role == Role::Agent).map(|&(_, name)| name)
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
