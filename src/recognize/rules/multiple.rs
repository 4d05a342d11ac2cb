//! How many times over: "twice", "sixfold".
//!
//! "Once" is none: it mostly says when.

use super::super::figure::{Figure, Value};
use super::super::numeral::{Form, Numeral};
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
    Some(Figure::vague(at, end, Value::Point(numeral), Kind::Number, RULE))
}
