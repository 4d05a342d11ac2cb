//! Dates in figures: "2020-09-14", "10/2/2016", "25.2.2021", "11/2016".

use super::told::{Clock, Cycle, Told, When};
use super::words::{digits, glued, is, number};
use super::year;
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Date, Period, TokenKind};

/// Reads a date of figures that begins at `at`.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    if tagged.kind(at) != Some(TokenKind::Digits) {
        return None;
    }
    let told = |end: usize, period: Period| Told { first: at, end, when: When::Days(period.into()), relative: false };
    if let Some(day) = dotted(tagged.word(at), clock).filter(|_| !is_numbered(tagged, at)) {
        return Some(told(at + 1, Period::day(day)));
    }
    let first = digits(tagged, at)?;
    let mark = separator(tagged, at + 1)?;
    let second = digits(tagged, at + 2)?;
    if let Some(third) = digits(tagged, at + 4).filter(|_| separator(tagged, at + 3) == Some(mark)) {
        let day = three(first, second, third, clock)?;
        return (!goes_on(tagged, at + 5, mark)).then(|| told(at + 5, Period::day(day)));
    }
    month_of_year(tagged, at, first, second).map(|month| told(at + 3, month))
}

/// Whether a word such as "version" makes the figures at `at` a number of something.
fn is_numbered(tagged: &Tagged<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| tagged.senses(before).contains(&Sense::Label))
}

/// A slash or hyphen that is glued to figures on both sides.
fn separator(tagged: &Tagged<'_>, at: usize) -> Option<char> {
    let mark = tagged.char(at);
    (matches!(mark, '/' | '-') && glued(tagged, at) && glued(tagged, at + 1)).then_some(mark)
}

/// Whether a further figure follows, as in an address or a serial number. A hyphen can part two dates.
fn goes_on(tagged: &Tagged<'_>, at: usize, mark: char) -> bool {
    separator(tagged, at) == Some(mark) && digits(tagged, at + 1).is_some_and(|(_, length)| length > 2)
}

/// "25.2.2021" or "2021.2.25": three parts, the year of four digits.
fn dotted(word: &str, clock: Clock) -> Option<Date> {
    let mut parts = word.split('.');
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (first, second, third) = (number(first)?, number(second)?, number(third)?);
    match (first.1, third.1) {
        (4, _) => three(first, second, third, clock),
        (_, 4) => date(third.0, second.0, first.0),
        _ => None,
    }
}

/// Three figures with their lengths. The year comes first where it has four digits, else last; English has the month
/// before the day, unless that makes no date.
fn three(first: (i32, usize), second: (i32, usize), third: (i32, usize), clock: Clock) -> Option<Date> {
    if first.1 == 4 {
        return (second.1 <= 2 && third.1 <= 2).then(|| date(first.0, second.0, third.0))?;
    }
    if first.1 > 2 || second.1 > 2 {
        return None;
    }
    let year = match third.1 {
        4 => third.0,
        2 => i32::from(year::short(third.0, clock)?),
        _ => return None,
    };
    date(year, first.0, second.0).or_else(|| date(year, second.0, first.0))
}

fn date(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// "11/2016", "12-2015", "2015-12"; not "2011-12", which are two years, nor an issue or a law by its number.
fn month_of_year(tagged: &Tagged<'_>, at: usize, first: (i32, usize), second: (i32, usize)) -> Option<Period> {
    let (year, month) = match (first.1, second.1) {
        (4, 2) if (first.0 + 1) % 100 != second.0 => (first.0, second.0),
        (1 | 2, 4) => (second.0, first.0),
        _ => return None,
    };
    let numbered = at.checked_sub(1).is_some_and(|before| {
        // A telephone number, or another figure with a further part before.
        glued(tagged, at) && glued(tagged, before)
            || is_numbered(tagged, at)
            || tagged.senses(before).contains(&Sense::Abbreviation)
            || tagged.is_char(before, '.')
            || tagged.tokens[before].capital && tagged.senses(before).is_empty()
    });
    let plausible = (1900..=2099).contains(&year) && !numbered && separator(tagged, at + 3).is_none();
    plausible.then(|| Period::month(i16::try_from(year).ok()?, i8::try_from(month).ok()?))?
}

/// A month and a day without a year, where the words before tell that it is a date: "on 22/04", "from 10/25".
pub(super) fn cued(tagged: &Tagged<'_>, at: usize) -> Option<Told> {
    let cue = at.checked_sub(1).is_some_and(|before| {
        tagged.is(before, Link::At) && !is(tagged, before, Calendar::In)
            || [Calendar::Since, Calendar::Until, Calendar::Before, Calendar::After, Calendar::Next]
                .iter()
                .any(|&word| is(tagged, before, word))
            || tagged.is(before, Link::From)
            || tagged.is(before, Link::Between)
    });
    if !cue || separator(tagged, at + 1) != Some('/') {
        return None;
    }
    let (month, day, end) = month_and_day(tagged, at)?;
    let when = When::Every(Cycle::DayOfYear { month, day, weekday: None }, None);
    Some(Told { first: at, end, when, relative: true })
}

/// A month and a day in figures, the month first unless that makes no date: "10/25", "22/04", "7-6", "7.6".
pub(super) fn month_and_day(tagged: &Tagged<'_>, at: usize) -> Option<(i8, i8, usize)> {
    let (first, second, end) = match tagged.word(at).split_once('.') {
        Some((first, second)) => (number(first)?, number(second)?, at + 1),
        None => {
            let (first, mark) = (digits(tagged, at)?, separator(tagged, at + 1)?);
            if separator(tagged, at + 3) == Some(mark) && mark == '/' {
                return None;
            }
            (first, digits(tagged, at + 2)?, at + 3)
        }
    };
    /// A leap year: every day that there can be is in it.
    const LEAP: i32 = 2000;
    let date = (first.1 <= 2 && second.1 <= 2)
        .then(|| date(LEAP, first.0, second.0).or_else(|| date(LEAP, second.0, first.0)))??;
    Some((date.month(), date.day(), end))
}
