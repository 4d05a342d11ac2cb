//! # `rank_and_share`
//!
//! A rank and a share can say the same thing: whoever holds about 70 percent of a debt is its main creditor. Above half
//! no one else can hold more, so the two are compatible; of a smaller share nothing follows.

use crate::judge::{Sides, value};
use crate::model::{Claim, Extent, Judgement, Kind, Number, Reason, RuleId, Verdict};

const RULE: RuleId = RuleId::new("rank_and_share");

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (rank, share) = match (sides.left.kind, sides.right.kind) {
        (Kind::Rank, Kind::Percent) => (sides.left, sides.right),
        (Kind::Percent, Kind::Rank) => (sides.right, sides.left),
        _ => return None,
    };
    let least = numbers(share)?.low_end()?;
    let first = numbers(rank)?.single()? == Number::ONE;
    let half = Number::from(50_u32);
    let reason = || Reason::new(RULE).with("rank", value(rank)).with("share", value(share));
    (first && least >= half).then(|| Judgement::new(Verdict::Compatible, reason()))
}

fn numbers(claim: &Claim) -> Option<&crate::model::Interval<Number>> {
    claim.value().and_then(Extent::numbers)
}
