//! Dates in figures: "2020-09-14", "10/2/2016", "25.2.2021", "20200914", "11/2016".

use super::told::{Clock, Cycle, Told, When};
use super::words::{digits, is, number};
use super::{calendar, year};
use crate::lexicon::{Calendar, DateOrder, Link, Sense, Tagged};
use crate::model::{Date, Period, TokenKind};

/// Reads a date of figures that begins at `at`.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    if tagged.kind(at) != Some(TokenKind::Digits) {
        return None;
    }
    let told = |end: usize, period: Period| Told { first: at, end, when: When::Days(period.into()), relative: false };
    let word = tagged.word(at);
    if word.contains('.') {
        let day = dotted(tagged, word, clock).filter(|_| !is_numbered(tagged, at))?;
        return Some(told(at + 1, Period::day(day)));
    }
    let first = digits(tagged, at)?;
    if first.1 == 8 {
        let stands = is_apart(tagged, at) && is_cued(tagged, at) && !is_numbered(tagged, at);
        let day = unparted(first.0).filter(|_| stands)?;
        return Some(told(at + 1, Period::day(day)));
    }
    let Some(mark) = separator(tagged, at + 1) else {
        return spaced(tagged, at, first).map(|(month, end)| told(end, month));
    };
    let second = digits(tagged, at + 2)?;
    if let Some(third) = digits(tagged, at + 4).filter(|_| separator(tagged, at + 3) == Some(mark)) {
        let day = three(first, second, third, clock)?;
        return (!goes_on(tagged, at + 5, mark)).then(|| told(at + 5, Period::day(day)));
    }
    if let Some(day) = known(tagged, at, clock) {
        return Some(told(at + 3, Period::day(day)));
    }
    month_of_year(tagged, at, first, second).map(|month| told(at + 3, month))
}

/// "9/11", by which only one day is meant.
pub(super) fn known(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Date> {
    let apart = separator(tagged, at + 1) == Some('/') && separator(tagged, at + 3).is_none() && !tagged.is_glued(at);
    let (month, day) = (digits(tagged, at).filter(|_| apart)?, digits(tagged, at + 2)?);
    let usual = (month.1, day.1) == (1, 2) && clock.order == DateOrder::MonthFirst;
    calendar::known(i8::try_from(month.0).ok()?, i8::try_from(day.0).ok()?, clock.today).filter(|_| usual)
}

/// The same figures with the other of day and month first, where both orders make a date.
pub(super) fn in_other_order(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    separator(tagged, at + 1)?;
    let other = Clock { order: clock.order.other(), ..clock };
    read(tagged, at, other).or_else(|| cued(tagged, at, other))
}

/// Whether a word such as "version" makes the figures at `at` a number of something.
fn is_numbered(tagged: &Tagged<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| tagged.senses(before).contains(&Sense::Label))
}

/// A slash or hyphen that is glued to figures on both sides.
fn separator(tagged: &Tagged<'_>, at: usize) -> Option<char> {
    let mark = tagged.char(at);
    (matches!(mark, '/' | '-') && tagged.is_glued(at) && tagged.is_glued(at + 1)).then_some(mark)
}

/// Whether a further figure follows, as in an address or a serial number. A hyphen can part two dates.
fn goes_on(tagged: &Tagged<'_>, at: usize, mark: char) -> bool {
    separator(tagged, at) == Some(mark) && digits(tagged, at + 1).is_some_and(|(_, length)| length > 2)
}

/// "25.2.2021" or "2021.2.25": three parts, the year of four digits; of two only where a full stop makes ordinals, for
/// elsewhere it is the number of a version.
fn dotted(tagged: &Tagged<'_>, word: &str, clock: Clock) -> Option<Date> {
    let mut parts = word.split('.');
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (first, second, third) = (number(first)?, number(second)?, number(third)?);
    match (first.1, second.1, third.1) {
        (4, ..) => three(first, second, third, clock),
        (.., 4) => date(third.0, second.0, first.0),
        (2, 2, 2) if tagged.has_ordinal_stop() => date(i32::from(year::short(third.0, clock)?), second.0, first.0),
        _ => None,
    }
}

/// "20200914": year, month and day in one. Hardly any other number of eight digits without a mark is a day.
fn unparted(n: i32) -> Option<Date> {
    let year = n / 10_000;
    (1900..=2099).contains(&year).then(|| date(year, n / 100 % 100, n % 100))?
}

/// Whether no word of the running text stands right before the figures, unless it leads to a time.
fn is_cued(tagged: &Tagged<'_>, at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| {
        tagged.kind(before) != Some(TokenKind::Word)
            || tagged.begins_line(at)
            || tagged.is(before, Link::At)
            || tagged.is(before, Link::Of)
            || tagged.senses(before).iter().any(|sense| matches!(sense, Sense::Calendar(_)))
    })
}

