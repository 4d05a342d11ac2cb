//! The part of a figure in a change: by how much, from what, to what.
//!
//! "Rose by 5 % to 30 %" is an increase of 5 and a new level of 30; "fell from 4.8 to 4.7 percent" an old and a new
//! level. A figure of one sort is never compared with one of another.

use crate::lexicon::{Link, Tagged};
use crate::model::{Change, Number, RuleId};

use super::super::figure::Figure;
use super::{hedge, range};

pub(in crate::recognize) const RULE: RuleId = RuleId::new("change");

/// How far before a figure the verb of its change may stand, in tokens.
const REACH: usize = 6;

/// Marks the figures of one sentence, in order.
pub(in crate::recognize) fn mark(tagged: &Tagged<'_>, figures: &mut [Figure]) {
    for i in 0..figures.len() {
        let floor = figures[..i].last().map_or(0, |before| before.end);
        // "Rose by up to 5 %", "fell to about 40": the hedge stands between.
        let first = hedge::begin(tagged, figures[i].first, floor);
        let Some(at) = first.checked_sub(1) else { continue };
        // "From 21 mpg combined to 23", "narrowed to 138 lots from 212": the other level is told before.
        let inherited = figures[..i].last().filter(|before| {
            let behind = before.noun.filter(|noun| noun.0 == before.end).map_or(before.end, |noun| noun.1);
            // "Up 5 to 10 points" is one range, "up by 5,000 to 55,000" none.
            let told = before.change == Some(Change::OldLevel)
                || before.unit.is_some()
                || tagged.is(at, Link::From)
                || is_far(before, &figures[i]);
            before.change.is_some() && told && (behind..=behind + 1).contains(&at)
        });
        let told = inherited.is_some();
        figures[i].change = if tagged.is(at, Link::From) && (direction(tagged, at, floor).is_some() || told) {
            Some(Change::OldLevel)
        } else if tagged.is(at, Link::To) && (direction(tagged, at, floor).is_some() || told) {
            Some(Change::NewLevel)
        } else if tagged.is(at, Link::By) {
            direction(tagged, at, floor)
        } else {
            // "Rose 5 %", "up 5 %": the verb stands right before.
            direction(tagged, first, floor.max(first.saturating_sub(1)))
        };
        if told {
            let (before, level) = figures.split_at_mut(i);
            share(before, &mut level[0]);
        }
    }
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
    (earliest..end).rev().find_map(|at| {
        if tagged.is_inside(at) {
            None
        } else if tagged.is(at, Link::Up) {
            Some(Change::Increase)
        } else if tagged.is(at, Link::Down) {
            Some(Change::Decrease)
        } else {
            None
        }
    })
}
