//! Periods that are open on a side: "since 2019", "until May", "by the end of June", "after 9 August", "2018 or later".

use super::calendar::shifted;
use super::clue::Clue;
use super::told::{Clock, Look, Stretch, Told, When};
use super::words::{is, past, skip};
use super::{compound, count, numeric, tense, year};
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Date, Grain, Interval, Period, TokenKind};

/// On which side of its date a period lies, and whether the date is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Since,
    After,
    Until,
    Before,
}

/// Reads a period that is open on a side; `first` is the date that begins at `at`, if one does.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, first: Option<Told>, clock: Clock) -> Option<Told> {
    if first.is_none() && !Clue::of(tagged, at).meets(Clue::OPEN) {
        return None;
    }
    // "All through July" is one phrase.
    if at.checked_sub(1).is_some_and(|before| tagged.length(before) > 1) {
        return None;
    }
    let Some((side, begin)) = side(tagged, at, clock) else {
        let told = first?;
        let end = past(tagged, told.end, Calendar::Onwards)?;
        return open(tagged, Side::Since, Told { end, ..told }, clock);
    };
    // "Desde" is both: alone it is "since".
    let from = tagged.is(at, Link::From) && !is(tagged, at, Calendar::Since);
    let begin = if from { begin } else { skip(tagged, begin, Link::The) };
    let told = compound(tagged, skip(tagged, begin, Link::The), clock)
        .or_else(|| (side == Side::Since && !from).then(|| count::begun(tagged, begin, clock))?)
        .or_else(|| {
            // "Up to 2019" bounds a figure as well.
            let hedge = tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Hedge(..)));
            (tagged.length(at) > 1 && !hedge).then(|| year::alone(tagged, begin))?
        })?;
    // "After Monday's vote", "by Monday's ruling": an event of that day and not the day bounds what is told.
    if tagged.is(told.end, Link::Genitive) && side != Side::Since && side != Side::Until {
        return None;
    }
    if from {
        let end = past(tagged, told.end, Calendar::Onwards)?;
        return open(tagged, side, Told { first: at, end, ..told }, clock);
    }
    open(tagged, side, Told { first: at, ..told }, clock)
}

fn side(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(Side, usize)> {
    let side = if is(tagged, at, Calendar::Since) || tagged.is(at, Link::From) {
        Side::Since
    } else if is(tagged, at, Calendar::Until) || is_by(tagged, at) && numeric::known(tagged, at + 1, clock).is_none() {
        Side::Until
    } else if is(tagged, at, Calendar::After) {
        Side::After
    } else if is(tagged, at, Calendar::Before) {
        Side::Before
    } else {
        return None;
    };
    Some((side, at + tagged.length(at)))
}

/// Whether "by" stands at `at` and not after a verb of change: "fell by 2000".
pub(super) fn is_by(tagged: &Tagged<'_>, at: usize) -> bool {
    // "2880 by 1800" and "2880 pixels by 1800" are two lengths.
    let change = at.checked_sub(1).is_some_and(|before| {
        let unit = || tagged.senses(before).iter().any(|sense| matches!(sense, Sense::Unit(_)));
        let figure = |at: usize| tagged.kind(at) == Some(TokenKind::Digits);
        tagged.is(before, Link::Up)
            || tagged.is(before, Link::Down)
            || figure(at + 1) && (figure(before) || unit() && before.checked_sub(1).is_some_and(figure))
    });
    is(tagged, at, Calendar::By) && !change
}

fn open(tagged: &Tagged<'_>, side: Side, told: Told, clock: Clock) -> Option<Told> {
    let look = match tense::look(tagged, told.first, told.end) {
        // "By June" is the June to come.
        Look::Plain if side == Side::Until => Look::Ahead,
        Look::Behind if side == Side::Until && told.grain() == Grain::Day => Look::Plain,
        look => look,
    };
    let stretch = told.days(clock, look)?;
    let stated = opened(side, &stretch.stated.days)?;
    let meant = opened(side, &stretch.meant)?;
    let when = When::Days(Stretch { stated: Period { days: stated, grain: Grain::Range }, meant });
    Some(Told { when, ..told })
}

fn opened(side: Side, days: &Interval<Date>) -> Option<Interval<Date>> {
    Some(match side {
        Side::Since => Interval::at_least(days.low_end()?),
        Side::Until => Interval::at_most(days.high_end()?),
        Side::After => Interval::at_least(shifted(days.high_end()?, Grain::Day, 1)?),
        Side::Before => Interval::at_most(shifted(days.low_end()?, Grain::Day, -1)?),
    })
}
