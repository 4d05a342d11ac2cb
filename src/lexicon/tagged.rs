//! A text's tokens with the phrases of the lexicon found on them: what recognizing and assembling look at.

use std::borrow::Cow;
use std::ops::Range;

use super::calendar::Calendar;
use super::entry::{Link, Sense, Starts};

use super::fold::is_hyphen;
use super::index::PhraseId;
use super::tables::{Adjectives, Capitals, Compounds, DateOrder, DecimalMark, Demonyms, OrdinalStop, Verbs};
use super::{Lexicon, Passage, Phrases, symbols};
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
    tags: Cow<'a, [Tag]>,
    layer: Layer,
    compounds: Compounds,
    /// Whether nothing tells the language of the text.
    open: bool,
    /// What is in another language, in order.
    passages: &'a [Passage],
    /// The token of the first tag.
    offset: usize,
}

/// A stretch of tokens that is read by itself: a sentence, or a part of one, and the passage that it is.
pub(crate) type Stretch<'a> = (Range<usize>, Option<&'a Passage>);

/// Which phrases are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layer {
    /// The longest of all.
    All,
    /// The longest that figures and dates are made with, where there is one.
    Figures,
}

/// The longest phrase that begins at a token.
#[derive(Clone, Copy, Default)]
struct Tag {
    phrase: PhraseId,
    /// How many tokens the phrase takes, the hyphens inside it included.
    length: u8,
    /// The same of the phrase that figures see there, where that is another: it begins with the same words.
    figures: u8,
    /// What can begin there, as figures see it.
    starts: Starts,
}

impl<'a> Tagged<'a> {
    /// Looks every phrase up; in English where nothing tells the language.
    pub(crate) fn new(
        text: &'a str,
        lexicon: &'a Lexicon,
        language: impl Into<Option<Language>>,
        tokens: &'a [Token],
        sentences: &'a [Sentence],
    ) -> Self {
        let told = language.into();
        let language = told.unwrap_or(Language::English);
        let phrases = lexicon.phrases(language);
        let compounds = super::tables(language).writing.compounds;
        // No phrase goes on beyond its sentence.
        let mut tags = Vec::with_capacity(tokens.len());
        for sentence in sentences {
            tags.extend(sentence.range().map(|i| tag(text, phrases, compounds, &tokens[i..sentence.end as usize])));
        }
        Self {
            text,
            lexicon,
            language,
            tokens,
            sentences,
            phrases,
            tags: Cow::Owned(tags),
            layer: Layer::All,
            compounds,
            open: told.is_none(),
            passages: &[],
            offset: 0,
        }
    }

    /// The same text with passages in other languages, whose words say nothing in its own.
    pub(crate) fn with_passages(mut self, passages: &'a [Passage]) -> Self {
        for passage in passages {
            self.tags.to_mut()[passage.sentence.range()].fill(Tag::default());
        }
        Self { passages, ..self }
    }

    /// The sentences, parted where a passage in another language begins or ends.
    pub(crate) fn stretches(&self) -> impl Iterator<Item = Stretch<'a>> + use<'a> {
        let (mut sentences, mut passages) = (self.sentences.iter(), self.passages.iter().peekable());
        let (mut at, mut end) = (0, 0);
        std::iter::from_fn(move || {
            if at == end {
                let sentence = sentences.next()?.range();
                (at, end) = (sentence.start, sentence.end);
            }
            let first = at;
            let (stretch_end, passage) = match passages.peek().map(|passage| passage.sentence.range()) {
                Some(range) if range.start == first => (range.end, passages.next()),
                Some(range) if range.start < end => (range.start, None),
                _ => (end, None),
            };
            at = stretch_end;
            Some((first..stretch_end, passage))
        })
    }

    /// One stretch, with nothing behind it: nothing is read beyond a sentence, and a passage is read by its own words.
    pub(crate) fn stretch(&self, (range, passage): &Stretch<'a>) -> Tagged<'_> {
        let Some(passage) = passage else { return self.until(range.end) };
        let language = passage.language;
        let phrases = self.lexicon.phrases(language);
        let compounds = super::tables(language).writing.compounds;
        let tags = range.clone().map(|i| tag(self.text, phrases, compounds, &self.tokens[i..range.end])).collect();
        Tagged {
            language,
            tokens: &self.tokens[..range.end],
            sentences: std::slice::from_ref(&passage.sentence),
            phrases,
            tags: Cow::Owned(tags),
            compounds,
            open: false,
            offset: range.start,
            ..*self
        }
    }

    /// Whether nothing tells the language of the text.
    pub(crate) fn language_is_open(&self) -> bool {
        self.open
    }

    /// The same text as figures and dates see it: "five" and "year" in "five-year contract", whatever the longer phrases
    /// speak of.
    pub(crate) fn figures(&self) -> Tagged<'_> {
        Tagged { tags: Cow::Borrowed(&*self.tags), layer: Layer::Figures, ..*self }
    }

