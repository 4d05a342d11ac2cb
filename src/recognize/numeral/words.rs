//! Number words, alone or mixed with digits: "three hundred and twenty-one", "4 thousand 3 hundred", "1.5 million".

use super::super::trap::goes_on;
use super::{Form, Marks, Numeral, cardinal, magnitude, written};
use crate::lexicon::{Link, Quantifier, Sense, Tagged};
use crate::model::{Number, TokenKind};
use crate::recognize::unit;

/// The groups of a number that were read so far: each a value and the power of ten that it was multiplied with, the
/// powers falling. "Two million three hundred and five" is (2000000, 6), (300, 2), (5, 0).
#[derive(Clone, Copy)]
pub(super) struct Groups {
    groups: [(Number, u8); Self::MOST],
    count: usize,
}

impl Groups {
    /// Trillion, billion, million, thousand, hundred and units, and room for lakh and crore among them.
    const MOST: usize = 8;

    fn of(value: Number) -> Self {
        let mut groups = [(Number::ZERO, 0); Self::MOST];
        groups[0] = (value, 0);
        Self { groups, count: 1 }
    }

    pub(super) fn empty() -> Self {
        Self { count: 0, ..Self::of(Number::ZERO) }
    }

    fn top(&self) -> Option<(Number, u8)> {
        self.count.checked_sub(1).map(|last| self.groups[last])
    }

    fn push(mut self, value: Number, power: u8) -> Option<Self> {
        *self.groups.get_mut(self.count)? = (value, power);
        self.count += 1;
        Some(self)
    }

    /// With a number word or digits added, where they can go on here: "forty" "two", "hundred" "five".
    pub(super) fn with_small(mut self, small: u32) -> Option<Self> {
        match self.top() {
            Some((value, 0)) => {
                let (last, whole) = (self.count - 1, value.to_i64()?);
                let tens = whole % 100;
                let fits = match small {
                    0 => false,
                    1..=9 => tens == 0 && whole >= 100 || tens >= 20 && tens % 10 == 0,
                    // French counts on from sixty and eighty.
                    10..=19 => tens == 0 && whole >= 100 || tens == 60 || tens == 80,
                    _ => tens == 0 && whole >= 100 && small < 100,
                };
                if !fits || whole >= 1000 {
                    return None;
                }
                self.groups[last].0 = value.checked_add(Number::from(small))?;
                Some(self)
            }
            Some((_, power)) => {
                let room = Number::power_of_ten(i32::from(power))?;
                let value = Number::from(small);
                if small == 0 || room <= value { None } else { self.push(value, 0) }
            }
            None => self.push(Number::from(small), 0),
        }
    }

    /// Multiplied by a power of ten: all groups with a smaller power are meant.
    pub(super) fn with_magnitude(mut self, power: u8) -> Option<Self> {
        let mut below = None;
        while let Some((value, _)) = self.top().filter(|top| top.1 < power) {
            below = Some(value.checked_add(below.unwrap_or(Number::ZERO))?);
            self.count -= 1;
        }
        if self.top().is_some_and(|top| top.1 == power) {
            return None;
        }
        // "Thousand" alone is one thousand, and so is the "mil" in "dos millones mil".
        let factor = below.unwrap_or(Number::ONE);
        // "Fifteen hundred", but nobody says "fifty hundred".
        let tens = factor.last_digit_exponent() > 0;
        if power == 2 && (tens || !(Number::ZERO < factor && factor < Number::HUNDRED)) {
            return None;
        }
        self.push(factor.checked_mul(Number::power_of_ten(i32::from(power))?)?, power)
    }

    /// Whether that many times the last group is beyond every value.
    fn overflows(&self, power: u8) -> bool {
        let times = Number::power_of_ten(i32::from(power));
        self.top().is_some_and(|(value, _)| times.and_then(|times| value.checked_mul(times)).is_none())
    }

