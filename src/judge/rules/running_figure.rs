//! # `running_figure`
//!
//! A count that can only grow, such as a death toll, was higher in a later report: the later one moved it, and neither
//! is wrong. A lower figure in the later report is no update, and a higher one of another season is another disaster's.

use super::update;
use crate::judge::{Sides, scope};
use crate::model::{Claim, Extent, Judgement, Number, Reason, RuleId};

const RULE: RuleId = RuleId::new("running_figure");

/// The first reports of a disaster tell a part of what the later ones do; far more than ten times as many are another's.
const MOST_GROWTH: Number = Number::constant(10, 0);

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let running = |claim: &Claim| {
        let named = [&claim.measure, &claim.event].into_iter().flatten();
        let mut concepts = named.filter_map(|name| sides.lexicon.concept_named(name));
        concepts.any(|id| sides.lexicon.concept(id).is_running)
    };
    if !running(sides.left) || !running(sides.right) || scope::lie_far_apart(sides.left, sides.right) {
        return None;
    }
    let (first, later) = sides.in_order()?;
    let (Extent::Numbers(before), Extent::Numbers(after)) = (first.value()?, later.value()?) else { return None };
    let grew = before.gap(after).is_some_and(|(below, above)| {
        let most = below.magnitude().checked_mul(MOST_GROWTH).unwrap_or(above);
        before.high_end() == Some(below) && above <= most
    });
    (grew && scope::one_count(sides)).then(|| update(Reason::new(RULE), first, later))
}
