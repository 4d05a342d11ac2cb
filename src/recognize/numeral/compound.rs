//! Number words that are written as one: "siebenhunderteinundzwanzig", "zweitausendzehn".

use super::words::Groups;
use crate::lexicon::{Link, Sense, Tagged};

/// No part of such a word is longer, in bytes of its key.
const LONGEST_PART: usize = 9;

/// No such word is longer that anyone would read.
const LONGEST_WORD: usize = 120;

/// A part of such a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Small(u32),
    Magnitude(u8),
    And,
}

/// The number that the word at `at` is made of.
pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<u32> {
    if !tagged.may_be_compound(at) || tagged.word(at).len() > LONGEST_WORD {
        return None;
    }
    let key = tagged.key(at);
    let mut groups = Groups::empty();
    let mut rest = key.as_str();
    while !rest.is_empty() {
        let (part, after) = part(tagged, rest)?;
        rest = after;
        groups = match part {
            Part::And => groups,
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
    u32::try_from(groups.sum()?.to_i64()?).ok()
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
            Sense::Link(Link::And) => Some(Part::And),
            _ => None,
        })?;
        Some((part, after))
    })
}
