//! The recognizers, in the order in which they are preferred where two read equally many words.

pub(super) mod age;
pub(super) mod count;
mod dates;
pub(super) mod measure;
pub(super) mod money;
pub(super) mod multiple;
pub(super) mod none;
pub(super) mod ordinal;
pub(super) mod percent;
pub(super) mod rank;
pub(super) mod ratio;
pub(super) mod score;
pub(super) mod share;
pub(super) mod vague;

pub(super) use dates::{date_order, full_day, time_of_day};

use super::figure::{Figure, Place};
use super::{Context, Reading};
use crate::lexicon::{Starts, Tagged};

/// Reads what begins at a token, if it is of the rule's kind.
pub(super) type Rule = fn(&Tagged<'_>, usize, &Context) -> Option<Reading>;

/// The recognizers of days and periods.
pub(super) const DATES: &[Rule] = &[dates::read];

/// Reads the quantity that a number is part of.
pub(super) type NumeralRule = fn(&Place<'_, '_>) -> Option<Figure>;

/// The recognizers that begin with a number.
pub(super) const NUMERALS: &[NumeralRule] = &[
    score::read,
    money::read,
    age::read,
    percent::read,
    ratio::read,
    share::read,
    multiple::folded,
    measure::read,
    count::read,
];

/// Reads a quantity that is told without a number, if one begins at a token.
pub(super) type WordRule = fn(&Tagged<'_>, usize) -> Option<Figure>;

/// The recognizers that begin with another word, each with the words that it can begin with.
pub(super) const WORDS: &[(Starts, WordRule)] = &[
    (Starts::ORDER, rank::read),
    (Starts::ORDER.or(Starts::NUMERAL), ordinal::read),
    (Starts::NONE, none::read),
    (Starts::VAGUE, vague::amount),
    (Starts::ARTICLE, vague::one),
    (Starts::UNIT, vague::plural),
    (Starts::NONE, rank::numbered),
    (Starts::MULTIPLE, multiple::read),
];
