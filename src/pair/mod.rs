//! Claims to pairs that seem to be about one thing, and to topics.
//!
//! Values are masked here: that two figures are alike never makes their claims alike. A pair needs two things in common
//! (what is measured or done, a word, a name, a time) or one rare word; then named weights are added up.

mod blocking;
mod coverage;
mod features;
mod score;
mod sentences;
mod topics;
mod vetoes;

use itertools::Itertools;

use crate::lexicon::Lexicon;
use crate::model::{Claim, Pair, Signal, Weights};
use crate::names::Aliases;
use features::Features;

pub(crate) use blocking::Cap;
pub(crate) use coverage::counterparts;
pub(crate) use topics::{group, label};

/// The pairs that were kept, by their claims, and the caps that were hit on the way.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pairs {
    pub(crate) pairs: Vec<Pair>,
    pub(crate) caps: Vec<Cap>,
}

/// Finds the pairs of claims that are about one thing. The order of the claims changes nothing but the indexes.
pub(crate) fn pairs(claims: &[Claim], lexicon: &Lexicon, aliases: &Aliases, weights: &Weights) -> Pairs {
    let features = features::of(claims, lexicon, aliases);
    let candidates = blocking::candidates(&features, lexicon);
    let pairs = candidates
        .pairs
        .into_iter()
        .filter_map(|(left, right)| compare(claims, &features, (left, right), lexicon, weights))
        .sorted_unstable_by_key(|pair| (pair.left, pair.right))
        .collect();
    Pairs { pairs, caps: candidates.caps }
}

/// Weighs given pairs of claims, whatever their score comes to: the sum, the evidence and the vetoes. `None` stands for two
/// claims that are never compared: of two sorts of value, of one sentence, or without two things in common.
pub(crate) fn weigh(
    claims: &[Claim],
    pairs: &[(usize, usize)],
    lexicon: &Lexicon,
    aliases: &Aliases,
    weights: &Weights,
) -> Vec<Option<Pair>> {
    let features = features::of(claims, lexicon, aliases);
    let any = weights.clone().with(Signal::ConsideredFrom, i32::MIN);
    pairs
        .iter()
        .map(|&(a, b)| compare(claims, &features, (a.min(b), a.max(b)), lexicon, &any))
        .collect()
}

fn compare(
    claims: &[Claim],
    features: &[Features],
    (left, right): (usize, usize),
    lexicon: &Lexicon,
    weights: &Weights,
) -> Option<Pair> {
    // Who tells two figures in one sentence tells two things.
    let same_sentence = claims[left].source == claims[right].source && claims[left].span == claims[right].span;
    if same_sentence && claims[left].span.is_some() {
        return None;
    }
    let sides = (&features[left], &features[right]);
    // A rank and a share meet in what is shared, values of other two sorts in nothing.
    let ranked = || score::ranks_share(sides.0, sides.1, lexicon) || score::ranks_share(sides.1, sides.0, lexicon);
    if sides.0.sort != sides.1.sort && !ranked() {
        return None;
    }
    let (score, evidence) = score::score(sides, lexicon, weights).kept((&claims[left], &claims[right]))?;
    let vetoes = vetoes::holding((&claims[left], &claims[right]), sides, lexicon);
    // Two differences of scope make two things, of which there is nothing to say.
    (vetoes.len() < 2).then_some(Pair { left, right, score, evidence, vetoes })
}
