//! Ratios that are shares of a whole: "one in five pupils", "2 out of 500", "un élève sur cinq".
//!
//! "61 out of 120 votes" is told as two figures: a share is only what a whole number of a round group is.

use super::super::figure::{Figure, Measured, Place, Value};
use super::super::noun;
use super::super::numeral::{self, Form, Numeral};
use super::share::SHARE_DIGITS;
use crate::lexicon::{Link, Sense, Tagged};
use crate::model::{Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("ratio");

/// Groups of which people tell shares: any up to ten, and round ones above.
fn is_group(size: i64) -> bool {
    (2..=10).contains(&size) || size >= 10 && [10, 25].iter().any(|round| size % round == 0)
}

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let (tagged, part) = (place.tagged, place.numeral);
    let out_of = |at: &usize| tagged.is(*at, Link::OutOf);
    let named = (part.end + 1..part.end + 3)
        .find(out_of)
        .and_then(|at| noun::head(tagged, part.end).filter(|noun| noun.1 == at));
    let link = match named {
        Some(noun) => noun.1,
        None if tagged.is(part.end, Link::OutOf) || tagged.is(part.end, Link::At) && is_in(tagged, part) => part.end,
        None => return None,
    };
    let group = numeral::read(tagged, link + tagged.length(link))?;
    let (count, size) = (part.value.to_i64()?, group.value.to_i64()?);
    if !(1..size).contains(&count) || !is_group(size) {
        return None;
    }
    let noun = match named {
        // "Un film sur deux frères" tells of two brothers.
        Some(noun) if noun::head(tagged, group.end).is_none() && !is_measured(tagged, group.end) => noun,
        Some(_) => return None,
        None => noun::counted(tagged, group.end)?,
    };
    let value =
        part.value.checked_mul(Number::HUNDRED)?.checked_div(group.value)?.value.rounded_to_digits(SHARE_DIGITS);
    let share = Numeral { end: group.end, value, grain: 0, power: None, form: Form::Words, ..*part };
    let mut figure = Figure::vague(part.first, group.end, Value::Point(share), Kind::Percent, RULE);
    figure.unit = Some(Measured { unit: tagged.lexicon.percent(), assumed: false, leads: false, rival: None });
    figure.noun = Some(noun);
    Some(figure)
}

fn is_measured(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.kind(at) == Some(TokenKind::Sign) || tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Unit(_)))
}

/// "One in five": a small number, then "in" right before another.
fn is_in(tagged: &Tagged<'_>, part: &Numeral) -> bool {
    part.value < Number::from(10_i64) && tagged.length(part.end) == 1 && tagged.is(part.end, Link::In)
}
