//! The line that counts everything.

use std::time::Duration;

use super::matters::Matters;
use crate::model::{Finding, Report, Verdict};

/// Each verdict as one and as several.
const NAMES: [(Verdict, &str, &str); 5] = [
    (Verdict::Conflict, "conflict", "conflicts"),
    (Verdict::Agree, "agreement", "agreements"),
    (Verdict::Compatible, "compatible pair", "compatible pairs"),
    (Verdict::Update, "update", "updates"),
    (Verdict::Incomparable, "incomparable pair", "incomparable pairs"),
];

/// "5 sources, 57 claims: 3 conflicts, 14 agreements, 1 update, 1 conflict inside one source (3.2 ms)".
pub(super) fn line(report: &Report, matters: &Matters<'_>, elapsed: Option<Duration>) -> String {
    let (inside, between): (Vec<&Finding>, Vec<&Finding>) = report
        .findings
        .iter()
        .filter(|finding| matters.claims(finding).is_some())
        .partition(|finding| matters.claims(finding).is_some_and(|[left, right]| left.source == right.source));
    let count = |findings: &[&Finding], verdict: Verdict| {
        findings.iter().filter(|finding| finding.judgement.verdict == verdict).count()
    };
    let mut found: Vec<String> = NAMES
        .iter()
        .map(|&(verdict, one, several)| (count(&between, verdict), one, several))
        .filter(|&(count, ..)| count > 0)
        .map(|(count, one, several)| counted(count, one, several))
        .collect();
    let inside = count(&inside, Verdict::Conflict);
    if inside > 0 {
        found.push(format!("{} inside one source", counted(inside, "conflict", "conflicts")));
    }
    let mut line = format!(
        "{}, {}: {}",
        counted(report.sources.len(), "source", "sources"),
        counted(report.claims.len(), "claim", "claims"),
        if found.is_empty() { "nothing to set against each other".to_owned() } else { found.join(", ") },
    );
    if let Some(elapsed) = elapsed {
        line += &format!(" ({elapsed:.1?})");
    }
    line
}

pub(super) fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}
