//! What sources say of each claim of an answer.

use itertools::Itertools;
use rustc_hash::FxHashMap;

use super::derivation::derived;
use super::scope::{Relation, relation};
use super::support::support;
use super::{Basis, NO_RULE};
use crate::model::{Check, Claim, Counterpart, Extent, Kind, Number, Support, Testimony, Verdict, Verification};

/// What it counts against a figure that the answer has too that another one stands nearer to what the answer says, in
/// hundredths of how much nearer.
const LAG: i32 = 30;
/// What it counts against a figure that it is small: two sources have the same one of those by chance.
const SMALL: i32 = 25;
/// A contradiction is more to say: so many hundredths of the answer's words must stand in the sentence of the source.
const CONTRADICTED_FROM: u32 = 60;
/// And so much of the answer's sentence must the source say anywhere, as [`Counterpart::told`] counts it.
const CONTRADICTED_TOLD_FROM: i32 = 85;
/// It may be less where both figures measure one thing of one party.
const CONTRADICTED_OF_ONE_FROM: i32 = 30;

/// A claim that leaves the answer open is told of as the nearest where so many hundredths of what the answer says around its
/// figure stand around the source's: others have nothing to do with it.
const RELATED_FROM: u32 = 25;

/// So few figures of a source are all that there is to calculate with.
const FEW_OPERANDS: usize = 3;

/// Draws the sum over the claims of an answer, from the figures of the sources that can stand for theirs.
pub(crate) fn verification(
    answer: Vec<Claim>,
    said: Vec<Claim>,
    counterparts: &[Counterpart],
    basis: Basis<'_>,
) -> Verification {
    let mut checks: Vec<Check> = Vec::with_capacity(answer.len());
    // What the answer says itself is no part of a sum that it leaves to the reader, and stands for no other figure of it;
    // that a bound of the answer keeps to a figure says nothing of it.
    let says = |it: &&Counterpart| it.aligned && support(&answer[it.answer], &said[it.said], basis).0 == Verdict::Agree;
    let restated: FxHashMap<usize, usize> = counterparts.iter().filter(says).map(|it| (it.said, it.answer)).collect();
    let mut rest = counterparts;
    for (index, claim) in answer.into_iter().enumerate() {
        let count = rest.partition_point(|counterpart| counterpart.answer <= index);
        let (own, others) = rest.split_at(count);
        rest = others;
        let free = |at: usize| restated.get(&at).is_none_or(|&answer| answer == index);
        checks.push(check(claim, &said, own, free, basis));
    }
    let support = whole(&checks);
    Verification { support, checks, sources: Vec::new(), claims: said }
}

/// Holds one claim against those that can stand for it, the nearest first.
fn check(
    claim: Claim,
    said: &[Claim],
    counterparts: &[Counterpart],
    free: impl Fn(usize) -> bool,
    basis: Basis<'_>,
) -> Check {
    let nearest = counterparts.iter().filter(|it| it.aligned).map(|it| it.near).max().unwrap_or_default();
    let mut testimony = Vec::new();
    let mut found = Support::Unsupported;
    for counterpart in counterparts {
        let (verdict, reason) = support(&claim, &said[counterpart.said], basis);
        let lag = i32::try_from(nearest.saturating_sub(counterpart.near)).unwrap_or(i32::MAX);
        let small = if is_small(&said[counterpart.said]) { SMALL } else { 0 };
        let supports = supports(verdict)
            && (counterpart.in_place || free(counterpart.said))
            && counterpart.told - lag.saturating_mul(LAG) / 100 - small > 0;
        let contradicts = verdict == Verdict::Conflict
            && counterpart.aligned
            && counterpart.shared >= CONTRADICTED_FROM
            && counterpart.told >= contradicted_from(&claim, &said[counterpart.said], counterpart)
            && (counterpart.in_place || is_of_one_kind(&claim, &said[counterpart.said], basis));
        let open = verdict == Verdict::Incomparable
            && counterpart.aligned
            && reason.rule != NO_RULE
            && counterpart.near.max(counterpart.shared) >= RELATED_FROM;
        if supports {
            found = Support::Supported;
        } else if contradicts && found == Support::Unsupported {
            found = Support::Contradicted;
        }
        if supports || contradicts || open {
            testimony.push(Testimony { claim: counterpart.said, with: Vec::new(), verdict, reasons: vec![reason] });
        }
    }
    let in_place = counterparts.iter().any(|counterpart| counterpart.in_place);
    if found != Support::Supported
        && !in_place
        && let Some(derived) = derivation(&claim, said, counterparts, free)
    {
        found = Support::Supported;
        testimony.push(derived);
    }
    testimony.sort_by_key(|said| rank(said.verdict));
    Check { claim, support: found, testimony }
}

