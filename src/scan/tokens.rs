//! Text to tokens.

use super::noise;
use crate::lexicon::Lexicon;
use crate::lexicon::fold::{fold_into, is_apostrophe, is_invisible, is_word_part, word_length};
use crate::lexicon::packed::Letters;
use crate::model::{Span, Token, TokenKind, WordId};

/// Texts that are wrapped by hand have no line of more characters.
const WIDEST_WRAPPED: usize = 120;

/// The tokens of a text, and the indexes of those with which a paragraph begins.
pub(super) fn tokens(text: &str, lexicon: &Lexicon) -> (Vec<Token>, Vec<u32>) {
    let mut end = text.len().min(u32::MAX as usize);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    // Prose has some five bytes a token.
    let tokens = Vec::with_capacity(text.len() / 5 + 1);
    let mut scanner = Scanner {
        text,
        lexicon,
        at: 0,
        tokens,
        paragraphs: Vec::new(),
        newlines: 2,
        line: 0,
        last_end: usize::MAX,
        key: String::new(),
    };
    scanner.run();
    (scanner.tokens, scanner.paragraphs)
}

struct Scanner<'a> {
    text: &'a str,
    lexicon: &'a Lexicon,
    at: usize,
    tokens: Vec<Token>,
    paragraphs: Vec<u32>,
    /// Line ends since the last token.
    newlines: u32,
    /// Where the line begins.
    line: usize,
    /// Where the last token ended, counting the noise that was skipped behind it.
    last_end: usize,
    /// Reused for every folded word.
    key: String,
}

