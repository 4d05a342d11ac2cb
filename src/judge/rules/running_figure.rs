//! # `running_figure`
//!
//! A count that can only grow, such as a death toll, was higher in a later report: the later one moved it, and neither
//! is wrong. A lower figure in the later report is no update.

use crate::judge::severity::gap;
use crate::judge::{Sides, scope, with_values};
use crate::model::{Extent, Judgement, Reason, RuleId, Verdict};

const RULE: RuleId = RuleId::new("running_figure");

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = (sides.left, sides.right);
    let running = |claim: &crate::model::Claim| {
        [&claim.measure, &claim.event]
            .into_iter()
            .flatten()
            .filter_map(|name| sides.lexicon.concept_named(name))
            .any(|id| sides.lexicon.concept(id).is_running)
    };
    if !running(left) || !running(right) {
        return None;
    }
    let (Extent::Numbers(a), Extent::Numbers(b)) = (left.value()?, right.value()?) else { return None };
    if scope::lie_far_apart(left, right) {
        return None;
    }
    let (x, y) = sides.reported()?;
    let left_first = match (x.last.cmp(&y.last), x.overlaps(&y)) {
        (_, true) => return None,
        (std::cmp::Ordering::Less, _) => true,
        _ => false,
    };
    let (earlier, later) = if left_first { (a, b) } else { (b, a) };
    let grew = earlier.gap(later).is_some_and(|(below, _)| earlier.high_end() == Some(below));
    grew.then(|| {
        let gap = left.stated.zip(right.stated).and_then(|(x, y)| gap(&x, &y));
        let (first, second) = if left_first { (left, right) } else { (right, left) };
        let reason = with_values(Reason::new(RULE), first, second);
        Judgement { verdict: Verdict::Update, severity: 0.0, gap, reasons: vec![reason], explained_by: Vec::new() }
    })
}
