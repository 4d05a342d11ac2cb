//! Counting the voices of each position and of each finding.

use itertools::Itertools;
use rustc_hash::FxHashMap;

use super::witness::{Authority, Outlet, Witness};
use crate::model::{Finding, Position, Reason, Repetition, Topic, Verdict};

/// Of the claims of a position that share a shingle so many are looked at for each further one, those published first. A
/// copy resembles the first of its kind, so that more are needed only where many passages share some words and differ in
/// the rest; such copies may then be counted as voices of their own.
const MOST_HOLDERS: usize = 8;

/// Counts the outlets and the voices of every position, and the voices of every finding.
pub(crate) fn tell(witnesses: &[Witness<'_>], topics: &mut [Topic], findings: &mut [Finding]) {
    // By claim the claim that its voice is called by; a claim without a position is one by itself.
    let mut voices: Vec<usize> = (0..witnesses.len()).collect();
    for position in topics.iter_mut().flat_map(|topic| &mut topic.positions) {
        tell_position(witnesses, position, &mut voices);
    }
    let mut partners: Vec<Vec<usize>> = vec![Vec::new(); witnesses.len()];
    for finding in findings.iter().filter(|finding| finding.judgement.verdict == Verdict::Agree) {
        let [left, right] = finding.claims;
        partners[left].push(right);
        partners[right].push(left);
    }
    let side = |claim: usize| std::iter::once(claim).chain(partners[claim].iter().copied());
    let count = |claims: &mut dyn Iterator<Item = usize>| independent(witnesses, &voices, claims);
    for finding in findings {
        let [left, right] = finding.claims;
        finding.repeats = witnesses[left].repeats(&witnesses[right]);
        finding.independent = match finding.judgement.verdict {
            Verdict::Agree | Verdict::Compatible => {
                let voices_of_both = count(&mut side(left).chain(side(right)));
                // A pair that no topic unites has two voices by the count, whatever the two have in common.
                let counted_twice = finding.repeats.is_some() && count(&mut [left, right].into_iter()) > 1;
                voices_of_both - usize::from(counted_twice)
            }
            // They stand for two values.
            Verdict::Conflict | Verdict::Update | Verdict::Incomparable => {
                count(&mut side(left)) + count(&mut side(right))
            }
        };
    }
}

/// How many voices some claims are: an outlet is one, and so are those that repeat one another.
fn independent(witnesses: &[Witness<'_>], voices: &[usize], claims: &mut dyn Iterator<Item = usize>) -> usize {
    let by_outlet = claims.map(|claim| (witnesses[claim].outlet, voices[claim])).sorted_unstable();
    by_outlet.dedup_by(|(a, _), (b, _)| a == b).map(|(_, voice)| voice).sorted_unstable().dedup().count()
}

/// Joins the claims of a position that repeat one another, in the order in which they were published.
fn tell_position(witnesses: &[Witness<'_>], position: &mut Position, voices: &mut [usize]) {
    let in_time = position.claims.iter().copied().sorted_by_key(|&claim| {
        let day = witnesses[claim].day;
        (day.is_none(), day, claim)
    });
    let mut outlets: FxHashMap<Outlet, usize> = FxHashMap::default();
    let mut authorities: FxHashMap<Authority, usize> = FxHashMap::default();
    let mut holders: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for claim in in_time {
        let witness = &witnesses[claim];
        if let Some(&same) = outlets.get(&witness.outlet) {
            join(voices, claim, same);
        }
        outlets.entry(witness.outlet).or_insert(claim);
        let picked = witness.passage.as_ref().map(|passage| passage.picked()).unwrap_or_default();
        let alike = picked.iter().filter_map(|hash| holders.get(hash)).flatten().copied().sorted_unstable().dedup();
        let copies = alike.filter_map(|earlier| Some((earlier, witness.copies(&witnesses[earlier])?)));
        let resting = witness.authorities.iter().filter_map(|(id, _)| authorities.get(id).copied());
        let resting = resting.filter_map(|earlier| Some((earlier, witness.rests_on(&witnesses[earlier])?)));
        let found: Vec<(usize, Reason)> = copies.chain(resting).collect();
        for (earlier, reason) in found {
            if join(voices, claim, earlier) {
                position.repetitions.push(Repetition { claims: [claim, earlier], reason });
            }
        }
        for (id, _) in &witness.authorities {
            authorities.entry(*id).or_insert(claim);
        }
        for hash in picked {
            let holders = holders.entry(hash).or_default();
            if holders.len() < MOST_HOLDERS {
                holders.push(claim);
            }
        }
    }
    for &claim in &position.claims {
        voices[claim] = voice(voices, claim);
    }
    position.outlets = outlets.len();
    position.independent = position.claims.iter().map(|&claim| voices[claim]).sorted_unstable().dedup().count();
}

/// The claim that a claim's voice is called by.
fn voice(voices: &mut [usize], claim: usize) -> usize {
    let mut at = claim;
    while voices[at] != at {
        // Halving the path keeps it short.
        voices[at] = voices[voices[at]];
        at = voices[at];
    }
    at
}

/// Makes the voices of two claims one; false where they are it already.
fn join(voices: &mut [usize], one: usize, other: usize) -> bool {
    let (one, other) = (voice(voices, one), voice(voices, other));
    voices[one.max(other)] = one.min(other);
    one != other
}
