//! # `one_authority`
//!
//! Two outlets may differ because they asked two people. Where both give the word of one and the same named authority, one
//! of them must have misheard it, or it has changed its mind: such a conflict is told before others, and that each repeats
//! an authority is no explanation of it.

use crate::judge::Sides;
use crate::model::{Reason, RuleId};

const RULE: RuleId = RuleId::new("one_authority");

/// The authority that both sides name; `None` where they name two, or either none.
pub(in crate::judge) fn reason(sides: &Sides<'_>) -> Option<Reason> {
    let (left, right) = (sides.left.attribution.as_deref()?, sides.right.attribution.as_deref()?);
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    // A person is named in full once and by the surname from then on.
    let before = long.strip_suffix(short)?;
    let is_one = before.is_empty() || before.ends_with(' ');
    is_one.then(|| Reason::new(RULE).with("who", long))
}

/// Whether a conflict is one between two reports of one authority.
pub(in crate::judge) fn decided(reasons: &[Reason]) -> bool {
    reasons.iter().any(|reason| reason.rule == RULE)
}
