//! Ages: "87-year-old", "8 months old", "aged 18", "six weeks of age", "Mara Vell, 34,".
//!
//! "Three years ago" is none.

use super::super::figure::{Figure, Measured, Place};
use super::super::numeral::{Form, Marks, skip_hyphen};
use crate::lexicon::{Link, Tagged, UnitClass};
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
    }
    if numeral.value > Number::from(OLDEST) || !numeral.value.is_whole() || numeral.value <= Number::ZERO {
        return None;
    }
    let years = Some(Measured { unit: tagged.lexicon.year(), assumed: false, leads: false, rival: None });
    let aged =
        numeral.first.checked_sub(1).is_some_and(|before| before >= place.floor && tagged.is(before, Link::Aged));
    if aged && tagged.kind(numeral.end) != Some(TokenKind::Sign) {
        return Some(age(numeral.end, years));
    }
    is_between_commas(tagged, place).then(|| age(numeral.end, years))
}

/// A bare number behind a name and a comma, with a comma or the end of the sentence behind it.
fn is_between_commas(tagged: &Tagged<'_>, place: &Place<'_, '_>) -> bool {
    let numeral = place.numeral;
    let Some(comma) = numeral.first.checked_sub(1).filter(|&comma| comma > place.floor + 1) else { return false };
    let is_name = |at: usize| {
        tagged.kind(at) == Some(TokenKind::Word) && tagged.tokens[at].capital && tagged.senses(at).is_empty()
    };
    numeral.form == Form::Digits(Marks::None)
        && tagged.char(comma) == ','
        && is_name(comma - 1)
        && matches!(tagged.char(numeral.end), ',' | '.')
        && tagged.tokens[numeral.end].glued
}
