//! Rates of exchange, each of a day or a period.

use std::ops::Bound;

use serde::{Deserialize, Serialize};

use super::interval::Interval;
use super::number::Number;
use super::time::{Date, TimeScope};
use super::unit::Unit;

/// A rate that ended more days before the time of a figure says too little of it. A month covers tables of month ends;
/// within one, main currencies seldom move by more than a few hundredths.
const OLDEST_RATE: i32 = 31;

/// How many digits a rate keeps that is turned round or made of two: far more than any table has.
const DIGITS: u32 = 12;

/// A table of exchange rates, each of a day or a period: none unless the user brings some, for this crate knows of no
/// market.
///
/// Of the rates between two currencies, those count that hold at some time of a figure, and else the last one before. A
/// rate is used in both directions, and two that share a currency make a third. In JSON it is the list of its rates.
///
/// ```
/// use gainsay::{Checker, Config, Rate, Rates, Source, Verdict};
///
/// let rates = Rates::new([Rate::new("EUR", "USD", "1.0712")?.on("2023-11-06".parse()?)]);
/// let checker = Checker::configured(Config { rates, ..Config::default() });
/// let day = "2023-11-07".parse()?;
/// let report = checker.compare(&[
///     Source::new("agency", "Halvorsen will pay €4.2 billion for Brandel.").published_on(day),
///     Source::new("paper", "Halvorsen will pay US$4.5 billion for Brandel.").published_on(day),
/// ]);
/// assert_eq!(report.findings[0].judgement.verdict, Verdict::Agree);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Rate>", into = "Vec<Rate>")]
pub struct Rates(Vec<Rate>);

/// What one unit of a currency is in another, on a day, in a period or always.
///
/// In JSON: `{"from": "EUR", "to": "USD", "rate": "1.0712", "first": "2023-11-06", "last": "2023-11-06"}`. Without `last`
/// it is of one day; without both it holds always, as that of a currency that was replaced does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "RateRow", into = "RateRow")]
pub struct Rate {
    from: Unit,
    to: Unit,
    first: Option<Date>,
    last: Option<Date>,
    /// As it was written: its digits tell how precise it is.
    written: String,
    value: Number,
}

/// What is wrong with a rate of exchange.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RateError {
    /// No number above nought.
    #[error("`{0}` is no rate; write a decimal number above 0, such as `1.0712`")]
    NotPositive(String),
    /// The period ends before it begins.
    #[error("the rate holds from {first} to {last}, which is before; swap the two days")]
    EndsBefore {
        /// The first day.
        first: Date,
        /// The last.
        last: Date,
    },
    /// One currency twice.
    #[error("the rate is from `{0}` to itself; name two currencies by their ISO 4217 codes")]
    SameCurrency(Unit),
}

/// A rate as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RateRow {
    from: Unit,
    to: Unit,
    rate: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<Date>,
}

/// Why there is no rate between two currencies at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoRate {
    /// The table has none, or none up to that time.
    Unknown,
    /// The last one before ended on that day, which is too long ago.
    TooOld(Date),
}

/// What one unit of a currency is worth in another, within the precision of the rates that tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Worth {
    pub(crate) range: Interval<Number>,
    /// The last day of the rate, where it is of one.
    pub(crate) day: Option<Date>,
}

impl Worth {
    /// Either of two, as wide as both and as old as the older.
    pub(crate) fn or(self, other: Self) -> Self {
        Self { range: self.range.hull(&other.range), day: self.day.into_iter().chain(other.day).min() }
    }
}

impl Rate {
    /// What one unit of `from` is in `to`, both by their ISO 4217 codes, at all times.
    ///
    /// The digits of `rate` tell its precision: "1.10" is 1.095 to 1.105.
    ///
    /// # Errors
    /// Where `rate` is no decimal number above nought, or both currencies are one.
    pub fn new(from: &str, to: &str, rate: &str) -> Result<Self, RateError> {
        let [from, to] = [from, to].map(|code| Unit::from(code.to_owned()));
        RateRow { from, to, rate: rate.to_owned(), first: None, last: None }.try_into()
    }

    /// The same rate, of one day.
    #[must_use]
    pub fn on(self, day: Date) -> Self {
        Self { first: Some(day), last: Some(day), ..self }
    }

    /// The same rate, of the days from `first` to `last`, both included.
    ///
    /// # Errors
    /// Where `last` is before `first`.
    pub fn during(self, first: Date, last: Date) -> Result<Self, RateError> {
        if last < first {
            return Err(RateError::EndsBefore { first, last });
        }
        Ok(Self { first: Some(first), last: Some(last), ..self })
    }

