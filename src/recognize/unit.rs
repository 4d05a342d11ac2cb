//! The unit beside a number: behind it or before it, as a symbol or in words, and which of several it is.

use super::figure::{Measured, Per, Place};
use super::numeral::{Form, Marks, Numeral, compound_unit, skip_hyphen};
use crate::lexicon::fold::is_apostrophe;
use crate::lexicon::{Calendar, Link, Quantifier, Sense, Tagged, UnitClass, UnitId};
use crate::model::{Dimension, Number, TokenKind};

/// The longest symbol, in tokens: `kg/m³` is four.
const LONGEST_SYMBOL: usize = 5;

/// A unit that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    pub(super) measured: Measured,
    /// The first token of unit and number together.
    pub(super) first: usize,
    /// The token after both.
    pub(super) end: usize,
}

/// The unit behind a number, of any class.
pub(super) fn behind(tagged: &Tagged<'_>, numeral: &Numeral) -> Option<Read> {
    if let Some(unit) = compound_unit(tagged, numeral.end - 1) {
        return Some(read(unit, false, numeral.first, numeral.end));
    }
    let mut at = leading_words(tagged, numeral);
    // "5 millions de dollars", "une dizaine de jours".
    let collective = || {
        tagged.senses(numeral.end - 1).iter().any(|sense| matches!(sense, Sense::Quantifier(Quantifier::Exactly(10..))))
    };
    if (numeral.power.is_some_and(|power| power >= 6) || collective())
        && tagged.is(at, Link::Of)
        && at_token(tagged, at + 1).is_some()
    {
        at += 1;
    }
    if let Some((unit, end)) = bracketed(tagged, at) {
        return Some(read(unit, false, numeral.first, end));
    }
    // "One MP" sits in parliament.
    if numeral.form == Form::Words && tagged.senses(at).contains(&Sense::Title) {
        return None;
    }
    // "Three second-half goals".
    let is_order = || tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Ordinal(_)));
    if !tagged.is_glued(at) && tagged.is_joint(at + 1) && tagged.kind(at + 2) == Some(TokenKind::Word) && is_order() {
        return None;
    }
    let (units, end) = at_token(tagged, at)?;
    let (chosen, rival) = chosen(tagged, numeral, units.iter(), at, end)?;
    let assumed = is_assumed(tagged, at, end, chosen);
    let read = read(chosen, assumed, numeral.first, end);
    Some(Read { measured: Measured { rival, ..read.measured }, ..read })
}

/// Skips what may stand between a number and its unit: a hyphen, the "a" of "half an hour" and the "of" of "a quarter of
/// an hour", and one plain word before a unit in the plural: "two additional minutes".
fn leading_words(tagged: &Tagged<'_>, numeral: &Numeral) -> usize {
    let end = numeral.end;
    // "0.5 of a percentage point".
    if tagged.is(end, Link::Of) && tagged.is(end + 1, Link::A) && tagged.kind(end - 1) == Some(TokenKind::Digits) {
        let unit = tagged.senses(end + 2).iter().any(|sense| matches!(sense, Sense::Unit(_)));
        if unit {
            return end + 2;
        }
    }
    let of_part = end.checked_sub(1).is_some_and(|last| {
        tagged.senses(last).iter().any(|sense| matches!(sense, Sense::Fraction(..) | Sense::Ordinal(_)))
    });
    if of_part {
        let of = if tagged.is(end, Link::Of) { end + 1 } else { end };
        let article = if tagged.is(of, Link::A) { of + 1 } else { of };
        let unit = tagged.senses(article).iter().any(|sense| matches!(sense, Sense::Unit(_)));
        if article > end && unit {
            return article;
        }
    }
    let plain = tagged.tokens.get(end).is_some_and(|word| word.kind == TokenKind::Word && !word.capital && !word.glued)
        && tagged.senses(end).iter().all(|sense| match sense {
            Sense::Common(_) | Sense::Stage(_) | Sense::Concept(_) | Sense::Rank(_) => true,
            Sense::Calendar(word) => *word == Calendar::Working,
            _ => false,
        });
    // Of other dimensions the word makes other things: "two military points", "5 academic degrees".
    let of_size = |unit: UnitId| {
        [Dimension::Time, Dimension::Length, Dimension::Area, Dimension::Volume, Dimension::Mass, Dimension::Power]
            .iter()
            .any(|&dimension| is_of(tagged, unit, dimension))
    };
    let unit = |sense: &Sense| matches!(sense, Sense::Unit(unit) if of_size(*unit));
    // "Rushing yards" may be a phrase of its own.
    let single = tagged.length(end) <= 2 && numeral.value != Number::ONE;
    if plain && single && tagged.is_plural(end + 1) && tagged.senses(end + 1).iter().any(unit) {
        return end + 1;
    }
    skip_hyphen(tagged, end)
}

