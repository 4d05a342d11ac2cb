//! What was read in one source, for the eye.

use std::collections::BTreeMap;

use itertools::Itertools;

use super::Layout;
use super::excerpt::{Excerpt, Room, cleaned, columns};
use super::page::{Page, Tone};
use super::phrases::{self, Figure};
use crate::model::{Claim, Mention, SourceInfo, Span};
use crate::render::words::days;

/// Longer words are cut; a figure with its hedge and its unit is seldom as long.
const WORDS: Room = Room { columns: 40, lines: 1 };

/// A line of the table.
struct Row {
    start: u32,
    words: String,
    value: String,
    about: String,
}

/// One line for each figure, and one for each claim that has none.
pub(super) fn extraction(
    source: &SourceInfo,
    mentions: &[Mention],
    claims: &[Claim],
    text: &str,
    layout: &Layout,
) -> String {
    let mut about: BTreeMap<Span, &Claim> =
        claims.iter().filter_map(|claim| Some((claim.value_span.or(claim.span)?, claim))).collect();
    let of_figures = mentions.iter().map(|mention| Row {
        start: mention.span.start,
        words: words(text, mention.span),
        value: Figure::from(mention).told().unwrap_or_else(|| "no value".to_owned()),
        about: about.remove(&mention.span).map(|claim| phrases::label(&[claim])).unwrap_or_default(),
    });
    let mut rows: Vec<Row> = of_figures.collect();
    rows.extend(about.into_iter().map(|(span, claim)| Row {
        start: span.start,
        words: words(text, span),
        value: Figure::from(claim).told().unwrap_or_default(),
        about: phrases::label(&[claim]),
    }));

    let mut page = Page::new(layout);
    page.title(Tone::Calm, &cleaned(&source.id), &source.published.map_or_else(|| "no date".to_owned(), days::day));
    let widest = |column: fn(&Row) -> &str| rows.iter().map(|row| columns(column(row))).max().unwrap_or_default();
    let (words, values) = (widest(|row| &row.words), widest(|row| &row.value));
    for row in rows.iter().sorted_by_key(|row| row.start) {
        let after_words = words - columns(&row.words);
        let after_value = values - columns(&row.value);
        let Row { start, words, value, about } = row;
        page.line(&format!("{start:>7}  {words}{:after_words$}  {value}{:after_value$}  {about}", "", ""));
    }
    page.space();
    page.finish()
}

fn words(text: &str, span: Span) -> String {
    Excerpt::new(text, None, Some(span), WORDS).map(|excerpt| excerpt.lines.join(" ")).unwrap_or_default()
}
