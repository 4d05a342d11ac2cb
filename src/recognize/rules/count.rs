//! Numbers by themselves and counts with their noun: "28 programs", "12 were killed", "1.2 million", "-5".
//!
//! "Boeing 737", "room 101", "one of the", `66/2020` and 2020 itself are none.

use super::super::figure::{Figure, Measured, Per, Place};
use super::super::modifiers::hedge;
use super::super::numeral::{Form, Numeral};
use super::super::{noun, trap, unit};
use crate::lexicon::{DecimalMark, Link, Tagged};
use crate::model::{Kind, Number, RuleId};

pub(super) const RULE: RuleId = RuleId::new("count");

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let tagged = place.tagged;
    let numeral = with_letters(place);
    let place = &if numeral == *place.numeral { *place } else { place.with(&numeral) };
    let noun = noun(tagged, &numeral);
    let told = hedged(tagged, &numeral);
    if trap(&told.as_ref().map_or(*place, |told| place.with(told)), noun).is_some() {
        return None;
    }
    // Nobody counts a thousandth of a guest: "1.500 guests".
    // But 5.625 of something is an average.
    let groups = |whole: &Numeral| tagged.decimal_mark() == DecimalMark::Comma || whole.grain > 0;
    let whole = noun.filter(|noun| !tagged.is(noun.0, Link::Times)).and_then(|_| numeral.in_thousands()).filter(groups);
    let numeral = whole.unwrap_or(numeral);
    let counted = noun.is_some() || is_subject(tagged, numeral.end) && numeral.value.is_whole();
    let kind = if counted { Kind::Count } else { Kind::Number };
    let mut figure = Figure { noun, ..Figure::of(&numeral, kind, RULE) };
    figure.unit = times(tagged, noun);
    let behind = noun.map_or(numeral.end, |noun| noun.1);
    if let Some((per @ (Per::Unit(_) | Per::Number(_)), end)) = unit::rate(tagged, behind, None) {
        figure.per = Some(per);
        if noun.is_none() {
            figure.end = end;
        }
    }
    Some(figure)
}

/// The unit of what is told in "times": how often, or how many times as much.
pub(super) fn times(tagged: &Tagged<'_>, noun: Option<(usize, usize)>) -> Option<Measured> {
    noun.filter(|noun| tagged.is(noun.0, Link::Times)).map(|_| super::multiple::times(tagged))
}

/// Why a number that no rule reads is none, where it is a known trap.
pub(in crate::recognize) fn silence(place: &Place<'_, '_>) -> Option<RuleId> {
    trap(place, noun(place.tagged, place.numeral))
}

fn trap(place: &Place<'_, '_>, noun: Option<(usize, usize)>) -> Option<RuleId> {
    // "He called Bob 3 times": no name ends so.
    if times(place.tagged, noun).is_some() && !place.tagged.tokens[place.numeral.first].glued {
        return None;
    }
    trap::silence(place, noun.is_some() || is_range_of_things(place.tagged, place.numeral.end))
}

/// The number with a letter behind it that is a magnitude where something is counted: "5 m people", "2M".
pub(super) fn with_letters(place: &Place<'_, '_>) -> Numeral {
    let (tagged, numeral) = (place.tagged, *place.numeral);
    let Some((power, length)) = tagged.money_letters(numeral.end).filter(|_| numeral.power.is_none()) else {
        return numeral;
    };
    let counted = noun::counted(tagged, numeral.end + length);
    let is_magnitude = match tagged.word(numeral.end) {
        "M" => true,
        "m" => counted.is_some_and(|noun| noun::is_by_the_million(tagged, noun)),
        _ => counted.is_some(),
    };
    match numeral.scaled(power).filter(|_| is_magnitude) {
        Some(scaled) => Numeral { end: numeral.end + length, ..scaled },
        None => numeral,
    }
}

/// The number with the hedge that is glued to it, which makes no name of it: "500-odd", "40ish", "5+".
fn hedged(tagged: &Tagged<'_>, numeral: &Numeral) -> Option<Numeral> {
    let glued = tagged.is_glued(numeral.end);
    let (_, end) = hedge::after(tagged, numeral.end).filter(|_| glued)?;
    Some(Numeral { end, ..*numeral })
}

/// What the number counts: "28 programs", "5+ years".
fn noun(tagged: &Tagged<'_>, numeral: &Numeral) -> Option<(usize, usize)> {
    let of = numeral.end + usize::from(tagged.is(numeral.end, Link::Of) && may_have_of(numeral));
    let noun = if numeral.value == Number::ONE { noun::head(tagged, of) } else { noun::counted(tagged, of) };
    noun.or_else(|| noun::counted(tagged, hedged(tagged, numeral)?.end))
}

/// "10-15 deliveries", "10 to 15 deliveries": the noun stands behind the other number.
fn is_range_of_things(tagged: &Tagged<'_>, end: usize) -> bool {
    let dash = matches!(tagged.char(end), '-' | '\u{2013}') || tagged.is(end, Link::To) || tagged.is(end, Link::Or);
    dash && super::super::numeral::read(tagged, end + 1).is_some_and(|high| noun::counted(tagged, high.end).is_some())
}

/// "Half a dozen of them", and in other languages millions of anything: "2 millions d'habitants".
fn may_have_of(numeral: &Numeral) -> bool {
    let millions = numeral.power.is_some_and(|power| power >= 6) || numeral.grain >= 6;
    numeral.form == Form::Words || millions
}

/// "26 were killed".
fn is_subject(tagged: &Tagged<'_>, end: usize) -> bool {
    tagged.is(end, Link::Be)
}
