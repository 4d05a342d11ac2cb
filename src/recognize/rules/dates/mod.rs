//! Days and periods: "14 September", "last year", "since the 1990s", "the second Tuesday of May".
//!
//! A date is read in three layers. A *simple* one names a day or a unit of the calendar; a *compound* one is a part of
//! a simple one, a piece of it, or a distance from it; a bound or a range holds compound ones. No layer holds itself, so
//! that reading takes a bounded number of steps. What the words leave open (the year of "9 August", the week of
//! "Monday") is filled in last, from the other words of the date or from the day of publication.

mod bound;
mod calendar;
mod count;
mod numeric;
mod part;
mod range;
mod relative;
mod tense;
mod told;
mod words;
mod written;
mod year;

use super::Reading;
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Date, Grain, Kind, Mention, RuleId, TokenKind};
use crate::recognize::Context;
use told::{Clock, Cycle, Look, Told, When};
use words::{comma, glued, hyphen, is, past, skip};

const RULE: RuleId = RuleId::new("date");

/// Stands in for the day of publication where it is not known. What hangs on it is left out of the mention.
const SOME_DAY: Date = Date::constant(2000, 1, 1);

/// Reads the day or period that begins at `at`.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, context: &Context) -> Option<Reading> {
    let clock = Clock { today: context.published.unwrap_or(SOME_DAY) };
    let hedged = count::hedged(tagged, at, clock);
    let all = [
        hedged,
        compound(tagged, at, clock),
        range::read(tagged, at, clock),
        bound::read(tagged, at, clock),
        numeric::cued(tagged, at),
    ];
    let told = all.into_iter().flatten().max_by_key(|told| told.end)?;
    let look = tense::look(tagged, told.first, told.end);
    let stretch = told.days(clock, look)?;
    let of_story =
        relative::is_of_the_story(tagged, at) && look != Look::Ahead && !tense::is_whole(tagged, at, told.end);
    let known = !told.relative || context.published.is_some() && !of_story;
    let day = stretch.stated.grain == Grain::Day && stretch.stated.days.single().is_some();
    let end = time_of_day(tagged, told.end);
    Some(Reading {
        end,
        mention: Mention {
            span: tagged.span(at, end),
            kind: if day { Kind::Date } else { Kind::Period },
            unit: None,
            unit_assumed: false,
            per: None,
            stated: known.then(|| stretch.stated.days.into()),
            meant: known.then(|| stretch.meant.into()),
            hedge: None,
            alternatives: Vec::new(),
            change: None,
            noun: None,
            rule: RULE,
        },
    })
}

/// A day that is told with its year, and the token after it.
pub(crate) fn full_day(tagged: &Tagged<'_>, at: usize) -> Option<(Date, usize)> {
    if !tagged.can_begin_date(at) {
        return None;
    }
    let told = simple(tagged, at, Clock { today: SOME_DAY })?;
    match told.when {
        When::Days(stretch) if !told.relative => Some((stretch.stated.days.single()?, told.end)),
        _ => None,
    }
}

/// A day or a unit of the calendar by its name or its distance from today.
fn simple(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let all = [
        numeric::read(tagged, at, clock),
        written::read(tagged, at, clock),
        relative::read(tagged, at, clock),
        year::read(tagged, at, clock),
        year::decade_or_century(tagged, at, clock),
        lone(tagged, at),
    ];
    let told = all.into_iter().flatten().max_by_key(|told| told.end)?;
    Some(framed(tagged, told, clock).unwrap_or(told))
}

/// A simple date, a part or a piece of one, or a distance from one.
fn compound(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let all = [simple(tagged, at, clock), part::read(tagged, at, clock), count::read(tagged, at, clock)];
    all.into_iter().flatten().max_by_key(|told| told.end)
}

/// A weekday: what "after next" can follow.
fn day_of(tagged: &Tagged<'_>, at: usize) -> Option<(Cycle, usize)> {
    words::weekday(tagged, at).map(|(weekday, end)| (Cycle::Weekday(weekday), end))
}

