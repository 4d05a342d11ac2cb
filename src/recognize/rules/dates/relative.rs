//! Days and periods by their distance from publication: "yesterday", "last week", "next Monday", "this September".

use super::calendar::{around, shifted, weekend};
use super::told::{Clock, Cycle, Look, Stretch, Told, When};
use super::words::{hyphen, is, past, skip, unit};
use super::{day_of, every, tense};
use crate::lexicon::{Calendar, Capitals, Link, Sense, Tagged};
use crate::model::{Date, Grain, Period, TokenKind};

/// Which of several weeks, months or Mondays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// "Last Monday": of the week before.
    Last,
    /// "This past Monday": the last one that was.
    Recent,
    This,
    /// "Next Monday": of the week after.
    Next,
    /// "The coming Monday": the first one that will be.
    Coming,
}

/// "Last", "this" or "next" at `at`.
pub(super) fn direction(tagged: &Tagged<'_>, at: usize) -> Option<(Direction, usize)> {
    tagged.find(at, |sense| {
        let direction = match sense {
            Sense::Calendar(Calendar::Last) => Direction::Last,
            Sense::Calendar(Calendar::Recent) => Direction::Recent,
            Sense::Calendar(Calendar::This) => Direction::This,
            Sense::Calendar(Calendar::Next | Calendar::Following) => Direction::Next,
            Sense::Calendar(Calendar::Coming) => Direction::Coming,
            _ => return None,
        };
        Some((direction, at + tagged.length(at)))
    })
}

/// Whether a day's word is a name: "USA Today", the "Today" show.
fn is_title(tagged: &Tagged<'_>, before: usize, at: usize) -> bool {
    let token = &tagged.tokens[at];
    let quote = |at: usize| matches!(tagged.char(at), '"' | '\u{201c}' | '\u{201d}');
    let quoted = quote(before) && quote(at + tagged.length(at)) && token.glued;
    token.capital
        && !token.shout
        && (quoted || tagged.tokens[before].shout && tagged.tokens[before].kind == TokenKind::Word)
}

/// The same behind a noun, where the language has adjectives there: "la semana pasada".
pub(super) fn direction_behind(tagged: &Tagged<'_>, at: usize) -> Option<(Direction, usize)> {
    direction(tagged, at).filter(|_| tagged.has_adjectives_behind() && !is(tagged, at, Calendar::Several))
}

impl Direction {
    fn offset(self) -> i32 {
        match self {
            Self::Last | Self::Recent => -1,
            Self::This => 0,
            Self::Next | Self::Coming => 1,
        }
    }

    /// The unit of the calendar so many from the one of today.
    fn unit(self, grain: Grain, today: Date) -> Option<Period> {
        let within = around(today, grain)?.first()?;
        around(shifted(if grain == Grain::Day { today } else { within }, grain, self.offset())?, grain)
    }

    /// The one of a cycle that is meant.
    fn of(self, cycle: Cycle, today: Date) -> Option<Stretch> {
        let in_frame = |offset| cycle.occurrence(today, offset);
        let period = match self {
            Self::Coming => cycle.after(today)?,
            Self::Next if cycle.frame() != Grain::Week => cycle.after(today)?,
            Self::Recent => in_frame(0).filter(|one| one.last() < Some(today)).or_else(|| in_frame(-1))?,
            // A winter that began last year is this winter still.
            Self::This => in_frame(-1).filter(|one| one.days.contains(today)).or_else(|| in_frame(0))?,
            Self::Last | Self::Next => in_frame(self.offset())?,
        };
        let mut stretch = cycle.stretch(period, None)?;
        // On a Friday, "last Tuesday" may be that of this week too, and on a Tuesday "next Friday".
        let other = in_frame(0).filter(|one| match self {
            Self::Last => one.last() < Some(today),
            Self::Next => Some(today) < one.first(),
            _ => false,
        });
        if let Some(other) = other {
            stretch.meant = stretch.meant.hull(&other.days);
        }
        Some(stretch)
    }
}

/// A unit of the calendar in the singular: "the coming months" are none of the calendar.
fn one(tagged: &Tagged<'_>, at: usize) -> Option<(Grain, usize)> {
    // "Cette année-là" is one of the story.
    let that = |end: usize| tagged.is_joint(end) && tagged.is(end + 1, Link::The);
    unit(tagged, at).filter(|&(_, end)| !is(tagged, at, Calendar::Several) && !that(end))
}

