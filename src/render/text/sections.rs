//! The sections of a report, in their order.

use itertools::Itertools;

use super::Layout;
use super::matters::{By, Matter, Matters, Opposition};
use super::page::{Page, Tone};
use super::phrases::{self, Figure};
use super::summary;
use super::voices::Voices;
use super::writer::Writer;
use crate::model::{Claim, Report, Source, Verdict};
use crate::render::words::sentence;

/// Of each position of a conflict so many passages are shown, and the rest is counted.
const MOST_PASSAGES: usize = 3;

/// Of a matter that is told in short so many quotes are shown.
const MOST_QUOTES: usize = 8;

pub(super) fn report(report: &Report, sources: &[Source], layout: &Layout) -> String {
    let matters = Matters::of(report);
    let writer = Writer { voices: Voices::new(&report.sources, sources), page: Page::new(layout) };
    let mut sections = Sections { matters: &matters, writer };
    for matter in matters.between_sources(&[Verdict::Conflict], By::Topic) {
        sections.conflict(&matter, "conflict");
    }
    for matter in matters.between_sources(&[Verdict::Agree, Verdict::Compatible], By::Position) {
        sections.agreement(&matter);
    }
    for matter in matters.between_sources(&[Verdict::Update], By::Topic) {
        sections.brief(Tone::Notice, "update", &matter);
    }
    for matter in matters.between_sources(&[Verdict::Incomparable], By::Topic) {
        sections.brief(Tone::Notice, "not comparable", &matter);
    }
    for matter in matters.inside_one_source() {
        sections.conflict(&matter, "conflict inside one source");
    }
    if let [source] = report.sources.as_slice() {
        sections.claims(report.claims.iter().filter(|claim| claim.source == source.id).collect());
    }
    for note in &report.notes {
        sections.writer.page.space();
        sections.writer.page.title(Tone::Notice, "note", &sentence(note));
    }
    sections.writer.page.space();
    sections.writer.page.paragraph(0, Some(Tone::Name), &summary::line(report, &matters, layout.elapsed));
    sections.writer.page.finish()
}

struct Sections<'a> {
    matters: &'a Matters<'a>,
    writer: Writer<'a>,
}

impl<'a> Sections<'a> {
    /// Each source in full, then a sentence for each two positions.
    fn conflict(&mut self, matter: &Matter<'a>, kind: &str) {
        self.writer.page.space();
        self.writer.page.title(Tone::Alarm, kind, &name(matter));
        for position in &matter.positions {
            for claim in position.iter().take(MOST_PASSAGES) {
                self.writer.passage(Tone::Alarm, claim);
            }
            self.writer.more(position, MOST_PASSAGES);
        }
        for opposition in self.matters.oppositions(matter) {
            self.writer.page.space();
            self.opposition(&opposition);
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
                let [one, other] = sides.each_ref().map(|claims| self.writer.speakers(claims));
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
                let [one, other] = sides.each_ref().map(|claims| phrases::listed(&self.writer.names(claims)));
                format!("{one} against {other}: {}", because())
            }
        };
        self.writer.page.paragraph(2, None, &text);
        for &explanation in &finding.judgement.explained_by {
            self.writer.page.paragraph(2, None, &phrases::explanation(explanation, left, right, &self.writer.voices));
        }
        let rules = reasons.iter().map(|reason| reason.rule.as_str()).join(", ");
        let (likelihood, severity) = (finding.likelihood, finding.judgement.severity);
        let grounds = format!("[{rules}; match {likelihood:.2}, severity {severity:.2}, support {}]", finding.support);
        self.writer.page.paragraph(2, Some(Tone::Faint), &grounds);
    }

    fn agreement(&mut self, matter: &Matter<'a>) {
        let confirmed = matter.findings.iter().any(|finding| finding.judgement.verdict == Verdict::Agree);
        self.brief(Tone::Calm, if confirmed { "agree" } else { "compatible" }, matter);
    }

    /// The values in the title, a line for each source, and what decided where it is more than that values meet.
    fn brief(&mut self, tone: Tone, kind: &str, matter: &Matter<'a>) {
        self.writer.page.space();
        let mut claims = matter.positions.concat();
        claims.sort_by_key(|claim| self.writer.voices.published(claim));
        let values = claims.iter().filter_map(|claim| Figure::from(*claim).stated()).unique().join(" / ");
        let title = if values.is_empty() { name(matter) } else { format!("{}: {values}", name(matter)) };
        self.writer.page.title(tone, kind, &title);
        self.writer
            .quotes(claims.iter().take(MOST_QUOTES).map(|claim| (self.writer.voices.dated(claim), *claim)).collect());
        self.writer.more(&claims, MOST_QUOTES);
        let reasons = matter.findings.iter().filter(|finding| finding.judgement.verdict != Verdict::Agree);
        for text in reasons.filter_map(|finding| finding.judgement.reasons.first()).map(sentence).unique() {
            self.writer.page.paragraph(2, None, &text);
        }
    }

    /// What a lone source says.
    fn claims(&mut self, claims: Vec<&'a Claim>) {
        let Some(first) = claims.first() else { return };
        self.writer.page.space();
        self.writer.page.title(Tone::Calm, "claims", &self.writer.voices.dated(first));
        let told = |claim: &Claim| Figure::from(claim).told().unwrap_or_else(|| phrases::label(&[claim]));
        self.writer.quotes(claims.into_iter().map(|claim| (told(claim), claim)).collect());
    }
}

/// The topic's label, or else what its claims are about.
fn name(matter: &Matter<'_>) -> String {
    let label = matter.label.map_or_else(|| phrases::label(&matter.positions.concat()), phrases::noun);
    if label.is_empty() { "unnamed".to_owned() } else { label }
}
