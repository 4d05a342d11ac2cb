//! Pieces that are counted inside a period: "the second Tuesday of May", "the first six months of 2020", "the second half
//! of the decade".

use super::calendar::{Part, Piece, around, divided, nth, shifted};
use super::part::operand;
use super::told::{Clock, Look, Stretch, Told, When};
use super::words::{count, is, ordinal, past, skip, unit, weekday};
use super::{relative, simple, tense};
use crate::lexicon::{Calendar, Link, Tagged};
use crate::model::{Date, Grain, Interval, Period, TokenKind};

/// What is counted.
#[derive(Clone, Copy)]
enum Counted {
    /// A day, a week or a weekday.
    One(Piece),
    /// A unit of the calendar that divides the period: "the second month".
    Unit(Grain),
    /// Two halves or four quarters.
    Share(i32),
    /// So many units together: "the first six months".
    Several(Grain, i32),
    /// "The first days".
    Vague,
}

/// "The second Tuesday of May", "last Friday in October", "the third week next year", "second last week of 2018".
pub(super) fn read(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let last = |at: usize| past(tagged, at, Calendar::Last).or_else(|| past(tagged, at, Calendar::Final));
    let (n, end) = match ordinal(tagged, at) {
        Some((n, end)) => last(end).map_or((n, end), |end| (-n, end)),
        None => (-1, last(at)?),
    };
    let (counted, end) = counted(tagged, end, n)?;
    if let (Counted::One(Piece::Weekday(weekday)), Some(begin), 1..) = (counted, past(tagged, end, Calendar::After), n)
    {
        let anchor = simple(tagged, skip(tagged, begin, Link::The), clock)?;
        let day = anchor.days(clock, tense::look(tagged, at, anchor.end))?.stated.days.single()?;
        let when = When::Days(Period::day(weekday_after(weekday, n, day)?).into());
        return Some(Told { first: at, when, ..anchor });
    }
    let of = tagged.is(end, Link::Of) || is(tagged, end, Calendar::In);
    let whole = if of {
        operand(tagged, end + tagged.length(end), clock, false)?
    } else {
        match relative::frame(tagged, end, clock) {
            Some((period, after)) => Told { first: at, end: after, when: When::Days(period.into()), relative: true },
            None => of_this_month(tagged, at, end, counted, clock)?,
        }
    };
    let whole_days = whole.days(clock, tense::look(tagged, at, whole.end))?;
    let period = whole_days.stated;
    let stretch = match counted {
        Counted::Vague => Stretch::from(period).part(if n > 0 { Part::Start } else { Part::End })?,
        _ => within(counted, n, &period)?.into(),
    };
    Some(Told { first: at, when: When::Days(loosened(stretch, &whole_days)?), ..whole })
}

/// A piece of what is itself loose lies as far beside as its whole may: the months of a fiscal year are not said.
fn loosened(piece: Stretch, whole: &Stretch) -> Option<Stretch> {
    let days = |from: Date, to: Date| from.until(to).ok().map(|span| span.get_days());
    let (stated, meant) = (&whole.stated.days, &whole.meant);
    let before = days(meant.low_end()?, stated.low_end()?)?;
    let after = days(stated.high_end()?, meant.high_end()?)?;
    let low = shifted(piece.meant.low_end()?, Grain::Day, -before)?;
    let high = shifted(piece.meant.high_end()?, Grain::Day, after)?;
    Some(Stretch { meant: Interval::between(low, high)?, ..piece })
}

/// "The Friday before Christmas", "the Monday after 3 May".
pub(super) fn beside(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    at.checked_sub(1).filter(|&the| tagged.is(the, Link::The))?;
    let (weekday, end) = weekday(tagged, at)?;
    let after = past(tagged, end, Calendar::After);
    let begin = after.or_else(|| past(tagged, end, Calendar::Before))?;
    let anchor = simple(tagged, skip(tagged, begin, Link::The), clock)?;
    let day = anchor.days(clock, tense::look(tagged, at, anchor.end))?.stated.days.single()?;
    let found = if after.is_some() {
        weekday_after(weekday, 1, day)?
    } else {
        weekday_after(weekday, 1, shifted(day, Grain::Day, -8)?)?
    };
    Some(Told { first: at, when: When::Days(Period::day(found).into()), ..anchor })
}