/// "Last week", "the current year", "the week": a unit of the calendar beside today's.
pub(super) fn frame(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(Period, usize)> {
    let begin = skip(tagged, at, Link::The);
    if let Some((direction, end)) = direction(tagged, begin).filter(|_| !is(tagged, begin, Calendar::Several)) {
        let (grain, end) = one(tagged, end)?;
        return Some((direction.unit(grain, clock.today)?, end));
    }
    let (grain, end) = one(tagged, begin)?;
    if let Some((direction, end)) = direction_behind(tagged, end) {
        return Some((direction.unit(grain, clock.today)?, end));
    }
    if let Some(end) = after_next(tagged, end) {
        return Some((around(shifted(clock.today, grain, 2)?, grain)?, end));
    }
    (begin > at).then(|| Some((around(clock.today, grain)?, end)))?
}

/// The week that is named right before `at`: "next week".
pub(super) fn week_before(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Period> {
    let (direction, end) = direction(tagged, at.checked_sub(2)?)?;
    let (grain, end) = one(tagged, end).filter(|found| found.0 == Grain::Week)?;
    direction.unit(grain, clock.today).filter(|_| end == at)
}

/// The token after "after next" at `at`.
fn after_next(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let next = skip(tagged, past(tagged, at, Calendar::After)?, Link::The);
    past(tagged, next, Calendar::Next)
}

/// Reads a day or period beside today.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let told = |end: usize, stretch: Stretch| Some(Told { first: at, end, when: When::Days(stretch), relative: true });
    let day = tagged.find(at, |sense| match sense {
        Sense::Calendar(Calendar::Day(offset)) => Some(i32::from(*offset)),
        _ => None,
    });
    // "La mañana" and "am Morgen" are no days.
    let noun = tagged.capitals() == Capitals::OfNouns && tagged.tokens[at].capital && !tagged.starts_sentence(at)
        || at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The) || is_title(tagged, before, at));
    if let Some(offset) = day.filter(|_| !noun) {
        let day = Period::day(shifted(clock.today, Grain::Day, offset)?);
        return told(at + tagged.length(at), day.into());
    }
    // "In den letzten Monaten", "ces derniers mois"
    let several = is(tagged, at, Calendar::Several);
    let Some((direction, end)) = direction(tagged, at).filter(|_| !several) else {
        return behind(tagged, at, clock)
            .or_else(|| after_the_next(tagged, at, clock))
            .or_else(|| of_today(tagged, at, clock));
    };
    if let Some((grain, end)) = one(tagged, end) {
        let period = direction.unit(grain, clock.today)?;
        if let Some((day, end)) = weekday_behind(tagged, end, &period) {
            return told(end, day.into());
        }
        let the = at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The));
        // "The last week of the campaign" is no week of ours.
        if tagged.is(end, Link::Of) && direction != Direction::This {
            return None;
        }
        if the && grain != Grain::Day && matches!(direction, Direction::Last | Direction::Recent) {
            return told(end, super::count::stretch_behind(clock.today, grain, 1)?);
        }
        let mut stretch = Stretch::from(period);
        if grain == Grain::Week && direction != Direction::This {
            // Many weeks begin on a Sunday.
            let low = shifted(period.first()?, Grain::Day, -1)?;
            stretch.meant = stretch.meant.hull(&crate::model::Interval::point(low));
        }
        return told(end, stretch);
    }
    if let Some(end) = past(tagged, end, Calendar::Weekend) {
        let period = weekend(shifted(clock.today, Grain::Week, direction.offset())?)?;
        return told(end, period.into());
    }
    let (cycle, end) = every(tagged, end, clock)?;
    let mut stretch = direction.of(cycle, clock.today)?;
    // On a Friday, "will meet this Tuesday" is the Tuesday to come.
    let passed = direction == Direction::This && stretch.stated.last() < Some(clock.today);
    if passed && cycle.frame() == Grain::Week && tense::look(tagged, at, end) == Look::Ahead {
        stretch = Direction::Coming.of(cycle, clock.today)?;
    }
    told(end, stretch)
}

/// "La semana pasada", "le week-end dernier": the adjective stands behind.
fn behind(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    if !tagged.has_adjectives_behind() {
        return None;
    }
    let told = |end: usize, stretch: Stretch| Some(Told { first: at, end, when: When::Days(stretch), relative: true });
    if let Some((grain, end)) = one(tagged, at) {
        let (direction, end) = direction_behind(tagged, end)?;
        return told(end, direction.unit(grain, clock.today)?.into());
    }
    let (direction, end) = direction(tagged, past(tagged, at, Calendar::Weekend)?)?;
    told(end, weekend(shifted(clock.today, Grain::Week, direction.offset())?)?.into())
}

