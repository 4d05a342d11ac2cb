//! The keys of every claim, and the claims of every key.

use std::cmp::Ordering;
use std::collections::hash_map::Entry;
use std::ops::Range;

use itertools::Itertools;
use rustc_hash::{FxHashMap, FxHashSet};

use super::blocking::Limits;
use super::features::{Features, Sort};
use super::keys::{Common, Hold, keys};
use crate::lexicon::Lexicon;

/// A key that a claim holds: its rank, the rarest key first, and how it is held, in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Held(u32);

/// Further keys are left out: no memory holds the claims that have so many.
const MOST_KEYS: u32 = u32::MAX >> Hold::BITS;

impl Held {
    fn new(rank: u32, how: Hold) -> Self {
        Self(rank << Hold::BITS | how.bits())
    }

    pub(super) fn rank(self) -> u32 {
        self.0 >> Hold::BITS
    }

    pub(super) fn how(self) -> Hold {
        Hold::from_bits(self.0)
    }
}

/// A claim under a key, and whether it holds it firmly, in one number: those that do come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Member(u32);

impl Member {
    const LOOSE: u32 = 1 << 31;

    fn new(claim: u32, held: Hold) -> Self {
        Self(if held.is_firm() { claim } else { claim | Self::LOOSE })
    }

    pub(super) fn claim(self) -> usize {
        (self.0 & !Self::LOOSE) as usize
    }

    pub(super) fn is_firm(self) -> bool {
        self.0 & Self::LOOSE == 0
    }
}

/// What claims have in common, both ways round.
pub(super) struct Index {
    /// Of each claim the keys that others have too, the rarest first.
    keys: Lists<Held>,
    /// How many of these, the rarest, each claim is found by.
    found_by: Vec<u32>,
    /// Of each key, by rank, the claims that are found by it, where there are two of them.
    claims: Lists<Member>,
    /// What the keys are that so many claims have that a block of them may be too large, by rank.
    common: FxHashMap<u32, Common>,
}

/// The claims that have keys by which they are not found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Curtailed {
    /// How many they are.
    pub(super) claims: usize,
    /// The ranks of these keys, the commonest first.
    pub(super) keys: Vec<u32>,
}

impl Index {
    pub(super) fn of(features: &[Features], lexicon: &Lexicon, limits: Limits) -> Self {
        let Ranked { keys, counts, common } = ranked(features, lexicon, limits);
        let found_by = keys.iter().map(|held| found_by(held, &counts, limits)).collect_vec();
        let claims = claims(&keys, &found_by, counts.len());
        Self { keys, found_by, claims, common }
    }

    /// What a key is, where so many claims have it that a block of them may be too large.
    pub(super) fn common_key(&self, rank: u32) -> Option<Common> {
        self.common.get(&rank).copied()
    }

    /// The keys of a claim, the rarest first.
    pub(super) fn keys_of(&self, member: Member) -> &[Held] {
        self.keys.get(member.claim())
    }

    /// Those by which it is found.
    pub(super) fn found_by(&self, member: Member) -> &[Held] {
        &self.keys_of(member)[..self.found_by[member.claim()] as usize]
    }

    /// The claims that are found by a key, those first that hold it firmly.
    pub(super) fn claims_of(&self, rank: u32) -> &[Member] {
        self.claims.get(rank as usize)
    }

    /// The claims that have keys by which they are not found.
    pub(super) fn curtailed(&self) -> Curtailed {
        let left = self.keys.iter().zip(&self.found_by).map(|(keys, &found_by)| &keys[found_by as usize..]);
        let left = left.filter(|keys| !keys.is_empty());
        let keys = left.clone().flatten().map(|held| held.rank()).collect::<FxHashSet<u32>>();
        Curtailed { claims: left.count(), keys: keys.into_iter().sorted_unstable().rev().collect() }
    }

    /// The ranks of all keys, in stretches under which some so many claims stand together.
    pub(super) fn portions(&self, claims: usize) -> Vec<Range<u32>> {
        let starts = &self.claims.starts;
        let mut portions = Vec::new();
        let (mut first, mut next) = (0, 0);
        for (start, end) in (0u32..).zip(starts).skip(1) {
            next = start;
            if end - starts[first as usize] >= claims {
                portions.push(first..next);
                first = next;
            }
        }
        portions.push(first..next);
        portions
    }
}

/// How many of its keys, the rarest, a claim is found by: all that so few have that no block of them is too large, and of
/// others so many that it has enough.
fn found_by(keys: &[Held], counts: &[u32], limits: Limits) -> u32 {
    let few = keys.partition_point(|held| limits.allow(counts[held.rank() as usize] as usize));
    u32::try_from(few.max(limits.keys_a_claim).min(keys.len())).unwrap_or(u32::MAX)
}

/// The keys that two claims have in common, the rarest first.
pub(super) fn common<'k>(mut one: &'k [Held], mut other: &'k [Held]) -> impl Iterator<Item = (Held, Held)> + 'k {
    std::iter::from_fn(move || {
        while let ([a, rest @ ..], [b, other_rest @ ..]) = (one, other) {
            match a.rank().cmp(&b.rank()) {
                Ordering::Less => one = rest,
                Ordering::Greater => other = other_rest,
                Ordering::Equal => {
                    (one, other) = (rest, other_rest);
                    return Some((*a, *b));
                }
            }
        }
        None
    })
}

