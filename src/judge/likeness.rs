//! What it tells that the values of two claims are alike: evidence that they are about one thing.
//!
//! The match masks values, so this counts for the choice of partners and for agreement alone. How much it tells depends on
//! how rare the figure is: that each of two reports has one figure of 716 is no chance, that each has a "two" is little.

use rustc_hash::FxHashMap;

use super::is_bound;
use crate::model::{Claim, Extent, Hedge, Number, Signal, Unit};

/// A figure that was rounded to fewer digits than the first of these many others round to as well; ones of more than the
/// last are not rounded.
const FEWEST_DIGITS: u32 = 2;
const MOST_DIGITS: u32 = 6;

/// So many pairs that two sources can make of equal figures leave open which of them are about one thing.
const OFTEN: usize = 9;

/// How often each claim's figure is told in its own source.
pub(crate) struct Recurrence(Vec<usize>);

impl Recurrence {
    pub(crate) fn of(claims: &[Claim]) -> Self {
        let told = |claim| -> Option<Told<'_>> { Told::of(claim) };
        let mut counts: FxHashMap<Told<'_>, usize> = FxHashMap::default();
        claims.iter().filter_map(told).for_each(|figure| *counts.entry(figure).or_default() += 1);
        Self(claims.iter().map(|claim| told(claim).map_or(0, |figure| counts[&figure])).collect())
    }

    /// How many pairs of claims with these figures two sources make.
    fn pairs(&self, left: usize, right: usize) -> usize {
        self.0[left].saturating_mul(self.0[right])
    }
}

/// What a source states, with the unit: the figure alone, whatever it is of.
#[derive(PartialEq, Eq, Hash)]
struct Told<'c> {
    source: &'c str,
    stated: &'c Extent,
    unit: Option<&'c Unit>,
}

impl<'c> Told<'c> {
    fn of(claim: &'c Claim) -> Option<Self> {
        Some(Self { source: &claim.source, stated: claim.stated.as_ref()?, unit: claim.unit.as_ref() })
    }
}

/// What it counts that the values of two claims meet, by their indexes. `derived` tells that the one follows from the other,
/// which is as telling as equal figures.
pub(super) fn signals(
    claims: &[Claim],
    (left, right): (usize, usize),
    derived: bool,
    recurrence: &Recurrence,
) -> impl Iterator<Item = Signal> {
    let (one, other) = (&claims[left], &claims[right]);
    let equal = are_equal(one, other);
    let base = match () {
        () if equal || derived => Signal::ValuesEqual,
        () if is_bound(one) || is_bound(other) => Signal::ValuesWithin,
        () => Signal::ValuesMeet,
    };
    let rarity = match recurrence.pairs(left, right) {
        _ if !equal => None,
        1 => Some(Signal::ValuesOnce),
        OFTEN.. => Some(Signal::ValuesOften),
        _ => None,
    };
    let digits = (equal && has_digits(one) && has_digits(other)).then_some(Signal::ValuesOfDigits);
    [Some(base), rarity, digits].into_iter().flatten()
}

/// Whether two figures that meet are equal as stated, or one is the other's limit, or the other rounded to two digits or
/// more. In two units, figures that meet are as equal as figures can be.
fn are_equal(left: &Claim, right: &Claim) -> bool {
    let rounds = |fine: Number, coarse: Number| {
        (FEWEST_DIGITS..=MOST_DIGITS).any(|digits| fine.rounded_to_digits(digits) == coarse)
    };
    left.stated == right.stated
        || left.unit != right.unit
        || figure(left).zip(figure(right)).is_some_and(|(a, b)| a == b || rounds(a, b) || rounds(b, a))
}

/// Whether a figure has two digits or more that no rounding made: "15", not "two" or "100".
fn has_digits(claim: &Claim) -> bool {
    figure(claim).is_some_and(|number| number.rounded_to_digits(FEWEST_DIGITS - 1) != number)
}

/// The one number of a figure: for a bound, its limit.
fn figure(claim: &Claim) -> Option<Number> {
    let stated = claim.stated.as_ref().and_then(Extent::numbers)?;
    match claim.hedge {
        Some(Hedge::AtMost | Hedge::LessThan) => stated.high_end(),
        Some(Hedge::AtLeast | Hedge::MoreThan) => stated.low_end(),
        _ => stated.single(),
    }
}
