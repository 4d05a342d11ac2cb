//! Arithmetic of the calendar: units, seasons, feasts, and the parts of a stretch of days.

use jiff::civil::Weekday;

use crate::model::{Date, Grain, Interval, Period};

/// `day` moved by so many units; `None` beyond the years that there are.
pub(super) fn shifted(day: Date, grain: Grain, count: i32) -> Option<Date> {
    let span = jiff::Span::new();
    let span = match grain {
        Grain::Day => span.try_days(count),
        Grain::Week => span.try_weeks(count),
        Grain::Month => span.try_months(count),
        Grain::Quarter | Grain::Season => span.try_months(count.checked_mul(3)?),
        Grain::Year => span.try_years(count),
        Grain::Decade => span.try_years(count.checked_mul(10)?),
        Grain::Century => span.try_years(count.checked_mul(100)?),
        Grain::Range => return None,
    };
    day.checked_add(span.ok()?).ok()
}

/// The unit of the calendar that `day` lies in: its week from Monday, its month, its decade.
pub(super) fn around(day: Date, grain: Grain) -> Option<Period> {
    let years = |first: i16, count: i16| {
        let last = first.checked_add(count - 1)?;
        Period::between(Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?, grain)
    };
    match grain {
        Grain::Day => Some(Period::day(day)),
        Grain::Week => {
            let monday = shifted(day, Grain::Day, -i32::from(day.weekday().to_monday_zero_offset()))?;
            Period::between(monday, shifted(monday, Grain::Day, 6)?, grain)
        }
        Grain::Month => Period::month(day.year(), day.month()),
        Grain::Quarter => quarter(day.year(), (day.month() - 1) / 3 + 1),
        Grain::Season => (-1..=0)
            .flat_map(|k| (1..=4).filter_map(move |n| season(day.year() + k, n)))
            .find(|period| period.days.contains(day)),
        Grain::Year => Period::year(day.year()),
        Grain::Decade => years(day.year().div_euclid(10) * 10, 10),
        Grain::Century => years(day.year().div_euclid(100) * 100, 100),
        Grain::Range => None,
    }
}

/// A quarter of a year, from 1.
pub(super) fn quarter(year: i16, number: i8) -> Option<Period> {
    let first = Date::new(year, number * 3 - 2, 1).ok()?;
    Period::between(first, Date::new(year, number * 3, 1).ok()?.last_of_month(), Grain::Quarter)
}

/// A half of a year, 1 or 2.
pub(super) fn half(year: i16, number: i8) -> Option<Period> {
    let first = Date::new(year, number * 6 - 5, 1).ok()?;
    Period::between(first, Date::new(year, number * 6, 1).ok()?.last_of_month(), Grain::Season)
}

/// The first and last day of each season from spring on, month before day. The sun turns in the course of a day, so that
/// a season may share a day with the next.
const SEASONS: [((i8, i8), (i8, i8)); 4] =
    [((3, 20), (6, 20)), ((6, 21), (9, 23)), ((9, 23), (12, 20)), ((12, 21), (3, 20))];

/// A season, from 1 for spring, that begins in `year`.
pub(super) fn season(year: i16, number: i8) -> Option<Period> {
    let (first, last) = *SEASONS.get(usize::try_from(number - 1).ok()?)?;
    let ends = if last < first { year.checked_add(1)? } else { year };
    Period::between(Date::new(year, first.0, first.1).ok()?, Date::new(ends, last.0, last.1).ok()?, Grain::Season)
}

/// Saturday and Sunday of the week that `day` lies in.
pub(super) fn weekend(day: Date) -> Option<Period> {
    let sunday = around(day, Grain::Week)?.last()?;
    Period::between(shifted(sunday, Grain::Day, -1)?, sunday, Grain::Range)
}

/// Days by which an event is known that year after year is spoken of: month, day, and the year that goes without saying.
const KNOWN: [(i8, i8, i16); 3] = [(9, 11, 2001), (1, 6, 2021), (10, 7, 2023)];

/// The day that "the Sept. 11 attacks" are known by, if it was before `today`.
pub(super) fn known(month: i8, day: i8, today: Date) -> Option<Date> {
    let &(_, _, year) = KNOWN.iter().find(|known| (known.0, known.1) == (month, day))?;
    Date::new(year, month, day).ok().filter(|&day| day < today)
}

