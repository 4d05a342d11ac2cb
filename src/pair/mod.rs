//! Claims to pairs that seem to be about one thing, and to topics.
//!
//! Values are masked here: that two figures are alike never makes their claims alike. A pair needs agreement on what is
//! measured or done, and an anchor besides (a name, a place, a rare word, a date); then named weights are added up.

mod blocking;
mod coverage;
mod explain;
mod features;
mod proposition;
mod score;
mod sentences;
mod topics;
mod vetoes;
mod weights;

use itertools::Itertools;

use crate::lexicon::Lexicon;
use crate::model::{Claim, Pair};
use crate::names::Aliases;
use features::{Features, Sort};

pub(crate) use blocking::Cap;
pub(crate) use coverage::counterparts;
pub(crate) use explain::explain;
pub(crate) use topics::{group, label};
pub use weights::Weights;

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

fn compare(
    claims: &[Claim],
    features: &[Features],
    (left, right): (usize, usize),
    lexicon: &Lexicon,
    weights: &Weights,
) -> Option<Pair> {
    if is_one_sentence(&claims[left], &claims[right]) {
        return None;
    }
    let sides = (&features[left], &features[right]);
    if sides.0.sort == Sort::Proposition {
        let (score, evidence) = proposition::score((&claims[left], &claims[right]), sides, lexicon, weights)?;
        return Some(Pair { left, right, score, evidence, vetoes: Vec::new() });
    }
    let (score, evidence) = score::score(sides, lexicon, weights).kept((&claims[left], &claims[right]))?;
    let vetoes = vetoes::holding((&claims[left], &claims[right]), sides, lexicon);
    // Two differences of scope make two things, of which there is nothing to say.
    (vetoes.len() < 2).then_some(Pair { left, right, score, evidence, vetoes })
}

/// Who tells two figures in one sentence tells two things.
fn is_one_sentence(left: &Claim, right: &Claim) -> bool {
    left.source == right.source && left.span.is_some() && left.span == right.span
}
