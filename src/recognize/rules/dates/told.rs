//! A date as its words tell it, before what they leave open is filled in.

use jiff::civil::Weekday;

use super::calendar::{self, Part, around, shifted};
use crate::lexicon::DateOrder;
use crate::model::{Date, Grain, Interval, Period};

/// The day against which a text is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    /// The day of publication. Where it is not known, some day: what hangs on it is then left out of the mention.
    pub(super) today: Date,
    /// Which of day and month comes first in figures.
    pub(super) order: DateOrder,
}

/// A date that was read, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    /// The first token.
    pub(super) first: usize,
    /// The token after the last.
    pub(super) end: usize,
    /// What it says.
    pub(super) when: When,
    /// Whether its days hang on the day of publication.
    pub(super) relative: bool,
}

/// Days, or what comes again and again.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// These days.
    Days(Stretch),
    /// One of these, or a part of it: the year, month or week stands elsewhere or goes without saying.
    Every(Cycle, Option<Part>),
    /// Days of so coarse a grain that are not known: "31 February", "March of that year".
    Unknown(Grain),
}

/// Days as stated and as meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    pub(super) stated: Period,
    pub(super) meant: Interval<Date>,
}

impl From<Period> for Stretch {
    fn from(stated: Period) -> Self {
        Self { stated, meant: stated.days }
    }
}

impl Stretch {
    /// A part of it: "early", "the end of".
    pub(super) fn part(&self, part: Part) -> Option<Self> {
        let (stated, meant) = calendar::part(&self.stated, part)?;
        let grain = if stated.single().is_some() { Grain::Day } else { Grain::Range };
        Some(Self { stated: Period { days: stated, grain }, meant })
    }
}

/// What comes every year, month or week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cycle {
    /// "9 August", which may be said to be a Sunday.
    DayOfYear { month: i8, day: i8, weekday: Option<Weekday> },
    /// "The 14th", which may be said to be a Monday.
    DayOfMonth { day: i8, weekday: Option<Weekday> },
    /// "Monday".
    Weekday(Weekday),
    /// "The weekend".
    Weekend,
    /// "September".
    Month(i8),
    /// "The third quarter".
    Quarter(i8),
    /// "The first half of the year".
    Half(i8),
    /// "Spring", which is 1.
    Season(i8),
    /// A holiday on a fixed day: month and day.
    Holiday(i8, i8),
    /// A holiday so many days after Easter.
    Easter(i8),
    /// A holiday so many days after the n-th weekday of a month.
    Feast { month: i8, weekday: Weekday, nth: i8, later: i8 },
    /// "The working week".
    Workweek,
}

/// Which of the times that something comes is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The last one that has begun.
    Behind,
    /// The first one that has not ended.
    Ahead,
    /// As goes without saying: weekdays and months are past ones, days of a month the nearest.
    Plain,
}

/// A day of the year that is so few days ahead is not the one of the year before.
const SOON: i32 = 31;

impl Cycle {
    /// What holds one of each: a year, a month or a week.
    pub(super) fn frame(self) -> Grain {
        match self {
            Self::DayOfMonth { .. } => Grain::Month,
            Self::Weekday(_) | Self::Weekend | Self::Workweek => Grain::Week,
            _ => Grain::Year,
        }
    }

    /// Whether it is one day of every year.
    pub(super) fn is_day_of_year(self) -> bool {
        matches!(self, Self::DayOfYear { .. } | Self::Holiday(..) | Self::Easter(_) | Self::Feast { .. })
    }

    /// How finely it tells a time.
    pub(super) fn grain(self) -> Grain {
        match self {
            Self::Month(_) => Grain::Month,
            Self::Quarter(_) => Grain::Quarter,
            Self::Half(_) | Self::Season(_) => Grain::Season,
            Self::Weekend | Self::Workweek => Grain::Range,
            _ => Grain::Day,
        }
    }

    /// The one in the frame of `day`, or `offset` frames later.
    pub(super) fn occurrence(self, day: Date, offset: i32) -> Option<Period> {
        // From the first day on, so that no month is skipped for want of a 31st.
        let frame = around(day, self.frame())?.first()?;
        let frame = shifted(frame, self.frame(), offset)?;
        let year = frame.year();
        let on = |day: Date, weekday: Option<Weekday>| {
            Some(Period::day(day)).filter(|_| weekday.is_none_or(|weekday| day.weekday() == weekday))
        };
        match self {
            Self::DayOfYear { month, day, weekday } => on(Date::new(year, month, day).ok()?, weekday),
            Self::DayOfMonth { day, weekday } => on(Date::new(year, frame.month(), day).ok()?, weekday),
            Self::Weekday(weekday) => on(shifted(frame, Grain::Day, i32::from(weekday.to_monday_zero_offset()))?, None),
            Self::Weekend => calendar::weekend(frame),
            Self::Month(month) => Period::month(year, month),
            Self::Quarter(number) => calendar::quarter(year, number),
            Self::Half(number) => calendar::half(year, number),
            Self::Season(number) => calendar::season(year, number),
            Self::Holiday(month, day) => on(Date::new(year, month, day).ok()?, None),
            Self::Easter(days) => on(shifted(calendar::easter(year)?, Grain::Day, i32::from(days))?, None),
            Self::Feast { month, weekday, nth, later } => {
                let days = Period::month(year, month)?.days;
                let day = calendar::nth(nth, calendar::Piece::Weekday(weekday), &days)?.first()?;
                on(shifted(day, Grain::Day, i32::from(later))?, None)
            }
            Self::Workweek => Period::between(frame, shifted(frame, Grain::Day, 4)?, Grain::Range),
        }
    }

