//! The claims of one topic, grouped by values that meet.

use crate::model::{Claim, Position};

/// Puts each claim to the first position whose every claim its value meets; the order of the claims is kept.
pub(crate) fn positions(claims: &[Claim], topic: &[usize]) -> Vec<Position> {
    let mut positions: Vec<Position> = Vec::new();
    let meets = |a: usize, b: usize| match (claims[a].value(), claims[b].value()) {
        (Some(x), Some(y)) => x.meets(y),
        _ => true,
    };
    for &claim in topic {
        match positions.iter_mut().find(|position| position.claims.iter().all(|&other| meets(claim, other))) {
            Some(position) => position.claims.push(claim),
            None => positions.push(Position { claims: vec![claim], ..Position::default() }),
        }
    }
    positions
}
