//! Number words that are written as one, alone or with what they count in time: "siebenhunderteinundzwanzig",
//! "zweieinhalb", "dreistündig", "Viertelstunde", "einundzwanzigste", "zehnfach".
//!
//! "Einfach" is no number, and "Siebenmeilenstiefel" none either: a word is read to its end or not at all.

use super::words::Groups;
use super::{Form, Numeral};
use crate::lexicon::{Link, Sense, Tagged, UnitClass, UnitId};
use crate::model::Number;

/// No part of such a word is longer, in bytes of its key.
const LONGEST_PART: usize = 12;

/// No such word is longer that anyone would read.
const LONGEST_WORD: usize = 120;

/// A part of such a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Small(u32),
    Magnitude(u8),
    Fraction(u32, u32),
    And,
}

/// What a word that begins with numbers ends with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tail {
    Nothing,
    Unit(UnitId),
    /// A unit of time that tells an age, too: "zwölfjährig".
    Age(UnitId),
    Times,
    Ordinal,
}

/// The whole number that the word at `at` is made of, with nothing behind it.
pub(super) fn cardinal(tagged: &Tagged<'_>, at: usize) -> Option<u32> {
    let (value, _) = read(tagged, at).filter(|found| found.1 == Tail::Nothing && found.0.is_whole())?;
    u32::try_from(value.to_i64()?).ok()
}

/// The place in an order that the word at `at` tells: "einundzwanzigste".
pub(in crate::recognize) fn ordinal(tagged: &Tagged<'_>, at: usize) -> Option<i64> {
    let (value, tail) = read(tagged, at)?;
    value.to_i64().filter(|_| tail == Tail::Ordinal && value.is_whole())
}

/// The unit that the word at `at` ends with: "dreistündig".
pub(in crate::recognize) fn unit(tagged: &Tagged<'_>, at: usize) -> Option<UnitId> {
    match read(tagged, at)?.1 {
        Tail::Unit(unit) | Tail::Age(unit) => Some(unit),
        _ => None,
    }
}

/// Whether the word at `at` can tell an age: "Zwölfjähriger".
pub(in crate::recognize) fn is_of_age(tagged: &Tagged<'_>, at: usize) -> bool {
    matches!(read(tagged, at), Some((_, Tail::Age(_))))
}

/// The number in the word at `at` where no other can follow: one with a part, a unit or "times".
pub(super) fn complete(tagged: &Tagged<'_>, at: usize) -> Option<Numeral> {
    let (value, tail) = read(tagged, at)?;
    let complete =
        matches!(tail, Tail::Unit(_) | Tail::Age(_) | Tail::Times) || tail == Tail::Nothing && !value.is_whole();
    let grain = if value.is_whole() { 0 } else { -1 };
    complete.then_some(Numeral { first: at, end: at + 1, value, grain, power: None, form: Form::Words })
}

fn read(tagged: &Tagged<'_>, at: usize) -> Option<(Number, Tail)> {
    if !tagged.may_be_compound(at) || tagged.word(at).len() > LONGEST_WORD {
        return None;
    }
    let key = tagged.key(at);
    let mut groups = Groups::empty();
    let mut rest = key.as_str();
    // "Centottanta": two parts may share a vowel.
    let shared = |rest: &str| key.get(key.len().checked_sub(rest.len() + 1)?..);
    while let Some((part, after)) = part(tagged, rest).or_else(|| part(tagged, shared(rest)?)) {
        if let Part::Fraction(numerator, denominator) = part {
            let fraction = Number::from(numerator).checked_div(Number::from(denominator))?.value;
            let value = match groups.sum().filter(|whole| *whole > Number::ZERO) {
                // "Zweieinhalb" and a half, "dreiviertel" three of them.
                Some(whole) if denominator == 2 => whole.checked_add(fraction)?,
                Some(count) => count.checked_mul(fraction)?,
                None => fraction,
            };
            return tail(tagged, after).map(|tail| (value, tail));
        }
        rest = after;
        groups = match part {
            Part::And | Part::Fraction(..) => groups,
            Part::Magnitude(power) => groups.with_magnitude(power)?,
            Part::Small(unit) => match tens_behind(tagged, rest).filter(|_| (1..10).contains(&unit)) {
                Some((tens, after)) => {
                    rest = after;
                    groups.with_small(tens + unit)?
                }
                None => groups.with_small(unit)?,
            },
        };
    }
    let value = groups.sum()?;
    let tail = tail(tagged, rest)?;
    // "Einfach" is simple and "einmal" says when.
    (value > Number::ZERO && !(tail == Tail::Times && value == Number::ONE)).then_some((value, tail))
}

/// "Und" and the tens that come behind the units: "einundzwanzig".
fn tens_behind<'r>(tagged: &Tagged<'_>, rest: &'r str) -> Option<(u32, &'r str)> {
    let (_, after) = part(tagged, rest).filter(|and| and.0 == Part::And)?;
    match part(tagged, after)? {
        (Part::Small(tens @ 20..), after) => Some((tens, after)),
        _ => None,
    }
}

/// The longest part that `rest` begins with, and what is behind it.
fn part<'r>(tagged: &Tagged<'_>, rest: &'r str) -> Option<(Part, &'r str)> {
    let lengths = (2..=LONGEST_PART.min(rest.len())).rev().filter(|&length| rest.is_char_boundary(length));
    lengths.map(|length| rest.split_at(length)).find_map(|(head, after)| {
        let part = tagged.senses_of(head).iter().find_map(|sense| match sense {
            Sense::Cardinal(value) => Some(Part::Small(*value)),
            Sense::Magnitude(power) => Some(Part::Magnitude(*power)),
            Sense::Fraction(numerator, denominator) => {
                Some(Part::Fraction(u32::try_from(*numerator).ok()?, u32::try_from(*denominator).ok()?))
            }
            Sense::Link(Link::And) => Some(Part::And),
            _ => None,
        })?;
        Some((part, after))
    })
}

/// What the end of a word says of the number before it; `None` where it makes another word of it.
fn tail(tagged: &Tagged<'_>, rest: &str) -> Option<Tail> {
    if rest.is_empty() {
        return Some(Tail::Nothing);
    }
    let senses = tagged.senses_of(rest);
    let is_age = senses.contains(&Sense::Link(Link::Old));
    senses.iter().find_map(|sense| match sense {
        // An "Elfmeter" is a penalty: only times and shares are told so.
        Sense::Unit(unit) => {
            let class = tagged.lexicon.unit(*unit).class;
            let tail = if is_age { Tail::Age(*unit) } else { Tail::Unit(*unit) };
            matches!(class, UnitClass::Time | UnitClass::Percent).then_some(tail)
        }
        Sense::Multiple(1) => Some(Tail::Times),
        Sense::OrdinalEnding => Some(Tail::Ordinal),
        _ => None,
    })
}
