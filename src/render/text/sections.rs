//! The sections of a report, in their order.

use itertools::Itertools;

use super::Layout;
use super::excerpt::{Room, columns};
use super::matters::{By, Matter, Matters, Opposition};
use super::page::{GUTTER, Page, Tone};
use super::phrases::{self, Figure};
use super::summary;
use super::voices::Voices;
use crate::model::{Claim, Report, Source, Verdict};
use crate::render::words::sentence;

/// Of each position of a conflict so many passages are shown, and the rest is counted.
const MOST_PASSAGES: usize = 3;

/// Of a matter that is told in short so many quotes are shown.
const MOST_QUOTES: usize = 8;

/// A passage in full runs over so many lines.
const PASSAGE_LINES: usize = 3;

/// A shorter rest of a line is too little for a quote beside its source.
const MIN_QUOTE: usize = 50;

pub(super) fn report(report: &Report, sources: &[Source], layout: &Layout) -> String {
    let matters = Matters::of(report);
    let voices = Voices::new(&report.sources, sources);
    let mut writer = Writer { matters: &matters, voices, page: Page::new(layout) };
    for matter in matters.between_sources(&[Verdict::Conflict], By::Topic) {
        writer.conflict(&matter, "conflict");
    }
    for matter in matters.between_sources(&[Verdict::Agree, Verdict::Compatible], By::Position) {
        writer.agreement(&matter);
    }
    for matter in matters.between_sources(&[Verdict::Update], By::Topic) {
        writer.brief(Tone::Notice, "update", &matter);
    }
    for matter in matters.between_sources(&[Verdict::Incomparable], By::Topic) {
        writer.brief(Tone::Notice, "not comparable", &matter);
    }
    for matter in matters.inside_one_source() {
        writer.conflict(&matter, "conflict inside one source");
    }
    if let [source] = report.sources.as_slice() {
        writer.claims(report.claims.iter().filter(|claim| claim.source == source.id).collect());
    }
    for note in &report.notes {
        writer.page.space();
        writer.page.title(Tone::Notice, "note", &sentence(note));
    }
    writer.page.space();
    writer.page.paragraph(0, Some(Tone::Name), &summary::line(report, &matters, layout.elapsed));
    writer.page.finish()
}

struct Writer<'a> {
    matters: &'a Matters<'a>,
    voices: Voices<'a>,
    page: Page,
}

impl<'a> Writer<'a> {
    /// Each source in full, then a sentence for each two positions.
    fn conflict(&mut self, matter: &Matter<'a>, kind: &str) {
        self.page.space();
        self.page.title(Tone::Alarm, kind, &name(matter));
        for position in &matter.positions {
            for claim in position.iter().take(MOST_PASSAGES) {
                self.passage(claim);
            }
            self.more(position, MOST_PASSAGES);
        }
        for opposition in self.matters.oppositions(matter) {
            self.page.space();
            self.opposition(&opposition);
        }
        self.repetitions(matter);
    }

    /// "6 outlets, 2 independent: …" for each value that outlets repeat from one another.
    fn repetitions(&mut self, matter: &Matter<'a>) {
        for position in matter.given.iter().filter(|position| position.independent < position.outlets) {
            let value = position.claims.first().and_then(|&claim| Figure::from(self.matters.claim(claim)?).stated());
            let value = value.filter(|_| matter.given.len() > 1).map_or_else(String::new, |value| format!("{value}: "));
            let told = phrases::repetitions(position, |claim| Some(self.voices.name(self.matters.claim(claim)?)));
            self.page.paragraph(2, None, &format!("{value}{told}"));
        }
    }

    fn passage(&mut self, claim: &Claim) {
        self.page.space();
        self.page.paragraph(2, Some(Tone::Name), &self.voices.heading(claim));
        let room = Room { columns: self.page.width - GUTTER, lines: PASSAGE_LINES };
        let figure = Figure::from(claim);
        match self.voices.excerpt(claim, room) {
            Some(excerpt) => {
                let words = self.voices.figure(claim).unwrap_or_default();
                let value = figure.meant().or_else(|| figure.stated()).filter(|value| !says(&words, value));
                self.page.passage(&excerpt, value.as_deref(), Tone::Alarm);
            }
            None => {
                let value = figure.told().unwrap_or_else(|| phrases::label(&[claim]));
                self.page.paragraph(4, None, &format!("{value}, without a quote"));
            }
        }
    }

