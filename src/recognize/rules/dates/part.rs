//! Parts of periods, and weeks by a day: "early 2020", "the end of May", "the week of 3 May".

use super::calendar::{Part, Piece, around, nth, shifted};
use super::clue::Clue;
use super::told::{Clock, Look, Stretch, Told, When};
use super::words::{digits, hyphen, is, past, skip, unit};
use super::{piece, relative, simple, year};
use crate::lexicon::{Calendar, Capitals, Link, Tagged};
use crate::model::{Date, Grain, Period};

const PARTS: [(Calendar, Part); 5] = [
    (Calendar::Early, Part::Early),
    (Calendar::Mid, Part::Mid),
    (Calendar::Late, Part::Late),
    (Calendar::Start, Part::Start),
    (Calendar::End, Part::End),
];

/// Reads a part of a period, or a piece that is counted inside one.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let clue = Clue::of(tagged, at);
    let ask = |mask: Clue| clue.meets(mask).then_some(());
    let whole = ask(Clue::PART).and_then(|()| part(tagged, at, clock).or_else(|| beside_today(tagged, at, clock)));
    whole
        .or_else(|| ask(Clue::DIGITS.or(Clue::NUMBER).or(Clue::NEAR)).and_then(|()| piece::read(tagged, at, clock)))
        .or_else(|| ask(Clue::NAME).and_then(|()| piece::beside(tagged, at, clock)))
        .or_else(|| ask(Clue::UNIT).and_then(|()| week(tagged, at, clock)))
        .or_else(|| {
            // "A week starting tomorrow" is no duration.
            let begin = ask(Clue::ARTICLE).map(|()| at + tagged.length(at))?;
            week(tagged, begin, clock).map(|told| Told { first: at, ..told })
        })
}

/// "Early 2020", "mid-March", "the beginning of the year", "end of month", "early in the week".
fn part(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let (word, part) = *PARTS.iter().find(|(word, _)| is(tagged, at, *word))?;
    let end = hyphen(tagged, at + tagged.length(at));
    let of = tagged.is(end, Link::Of);
    let begin = if of || is(tagged, end, Calendar::In) { end + tagged.length(end) } else { end };
    let whole = operand(tagged, begin, clock, of)?;
    if !of && matches!(word, Calendar::Start | Calendar::End) {
        return None;
    }
    let when = match whole.when {
        When::Days(stretch) => When::Days(stretch.part(part)?),
        When::Every(cycle, None) => When::Every(cycle, Some(part)),
        When::Every(_, Some(_)) | When::Unknown(_) => return None,
    };
    Some(Told { first: at, when, ..whole })
}

/// What a part is of: a period, "the year" or, behind "of", a bare "month".
pub(super) fn operand(tagged: &Tagged<'_>, at: usize, clock: Clock, of: bool) -> Option<Told> {
    let begin = skip(tagged, at, Link::The);
    if let Some(told) = simple(tagged, begin, clock) {
        return Some(told);
    }
    let found = relative::frame(tagged, at, clock).or_else(|| {
        let (grain, end) = unit(tagged, at).filter(|_| of)?;
        Some((around(clock.today, grain)?, end))
    });
    let (period, end) = found.filter(|(_, end)| !tagged.is(*end, Link::Of))?;
    Some(Told { first: at, end, when: When::Days(period.into()), relative: true })
}

/// What of a period is past or to come: "earlier this week", "later in the year", "the rest of the month".
fn beside_today(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let earlier = is(tagged, at, Calendar::Earlier);
    if !earlier && !is(tagged, at, Calendar::Rest) {
        return None;
    }
    let end = at + tagged.length(at);
    let of = tagged.is(end, Link::Of);
    let begin = if of || is(tagged, end, Calendar::In) { end + tagged.length(end) } else { end };
    let begin = skip(tagged, begin, Link::Possessive);
    let whole = operand(tagged, begin, clock, of)?;
    let When::Days(Stretch { stated, .. }) = whole.when else { return None };
    let (first, last) = (stated.first()?, stated.last()?);
    let today = clock.today;
    if !stated.days.contains(today) || first == last {
        return None;
    }
    let days = if earlier { (first, shifted(today, Grain::Day, -1)?.max(first)) } else { (today, last) };
    let when = When::Days(Period::between(days.0, days.1, Grain::Range)?.into());
    Some(Told { first: at, when, ..whole })
}

/// "The week of 3 May", "the week beginning February 4", "a week starting tomorrow", "week 31", "w/c 4 May", "the weekend
/// of 3 May".
fn week(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let day = |begin: usize| simple(tagged, begin, clock).filter(|told| told.grain() == Grain::Day);
    if let Some(begin) = past(tagged, at, Calendar::Weekend).filter(|&of| tagged.is(of, Link::Of)) {
        let day = day(skip(tagged, begin + tagged.length(begin), Link::The))?;
        let weekend = day.days(clock, Look::Plain)?.part(Part::Weekend)?;
        return Some(Told { first: at, when: When::Days(weekend), ..day });
    }
    if let Some(begin) = past(tagged, at, Calendar::WeekOf) {
        let day = day(begin)?;
        let first = day.days(clock, Look::Plain)?.stated.first()?;
        return Some(Told { first: at, when: When::Days(around(first, Grain::Week)?.into()), ..day });
    }
    let (_, end) = unit(tagged, at).filter(|&(grain, _)| grain == Grain::Week)?;
    if let Some((number, _)) = digits(tagged, end).filter(|(n, length)| *length <= 2 && (1..=53).contains(n)) {
        // "Week 31", "week 31 of 2019"; but "in Week 11" is one of a season.
        let year = year::behind(tagged, end + 1, clock);
        let ranges = |at: usize| tagged.is(at, Link::To) || tagged.is(at, Link::And) || tagged.is(at, Link::From);
        let ranged = ranges(end + 1) || at.checked_sub(1).is_some_and(ranges);
        let named = tagged.tokens[at].capital && !tagged.starts_sentence(at) && !ranged;
        if is(tagged, at, Calendar::Several) || named && year.is_none() && tagged.capitals() == Capitals::OfNames {
            return None;
        }
        let whole = year.map_or_else(|| around(clock.today, Grain::Year), |(year, _)| Period::year(year))?;
        let found = nth(i8::try_from(number).ok()?, Piece::Week, &whole.days)?;
        let end = year.map_or(end + 1, |found| found.1);
        return Some(Told { first: at, end, when: When::Days(found.into()), relative: year.is_none() });
    }
    let commencing = past(tagged, end, Calendar::Commencing);
    let begin = commencing.or_else(|| tagged.is(end, Link::Of).then(|| end + tagged.length(end)))?;
    let day = day(skip(tagged, begin, Link::The))?;
    let first: Date = day.days(clock, Look::Plain)?.stated.first()?;
    let a = at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::A));
    let period = if a && commencing.is_some() {
        Period::between(first, shifted(first, Grain::Day, 6)?, Grain::Week)?
    } else {
        around(first, Grain::Week)?
    };
    Some(Told { first: at, when: When::Days(period.into()), ..day })
}
