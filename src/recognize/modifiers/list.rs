//! Lists that share a unit or a magnitude: "2, 3 and 5 million", "5, 10 or 20 kilometres", "8 or $9".

use crate::lexicon::{Link, Tagged};
use crate::model::{Kind, Number, RuleId};

use super::super::figure::{Figure, Value};

pub(in crate::recognize) const RULE: RuleId = RuleId::new("list");

/// Gives every bare number what the next member of its list has.
pub(in crate::recognize) fn share(tagged: &Tagged<'_>, figures: &mut [Figure]) {
    // A comma lists only where an "and" or an "or" closes the list: "in room 7, 5 km away" is none.
    let mut closed = false;
    for i in (1..figures.len()).rev() {
        let (before, after) = figures.split_at_mut(i);
        let (Some(left), right) = (before.last_mut(), &after[0]) else { continue };
        let words = right.first.saturating_sub(1);
        closed |= matches!(right.value, Value::Choice(..)) || tagged.char(words) != ',';
        closed &= is_listed(tagged, left, right);
        if closed {
            give(left, right);
        }
    }
    // "Aged 11 and 12": the word for ages stands before the first.
    for i in 1..figures.len() {
        let (before, after) = figures.split_at_mut(i);
        let (Some(left), right) = (before.last(), &mut after[0]) else { continue };
        if left.kind == Kind::Age && right.is_bare() && right.noun.is_none() && is_listed(tagged, left, right) {
            (right.kind, right.unit, right.rule) = (left.kind, left.unit, left.rule.clone());
        }
    }
}

/// Whether only a comma, an "and" or an "or" stands between two figures.
fn is_listed(tagged: &Tagged<'_>, left: &Figure, right: &Figure) -> bool {
    let is_joint = |at: usize| tagged.is(at, Link::And) || tagged.is(at, Link::Or) || tagged.char(at) == ',';
    match right.first.saturating_sub(left.end) {
        1 => is_joint(left.end),
        2 => tagged.char(left.end) == ',' && is_joint(left.end + 1),
        _ => false,
    }
}

fn give(left: &mut Figure, right: &Figure) {
    // "5, 10 or 20 kilometres": the last two are a choice already.
    let (Value::Point(low), Value::Point(high) | Value::Choice(high, _)) = (left.value, right.value) else { return };
    if !left.is_bare() || left.noun.is_some() || left.hedge.is_some() {
        return;
    }
    let in_list_of_its_own = right.is_bare() && right.noun.is_none() && high.power.is_none();
    if in_list_of_its_own {
        return;
    }
    // "Twenty-one, one hundred": only from thousands up a magnitude is shared.
    if low.power.is_none()
        && low.value < Number::from(1000_i64)
        && let Some(scaled) = high.power.filter(|&power| power > 2).and_then(|power| low.scaled(power))
    {
        left.value = Value::Point(scaled);
    }
    if right.unit.is_some() {
        left.unit = right.unit;
        left.per = right.per;
        left.kind = right.kind;
        left.rule = right.rule.clone();
    } else if right.kind == Kind::Count {
        left.noun = right.noun;
        left.kind = Kind::Count;
    }
}
