//! What it tells that the values of two claims are alike: evidence that they are about one thing.
//!
//! The match masks values, so this counts for the choice of partners and for agreement alone. How much it tells depends on
//! how rare the figure is: that each of two reports has one figure of 716 is no chance, that each has a "two" is little.

use rustc_hash::FxHashMap;

use super::is_bound;
use super::scope::is_one;
use crate::model::{Claim, Extent, Hedge, Kind, Number, Signal, Unit};

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
/// more. In two units, figures that meet are as equal as figures can be. A bare "one", "first" or "years" is no figure to share.
fn are_equal(left: &Claim, right: &Claim) -> bool {
    let rounds = |fine: Number, coarse: Number| {
        (FEWEST_DIGITS..=MOST_DIGITS).any(|digits| fine.rounded_to_digits(digits) == coarse)
    };
    let alike = |a: Number, b: Number| {
        let is_one = |claim: &Claim| is_one(claim) || claim.kind == Kind::Ordinal && a == Number::ONE;
        if a == b { !is_one(left) && !is_one(right) } else { rounds(a, b) || rounds(b, a) }
    };
    match (figure(left), figure(right)) {
        (Some(a), Some(b)) => left.unit != right.unit || alike(a, b),
        _ => state_the_same(left, right),
    }
}

/// Whether it is a bare plural: "for years".
fn is_vague(claim: &Claim) -> bool {
    claim.hedge.is_none() && claim.stated.as_ref().and_then(Extent::numbers).is_some_and(|all| !all.is_bounded())
}

/// Whether two sources state one figure or one bound.
pub(super) fn state_the_same(left: &Claim, right: &Claim) -> bool {
    left.stated == right.stated && left.unit == right.unit && !is_vague(left) && !is_vague(right)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Checker, Source};

    /// What likeness tells of the first figures of two sources.
    fn told(left: &str, right: &str) -> Vec<Signal> {
        let claims = |id, text| Checker::new().extract(&Source::new(id, text)).claims;
        let (left, right) = (claims("a", left), claims("b", right));
        let at = (0, left.len());
        let all = [left, right].concat();
        signals(&all, at, false, &Recurrence::of(&all)).collect()
    }

    #[test]
    fn a_rare_figure_tells_more() {
        use Signal::{ValuesEqual, ValuesOfDigits, ValuesOften, ValuesOnce};
        assert_eq!(told("He ran 716 yards.", "It was 716 yards."), [ValuesEqual, ValuesOnce, ValuesOfDigits]);
        assert_eq!(told("He ran 700 yards.", "It was 700 yards."), [ValuesEqual, ValuesOnce]);
        let often = "Two men had two dogs, and two women had two cats.";
        assert_eq!(told(often, often), [ValuesEqual, ValuesOften]);
        assert_eq!(told(often, "Two men came."), [ValuesEqual]);
    }

    #[test]
    fn a_bound_is_told_by_its_limit() {
        use Signal::{ValuesEqual, ValuesMeet, ValuesOnce, ValuesWithin};
        assert_eq!(told("At least three men died.", "Three men died."), [ValuesEqual, ValuesOnce]);
        assert_eq!(told("At least three men died.", "Seven men died."), [ValuesWithin]);
        assert_eq!(told("About 7,000 men came.", "It was 6,800 men."), [ValuesMeet]);
    }

    #[test]
    fn one_and_vague_plurals_are_no_figures_to_share() {
        assert_eq!(told("One man died.", "One state is wanted."), [Signal::ValuesMeet]);
        assert_eq!(told("It was his first match.", "She is their first doctor."), [Signal::ValuesMeet]);
        assert!(!told("For years nobody came.", "He stayed away for years.").contains(&Signal::ValuesEqual));
    }
}
