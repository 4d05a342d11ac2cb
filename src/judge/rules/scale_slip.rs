//! # `scale_slip`
//!
//! A conflict whose values are apart by just ten, a hundred, a thousand times or more such steps ("$1.5 million", "$1.5
//! billion") most likely comes from a slip: a nought too many, the wrong word of scale. That is told besides; the conflict
//! stands. 20 and 200 people are too round to tell, and "15" beside "51" or "150" beside "151" is another mistake.

use crate::model::{Extent, Interval, Number, Reason, RuleId};

const RULE: RuleId = RuleId::new("scale_slip");

/// The powers of ten by which people slip: a nought or two, thousand for million, million for billion, thousand for billion.
const POWERS: [i32; 5] = [1, 2, 3, 6, 9];

/// From this power on it takes a wrong word, so that even a figure of one digit tells.
const WORD: i32 = 3;

/// The slip by which one of two values, each as stated and as meant, became the other.
pub(super) fn reason(left: (Extent, Interval<Number>), right: (Extent, Interval<Number>)) -> Option<Reason> {
    let single = |stated: Extent| stated.numbers().and_then(Interval::single).filter(|value| !value.is_zero());
    let (a, b) = (single(left.0)?, single(right.0)?);
    let (small, large, meant) = if a.magnitude() < b.magnitude() { (a, b, right.1) } else { (b, a, left.1) };
    let meant_small = if a.magnitude() < b.magnitude() { left.1 } else { right.1 };
    let power = POWERS.into_iter().find(|&power| {
        let scaled = |value: Number| Number::power_of_ten(power).and_then(|factor| value.checked_mul(factor));
        let same = scaled(small) == Some(large);
        // One of the two may be rounded: $1.46 million, $1.5 billion.
        let rounded = || {
            scaled(small).is_some_and(|value| meant.contains(value))
                || meant_small.try_map(scaled).is_some_and(|range| range.contains(large))
        };
        let digits = digits(small).min(digits(large));
        same && (power >= WORD || digits > 1) || digits > 1 && rounded()
    })?;
    Some(Reason::new(RULE).with("factor", Number::power_of_ten(power)?))
}

/// How many digits a number has before its trailing noughts.
fn digits(value: Number) -> usize {
    let digits = value.magnitude().to_string().replace('.', "");
    digits.trim_matches('0').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn factor(left: &str, right: &str) -> Option<String> {
        let value = |text: &str| {
            let value: Number = text.parse().unwrap();
            let half =
                Number::power_of_ten(value.last_digit_exponent()).unwrap().checked_div(Number::from(2_u32)).unwrap();
            let meant =
                Interval::between(value.checked_sub(half.value).unwrap(), value.checked_add(half.value).unwrap());
            (Extent::from(Interval::point(value)), meant.unwrap())
        };
        let there = reason(value(left), value(right));
        assert_eq!(there, reason(value(right), value(left)));
        there.and_then(|reason| reason.facts.get("factor").cloned())
    }

    #[test]
    fn a_slip_is_a_power_of_ten() {
        assert_eq!(factor("1500000", "1500000000").as_deref(), Some("1000"));
        assert_eq!(factor("1460000", "1500000000").as_deref(), Some("1000"));
        assert_eq!(factor("2000000", "2000000000").as_deref(), Some("1000"));
        assert_eq!(factor("3.4", "34").as_deref(), Some("10"));
    }

    #[test]
    fn other_digits_and_round_figures_are_none() {
        for (left, right) in [("20", "200"), ("15", "51"), ("150", "151"), ("17", "21"), ("2", "18"), ("650", "1500")] {
            assert_eq!(factor(left, right), None, "{left} {right}");
        }
    }
}