impl Scanner<'_> {
    fn run(&mut self) {
        self.at += noise::line_length(self.text);
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            match byte {
                b'\n' => {
                    self.newlines += if self.parts_paragraphs() { 2 } else { 1 };
                    self.at += 1;
                    self.line = self.at;
                    self.at += noise::line_length(&self.text[self.at..]);
                }
                b' ' | b'\t' | b'\r' | 0x0b | 0x0c => self.at += 1,
                b'a'..=b'z' | b'A'..=b'Z' => self.word(),
                b'0'..=b'9' => self.digits(),
                b'<' | b'[' | b'\\' => {
                    let skipped = noise::length(&self.text[self.at..]);
                    if skipped == 0 {
                        self.character(char::from(byte), 1);
                    } else {
                        if self.last_end == self.at {
                            self.last_end += skipped;
                        }
                        self.at += skipped;
                    }
                }
                b'.' if self.begins_number() => self.digits(),
                b',' if self.begins_number() && self.is_apart() => self.digits(),
                b'\'' if self.begins_ending() => self.word(),
                b':' if self.begins_link() => self.address(),
                b'@' | b'#' if self.begins_handle() => self.address(),
                0..0x80 => self.character(char::from(byte), 1),
                _ => self.wide(),
            }
        }
    }

    /// Whether the line end here stands between paragraphs: beside a line too wide to be wrapped by hand, each line is one.
    fn parts_paragraphs(&self) -> bool {
        let next = &self.text[self.at + 1..];
        let next = next.split_once('\n').map_or(next, |(line, _)| line);
        [&self.text[self.line..self.at], next].iter().any(|line| line.chars().nth(WIDEST_WRAPPED).is_some())
    }

    /// Whether the full stop here begins a number such as `.5`.
    fn begins_number(&self) -> bool {
        let bytes = self.text.as_bytes();
        bytes.get(self.at + 1).is_some_and(u8::is_ascii_digit)
            && !self.at.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_alphanumeric())
    }

    /// Whether nothing but a space stands right before: a comma behind a word is no decimal mark.
    fn is_apart(&self) -> bool {
        self.at.checked_sub(1).is_none_or(|before| self.text.as_bytes()[before].is_ascii_whitespace())
    }

    /// Whether the apostrophe here begins the ending of the word before it, as in `Russia's`.
    fn begins_ending(&self) -> bool {
        let glued = self.last_end == self.at && self.tokens.last().is_some_and(|token| token.kind == TokenKind::Word);
        let rest = &self.text[self.at..];
        glued && rest.chars().nth(1).is_some_and(char::is_alphabetic)
    }

    /// Whether the colon here is that of `https://`.
    fn begins_link(&self) -> bool {
        let glued = self.last_end == self.at && self.tokens.last().is_some_and(|token| token.kind == TokenKind::Word);
        glued && self.text[self.at..].starts_with("://")
    }

    /// Whether the sign here is part of an address for mail, or begins a handle or a tag.
    fn begins_handle(&self) -> bool {
        self.text.as_bytes().get(self.at + 1).is_some_and(u8::is_ascii_alphabetic)
    }

    /// An address or a handle up to the next space, with everything before it that it is glued to: one mark, which says
    /// nothing.
    fn address(&mut self) {
        let rest = &self.text[self.at..];
        let length =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\u{201d}')).unwrap_or(rest.len());
        let closing = |c: char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '\'' | '\u{2019}');
        let length = rest[..length].trim_end_matches(closing).len();
        let mut start = self.at;
        while let Some(before) = self.tokens.last().filter(|token| token.span.end as usize == start) {
            let part = match before.kind {
                TokenKind::Word | TokenKind::Digits => true,
                TokenKind::Mark => before.span.of(self.text).is_some_and(|mark| matches!(mark, "." | "-" | "_" | "+")),
                TokenKind::Sign => false,
            };
            if !part || self.paragraphs.last().is_some_and(|&first| first as usize == self.tokens.len()) {
                break;
            }
            start = before.span.start as usize;
            self.tokens.pop();
        }
        // A paragraph that began with what is now part of the address begins with the address.
        let index = u32::try_from(self.tokens.len()).unwrap_or(u32::MAX);
        while self.paragraphs.last().is_some_and(|&first| first > index) {
            self.paragraphs.pop();
        }
        let end = self.at + length.max(1);
        self.at = start;
        self.last_end = usize::MAX;
        self.push(TokenKind::Mark, end - start, WordId::UNKNOWN, false, false);
    }

    fn wide(&mut self) {
        let rest = &self.text[self.at..];
        let Some(c) = rest.chars().next() else { return };
        if c.is_whitespace() || is_invisible(c) {
            self.newlines += u32::from(matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}'));
            self.at += c.len_utf8();
        } else if is_digit(c) {
            self.digits();
        } else if is_word_part(c) || is_apostrophe(c) && self.begins_ending() {
            self.word();
        } else {
            self.character(c, c.len_utf8());
        }
    }

    fn word(&mut self) {
        // Most words are plain letters up to a space.
        let letters = Letters::at(self.text, self.at);
        match letters.key() {
            Some(key) if letters.count > 0 && self.ends_word(letters) => {
                let (capital, shout) = (letters.has_capital(), letters.count > 1 && letters.are_capitals());
                self.push(TokenKind::Word, letters.count, self.lexicon.packed_word(key), capital, shout);
                // Most words have a space behind them.
                self.at += usize::from(letters.next() == b' ');
            }
            _ => self.unusual_word(),
        }
    }

    /// Whether more letters stand so many bytes from here than an English ending has.
    fn goes_on_behind(&self, length: usize) -> bool {
        let bytes = self.text.as_bytes();
        bytes
            .get(self.at + length..self.at + length + 3)
            .is_some_and(|three| three.iter().all(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()))
    }

    /// Whether no word goes on behind its ASCII letters.
    fn ends_word(&self, letters: Letters) -> bool {
        match letters.next() {
            // Only the rest of "l'Union" or "dell'Unione" may belong to what is before.
            b'\'' => letters.count > 5 || letters.count > 2 && !self.goes_on_behind(letters.count + 1),
            0..0x80 => true,
            _ => {
                let next = self.text[self.at + letters.count..].chars().next();
                next.is_none_or(|c| !is_word_part(c) && (!is_apostrophe(c) || letters.count > 2))
            }
        }
    }

    /// A word that is long, or has more than ASCII letters in it.
    fn unusual_word(&mut self) {
        let rest = &self.text[self.at..];
        let word = &rest[..word_length(rest)];
        self.key.clear();
        fold_into(word, &mut self.key);
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        let shout = capital && word.chars().all(|c| !c.is_lowercase()) && word.chars().nth(1).is_some();
        let id = self.lexicon.word(&self.key);
        self.push(TokenKind::Word, word.len(), id, capital, shout);
    }

    /// Digits with the separators between them: a point, comma or apostrophe that a digit follows.
    fn digits(&mut self) {
        let rest = &self.text[self.at..];
        let mut length = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let digit_follows = || chars.clone().next().is_some_and(|(_, next)| is_digit(next));
            // An apostrophe parts groups of three: in 5'11" it is feet.
            let group_follows = || chars.clone().take_while(|&(_, next)| is_digit(next)).take(4).count() == 3;
            let goes_on = match c {
                '.' | ',' | '\u{66b}' | '\u{66c}' => digit_follows(),
                '\'' | '\u{2019}' => group_follows(),
                _ => is_digit(c),
            };
            if goes_on {
                length = i + c.len_utf8();
            } else {
                break;
            }
        }
        self.push(TokenKind::Digits, length, WordId::UNKNOWN, false, false);
    }

    fn character(&mut self, c: char, length: usize) {
        let kind = if is_sign(c) { TokenKind::Sign } else { TokenKind::Mark };
        self.push(kind, length, self.lexicon.character(c), false, false);
    }

    fn push(&mut self, kind: TokenKind, length: usize, word: WordId, capital: bool, shout: bool) {
        let (start, end) = (self.at, self.at + length.max(1));
        let index = u32::try_from(self.tokens.len()).unwrap_or(u32::MAX);
        if self.newlines >= 2 {
            self.paragraphs.push(index);
        }
        self.newlines = 0;
        // The text was cut to 32-bit offsets.
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let span = Span::new(offset(start), offset(end));
        self.tokens.push(Token { span, word, kind, glued: self.last_end == start, capital, shout });
        self.at = end;
        self.last_end = end;
    }
}

