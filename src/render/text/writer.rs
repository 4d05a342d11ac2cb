//! The words of claims on the page: a passage with its figure marked, or a line beside the name of its source.

use itertools::Itertools;

use super::excerpt::{Room, columns};
use super::page::{GUTTER, Page, Tone};
use super::phrases::{self, Figure};
use super::voices::Voices;
use crate::model::Claim;

/// A passage in full runs over so many lines.
pub(super) const PASSAGE_LINES: usize = 3;

/// A shorter rest of a line is too little for a quote beside its source.
const MIN_QUOTE: usize = 50;

/// The page, and those who speak on it.
pub(super) struct Writer<'a> {
    pub(super) voices: Voices<'a>,
    pub(super) page: Page,
}

impl<'a> Writer<'a> {
    /// Who says it, and the words with the figure marked.
    pub(super) fn passage(&mut self, tone: Tone, claim: &Claim) {
        self.page.space();
        self.page.paragraph(2, Some(Tone::Name), &self.voices.heading(claim));
        let room = Room { columns: self.page.width - GUTTER, lines: PASSAGE_LINES };
        let figure = Figure::from(claim);
        match self.voices.excerpt(claim, room) {
            Some(excerpt) => {
                let words = self.voices.figure(claim).unwrap_or_default();
                let value = figure.meant().or_else(|| figure.stated()).filter(|value| !says(&words, value));
                self.page.passage(&excerpt, value.as_deref(), tone);
            }
            None => {
                let value = figure.told().unwrap_or_else(|| phrases::label(&[claim]));
                self.page.paragraph(4, None, &format!("{value}, without a quote"));
            }
        }
    }

    /// A line of words for each claim, beside its head where the width allows it and else below.
    pub(super) fn quotes(&mut self, claims: Vec<(String, &Claim)>) {
        let widest = claims.iter().map(|(head, _)| columns(head)).max().unwrap_or_default();
        let beside = widest + 4 + MIN_QUOTE <= self.page.width;
        for (head, claim) in claims {
            let indent = if beside { widest + 4 } else { 6 };
            // The quotation marks take a column each.
            let room = Room { columns: self.page.width - indent - 2, lines: 1 };
            let excerpt = self.voices.excerpt(claim, room);
            let quote = excerpt.map_or_else(String::new, |excerpt| self.page.quote(&excerpt));
            let padding = widest - columns(&head);
            if beside {
                self.page.line(&format!("  {head}{:padding$}  {quote}", ""));
            } else {
                self.page.paragraph(2, None, &head);
                self.page.line(&format!("{:indent$}{quote}", ""));
            }
        }
    }

    /// Counts the claims that come after those that were shown.
    pub(super) fn more(&mut self, claims: &[&'a Claim], shown: usize) {
        if let Some(rest) = claims.get(shown..).filter(|rest| !rest.is_empty()) {
            let names = phrases::listed(&self.names(rest));
            self.page.paragraph(2, Some(Tone::Faint), &format!("and {} more: {names}", rest.len()));
        }
    }

    /// "PISM and Barricade say".
    pub(super) fn speakers(&self, claims: &[&'a Claim]) -> String {
        let names = self.names(claims);
        format!("{} {}", phrases::listed(&names), if names.len() == 1 { "says" } else { "say" })
    }

    /// The sources of claims, each once.
    pub(super) fn names(&self, claims: &[&'a Claim]) -> Vec<&str> {
        claims.iter().map(|claim| self.voices.name(claim)).unique().collect()
    }
}

/// Whether words give a value in just the form we would: "$ 1.5 billion" and "$1.5 billion".
fn says(words: &str, value: &str) -> bool {
    let bare =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric() || *letter == '.').collect::<String>();
    bare(words).eq_ignore_ascii_case(&bare(value))
}
