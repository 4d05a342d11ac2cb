//! Amounts of money: "$1.5 billion", "US$1.5bn", "EUR 20", "3 dollars 50 cents", "$58 per barrel", "45 cents".
//!
//! "Three marks on the wall" is not one: a currency whose name is a common word needs a sign, a code or its country.

use super::super::figure::{Figure, Measured, Per, Place, Value};
use super::super::modifiers::hedge;
use super::super::numeral::{self, Form, Marks, Numeral};
use super::super::{noun, unit};
use crate::lexicon::{DecimalMark, Link, Sense, Tagged, UnitClass};
use crate::model::{Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("money");

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let tagged = place.tagged;
    if let Some(unit) = unit::millions(tagged, place.numeral.end) {
        let measured = Measured { unit, assumed: false, leads: false, rival: None };
        let numeral = place.numeral.scaled(6)?;
        return Some(Figure { end: numeral.end + 1, unit: Some(measured), ..Figure::of(&numeral, Kind::Money, RULE) });
    }
    let is_money = |class| class == UnitClass::Money;
    let before = unit::before(place).or_else(|| of_range(place)).or_else(|| before_hedge(place));
    let (numeral, letters_end) = with_letters(place, before.is_some());
    let numeral = dashed(tagged, numeral);
    let behind = if numeral == *place.numeral { place.unit(is_money) } else { place.with(&numeral).unit(is_money) };
    let (measured, first, end) = match (before, behind) {
        // "$500 US", "$15 CAD", "$5.000 pesos": what stands behind tells what the sign leaves open.
        (Some(sign), Some(code))
            if sign.measured.assumed
                && (!code.measured.assumed || tagged.kind(code.end - 1) == Some(TokenKind::Word)) =>
        {
            (Measured { leads: true, ..code.measured }, sign.first, code.end)
        }
        // "Euro 2020": a name, where the word has a capital.
        (Some(word), None) if is_name_with_year(tagged, word.first, &numeral) => return None,
        (Some(sign), _) => (sign.measured, sign.first, letters_end.max(numeral.end)),
        (None, Some(name)) if is_named(tagged, numeral.end, name.end) => (name.measured, numeral.first, name.end),
        (None, _) => return None,
    };
    if is_picture(tagged, &numeral, end) {
        return None;
    }
    let minus = if first < numeral.first { numeral::minus_before(tagged, first, place.floor) } else { 0 };
    let numeral = if minus > 0 { numeral.negated(numeral.first) } else { numeral };
    let first = first - minus;
    let mut figure = Figure { first, end, unit: Some(measured), ..Figure::of(&numeral, Kind::Money, RULE) };
    with_millions(tagged, &mut figure);
    with_minor(tagged, &mut figure);
    if let Some((per, end)) = unit::rate(tagged, figure.end, Some(UnitClass::Money)) {
        figure.per = Some(per);
        figure.end = end;
    }
    if let (Some(numeral), Some(measured)) = (figure.point().copied(), figure.unit) {
        figure.value = Value::Point(regrouped(tagged, numeral, measured, figure.per));
    }
    Some(figure)
}

/// A word for money with a capital, and a bare year behind it.
fn is_name_with_year(tagged: &Tagged<'_>, word: usize, numeral: &Numeral) -> bool {
    let token = tagged.tokens[word];
    let year = Number::from(1900_i64) <= numeral.value && numeral.value <= Number::from(2100_i64);
    let named = token.kind == TokenKind::Word && token.capital && !token.shout && word + 1 == numeral.first;
    named && year && numeral.form == Form::Digits(Marks::None)
}

/// The sign before the words that loosen or bound the amount: "$ less than 500".
fn before_hedge(place: &Place<'_, '_>) -> Option<unit::Read> {
    let first = hedge::begin(place.tagged, place.numeral.first, place.floor);
    if first == place.numeral.first {
        return None;
    }
    let sign = unit::before(&place.with(&Numeral { first, ..*place.numeral }))?;
    Some(unit::Read { first: place.numeral.first, ..sign })
}

/// The sign before the other number of a range whose magnitude is a letter: the pounds of the 6m in "£5-6m".
fn of_range(place: &Place<'_, '_>) -> Option<unit::Read> {
    let (tagged, first) = (place.tagged, place.numeral.first);
    let joins =
        |at: usize| tagged.is(at, Link::To) || matches!(tagged.char(at), '-' | '\u{2013}' | '\u{2010}' | '\u{2011}');
    let joint = first.checked_sub(1).filter(|&joint| joins(joint))?;
    tagged.money_letters(place.numeral.end).filter(|_| place.numeral.power.is_none())?;
    let low = numeral::read(tagged, joint.checked_sub(1)?).filter(|low| low.end == joint)?;
    let sign = unit::before(&Place::new(tagged, &low, tagged.sentence_start(first)))?;
    Some(unit::Read { measured: sign.measured, first, end: place.numeral.end })
}

