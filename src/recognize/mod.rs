//! Tokens to mentions: every quantity and date, with what its words state and what a fair reader takes from them.
//!
//! Each recognizer is a function in a file of `rules/`. It is asked at a token and answers with the reading that begins
//! there, or not. Modifiers (hedges, bounds, ranges, lists, changes) are written once, over the readings of every rule.

mod dateline;
mod rules;

pub(crate) use dateline::dateline;

use crate::lexicon::Tagged;
use crate::model::{Date, Mention};

/// What is known of the text besides its words.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    /// The day against which "Monday" and "last year" are resolved.
    pub(crate) published: Option<Date>,
}

/// What a rule read at a token.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The index of the token after the last one read.
    pub(crate) end: usize,
    /// What was read.
    pub(crate) mention: Mention,
}

/// Reads every mention, in the order of the text; no two overlap.
pub(crate) fn recognize(tagged: &Tagged<'_>, context: &Context) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut at = 0;
    while at < tagged.tokens.len() {
        // The longest reading wins, and of two equally long ones the rule that is listed first.
        let best =
            rules::ALL.iter().rev().filter_map(|rule| rule(tagged, at, context)).max_by_key(|reading| reading.end);
        match best {
            Some(reading) => {
                at = reading.end.max(at + 1);
                mentions.push(reading.mention);
            }
            None => at += 1,
        }
    }
    mentions
}
