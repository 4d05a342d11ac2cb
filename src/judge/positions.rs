//! The claims of one topic, grouped by values that meet.

use super::rules::tally;
use super::stance::Stance;
use crate::lexicon::Lexicon;
use crate::model::{Claim, Position};

/// Puts each claim to the first position whose every claim its value meets, or whose every claim says the same of the
/// matter; the order of the claims is kept.
pub(crate) fn positions(claims: &[Claim], topic: &[usize], lexicon: &Lexicon) -> Vec<Position> {
    let is_for = |claim: usize| Stance::of(&claims[claim], lexicon).map(|stance| stance.is_for);
    let mut positions: Vec<Position> = Vec::new();
    let meets = |a: usize, b: usize| match (claims[a].value(), claims[b].value()) {
        (Some(x), Some(y)) => x.meets(y),
        _ => match claims[a].sides.zip(claims[b].sides) {
            Some((x, y)) => tally::same(x, y),
            None => is_for(a) == is_for(b),
        },
    };
    for &claim in topic {
        match positions.iter_mut().find(|position| position.claims.iter().all(|&other| meets(claim, other))) {
            Some(position) => position.claims.push(claim),
            None => positions.push(Position { claims: vec![claim], ..Position::default() }),
        }
    }
    positions
}