fn supports(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Agree | Verdict::Compatible)
}

/// Whether the one figure tells anything of the other.
pub(crate) fn is_decided(answer: &Claim, said: &Claim, basis: Basis<'_>) -> bool {
    support(answer, said, basis).0 != Verdict::Incomparable
}

/// How much of the answer's sentence a source must say before its figure contradicts that of the answer.
fn contradicted_from(answer: &Claim, said: &Claim, counterpart: &Counterpart) -> i32 {
    let one = match (&answer.measure, &said.measure) {
        (None, None) => answer.event.is_some() && answer.event == said.event,
        (answered, told) => answered == told,
    };
    if counterpart.named && one { CONTRADICTED_OF_ONE_FROM } else { CONTRADICTED_TOLD_FROM }
}

/// Whether two figures that do not meet can be for one thing: "one of the largest" is no count, "since 1986" tells no day,
/// and that one side denies something counts only where both tell the same act.
fn is_of_one_kind(answer: &Claim, said: &Claim, basis: Basis<'_>) -> bool {
    let ordered = |claim: &Claim| matches!(claim.kind, Kind::Ordinal | Kind::Rank);
    let is_open = |claim: &Claim| {
        let days = claim.stated.as_ref().and_then(Extent::days);
        days.is_some_and(|days| !days.is_bounded())
    };
    let denied = answer.polarity != said.polarity;
    ordered(answer) == ordered(said)
        && !is_open(answer)
        && !is_open(said)
        && relation(&answer.measure, &said.measure, basis.lexicon) != Relation::Unlike
        && (!denied || answer.event.is_some() && answer.event == said.event)
}

/// Whether a figure is one of a single digit.
fn is_small(claim: &Claim) -> bool {
    let digit = |value: Number| value.is_whole() && Number::ZERO <= value && value < Number::scaled(10, 0);
    claim.stated.as_ref().and_then(Extent::numbers).and_then(|interval| interval.single()).is_some_and(digit)
}

/// What follows from the figures of one source that has some word of the answer's near one of them.
fn derivation(
    claim: &Claim,
    said: &[Claim],
    counterparts: &[Counterpart],
    free: impl Fn(usize) -> bool,
) -> Option<Testimony> {
    let related = counterparts.iter().filter(|it| it.shared > 0).map(|it| it.said).collect_vec();
    // Where no figure has a word of the answer's beside it, a source must have few for the answer to follow from them.
    let few = |at: &usize| said.iter().filter(|claim| claim.source == said[*at].source).count() <= FEW_OPERANDS;
    let all = related.is_empty().then_some(0..said.len()).into_iter().flatten().filter(few);
    let sources = related.iter().copied().chain(all).map(|at| &said[at].source).unique();
    sources.into_iter().find_map(|source| {
        let own = (0..said.len()).filter(|&at| &said[at].source == source && free(at));
        // The nearest first, and the others as they come.
        let place = |at: &usize| related.iter().position(|other| other == at).unwrap_or(related.len());
        let own = own.sorted_by_key(place).collect_vec();
        let terms = own.iter().map(|&at| &said[at]).collect_vec();
        let (reason, operands) = derived(claim, &terms)?;
        let mut operands = operands.into_iter().filter_map(|at| own.get(at).copied());
        let (first, with) = (operands.next()?, operands.collect());
        Some(Testimony { claim: first, with, verdict: Verdict::Agree, reasons: vec![reason] })
    })
}

/// A source that says so outweighs another figure beside it: the answer need only be found.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Agree => 0,
        Verdict::Compatible => 1,
        Verdict::Conflict => 2,
        Verdict::Update => 3,
        Verdict::Incomparable => 4,
    }
}

fn whole(checks: &[Check]) -> Support {
    // A place in an order or a figure that names comes with the words around other figures; alone it is what there is to
    // be checked.
    let is_slight = |check: &&Check| check.claim.kind == Kind::Ordinal || check.claim.value().is_none();
    let (slight, figures): (Vec<&Check>, Vec<&Check>) = checks.iter().partition(is_slight);
    let decisive = if figures.is_empty() { slight } else { figures };
    // The order of `Support` is that of gravity.
    decisive.iter().map(|check| check.support).min().unwrap_or(Support::Unchecked)
}