/// What comes again and again, by its name: what "last", "this" and "next" can stand before.
fn every(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(Cycle, usize)> {
    if let Some(Told { end, when: When::Every(cycle, None), .. }) = written::read(tagged, at, clock) {
        return Some((cycle, end));
    }
    year::fraction(tagged, at)
        .or_else(|| year::season(tagged, at))
        .or_else(|| holiday(tagged, at))
        .or_else(|| past(tagged, at, Calendar::Workweek).map(|end| (Cycle::Workweek, end)))
        .or_else(|| {
            numeric::month_and_day(tagged, at)
                .filter(|_| tagged.is_char(at + 1, '/'))
                .map(|(month, day, end)| (Cycle::DayOfYear { month, day, weekday: None }, end))
        })
}

fn holiday(tagged: &Tagged<'_>, at: usize) -> Option<(Cycle, usize)> {
    let cycle = tagged.find(at, |sense| match sense {
        Sense::Calendar(Calendar::Holiday(month, day)) => {
            Some(Cycle::Holiday(i8::try_from(*month).ok()?, i8::try_from(*day).ok()?))
        }
        Sense::Calendar(Calendar::Easter(days)) => Some(Cycle::Easter(*days)),
        Sense::Calendar(Calendar::Feast(month, weekday, nth, later)) => Some(Cycle::Feast {
            month: i8::try_from(*month).ok()?,
            weekday: jiff::civil::Weekday::from_monday_one_offset(i8::try_from(*weekday).ok()?).ok()?,
            nth: *nth,
            later: *later,
        }),
        _ => None,
    })?;
    Some((cycle, at + tagged.length(at)))
}

/// A quarter, a half, a season, a holiday, a weekend or "the 14th".
fn lone(tagged: &Tagged<'_>, at: usize) -> Option<Told> {
    let the = at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The));
    let in_ = at.checked_sub(1 + usize::from(the)).is_some_and(|before| {
        tagged.is(before, Link::By)
            || [Calendar::In, Calendar::Since, Calendar::Until, Calendar::Before, Calendar::After]
                .iter()
                .any(|&word| is(tagged, before, word))
    });
    let told = |(cycle, end): (Cycle, usize)| Told { first: at, end, when: When::Every(cycle, None), relative: true };
    if let Some(found) = year::fraction(tagged, at).or_else(|| holiday(tagged, at)) {
        return Some(told(found));
    }
    if let Some((year, end)) = words::digits(tagged, at).and_then(|_| year::plain(tagged, at)) {
        // "2016 Q3", "the 2009 Christmas show"
        let (cycle, end) =
            year::fraction(tagged, end).or_else(|| holiday(tagged, end)).or_else(|| year::season(tagged, end))?;
        let found = cycle.stretch(cycle.within(&crate::model::Period::year(year)?)?, None)?;
        return Some(Told { first: at, end, when: When::Days(found), relative: false });
    }
    if let Some(found) = year::season(tagged, at) {
        // "Spring 2015" is a season, "the fall of the city" is none.
        let dated = year::behind(tagged, skip(tagged, found.1, Link::Of), Clock { today: SOME_DAY }).is_some()
            || frame_of(tagged, found.1).is_some();
        return (dated || in_ && !tagged.is(found.1, Link::Of)).then(|| told(found));
    }
    if let Some(end) = past(tagged, at, Calendar::Weekend) {
        return Some(told((Cycle::Weekend, end)));
    }
    let (day, end, _) = words::day_number(tagged, at)?;
    // "The 14th" is a day where nothing follows that it could count, and a word before it leads to a day.
    let led = the
        && at.checked_sub(2).is_some_and(|before| {
            tagged.is(before, Link::At) || tagged.is(before, Link::Of) || tagged.is(before, Link::For)
        });
    let figure = words::digits(tagged, at).is_some();
    let ends = tagged.kind(end) != Some(TokenKind::Word) && !tagged.is_char(end, '-') && !glued_figure(tagged, end);
    let cycle = Cycle::DayOfMonth { day, weekday: None };
    let whole = the && tense::is_whole(tagged, at, end);
    (frame_of(tagged, end).is_some() || (led || whole) && figure && end > at + 1 && ends).then(|| told((cycle, end)))
}

fn glued_figure(tagged: &Tagged<'_>, at: usize) -> bool {
    glued(tagged, at) && tagged.kind(at) != Some(TokenKind::Mark)
}

/// Where "last year", "of next month" or "of the week" begins behind a date that lacks its frame.
fn frame_of(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let begin = hyphen(tagged, comma(tagged, at));
    let linked = tagged.is(begin, Link::Of) || tagged.is(begin, Link::From) || is(tagged, begin, Calendar::In);
    let begin = if linked { begin + tagged.length(begin) } else { begin };
    let named = skip(tagged, begin, Link::The);
    let found = match relative::direction(tagged, named) {
        Some((_, end)) => words::unit(tagged, end).is_some(),
        None => linked && named > begin && words::unit(tagged, named).is_some(),
    };
    found.then_some(begin)
}

/// The same date inside the year, month or week that stands behind it.
fn framed(tagged: &Tagged<'_>, told: Told, clock: Clock) -> Option<Told> {
    let When::Every(cycle, part) = told.when else { return None };
    let (frame, end, relative) = match year::behind(tagged, told.end, clock).filter(|_| cycle.frame() == Grain::Year) {
        Some((year, end)) => (crate::model::Period::year(year)?, end, false),
        None => {
            let (frame, end) = relative::frame(tagged, frame_of(tagged, told.end)?, clock)?;
            (frame, end, true)
        }
    };
    let when = When::Days(cycle.stretch(cycle.within(&frame)?, part)?);
    Some(Told { end, when, relative, ..told })
}

/// The token after a time of the day that stands behind a date: it moves no day, but belongs to the words.
pub(crate) fn time_of_day(tagged: &Tagged<'_>, at: usize) -> usize {
    let part = |at: usize| past(tagged, at, Calendar::PartOfDay);
    if let Some(end) = part(at) {
        return end;
    }
    let begin = comma(tagged, at);
    let begin = if tagged.is(begin, Link::At) { begin + tagged.length(begin) } else { begin };
    if let Some(end) = part(begin).filter(|_| begin > at) {
        return end;
    }
    let Some((hour, 1 | 2)) = words::digits(tagged, begin) else { return at };
    let minutes = tagged.is_char(begin + 1, ':') && glued(tagged, begin + 1);
    let minutes = minutes && matches!(words::digits(tagged, begin + 2), Some((0..60, 2)));
    let mut end = begin + if minutes { 3 } else { 1 };
    let clock = past(tagged, end, Calendar::Clock);
    if hour > 24 || !minutes && clock.is_none() {
        return at;
    }
    // "10 pm EST" has two words behind it.
    for _ in 0..2 {
        end = past(tagged, end, Calendar::Clock).unwrap_or(end);
    }
    end
}
