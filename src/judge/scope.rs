//! What must agree before two values that do not meet may contradict each other.
//!
//! Values that meet need less: that three workers died and that three people died is one thing told twice. That 12 workers
//! died and 790 people did is no contradiction, because the workers may be among the people.

use super::{Sides, days_between};
use crate::lexicon::concepts::Class;
use crate::lexicon::{ConceptId, Lexicon};
use crate::model::{Claim, Extent, Kind, Number, Role, RuleId, ScopeOrigin};

const MEASURE: RuleId = RuleId::new("measure");
const PART_WHOLE: RuleId = RuleId::new("part_whole");
const SHARE_OF_WHAT: RuleId = RuleId::new("share_of_what");
const OTHER_EVENT: RuleId = RuleId::new("other_event");
const OTHER_PERIOD: RuleId = RuleId::new("other_period");
const OTHER_PLACE: RuleId = RuleId::new("other_place");
const ROLE: RuleId = RuleId::new("role");

/// Reports of one disaster tell its toll as of days that lie no farther apart than this.
const DAYS_OF_AN_EVENT: i32 = 60;

/// How two words of the frames stand to each other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    /// One is a kind of the other.
    Kind,
    Unlike,
    /// One side or both leave it open.
    Open,
}

/// The difference of scope that could explain why the values are apart; `None` where the frames agree.
pub(super) fn difference(sides: &Sides<'_>) -> Option<RuleId> {
    let (left, right) = (sides.left, sides.right);
    let relation = |part: fn(&Claim) -> &Option<String>| relation(part(left), part(right), sides.lexicon);
    let measure = relation(|claim| &claim.measure);
    let event = relation(|claim| &claim.event);
    let whole = relation(|claim| &claim.whole);
    if matches!((left.kind, right.kind), (Kind::Ordinal, _) | (_, Kind::Ordinal)) {
        // "The first round" and "the sixth round": an ordinal says which one, not how many.
        return Some(OTHER_EVENT);
    }
    if is_one(left) || is_one(right) {
        // "One" picks one out more often than it counts.
        return Some(PART_WHOLE);
    }
    if are_elsewhere(sides) {
        return Some(OTHER_PLACE);
    }
    // "The toll has risen to 17" tells what became of the figure, not what it is of.
    let risen = left.change.is_some() || right.change.is_some();
    if event == Relation::Unlike && !risen {
        return Some(OTHER_EVENT);
    }
    if sides.measures().any(|id| sides.lexicon.concept(id).is_periodic) && !cover_one_period(left, right) {
        return Some(OTHER_PERIOD);
    }
    // A toll of another day may be a later one; that of another season is another disaster's.
    let running = sides.measures().any(|id| sides.lexicon.concept(id).is_running);
    if running && lie_far_apart(left, right) {
        return Some(OTHER_EVENT);
    }
    match left.kind.min(right.kind) {
        Kind::Percent | Kind::PercentagePoint => {
            let is_answer = measure == Relation::Open && whole == Relation::Same;
            match whole {
                Relation::Unlike | Relation::Kind => Some(SHARE_OF_WHAT),
                _ if is_answer && matches!(event, Relation::Same | Relation::Kind) => None,
                // "65 percent of the shares must accept", "holds 9.8 percent of the shares": of one whole, and not one thing.
                _ => (measure != Relation::Same || left.event.is_some() != right.event.is_some()).then_some(MEASURE),
            }
        }
        // "At least €150 million", "less than €100 million": two bounds on what one act brings leave no room for a part.
        Kind::Money if event == Relation::Same && leave_a_gap(left, right) => {
            (measure == Relation::Unlike).then_some(MEASURE)
        }
        // "Served 136 days", "served more than four years": what is done tells what the figure is of.
        Kind::Money | Kind::Duration
            if event == Relation::Same && left.measure.is_none() && right.measure.is_none() =>
        {
            None
        }
        Kind::Money => (!matches!(measure, Relation::Same | Relation::Kind)).then_some(MEASURE),
        // Whose age it is must be told; that it is the same one's was the matter of matching.
        Kind::Age => {
            let told = |claim: &Claim| claim.roles.contains_key(&Role::Holder);
            (!told(left) || !told(right)).then_some(ROLE)
        }
        // "Three workers" may be among "seven people".
        Kind::Number | Kind::Count if whole != Relation::Same && (left.whole.is_some() || right.whole.is_some()) => {
            Some(PART_WHOLE)
        }
        Kind::Number | Kind::Count => match measure {
            Relation::Kind => Some(PART_WHOLE),
            Relation::Same if counts_people(sides) && event == Relation::Open => Some(OTHER_EVENT),
            Relation::Same => None,
            _ => Some(MEASURE),
        },
        _ => (measure != Relation::Same).then_some(MEASURE),
    }
}

