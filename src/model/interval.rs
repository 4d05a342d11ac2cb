//! One interval type for every kind of value.

use std::cmp::Ordering;
use std::ops::Bound::{self, Excluded, Included, Unbounded};

/// A range of values whose ends are closed, open or unbounded. It is never empty.
///
/// It serves numbers ([`Number`](crate::Number)) and days ([`Date`](crate::Date)) alike.
///
/// ```
/// use gainsay::{Interval, Number};
///
/// let number = |text: &str| text.parse::<Number>().unwrap();
/// let said = Interval::half_open(number("1450000000"), number("1550000000")).unwrap();
/// let other = Interval::between(number("585000000"), number("715000000")).unwrap();
/// assert!(!said.meets(&other));
/// assert_eq!(said.gap(&other), Some((number("715000000"), number("1450000000"))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval<T> {
    low: Bound<T>,
    high: Bound<T>,
}

impl<T: Ord + Copy> Interval<T> {
    /// Every value.
    pub const ALL: Self = Self { low: Unbounded, high: Unbounded };

    /// From bounds of any kind; `None` where no value would be inside.
    #[must_use]
    pub fn new(low: Bound<T>, high: Bound<T>) -> Option<Self> {
        let inhabited = match (low, high) {
            (Included(a), Included(b)) => a <= b,
            (Included(a) | Excluded(a), Included(b) | Excluded(b)) => a < b,
            _ => true,
        };
        inhabited.then_some(Self { low, high })
    }

    /// One value alone.
    #[must_use]
    pub fn point(value: T) -> Self {
        Self { low: Included(value), high: Included(value) }
    }

    /// From `low` to `high`, both included; `None` where `high < low`.
    #[must_use]
    pub fn between(low: T, high: T) -> Option<Self> {
        Self::new(Included(low), Included(high))
    }

    /// From `low`, included, to `high`, excluded; `None` where `high <= low`.
    #[must_use]
    pub fn half_open(low: T, high: T) -> Option<Self> {
        Self::new(Included(low), Excluded(high))
    }

    /// `value` and everything above.
    #[must_use]
    pub fn at_least(value: T) -> Self {
        Self { low: Included(value), high: Unbounded }
    }

    /// Everything above `value`, without it.
    #[must_use]
    pub fn more_than(value: T) -> Self {
        Self { low: Excluded(value), high: Unbounded }
    }

    /// `value` and everything below.
    #[must_use]
    pub fn at_most(value: T) -> Self {
        Self { low: Unbounded, high: Included(value) }
    }

    /// Everything below `value`, without it.
    #[must_use]
    pub fn less_than(value: T) -> Self {
        Self { low: Unbounded, high: Excluded(value) }
    }

    /// The lower bound.
    #[must_use]
    pub fn low(&self) -> Bound<T> {
        self.low
    }

    /// The upper bound.
    #[must_use]
    pub fn high(&self) -> Bound<T> {
        self.high
    }

    /// The lower end, whether it is included or not; `None` where unbounded.
    #[must_use]
    pub fn low_end(&self) -> Option<T> {
        end(self.low)
    }

    /// The upper end, whether it is included or not; `None` where unbounded.
    #[must_use]
    pub fn high_end(&self) -> Option<T> {
        end(self.high)
    }

    /// The value, where there is only one.
    #[must_use]
    pub fn single(&self) -> Option<T> {
        match (self.low, self.high) {
            (Included(a), Included(b)) if a == b => Some(a),
            _ => None,
        }
    }

    /// Whether both ends are bounded.
    #[must_use]
    pub fn is_bounded(&self) -> bool {
        self.low != Unbounded && self.high != Unbounded
    }

    /// Whether `value` is inside.
    #[must_use]
    pub fn contains(&self, value: T) -> bool {
        self.encloses(&Self::point(value))
    }

    /// Whether every value of `other` is inside.
    #[must_use]
    pub fn encloses(&self, other: &Self) -> bool {
        higher_low(self.low, other.low) == other.low && lower_high(self.high, other.high) == other.high
    }