/// Whether `c` is a digit of a script whose numbers are written from the left like ours.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' | '\u{ff10}'..='\u{ff19}')
}

/// Whether `c` is a sign that can be part of a figure.
fn is_sign(c: char) -> bool {
    matches!(c,
        '$' | '%' | '+' | '<' | '=' | '>' | '~' | '¢'..='¥' | '°' | '±' | '¼'..='¾' | '×' | '‰' | '′' | '″' | '⁄'
        | '\u{20a0}'..='\u{20cf}' | '⅐'..='⅞' | '−' | '≈' | '≤' | '≥' | '％' | '＄' | '￠' | '￡' | '￥')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn cut(text: &str) -> Vec<&str> {
        tokens(text, Lexicon::builtin())
            .0
            .iter()
            .map(|token| token.span.of(text).expect("spans fit the text"))
            .collect()
    }

    #[test]
    fn words_digits_and_marks() {
        assert_eq!(cut("Russia's $1.5bn loan, 2.7%"), ["Russia", "'s", "$", "1.5", "bn", "loan", ",", "2.7", "%"]);
        assert_eq!(
            cut("l\u{2019}Union don't kids' .5 a.5"),
            ["l\u{2019}", "Union", "don", "'t", "kids", "'", ".5", "a", ".", "5"]
        );
        assert_eq!(cut("1,234.5, 12,34,567. 66/2020"), ["1,234.5", ",", "12,34,567", ".", "66", "/", "2020"]);
        assert_eq!(cut("１２ and ٣٤"), ["１２", "and", "٣٤"]);
    }

    #[test]
    fn noise_is_skipped_and_offsets_stay() {
        assert_eq!(cut("\\$1.5 <u>massive</u> [ad_1] 5m"), ["$", "1.5", "massive", "5", "m"]);
        assert_eq!(cut("Warning: a in b.php on line 3\nText"), ["Text"]);
        let (tokens, paragraphs) = tokens("One.\n\nTwo\nlines", Lexicon::builtin());
        assert_eq!((tokens.len(), paragraphs), (4, vec![0, 2]));
    }

    #[test]
    fn addresses_are_one_silent_mark() {
        assert_eq!(
            cut("see https://a.example/2020/09/80-percent?x=42, or team42@a.example."),
            ["see", "https://a.example/2020/09/80-percent?x=42", ",", "or", "team42@a.example", "."]
        );
        assert_eq!(cut("@some1 says #vote24 is #1"), ["@some1", "says", "#vote24", "is", "#", "1"]);
        let (tokens, paragraphs) = tokens("One.\n\nhttps://a.example/1\n\nTwo", Lexicon::builtin());
        assert_eq!((tokens.len(), paragraphs), (4, vec![0, 2, 3]));
    }

    #[test]
    fn glue_is_seen_through_markup() {
        let (tokens, _) = tokens("$<b>5</b>m x", Lexicon::builtin());
        assert_eq!(tokens.iter().map(|token| token.glued).collect::<Vec<_>>(), [false, true, true, false]);
    }
}
