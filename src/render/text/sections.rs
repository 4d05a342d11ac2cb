//! The sections of a report, in their order.

use itertools::Itertools;

use super::Layout;
use super::excerpt::cleaned;
use super::matters::{By, Matter, Matters, Opposition};
use super::page::{Page, Tone};
use super::phrases::{self, Figure};
use super::summary;
use super::voices::Voices;
use super::writer::Writer;
use crate::model::{Claim, Finding, Reason, Report, Source, Verdict};
use crate::render::words::sentence;

/// Of each position of a conflict so many passages are shown, and the rest is counted.
const MOST_PASSAGES: usize = 3;

/// Of a matter that is told in short so many quotes are shown.
const MOST_QUOTES: usize = 8;

/// So many pairs that one difference of scope keeps from being compared are listed.
const MOST_APART: usize = 6;

pub(super) fn report(report: &Report, sources: &[Source], layout: &Layout) -> String {
    let matters = Matters::of(report);
    let writer = Writer { voices: Voices::new(&report.sources, sources), page: Page::new(layout) };
    let mut sections = Sections { matters: &matters, writer };
    let conflicts = matters.between_sources(&[Verdict::Conflict], By::Topic);
    let inside = matters.inside_one_source();
    let updates = matters.between_sources(&[Verdict::Update], By::Topic);
    let meeting = matters.between_sources(&[Verdict::Agree, Verdict::Compatible], By::Position);
    let (agreed, compatible): (Vec<_>, Vec<_>) = meeting.into_iter().partition(Matter::is_agreed);
    for matter in &conflicts {
        sections.conflict(matter, "conflict");
    }
    for matter in &inside {
        sections.conflict(matter, "conflict inside one source");
    }
    for matter in &updates {
        sections.brief(Tone::Notice, "update", matter);
    }
    for matter in &agreed {
        sections.brief(Tone::Calm, "agree", matter);
    }
    for matter in &compatible {
        sections.brief(Tone::Calm, "compatible", matter);
    }
    let apart = sections.incomparable(report);
    if let [source] = report.sources.as_slice() {
        sections.claims(report.claims.iter().filter(|claim| claim.source == source.id).collect());
    }
    let mut page = sections.writer.page;
    for note in &report.notes {
        page.space();
        page.title(Tone::Notice, "note", &sentence(note));
    }
    page.space();
    let counts = [
        (conflicts.len(), "conflict", "conflicts"),
        (inside.len(), "conflict inside one source", "conflicts inside one source"),
        (updates.len(), "update", "updates"),
        (agreed.len(), "agreement", "agreements"),
        (compatible.len(), "compatible", "compatible"),
        (apart, "pair not comparable", "pairs not comparable"),
    ];
    page.paragraph(0, Some(Tone::Name), &summary::line(report, &counts, layout.elapsed));
    page.finish()
}

