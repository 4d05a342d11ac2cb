//! Amounts without a number.

use serde::{Deserialize, Serialize};

/// A vague or collective amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantifier {
    /// So many exactly: 12 for a dozen, 2 for a couple.
    Exactly(u32),
    /// At least so many: 24 for dozens, 3 for several.
    AtLeast(u32),
    /// From so many to so many: "a few".
    Between(u32, u32),
    /// None: "no", "nobody".
    None,
    /// All: 100 percent.
    All,
    /// More than half: "most", "the majority".
    Most,
}