/// Easter Sunday of the Gregorian calendar, by the rule of Gauss as corrected by Butcher.
pub(super) fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y.rem_euclid(19), y.div_euclid(100), y.rem_euclid(100));
    let f = (b + 8) / 25;
    let h = (19 * a + b - b / 4 - (b - f + 1) / 3 + 15).rem_euclid(30);
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(sum / 31).ok()?, i8::try_from(sum % 31 + 1).ok()?).ok()
}

/// The `n`-th weekday, day or week of a stretch of days, counted from its end where `n` is negative.
///
/// A week belongs to the month or year that its Thursday lies in, as ISO 8601 counts them.
pub(super) fn nth(n: i8, what: Piece, of: &Interval<Date>) -> Option<Period> {
    let (first, last) = (of.low_end()?, of.high_end()?);
    let (step, weekday) = match what {
        Piece::Day => (1, None),
        Piece::Weekday(weekday) => (7, Some(weekday)),
        Piece::Week => (7, Some(Weekday::Thursday)),
    };
    let count = i32::from(n.unsigned_abs()).checked_sub(1)?;
    let day = if n > 0 {
        let ahead = weekday.map_or(0, |weekday| i32::from(first.weekday().until(weekday)));
        shifted(first, Grain::Day, ahead + step * count)?
    } else {
        let back = weekday.map_or(0, |weekday| i32::from(last.weekday().since(weekday)));
        shifted(last, Grain::Day, -back - step * count)?
    };
    let inside = of.contains(day);
    let grain = if what == Piece::Week { Grain::Week } else { Grain::Day };
    around(day, grain).filter(|_| inside)
}

/// The `n`-th of so many equal parts of a period: of whole years and months where they divide, of a month its 15 days,
/// else of days.
pub(super) fn divided(period: &Period, parts: i32, n: i32) -> Option<Period> {
    let (first, last) = (period.first()?, period.last()?);
    let months = match period.grain {
        Grain::Year => 12,
        Grain::Decade => 120,
        Grain::Century => 1200,
        _ => 0,
    };
    let (grain, length) = match (months / parts, period.grain) {
        (0, Grain::Month) if parts == 2 => (Grain::Day, 15),
        (0, Grain::Quarter | Grain::Season) => (Grain::Day, (first.until(last).ok()?.get_days() + 1) / parts),
        (0, _) => return None,
        (length, _) => (Grain::Month, length),
    };
    if !(1..=parts).contains(&n) {
        return None;
    }
    let high = if n == parts { last } else { shifted(shifted(first, grain, length * n)?, Grain::Day, -1)? };
    Period::between(shifted(first, grain, length * (n - 1))?, high, Grain::Range)
}

/// What is counted inside a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Day,
    Week,
    Weekday(Weekday),
}

/// A part of a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Early,
    Mid,
    Late,
    /// "The beginning of".
    Start,
    /// "The end of".
    End,
    /// Of a day: the weekend that it is next to, from itself on or to itself.
    Weekend,
}

/// The weekend that a day makes longer or lies in: from a Thursday or Friday to Sunday, from Saturday to a Monday or
/// Tuesday.
fn joined_weekend(day: Date) -> Option<Interval<Date>> {
    let to = |weekday| shifted(day, Grain::Day, i32::from(day.weekday().until(weekday)));
    let since = |weekday| shifted(day, Grain::Day, -i32::from(day.weekday().since(weekday)));
    match day.weekday() {
        Weekday::Thursday | Weekday::Friday => Interval::between(day, to(Weekday::Sunday)?),
        Weekday::Monday | Weekday::Tuesday => Interval::between(since(Weekday::Saturday)?, day),
        Weekday::Wednesday | Weekday::Saturday | Weekday::Sunday => {
            let sunday = to(Weekday::Sunday)?;
            Interval::between(shifted(sunday, Grain::Day, -1)?, sunday)
        }
    }
}

