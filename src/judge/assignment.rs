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

use std::cmp::Reverse;

use rustc_hash::{FxHashMap, FxHashSet};

use super::likeness::{self, Recurrence};
use crate::model::{Claim, Evidence, Judgement, Kind, Pair, Reason, RuleId, Signal, Verdict, Weights};

const BELOW_THRESHOLD: RuleId = RuleId::new("below_threshold");
const OF_OTHERS: RuleId = RuleId::new("of_others");
const OTHER_FRAME: RuleId = RuleId::new("other_frame");
const DERIVED: RuleId = RuleId::new("derived");
const BETTER_PARTNER: RuleId = RuleId::new("better_partner");

/// A pair with what was decided about it.
#[derive(Clone, Debug)]
pub(crate) struct Judged {
    pub(crate) pair: Pair,
    pub(crate) judgement: Judgement,
    /// The score of the match, and for values that meet, what their likeness adds.
    strength: i32,
    /// Whether both tell of the same one, and whether, for counts, of the same act: values apart contradict each other only
    /// where both hold, and one replaces the other only where either does.
    same_one: bool,
    same_act: bool,
    /// Whether a fact without a figure is a side of it. A report tells many such facts of one matter.
    is_of_facts: bool,
}

impl Judged {
    /// Adds to the evidence of a pair what the likeness of its values tells.
    pub(super) fn new(
        claims: &[Claim],
        pair: Pair,
        judgement: Judgement,
        recurrence: &Recurrence,
        weights: &Weights,
    ) -> Self {
        let (left, right) = (&claims[pair.left], &claims[pair.right]);
        let is_of_facts = [left.kind, right.kind].contains(&Kind::Proposition);
        let (same_one, same_act) = (same_one(&pair, left, right), same_act(&pair, left));
        let mut judged = Self { strength: pair.score, pair, judgement, same_one, same_act, is_of_facts };
        if judged.agrees() && !is_of_facts {
            let at = (judged.pair.left, judged.pair.right);
            for signal in likeness::signals(claims, at, judged.is_derived(), recurrence) {
                let (weight, score) = (RuleId::new(signal.name()), weights.of(signal));
                judged.strength += score;
                judged.pair.evidence.push(Evidence { weight, score, words: String::new() });
            }
        }
        judged
    }

    /// Why it is too weak to be told, whatever stands beside it.
    pub(super) fn weakness(&self, weights: &Weights) -> Option<Reason> {
        let from = match self.judgement.verdict {
            _ if self.is_of_facts => return None,
            // Equal figures of two companies are no agreement, and the age of one man is none of another, years later.
            Verdict::Agree | Verdict::Compatible | Verdict::Update if self.is_of_others() => {
                return Some(Reason::new(OF_OTHERS));
            }
            Verdict::Conflict if !(self.same_one && self.same_act) => return Some(Reason::new(OTHER_FRAME)),
            Verdict::Update if !(self.same_one || self.same_act) => return Some(Reason::new(OTHER_FRAME)),
            Verdict::Agree | Verdict::Compatible => weights.of(Signal::AgreesFrom),
            Verdict::Update | Verdict::Conflict => weights.of(Signal::ConflictsFrom),
            // Two things of which a reader thinks that they are one, more likely than not.
            Verdict::Incomparable => 0,
        };
        (self.strength < from).then(|| Reason::new(BELOW_THRESHOLD).with("score", self.strength).with("needed", from))
    }

    fn agrees(&self) -> bool {
        matches!(self.judgement.verdict, Verdict::Agree | Verdict::Compatible)
    }

    /// Whether both have names, and none in common.
    fn is_of_others(&self) -> bool {
        has(&self.pair, Signal::NameUnlike)
    }

    /// Whether a sum or a share that comes out right decided: as telling as equal figures, but two figures, which are no
    /// rivals of others.
    fn is_derived(&self) -> bool {
        self.judgement.reasons.iter().any(|reason| reason.rule == DERIVED)
    }

    fn sides(&self) -> [(usize, usize); 2] {
        [(self.pair.left, self.pair.right), (self.pair.right, self.pair.left)]
    }
}

fn has(pair: &Pair, signal: Signal) -> bool {
    pair.evidence.iter().any(|piece| piece.weight.as_str() == signal.name())
}

/// Whether the name nearest to the one is one of the other's: "he missed nine games", "Ivory played in 14". Who names nobody
/// speaks of whom the whole source is about.
fn same_one(pair: &Pair, left: &Claim, right: &Claim) -> bool {
    match (left.entities.is_empty(), right.entities.is_empty()) {
        (true, true) => true,
        (false, false) => has(pair, Signal::NameNearest) || has(pair, Signal::NameNear),
        _ => has(pair, Signal::NameOfTheme),
    }
}

