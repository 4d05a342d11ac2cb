//! The part of a figure in a change: by how much, from what, to what.
//!
//! "Rose by 5 % to 30 %" is an increase of 5 and a new level of 30; "fell from 4.8 to 4.7 percent" an old and a new
//! level. A figure of one sort is never compared with one of another.
//!
//! Where one word is both "by" and "from" ("a baissé de 12 %", "de 12 à 10 %"), it is "from" only before a new level; where
//! the verb may stand at the end of its clause, it is looked for there, too ("um 5 Prozent auf 30 Euro gestiegen").

use crate::lexicon::{Link, Tagged, Verbs};
use crate::model::{Change, Number, RuleId, TokenKind};

use super::super::figure::{Figure, Value};
use super::{hedge, range};

pub(in crate::recognize) const RULE: RuleId = RuleId::new("change");

/// How far from a figure the verb of its change may stand, in tokens.
const REACH: usize = 6;

/// Marks the figures of one sentence, in order.
pub(in crate::recognize) fn mark(tagged: &Tagged<'_>, figures: &mut [Figure]) {
    for i in 0..figures.len() {
        let floor = figures[..i].last().map_or(0, |before| before.end);
        let Some(at) = lead(tagged, figures[i].first, floor).filter(|_| !matches!(figures[i].value, Value::Sides(..)))
        else {
            continue;
        };
        figures[i].change = change(tagged, figures, i, at, floor);
        if is_told_on(tagged, &figures[..=i], at) {
            let (before, level) = figures.split_at_mut(i);
            share(before, &mut level[0]);
        }
    }
}

/// The token before a figure, its hedge and its article: "rose by up to 5 %", "subió un 5 %", "hasta los 30 euros"; not
/// "rose to a two-year high".
fn lead(tagged: &Tagged<'_>, first: usize, floor: usize) -> Option<usize> {
    let begin = hedge::begin(tagged, first, floor);
    // "Hasta" is both a bound and a level.
    if begin < first && tagged.is(begin, Link::To) {
        return Some(begin);
    }
    let before = begin.checked_sub(1)?;
    if before <= floor {
        return Some(before);
    }
    let is_before = |link| tagged.is(before - 1, link);
    let level = || is_before(Link::To) || is_before(Link::Onto);
    let verb = || direction_at(tagged, before - 1).is_some();
    let article = tagged.is(before, Link::The) && level() || tagged.is(before, Link::A) && verb();
    Some(before - usize::from(article))
}

/// "From 21 mpg combined to 23", "narrowed to 138 lots from 212": whether another figure of the same change is told
/// before token `at`, which leads to the last of the figures.
fn is_told_on(tagged: &Tagged<'_>, figures: &[Figure], at: usize) -> bool {
    let [.., before, figure] = figures else { return false };
    let behind = before.noun.filter(|noun| noun.0 == before.end).map_or(before.end, |noun| noun.1);
    // "Up 5 to 10 points" is one range, "up by 5,000 to 55,000" none, and "up by 5 to 25" none either.
    let plain = |figure: &Figure| figure.unit.is_none() && figure.noun.is_none();
    let by = before.first.checked_sub(1).is_some_and(|at| tagged.is(at, Link::By) && !tagged.is(at, Link::From));
    let told = before.change == Some(Change::OldLevel)
        || before.unit.is_some()
        || tagged.is(at, Link::From)
        || tagged.is(at, Link::Onto)
        || by && plain(before) && plain(figure)
        || is_far(before, figure);
    before.change.is_some() && told && (behind..=behind + 1).contains(&at)
}

/// Whether two numbers lie too far apart for a range.
fn is_far(low: &Figure, high: &Figure) -> bool {
    match (low.point(), high.point()) {
        (Some(low), Some(high)) => {
            low.value.checked_mul(Number::from(10_i64)).is_some_and(|far| far <= high.value.magnitude())
        }
        _ => false,
    }
}

fn change(tagged: &Tagged<'_>, figures: &[Figure], i: usize, at: usize, floor: usize) -> Option<Change> {
    let is = |link| tagged.is(at, link);
    let figure = &figures[i];
    let moved = || {
        direction(tagged, at, floor).is_some()
            || verb_of(tagged, at, floor, Link::Moves)
            || is_told_on(tagged, &figures[..=i], at)
    };
    let next_level = || figures.get(i + 1).filter(|next| lead(tagged, next.first, figure.end) == Some(figure.end));
    let before_level = || next_level().is_some() && tagged.is(figure.end, Link::To);
    let before_onto = || next_level().is_some() && tagged.is(figure.end, Link::Onto);
    if is(Link::From) && (before_onto() || moved() && (!is(Link::By) || before_level())) {
        Some(Change::OldLevel)
    } else if (is(Link::Onto) || is(Link::To)) && moved() {
        Some(Change::NewLevel)
    } else if is(Link::By) {
        direction(tagged, at, floor).or_else(|| {
            let last = if before_onto() { next_level() } else { None };
            verb_behind(tagged, last.unwrap_or(figure).end)
        })
    } else {
        // "Rose 5 %", "up 5 %": the verb stands right before.
        direction(tagged, at + 1, floor.max(at))
    }
}

/// Gives two levels told as one what only one of them has.
fn share(before: &mut [Figure], level: &mut Figure) {
    let Some(left) = before.last_mut() else { return };
    match (left.change, level.change) {
        (Some(Change::OldLevel), Some(Change::NewLevel)) => {
            range::share_level(left, level);
            range::share_unit(left, level);
            range::share_unit(level, left);
        }
        (Some(Change::NewLevel), Some(Change::OldLevel)) => range::share_unit(left, level),
        _ => {}
    }
}

/// The nearest verb of change before token `end`, within reach and behind `floor`.
fn direction(tagged: &Tagged<'_>, end: usize, floor: usize) -> Option<Change> {
    let earliest = floor.max(end.saturating_sub(REACH));
    (earliest..end).rev().find_map(|at| direction_at(tagged, at))
}

/// The verb of change behind token `first`, in languages that have it at the end of a clause.
fn verb_behind(tagged: &Tagged<'_>, first: usize) -> Option<Change> {
    if tagged.verbs() != Verbs::Last {
        return None;
    }
    let words = (first..first + REACH).take_while(|&at| tagged.kind(at) == Some(TokenKind::Word));
    words.into_iter().find_map(|at| direction_at(tagged, at))
}

fn direction_at(tagged: &Tagged<'_>, at: usize) -> Option<Change> {
    if tagged.is_inside(at) {
        None
    } else if tagged.is(at, Link::Up) {
        Some(Change::Increase)
    } else if tagged.is(at, Link::Down) {
        Some(Change::Decrease)
    } else {
        None
    }
}

fn verb_of(tagged: &Tagged<'_>, end: usize, floor: usize, link: Link) -> bool {
    (floor.max(end.saturating_sub(REACH))..end).any(|at| tagged.is(at, link))
}
