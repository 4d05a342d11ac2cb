//! Periods told by their ends: "from 3 to 5 May", "July 13–15", "between May and July 2020", "2014 to 2018".

use super::calendar::shifted;
use super::clue::Clue;
use super::told::{Clock, Cycle, Look, Stretch, Told, When};
use super::words::{DayForm, comma, day_number, digits, is, past, skip};
use super::{compound, framed, numeric, relative, tense, year};
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Date, Grain, Period, TokenKind};

/// An end of a range before it is known what the other end adds to it.
#[derive(Clone, Copy)]
enum End {
    /// A date that stands for itself.
    Told(Told),
    /// The day of a month that the other end tells, and perhaps the year of both.
    Day(i8, Option<i16>),
    /// Four digits that are a year if the other end is a date too.
    Year(i16),
}

/// Reads a period told by its ends; `first` is the date that begins at `at`, if one does.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, first: Option<Told>, clock: Clock) -> Option<Told> {
    let from = tagged.is(at, Link::From);
    let between = tagged.is(at, Link::Between);
    let (left, end) = match first {
        Some(told) => (End::Told(told), told.end),
        None if from || between => {
            let begin = at + tagged.length(at);
            first_end(tagged, begin, date(tagged, skip(tagged, begin, Link::The), clock))?
        }
        // That no compound date begins there is known.
        None if Clue::of(tagged, at).meets(Clue::DIGITS.or(Clue::NUMBER)) => {
            first_end(tagged, at, month_and_day_or_now(tagged, at, clock))?
        }
        None => return None,
    };
    let (begin, and) = match joint(tagged, end, between) {
        Some(begin) => (begin, false),
        None => (past_and(tagged, end)?, true),
    };
    let (right, end) = second_end(tagged, begin, clock, left)?;
    // "May 3 and 4" are days of one month; "Monday and Friday" are two dates.
    let one_month = matches!((left, right), (End::Day(..), End::Told(_)) | (End::Told(_), End::Day(..)));
    if and && (!one_month || is_counted(tagged, end)) {
        return None;
    }
    let framed = from || between;
    // "4 to 23 people" tells no days, and neither does "1000 to 2000".
    let sure = match (left, right) {
        (End::Day(..), End::Told(told)) => framed || told.grain() == Grain::Day,
        (End::Year(first), End::Year(last)) => {
            framed || (1900..=2099).contains(&first) && (1900..=2099).contains(&last)
        }
        _ => true,
    };
    if !sure || year::is_counted(tagged, end) {
        return None;
    }
    let look = tense::look(tagged, at, end);
    // "Next week between Wednesday and Friday"
    let week = if framed { relative::week_before(tagged, at, clock) } else { None };
    let (first, last) = match week.and_then(|week| of_week(left, right, &week)) {
        Some(ends) => ends,
        None => unified(left, right, clock, look)?,
    };
    let stated = Period::between(first.stated.first()?, last.stated.last()?, Grain::Range)?;
    if and && shifted(stated.first()?, Grain::Day, 1) != stated.last() {
        return None;
    }
    let when = When::Days(Stretch { stated, meant: first.meant.hull(&last.meant) });
    let absolute = |end: End| match end {
        End::Told(told) => matches!(told.when, When::Days(_)) && !told.relative,
        End::Day(_, year) => year.is_some(),
        End::Year(_) => true,
    };
    let relative = match (left, right) {
        (End::Told(told), End::Day(..)) | (End::Day(..), End::Told(told)) => {
            !absolute(End::Told(told)) && !absolute(left) && !absolute(right)
        }
        (End::Told(Told { when: When::Every(..), .. }), other)
        | (other, End::Told(Told { when: When::Every(..), .. })) => !absolute(other),
        _ => !(absolute(left) && absolute(right)),
    };
    Some(Told { first: at, end, when, relative })
}

/// The token after "to", "until", a dash or, after "between", "and".
fn joint(tagged: &Tagged<'_>, at: usize, between: bool) -> Option<usize> {
    let at = comma(tagged, at);
    let word = tagged.is(at, Link::To) || is(tagged, at, Calendar::Until) || between && tagged.is(at, Link::And);
    let dash = matches!(tagged.char(at), '-' | '\u{2013}' | '~');
    (word || dash).then(|| at + tagged.length(at))
}

/// Both ends as days of one week.
fn of_week(left: End, right: End, week: &Period) -> Option<(Stretch, Stretch)> {
    let day = |end: End| match end {
        End::Told(Told { when: When::Every(cycle, part), .. }) => cycle.stretch(cycle.within(week)?, part),
        _ => None,
    };
    Some((day(left)?, day(right)?))
}

/// The token after "and" at `at`.
fn past_and(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    tagged.is(at, Link::And).then(|| at + tagged.length(at))
}

/// The first end at `at`, where `told` is the date that begins there.
fn first_end(tagged: &Tagged<'_>, at: usize, told: Option<Told>) -> Option<(End, usize)> {
    if let Some(told) = told {
        return Some((End::Told(told), told.end));
    }
    let begin = skip(tagged, at, Link::The);
    if let Some((year, end)) = four_digits(tagged, begin) {
        return Some((End::Year(year), end));
    }
    let (day, end, _) = day_number(tagged, at)?;
    Some((End::Day(day, None), skip(tagged, end, Link::Of)))
}

