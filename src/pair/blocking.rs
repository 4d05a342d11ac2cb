//! Which pairs are looked at: those that have enough in common.
//!
//! The contract is that of a prefilter: below the caps no pair is lost that scoring would keep.
//!
//! Claims that share a key are a block. A block that is too large is split by a further key, and again by another (dynamic
//! blocking: McNeill, Kardes and Borthwick, Dynamic Record Blocking, 2012), so common keys count only together: "Russia"
//! alone makes no block of a large corpus, "Russia", "loan" and "Belarus" may make one. What is still too large then is cut
//! (block purging), and of the keys that are too common to make a block of their own a claim is found by its rarest only
//! (block filtering; both: Papadakis and others, Scaling Entity Resolution to Large, Heterogeneous Data with Enhanced
//! Meta-blocking, 2016). Both are reported.
//!
//! Two claims that share several blocks are looked at in one of them, that of the rarest keys they share; so nothing need be
//! remembered of the pairs that were seen, and blocks can be worked through in any order.

use std::cmp::Reverse;

use itertools::Itertools;

use super::index::{Index, Member, common};
use super::keys::TIES;

/// How much is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// A block is too large if it costs its claims more comparisons than this each, on average.
    pub(super) comparisons: usize,
    /// A block is split by so many keys at most.
    pub(super) keys_a_block: usize,
    /// A claim is found by so many of its keys, the rarest, and by those further ones of which no block is too large.
    pub(super) keys_a_claim: usize,
}

/// Few claims are all compared with each other: this divided by their number is how many comparisons a block each may take,
/// so the blocks of some 1,400 claims are never too large.
const COMPARISONS: usize = 1_000_000;
/// So many comparisons a block each claim may always take. In a million claims of made-up news, where every key of a common
/// word or country is far larger, that makes some 30 comparisons a claim in all.
const COMPARISONS_A_CLAIM: usize = 16;
const KEYS_A_BLOCK: usize = 3;
const KEYS_A_CLAIM: usize = 8;
/// Where a block is cut, its claims are compared with so many of them, taken evenly from all of it: who is alone with a value
/// stands against one of the many.
const REPRESENTATIVES: usize = 8;

impl Limits {
    pub(super) fn of(claims: usize) -> Self {
        Self {
            comparisons: COMPARISONS_A_CLAIM.max(COMPARISONS / claims.max(1)),
            keys_a_block: KEYS_A_BLOCK,
            keys_a_claim: KEYS_A_CLAIM,
        }
    }

    /// Whether so many claims are never too many for a block.
    pub(super) fn allow(self, claims: usize) -> bool {
        claims.saturating_sub(1) / 2 <= self.comparisons
    }
}

/// What the limits left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cut {
    /// How many comparisons inside blocks were not made, at the most; of a pair that shares several blocks all are counted.
    pub(super) comparisons: usize,
    /// The most that were not made in one block, and the rank of its rarest key; of equals the rarest.
    pub(super) largest: Option<(usize, Reverse<u32>)>,
}

impl Cut {
    /// That of a block whose rarest key has a rank.
    fn of(comparisons: usize, path: &[u32]) -> Self {
        Self { comparisons, largest: path.first().map(|&rank| (comparisons, Reverse(rank))) }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            comparisons: self.comparisons.saturating_add(other.comparisons),
            largest: self.largest.max(other.largest),
        }
    }
}

/// The walk through the blocks of some keys.
pub(super) struct Walk<'i, F> {
    pub(super) index: &'i Index,
    pub(super) limits: Limits,
    /// Called with every pair once, the smaller index first.
    pub(super) meet: F,
    pub(super) cut: Cut,
}

