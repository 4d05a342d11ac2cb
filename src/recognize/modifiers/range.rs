//! Two figures that are one: "$10 to $15 billion", "between 1 and 2 kg", "3 or 5 percent", "12.9 ± 0.1".
//!
//! A unit or a magnitude that only one side has is meant for both. "From 4.8 to 4.7 percent" behind a verb of change
//! is no range, but an old and a new level (see `change`).

use crate::lexicon::{Link, Sense, Side, Tagged};
use crate::model::{Change, Hedge, Kind, Number, RuleId};

use super::super::figure::{Figure, Value};
use super::super::numeral::Numeral;

pub(in crate::recognize) const RULE: RuleId = RuleId::new("range");

/// What stands between the two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    To,
    Dash,
    BetweenAnd,
    Or,
    Tolerance,
}

/// Makes one figure of two wherever they belong together, and takes out scores: "2-0" is neither 2 nor 0.
pub(in crate::recognize) fn join(tagged: &Tagged<'_>, figures: &mut Vec<Figure>) {
    let mut kept = 0_usize;
    let mut scored = false;
    for next in 0..figures.len() {
        let mut figure = figures[next].clone();
        let left = kept.checked_sub(1).map(|last| &figures[last]);
        let pair = left.and_then(|left| Some((left, joint(tagged, left, &figure)?)));
        match pair {
            Some((left, found)) => match joined(left, &figure, found) {
                Some(range) => figures[kept - 1] = range,
                None if found.0 == Joint::Dash && is_score(left, &figure) => {
                    kept -= 1;
                    scored = true;
                    continue;
                }
                None => {
                    share_across(&mut figures[kept - 1], &mut figure, found.0);
                    figures[kept] = figure;
                    kept += 1;
                }
            },
            // A third number of a chain of dashes is none either.
            None if scored && figure.is_bare() && figure.first > 0 && is_dash(tagged, figure.first - 1) => continue,
            None => {
                figures[kept] = figure;
                kept += 1;
            }
        }
        scored = false;
    }
    figures.truncate(kept);
}

/// Whether two bare numbers around a dash are a result, a season or an address.
fn is_score(left: &Figure, right: &Figure) -> bool {
    left.is_bare() && right.is_bare() && left.noun.is_none()
}

/// "From 208 pounds to 193": two quantities with one unit that are no range.
fn share_across(left: &mut Figure, right: &mut Figure, joint: Joint) {
    if joint == Joint::To && right.change.is_some() {
        share_unit(left, right);
    }
    if joint == Joint::To {
        share_unit(right, left);
    }
}

/// Gives a bare number the unit of its neighbour, unless the unit stands between them, before the neighbour.
pub(super) fn share_unit(from: &Figure, to: &mut Figure) {
    let between = from.first > to.first && from.unit.is_some_and(|unit| unit.leads);
    if to.is_bare() && to.noun.is_none() && from.unit.is_some() && !between {
        (to.unit, to.kind, to.rule) = (from.unit, from.kind, from.rule.clone());
    }
}

fn joined(left: &Figure, right: &Figure, (joint, first): (Joint, usize)) -> Option<Figure> {
    let (&low, &high) = (left.point()?, right.point()?);
    // "More than sixfold to $3.7 billion".
    let multiple = left.rule == crate::recognize::rules::multiple::RULE;
    if multiple || left.change == Some(Change::OldLevel) || right.change.is_some() {
        return None;
    }
    let high = if joint == Joint::Dash && high.value.is_negative() && !low.value.is_negative() {
        Numeral { value: high.value.negated(), ..high }
    } else {
        high
    };
    let (low, high) = shared_magnitude(left, low, right, high)?;
    let (unit, kind) = shared_unit(left, right)?;
    if joint == Joint::Dash && !is_range_by_dash(left, right, &low, &high) {
        return None;
    }
    let value = match joint {
        Joint::Tolerance => Value::Tolerance(low, high),
        Joint::Or => Value::Choice(low, high),
        _ if high.value <= low.value => return None,
        _ => Value::Between(low, high),
    };
    let (noun, per) = (right.noun.or(left.noun), right.per.or(left.per));
    let rule = if right.unit.is_some() { right.rule.clone() } else { left.rule.clone() };
    Some(Figure { first, end: right.end, kind, value, unit, per, hedge: None, noun, rule, change: left.change })
}