fn read(unit: UnitId, assumed: bool, first: usize, end: usize) -> Read {
    Read { measured: Measured { unit, assumed, leads: false, rival: None }, first, end }
}

/// What the unit at a token can be, and where it ends: the longest symbol by its exact characters or the longest phrase,
/// whichever is longer.
fn at_token(tagged: &Tagged<'_>, at: usize) -> Option<(Candidates, usize)> {
    // "SEC" is no second.
    let shouted = tagged.tokens.get(at).is_some_and(|token| token.shout && token.span.len() <= 3);
    let phrase = Candidates::of(tagged.senses(at).iter().filter_map(|sense| match sense {
        Sense::Unit(unit) if !shouted || tagged.lexicon.unit(*unit).class == UnitClass::Money => Some(*unit),
        _ => None,
    }));
    let phrase_end = phrase.as_ref().map_or(at, |_| at + tagged.length(at));
    match symbol(tagged, at).filter(|found| found.1 >= phrase_end) {
        Some(found) => Some(found),
        None => phrase.map(|candidates| (candidates, phrase_end)),
    }
}

/// A few units that a form can stand for, the likeliest first.
pub(super) struct Candidates([Option<UnitId>; 4]);

impl Candidates {
    fn of(units: impl Iterator<Item = UnitId>) -> Option<Self> {
        let mut candidates = Self([None; 4]);
        for (slot, unit) in candidates.0.iter_mut().zip(units) {
            *slot = Some(unit);
        }
        candidates.0[0].is_some().then_some(candidates)
    }

    fn iter(&self) -> impl Iterator<Item = UnitId> {
        self.0.iter().copied().flatten()
    }
}

/// The longest symbol that begins at a token: a run of glued tokens, looked up as it stands.
fn symbol(tagged: &Tagged<'_>, at: usize) -> Option<(Candidates, usize)> {
    let run = (1..LONGEST_SYMBOL).take_while(|&length| tagged.is_glued(at + length)).count() + 1;
    (1..=run.min(tagged.tokens.len().saturating_sub(at))).rev().find_map(|length| {
        let end = at + length;
        let characters = tagged.span(at, end).of(tagged.text)?;
        let lone_letter =
            length == 1 && !tagged.is_glued(at) && characters.len() == 1 && tagged.kind(at) == Some(TokenKind::Word);
        // An identifier goes on: `24703m212`, `5Ghost`.
        let goes_on = tagged.is_glued(end)
            && matches!(tagged.kind(end), Some(TokenKind::Digits | TokenKind::Word))
            && tagged.kind(end - 1) == Some(TokenKind::Word)
            && !tagged.is(end, Link::Genitive)
            && !(characters == "h" && tagged.kind(end) == Some(TokenKind::Digits) && is_minutes(tagged, end + 1));
        // So does `24703 L-202`.
        let code = tagged.is_joint(end)
            && tagged.kind(end + 1) == Some(TokenKind::Digits)
            && tagged.kind(end - 1) == Some(TokenKind::Word)
            && !tagged.is_glued(at);
        if goes_on || code || lone_letter && (tagged.is(at, Link::A) || tagged.is(at, Link::Pronoun)) {
            return None;
        }
        let units = tagged.lexicon.symbol(characters);
        // "5 in the morning", but "5 in."
        let ends = tagged.kind(end).is_none_or(|kind| kind == TokenKind::Mark) && characters.len() > 1;
        let spaced = !tagged.is_glued(at) && !ends;
        let fits = |unit: &UnitId| {
            let temperature = || is_of(tagged, *unit, Dimension::Temperature) && speaks_of_temperature(tagged, at);
            !spaced || !tagged.lexicon.is_glued_only(characters) || temperature()
        };
        Candidates::of(units.iter().copied().filter(fits)).map(|found| (found, end))
    })
}