impl<F: FnMut(usize, usize)> Walk<'_, F> {
    /// Meets the pairs whose rarest common key has this rank.
    pub(super) fn key(&mut self, rank: u32) {
        self.visit(self.index.claims_of(rank), &mut vec![rank]);
    }

    /// Meets the pairs of a block, whose claims share the keys of the path, the rarest first.
    fn visit(&mut self, members: &[Member], path: &mut Vec<u32>) {
        let comparisons = comparisons(members);
        if comparisons <= members.len().saturating_mul(self.limits.comparisons) {
            for (at, &member) in members.iter().enumerate().take_while(|(_, member)| member.is_firm()) {
                members[at + 1..].iter().for_each(|&other| self.compare(member, other, path));
            }
        } else if is_met_elsewhere(self.index, members, path) {
        } else if path.len() < self.limits.keys_a_block {
            self.split(members, path);
        } else {
            self.represent(members, path);
            let left_out = comparisons - comparisons.min(members.len() * REPRESENTATIVES);
            self.cut = self.cut.and(Cut::of(left_out, path));
        }
    }

    /// Visits the blocks of those that share a further, more common key.
    fn split(&mut self, members: &[Member], path: &mut Vec<u32>) {
        let last = path.last().copied();
        let held = |member| self.index.found_by(member).iter().filter(move |held| Some(held.rank()) > last);
        let further = |member| held(member).map(move |held| (held.rank(), member, held.how().is_firm()));
        let further = members.iter().flat_map(|&member| further(member)).sorted_unstable().collect_vec();
        let mut block = Vec::new();
        let mut shared = 0;
        for sharing in further.chunk_by(|(a, ..), (b, ..)| a == b) {
            block.clear();
            block.extend(sharing.iter().map(|&(_, member, _)| member));
            let firm = sharing.iter().filter(|&&(.., is_firm)| is_firm).count();
            shared = shared.max(pairs(firm, sharing.len()));
            path.push(sharing[0].0);
            self.visit(&block, path);
            path.pop();
        }
        // Who shares nothing further may share enough. How many these are is not known, as pairs share several further keys.
        let alone = comparisons(members).saturating_sub(shared);
        if alone > 0 && path.iter().map(|&rank| self.most_ties(members, rank)).sum::<u32>() >= TIES {
            self.cut = self.cut.and(Cut::of(alone, path));
        }
    }

    /// For how many ties a key can stand between claims that hold it.
    fn most_ties(&self, members: &[Member], rank: u32) -> u32 {
        let held = members.iter().flat_map(|&member| self.index.found_by(member)).filter(|held| held.rank() == rank);
        held.map(|held| held.how().ties()).max().unwrap_or_default()
    }

    /// Compares the claims of a block with some of them.
    fn represent(&mut self, members: &[Member], path: &[u32]) {
        let mut rest = members.to_vec();
        let places = (0..REPRESENTATIVES).rev().map(|nth| nth * members.len() / REPRESENTATIVES).dedup();
        for place in places {
            let representative = rest.remove(place);
            for &other in rest.iter().filter(|other| other.is_firm() || representative.is_firm()) {
                self.compare(representative, other, path);
            }
        }
    }

    fn compare(&mut self, one: Member, other: Member, path: &[u32]) {
        if belongs(self.index, one, other, path) {
            let (one, other) = (one.claim(), other.claim());
            (self.meet)(one.min(other), one.max(other));
        }
    }
}

/// How many comparisons all pairs of a block take: two that hold its rarest key loosely do not share it.
fn comparisons(members: &[Member]) -> usize {
    pairs(members.partition_point(|member| member.is_firm()), members.len())
}

/// How many pairs of some claims share a key that so many of them hold firmly.
fn pairs(firm: usize, all: usize) -> usize {
    firm * firm.saturating_sub(1) / 2 + firm * (all - firm)
}

/// Whether two claims of a block have enough in common, and no rarer keys than those of its path.
fn belongs(index: &Index, one: Member, other: Member, path: &[u32]) -> bool {
    let mut path = path.iter();
    let mut ties = 0;
    for (held, by_other) in common(index.keys_of(one), index.keys_of(other)) {
        let further = held.how().ties_with(by_other.how());
        if further > 0 && path.next().is_some_and(|&rank| rank != held.rank()) {
            return false;
        }
        ties += further;
        if ties >= TIES && path.len() == 0 {
            return true;
        }
    }
    false
}

