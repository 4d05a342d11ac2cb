//! Measures and durations: "20 kilometres", "5'11", "eight years", "2 hours 5 minutes", "188 miles an hour".
//!
//! "Room 5 m" and "24703m212" are none: a symbol behind which an identifier goes on is no unit.

use super::super::figure::{Figure, Measured, Per, Place, Value};
use super::super::numeral::{self, Numeral, skip_hyphen};
use super::super::{noun, trap, unit};
use crate::lexicon::{Calendar, Link, Sense, Side, Tagged, UnitClass, UnitId};
use crate::model::{Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("measure");

/// Of several measures told as one ("2 hours 5 minutes 3 seconds") no more than this many are joined.
const MOST_PARTS: usize = 4;

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let tagged = place.tagged;
    if trap::is_part_of_name(tagged, place.numeral.first)
        || is_time_of_day(place)
        || super::ordinal::is_second(tagged, place.numeral)
    {
        return None;
    }
    if let Some(figure) = in_plural(place) {
        return figure;
    }
    // "5m people" are no metres.
    if tagged.word(place.numeral.end) == "m" && super::count::with_letters(place) != *place.numeral {
        return None;
    }
    let scaled = with_letters(place);
    let place = &scaled.as_ref().map_or(*place, |scaled| place.with(scaled));
    if let Some(figure) = below_zero(place) {
        return Some(figure);
    }
    let read = place.unit(is_measure)?;
    if trap::is_measure_in_name(place, read.end) || trap::is_quoted(place, read.end) {
        return None;
    }
    let kind = kind_of(tagged, read.measured.unit);
    let mut figure = Figure { end: read.end, unit: Some(read.measured), ..Figure::of(place.numeral, kind, RULE) };
    extend(tagged, &mut figure);
    Some(figure)
}

/// What digits with an "s" are where they are no seconds: "100s of users", the decades of "her 40s", the cars of "Model 3s".
fn in_plural(place: &Place<'_, '_>) -> Option<Option<Figure>> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let end = numeral.end;
    if tagged.word(end) != "s"
        || !tagged.is_glued(end)
        || tagged.is_glued(end + 1) && tagged.kind(end + 1) != Some(TokenKind::Mark)
    {
        return None;
    }
    let round = [10_i64, 100, 1000, 10_000].iter().any(|&round| numeral.value == Number::from(round));
    if round && tagged.is(end + 1, Link::Of) {
        let noun = noun::counted(tagged, end + 2);
        let low = numeral.value.checked_add(numeral.value)?;
        let figure = Figure::vague(numeral.first, end + 1, Value::AtLeast(low), Kind::Count, super::vague::RULE);
        return Some(Some(Figure { noun, ..figure }));
    }
    let before = numeral.first.checked_sub(1).filter(|&before| before >= place.floor)?;
    let told = |sense: &Sense| {
        matches!(
            sense,
            Sense::Link(Link::The | Link::Possessive)
                | Sense::Calendar(Calendar::Early | Calendar::Mid | Calendar::Late)
        )
    };
    // "Over-65s" are people.
    let bounded = tagged.is_joint(before)
        && before
            .checked_sub(1)
            .is_some_and(|at| tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Hedge(_, Side::Before))));
    if bounded {
        let unit = Some(Measured { unit: tagged.lexicon.year(), assumed: false, leads: false, rival: None });
        return Some(Some(Figure { end: end + 1, unit, ..Figure::of(numeral, Kind::Age, super::age::RULE) }));
    }
    let named = tagged.tokens[before].capital && !tagged.starts_sentence(before);
    (named || tagged.senses(before).iter().any(told)).then_some(None)
}

/// "10 degrees below zero", "40 below zero".
fn below_zero(place: &Place<'_, '_>) -> Option<Figure> {
    let tagged = place.tagged;
    let read = place.unit(|class| class == UnitClass::Measure);
    let at = read.map_or(place.numeral.end, |read| read.end);
    if !tagged.is(at, Link::BelowZero) || place.numeral.value <= Number::ZERO {
        return None;
    }
    let degrees = Measured { unit: tagged.lexicon.degree(), assumed: false, leads: false, rival: None };
    let unit = Some(read.map_or(degrees, |read| read.measured));
    let below = place.numeral.negated(place.numeral.first);
    Some(Figure { end: at + tagged.length(at), unit, ..Figure::of(&below, Kind::Measure, RULE) })
}

/// "2 p.m.", "1400 hrs"; "3 hrs" is how long it takes.
fn is_time_of_day(place: &Place<'_, '_>) -> bool {
    let numeral = place.numeral;
    let lasts = numeral.value < Number::HUNDRED && place.unit(|class| class == UnitClass::Time).is_some();
    trap::is_clock(place.tagged, numeral.end) && !lasts
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
    at = skip_hyphen(tagged, at);
    let part = numeral::read(tagged, at).filter(|part| !part.value.is_negative() && !tagged.begins_line(at))?;
    let (smaller, end) = match Place::new(tagged, &part, part.first).unit(is_measure) {
        Some(read) => {
            let minutes =
                tagged.lexicon.behind_hours(tagged.word(read.end - 1)).filter(|_| is_time(tagged, larger.unit));
            (Measured { unit: minutes.unwrap_or(read.measured.unit), ..read.measured }, read.end)
        }
        None => (unnamed(tagged, figure, larger, &part)?, part.end),
    };
    let conversion = |unit| tagged.lexicon.unit(unit).conversion;
    let (from, to) = (conversion(larger.unit)?, conversion(smaller.unit)?);
    // "5 miles and 3 hours" are two measures, and so are "two metres and three metres".
    let in_parts = from.convert(Number::ONE, &to)?.value;
    // A month has no whole number of days, and nobody minds.
    if in_parts <= part.value || in_parts <= Number::ONE || !in_parts.is_whole() && !is_time(tagged, larger.unit) {
        return None;
    }
    let value = whole.value.checked_mul(in_parts)?.checked_add(part.value)?;
    Some((Numeral { value, end, first: figure.first, ..part }, smaller, end))
}

/// "2 hours ten", "6 feet 2", where the words end: the unit that goes without saying.
fn unnamed(tagged: &Tagged<'_>, figure: &Figure, larger: Measured, part: &Numeral) -> Option<Measured> {
    let between = figure
        .first
        .checked_sub(1)
        .is_some_and(|before| tagged.is(before, Link::Between) || tagged.is(before, Link::From));
    let ends = matches!(tagged.kind(part.end), None | Some(TokenKind::Mark)) && !tagged.is_joint(part.end);
    let listed = tagged.char(figure.end) == ',' || part.power.is_some() || !part.value.is_whole();
    // "A 6-foot-4 player".
    let ends = ends || tagged.is_joint(figure.end);
    let unit = tagged.lexicon.unnamed_part(larger.unit).filter(|_| ends && !between && !listed)?;
    Some(Measured { unit, ..larger })
}

fn is_time(tagged: &Tagged<'_>, unit: UnitId) -> bool {
    tagged.lexicon.unit(unit).class == UnitClass::Time
}