/// A part of a period as its words state it, and what a fair reader takes from them.
///
/// Stated is a third, except that a year begins with its first quarter, a week ends with three days, and of a decade
/// both "early" and "late" reach up to its middle. Meant is a half:
/// "early September" may be the 15th, but not the 16th.
pub(super) fn part(period: &Period, part: Part) -> Option<(Interval<Date>, Interval<Date>)> {
    let (first, last) = (period.first()?, period.last()?);
    let months = |from: i32, to: i32| {
        let after = shifted(first, Grain::Month, to)?;
        Interval::between(shifted(first, Grain::Month, from)?, shifted(after, Grain::Day, -1)?)
    };
    let days = |from: i32, to: i32| {
        Interval::between(shifted(first, Grain::Day, from)?, shifted(first, Grain::Day, to)?.min(last))
    };
    let years = |from: i32, to: i32| months(from * 12, to * 12);
    let length = first.until(last).ok()?.get_days() + 1;
    Some(match (period.grain, part) {
        (Grain::Day, Part::Weekend) => {
            let days = joined_weekend(first)?;
            (days, days)
        }
        (_, Part::Weekend) => return None,
        (Grain::Day, _) => (period.days, period.days),
        (Grain::Week, Part::Early | Part::Start) => (days(0, 2)?, days(0, 3)?),
        (Grain::Week, Part::Mid) => (days(1, 3)?, days(1, 4)?),
        (Grain::Week, Part::Late) => (days(3, 6)?, days(3, 6)?),
        (Grain::Week, Part::End) => (days(4, 6)?, days(3, 6)?),
        (Grain::Month, Part::Early | Part::Start) => (days(0, 9)?, days(0, 14)?),
        (Grain::Month, Part::Mid) => (days(10, 19)?, days(7, 22)?),
        (Grain::Month, Part::Late | Part::End) => (days(20, 30)?, days(15, 30)?),
        (Grain::Year, Part::Start) => (months(0, 3)?, months(0, 4)?),
        (Grain::Year, Part::Early) => (months(0, 4)?, months(0, 6)?),
        (Grain::Year, Part::Mid) => (months(4, 8)?, months(3, 9)?),
        (Grain::Year, Part::Late | Part::End) => (months(8, 12)?, months(6, 12)?),
        (Grain::Decade, Part::Early | Part::Start) => (years(0, 5)?, years(0, 5)?),
        (Grain::Decade, Part::Mid) => (years(4, 7)?, years(3, 8)?),
        (Grain::Decade, Part::Late | Part::End) => (years(6, 10)?, years(5, 10)?),
        (Grain::Century, Part::Early | Part::Start) => (years(0, 34)?, years(0, 50)?),
        (Grain::Century, Part::Mid) => (years(34, 67)?, years(25, 75)?),
        (Grain::Century, Part::Late | Part::End) => (years(67, 100)?, years(50, 100)?),
        (Grain::Quarter | Grain::Season | Grain::Range, Part::Early | Part::Start) => {
            (days(0, length / 3 - 1)?, days(0, length / 2)?)
        }
        (Grain::Quarter | Grain::Season | Grain::Range, Part::Mid) => {
            (days(length / 3, length * 2 / 3)?, days(length / 4, length * 3 / 4)?)
        }
        (Grain::Quarter | Grain::Season | Grain::Range, Part::Late | Part::End) => {
            (days(length * 2 / 3, length)?, days(length / 2, length)?)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn easter_moves() {
        for text in ["2013-03-31", "2019-04-21", "2020-04-12", "2038-04-25", "1961-04-02"] {
            assert_eq!(easter(day(text).year()), Some(day(text)));
        }
    }

    #[test]
    fn weeks_belong_to_the_month_of_their_thursday() {
        let october = Period::month(2016, 10).unwrap().days;
        let first = nth(1, Piece::Week, &october).unwrap();
        assert_eq!((first.first(), first.last()), (Some(day("2016-10-03")), Some(day("2016-10-09"))));
        assert_eq!(nth(5, Piece::Weekday(Weekday::Sunday), &october), Some(Period::day(day("2016-10-30"))));
        assert_eq!(nth(6, Piece::Weekday(Weekday::Sunday), &october), None);
        assert_eq!(nth(-1, Piece::Weekday(Weekday::Friday), &october), Some(Period::day(day("2016-10-28"))));
    }

    #[test]
    fn nothing_overflows() {
        for grain in [Grain::Day, Grain::Week, Grain::Month, Grain::Season, Grain::Year, Grain::Century] {
            for end in [Date::MIN, Date::MAX] {
                assert!(shifted(end, grain, i32::MAX).is_none());
                assert!(shifted(end, grain, i32::MIN).is_none());
                let _ = around(end, grain).map(|period| part(&period, Part::Late));
            }
        }
    }
}