    pub(super) fn sum(&self) -> Option<Number> {
        self.groups[..self.count].iter().try_fold(Number::ZERO, |sum, group| sum.checked_add(group.0))
    }
}

/// Reads a number that begins with digits or a number word at `at`.
pub(super) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Numeral> {
    if let Some(complete) = super::compound::complete(tagged, at) {
        return Some(complete);
    }
    let start = start(tagged, at)?;
    let numeral = compose(tagged, start)?;
    Some(collective(tagged, numeral).unwrap_or(numeral))
}

/// Where the composing begins.
struct Start {
    first: usize,
    at: usize,
    groups: Groups,
    digits: Option<Numeral>,
}

fn start(tagged: &Tagged<'_>, at: usize) -> Option<Start> {
    if let Some(digits) = written(tagged, at) {
        return Some(Start { first: at, at: digits.end, groups: Groups::of(digits.value), digits: Some(digits) });
    }
    let words = |at, groups| Some(Start { first: at, at: at + tagged.length(at), groups, digits: None });
    if let Some(small) = cardinal(tagged, at) {
        return words(at, Groups::of(Number::from(small)));
    }
    let article = tagged.is(at, Link::A);
    let begin = if article { at + tagged.length(at) } else { at };
    if let Some(power) = magnitude(tagged, begin).filter(|_| !is_bare_plural(tagged, begin) && !is_left(tagged, at)) {
        let groups = Groups::empty().with_magnitude(power)?;
        return Some(Start { first: at, at: begin + tagged.length(begin), groups, digits: None });
    }
    let dozen = tagged.find(begin, |sense| match sense {
        Sense::Quantifier(Quantifier::Exactly(count)) => Some(*count),
        _ => None,
    })?;
    Some(Start { first: at, ..words(begin, Groups::of(Number::from(dozen)))? })
}

/// Whether a number stands right before that could not be multiplied: its magnitude is no number of its own.
fn is_left(tagged: &Tagged<'_>, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| tagged.kind(before) == Some(TokenKind::Digits) || magnitude(tagged, before).is_some())
}

/// Whether the magnitude at `at` is a vague plural when nothing stands before it: "thousands".
fn is_bare_plural(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Quantifier(_)))
}

fn compose(tagged: &Tagged<'_>, start: Start) -> Option<Numeral> {
    let Start { first, mut at, mut groups, digits } = start;
    let form = digits.map_or(Form::Words, |numeral| numeral.form);
    let mut grain = digits.map(|numeral| numeral.grain);
    let mut power = None;
    // Where a group was complete: a number that cannot go on ends there.
    let mut whole = (at, groups, power);
    let is_decimal = grain.is_some_and(|grain| grain < 0);
    loop {
        let next = skip_hyphen(tagged, at);
        // "1,20 cents" are no hundreds.
        let cents = |power: u8| {
            power == 2
                && tagged.kind(next.saturating_sub(1)) == Some(TokenKind::Digits)
                && tagged.senses(next).iter().any(|sense| matches!(sense, Sense::Unit(_)))
        };
        if let Some(more) = magnitude(tagged, next).filter(|&power| !cents(power)) {
            let Some(grown) = groups.with_magnitude(more) else {
                // Beyond every exact value there is none, not a smaller one.
                if groups.overflows(more) {
                    return None;
                }
                (at, groups, power) = whole;
                break;
            };
            // "Mil millones" is a thousand times a million; "three hundred million" has three stated digits.
            let thousands = power.filter(|&power| power > 2).unwrap_or(0);
            power = if grown.count == 1 { Some(thousands + more) } else { None };
            (at, groups) = (next + tagged.length(next), grown);
            whole = (at, groups, power);
            continue;
        }
        let letters =
            (at == next && digits.is_some() && at == first_end(digits)).then(|| tagged.magnitude_letters(at)).flatten();
        // "573.15K" among degrees is no half a million.
        let kelvin = |_: &_| tagged.is_char(at, 'K') && unit::has_degrees(tagged, at);
        let letters = letters.filter(|letters| !kelvin(letters));
        if let Some((letters, length)) = letters {
            let Some(more) = groups.with_magnitude(letters) else { break };
            (at, groups, power) = (at + length, more, Some(letters));
            whole = (at, groups, power);
            continue;
        }
        if is_decimal {
            break;
        }
        let Some((grown, end)) = joined(tagged, next, first, &groups) else { break };
        (at, groups, power) = (end, grown, None);
        if magnitude(tagged, skip_hyphen(tagged, at)).is_none() {
            whole = (at, groups, power);
        }
    }
    if !is_decimal && let Some((decimals, places, end)) = spoken_decimals(tagged, at, &groups) {
        groups = Groups::of(groups.sum()?.checked_add(decimals)?);
        (at, grain, power) = (end, Some(-places), None);
        if let Some(more) = magnitude(tagged, at) {
            groups = groups.with_magnitude(more)?;
            (at, power) = (at + tagged.length(at), Some(more));
        }
    }
    let value = groups.sum()?;
    let grain = match (grain, power) {
        (Some(grain), Some(power)) => grain + i32::from(power),
        (Some(grain), None) if groups.count == 1 => grain,
        _ if value < Number::from(1000_i64) => 0,
        _ => value.last_digit_exponent(),
    };
    let form = match form {
        Form::Digits(_) if at > first_end(digits) => Form::Digits(Marks::Plain),
        form => form,
    };
    Some(Numeral { first, end: at, value, grain, power, form })
}

