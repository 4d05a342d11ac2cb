//! What was weighed of one pair, and the first reason for which it is dropped.

use itertools::Itertools;

use super::features::{self, Sort};
use super::is_one_sentence;
use super::keys::TIES;
use super::proposition;
use super::score::{are_comparable, score};
use super::vetoes::tried;
use crate::lexicon::Lexicon;
use crate::model::{Claim, Matching, Pair, Reason, RuleId, Signal, Weights};
use crate::names::Aliases;

const SAME_SENTENCE: RuleId = RuleId::new("same_sentence");
const OTHER_SORT: RuleId = RuleId::new("other_sort");
const TOO_LITTLE_IN_COMMON: RuleId = RuleId::new("too_little_in_common");
const BELOW_THRESHOLD: RuleId = RuleId::new("below_threshold");
const SEVERAL_VETOES: RuleId = RuleId::new("several_vetoes");

/// Everything that speaks for and against a pair of claims, by their indexes, and why it is no pair, where it is none.
pub(crate) fn explain(
    claims: &[Claim],
    (left, right): (usize, usize),
    lexicon: &Lexicon,
    aliases: &Aliases,
    weights: &Weights,
) -> (Matching, Option<Reason>) {
    // Names are resolved among those of all claims, so all are looked at.
    let features = features::of(claims, lexicon, aliases);
    let sides = (&features[left], &features[right]);
    let pair = (&claims[left], &claims[right]);
    let is_fact = [sides.0.sort, sides.1.sort].contains(&Sort::Proposition);
    let (score, evidence, ties, kept_from) = if is_fact {
        let weighed = proposition::weigh(pair, sides, lexicon, weights);
        let ties = u32::from(weighed.has_subject) + u32::from(weighed.is_anchored);
        (weighed.score(), weighed.evidence, ties, weights.of(Signal::FactsFrom))
    } else {
        let weighed = score(sides, lexicon, weights);
        (weighed.sum(), weighed.evidence(pair), weighed.ties(), weights.of(Signal::ConsideredFrom))
    };
    let matching = Matching {
        likelihood: Pair { left, right, score, evidence: Vec::new(), vetoes: Vec::new() }.likelihood(),
        evidence,
        score,
        kept_from,
        ties,
        vetoes: if is_fact { Vec::new() } else { tried(pair, sides, lexicon) },
    };
    let comparable = are_comparable(sides, lexicon) || is_fact && matching.ties > 0;
    let why_not = why_not(&matching, pair, comparable);
    (matching, why_not)
}

/// In the order in which pairs are dropped.
fn why_not(matching: &Matching, (left, right): (&Claim, &Claim), comparable: bool) -> Option<Reason> {
    if !comparable {
        return Some(Reason::new(OTHER_SORT));
    }
    if is_one_sentence(left, right) {
        return Some(Reason::new(SAME_SENTENCE));
    }
    if matching.ties < TIES {
        return Some(Reason::new(TOO_LITTLE_IN_COMMON));
    }
    if matching.score < matching.kept_from {
        return Some(Reason::new(BELOW_THRESHOLD));
    }
    let held = matching.vetoes.iter().filter(|veto| veto.holds).map(|veto| veto.rule.as_str()).collect_vec();
    (held.len() > 1).then(|| Reason::new(SEVERAL_VETOES).with("vetoes", held.join(", ")))
}
