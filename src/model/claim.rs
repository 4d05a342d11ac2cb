//! What a source says of something: a value and the frame it stands in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::extent::Extent;
use super::mention::{Change, Hedge, Kind};
use super::number::Number;
use super::span::Span;
use super::time::{Date, TimeScope};
use super::unit::Unit;

/// One claim of one source.
///
/// A claim made elsewhere, by a person, a database or a language model, is read from JSON and compared like an
/// extracted one; all but `source` and `kind` may be left out. Names and words in the frame are given as they are
/// written in any of the lexicon's languages.
///
/// ```
/// let claim: gainsay::Claim = serde_json::from_str(r#"{
///     "source": "database", "kind": "money", "unit": "USD",
///     "stated": {"low": "1500000000", "high": "1500000000"},
///     "measure": "loan", "entities": ["Russia", "Belarus"]
/// }"#).unwrap();
/// assert_eq!(claim.measure.as_deref(), Some("loan"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The id of the source.
    pub source: String,
    /// The words of the claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// The words of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_span: Option<Span>,
    /// What kind of value it is.
    pub kind: Kind,
    /// The unit; `None` for a bare number, a counted noun, a day.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// Whether the unit was not said outright: a bare `$` is taken as `USD`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unit_assumed: bool,
    /// What a rate is by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Unit>,
    /// What the words say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Extent>,
    /// What a fair reader takes from them; where only `stated` is given, it is taken for this too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meant: Option<Extent>,
    /// The class of the hedge.
    #[serde(default)]
    pub hedge: Option<Hedge>,
    /// The values between which the words leave the choice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Number>,
    /// The numbers of both sides of a score or a vote, in the order in which they are told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sides: Option<[Number; 2]>,
    /// How the words tie the figure to another of its sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<Tie>,
    /// The figure's part in a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// What is measured, counted, dated or ranked: a concept of the lexicon ("loan") or else the noun as it stands.
    #[serde(default)]
    pub measure: Option<String>,
    /// What the measure is of, for a share or a rank: "public debt".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<String>,
    /// What is done: the concept of the governing verb.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Who and what takes part, by one name each, the nearest to the value first.
    #[serde(default)]
    pub entities: Vec<String>,
    /// Which of several like things it is of, told by a measure before the noun: "10 year" for the yield of a 10-year
    /// bond, "13 inch" for the price of the 13-inch model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Whom and what the whole source is about, the most frequent name first: it stands in where a sentence names nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub theme: Vec<String>,
    /// The parts that entities play, where the words tell.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub roles: BTreeMap<Role, String>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// When.
    #[serde(default)]
    pub time: Option<TimeScope>,
    /// On which day the source reported it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<Date>,
    /// Who says so, where it is not the source itself.
    #[serde(default)]
    pub attribution: Option<String>,
    /// Whether it is said to be so or not to be so.
    #[serde(default)]
    pub polarity: Polarity,
    /// How firmly it is said.
    #[serde(default)]
    pub modality: Modality,
    /// Which of several figures for one thing this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The content words near the value, nearest first, each by its concept or else its stem: keys for matching, no proof
    /// of anything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub context: Vec<String>,
}

impl Claim {
    /// A claim of a source of which nothing is known yet but the kind of its value.
    #[must_use]
    pub fn new(source: impl Into<String>, kind: Kind) -> Self {
        Self {
            source: source.into(),
            kind,
            span: None,
            value_span: None,
            unit: None,
            unit_assumed: false,
            per: None,
            stated: None,
            meant: None,
            hedge: None,
            alternatives: Vec::new(),
            sides: None,
            tie: None,
            change: None,
            measure: None,
            whole: None,
            event: None,
            entities: Vec::new(),
            variant: None,
            theme: Vec::new(),
            roles: BTreeMap::new(),
            place: None,
            time: None,
            reported: None,
            attribution: None,
            polarity: Polarity::default(),
            modality: Modality::default(),
            stage: None,
            context: Vec::new(),
        }
    }

    /// Every place that it names.
    pub(crate) fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        self.span.iter_mut().chain(&mut self.value_span).chain(self.tie.as_mut().map(Tie::span_mut))
    }

    /// What is meant, or else what is stated.
    #[must_use]
    pub fn value(&self) -> Option<&Extent> {
        self.meant.as_ref().or(self.stated.as_ref())
    }
}

/// How a figure is tied to another of its sentence, which is named by the words of its value.
///
/// ```
/// use gainsay::{Checker, Source, Tie};
///
/// let claims = Checker::new().extract(&Source::new("a", "The harbour cost €3 billion ($3.3 billion).")).claims;
/// assert_eq!(claims[1].tie, claims[0].value_span.map(Tie::Restates));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// The same amount again in another currency or unit: "€3 billion ($3.3 billion)".
    Restates(Span),
    /// A share of what the other counts: "a third of the 900 employees".
    ShareOf(Span),
}

impl Tie {
    fn span_mut(&mut self) -> &mut Span {
        match self {
            Self::Restates(span) | Self::ShareOf(span) => span,
        }
    }
}

/// The part that an entity plays in what a claim tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Who does it: lender, seller, winner, attacker.
    Agent,
    /// Whom it is done to or given to: borrower, buyer of a loan, victim.
    Recipient,
    /// Whose it is: the debtor of a debt, the exporter of exports.
    Holder,
}

/// Whether a thing is said to be so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// It is.
    #[default]
    Affirmed,
    /// It is not.
    Negated,
}

/// How firmly a thing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// As a fact.
    #[default]
    Asserted,
    /// "Plans to".
    Planned,
    /// "Is ready to grant".
    Offered,
    /// "Will", "is forecast to".
    Expected,
    /// "May", "could".
    Possible,
    /// "Allegedly", "is said to".
    Alleged,
    /// "Denied that".
    Denied,
    /// "Must", "should".
    Required,
}

impl Modality {
    /// Whether what is said so has yet to come, and may come otherwise.
    #[must_use]
    pub fn is_ahead(self) -> bool {
        matches!(self, Self::Planned | Self::Offered | Self::Expected | Self::Possible | Self::Required)
    }
}

/// Which of several figures for one thing a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// "Initial", "first offer".
    Initial,
    /// "Final", "revised".
    Final,
    /// "Additional", "another".
    Additional,
    /// "Total", "altogether".
    Total,
    /// "Former", "previous".
    Former,
}
