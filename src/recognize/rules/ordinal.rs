//! Places in an order: "the third", "4th", "twenty-first".
//!
//! "At first" and "a second ago" are none: the first is an idiom, the second a unit of time.

use super::super::figure::{Figure, Value};
use super::super::noun;
use super::super::numeral::{Form, Numeral, compound_ordinal, skip_hyphen};
use crate::lexicon::{Link, Sense, Tagged};
use crate::model::{Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("ordinal");

pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let (place, end) = digits(tagged, at).or_else(|| spelled(tagged, at))?;
    // "First, the roof leaks", "second the motion".
    let marks = tagged.starts_sentence(at) && tagged.char(end) == ',' || tagged.is(end, Link::The);
    // "The second half" is a part of a match or a year.
    let part = tagged.senses(end).iter().any(|sense| matches!(sense, Sense::Fraction(..)));
    if part || marks || tagged.is_inside(at) || is_idiom(tagged, at, end) {
        return None;
    }
    let numeral = Numeral { first: at, end, value: Number::from(place), grain: 0, power: None, form: Form::Words };
    let mut figure = Figure::vague(at, end, Value::Point(numeral), Kind::Ordinal, RULE);
    figure.noun = noun::head(tagged, end);
    Some(figure)
}

/// "4th".
fn digits(tagged: &Tagged<'_>, at: usize) -> Option<(i64, usize)> {
    let glued = |at: usize| tagged.tokens.get(at).is_some_and(|token| token.glued);
    let ends = |at: usize| glued(at) && tagged.senses(at).contains(&Sense::OrdinalEnding);
    if tagged.kind(at) != Some(TokenKind::Digits) {
        return None;
    }
    // "3.º".
    let end = [at + 1, at + 2].into_iter().find(|&end| ends(end))?;
    let stop = end == at + 1 || glued(at + 1) && tagged.char(at + 1) == '.';
    Some((tagged.word(at).parse().ok().filter(|_| stop)?, end + 1))
}

/// "Third", "twenty-first", "one hundred and fifth": its place and its end.
pub(in crate::recognize) fn spelled(tagged: &Tagged<'_>, at: usize) -> Option<(i64, usize)> {
    let ordinal = |at: usize| {
        tagged.find(at, |sense| match sense {
            Sense::Ordinal(place) => Some((i64::from(*place), at + tagged.length(at))),
            _ => None,
        })
    };
    if let Some((place, end)) = ordinal(at).or_else(|| Some((compound_ordinal(tagged, at)?, at + 1))) {
        // "Vigésima primera".
        let unit = ordinal(end).filter(|(unit, _)| place >= 20 && place % 10 == 0 && (1..10).contains(unit));
        return Some(unit.map_or((place, end), |(unit, end)| (place + unit, end)));
    }
    // "Vingt et unième": the "and" is inside the number.
    let (tens, behind) = tens(tagged, at)?;
    let joined = behind + usize::from(tagged.is(behind, Link::InnerAnd));
    let (unit, end) = ordinal(skip_hyphen(tagged, joined)).filter(|(unit, _)| (1..10).contains(unit))?;
    Some((tens + unit, end))
}

/// The number of tens before a place from one to nine: "twenty".
fn tens(tagged: &Tagged<'_>, at: usize) -> Option<(i64, usize)> {
    let value = tagged.find(at, |sense| match sense {
        Sense::Cardinal(value) => Some(i64::from(*value)),
        _ => None,
    })?;
    (value >= 20 && value % 10 == 0).then_some((value, at + tagged.length(at)))
}

/// A unit of time behind an article, or an idiom.
fn is_idiom(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let before = |link| at.checked_sub(1).is_some_and(|before| tagged.is(before, link));
    let unit = tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Unit(_)));
    let follows = tagged.kind(end) == Some(TokenKind::Word)
        && !tagged.senses(end).iter().any(|sense| matches!(sense, Sense::Link(_) | Sense::Calendar(_)));
    unit && (before(Link::A) || before(Link::Per)) && !follows
}
