//! Keys under which names that could be one are found without comparing all pairs.
//!
//! The keys of a short word are its sound with any one letter left out, those of a long word its consonants with any
//! one left out: two words that differ in one letter, or in the order of two, so share a key, and long ones may differ
//! in any vowels besides. Given names and words that describe give keys only where a name has nothing rarer.

use std::hash::{Hash as _, Hasher as _};

use itertools::Itertools as _;
use rustc_hash::FxHasher;

use super::part::{Part, surname};
use super::sound::{bare, skeleton};
use super::words::Sort;

/// The longest run of parts that another name may write as one word.
pub(super) const LONGEST_RUN: usize = 4;

/// Words of so many letters and more may differ in two, and are long enough for their consonants to be rare.
const LONG_WORD: usize = 8;

/// Fewer consonants than this are shared by chance.
const FEWEST_CONSONANTS: usize = 3;

/// What a key was made of; other sorts of keys never meet.
#[derive(Clone, Copy, Hash)]
enum Of {
    Letters,
    Sound,
    Skeleton,
    /// The consonants that scripts without vowels write.
    Bare,
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
    keys.push(key(Of::Bare, parts.iter().map(|part| bare(&part.skeleton)).collect::<String>()));
    let has = |kind: fn(Sort) -> bool| parts.iter().any(|part| kind(part.sort));
    let rare = has(|sort| matches!(sort, Sort::Word | Sort::Place(_)));
    let surname = surname(parts);
    for (index, part) in parts.iter().enumerate() {
        match part.sort {
            Sort::Word => of_word(part, &mut keys),
            Sort::Place(place) => keys.push(key(Of::Place, place)),
            Sort::Given(rows) if !rare || surname == Some(index) => {
                keys.extend(rows.iter().map(|row| key(Of::Given, row)));
            }
            Sort::Generic if !rare && surname.is_none() => of_word(part, &mut keys),
            _ => {}
        }
    }
    for length in 2..=LONGEST_RUN {
        for run in parts.windows(length) {
            let sound = run.iter().flat_map(|part| part.sound.chars()).dedup().collect::<String>();
            let joined =
                if sound.len() < LONG_WORD { key(Of::Sound, sound) } else { key(Of::Skeleton, skeleton(&sound)) };
            keys.push(joined);
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn of_word(part: &Part, keys: &mut Vec<u64>) {
    // A word of eight letters may answer to one of seven.
    if part.letters.len() <= LONG_WORD {
        cut(Of::Sound, &part.sound, keys);
    }
    if part.letters.len() >= LONG_WORD {
        cut(Of::Skeleton, &part.skeleton, keys);
    }
    let bare = bare(&part.skeleton);
    if bare.len() >= FEWEST_CONSONANTS {
        keys.push(key(Of::Bare, bare));
    }
}

/// The whole, and the whole with one letter left out.
fn cut(of: Of, letters: &str, keys: &mut Vec<u64>) {
    keys.push(key(of, letters));
    if letters.len() >= FEWEST_CONSONANTS && letters.is_ascii() {
        keys.extend((0..letters.len()).map(|at| key(of, [&letters[..at], &letters[at + 1..]].concat())));
    }
}

fn key(of: Of, what: impl std::hash::Hash) -> u64 {
    let mut hasher = FxHasher::default();
    of.hash(&mut hasher);
    what.hash(&mut hasher);
    hasher.finish()
}
