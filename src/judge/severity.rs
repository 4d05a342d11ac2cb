//! How far apart two values are: in units of their own precision, and in plain figures.

use crate::model::{Extent, Gap, Interval, Number};

/// How far apart two values are that do not meet, from 0 to 1: the gap between what is meant against the same gap plus
/// the width of both. Values that are just beside each other come near 0, ones far beyond their precision near 1.
pub(super) fn severity(left: &Interval<Number>, right: &Interval<Number>) -> f64 {
    let Some((below, above)) = left.gap(right) else { return 0.0 };
    let gap = above.to_f64() - below.to_f64();
    let width = width(left) + width(right);
    round(if gap + width > 0.0 { gap / (gap + width) } else { 1.0 })
}

/// The same for days: a gap of a week counts a half.
pub(super) fn severity_in_days(days: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "no calendar has 2^52 days")]
    let days = days.max(0) as f64;
    round(days / (days + 7.0))
}

/// The width of an interval; an exact or unbounded one is as wide as the unit of its last digit.
fn width(interval: &Interval<Number>) -> f64 {
    let unit = |value: Number| 10_f64.powi(value.last_digit_exponent());
    match (interval.low_end(), interval.high_end()) {
        (Some(low), Some(high)) if low < high => high.to_f64() - low.to_f64(),
        (Some(value), _) | (_, Some(value)) => unit(value).min(value.to_f64().abs()),
        (None, None) => 0.0,
    }
}

fn round(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}

/// The distance between the nearest stated ends.
pub(super) fn gap(left: &Extent, right: &Extent) -> Option<Gap> {
    match (left, right) {
        (Extent::Numbers(a), Extent::Numbers(b)) => {
            let (below, above) = a.gap(b)?;
            let comparable = !below.is_zero() && below.is_negative() == above.is_negative();
            let (small, large) = if below.is_negative() { (above, below) } else { (below, above) };
            let ratio = comparable.then(|| large.checked_div(small)).flatten();
            Some(Gap { difference: above.checked_sub(below)?, ratio: ratio.map(|r| r.value.rounded_to_digits(3)) })
        }
        (Extent::Days(a), Extent::Days(b)) => {
            let (below, above) = a.gap(b)?;
            Some(Gap { difference: Number::from(i64::from((above - below).get_days())), ratio: None })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Number {
        text.parse().unwrap()
    }

    #[test]
    fn the_two_loans_are_far_apart() {
        let offered = Interval::half_open(n("1450000000"), n("1550000000")).unwrap();
        let told = Interval::between(n("585000000"), n("715000000")).unwrap();
        assert!(severity(&offered, &told) > 0.7);
        let gap = gap(&Interval::point(n("1500000000")).into(), &Interval::point(n("650000000")).into()).unwrap();
        assert_eq!((gap.difference, gap.ratio), (n("850000000"), Some(n("2.31"))));
    }

    #[test]
    fn neighbours_are_near() {
        let (a, b) = (Interval::point(n("28")), Interval::point(n("29")));
        assert!(severity(&a, &b) < 0.5);
        assert_eq!(severity(&a, &a), 0.0);
    }
}
