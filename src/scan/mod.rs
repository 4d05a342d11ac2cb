//! Text to tokens and sentences. Markup, escapes and other noise is skipped; no offset moves.
//!
//! Every token's span lies on character boundaries of the text as given, tokens are in order and never overlap, and the
//! sentences together hold every token.

mod noise;
mod plain;
mod sentences;
mod tokens;

pub(crate) use plain::Plain;

use crate::lexicon::Lexicon;
use crate::model::{Sentence, Token};

/// The tokens and sentences of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scanned {
    /// In the order of the text.
    pub(crate) tokens: Vec<Token>,
    /// In the order of the text.
    pub(crate) sentences: Vec<Sentence>,
}

/// Cuts a text into tokens and sentences. Of a text beyond 4 GiB the first 4 GiB are read.
pub(crate) fn scan(text: &str, lexicon: &Lexicon) -> Scanned {
    let (tokens, paragraphs) = tokens::tokens(text, lexicon);
    let sentences = sentences::sentences(text, lexicon, &tokens, &paragraphs);
    Scanned { tokens, sentences }
}