/// Whether all claims of a block share a key that is rarer than the last of its path, so that no pair of them belongs into it.
fn is_met_elsewhere(index: &Index, members: &[Member], path: &[u32]) -> bool {
    let ranks =
        |member: Member| index.found_by(member).iter().filter(|held| held.how().is_firm()).map(|held| held.rank());
    let rarer =
        |member| ranks(member).take_while(|&rank| Some(&rank) < path.last()).filter(|rank| !path.contains(rank));
    let mut shared = rarer(members[0]).collect_vec();
    for &member in members {
        if shared.is_empty() {
            break;
        }
        shared.retain(|&rank| rarer(member).contains(&rank));
    }
    !shared.is_empty()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    use super::*;
    use crate::lexicon::Lexicon;
    use crate::model::{Claim, Date, Kind, Polarity, ScopeOrigin, TimeScope};
    use crate::names::Aliases;
    use crate::pair::{Weights, compare, features};

    fn claim() -> impl Strategy<Value = Claim> {
        let figures = ["loan", "transfer", "debt", "creditor", "death", "zloty", "harbour"];
        let facts = ["treaty", "agreement", "decision", "sign", "announce", "deepen", "support", "oppose"];
        let word = move || prop::option::of(select([&figures[..], &facts].concat()));
        let kind = select(vec![Kind::Money, Kind::Percent, Kind::Count, Kind::Rank, Kind::Date, Kind::Proposition]);
        let told = select(vec![("a", Polarity::Affirmed), ("b", Polarity::Affirmed), ("b", Polarity::Negated)]);
        let names = || subsequence(vec!["Russia", "Belarus", "Putin"], 0..3);
        let context = subsequence(vec!["loan", "transfer", "zloty", "harbour", "people", "tanker"], 0..4);
        let time = prop::option::of((0..300, 0..200));
        let frame = (kind, word(), word(), word(), time, told);
        (frame, names(), names(), context).prop_map(|(frame, names, theme, context)| {
            let (kind, measure, whole, event, time, (source, polarity)) = frame;
            Claim {
                measure: measure.map(str::to_owned),
                whole: whole.map(str::to_owned),
                event: event.map(str::to_owned),
                context: context.into_iter().map(str::to_owned).collect(),
                entities: names.into_iter().map(str::to_owned).collect(),
                theme: theme.into_iter().map(str::to_owned).collect(),
                time: time.map(|(start, length)| {
                    let first = Date::constant(2020, 1, 1) + jiff::Span::new().days(start);
                    let last = first + jiff::Span::new().days(length);
                    TimeScope { first: Some(first), last: Some(last), origin: ScopeOrigin::Clause }
                }),
                polarity,
                ..Claim::new(source, kind)
            }
        })
    }

    /// Every pair that the blocks give, as often as they give it, and whether some were left out.
    fn met(features: &[features::Features], limits: Limits) -> (Vec<(usize, usize)>, bool) {
        let index = Index::of(features, Lexicon::builtin(), limits);
        let mut pairs = Vec::new();
        let meet = |left, right| pairs.push((left, right));
        let mut walk = Walk { index: &index, limits, meet, cut: Cut::default() };
        index.portions(1).into_iter().flatten().for_each(|key| walk.key(key));
        let is_cut = walk.cut != Cut::default() || index.curtailed().claims > 0;
        pairs.sort_unstable();
        (pairs, is_cut)
    }

    proptest! {
        #[test]
        fn no_pair_is_lost_that_scoring_would_keep(
            claims in prop::collection::vec(claim(), 0..24),
            comparisons in select(vec![0, 1, 2, 100]),
            (keys_a_block, keys_a_claim) in (1_usize..8, 1_usize..16),
        ) {
            let (lexicon, weights) = (Lexicon::builtin(), Weights::default());
            let features = features::of(&claims, lexicon, &Aliases::default());
            let all = (0..claims.len()).array_combinations().map(|[a, b]| (a, b));
            let is_kept = |&pair: &(usize, usize)| compare(&claims, &features, pair, lexicon, &weights).is_some();
            let kept = all.filter(is_kept).collect_vec();
            let (pairs, is_cut) = met(&features, Limits { comparisons, keys_a_block, keys_a_claim });
            prop_assert!(pairs.iter().all_unique());
            let found = pairs.into_iter().filter(is_kept).collect_vec();
            if !is_cut {
                prop_assert_eq!(found, kept);
            }
        }
    }
}
