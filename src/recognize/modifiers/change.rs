//! The part of a figure in a change: by how much, from what, to what.
//!
//! "Rose by 5 % to 30 %" is an increase of 5 and a new level of 30; "fell from 4.8 to 4.7 percent" an old and a new
//! level. A figure of one sort is never compared with one of another.

use crate::lexicon::{Link, Tagged};
use crate::model::{Change, RuleId};

use super::super::figure::Figure;
use super::hedge;

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
        let inherited = figures[..i].last().filter(|before| {
            before.end + 1 == first
                && (before.change == Some(Change::OldLevel) || before.change.is_some() && before.unit.is_some())
        });
        figures[i].change =
            if tagged.is(at, Link::From) && (direction(tagged, at, floor).is_some() || inherited.is_some()) {
                Some(Change::OldLevel)
            } else if tagged.is(at, Link::To) && (direction(tagged, at, floor).is_some() || inherited.is_some()) {
                Some(Change::NewLevel)
            } else if tagged.is(at, Link::By) {
                direction(tagged, at, floor)
            } else {
                // "Rose 5 %", "up 5 %": the verb stands right before.
                direction(tagged, first, floor.max(first.saturating_sub(1)))
            };
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
