//! Which pairs are looked at: those that have a subject and an anchor in common.
//!
//! The contract is that of a prefilter: below the caps no pair is lost that scoring would keep.
//!
//! Claims that share an anchor are a block. A block that is too large is split by a further key, and again by another
//! (dynamic blocking: McNeill, Kardes and Borthwick, Dynamic Record Blocking, 2012), so common keys count only together:
//! "Russia" alone makes no block of a large corpus, "Russia", "loan" and "Belarus" do. What is still too large then is cut
//! as in block purging (Papadakis and others, A Blocking Framework for Entity Resolution, 2013), and reported.
//!
//! Two claims that share several blocks are looked at in one of them, that of the rarest keys they share; so nothing need be
//! remembered of the pairs that were seen, and blocks can be worked through in any order.

use itertools::Itertools;

use super::index::{Held, Index, Member, common};

/// How large blocks may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// A block is too large if it costs its claims more comparisons than this each, on average.
    pub(super) comparisons: usize,
    /// The claims of a block share so many keys at most.
    keys: usize,
}

/// Few claims are all compared with each other: this divided by their number is how many comparisons each may take.
const COMPARISONS: usize = 4_000_000;
/// So many comparisons a block are always made.
const COMPARISONS_A_CLAIM: usize = 32;
/// By so many keys a block is split: two countries and a loan.
const KEYS_A_BLOCK: usize = 3;
/// Where a block is cut, its claims are compared with so many of them, taken evenly from all of it: who is alone with a value
/// stands against one of the many.
const REPRESENTATIVES: usize = 8;

impl Limits {
    pub(super) fn of(claims: usize) -> Self {
        Self { comparisons: COMPARISONS_A_CLAIM.max(COMPARISONS / claims.max(1)), keys: KEYS_A_BLOCK }
    }
}

/// What the limits left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cut {
    /// How many blocks were cut.
    pub(super) blocks: usize,
    /// How many comparisons inside them were not made; of a pair that shares several blocks all are counted.
    pub(super) comparisons: usize,
}

impl Cut {
    pub(super) fn and(self, other: Self) -> Self {
        Self { blocks: self.blocks + other.blocks, comparisons: self.comparisons.saturating_add(other.comparisons) }
    }
}

/// The walk through the blocks of some anchors.
pub(super) struct Walk<'i, F> {
    pub(super) index: &'i Index,
    pub(super) limits: Limits,
    /// Called with every pair once, the smaller index first.
    pub(super) meet: F,
    pub(super) cut: Cut,
}

