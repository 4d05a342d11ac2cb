//! Days and months by name: "14 September 2020", "Sept. 14", "Monday the 14th", "September 2020".

use jiff::civil::Weekday;

use super::told::{Clock, Cycle, Told, When};
use super::words::{DayForm, any_weekday, comma, day_number, digits, is, is_named, joint, month, skip, unit, weekday};
use super::{calendar, numeric, year};
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Date, Grain, Period, TokenKind};

/// Reads what begins with a weekday, a month or the number of a day.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    if let Some((Grain::Month, end)) = unit(tagged, at) {
        // "The month of May", "el mes de julio"
        let found = month_first(tagged, skip(tagged, end, Link::Of), None, clock)?;
        let month = match found.when {
            When::Days(stretch) => stretch.stated.grain == Grain::Month,
            When::Every(cycle, _) => matches!(cycle, Cycle::Month(_)),
            When::Unknown(_) => false,
        };
        return month.then(|| told(at, found));
    }
    let Some((weekday, end)) = weekday(tagged, at) else {
        let found = unweekdayed(tagged, at, None, clock)?;
        return Some(told(at, known(tagged, at, found, clock).unwrap_or(found)));
    };
    if !is_weekday(tagged, at) {
        return None;
    }
    let after = if tagged.is_char(end, '(') { end + 1 } else { skip(tagged, joint(tagged, end), Link::The) };
    if let Some(found) = unweekdayed(tagged, after, Some(weekday), clock).filter(|found| is_day(found.when)) {
        let end = found.end + usize::from(after > end && tagged.is_char(end, '(') && tagged.is_char(found.end, ')'));
        return Some(told(at, Found { end, ..found }));
    }
    // "Friday 7-6", "Friday 7.6"
    if let Some((month, day, end)) = numeric::month_and_day(tagged, after, clock) {
        let when = When::Every(Cycle::DayOfYear { month, day, weekday: None }, None);
        return Some(told(at, Found { end, when }));
    }
    let begin = comma(tagged, end);
    if let Some((day, end, DayForm::Ordinal)) =
        day_number(tagged, begin).filter(|&(_, end, _)| is_sure(tagged, begin, end))
    {
        let when = When::Every(Cycle::DayOfMonth { day, weekday: Some(weekday) }, None);
        return Some(told(at, Found { end, when }));
    }
    let word = at + tagged.length(at);
    Some(told(at, Found { end: word, when: When::Every(Cycle::Weekday(weekday), None) }))
}

/// The day that an event is known by: "the Sept. 11 attacks", "families of Sept. 11 victims", "19 Sept. 11 hijackers".
fn known(tagged: &Tagged<'_>, at: usize, found: Found, clock: Clock) -> Option<Found> {
    let When::Every(Cycle::DayOfYear { month, day, .. }, _) = found.when else { return None };
    let led = at.checked_sub(1).is_some_and(|before| {
        tagged.is(before, Link::The) || tagged.is(before, Link::Of) || tagged.kind(before) == Some(TokenKind::Digits)
    });
    let noun = tagged.tokens.get(found.end).is_some_and(|token| token.kind == TokenKind::Word && !token.capital)
        && !tagged.senses(found.end).iter().any(|sense| matches!(sense, Sense::Link(_) | Sense::Calendar(_)));
    let day = calendar::known(month, day, clock.today).filter(|_| led && noun)?;
    Some(Found { when: When::Days(Period::day(day).into()), ..found })
}

/// Whether the ordinal behind a weekday is a day: "Friday the 22nd", but not "Friday, the second time".
fn is_sure(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    digits(tagged, skip(tagged, at, Link::The)).is_some()
        || !tagged.is_char(at.wrapping_sub(1), ',') && tagged.kind(end) != Some(TokenKind::Word)
}

/// What was read behind a weekday, if there is one.
#[derive(Clone, Copy)]
struct Found {
    end: usize,
    when: When,
}

fn told(first: usize, found: Found) -> Told {
    let relative = matches!(found.when, When::Every(..));
    Told { first, end: found.end, when: found.when, relative }
}

fn is_day(when: When) -> bool {
    match when {
        When::Days(stretch) => stretch.stated.days.single().is_some(),
        When::Every(cycle, _) => matches!(cycle, Cycle::DayOfYear { .. }),
        When::Unknown(_) => false,
    }
}

