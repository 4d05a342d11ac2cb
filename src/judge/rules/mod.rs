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

/// A rule by the name of its file: it answers for two claims, or passes.
pub(super) type Rule = (&'static str, fn(&Sides<'_>) -> Option<Judgement>);

/// Every rule.
pub(super) const ALL: &[Rule] = &[
    ("same_fact", same_fact::judge),
    ("opposed_facts", opposed_facts::judge),
    ("rank_and_share", rank_and_share::judge),
    ("date", date::judge),
    ("told_in_both", told_in_both::judge),
    ("running_figure", running_figure::judge),
    ("interval", interval::judge),
];
