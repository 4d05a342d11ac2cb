//! What claims may have in common: the keys by which pairs are found.
//!
//! Scoring keeps a pair only with a *subject* (what both measure, do or share, or a word near both figures) and an
//! *anchor* (a name, a rare word, a time). Whatever scoring takes for one of them is a key here, so a pair without a
//! subject and an anchor among its common keys need not be scored. The converse does not hold.

use super::features::{Features, Key, NameId, Sort, spans_years};
use super::score::SUBJECT_BAND;
use crate::lexicon::{Lexicon, RARE};
use crate::model::{Date, TimeScope};

/// What two claims may share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Common {
    Word(Key),
    Name(NameId),
    /// A stretch of [`DAYS`] days: its level, and how many such stretches lie before it.
    Days(u8, i32),
}

/// For what a claim holds a key, as a set of flags.
///
/// A key is held firmly or loosely, and two claims that both hold it loosely do not share it: two kinds of transfer are
/// not each other's kind, and two articles about one country need not speak of it at one figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Hold(u8);

impl Hold {
    const SUBJECT_LOOSE: Self = Self(1);
    const SUBJECT: Self = Self(1 | 2);
    const ANCHOR_LOOSE: Self = Self(4);
    const ANCHOR: Self = Self(4 | 8);
    /// How many bits the flags take.
    pub(super) const BITS: u32 = 4;

    pub(super) const fn from_bits(bits: u32) -> Self {
        Self((bits & ((1 << Self::BITS) - 1)) as u8)
    }

    pub(super) const fn bits(self) -> u32 {
        self.0 as u32
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the key can be an anchor of the claim.
    pub(super) const fn anchors(self) -> bool {
        self.0 & Self::ANCHOR_LOOSE.0 != 0
    }

    /// Whether it can be one whatever holds it on the other side.
    pub(super) const fn anchors_firmly(self) -> bool {
        self.0 & Self::ANCHOR.0 == Self::ANCHOR.0
    }

    /// Whether it can be a subject of the claim.
    pub(super) const fn is_subject(self) -> bool {
        self.0 & Self::SUBJECT_LOOSE.0 != 0
    }

    /// Whether two claims share the key as an anchor.
    pub(super) const fn is_anchor_with(self, other: Self) -> bool {
        self.anchors() && other.anchors() && (self.anchors_firmly() || other.anchors_firmly())
    }

    /// Whether two claims share the key as a subject.
    pub(super) const fn is_subject_with(self, other: Self) -> bool {
        let (both, either) = (self.0 & other.0, self.0 | other.0);
        both & Self::SUBJECT_LOOSE.0 != 0 && either & Self::SUBJECT.0 == Self::SUBJECT.0
    }
}

/// Calls `hold` with each key of a claim, some more than once. Keys of two sorts of values never meet.
pub(super) fn keys(claim: &Features, lexicon: &Lexicon, mut hold: impl FnMut(Sort, Common, Hold)) {
    subjects(claim, lexicon, &mut |key, how| hold(claim.sort, key, how));
    anchors(claim, lexicon, &mut |key, how| hold(claim.sort, key, how));
    // A rank meets the shares of what it ranks.
    if let Some(shared) = claim.share_of {
        wider(Key::Concept(shared), lexicon, Hold::SUBJECT, Hold::SUBJECT_LOOSE, &mut |key, how| {
            hold(Sort::Share, key, how);
        });
        anchors(claim, lexicon, &mut |key, how| hold(Sort::Share, key, how));
    }
}

/// What a claim may share with another as the thing that both are about.
fn subjects(claim: &Features, lexicon: &Lexicon, hold: &mut impl FnMut(Common, Hold)) {
    if claim.sort == Sort::Proposition {
        // The subject is the matter. "No decisions" and "28 programmes" meet in what both are kinds of.
        let matter = claim.measure.into_iter();
        return matter.for_each(|key| wider(key, lexicon, Hold::SUBJECT, Hold::SUBJECT, hold));
    }
    let words = claim.context.iter().filter(|(_, band)| *band >= SUBJECT_BAND).map(|&(key, _)| key);
    for key in [claim.measure, claim.whole, claim.event].into_iter().flatten().chain(words) {
        wider(key, lexicon, Hold::SUBJECT, Hold::SUBJECT_LOOSE, hold);
    }
}

/// What may tie a claim to another besides.
fn anchors(claim: &Features, lexicon: &Lexicon, hold: &mut impl FnMut(Common, Hold)) {
    claim.names.iter().for_each(|party| hold(Common::Name(party.id), Hold::ANCHOR));
    claim.theme.iter().for_each(|&name| hold(Common::Name(name), Hold::ANCHOR_LOOSE));
    for &(key, band) in &claim.context {
        match key {
            _ if band >= RARE => wider(key, lexicon, Hold::ANCHOR, Hold::ANCHOR, hold),
            // A concept may stand behind a rare word on one side and a common one on the other.
            Key::Concept(_) => wider(key, lexicon, Hold::ANCHOR_LOOSE, Hold::ANCHOR_LOOSE, hold),
            Key::Stem(_) => {}
        }
    }
    if let Some(time) = claim.time.filter(|time| claim.sort != Sort::Day && !spans_years(time.first, time.last)) {
        days(&time, hold);
    }
}

/// A word, held in one way, and all that it is a kind of, held in another.
fn wider(key: Key, lexicon: &Lexicon, own: Hold, wider: Hold, hold: &mut impl FnMut(Common, Hold)) {
    hold(Common::Word(key), own);
    let Key::Concept(id) = key else { return };
    let above = |&id: &_| lexicon.concept(id).kind_of;
    for id in std::iter::successors(above(&id), above) {
        hold(Common::Word(Key::Concept(id)), wider);
    }
}

/// How long the stretches are by which times are found, in days.
const DAYS: [i32; 3] = [1, 32, 256];

/// The stretches that a time touches: firmly those of the level at which it touches two at most, loosely the longer ones.
/// Two times that overlap so touch one stretch of the longer one's level, which that one holds firmly.
fn days(time: &TimeScope, hold: &mut impl FnMut(Common, Hold)) {
    let (Some(first), Some(last)) = (time.first, time.last) else { return };
    let day = |date: Date| (date - Date::ZERO).get_days();
    // A time that was made elsewhere may have its ends the wrong way round.
    let (first, last) = (day(first.min(last)), day(first.max(last)));
    let own = DAYS.iter().position(|&days| last - first < days).unwrap_or(DAYS.len() - 1);
    for (level, &days) in (0u8..).zip(&DAYS).skip(own) {
        let how = if usize::from(level) == own { Hold::ANCHOR } else { Hold::ANCHOR_LOOSE };
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
            let is_shared = shared.into_iter().any(|((a, x), (b, y))| a == b && x.is_anchor_with(y));
            prop_assert!(!a.overlaps(&b) || is_shared);
        }
    }

    #[test]
    fn siblings_are_no_common_subject() {
        assert!(!Hold::SUBJECT_LOOSE.is_subject_with(Hold::SUBJECT_LOOSE));
        assert!(Hold::SUBJECT_LOOSE.is_subject_with(Hold::SUBJECT));
        assert!(!Hold::ANCHOR.is_subject_with(Hold::SUBJECT));
    }
}
