//! Claims to pairs that seem to be about one thing, and to topics.
//!
//! Values are masked here: that two figures are alike never makes their claims alike. A pair needs two things in common
//! (what is measured or done, a word, a name, a time) or one rare word; then named weights are added up.

mod blocking;
mod called;
mod coverage;
mod explain;
mod features;
mod index;
mod keys;
mod proposition;
mod score;
mod sentences;
mod topics;
mod verbatim;
mod vetoes;

use std::cmp::Reverse;

use crate::lexicon::Lexicon;
use crate::model::{Claim, Pair, Pairing, Reason, RuleId, Signal, Weights};
use crate::names::Aliases;
use crate::parallel;
use blocking::{Cut, Limits, Walk};
use features::{Features, Sort};
use index::Index;
use score::Score;

pub(crate) use coverage::counterparts;
pub(crate) use explain::explain;
pub(crate) use topics::{group, label};
pub(crate) use verbatim::{Place, places};

/// A note: of claims that share common keys not all were compared.
const COMPARISONS_CAPPED: RuleId = RuleId::new("comparisons_capped");
/// A note: claims have more common keys than they are found by.
const KEYS_CAPPED: RuleId = RuleId::new("keys_capped");
/// A note: only the likeliest pairs are kept.
const PAIRS_CAPPED: RuleId = RuleId::new("pairs_capped");
/// So many pairs are always kept, which is all that 1,000 claims can make.
const MOST_PAIRS: usize = 500_000;
/// And so many for every claim. A pair with its evidence takes some 700 bytes.
const MOST_PAIRS_A_CLAIM: usize = 2;

/// Keys are worked through in portions of so many claims, one portion at a time and core.
const CLAIMS_A_PORTION: usize = 4_096;

/// Finds the pairs of claims that are about one thing. The order of the claims changes nothing but the indexes.
pub(crate) fn pairs(claims: &[Claim], lexicon: &Lexicon, aliases: &Aliases, weights: &Weights) -> Pairing {
    let (features, mut notes) = features::noted(claims, lexicon, aliases);
    let limits = Limits::of(claims.len());
    let index = Index::of(&features, lexicon, limits);
    let compare = |left, right| compare(claims, &features, (left, right), lexicon, weights);
    let pair = |left, right| Some(compare(left, right)?.into_pair(claims, (left, right)));
    let most = MOST_PAIRS.max(claims.len().saturating_mul(MOST_PAIRS_A_CLAIM));
    let found = if claims.len().saturating_mul(claims.len()) / 2 <= most {
        walk(&index, limits, pair)
    } else {
        // Only the scores are remembered until it is known which pairs are kept.
        let scored = |left, right| {
            let score = compare(left, right)?.score();
            Some((Reverse(score), u32::try_from(left).ok()?, u32::try_from(right).ok()?))
        };
        let Found { mut kept, candidates, cut } = walk(&index, limits, scored);
        let left_out = likeliest(&mut kept, most);
        if left_out > 0 {
            notes.push(Reason::new(PAIRS_CAPPED).with("limit", most).with("left_out", left_out));
        }
        // The pairs with their evidence take the room that is given back here.
        let mut kept: Vec<(u32, u32)> = kept.into_iter().map(|(_, left, right)| (left, right)).collect();
        kept.shrink_to_fit();
        let kept = parallel::map(&kept, |&(left, right)| pair(left as usize, right as usize));
        #[expect(clippy::filter_map_identity, reason = "collected where they stand, as flattening does not")]
        let kept = kept.into_iter().filter_map(|pair| pair).collect();
        Found { kept, candidates, cut }
    };
    let Found { mut kept, candidates, cut } = found;
    kept.sort_unstable_by_key(|pair| (pair.left, pair.right));
    let named = |ranks: Vec<u32>| {
        called::called(ranks.into_iter().filter_map(|rank| index.common_key(rank)), claims, &features, lexicon)
    };
    if let Some((_, Reverse(rank))) = cut.largest {
        let note = Reason::new(COMPARISONS_CAPPED).with("limit", limits.comparisons).with("left_out", cut.comparisons);
        notes.push(note.with("keys", named(vec![rank])));
    }
    let curtailed = index.curtailed();
    if curtailed.claims > 0 {
        let note = Reason::new(KEYS_CAPPED).with("limit", limits.keys_a_claim).with("claims", curtailed.claims);
        notes.push(note.with("keys", named(curtailed.keys)));
    }
    Pairing { pairs: kept, candidates, notes }
}

