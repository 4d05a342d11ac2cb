//! Which pairs are looked at: those that share a key.
//!
//! The contract is that of a prefilter. Scoring keeps no pair without agreement on what is measured, done or shared, and
//! every such agreement is a key here; so below the cap no pair is lost that scoring would keep.

use itertools::Itertools;
use rustc_hash::FxHashMap;

use super::features::{Features, Key, Sort};
use super::score::SUBJECT_BAND;
use crate::lexicon::Lexicon;
use crate::model::RuleId;

/// A key that more claims have than this is cut to the first so many of each, which bounds the work to this many
/// comparisons a claim and key. A story of a hundred articles stays far below it.
pub(super) const CLAIMS_A_KEY: usize = 2_000;

/// A cap that was hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cap {
    pub(crate) name: RuleId,
    pub(crate) limit: usize,
    /// How many claims were left out.
    pub(crate) left_out: usize,
}

/// The pairs to look at.
pub(super) struct Candidates {
    pub(super) pairs: Vec<(usize, usize)>,
    pub(super) caps: Vec<Cap>,
}

/// Every pair of claims of one sort of value that shares a key, the smaller index first.
pub(super) fn candidates(features: &[Features], lexicon: &Lexicon) -> Candidates {
    let mut blocks: FxHashMap<(Sort, Key), Vec<usize>> = FxHashMap::default();
    for (index, claim) in features.iter().enumerate() {
        for key in keys(claim, lexicon) {
            blocks.entry(key).or_default().push(index);
        }
    }
    let mut pairs = Vec::new();
    let mut left_out = 0;
    for block in blocks.into_values() {
        left_out += block.len().saturating_sub(CLAIMS_A_KEY);
        let block = &block[..block.len().min(CLAIMS_A_KEY)];
        pairs.extend(block.iter().copied().array_combinations().map(|[a, b]| (a, b)));
    }
    pairs.sort_unstable();
    pairs.dedup();
    let name = RuleId::new("claims_a_key");
    let caps = if left_out > 0 { vec![Cap { name, limit: CLAIMS_A_KEY, left_out }] } else { Vec::new() };
    Candidates { pairs, caps }
}

/// The keys of a claim: what is measured, done and shared, each with all that it is a kind of, and the nearest words.
fn keys(claim: &Features, lexicon: &Lexicon) -> Vec<(Sort, Key)> {
    let wider = |key: Key| {
        let first = match key {
            Key::Concept(id) => Some(id),
            Key::Stem(_) => None,
        };
        let concepts = std::iter::successors(first, |&id| lexicon.concept(id).kind_of).map(Key::Concept);
        concepts.chain((first.is_none()).then_some(key))
    };
    let words = claim.context.iter().filter(|(_, band)| *band >= SUBJECT_BAND).map(|&(key, _)| key);
    if claim.sort == Sort::Proposition {
        return claim.measure.into_iter().flat_map(wider).map(|key| (claim.sort, key)).collect();
    }
    let mut keys: Vec<(Sort, Key)> = [claim.measure, claim.whole, claim.event]
        .into_iter()
        .flatten()
        .chain(words)
        .flat_map(wider)
        .map(|key| (claim.sort, key))
        .collect();
    // A rank meets the shares of what it ranks.
    keys.extend(claim.share_of.into_iter().flat_map(|id| wider(Key::Concept(id))).map(|key| (Sort::Share, key)));
    keys.sort_unstable();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Claim, Kind, Polarity};
    use crate::names::Aliases;
    use crate::pair::{Weights, compare, features};

    fn claim() -> impl Strategy<Value = Claim> {
        let word = || {
            prop::option::of(prop::sample::select(vec![
                "loan",
                "transfer",
                "debt",
                "creditor",
                "death",
                "zloty",
                "harbour",
                "treaty",
                "agreement",
                "decision",
                "sign",
                "announce",
                "deepen",
            ]))
        };
        let kind = prop::sample::select(vec![
            Kind::Money,
            Kind::Percent,
            Kind::Count,
            Kind::Rank,
            Kind::Date,
            Kind::Proposition,
        ]);
        let names = prop::collection::vec(prop::sample::select(vec!["Russia", "Belarus", "Putin"]), 0..3);
        let context = prop::collection::vec(prop::sample::select(vec!["loan", "transfer", "zloty", "people"]), 0..3);
        let told =
            prop::sample::select(vec![("a", Polarity::Affirmed), ("b", Polarity::Affirmed), ("b", Polarity::Negated)]);
        let parts = (kind, word(), word(), word(), names, context, told);
        parts.prop_map(|(kind, measure, whole, event, names, context, (source, polarity))| Claim {
            measure: measure.map(str::to_owned),
            whole: whole.map(str::to_owned),
            event: event.map(str::to_owned),
            context: context.into_iter().map(str::to_owned).collect(),
            entities: names.into_iter().map(str::to_owned).collect(),
            polarity,
            ..Claim::new(source, kind)
        })
    }

    proptest! {
        #[test]
        fn no_pair_is_lost_that_scoring_would_keep(claims in prop::collection::vec(claim(), 0..12)) {
            let (lexicon, weights) = (Lexicon::builtin(), Weights::default());
            let features = features::of(&claims, lexicon, &Aliases::default());
            let all = (0..claims.len()).array_combinations().map(|[a, b]| (a, b));
            let kept = |pairs: Vec<(usize, usize)>| {
                pairs.into_iter().filter(|&(a, b)| compare(&claims, &features, (a, b), lexicon, &weights).is_some()).collect_vec()
            };
            prop_assert_eq!(kept(candidates(&features, lexicon).pairs), kept(all.collect()));
        }
    }
}
