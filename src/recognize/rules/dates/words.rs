//! The smallest pieces: numbers as dates use them, months, weekdays, and marks between them.

use jiff::civil::Weekday;

use crate::lexicon::{Calendar, Link, Quantifier, Sense, Tagged};
use crate::model::{Grain, TokenKind};

/// Whether the phrase at `at` can be that word of the calendar.
pub(super) fn is(tagged: &Tagged<'_>, at: usize, word: Calendar) -> bool {
    tagged.is_calendar(at, word)
}

/// The token after the phrase at `at`, if it can be that word of the calendar.
pub(super) fn past(tagged: &Tagged<'_>, at: usize, word: Calendar) -> Option<usize> {
    is(tagged, at, word).then(|| at + tagged.length(at))
}

/// The token after the phrase at `at` where it is that word of the grammar, and `at` where it is not.
pub(super) fn skip(tagged: &Tagged<'_>, at: usize, link: Link) -> usize {
    if tagged.is(at, link) { at + tagged.length(at) } else { at }
}

/// Digits without any mark between them, at most eight: their value and how many they are.
pub(super) fn digits(tagged: &Tagged<'_>, at: usize) -> Option<(i32, usize)> {
    if tagged.kind(at) != Some(TokenKind::Digits) {
        return None;
    }
    number(tagged.word(at))
}

/// At most eight ASCII digits and nothing else.
pub(super) fn number(word: &str) -> Option<(i32, usize)> {
    ((1..=8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| (word.bytes().fold(0, |value, byte| value * 10 + i32::from(byte - b'0')), word.len()))
}

fn capital(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.tokens.get(at).is_some_and(|token| token.capital)
}

/// A number below a hundred in words: "twenty-five".
pub(super) fn cardinal(tagged: &Tagged<'_>, at: usize) -> Option<(i32, usize)> {
    let one = |at: usize| {
        tagged.find(at, |sense| match sense {
            Sense::Cardinal(n) if *n < 100 => i32::try_from(*n).ok().map(|n| (n, at + tagged.length(at))),
            _ => None,
        })
    };
    let (tens, end) = one(at)?;
    match one(hyphen(tagged, end)) {
        Some((ones, after)) if tens >= 20 && tens % 10 == 0 && (1..10).contains(&ones) => Some((tens + ones, after)),
        _ => Some((tens, end)),
    }
}

/// A place in an order, in digits or words: "14th", "twenty-first".
pub(super) fn ordinal(tagged: &Tagged<'_>, at: usize) -> Option<(i32, usize)> {
    if let Some((n, _)) = digits(tagged, at) {
        // A full stop that the sentence goes on behind ends no sentence.
        let stop = tagged.has_ordinal_stop() && tagged.is_char(at + 1, '.') && at + 2 < tagged.tokens.len();
        let ending = stop || tagged.senses(at + 1).contains(&Sense::OrdinalEnding);
        return (ending && tagged.is_glued(at + 1)).then_some((n, at + 2));
    }
    let word = |at: usize| {
        tagged.find(at, |sense| match sense {
            Sense::Ordinal(n) => i32::try_from(*n).ok().map(|n| (n, at + tagged.length(at))),
            _ => None,
        })
    };
    word(at).or_else(|| {
        let tens = tagged.find(at, |sense| match sense {
            Sense::Cardinal(n @ (20 | 30)) => i32::try_from(*n).ok(),
            _ => None,
        })?;
        let (ones, end) = word(hyphen(tagged, at + tagged.length(at)))?;
        (ones < 10).then_some((tens + ones, end))
    })
}

/// A Roman numeral in capitals, up to thirty, with or without an ending: "XIX", "XIXe".
pub(super) fn roman(tagged: &Tagged<'_>, at: usize) -> Option<i32> {
    let word = tagged.word(at);
    let length = word.bytes().take_while(|byte| matches!(byte, b'I' | b'V' | b'X')).count();
    let ending = &word[length..];
    if length == 0 || ending.len() > 4 || ending.chars().any(char::is_uppercase) {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'X' => 10,
        b'V' => 5,
        _ => 1,
    };
    let bytes = &word.as_bytes()[..length];
    let value = bytes.iter().enumerate().fold(0, |sum, (i, &byte)| {
        let smaller = bytes.get(i + 1).is_some_and(|&next| digit(byte) < digit(next));
        if smaller { sum - digit(byte) } else { sum + digit(byte) }
    });
    (1..=30).contains(&value).then_some(value)
}

/// How a day of a month is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayForm {
    /// "14"
    Bare,
    /// "14th", "fourteenth", "the 14"
    Ordinal,
}

/// The day of a month: "14", "14th", "the fourteenth", "twenty five".
pub(super) fn day_number(tagged: &Tagged<'_>, at: usize) -> Option<(i8, usize, DayForm)> {
    let begin = skip(tagged, at, Link::The);
    let (n, end, form) = match ordinal(tagged, begin) {
        Some((n, end)) => (n, end, DayForm::Ordinal),
        None => {
            let (n, end) = digits(tagged, begin)
                .filter(|&(_, length)| length <= 2)
                .map(|(n, _)| (n, begin + 1))
                .or_else(|| cardinal(tagged, begin))?;
            // "1° maggio"
            let sign = tagged.is_char(end, '°') && tagged.is_glued(end) && month(tagged, end + 1).is_some();
            let end = end + usize::from(sign);
            (n, end, if begin > at { DayForm::Ordinal } else { DayForm::Bare })
        }
    };
    i8::try_from(n).ok().filter(|day| (1..=31).contains(day)).map(|day| (day, end, form))
}