/// Whether both tell of one act: "missed nine games", "played in 14 games". For a count the word that tells stands near it;
/// for a length or a weight one more word anywhere will do, and any other value is told by its measure.
fn same_act(pair: &Pair, left: &Claim) -> bool {
    use Signal::{EventSame, TollSame, WordAround, WordFar, WordNear, WordNearest};
    let near = [EventSame, TollSame, WordNearest, WordNear].into_iter().any(|signal| has(pair, signal));
    match left.kind {
        Kind::Count | Kind::Number => near,
        Kind::Measure => near || [WordAround, WordFar].into_iter().any(|signal| has(pair, signal)),
        _ => true,
    }
}

/// How strong a pair is, and with which claim: the first of equals is the greatest.
type Strongest = (i32, Reverse<usize>);

/// Which of the judged pairs are kept.
pub(crate) struct Assignment<'j> {
    claims: &'j [Claim],
    weights: &'j Weights,
    /// How strong the strongest pair of a claim with one of another source is, and with which one, the first of equals: all
    /// kinds of verdict counted, and only those that stand in the way of a conflict.
    strongest: FxHashMap<(usize, &'j str), [Strongest; 2]>,
    /// Of each claim those that agree with it and are its best, and it theirs.
    partners: FxHashMap<usize, FxHashSet<usize>>,
}

impl<'j> Assignment<'j> {
    /// Looks for the best partners.
    pub(crate) fn of(claims: &'j [Claim], judged: &[Judged], weights: &'j Weights) -> Self {
        let mut strongest: FxHashMap<(usize, &str), [_; 2]> = FxHashMap::default();
        for found in judged {
            let in_the_way = match found.judgement.verdict {
                Verdict::Agree | Verdict::Conflict | Verdict::Update => [true, true],
                // That one keeps to the other's bound makes the two no partners.
                Verdict::Compatible => [true, false],
                Verdict::Incomparable => [false, false],
            };
            let in_the_way = in_the_way.map(|in_the_way| in_the_way && !found.is_derived() && !found.is_of_others());
            for (own, other) in found.sides() {
                let known =
                    strongest.entry((own, claims[other].source.as_str())).or_insert([(i32::MIN, Reverse(other)); 2]);
                let rivals = known.iter_mut().zip(in_the_way).filter(|(_, in_the_way)| *in_the_way);
                rivals.for_each(|(known, _)| *known = (found.strength, Reverse(other)).max(*known));
            }
        }
        let mut assignment = Self { claims, weights, strongest, partners: FxHashMap::default() };
        let best = judged
            .iter()
            .filter(|found| found.agrees() && found.weakness(weights).is_none() && assignment.is_best_for_both(found));
        let best: Vec<(usize, usize)> = best.flat_map(Judged::sides).collect();
        for (own, other) in best {
            assignment.partners.entry(own).or_default().insert(other);
        }
        assignment
    }

    /// The pairs that are strong and each other's best between their two sources, and agreements of claims that agree with
    /// one and the same third. Pairs inside one source have no rivals.
    pub(crate) fn kept(&self, judged: &[Judged]) -> Vec<Judged> {
        judged.iter().filter(|found| self.why_not(found).is_none()).map(|found| self.confirmed(found)).collect()
    }

    /// Why a pair is not kept.
    pub(crate) fn why_not(&self, found: &Judged) -> Option<Reason> {
        let weakness = found.weakness(self.weights);
        weakness.or_else(|| {
            let (claim, partner) = self.better(found)?;
            let is_kept = found.agrees() && self.has_common_partner(found);
            (!is_kept).then(|| Reason::new(BETTER_PARTNER).with("claim", claim).with("partner", partner))
        })
    }

    /// A kept pair with what it tells that it was kept.
    fn confirmed(&self, found: &Judged) -> Judged {
        let mut found = found.clone();
        if found.is_of_facts {
            return found;
        }
        let (weight, score) = (RuleId::new(Signal::BestForBoth.name()), self.weights.of(Signal::BestForBoth));
        found.pair.score += score;
        found.pair.evidence.push(Evidence { weight, score, words: String::new() });
        found
    }

    fn is_best_for_both(&self, found: &Judged) -> bool {
        self.better(found).is_none()
    }

    /// A claim of the pair that has a better partner in the other's source, and that partner.
    fn better(&self, found: &Judged) -> Option<(usize, usize)> {
        let inside = self.claims[found.pair.left].source == self.claims[found.pair.right].source;
        if found.is_of_facts || found.is_derived() || inside {
            return None;
        }
        let of_conflicts = usize::from(found.judgement.verdict == Verdict::Conflict);
        found.sides().into_iter().find_map(|(own, other)| {
            let (strength, Reverse(partner)) =
                self.strongest.get(&(own, self.claims[other].source.as_str()))?[of_conflicts];
            (found.strength < strength).then_some((own, partner))
        })
    }

    fn has_common_partner(&self, found: &Judged) -> bool {
        let of = |claim: usize| self.partners.get(&claim);
        of(found.pair.left).zip(of(found.pair.right)).is_some_and(|(a, b)| !a.is_disjoint(b))
    }
}
