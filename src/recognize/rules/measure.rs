//! Measures and durations: "20 kilometres", "5'11", "eight years", "2 hours 5 minutes", "188 miles an hour".
//!
//! "Room 5 m" and "24703m212" are none: a symbol behind which an identifier goes on is no unit.

use super::super::figure::{Figure, Measured, Per, Place, Value};
use super::super::numeral::{self, Numeral};
use super::super::unit;
use crate::lexicon::{Link, Tagged, UnitClass, UnitId};
use crate::model::{Kind, RuleId};

pub(super) const RULE: RuleId = RuleId::new("measure");

/// Of several measures told as one ("2 hours 5 minutes 3 seconds") no more than this many are joined.
const MOST_PARTS: usize = 4;

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let tagged = place.tagged;
    let read = unit::behind(place, is_measure)?;
    let kind = kind_of(tagged, read.measured.unit);
    let mut figure = Figure { end: read.end, unit: Some(read.measured), ..Figure::of(place.numeral, kind, RULE) };
    for _ in 1..MOST_PARTS {
        if !with_smaller(tagged, &mut figure) {
            break;
        }
    }
    if let Some((Per::Unit(per), end)) = unit::rate(tagged, figure.end, Some(UnitClass::Measure)) {
        figure.end = end;
        figure.kind = Kind::Measure;
        match tagged.lexicon.quotient(figure.unit?.unit, per) {
            Some(unit) => figure.unit = Some(Measured { unit, ..figure.unit? }),
            None => figure.per = Some(Per::Unit(per)),
        }
    }
    Some(figure)
}

pub(super) fn is_measure(class: UnitClass) -> bool {
    matches!(class, UnitClass::Time | UnitClass::Measure)
}

pub(super) fn kind_of(tagged: &Tagged<'_>, unit: UnitId) -> Kind {
    if tagged.lexicon.unit(unit).class == UnitClass::Time { Kind::Duration } else { Kind::Measure }
}

/// Tells basis points in percentage points, and permille in percent.
pub(super) fn to_base(tagged: &Tagged<'_>, figure: &mut Figure) -> Option<()> {
    let (measured, numeral) = (figure.unit?, *figure.point()?);
    let Some(base) = tagged.lexicon.share_base(measured.unit) else { return Some(()) };
    let conversion = |unit| tagged.lexicon.unit(unit).conversion;
    let value = conversion(measured.unit)?.convert(numeral.value, &conversion(base)?)?.value;
    let shift = value.last_digit_exponent() - numeral.value.last_digit_exponent();
    figure.value = Value::Point(Numeral { value, grain: numeral.grain + shift, ..numeral });
    figure.unit = Some(Measured { unit: base, ..measured });
    Some(())
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
    let place = Place { tagged, numeral: &part, floor: part.first };
    let read = unit::behind(&place, is_measure)?;
    let conversion = |unit| tagged.lexicon.unit(unit).conversion;
    let (from, to) = (conversion(larger.unit)?, conversion(read.measured.unit)?);
    // "5 miles and 3 hours" are two measures, and so are "two metres and three metres".
    let in_parts = from.convert(crate::model::Number::ONE, &to)?.value;
    if in_parts <= part.value || in_parts <= crate::model::Number::ONE {
        return None;
    }
    let value = whole.value.checked_mul(in_parts)?.checked_add(part.value)?;
    Some((Numeral { value, end: read.end, first: figure.first, ..part }, read.measured, read.end))
}
