//! Days and periods by a number of units: "two days ago", "the last five years", "two weeks before Christmas".

use super::calendar::{around, shifted};
use super::relative::{Direction, direction};
use super::told::{Clock, Look, Stretch, Told, When};
use super::words::{comma, count, hyphen, is, past, skip, unit};
use super::written::repeated_weekday;
use super::{simple, tense};
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Date, Grain, Hedge, Interval, Period};

/// "2 years 1 month 21 days" has three parts, and none has more than a year, a month, a week and a day.
const MOST_PARTS: usize = 4;

/// A duration of calendar units, least and most of each.
#[derive(Clone, Copy)]
struct Duration {
    parts: [(Grain, i32, i32); MOST_PARTS],
    length: usize,
}

impl Duration {
    fn of(grain: Grain, low: i32, high: i32) -> Self {
        let mut parts = [(Grain::Day, 0, 0); MOST_PARTS];
        parts[0] = (grain, low, high);
        Self { parts, length: 1 }
    }

    /// The finest unit.
    fn grain(&self) -> Grain {
        self.parts[..self.length].iter().map(|part| part.0).min().unwrap_or(Grain::Day)
    }

    fn is_exact(&self) -> bool {
        self.parts.iter().all(|(_, low, high)| low == high)
    }

    /// `day` moved by the least and by the most of the duration, times `sign`; the earlier first.
    fn from(&self, day: Date, sign: i32) -> Option<(Date, Date)> {
        // Years before months before days, as people count.
        let mut parts = self.parts;
        parts[..self.length].sort_by_key(|part| std::cmp::Reverse(part.0));
        let (mut near, mut far) = (day, day);
        for &(grain, low, high) in &parts[..self.length] {
            near = shifted(near, grain, low.checked_mul(sign)?)?;
            far = shifted(far, grain, high.checked_mul(sign)?)?;
        }
        Some((near.min(far), near.max(far)))
    }
}

fn duration(tagged: &Tagged<'_>, at: usize) -> Option<(Duration, usize)> {
    let one = |at: usize| {
        let ((low, high), end) = count(tagged, at)?;
        if let Some(end) = past(tagged, hyphen(tagged, end), Calendar::Fortnight) {
            return Some((Grain::Week, low.checked_mul(2)?, high.checked_mul(2)?, end));
        }
        let (grain, end) = unit(tagged, hyphen(tagged, end))?;
        Some((grain, low, high, end))
    };
    if let Some(found) = halves(tagged, at) {
        return Some(found);
    }
    let (grain, low, high, mut end) = one(at)?;
    let mut duration = Duration::of(grain, low, high);
    if let (Some(end), Some((finer, size))) = (past_and_half(tagged, end), half_of(grain)) {
        // "A year and a half"
        duration.parts[1] = (finer, size, size);
        duration.length = 2;
        return Some((duration, end));
    }
    while duration.length < MOST_PARTS {
        let next = skip(tagged, comma(tagged, end), Link::And);
        let Some((grain, low, high, after)) = one(next).filter(|_| !tagged.is(next, Link::A)) else { break };
        duration.parts[duration.length] = (grain, low, high);
        duration.length += 1;
        end = after;
    }
    Some((duration, end))
}

/// Half of a unit in a finer one, where it has whole ones.
fn half_of(grain: Grain) -> Option<(Grain, i32)> {
    Some(match grain {
        Grain::Month => (Grain::Day, 15),
        Grain::Year => (Grain::Month, 6),
        Grain::Decade => (Grain::Year, 5),
        Grain::Century => (Grain::Year, 50),
        _ => return None,
    })
}

/// The token after "half" at `at`.
fn past_half(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    tagged.senses(at).contains(&Sense::Fraction(1, 2)).then(|| at + tagged.length(at))
}

