//! Shares in a fraction's words: "half of its trade", "half its trade", "three quarters of voters".
//!
//! "Half an hour" is a duration, "half a million" a number, and "a half" of nothing a number.

use super::super::figure::{Figure, Measured, Place, Value};
use super::super::noun;
use super::super::numeral::{Form, Numeral};
use crate::model::{Kind, Number, RuleId};

pub(super) const RULE: RuleId = RuleId::new("share");

/// "Two thirds" have no end: so many digits of them are kept.
pub(super) const SHARE_DIGITS: u32 = 15;

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    if numeral.form != Form::Fraction || numeral.value > Number::ONE {
        return None;
    }
    let whole = noun::whole(tagged, numeral.end).or_else(|| noun::owned(tagged, numeral.end))?;
    let value = numeral.value.rounded_to_digits(SHARE_DIGITS).checked_mul(Number::HUNDRED)?;
    let share = Numeral { value, grain: 1, ..*numeral };
    let mut figure = Figure::vague(numeral.first, numeral.end, Value::Point(share), Kind::Percent, RULE);
    figure.unit = Some(Measured { unit: tagged.lexicon.percent(), assumed: false, leads: false, rival: None });
    figure.noun = Some(whole);
    Some(figure)
}
