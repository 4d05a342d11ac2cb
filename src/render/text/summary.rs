//! The line that counts everything.

use std::time::Duration;

use itertools::Itertools;

use crate::model::Report;

/// "5 sources, 57 claims: 3 conflicts, 14 agreements (3.2 ms)": each count with its name as one and as several.
pub(super) fn line(report: &Report, counts: &[(usize, &str, &str)], elapsed: Option<Duration>) -> String {
    let found = counts.iter().filter(|(count, ..)| *count > 0);
    let found = found.map(|&(count, one, several)| counted(count, one, several)).join(", ");
    let line = format!(
        "{}, {}: {}",
        counted(report.sources.len(), "source", "sources"),
        counted(report.claims.len(), "claim", "claims"),
        if found.is_empty() { "nothing to set against each other" } else { &found },
    );
    elapsed.map_or_else(|| line.clone(), |elapsed| format!("{line} ({elapsed:.1?})"))
}

pub(super) fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}
