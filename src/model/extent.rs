//! The values a quantity covers, of numbers or of days, and their JSON.

use std::fmt;
use std::ops::Bound;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::interval::Interval;
use super::number::Number;
use super::time::Date;

/// The values that words state or mean.
///
/// In JSON: `{"low": "26", "high": null, "low_open": true}`. Numbers are decimal strings, days ISO 8601; `null` is
/// unbounded, and `low_open` or `high_open` marks an end that is itself left out. Days are always closed: the first and
/// the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// Of numbers.
    Numbers(Interval<Number>),
    /// Of days.
    Days(Interval<Date>),
}

impl Extent {
    /// Whether the two share more than an end (for days: any day). Numbers and days never meet.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Numbers(a), Self::Numbers(b)) => a.meets(b),
            (Self::Days(a), Self::Days(b)) => a.intersection(b).is_some(),
            _ => false,
        }
    }

    /// The numbers, where they are such.
    #[must_use]
    pub fn numbers(&self) -> Option<&Interval<Number>> {
        match self {
            Self::Numbers(interval) => Some(interval),
            Self::Days(_) => None,
        }
    }

    /// The days, where they are such.
    #[must_use]
    pub fn days(&self) -> Option<&Interval<Date>> {
        match self {
            Self::Days(interval) => Some(interval),
            Self::Numbers(_) => None,
        }
    }
}

impl fmt::Display for Extent {
    /// One value alone, or both ends parted by `..`; an unbounded end is left out, and `<` or `>` marks one that is not
    /// itself inside: `26`, `3..5`, `>26..`, `..<0.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn write<T: Ord + Copy + fmt::Display>(interval: &Interval<T>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            if let Some(value) = interval.single() {
                return write!(f, "{value}");
            }
            match interval.low() {
                Bound::Included(low) => write!(f, "{low}")?,
                Bound::Excluded(low) => write!(f, ">{low}")?,
                Bound::Unbounded => {}
            }
            f.write_str("..")?;
            match interval.high() {
                Bound::Included(high) => write!(f, "{high}"),
                Bound::Excluded(high) => write!(f, "<{high}"),
                Bound::Unbounded => Ok(()),
            }
        }
        match self {
            Self::Numbers(interval) => write(interval, f),
            Self::Days(interval) => write(interval, f),
        }
    }
}

impl From<Interval<Number>> for Extent {
    fn from(interval: Interval<Number>) -> Self {
        Self::Numbers(interval)
    }
}

impl From<Interval<Date>> for Extent {
    fn from(interval: Interval<Date>) -> Self {
        Self::Days(interval)
    }
}

#[derive(Serialize)]
struct Written<T> {
    low: Option<T>,
    high: Option<T>,
    #[serde(skip_serializing_if = "is_false")]
    low_open: bool,
    #[serde(skip_serializing_if = "is_false")]
    high_open: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

impl<T: Ord + Copy> Written<T> {
    fn of(interval: &Interval<T>) -> Self {
        Self {
            low: interval.low_end(),
            high: interval.high_end(),
            low_open: matches!(interval.low(), Bound::Excluded(_)),
            high_open: matches!(interval.high(), Bound::Excluded(_)),
        }
    }
}

impl Serialize for Extent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Numbers(interval) => Written::of(interval).serialize(serializer),
            Self::Days(interval) => Written::of(interval).serialize(serializer),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ReadEnd {
    // A day first: no decimal number looks like one.
    Day(Date),
    Number(Number),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    #[serde(default)]
    low: Option<ReadEnd>,
    #[serde(default)]
    high: Option<ReadEnd>,
    #[serde(default)]
    low_open: bool,
    #[serde(default)]
    high_open: bool,
}

impl<'de> Deserialize<'de> for Extent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Read::deserialize(deserializer)?;
        fn bound<T>(end: Option<T>, open: bool) -> Bound<T> {
            match end {
                None => Bound::Unbounded,
                Some(value) if open => Bound::Excluded(value),
                Some(value) => Bound::Included(value),
            }
        }
        let empty = || de::Error::custom("`high` is below `low`: no value would be inside");
        match (read.low, read.high) {
            (low @ (None | Some(ReadEnd::Number(_))), high @ (None | Some(ReadEnd::Number(_)))) => {
                let number = |end| match end {
                    Some(ReadEnd::Number(value)) => Some(value),
                    _ => None,
                };
                let (low, high) = (number(low), number(high));
                Interval::new(bound(low, read.low_open), bound(high, read.high_open))
                    .map(Self::Numbers)
                    .ok_or_else(empty)
            }
            (low @ (None | Some(ReadEnd::Day(_))), high @ (None | Some(ReadEnd::Day(_)))) => {
                let day = |end| match end {
                    Some(ReadEnd::Day(value)) => Some(value),
                    _ => None,
                };
                Interval::new(bound(day(low), false), bound(day(high), false)).map(Self::Days).ok_or_else(empty)
            }
            _ => Err(de::Error::custom("`low` and `high` must both be numbers or both be days")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_through_json_and_back() {
        for text in [
            r#"{"low":"26","high":null,"low_open":true}"#,
            r#"{"low":"1450000000","high":"1550000000","high_open":true}"#,
            r#"{"low":"2020-09-14","high":"2020-09-14"}"#,
            r#"{"low":"2019-01-01","high":null}"#,
        ] {
            let extent: Extent = serde_json::from_str(text).expect("a valid extent");
            assert_eq!(serde_json::to_string(&extent).expect("an extent can be written"), text);
        }
    }

    #[test]
    fn refuses_what_has_no_value() {
        let error = |text| serde_json::from_str::<Extent>(text).unwrap_err().to_string();
        insta::assert_snapshot!(error(r#"{"low":"2","high":"1"}"#), @"`high` is below `low`: no value would be inside");
        insta::assert_snapshot!(error(r#"{"low":"2","high":"2020-01-01"}"#), @"`low` and `high` must both be numbers or both be days");
    }
}
