//! Keys under which names that could be one are found without comparing all pairs.
//!
//! A word's key is its skeleton, and its skeleton with any one consonant left out: two skeletons that differ in one
//! consonant, or in the order of two, so share a key. Words that describe give keys only where a name has no others.

use std::hash::{Hash as _, Hasher as _};

use itertools::Itertools as _;
use rustc_hash::FxHasher;

use super::part::Part;
use super::sound::{bare, skeleton};
use super::words::Sort;

/// The longest run of parts that another name may write as one word.
pub(super) const LONGEST_RUN: usize = 4;

/// Skeletons shorter than this are taken whole: with one of two consonants left out, nothing is told.
const SHORTEST_CUT: usize = 3;

/// What a key was made of; other sorts of keys never meet.
#[derive(Clone, Copy, Hash)]
enum Of {
    Letters,
    Skeleton,
    Place,
    Given,
    Acronym,
}

/// The keys of a name, ascending, each once.
pub(super) fn keys(parts: &[Part], letters: &str, initials: &[String], acronym: Option<&str>) -> Vec<u64> {
    if letters.is_empty() {
        return Vec::new();
    }
    let mut keys = vec![key(Of::Letters, letters)];
    keys.extend(initials.iter().map(|letters| key(Of::Acronym, letters)));
    keys.extend(acronym.map(|letters| key(Of::Acronym, letters)));
    let distinctive = parts.iter().any(Part::is_distinctive);
    for part in parts {
        match part.sort {
            Sort::Word => {
                cut_skeletons(&part.skeleton, &mut keys);
                keys.push(key(Of::Skeleton, bare(&part.skeleton)));
            }
            Sort::Place(place) => keys.push(key(Of::Place, place)),
            Sort::Given(rows) => keys.extend(rows.iter().map(|row| key(Of::Given, row))),
            Sort::Generic if !distinctive => cut_skeletons(&part.skeleton, &mut keys),
            _ => {}
        }
    }
    for length in 2..=LONGEST_RUN {
        for run in parts.windows(length) {
            let sound = run.iter().map(|part| part.sound.as_str()).collect::<String>();
            keys.push(key(Of::Skeleton, skeleton(&sound.chars().dedup().collect::<String>())));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn cut_skeletons(skeleton: &str, keys: &mut Vec<u64>) {
    keys.push(key(Of::Skeleton, skeleton));
    if skeleton.len() >= SHORTEST_CUT && skeleton.is_ascii() {
        for cut in 0..skeleton.len() {
            keys.push(key(Of::Skeleton, [&skeleton[..cut], &skeleton[cut + 1..]].concat()));
        }
    }
}

fn key(of: Of, what: impl std::hash::Hash) -> u64 {
    let mut hasher = FxHasher::default();
    of.hash(&mut hasher);
    what.hash(&mut hasher);
    hasher.finish()
}
