//! Two claims that may be about one thing, and why.

use serde::{Deserialize, Serialize};

use super::unit::RuleId;

/// Two claims about what seems to be one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The index of one claim; always the smaller.
    pub left: usize,
    /// The index of the other.
    pub right: usize,
    /// The sum of the evidence, in hundredths of a bit (log2 of the odds that it is one thing).
    pub score: i32,
    /// What spoke for and against, in the order of the table of weights.
    pub evidence: Vec<Evidence>,
    /// The scope vetoes that hold. None: the values may be judged. One: incomparable. More: other things.
    pub vetoes: Vec<RuleId>,
}

/// One weight that counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The name of the weight.
    pub weight: RuleId,
    /// How much it counted, in hundredths of a bit.
    pub score: i32,
    /// The words, concepts or names that the two share or differ in.
    pub words: String,
}

impl Pair {
    /// How sure it is that both are about one thing, from 0 to 1: the score read as log odds, to two decimals.
    #[must_use]
    pub fn likelihood(&self) -> f64 {
        let odds = (f64::from(self.score) / 100.0).exp2();
        (odds / (1.0 + odds) * 100.0).round() / 100.0
    }
}