fn first_end(digits: Option<Numeral>) -> usize {
    digits.map_or(0, |numeral| numeral.end)
}

/// The next small number, with or without an "and" before it.
fn joined(tagged: &Tagged<'_>, at: usize, first: usize, groups: &Groups) -> Option<(Groups, usize)> {
    let small = |at: usize| {
        let digits = || {
            written(tagged, at)
                .filter(|digits| groups.top().is_some_and(|top| top.1 > 0) && !goes_on(tagged, digits.end))
        };
        match cardinal(tagged, at) {
            Some(value) => Some((value, at + tagged.length(at))),
            None => digits().and_then(|digits| Some((u32::try_from(digits.value.to_i64()?).ok()?, digits.end))),
        }
    };
    let (top, power) = groups.top()?;
    if tagged.is(at, Link::InnerAnd) && power == 0 && top.to_i64().is_some_and(|top| top % 100 >= 20 && top % 10 == 0) {
        // "Vingt et un", and since 1990 "vingt-et-un"; "treinta y 3".
        let next = skip_hyphen(tagged, at + 1);
        let digit = || written(tagged, next).filter(|digit| digit.end == next + 1);
        let (value, end) = small(next).or_else(|| Some((u32::try_from(digit()?.value.to_i64()?).ok()?, next + 1)))?;
        return Some((groups.with_small(value).filter(|_| value < 20)?, end));
    }
    if tagged.is(at, Link::And) {
        // "Between one hundred and two hundred": the "and" is not inside the number.
        let between = first.checked_sub(1).is_some_and(|before| tagged.is(before, Link::Between));
        if between || power < 2 {
            return None;
        }
        let (value, end) = small(at + 1)?;
        // "Two million and one half", "six million and two thirds": a part of the magnitude follows.
        if super::fraction::follows(tagged, at + 1) {
            return None;
        }
        // "3 million and 20 others" are two numbers; "six million and two hundred" is one.
        let in_digits = |at: usize| tagged.kind(at) == Some(TokenKind::Digits);
        let loose = in_digits(first) && (power > 3 || in_digits(at + 1) && power > 2);
        if loose && magnitude(tagged, skip_hyphen(tagged, end)).is_none() {
            return None;
        }
        return Some((groups.with_small(value)?, end));
    }
    // "Three million, two hundred and forty": the comma only parts the groups of a number in words.
    if tagged.char(at) == ',' {
        let words = power >= 3 && tagged.kind(first) == Some(TokenKind::Word);
        let (value, end) = small(at + 1).filter(|_| words && tagged.kind(at + 1) == Some(TokenKind::Word))?;
        let next = skip_hyphen(tagged, end);
        let smaller = magnitude(tagged, next).filter(|&smaller| smaller < power && (1..1000).contains(&value))?;
        return Some((groups.with_small(value).filter(|_| smaller >= 2)?, end));
    }
    let (value, end) = small(at)?;
    // Digits go on only as a group of their own: "4 thousand 3 hundred", "40 mil 500", not "2 million 300".
    let hundreds = power == 3 && (100..1000).contains(&value);
    if tagged.kind(at) == Some(TokenKind::Digits) && !hundreds && magnitude(tagged, end).is_none() {
        return None;
    }
    Some((groups.with_small(value)?, end))
}

