//! Measures and durations: "20 kilometres", "5'11", "eight years", "2 hours 5 minutes", "188 miles an hour".
//!
//! "Room 5 m" and "24703m212" are none: a symbol behind which an identifier goes on is no unit.

use super::super::figure::{Figure, Measured, Per, Place, Value};
use super::super::numeral::{self, Numeral};
use super::super::{trap, unit};
use crate::lexicon::{Link, Sense, Tagged, UnitClass, UnitId};
use crate::model::{Kind, Number, RuleId};

pub(super) const RULE: RuleId = RuleId::new("measure");

/// Of several measures told as one ("2 hours 5 minutes 3 seconds") no more than this many are joined.
const MOST_PARTS: usize = 4;

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let tagged = place.tagged;
    if trap::is_part_of_name(tagged, place.numeral.first)
        || trap::is_clock(tagged, place.numeral.end)
        || super::ordinal::is_second(tagged, place.numeral)
    {
        return None;
    }
    let scaled = with_letters(place);
    let place = &scaled.as_ref().map_or(*place, |scaled| place.with(scaled));
    let read = place.unit(is_measure)?;
    let kind = kind_of(tagged, read.measured.unit);
    let mut figure = Figure { end: read.end, unit: Some(read.measured), ..Figure::of(place.numeral, kind, RULE) };
    extend(tagged, &mut figure);
    Some(figure)
}

/// Takes in what belongs to a measure behind its unit: smaller units, "and a half", what a rate is by.
pub(super) fn extend(tagged: &Tagged<'_>, figure: &mut Figure) {
    for _ in 1..MOST_PARTS {
        if !with_smaller(tagged, figure) {
            break;
        }
    }
    if let Some((value, end)) = figure.point().and_then(|whole| numeral::with_part(tagged, whole, figure.end)) {
        (figure.value, figure.end) = (Value::Point(value), end);
    }
    if let (Some(measured), Some((Per::Unit(per), end))) =
        (figure.unit, unit::rate(tagged, figure.end, Some(UnitClass::Measure)))
    {
        figure.end = end;
        figure.kind = Kind::Measure;
        match tagged.lexicon.quotient(measured.unit, per) {
            Some(unit) => figure.unit = Some(Measured { unit, ..measured }),
            None => figure.per = Some(Per::Unit(per)),
        }
    }
}

/// "1.2m tons": the letter is a million where a unit in words follows.
fn with_letters(place: &Place<'_, '_>) -> Option<Numeral> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let (power, length) = tagged.money_letters(numeral.end).filter(|_| numeral.power.is_none())?;
    let end = numeral.end + length;
    let unit = |sense: &Sense| matches!(sense, Sense::Unit(unit) if is_measure(tagged.lexicon.unit(*unit).class));
    let follows = !tagged.tokens.get(end)?.glued && tagged.is_plural(end) && tagged.senses(end).iter().any(unit);
    Some(Numeral { end, ..numeral.scaled(power)? }).filter(|_| follows)
}

pub(in crate::recognize) fn is_measure(class: UnitClass) -> bool {
    matches!(class, UnitClass::Time | UnitClass::Measure)
}

pub(in crate::recognize) fn kind_of(tagged: &Tagged<'_>, unit: UnitId) -> Kind {
    if tagged.lexicon.unit(unit).class == UnitClass::Time { Kind::Duration } else { Kind::Measure }
}

/// Adds a smaller unit of the same dimension that follows: "2 hours 5 minutes", "6 feet, 2 inches", "1 hour and 15 minutes".
fn with_smaller(tagged: &Tagged<'_>, figure: &mut Figure) -> bool {
    smaller(tagged, figure).is_some_and(|(value, unit, end)| {
        figure.value = Value::Point(value);
        figure.unit = Some(unit);
        figure.end = end;
        true
    })
}

fn smaller(tagged: &Tagged<'_>, figure: &Figure) -> Option<(Numeral, Measured, usize)> {
    let (larger, whole) = (figure.unit?, figure.point()?);
    let mut at = figure.end;
    if tagged.char(at) == ',' {
        at += 1;
    }
    if tagged.is(at, Link::And) {
        at += 1;
    }
    let part = numeral::read(tagged, at).filter(|part| !part.value.is_negative())?;
    let read = Place::new(tagged, &part, part.first).unit(is_measure)?;
    let conversion = |unit| tagged.lexicon.unit(unit).conversion;
    let (from, to) = (conversion(larger.unit)?, conversion(read.measured.unit)?);
    // "5 miles and 3 hours" are two measures, and so are "two metres and three metres".
    let in_parts = from.convert(Number::ONE, &to)?.value;
    if in_parts <= part.value || in_parts <= Number::ONE || !in_parts.is_whole() {
        return None;
    }
    let value = whole.value.checked_mul(in_parts)?.checked_add(part.value)?;
    Some((Numeral { value, end: read.end, first: figure.first, ..part }, read.measured, read.end))
}
