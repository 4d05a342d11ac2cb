//! A text's tokens with the phrases of the lexicon found on them: what recognizing and assembling look at.

use super::entry::{Link, Sense};
use super::fold::is_hyphen;
use super::index::PhraseId;
use super::{Lexicon, Phrases};
use crate::model::{Language, Sentence, Span, Token, TokenKind, WordId};

/// The tokens of a text and, for each, the longest phrase that begins there.
pub(crate) struct Tagged<'a> {
    /// The text as it was given.
    pub(crate) text: &'a str,
    /// The lexicon whose phrases were looked up.
    pub(crate) lexicon: &'a Lexicon,
    /// The language they were looked up in.
    pub(crate) language: Language,
    /// The tokens, in order.
    pub(crate) tokens: &'a [Token],
    /// The sentences, in order; together they hold every token.
    pub(crate) sentences: &'a [Sentence],
    phrases: &'a Phrases,
    tags: Vec<Tag>,
}

#[derive(Clone, Copy, Default)]
struct Tag {
    phrase: PhraseId,
    /// How many tokens the phrase takes, the hyphens inside it included.
    length: u32,
}

impl<'a> Tagged<'a> {
    /// Looks every phrase up.
    pub(crate) fn new(
        text: &'a str,
        lexicon: &'a Lexicon,
        language: Language,
        tokens: &'a [Token],
        sentences: &'a [Sentence],
    ) -> Self {
        let phrases = lexicon.phrases(language);
        let tags = (0..tokens.len()).map(|i| tag(text, phrases, &tokens[i..])).collect();
        Self { text, lexicon, language, tokens, sentences, phrases, tags }
    }

    /// What the longest phrase that begins at token `i` can mean; nothing for an unknown word, or beyond the end.
    pub(crate) fn senses(&self, i: usize) -> &[Sense] {
        self.tags.get(i).map_or(&[], |tag| self.phrases.senses(tag.phrase))
    }

    /// How many tokens that phrase takes; 1 where there is none.
    pub(crate) fn length(&self, i: usize) -> usize {
        self.tags.get(i).filter(|tag| tag.phrase.is_some()).map_or(1, |tag| tag.length as usize)
    }

    /// The first answer that `pick` gives for a sense at `i`.
    pub(crate) fn find<T>(&self, i: usize, pick: impl FnMut(&Sense) -> Option<T>) -> Option<T> {
        self.senses(i).iter().find_map(pick)
    }

    /// Whether the phrase at `i` can be that word of the grammar.
    pub(crate) fn is(&self, i: usize, link: Link) -> bool {
        self.senses(i).contains(&Sense::Link(link))
    }

    /// The characters of token `i`; nothing beyond the end.
    pub(crate) fn word(&self, i: usize) -> &'a str {
        self.tokens.get(i).and_then(|token| token.span.of(self.text)).unwrap_or("")
    }

    /// Whether token `i` is that one character.
    pub(crate) fn is_char(&self, i: usize, c: char) -> bool {
        let mut chars = self.word(i).chars();
        chars.next() == Some(c) && chars.next().is_none()
    }

    /// The kind of token `i`; `None` beyond the end.
    pub(crate) fn kind(&self, i: usize) -> Option<TokenKind> {
        self.tokens.get(i).map(|token| token.kind)
    }

    /// From the start of token `first` to the end of the token before `end`.
    pub(crate) fn span(&self, first: usize, end: usize) -> Span {
        self.tokens[first].span.to(self.tokens[end.max(first + 1) - 1].span)
    }
}

fn tag(text: &str, phrases: &Phrases, tokens: &[Token]) -> Tag {
    if tokens[0].word == WordId::UNKNOWN {
        return Tag::default();
    }
    let is_joint = |i: usize| {
        tokens[i].kind == TokenKind::Mark
            && tokens[i].glued
            && tokens.get(i + 1).is_some_and(|next| next.glued)
            && tokens[i].span.of(text).and_then(|mark| mark.chars().next()).is_some_and(is_hyphen)
    };
    let words = || (0..tokens.len()).filter(|&i| i == 0 || !is_joint(i));
    let Some((count, phrase)) = phrases.longest(words().map(|i| tokens[i].word)) else { return Tag::default() };
    let last = words().nth(count - 1).unwrap_or(0);
    Tag { phrase, length: u32::try_from(last + 1).unwrap_or(1) }
}
