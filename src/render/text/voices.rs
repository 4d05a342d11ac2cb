//! Who says something: the sources by name, and their words.

use std::collections::BTreeMap;

use itertools::Itertools;

use super::excerpt::{Excerpt, Room, cleaned, columns};
use super::phrases;
use crate::model::{Claim, Date, Source, SourceInfo};
use crate::render::words::days;

/// The words of a fact that stand beside the names of those who tell it.
const WORDS: Room = Room { columns: 50, lines: 1 };

/// A publisher with a longer name is called by the first part of it.
const SHORT_NAME: usize = 28;

/// The sources of a report, by id.
pub(super) struct Voices<'a> {
    by_id: BTreeMap<&'a str, Voice<'a>>,
}

struct Voice<'a> {
    info: &'a SourceInfo,
    text: &'a str,
    /// Where each line of the text ends.
    line_ends: Vec<usize>,
    name: String,
}

impl<'a> Voices<'a> {
    pub(super) fn new(infos: &'a [SourceInfo], sources: &'a [Source]) -> Self {
        let texts: BTreeMap<&str, &str> =
            sources.iter().map(|source| (source.id.as_str(), source.text.as_str())).collect();
        let mut called = BTreeMap::<String, usize>::new();
        for info in infos {
            *called.entry(short_name(info)).or_default() += 1;
        }
        let voice = |info: &'a SourceInfo| {
            let name = short_name(info);
            let shared = called.get(&name).is_some_and(|&count| count > 1);
            let name = if shared { format!("{name} ({})", cleaned(&info.id)) } else { name };
            let text = texts.get(info.id.as_str()).copied().unwrap_or_default();
            let line_ends = text.match_indices('\n').map(|(at, _)| at).collect();
            (info.id.as_str(), Voice { info, text, line_ends, name })
        };
        Self { by_id: infos.iter().map(voice).collect() }
    }

    /// The short name of a claim's source, one for each source.
    pub(super) fn name<'b>(&'b self, claim: &'b Claim) -> &'b str {
        self.by_id.get(claim.source.as_str()).map_or(&claim.source, |voice| &voice.name)
    }

    /// "PISM Spotlight No. 66/2020, 15 September 2020 (pism, line 12), as an offer".
    pub(super) fn heading(&self, claim: &Claim) -> String {
        let Some(voice) = self.by_id.get(claim.source.as_str()) else { return cleaned(&claim.source) };
        let publisher = voice.info.publisher.as_deref().map_or_else(|| cleaned(&voice.info.id), cleaned);
        let day = voice.info.published.map_or_else(|| "no date".to_owned(), days::day);
        let id = voice.info.publisher.is_some().then(|| cleaned(&voice.info.id));
        let place: Vec<String> = id.into_iter().chain(voice.line(claim)).collect();
        let place = if place.is_empty() { String::new() } else { format!(" ({})", place.join(", ")) };
        format!("{publisher}, {day}{place}{}", phrases::manner(claim))
    }

    /// "PISM, 15 Sep 2020".
    pub(super) fn dated(&self, claim: &Claim) -> String {
        let name = self.name(claim);
        self.published(claim).map_or_else(|| name.to_owned(), |date| format!("{name}, {}", days::short_day(date)))
    }

    /// "PISM (Spotlight No. 66/2020), 15 September 2020": who published the source of a claim, and when.
    pub(super) fn described(&self, claim: &Claim) -> String {
        let info = self.by_id.get(claim.source.as_str()).map(|voice| voice.info);
        let publisher = info.and_then(|info| info.publisher.as_deref()).map(cleaned);
        let day = info.and_then(|info| info.published).map_or_else(|| "no date".to_owned(), days::day);
        publisher.into_iter().chain([day]).join(", ")
    }

    /// "PISM, line 12".
    pub(super) fn placed(&self, claim: &Claim) -> String {
        let line = self.by_id.get(claim.source.as_str()).and_then(|voice| voice.line(claim));
        std::iter::once(self.name(claim).to_owned()).chain(line).join(", ")
    }

    /// The words of a claim; `None` where it has none that fit.
    pub(super) fn excerpt(&self, claim: &Claim, room: Room) -> Option<Excerpt> {
        Excerpt::new(self.by_id.get(claim.source.as_str())?.text, claim.span, claim.value_span, room)
    }

    /// The words of a claim's figure; `None` where it has none that fit.
    pub(super) fn figure(&self, claim: &Claim) -> Option<String> {
        let text = self.by_id.get(claim.source.as_str())?.text;
        claim.value_span?.of(text).map(|words| cleaned(words).trim().to_owned())
    }

    /// The same in one short line.
    pub(super) fn words(&self, claim: &Claim) -> Option<String> {
        let text = self.by_id.get(claim.source.as_str())?.text;
        Some(Excerpt::new(text, None, claim.value_span, WORDS)?.lines.join(" "))
    }

    /// The day on which a claim was published.
    pub(super) fn published(&self, claim: &Claim) -> Option<Date> {
        self.by_id.get(claim.source.as_str())?.info.published
    }
}

impl Voice<'_> {
    /// "line 12"; `None` in a text of one line, where it says nothing.
    fn line(&self, claim: &Claim) -> Option<String> {
        let span = claim.value_span.or(claim.span).filter(|span| span.of(self.text).is_some())?;
        let has_lines = self.text.trim_end().contains('\n');
        has_lines.then(|| format!("line {}", 1 + self.line_ends.partition_point(|&end| end < span.range().start)))
    }
}

/// The publisher, or the first part of a long one, or else the id.
fn short_name(info: &SourceInfo) -> String {
    let Some(publisher) = &info.publisher else { return cleaned(&info.id) };
    let publisher = cleaned(publisher);
    if columns(&publisher) <= SHORT_NAME {
        return publisher;
    }
    let first = publisher.split([',', ';', '(', ':']).next().unwrap_or_default().trim_matches([' ', '"']);
    if first.is_empty() || columns(first) > SHORT_NAME { cleaned(&info.id) } else { first.to_owned() }
}
