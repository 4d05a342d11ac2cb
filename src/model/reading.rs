//! How a text was read: what was taken, what was considered and refused, and what was passed over in silence.

use serde::{Deserialize, Serialize};

use super::mention::Mention;
use super::span::Span;
use super::unit::RuleId;

/// How one stretch of a text was read, or why nothing was read there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// The stretch: the words of the mention, or those that were passed over.
    pub span: Span,
    /// Its tokens.
    pub tokens: Vec<Span>,
    /// What came out; `None` where nothing did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mention: Option<Mention>,
    /// What the rules read before the modifiers put it together: "10" and "15 billion" of "$10 to $15 billion". Empty
    /// for a date, which one rule reads whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Mention>,
    /// The modifiers that changed a part, in the order in which they did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modifiers: Vec<RuleId>,
    /// The readings that were considered and not taken, in the order in which they were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refused>,
    /// The trap because of which nothing was read, where it has a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trap: Option<RuleId>,
}

impl Explained {
    /// Every place that it names.
    pub(crate) fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        let readings = self.refused.iter_mut().map(|refused| &mut refused.reading);
        let mentions = self.mention.iter_mut().chain(&mut self.parts).chain(readings);
        std::iter::once(&mut self.span).chain(&mut self.tokens).chain(mentions.flat_map(Mention::spans_mut))
    }
}

/// A reading that was considered and not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// What it would have been.
    pub reading: Mention,
    /// Why it was not taken: `shorter`, `listed_later`, `unresolved`, `goes_on`.
    pub why: RuleId,
}
