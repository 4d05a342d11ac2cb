//! # `interval_meets`, `bound_encloses`, `interval_disjoint`
//!
//! Two figures agree where what is meant by them meets, and conflict where it does not. "About 13 percent" is inside "not
//! more than 20 percent": a bound confirms nothing by itself, so the two are only compatible. "$1.5 billion" and "about $650
//! million" are apart. Figures in two units are compared in one of them (`src/judge/conversion.rs`); amounts in two currencies
//! stay apart without a rate (`no_rate`).

use super::scale_slip;
use crate::judge::conversion::{self, Common};
use crate::judge::severity::{gap, severity};
use crate::judge::{Sides, incomparable, is_bound, likeness, of_scope, scope, with_values};
use crate::model::{Claim, Extent, Judgement, Polarity, Reason, RuleId, Verdict};

const MEETS: RuleId = RuleId::new("interval_meets");
const BOUND: RuleId = RuleId::new("bound_encloses");
const DISJOINT: RuleId = RuleId::new("interval_disjoint");
const OPPOSED: RuleId = RuleId::new("polarity_opposed");

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = (sides.left, sides.right);
    let (Extent::Numbers(a), Extent::Numbers(b)) = (left.value()?, right.value()?) else { return None };
    let common = match conversion::common(sides) {
        Ok(common) => common,
        Err(reason) => return Some(incomparable(reason)),
    };
    let Common { left: of_left, right: of_right, reasons: converted } = common;
    let (a, b) = (of_left.convert(a)?, of_right.convert(b)?);
    let judgement = |verdict, rule| {
        let mut judgement = Judgement::new(verdict, with_values(Reason::new(rule), left, right));
        judgement.reasons.extend_from_slice(&converted);
        judgement
    };
    if a.meets(&b) {
        if left.polarity != right.polarity && scope::difference(sides).is_none() {
            return Some(Judgement { severity: 1.0, ..judgement(Verdict::Conflict, OPPOSED) });
        }
        // Equal figures are evidence of their own; that one keeps to a wide bound is none.
        let bounded = is_bound(left) || is_bound(right);
        let open = bounded && !likeness::state_the_same(left, right);
        if let Some(difference) = scope::difference(sides).filter(|_| open) {
            return Some(incomparable(of_scope(difference, left, right)));
        }
        let (verdict, rule) = if bounded { (Verdict::Compatible, BOUND) } else { (Verdict::Agree, MEETS) };
        return Some(judgement(verdict, rule));
    }
    if left.polarity == Polarity::Negated || right.polarity == Polarity::Negated {
        // "Not 100": what it is instead is left open, so another figure contradicts it as little as it confirms it.
        return Some(incomparable(with_values(Reason::new(OPPOSED), left, right)));
    }
    if let Some(difference) = scope::difference(sides) {
        return Some(incomparable(of_scope(difference, left, right)));
    }
    let stated = |claim: &Claim, way: &conversion::Way| {
        claim.stated.as_ref().and_then(Extent::numbers).and_then(|said| way.convert(said)).map(Extent::Numbers)
    };
    let stated = stated(left, &of_left).zip(stated(right, &of_right));
    let mut conflict = judgement(Verdict::Conflict, DISJOINT);
    conflict.reasons.extend(stated.and_then(|(x, y)| scale_slip::reason((x, a), (y, b))));
    Some(Judgement { severity: severity(&a, &b), gap: stated.and_then(|(x, y)| gap(&x, &y)), ..conflict })
}