    /// The values in both; `None` where there are none.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Option<Self> {
        Self::new(higher_low(self.low, other.low), lower_high(self.high, other.high))
    }

    /// The interval with both ends moved by an increasing function; `None` where that fails for an end.
    #[must_use]
    pub fn try_map<U: Ord + Copy>(&self, move_end: impl Fn(T) -> Option<U>) -> Option<Interval<U>> {
        let moved = |bound| {
            Some(match bound {
                Included(value) => Included(move_end(value)?),
                Excluded(value) => Excluded(move_end(value)?),
                Unbounded => Unbounded,
            })
        };
        Interval::new(moved(self.low)?, moved(self.high)?)
    }

    /// The values in either, where they hang together; `None` where a gap lies between them.
    #[must_use]
    pub fn union(&self, other: &Self) -> Option<Self> {
        let touch = |high: Bound<T>, low: Bound<T>| match (high, low) {
            (Included(a), Included(b) | Excluded(b)) | (Excluded(a), Included(b)) => a >= b,
            (Excluded(a), Excluded(b)) => a > b,
            _ => true,
        };
        (touch(self.high, other.low) && touch(other.high, self.low)).then(|| self.hull(other))
    }

    /// The shortest interval that encloses both.
    #[must_use]
    pub fn hull(&self, other: &Self) -> Self {
        // The hull takes the outer of each two ends: the one that is not the inner.
        let low = if higher_low(self.low, other.low) == self.low { other.low } else { self.low };
        let high = if lower_high(self.high, other.high) == self.high { other.high } else { self.high };
        Self { low, high }
    }

    /// Whether the two share more than an end: `1.45..1.55` and `1.55..1.65` do not meet, but a single value on the
    /// closed end of the other does ("at least 5" and 5).
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.intersection(other)
            .is_some_and(|shared| shared.single().is_none() || self.single().is_some() || other.single().is_some())
    }

    /// The ends that face each other across the gap, the lower first; `None` where the two overlap or touch.
    #[must_use]
    pub fn gap(&self, other: &Self) -> Option<(T, T)> {
        let across = |below: &Self, above: &Self| match (below.high_end(), above.low_end()) {
            (Some(a), Some(b)) if a < b => Some((a, b)),
            _ => None,
        };
        across(self, other).or_else(|| across(other, self))
    }
}

fn end<T>(bound: Bound<T>) -> Option<T> {
    match bound {
        Included(value) | Excluded(value) => Some(value),
        Unbounded => None,
    }
}

fn higher_low<T: Ord + Copy>(a: Bound<T>, b: Bound<T>) -> Bound<T> {
    inner(a, b, Ordering::Greater)
}

fn lower_high<T: Ord + Copy>(a: Bound<T>, b: Bound<T>) -> Bound<T> {
    inner(a, b, Ordering::Less)
}

/// The bound that leaves fewer values; `inside` is how its end compares with the other's.
fn inner<T: Ord + Copy>(a: Bound<T>, b: Bound<T>, inside: Ordering) -> Bound<T> {
    match (end(a), end(b)) {
        (Some(x), Some(y)) => match x.cmp(&y) {
            Ordering::Equal if matches!(a, Excluded(_)) => a,
            order if order == inside => a,
            _ => b,
        },
        (None, _) => b,
        (_, None) => a,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meeting_needs_more_than_an_end() {
        let left = Interval::between(1, 5).expect("low <= high");
        let right = Interval::between(5, 9).expect("low <= high");
        assert!(!left.meets(&right));
        assert!(left.meets(&Interval::point(5)));
        assert!(Interval::point(5).meets(&Interval::point(5)));
        assert!(!Interval::point(5).meets(&Interval::less_than(5)));
        assert!(Interval::at_most(5).meets(&right) == Interval::at_most(5).meets(&right));
    }

    #[test]
    fn has_no_empty_value() {
        assert_eq!(Interval::between(2, 1), None);
        assert_eq!(Interval::half_open(1, 1), None);
        assert_eq!(Interval::new(Excluded(1), Included(1)), None);
    }

    #[test]
    fn gaps_face_each_other() {
        assert_eq!(Interval::point(3).gap(&Interval::at_least(7)), Some((3, 7)));
        assert_eq!(Interval::at_least(7).gap(&Interval::point(3)), Some((3, 7)));
        assert_eq!(Interval::at_most(7).gap(&Interval::point(3)), None);
        assert_eq!(Interval::less_than(7).gap(&Interval::point(7)), None);
    }

    #[test]
    fn unions_hang_together() {
        let half = Interval::half_open(1, 3).expect("low < high");
        assert_eq!(half.union(&Interval::point(3)), Interval::between(1, 3));
        assert_eq!(half.union(&Interval::more_than(3)), None);
        assert_eq!(half.union(&Interval::at_most(2)), Some(Interval::less_than(3)));
    }
}