/// The minutes of `2h30m`.
fn is_minutes(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_glued(at) && matches!(tagged.word(at), "m" | "min" | "mins")
}

/// Millions of a currency in one word: `30 MUSD`, `48.5 MGBP`.
pub(super) fn millions(tagged: &Tagged<'_>, at: usize) -> Option<UnitId> {
    let code = tagged.word(at).strip_prefix(['M', 'm']).filter(|code| code.len() == 3)?;
    tagged.lexicon.symbol(code).iter().copied().find(|unit| tagged.lexicon.unit(*unit).class == UnitClass::Money)
}

/// `20 (kg)`, `20 [kg]`.
fn bracketed(tagged: &Tagged<'_>, at: usize) -> Option<(UnitId, usize)> {
    let close = match tagged.char(at) {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        _ => return None,
    };
    let (units, end) = symbol(tagged, at + 1)?;
    let unit = units.iter().next()?;
    (tagged.char(end) == close && tagged.lexicon.unit(unit).class == UnitClass::Measure).then_some((unit, end + 1))
}

/// Which of several units is meant: the one place where ambiguity is decided.
///
/// A pound is money behind a magnitude ("361 million pounds") and in a sentence that speaks of money otherwise, and mass
/// before "of" and in a compound ("a 300-pound man"). Otherwise the likeliest, which stands first in the table; the other
/// is given beside it.
fn chosen(
    tagged: &Tagged<'_>,
    numeral: &Numeral,
    mut units: impl Iterator<Item = UnitId>,
    at: usize,
    end: usize,
) -> Option<(UnitId, Option<UnitId>)> {
    let class = |unit: UnitId| tagged.lexicon.unit(unit).class;
    let first = units.next()?;
    let Some(second) = units.next() else { return Some((first, None)) };
    let in_words = !tagged.senses(at).is_empty();
    let singular = in_words && numeral.value > Number::ONE && !tagged.is_plural(end - 1);
    let compound = tagged.is(end, Link::Of) || at > numeral.end || singular;
    let money = numeral.power.is_some_and(|power| power >= 5) || !compound && speaks_of_money(tagged, numeral.first);
    let decided = money || compound;
    let (chosen, rival) = match (class(first), class(second)) {
        (UnitClass::Money, UnitClass::Measure) if !money => (second, first),
        (UnitClass::Measure, UnitClass::Money) if money => (second, first),
        (UnitClass::Money, UnitClass::Measure) | (UnitClass::Measure, UnitClass::Money) => (first, second),
        _ => return Some((first, Some(second))),
    };
    Some((chosen, Some(rival).filter(|_| !decided)))
}

fn is_of(tagged: &Tagged<'_>, unit: UnitId, dimension: Dimension) -> bool {
    tagged.lexicon.unit(unit).conversion.is_some_and(|conversion| conversion.dimension == dimension)
}

/// Whether the word at `at` is one for degrees.
pub(super) fn is_degrees(tagged: &Tagged<'_>, at: usize) -> bool {
    let degree = tagged.lexicon.degree();
    tagged.senses(at).iter().any(
        |sense| matches!(sense, Sense::Unit(unit) if *unit == degree || is_of(tagged, *unit, Dimension::Temperature)),
    )
}

