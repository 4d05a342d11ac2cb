//! The rules, in the order in which they are asked.

pub(super) mod arithmetic;
mod date;
mod interval;
mod majority_and_share;
pub(super) mod one_authority;
mod opposed_facts;
mod plan;
mod rank_and_share;
mod running_figure;
mod runs_with_time;
mod same_fact;
mod scale_slip;
pub(super) mod tally;
mod told_in_both;

use super::severity::gap;
use super::{Sides, with_values};
use crate::model::{Claim, Judgement, Reason, Verdict};

/// A rule by the name of its file: it answers for two claims, or passes.
pub(super) type Rule = (&'static str, fn(&Sides<'_>) -> Option<Judgement>);

/// Every rule. Whether time moved a value is asked before whether the values are apart.
pub(super) const ALL: &[Rule] = &[
    ("same_fact", same_fact::judge),
    ("opposed_facts", opposed_facts::judge),
    ("majority_and_share", majority_and_share::judge),
    ("rank_and_share", rank_and_share::judge),
    ("plan", plan::judge),
    ("runs_with_time", runs_with_time::judge),
    ("running_figure", running_figure::judge),
    ("date", date::judge),
    ("tally", tally::judge),
    ("told_in_both", told_in_both::judge),
    ("arithmetic", arithmetic::judge),
    ("interval", interval::judge),
];

/// The verdict that a later report moved, replaced or carried out what an earlier one says.
fn update(reason: Reason, first: &Claim, later: &Claim) -> Judgement {
    let gap = first.stated.zip(later.stated).and_then(|(x, y)| gap(&x, &y));
    Judgement { gap, ..Judgement::new(Verdict::Update, with_values(reason, first, later)) }
}
