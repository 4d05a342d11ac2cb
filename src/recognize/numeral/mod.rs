//! Numbers in digits, in words, and in both: their value, and how finely it is told.

mod compound;
mod digits;
mod fraction;
mod words;

pub(super) use compound::{is_of_age, ordinal as compound_ordinal, unit as compound_unit};
pub(super) use words::skip_hyphen;

use super::unit;
use crate::lexicon::{Sense, Starts, Tagged};
use crate::model::{Number, TokenKind};

/// A number that was read, without anything around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numeral {
    /// The token that it begins with.
    pub(crate) first: usize,
    /// The index of the token after its last.
    pub(crate) end: usize,
    /// What it says.
    pub(crate) value: Number,
    /// The place of its last stated digit, as a power of ten: 8 for "1.5 billion", -2 for "1.50".
    pub(crate) grain: i32,
    /// The power of ten of the word behind it that multiplied all of it: 9 for "1.5 billion".
    pub(crate) power: Option<u8>,
    /// How it is written.
    pub(crate) form: Form,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// In digits alone, or digits with a magnitude.
    Digits(Marks),
    /// In words.
    Words,
    /// As a part of something: "half", "3/4", "two thirds".
    Fraction,
}

/// What stands between the digits of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// Nothing: it is digits and no more.
    None,
    /// A mark whose part is plain.
    Plain,
    /// One mark, with three digits behind it, that could as well part decimals as thousands.
    Doubtful,
}

impl Numeral {
    /// What the number says where its doubtful mark is read the other way.
    pub(super) fn reread(&self) -> Option<Number> {
        match self.form {
            Form::Digits(Marks::Doubtful) if self.grain == -3 => self.value.checked_mul(Number::from(1000_i64)),
            Form::Digits(Marks::Doubtful) => Some(self.value.checked_div(Number::from(1000_i64))?.value),
            _ => None,
        }
    }

    /// The same number with what was read as its three decimals as a group of thousands: 1500 for `1.500`.
    pub(super) fn in_thousands(&self) -> Option<Self> {
        let decimals = self.grain == -3 && self.power.is_none() && matches!(self.form, Form::Digits(_));
        let whole = Number::ONE <= self.value && self.value < Number::from(1000_i64);
        let thousands = self.scaled(3).filter(|_| decimals && whole)?;
        let grain = thousands.value.last_digit_exponent();
        Some(Self { grain, power: None, form: Form::Digits(Marks::Doubtful), ..thousands })
    }

    /// The same number times a power of ten, as a list or a range shares it: "$10 to $15 billion".
    pub(crate) fn scaled(self, power: u8) -> Option<Self> {
        let value = self.value.checked_mul(Number::power_of_ten(i32::from(power))?)?;
        Some(Self { value, grain: self.grain + i32::from(power), power: Some(power), ..self })
    }

    /// The same number below nought.
    pub(super) fn negated(self, first: usize) -> Self {
        Self { first, value: self.value.negated(), ..self }
    }
}

/// Reads the number that begins at token `at`, a minus before it included.
pub(crate) fn read(tagged: &Tagged<'_>, at: usize) -> Option<Numeral> {
    if !tagged.starts(at).meets(Starts::NUMERAL.or(Starts::ARTICLE)) {
        return None;
    }
    let sign = minus(tagged, at);
    let begin = at + sign;
    let numeral = fraction::read(tagged, begin)?;
    if sign > 0 { Some(numeral.negated(at)) } else { Some(numeral) }
}

/// Reads the number that begins at token `at` and has neither a sign nor a part: "two hundred".
pub(crate) fn whole(tagged: &Tagged<'_>, at: usize) -> Option<Numeral> {
    words::read(tagged, at)
}

/// A whole number of something with a part of it behind its unit: "an hour and a half".
pub(crate) fn with_part(tagged: &Tagged<'_>, whole: &Numeral, at: usize) -> Option<(Numeral, usize)> {
    fraction::behind(tagged, whole, at)
}