/// Which one of what comes again and again is meant, by an adjective behind it: "lundi dernier", "el 5 de mayo pasado".
pub(super) fn pointed(tagged: &Tagged<'_>, told: Told, clock: Clock) -> Option<Told> {
    let When::Every(cycle, None) = told.when else { return None };
    let (direction, end) = direction_behind(tagged, told.end)?;
    Some(Told { end, when: When::Days(direction.of(cycle, clock.today)?), ..told })
}

/// "Away for the week", "sales in the year": the unit of today where the clause ends with it and tells nothing past.
fn of_today(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let led = at.checked_sub(2).is_some_and(|before| tagged.is(before, Link::For) || is(tagged, before, Calendar::In));
    let the = at.checked_sub(1).filter(|&the| led && tagged.is(the, Link::The))?;
    let (grain, end) = one(tagged, at)?;
    let ends = !matches!(tagged.kind(end), Some(TokenKind::Word | TokenKind::Digits)) && !tagged.is_joint(end);
    let now = ends && tense::look(tagged, the, end) != Look::Behind;
    now.then(|| Some(Told { first: at, end, when: When::Days(around(clock.today, grain)?.into()), relative: true }))?
}

/// "The week after next", "Friday after next", "the weekend after the next".
fn after_the_next(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let told =
        |end: usize, period: Period| Some(Told { first: at, end, when: When::Days(period.into()), relative: true });
    if let Some((grain, end)) = unit(tagged, at) {
        let end = after_next(tagged, end)?;
        return told(end, around(shifted(clock.today, grain, 2)?, grain)?);
    }
    if let Some(end) = past(tagged, at, Calendar::Weekend).and_then(|end| after_next(tagged, end)) {
        return told(end, weekend(shifted(clock.today, Grain::Week, 2)?)?);
    }
    let (cycle, end) = day_of(tagged, at)?;
    let end = after_next(tagged, end)?;
    let next = cycle.after(clock.today)?;
    told(end, cycle.after(next.last()?)?)
}

/// A weekday of a week that was just named: "next week Sunday", "last week's Sunday", "last week - Monday".
fn weekday_behind(tagged: &Tagged<'_>, at: usize, week: &Period) -> Option<(Period, usize)> {
    let begin = hyphen(tagged, skip(tagged, at, Link::Genitive));
    let (cycle, end) = day_of(tagged, begin)?;
    Some((cycle.within(week)?, end))
}

/// The token after a year, month or week of the story that a date at `at` is placed in: "of that year", "the following
/// week".
pub(super) fn story_frame(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let begin = skip(tagged, at, Link::Of);
    let word = skip(tagged, begin, Link::The);
    let near = [Calendar::Following, Calendar::Previous].iter().any(|&it| is(tagged, word, it)) && word > begin;
    let that = tagged.is(word, Link::Demonstrative) && direction(tagged, word).is_none();
    let (_, end) = unit(tagged, word + tagged.length(word)).filter(|_| near || that)?;
    // What is told of the following week without a verb of the past is told of ours.
    let look = tense::look(tagged, at, end);
    let told = if that { look != Look::Ahead } else { look == Look::Behind };
    if tagged.is_joint(end) || !told || tense::is_whole(tagged, at, end) {
        return None;
    }
    Some(end)
}

/// Whether the words at `at` count from where the text stands and not from its publication: "the following day", "the previous year".
pub(super) fn is_of_the_story(tagged: &Tagged<'_>, at: usize) -> bool {
    // "That weekend", "that March"; but "said that Monday".
    let name = |sense: &Sense| {
        let word = |word: &Calendar| matches!(word, Calendar::Unit(_) | Calendar::Weekend | Calendar::Season(_));
        matches!(sense, Sense::Month(_) | Sense::Weekday(_)) || matches!(sense, Sense::Calendar(it) if word(it))
    };
    let says = |before: usize| before.checked_sub(1).is_some_and(|verb| tagged.is(verb, Link::Says));
    let that = tagged.senses(at).iter().any(name)
        && at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::Demonstrative) && !says(before));
    let the = at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The));
    let near = [Calendar::Following, Calendar::Next, Calendar::Previous].iter().any(|&word| is(tagged, at, word));
    that || the && near && unit(tagged, at + tagged.length(at)).is_some()
}
