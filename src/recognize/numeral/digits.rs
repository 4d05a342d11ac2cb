//! Digits with separators: which mark parts decimals, and which only groups.

use crate::lexicon::DecimalMark;

/// A number as it was written in digits: `digits × 10^-places`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) digits: i128,
    pub(super) places: u32,
    /// How many digits stand before the decimal mark.
    pub(super) whole: u32,
    /// Whether a mark parts groups of thousands.
    pub(super) grouped: bool,
    /// Whether its one mark, with three digits behind it, could as well part decimals as thousands: `1.234`.
    pub(super) doubtful: bool,
}

/// More digits than this have no exact value.
const MOST_DIGITS: u32 = 28;

/// More separators than this are in no number: a number of [`MOST_DIGITS`] in groups of two has fewer.
const MOST_GROUPS: usize = 14;

/// What a separator does where both a point and a comma could part decimals.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Point,
    Comma,
    /// Apostrophes and the Arabic separator of thousands: they group and nothing else.
    Grouping,
    /// The Arabic decimal mark.
    Decimal,
}

/// Reads a token of digits; `None` for what is no number: `192.168.1.2`, `1.2.3`.
///
/// With both marks the last one parts decimals. A single mark groups where it is not the language's decimal mark and
/// three digits follow, and parts decimals otherwise; several equal marks group.
pub(super) fn read(text: &str, decimal: DecimalMark) -> Option<Written> {
    let mut groups = [(0_i128, 0_u32); MOST_GROUPS];
    let mut marks = [Mark::Grouping; MOST_GROUPS];
    let mut last = 0;
    let mut total = 0;
    for c in text.chars() {
        if let Some(digit) = digit(c) {
            let (value, length) = &mut groups[last];
            *value = *value * 10 + i128::from(digit);
            *length += 1;
            total += 1;
            if total > MOST_DIGITS {
                return None;
            }
        } else {
            marks[last] = match c {
                '.' | '\u{ff0e}' => Mark::Point,
                ',' | '\u{ff0c}' => Mark::Comma,
                '\u{66b}' => Mark::Decimal,
                _ => Mark::Grouping,
            };
            last += 1;
            if last == MOST_GROUPS {
                return None;
            }
        }
    }
    let (groups, marks) = (&groups[..=last], &marks[..last]);
    let decimals = has_decimals(groups, marks, decimal)?;
    let whole = if decimals { &groups[..last] } else { groups };
    if !is_grouped_well(whole) || decimals && groups[last].1 == 0 {
        return None;
    }
    let doubtful = matches!((groups, marks), ([(first, 1..=3), (_, 3)], [Mark::Point | Mark::Comma]) if *first != 0);
    let digits = groups.iter().fold(0_i128, |all, &(value, length)| all * 10_i128.pow(length) + value);
    Some(Written {
        digits,
        places: if decimals { groups[last].1 } else { 0 },
        whole: whole.iter().map(|group| group.1).sum(),
        grouped: whole.len() > 1,
        doubtful,
    })
}

/// Whether the last group is the decimals; `None` where the marks contradict each other.
fn has_decimals(groups: &[(i128, u32)], marks: &[Mark], decimal: DecimalMark) -> Option<bool> {
    let Some((&last, before)) = marks.split_last() else { return Some(false) };
    if before.iter().any(|mark| *mark != before[0] || *mark == Mark::Decimal) {
        return None;
    }
    if last == Mark::Decimal {
        return Some(true);
    }
    if !before.is_empty() {
        return Some(before[0] != last);
    }
    let [(first, length), (_, behind)] = *groups else { return None };
    let groups_thousands = behind == 3 && (1..=3).contains(&length) && first != 0;
    Some(match (last, decimal) {
        (Mark::Grouping, _) => false,
        (Mark::Point, DecimalMark::Point) | (Mark::Comma, DecimalMark::Comma) => true,
        _ => !groups_thousands,
    })
}

/// Whether groups of thousands have three digits each, or, as in India, two each before the last three.
fn is_grouped_well(groups: &[(i128, u32)]) -> bool {
    let [first, middle @ .., last] = groups else { return true };
    let by_two = !middle.is_empty() && first.1 <= 2 && middle.iter().all(|group| group.1 == 2);
    let by_three = first.1 <= 3 && middle.iter().all(|group| group.1 == 3);
    first.1 > 0 && last.1 == 3 && (by_three || by_two)
}

/// The value of a digit in any of the scripts that the scanner takes for digits.
fn digit(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{966}'..='\u{96f}' => '\u{966}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    u8::try_from(u32::from(c) - u32::from(zero)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads_as(text: &str, digits: i128, places: u32) {
        let written = read(text, DecimalMark::Point).expect("a number");
        assert_eq!((written.digits, written.places), (digits, places));
    }

    #[track_caller]
    fn comma_reads_as(text: &str, digits: i128, places: u32) {
        let written = read(text, DecimalMark::Comma).expect("a number");
        assert_eq!((written.digits, written.places), (digits, places));
    }

    #[test]
    fn marks_group_or_part_decimals() {
        reads_as("1,234.5", 12345, 1);
        reads_as("1.234,5", 12345, 1);
        reads_as("12,34,567.89", 123_456_789, 2);
        reads_as("1,234", 1234, 0);
        reads_as("1.234", 1234, 3);
        reads_as("13,50", 1350, 2);
        reads_as("0,123", 123, 3);
        reads_as(".5", 5, 1);
        reads_as("1'000'000", 1_000_000, 0);
        reads_as("1.550.000", 1_550_000, 0);
        reads_as("٣٤٫٥", 345, 1);
        comma_reads_as("1.234", 1234, 0);
        comma_reads_as("1,234", 1234, 3);
        comma_reads_as("1.5", 15, 1);
    }

    #[test]
    fn is_no_number() {
        for text in ["192.168.1.2", "1.2.3", "1,2,3", "1,234,5", "1.234.567,8,9", "12345678901234567890123456789"] {
            assert_eq!(read(text, DecimalMark::Point), None, "{text}");
        }
    }
}