/// How many tokens a minus at `at` takes: a dash that is glued to the digits behind it and to nothing before, or a word.
fn minus(tagged: &Tagged<'_>, at: usize) -> usize {
    let Some(token) = tagged.tokens.get(at) else { return 0 };
    let next_is_digits = tagged.kind(at + 1) == Some(TokenKind::Digits);
    match token.kind {
        TokenKind::Word => {
            let is_minus = tagged.is(at, crate::lexicon::Link::Minus) && !tagged.is_inside(at);
            if is_minus { tagged.length(at) + usize::from(tagged.is_joint(at + 1)) } else { 0 }
        }
        // A dash before a number that is all there is: no item of a list has so little.
        TokenKind::Mark if next_is_digits && !tagged.tokens[at + 1].glued => {
            // Nor has it a temperature and no more.
            let degrees = unit::is_degrees(tagged, at + 2) && tagged.ends_sentence(at + 2);
            let lone = tagged.starts_sentence(at) && (tagged.ends_sentence(at + 1) || degrees);
            usize::from(lone && matches!(tagged.char(at), '-' | '\u{2013}'))
        }
        TokenKind::Sign | TokenKind::Mark if next_is_digits && tagged.tokens[at + 1].glued => {
            let is_minus = match tagged.char(at) {
                '\u{2212}' => {
                    !token.glued
                        || !matches!(
                            at.checked_sub(1).and_then(|before| tagged.kind(before)),
                            Some(TokenKind::Word | TokenKind::Digits)
                        )
                }
                '-' | '\u{2013}' => {
                    let behind_sign = at.checked_sub(1).is_some_and(|sign| tagged.kind(sign) == Some(TokenKind::Sign));
                    (!token.glued || behind_sign || is_opening(tagged, at))
                        && !at.checked_sub(1).is_some_and(|before| tagged.kind(before) == Some(TokenKind::Digits))
                }
                _ => false,
            };
            usize::from(is_minus)
        }
        _ => 0,
    }
}

/// How many tokens a minus before the sign of a currency takes: "-$5", "minus £3". A dash behind a word or a number joins.
pub(super) fn minus_before(tagged: &Tagged<'_>, first: usize, floor: usize) -> usize {
    let Some(at) = first.checked_sub(1).filter(|&at| at >= floor) else { return 0 };
    let dash = matches!(tagged.char(at), '-' | '\u{2013}' | '\u{2212}')
        && tagged.tokens[first].glued
        && (!tagged.tokens[at].glued || is_opening(tagged, at))
        && !at.checked_sub(1).is_some_and(|before| tagged.kind(before) == Some(TokenKind::Digits));
    usize::from(dash || tagged.is(at, crate::lexicon::Link::Minus) && tagged.length(at) == 1)
}

/// Whether a bracket that opens stands right before token `at`.
fn is_opening(tagged: &Tagged<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| matches!(tagged.char(before), '(' | '[' | '"' | '\u{201c}'))
}

/// The digits at token `at`, with groups of thousands parted by spaces, and an exponent.
fn written(tagged: &Tagged<'_>, at: usize) -> Option<Numeral> {
    if tagged.kind(at) != Some(TokenKind::Digits) {
        return None;
    }
    let decimal = tagged.decimal_mark();
    let mut end = at + 1;
    let first = digits::read(tagged.word(at), decimal)?;
    let mut all = first;
    if first.places == 0 && !first.grouped && (1..=3).contains(&first.whole) && first.digits != 0 {
        while let Some(next) = spaced_group(tagged, end).and_then(|text| digits::read(text, decimal)) {
            // The last group may carry the decimals.
            if next.whole != 3 || next.grouped || all.whole + 3 > 27 {
                break;
            }
            all.digits =
                all.digits.checked_mul(1000_i128.checked_mul(10_i128.checked_pow(next.places)?)?)? + next.digits;
            all.whole += 3;
            all.places = next.places;
            all.grouped = true;
            end += 1;
            if next.places > 0 {
                break;
            }
        }
        // "423 0000" is two numbers, and so is "1 234 5678".
        if all.grouped && spaced_digits(tagged, end).is_some() {
            (all, end) = (first, at + 1);
        }
    }
    if end == at + 1
        && first.places == 0
        && (1..=3).contains(&first.whole)
        && tagged.char(end) == ','
        && spaced_digits(tagged, end + 1) == Some("000")
    {
        // "80, 000": no number of its own begins with noughts.
        all.digits *= 1000;
        all.grouped = true;
        end += 2;
    }
    let value = Number::from_digits(all.digits, all.places)?;
    let mut grain = -i32::try_from(all.places).ok()?;
    if all.places == 0 && all.digits >= 1000 {
        grain = value.last_digit_exponent();
    }
    // A language groups with one mark and parts decimals with the other: three digits behind its decimal mark may be a
    // stranger's thousands, and where no language is told, either mark may be either.
    let doubtful = first.doubtful && end == at + 1 && (first.places > 0 || tagged.language_is_open());
    let marks = match first {
        _ if doubtful => Marks::Doubtful,
        first if end == at + 1 && !first.grouped && first.places == 0 => Marks::None,
        _ => Marks::Plain,
    };
    let numeral = Numeral { first: at, end, value, grain, power: None, form: Form::Digits(marks) };
    Some(exponent(tagged, numeral).unwrap_or(numeral))
}

