//! Judged pairs to findings: what other claims say may take a conflict away.
//!
//! An exclusion with a name: `both_values`, where some source itself states both values for such a frame, so they are two
//! things. (That one of the two values has an equal partner in the other source has kept the pair from being each other's
//! best before.) Other sources may take away or explain a conflict; they never add one.

use std::cmp::Reverse;

use itertools::Itertools;
use rustc_hash::FxHashMap;

use super::assignment::Judged;
use super::likeness::Recurrence;
use super::rules::one_authority;
use super::{Basis, incomparable, judge_among, judge_vetoed};
use crate::model::{Claim, Finding, Pair, Reason, RuleId, Verdict, Weights};

const BOTH_VALUES: RuleId = RuleId::new("both_values");

/// Judges every pair.
pub(crate) fn judged(
    claims: &[Claim],
    pairs: impl IntoIterator<Item = Pair>,
    basis: Basis<'_>,
    weights: &Weights,
) -> Vec<Judged> {
    let recurrence = Recurrence::of(claims);
    let judge = |pair: Pair| {
        let judgement = match pair.vetoes.first() {
            Some(veto) => judge_vetoed(claims, (pair.left, pair.right), veto, basis),
            None => judge_among(claims, pair.left, pair.right, basis),
        };
        Judged::new(claims, pair, judgement, &recurrence, weights)
    };
    pairs.into_iter().map(judge).collect()
}

/// What is kept of the judged pairs, after what other claims say has taken conflicts away. Conflicts come first.
pub(crate) fn findings(claims: &[Claim], judged: &[Judged], kept: &[Judged], weights: &Weights) -> Vec<Finding> {
    let agreeing = Neighbours::of(judged, weights);
    let mut findings: Vec<Finding> = kept
        .iter()
        .map(|Judged { pair, judgement, .. }| {
            let judgement = match judgement.verdict {
                Verdict::Conflict => agreeing.exclusion(claims, pair).map_or_else(|| judgement.clone(), incomparable),
                _ => judgement.clone(),
            };
            Finding {
                claims: [pair.left, pair.right],
                likelihood: pair.likelihood(),
                support: agreeing.support(claims, pair),
                // Who repeats whom is told later, by those who know the texts.
                independent: 0,
                repeats: None,
                judgement,
                evidence: pair.evidence.clone(),
            }
        })
        // Repetition inside one source is one voice, and no finding; nor is that a ship may carry more than it does.
        .filter(|finding| {
            let [left, right] = finding.claims.map(|claim| &claims[claim]);
            let disagrees = finding.judgement.verdict == Verdict::Conflict && left.modality == right.modality;
            left.source != right.source || disagrees
        })
        .collect();
    findings.sort_by_key(|finding| {
        // Severity is a rounded share, so hundredths order it exactly.
        #[expect(clippy::cast_possible_truncation, reason = "a share of one in hundredths")]
        let severity = (finding.judgement.severity * 100.0) as i32;
        // That one authority is given two values outranks that two outlets differ.
        let one_authority = one_authority::decided(&finding.judgement.reasons);
        (finding.judgement.verdict, Reverse(one_authority), Reverse(severity), finding.claims)
    });
    findings
}

/// For each claim, the claims that agree with it. That one keeps to the other's bound makes the two no partners.
struct Neighbours {
    of: FxHashMap<usize, Vec<usize>>,
}

impl Neighbours {
    fn of(judged: &[Judged], weights: &Weights) -> Self {
        let mut of: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        let agreed = judged.iter().filter(|found| found.judgement.verdict == Verdict::Agree);
        for Judged { pair, .. } in agreed.filter(|found| found.weakness(weights).is_none()) {
            of.entry(pair.left).or_default().push(pair.right);
            of.entry(pair.right).or_default().push(pair.left);
        }
        Self { of }
    }

    fn around(&self, claim: usize) -> impl Iterator<Item = usize> {
        self.of.get(&claim).into_iter().flatten().copied()
    }

    /// What takes the conflict of a pair away.
    fn exclusion(&self, claims: &[Claim], pair: &Pair) -> Option<Reason> {
        let (left, right) = (pair.left, pair.right);
        // A source that has one claim which meets the left side and another which meets the right one.
        let both = self
            .around(left)
            .cartesian_product(self.around(right).collect_vec())
            .find(|&(a, b)| a != b && claims[a].source == claims[b].source);
        both.map(|(a, b)| Reason::new(BOTH_VALUES).with("left", a).with("right", b))
    }

    /// How many sources stand on either side of a pair.
    fn support(&self, claims: &[Claim], pair: &Pair) -> usize {
        [pair.left, pair.right]
            .into_iter()
            .chain(self.around(pair.left))
            .chain(self.around(pair.right))
            .map(|claim| claims[claim].source.as_str())
            .unique()
            .count()
    }
}
