//! # `plan_replaced`, `rescheduled`, `superseded`
//!
//! What an earlier report announces as a plan, an offer or an expectation, a later one can report as done otherwise: the
//! later one replaces it, and neither is wrong. So with a date that was still ahead when the first report was written, and
//! with a figure that its own source calls a former one. Where the order of the reports is not known, nothing is said, and
//! a plan of last year is another plan.

use super::update;
use crate::judge::{Sides, scope};
use crate::model::{Claim, Date, Extent, Interval, Judgement, Modality, Reason, RuleId, Stage};

const REPLACED: RuleId = RuleId::new("plan_replaced");
const RESCHEDULED: RuleId = RuleId::new("rescheduled");
const SUPERSEDED: RuleId = RuleId::new("superseded");

/// A plan that is carried out later than so many days after its report is told anew before.
const DAYS_OF_A_PLAN: i32 = 60;

/// An event is put off or brought forward by weeks; one that is months away is another.
const DAYS_OF_A_SHIFT: i32 = 92;

/// The same where it has taken place by then: many things happen in a month, and one of them is not the event put forward.
const DAYS_OF_A_DELAY: i32 = 31;

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    former(sides).or_else(|| replaced(sides)).or_else(|| rescheduled(sides))
}

/// "The offer, formerly $40 a share": whoever calls a figure former knows of a newer one.
fn former(sides: &Sides<'_>) -> Option<Judgement> {
    let is_former = |claim: &Claim| claim.stage == Some(Stage::Former);
    let (first, later) = match (is_former(sides.left), is_former(sides.right)) {
        (true, false) => (sides.left, sides.right),
        (false, true) => (sides.right, sides.left),
        _ => return None,
    };
    let apart = !first.value()?.meets(later.value()?);
    (apart && scope::difference(sides).is_none()).then(|| update(Reason::new(SUPERSEDED), first, later))
}

/// A figure that was planned, and the one that came of it.
fn replaced(sides: &Sides<'_>) -> Option<Judgement> {
    let (first, later) = sides.in_order()?;
    let (Extent::Numbers(before), Extent::Numbers(after)) = (first.value()?, later.value()?) else { return None };
    let came =
        first.modality.is_ahead() && later.modality == Modality::Asserted && sides.days_passed()? <= DAYS_OF_A_PLAN;
    let apart = first.unit == later.unit && !before.meets(after);
    (came && apart && scope::difference(sides).is_none()).then(|| update(Reason::new(REPLACED), first, later))
}

/// Two days of one event of which the first was still ahead when it was told.
fn rescheduled(sides: &Sides<'_>) -> Option<Judgement> {
    let (first, later) = sides.in_order()?;
    let (before, after) = (days_told(first)?, days_told(later)?);
    let (was, is) = (before.low_end()?, after.low_end()?);
    let (told, told_again) = sides.days_of_report()?;
    let ahead = told < was && told < is && sides.days_passed()? <= DAYS_OF_A_PLAN;
    let most = if told_again < is { DAYS_OF_A_SHIFT } else { DAYS_OF_A_DELAY };
    let shifted = before.intersection(&after).is_none() && (is - was).get_days().abs() <= most;
    (ahead && shifted && scope::one_event(sides)).then(|| update(Reason::new(RESCHEDULED), first, later))
}

/// The days of a date. What is said "as of 1 January" happens on that day, though it holds from then on.
fn days_told(claim: &Claim) -> Option<Interval<Date>> {
    let Extent::Days(days) = claim.value()? else { return None };
    if days.is_bounded() { Some(*days) } else { days.low_end().map(Interval::point) }
}