/// The token after "and a half" at `at`.
fn past_and_half(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let and = tagged.is(at, Link::And).then(|| at + tagged.length(at))?;
    past_half(tagged, and).or_else(|| past_half(tagged, skip(tagged, and, Link::A)))
}

/// "Half a year", "two and a half years".
fn halves(tagged: &Tagged<'_>, at: usize) -> Option<(Duration, usize)> {
    let (count, end) = match past_half(tagged, at) {
        Some(end) => (0, skip(tagged, end, Link::A)),
        None => {
            let ((low, _), end) = count(tagged, at).filter(|((low, high), _)| low == high)?;
            (low, past_and_half(tagged, end)?)
        }
    };
    let (grain, end) = unit(tagged, end)?;
    let (finer, size) = half_of(grain)?;
    let mut duration = Duration::of(grain, count, count);
    duration.parts[1] = (finer, size, size);
    duration.length = 2;
    Some((duration, end))
}

/// How far a count of whole units may lie from the day it gives, as half a unit either way: "a month ago" is half a
/// month to one and a half. Days are counted exactly.
fn blur(day: Date, grain: Grain) -> Option<Interval<Date>> {
    let (unit, half) = match grain {
        Grain::Day | Grain::Range => return Some(Interval::point(day)),
        Grain::Week => (Grain::Day, 3),
        Grain::Month => (Grain::Day, 15),
        Grain::Quarter | Grain::Season => (Grain::Day, 45),
        Grain::Year => (Grain::Month, 6),
        Grain::Decade => (Grain::Year, 5),
        Grain::Century => (Grain::Year, 50),
    };
    Interval::between(shifted(day, unit, -half)?, shifted(day, unit, half)?)
}

fn moved(duration: &Duration, day: Date, sign: i32) -> Option<Stretch> {
    let (low, high) = duration.from(day, sign)?;
    let stated = Interval::between(low, high)?;
    if !duration.is_exact() {
        return Some(Stretch { stated: Period { days: stated, grain: Grain::Range }, meant: stated });
    }
    Some(Stretch { stated: Period::day(low), meant: blur(low, duration.grain())? })
}

/// The `n` units up to yesterday, or up to today for a fair reader.
pub(super) fn stretch_behind(today: Date, grain: Grain, n: i32) -> Option<Stretch> {
    let first = shifted(today, grain, n.checked_neg()?)?;
    let stated = Period::between(first, shifted(today, Grain::Day, -1)?, Grain::Range)?;
    Some(Stretch { stated, meant: Interval::between(first, today)? })
}

/// The `n` units from tomorrow on, or from today on for a fair reader.
fn stretch_ahead(today: Date, grain: Grain, n: i32) -> Option<Stretch> {
    let last = shifted(today, grain, n)?;
    let stated = Period::between(shifted(today, Grain::Day, 1)?, last, Grain::Range)?;
    Some(Stretch { stated, meant: Interval::between(today, last)? })
}

/// "The last five years", "next 3 days", "5 past years"; quarters are those of the calendar.
fn stretch(direction: Direction, today: Date, grain: Grain, n: i32) -> Option<Stretch> {
    let ahead = match direction {
        Direction::Last | Direction::Recent => false,
        Direction::Next | Direction::Coming => true,
        Direction::This => return None,
    };
    if grain == Grain::Quarter {
        let now = around(today, grain)?.first()?;
        let (first, last) = if ahead { (1, n) } else { (n.checked_neg()?, -1) };
        let (first, last) = (around(shifted(now, grain, first)?, grain)?, around(shifted(now, grain, last)?, grain)?);
        return Period::between(first.first()?, last.last()?, Grain::Range).map(Stretch::from);
    }
    if ahead { stretch_ahead(today, grain, n) } else { stretch_behind(today, grain, n) }
}

