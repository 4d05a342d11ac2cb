//! Which part of one name answers to which part of another.

use std::ops::Range;

use super::edits;
use super::fold::Script;
use super::keys::LONGEST_RUN;
use super::name::Name;
use super::part::Part;
use super::sound::{bare, sound};
use super::words::Sort;

/// How alike two parts are, the likest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// The same letters.
    Same,
    /// The same row of a table.
    Variant,
    /// So many letters differ; none: they sound the same.
    Edited(usize),
    /// One is the first letter of the other.
    Initial,
}

/// Parts that answer to each other: one to one, or one to a run that is the same word in pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Couple {
    pub(super) left: Range<usize>,
    pub(super) right: Range<usize>,
    pub(super) likeness: Likeness,
}

/// The couples of two names, and the parts without a partner.
#[derive(Clone, Debug, Default)]
pub(super) struct Alignment {
    pub(super) couples: Vec<Couple>,
    pub(super) left: Vec<usize>,
    pub(super) right: Vec<usize>,
}

/// Couples parts one to one, the likest first, then what is left over with runs that were parted or joined.
pub(super) fn align(left: &Name, right: &Name) -> Alignment {
    let mut candidates = Vec::new();
    for (i, a) in left.parts.iter().enumerate() {
        for (j, b) in right.parts.iter().enumerate() {
            if let Some(likeness) = likeness(a, b) {
                // Of two that are equally like, those that stand alike in their names.
                candidates.push((likeness, i.abs_diff(j), i + j, i, j));
            }
        }
    }
    candidates.sort_unstable();
    let mut taken = (vec![false; left.parts.len()], vec![false; right.parts.len()]);
    let mut couples = Vec::new();
    for (likeness, _, _, i, j) in candidates {
        if !taken.0[i] && !taken.1[j] {
            (taken.0[i], taken.1[j]) = (true, true);
            couples.push(Couple { left: i..i + 1, right: j..j + 1, likeness });
        }
    }
    for (run, one, likeness) in runs(&left.parts, &mut taken.0, &right.parts, &mut taken.1) {
        couples.push(Couple { left: run, right: one, likeness });
    }
    for (run, one, likeness) in runs(&right.parts, &mut taken.1, &left.parts, &mut taken.0) {
        couples.push(Couple { left: one, right: run, likeness });
    }
    let free = |taken: Vec<bool>| (0..).zip(taken).filter(|(_, taken)| !taken).map(|(index, _)| index).collect();
    Alignment { couples, left: free(taken.0), right: free(taken.1) }
}

/// Runs of free parts that one free part on the other side writes as one word, or as initials in one: `JC`.
fn runs(
    parts: &[Part],
    taken: &mut [bool],
    others: &[Part],
    other_taken: &mut [bool],
) -> Vec<(Range<usize>, Range<usize>, Likeness)> {
    let mut found = Vec::new();
    for (j, one) in others.iter().enumerate() {
        if other_taken[j] || matches!(one.sort, Sort::Number | Sort::Initial) {
            continue;
        }
        let all = (0..parts.len()).flat_map(|first| (2..=LONGEST_RUN).map(move |length| first..first + length));
        for run in all.filter(|run| run.end <= parts.len()) {
            if taken[run.clone()].contains(&true) {
                continue;
            }
            let Some(likeness) = run_likeness(&parts[run.clone()], one) else { continue };
            taken[run.clone()].fill(true);
            other_taken[j] = true;
            found.push((run, j..j + 1, likeness));
            break;
        }
    }
    found
}

fn run_likeness(run: &[Part], one: &Part) -> Option<Likeness> {
    if run.iter().any(|part| part.sort == Sort::Number) {
        return None;
    }
    let joined: String = run.iter().map(|part| part.letters.as_str()).collect();
    if joined == one.letters {
        return Some(Likeness::Same);
    }
    let initials = run.iter().filter_map(|part| part.letters.chars().next());
    if one.sort == Sort::Word && one.letters.chars().count() == run.len() && one.letters.chars().eq(initials) {
        return Some(Likeness::Initial);
    }
    if one.script == Script::Syllables || joined.len().abs_diff(one.letters.len()) > LETTERS_OF_A_SOUND {
        return None;
    }
    let budget = budget(joined.len().min(one.letters.len())).min(EDITS_OF_A_RUN);
    nearest(budget, [(&joined, &one.letters), (&sound(&joined), &one.sound)])
}

