//! The words around a figure, cleaned and broken into lines that fit the terminal.

use std::ops::Range;

use crate::model::Span;

/// A passage that fits the terminal.
pub(super) struct Excerpt {
    /// Its lines, without the breaks.
    pub(super) lines: Vec<String>,
    /// Where the figure stands: bytes of a line, one range for each line it touches.
    pub(super) marks: Vec<(usize, Range<usize>)>,
}

/// How much of a passage is shown.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// The columns of a line.
    pub(super) columns: usize,
    /// The lines, at most.
    pub(super) lines: usize,
}

/// How many bytes on either side of a figure are looked at for each column of room: enough for a letter with its
/// combining marks, and a bound on the work in a text without a single break.
const BYTES_A_COLUMN: usize = 8;

impl Excerpt {
    /// The passage `quote` of `text` with `figure` marked in it; `None` where neither span fits the text.
    ///
    /// A passage that is longer than the room is cut at words, around the figure, with `…` where it was cut.
    pub(super) fn new(text: &str, quote: Option<Span>, figure: Option<Span>, room: Room) -> Option<Self> {
        let fits = |span: &Span| span.of(text).is_some_and(|words| !words.trim().is_empty());
        let (quote, figure) = (quote.filter(fits), figure.filter(fits));
        let passage = match (quote, figure) {
            (Some(quote), Some(figure)) => quote.to(figure),
            (Some(span), None) | (None, Some(span)) => span,
            (None, None) => return None,
        };
        let focus = figure.unwrap_or(Span::new(passage.start, passage.start));
        let piece = Piece::around(text, passage, focus, room);
        Some(piece.wrapped(room.columns))
    }
}

/// One line of clean text and the figure in it.
struct Piece {
    text: String,
    figure: Range<usize>,
}

impl Piece {
    fn around(text: &str, passage: Span, focus: Span, room: Room) -> Self {
        // A column for each ellipsis and, on every line but the last, a word's worth lost to wrapping.
        let budget = (room.columns * room.lines).saturating_sub(2 + 8 * (room.lines - 1));
        let reach = budget * BYTES_A_COLUMN;
        let (passage, focus) = (passage.range(), focus.range());
        let window = floor(text, focus.start.saturating_sub(reach).max(passage.start))
            ..floor(text, focus.end.saturating_add(reach).min(passage.end));
        let before = cleaned(&text[window.start..focus.start]);
        let figure = cleaned(&text[focus.start..floor(text, focus.end.min(focus.start.saturating_add(reach)))]);
        let (figure, cut_figure) = first_words(figure.trim(), budget);
        let after = cleaned(&text[focus.end.min(window.end)..window.end]);

        let left = budget.saturating_sub(columns(figure));
        // Each side may use what the other leaves.
        let (wide_before, wide_after) = (columns(&before), columns(&after));
        let for_before = (left / 2).max(left.saturating_sub(wide_after));
        let for_after = left - for_before.min(wide_before).min(left);
        let (head, cut_head) = last_words(&before, for_before);
        let (tail, cut_tail) = first_words(&after, for_after);
        let cut_head = cut_head || passage.start < window.start;
        let cut_tail = cut_figure || cut_tail || window.end < passage.end;

        let mut out = String::new();
        if cut_head {
            out.push_str("… ");
        }
        out.push_str(if out.is_empty() { head.trim_start() } else { head.trim_start_matches(' ') });
        let start = out.len();
        out.push_str(figure);
        let figure = start..out.len();
        if !cut_figure {
            out.push_str(tail.trim_end());
        }
        if cut_tail {
            out.push_str(" …");
        }
        Self { text: out, figure }
    }

    /// Broken between words, never inside a figure that fits a line.
    fn wrapped(&self, width: usize) -> Excerpt {
        let mut excerpt = Excerpt { lines: Vec::new(), marks: Vec::new() };
        let mut rest = 0..self.text.len();
        while !rest.is_empty() {
            let line = rest.start..self.line_end(rest.start, width);
            let shown = self.text[line.clone()].trim_end();
            let mark = self.figure.start.max(line.start)..self.figure.end.min(line.start + shown.len());
            if mark.start < mark.end {
                excerpt.marks.push((excerpt.lines.len(), mark.start - line.start..mark.end - line.start));
            }
            excerpt.lines.push(shown.to_owned());
            rest.start = line.end;
        }
        excerpt
    }

    /// Where the line from `start` ends: behind the last space that lets it fit.
    fn line_end(&self, start: usize, width: usize) -> usize {
        let text = &self.text[start..];
        let full = end_of_columns(text, width);
        if full == text.len() {
            return self.text.len();
        }
        let keeps_figure = |end: &usize| !(self.figure.start < *end && *end < self.figure.end);
        // The character after the last that fits may be the space to break at.
        let breaks =
            || text[..full].char_indices().rev().filter(|(_, letter)| *letter == ' ').map(|(at, _)| start + at + 1);
        let behind_full = text[full..].starts_with(' ').then_some(start + full + 1);
        behind_full
            .into_iter()
            .chain(breaks())
            .find(keeps_figure)
            .or_else(|| breaks().next())
            .unwrap_or(start + full.max(text.chars().next().map_or(1, char::len_utf8)))
    }
}

/// Breaks a sentence of our own into lines of at most `width` columns.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    Piece { text: cleaned(text).trim().to_owned(), figure: 0..0 }.wrapped(width).lines
}

/// Runs of white space as one space; without control characters, marks that turn the direction of writing, and
/// characters without width, all of which can garble a terminal.
pub(super) fn cleaned(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_whitespace() {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !letter.is_control() && !is_invisible(letter) {
            out.push(letter);
        }
    }
    out
}

/// The columns that a terminal gives to a text.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Two columns for East Asian wide letters and pictures, none for common combining marks, one for all else.
fn width(letter: char) -> usize {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// The nearest character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// How many bytes of `text` fit `room` columns.
fn end_of_columns(text: &str, room: usize) -> usize {
    let mut used = 0;
    let mut letters = text.char_indices();
    letters
        .find(|&(_, letter)| {
            used += width(letter);
            used > room
        })
        .map_or(text.len(), |(at, _)| at)
}

/// The first whole words that fit `room` columns, and whether any were left out.
fn first_words(text: &str, room: usize) -> (&str, bool) {
    let end = end_of_columns(text, room);
    if end == text.len() {
        return (text, false);
    }
    let at_word = text[..end].rfind(' ').filter(|_| !text[end..].starts_with(' ')).unwrap_or(end);
    (&text[..at_word], true)
}

/// The last whole words that fit `room` columns, and whether any were left out.
fn last_words(text: &str, room: usize) -> (&str, bool) {
    let mut used = 0;
    let overfull = text.char_indices().rev().find(|&(_, letter)| {
        used += width(letter);
        used > room
    });
    let Some((at, letter)) = overfull else { return (text, false) };
    let fitting = &text[at + letter.len_utf8()..];
    let from = if letter == ' ' { 0 } else { fitting.find(' ').map_or(0, |space| space + 1) };
    (&fitting[from..], true)
}