/// Reads what begins with a number of units.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let told = |end: usize, stretch: Stretch| Some(Told { first: at, end, when: When::Days(stretch), relative: true });
    if let Some((direction, end)) = direction(tagged, at) {
        let ((_, most), end) = count(tagged, end)?;
        if let Some(end) = working_days(tagged, end) {
            let ahead = matches!(direction, Direction::Next | Direction::Coming);
            let (first, last) = (working_day(clock.today, 1)?, working_day(clock.today, most)?);
            return ahead.then(|| told(end, Period::between(first, last, Grain::Range)?.into()))?;
        }
        // "The last two weeks of the campaign" are no weeks of ours.
        let (grain, end) = unit(tagged, hyphen(tagged, end)).filter(|found| !tagged.is(found.1, Link::Of))?;
        return told(end, stretch(direction, clock.today, grain, most)?);
    }
    if let Some(end) = past(tagged, at, Calendar::Within) {
        let begin = skip(tagged, end, Link::The);
        let begin = direction(tagged, begin).filter(|found| found.0 == Direction::Next).map_or(begin, |found| found.1);
        let (duration, end) = duration(tagged, begin)?;
        let last = shifted(duration.from(clock.today, 1)?.1, Grain::Day, if begin > end { 0 } else { -1 })?;
        let ahead = tense::look(tagged, at, end) == Look::Ahead;
        return ahead.then(|| told(end, Period::between(clock.today, last, Grain::Range)?.into()))?;
    }
    if let Some((begin, sign)) = past(tagged, at, Calendar::AgoBefore)
        .map(|end| (end, -1))
        .or_else(|| past(tagged, at, Calendar::HenceBefore).map(|end| (end, 1)))
    {
        let (behind, bound) = hedge_of(tagged, begin);
        // "Unas semanas" is itself a count.
        let hedged = duration(tagged, behind);
        let bound = bound.filter(|_| hedged.is_some());
        let (duration, end) = hedged.or_else(|| duration(tagged, begin))?;
        return match bound {
            None => told(end, moved(&duration, clock.today, sign)?),
            Some(more) => {
                let day = moved(&duration, clock.today, sign)?.stated.days.single()?;
                told(end, bounded(day, clock.today, more)?.into())
            }
        };
    }
    if let Some(end) = past(tagged, at, Calendar::In) {
        if let Some(((n, _), end)) = count(tagged, end).and_then(|(n, end)| Some((n, working_days(tagged, end)?))) {
            return told(end, Period::day(working_day(clock.today, n)?).into());
        }
        let (duration, end) = duration(tagged, end)?;
        if let Some((anchor, _)) = anchored(tagged, end, &duration, clock) {
            return Some(Told { first: at, ..anchor });
        }
        let ahead = past(tagged, end, Calendar::Hence);
        // "In two weeks' time"
        let time = tagged.is(end, Link::Genitive) || matches!(tagged.char(end), '\'' | '\u{2019}');
        let sure =
            time || ahead.is_some() || tense::look(tagged, at, end) == Look::Ahead || tense::is_whole(tagged, at, end);
        return sure.then(|| told(ahead.unwrap_or(end), moved(&duration, clock.today, 1)?))?;
    }
    if let Some((grain, end)) = unit(tagged, at).filter(|_| is(tagged, at, Calendar::Several)) {
        // "Weeks ago": at least two.
        let end = past(tagged, end, Calendar::Ago)
            .filter(|_| at.checked_sub(1).is_none_or(|i| count(tagged, i).is_none()))?;
        let days = Interval::at_most(shifted(clock.today, grain, -2)?);
        return told(end, Period { days, grain: Grain::Range }.into());
    }
    if let Some(((n, most), end)) = count(tagged, at) {
        if let Some((direction, end)) = direction(tagged, end) {
            let (grain, end) = unit(tagged, end)?;
            // "The 23 last month" is a day.
            let day = grain == Grain::Month && matches!(direction, Direction::Last | Direction::This | Direction::Next);
            return (!day).then(|| told(end, stretch(direction, clock.today, grain, most)?))?;
        }
        if let Some((weekday, end)) = repeated_weekday(tagged, end) {
            return weekdays(tagged, end, weekday, n, clock).and_then(|(day, end)| told(end, Period::day(day).into()));
        }
    }
    if let Some((grain, end)) = unit(tagged, at) {
        // "The year to March"
        return ending(tagged, at, end, &Duration::of(grain, 1, 1), clock);
    }
    let (duration, end) = duration(tagged, at)?;
    if let Some(told) = ending(tagged, at, end, &duration, clock) {
        return Some(told);
    }
    if let Some(end) = past(tagged, end, Calendar::Ago) {
        return told(end, moved(&duration, clock.today, -1)?);
    }
    if let Some(end) = past(tagged, end, Calendar::Hence) {
        return told(end, moved(&duration, clock.today, 1)?);
    }
    if let Some(end) = past(tagged, end, Calendar::Rest) {
        // "Two years later" counts from the story, unless the clause looks ahead.
        let ahead = tense::look(tagged, at, end) == Look::Ahead;
        return ahead.then(|| told(end, moved(&duration, clock.today, 1)?))?;
    }
    let (anchor, _) = anchored(tagged, end, &duration, clock)?;
    Some(Told { first: at, ..anchor })
}

