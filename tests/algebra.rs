//! The laws of numbers, intervals and conversions.

use gainsay::{Conversion, Date, Dimension, Extent, Interval, Number};
use proptest::prelude::*;
use std::ops::Bound::{Excluded, Included, Unbounded};

fn any_number() -> impl Strategy<Value = Number> {
    (-1_000_000_000_000_i64..1_000_000_000_000, 0_u32..4).prop_map(|(digits, places)| Number::scaled(digits, places))
}

fn any_interval<T: Ord + Copy + std::fmt::Debug>(
    value: impl Strategy<Value = T> + Clone,
) -> impl Strategy<Value = Interval<T>> {
    let bound = prop_oneof![
        3 => value.clone().prop_map(Included),
        3 => value.prop_map(Excluded),
        1 => Just(Unbounded),
    ];
    (bound.clone(), bound)
        .prop_filter_map("an interval is not empty", |(a, b)| Interval::new(a, b).or_else(|| Interval::new(b, a)))
}

fn small_numbers() -> impl Strategy<Value = Interval<Number>> {
    any_interval((-4_i64..4).prop_map(Number::from))
}

fn few_days() -> impl Strategy<Value = Interval<Date>> {
    any_interval((1_i8..9).prop_map(|day| Date::new(2020, 2, day).expect("in range")))
}

proptest! {
    #[test]
    fn extents_go_through_json(numbers in small_numbers()) {
        let extent = Extent::Numbers(numbers);
        let json = serde_json::to_string(&extent).expect("an extent can be written");
        prop_assert_eq!(serde_json::from_str::<Extent>(&json).expect("what was written can be read"), extent);
    }

    #[test]
    fn numbers_go_through_text(number in any_number()) {
        prop_assert_eq!(number.to_string().parse::<Number>().expect("what was written can be read"), number);
    }

    #[test]
    fn conversions_come_back(value in -1_000_000_i64..1_000_000, factor in 1_i64..10_000, places in 0_u32..4, shift in 0_i64..500) {
        let base = Conversion {
            dimension: Dimension::Length, numerator: Number::ONE, denominator: Number::ONE, shift: Number::ZERO,
        };
        let unit = Conversion { numerator: Number::scaled(factor, places), shift: Number::from(shift), ..base };
        let there = unit.convert(Number::from(value), &base).expect("one dimension, far from overflow");
        prop_assert!(there.exact, "a product of short decimals keeps every digit");
        let back = base.convert(there.value, &unit).expect("one dimension, far from overflow");
        prop_assert!(back.exact && back.value == Number::from(value));
    }
}

/// The laws of intervals, for every type of value.
macro_rules! interval_laws {
    ($module:ident, $intervals:expr) => {
        mod $module {
            use super::*;

            proptest! {
                #[test]
                fn intersection_lies_in_both(a in $intervals, b in $intervals) {
                    prop_assert_eq!(a.intersection(&b), b.intersection(&a));
                    if let Some(shared) = a.intersection(&b) {
                        prop_assert!(a.encloses(&shared) && b.encloses(&shared));
                    }
                }

                #[test]
                fn hull_encloses_both(a in $intervals, b in $intervals) {
                    let hull = a.hull(&b);
                    prop_assert_eq!(hull, b.hull(&a));
                    prop_assert!(hull.encloses(&a) && hull.encloses(&b));
                    prop_assert_eq!(hull.intersection(&a), Some(a));
                }

                #[test]
                fn union_is_the_hull_without_a_gap(a in $intervals, b in $intervals) {
                    prop_assert_eq!(a.union(&b), b.union(&a));
                    prop_assert!(a.union(&b).is_none_or(|union| union == a.hull(&b)));
                    prop_assert!(a.intersection(&b).is_none() || a.union(&b).is_some());
                }

                #[test]
                fn what_meets_overlaps_and_leaves_no_gap(a in $intervals, b in $intervals) {
                    prop_assert_eq!(a.meets(&b), b.meets(&a));
                    prop_assert_eq!(a.gap(&b), b.gap(&a));
                    prop_assert!(!a.meets(&b) || a.intersection(&b).is_some());
                    prop_assert!(a.intersection(&b).is_none() || a.gap(&b).is_none());
                    prop_assert!(a.gap(&b).is_none_or(|(low, high)| low < high));
                    prop_assert!(a.meets(&a), "every value meets itself");
                }

                #[test]
                fn enclosing_is_an_order(a in $intervals, b in $intervals, c in $intervals) {
                    prop_assert!(a.encloses(&a));
                    prop_assert!(!(a.encloses(&b) && b.encloses(&a)) || a == b);
                    prop_assert!(!(a.encloses(&b) && b.encloses(&c)) || a.encloses(&c));
                    prop_assert!(!(a.encloses(&b) && b.meets(&c)) || a.meets(&c) || c.single().is_some() || b.single().is_some());
                }
            }
        }
    };
}

interval_laws!(numbers, small_numbers());
interval_laws!(days, few_days());

#[test]
fn an_open_end_is_not_inside() {
    let five = Number::from(5_i64);
    assert!(!Interval::new(Excluded(five), Unbounded).expect("not empty").contains(five));
    assert!(Interval::new(Included(five), Unbounded).expect("not empty").contains(five));
}
