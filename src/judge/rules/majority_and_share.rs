//! # `majority_and_share`
//!
//! What most of a people want and what share of it wants the same thing bind each other: where most are against it, less
//! than half are for it. "Most do not support further integration" and "at most 20 percent want deep integration" are
//! compatible; "most support it" and "13 percent want it" are not. Who fears a thing hardly wants it, but may. Who else has
//! no opinion is left open.

use crate::judge::stance::Stance;
use crate::judge::{Sides, said, value};
use crate::model::{Claim, Extent, Judgement, Kind, Number, Reason, RuleId, Verdict};

const RULE: RuleId = RuleId::new("majority_and_share");

/// A fact in words against a figure: as quiet as two facts in words.
const SEVERITY: f64 = 0.5;

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (most, share) = match (sides.left.kind, sides.right.kind) {
        (Kind::Proposition, Kind::Percent) => (sides.left, sides.right),
        (Kind::Percent, Kind::Proposition) => (sides.right, sides.left),
        _ => return None,
    };
    most.whole.as_ref()?;
    let stance = Stance::of(most, sides.lexicon)?;
    let same = stance.is_for == Stance::of(&as_fact(share), sides.lexicon)?.is_for;
    let half = Number::from(50_u32);
    let interval = share.value().and_then(Extent::numbers)?;
    let (is_few, is_most) =
        (interval.high_end().is_some_and(|high| high < half), interval.low_end().is_some_and(|low| low > half));
    let verdict = match (same, is_few, is_most) {
        (true, true, _) | (false, _, true) if sides.lexicon.takes_a_side(stance.act) => Verdict::Conflict,
        (true, _, true) | (false, true, _) => Verdict::Compatible,
        _ => return None,
    };
    let severity = if verdict == Verdict::Conflict { SEVERITY } else { 0.0 };
    let reason = Reason::new(RULE).with("most", said(most)).with("share", value(share));
    Some(Judgement { severity, ..Judgement::new(verdict, reason) })
}

/// What a share of a people answers, as if it stood without its figure.
fn as_fact(share: &Claim) -> Claim {
    Claim { event: share.event.clone(), polarity: share.polarity, ..Claim::new("", Kind::Proposition) }
}