fn second_end(tagged: &Tagged<'_>, at: usize, clock: Clock, left: End) -> Option<(End, usize)> {
    let begin = skip(tagged, at, Link::The);
    let told = date(tagged, begin, clock);
    if let (End::Told(first), Some((day, end, form))) = (left, day_number(tagged, at)) {
        // "May 3-5": a day alone belongs to the month before it.
        let (year, after) = year::behind(tagged, end, clock).map_or((None, end), |(year, end)| (Some(year), end));
        let alone = told.is_none_or(|told| told.end <= after) && !tagged.is_char(end, '/');
        let counted = form == DayForm::Bare && is_noun(tagged, end);
        if alone && !counted && first.grain() == Grain::Day {
            return Some((End::Day(day, year), after));
        }
    }
    if let Some(told) = told {
        return Some((End::Told(told), told.end));
    }
    if let Some((year, end)) = four_digits(tagged, begin) {
        let dated = !matches!(left, End::Day(..));
        return dated.then_some((End::Year(year), end));
    }
    // "2014-18"
    let End::Year(first) = left else { return None };
    let (n, _) = digits(tagged, begin).filter(|&(_, length)| length == 2 && tagged.is_glued(begin))?;
    let last = first - first % 100 + i16::try_from(n).ok()?;
    (first < last).then_some((End::Year(last), begin + 1))
}

/// A date, a month and a day in figures, or "now".
fn date(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    compound(tagged, at, clock).or_else(|| month_and_day_or_now(tagged, at, clock))
}

fn month_and_day_or_now(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let told = |end, when| Told { first: at, end, when, relative: true };
    let slashed = numeric::month_and_day(tagged, at, clock).filter(|_| tagged.is_char(at + 1, '/'));
    if let Some((month, day, end)) = slashed {
        let told = told(end, When::Every(Cycle::DayOfYear { month, day, weekday: None }, None));
        return Some(framed(tagged, told, clock).unwrap_or(told));
    }
    past(tagged, at, Calendar::Now).map(|end| told(end, When::Days(Period::day(clock.today).into())))
}

/// A year that the other end has to make sure of.
fn four_digits(tagged: &Tagged<'_>, at: usize) -> Option<(i16, usize)> {
    year::plain(tagged, at).filter(|&(year, end)| year >= 1000 && !year::is_counted(tagged, end))
}

/// Whether a word stands at `at` that the number before it may count: any that is none of the grammar.
fn is_counted(tagged: &Tagged<'_>, at: usize) -> bool {
    let grammar = |sense: &Sense| matches!(sense, Sense::Link(_) | Sense::Calendar(_));
    tagged.kind(at) == Some(TokenKind::Word) && !tagged.senses(at).iter().any(grammar)
}

/// Whether a noun stands at `at`, which the number before it may count: a word of which nothing is known.
fn is_noun(tagged: &Tagged<'_>, at: usize) -> bool {
    year::is_counted(tagged, at)
        || tagged.kind(at) == Some(TokenKind::Word) && tagged.senses(at).is_empty() && !tagged.tokens[at].capital
}

/// Both ends with what each lacks taken from the other.
fn unified(left: End, right: End, clock: Clock, look: Look) -> Option<(Stretch, Stretch)> {
    match (left, right) {
        (End::Told(first), End::Day(day, year)) => {
            let first = in_year(first, year, clock, look)?;
            Some((first, same_month(&first, day)?))
        }
        (End::Day(day, _), End::Told(last)) => {
            let last = last.days(clock, look)?;
            Some((same_month(&last, day)?, last))
        }
        (End::Told(first), End::Told(last)) => of_dates(first, last, clock, look),
        (End::Year(first), End::Told(last)) => {
            let first = Stretch::from(Period::year(first)?);
            Some((first, following(last, first.stated.first()?)?))
        }
        (End::Told(first), End::Year(last)) => {
            let When::Days(first) = first.when else { return None };
            Some((first, Period::year(last)?.into()))
        }
        (End::Year(first), End::Year(last)) => Some((Period::year(first)?.into(), Period::year(last)?.into())),
        _ => None,
    }
}

fn in_year(told: Told, year: Option<i16>, clock: Clock, look: Look) -> Option<Stretch> {
    match (told.when, year) {
        (When::Every(cycle, part), Some(year)) => cycle.stretch(cycle.within(&Period::year(year)?)?, part),
        _ => told.days(clock, look),
    }
}

/// The day of the month that `of`, which is a day, lies in.
fn same_month(of: &Stretch, day: i8) -> Option<Stretch> {
    let of = of.stated.days.single()?;
    Some(Period::day(Date::new(of.year(), of.month(), day).ok()?).into())
}

/// The first one that ends on `day` or later.
fn following(told: Told, day: Date) -> Option<Stretch> {
    match told.when {
        When::Days(stretch) => Some(stretch),
        When::Every(cycle, part) => cycle.stretch(cycle.after(shifted(day, Grain::Day, -1)?)?, part),
        When::Unknown(_) => None,
    }
}

fn of_dates(first: Told, last: Told, clock: Clock, look: Look) -> Option<(Stretch, Stretch)> {
    if let (When::Every(cycle, part), When::Days(last)) = (first.when, last.when) {
        // "Nov to Feb 5th, 2017" begins in 2016.
        let end = last.stated.last()?;
        let begun = |offset| cycle.occurrence(end, offset).filter(|one| one.first() <= Some(end));
        let first = begun(0).or_else(|| begun(-1))?;
        return Some((cycle.stretch(first, part)?, last));
    }
    if let (When::Every(cycle, part), Look::Ahead) = (first.when, look) {
        // "Will run from August to October", said in September, began this August.
        return (-1..=1).find_map(|offset| {
            let first = cycle.stretch(cycle.occurrence(clock.today, offset)?, part)?;
            let last = following(last, first.stated.first()?)?;
            (Some(clock.today) <= last.stated.last()).then_some((first, last))
        });
    }
    let first = first.days(clock, look)?;
    Some((first, following(last, first.stated.first()?)?))
}
