//! Numbers by themselves and counts with their noun: "28 programs", "12 were killed", "1.2 million", "-5".
//!
//! "Boeing 737", "room 101", "one of the", `66/2020` and 2020 itself are none.

use super::super::figure::{Figure, Per, Place};
use super::super::numeral::{Form, Numeral};
use super::super::{noun, trap, unit};
use crate::lexicon::{Link, Tagged};
use crate::model::{Kind, Number, RuleId};

pub(super) const RULE: RuleId = RuleId::new("count");

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let (tagged, mut numeral) = (place.tagged, *place.numeral);
    if let Some((power, length)) = tagged.money_letters(numeral.end).filter(|_| numeral.power.is_none())
        && (noun::counted(tagged, numeral.end + length).is_some() || tagged.word(numeral.end) == "M")
        && let Some(scaled) = numeral.scaled(power)
    {
        numeral = Numeral { end: numeral.end + length, ..scaled };
    }
    let place = &if numeral == *place.numeral { *place } else { place.with(&numeral) };
    let of = numeral.end + usize::from(tagged.is(numeral.end, Link::Of) && numeral.form == Form::Words);
    let noun = if numeral.value == Number::ONE { noun::head(tagged, of) } else { noun::counted(tagged, of) };
    let noun = noun.or_else(|| noun::counted(tagged, numeral.end + 1).filter(|_| tagged.char(numeral.end) == '+'));
    if trap::is_silent(place, noun.is_some() || is_range_of_things(tagged, numeral.end)) {
        return None;
    }
    let counted = noun.is_some() || is_subject(tagged, numeral.end) && numeral.value.is_whole();
    let kind = if counted { Kind::Count } else { Kind::Number };
    let mut figure = Figure { noun, ..Figure::of(&numeral, kind, RULE) };
    let behind = noun.map_or(numeral.end, |noun| noun.1);
    if let Some((per @ (Per::Unit(_) | Per::Number(_)), end)) = unit::rate(tagged, behind, None) {
        figure.per = Some(per);
        if noun.is_none() {
            figure.end = end;
        }
    }
    Some(figure)
}

/// "10-15 deliveries", "10 to 15 deliveries": the noun stands behind the other number.
fn is_range_of_things(tagged: &Tagged<'_>, end: usize) -> bool {
    let dash = matches!(tagged.char(end), '-' | '\u{2013}') || tagged.is(end, Link::To);
    dash && super::super::numeral::read(tagged, end + 1).is_some_and(|high| noun::counted(tagged, high.end).is_some())
}

/// "26 were killed".
fn is_subject(tagged: &Tagged<'_>, end: usize) -> bool {
    tagged.is(end, Link::Be)
}
