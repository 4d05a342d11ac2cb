//! A report for the terminal, in the manner of a compiler's diagnostics.
//!
//! Conflicts come first, by topic: who gives which value; then each source with its publisher and day, its words with the
//! figure marked under them; then the distance between the values and what could explain it. Conflicts inside one source
//! follow, then updates and agreements in short, the pairs that a difference of scope keeps from being compared, a line
//! each, and a line that counts everything above it.

mod excerpt;
mod explanation;
mod extraction;
mod matters;
mod page;
mod pair;
mod phrases;
mod sections;
mod summary;
mod verification;
mod voices;
mod writer;

use std::time::Duration;

use crate::model::{Claim, Explained, Mention, PairExplanation, Report, Source, SourceInfo, Verification};

/// How a text is laid out.
///
/// ```
/// use gainsay::render::text::{Colour, Layout};
///
/// let narrow = Layout { width: 60, ..Layout::default() };
/// assert_eq!(narrow.colour, Colour::None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The columns of a line; less than 40 counts as 40.
    pub width: usize,
    /// Whether escape sequences may stand in the text.
    pub colour: Colour,
    /// How long the comparison took, for the last line.
    pub elapsed: Option<Duration>,
}

impl Default for Layout {
    /// A hundred columns without colour.
    fn default() -> Self {
        Self { width: 100, colour: Colour::None, elapsed: None }
    }
}

/// Whether escape sequences may stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// None.
    None,
    /// Those that every terminal knows.
    Ansi,
}

/// The report on a comparison.
///
/// Quotes are taken from `sources`. A claim whose source is not among them, or whose spans do not fit its text, is told
/// without a quote.
#[must_use]
pub fn report(report: &Report, sources: &[Source], layout: &Layout) -> String {
    sections::report(report, sources, layout)
}

/// What was read in one source: a line for each figure with its offset, its words, its value and what it is about.
#[must_use]
pub fn extraction(source: &SourceInfo, mentions: &[Mention], claims: &[Claim], text: &str, layout: &Layout) -> String {
    extraction::extraction(source, mentions, claims, text, layout)
}

/// How one source was read: for each figure and each number that is none, a paragraph with its tokens, the rule, the
/// modifiers, what is stated and meant, and what was considered and refused.
#[must_use]
pub fn explanation(source: &Source, explained: &[Explained], layout: &Layout) -> String {
    explanation::explanation(source, explained, layout)
}

/// Every claim of a report with its index, source by source, to name it by: a line each with its value and its words.
#[must_use]
pub fn claims(report: &Report, sources: &[Source], layout: &Layout) -> String {
    sections::claims(report, sources, layout)
}

/// How two claims of a report came to what is found of them, or why nothing is: their words, each weight of the match, the
/// vetoes, the rules in the order in which they were asked, and what other claims changed.
#[must_use]
pub fn pair_explanation(told: &PairExplanation, report: &Report, sources: &[Source], layout: &Layout) -> String {
    pair::explanation(told, report, sources, layout)
}

/// What the sources say of an answer: for each of its figures and facts a paragraph with its words, how it stands, the words
/// of the sources that tell, and the rule that decided; then a line that counts everything.
///
/// ```
/// use gainsay::{Checker, Source, render::text};
///
/// let answer = "Belarus got a Russian loan of $3 billion.";
/// let sources = [Source::new("agency", "Russia granted Belarus a loan of $1.5 billion.")];
/// let told = text::verification(&Checker::new().verify(answer, &sources), answer, &sources, &text::Layout::default());
/// assert!(told.starts_with("contradicted: loan"));
/// ```
#[must_use]
pub fn verification(verification: &Verification, answer: &str, sources: &[Source], layout: &Layout) -> String {
    verification::verification(verification, answer, sources, layout)
}
