//! What sources say of an answer, for the eye.

use itertools::Itertools;

use super::Layout;
use super::excerpt::{Excerpt, Room};
use super::page::{GUTTER, Page, Tone};
use super::phrases::{self, Figure};
use super::summary::counted;
use super::voices::Voices;
use super::writer::{PASSAGE_LINES, Writer};
use crate::model::{Check, Claim, Source, Support, Testimony, Verdict, Verification};
use crate::render::words::sentence;

/// So many statements of one kind are shown, and the rest is counted: the first ones decided.
const MOST_SHOWN: usize = 3;

/// In the order of gravity.
const NAMES: [(Support, &str); 4] = [
    (Support::Contradicted, "contradicted"),
    (Support::Unsupported, "unsupported"),
    (Support::Supported, "supported"),
    (Support::Unchecked, "unchecked"),
];

pub(super) fn verification(verification: &Verification, answer: &str, sources: &[Source], layout: &Layout) -> String {
    let writer = Writer { voices: Voices::new(&verification.sources, sources), page: Page::new(layout) };
    let mut checks = Checks { said: &verification.claims, answer, writer };
    for check in &verification.checks {
        checks.check(check);
    }
    let mut page = checks.writer.page;
    page.space();
    page.paragraph(0, Some(Tone::Name), &summary(verification));
    page.finish()
}

struct Checks<'a> {
    said: &'a [Claim],
    answer: &'a str,
    writer: Writer<'a>,
}

impl<'a> Checks<'a> {
    /// The words of the answer, what the sources say, and why that decides.
    fn check(&mut self, check: &'a Check) {
        let tone = tone(check.support);
        self.writer.page.space();
        self.writer.page.title(tone, name(check.support), &about(&check.claim));
        let room = Room { columns: self.writer.page.width - GUTTER, lines: PASSAGE_LINES };
        if let Some(excerpt) = Excerpt::new(self.answer, check.claim.span, check.claim.value_span, room) {
            let value = Figure::from(&check.claim).meant();
            self.writer.page.passage(&excerpt, value.as_deref(), tone);
        }
        let told = |verdicts: &[Verdict]| {
            check.testimony.iter().filter(|testimony| verdicts.contains(&testimony.verdict)).collect_vec()
        };
        let so = told(&[Verdict::Agree, Verdict::Compatible]);
        let otherwise = told(&[Verdict::Conflict, Verdict::Update]);
        match check.support {
            Support::Supported => {
                self.in_short("", &so);
                self.in_short("Told otherwise, perhaps of another thing:", &otherwise);
            }
            Support::Contradicted => self.in_full(&otherwise),
            Support::Unsupported | Support::Unchecked => {
                let nearest = told(&[Verdict::Incomparable]);
                let no_source = if nearest.is_empty() { "No source tells it." } else { "No source tells it; nearest:" };
                self.writer.page.paragraph(2, None, no_source);
                self.in_short("", &nearest);
            }
        }
    }

    /// A line for each source, then why.
    fn in_short(&mut self, head: &str, told: &[&Testimony]) {
        if told.is_empty() {
            return;
        }
        self.writer.page.paragraph(2, None, head);
        let claims = self.claims(told);
        let quotes = claims.iter().take(MOST_SHOWN).map(|claim| (self.writer.voices.placed(claim), *claim)).collect();
        self.writer.quotes(quotes);
        self.why(told, &claims);
    }

    /// A passage for each source, then why.
    fn in_full(&mut self, told: &[&Testimony]) {
        let claims = self.claims(told);
        for claim in claims.iter().take(MOST_SHOWN) {
            self.writer.passage(Tone::Alarm, claim);
        }
        self.why(told, &claims);
    }

    /// How many were not shown, and of those that were each rule once, with the first values it saw.
    fn why(&mut self, told: &[&Testimony], claims: &[&'a Claim]) {
        self.writer.more(claims, MOST_SHOWN);
        let reasons = told.iter().take(MOST_SHOWN).flat_map(|testimony| &testimony.reasons);
        for reason in reasons.unique_by(|reason| &reason.rule) {
            self.writer.page.paragraph(2, None, &format!("{} [{}]", sentence(reason), reason.rule));
        }
    }

    fn claims(&self, told: &[&Testimony]) -> Vec<&'a Claim> {
        // A sentence whose figures make another is shown once.
        let of = |testimony: &&Testimony| {
            let claims = std::iter::once(testimony.claim).chain(testimony.with.clone());
            claims.filter_map(|claim| self.said.get(claim)).unique_by(|claim| (&claim.source, claim.span)).collect_vec()
        };
        told.iter().flat_map(of).collect()
    }
}

/// "loan, Belarus, Russia: $3 billion".
fn about(claim: &Claim) -> String {
    let label = phrases::label(&[claim]);
    match (label.is_empty(), Figure::from(claim).stated()) {
        (true, Some(value)) => value,
        (true, None) => "unnamed".to_owned(),
        (false, Some(value)) => format!("{label}: {value}"),
        (false, None) => label,
    }
}

fn tone(support: Support) -> Tone {
    match support {
        Support::Contradicted => Tone::Alarm,
        Support::Unsupported | Support::Unchecked => Tone::Notice,
        Support::Supported => Tone::Calm,
    }
}

fn name(support: Support) -> &'static str {
    NAMES.iter().find(|(named, _)| *named == support).map_or("", |(_, name)| name)
}

/// "The answer is contradicted: 3 claims held against 2 sources, 1 contradicted, 2 supported".
fn summary(verification: &Verification) -> String {
    let checks = &verification.checks;
    if verification.support == Support::Unchecked {
        return "The answer is unchecked: it has no figure or fact that could be held against a source".to_owned();
    }
    let count = |support: Support| checks.iter().filter(|check| check.support == support).count();
    let counts = NAMES.iter().filter(|(support, _)| count(*support) > 0);
    let counts = counts.map(|(support, name)| format!(", {} {name}", count(*support))).join("");
    format!(
        "The answer is {}: {} held against {}{counts}",
        name(verification.support),
        counted(checks.len(), "claim", "claims"),
        counted(verification.sources.len(), "source", "sources"),
    )
}