    /// The same text up to token `end`, so that nothing is read beyond a sentence.
    fn until(&self, end: usize) -> Tagged<'_> {
        let end = end.min(self.tokens.len()).min(self.tags.len());
        Tagged { tags: Cow::Borrowed(&self.tags[..end]), tokens: &self.tokens[..end], ..*self }
    }

    fn tag(&self, i: usize) -> Tag {
        self.tags.get(i.wrapping_sub(self.offset)).copied().unwrap_or_default()
    }

    /// What the longest phrase that begins at token `i` can mean; nothing for an unknown word, or beyond the end.
    pub(crate) fn senses(&self, i: usize) -> &[Sense] {
        self.phrases.senses(self.phrase(i))
    }

    fn phrase(&self, i: usize) -> PhraseId {
        let tag = self.tag(i);
        match self.layer {
            Layer::Figures if tag.figures > 0 => self.phrases.figures(tag.phrase).1,
            _ => tag.phrase,
        }
    }

    /// How many tokens that phrase takes; 1 where there is none.
    pub(crate) fn length(&self, i: usize) -> usize {
        let tag = self.tag(i);
        match self.layer {
            Layer::Figures if tag.figures > 0 => usize::from(tag.figures),
            _ => usize::from(tag.length.max(1)),
        }
    }

    /// The figures and dates that can begin with token `i`.
    pub(crate) fn starts(&self, i: usize) -> Starts {
        self.tag(i).starts
    }

    /// The first answer that `pick` gives for a sense at `i`.
    pub(crate) fn find<T>(&self, i: usize, pick: impl FnMut(&Sense) -> Option<T>) -> Option<T> {
        self.senses(i).iter().find_map(pick)
    }

    /// Whether the phrase at `i` can be that word of the grammar.
    pub(crate) fn is(&self, i: usize, link: Link) -> bool {
        self.phrases.is_link(self.phrase(i), link)
    }

    /// Whether the phrase at `i` can be that word of the calendar.
    pub(crate) fn is_calendar(&self, i: usize, word: Calendar) -> bool {
        self.phrases.is_calendar(self.phrase(i), word)
    }

    /// The characters of token `i`; nothing beyond the end.
    pub(crate) fn word(&self, i: usize) -> &'a str {
        self.tokens.get(i).and_then(|token| token.span.of(self.text)).unwrap_or("")
    }

    /// The character that token `i` is; NUL where it is longer than one, or beyond the end.
    pub(crate) fn char(&self, i: usize) -> char {
        self.tokens.get(i).map_or('\0', |token| character(self.text, token))
    }

    /// Whether token `i` is that one character.
    pub(crate) fn is_char(&self, i: usize, c: char) -> bool {
        self.char(i) == c
    }

    /// The key of token `i`, as the lexicon has it.
    pub(crate) fn key(&self, i: usize) -> String {
        let mut key = String::new();
        super::fold::fold_into(self.word(i), &mut key);
        key
    }

    /// What a folded word can mean by itself, wherever it stands.
    pub(crate) fn senses_of(&self, key: &str) -> &[Sense] {
        let word = self.lexicon.word(key);
        let found = self.phrases.longest(std::iter::once(word)).filter(|_| word != WordId::UNKNOWN);
        found.map_or(&[], |(_, phrase)| self.phrases.senses(phrase))
    }

    /// Whether token `i` is a word that no table has and that may be made of number words.
    pub(crate) fn may_be_compound(&self, i: usize) -> bool {
        self.senses(i).is_empty()
            && self.tokens.get(i).is_some_and(|token| may_be_compound(self.text, self.phrases, self.compounds, token))
    }

    /// Whether token `i` stands inside an idiom or a hedge that begins before it: "first" in "at first".
    pub(crate) fn is_inside(&self, i: usize) -> bool {
        /// The longest is "in the first place".
        const LONGEST: usize = 4;
        (i.saturating_sub(LONGEST - 1)..i).any(|before| {
            before + self.length(before) > i
                && self.senses(before).iter().any(|sense| matches!(sense, Sense::Idiom | Sense::Hedge(..)))
        })
    }

    /// Whether token `i` is a hyphen between two tokens that it is glued to.
    pub(crate) fn is_joint(&self, i: usize) -> bool {
        self.is_glued(i) && self.is_glued(i + 1) && is_hyphen(self.char(i))
    }

    /// Whether nothing, not even a space, stands between token `i` and the one before.
    pub(crate) fn is_glued(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| token.glued)
    }

    /// The first token of the sentence that token `i` stands in.
    pub(crate) fn sentence_start(&self, i: usize) -> usize {
        let after = self.sentences.partition_point(|sentence| sentence.first as usize <= i);
        after.checked_sub(1).map_or(0, |at| self.sentences[at].first as usize)
    }

    /// Whether token `i` is the first of a sentence, but for opening marks.
    pub(crate) fn starts_sentence(&self, i: usize) -> bool {
        let after = self.sentences.partition_point(|sentence| sentence.first as usize <= i);
        let Some(sentence) = after.checked_sub(1).map(|at| self.sentences[at]) else { return true };
        (sentence.first as usize..i).all(|before| self.kind(before) == Some(TokenKind::Mark))
    }

    /// Whether a line ends right before token `i`.
    pub(crate) fn begins_line(&self, i: usize) -> bool {
        let (Some(token), Some(before)) = (self.tokens.get(i), i.checked_sub(1).map(|i| self.tokens[i])) else {
            return true;
        };
        let between = before.span.end as usize..token.span.start as usize;
        self.text.get(between).is_some_and(|between| between.contains('\n'))
    }

    /// Whether token `i` is the last of a sentence, but for closing marks.
    pub(crate) fn ends_sentence(&self, i: usize) -> bool {
        let after = self.sentences.partition_point(|sentence| sentence.first as usize <= i);
        let Some(sentence) = after.checked_sub(1).map(|at| self.sentences[at]) else { return true };
        (i + 1..sentence.end as usize).all(|after| self.kind(after) == Some(TokenKind::Mark))
    }

    /// Whether token `i` is a noun in the plural, by its ending or by the lexicon.
    pub(crate) fn is_plural(&self, i: usize) -> bool {
        if self.kind(i) != Some(TokenKind::Word) {
            return false;
        }
        if self.senses(i).contains(&Sense::Plural) {
            return true;
        }
        if self.capitals() == Capitals::OfNouns && !self.tokens[i].capital {
            return false;
        }
        let writing = super::tables(self.language).writing;
        let word = self.word(i).as_bytes();
        let ends = |ending: &&str| {
            word.len() > ending.len() + 1 && word[word.len() - ending.len()..].eq_ignore_ascii_case(ending.as_bytes())
        };
        writing.plural_endings.iter().any(ends) && !writing.other_endings.iter().any(ends)
    }

    /// What a capital within a sentence tells.
    pub(crate) fn capitals(&self) -> Capitals {
        super::tables(self.language).writing.capitals
    }

    /// Whether the language's tables list common words, so that one they lack is likely a name.
    pub(crate) fn lists_common_words(&self) -> bool {
        super::tables(self.language).common.iter().any(|row| row.0 > 0)
    }

    /// Where verbs stand.
    pub(crate) fn verbs(&self) -> Verbs {
        super::tables(self.language).writing.verbs
    }

    /// Which of day and month comes first in a date of figures.
    pub(crate) fn date_order(&self) -> DateOrder {
        super::tables(self.language).writing.date_order
    }

    /// Whether a full stop behind figures can make an ordinal of them.
    pub(crate) fn has_ordinal_stop(&self) -> bool {
        super::tables(self.language).writing.ordinal_stop == OrdinalStop::Ordinal
    }

    /// Whether an adjective can stand behind its noun.
    pub(crate) fn has_adjectives_behind(&self) -> bool {
        super::tables(self.language).writing.adjectives == Adjectives::Behind
    }

    /// Whether the adjectives of places begin with a small letter.
    pub(crate) fn has_small_demonyms(&self) -> bool {
        super::tables(self.language).writing.demonyms == Demonyms::Small
    }

    /// The mark before decimals.
    pub(crate) fn decimal_mark(&self) -> DecimalMark {
        super::tables(self.language).writing.decimal_mark
    }

    /// The magnitude in letters at token `i`, and how many tokens it takes: `k`, `bn`, `Mio.`.
    pub(crate) fn magnitude_letters(&self, i: usize) -> Option<(u8, usize)> {
        self.letters(i, symbols::magnitude)
    }

    /// The same with letters that are a magnitude only of money: `m`, `b`.
    pub(crate) fn money_letters(&self, i: usize) -> Option<(u8, usize)> {
        self.letters(i, symbols::money_magnitude)
    }

    fn letters(&self, i: usize, find: impl Fn(&str) -> Option<u8>) -> Option<(u8, usize)> {
        let token = self.tokens.get(i).filter(|token| token.kind == TokenKind::Word)?;
        let power = find(self.word(i))?;
        let next = self.tokens.get(i + 1);
        // An abbreviation may carry its stop: "3 Mio. Euro".
        let stop =
            self.char(i + 1) == '.' && next.is_some_and(|next| next.glued) && self.kind(i + 2) == Some(TokenKind::Word);
        let runs_on = next.is_some_and(|next| next.glued && matches!(next.kind, TokenKind::Word | TokenKind::Digits));
        let spaced_letter = token.span.len() == 1 && !token.glued;
        (!(runs_on || spaced_letter && self.word(i) == "K")).then_some((power, if stop { 2 } else { 1 }))
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

/// The character that a token is; NUL where it is longer than one.
fn character(text: &str, token: &Token) -> char {
    if token.kind == TokenKind::Digits {
        return '\0';
    }
    if token.span.len() == 1 {
        return char::from(text.as_bytes()[token.span.start as usize]);
    }
    // No character is longer.
    let mut chars = token.span.of(text).filter(|word| word.len() <= 4).unwrap_or("").chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => c,
        _ => '\0',
    }
}

