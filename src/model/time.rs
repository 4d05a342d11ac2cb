//! Days, periods, and the time that a claim speaks of.

use serde::{Deserialize, Serialize};

use super::interval::Interval;

/// A civil day. JSON and display are ISO 8601: `2020-09-14`.
pub type Date = jiff::civil::Date;

/// How finely a date was told. The order is from fine to coarse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// One day: "14 September 2020", "Monday".
    Day,
    /// "Last week".
    Week,
    /// "September 2020".
    Month,
    /// "The third quarter".
    Quarter,
    /// "This winter", "the first half": half a year or less, more than a month.
    Season,
    /// "2019".
    Year,
    /// "The 1990s".
    Decade,
    /// "The 19th century".
    Century,
    /// A range that was told by its ends, or one that is open on a side.
    Range,
}

/// A stretch of whole days, both its first and its last included, and how finely it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// The days; a side may be open ("since 2019").
    pub days: Interval<Date>,
    /// The grain of the words.
    pub grain: Grain,
}

impl Period {
    /// One day.
    #[must_use]
    pub fn day(date: Date) -> Self {
        Self { days: Interval::point(date), grain: Grain::Day }
    }

    /// From the first day to the last, both included; `None` where they are the wrong way round.
    #[must_use]
    pub fn between(first: Date, last: Date, grain: Grain) -> Option<Self> {
        Interval::between(first, last).map(|days| Self { days, grain })
    }

    /// A calendar year; `None` outside of the years -9999 to 9999.
    #[must_use]
    pub fn year(year: i16) -> Option<Self> {
        Self::between(Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?, Grain::Year)
    }

    /// A calendar month, counted from 1; `None` where there is none.
    #[must_use]
    pub fn month(year: i16, month: i8) -> Option<Self> {
        let first = Date::new(year, month, 1).ok()?;
        Self::between(first, first.last_of_month(), Grain::Month)
    }

    /// The first day; `None` where that side is open.
    #[must_use]
    pub fn first(&self) -> Option<Date> {
        self.days.low_end()
    }

    /// The last day; `None` where that side is open.
    #[must_use]
    pub fn last(&self) -> Option<Date> {
        self.days.high_end()
    }
}

/// When what a claim says holds, or happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TimeScope {
    /// The first day; `None` is open.
    pub first: Option<Date>,
    /// The last day, included; `None` is open.
    pub last: Option<Date>,
    /// Where the scope was found.
    #[serde(default)]
    pub origin: ScopeOrigin,
}

/// Where the time of a claim was found: the nearer, the more it binds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeOrigin {
    /// In the clause of the figure itself.
    #[default]
    Clause,
    /// Elsewhere in the sentence.
    Sentence,
    /// The date of publication, for want of another.
    Document,
}

impl TimeScope {
    /// The days of `period`, found at `origin`.
    #[must_use]
    pub fn of(period: &Period, origin: ScopeOrigin) -> Self {
        Self { first: period.first(), last: period.last(), origin }
    }

    /// Whether a day lies in both; an open side reaches as far as there are days.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let before = |last: Option<Date>, first: Option<Date>| matches!((last, first), (Some(l), Some(f)) if l < f);
        !before(self.last, other.first) && !before(other.last, self.first)
    }
}
