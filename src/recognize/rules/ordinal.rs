//! Places in an order: "the third", "4th", "twenty-first".
//!
//! "At first" and "a second ago" are none: the first is an idiom, the second a unit of time.

use super::super::figure::{Figure, Value};
use super::super::noun;
use super::super::numeral::{self, Form, Numeral, compound_ordinal, skip_hyphen};
use crate::lexicon::{Calendar, Capitals, Link, Sense, Tagged};
use crate::model::{Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("ordinal");

pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let (place, end) = digits(tagged, at).or_else(|| spelled(tagged, at)).or_else(|| composed(tagged, at))?;
    // "First, the roof leaks", "second the motion".
    let marks = tagged.starts_sentence(at) && tagged.char(end) == ',' || tagged.is(end, Link::The);
    // "The second half" is a part of a match or a year.
    let part = tagged.senses(end).iter().any(|sense| matches!(sense, Sense::Fraction(..)));
    // "Fifth-grader", "first-degree murder": what a thing is like.
    let adjective = tagged.is_joint(end) && tagged.kind(end + 1) == Some(TokenKind::Word);
    // "First reported by the Post": when, and no place in an order.
    let determined = at.checked_sub(1).is_some_and(|before| {
        [Link::The, Link::A, Link::Possessive, Link::Genitive].iter().any(|&link| tagged.is(before, link))
    });
    let tells = tagged.senses(end).iter().any(|sense| {
        matches!(sense, Sense::Link(Link::Says | Link::Up | Link::Down) | Sense::Calendar(Calendar::Behind))
    });
    if part
        || marks
        || tells && !determined
        || adjective
        || is_named(tagged, at, end)
        || tagged.is_inside(at)
        || is_idiom(tagged, at, end)
    {
        return None;
    }
    let numeral = Numeral { first: at, end, value: Number::from(place), grain: 0, power: None, form: Form::Words };
    let mut figure = Figure::vague(at, end, Value::Point(numeral), Kind::Ordinal, RULE);
    figure.noun = noun::head(tagged, end);
    Some(figure)
}

/// "4th".
fn digits(tagged: &Tagged<'_>, at: usize) -> Option<(i64, usize)> {
    let ends = |at: usize| tagged.is_glued(at) && tagged.senses(at).contains(&Sense::OrdinalEnding);
    if tagged.kind(at) != Some(TokenKind::Digits) {
        return None;
    }
    // "3.º".
    let end = [at + 1, at + 2].into_iter().find(|&end| ends(end))?;
    let stop = end == at + 1 || tagged.is_glued(at + 1) && tagged.char(at + 1) == '.';
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
    let tens = tagged.find(at, |sense| match sense {
        Sense::Cardinal(value) if *value >= 20 && *value % 10 == 0 => Some(i64::from(*value)),
        _ => None,
    })?;
    let behind = skip_hyphen(tagged, at + tagged.length(at));
    // "Vingt et unième": the "and" is inside the number.
    let next = if tagged.is(behind, Link::InnerAnd) { skip_hyphen(tagged, behind + 1) } else { behind };
    let (unit, end) = ordinal(next).filter(|(unit, _)| (1..10).contains(unit))?;
    Some((tens + unit, end))
}

/// "One hundred and third", "two thousandth": an ordinal behind the rest of its number.
fn composed(tagged: &Tagged<'_>, at: usize) -> Option<(i64, usize)> {
    if tagged.kind(at) == Some(TokenKind::Digits) {
        return None;
    }
    let head = numeral::whole(tagged, at).filter(|head| head.form == Form::Words)?;
    let whole = head.value.to_i64()?;
    let next = skip_hyphen(tagged, head.end);
    let next = if whole >= 100 && tagged.is(next, Link::And) { next + tagged.length(next) } else { next };
    let last = tagged.find(next, |sense| match sense {
        Sense::Ordinal(place) => Some(i64::from(*place)),
        _ => None,
    })?;
    let end = next + tagged.length(next);
    let place = match last {
        1..10 if whole % 100 >= 20 && whole % 10 == 0 => whole.checked_add(last)?,
        1..100 if whole % 100 == 0 => whole.checked_add(last)?,
        100.. => {
            // "One hundredth of a second" is a part.
            let part = whole == 1 && tagged.is(end, Link::Of);
            let below = whole % last.min(1000);
            let above = whole - below;
            let fits = !part && 0 < below && above % last.checked_mul(10)? == 0;
            above.checked_add(below.checked_mul(last)?).filter(|_| fits)?
        }
        _ => return None,
    };
    Some((place, end))
}

/// "The twenty-second": behind an article that points, not twenty seconds.
pub(super) fn is_second(tagged: &Tagged<'_>, numeral: &Numeral) -> bool {
    let pointed = numeral.first.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The));
    let tens = numeral.form == Form::Words && numeral.value.to_i64().is_some_and(|value| value % 10 == 0);
    pointed
        && tens
        && tagged.is_joint(numeral.end)
        && tagged.senses(numeral.end + 1).iter().any(|sense| matches!(sense, Sense::Ordinal(_)))
}

/// "On Fifth Avenue", "the Second Amendment", "71st St": a name that begins with it.
fn is_named(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let capital = tagged.tokens.get(end).is_some_and(|next| next.capital);
    let word = tagged.tokens[at].kind == TokenKind::Word && tagged.tokens[at].capital && !tagged.tokens[at].shout;
    let labelled = tagged.senses(end).contains(&Sense::Label);
    tagged.capitals() == Capitals::OfNames && capital && (labelled || word && !tagged.starts_sentence(at))
}

/// A unit of time behind an article, or an idiom.
fn is_idiom(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let before = |link| at.checked_sub(1).is_some_and(|before| tagged.is(before, link));
    let unit = tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Unit(_)));
    let follows = noun::head(tagged, end).is_some() || tagged.char(end) == ',';
    unit && (before(Link::A) || before(Link::Per)) && !follows
}
