//! Words beside which two numbers are those of two sides.

use serde::{Deserialize, Serialize};

/// What two sides are set against each other in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contest {
    /// "Won", "a draw": a game, a match, a series of them.
    Game,
    /// "Goals", "sets": what the sides of a game are counted by.
    Tally,
    /// "Voted", "passed", "ruling": a parliament, a court, a board.
    Vote,
    /// "Votes": what the sides of a vote are counted by.
    Votes,
    /// "Against" between the two numbers.
    Against,
    /// "Odds", "favourite", "outsider": a bet.
    Bet,
}
