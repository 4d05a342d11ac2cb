//! Ratios that are shares of a whole: "one in five pupils", "2 out of 500", "7 in 10 agree", "one in a million", "un élève
//! sur cinq".
//!
//! "61 out of 120 votes" is told as two figures: a share is only what a whole number of a round group is. "Five in 10
//! minutes" and "one in 2020" are no shares.

use super::super::figure::{Figure, Measured, Place, Value};
use super::super::noun;
use super::super::numeral::{self, Form, Numeral, skip_hyphen};
use super::share::SHARE_DIGITS;
use crate::lexicon::{Link, Tagged};
use crate::model::{Kind, Number, RuleId};

pub(super) const RULE: RuleId = RuleId::new("ratio");

/// A number behind "in" that may be a year.
const YEARS: std::ops::RangeInclusive<i64> = 1500..=2200;

/// Groups of which people tell shares: any up to ten, and round ones above.
fn is_group(size: i64) -> bool {
    (2..=10).contains(&size) || size >= 10 && [10, 25].iter().any(|round| size % round == 0)
}

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let (tagged, part) = (place.tagged, place.numeral);
    let named = named(tagged, part);
    let link = named.map_or_else(|| skip_hyphen(tagged, part.end), |noun| noun.1);
    let out_of = tagged.is(link, Link::OutOf);
    if !out_of && !is_in(tagged, part, link) {
        return None;
    }
    let group = numeral::read(tagged, skip_hyphen(tagged, link + tagged.length(link)))?;
    let (count, size) = (part.value.to_i64()?, group.value.to_i64()?);
    if !(1..size).contains(&count) || !is_group(size) {
        return None;
    }
    let timed = || Place::new(tagged, &group, group.first).has_unit();
    let noun = match named {
        // "Un film sur deux frères" tells of two brothers.
        Some(_) if noun::head(tagged, group.end).is_some() || timed() => return None,
        Some(noun) => Some(noun),
        None => noun::counted(tagged, group.end),
    };
    // "In" is often that of a time.
    if !out_of && (timed() || noun.is_none() && YEARS.contains(&size)) {
        return None;
    }
    let value =
        part.value.checked_mul(Number::HUNDRED)?.checked_div(group.value)?.value.rounded_to_digits(SHARE_DIGITS);
    // One in 500 is told more finely than one in five.
    let grain = 1 - i32::try_from(size.checked_ilog10()?).ok()?.max(1);
    let share = Numeral { end: group.end, value, grain, power: None, form: Form::Words, ..*part };
    let mut figure = Figure::vague(part.first, group.end, Value::Point(share), Kind::Percent, RULE);
    figure.unit = Some(Measured { unit: tagged.lexicon.percent(), assumed: false, leads: false, rival: None });
    figure.noun = noun;
    Some(figure)
}

/// The noun between a part and what it is out of: "un élève sur cinq".
fn named(tagged: &Tagged<'_>, part: &Numeral) -> Option<(usize, usize)> {
    let out_of = (part.end + 1..part.end + 3).find(|&at| tagged.is(at, Link::OutOf))?;
    noun::head(tagged, part.end).filter(|noun| noun.1 == out_of)
}

/// "One in five": a small number, then "in" right before another.
fn is_in(tagged: &Tagged<'_>, part: &Numeral, link: usize) -> bool {
    part.value < Number::from(10_i64) && tagged.length(link) == 1 && tagged.is(link, Link::In)
}
