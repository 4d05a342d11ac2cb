//! What claims may have in common: the keys by which pairs are found.
//!
//! Scoring keeps no pair with less than [`TIES`] in common: what both measure, do or share, a word, a name, a time,
//! the figure itself. Whatever scoring takes for a tie is a key here and counts as many ties at least, so a pair that shares
//! fewer need not be scored. The converse does not hold.

use super::features::{Features, Key, NameId, Sort, spans_years};
use crate::lexicon::{Lexicon, RARE};
use crate::model::{Date, TimeScope};

/// How many ties a pair needs.
pub(super) const TIES: u32 = 2;
/// Every two reports may have a common word in common, but hardly by chance one that no list of common words has.
pub(super) const fn ties_of_a_word(band: u8) -> u32 {
    if band >= RARE { TIES } else { 1 }
}

/// The same for a figure.
pub(super) const fn ties_of_a_figure(claim: &Features) -> u32 {
    if claim.has_rare_figure { TIES } else { 1 }
}

/// What two claims may share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Common {
    Word(Key),
    Name(NameId),
    /// A figure, by number.
    Figure(u32),
    /// A stretch of [`DAYS`] days: its level, and how many such stretches lie before it.
    Days(u8, i32),
}

/// How a claim holds a key: for how many ties it can stand, and whether the claim has it itself (firmly) or only by what it
/// is a kind of, or what its source is about (loosely).
///
/// Two claims that both hold a key loosely do not share it: two kinds of transfer are not each other's kind, and two
/// articles about one country need not speak of it at one figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Hold {
    ties: u32,
    is_firm: bool,
}

impl Hold {
    /// How many bits it takes.
    pub(super) const BITS: u32 = 3;

    const fn firm(ties: u32) -> Self {
        Self { ties, is_firm: true }
    }

    const fn loose(ties: u32) -> Self {
        Self { ties, is_firm: false }
    }

    pub(super) const fn from_bits(bits: u32) -> Self {
        Self { ties: bits & 3, is_firm: bits & 4 != 0 }
    }

    pub(super) const fn bits(self) -> u32 {
        self.ties | if self.is_firm { 4 } else { 0 }
    }

    pub(super) const fn is_firm(self) -> bool {
        self.is_firm
    }

    /// For how many ties it can stand.
    pub(super) const fn ties(self) -> u32 {
        self.ties
    }

    /// Both of two ways in which one claim holds a key.
    pub(super) fn and(self, other: Self) -> Self {
        Self { ties: (self.ties + other.ties).min(3), is_firm: self.is_firm || other.is_firm }
    }

    /// For how many ties it can stand between two claims.
    pub(super) fn ties_with(self, other: Self) -> u32 {
        match (self.is_firm, other.is_firm) {
            (true, true) => self.ties.min(other.ties),
            (false, false) => 0,
            _ => self.ties.max(other.ties),
        }
    }
}

/// Calls `hold` with each key of a claim, some more than once. Keys of two sorts of values never meet.
pub(super) fn keys(claim: &Features, lexicon: &Lexicon, mut hold: impl FnMut(Sort, Common, Hold)) {
    // A rank meets the shares of what it ranks.
    let shares = claim.share_of.map(|_| Sort::Share);
    for sort in std::iter::once(claim.sort).chain(shares) {
        for key in [claim.measure, claim.whole, claim.event].into_iter().flatten() {
            word(key, 1, lexicon, &mut |key, how| {
                // "No decisions" and "28 programmes" meet in what both are kinds of.
                let how = if claim.sort == Sort::Proposition { Hold::firm(1) } else { how };
                hold(sort, key, how);
            });
        }
        // Equal figures are no evidence for a match, but reason enough to look at one.
        let ties = ties_of_a_figure(claim);
        claim.figure.into_iter().for_each(|figure| hold(sort, Common::Figure(figure), Hold::firm(ties)));
        around(claim, lexicon, &mut |key, how| hold(sort, key, how));
    }
    if let Some(shared) = claim.share_of {
        word(Key::Concept(shared), 1, lexicon, &mut |key, how| hold(Sort::Share, key, how));
    }
    // What most of a people think meets the shares of it.
    if let Some(key) = claim.measure.filter(|_| claim.sort == Sort::Proposition && claim.whole.is_some()) {
        word(key, 1, lexicon, &mut |key, _| hold(Sort::Share, key, Hold::firm(1)));
        around(claim, lexicon, &mut |key, how| hold(Sort::Share, key, how));
    }
}

