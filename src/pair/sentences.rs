//! How much of a sentence of an answer a source says anywhere.
//!
//! A figure that both have is only half of what an answer says: the other half is who and what it tells of. A source need
//! not say that in one sentence; a headline sums up an article.

use rustc_hash::FxHashSet;

use crate::lexicon::RARE;
use crate::model::{Claim, Told, Word, WordClass};

/// What a sentence has to make up for before any word is found.
const BASE: i32 = -10;
/// All words found, each by what it tells.
const ALL: i32 = 110;
/// Every name that the source does not have.
const NAME_MISSING: i32 = -30;
/// Every rare word that it does not have; common ones are said in other words.
const WORD_MISSING: i32 = -10;

/// For each claim of the answer, what each of the sources makes of its sentence, in hundredths.
pub(super) fn told(answer: &Told, sources: &[Told]) -> Vec<Vec<i32>> {
    let known: Vec<FxHashSet<&str>> = sources
        .iter()
        .map(|source| source.words.iter().flat_map(|word| &word.keys).map(String::as_str).collect())
        .collect();
    let score = |claim: &Claim| known.iter().map(|known| score(claim, &answer.words, known)).collect();
    answer.claims.iter().map(score).collect()
}

fn score(claim: &Claim, words: &[Word], known: &FxHashSet<&str>) -> i32 {
    let (mut found, mut all, mut missing) = (0, 0, 0);
    for word in words.iter().filter(|word| claim.span.is_none_or(|sentence| sentence.overlaps(word.span))) {
        let (weight, toll) = match word.class {
            WordClass::Name => (10, NAME_MISSING),
            WordClass::Common(RARE..) => (10, WORD_MISSING),
            WordClass::Common(2) => (7, 0),
            WordClass::Common(_) => (3, 0),
            // Who says so is no part of what is said.
            WordClass::Speech => continue,
        };
        all += weight;
        if word.keys.iter().any(|key| known.contains(key.as_str())) {
            found += weight;
        } else {
            missing += toll;
        }
    }
    let share = if all > 0 { ALL * found / all } else { ALL };
    BASE + share + missing
}
