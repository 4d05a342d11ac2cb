//! What comes out of a comparison.

use serde::{Deserialize, Serialize};

use super::claim::Claim;
use super::judgement::{Judgement, Reason};
use super::pair::Evidence;
use super::source::{Language, Source};
use super::span::Span;
use super::time::Date;

/// Everything that a comparison found. Equal sources give an equal report, in whatever order they came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The version of this form: 1.
    pub version: u32,
    /// The sources, by id.
    pub sources: Vec<SourceInfo>,
    /// Every claim, by source and place in the text.
    pub claims: Vec<Claim>,
    /// How claims stand to each other: conflicts first, then by severity and place.
    pub findings: Vec<Finding>,
    /// The claims by what they are about.
    pub topics: Vec<Topic>,
    /// What a reader should know about the comparison itself: a cap that was hit, a source that was alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
}

/// A source without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceInfo {
    /// Its id.
    pub id: String,
    /// Its headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// The day of publication, as given or as the dateline in the text has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
    /// The dateline, where the day was read from the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dateline: Option<Span>,
    /// The news agency whose report it is, as its credit line says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// The language it was read in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl From<&Source> for SourceInfo {
    fn from(source: &Source) -> Self {
        Self {
            id: source.id.clone(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            published: source.published,
            dateline: None,
            agency: None,
            language: source.language,
        }
    }
}

/// How two claims stand to each other, and how sure that is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Indexes into [`Report::claims`], the smaller first.
    pub claims: [usize; 2],
    /// How sure it is that both are about one thing, from 0 to 1.
    #[serde(rename = "match")]
    pub likelihood: f64,
    /// How much evidence there is: the sources that stand on either side, each counted once.
    pub support: usize,
    /// How many of these are independent voices: those that repeat one another count once for the value that they give.
    #[serde(default)]
    pub independent: usize,
    /// Why the two claims are one voice, where they are: then their agreement confirms nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<Reason>,
    /// The verdict and its reasons.
    #[serde(flatten)]
    pub judgement: Judgement,
    /// What made the match.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

/// One thing that claims are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// What it is, in the words of the lexicon and the sources: "loan, Russia, Belarus".
    pub label: String,
    /// The values that were given for it, each with its claims.
    pub positions: Vec<Position>,
}

/// Claims of one topic whose values meet, and how many voices they are: "6 outlets, 2 independent".
///
/// ```
/// use gainsay::{Source, compare};
///
/// let told = "Nine people died and 31 were hurt when the ferry Sankt Alban sank off the cape of Tarn on Tuesday.";
/// let report = compare(&[Source::new("wire", told), Source::new("post", told)]);
/// let position = &report.topics[0].positions[0];
/// assert_eq!((position.outlets, position.independent), (2, 1));
/// assert_eq!(position.repetitions[0].reason.rule.as_str(), "copied_passage");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Indexes into [`Report::claims`], in order.
    pub claims: Vec<usize>,
    /// How many outlets give the value: publishers, or sources where no publisher is known.
    #[serde(default)]
    pub outlets: usize,
    /// How many of the outlets are independent voices. Outlets that repeat one another count once.
    #[serde(default)]
    pub independent: usize,
    /// Who repeats whom: as many as join the outlets of one voice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub repetitions: Vec<Repetition>,
}

/// Two claims of two outlets that are one voice for a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repetition {
    /// Indexes into [`Report::claims`]: the claim that repeats, and the one that was published first; where the days
    /// don't tell, the order of the sources stands in and says nothing of who had it first.
    pub claims: [usize; 2],
    /// What makes them one.
    #[serde(flatten)]
    pub reason: Reason,
}

/// A remark about a comparison, as a rule id with facts.
pub type Note = Reason;
