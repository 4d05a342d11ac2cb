//! # `told_in_both`
//!
//! "€3 billion ($3.3 billion)" is one amount, told twice for readers of two kinds. Set against another source's $3.4 billion
//! it is the $3.3 billion that counts, and no rate of another day. The two figures themselves are never apart.

use super::interval;
use crate::judge::conversion::{are_one, told_in};
use crate::judge::{Sides, value};
use crate::model::{Claim, Judgement, Reason, RuleId, Verdict};

const RULE: RuleId = RuleId::new("told_in_both");

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = (sides.left, sides.right);
    let (x, y) = (left.unit.as_ref()?, right.unit.as_ref()?);
    if x == y {
        return None;
    }
    let reason = |one: &Claim, other: &Claim| Reason::new(RULE).with("one", value(one)).with("other", value(other));
    if are_one(left, right) {
        return Some(Judgement::new(Verdict::Agree, reason(left, right)));
    }
    let [near_left, near_right] = sides.beside;
    let of_left = told_in(left, y, near_left).map(|again| (Sides { left: again, ..*sides }, reason(left, again)));
    let of_right = told_in(right, x, near_right).map(|again| (Sides { right: again, ..*sides }, reason(right, again)));
    // Where both sources give both, either will do; the choice must not depend on which is called left.
    let (told, reason) = if y < x { of_left.or(of_right) } else { of_right.or(of_left) }?;
    let judgement = interval::judge(&told)?;
    Some(Judgement { reasons: judgement.reasons.into_iter().chain([reason]).collect(), ..judgement })
}
