//! A text without its markup, and where each part of it stood: what reads figures never meets an entity, a cell's tag or
//! the stars of Markdown, and still every offset is one of the text as given.
//!
//! Entities become their characters, tags that end a line or a paragraph become that, raised digits become such; scripts,
//! emphasis, the targets of links and footnote marks go. Other tags are skipped by the scanner.

use std::borrow::Cow;

use crate::lexicon::fold::is_invisible;
use crate::lexicon::noise::{BREAKING_TAGS, ENTITIES, SILENT_TAGS};
use crate::model::Span;

/// No name of an entity is longer.
const LONGEST_ENTITY: usize = 10;
/// What is longer is no tag, no target of a link, no footnote.
const LONGEST_TAG: usize = 512;
const LONGEST_LINK: usize = 256;
const LONGEST_NOTE: usize = 128;

/// A text as it is read.
pub(crate) struct Plain<'t> {
    /// Without its markup.
    pub(crate) text: Cow<'t, str>,
    /// What was replaced, in order.
    pieces: Vec<Piece>,
}

/// A replaced piece.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it begins and ends in the plain text.
    at: u32,
    end: u32,
    /// Where it stood.
    given: Span,
}

impl<'t> Plain<'t> {
    /// The text itself where nothing in it is markup, or where it is beyond 4 GiB.
    pub(crate) fn of(text: &'t str) -> Self {
        if u32::try_from(text.len()).is_err() {
            return Self { text: Cow::Borrowed(text), pieces: Vec::new() };
        }
        let mut stripper =
            Stripper { text, plain: String::new(), taken: 0, link: None, unclosed: [false; 2], pieces: Vec::new() };
        stripper.run();
        stripper.finish()
    }

    /// Whether every offset is that of the text as given.
    pub(crate) fn is_as_given(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Where words of the plain text stand in the text as given.
    pub(crate) fn given(&self, span: Span) -> Span {
        let piece = |at: u32| self.pieces[..self.pieces.partition_point(|piece| piece.at <= at)].last();
        let start = match piece(span.start) {
            Some(piece) if span.start < piece.end => piece.given.start,
            Some(piece) => piece.given.end + (span.start - piece.end),
            None => span.start,
        };
        let end = match piece(span.end.saturating_sub(1)) {
            Some(piece) if span.end <= piece.end => piece.given.end,
            Some(piece) => piece.given.end + (span.end - piece.end),
            None => span.end,
        };
        Span::new(start, end.max(start))
    }
}

struct Stripper<'t> {
    text: &'t str,
    plain: String,
    /// Up to here the text is in `plain`, or was replaced.
    taken: usize,
    /// Where the words of a link end whose opening bracket was met.
    link: Option<usize>,
    /// Which of the silent tags no closing tag was found for: it need not be looked for again.
    unclosed: [bool; SILENT_TAGS.len()],
    pieces: Vec<Piece>,
}

/// Where the next byte stands with which markup can begin. Prose has few of them, so whole blocks are looked over first, in a
/// way that the compiler makes one instruction for many bytes of.
fn next_begin(bytes: &[u8]) -> Option<usize> {
    const BLOCK: usize = 64;
    // The last two begin the characters that are not drawn.
    let begins = |byte: u8| matches!(byte, b'&' | b'<' | b'[' | b']' | b'*' | 0xc2 | 0xe2);
    let clear = bytes
        .chunks_exact(BLOCK)
        .take_while(|block| !block.iter().fold(false, |any, &byte| any | begins(byte)))
        .count();
    let from = clear * BLOCK;
    bytes[from..].iter().position(|&byte| begins(byte)).map(|found| from + found)
}

/// What stands in place of some bytes.
enum Instead {
    Nothing,
    Char(char),
    Text(&'static str),
    /// Raised digits.
    Raised(String),
}

impl<'t> Stripper<'t> {
    fn run(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(found) = next_begin(&bytes[at..]) {
            at += found;
            at += match self.instead(at) {
                Some((length, instead)) => {
                    self.replace(at, length, &instead);
                    length
                }
                None => 1,
            };
        }
    }

    fn replace(&mut self, at: usize, length: usize, instead: &Instead) {
        self.plain.push_str(&self.text[self.taken..at]);
        let start = self.plain.len();
        match instead {
            Instead::Nothing => {}
            Instead::Char(c) => self.plain.push(*c),
            Instead::Text(text) => self.plain.push_str(text),
            Instead::Raised(text) => self.plain.push_str(text),
        }
        self.taken = at + length;
        // The text has 32-bit offsets, and what stands instead is never longer than what stood there.
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let given = Span::new(offset(at), offset(self.taken));
        self.pieces.push(Piece { at: offset(start), end: offset(self.plain.len()), given });
    }