/// "The six months to June", "three months ended June 30": a stretch by how long it was and its last day.
fn ending(tagged: &Tagged<'_>, at: usize, end: usize, duration: &Duration, clock: Clock) -> Option<Told> {
    let the =
        at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The) || is(tagged, before, Calendar::Fiscal));
    let to = (tagged.is(end, Link::To) || is(tagged, end, Calendar::Until)).then(|| end + tagged.length(end));
    let begin = past(tagged, end, Calendar::Ended).or_else(|| to.filter(|_| the))?;
    let anchor = simple(tagged, skip(tagged, begin, Link::The), clock)?;
    let last = anchor.days(clock, tense::look(tagged, at, anchor.end))?.stated.last()?;
    let first = duration.from(shifted(last, Grain::Day, 1)?, -1)?.0;
    let when = When::Days(Period::between(first, last, Grain::Range)?.into());
    Some(Told { first: at, when, ..anchor })
}

/// "Depuis deux ans", "seit drei Wochen": where a duration that reaches up to today began.
pub(super) fn begun(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let (duration, end) = duration(tagged, at)?;
    let when = When::Days(moved(&duration, clock.today, -1)?);
    Some(Told { first: at, end, when, relative: true })
}

/// The token after "business days" at `at`.
fn working_days(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    unit(tagged, past(tagged, at, Calendar::Working)?).filter(|&(grain, _)| grain == Grain::Day).map(|(_, end)| end)
}

/// The `n`-th day after `today` from Monday to Friday.
fn working_day(today: Date, n: i32) -> Option<Date> {
    // From a Friday on, five working days are always a week.
    let since_friday = i32::from(today.weekday().since(jiff::civil::Weekday::Friday));
    let friday = shifted(today, Grain::Day, -since_friday)?;
    let passed = since_friday.saturating_sub(2).max(0);
    let days = passed.checked_add(n)?.checked_sub(1)?;
    shifted(friday, Grain::Day, (days / 5).checked_mul(7)?.checked_add(days % 5 + 3)?)
}

/// "More than two weeks ago", "less than 3 days after tomorrow".
pub(super) fn hedged(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let more = tagged.find(at, |sense| match sense {
        Sense::Hedge(Hedge::MoreThan, _) => Some(true),
        Sense::Hedge(Hedge::LessThan, _) => Some(false),
        _ => None,
    })?;
    let (duration, end) = duration(tagged, at + tagged.length(at))?;
    let (day, from, end) = if let Some(end) = past(tagged, end, Calendar::Ago) {
        (moved(&duration, clock.today, -1)?, clock.today, end)
    } else {
        let (told, sign) = anchored(tagged, end, &duration, clock)?;
        let When::Days(day) = told.when else { return None };
        // Where the duration began is as far back from its end as it is long.
        (day, duration.from(day.stated.first()?, -sign)?.0, told.end)
    };
    let when = When::Days(bounded(day.stated.days.single()?, from, more)?.into());
    Some(Told { first: at, end, when, relative: true })
}

