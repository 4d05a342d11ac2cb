//! Two claims that may be about one thing, and why.

use serde::{Deserialize, Serialize};

use super::report::Note;
use super::unit::RuleId;
use super::weights::Signal;

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

/// What matching found, and how much it looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairing {
    /// The pairs that seem to be about one thing, by their claims.
    pub pairs: Vec<Pair>,
    /// How many pairs were scored: those that have a subject and an anchor in common.
    pub candidates: usize,
    /// The caps that were hit, each with what was left out for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
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

impl Evidence {
    /// Why the weight counts, as the table of signals tells; `None` where the weight is none of that table.
    ///
    /// ```
    /// use gainsay::{Checker, Source};
    ///
    /// let texts = [("a", "Russia granted Belarus a loan of $1.5 billion."), ("b", "Belarus got a Russian loan of $1 bn.")];
    /// let claims: Vec<_> =
    ///     texts.iter().flat_map(|&(id, text)| Checker::new().extract(&Source::new(id, text)).claims).collect();
    /// let pair = &Checker::new().pair(&claims)[0];
    /// let loan = pair.evidence.iter().find(|piece| piece.words == "loan").unwrap();
    /// assert_eq!(loan.reason(), Some("One concept is measured: \"loan\" and \"credit\"."));
    /// ```
    #[must_use]
    pub fn reason(&self) -> Option<&'static str> {
        self.weight.as_str().parse().ok().map(Signal::reason)
    }
}

impl Pair {
    /// How sure it is that both are about one thing, from 0 to 1: the score read as log odds, to two decimals.
    #[must_use]
    pub fn likelihood(&self) -> f64 {
        let odds = (f64::from(self.score) / 100.0).exp2();
        (odds / (1.0 + odds) * 100.0).round() / 100.0
    }
}