/// Whether a weekday's word is one here: short forms need a capital or a day behind them, and none comes every week.
fn is_weekday(tagged: &Tagged<'_>, at: usize) -> bool {
    let homonym = is(tagged, at, Calendar::Homonym);
    let habit = at.checked_sub(1).is_some_and(|before| is(tagged, before, Calendar::Habit));
    let capital = tagged.tokens.get(at).is_some_and(|token| token.capital);
    let dated = || day_number(tagged, at + tagged.length(at)).is_some();
    let named = || at.checked_sub(1).is_some_and(|before| is_direction(tagged, before));
    let name = at.checked_sub(1).is_some_and(|i| tagged.length(i) > 1 && is(tagged, i, Calendar::Name));
    // "The Sun Herald"
    let paper = homonym
        && tagged.tokens.get(at + 1).is_some_and(|next| next.kind == TokenKind::Word && next.capital && !next.glued)
        && tagged.senses(at + 1).is_empty();
    !habit && !name && !paper && (!homonym || capital || dated() || named() || is_alone(tagged, at))
}

/// Whether the word is "last", "this" or "next".
fn is_direction(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.senses(at).iter().any(|sense| {
        matches!(
            sense,
            Sense::Calendar(
                Calendar::Last
                    | Calendar::This
                    | Calendar::Next
                    | Calendar::Coming
                    | Calendar::Following
                    | Calendar::Recent
            )
        )
    })
}

/// Whether nothing but marks stands beside the phrase in its sentence.
fn is_alone(tagged: &Tagged<'_>, at: usize) -> bool {
    let word = |at: Option<usize>| {
        at.and_then(|at| tagged.kind(at)).is_some_and(|kind| matches!(kind, TokenKind::Word | TokenKind::Digits))
    };
    !word(at.checked_sub(1)) && !word(Some(at + tagged.length(at)))
}

fn day(year: i16, month: i8, day: i8) -> Option<When> {
    Date::new(year, month, day).ok().map(|day| When::Days(Period::day(day).into()))
}

fn unweekdayed(tagged: &Tagged<'_>, at: usize, weekday: Option<Weekday>, clock: Clock) -> Option<Found> {
    parted(tagged, at, clock)
        .or_else(|| month_first(tagged, at, weekday, clock))
        .or_else(|| day_first(tagged, at, weekday, clock))
        .or_else(|| year_first(tagged, at))
}

/// "14 September 2020", "the 14th of September", "22/Jan/2019".
fn day_first(tagged: &Tagged<'_>, at: usize, weekday: Option<Weekday>, clock: Clock) -> Option<Found> {
    let (number, end, form) = day_number(tagged, at)?;
    // "16. Nov. 2016"
    let end = if form == DayForm::Bare && tagged.is_char(end, '.') && tagged.is_glued(end) { end + 1 } else { end };
    let stopped = end > 0 && tagged.is_char(end - 1, '.');
    let of = skip(tagged, end, Link::Of);
    let begin = if of > end { of } else { joint(tagged, end) };
    let (month, after) = month(tagged, begin)?;
    if tagged.is_char(begin.wrapping_sub(1), ',') {
        return None;
    }
    let with_year = year_of(tagged, after, clock);
    // "The 19 Sept. 11 hijackers" are 19.
    let is_count = || month_first(tagged, begin, weekday, clock).and_then(|found| known(tagged, begin, found, clock));
    if form == DayForm::Bare && begin == end && is_count().is_some() && tagged.is(at.wrapping_sub(1), Link::The) {
        return None;
    }
    let sure = of > end || form == DayForm::Ordinal || with_year.is_some() || is_named(tagged, begin);
    if !sure || stopped && with_year.is_none() && !tagged.has_ordinal_stop() {
        return None;
    }
    // A full stop behind a short month is the sentence's as likely as not.
    Some(finish(number, month, weekday, with_year, begin + tagged.length(begin)))
}

/// "September 14, 2020", "Sept. 14", "September 2020", "September".
fn month_first(tagged: &Tagged<'_>, at: usize, weekday: Option<Weekday>, clock: Clock) -> Option<Found> {
    let (month, end) = month(tagged, at)?;
    let begin = joint(tagged, end);
    if let Some((number, after, form)) = day_number(tagged, begin).filter(|&(_, after, _)| !is_amount(tagged, after)) {
        let with_year = year_of(tagged, after, clock).or_else(|| year_of_list(tagged, after, clock));
        let bare = form == DayForm::Bare && with_year.is_none();
        let spelled = digits(tagged, skip(tagged, begin, Link::The)).is_none();
        // "May two" is no day, and neither is the end of "May, 14 people".
        let capital = tagged.tokens[at].capital;
        let refused = bare
            && (!is_named(tagged, at) || tagged.is_char(end, ',') || spelled && is_doubtful(tagged, at) && !capital);
        // "August 99" goes on to be a year, "January twenty fifteen" too.
        if !refused && (with_year.is_some() || year::plain(tagged, begin).is_none()) {
            return Some(finish(number, month, weekday, with_year, after));
        }
    }
    let of = skip(tagged, end, Link::Of);
    let year = if of > end { year_of(tagged, end, clock) } else { year::behind(tagged, begin, clock) };
    if let Some((year, after)) = year.filter(|&(_, after)| !is_amount(tagged, after)) {
        return Some(Found { end: after, when: When::Days(Period::month(year, month)?.into()) });
    }
    let word = at + tagged.length(at);
    stands_alone(tagged, at, end).then_some(Found { end: word, when: When::Every(Cycle::Month(month), None) })
}

