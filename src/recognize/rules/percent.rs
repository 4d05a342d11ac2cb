//! Shares and differences of shares: "42%", "sixty percent of exports", "0.25 percentage points", "50 basis points".
//!
//! "Per cent of what" is not one: a number stands before the word.

use super::super::figure::{Figure, Place};
use super::super::noun;
use crate::lexicon::UnitClass;
use crate::model::{Kind, RuleId};

pub(super) const RULE: RuleId = RuleId::new("percent");

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let read = place.unit(|class| matches!(class, UnitClass::Percent | UnitClass::PercentagePoint))?;
    let tagged = place.tagged;
    let kind = match tagged.lexicon.unit(read.measured.unit).class {
        UnitClass::Percent => Kind::Percent,
        _ => Kind::PercentagePoint,
    };
    let mut figure = Figure { end: read.end, unit: Some(read.measured), ..Figure::of(place.numeral, kind, RULE) };
    figure.noun = noun::whole(tagged, figure.end);
    Some(figure)
}
