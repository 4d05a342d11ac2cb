//! Places at the top of an order that are told in words: "main creditor", "the second largest bank", "No. 2".
//!
//! "Main Street" is a name, and "one of the largest" is not the largest.

use super::super::figure::{Figure, Value};
use super::super::noun;
use super::super::numeral::{Form, Marks, Numeral, skip_hyphen};
use crate::lexicon::{Link, Sense, Tagged};
use crate::model::{Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("rank");

pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let (place, begin) = match super::ordinal::spelled(tagged, at) {
        Some((place, end)) => (place, skip_hyphen(tagged, end)),
        None => (1, at),
    };
    let top = tagged.find(begin, |sense| match sense {
        Sense::Rank(top) => Some(i64::from(*top)),
        _ => None,
    })?;
    let end = begin + tagged.length(begin);
    let named = tagged.tokens[begin].capital && tagged.tokens.get(end).is_some_and(|next| next.capital);
    // "The second biggest" needs no noun, "the biggest" does.
    let noun = noun::head(tagged, end);
    // "Market-leading".
    let glued = at.checked_sub(1).is_some_and(|before| tagged.is_joint(before));
    if noun.is_none() && begin == at || named || glued || is_one_of(tagged, at) {
        return None;
    }
    let value = Number::from(place.max(top));
    let numeral = Numeral { first: at, end, value, grain: 0, power: None, form: Form::Words };
    let figure = Figure::vague(at, end, Value::Point(numeral), Kind::Rank, RULE);
    Some(Figure { noun, ..figure })
}

/// "One of the largest", "some of our main": how many share the place is not told.
fn is_one_of(tagged: &Tagged<'_>, at: usize) -> bool {
    at.checked_sub(2).is_some_and(|of| tagged.is(of, Link::Of) && !tagged.tokens[of + 1].capital)
}

/// "No. 2", not the "No. 66/2020" of a series.
pub(super) fn numbered(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    if !tagged.is(at, Link::No) || tagged.char(at + 1) != '.' || !tagged.tokens[at].capital {
        return None;
    }
    let digits = super::super::numeral::read(tagged, at + 2)?;
    let slash = tagged.char(digits.end) == '/';
    let plain = digits.form == Form::Digits(Marks::None) && digits.value <= Number::from(20_i64);
    let lone = tagged.kind(digits.end) != Some(TokenKind::Digits) && !tagged.senses(digits.end).contains(&Sense::Label);
    if slash || !plain || !lone {
        return None;
    }
    Some(Figure::vague(at, digits.end, Value::Point(Numeral { first: at, ..digits }), Kind::Rank, RULE))
}
