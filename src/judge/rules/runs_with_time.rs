//! # `runs_with_time`
//!
//! Some values move by themselves: one who was 55 in a report of 2014 is 56 in one of 2015, and unrest that had lasted five
//! days on Thursday has lasted eight on Sunday. Where the values are apart by as much as the reports are, time moved them.
//! By more or by less, they contradict each other.

use super::update;
use crate::judge::Sides;
use crate::model::{Claim, Dimension, Extent, Interval, Judgement, Kind, Number, Reason, RuleId, Unit};

const RULE: RuleId = RuleId::new("runs_with_time");

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (first, later) = sides.in_order()?;
    let passed = sides.days_passed()?;
    let (before, after) = (in_days(first, sides)?, in_days(later, sides)?);
    if before.meets(&after) {
        return None;
    }
    // What lies between the two, at the least and at the most.
    let least = after.low_end()?.checked_sub(before.high_end()?)?;
    let most = after.high_end()?.checked_sub(before.low_end()?)?;
    let passed = Number::from(i64::from(passed));
    let day = Number::ONE;
    let agrees = least <= passed.checked_add(day)? && passed.checked_sub(day)? <= most;
    (agrees && least >= Number::ZERO).then(|| update(Reason::new(RULE), first, later))
}

/// The days of an age or a duration; `None` for anything else.
fn in_days(claim: &Claim, sides: &Sides<'_>) -> Option<Interval<Number>> {
    let unit = match claim.kind {
        Kind::Age => Unit::named("year"),
        Kind::Duration => claim.unit.clone()?,
        _ => return None,
    };
    let Extent::Numbers(value) = claim.value()? else { return None };
    let (from, day) = (sides.lexicon.conversion(&unit)?, sides.lexicon.conversion(&Unit::named("day"))?);
    if from.dimension != Dimension::Time {
        return None;
    }
    value.try_map(|value| Some(from.convert(value, &day)?.value))
}