fn counted(tagged: &Tagged<'_>, at: usize, n: i32) -> Option<(Counted, usize)> {
    if let Some(end) = past(tagged, at, Calendar::Half).or_else(|| past(tagged, at, Calendar::HalfYear)) {
        return Some((Counted::Share(2), end));
    }
    if let Some((grain, end)) = unit(tagged, at) {
        let counted = match grain {
            _ if is(tagged, at, Calendar::Several) => (n.abs() == 1).then_some(Counted::Vague)?,
            Grain::Day => Counted::One(Piece::Day),
            Grain::Week => Counted::One(Piece::Week),
            Grain::Quarter => Counted::Share(4),
            _ => Counted::Unit(grain),
        };
        return Some((counted, end));
    }
    if let Some((weekday, end)) = weekday(tagged, at) {
        return Some((Counted::One(Piece::Weekday(weekday)), end));
    }
    let ((low, high), end) = count(tagged, at).filter(|_| n.abs() == 1)?;
    let (grain, end) = unit(tagged, end).filter(|_| low == high && low > 0)?;
    Some((Counted::Several(grain, low), end))
}

/// "I'll go back first Sunday": of this month, where nothing else is said and nothing past is told.
fn of_this_month(tagged: &Tagged<'_>, at: usize, end: usize, counted: Counted, clock: Clock) -> Option<Told> {
    let weekday = matches!(counted, Counted::One(Piece::Weekday(_))) && ordinal(tagged, at).is_some();
    let verb = at.checked_sub(1).is_some_and(|before| {
        let noun = [Link::The, Link::A, Link::Possessive, Link::Genitive, Link::Of];
        tagged.kind(before) == Some(TokenKind::Word) && !noun.iter().any(|&link| tagged.is(before, link))
    });
    let alone = weekday && verb && tagged.kind(end) != Some(TokenKind::Word);
    let ahead = alone && tense::look(tagged, at, end) == Look::Ahead;
    ahead.then(|| {
        let month = around(clock.today, Grain::Month)?;
        Some(Told { first: at, end, when: When::Days(month.into()), relative: true })
    })?
}

/// The `n`-th of what is counted inside a period, from its end where `n` is negative.
fn within(counted: Counted, n: i32, period: &Period) -> Option<Period> {
    let (first, last) = (period.first()?, period.last()?);
    match counted {
        Counted::One(piece) => {
            let fits = !matches!(period.grain, Grain::Day | Grain::Week);
            nth(i8::try_from(n).ok()?, piece, &period.days).filter(|_| fits)
        }
        Counted::Unit(grain) => {
            let fits = grain < period.grain && period.grain != Grain::Range;
            let day = if n > 0 { shifted(first, grain, n - 1)? } else { shifted(last, grain, n + 1)? };
            around(day, grain).filter(|_| fits && period.days.contains(day))
        }
        Counted::Share(parts) => divided(period, parts, if n > 0 { n } else { parts + 1 + n }),
        Counted::Several(grain, count) => {
            let (low, high) = if n > 0 {
                (first, shifted(shifted(first, grain, count)?, Grain::Day, -1)?)
            } else {
                (shifted(shifted(last, Grain::Day, 1)?, grain, -count)?, last)
            };
            let fits = grain < period.grain && period.days.contains(low) && period.days.contains(high);
            Period::between(low, high, Grain::Range).filter(|_| fits)
        }
        Counted::Vague => None,
    }
}

/// The `n`-th such weekday after a day: "the third Tuesday after Christmas".
fn weekday_after(weekday: jiff::civil::Weekday, n: i32, day: Date) -> Option<Date> {
    let days = match i32::from(day.weekday().until(weekday)) {
        0 => 7,
        days => days,
    };
    shifted(day, Grain::Day, n.checked_sub(1)?.checked_mul(7)?.checked_add(days)?)
}
