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

/// The columns of an ellipsis and its space on either side.
const ELLIPSES: usize = 4;

/// The columns that a line gives up on average because a word is not broken.
const WRAPPING_LOSS: usize = 8;

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
        // On every line but the last, wrapping loses about a word.
        let space = (room.columns * room.lines).saturating_sub(WRAPPING_LOSS * (room.lines - 1));
        let reach = space * BYTES_A_COLUMN;
        let (passage, focus) = (passage.range(), focus.range());
        let window = floor(text, focus.start.saturating_sub(reach).max(passage.start))
            ..floor(text, focus.end.saturating_add(reach).min(passage.end));
        let before = cleaned(&text[window.start..focus.start]);
        let figure = cleaned(&text[focus.start..floor(text, focus.end.min(focus.start.saturating_add(reach)))]);
        let figure = figure.trim();
        let after = cleaned(&text[focus.end.min(window.end)..window.end]);

        let in_full = passage == window && columns(&before) + columns(figure) + columns(&after) <= space;
        let budget = if in_full { space } else { space.saturating_sub(ELLIPSES) };
        let (figure, cut_figure) = first_words(figure, budget);
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
        out.push_str(head.trim_start());
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LINE: Room = Room { columns: 20, lines: 1 };

    /// The excerpt around the figure between `<` and `>`.
    fn around(marked: &str, room: Room) -> Excerpt {
        let (before, rest) = marked.split_once('<').expect("an opening mark");
        let (figure, after) = rest.split_once('>').expect("a closing mark");
        let text = format!("{before}{figure}{after}");
        let span =
            |from: usize, to: usize| Some(Span::new(from.try_into().expect("short"), to.try_into().expect("short")));
        Excerpt::new(&text, span(0, text.len()), span(before.len(), before.len() + figure.len()), room).expect("fits")
    }

    #[track_caller]
    fn shows(marked: &str, room: Room, lines: &[&str], figure: &[&str]) {
        let excerpt = around(marked, room);
        assert_eq!(excerpt.lines, lines);
        let marks = excerpt.marks.iter().map(|(line, range)| &excerpt.lines[*line][range.clone()]);
        assert_eq!(marks.collect::<Vec<_>>(), figure);
    }

    #[test]
    fn cuts_at_words_around_the_figure() {
        shows("It lent <$2m> to Bela", LINE, &["It lent $2m to Bela"], &["$2m"]);
        shows("Yesterday it lent <$2m> to Bela again", LINE, &["… lent $2m to …"], &["$2m"]);
        shows("<$2m> was lent to Bela yesterday", LINE, &["$2m was lent to …"], &["$2m"]);
        shows("To Bela, yesterday, it lent <$2m>.", LINE, &["… it lent $2m."], &["$2m"]);
    }

    #[test]
    fn one_side_takes_what_the_other_leaves() {
        shows("It <$2m> for one more year", LINE, &["It $2m for one …"], &["$2m"]);
    }

    #[test]
    fn keeps_a_figure_on_one_line_where_it_fits() {
        let room = Room { columns: 18, lines: 3 };
        let figure = "about $2 million";
        shows("It has lent <about $2 million> to it", room, &["It has lent", figure, "to it"], &[figure]);
        let lines = ["about two million", "dollars it was"];
        shows("<about two million dollars> it was", room, &lines, &["about two million", "dollars"]);
    }

    #[test]
    fn white_space_and_unseen_characters_take_no_room() {
        shows("\u{feff}It\r\n\r\nlent\u{a0}<$\u{ad}2\t m>", LINE, &["It lent $2 m"], &["$2 m"]);
    }

    #[test]
    fn a_wide_letter_takes_two_columns() {
        assert_eq!((columns("大統領"), columns("Łódź"), columns("e\u{301}")), (6, 4, 1));
        shows("大統領大統領大統領大統領<6億>", LINE, &["… 大統領大統領6億"], &["6億"]);
    }

    proptest! {
        #[test]
        fn any_text_and_any_spans_fit_the_room(
            text in "\\PC{0,80}|[ a-z\n.,é大]{0,400}",
            ends in prop::array::uniform4(0_u32..450),
            width in 10_usize..60,
            lines in 1_usize..4,
        ) {
            let [a, b, c, d] = ends;
            let room = Room { columns: width, lines };
            if let Some(excerpt) = Excerpt::new(&text, Some(Span::new(a, b)), Some(Span::new(c, d)), room) {
                for line in &excerpt.lines {
                    prop_assert!(columns(line) <= width, "{line:?} is wider than {width}");
                }
                prop_assert!(lines > 1 || excerpt.lines.len() == 1, "{:?}", excerpt.lines);
                for (line, range) in &excerpt.marks {
                    prop_assert!(excerpt.lines[*line].get(range.clone()).is_some_and(|figure| !figure.is_empty()));
                }
            }
        }
    }
}
