//! The rules, in the order in which they are asked.

mod date;
mod interval;
pub(super) mod one_authority;
mod opposed_facts;
mod rank_and_share;
mod running_figure;
mod same_fact;
mod scale_slip;
mod told_in_both;

use super::Sides;
use crate::model::Judgement;

/// Answers for two claims, or passes.
pub(super) type Rule = fn(&Sides<'_>) -> Option<Judgement>;

/// Every rule.
pub(super) const ALL: &[Rule] = &[
    same_fact::judge,
    opposed_facts::judge,
    rank_and_share::judge,
    date::judge,
    told_in_both::judge,
    running_figure::judge,
    interval::judge,
];
