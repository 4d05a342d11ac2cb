//! None of a thing: "no passengers", "no one", "nobody" are a count of 0.
//!
//! "No longer" and "no. 5" are not: a noun in the plural follows. Words that can only mean none of a thing ("aucun",
//! "ningún") go before the singular, too.

use super::super::figure::{Figure, Value};
use super::super::noun;
use super::super::numeral::{Form, Numeral};
use crate::lexicon::{Link, Quantifier, Sense, Tagged};
use crate::model::{Kind, Number, RuleId};

pub(super) const RULE: RuleId = RuleId::new("none");

pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let end = at + tagged.length(at);
    let nobody = tagged.senses(at).contains(&Sense::Quantifier(Quantifier::None));
    let determines = tagged.is(at, Link::No);
    let noun = match (nobody, determines) {
        (true, true) => noun::head(tagged, end),
        (true, false) => None,
        (false, _) => Some(noun::counted(tagged, end).filter(|_| determines)?),
    };
    let numeral = Numeral { first: at, end, value: Number::ZERO, grain: 0, power: None, form: Form::Words };
    let figure = Figure::vague(at, end, Value::Point(numeral), Kind::Count, RULE);
    Some(Figure { noun, ..figure })
}
