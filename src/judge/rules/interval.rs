//! # `interval_meets`, `bound_encloses`, `interval_disjoint`
//!
//! Two figures agree where what is meant by them meets, and conflict where it does not. "About 13 percent" is inside "not
//! more than 20 percent": a bound confirms nothing by itself, so the two are only compatible. "$1.5 billion" and "about $650
//! million" are apart. Figures in two units of one dimension are converted first (`converted`); amounts in two
//! currencies stay apart without a rate (`no_rate`).

use crate::judge::severity::{gap, severity};
use crate::judge::{Sides, converted, incomparable, is_money, scope, with_values};
use crate::model::{Claim, Extent, Hedge, Judgement, Polarity, Reason, RuleId, Verdict};

const MEETS: RuleId = RuleId::new("interval_meets");
const BOUND: RuleId = RuleId::new("bound_encloses");
const DISJOINT: RuleId = RuleId::new("interval_disjoint");
const CONVERTED: RuleId = RuleId::new("converted");
const NO_RATE: RuleId = RuleId::new("no_rate");
const OPPOSED: RuleId = RuleId::new("polarity_opposed");

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = (sides.left, sides.right);
    let (Extent::Numbers(a), Extent::Numbers(b)) = (left.value()?, right.value()?) else { return None };
    let mut reasons = Vec::new();
    let mut b = *b;
    let mut stated = (left.stated, right.stated);
    if let (Some(x), Some(y)) = (&left.unit, &right.unit)
        && x != y
    {
        if is_money(sides.lexicon, x) && is_money(sides.lexicon, y) {
            return Some(incomparable(Reason::new(NO_RATE).with("left", x).with("right", y)));
        }
        b = converted(&b, y, x, sides.lexicon)?;
        stated.1 = match stated.1 {
            Some(Extent::Numbers(said)) => converted(&said, y, x, sides.lexicon).map(Extent::Numbers),
            other => other,
        };
        reasons.push(Reason::new(CONVERTED).with("from", y).with("to", x));
    }
    let facts = |rule| with_values(Reason::new(rule), left, right);
    let judgement = |verdict, rule, reasons: Vec<Reason>| {
        let mut all = vec![facts(rule)];
        all.extend(reasons);
        Judgement { verdict, severity: 0.0, gap: None, reasons: all, explained_by: Vec::new() }
    };
    if a.meets(&b) {
        if left.polarity != right.polarity && scope::difference(sides).is_none() {
            return Some(Judgement { severity: 1.0, ..judgement(Verdict::Conflict, OPPOSED, reasons) });
        }
        // Equal figures are evidence of their own; that one keeps to a wide bound is none.
        let bounded = is_bound(left) || is_bound(right);
        if let Some(difference) = scope::difference(sides).filter(|_| bounded) {
            return Some(incomparable(with_values(Reason::new(difference), left, right)));
        }
        let verdict = if bounded { Verdict::Compatible } else { Verdict::Agree };
        return Some(judgement(verdict, if verdict == Verdict::Agree { MEETS } else { BOUND }, reasons));
    }
    if left.polarity == Polarity::Negated || right.polarity == Polarity::Negated {
        // "Not 100": what it is instead is left open, so another figure is no contradiction.
        return Some(judgement(Verdict::Compatible, BOUND, reasons));
    }
    if let Some(difference) = scope::difference(sides) {
        return Some(incomparable(with_values(Reason::new(difference), left, right)));
    }
    let gap = stated.0.zip(stated.1).and_then(|(x, y)| gap(&x, &y));
    Some(Judgement { severity: severity(a, &b), gap, ..judgement(Verdict::Conflict, DISJOINT, reasons) })
}

/// Whether the figure only bounds the value.
fn is_bound(claim: &Claim) -> bool {
    matches!(claim.hedge, Some(Hedge::AtLeast | Hedge::AtMost | Hedge::MoreThan | Hedge::LessThan))
        || claim.value().and_then(Extent::numbers).is_some_and(|interval| !interval.is_bounded())
}
