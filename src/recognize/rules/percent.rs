//! Shares and differences of shares: "42%", "sixty percent of exports", "0.25 percentage points", "50 basis points".
//!
//! "Per cent of what" is not one: a number stands before the word.

use super::super::figure::{Figure, Measured, Place};
use super::super::{noun, unit};
use crate::lexicon::{Link, Sense, UnitClass};
use crate::model::{Kind, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("percent");

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let tagged = place.tagged;
    let behind = place.unit(|class| matches!(class, UnitClass::Percent | UnitClass::PercentagePoint));
    let read = behind.or_else(|| before(place))?;
    let kind = match tagged.lexicon.unit(read.measured.unit).class {
        UnitClass::Percent => Kind::Percent,
        _ => Kind::PercentagePoint,
    };
    let mut figure =
        Figure { end: read.end, unit: Some(read.measured), first: read.first, ..Figure::of(place.numeral, kind, RULE) };
    figure.noun = noun::whole(tagged, figure.end);
    Some(figure)
}

/// "A percentage of 20": the word and "of" before a number that counts nothing.
fn before(place: &Place<'_, '_>) -> Option<unit::Read> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let of = numeral.first.checked_sub(2).filter(|&of| of >= place.floor && tagged.is(of + 1, Link::Of))?;
    let named = tagged.senses(of).contains(&Sense::Unit(tagged.lexicon.percent()));
    let counts = matches!(tagged.kind(numeral.end), Some(TokenKind::Word | TokenKind::Sign));
    let measured = Measured { unit: tagged.lexicon.percent(), assumed: false, leads: true, rival: None };
    (named && !counts).then_some(unit::Read { measured, first: of, end: numeral.end })
}