    /// Half a unit of the last digit either way.
    fn range(&self) -> Option<Interval<Number>> {
        let places = self.written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let half = Number::from_digits(5, u32::try_from(places).ok()?.checked_add(1)?)?;
        let low = self.value.checked_sub(half).filter(|low| *low > Number::ZERO).unwrap_or(self.value);
        Interval::half_open(low, self.value.checked_add(half)?)
    }

    /// Whether it holds on some of the days.
    fn holds(&self, time: &TimeScope) -> bool {
        TimeScope { first: self.first, last: self.last, ..*time }.overlaps(time)
    }
}

impl TryFrom<RateRow> for Rate {
    type Error = RateError;

    fn try_from(row: RateRow) -> Result<Self, RateError> {
        let RateRow { from, to, rate: written, first, last } = row;
        if from == to {
            return Err(RateError::SameCurrency(from));
        }
        let value = written.parse::<Number>().ok().filter(|value| *value > Number::ZERO);
        let Some(value) = value else { return Err(RateError::NotPositive(written)) };
        let rate = Self { from, to, first, last, written, value };
        match (first, last) {
            (Some(first), Some(last)) => rate.during(first, last),
            (Some(day), None) => Ok(rate.on(day)),
            _ => Ok(rate),
        }
    }
}

impl From<Rate> for RateRow {
    fn from(rate: Rate) -> Self {
        let Rate { from, to, first, last, written, .. } = rate;
        Self { from, to, rate: written, last: last.filter(|_| last != first), first }
    }
}

impl From<Vec<Rate>> for Rates {
    fn from(rates: Vec<Rate>) -> Self {
        Self::new(rates)
    }
}

impl From<Rates> for Vec<Rate> {
    fn from(rates: Rates) -> Self {
        rates.0
    }
}

impl Rates {
    /// A table of these rates, in whatever order.
    #[must_use]
    pub fn new(rates: impl IntoIterator<Item = Rate>) -> Self {
        let mut rates: Vec<Rate> = rates.into_iter().collect();
        rates.sort();
        rates.dedup();
        Self(rates)
    }

    /// What one unit of `from` was worth in `to` at a time; without a time only rates that always hold can tell.
    pub(crate) fn worth(&self, from: &Unit, to: &Unit, time: Option<&TimeScope>) -> Result<Worth, NoRate> {
        let straight = self.quoted(from, to, time);
        if straight.is_ok() {
            return straight;
        }
        // Over a third currency, as in tables that have every rate against one.
        let mut over: Vec<&Unit> = self.0.iter().flat_map(|rate| [&rate.from, &rate.to]).collect();
        over.sort();
        over.dedup();
        let crossed = over.into_iter().find_map(|third| {
            let (a, b) = (self.quoted(from, third, time).ok()?, self.quoted(third, to, time).ok()?);
            let range = scaled(&a.range, &b.range)?.try_map(|end| Some(end.rounded_to_digits(DIGITS)))?;
            Some(Worth { range, day: a.day.into_iter().chain(b.day).min() })
        });
        crossed.ok_or(straight.err().unwrap_or(NoRate::Unknown))
    }

    /// The same from the rates between the two alone, in either direction.
    fn quoted(&self, from: &Unit, to: &Unit, time: Option<&TimeScope>) -> Result<Worth, NoRate> {
        let rows = || {
            self.0.iter().filter_map(|rate| {
                if (&rate.from, &rate.to) == (from, to) {
                    Some((rate, rate.range()?))
                } else if (&rate.from, &rate.to) == (to, from) {
                    Some((rate, turned(&rate.range()?)?))
                } else {
                    None
                }
            })
        };
        let always = |rate: &Rate| rate.first.is_none() && rate.last.is_none();
        let holding = rows().filter(|(rate, _)| time.map_or_else(|| always(rate), |time| rate.holds(time)));
        // A rate that moved during the time of the figure can have been any of these.
        let worth = |(rate, range): (&Rate, Interval<Number>)| Worth { range, day: rate.last };
        if let Some(held) = holding.map(worth).reduce(Worth::or) {
            return Ok(held);
        }
        let start = time.and_then(|time| time.first.or(time.last)).ok_or(NoRate::Unknown)?;
        let before = rows().filter_map(|(rate, range)| Some((rate.last.filter(|last| *last < start)?, range)));
        let (day, range) = before.max_by_key(|(last, _)| *last).ok_or(NoRate::Unknown)?;
        if (start - day).get_days() > OLDEST_RATE {
            return Err(NoRate::TooOld(day));
        }
        Ok(Worth { range, day: Some(day) })
    }
}