/// Whether no mark or letter is glued to the figures but the end of a sentence or of a clause.
fn is_apart(tagged: &Tagged<'_>, at: usize) -> bool {
    let closes = !tagged.is_glued(at + 1) || matches!(tagged.char(at + 1), '.' | ',' | ';' | ')' | '?' | '!');
    !tagged.is_glued(at) && closes && !year::is_counted(tagged, at + 1)
}

/// Three figures with their lengths. The year comes first where it has four digits, else last. Which of day and month
/// comes first is the text's habit or its language's, unless that makes no date.
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
    clock.order.readings(first.0, second.0).into_iter().find_map(|(month, day)| date(year, month, day))
}

/// The order of day and month that a text's own dates show: one of them has a day beyond 12.
pub(crate) fn date_order(tagged: &Tagged<'_>) -> Option<DateOrder> {
    // Most texts have no such date at all.
    if !tagged.text.contains('/') {
        return None;
    }
    let short = |at: usize| digits(tagged, at).filter(|found| found.1 <= 2).map(|found| found.0);
    tagged.tokens.iter().enumerate().find_map(|(mark, token)| {
        let first = mark.checked_sub(1).filter(|_| token.kind == TokenKind::Mark && token.glued)?;
        // A year behind both makes sure that they are a day and a month.
        let dated = separator(tagged, mark) == Some('/') && separator(tagged, mark + 2) == Some('/');
        digits(tagged, mark + 3).filter(|year| dated && year.1 == 4)?;
        match (short(first)?, short(mark + 1)?) {
            (13..=31, 1..=12) => Some(DateOrder::DayFirst),
            (1..=12, 13..=31) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    })
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
        tagged.is_glued(at) && tagged.is_glued(before)
            || is_numbered(tagged, at)
            || tagged.senses(before).contains(&Sense::Abbreviation)
            || tagged.is_char(before, '.')
            || tagged.tokens[before].capital && tagged.senses(before).is_empty()
    });
    let plausible = (1900..=2099).contains(&year) && !numbered && separator(tagged, at + 3).is_none();
    plausible.then(|| Period::month(i16::try_from(year).ok()?, i8::try_from(month).ok()?))?
}

/// "11 / 2016", "11 - 2016": a month and its year parted by spaces, where no other figure stands beside them.
fn spaced(tagged: &Tagged<'_>, at: usize, first: (i32, usize)) -> Option<(Period, usize)> {
    let second = digits(tagged, at + 2).filter(|year| year.1 == 4 && first.1 <= 2)?;
    let is_figure = |at: usize| tagged.kind(at) == Some(TokenKind::Digits);
    let word = at.checked_sub(1).is_some_and(|before| tagged.kind(before) == Some(TokenKind::Word));
    let alone = word && !tagged.tokens[at].glued && !is_figure(at + 3) && !is_figure(at + 4);
    // "May 11 - 2016 was" has its month already.
    let named =
        at.checked_sub(1).is_some_and(|before| tagged.senses(before).iter().any(|it| matches!(it, Sense::Month(_))));
    let month = month_of_year(tagged, at, first, second)?;
    (matches!(tagged.char(at + 1), '/' | '-') && alone && !named).then_some((month, at + 3))
}

/// A month and a day without a year, where the words before tell that it is a date: "on 22/04", "from 10/25".
pub(super) fn cued(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let cue = at.checked_sub(1).is_some_and(|before| {
        tagged.is(before, Link::At) && (!is(tagged, before, Calendar::In) || tagged.has_ordinal_stop())
            || [Calendar::Since, Calendar::Until, Calendar::Before, Calendar::After, Calendar::Next]
                .iter()
                .any(|&word| is(tagged, before, word))
            || tagged.is(before, Link::From)
            || tagged.is(before, Link::Between)
    });
    // "Am 14.9." has the stop of an ordinal behind either number.
    let stopped = tagged.has_ordinal_stop() && tagged.is_char(at + 1, '.') && tagged.is_glued(at + 1);
    if !cue || separator(tagged, at + 1) != Some('/') && !stopped || known(tagged, at, clock).is_some() {
        return None;
    }
    let (month, day, end) = month_and_day(tagged, at, clock)?;
    let when = When::Every(Cycle::DayOfYear { month, day, weekday: None }, None);
    Some(Told { first: at, end: end + usize::from(stopped), when, relative: true })
}

/// A month and a day in figures, in the order of the text unless that makes no date: "10/25", "22/04", "7-6", "7.6".
pub(super) fn month_and_day(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(i8, i8, usize)> {
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
    let short = first.1 <= 2 && second.1 <= 2;
    let mut readings = clock.order.readings(first.0, second.0).into_iter().filter(|_| short);
    let date = readings.find_map(|(month, day)| date(LEAP, month, day))?;
    Some((date.month(), date.day(), end))
}