/// Whether what stands behind a number names a currency by itself.
fn is_named(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    // "The number two won 6-2", "two won the cup".
    let score = tagged.kind(end) == Some(TokenKind::Digits) && matches!(tagged.char(end + 1), '-' | '\u{2013}');
    let verb = tagged.senses(at).contains(&Sense::Assumed)
        && !tagged.is_plural(end - 1)
        && (score || tagged.is(end, Link::The) || tagged.is(end, Link::Possessive));
    !verb && tagged.span(at, end).of(tagged.text).is_some_and(|letters| !tagged.lexicon.is_country_letters(letters))
}

/// The lines of a picture, as in "1080p video": pence where nothing is counted behind.
fn is_picture(tagged: &Tagged<'_>, numeral: &Numeral, end: usize) -> bool {
    let lines = [480_i64, 576, 720, 1080, 1440, 2160].iter().any(|&lines| numeral.value == Number::from(lines));
    lines && end == numeral.end + 1 && tagged.word(numeral.end) == "p" && noun::head(tagged, end).is_some()
}

/// "Rp 350.000", "12.500 ₫", "1,500 pesos" in Spanish: three digits behind a mark are thousands where the currency or the
/// language has a decimal comma, and no magnitude or rate says that they are decimals.
fn regrouped(tagged: &Tagged<'_>, numeral: Numeral, measured: Measured, per: Option<Per>) -> Numeral {
    let comma = tagged.lexicon.is_of_comma(measured.unit) || tagged.decimal_mark() == DecimalMark::Comma;
    numeral.in_thousands().filter(|_| comma && per.is_none()).unwrap_or(numeral)
}

/// "50,- Kč": the dash stands for the decimals.
fn dashed(tagged: &Tagged<'_>, numeral: Numeral) -> Numeral {
    let end = numeral.end;
    let dash = matches!(tagged.char(end), ',' | '.')
        && matches!(tagged.char(end + 1), '-' | '\u{2013}' | '\u{2014}' | '\u{2212}')
        && tagged.is_glued(end)
        && tagged.is_glued(end + 1);
    if dash { Numeral { end: end + 2, ..numeral } } else { numeral }
}

/// The number with a letter behind it that is a magnitude only of money: `$4.2b`, `€65m`, `30 MUSD`.
fn with_letters(place: &Place<'_, '_>, has_sign: bool) -> (Numeral, usize) {
    let (tagged, numeral) = (place.tagged, *place.numeral);
    if numeral.power.is_none()
        && let Some((power, length)) = tagged.money_letters(numeral.end)
        && let Some(scaled) = numeral.scaled(power)
    {
        let end = numeral.end + length;
        let scaled = Numeral { end, ..scaled };
        let follows = || place.with(&scaled).unit(|class| class == UnitClass::Money).is_some();
        if has_sign || follows() {
            return (scaled, end);
        }
    }
    (numeral, numeral.end)
}

fn divided(numeral: &Numeral, parts: u32) -> Option<Numeral> {
    let value = numeral.value.checked_div(Number::from(parts))?.value;
    let places = i32::try_from(parts.checked_ilog10()?).ok()?;
    Some(Numeral { value, grain: numeral.grain - places, ..*numeral })
}

/// "75 USD millions": the magnitude behind the currency.
fn with_millions(tagged: &Tagged<'_>, figure: &mut Figure) {
    let Some(numeral) = figure.point().filter(|numeral| numeral.power.is_none() && numeral.end < figure.end) else {
        return;
    };
    let power = tagged.find(figure.end, |sense| match sense {
        Sense::Magnitude(power) if *power >= 6 => Some(*power),
        _ => None,
    });
    if let Some(scaled) = power.and_then(|power| numeral.scaled(power)) {
        figure.end += tagged.length(figure.end);
        figure.value = Value::Point(scaled);
    }
}

/// "3 dollars 50 cents", "20 dollars and 43 cents", "20 rupees 43".
fn with_minor(tagged: &Tagged<'_>, figure: &mut Figure) {
    let (Some(whole), Some(measured)) = (figure.point().copied(), figure.unit) else { return };
    if !whole.value.is_whole() || measured.leads || whole.power.is_some() {
        return;
    }
    let joined = tagged.is(figure.end, Link::And) || tagged.is(figure.end, Link::With);
    let Some(part) = numeral::read(tagged, figure.end + usize::from(joined)) else { return };
    let minor = Place::new(tagged, &part, part.first).unit(|class| class == UnitClass::Money);
    let (parts, end) = match minor {
        Some(minor) => match tagged.lexicon.unit(minor.measured.unit).minor_of {
            Some((_, parts)) => (parts, minor.end),
            None => return,
        },
        // "15 dollars and 50", where the words end.
        None if tagged.kind(part.end) != Some(TokenKind::Word)
            && !tagged.tokens.get(part.end).is_some_and(|next| next.glued && next.kind == TokenKind::Sign)
            && part.end <= part.first + 3
            && part.value >= Number::from(10_i64) =>
        {
            (100, part.end)
        }
        None => return,
    };
    let Some(fraction) = divided(&part, parts).filter(|fraction| fraction.value < Number::ONE) else { return };
    if let Some(value) = whole.value.checked_add(fraction.value) {
        figure.value = Value::Point(Numeral { value, grain: fraction.grain, end, ..whole });
        figure.end = end;
    }
}
