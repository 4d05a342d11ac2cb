//! The public JSON: what serde writes of the vocabulary, and with it the words of every quote, figure and reason.
//!
//! The functions give values to serialize, in whatever serde format:
//!
//! ```
//! use gainsay::{Checker, Source, render};
//!
//! let sources = [Source::new("a", "It lent $1.5 billion."), Source::new("b", "It lent $650 million.")];
//! let report = Checker::new().compare(&sources);
//! println!("{}", serde_json::to_string(&render::json::report(&report, &sources)).unwrap());
//! ```

use std::collections::BTreeMap;

use serde::Serialize;

use super::words::sentence;
use crate::model::{
    Check, Claim, Evidence, Explained, Explanation, Facts, Finding, Gap, Judgement, Matching, Mention, PairExplanation,
    Position, Reason, Repetition, Report, RuleId, Source, SourceInfo, Support, Testimony, Topic, Tried, Verdict,
    Verification,
};

/// A comparison. Each claim has its `quote` where its source is among `sources` and its span fits the text.
#[must_use]
pub fn report<'a>(report: &'a Report, sources: &'a [Source]) -> impl Serialize + 'a {
    ReportForm {
        version: report.version,
        sources: &report.sources,
        claims: quoted(&report.claims, sources),
        findings: report.findings.iter().map(FindingForm::new).collect(),
        topics: report.topics.iter().map(TopicForm::new).collect(),
        notes: report.notes.iter().map(ReasonForm::new).collect(),
    }
}

/// What one source says: its mentions with their words, and its claims with their quotes.
#[must_use]
pub fn extraction<'a>(
    source: &'a SourceInfo,
    mentions: &'a [Mention],
    claims: &'a [Claim],
    text: &'a str,
) -> impl Serialize + 'a {
    ExtractionForm {
        source,
        mentions: mentions.iter().map(|mention| MentionForm { text: mention.span.of(text), mention }).collect(),
        claims: claims.iter().map(|claim| ClaimForm::new(claim, text)).collect(),
    }
}

/// How one source was read, each stretch with its words.
#[must_use]
pub fn explanation<'a>(source: &'a Source, explained: &'a [Explained]) -> impl Serialize + 'a {
    ExplanationForm {
        id: &source.id,
        explained: explained
            .iter()
            .map(|explained| ExplainedForm { text: explained.span.of(&source.text), explained })
            .collect(),
    }
}

/// Every claim of a report with its `index` and its `quote`.
#[must_use]
pub fn claims<'a>(report: &'a Report, sources: &'a [Source]) -> impl Serialize + 'a {
    let quoted = quoted(&report.claims, sources).into_iter().enumerate();
    quoted.map(|(index, claim)| IndexedForm { index, claim }).collect::<Vec<_>>()
}

/// How two claims of a report came to what is found of them, or why nothing is; both claims with `index` and `quote`,
/// and each weight with its `reason`.
#[must_use]
pub fn pair_explanation<'a>(
    told: &'a PairExplanation,
    report: &'a Report,
    sources: &'a [Source],
) -> impl Serialize + 'a {
    let quoted = quoted(&report.claims, sources).into_iter().enumerate();
    let claims = quoted.filter(|(index, _)| told.claims.contains(index));
    PairForm {
        claims: claims.map(|(index, claim)| IndexedForm { index, claim }).collect(),
        matching: MatchingForm::new(&told.matching),
        rules: &told.rules,
        judgement: JudgementForm::new(&told.judgement),
        finding: told.finding.as_ref().map(FindingForm::new),
        changed_by: told.changed_by.as_ref().map(ReasonForm::new),
        why_not: told.why_not.as_ref().map(ReasonForm::new),
    }
}

