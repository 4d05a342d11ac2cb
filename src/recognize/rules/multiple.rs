//! How many times over: "twice", "sixfold", "twice a day".
//!
//! "Once" is none: it mostly says when.

use super::super::figure::{Figure, Measured, Per, Value};
use super::super::numeral::{Form, Numeral};
use super::super::unit;
use crate::lexicon::{Sense, Tagged};
use crate::model::{Kind, Number, RuleId};

pub(in crate::recognize) const RULE: RuleId = RuleId::new("multiple");

pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let times = tagged.find(at, |sense| match sense {
        Sense::Multiple(times) if *times > 1 => Some(Number::from(*times)),
        _ => None,
    })?;
    let end = at + tagged.length(at);
    let numeral = Numeral { first: at, end, value: times, grain: 0, power: None, form: Form::Words };
    let (per, end) = match unit::rate(tagged, end, None) {
        Some((per @ Per::Unit(_), end)) => (Some(per), end),
        _ => (None, end),
    };
    let unit = Some(Measured { unit: tagged.lexicon.count(), assumed: false, leads: false, rival: None });
    Some(Figure { unit, per, ..Figure::vague(at, end, Value::Point(numeral), Kind::Count, RULE) })
}