/// Lists behind each other in one piece of memory.
struct Lists<T> {
    starts: Vec<usize>,
    items: Vec<T>,
}

impl<T> Lists<T> {
    fn iter(&self) -> impl Iterator<Item = &[T]> + Clone {
        self.starts.windows(2).map(|ends| &self.items[ends[0]..ends[1]])
    }

    fn get(&self, index: usize) -> &[T] {
        &self.items[self.starts[index]..self.starts[index + 1]]
    }
}

/// The keys of the claims by rank.
struct Ranked {
    /// Of each claim the keys that others have too, the rarest first.
    keys: Lists<Held>,
    /// How many claims have each key.
    counts: Vec<u32>,
    /// What the commonest keys are.
    common: FxHashMap<u32, Common>,
}

fn ranked(features: &[Features], lexicon: &Lexicon, limits: Limits) -> Ranked {
    let (mut lists, counts, common) = numbered(features, lexicon, limits);
    let numbers = (0..counts.len()).filter(|&number| counts[number] > 1);
    let order = numbers.sorted_unstable_by_key(|&number| (counts[number], number)).collect_vec();
    let mut ranks: Vec<Option<u32>> = vec![None; counts.len()];
    (0..).zip(&order).for_each(|(rank, &number)| ranks[number] = Some(rank));
    // The lists shrink where they stand.
    let mut end = 0;
    for claim in 0..features.len() {
        let (start, own) = (end, lists.starts[claim]..lists.starts[claim + 1]);
        for at in own {
            let held = lists.items[at];
            if let Some(rank) = ranks[held.rank() as usize] {
                lists.items[end] = Held::new(rank, held.how());
                end += 1;
            }
        }
        lists.items[start..end].sort_unstable();
        lists.starts[claim] = start;
    }
    lists.starts[features.len()] = end;
    lists.items.truncate(end);
    lists.items.shrink_to_fit();
    let common = common.into_iter().filter_map(|(number, key)| Some((ranks[number as usize]?, key))).collect();
    Ranked { keys: lists, counts: order.into_iter().map(|number| counts[number]).collect(), common }
}

/// Of each claim its keys, numbered as they come; how many claims have each; and what those are that too many may have.
fn numbered(features: &[Features], lexicon: &Lexicon, limits: Limits) -> (Lists<Held>, Vec<u32>, Vec<(u32, Common)>) {
    let mut numbers: FxHashMap<(Sort, Common), u32> = FxHashMap::default();
    let mut counts: Vec<u32> = Vec::new();
    let mut lists = Lists { starts: vec![0], items: Vec::new() };
    let mut own: Vec<Held> = Vec::new();
    for claim in features {
        own.clear();
        keys(claim, lexicon, |sort, key, how| {
            let next = u32::try_from(counts.len()).ok().filter(|&next| next < MOST_KEYS);
            let number = match numbers.entry((sort, key)) {
                Entry::Occupied(known) => Some(*known.get()),
                Entry::Vacant(new) => next.map(|next| {
                    counts.push(0);
                    *new.insert(next)
                }),
            };
            own.extend(number.map(|number| Held::new(number, how)));
        });
        own.sort_unstable();
        for same in own.chunk_by(|a, b| a.rank() == b.rank()) {
            let how = same.iter().fold(Hold::default(), |all, held| all.and(held.how()));
            counts[same[0].rank() as usize] += 1;
            lists.items.push(Held::new(same[0].rank(), how));
        }
        lists.starts.push(lists.items.len());
    }
    let is_common = |number: u32| counts[number as usize] as usize > limits.comparisons.saturating_mul(2);
    let common = numbers.into_iter().filter(|&(_, number)| is_common(number));
    let common = common.map(|((_, key), number)| (number, key)).collect();
    (lists, counts, common)
}

/// Of each key the claims that are found by it, those first that hold it firmly; none where no two share it.
fn claims(keys: &Lists<Held>, found_by: &[u32], ranks: usize) -> Lists<Member> {
    let found = || keys.iter().zip(found_by).map(|(keys, &found_by)| &keys[..found_by as usize]);
    let (mut firm, mut all) = (vec![0; ranks], vec![0; ranks]);
    for held in found().flatten() {
        all[held.rank() as usize] += 1;
        firm[held.rank() as usize] += usize::from(held.how().is_firm());
    }
    let is_shared = all.iter().zip(&firm).map(|(&all, &firm)| firm > 0 && all > 1).collect_vec();
    let mut starts = Vec::with_capacity(ranks + 1);
    starts.push(0);
    let mut end = 0;
    for (rank, all) in all.iter_mut().enumerate() {
        // From here on the places at which the next firm and the next loose one go.
        let start = end;
        end += if is_shared[rank] { *all } else { 0 };
        (*all, firm[rank]) = (start + firm[rank], start);
        starts.push(end);
    }
    let (mut next_firm, mut next_loose) = (firm, all);
    let mut items = vec![Member(0); end];
    for (claim, held) in (0..Member::LOOSE).zip(found()) {
        for held in held.iter().filter(|held| is_shared[held.rank() as usize]) {
            let next = if held.how().is_firm() { &mut next_firm } else { &mut next_loose };
            items[next[held.rank() as usize]] = Member::new(claim, held.how());
            next[held.rank() as usize] += 1;
        }
    }
    Lists { starts, items }
}