/// The digits at `at` where one space parts them from the token before.
fn spaced_digits<'a>(tagged: &Tagged<'a>, at: usize) -> Option<&'a str> {
    let (token, before) = (tagged.tokens.get(at)?, tagged.tokens.get(at.checked_sub(1)?)?);
    let between = tagged.text.get(before.span.end as usize..token.span.start as usize)?;
    let mut between = between.chars();
    let one_space =
        matches!(between.next(), Some(' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')) && between.next().is_none();
    (token.kind == TokenKind::Digits && one_space).then(|| tagged.word(at))
}

/// The same where it has the three digits of a group of thousands: "10 000-metre race", not "4 200-pound men", who are four.
fn spaced_group<'a>(tagged: &Tagged<'a>, at: usize) -> Option<&'a str> {
    let joined = tagged.is_joint(at + 1) && tagged.kind(at + 2) == Some(TokenKind::Word);
    spaced_digits(tagged, at).filter(|text| {
        let whole = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        whole == 3 && (!joined || *text == "000")
    })
}

/// `1e6`, `12.3e+14`, `2e-3`, `2.998×10^8`, `10^6`.
fn exponent(tagged: &Tagged<'_>, numeral: Numeral) -> Option<Numeral> {
    let mut at = numeral.end;
    let (base, mut mantissa) = if matches!(tagged.word(at), "e" | "E") && tagged.is_glued(at) {
        (10, Some(numeral))
    } else if matches!(tagged.char(at), '×' | 'x' | '*') && tagged.word(at + 1) == "10" {
        // "2.998×10^8", and where the raised digits were flattened, "×10−8".
        at += 1;
        match tagged.char(at + 1) {
            '^' => at += 1,
            '\u{2212}' => {}
            '-' if numeral.value.magnitude() < Number::from(10_i64) => {}
            _ => return None,
        }
        (10, Some(numeral))
    } else if tagged.char(at) == '^' && tagged.is_glued(at) {
        (0, None)
    } else {
        return None;
    };
    at += 1;
    let mut sign = 1;
    while matches!(tagged.char(at), '+' | '-' | '\u{2212}') && tagged.is_glued(at) && at < numeral.end + 5 {
        sign = if tagged.char(at) == '+' { sign } else { -1 };
        at += 1;
    }
    if !tagged.is_glued(at) || tagged.kind(at) != Some(TokenKind::Digits) {
        return None;
    }
    let power: i32 = tagged.word(at).parse().ok().filter(|power| (0..=99).contains(power))?;
    let power = power * sign;
    let value = match mantissa.take() {
        Some(numeral) if base == 10 => numeral.value.checked_mul(Number::power_of_ten(power)?)?,
        _ => raised(numeral.value, power)?,
    };
    Some(Numeral {
        end: at + 1,
        value,
        grain: value.last_digit_exponent(),
        form: Form::Digits(Marks::Plain),
        ..numeral
    })
}