/// A list of days has no more members behind one.
const LONGEST_LIST: usize = 4;

/// The year behind a list of days that goes on at `at`, and the token `at`: "Sept. 3, 4 and 5, 2019".
fn year_of_list(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(i16, usize)> {
    let mut end = at;
    for _ in 0..LONGEST_LIST {
        let begin = skip(tagged, comma(tagged, end), Link::And);
        end = day_number(tagged, begin).filter(|_| begin > end)?.1;
        if let Some((year, _)) = year_of(tagged, end, clock) {
            return Some((year, at));
        }
    }
    None
}

/// A further day in a list behind a month: "4" and "5" in "Sept. 3, 4 and 5".
pub(super) fn listed(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let parted = |at: usize| {
        let and = at.checked_sub(1)?;
        let comma = if tagged.is(and, Link::And) { and.checked_sub(1)? } else { and };
        let end = if tagged.is_char(comma, ',') { comma } else { and };
        (end < at && (end < and || tagged.is(and, Link::And) || tagged.is_char(and, ','))).then_some(end)
    };
    let mut end = parted(at)?;
    let (day, after, _) = day_number(tagged, at)?;
    let word = |sense: &Sense| matches!(sense, Sense::Link(_) | Sense::Calendar(_));
    if tagged.kind(after) == Some(TokenKind::Word) && !tagged.senses(after).iter().any(word) || is_amount(tagged, after)
    {
        return None;
    }
    for _ in 0..LONGEST_LIST {
        // "3rd" is two tokens.
        let last = end.checked_sub(1)?;
        let first = last.checked_sub(usize::from(tagged.senses(last).contains(&Sense::OrdinalEnding)))?;
        let before = day_number(tagged, first).filter(|found| found.1 == end)?;
        let name = first.checked_sub(1)?;
        let name = if tagged.is_char(name, '.') { name.checked_sub(1)? } else { name };
        if let Some((month, _)) = month(tagged, name).filter(|found| found.1 == first) {
            let with_year = year_of(tagged, after, clock).or_else(|| year_of_list(tagged, after, clock));
            return (before.0 < day).then(|| told(at, finish(day, month, None, with_year, after)));
        }
        end = parted(first)?;
    }
    None
}

/// "2016 june", "2016, nov".
fn year_first(tagged: &Tagged<'_>, at: usize) -> Option<Found> {
    digits(tagged, at).filter(|&(_, length)| length == 4)?;
    let (year, end) = year::plain(tagged, at)?;
    let begin = joint(tagged, end);
    let (month, after) = month(tagged, begin)?;
    // "In 2016, May said" begins with two dates or with one and a name.
    let comma = tagged.is_char(end, ',');
    let followed = tagged.kind(after) == Some(TokenKind::Word);
    let clear = is_named(tagged, begin) && (!followed || !comma && tagged.tokens[begin].capital);
    clear.then(|| Some(Found { end: after, when: When::Days(Period::month(year, month)?.into()) }))?
}

/// Three parts with hyphens or slashes between them, the month by its name: "2019-sep-1", "23-2020-Sept", "2/Mar/2019".
fn parted(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Found> {
    let joins = |at: usize| matches!(tagged.char(at), '-' | '/') && tagged.is_glued(at) && tagged.is_glued(at + 1);
    if !(joins(at + 1) && joins(at + 3)) {
        return None;
    }
    let parts = [at, at + 2, at + 4];
    let month = parts.iter().find_map(|&at| month(tagged, at))?.0;
    let figure = |length: fn(usize) -> bool| {
        parts.iter().find_map(|&at| digits(tagged, at).filter(|found| length(found.1))).map(|found| found.0)
    };
    let (year, number) = match figure(|length| length == 4) {
        Some(year) => (i16::try_from(year).ok()?, figure(|length| length < 3)?),
        // "31-Oct-74"
        None => (year::short(digits(tagged, at + 4)?.0, clock)?, digits(tagged, at)?.0),
    };
    let when = day(year, month, i8::try_from(number).ok()?)?;
    Some(Found { end: at + 5, when })
}

/// The year behind a day, after a mark or "of".
fn year_of(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(i16, usize)> {
    year::behind(tagged, at, clock).or_else(|| {
        let begin = joint(tagged, at);
        (begin > at && !tagged.is_char(at, '.')).then(|| year::plain(tagged, begin))?
    })
}

fn finish(number: i8, month: i8, weekday: Option<Weekday>, with_year: Option<(i16, usize)>, end: usize) -> Found {
    let (end, when) = match with_year {
        Some((year, end)) => (end, day(year, month, number)),
        None if exists(month, number) => {
            (end, Some(When::Every(Cycle::DayOfYear { month, day: number, weekday }, None)))
        }
        None => (end, None),
    };
    Found { end, when: when.unwrap_or(When::Unknown(Grain::Day)) }
}

/// Whether a month has such a day, in leap years at least.
fn exists(month: i8, day: i8) -> bool {
    const LEAP: i16 = 2000;
    Date::new(LEAP, month, day).is_ok()
}

/// Whether the number before `at` counts something: "March 20 percent".
fn is_amount(tagged: &Tagged<'_>, at: usize) -> bool {
    year::is_counted(tagged, at) && !is(tagged, at, Calendar::Clock)
        || tagged.is_char(at, ':') && digits(tagged, at + 1).is_some()
}

/// Whether the word is also another word or a name.
fn is_doubtful(tagged: &Tagged<'_>, at: usize) -> bool {
    is(tagged, at, Calendar::Homonym)
}

/// Whether a month's name alone is one: those that are also names and words need a word before them that tells.
fn stands_alone(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    if tagged.tokens.get(end).is_some_and(|token| token.glued && token.kind == TokenKind::Digits) {
        return false;
    }
    if !is_doubtful(tagged, at) {
        return true;
    }
    let cued = at.checked_sub(1).is_some_and(|before| {
        leads(tagged, before)
            || tagged.is_char(before, '-') && is(tagged, before.wrapping_sub(1), Calendar::Mid)
            || is_range(tagged, before)
                && before.checked_sub(1).is_some_and(|i| is_date_word(tagged, i) || unit(tagged, i).is_some())
            // "In April and June": the word that leads to the first leads to both.
            || tagged.is(before, Link::And)
                && before.checked_sub(2).is_some_and(|i| is_date_word(tagged, i + 1) && leads(tagged, i))
    });
    let cued = cued || is_range(tagged, end) && is_date_word(tagged, end + 1) || super::frame_of(tagged, end).is_some();
    // "By May Smith" and "in Mar del Plata" go on as names do.
    let word = tagged.kind(end) == Some(TokenKind::Word);
    let short = tagged.senses(at).contains(&Sense::Abbreviation) && end == at + tagged.length(at);
    let surname = || tagged.senses(end).is_empty() && tagged.tokens[end].capital && !tagged.tokens[end].shout;
    let name = word && (short || surname());
    cued && (tagged.tokens[at].capital || is_named(tagged, at)) && !name
}

/// Whether the word at `at` leads to a date: "in", "since", "early", "last".
fn leads(tagged: &Tagged<'_>, at: usize) -> bool {
    is_direction(tagged, at)
        || tagged.senses(at).iter().any(|sense| {
            matches!(
                sense,
                Sense::Calendar(
                    Calendar::In
                        | Calendar::Since
                        | Calendar::Until
                        | Calendar::Before
                        | Calendar::After
                        | Calendar::Early
                        | Calendar::Mid
                        | Calendar::Late
                        | Calendar::By
                ) | Sense::Link(Link::From | Link::Between | Link::Of)
            )
        })
}

/// Whether a word or mark stands at `at` that parts the ends of a range.
fn is_range(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is(at, Link::To) || is(tagged, at, Calendar::Until) || matches!(tagged.char(at), '-' | '\u{2013}')
}

/// Whether a month or a figure stands at `at`.
fn is_date_word(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.kind(at) == Some(TokenKind::Digits) || month(tagged, at).is_some()
}

/// Whether the phrase at `at` is a weekday by any form, and which.
pub(super) fn repeated_weekday(tagged: &Tagged<'_>, at: usize) -> Option<(Weekday, usize)> {
    any_weekday(tagged, at).map(|weekday| (weekday, at + tagged.length(at)))
}