/// What the sources say of an answer. Each claim has its `quote` where its span fits the text.
#[must_use]
pub fn verification<'a>(verification: &'a Verification, answer: &'a str, sources: &'a [Source]) -> impl Serialize + 'a {
    let check = |check: &'a Check| CheckForm {
        claim: ClaimForm::new(&check.claim, answer),
        support: check.support,
        testimony: check.testimony.iter().map(TestimonyForm::new).collect(),
    };
    VerificationForm {
        support: verification.support,
        checks: verification.checks.iter().map(check).collect(),
        sources: &verification.sources,
        claims: quoted(&verification.claims, sources),
    }
}

/// Claims, each with the words of its source.
fn quoted<'a>(claims: &'a [Claim], sources: &'a [Source]) -> Vec<ClaimForm<'a>> {
    let texts: BTreeMap<&str, &str> = sources.iter().map(|source| (source.id.as_str(), source.text.as_str())).collect();
    // No span fits a text that is not there.
    let text_of = |id: &str| texts.get(id).copied().unwrap_or_default();
    claims.iter().map(|claim| ClaimForm::new(claim, text_of(&claim.source))).collect()
}

/// A reason with its sentence as `text`.
#[must_use]
pub fn reason(reason: &Reason) -> impl Serialize + '_ {
    ReasonForm::new(reason)
}

#[derive(Serialize)]
struct ReportForm<'a> {
    version: u32,
    sources: &'a [SourceInfo],
    claims: Vec<ClaimForm<'a>>,
    findings: Vec<FindingForm<'a>>,
    topics: Vec<TopicForm<'a>>,
    notes: Vec<ReasonForm<'a>>,
}

#[derive(Serialize)]
struct ExtractionForm<'a> {
    #[serde(flatten)]
    source: &'a SourceInfo,
    mentions: Vec<MentionForm<'a>>,
    claims: Vec<ClaimForm<'a>>,
}

#[derive(Serialize)]
struct ExplanationForm<'a> {
    id: &'a str,
    explained: Vec<ExplainedForm<'a>>,
}

#[derive(Serialize)]
struct ExplainedForm<'a> {
    text: Option<&'a str>,
    #[serde(flatten)]
    explained: &'a Explained,
}

#[derive(Serialize)]
struct MentionForm<'a> {
    text: Option<&'a str>,
    #[serde(flatten)]
    mention: &'a Mention,
}

#[derive(Serialize)]
struct ClaimForm<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<&'a str>,
    #[serde(flatten)]
    claim: &'a Claim,
}

impl<'a> ClaimForm<'a> {
    fn new(claim: &'a Claim, text: &'a str) -> Self {
        Self { quote: claim.span.and_then(|span| span.of(text)).filter(|quote| !quote.is_empty()), claim }
    }
}

#[derive(Serialize)]
struct FindingForm<'a> {
    claims: [usize; 2],
    #[serde(flatten)]
    judgement: JudgementForm<'a>,
    #[serde(rename = "match")]
    likelihood: f64,
    support: usize,
    independent: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeats: Option<ReasonForm<'a>>,
    #[serde(skip_serializing_if = "<[Evidence]>::is_empty")]
    evidence: &'a [Evidence],
}

impl<'a> FindingForm<'a> {
    fn new(finding: &'a Finding) -> Self {
        Self {
            claims: finding.claims,
            judgement: JudgementForm::new(&finding.judgement),
            likelihood: finding.likelihood,
            support: finding.support,
            independent: finding.independent,
            repeats: finding.repeats.as_ref().map(ReasonForm::new),
            evidence: &finding.evidence,
        }
    }
}

#[derive(Serialize)]
struct IndexedForm<'a> {
    index: usize,
    #[serde(flatten)]
    claim: ClaimForm<'a>,
}

#[derive(Serialize)]
struct PairForm<'a> {
    claims: Vec<IndexedForm<'a>>,
    matching: MatchingForm<'a>,
    rules: &'a [Tried],
    judgement: JudgementForm<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finding: Option<FindingForm<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed_by: Option<ReasonForm<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why_not: Option<ReasonForm<'a>>,
}