/// Keeps the pairs with the best scores, of equals those of the first claims, and returns how many are left out.
fn likeliest(scored: &mut Vec<(Reverse<i32>, u32, u32)>, most: usize) -> usize {
    let left_out = scored.len().saturating_sub(most);
    if left_out > 0 {
        scored.select_nth_unstable(most);
        scored.truncate(most);
    }
    left_out
}

/// What was made of the pairs that were looked at.
struct Found<T> {
    kept: Vec<T>,
    candidates: usize,
    cut: Cut,
}

/// Looks at every pair that belongs to a block, in no order.
fn walk<T: Send>(index: &Index, limits: Limits, look: impl Fn(usize, usize) -> Option<T> + Sync + Send) -> Found<T> {
    let found = parallel::map(&index.portions(CLAIMS_A_PORTION), |portion| {
        let (mut kept, mut candidates) = (Vec::new(), 0);
        let meet = |left, right| {
            candidates += 1;
            kept.extend(look(left, right));
        };
        let mut walk = Walk { index, limits, meet, cut: Cut::default() };
        portion.clone().for_each(|key| walk.key(key));
        let cut = walk.cut;
        Found { kept, candidates, cut }
    });
    let room = found.iter().map(|portion| portion.kept.len()).sum();
    let mut all = Found { kept: Vec::with_capacity(room), candidates: 0, cut: Cut::default() };
    for portion in found {
        all.kept.extend(portion.kept);
        all.candidates += portion.candidates;
        all.cut = all.cut.and(portion.cut);
    }
    all
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
    let pair = |&(a, b): &(usize, usize)| {
        let (left, right) = (a.min(b), a.max(b));
        Some(compare(claims, &features, (left, right), lexicon, &any)?.into_pair(claims, (left, right)))
    };
    pairs.iter().map(pair).collect()
}

/// Two claims that seem to be about one thing, before anyone asks for the evidence: most are only counted.
struct Match<'w> {
    weighed: Weighed<'w>,
    /// The vetoes that hold between the two.
    vetoes: Vec<RuleId>,
}

/// What was weighed of two claims: of figures, or of facts without figures.
enum Weighed<'w> {
    Figures(Score<'w>),
    Facts(proposition::Weighed),
}

impl Match<'_> {
    fn score(&self) -> i32 {
        match &self.weighed {
            Weighed::Figures(score) => score.sum(),
            Weighed::Facts(weighed) => weighed.score(),
        }
    }

    /// With the words of the evidence.
    fn into_pair(self, claims: &[Claim], (left, right): (usize, usize)) -> Pair {
        let score = self.score();
        let evidence = match self.weighed {
            Weighed::Figures(score) => score.evidence((&claims[left], &claims[right])),
            Weighed::Facts(weighed) => weighed.evidence,
        };
        Pair { left, right, score, evidence, vetoes: self.vetoes }
    }
}

/// Compares two claims by their indexes, the smaller first; `None` where there is too little in common, or too much between
/// them.
fn compare<'w>(
    claims: &[Claim],
    features: &[Features],
    (left, right): (usize, usize),
    lexicon: &Lexicon,
    weights: &'w Weights,
) -> Option<Match<'w>> {
    let told = (&claims[left], &claims[right]);
    let sides = (&features[left], &features[right]);
    if is_one_sentence(told.0, told.1) {
        return None;
    }
    if [sides.0.sort, sides.1.sort].contains(&Sort::Proposition) {
        let weighed = proposition::weigh(told, sides, lexicon, weights);
        return weighed.is_kept(weights).then(|| Match { weighed: Weighed::Facts(weighed), vetoes: Vec::new() });
    }
    if !score::are_comparable(sides, lexicon) {
        return None;
    }
    let score = score::score(sides, lexicon, weights);
    if !score.is_enough() {
        return None;
    }
    let vetoes = vetoes::holding(told, sides, lexicon);
    // Two differences of scope make two things, of which there is nothing to say.
    (vetoes.len() < 2).then_some(Match { weighed: Weighed::Figures(score), vetoes })
}

/// Who tells two figures in one sentence tells two things.
fn is_one_sentence(left: &Claim, right: &Claim) -> bool {
    left.source == right.source && left.span.is_some() && left.span == right.span
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_pairs_are_kept() {
        let mut scored = vec![(Reverse(-5), 0, 1), (Reverse(70), 2, 3), (Reverse(30), 1, 3), (Reverse(30), 1, 2)];
        assert_eq!(likeliest(&mut scored, 2), 2);
        scored.sort_unstable();
        assert_eq!(scored, [(Reverse(70), 2, 3), (Reverse(30), 1, 2)]);
        assert_eq!(likeliest(&mut scored, 2), 0);
    }
}
