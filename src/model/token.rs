//! What a text is made of before anything in it is understood.

use super::span::Span;

/// A word that the lexicon knows, by number; [`WordId::UNKNOWN`] for any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(pub u32);

impl WordId {
    /// A word that no entry of the lexicon contains.
    pub const UNKNOWN: Self = Self(0);
}

/// What kind of characters a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, with inner apostrophes ("protesters'", "don't" is one word).
    Word,
    /// Digits with the separators inside them: `1,234.5`, `1.234,5`, `.5`, `2`.
    Digits,
    /// A currency or percent sign, or one that stands for a word: `$`, `€`, `%`, `°`, `½`, `±`, `~`, `<`.
    Sign,
    /// A comma, full stop, bracket, quote, dash or any other mark.
    Mark,
}

/// A piece of the text, 16 bytes small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// The lexicon's number of its folded form.
    pub word: WordId,
    /// Its characters.
    pub kind: TokenKind,
    /// Whether nothing, not even a space, stands between it and the token before.
    pub glued: bool,
    /// Whether it begins with a capital letter.
    pub capital: bool,
    /// Whether every letter is a capital and there are at least two.
    pub shout: bool,
}

/// A run of tokens from the start of a sentence to its end, by their indexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The index of the first token.
    pub first: u32,
    /// The index after the last.
    pub end: u32,
    /// Whether a paragraph begins with it.
    pub paragraph: bool,
}

impl Sentence {
    /// The indexes of its tokens.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.first as usize..self.end as usize
    }
}