/// Whether each side names a country that the other does not: "from Syria", "from Afghanistan".
fn are_elsewhere(sides: &Sides<'_>) -> bool {
    let elsewhere = |own: &Claim, other: &Claim| {
        own.entities.iter().any(|name| sides.lexicon.is_country(name) && !other.entities.contains(name))
    };
    elsewhere(sides.left, sides.right) && elsewhere(sides.right, sides.left)
}

fn concept(word: &Option<String>, lexicon: &Lexicon) -> Option<ConceptId> {
    word.as_deref().and_then(|word| lexicon.concept_named(word))
}

pub(super) fn relation(left: &Option<String>, right: &Option<String>, lexicon: &Lexicon) -> Relation {
    match (left, right) {
        (Some(a), Some(b)) if a == b => Relation::Same,
        (Some(_), Some(_)) => match (concept(left, lexicon), concept(right, lexicon)) {
            (Some(a), Some(b)) if lexicon.is_kind_of(a, b) || lexicon.is_kind_of(b, a) => Relation::Kind,
            _ => Relation::Unlike,
        },
        _ => Relation::Open,
    }
}

/// Whether both tell of what can be one event: of an act or event, the same or one a kind of the other, with someone or
/// something named in both.
pub(super) fn one_event(sides: &Sides<'_>) -> bool {
    let told = |claim: &Claim| {
        let named = [&claim.measure, &claim.event].into_iter();
        named.filter_map(|word| concept(word, sides.lexicon)).collect::<Vec<_>>()
    };
    let (left, right) = (told(sides.left), told(sides.right));
    let related = |a: ConceptId, b: ConceptId| sides.lexicon.is_kind_of(a, b) || sides.lexicon.is_kind_of(b, a);
    let act = left.iter().any(|&a| right.iter().any(|&b| related(a, b)));
    act && sides.left.entities.iter().any(|name| sides.right.entities.contains(name))
}

/// Whether both can count the same people or things: of one whole, and not of two events. A beheading is a killing, and
/// perhaps another one; that bodies were recovered and deaths confirmed does not tell two events.
pub(super) fn one_count(sides: &Sides<'_>) -> bool {
    let (left, right, lexicon) = (sides.left, sides.right, sides.lexicon);
    let happened =
        |claim: &Claim| concept(&claim.event, lexicon).is_some_and(|id| lexicon.concept(id).class == Class::Event);
    let one_event = match relation(&left.event, &right.event, lexicon) {
        Relation::Same | Relation::Open => true,
        Relation::Kind => false,
        Relation::Unlike => !(happened(left) && happened(right)),
    };
    left.whole == right.whole && one_event
}

/// Whether one side is bounded from above alone and the other from below alone.
fn leave_a_gap(left: &Claim, right: &Claim) -> bool {
    let said = |claim: &Claim| claim.stated.or(claim.meant);
    let bounds = |claim: &Claim| said(claim)?.numbers().map(|all| (all.low_end(), all.high_end()));
    matches!(
        (bounds(left), bounds(right)),
        (Some((None, Some(_))), Some((Some(_), None))) | (Some((Some(_), None)), Some((None, Some(_))))
    )
}

/// Whether more than a few weeks lie between what both speak of.
pub(super) fn lie_far_apart(left: &Claim, right: &Claim) -> bool {
    matches!((left.time, right.time), (Some(a), Some(b)) if days_between(&a, &b) > DAYS_OF_AN_EVENT)
}

/// Whether both tell the period that their figure covers, and it is the same one.
fn cover_one_period(left: &Claim, right: &Claim) -> bool {
    let told = |claim: &Claim| claim.time.filter(|time| time.origin != ScopeOrigin::Document);
    matches!((told(left), told(right)), (Some(a), Some(b)) if (a.first, a.last) == (b.first, b.last))
}

/// Whether it counts one.
pub(super) fn is_one(claim: &Claim) -> bool {
    let one = claim.stated.as_ref().and_then(Extent::numbers).and_then(|interval| interval.single());
    claim.kind == Kind::Count && one == Some(Number::ONE)
}

/// People are counted for many things; what they did tells which count it is.
fn counts_people(sides: &Sides<'_>) -> bool {
    let people = sides.lexicon.concept_named("people");
    people.is_some_and(|people| sides.measures().any(|id| sides.lexicon.is_kind_of(id, people)))
}