/// A month's name or short form, its full stop included.
pub(super) fn month(tagged: &Tagged<'_>, at: usize) -> Option<(i8, usize)> {
    let number = tagged.find(at, |sense| match sense {
        Sense::Month(n) => i8::try_from(*n).ok(),
        _ => None,
    })?;
    Some((number, full_stop(tagged, at)))
}

/// Whether a month's or a day's word is no other word here: it is none at all, or it has a capital.
pub(super) fn is_named(tagged: &Tagged<'_>, at: usize) -> bool {
    capital(tagged, at) || !tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Modality(_)))
}

/// A weekday's name or short form; not "Mondays".
pub(super) fn weekday(tagged: &Tagged<'_>, at: usize) -> Option<(Weekday, usize)> {
    let weekday = any_weekday(tagged, at)?;
    (!is(tagged, at, Calendar::Habit)).then(|| (weekday, full_stop(tagged, at)))
}

/// A weekday by any form: also "Mondays".
pub(super) fn any_weekday(tagged: &Tagged<'_>, at: usize) -> Option<Weekday> {
    tagged.find(at, |sense| match sense {
        Sense::Weekday(n) => i8::try_from(*n).ok().and_then(|n| Weekday::from_monday_one_offset(n).ok()),
        _ => None,
    })
}

/// The token after an abbreviation at `at`, and after its full stop.
fn full_stop(tagged: &Tagged<'_>, at: usize) -> usize {
    let end = at + tagged.length(at);
    let weekday = is(tagged, at, Calendar::Homonym) && any_weekday(tagged, at).is_some();
    let short = weekday || tagged.senses(at).contains(&Sense::Abbreviation);
    let goes_on = tagged.sentences.binary_search_by(|sentence| sentence.first.cmp(&index(end + 1))).is_err();
    if short && tagged.is_char(end, '.') && tagged.is_glued(end) && goes_on { end + 1 } else { end }
}

fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The token after a hyphen at `at`, else `at`.
pub(super) fn hyphen(tagged: &Tagged<'_>, at: usize) -> usize {
    if tagged.is_char(at, '-') { at + 1 } else { at }
}

/// The token after a comma at `at`, else `at`.
pub(super) fn comma(tagged: &Tagged<'_>, at: usize) -> usize {
    if tagged.is_char(at, ',') { at + 1 } else { at }
}

/// The token after one mark that can stand between the parts of a date: "Oct-2", "2016, nov", "16. Nov".
pub(super) fn joint(tagged: &Tagged<'_>, at: usize) -> usize {
    let joins = match tagged.char(at) {
        ',' => true,
        '-' | '/' | '.' => tagged.is_glued(at),
        _ => false,
    };
    if joins { at + 1 } else { at }
}

/// A unit of the calendar: "week", "years".
pub(super) fn unit(tagged: &Tagged<'_>, at: usize) -> Option<(Grain, usize)> {
    tagged.find(at, |sense| match sense {
        Sense::Calendar(Calendar::Unit(grain)) => Some((*grain, at + tagged.length(at))),
        _ => None,
    })
}

/// How many: the least and the most.
pub(super) fn count(tagged: &Tagged<'_>, at: usize) -> Option<((i32, i32), usize)> {
    if let Some((n, length)) = digits(tagged, at) {
        return (length <= 4).then_some(((n, n), at + 1));
    }
    if let Some((n, end)) = cardinal(tagged, at) {
        return Some(((n, n), end));
    }
    if !tagged.is(at, Link::A) {
        return vague(tagged, at);
    }
    // "A few" and "a couple of" may be listed without their article.
    let after = at + tagged.length(at);
    vague(tagged, after).or(Some(((1, 1), after)))
}

fn vague(tagged: &Tagged<'_>, at: usize) -> Option<((i32, i32), usize)> {
    let (low, high) = tagged.find(at, |sense| match sense {
        Sense::Quantifier(Quantifier::Exactly(n)) => Some((*n, *n)),
        Sense::Quantifier(Quantifier::AtLeast(n)) => Some((*n, MOST_SEVERAL.max(*n))),
        Sense::Quantifier(Quantifier::Between(low, high)) => Some((*low, *high)),
        Sense::Calendar(Calendar::Few) => Some(FEW),
        _ => None,
    })?;
    let end = skip(tagged, at + tagged.length(at), Link::Of);
    Some(((i32::try_from(low).ok()?, i32::try_from(high).ok()?), end))
}

/// "A few" of anything that time is counted in.
const FEW: (u32, u32) = (2, 7);

/// What "several" reaches to where an end is needed.
const MOST_SEVERAL: u32 = 9;