/// How far around a number words for temperatures are looked for, in tokens.
const TEMPERATURE_REACH: usize = 12;

fn near_temperature(tagged: &Tagged<'_>, at: usize) -> std::ops::Range<usize> {
    let floor = tagged.sentence_start(at);
    floor.max(at.saturating_sub(TEMPERATURE_REACH))..(at + TEMPERATURE_REACH).min(tagged.tokens.len())
}

/// Whether degrees are spoken of near a token, in its sentence: "30 C outside".
fn speaks_of_temperature(tagged: &Tagged<'_>, at: usize) -> bool {
    near_temperature(tagged, at).any(|near| tagged.is(near, Link::Warm)) || has_degrees(tagged, at)
}

/// Whether degrees are told near a token, in its sentence: "572 °F, 573.15K".
pub(super) fn has_degrees(tagged: &Tagged<'_>, at: usize) -> bool {
    near_temperature(tagged, at).any(|near| match tagged.kind(near) {
        Some(TokenKind::Sign) => matches!(tagged.char(near), '°' | 'º' | '℃' | '℉'),
        Some(TokenKind::Word) => is_degrees(tagged, near),
        _ => false,
    })
}

/// How far before a number a verb of paying may stand, in tokens.
const PAYING_REACH: usize = 4;

/// How far around a number other money is looked for, in tokens.
const MONEY_REACH: usize = 24;

/// Whether a verb of paying stands before a number, or another sign or name of money, one with a single meaning, near it.
fn speaks_of_money(tagged: &Tagged<'_>, at: usize) -> bool {
    let near = at.saturating_sub(MONEY_REACH)..(at + MONEY_REACH).min(tagged.tokens.len());
    let paid = (at.saturating_sub(PAYING_REACH)..at).any(|before| tagged.is(before, Link::Pays));
    paid || near.into_iter().any(|at| {
        let money = |unit: UnitId| tagged.lexicon.unit(unit).class == UnitClass::Money;
        let in_words = || {
            let mut units = tagged.senses(at).iter().filter_map(|sense| match sense {
                Sense::Unit(unit) => Some(*unit),
                _ => None,
            });
            units.next().is_some_and(money) && units.next().is_none()
        };
        match tagged.kind(at) {
            Some(TokenKind::Sign) => tagged.lexicon.symbol(tagged.word(at)).iter().copied().any(money),
            Some(TokenKind::Word) => in_words(),
            _ => false,
        }
    })
}

/// Whether the words leave open which unit it is.
fn is_assumed(tagged: &Tagged<'_>, at: usize, end: usize, unit: UnitId) -> bool {
    let Some(characters) = tagged.span(at, end).of(tagged.text) else { return false };
    tagged.lexicon.is_shared_sign(characters, unit) || tagged.senses(at).contains(&Sense::Assumed)
}

