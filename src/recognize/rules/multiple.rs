//! How many times over: "twice", "sixfold", "10-fold", "3x", "twice a day".
//!
//! "Once" is none: it mostly says when.

use super::super::figure::{Figure, Measured, Per, Place, Value};
use super::super::numeral::{Form, Numeral, skip_hyphen};
use super::super::unit;
use crate::lexicon::{Link, Sense, Tagged};
use crate::model::{Kind, Number, RuleId};

pub(in crate::recognize) const RULE: RuleId = RuleId::new("multiple");

/// "10-fold", "a 3x rise".
pub(super) fn folded(place: &Place<'_, '_>) -> Option<Figure> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let at = skip_hyphen(tagged, numeral.end);
    let cross = matches!(tagged.char(at), 'x' | 'X' | '×')
        && tagged.is_glued(at)
        && !tagged.is_glued(at + 1)
        && at == numeral.end;
    if numeral.value <= Number::ZERO || !(cross && numeral.power.is_none() || tagged.is(at, Link::Fold)) {
        return None;
    }
    let unit = Some(times(tagged));
    Some(Figure { end: at + 1, unit, ..Figure::of(numeral, Kind::Count, RULE) })
}

/// The unit of what is told in times.
pub(super) fn times(tagged: &Tagged<'_>) -> Measured {
    Measured { unit: tagged.lexicon.count(), assumed: false, leads: false, rival: None }
}

pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let factor = tagged.find(at, |sense| match sense {
        Sense::Multiple(times) if *times > 1 => Some(Number::from(*times)),
        _ => None,
    })?;
    let end = at + tagged.length(at);
    let numeral = Numeral { first: at, end, value: factor, grain: 0, power: None, form: Form::Words };
    let (per, end) = match unit::rate(tagged, end, None) {
        Some((per @ Per::Unit(_), end)) => (Some(per), end),
        _ => (None, end),
    };
    let unit = Some(times(tagged));
    Some(Figure { unit, per, ..Figure::vague(at, end, Value::Point(numeral), Kind::Count, RULE) })
}
