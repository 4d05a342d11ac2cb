//! What two claims about one thing say of each other.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::number::Number;
use super::unit::RuleId;

/// How two claims about one thing stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The same thing, and what is meant does not meet.
    Conflict,
    /// A later report moved, replaced or carried out what an earlier one said.
    Update,
    /// What is meant meets.
    Agree,
    /// What is meant meets, and one side is a bound or a coarser form: no confirmation of its own.
    Compatible,
    /// About one thing but for one difference of scope, which is named.
    Incomparable,
}

/// What could explain a conflict without either source being wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Explanation {
    /// They speak of, or were written at, different times.
    Time,
    /// They may count different parts or wholes.
    Scope,
    /// Each repeats another authority.
    Attribution,
    /// One states a fact, the other a plan, an offer or an allegation.
    Modality,
    /// They word the thing differently.
    Wording,
}

/// Facts of a reason by name, as normalized text: `{"left": "1500000000", "right": "585000000..715000000"}`.
pub type Facts = BTreeMap<Cow<'static, str>, String>;

/// A rule that decided, with the facts it saw. Its sentence is made when a report is rendered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// What it saw.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

impl Reason {
    /// A reason without facts.
    #[must_use]
    pub const fn new(rule: RuleId) -> Self {
        Self { rule, facts: Facts::new() }
    }

    /// The same reason with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl ToString) -> Self {
        self.facts.insert(Cow::Borrowed(name), fact.to_string());
        self
    }
}

/// How far apart the nearest stated ends are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The larger less the smaller, in the unit of the claims, or in the one that a reason says they were converted to; for
    /// days, in days.
    pub difference: Number,
    /// The larger by the smaller, to three significant digits; `None` at nought, across a change of sign, for days.
    pub ratio: Option<Number>,
}

/// What was decided about two claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// How they stand to each other.
    pub verdict: Verdict,
    /// How far apart they are, from 0 (they meet) to 1, in units of stated precision.
    pub severity: f64,
    /// The distance, for a conflict or an update between quantities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<Gap>,
    /// The rules that decided, the weightiest first.
    pub reasons: Vec<Reason>,
    /// What could explain a conflict.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub explained_by: Vec<Explanation>,
}

impl Judgement {
    /// What one rule decided of two claims that nothing lies between: without severity, distance and explanation.
    ///
    /// ```
    /// use gainsay::{Judgement, Reason, RuleId, Verdict};
    ///
    /// let judgement = Judgement::new(Verdict::Agree, Reason::new(RuleId::new("interval_meets")));
    /// assert_eq!((judgement.severity, judgement.gap), (0.0, None));
    /// ```
    #[must_use]
    pub fn new(verdict: Verdict, reason: Reason) -> Self {
        Self { verdict, severity: 0.0, gap: None, reasons: vec![reason], explained_by: Vec::new() }
    }
}
