//! A share that is left of its whole: "all but 20 percent" are 80 percent.
//!
//! A count tells nothing without its whole, so "all but three members" is silent (`exception` in `src/recognize/trap/mod.rs`).

use crate::lexicon::{Link, Tagged};
use crate::model::{Kind, Number, RuleId};

use super::super::figure::{Figure, Value};

pub(in crate::recognize) const RULE: RuleId = RuleId::new("complement");

/// The longest phrase that takes a part off a whole, in tokens.
const MOST_TOKENS: usize = 3;

/// Makes every share that is taken off its whole the share that is left.
pub(in crate::recognize) fn apply(tagged: &Tagged<'_>, figures: &mut [Figure], mut floor: usize) {
    for figure in figures {
        let first = except(tagged, figure.first, floor);
        floor = figure.end;
        let Some(first) = first.filter(|_| figure.kind == Kind::Percent) else { continue };
        if let Value::Point(numeral) = &mut figure.value
            && let Some(left) = Number::scaled(100, 0).checked_sub(numeral.value).filter(|left| !left.is_negative())
        {
            numeral.value = left;
            figure.first = first;
        }
    }
}

/// Where a phrase such as "all but" begins that ends right before a token; an article may stand between.
pub(in crate::recognize) fn except(tagged: &Tagged<'_>, before: usize, floor: usize) -> Option<usize> {
    let article = before.checked_sub(1).filter(|&at| at > floor && tagged.is(at, Link::The));
    let before = article.unwrap_or(before);
    let earliest = floor.max(before.saturating_sub(MOST_TOKENS));
    (earliest..before).find(|&at| tagged.is(at, Link::Except) && at + tagged.length(at) == before)
}
