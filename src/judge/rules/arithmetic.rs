//! # `derived`, and `part_whole` where parts of a sum are set against a total
//!
//! Two figures that are apart can tell one thing, where the words of a sentence say how its figures make another: the parts
//! of a total ("12 killed in Varn and 8 in Lunn", "20 in all"), a share of a whole ("a third of the 900 employees", "300"),
//! and what a value was, what it rose by and what it came to ("rose by 5 to 25", "from 20"). Only figures that the words tie
//! together are joined, so that no sum is right by chance. A part alone is not set against the total of another source.

use itertools::Itertools;

use crate::judge::derivation::told;
use crate::judge::{Sides, incomparable, with_values};
use crate::model::{
    Change, Claim, Extent, Interval, Judgement, Kind, Number, Reason, RuleId, Stage, Tie, Unit, Verdict,
};

const PART_WHOLE: RuleId = RuleId::new("part_whole");

/// What the figures of a sentence make, and how.
struct Made {
    value: Interval<Number>,
    how: String,
}

pub(in crate::judge) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = (sides.left, sides.right);
    if numbers(left)?.meets(&numbers(right)?) && left.change == right.change {
        return None;
    }
    let [near_left, near_right] = sides.beside;
    let follows = |from: &Claim, beside: &[Claim], to: &Claim| {
        let ways = [sum(from, beside, to), share(from, beside, to), changed(from, beside, to)];
        let wanted = numbers(to)?;
        let found = ways.into_iter().flatten().find(|made| made.value.meets(&wanted))?;
        Some(told(found.how, value(to)?))
    };
    if let Some(reason) = follows(left, near_left, right).or_else(|| follows(right, near_right, left)) {
        return Some(Judgement::new(Verdict::Compatible, reason));
    }
    let is_part = |from: &Claim, beside: &[Claim], to: &Claim| {
        sum(from, beside, to).is_some() || share(from, beside, to).is_some()
    };
    (is_part(left, near_left, right) || is_part(right, near_right, left))
        .then(|| incomparable(with_values(Reason::new(PART_WHOLE), left, right)))
}

/// The sum of the parts that one sentence tells, where the other side tells a total, or where each part has its own place and
/// the other side is of none of them.
fn sum(part: &Claim, beside: &[Claim], total: &Claim) -> Option<Made> {
    let is_part = |claim: &&Claim| {
        claim.stage.is_none()
            && claim.change == part.change
            && claim.hedge == part.hedge
            && claim.per == part.per
            && claim.unit == part.unit
            && claim.measure == part.measure
            && claim.whole == part.whole
            && value(claim).is_some()
    };
    if part.unit != total.unit || part.measure.is_none() || part.measure != total.measure || part.kind == Kind::Percent
    {
        return None;
    }
    let parts = sentence(part, beside).filter(is_part).collect_vec();
    let places = parts.iter().filter_map(|part| part.place.as_ref()).collect_vec();
    let by_place = places.len() == parts.len()
        && places.iter().all_unique()
        && !total.entities.iter().any(|name| places.contains(&name));
    if parts.len() < 2 || total.stage != Some(Stage::Total) && !by_place {
        return None;
    }
    let figures = parts.into_iter().filter_map(value).collect_vec();
    let made = figures.iter().try_fold(Number::ZERO, |sum, part| sum.checked_add(*part))?;
    Some(Made { value: Interval::point(made), how: figures.iter().join(" + ") })
}

/// What the share makes that the sentence takes of this figure.
fn share(whole: &Claim, beside: &[Claim], _: &Claim) -> Option<Made> {
    let share =
        sentence(whole, beside).find(|share| share.tie.is_some() && share.tie == whole.value_span.map(Tie::ShareOf))?;
    let of = value(whole)?;
    let part = numbers(share)?.try_map(|share| Some(share.checked_mul(of)?.checked_div(Number::HUNDRED)?.value))?;
    Some(Made { value: part, how: format!("{}% x {of}", value(share)?.rounded_to_digits(4)) })
}

/// What the other side tells of a change, out of the other two of what was, what came of it and by how much.
fn changed(one: &Claim, beside: &[Claim], wanted: &Claim) -> Option<Made> {
    let change = one.change?;
    if wanted.change == Some(change) {
        return None;
    }
    let told = |change: Change| {
        sentence(one, beside)
            .filter(|claim| claim.change == Some(change))
            .exactly_one()
            .ok()
            .and_then(|claim| Some((value(claim)?, claim)))
    };
    let (old, new) = (told(Change::OldLevel), told(Change::NewLevel));
    let (up, down) = (told(Change::Increase), told(Change::Decrease));
    let by = up.or_else(|| down.map(|(by, claim)| (by.negated(), claim)));
    let in_unit = |claim: &Claim| claim.unit == wanted.unit;
    let (made, how) = match (wanted.change, old, new, by) {
        (Some(Change::OldLevel), None, Some((new, claim)), Some((by, step))) if in_unit(claim) && like(claim, step) => {
            (new.checked_sub(by)?, minus(new, by))
        }
        (Some(Change::NewLevel) | None, Some((old, claim)), None, Some((by, step)))
            if in_unit(claim) && like(claim, step) =>
        {
            (old.checked_add(by)?, minus(old, by.negated()))
        }
        (Some(kind @ (Change::Increase | Change::Decrease)), Some((old, claim)), Some((new, _)), None) => {
            let (low, high) = if kind == Change::Increase { (old, new) } else { (new, old) };
            let step = high.checked_sub(low).filter(|step| *step > Number::ZERO)?;
            if like(claim, wanted) {
                (step, minus(high, low))
            } else if wanted.unit == Some(Unit::PERCENT) {
                let growth = step.checked_mul(Number::HUNDRED)?.checked_div(old)?.value;
                (growth, format!("({}) / {old}", minus(high, low)))
            } else {
                return None;
            }
        }
        _ => return None,
    };
    Some(Made { value: Interval::point(made), how })
}

/// Whether a step is told in the unit of a level: for percentages, in points.
fn like(level: &Claim, step: &Claim) -> bool {
    match (&level.unit, &step.unit) {
        (Some(level), Some(step)) if *level == Unit::PERCENT => *step == Unit::PERCENTAGE_POINT,
        (level, step) => level == step,
    }
}

fn minus(from: Number, by: Number) -> String {
    if by.is_negative() { format!("{from} + {}", by.negated()) } else { format!("{from} - {by}") }
}

/// The claims of the sentence of a claim.
fn sentence<'a>(of: &Claim, beside: &'a [Claim]) -> impl Iterator<Item = &'a Claim> {
    let (source, span) = (of.source.clone(), of.span);
    beside.iter().filter(move |claim| span.is_some() && claim.span == span && claim.source == source)
}

fn numbers(claim: &Claim) -> Option<Interval<Number>> {
    claim.value().and_then(Extent::numbers).copied()
}

/// The one number that a claim states.
fn value(claim: &Claim) -> Option<Number> {
    claim.stated.as_ref().and_then(Extent::numbers)?.single()
}
