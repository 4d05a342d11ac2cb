//! What is told of a pair of claims is what happened to it.

use std::path::Path;

use gainsay::{Checker, PairExplanation, Report, Source, compare};
use itertools::Itertools;

use crate::support::story;

fn explained(report: &Report, left: usize, right: usize) -> PairExplanation {
    Checker::new().explain_pair(report, left, right).expect("two claims")
}

#[test]
fn every_pair_is_a_finding_or_has_a_reason_why_not() {
    for name in ["poll", "belarus"] {
        let report = compare(&story::sources(Path::new("fixtures/stories").join(name).as_path()));
        for finding in &report.findings {
            let [left, right] = finding.claims;
            let told = explained(&report, right, left);
            assert_eq!(told.finding.as_ref(), Some(finding), "{name}: {left} and {right}");
            assert_eq!(told.why_not, None, "{name}: {left} and {right} are a finding");
            assert!(told.changed_by.is_some() || told.judgement.verdict == finding.judgement.verdict, "{told:?}");
        }
        let found: Vec<[usize; 2]> = report.findings.iter().map(|finding| finding.claims).collect();
        for [left, right] in (0..report.claims.len()).array_combinations().step_by(7) {
            let told = explained(&report, left, right);
            assert_eq!(told.why_not.is_none(), found.contains(&[left, right]), "{name}: {left} and {right}: {told:?}");
            assert_eq!(told.matching.score, told.matching.evidence.iter().map(|piece| piece.score).sum::<i32>());
        }
    }
}

/// The first reason why nothing is found of the first claims of two texts.
#[track_caller]
fn is_none_because(texts: [&str; 2], rule: &str) {
    let report = compare(&texts.map(|text| Source::new(text, text)));
    let right = report.claims.iter().position(|claim| claim.source != report.claims[0].source).expect("two sources");
    let told = explained(&report, 0, right);
    assert_eq!(told.why_not.as_ref().map(|reason| reason.rule.as_str()), Some(rule), "{texts:?}: {told:?}");
}

#[test]
fn the_first_reason_is_told() {
    let loan = "Russia granted Belarus a loan of $1.5 billion.";
    is_none_because([loan, "Russia sent 40 buses to Belarus."], "other_sort");
    is_none_because([loan, "The orchestra spent $2 million on violins."], "too_little_in_common");
}

#[test]
fn what_other_claims_changed_is_told() {
    let told = |id: &str, text: &str| Source::new(id, text);
    let report = compare(&[
        told("a", "The new notebook costs $1,299."),
        told("b", "The new notebook costs $1,499."),
        told("c", "The new notebook costs $1,299 with the small screen and $1,499 with the large one."),
    ]);
    let changed = explained(&report, 0, 1).changed_by.expect("the third source has both");
    assert_eq!(changed.rule.as_str(), "both_values");
    let loan = "Russia granted Belarus a loan of $1.5 billion.";
    let report =
        compare(&[told("a", loan), told("b", &format!("{loan} Russia granted Belarus a loan of $650 million."))]);
    let lost = explained(&report, 0, 2).why_not.expect("the other loan is the better match");
    assert_eq!(lost.rule.as_str(), "better_partner");
    assert_eq!((lost.facts["claim"].as_str(), lost.facts["partner"].as_str()), ("0", "1"));
}

#[test]
fn one_claim_is_no_pair() {
    let report = compare(&[Source::new("a", "Russia granted Belarus a loan of $1.5 billion.")]);
    assert_eq!(Checker::new().explain_pair(&report, 0, 0), None);
    assert_eq!(Checker::new().explain_pair(&report, 0, 1), None);
    assert_eq!(Checker::new().explain_pair(&report, usize::MAX, 0), None);
}

#[test]
fn a_cap_on_names_is_in_the_report() {
    // Everyone has one given name, and a surname that differs in a number only.
    let claim = |at: usize| {
        let mut claim = gainsay::Claim::new(format!("source {}", at % 2), gainsay::Kind::Money);
        claim.entities = vec![format!("Anna x{at}")];
        claim
    };
    let rules = |count: usize| {
        let report = Checker::new().compare_claims(Vec::new(), (0..count).map(claim).collect());
        report.notes.iter().map(|note| (note.rule.to_string(), note.facts["cap"].clone())).collect_vec()
    };
    assert_eq!(rules(60), []);
    let capped = |cap: &str| ("names_capped".to_owned(), cap.to_owned());
    assert_eq!(rules(300), [capped("names_a_key"), capped("candidates_a_name")]);
}