/// More decimals than this nobody says.
const MOST_PLACES: i32 = 12;

/// "Two point two", "nought point nought three": the decimals, their places, and the end.
fn spoken_decimals(tagged: &Tagged<'_>, at: usize, groups: &Groups) -> Option<(Number, i32, usize)> {
    if !tagged.is(at, Link::Point) || groups.count == 0 {
        return None;
    }
    let begin = at + tagged.length(at);
    let spoken = spoken_digits(tagged, begin).or_else(|| {
        // "Point seventy-one", "coma doscientos", "komma 5".
        let decimals = compose(tagged, start(tagged, begin)?).filter(|decimals| decimals.value.is_whole())?;
        let places = i32::try_from(decimals.value.to_i64()?.checked_ilog10()?).ok()? + 1;
        Some((decimals.value.checked_mul(Number::power_of_ten(-places)?)?, places, decimals.end))
    });
    // "Siete con cincuenta": a "with" is a point only where nothing is counted behind it.
    let ends = |end: usize| {
        let percent = |sense: &Sense| matches!(sense, Sense::Unit(unit) if *unit == tagged.lexicon.percent());
        tagged.kind(end) != Some(TokenKind::Word) || tagged.senses(end).iter().any(percent)
    };
    spoken.filter(|found| found.1 <= MOST_PLACES && (!tagged.is(at, Link::With) || ends(found.2)))
}

/// Decimals told one by one: "nought three".
fn spoken_digits(tagged: &Tagged<'_>, begin: usize) -> Option<(Number, i32, usize)> {
    if cardinal(tagged, begin)? >= 10 {
        return None;
    }
    let mut end = begin;
    let (mut digits, mut places) = (0_i64, 0);
    while let Some(digit) = cardinal(tagged, end).filter(|&digit| digit < 10) {
        digits = digits * 10 + i64::from(digit);
        places += 1;
        end += tagged.length(end);
        if places > MOST_PLACES {
            return None;
        }
    }
    Some((Number::from(digits).checked_mul(Number::power_of_ten(-places)?)?, places, end))
}

/// "Three dozen", "two hundred dozens".
fn collective(tagged: &Tagged<'_>, numeral: Numeral) -> Option<Numeral> {
    let at = skip_hyphen(tagged, numeral.end);
    let factor = tagged.find(at, |sense| match sense {
        Sense::Quantifier(Quantifier::Exactly(count)) => Some(*count),
        // A bare plural says "at least two of them".
        Sense::Quantifier(Quantifier::AtLeast(count)) if *count >= 24 => Some(count / 2),
        _ => None,
    })?;
    let value = numeral.value.checked_mul(Number::from(factor)).filter(|_| factor >= 10)?;
    Some(Numeral { end: at + tagged.length(at), value, grain: 0, power: None, ..numeral })
}

/// The index behind a hyphen that is glued on both sides; `at` itself where there is none.
pub(in crate::recognize) fn skip_hyphen(tagged: &Tagged<'_>, at: usize) -> usize {
    if tagged.is_joint(at) { at + 1 } else { at }
}
