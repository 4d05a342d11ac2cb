//! Fractions and mixed numbers: "½", "3/4", "10 1/2", "two thirds", "one and a half million", "half a million".

use super::words::{self, skip_hyphen};
use super::{Form, Numeral, cardinal, magnitude, written};
use crate::lexicon::{Link, Quantifier, Sense, Starts, Tagged};
use crate::model::{Number, TokenKind};
use crate::recognize::trap;

/// Denominators that are used in writing; any other slash between digits is an issue number, a date or a flag.
const DENOMINATORS: &[i64] = &[2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 1000];

/// How many digits of a part that has no end ("two thirds") are added to a whole number.
const SHARE_DIGITS: u32 = 15;

/// A part, as it stands in the text.
struct Part {
    numerator: Number,
    denominator: Number,
    end: usize,
}

impl Part {
    fn value(&self) -> Option<Number> {
        Some(self.numerator.checked_div(self.denominator)?.value)
    }
}

/// Reads a fraction, a number with one behind it, or a number alone.
pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Numeral> {
    if let Some(numeral) = written(tagged, at).filter(|numeral| is_over(tagged, numeral.end)) {
        return Some(numeral);
    }
    if let Some(numeral) = alone(tagged, at) {
        return Some(numeral);
    }
    let whole = words::read(tagged, at)?;
    let with_part = mixed(tagged, &whole).or_else(|| over(tagged, &whole)).or_else(|| over_number(tagged, &whole));
    Some(with_part.unwrap_or(whole))
}

/// Whether no number goes on at `at`: most digits stand alone, and need not be looked at in every way.
fn is_over(tagged: &Tagged<'_>, at: usize) -> bool {
    const PARTS: Starts = Starts::NUMERAL.or(Starts::ORDER).or(Starts::VAGUE).or(Starts::LINK);
    match tagged.kind(at) {
        None => true,
        Some(TokenKind::Word) => !tagged.starts(at).meets(PARTS) && tagged.magnitude_letters(at).is_none(),
        Some(TokenKind::Mark) => matches!(tagged.char(at), '.' | ',' | ';' | ')'),
        Some(TokenKind::Sign) => tagged.char(at) == '%',
        Some(TokenKind::Digits) => false,
    }
}

/// A fraction with nothing before it, which a magnitude may follow: "half a million", "three quarters of a billion".
fn alone(tagged: &Tagged<'_>, at: usize) -> Option<Numeral> {
    let part = sign(tagged, at).or_else(|| slashed(tagged, at)).or_else(|| spoken(tagged, at))?;
    let value = part.value()?;
    let numeral = |end, value: Number, power| {
        Some(Numeral { first: at, end, value, grain: grain(value, power), power, form: Form::Fraction })
    };
    let mut of = part.end;
    if tagged.is(of, Link::Of) && tagged.is(of + 1, Link::A) {
        of += 1;
    }
    // "Half a million", "half-a-dozen".
    let article = skip_hyphen(tagged, of);
    let of = if tagged.is(article, Link::A) { skip_hyphen(tagged, article + 1) } else { skip_hyphen(tagged, part.end) };
    if let Some(power) = magnitude(tagged, of) {
        let value = value.checked_mul(Number::power_of_ten(i32::from(power))?)?;
        return Some(Numeral { form: Form::Words, ..numeral(of + tagged.length(of), value, Some(power))? });
    }
    // "Half a dozen".
    if let Some(value) = dozen(tagged, of).and_then(|dozen| value.checked_mul(dozen)) {
        return Some(Numeral { form: Form::Words, grain: 0, ..numeral(of + tagged.length(of), value, None)? });
    }
    let form = if value < Number::ONE { Form::Fraction } else { Form::Words };
    Some(Numeral { form, ..numeral(part.end, value, None)? })
}

/// The part of "one and a half apples"; "one and a third man" are two people.
fn halved(tagged: &Tagged<'_>, at: usize) -> Option<Part> {
    let half = skip_hyphen(tagged, at + tagged.length(at));
    let (1, denominator @ (2 | 4)) = fraction(tagged, half).filter(|_| tagged.is(at, Link::A))? else { return None };
    Some(Part { numerator: Number::ONE, denominator: Number::from(denominator), end: half + tagged.length(half) })
}

/// A dozen at `at`.
fn dozen(tagged: &Tagged<'_>, at: usize) -> Option<Number> {
    tagged.find(at, |sense| match sense {
        Sense::Quantifier(Quantifier::Exactly(count)) if *count >= 10 => Some(Number::from(*count)),
        _ => None,
    })
}

