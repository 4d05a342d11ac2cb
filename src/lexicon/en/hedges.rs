//! Words that loosen or bound a figure.

use crate::lexicon::entry::Side::{self, After, Before};
use crate::model::Hedge;

pub(super) const HEDGES: &[(&str, (Hedge, Side))] = &[
    ("about", (Hedge::About, Before)),
    ("around", (Hedge::About, Before)),
    ("roughly", (Hedge::About, Before)),
    ("some", (Hedge::About, Before)),
    ("approximately", (Hedge::About, Before)),
    ("nearly", (Hedge::Nearly, Before)),
    ("almost", (Hedge::Nearly, Before)),
    ("at least", (Hedge::AtLeast, Before)),
    ("or more", (Hedge::AtLeast, After)),
    ("more than", (Hedge::MoreThan, Before)),
    ("over", (Hedge::MoreThan, Before)),
    ("less than", (Hedge::LessThan, Before)),
    ("fewer than", (Hedge::LessThan, Before)),
    ("not more than", (Hedge::AtMost, Before)),
    ("up to", (Hedge::AtMost, Before)),
    ("at most", (Hedge::AtMost, Before)),
    ("just over", (Hedge::JustOver, Before)),
    ("just under", (Hedge::JustUnder, Before)),
];