/// Every claim with its index, source by source.
pub(super) fn claims(report: &Report, sources: &[Source], layout: &Layout) -> String {
    let mut writer = Writer { voices: Voices::new(&report.sources, sources), page: Page::new(layout) };
    let indexed: Vec<(usize, &Claim)> = report.claims.iter().enumerate().collect();
    for own in indexed.chunk_by(|(_, one), (_, other)| one.source == other.source) {
        let Some((_, first)) = own.first() else { continue };
        writer.page.space();
        writer.page.title(Tone::Calm, &cleaned(&first.source), &writer.voices.described(first));
        let heads = own.iter().map(|(index, claim)| (format!("{index:>4}  {}", told(claim)), *claim));
        writer.quotes(heads.collect());
    }
    writer.page.finish()
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
        self.positions(matter);
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
        self.repetitions(matter);
    }

    /// "6 outlets, 2 independent: …" for each value that outlets repeat from one another.
    fn repetitions(&mut self, matter: &Matter<'a>) {
        for position in matter.given.iter().filter(|position| position.independent < position.outlets) {
            let value = position.claims.first().and_then(|&claim| Figure::from(self.matters.claim(claim)?).stated());
            let value = value.filter(|_| matter.given.len() > 1).map_or_else(String::new, |value| format!("{value}: "));
            let told =
                phrases::repetitions(position, |claim| Some(self.writer.voices.name(self.matters.claim(claim)?)));
            self.writer.page.paragraph(2, None, &format!("{value}{told}"));
        }
    }

    /// "$1.5 billion: PISM, Barricade" for each value, where several sources speak; a fact without one is told in its words.
    fn positions(&mut self, matter: &Matter<'a>) {
        let told = |position: &Vec<&'a Claim>| {
            let values = position.iter().filter_map(|claim| Figure::from(*claim).stated()).unique().join(" / ");
            let words = || Some(format!("“{}”", self.writer.voices.words(position.first()?)?));
            let told = if values.is_empty() { words()? } else { values };
            Some((told, phrases::listed(&self.writer.names(position))))
        };
        let rows: Vec<(String, String)> = matter.positions.iter().filter_map(told).collect();
        if rows.iter().map(|(_, names)| names).all_equal() {
            return;
        }
        for (values, names) in rows {
            self.writer.page.paragraph(2, None, &format!("{values}: {names}"));
        }
    }

    /// Each difference of scope that keeps pairs apart, with the values of the first ones. How many pairs there are.
    fn incomparable(&mut self, report: &'a Report) -> usize {
        let findings = report.findings.iter().filter(|finding| finding.judgement.verdict == Verdict::Incomparable);
        let pairs = findings.filter_map(|finding| Some((finding, self.matters.claims(finding)?)));
        let pairs: Vec<_> = pairs.filter(|(_, [left, right])| left.source != right.source).collect();
        let rule = |(finding, _): &(&'a Finding, _)| finding.judgement.reasons.first().map(|reason| &reason.rule);
        for wanted in pairs.iter().filter_map(rule).unique() {
            let why = sentence(&Reason::new(wanted.clone()));
            self.writer.page.space();
            self.writer.page.title(Tone::Notice, "not comparable", why.trim_end_matches('.'));
            let alike = || pairs.iter().filter(|pair| rule(pair) == Some(wanted));
            for (finding, claims) in alike().take(MOST_APART) {
                self.pair(finding, claims);
            }
            let rest = alike().count().saturating_sub(MOST_APART);
            if rest > 0 {
                self.writer.page.paragraph(2, Some(Tone::Faint), &format!("and {rest} more"));
            }
        }
        pairs.len()
    }

    /// "share of exports: 70% (daily), 75% (weekly) [claims 3, 17]".
    fn pair(&mut self, finding: &Finding, claims: &[&'a Claim; 2]) {
        let label = phrases::label(claims);
        let label = if label.is_empty() { label } else { format!("{label}: ") };
        let [one, other] = claims.map(|claim| {
            let value = Figure::from(claim).stated().unwrap_or_else(|| "no value".to_owned());
            format!("{value} ({})", self.writer.voices.name(claim))
        });
        let [left, right] = finding.claims;
        self.writer.page.paragraph(2, None, &format!("{label}{one}, {other} [claims {left}, {right}]"));
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
        // That a source repeats its own words is no news.
        if let Some(repeats) = finding.repeats.as_ref().filter(|_| left.source != right.source) {
            self.writer.page.paragraph(2, None, &sentence(repeats));
        }
        let rules = reasons.iter().map(|reason| reason.rule.as_str()).join(", ");
        self.writer.page.paragraph(2, Some(Tone::Faint), &format!("[{rules}; {}]", phrases::strength(finding)));
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
        self.repetitions(matter);
    }

    /// What a lone source says.
    fn claims(&mut self, claims: Vec<&'a Claim>) {
        let Some(first) = claims.first() else { return };
        self.writer.page.space();
        self.writer.page.title(Tone::Calm, "claims", &self.writer.voices.dated(first));
        self.writer.quotes(claims.into_iter().map(|claim| (told(claim), claim)).collect());
    }
}

/// The figure of a claim with what it means, or else what the claim is about.
fn told(claim: &Claim) -> String {
    Figure::from(claim).told().unwrap_or_else(|| phrases::label(&[claim]))
}

/// The topic's label, or else what its claims are about.
fn name(matter: &Matter<'_>) -> String {
    let label = matter.label.map_or_else(|| phrases::label(&matter.positions.concat()), phrases::noun);
    if label.is_empty() { "unnamed".to_owned() } else { label }
}
