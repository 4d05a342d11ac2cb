//! The rules, in the order in which they are asked.

mod date;
mod interval;
mod opposed_facts;
mod rank_and_share;
mod running_figure;
mod same_fact;

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
    running_figure::judge,
    interval::judge,
];
