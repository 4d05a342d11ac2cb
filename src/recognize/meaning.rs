//! What a fair reader takes from a figure: the one place where the width of a value is decided.

use std::ops::Bound::{Excluded, Included};

use super::figure::{Figure, Value};
use super::numeral::{Form, Numeral};
use crate::model::{Hedge, Interval, Kind, Number, Width};

/// How far "about" reaches to either side, in tenths of the value: readers and the development gold take it for a
/// tenth, and round numbers are rarely told with less.
const ABOUT_TENTHS: i64 = 1;

/// How far "nearly" reaches down and "just over" reaches up, in tenths of the value.
const NEARLY_TENTHS: i64 = 1;

/// How many points a share in a word of its own ("half", "three quarters") may be off: people say "half" of 46 %.
const WORD_SHARE_POINTS: i64 = 5;

/// From this number up, noughts at the end of a whole number are taken as not stated.
const UNSTATED_NOUGHTS: i64 = 1000;

/// What the words of a figure state; `None` where they state no value.
pub(super) fn stated(figure: &Figure) -> Option<Interval<Number>> {
    match &figure.value {
        Value::Point(numeral) => bounded(numeral.value, figure.hedge),
        Value::Between(low, high) | Value::Choice(low, high) => {
            let (low, high) = (low.value.min(high.value), low.value.max(high.value));
            match figure.hedge {
                Some(Hedge::AtLeast) => Some(Interval::at_least(low)),
                Some(Hedge::MoreThan) => Some(Interval::more_than(low)),
                Some(Hedge::AtMost) => Some(Interval::at_most(high)),
                Some(Hedge::LessThan) => Some(Interval::less_than(high)),
                _ => Interval::between(low, high),
            }
        }
        Value::Tolerance(middle, slack) => around(middle.value, slack.value.magnitude()),
        Value::Sides(..) => None,
        Value::AtLeast(low) => Some(Interval::at_least(*low)),
        Value::MoreThan(low) => Some(Interval::more_than(*low)),
        Value::Within(low, high) => Interval::between(*low, *high),
    }
}

pub(super) fn bounded(value: Number, hedge: Option<Hedge>) -> Option<Interval<Number>> {
    Some(match hedge {
        Some(Hedge::AtLeast) => Interval::at_least(value),
        Some(Hedge::MoreThan) => Interval::more_than(value),
        Some(Hedge::AtMost) => Interval::at_most(value),
        Some(Hedge::LessThan) => Interval::less_than(value),
        _ => Interval::point(value),
    })
}

/// What a fair reader takes from the words, rounding and hedges counted in, and why it is as wide as it is.
pub(super) fn meant(figure: &Figure) -> Option<(Interval<Number>, Width)> {
    let stated = stated(figure)?;
    let (interval, width) = match (&figure.value, figure.hedge) {
        (Value::Point(numeral), None) => rounded(numeral, figure.kind)?,
        (Value::Point(numeral), Some(hedge)) => (hedged(numeral, figure.kind, hedge)?, Width::Hedge),
        (Value::Between(low, high) | Value::Choice(low, high), Some(Hedge::About)) => {
            (about(low, figure.kind)?.hull(&about(high, figure.kind)?), Width::Hedge)
        }
        _ => (stated, Width::AsStated),
    };
    let possible = possible(interval, figure.kind);
    Some((possible, if possible == stated { Width::AsStated } else { width }))
}

/// A number without a hedge.
fn rounded(numeral: &Numeral, kind: Kind) -> Option<(Interval<Number>, Width)> {
    let value = numeral.value;
    match kind {
        Kind::Ordinal | Kind::Rank => return Some((Interval::point(value), Width::AsStated)),
        // An age is told in completed years.
        Kind::Age if numeral.grain == 0 => {
            return Some((Interval::half_open(value, value.checked_add(Number::ONE)?)?, Width::CompletedYear));
        }
        Kind::Percent if numeral.form == Form::Fraction => {
            return Some((around(value, Number::from(WORD_SHARE_POINTS))?, Width::Word));
        }
        // Half an hour may be a quarter more or less: half of the part that is told.
        _ if !matches!(kind, Kind::Count | Kind::Number)
            && numeral.form == Form::Fraction
            && value < Number::ONE
            && !value.is_negative() =>
        {
            let part = value.min(Number::ONE.checked_sub(value)?);
            return Some((half_open(value, part.checked_mul(Number::scaled(5, 1))?)?, Width::Word));
        }
        _ => {}
    }
    let counted = matches!(kind, Kind::Count | Kind::Number);
    let thousands = Number::from(UNSTATED_NOUGHTS) <= value.magnitude();
    if counted && value.is_whole() && (numeral.grain <= 0 || !thousands) {
        return Some((Interval::point(value), Width::AsStated));
    }
    Some((half_open(value, half_unit(numeral)?)?, Width::HalfUnit))
}

/// A number with a hedge.
fn hedged(numeral: &Numeral, kind: Kind, hedge: Hedge) -> Option<Interval<Number>> {
    let value = numeral.value;
    let slack = tenths(value, NEARLY_TENTHS)?;
    let toward_zero = if value.is_negative() { slack.negated() } else { slack };
    match hedge {
        Hedge::About => about(numeral, kind),
        Hedge::Nearly if value.is_negative() => {
            Interval::new(Excluded(value), Included(value.checked_sub(toward_zero)?))
        }
        Hedge::Nearly | Hedge::JustUnder => Interval::half_open(value.checked_sub(slack)?, value),
        Hedge::JustOver => Interval::new(Excluded(value), Included(value.checked_add(slack)?)),
        Hedge::Exactly => Some(Interval::point(value)),
        Hedge::AtLeast | Hedge::AtMost | Hedge::MoreThan | Hedge::LessThan => bounded(value, Some(hedge)),
    }
}

/// The wider of a tenth and of what the number would mean by itself.
fn about(numeral: &Numeral, kind: Kind) -> Option<Interval<Number>> {
    let wide = around(numeral.value, tenths(numeral.value, ABOUT_TENTHS)?)?;
    let (plain, _) = rounded(numeral, kind)?;
    Some(if wide.encloses(&plain) { wide } else { plain.hull(&wide) })
}

/// Cuts off what cannot be: fewer than none, and more than all of a whole that is told by a lower bound.
fn possible(interval: Interval<Number>, kind: Kind) -> Interval<Number> {
    let limit = match kind {
        Kind::Percent | Kind::Count | Kind::Money | Kind::Duration | Kind::Age | Kind::Measure => {
            Interval::at_least(Number::ZERO)
        }
        _ => return interval,
    };
    if interval.low_end().is_some() { interval } else { interval.intersection(&limit).unwrap_or(interval) }
}

/// Half of the last stated digit's unit.
fn half_unit(numeral: &Numeral) -> Option<Number> {
    Number::from(5_i64).checked_mul(Number::power_of_ten(numeral.grain - 1)?)
}

fn tenths(value: Number, tenths: i64) -> Option<Number> {
    value.magnitude().checked_mul(Number::scaled(tenths, 1))
}

fn around(value: Number, slack: Number) -> Option<Interval<Number>> {
    Interval::between(value.checked_sub(slack)?, value.checked_add(slack)?)
}

fn half_open(value: Number, slack: Number) -> Option<Interval<Number>> {
    Interval::half_open(value.checked_sub(slack)?, value.checked_add(slack)?)
}