    /// "PISM and Barricade say $1.5 billion, Transitions says about $650 million: 2.3 times, $850 million apart."
    fn opposition(&mut self, Opposition { finding, sides }: &Opposition<'a>) {
        let Some([left, right]) = self.matters.claims(finding) else { return };
        let reasons = &finding.judgement.reasons;
        let because = || reasons.iter().map(sentence).join(" ");
        let told = |claim| Figure::from(claim).told();
        let text = match told(left).zip(told(right)) {
            Some((left_value, right_value)) => {
                let [one, other] = sides.each_ref().map(|claims| self.speakers(claims));
                let values = if one == other {
                    format!("{one} both {left_value} and {right_value}")
                } else {
                    format!("{one} {left_value}, {other} {right_value}")
                };
                match phrases::distance(finding, left) {
                    Some(distance) => format!("{values}: {distance}."),
                    None => format!("{values}. {}", because()),
                }
            }
            None => {
                let [one, other] = sides.each_ref().map(|claims| phrases::listed(&self.names(claims)));
                format!("{one} against {other}: {}", because())
            }
        };
        self.page.paragraph(2, None, &text);
        for &explanation in &finding.judgement.explained_by {
            self.page.paragraph(2, None, &phrases::explanation(explanation, left, right, &self.voices));
        }
        if let Some(repeats) = &finding.repeats {
            self.page.paragraph(2, None, &sentence(repeats));
        }
        let rules = reasons.iter().map(|reason| reason.rule.as_str()).join(", ");
        let (likelihood, severity) = (finding.likelihood, finding.judgement.severity);
        let mut grounds =
            format!("[{rules}; match {likelihood:.2}, severity {severity:.2}, support {}", finding.support);
        if finding.independent > 0 && finding.independent < finding.support {
            grounds += &format!(", independent {}", finding.independent);
        }
        grounds.push(']');
        self.page.paragraph(2, Some(Tone::Faint), &grounds);
    }

    fn agreement(&mut self, matter: &Matter<'a>) {
        let confirmed = matter.findings.iter().any(|finding| finding.judgement.verdict == Verdict::Agree);
        self.brief(Tone::Calm, if confirmed { "agree" } else { "compatible" }, matter);
    }

    /// The values in the title, a line for each source, and what decided where it is more than that values meet.
    fn brief(&mut self, tone: Tone, kind: &str, matter: &Matter<'a>) {
        self.page.space();
        let mut claims = matter.positions.concat();
        claims.sort_by_key(|claim| self.voices.published(claim));
        let values = claims.iter().filter_map(|claim| Figure::from(*claim).stated()).unique().join(" / ");
        let title = if values.is_empty() { name(matter) } else { format!("{}: {values}", name(matter)) };
        self.page.title(tone, kind, &title);
        self.quotes(claims.iter().take(MOST_QUOTES).map(|claim| (self.voices.dated(claim), *claim)).collect());
        self.more(&claims, MOST_QUOTES);
        let reasons = matter.findings.iter().filter(|finding| finding.judgement.verdict != Verdict::Agree);
        for text in reasons.filter_map(|finding| finding.judgement.reasons.first()).map(sentence).unique() {
            self.page.paragraph(2, None, &text);
        }
        self.repetitions(matter);
    }

    /// What a lone source says.
    fn claims(&mut self, claims: Vec<&'a Claim>) {
        let Some(first) = claims.first() else { return };
        self.page.space();
        self.page.title(Tone::Calm, "claims", &self.voices.dated(first));
        let told = |claim: &Claim| Figure::from(claim).told().unwrap_or_else(|| phrases::label(&[claim]));
        self.quotes(claims.into_iter().map(|claim| (told(claim), claim)).collect());
    }

    /// A line of words for each claim, beside its head where the width allows it and else below.
    fn quotes(&mut self, claims: Vec<(String, &Claim)>) {
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
    fn more(&mut self, claims: &[&'a Claim], shown: usize) {
        if let Some(rest) = claims.get(shown..).filter(|rest| !rest.is_empty()) {
            let names = phrases::listed(&self.names(rest));
            self.page.paragraph(2, Some(Tone::Faint), &format!("and {} more: {names}", rest.len()));
        }
    }

    /// "PISM and Barricade say".
    fn speakers(&self, claims: &[&'a Claim]) -> String {
        let names = self.names(claims);
        format!("{} {}", phrases::listed(&names), if names.len() == 1 { "says" } else { "say" })
    }

    /// The sources of claims, each once.
    fn names(&self, claims: &[&'a Claim]) -> Vec<&str> {
        claims.iter().map(|claim| self.voices.name(claim)).unique().collect()
    }
}

/// The topic's label, or else what its claims are about.
fn name(matter: &Matter<'_>) -> String {
    let label = matter.label.map_or_else(|| phrases::label(&matter.positions.concat()), phrases::noun);
    if label.is_empty() { "unnamed".to_owned() } else { label }
}

/// Whether words give a value in just the form we would: "$ 1.5 billion" and "$1.5 billion".
fn says(words: &str, value: &str) -> bool {
    let bare =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric() || *letter == '.').collect::<String>();
    bare(words).eq_ignore_ascii_case(&bare(value))
}