/// The currency before a number: `$`, `US$`, `USD`, `Rs.`, "euros".
pub(super) fn before(place: &Place<'_, '_>) -> Option<Read> {
    let (tagged, first) = (place.tagged, place.numeral.first);
    let lexicon = tagged.lexicon;
    let end = match stop_skipped(tagged, first, place.floor) {
        // The stop is part of the sign: "Fr. 15.50".
        stop if stop < first && stop > place.floor && is_sign(tagged, stop - 1, first) => first,
        end => end,
    };
    // The longest run of glued tokens that is a symbol of money.
    let earliest = place.floor.max(end.saturating_sub(3));
    let money = |unit: &UnitId| lexicon.unit(*unit).class == UnitClass::Money;
    for at in earliest..end {
        let unbroken = (at + 1..end).all(|token| tagged.tokens[token].glued);
        // "Â£9m": what an old encoding left before the sign is no word.
        let begins = !tagged.tokens[at].glued
            || at.checked_sub(1).is_none_or(|before| {
                tagged.kind(before) != Some(TokenKind::Word) || matches!(tagged.char(before), 'Â' | 'â')
            });
        if !unbroken || !begins {
            continue;
        }
        let Some(characters) = tagged.span(at, end).of(tagged.text) else { continue };
        if lexicon.is_country_letters(characters) {
            continue;
        }
        let symbols = match lexicon.symbol(characters) {
            // "cad$ 15".
            [] if tagged.kind(end - 1) == Some(TokenKind::Sign) && end - at > 1 => {
                lexicon.symbol(&characters.to_ascii_uppercase())
            }
            symbols => symbols,
        };
        let glued = tagged.tokens[first].glued;
        let mangled = || Some(characters).filter(|_| glued && is_amount(place)).and_then(|it| lexicon.mangled_sign(it));
        if let Some(unit) = symbols.iter().copied().find(|unit| money(unit)).or_else(mangled)
            && (!lexicon.is_glued_only(characters) || glued && (characters.len() > 1 || is_price(place)))
        {
            let (unit, begin) = nationality(place, at, unit);
            let assumed = begin == at && lexicon.is_shared_sign(characters, unit);
            return Some(Read {
                measured: Measured { unit, assumed, leads: true, rival: None },
                first: begin,
                end: place.numeral.end,
            });
        }
    }
    // In words: "rmb 10", "malaysian ringgits 42".
    let unit = (earliest..end).find_map(|at| {
        let unit = tagged.find(at, |sense| match sense {
            Sense::Unit(unit) if at + tagged.length(at) == end && money(unit) => Some(*unit),
            _ => None,
        })?;
        // "They won 2": only a name with one meaning stands before its number.
        if tagged.senses(at).contains(&Sense::Assumed) {
            return None;
        }
        Some((unit, at))
    });
    unit.map(|(unit, first)| Read {
        measured: Measured { unit, assumed: false, leads: true, rival: None },
        first,
        end: place.numeral.end,
    })
}

/// Whether the characters from one token to before another are a sign of money.
fn is_sign(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let units = tagged.span(at, end).of(tagged.text).map_or(&[][..], |characters| tagged.lexicon.symbol(characters));
    units.iter().any(|unit| tagged.lexicon.unit(*unit).class == UnitClass::Money)
}

/// Whether a number is written as amounts are: with a magnitude, decimals or groups of thousands.
fn is_amount(place: &Place<'_, '_>) -> bool {
    let numeral = place.numeral;
    matches!(numeral.form, Form::Digits(Marks::Plain | Marks::Doubtful))
        || numeral.power.is_some()
        || place.tagged.money_letters(numeral.end).is_some()
}

/// "R500" in a text of prices, or "R1.5 million", but not the "R0" of an epidemic or a "Q50".
fn is_price(place: &Place<'_, '_>) -> bool {
    is_amount(place) || place.numeral.value >= Number::HUNDRED && speaks_of_money(place.tagged, place.numeral.first)
}

/// Behind a sign that stands apart from the letters before it: "US $1.1 million", "C $ 300 million".
fn nationality(place: &Place<'_, '_>, at: usize, unit: UnitId) -> (UnitId, usize) {
    let tagged = place.tagged;
    let Some(before) = at.checked_sub(1).filter(|&before| before >= place.floor) else { return (unit, at) };
    let letters = tagged.word(before);
    // A single letter is a word only where it is one of the grammar, or what an apostrophe left over: "bank ' s $ 3".
    let letter = letters.len() == 1 && !before.checked_sub(1).is_some_and(|at| is_apostrophe(tagged.char(at)));
    let grammar = |sense: &Sense| match sense {
        Sense::Link(_) => true,
        Sense::Common(0) => !letter,
        _ => false,
    };
    let known = tagged.tokens[before].glued
        || tagged.is(before, Link::A)
        || !tagged.tokens[before].capital && tagged.senses(before).iter().any(grammar);
    if tagged.kind(before) != Some(TokenKind::Word)
        || letters.len() > 3
        || tagged.kind(at) != Some(TokenKind::Sign)
        || known
    {
        return (unit, at);
    }
    let symbol = letters.to_ascii_uppercase() + tagged.word(at);
    tagged.lexicon.symbol(&symbol).first().map_or((unit, at), |&unit| (unit, before))
}