fn raised(base: Number, power: i32) -> Option<Number> {
    let mut value = Number::ONE;
    for _ in 0..power.unsigned_abs() {
        value = value.checked_mul(base)?;
    }
    if power < 0 { Number::ONE.checked_div(value).map(|quotient| quotient.value) } else { Some(value) }
}

/// Whether the phrase at `at` is a power of ten in a word, and which.
fn magnitude(tagged: &Tagged<'_>, at: usize) -> Option<u8> {
    tagged.find(at, |sense| match sense {
        Sense::Magnitude(power) => Some(*power),
        _ => None,
    })
}

fn cardinal(tagged: &Tagged<'_>, at: usize) -> Option<u32> {
    if tagged.kind(at) != Some(TokenKind::Word) {
        return None;
    }
    let listed = tagged.find(at, |sense| match sense {
        Sense::Cardinal(value) => Some(*value),
        _ => None,
    });
    listed.or_else(|| compound::cardinal(tagged, at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::model::Language;
    use crate::scan::scan;

    fn numeral(language: Language, text: &str) -> Option<(String, usize)> {
        let lexicon = Lexicon::builtin();
        let scanned = scan(text, lexicon);
        let tagged = Tagged::new(text, lexicon, language, &scanned.tokens, &scanned.sentences);
        read(&tagged, 0).map(|numeral| (numeral.value.to_string(), scanned.tokens.len() - numeral.end))
    }

    /// The whole text is one number.
    #[track_caller]
    fn reads_as(language: Language, text: &str, value: &str) {
        assert_eq!(numeral(language, text), Some((value.to_owned(), 0)), "{text}");
    }

    #[track_caller]
    fn leaves(text: &str, value: &str, tokens: usize) {
        assert_eq!(numeral(Language::English, text), Some((value.to_owned(), tokens)), "{text}");
    }

    #[test]
    fn english_numbers() {
        for (text, value) in [
            ("three hundred and twenty-one", "321"),
            ("3 hundred and 21", "321"),
            ("fifteen hundred", "1500"),
            ("twelve million three hundred thousand and six", "12300006"),
            ("three lakh crore", "3000000000000"),
            ("two point nought five", "2.05"),
            ("one and a half million", "1500000"),
            ("half a million", "500000"),
            ("half a dozen", "6"),
            ("seven and three quarters", "7.75"),
            ("10 1/2", "10.5"),
            ("7½", "7.5"),
            ("2.5k", "2500"),
            ("1 234 567.89", "1234567.89"),
            ("-1.5e3", "-1500"),
            ("minus forty", "-40"),
        ] {
            reads_as(Language::English, text, value);
        }
    }

    #[test]
    fn numbers_end_where_the_next_begins() {
        leaves("two thousand three thousand", "2000", 2);
        leaves("4000 3 hundred", "4000", 2);
        leaves("423 0000", "423", 1);
        leaves("3 million and 20", "3000000", 2);
        leaves("fifty hundred", "50", 1);
        assert_eq!(numeral(Language::English, "192.168.1.2"), None);
        assert_eq!(numeral(Language::English, "66/2020").map(|found| found.1), Some(2));
    }

    #[test]
    fn more_digits_than_can_be_kept_are_none() {
        assert_eq!(numeral(Language::English, "12345678901234567890123456789012345"), None);
    }

    #[test]
    fn numbers_of_other_languages() {
        reads_as(Language::Spanish, "dos mil millones trescientos treinta y cuatro", "2000000334");
        reads_as(Language::Spanish, "2 millones y medio", "2500000");
        reads_as(Language::Spanish, "siete coma veintidós", "7.22");
        reads_as(Language::German, "siebenhunderteinundzwanzigtausendundzwölf", "721012");
        reads_as(Language::German, "zwei Milliarden dreißig", "2000000030");
        reads_as(Language::French, "quatre-vingt-dix-sept mille deux cent un", "97201");
        reads_as(Language::French, "soixante et onze", "71");
        assert_eq!(numeral(Language::German, "Siebenmeilenstiefel"), None);
    }
}
