//! The keys of every claim, and the claims of every key.

use std::cmp::Ordering;
use std::collections::hash_map::Entry;
use std::ops::Range;

use itertools::Itertools;
use rustc_hash::FxHashMap;

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

/// A claim under an anchor, and whether it holds it firmly, in one number: those that do come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Member(u32);

impl Member {
    const LOOSE: u32 = 1 << 31;

    fn new(claim: u32, held: Hold) -> Self {
        Self(if held.anchors_firmly() { claim } else { claim | Self::LOOSE })
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
    /// Of each key, by rank, the claims that it may anchor, where there are two of them.
    anchored: Lists<Member>,
}

impl Index {
    pub(super) fn of(features: &[Features], lexicon: &Lexicon) -> Self {
        let (keys, ranks) = ranked(features, lexicon);
        let anchored = anchored(&keys, ranks);
        Self { keys, anchored }
    }

    pub(super) fn keys_of(&self, member: Member) -> &[Held] {
        self.keys.get(member.claim())
    }

    /// The claims that a key may anchor, those first that hold it firmly.
    pub(super) fn anchored_by(&self, rank: u32) -> &[Member] {
        self.anchored.get(rank as usize)
    }

    /// The ranks of all keys, in stretches under which some so many claims stand together.
    pub(super) fn portions(&self, claims: usize) -> Vec<Range<u32>> {
        let starts = &self.anchored.starts;
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
    fn get(&self, index: usize) -> &[T] {
        &self.items[self.starts[index]..self.starts[index + 1]]
    }
}

/// Of each claim the keys that others have too, and how many such keys there are.
fn ranked(features: &[Features], lexicon: &Lexicon) -> (Lists<Held>, usize) {
    let (mut lists, counts) = numbered(features, lexicon);
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
    (lists, order.len())
}

/// Of each claim its keys, numbered as they come, and how many claims have each.
fn numbered(features: &[Features], lexicon: &Lexicon) -> (Lists<Held>, Vec<u32>) {
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
            let how = same.iter().fold(Hold::default(), |all, held| all.or(held.how()));
            counts[same[0].rank() as usize] += 1;
            lists.items.push(Held::new(same[0].rank(), how));
        }
        lists.starts.push(lists.items.len());
    }
    (lists, counts)
}

/// Of each key the claims that it may anchor, those first that hold it firmly; none where no two share it as an anchor.
fn anchored(keys: &Lists<Held>, ranks: usize) -> Lists<Member> {
    let mut firm = vec![0; ranks];
    let mut all = vec![0; ranks];
    let anchors = |held: &&Held| held.how().anchors();
    for held in keys.items.iter().filter(anchors) {
        all[held.rank() as usize] += 1;
        firm[held.rank() as usize] += usize::from(held.how().anchors_firmly());
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
    for (claim, own) in (0..Member::LOOSE).zip(keys.starts.windows(2)) {
        for held in keys.items[own[0]..own[1]].iter().filter(anchors) {
            let rank = held.rank() as usize;
            if is_shared[rank] {
                let next = if held.how().anchors_firmly() { &mut next_firm } else { &mut next_loose };
                items[next[rank]] = Member::new(claim, held.how());
                next[rank] += 1;
            }
        }
    }
    Lists { starts, items }
}
