//! What was weighed of one pair, and the first reason for which it is dropped.

use itertools::Itertools;

use super::features::{self, Sort};
use super::proposition;
use super::score::score;
use super::vetoes::tried;
use super::{Weights, is_one_sentence};
use crate::lexicon::Lexicon;
use crate::model::{Claim, Matching, Pair, Reason, RuleId};
use crate::names::Aliases;

const SAME_SENTENCE: RuleId = RuleId::new("same_sentence");
const OTHER_SORT: RuleId = RuleId::new("other_sort");
const NO_SUBJECT: RuleId = RuleId::new("no_subject");
const NO_ANCHOR: RuleId = RuleId::new("no_anchor");
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
    let (score, evidence, subject, anchor) = if is_fact {
        let weighed = proposition::weigh(pair, sides, lexicon, weights);
        (weighed.score(), weighed.evidence, weighed.has_subject, weighed.is_anchored)
    } else {
        let weighed = score(sides, lexicon, weights);
        let (score, evidence) = weighed.sum(pair);
        (score, evidence, weighed.has_subject(), weighed.is_anchored())
    };
    let matching = Matching {
        likelihood: Pair { left, right, score, evidence: Vec::new(), vetoes: Vec::new() }.likelihood(),
        evidence,
        score,
        kept_from: weights.kept_from,
        subject,
        anchor,
        vetoes: if is_fact { Vec::new() } else { tried(pair, sides, lexicon) },
    };
    let is_rank_of_share = |a: Sort, b: Sort| matches!((a, b), (Sort::Order, Sort::Share) | (Sort::Share, Sort::Order));
    let sorts = (sides.0.sort, sides.1.sort);
    let comparable = sorts.0 == sorts.1 || is_rank_of_share(sorts.0, sorts.1);
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
    if !matching.subject {
        return Some(Reason::new(NO_SUBJECT));
    }
    if !matching.anchor {
        return Some(Reason::new(NO_ANCHOR));
    }
    if matching.score < matching.kept_from {
        return Some(Reason::new(BELOW_THRESHOLD));
    }
    let held = matching.vetoes.iter().filter(|veto| veto.holds).map(|veto| veto.rule.as_str()).collect_vec();
    (held.len() > 1).then(|| Reason::new(SEVERAL_VETOES).with("vetoes", held.join(", ")))
}