/// "Seven and a half", "10 1/2", "7½", "3 million and a half", "one and a half million".
fn mixed(tagged: &Tagged<'_>, whole: &Numeral) -> Option<Numeral> {
    if !whole.value.is_whole() || tagged.begins_line(whole.end) && tagged.kind(whole.end) == Some(TokenKind::Digits) {
        return None;
    }
    let and = skip_hyphen(tagged, whole.end);
    let joined = tagged.is(and, Link::And) || tagged.is(and, Link::With);
    let part = if joined {
        let next = skip_hyphen(tagged, and + 1);
        let part = spoken(tagged, next).or_else(|| slashed(tagged, next)).or_else(|| halved(tagged, next));
        part.filter(|part| part.numerator < part.denominator)?
    } else {
        // "5-1/2" is no 5 and a date.
        let hyphened = || Some(and).filter(|&at| at > whole.end).and_then(|at| slashed(tagged, at));
        sign(tagged, whole.end)
            .or_else(|| slashed(tagged, whole.end))
            .or_else(hyphened)
            .filter(|part| part.numerator < part.denominator)?
    };
    // "One billion and a quarter million": the part has a magnitude of its own.
    let own = whole.power.and_then(|power| magnitude(tagged, part.end).filter(|&own| own < power));
    let scale = Number::power_of_ten(i32::from(own.or(whole.power).unwrap_or(0)))?;
    let share = part.numerator.checked_mul(scale)?.checked_div(part.denominator)?;
    let share = if share.exact { share.value } else { share.value.rounded_to_digits(SHARE_DIGITS) };
    let mut value = whole.value.checked_add(share)?;
    let own_length = if own.is_some() { tagged.length(part.end) } else { 0 };
    let (mut end, mut power) = (part.end + own_length, whole.power);
    if power.is_none()
        && let Some(more) = magnitude(tagged, end)
    {
        value = value.checked_mul(Number::power_of_ten(i32::from(more))?)?;
        (end, power) = (end + tagged.length(end), Some(more));
    }
    Some(Numeral { end, value, grain: grain(value, power), power, ..*whole })
}

/// "An hour and a half": a part behind the unit of a whole number.
pub(super) fn behind(tagged: &Tagged<'_>, whole: &Numeral, at: usize) -> Option<(Numeral, usize)> {
    let part = spoken(tagged, at + 1).filter(|_| tagged.is(at, Link::And) && whole.value.is_whole())?;
    // "A day and a quarter of the night" goes on.
    if tagged.is(part.end, Link::Of) {
        return None;
    }
    let value = whole.value.checked_add(part.value()?)?;
    Some((Numeral { value, grain: grain(value, None), end: part.end, ..*whole }, part.end))
}

/// "One over twenty", where nothing is measured or counted behind it.
fn over_number(tagged: &Tagged<'_>, above: &Numeral) -> Option<Numeral> {
    let at = above.end;
    if !tagged.is(at, Link::Over) {
        return None;
    }
    let below = words::read(tagged, at + tagged.length(at)).filter(|below| below.value > Number::ZERO)?;
    let alone = !matches!(tagged.kind(below.end), Some(TokenKind::Word | TokenKind::Sign | TokenKind::Digits));
    let value = above.value.checked_div(below.value).filter(|_| alone)?.value;
    Some(Numeral { end: below.end, value, grain: grain(value, None), power: None, form: Form::Fraction, ..*above })
}

/// Whether a part in words, with a number or an article of its own, begins at `at`: "one half", "two thirds".
pub(super) fn follows(tagged: &Tagged<'_>, at: usize) -> bool {
    spoken(tagged, at).is_some_and(|part| part.end > at + 1 && part.numerator < part.denominator)
}

/// "Twenty-three fifths": a whole number before a denominator in the plural.
fn over(tagged: &Tagged<'_>, whole: &Numeral) -> Option<Numeral> {
    let at = skip_hyphen(tagged, whole.end);
    let (numerator, denominator) = fraction(tagged, at).filter(|part| part.0 == 1 && part.1 > 2)?;
    // "12 quarters" are coins or parts of years.
    let counted = matches!(whole.form, Form::Digits(_)) && whole.value >= Number::from(denominator);
    if !tagged.is_plural(at) || counted {
        return None;
    }
    let value = whole.value.checked_mul(Number::from(numerator))?.checked_div(Number::from(denominator))?.value;
    let end = at + tagged.length(at);
    Some(Numeral { end, value, grain: grain(value, None), power: None, form: Form::Fraction, ..*whole })
}

/// How finely a fraction is told: a tenth of its magnitude.
fn grain(value: Number, power: Option<u8>) -> i32 {
    let told = i32::from(power.unwrap_or(0)) - 1;
    if value.is_whole() && power.is_none() { 0 } else { told }
}

