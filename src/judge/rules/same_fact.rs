//! # `same_fact`
//!
//! Two propositions say the same of one matter: "no decisions were announced" and "nothing was decided", "deepen
//! integration" and "greater integration". Where the acts are one, they agree; where both only bear on the matter in one
//! way, they are compatible.

use crate::judge::stance::Stance;
use crate::judge::{Sides, with_said};
use crate::model::{Judgement, RuleId, Verdict};

const RULE: RuleId = RuleId::new("same_fact");

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = Stance::both(sides)?;
    if left.is_for != right.is_for {
        return None;
    }
    let one = left.is_negated == right.is_negated
        && (sides.lexicon.is_kind_of(left.act, right.act) || sides.lexicon.is_kind_of(right.act, left.act));
    let verdict = if one { Verdict::Agree } else { Verdict::Compatible };
    Some(Judgement::new(verdict, with_said(RULE, sides)))
}