/// An amount at a rate, as wide as both together; `None` on overflow.
pub(crate) fn scaled(amount: &Interval<Number>, rate: &Interval<Number>) -> Option<Interval<Number>> {
    let (least, most) = (rate.low_end()?, rate.high_end()?);
    let at = |bound: Bound<Number>, above: Number, below: Number| {
        let times = |value: Number| value.checked_mul(if value.is_negative() { below } else { above });
        Some(match bound {
            Bound::Included(value) => Bound::Included(times(value)?),
            Bound::Excluded(value) => Bound::Excluded(times(value)?),
            Bound::Unbounded => Bound::Unbounded,
        })
    };
    Interval::new(at(amount.low(), least, most)?, at(amount.high(), most, least)?)
}

/// The rate in the other direction.
pub(crate) fn turned(rate: &Interval<Number>) -> Option<Interval<Number>> {
    let inverse = |value: Number| Some(Number::ONE.checked_div(value)?.value.rounded_to_digits(DIGITS));
    Interval::between(inverse(rate.high_end()?)?, inverse(rate.low_end()?)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ScopeOrigin;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn time(first: &str, last: &str) -> TimeScope {
        TimeScope { first: Some(day(first)), last: Some(day(last)), origin: ScopeOrigin::Clause }
    }

    fn rates(rows: &str) -> Rates {
        serde_json::from_str(rows).unwrap()
    }

    #[track_caller]
    fn worth(rates: &Rates, from: &str, to: &str, first: &str, last: &str) -> String {
        let [from, to] = [from, to].map(|code| Unit::from(code.to_owned()));
        let worth = rates.worth(&from, &to, Some(&time(first, last))).unwrap();
        let end = |value: Option<Number>| value.map_or(String::new(), |value| value.rounded_to_digits(5).to_string());
        format!("{}..{}", end(worth.range.low_end()), end(worth.range.high_end()))
    }

    const DAYS: &str = r#"[
        {"from": "EUR", "to": "USD", "rate": "1.10", "first": "2023-01-02"},
        {"from": "EUR", "to": "USD", "rate": "1.05", "first": "2023-01-30"},
        {"from": "EUR", "to": "GBP", "rate": "0.8800", "first": "2023-01-02"},
        {"from": "EUR", "to": "DEM", "rate": "1.95583"}
    ]"#;

    #[test]
    fn the_last_rate_before_counts_with_its_own_precision() {
        let rates = rates(DAYS);
        assert_eq!(worth(&rates, "EUR", "USD", "2023-01-10", "2023-01-10"), "1.095..1.105");
        assert_eq!(worth(&rates, "EUR", "USD", "2023-02-05", "2023-02-05"), "1.045..1.055");
        assert_eq!(worth(&rates, "EUR", "USD", "2023-01-01", "2023-12-31"), "1.045..1.105");
        assert_eq!(worth(&rates, "USD", "EUR", "2023-01-10", "2023-01-10"), "0.90498..0.91324");
        assert_eq!(worth(&rates, "GBP", "USD", "2023-01-10", "2023-01-10"), "1.2442..1.2558");
        assert_eq!(worth(&rates, "DEM", "EUR", "1999-01-10", "1999-01-10"), "0.51129..0.51129");
    }

    #[test]
    fn an_old_rate_or_a_later_one_is_none() {
        let rates = rates(DAYS);
        let [eur, usd] = ["EUR", "USD"].map(Unit::named);
        let at = |day: &str| rates.worth(&eur, &usd, Some(&time(day, day)));
        assert_eq!(at("2022-12-31"), Err(NoRate::Unknown));
        assert_eq!(at("2023-03-15"), Err(NoRate::TooOld(day("2023-01-30"))));
        assert_eq!(rates.worth(&eur, &usd, None), Err(NoRate::Unknown));
        assert!(rates.worth(&eur, &Unit::named("DEM"), None).is_ok());
    }

    #[test]
    fn refuses_what_is_no_rate() {
        let error = |row: &str| serde_json::from_str::<Rate>(row).unwrap_err().to_string();
        insta::assert_snapshot!(error(r#"{"from": "EUR", "to": "USD", "rate": "-1"}"#), @"`-1` is no rate; write a decimal number above 0, such as `1.0712`");
        insta::assert_snapshot!(error(r#"{"from": "EUR", "to": "EUR", "rate": "1"}"#), @"the rate is from `EUR` to itself; name two currencies by their ISO 4217 codes");
        insta::assert_snapshot!(error(r#"{"from": "EUR", "to": "USD", "rate": "1", "first": "2023-02-01", "last": "2023-01-01"}"#), @"the rate holds from 2023-02-01 to 2023-01-01, which is before; swap the two days");
    }

    #[test]
    fn goes_through_json_and_back() {
        let table = rates(DAYS);
        let json = serde_json::to_string(&table).unwrap();
        assert!(json.contains(r#""rate":"1.10""#), "the digits are its precision: {json}");
        assert_eq!(rates(&json), table);
    }
}