    fn finish(mut self) -> Plain<'t> {
        if self.pieces.is_empty() {
            return Plain { text: Cow::Borrowed(self.text), pieces: self.pieces };
        }
        self.plain.push_str(&self.text[self.taken..]);
        Plain { text: Cow::Owned(self.plain), pieces: self.pieces }
    }

    /// How many bytes of markup begin at `at`, and what stands for them.
    fn instead(&mut self, at: usize) -> Option<(usize, Instead)> {
        let rest = &self.text[at..];
        match rest.as_bytes()[0] {
            b'&' => entity(rest).map(|(c, length)| (length, Instead::Char(c))),
            b'<' => self.tag(at),
            b'[' => self.bracket(at),
            b']' => (self.link == Some(at)).then(|| (1 + target(&rest[1..]).unwrap_or(0), Instead::Nothing)),
            0x80.. => undrawn(&self.text[..at], rest).map(|length| (length, Instead::Nothing)),
            _ => star(&self.text[..at], rest).map(|length| (length, Instead::Nothing)),
        }
    }

    fn tag(&mut self, at: usize) -> Option<(usize, Instead)> {
        let rest = &self.text[at..];
        let inner = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
        let name = inner.len() - inner.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
        let name = inner.get(..name).filter(|name| !name.is_empty())?;
        let end = rest.bytes().take(LONGEST_TAG).skip(1).position(|byte| matches!(byte, b'>' | b'<'))? + 1;
        if rest.as_bytes()[end] != b'>' {
            return None;
        }
        if let Some(&(_, breaks)) = BREAKING_TAGS.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(name)) {
            return Some((end + 1, Instead::Text(breaks)));
        }
        if let Some(kind) = SILENT_TAGS.iter().position(|tag| tag.eq_ignore_ascii_case(name)) {
            if self.unclosed[kind] || rest.starts_with("</") {
                return None;
            }
            let closing = format!("</{name}>");
            let found = rest[end..].find(&closing);
            self.unclosed[kind] = found.is_none();
            return found.map(|found| (end + found + closing.len(), Instead::Text("\n")));
        }
        if name.eq_ignore_ascii_case("sup") && !rest.starts_with("</") {
            raised(&self.text[..at], rest, end + 1)
        } else {
            None
        }
    }

    /// A footnote's number, or the opening bracket of a link.
    fn bracket(&mut self, at: usize) -> Option<(usize, Instead)> {
        let rest = &self.text[at..];
        let inner = &rest.as_bytes()[1..rest.len().min(LONGEST_LINK)];
        let close = 1 + inner.iter().position(|byte| matches!(byte, b']' | b'[' | b'\n'))?;
        if rest.as_bytes()[close] != b']' {
            return None;
        }
        let label = &rest[1..close];
        let before = self.text[..at].chars().next_back();
        let glued = before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ',' | '"' | '”' | ')' | ']' | '%'));
        let number = (1..=3).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_digit());
        let letter = label.len() == 1 && label.bytes().all(|byte| byte.is_ascii_lowercase());
        if glued && (number || letter) {
            return Some((close + 1, Instead::Nothing));
        }
        target(&rest[close + 1..])?;
        self.link = Some(at + close);
        Some((1, Instead::Nothing))
    }
}

/// The length of a link's target, brackets and all: `(https://…)`, `[1]`.
fn target(rest: &str) -> Option<usize> {
    let close = match rest.as_bytes().first() {
        Some(b'(') => b')',
        Some(b'[') => b']',
        _ => return None,
    };
    let length = rest.bytes().take(LONGEST_TAG).position(|byte| byte == close || byte == b'\n')?;
    let words = rest[1..length].trim().contains(' ') && !rest[..length].contains("://");
    (rest.as_bytes()[length] == close && !words).then_some(length + 1)
}

/// The length of a character between two digits that is not drawn.
fn undrawn(before: &str, rest: &str) -> Option<usize> {
    let c = rest.chars().next().filter(|&c| is_invisible(c))?;
    let digit = |c: Option<&u8>| c.is_some_and(u8::is_ascii_digit);
    let between = digit(before.as_bytes().last()) && digit(rest.as_bytes().get(c.len_utf8()));
    between.then_some(c.len_utf8())
}

/// The length of stars that emphasize or mark a note: `**1.5** billion`, `1,200*`; not of a product or a list.
fn star(before: &str, rest: &str) -> Option<usize> {
    let length = if rest.starts_with("**") { 2 } else { 1 };
    let (left, right) = (before.chars().next_back(), rest[length..].chars().next());
    let is = |c: Option<char>, what: fn(char) -> bool| c.is_some_and(what);
    let (left_word, right_word) = (is(left, char::is_alphanumeric), is(right, char::is_alphanumeric));
    // "2 ** 3" and "2**10" are products.
    let spaced = left.is_none_or(char::is_whitespace) && right.is_none_or(char::is_whitespace);
    let even = spaced || left_word && right_word;
    let marks = if length == 2 { !even } else { left_word && !right_word };
    (marks && right != Some('*')).then_some(length)
}

