//! What makes two claims of one matter incomparable: differences of scope, each with its name.

use super::features::{Features, Sort};
use super::score::{Likeness, likeness};
use crate::lexicon::Lexicon;
use crate::model::{Change, Claim, Kind, RuleId, ScopeOrigin, Tried};

type Veto = fn((&Claim, &Claim), (&Features, &Features), &Lexicon) -> bool;

/// Every veto by its name.
const ALL: &[(RuleId, Veto)] = &[
    (RuleId::new("measure"), measure),
    (RuleId::new("other_period"), other_period),
    (RuleId::new("part_whole"), part_whole),
    (RuleId::new("per_unit"), per_unit),
    (RuleId::new("role"), role),
    (RuleId::new("share_of_what"), share_of_what),
    (RuleId::new("stage"), stage),
];

/// Every veto, and whether it holds between two claims.
pub(super) fn tried(claims: (&Claim, &Claim), sides: (&Features, &Features), lexicon: &Lexicon) -> Vec<Tried> {
    ALL.iter().map(|(id, veto)| Tried { rule: id.clone(), holds: veto(claims, sides, lexicon) }).collect()
}

/// The vetoes that hold between two claims, by name.
pub(super) fn holding(claims: (&Claim, &Claim), sides: (&Features, &Features), lexicon: &Lexicon) -> Vec<RuleId> {
    ALL.iter().filter(|(_, veto)| veto(claims, sides, lexicon)).map(|(id, _)| id.clone()).collect()
}

/// A level and a change, or an old level and a new one: "rose by 5 %" and "rose to 30 %". What it has risen to is the level
/// that another source tells without the rise.
fn measure((left, right): (&Claim, &Claim), _: (&Features, &Features), _: &Lexicon) -> bool {
    let moved = |claim: &Claim| claim.change.filter(|change| *change != Change::NewLevel);
    moved(left) != moved(right)
}

/// Both clauses give the period that their figure covers, and it is another: "exports in 2019", "exports in 2020".
fn other_period((left, right): (&Claim, &Claim), (a, _): (&Features, &Features), _: &Lexicon) -> bool {
    let stated =
        |claim: &Claim| claim.time.filter(|time| time.origin == ScopeOrigin::Clause && time.first != time.last);
    a.sort != Sort::Day && matches!((stated(left), stated(right)), (Some(x), Some(y)) if !x.overlaps(&y))
}

/// One figure is for a part: "20 more people" and "200 people".
fn part_whole((left, right): (&Claim, &Claim), _: (&Features, &Features), _: &Lexicon) -> bool {
    use crate::model::Stage::Additional;
    (left.stage == Some(Additional)) != (right.stage == Some(Additional))
}

/// One figure is by something and the other is not, or by something else: "$58 a barrel".
fn per_unit((left, right): (&Claim, &Claim), _: (&Features, &Features), _: &Lexicon) -> bool {
    left.per != right.per
}

/// The parts are dealt otherwise: a loan from Russia to Belarus, one from China to Belarus.
fn role(_: (&Claim, &Claim), (a, b): (&Features, &Features), _: &Lexicon) -> bool {
    a.roles.iter().any(|(role, name)| b.roles.iter().any(|(other, another)| other == role && another != name))
}

/// The shares are of two wholes.
fn share_of_what((left, right): (&Claim, &Claim), (a, b): (&Features, &Features), lexicon: &Lexicon) -> bool {
    let shares = left.kind == Kind::Percent && right.kind == Kind::Percent;
    shares && likeness(a.whole, b.whole, lexicon) == Likeness::Unlike
}

/// The first offer and the final one.
fn stage((left, right): (&Claim, &Claim), _: (&Features, &Features), _: &Lexicon) -> bool {
    matches!((left.stage, right.stage), (Some(x), Some(y)) if x != y)
}