/// Whether a word that no table has may be made of number words.
fn may_be_compound(text: &str, phrases: &Phrases, compounds: Compounds, token: &Token) -> bool {
    /// "Einhundert" and the like; shorter ones have rows of their own.
    const SHORTEST: u32 = 7;
    compounds == Compounds::Glued
        && token.kind == TokenKind::Word
        && token.span.len() >= SHORTEST
        && token.span.of(text).is_some_and(|word| phrases.may_begin_number(word.as_bytes()))
}

/// The tag of the first of the tokens, which go to the end of its sentence.
fn tag(text: &str, phrases: &Phrases, compounds: Compounds, tokens: &[Token]) -> Tag {
    let token = &tokens[0];
    if token.word == WordId::UNKNOWN {
        return Tag { starts: starts(text, phrases, compounds, tokens), ..Tag::default() };
    }
    // Most words begin no longer phrase. Behind a mark, which may join two words, one can go on.
    let next = match tokens.get(1) {
        Some(next) if next.kind == TokenKind::Mark => None,
        next => Some(next.map_or(WordId::UNKNOWN, |next| next.word)),
    };
    if let Some(phrase) = phrases.alone(token.word, next) {
        let starts = match token.kind {
            TokenKind::Word if phrase.is_some() => phrases.starts(phrase),
            _ => starts(text, phrases, compounds, tokens),
        };
        return Tag { phrase, length: 1, figures: 0, starts };
    }
    let is_joint = |i: usize| {
        tokens[i].kind == TokenKind::Mark
            && tokens[i].glued
            && tokens.get(i + 1).is_some_and(|next| next.glued)
            && is_hyphen(character(text, &tokens[i]))
    };
    let words = || (0..tokens.len()).filter(|&i| i == 0 || !is_joint(i));
    let found = phrases.longest(words().map(|i| tokens[i].word));
    let Some((count, phrase)) = found else {
        return Tag { starts: starts(text, phrases, compounds, tokens), ..Tag::default() };
    };
    let starts =
        if token.kind == TokenKind::Word { phrases.starts(phrase) } else { starts(text, phrases, compounds, tokens) };
    if count == 1 {
        return Tag { phrase, length: 1, figures: 0, starts };
    }
    let length = |count: usize| u8::try_from(words().nth(count - 1).unwrap_or(0) + 1).unwrap_or(1);
    let (shorter, figures) = phrases.figures(phrase);
    Tag { phrase, length: length(count), figures: if figures == phrase { 0 } else { length(shorter) }, starts }
}

/// What can begin with the first of the tokens, where that is not for a phrase to tell.
fn starts(text: &str, phrases: &Phrases, compounds: Compounds, tokens: &[Token]) -> Starts {
    const DIGITS: Starts =
        Starts::NUMERAL.or(Starts::ORDER).or(Starts::DATE).or(Starts::WHOLE_DATE).or(Starts::OF_DATE);
    let token = &tokens[0];
    let number_follows = || tokens.get(1).is_some_and(|next| next.kind == TokenKind::Digits);
    match token.kind {
        TokenKind::Digits => DIGITS,
        TokenKind::Word if may_be_compound(text, phrases, compounds, token) => Starts::NUMERAL.or(Starts::OF_DATE),
        TokenKind::Sign if matches!(character(text, token), '\u{2212}' | '¼'..='¾' | '⅐'..='⅞') => {
            Starts::NUMERAL
        }
        TokenKind::Mark if number_follows() => match character(text, token) {
            '-' | '\u{2013}' => Starts::NUMERAL,
            // "The '40s"
            '\'' | '\u{2018}' | '\u{2019}' => Starts::DATE.or(Starts::WHOLE_DATE),
            _ => Starts::NOTHING,
        },
        _ => Starts::NOTHING,
    }
}
