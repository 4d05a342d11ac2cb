//! What one figure of a source says of one of an answer that it stands for.
//!
//! The question has a direction. "At least 40" follows from "43", and not "43" from "at least 40"; a source that leaves a
//! value more open than the answer tells it neither supports nor contradicts. But the very number that a bound names is
//! what people go on to tell, so "40" is compatible with "at least 40" and with "up to 40".

use std::ops::Bound;

use super::conversion::way;
use super::rules::tally;
use super::{Basis, NO_RULE, Sides, of_scope, with_values};
use crate::model::{Claim, Extent, Interval, Kind, Number, Reason, RuleId, Verdict};

const MEETS: RuleId = RuleId::new("interval_meets");
const BOUND: RuleId = RuleId::new("bound_encloses");
const NAMED: RuleId = RuleId::new("bound_named");
const ROUNDED: RuleId = RuleId::new("rounded");
const DISJOINT: RuleId = RuleId::new("interval_disjoint");
const MORE_OPEN: RuleId = RuleId::new("source_more_open");
const SAME_DAY: RuleId = RuleId::new("same_day");
const PERIOD: RuleId = RuleId::new("period_encloses");
const OTHER_DAYS: RuleId = RuleId::new("days_disjoint");
const OPPOSED: RuleId = RuleId::new("polarity_opposed");
const PER_UNIT: RuleId = RuleId::new("per_unit");
const MEASURE: RuleId = RuleId::new("measure");
const SAME_NAME: RuleId = RuleId::new("same_designation");
const BARE: RuleId = RuleId::new("unit_left_out");

/// The verdict of the source's claim, with its reason: `Agree` and `Compatible` support the answer's, `Conflict` contradicts
/// it, `Incomparable` does neither.
pub(super) fn support(answer: &Claim, said: &Claim, basis: Basis<'_>) -> (Verdict, Reason) {
    if let Some((answered, told)) = answer.sides.zip(said.sides) {
        let (verdict, rule) =
            if tally::same(answered, told) { (Verdict::Agree, tally::SAME) } else { (Verdict::Conflict, tally::APART) };
        return (verdict, with_values(Reason::new(rule), answer, said));
    }
    if answer.value().is_none() && said.value().is_none() {
        let name = answer.measure.as_deref().unwrap_or_default();
        return (Verdict::Agree, Reason::new(SAME_NAME).with("name", name));
    }
    let one_leaves_out = answer.per != said.per && (answer.per.is_none() || said.per.is_none());
    let (verdict, rule) = if is_bare(answer) != is_bare(said) && answer.unit != said.unit
        || one_leaves_out && answer.unit == said.unit
    {
        match (values(answer), values(said)) {
            (Some((answered, _)), Some((told, _))) if answered == told => (Verdict::Agree, BARE),
            _ if one_leaves_out => (Verdict::Incomparable, PER_UNIT),
            _ => (Verdict::Incomparable, NO_RULE),
        }
    } else if answer.per != said.per {
        (Verdict::Incomparable, PER_UNIT)
    } else if answer.change != said.change && (answer.change.is_some() && said.change.is_some()) {
        (Verdict::Incomparable, MEASURE)
    } else {
        match (values(answer), values(said)) {
            (Some(answered), Some(told)) => match compared(&answered, &told, (answer, said), basis) {
                (Verdict::Agree | Verdict::Compatible, _) if is_denied(answer, said) => (Verdict::Conflict, OPPOSED),
                (Verdict::Conflict, _) if answer.polarity != said.polarity => (Verdict::Incomparable, OPPOSED),
                decided => decided,
            },
            _ => (Verdict::Incomparable, NO_RULE),
        }
    };
    (verdict, of_scope(rule, answer, said))
}

/// Whether one side denies what the other tells. "He does not need his $40 million prize" denies a need, and not the prize
/// that "he gives away his $40 million prize" tells of.
fn is_denied(answer: &Claim, said: &Claim) -> bool {
    // "Believe it or not, the 17-year-old won": nobody denies an age.
    answer.polarity != said.polarity
        && answer.event == said.event
        && (answer.event.is_some() || answer.measure == said.measure && answer.kind != Kind::Age)
}

/// Whether a number comes without anything that it is of: "the index rose 74", "dead at 88".
fn is_bare(claim: &Claim) -> bool {
    claim.kind == Kind::Number && claim.unit.is_none()
}