impl<F: FnMut(usize, usize)> Walk<'_, F> {
    /// Meets the pairs whose rarest common anchor has this rank.
    pub(super) fn anchor(&mut self, rank: u32) {
        self.visit(self.index.anchored_by(rank), &mut vec![rank]);
    }

    /// Meets the pairs of a block, whose claims share the keys of the path: an anchor, and what further split it.
    fn visit(&mut self, members: &[Member], path: &mut Vec<u32>) {
        let comparisons = comparisons(members);
        if comparisons <= members.len().saturating_mul(self.limits.comparisons) {
            for (at, &member) in members.iter().enumerate().take_while(|(_, member)| member.is_firm()) {
                members[at + 1..].iter().for_each(|&other| self.compare(member, other, path));
            }
        } else if is_met_elsewhere(self.index, members, path) {
        } else if path.len() < self.limits.keys {
            self.split(members, path);
        } else {
            self.represent(members, path);
            self.cut.blocks += 1;
            self.cut.comparisons += comparisons - comparisons.min(members.len() * REPRESENTATIVES);
        }
    }

    /// Visits the blocks of those that share a further key.
    fn split(&mut self, members: &[Member], path: &mut Vec<u32>) {
        let last = path[1..].last().copied();
        let is_further = |rank: u32| rank != path[0] && last.is_none_or(|last| rank > last);
        let ranks = |member| self.index.keys_of(member).iter().map(|held| held.rank()).filter(|&rank| is_further(rank));
        let with_ranks = members.iter().flat_map(|&member| ranks(member).map(move |rank| (rank, member)));
        let further = with_ranks.sorted_unstable().collect_vec();
        let mut block = Vec::new();
        let mut alone = comparisons(members);
        for sharing in further.chunk_by(|(a, _), (b, _)| a == b) {
            block.clear();
            block.extend(sharing.iter().map(|&(_, member)| member));
            alone = alone.saturating_sub(comparisons(&block));
            path.push(sharing[0].0);
            self.visit(&block, path);
            path.pop();
        }
        // Those that share nothing further need none where the keys of the path are an anchor and a subject.
        let holds = |rank: &u32| self.index.keys_of(members[0]).iter().find(|held| held.rank() == *rank);
        if alone > 0 && path.iter().filter_map(holds).any(|held| held.how().is_subject()) {
            self.cut.blocks += 1;
            self.cut.comparisons += alone;
        }
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

/// How many comparisons all pairs of a block take: two that hold its anchor loosely do not share it.
fn comparisons(members: &[Member]) -> usize {
    let firm = members.partition_point(|member| member.is_firm());
    firm * firm.saturating_sub(1) / 2 + firm * (members.len() - firm)
}

/// Whether two claims of a block have a subject in common, and no rarer keys than those of its path.
fn belongs(index: &Index, one: Member, other: Member, path: &[u32]) -> bool {
    let mut further = path[1..].iter();
    let (mut has_anchor, mut has_subject) = (false, false);
    for (held, by_other) in common(index.keys_of(one), index.keys_of(other)) {
        let (how, how_by_other) = (held.how(), by_other.how());
        has_subject |= how.is_subject_with(how_by_other);
        if !has_anchor && how.is_anchor_with(how_by_other) {
            has_anchor = true;
            if held.rank() != path[0] {
                return false;
            }
        } else if further.next().is_some_and(|&rank| rank != held.rank()) {
            return false;
        }
        if has_anchor && has_subject && further.len() == 0 {
            return true;
        }
    }
    false
}

/// Whether all claims of a block share a rarer key, so that no pair of them belongs into it.
fn is_met_elsewhere(index: &Index, members: &[Member], path: &[u32]) -> bool {
    let is_rarer = |held: &&Held| {
        let is_anchor = held.rank() < path[0] && held.how().anchors_firmly();
        is_anchor || path[1..].last().is_some_and(|&last| held.rank() < last) && !path.contains(&held.rank())
    };
    let rarer = |member| index.keys_of(member).iter().filter(is_rarer).map(|held| held.rank());
    let mut shared = rarer(members[0]).collect_vec();
    for &member in members {
        if shared.is_empty() {
            break;
        }
        shared.retain(|rank| rarer(member).contains(rank));
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
        let facts = ["treaty", "agreement", "decision", "sign", "announce", "deepen"];
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

    /// Every pair that the blocks give, as often as they give it, and what was cut.
    fn met(features: &[features::Features], limits: Limits) -> (Vec<(usize, usize)>, Cut) {
        let index = Index::of(features, Lexicon::builtin());
        let mut pairs = Vec::new();
        let meet = |left, right| pairs.push((left, right));
        let mut walk = Walk { index: &index, limits, meet, cut: Cut::default() };
        index.portions(1).into_iter().flatten().for_each(|anchor| walk.anchor(anchor));
        let cut = walk.cut;
        pairs.sort_unstable();
        (pairs, cut)
    }

    proptest! {
        #[test]
        fn no_pair_is_lost_that_scoring_would_keep(
            claims in prop::collection::vec(claim(), 0..24),
            comparisons in select(vec![0, 1, 2, 100]),
            keys in 1_usize..8,
        ) {
            let (lexicon, weights) = (Lexicon::builtin(), Weights::default());
            let features = features::of(&claims, lexicon, &Aliases::default());
            let all = (0..claims.len()).array_combinations().map(|[a, b]| (a, b));
            let is_kept = |&pair: &(usize, usize)| compare(&claims, &features, pair, lexicon, &weights).is_some();
            let kept = all.filter(is_kept).collect_vec();
            let (pairs, cut) = met(&features, Limits { comparisons, keys });
            prop_assert!(pairs.iter().all_unique());
            let found = pairs.into_iter().filter(is_kept).collect_vec();
            if cut == Cut::default() {
                prop_assert_eq!(found, kept);
            } else {
                prop_assert!(found.iter().all(|pair| kept.contains(pair)));
            }
        }
    }
}