/// How alike two parts are; `None` where they are not one.
fn likeness(a: &Part, b: &Part) -> Option<Likeness> {
    use Sort::{Filiation, Given, Initial, Legal, Number, Particle, Place};
    if a.letters == b.letters && (a.sort == Number) == (b.sort == Number) {
        return Some(Likeness::Same);
    }
    match (a.sort, b.sort) {
        (Legal(x), Legal(y)) => return (x == y).then_some(Likeness::Variant),
        (Place(x), Place(y)) => return (x == y).then_some(Likeness::Variant),
        (Filiation, Filiation) => return Some(Likeness::Variant),
        // Known names are no slips of one another.
        (Given(x), Given(y)) => return x.iter().any(|row| y.contains(row)).then_some(Likeness::Variant),
        (Number | Legal(_) | Particle | Filiation, _) | (_, Number | Legal(_) | Particle | Filiation) => return None,
        (Initial, Initial) => return None,
        (Initial, _) => return begins_with(b, a).then_some(Likeness::Initial),
        (_, Initial) => return begins_with(a, b).then_some(Likeness::Initial),
        _ => {}
    }
    spelling(a, b)
}

/// Whether a word begins with an initial, as written or as it sounds: Yu. for Iurii.
fn begins_with(word: &Part, initial: &Part) -> bool {
    word.letters.starts_with(&initial.letters) || (!initial.sound.is_empty() && word.sound.starts_with(&initial.sound))
}

/// How far two spellings of one word may differ: by a budget of letters, after transliteration or as they sound.
fn spelling(a: &Part, b: &Part) -> Option<Likeness> {
    if a.script == Script::Syllables && b.script == Script::Syllables || a.sound.is_empty() || b.sound.is_empty() {
        return None;
    }
    if a.script != b.script && (a.script == Script::Consonants || b.script == Script::Consonants) {
        let (a, b) = (bare(&a.skeleton), bare(&b.skeleton));
        let longest = a.len().max(b.len());
        return nearest(longest / CONSONANTS_AN_EDIT, [(&a, &b)]).filter(|_| longest > 1);
    }
    if a.sound == b.sound && a.sound.len() > 1 {
        return Some(Likeness::Edited(0));
    }
    if let (Some(father), Some(other_father)) = (a.father(), b.father()) {
        return within_budget(father, other_father, father, other_father);
    }
    within_budget(latin(a), latin(b), &a.sound, &b.sound)
}

/// The letters to compare: of Chinese and Korean, the sound stands for them.
fn latin(part: &Part) -> &str {
    if part.script == Script::Syllables { &part.sound } else { &part.letters }
}

fn within_budget(a: &str, b: &str, sound_a: &str, sound_b: &str) -> Option<Likeness> {
    let budget = budget(a.len().min(b.len()));
    if a.len().abs_diff(b.len()).min(sound_a.len().abs_diff(sound_b.len())) > budget {
        return None;
    }
    nearest(budget, [(a, b), (sound_a, sound_b)])
}

/// The likeness of the most alike of some pairs of words, within a budget of letters.
fn nearest<const N: usize>(budget: usize, pairs: [(&str, &str); N]) -> Option<Likeness> {
    pairs.into_iter().filter_map(|(a, b)| edits::within(budget, a, b)).min().map(Likeness::Edited)
}

/// How many letters may differ between a word and the run that it joins, which is a guess already.
const EDITS_OF_A_RUN: usize = 1;

/// Two spellings of one sound differ by so many letters at most, but for the longest (`schtsch`).
const LETTERS_OF_A_SOUND: usize = 3;

/// In how many consonants of a skeleton one may differ.
const CONSONANTS_AN_EDIT: usize = 5;

/// How many letters of a word may differ: none in a short one, where any change makes another name.
fn budget(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        8..=11 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn couples(left: &str, right: &str) -> usize {
        align(&Name::new(left), &Name::new(right)).couples.len()
    }

    #[test]
    fn the_likest_are_coupled() {
        assert_eq!(couples("Marta Berg", "Berg, Marta"), 2);
        assert_eq!(couples("Hans Peter Olsen", "Olsen"), 1);
        assert_eq!(couples("Olga Berg", "Oleg Berg"), 1);
    }

    #[test]
    fn parted_words_are_joined() {
        let alignment = align(&Name::new("Good Will"), &Name::new("Goodwill"));
        assert_eq!(alignment.couples, [Couple { left: 0..2, right: 0..1, likeness: Likeness::Same }]);
        assert_eq!(couples("JC Berg", "Jean-Claude Berg"), 2);
    }

    #[test]
    fn fathers_count_and_not_the_ending() {
        assert_eq!(couples("Magomedovich", "Salimovich"), 0);
        assert_eq!(couples("Borisovich", "Borisovitch"), 1);
    }
}
