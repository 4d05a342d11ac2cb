//! Claims to pairs that seem to be about one thing, and to topics.
//!
//! Values are masked here: that two figures are alike never makes their claims alike. A pair needs agreement on what is
//! measured or done, and an anchor besides (a name, a place, a rare word, a date); then named weights are added up.

mod blocking;
mod coverage;
mod explain;
mod features;
mod index;
mod keys;
mod proposition;
mod score;
mod sentences;
mod topics;
mod vetoes;
mod weights;

use itertools::Itertools;

use crate::lexicon::Lexicon;
use crate::model::{Claim, Pair, Pairing, Reason, RuleId};
use crate::names::Aliases;
use crate::parallel;
use blocking::{Cut, Limits, Walk};
use features::{Features, Sort};
use index::Index;

pub(crate) use coverage::counterparts;
pub(crate) use explain::explain;
pub(crate) use topics::{group, label};
pub use weights::Weights;

/// A note: a cap was hit.
const CAP_REACHED: RuleId = RuleId::new("cap_reached");
/// The cap on what one key costs: its claims are compared with so many others each, on average, and no more.
const COMPARISONS_A_KEY: RuleId = RuleId::new("comparisons_a_key");

/// The cap on how many keys a claim is found by, where each is so common that many others have it.
const KEYS_A_CLAIM: RuleId = RuleId::new("keys_a_claim");

/// A note on a cap that was hit so many times.
fn capped(cap: RuleId, limit: usize, times: usize) -> Reason {
    Reason::new(CAP_REACHED).with("cap", cap).with("limit", limit).with("times", times)
}

/// Keys are worked through in portions of so many claims, one portion at a time and core.
const CLAIMS_A_PORTION: usize = 4_096;

/// Finds the pairs of claims that are about one thing. The order of the claims changes nothing but the indexes.
pub(crate) fn pairs(claims: &[Claim], lexicon: &Lexicon, aliases: &Aliases, weights: &Weights) -> Pairing {
    let (features, mut notes) = features::noted(claims, lexicon, aliases);
    let limits = Limits::of(claims.len());
    let index = Index::of(&features, lexicon, limits);
    let found = parallel::map(&index.portions(CLAIMS_A_PORTION), |portion| {
        let (mut pairs, mut candidates) = (Vec::new(), 0);
        let meet = |left, right| {
            candidates += 1;
            pairs.extend(compare(claims, &features, (left, right), lexicon, weights));
        };
        let mut walk = Walk { index: &index, limits, meet, cut: Cut::default() };
        portion.clone().for_each(|key| walk.key(key));
        let cut = walk.cut;
        (pairs, candidates, cut)
    });
    let candidates = found.iter().map(|&(_, candidates, _)| candidates).sum();
    let cut = found.iter().fold(Cut::default(), |all, &(_, _, cut)| all.and(cut));
    let pairs = found.into_iter().flat_map(|(pairs, ..)| pairs);
    let pairs = pairs.sorted_unstable_by_key(|pair| (pair.left, pair.right)).collect();
    if cut.blocks > 0 {
        notes.push(capped(COMPARISONS_A_KEY, limits.comparisons, cut.blocks).with("left_out", cut.comparisons));
    }
    if index.curtailed() > 0 {
        notes.push(capped(KEYS_A_CLAIM, limits.keys_a_claim, index.curtailed()));
    }
    Pairing { pairs, candidates, notes }
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
    if [sides.0.sort, sides.1.sort].contains(&Sort::Proposition) {
        let told = (&claims[left], &claims[right]);
        let weighed = proposition::weigh(told, sides, lexicon, weights);
        let score = weighed.score();
        return weighed.is_kept(weights).then(|| Pair {
            left,
            right,
            score,
            evidence: weighed.evidence,
            vetoes: Vec::new(),
        });
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