/// What lies further from `from` than `day`, or nearer.
fn bounded(day: Date, from: Date, more: bool) -> Option<Period> {
    let step = |day: Date, days: i32| shifted(day, Grain::Day, days);
    let days = match (more, from < day) {
        (true, true) => Interval::at_least(step(day, 1)?),
        (true, false) => Interval::at_most(step(day, -1)?),
        (false, true) => Interval::between(from, step(day, -1)?)?,
        (false, false) => Interval::between(step(day, 1)?, from)?,
    };
    Some(Period { days, grain: Grain::Range })
}

/// The token after a hedge at `at`, and whether it bounds what follows from below: "hace más de", "vor rund".
fn hedge_of(tagged: &Tagged<'_>, at: usize) -> (usize, Option<bool>) {
    let found = tagged.find(at, |sense| match sense {
        Sense::Hedge(Hedge::MoreThan | Hedge::JustOver, _) => Some(Some(true)),
        Sense::Hedge(Hedge::LessThan | Hedge::JustUnder | Hedge::Nearly, _) => Some(Some(false)),
        Sense::Hedge(Hedge::About | Hedge::Exactly, _) => Some(None),
        _ => None,
    });
    found.map_or((at, None), |bound| (at + tagged.length(at), bound))
}

/// "Two Sundays from now", "2 Thursdays ago".
fn weekdays(
    tagged: &Tagged<'_>,
    at: usize,
    weekday: jiff::civil::Weekday,
    n: i32,
    clock: Clock,
) -> Option<(Date, usize)> {
    let back = past(tagged, at, Calendar::Ago);
    let end = back.or_else(|| past(tagged, at, Calendar::Hence)).or_else(|| past(tagged, at, Calendar::Rest))?;
    let today = clock.today.weekday();
    let week = |days: i8| if days == 0 { 7 } else { i32::from(days) };
    let days = (n.checked_sub(1)?).checked_mul(7)?;
    let days = if back.is_some() { -(days + week(today.since(weekday))) } else { days + week(today.until(weekday)) };
    Some((shifted(clock.today, Grain::Day, days)?, end))
}

/// A duration after or before a day that is told, and 1 or -1 for which of the two: "four days from yesterday", "two
/// weeks before Christmas".
fn anchored(tagged: &Tagged<'_>, at: usize, duration: &Duration, clock: Clock) -> Option<(Told, i32)> {
    // "A week starting tomorrow" is that week.
    if is(tagged, at, Calendar::Commencing) {
        return None;
    }
    let after = past(tagged, at, Calendar::After)
        .or_else(|| past(tagged, at, Calendar::Since))
        .or_else(|| tagged.is(at, Link::From).then(|| at + tagged.length(at)));
    let (begin, sign) = match after {
        Some(begin) => (begin, 1),
        None => (past(tagged, at, Calendar::Before)?, -1),
    };
    let anchor = simple(tagged, skip(tagged, begin, Link::The), clock)?;
    let days = anchor.days(clock, tense::look(tagged, at, anchor.end))?.stated;
    let (first, last) = (duration.from(days.first()?, sign)?, duration.from(days.last()?, sign)?);
    let grain = if days.grain == Grain::Day && !duration.is_exact() { Grain::Range } else { days.grain };
    let stated = Period::between(first.0, last.1, grain)?;
    let meant = blur(first.0, duration.grain())?.hull(&blur(last.1, duration.grain())?);
    let when = When::Days(Stretch { stated, meant: meant.hull(&stated.days) });
    Some((Told { when, ..anchor }, sign))
}
