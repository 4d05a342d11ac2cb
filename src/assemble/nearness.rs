//! How near a word stands to a figure: in words, with a toll for every border between the two.

use super::{Site, Text};
use crate::lexicon::Link;
use crate::model::TokenKind;

/// A comma parts lightly: it also lists.
const COMMA: u32 = 3;
/// A word that opens a clause.
const CLAUSE: u32 = 4;
/// "And" parts two of a list.
const AND: u32 = 2;
/// A semicolon, a dash, a colon, a bracket or a quotation mark parts two thoughts.
const BORDER: u32 = 8;

/// Within this distance a word still stands in the clause of the figure.
pub(super) const CLAUSE_REACH: u32 = 12;

/// The distances of a sentence's tokens from a figure.
pub(super) struct Nearness {
    first: usize,
    distances: Vec<u32>,
}

impl Nearness {
    /// Measures a sentence from a figure to both sides.
    pub(super) fn of(text: &Text<'_>, site: &Site<'_>) -> Self {
        let range = site.sentence.range();
        let mut distances = vec![0; range.len()];
        let mut distance = 0;
        for i in (range.start..site.first).rev() {
            distance += toll(text, i);
            distances[i - range.start] = distance;
        }
        distance = 0;
        for i in site.end..range.end {
            distance += toll(text, i);
            distances[i - range.start] = distance;
        }
        Self { first: range.start, distances }
    }

    /// The distance of a token of the sentence.
    pub(super) fn to(&self, token: usize) -> u32 {
        token.checked_sub(self.first).and_then(|i| self.distances.get(i)).copied().unwrap_or(u32::MAX)
    }

    /// Whether a token stands in the clause of the figure.
    pub(super) fn in_clause(&self, token: usize) -> bool {
        self.to(token) <= CLAUSE_REACH
    }
}

/// What it costs to pass a token.
fn toll(text: &Text<'_>, i: usize) -> u32 {
    let tagged = text.tagged;
    if tagged.kind(i) == Some(TokenKind::Mark) {
        return match tagged.word(i).chars().next() {
            Some(',') => COMMA,
            Some('-' | '\u{2010}' | '\u{2011}' | '.' | '/' | '\'' | '\u{2019}') => 0,
            _ => BORDER,
        };
    }
    if tagged.is(i, Link::And) || tagged.is(i, Link::Or) {
        AND
    } else if tagged.is(i, Link::Clause) {
        CLAUSE
    } else {
        1
    }
}
