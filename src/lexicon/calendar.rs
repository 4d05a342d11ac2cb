//! The words that dates are made with.

use serde::{Deserialize, Serialize};

use crate::model::Grain;

/// Words that dates are made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Calendar {
    /// "Today" is 0, "yesterday" -1.
    Day(i8),
    /// "Now": a day only as the end of a range.
    Now,
    /// "Week", "quarter", "century".
    Unit(Grain),
    /// "Few" without its article, as in "the last few days".
    Few,
    /// "Weeks": a unit in the plural.
    Several,
    /// "Last", "previous" before a unit of time: Monday of the week before.
    Last,
    /// "Final" before a unit of time inside another.
    Final,
    /// "Ended", "ending": the last day of a stretch follows.
    Ended,
    /// "Year to date": from its first day to today.
    ToDate(Grain),
    /// "Previous": behind "the", counted from wherever the text stands.
    Previous,
    /// "Past", "this past": the last Monday that was.
    Recent,
    /// "This", "current".
    This,
    /// "Next": Monday of the next week.
    Next,
    /// "Coming", "upcoming": the first Monday that comes.
    Coming,
    /// "Following": next, counted from wherever the text stands.
    Following,
    /// "Ago", "back" after a duration.
    Ago,
    /// "Vor", "hace", "il y a": "ago" before a duration.
    AgoBefore,
    /// "From now", "hence" after a duration.
    Hence,
    /// "Dans", "dentro de": so long from now, before a duration.
    HenceBefore,
    /// "Later", "from … on" after a day: it and all that follow.
    Onwards,
    /// "After".
    After,
    /// "Before".
    Before,
    /// "Since".
    Since,
    /// "Until", "no later than".
    Until,
    /// "By" before a day.
    By,
    /// "In", "during": a year may follow.
    In,
    /// "Within" before a duration.
    Within,
    /// "Early".
    Early,
    /// "Mid", "the middle of".
    Mid,
    /// "Late".
    Late,
    /// "Beginning", "start".
    Start,
    /// "End".
    End,
    /// "Earlier" this week: what of it is past.
    Earlier,
    /// "Later" this week, "the rest of": what of it is to come.
    Rest,
    /// A season of the year, from 1 for spring.
    Season(u8),
    /// "Half", of a year.
    Half,
    /// "Semestre", "Halbjahr": a half that only years have.
    HalfYear,
    /// "Q" before the number of a quarter.
    Q,
    /// "H" before the number of a half.
    H,
    /// "Fiscal", "financial" year.
    Fiscal,
    /// "CY" before the figures of a year.
    Year,
    /// "Años", "années" before the first year of a decade.
    YearsOf,
    /// Ten years of a century by the first of them: 70 for "seventies".
    Tens(u8),
    /// "S" behind a figure: "the 1990s".
    Plural,
    /// "Weekend".
    Weekend,
    /// "EOM", "EOY": the end of this month or year.
    EndOf(Grain),
    /// "BOM", "BOY": the beginning of this month or year.
    StartOf(Grain),
    /// "W/c": the week that begins with the day that follows.
    WeekOf,
    /// "Fortnight".
    Fortnight,
    /// "Business", "working" before "days".
    Working,
    /// "Working week": from Monday to Friday.
    Workweek,
    /// "AD", "CE".
    Era,
    /// "BC", "BCE".
    BeforeEra,
    /// A holiday on a fixed day of the year: month and day.
    Holiday(u8, u8),
    /// A holiday so many days after Easter Sunday.
    Easter(i8),
    /// A holiday by a weekday of a month: month, weekday from 1 for Monday, the how manieth (-1 for the last), and how
    /// many days later it is: Black Friday is a day after the fourth Thursday of November.
    Feast(u8, u8, i8, i8),
    /// "Beginning", "commencing" between "week" and its first day.
    Commencing,
    /// A time of the day such as "morning", "evening": it moves no day.
    PartOfDay,
    /// "Um", "a las" before a time of the day.
    AtClock,
    /// "Am", "pm", "GMT" behind a time of the day.
    Clock,
    /// A month's or a day's word that is also another word or a name: no date without a sign that it is one.
    Homonym,
    /// A name with a day's word in it: "Bloody Sunday".
    Name,
    /// "Mondays", "every": what happens again and again and on no one day.
    Habit,
    /// "Will", "is due": its clause looks ahead.
    Ahead,
    /// "Was", "said": its clause looks back.
    Behind,
    /// "Published", "posted": the day of publication follows.
    Published,
}

impl Calendar {
    /// Whether a date can begin with the word; the others stand inside one, behind it, or elsewhere in its clause.
    pub(super) fn begins_date(self) -> bool {
        !matches!(
            self,
            Self::Now
                | Self::Several
                | Self::Ended
                | Self::Ago
                | Self::Hence
                | Self::Onwards
                | Self::HalfYear
                | Self::Plural
                | Self::Working
                | Self::BeforeEra
                | Self::Commencing
                | Self::PartOfDay
                | Self::AtClock
                | Self::Clock
                | Self::Homonym
                | Self::Name
                | Self::Habit
                | Self::Ahead
                | Self::Behind
                | Self::Published
        )
    }

    /// Whether no date is made of the word alone: "since", "last", "early".
    pub(super) fn needs_more(self) -> bool {
        matches!(
            self,
            Self::In
                | Self::Within
                | Self::Since
                | Self::Until
                | Self::After
                | Self::Before
                | Self::AgoBefore
                | Self::HenceBefore
                | Self::By
                | Self::Last
                | Self::Final
                | Self::Recent
                | Self::This
                | Self::Next
                | Self::Coming
                | Self::Following
                | Self::Early
                | Self::Mid
                | Self::Late
                | Self::Start
                | Self::End
                | Self::Earlier
                | Self::Rest
        )
    }
}