/// What is stated and what is meant; either for the other where a claim that came in has but one.
fn values(claim: &Claim) -> Option<(Extent, Extent)> {
    let stated = claim.stated.or(claim.meant)?;
    Some((stated, claim.meant.unwrap_or(stated)))
}

fn compared(
    answer: &(Extent, Extent),
    said: &(Extent, Extent),
    claims: (&Claim, &Claim),
    basis: Basis<'_>,
) -> (Verdict, RuleId) {
    match (answer, said) {
        ((Extent::Numbers(stated), Extent::Numbers(meant)), (Extent::Numbers(a), Extent::Numbers(b))) => {
            match in_unit(claims, (a, b), basis) {
                Ok((said, meant_by_source)) => numbers((stated, meant), (&said, &meant_by_source)),
                Err(rule) => (Verdict::Incomparable, rule),
            }
        }
        ((Extent::Days(answered), _), (Extent::Days(told), _)) => {
            if answered == told {
                (Verdict::Agree, SAME_DAY)
            } else if answered.encloses(told) {
                (Verdict::Compatible, PERIOD)
            } else if answered.intersection(told).is_none() {
                (Verdict::Conflict, OTHER_DAYS)
            } else {
                (Verdict::Incomparable, MORE_OPEN)
            }
        }
        _ => (Verdict::Incomparable, NO_RULE),
    }
}

/// The source's values in the unit of the answer.
fn in_unit(
    (answer, said): (&Claim, &Claim),
    (stated, meant): (&Interval<Number>, &Interval<Number>),
    basis: Basis<'_>,
) -> Result<(Interval<Number>, Interval<Number>), RuleId> {
    match (&answer.unit, &said.unit) {
        (Some(to), Some(from)) if to != from => {
            let (way, _) = way(from, to, &Sides::of(answer, said, basis)).map_err(|reason| reason.rule)?;
            Ok((way.convert(stated).ok_or(NO_RULE)?, way.convert(meant).ok_or(NO_RULE)?))
        }
        _ => Ok((*stated, *meant)),
    }
}

fn numbers(
    (answered, meant): (&Interval<Number>, &Interval<Number>),
    (told, meant_by_source): (&Interval<Number>, &Interval<Number>),
) -> (Verdict, RuleId) {
    if answered == told {
        return (Verdict::Agree, MEETS);
    }
    if answered.single().is_some_and(|value| is_named(value, told)) {
        return (Verdict::Compatible, NAMED);
    }
    // "74 to 135" and "54 to 135" tell two ranges that share an end, not one range and a wider one.
    let one_end = (answered.low_end() == told.low_end()) != (answered.high_end() == told.high_end());
    if one_end && is_range(answered) && is_range(told) {
        return (Verdict::Conflict, DISJOINT);
    }
    if !answered.is_bounded() || !told.is_bounded() {
        return if answered.encloses(told) {
            (Verdict::Compatible, BOUND)
        } else if answered.intersection(told).is_none() {
            (Verdict::Conflict, DISJOINT)
        } else {
            (Verdict::Incomparable, MORE_OPEN)
        };
    }
    if meant.encloses(told) || meant_by_source.encloses(answered) {
        (Verdict::Agree, MEETS)
    } else if is_rounded(answered, told) {
        (Verdict::Agree, ROUNDED)
    } else if meant.meets(meant_by_source) {
        (Verdict::Incomparable, MORE_OPEN)
    } else {
        (Verdict::Conflict, DISJOINT)
    }
}

/// Whether it is the end that a bound names: "at least 38 people" and "up to 38 people" are told on as "38 people", but
/// fewer than 38 are never 38.
fn is_named(value: Number, bound: &Interval<Number>) -> bool {
    bound.high_end().is_none() && bound.low_end() == Some(value)
        || bound.low_end().is_none() && bound.high() == Bound::Included(value)
}

/// Whether both ends are told, and are two.
fn is_range(interval: &Interval<Number>) -> bool {
    interval.is_bounded() && interval.single().is_none()
}

/// Whether a whole number stands for the one with decimals that it is nearest to.
fn is_rounded(answered: &Interval<Number>, told: &Interval<Number>) -> bool {
    let nearest = |(value, exact): (Number, Number)| {
        value > Number::ONE && !exact.is_whole() && exact.rounded_to_places(0) == value
    };
    answered.single().zip(told.single()).is_some_and(nearest)
}