/// "½".
fn sign(tagged: &Tagged<'_>, at: usize) -> Option<Part> {
    let (numerator, denominator): (i64, i64) = match tagged.char(at) {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Some(Part { numerator: Number::from(numerator), denominator: Number::from(denominator), end: at + 1 })
}

/// "3/4".
fn slashed(tagged: &Tagged<'_>, at: usize) -> Option<Part> {
    if tagged.kind(at) != Some(TokenKind::Digits) || !matches!(tagged.char(at + 1), '/' | '⁄') {
        return None;
    }
    let is_word = |at: usize| tagged.kind(at) == Some(TokenKind::Word);
    let goes_on =
        tagged.is_glued(at + 3) && (tagged.char(at + 3) == '/' || tagged.char(at + 3) == '-' && !is_word(at + 4));
    if !tagged.is_glued(at + 1) || !tagged.is_glued(at + 2) || goes_on {
        return None;
    }
    let (above, below) = (written(tagged, at)?, written(tagged, at + 2)?);
    let listed = below.value.to_i64().is_some_and(|below| DENOMINATORS.contains(&below));
    let listed = listed || tagged.is(below.end, Link::Of);
    let proper = above.value < below.value && above.value.is_whole() && listed && above.end == at + 1;
    proper.then_some(Part { numerator: above.value, denominator: below.value, end: below.end })
}

/// "Half", "a third", "two-thirds", "five eighths", "one twenty-fifth".
fn spoken(tagged: &Tagged<'_>, at: usize) -> Option<Part> {
    let article = tagged.is(at, Link::A);
    let (count, next) = match cardinal(tagged, at) {
        _ if article => (1, skip_hyphen(tagged, at + tagged.length(at))),
        Some(count) => (count, skip_hyphen(tagged, at + tagged.length(at))),
        None => (1, at),
    };
    if let Some((numerator, denominator)) = fraction(tagged, next) {
        let end = next + tagged.length(next);
        // "The third round", "a third-party report" and "the second half" have places in an order, "3 quarters" has parts
        // of a year: without a number, a part in the singular must be one of something.
        let numbered = next > at && !article;
        let fits = if numerator > denominator {
            true
        } else if numbered {
            i64::from(count) < denominator || tagged.is_plural(next)
        } else {
            is_part_alone(tagged, at, next, end, denominator)
        };
        let numerator = Number::from(count).checked_mul(Number::from(numerator))?;
        return fits.then_some(Part { numerator, denominator: Number::from(denominator), end });
    }
    // "One fifth", "one hundredth of", "a twenty-fifth of": an ordinal is a part only behind a number, or before "of".
    let (denominator, end) = crate::recognize::rules::ordinal::spelled(tagged, next)?;
    let ends = tagged.kind(end) != Some(TokenKind::Word) && !tagged.is_joint(end);
    // "Twenty-fifth" and "the two hundredth" are places in an order.
    let placed = count >= 20 && count % 10 == 0 && denominator < 10
        || at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The));
    let numbered = next > at && !article && !placed && (ends || tagged.is(end, Link::Of));
    let fraction_of = tagged.is(end, Link::Of) && (article || at == next && !tagged.is(end + 1, Link::The));
    let is_part = numbered || article && ends && denominator > 3 || fraction_of;
    let is_part = is_part && denominator > 2;
    is_part.then_some(Part { numerator: Number::from(count), denominator: Number::from(denominator), end })
}

/// Whether "half", "a third" or "a quarter" is a part, and not a place in an order or a part of a year or a match.
fn is_part_alone(tagged: &Tagged<'_>, at: usize, next: usize, end: usize, denominator: i64) -> bool {
    let before = at.checked_sub(1);
    let ordered = before.is_some_and(|before| {
        tagged.is(before, Link::The) && !(tagged.is(end, Link::Of) && (denominator == 2 || is_only_part(tagged, next)))
            || tagged
                .senses(before)
                .iter()
                .any(|sense| matches!(sense, Sense::Ordinal(_)) || trap::is_of_calendar(sense))
    });
    let measured = tagged.senses(skip_hyphen(tagged, end)).iter().any(|sense| matches!(sense, Sense::Unit(_)));
    let behind = skip_hyphen(tagged, end);
    let of = [Link::Of, Link::A, Link::The, Link::Possessive].iter().any(|&link| tagged.is(end, link))
        || tagged.is(behind, Link::A);
    let large = magnitude(tagged, behind).is_some() || dozen(tagged, behind).is_some();
    let ends = tagged.kind(end) != Some(TokenKind::Word) && !tagged.is_joint(end);
    // "Um ein Drittel gefallen".
    let changed = next > at && is_only_part(tagged, next) && (tagged.is(end, Link::Up) || tagged.is(end, Link::Down));
    let alone = ends && (next > at || denominator == 2);
    // "The half-million" is one, "the third million" is not.
    let halved = large && matches!(denominator, 2 | 4);
    halved || changed || !ordered && (measured || of || large || alone)
}

/// Whether the word is a part and neither a place in an order nor a part of a year: "le tiers", "la cuarta parte".
fn is_only_part(tagged: &Tagged<'_>, at: usize) -> bool {
    !tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Ordinal(_) | Sense::Calendar(_)))
}

fn fraction(tagged: &Tagged<'_>, at: usize) -> Option<(i64, i64)> {
    tagged.find(at, |sense| match sense {
        Sense::Fraction(numerator, denominator) => {
            Some((i64::try_from(*numerator).ok()?, i64::try_from(*denominator).ok()?))
        }
        _ => None,
    })
}
