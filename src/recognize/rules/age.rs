//! Ages: "87-year-old", "8 months old", "aged 18", "six weeks of age", "Mara Vell, 34,".
//!
//! "Three years ago" is none.

use super::super::figure::{Figure, Measured, Place};
use super::super::numeral::{Form, Marks, is_of_age, skip_hyphen};
use crate::lexicon::{Link, UnitClass};
use crate::model::{Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("age");

/// Nobody is older: above, a number between commas is something else.
const OLDEST: i64 = 120;

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let age = |end, unit| Figure { end, unit, ..Figure::of(numeral, Kind::Age, RULE) };
    if let Some(read) = place.unit(|class| class == UnitClass::Time) {
        let at = skip_hyphen(tagged, read.end);
        if tagged.is(at, Link::Old) {
            return Some(age(at + tagged.length(at), Some(read.measured)));
        }
        let aged = tagged.ends_with(numeral.first, place.floor, Link::Aged);
        if aged || is_adjective_of_age(place, read.end - 1) || is_between_commas(place, read.end) {
            return Some(age(read.end, Some(read.measured)));
        }
    }
    if numeral.value > Number::from(OLDEST) || !numeral.value.is_whole() || numeral.value <= Number::ZERO {
        return None;
    }
    let years = Some(Measured { unit: tagged.lexicon.year(), assumed: false, leads: false, rival: None });
    let aged = tagged.ends_with(numeral.first, place.floor, Link::Aged);
    if aged && tagged.kind(numeral.end) != Some(TokenKind::Sign) {
        return Some(age(numeral.end, years));
    }
    is_between_commas(place, numeral.end).then(|| age(numeral.end, years))
}

/// "12-jährige", "43-Jähriger": the unit itself says so, of a number in digits or as a noun; "zweijährige Haft" does not.
fn is_adjective_of_age(place: &Place<'_, '_>, unit: usize) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let noun = tagged.tokens[unit].capital && !tagged.starts_sentence(unit);
    let tells = tagged.is(unit, Link::Old) || is_of_age(tagged, unit);
    tells && (noun || matches!(numeral.form, Form::Digits(_)))
}

/// A number behind a name and a comma, with a comma or the end of the sentence at token `end`; before years, "of" may
/// stand between: "Ana Ruiz, de 34 años,".
fn is_between_commas(place: &Place<'_, '_>, end: usize) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let of = end > numeral.end && numeral.first > place.floor && tagged.is(numeral.first - 1, Link::Of);
    let first = numeral.first - usize::from(of);
    let Some(comma) = first.checked_sub(1).filter(|&comma| comma > place.floor + 1) else { return false };
    let is_name = |at: usize| {
        tagged.kind(at) == Some(TokenKind::Word) && tagged.tokens[at].capital && tagged.senses(at).is_empty()
    };
    numeral.form == Form::Digits(Marks::None)
        && tagged.char(comma) == ','
        && is_name(comma - 1)
        && matches!(tagged.char(end), ',' | '.')
        && tagged.tokens[end].glued
}