/// The names, the words and the time of a claim.
fn around(claim: &Features, lexicon: &Lexicon, hold: &mut impl FnMut(Common, Hold)) {
    claim.names.iter().for_each(|party| hold(Common::Name(party.id), Hold::firm(1)));
    claim.theme.iter().filter(|&&name| !claim.has(name)).for_each(|&name| hold(Common::Name(name), Hold::loose(1)));
    for &(key, band) in &claim.context {
        word(key, ties_of_a_word(band), lexicon, hold);
    }
    if let Some(time) = claim.time.filter(|time| claim.sort != Sort::Day && !spans_years(time.first, time.last)) {
        days(&time, hold);
    }
}

/// A word, and all that it is a kind of.
fn word(key: Key, ties: u32, lexicon: &Lexicon, hold: &mut impl FnMut(Common, Hold)) {
    hold(Common::Word(key), Hold::firm(ties));
    let Key::Concept(id) = key else { return };
    let above = |&id: &_| lexicon.concept(id).kind_of;
    for id in std::iter::successors(above(&id), above) {
        hold(Common::Word(Key::Concept(id)), Hold::loose(ties));
    }
}

/// How long the stretches are by which times are found, in days.
pub(super) const DAYS: [i32; 3] = [1, 32, 256];

/// The stretches that a time touches: firmly those of the level at which it touches two at most, loosely the longer ones.
/// Two times that overlap so touch one stretch of the longer one's level, which that one holds firmly.
fn days(time: &TimeScope, hold: &mut impl FnMut(Common, Hold)) {
    let (Some(first), Some(last)) = (time.first, time.last) else { return };
    let day = |date: Date| (date - Date::ZERO).get_days();
    // A time that was made elsewhere may have its ends the wrong way round.
    let (first, last) = (day(first.min(last)), day(first.max(last)));
    let own = DAYS.iter().position(|&days| last - first < days).unwrap_or(DAYS.len() - 1);
    for (level, &days) in (0u8..).zip(&DAYS).skip(own) {
        let how = if usize::from(level) == own { Hold::firm(1) } else { Hold::loose(1) };
        for stretch in first.div_euclid(days)..=last.div_euclid(days) {
            hold(Common::Days(level, stretch), how);
        }
    }
}

#[cfg(test)]
mod tests {
    use itertools::Itertools;
    use proptest::prelude::*;

    use super::*;
    use crate::model::ScopeOrigin;

    fn time((start, length): (i32, i32)) -> TimeScope {
        let first = Date::constant(2020, 1, 1) + jiff::Span::new().days(start);
        let last = first + jiff::Span::new().days(length);
        TimeScope { first: Some(first), last: Some(last), origin: ScopeOrigin::Clause }
    }

    proptest! {
        #[test]
        fn times_that_overlap_share_a_stretch(a in (0..600, 0..190), b in (0..600, 0..190)) {
            let (a, b) = (time(a), time(b));
            let stretches = |time| {
                let mut held = Vec::new();
                days(&time, &mut |key, how| held.push((key, how)));
                held
            };
            let shared = stretches(a).into_iter().cartesian_product(stretches(b));
            let is_shared = shared.into_iter().any(|((a, x), (b, y))| a == b && x.ties_with(y) > 0);
            prop_assert!(!a.overlaps(&b) || is_shared);
        }
    }

    #[test]
    fn what_both_hold_loosely_is_no_tie() {
        assert_eq!(Hold::loose(1).ties_with(Hold::loose(2)), 0);
        assert_eq!(Hold::loose(2).ties_with(Hold::firm(1)), 2);
        assert_eq!(Hold::firm(1).and(Hold::firm(1)).ties_with(Hold::firm(1)), 1);
    }
}
