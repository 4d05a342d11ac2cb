//! # `same_tally`, `tallies_apart`
//!
//! A score or a vote has two sides. Two reports that give the same two numbers agree, in either order: "won 2–0" and "lost
//! 0–2" are one game. Others contradict each other only where both reports know of one event: each has but one such tally,
//! they come within days of each other, and what happened and two names are the same. A game has a score at half-time, too,
//! and a cup has many games.

use itertools::Itertools;

use crate::judge::severity::severity;
use crate::judge::{Sides, incomparable, scope, with_values};
use crate::model::{Claim, Interval, Judgement, Number, Reason, RuleId, Verdict};

pub(in crate::judge) const SAME: RuleId = RuleId::new("same_tally");
pub(in crate::judge) const APART: RuleId = RuleId::new("tallies_apart");
const OTHER_EVENT: RuleId = RuleId::new("other_event");

/// Reports of one game or vote come within so many days.
const DAYS_OF_A_RESULT: i32 = 3;

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = (sides.left, sides.right);
    let (a, b) = (left.sides?, right.sides?);
    let facts = |rule| with_values(Reason::new(rule), left, right);
    if left.kind != right.kind || !(same(a, b) || one_result(sides)) {
        return Some(incomparable(facts(OTHER_EVENT)));
    }
    Some(if same(a, b) {
        Judgement::new(Verdict::Agree, facts(SAME))
    } else {
        Judgement { severity: apart(a, b), ..Judgement::new(Verdict::Conflict, facts(APART)) }
    })
}

/// Whether two tallies are one, in whichever order their sides are told.
pub(in crate::judge) fn same([a, b]: [Number; 2], other: [Number; 2]) -> bool {
    other == [a, b] || other == [b, a]
}

/// How far the higher or the lower numbers are apart.
fn apart(left: [Number; 2], right: [Number; 2]) -> f64 {
    let ordered = |[a, b]: [Number; 2]| [a.min(b), a.max(b)];
    let pairs = ordered(left).into_iter().zip(ordered(right));
    pairs.map(|(a, b)| severity(&Interval::point(a), &Interval::point(b))).fold(0.0, f64::max)
}

/// Whether both sources tell of one result, and of no other.
fn one_result(sides: &Sides<'_>) -> bool {
    let only = |claim: &Claim, beside: &[Claim]| {
        let others = beside.iter().filter(|other| other.kind == claim.kind && other.source == claim.source);
        others.filter_map(|other| other.sides).all(|tally| claim.sides == Some(tally))
    };
    let names = sides.left.entities.iter().unique().filter(|name| sides.right.entities.contains(name)).count();
    only(sides.left, sides.beside[0])
        && only(sides.right, sides.beside[1])
        && names > 1
        && scope::one_event(sides)
        && sides.days_passed().is_some_and(|days| days <= DAYS_OF_A_RESULT)
}