pub(in crate::recognize) fn is_dash(tagged: &Tagged<'_>, at: usize) -> bool {
    matches!(tagged.char(at), '-' | '\u{2013}' | '\u{2014}' | '\u{2012}' | '\u{2010}' | '\u{2011}')
}

/// What stands between two figures, and where the whole begins.
fn joint(tagged: &Tagged<'_>, left: &Figure, right: &Figure) -> Option<(Joint, usize)> {
    let before = |link| left.first.checked_sub(1).is_some_and(|at| tagged.is(at, link));
    let (gap, at) = (right.first.checked_sub(left.end)?, left.end);
    // "Entre el 10 y el 15 por ciento": each with its article.
    let article = |at: usize| tagged.is(at, Link::The) || tagged.is(at, Link::A);
    if gap == 2
        && tagged.is(at, Link::And)
        && article(at + 1)
        && let Some(between) = left.first.checked_sub(2).filter(|&at| tagged.is(at, Link::Between) && article(at + 1))
    {
        return Some((Joint::BetweenAnd, between));
    }
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
        // A dash that begins a line marks an item.
        1 if is_dash(tagged, at) && !tagged.begins_line(at) => Some((Joint::Dash, left.first)),
        // "From 450 up to 900".
        2 if before(Link::From) && tagged.length(at) == 2 && is_hedge(tagged, at, Hedge::AtMost) => {
            Some((Joint::To, left.first - 1))
        }
        // "8- to 16-metre", "200,000 to-260,000", "from 5 to about 10".
        2 if is_dash(tagged, at) && tagged.is(at + 1, Link::To) => Some((Joint::To, left.first)),
        2 if tagged.is(at, Link::To) && (is_dash(tagged, at + 1) || is_hedge(tagged, at + 1, Hedge::About)) => {
            Some((Joint::To, if before(Link::From) { left.first - 1 } else { left.first }))
        }
        // "Between 2 g and about 7 g", "+/-".
        2 if tagged.is(at, Link::And) && before(Link::Between) && is_hedge(tagged, at + 1, Hedge::About) => {
            Some((Joint::BetweenAnd, left.first - 1))
        }
        3 if tagged.char(at) == '+' && tagged.char(at + 1) == '/' && tagged.char(at + 2) == '-' => {
            Some((Joint::Tolerance, left.first))
        }
        _ => None,
    }
}

fn is_hedge(tagged: &Tagged<'_>, at: usize, hedge: Hedge) -> bool {
    tagged.senses(at).contains(&Sense::Hedge(hedge, Side::Before))
}

/// Two levels with the magnitude of the new one: "rose from $10 to $15 billion". Levels lie near each other.
pub(super) fn share_level(old: &mut Figure, new: &Figure) {
    if let (Value::Point(low), Value::Point(high)) = (old.value, new.value)
        && let (None, Some(power)) = (low.power, high.power.filter(|&power| power > 2))
        && low.value < Number::from(1000_i64)
        && old.noun.is_none()
        && old.unit.is_none_or(|unit| unit.leads)
        && let Some(scaled) = low.scaled(power)
        && high.value.checked_mul(Number::from(10_i64)).is_some_and(|far| scaled.value < far)
    {
        old.value = Value::Point(scaled);
    }
}

/// The two numbers with a magnitude that only the right one has given to both: "10 to 15 billion". The left one must
/// be smaller as it stands, or the magnitude was its neighbour's alone: "from 800 to 3 million".
fn shared_magnitude(left: &Figure, low: Numeral, right: &Figure, high: Numeral) -> Option<(Numeral, Numeral)> {
    if let (None, Some(power)) = (low.power, high.power)
        && (left.unit.is_none() || left.unit.is_some_and(|unit| unit.leads) || right.unit.is_none())
    {
        let mantissa = high.value.checked_div(Number::power_of_ten(i32::from(power))?)?.value;
        // "Rs 2,500-3,000 crore", but "2,000 to 300,000 million" is two amounts.
        let near = low.value.checked_mul(Number::from(10_i64)).is_some_and(|far| mantissa < far);
        if low.value < mantissa && (near || low.value < Number::from(1000_i64)) {
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
        (Some(a), None) if right.is_bare() && (a.leads || left.kind == Kind::Age) => Some((Some(a), left.kind)),
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
