//! Two figures that are one: "$10 to $15 billion", "between 1 and 2 kg", "3 or 5 percent", "12.9 ± 0.1".
//!
//! A unit or a magnitude that only one side has is meant for both. "From 4.8 to 4.7 percent" behind a verb of change
//! is no range, but an old and a new level (see `change`).

use crate::lexicon::{Link, Tagged};
use crate::model::{Kind, Number};

use super::super::figure::{Figure, Value};
use super::super::numeral::Numeral;

/// What stands between the two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    To,
    Dash,
    BetweenAnd,
    Or,
    Tolerance,
}

/// Makes one figure of two where they belong together.
pub(in crate::recognize) fn joined(tagged: &Tagged<'_>, left: &Figure, right: &Figure) -> Option<Figure> {
    let (joint, first) = joint(tagged, left, right)?;
    let (&low, &high) = (left.point()?, right.point()?);
    let (low, high) = shared_magnitude(left, low, right, high)?;
    let (unit, kind) = shared_unit(left, right)?;
    if joint == Joint::Dash && !is_range_by_dash(left, right, &low, &high) {
        return None;
    }
    let value = match joint {
        Joint::Tolerance => Value::Tolerance(low, high),
        Joint::Or => Value::Choice(low, high),
        _ if high.value < low.value && joint != Joint::Dash => return None,
        _ => Value::Between(low, high),
    };
    let noun = right.noun.or(left.noun);
    let per = right.per.or(left.per);
    let hedge = left.hedge.or(right.hedge);
    let rule = if right.unit.is_some() { right.rule.clone() } else { left.rule.clone() };
    Some(Figure { first, end: right.end, kind, value, unit, per, hedge, noun, rule, change: None })
}

/// What stands between two figures, and where the whole begins.
fn joint(tagged: &Tagged<'_>, left: &Figure, right: &Figure) -> Option<(Joint, usize)> {
    let before = |link| left.first.checked_sub(1).is_some_and(|at| tagged.is(at, link));
    let (gap, at) = (right.first.checked_sub(left.end)?, left.end);
    match gap {
        0 => {
            // "2 -7 g": the dash was taken for a minus.
            let dash = tagged.char(right.first) == '-' && right.point().is_some_and(|high| high.value.is_negative());
            dash.then_some((Joint::Dash, left.first))
        }
        1 if tagged.is(at, Link::And) && before(Link::Between) => Some((Joint::BetweenAnd, left.first - 1)),
        1 if tagged.is(at, Link::To) => {
            let first = if before(Link::From) || before(Link::Between) { left.first - 1 } else { left.first };
            Some((Joint::To, first))
        }
        1 if tagged.is(at, Link::Or) => Some((Joint::Or, left.first)),
        1 if tagged.char(at) == '±' => Some((Joint::Tolerance, left.first)),
        1 if matches!(tagged.char(at), '-' | '\u{2013}' | '\u{2014}' | '\u{2012}' | '\u{2010}' | '\u{2011}' | '~') => {
            Some((Joint::Dash, left.first))
        }
        _ => None,
    }
}

/// The two numbers with a magnitude that only the right one has given to both: "10 to 15 billion". The left one must
/// be smaller as it stands, or the magnitude was its neighbour's alone: "from 800 to 3 million".
fn shared_magnitude(left: &Figure, low: Numeral, right: &Figure, high: Numeral) -> Option<(Numeral, Numeral)> {
    if let (None, Some(power)) = (low.power, high.power)
        && low.value < Number::from(1000_i64)
        && (left.unit.is_none() || left.unit.is_some_and(|unit| unit.leads) || right.unit.is_none())
    {
        let mantissa = high.value.checked_div(Number::power_of_ten(i32::from(power))?)?.value;
        if low.value < mantissa {
            return Some((low.scaled(power)?, high));
        }
    }
    Some((low, high))
}

/// The unit of both; `None` where each has its own.
fn shared_unit(left: &Figure, right: &Figure) -> Option<(Option<super::super::figure::Measured>, Kind)> {
    match (left.unit, right.unit) {
        (Some(a), Some(b)) if a.unit == b.unit => Some((Some(b), right.kind)),
        (Some(_), Some(_)) => None,
        (None, Some(b)) if left.is_bare() => Some((Some(b), right.kind)),
        (Some(a), None) if right.is_bare() && a.leads => Some((Some(a), left.kind)),
        (None, None) if left.is_bare() && right.is_bare() => {
            Some((None, if right.kind == Kind::Count { Kind::Count } else { left.kind }))
        }
        (None, None) if left.kind == right.kind => Some((None, left.kind)),
        _ => None,
    }
}

/// A dash alone joins a range only where the numbers rise and something is measured or counted; else it is a score, a
/// season or an address.
fn is_range_by_dash(left: &Figure, right: &Figure, low: &Numeral, high: &Numeral) -> bool {
    let counted = right.unit.is_some() || left.unit.is_some() || right.kind == Kind::Count || high.power.is_some();
    low.value < high.value && counted
}