/// A full stop or a colon between a currency and its number takes no part: "Rs. 500", "US$: 12.99".
fn stop_skipped(tagged: &Tagged<'_>, first: usize, floor: usize) -> usize {
    let stop = first.checked_sub(1).filter(|&stop| stop > floor && tagged.tokens[stop].glued);
    match stop {
        Some(stop) if matches!(tagged.char(stop), '.' | ':') => stop,
        _ => first,
    }
}

/// "Le litre", "die Stunde", "de l'heure", "al día": a rate where the words end with it, or go on with the grammar.
/// "La semana pasada" says when.
fn rate_by_the(tagged: &Tagged<'_>, begin: usize, rated: UnitClass) -> Option<(Per, usize)> {
    let to = tagged.is(begin, Link::To);
    let article = begin + usize::from((to || tagged.is(begin, Link::Of)) && tagged.is(begin + 1, Link::The));
    // "Al" and "au" are both.
    if !to && !tagged.is(article, Link::The) {
        return None;
    }
    let (units, end) = at_token(tagged, article + 1)?;
    let unit = units.iter().next()?;
    let class = tagged.lexicon.unit(unit).class;
    let goes_on = tagged.kind(end) == Some(TokenKind::Digits)
        || tagged.kind(end) == Some(TokenKind::Word)
            && !tagged.senses(end).iter().any(|sense| matches!(sense, Sense::Link(_) | Sense::Common(0)));
    let fits = class == UnitClass::Time || class == UnitClass::Measure && (!to || rated == UnitClass::Money);
    (fits && !goes_on).then_some((Per::Unit(unit), end))
}

/// What a rate is by, at the token behind a unit: "per barrel", "a day", "/day", "per 100,000".
pub(super) fn rate(tagged: &Tagged<'_>, at: usize, class: Option<UnitClass>) -> Option<(Per, usize)> {
    let begin = skip_hyphen(tagged, at);
    let slash = tagged.char(begin) == '/' && tagged.tokens[begin].glued;
    let article = tagged.is(begin, Link::A) && tagged.length(begin) == 1;
    if !slash && !article && !tagged.is(begin, Link::Per) {
        return rate_by_the(tagged, begin, class?);
    }
    let next = skip_hyphen(tagged, begin + tagged.length(begin));
    if let Some((units, end)) = at_token(tagged, next) {
        let unit = units.iter().next()?;
        let measures = tagged.lexicon.unit(unit).class;
        // "Up from 5 a year ago" is when.
        let ago = |sense: &Sense| matches!(sense, Sense::Calendar(Calendar::Ago | Calendar::Earlier));
        let dated = article && tagged.senses(end).iter().any(ago);
        let fits = matches!(measures, UnitClass::Time | UnitClass::Measure) && !dated;
        return fits.then_some((Per::Unit(unit), end));
    }
    if !article
        && class.is_none()
        && let Some(number) = super::numeral::read(tagged, next)
    {
        return Some((Per::Number(number.value), number.end));
    }
    // "$5 a ticket": only a price is by just any noun.
    let noun = tagged.kind(next) == Some(TokenKind::Word)
        && !tagged.tokens[next].capital
        && tagged
            .senses(next)
            .iter()
            .all(|sense| matches!(sense, Sense::Concept(_) | Sense::Common(1..) | Sense::Stage(_)));
    (noun && (!article || class == Some(UnitClass::Money))).then_some((Per::Noun(next), next + 1))
}