    /// How many frames away the next of its kind can lie: a leap day eight years, a Friday the 13th fourteen months. A
    /// day of the year that is said to be a Friday is looked for in the years around.
    fn reach(self) -> i32 {
        match self {
            Self::DayOfYear { weekday: None, .. } => 8,
            Self::DayOfMonth { weekday: Some(_), .. } => 14,
            Self::DayOfMonth { .. } => 2,
            _ => 1,
        }
    }

    /// The one that is spoken of on `today`.
    pub(super) fn resolve(self, today: Date, look: Look) -> Option<Period> {
        self.nearest(today, look).or_else(|| self.without_weekday()?.nearest(today, look))
    }

    fn nearest(self, today: Date, look: Look) -> Option<Period> {
        let reach = self.reach();
        let mut all = (-reach..=reach).filter_map(|offset| self.occurrence(today, offset));
        match (look, self) {
            (Look::Ahead, _) => all.find(|period| period.last().is_some_and(|last| today <= last)),
            (
                Look::Plain,
                Self::DayOfYear { .. }
                | Self::DayOfMonth { .. }
                | Self::Holiday(..)
                | Self::Easter(_)
                | Self::Feast { .. },
            ) => all.min_by_key(|period| {
                period.first().and_then(|day| today.until(day).ok()).map_or(i32::MAX, |span| span.get_days().abs())
            }),
            (Look::Behind, Self::DayOfYear { .. }) => {
                // "The year ending 31 October" and "said the vote of Jan. 5" may stand beside any verb.
                let soon = shifted(today, Grain::Day, SOON)?;
                all.rfind(|period| period.first().is_some_and(|first| first <= soon))
            }
            (Look::Behind | Look::Plain, _) => all.rfind(|period| period.first().is_some_and(|first| first <= today)),
        }
    }

    /// The first one that begins after `day`.
    pub(super) fn after(self, day: Date) -> Option<Period> {
        let next = |cycle: Self| {
            (0..=cycle.reach())
                .filter_map(|offset| cycle.occurrence(day, offset))
                .find(|period| period.first().is_some_and(|first| day < first))
        };
        next(self).or_else(|| next(self.without_weekday()?))
    }

    /// The same without the weekday that it is said to be. One that does not fit is a slip of whoever wrote it, and the
    /// date holds.
    fn without_weekday(self) -> Option<Self> {
        match self {
            Self::DayOfYear { month, day, weekday: Some(_) } => Some(Self::DayOfYear { month, day, weekday: None }),
            _ => None,
        }
    }

    /// The one that begins inside `frame`.
    pub(super) fn within(self, frame: &Period) -> Option<Period> {
        (frame.grain == self.frame()).then(|| self.occurrence(frame.first()?, 0)).flatten()
    }

    /// The one as stated and as meant, or a part of it.
    pub(super) fn stretch(self, period: Period, part: Option<Part>) -> Option<Stretch> {
        let mut stretch = Stretch::from(period);
        if let Self::Season(_) = self {
            // Many count whole months: summer from the first of June.
            stretch.meant = Interval::between(period.first()?.first_of_month(), period.last()?)?;
        }
        part.map_or(Some(stretch), |part| stretch.part(part))
    }
}

impl Told {
    /// The days, where what is left open is found by `look`.
    pub(super) fn days(&self, clock: Clock, look: Look) -> Option<Stretch> {
        match self.when {
            When::Days(stretch) => Some(stretch),
            When::Every(cycle, part) => cycle.stretch(cycle.resolve(clock.today, look)?, part),
            When::Unknown(_) => None,
        }
    }

    /// How finely it tells a time.
    pub(super) fn grain(&self) -> Grain {
        match self.when {
            When::Days(stretch) => stretch.stated.grain,
            When::Every(cycle, None) => cycle.grain(),
            When::Every(..) => Grain::Range,
            When::Unknown(grain) => grain,
        }
    }
}
