//! What sources say of an answer.

use serde::{Deserialize, Serialize};

use super::claim::Claim;
use super::judgement::{Reason, Verdict};
use super::report::SourceInfo;
use super::span::Span;

/// How an answer, or one claim of it, stands to the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Support {
    /// At least one source says the same thing with a value that does not meet.
    Contradicted,
    /// No source says it, and none says otherwise.
    Unsupported,
    /// A source says so.
    Supported,
    /// Nothing in it could be checked. Never a pass.
    Unchecked,
}

/// The claims of an answer, each held against the sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// For the whole: contradicted if any claim is, supported if every claim is, unchecked if there is none.
    pub support: Support,
    /// Every claim of the answer, in the order of its text.
    pub checks: Vec<Check>,
    /// The sources, in the order in which they were given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceInfo>,
    /// The claims of the sources that the checks speak of.
    pub claims: Vec<Claim>,
}

/// One claim of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The claim.
    pub claim: Claim,
    /// How it stands to the sources.
    pub support: Support,
    /// What the sources say of it, the deciding statement first.
    pub testimony: Vec<Testimony>,
}

/// What one claim of a source says of a claim of the answer, or what several of one source make together.
///
/// ```
/// use gainsay::{Checker, Source};
///
/// let source = Source::new("school", "There were 105 parents and 698 pupils in the hall.");
/// let told = Checker::new().verify("There were 803 people in the hall.", &[source]);
/// let derived = &told.checks[0].testimony[0];
/// assert_eq!(derived.reasons[0].rule.as_str(), "derived");
/// assert_eq!((derived.claim, &derived.with[..]), (0, &[1][..]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Testimony {
    /// An index into [`Verification::claims`]; of a derived figure, the first of those that it was made of.
    pub claim: usize,
    /// The indexes of the others that a derived figure was made of, in the order of its path.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<usize>,
    /// How the two stand to each other.
    pub verdict: Verdict,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// A figure of a source beside one of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counterpart {
    /// The claim of the answer.
    pub(crate) answer: usize,
    /// The claim of the source.
    pub(crate) said: usize,
    /// How much of what stands near the answer's figure stands near the source's, in hundredths.
    pub(crate) near: u32,
    /// How many of the answer's words and names the source has in its sentence, in hundredths.
    pub(crate) shared: u32,
    /// How much of what the answer says with its figure the source says anywhere, figures aside, in hundredths: from 0 up,
    /// enough for a figure that both have to support the answer.
    pub(crate) told: i32,
    /// Whether the two claims have a name in common.
    pub(crate) named: bool,
    /// Whether it is the one figure of its source that stands for the answer's.
    pub(crate) aligned: bool,
    /// Whether all around the two is the same, word for word: then no other figure stands for the answer's.
    pub(crate) in_place: bool,
}

impl Counterpart {
    /// Two figures that stand in one place of one sentence.
    pub(crate) const fn in_place(answer: usize, said: usize) -> Self {
        Self { answer, said, near: 100, shared: 100, told: 100, named: true, aligned: true, in_place: true }
    }
}

/// What a text says, for another to be held against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) source: SourceInfo,
    /// Its claims, in the order of the text.
    pub(crate) claims: Vec<Claim>,
    /// Every figure as a name, read as a quantity or not.
    pub(crate) names: Vec<Claim>,
    /// Its content words, in the order of the text.
    pub(crate) words: Vec<Word>,
    /// The tokens of each sentence.
    pub(crate) sentences: Vec<Vec<Span>>,
}

impl Told {
    /// Takes those of the names among the claims that are asked for, given the claims.
    pub(crate) fn keep_names(&mut self, is_asked: impl Fn(&[Claim], &Claim) -> bool) {
        let mut names = std::mem::take(&mut self.names);
        names.retain(|name| is_asked(&self.claims, name));
        self.claims.append(&mut names);
    }
}

/// A content word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) span: Span,
    /// What it is found by: the stem of each of its parts, and the concept that it stands for.
    pub(crate) keys: Vec<String>,
    pub(crate) class: WordClass,
}

/// How much it tells that a text has a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WordClass {
    /// Part of a name.
    Name,
    /// "Said", "report": tells who says so.
    Speech,
    /// Any other, by how common it is.
    Common(u8),
}
