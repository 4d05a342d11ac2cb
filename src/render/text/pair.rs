//! How two claims came to what is found of them, for the eye.

use itertools::Itertools;

use super::Layout;
use super::page::{Page, Tone};
use super::phrases;
use super::voices::Voices;
use super::writer::Writer;
use crate::model::{Evidence, Finding, Matching, PairExplanation, Reason, Report, Source, Tried, Verdict};
use crate::render::words::sentence;

pub(super) fn explanation(
    explanation: &PairExplanation,
    report: &Report,
    sources: &[Source],
    layout: &Layout,
) -> String {
    let mut writer = Writer { voices: Voices::new(&report.sources, sources), page: Page::new(layout) };
    let [left, right] = explanation.claims;
    let claims: Vec<_> = [left, right].iter().filter_map(|&index| report.claims.get(index)).collect();
    let tone = explanation.finding.as_ref().map_or(Tone::Notice, |finding| tone(finding.judgement.verdict));
    let found = explanation.finding.as_ref().map_or("no finding", |finding| name(finding.judgement.verdict));
    let label = phrases::label(&claims);
    let about = if label.is_empty() { label } else { format!(", {label}") };
    writer.page.title(tone, found, &format!("claims {left} and {right}{about}"));
    for claim in claims {
        writer.passage(tone, claim);
    }
    let mut page = writer.page;
    page.space();
    matching(&mut page, &explanation.matching);
    page.labelled("vetoes", &vetoes(&explanation.matching.vetoes));
    page.labelled("rules", &rules(&explanation.rules));
    let judged = name(explanation.judgement.verdict);
    page.labelled("verdict", &format!("{judged}. {}", because(&explanation.judgement.reasons)));
    if let Some(finding) = &explanation.finding {
        let others = explanation.changed_by.as_ref().map(|reason| because(std::slice::from_ref(reason)));
        page.labelled("others", others.as_deref().unwrap_or("no other claim changes it"));
        // What counted once the values were seen and the pair was kept stands behind what made the match.
        for evidence in finding.evidence.iter().skip(explanation.matching.evidence.len()) {
            page.labelled("then", &piece(evidence));
        }
        page.labelled("finding", &found_so(finding));
    }
    if let Some(reason) = &explanation.why_not {
        page.labelled("why not", &because(std::slice::from_ref(reason)));
    }
    page.finish()
}

/// Each weight in a line, their sum, and the two conditions besides.
fn matching(page: &mut Page, matching: &Matching) {
    for (index, evidence) in matching.evidence.iter().enumerate() {
        page.labelled(if index == 0 { "one thing?" } else { "" }, &piece(evidence));
    }
    let (sum, needed) = (bits(matching.score), bits(matching.kept_from));
    let sure = phrases::sure(matching.likelihood);
    let label = if matching.evidence.is_empty() { "one thing?" } else { "" };
    page.labelled(label, &format!("{sum}  bits in all, {needed} needed: match {:.2}, {sure}", matching.likelihood));
    page.labelled("in common", &format!("{} ties; two are needed", matching.ties));
}

/// How much a weight counted, its name, the words that it saw, and why it counts.
fn piece(evidence: &Evidence) -> String {
    let words = match evidence.words.as_str() {
        "" => String::new(),
        words => format!(": {}", phrases::noun(words)),
    };
    let weight = phrases::noun(evidence.weight.as_str());
    let reason = evidence.reason().map_or_else(String::new, |reason| format!(". {reason}"));
    format!("{}  {weight}{words}{reason}", bits(evidence.score))
}

/// "+1.60" for 160 hundredths.
fn bits(score: i32) -> String {
    let sign = if score < 0 { '−' } else { '+' };
    let score = score.unsigned_abs();
    format!("{sign}{}.{:02}", score / 100, score % 100)
}

fn vetoes(tried: &[Tried]) -> String {
    let ids = |holds: bool| tried.iter().filter(|veto| veto.holds == holds).map(|veto| veto.rule.as_str()).join(", ");
    match (ids(true), ids(false)) {
        (held, not) if held.is_empty() && not.is_empty() => "none is asked of facts without figures".to_owned(),
        (held, not) if held.is_empty() => format!("none holds of {not}"),
        (held, not) => format!("{held}; none holds of {not}"),
    }
}

fn rules(tried: &[Tried]) -> String {
    let (answered, passed): (Vec<&Tried>, Vec<&Tried>) = tried.iter().partition(|rule| rule.holds);
    let ids = |rules: &[&Tried]| rules.iter().map(|rule| rule.rule.as_str()).join(", ");
    match (ids(&passed), ids(&answered)) {
        (passed, answered) if answered.is_empty() => format!("none answers of {passed}"),
        (passed, answered) if passed.is_empty() => format!("{answered} answers"),
        (passed, answered) => format!("{answered} answers; before it, none of {passed} did"),
    }
}

fn because(reasons: &[Reason]) -> String {
    reasons.iter().map(|reason| format!("{} [{}]", sentence(reason), reason.rule)).join(" ")
}

fn found_so(finding: &Finding) -> String {
    let verdict = name(finding.judgement.verdict);
    if finding.judgement.verdict == Verdict::Conflict {
        format!("{verdict}; {}", phrases::strength(finding))
    } else {
        verdict.to_owned()
    }
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Conflict => "conflict",
        Verdict::Update => "update",
        Verdict::Agree => "agree",
        Verdict::Compatible => "compatible",
        Verdict::Incomparable => "not comparable",
    }
}

fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Conflict => Tone::Alarm,
        Verdict::Update | Verdict::Incomparable => Tone::Notice,
        Verdict::Agree | Verdict::Compatible => Tone::Calm,
    }
}