/// A number raised by a tag: a power behind ten or a short unit, else the mark of a footnote.
fn raised(before: &str, rest: &str, begin: usize) -> Option<(usize, Instead)> {
    let inner = rest[begin..].char_indices().take(LONGEST_NOTE).map(|(i, c)| i + c.len_utf8()).last()?;
    let length = rest[begin..begin + inner].find("</sup>")?;
    let (inner, whole) = (&rest[begin..begin + length], begin + length + "</sup>".len());
    let mut depth = 0;
    let visible = inner.chars().filter(|&c| {
        depth += i32::from(c == '<');
        let seen = depth == 0;
        depth -= i32::from(c == '>');
        seen
    });
    let label: String = visible.filter(|c| !matches!(c, '[' | ']')).collect();
    let digits = label.strip_prefix(['-', '\u{2212}']).unwrap_or(&label);
    if digits.is_empty() || digits.len() > 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let letters = before.chars().rev().take_while(|c| c.is_alphabetic()).take(4).count();
    let ten = before.strip_suffix("10").is_some_and(|rest| !rest.ends_with(|c: char| c.is_ascii_digit()));
    Some((
        whole,
        match letters {
            0 if ten => Instead::Raised(format!("^{label}")),
            1..=3 if label.len() == 1 => Instead::Raised(label.chars().map(superscript).collect()),
            _ => Instead::Nothing,
        },
    ))
}

fn superscript(digit: char) -> char {
    match digit {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        other => other,
    }
}

/// The character that an HTML entity at the start of `rest` stands for, and how many bytes it takes; one that was escaped
/// twice (`&amp;pound;`) included.
fn entity(rest: &str) -> Option<(char, usize)> {
    let twice =
        rest.strip_prefix("&amp;").and_then(|inner| single(inner, 0)).map(|(c, length)| (c, length + "&amp;".len()));
    twice.or_else(|| single(rest, 1))
}

/// The entity whose name begins at byte `begin`.
fn single(rest: &str, begin: usize) -> Option<(char, usize)> {
    let name = &rest.as_bytes()[begin..];
    let length = name.iter().take(LONGEST_ENTITY).position(|&byte| byte == b';')?;
    let name = rest.get(begin..begin + length)?;
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?).filter(|c| !c.is_control() || c.is_whitespace())?
        }
        None => ENTITIES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((c, begin + length + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, plain: &str) {
        assert_eq!(Plain::of(text).text, plain);
    }

    /// The words `plain` of the plain text stand at `given`.
    #[track_caller]
    fn stands(text: &str, plain: &str, given: &str) {
        let read = Plain::of(text);
        let start = read.text.find(plain).expect("the words are in the plain text");
        let offset = |at: usize| u32::try_from(at).expect("a short text");
        let span = Span::new(offset(start), offset(start + plain.len()));
        assert_eq!(read.given(span).of(text), Some(given), "{text}");
    }

    #[test]
    fn markup_is_replaced() {
        reads("&pound;5&nbsp;m &#8364;3 &#x20AC;4 &frac12; &amp;euro;5", "£5\u{a0}m €3 €4 ½ €5");
        reads("<td>42</td><td>%</td>", "\n\n42\n\n\n\n%\n\n");
        reads("40 m<sup>2</sup>, 10<sup>6</sup>, million<sup><a href=\"#n\">[3]</a></sup>", "40 m², 10^6, million");
        reads("**$1.5** billion, $**5** and 1,200* more", "$1.5 billion, $5 and 1,200 more");
        reads("rose [5%](https://a.example/7), [3 m][1] and 5[12] more", "rose 5%, 3 m and 5 more");
        reads("<script>var x = 42;</script>It", "\nIt");
    }

    #[test]
    fn text_is_kept() {
        for text in [
            "R&D; AT&T",
            "a < b, <5 and <b>5</b>",
            "2 * 3 * 4, 2**10",
            "[ad_1] [into Russia] (x)",
            "&#0; &#xFFFFFFFF; &;",
            "5<sup>th</sup>",
            "<script>x",
        ] {
            assert!(Plain::of(text).is_as_given(), "{text}");
        }
    }

    #[test]
    fn offsets_are_those_given() {
        stands("cost &pound;5&nbsp;m now", "£5\u{a0}m", "&pound;5&nbsp;m");
        stands("cost &pound;5&nbsp;m now", "now", "now");
        stands("up [5%](b.example) now", "5%", "5%");
        stands("up [5%](b.example) now", "up", "up");
        stands("**5** percent", "5 percent", "5** percent");
        stands("a<br>5", "5", "5");
        stands("5[1][2] men", "5 men", "5[1][2] men");
    }
}
