//! Which judged pairs are kept: those that are each other's best between two sources.
//!
//! A report tells a thing once, and another report tells it once more. So of all claims of another source that a claim
//! could be paired with, the best one stands for the same thing, and the rest for others: the assignment of record
//! linkage (Jaro, Advances in Record-Linkage Methodology, 1989), here kept to pairs that are best for both sides, which
//! needs no search and depends on no order.
//!
//! What the match masks, the choice may see: two unrelated figures are seldom equal, so of two candidates the one with the
//! equal value is the more likely partner, and an agreement needs less of a match than a conflict does. The score of the
//! match itself stays as it was.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::model::{Claim, Evidence, Extent, Judgement, Kind, Number, Pair, RuleId, Signal, Verdict, Weights};

/// A figure that was rounded to fewer digits than the first of these many others round to as well; ones of more than the
/// last are not rounded.
const FEWEST_DIGITS: u32 = 2;
const MOST_DIGITS: u32 = 6;

/// A pair with what was decided about it.
#[derive(Clone, Debug)]
pub(crate) struct Judged {
    pub(crate) pair: Pair,
    pub(crate) judgement: Judgement,
    /// The score of the match, and for values that meet, what their likeness adds.
    strength: i32,
    /// Whether both tell of the same one, and for counts of the same act, so that values apart contradict each other.
    same_frame: bool,
    /// Whether both are days, and no name of the one is one of the other's.
    is_of_others: bool,
}

impl Judged {
    /// Adds to the evidence of a pair what the likeness of its values tells.
    pub(super) fn new(claims: &[Claim], mut pair: Pair, judgement: Judgement, weights: &Weights) -> Self {
        let (left, right) = (&claims[pair.left], &claims[pair.right]);
        let mut strength = pair.score;
        if matches!(judgement.verdict, Verdict::Agree | Verdict::Compatible) {
            let signal = if are_equal(left, right) { Signal::ValuesEqual } else { Signal::ValuesMeet };
            strength += weights.of(signal);
            let (weight, score) = (RuleId::new(signal.name()), weights.of(signal));
            pair.evidence.push(Evidence { weight, score, words: String::new() });
        }
        let same_frame = same_one(&pair, left, right) && same_act(&pair, left);
        let is_of_others = has(&pair, Signal::NameUnlike) && matches!(left.kind, Kind::Date | Kind::Period);
        Self { pair, judgement, strength, same_frame, is_of_others }
    }

    /// Whether it is strong enough to be told, whatever stands beside it.
    pub(super) fn is_strong(&self, weights: &Weights) -> bool {
        match self.judgement.verdict {
            // Whatever happens in a year happens to many.
            Verdict::Agree | Verdict::Compatible if self.is_of_others => false,
            Verdict::Agree | Verdict::Compatible => self.strength >= weights.of(Signal::AgreesFrom),
            Verdict::Conflict if !self.same_frame => false,
            Verdict::Update | Verdict::Conflict => self.strength >= weights.of(Signal::ConflictsFrom),
            // Two things of which a reader thinks that they are one, more likely than not.
            Verdict::Incomparable => self.strength >= 0,
        }
    }

    fn sides(&self) -> [(usize, usize); 2] {
        [(self.pair.left, self.pair.right), (self.pair.right, self.pair.left)]
    }
}

/// Whether two figures that meet are equal as stated, or one is the other rounded to two digits or more. In two units,
/// figures that meet are as equal as figures can be.
pub(crate) fn are_equal(left: &Claim, right: &Claim) -> bool {
    let figure = |claim: &Claim| claim.stated.as_ref().and_then(Extent::numbers)?.single();
    let rounds = |fine: Number, coarse: Number| {
        (FEWEST_DIGITS..=MOST_DIGITS).any(|digits| fine.rounded_to_digits(digits) == coarse)
    };
    left.stated == right.stated
        || left.unit != right.unit
        || figure(left).zip(figure(right)).is_some_and(|(a, b)| rounds(a, b) || rounds(b, a))
}

fn has(pair: &Pair, signal: Signal) -> bool {
    pair.evidence.iter().any(|piece| piece.weight.as_str() == signal.name())
}

/// Whether the name nearest to the one is one of the other's, or no name tells two apart: "he missed nine games", "Ivory
/// played in 14".
fn same_one(pair: &Pair, left: &Claim, right: &Claim) -> bool {
    has(pair, Signal::NameNearest) || has(pair, Signal::NameNear) || left.entities.is_empty() || right.entities.is_empty()
}

/// Whether what is counted was counted for one act: "missed nine games", "played in 14 games". Any other value is told by
/// its measure alone.
fn same_act(pair: &Pair, left: &Claim) -> bool {
    !matches!(left.kind, Kind::Count | Kind::Number)
        || [Signal::EventSame, Signal::WordNearest, Signal::WordNear].into_iter().any(|signal| has(pair, signal))
}

/// Keeps the pairs that are strong and each other's best between their two sources, and agreements of claims that agree
/// with one and the same third. Pairs inside one source have no rivals.
pub(crate) fn assigned<'j>(claims: &[Claim], judged: &'j [Judged], weights: &Weights) -> Vec<&'j Judged> {
    // That one keeps to the other's bound makes the two no partners: it stands in no conflict's way.
    let stands_in_the_way = |found: &Judged, of: Verdict| match found.judgement.verdict {
        Verdict::Agree | Verdict::Conflict | Verdict::Update => true,
        Verdict::Compatible => of != Verdict::Conflict,
        Verdict::Incomparable => false,
    };
    let mut best: FxHashMap<(usize, &str, bool), i32> = FxHashMap::default();
    for found in judged {
        for (own, other) in found.sides() {
            for of in [Verdict::Agree, Verdict::Conflict].into_iter().filter(|&of| stands_in_the_way(found, of)) {
                let key = (own, claims[other].source.as_str(), of == Verdict::Conflict);
                let strongest = best.entry(key).or_insert(found.strength);
                *strongest = found.strength.max(*strongest);
            }
        }
    }
    let is_best = |found: &Judged| {
        let is_conflict = found.judgement.verdict == Verdict::Conflict;
        let is_best = |(own, other): (usize, usize)| {
            let strongest = best.get(&(own, claims[other].source.as_str(), is_conflict));
            strongest.is_none_or(|&strongest| found.strength >= strongest)
        };
        claims[found.pair.left].source == claims[found.pair.right].source || found.sides().into_iter().all(is_best)
    };
    let agrees = |found: &Judged| matches!(found.judgement.verdict, Verdict::Agree | Verdict::Compatible);
    let mut partners: FxHashMap<usize, FxHashSet<usize>> = FxHashMap::default();
    for found in judged.iter().filter(|found| agrees(found) && found.is_strong(weights) && is_best(found)) {
        for (own, other) in found.sides() {
            partners.entry(own).or_default().insert(other);
        }
    }
    let has_common = |found: &Judged| {
        let of = |claim: usize| partners.get(&claim);
        of(found.pair.left).zip(of(found.pair.right)).is_some_and(|(a, b)| !a.is_disjoint(b))
    };
    judged
        .iter()
        .filter(|found| found.is_strong(weights) && (is_best(found) || agrees(found) && has_common(found)))
        .collect()
}
