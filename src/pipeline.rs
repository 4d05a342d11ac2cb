//! The order of the stages.

use crate::model::{Claim, Judgement, Mention, Pair, Report, Source, SourceInfo, Verification};

/// What one source says.
#[derive(Clone, Debug, PartialEq)]
pub struct Extraction {
    /// The source, with its language and, where it was found in the text, its day of publication.
    pub source: SourceInfo,
    /// Every quantity and date, in the order of the text.
    pub mentions: Vec<Mention>,
    /// Every claim, in the order of the text.
    pub claims: Vec<Claim>,
}

/// Reads, matches and judges with one lexicon and one set of options.
#[derive(Clone, Debug, Default)]
pub struct Checker {}

impl Checker {
    /// With the built-in lexicon and the default options.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads one source.
    #[must_use]
    pub fn extract(&self, source: &Source) -> Extraction {
        todo!("{}", source.id)
    }

    /// Finds the pairs of claims that are about one thing.
    #[must_use]
    pub fn pair(&self, claims: &[Claim]) -> Vec<Pair> {
        todo!("{}", claims.len())
    }

    /// Decides what two claims say of each other.
    #[must_use]
    pub fn judge(&self, left: &Claim, right: &Claim) -> Judgement {
        todo!("{} {}", left.source, right.source)
    }

    /// Reads sources and compares them.
    #[must_use]
    pub fn compare(&self, sources: &[Source]) -> Report {
        todo!("{}", sources.len())
    }

    /// Holds every figure and fact of an answer against sources.
    #[must_use]
    pub fn verify(&self, answer: &str, sources: &[Source]) -> Verification {
        todo!("{answer} {}", sources.len())
    }
}

/// Reads sources and compares them, with the built-in lexicon and the default options.
#[must_use]
pub fn compare(sources: &[Source]) -> Report {
    Checker::new().compare(sources)
}
