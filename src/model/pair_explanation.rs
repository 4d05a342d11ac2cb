//! How two claims came to what is found of them, or why nothing is.

use serde::{Deserialize, Serialize};

use super::judgement::{Judgement, Reason};
use super::pair::Evidence;
use super::report::Finding;
use super::unit::RuleId;

/// Everything that was asked of two claims, in the order in which it was asked.
///
/// ```
/// use gainsay::{Checker, Source};
///
/// let checker = Checker::new();
/// let sources = [
///     Source::new("a", "Russia granted Belarus a loan of $1.5 billion."),
///     Source::new("b", "The orchestra of Gomel hired 12 violinists."),
/// ];
/// let report = checker.compare(&sources);
/// let told = checker.explain_pair(&report, 0, 1).unwrap();
/// assert_eq!(told.why_not.unwrap().rule.as_str(), "other_sort");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairExplanation {
    /// The indexes of the two, the smaller first.
    pub claims: [usize; 2],
    /// What speaks for and against that they are about one thing.
    pub matching: Matching,
    /// The rules of judging that were asked, in order; the last of them answered where any did.
    pub rules: Vec<Tried>,
    /// What the rules say of the two by themselves, taking it that they are about one thing.
    pub judgement: Judgement,
    /// What is found of the two among all claims; `None` where nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<Finding>,
    /// Why what is found is something else than what the rules say of the two by themselves: what other claims changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<Reason>,
    /// The first reason why nothing is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why_not: Option<Reason>,
}

/// What speaks for and against that two claims are about one thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Matching {
    /// Each weight that counted, with its words.
    pub evidence: Vec<Evidence>,
    /// Their sum, in hundredths of a bit.
    pub score: i32,
    /// The sum as a probability, from 0 to 1.
    #[serde(rename = "match")]
    pub likelihood: f64,
    /// The least sum with which a pair is kept, in hundredths of a bit.
    pub kept_from: i32,
    /// Whether both measure, do or share one thing.
    pub subject: bool,
    /// Whether something besides ties them together: a name, a rare word, a time.
    pub anchor: bool,
    /// The differences of scope that were looked for, and whether they are there.
    pub vetoes: Vec<Tried>,
}

/// A rule that was asked, and whether it answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// The rule.
    pub rule: RuleId,
    /// Whether it holds.
    pub holds: bool,
}