#[derive(Serialize)]
struct MatchingForm<'a> {
    evidence: Vec<EvidenceForm<'a>>,
    score: i32,
    #[serde(rename = "match")]
    likelihood: f64,
    kept_from: i32,
    ties: u32,
    vetoes: &'a [Tried],
}

impl<'a> MatchingForm<'a> {
    fn new(matching: &'a Matching) -> Self {
        let &Matching { ref evidence, score, likelihood, kept_from, ties, ref vetoes } = matching;
        let evidence = evidence.iter().map(|evidence| EvidenceForm { reason: evidence.reason(), evidence }).collect();
        Self { evidence, score, likelihood, kept_from, ties, vetoes }
    }
}

#[derive(Serialize)]
struct EvidenceForm<'a> {
    #[serde(flatten)]
    evidence: &'a Evidence,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

#[derive(Serialize)]
struct JudgementForm<'a> {
    verdict: Verdict,
    severity: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    gap: Option<&'a Gap>,
    reasons: Vec<ReasonForm<'a>>,
    explained_by: &'a [Explanation],
}

impl<'a> JudgementForm<'a> {
    fn new(judgement: &'a Judgement) -> Self {
        Self {
            verdict: judgement.verdict,
            severity: judgement.severity,
            gap: judgement.gap.as_ref(),
            reasons: judgement.reasons.iter().map(ReasonForm::new).collect(),
            explained_by: &judgement.explained_by,
        }
    }
}

#[derive(Serialize)]
struct TopicForm<'a> {
    label: &'a str,
    positions: Vec<PositionForm<'a>>,
}

impl<'a> TopicForm<'a> {
    fn new(topic: &'a Topic) -> Self {
        Self { label: &topic.label, positions: topic.positions.iter().map(PositionForm::new).collect() }
    }
}

#[derive(Serialize)]
struct PositionForm<'a> {
    claims: &'a [usize],
    outlets: usize,
    independent: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    repetitions: Vec<RepetitionForm<'a>>,
}

impl<'a> PositionForm<'a> {
    fn new(position: &'a Position) -> Self {
        Self {
            claims: &position.claims,
            outlets: position.outlets,
            independent: position.independent,
            repetitions: position.repetitions.iter().map(RepetitionForm::new).collect(),
        }
    }
}

#[derive(Serialize)]
struct RepetitionForm<'a> {
    claims: [usize; 2],
    #[serde(flatten)]
    reason: ReasonForm<'a>,
}

impl<'a> RepetitionForm<'a> {
    fn new(repetition: &'a Repetition) -> Self {
        Self { claims: repetition.claims, reason: ReasonForm::new(&repetition.reason) }
    }
}

#[derive(Serialize)]
struct VerificationForm<'a> {
    support: Support,
    checks: Vec<CheckForm<'a>>,
    sources: &'a [SourceInfo],
    claims: Vec<ClaimForm<'a>>,
}

#[derive(Serialize)]
struct CheckForm<'a> {
    claim: ClaimForm<'a>,
    support: Support,
    testimony: Vec<TestimonyForm<'a>>,
}

#[derive(Serialize)]
struct TestimonyForm<'a> {
    claim: usize,
    #[serde(skip_serializing_if = "<[usize]>::is_empty")]
    with: &'a [usize],
    verdict: Verdict,
    reasons: Vec<ReasonForm<'a>>,
}

impl<'a> TestimonyForm<'a> {
    fn new(testimony: &'a Testimony) -> Self {
        let Testimony { claim, ref with, verdict, ref reasons } = *testimony;
        Self { claim, with, verdict, reasons: reasons.iter().map(ReasonForm::new).collect() }
    }
}

#[derive(Serialize)]
struct ReasonForm<'a> {
    rule: &'a RuleId,
    text: String,
    #[serde(skip_serializing_if = "Facts::is_empty")]
    facts: &'a Facts,
}

impl<'a> ReasonForm<'a> {
    fn new(reason: &'a Reason) -> Self {
        Self { rule: &reason.rule, text: sentence(reason), facts: &reason.facts }
    }
}
