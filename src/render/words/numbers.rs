//! Numbers and amounts as a newspaper writes them, to the last digit.

use std::ops::Bound;

use crate::model::{Interval, Number, Unit};

/// The scales that are written out, the largest first.
const SCALES: [(i32, &str); 3] = [(12, " trillion"), (9, " billion"), (6, " million")];

/// Beyond so many decimals of a scale the digits are written in full: "1.535 billion", but "1,234,567".
const SCALED_PLACES: u32 = 3;

/// Currencies whose sign every reader knows; any other stands behind the amount by its code.
const SIGNS: [(&str, &str); 3] = [("USD", "$"), ("EUR", "€"), ("GBP", "£")];

/// "$1.5 billion", "13%", "28", "1 kilometre".
pub(in crate::render) fn amount(number: Number, unit: Option<&Unit>) -> String {
    let Written { digits, scale } = Written::of(number);
    let sign = if number.is_negative() { "-" } else { "" };
    let (before, after) =
        if number.magnitude() == Number::ONE { affixes(unit, str::to_owned) } else { affixes(unit, plural) };
    format!("{sign}{before}{digits}{scale}{after}")
}

/// "$585–715 million", "more than 26", "$900 million to $1.2 billion".
pub(in crate::render) fn interval(interval: &Interval<Number>, unit: Option<&Unit>) -> String {
    if let Some(number) = interval.single() {
        return amount(number, unit);
    }
    match (interval.low(), interval.high()) {
        (Bound::Unbounded, Bound::Unbounded) => "any value".to_owned(),
        (Bound::Included(low), Bound::Unbounded) => format!("at least {}", amount(low, unit)),
        (Bound::Excluded(low), Bound::Unbounded) => format!("more than {}", amount(low, unit)),
        (Bound::Unbounded, Bound::Included(high)) => format!("at most {}", amount(high, unit)),
        (Bound::Unbounded, Bound::Excluded(high)) => format!("less than {}", amount(high, unit)),
        (Bound::Included(low) | Bound::Excluded(low), Bound::Included(high) | Bound::Excluded(high)) => {
            range(low, high, unit)
        }
    }
}

fn range(low: Number, high: Number, unit: Option<&Unit>) -> String {
    let (from, to) = (Written::of(low), Written::of(high));
    // A nought goes with any scale, and a dash after a minus sign would be read as another one.
    let one_scale = (from.scale == to.scale || low.is_zero()) && !low.is_negative();
    if one_scale {
        let (before, after) = affixes(unit, plural);
        format!("{before}{}–{}{}{after}", from.digits, to.digits, to.scale)
    } else {
        format!("{} to {}", amount(low, unit), amount(high, unit))
    }
}

/// The digits without a sign, and the word of their scale with a space before it.
struct Written {
    digits: String,
    scale: &'static str,
}

impl Written {
    fn of(number: Number) -> Self {
        let size = number.magnitude();
        let scaled = SCALES.iter().find_map(|&(exponent, scale)| {
            let power = Number::power_of_ten(exponent)?;
            let quotient = size.checked_div(power).filter(|quotient| quotient.exact)?.value;
            (power <= size && quotient.places() <= SCALED_PLACES).then_some((quotient, scale))
        });
        let (shown, scale) = scaled.unwrap_or((size, ""));
        Self { digits: grouped(&shown.to_string()), scale }
    }
}

/// Commas between the thousands of plain decimal digits.
fn grouped(digits: &str) -> String {
    let (whole, places) = digits.split_once('.').map_or((digits, None), |(whole, places)| (whole, Some(places)));
    let mut out = String::with_capacity(digits.len() + whole.len() / 3);
    for (index, digit) in whole.char_indices() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(places) = places {
        out.push('.');
        out.push_str(places);
    }
    out
}

/// What stands before the digits and what after them; `inflected` makes the unit's name agree with the number.
fn affixes(unit: Option<&Unit>, inflected: impl Fn(&str) -> String) -> (&'static str, String) {
    let Some(name) = unit.map(Unit::name) else { return ("", String::new()) };
    if let Some((_, sign)) = SIGNS.iter().find(|(code, _)| *code == name) {
        return (sign, String::new());
    }
    match name {
        "percent" => ("", "%".to_owned()),
        // An ISO code has no plural.
        _ if name.bytes().all(|byte| byte.is_ascii_uppercase()) => ("", format!(" {name}")),
        // What happens is told in times: "3 times per day".
        _ => match name.strip_prefix("count") {
            Some(rest) if rest.is_empty() || rest.starts_with(" per ") => {
                ("", format!(" {}", inflected(&format!("time{rest}"))))
            }
            _ => ("", format!(" {}", inflected(&name.replace('_', " ")))),
        },
    }
}

/// The plural of a unit's name: "miles per hour", "degrees Celsius", "square feet".
fn plural(name: &str) -> String {
    if let Some(scale) = name.strip_prefix("degree ") {
        return format!("degrees {scale}");
    }
    let (head, rest) = name.find(" per ").map_or((name, ""), |at| name.split_at(at));
    let stem = |ending: &str| head.strip_suffix(ending);
    let head = if let Some(stem) = stem("foot") {
        format!("{stem}feet")
    } else if let Some(stem) = stem("y").filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        format!("{stem}ies")
    } else if head.ends_with("ch") {
        format!("{head}es")
    } else if head.ends_with(['s', 'z', 'x']) {
        head.to_owned()
    } else {
        format!("{head}s")
    };
    head + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn n(text: &str) -> Number {
        text.parse().expect("a number in a test")
    }

    #[track_caller]
    fn written(number: &str, unit: &'static str) -> String {
        amount(n(number), Some(&Unit::named(unit)))
    }

    #[track_caller]
    fn ranged(low: &str, high: &str, unit: &'static str) -> String {
        interval(&Interval::between(n(low), n(high)).expect("in order"), Some(&Unit::named(unit)))
    }

    #[test]
    fn writes_amounts() {
        assert_eq!(written("1500000000", "USD"), "$1.5 billion");
        assert_eq!(written("-650000000", "EUR"), "-€650 million");
        assert_eq!(written("3000000", "CHF"), "3 million CHF");
        assert_eq!(written("13", "percent"), "13%");
        assert_eq!(written("2", "percentage_point"), "2 percentage points");
        assert_eq!(written("1", "kilometre"), "1 kilometre");
        assert_eq!(written("1.5", "mile per hour"), "1.5 miles per hour");
        assert_eq!(written("-40", "degree Celsius"), "-40 degrees Celsius");
        assert_eq!(written("6", "square foot"), "6 square feet");
        assert_eq!(written("2", "century"), "2 centuries");
        assert_eq!(written("2", "day"), "2 days");
        assert_eq!(written("0", "year"), "0 years");
    }

    #[test]
    fn no_digit_is_lost() {
        assert_eq!(amount(n("1535000000"), None), "1.535 billion");
        assert_eq!(amount(n("1535400000"), None), "1,535.4 million");
        assert_eq!(amount(n("1234567"), None), "1,234,567");
        assert_eq!(amount(n("1000000"), None), "1 million");
        assert_eq!(amount(n("999999"), None), "999,999");
        assert_eq!(amount(n("1234.0625"), None), "1,234.0625");
        assert_eq!(amount(n("0.001"), None), "0.001");
        assert_eq!(amount(n("79228162514264337593543950335"), None), "79,228,162,514,264,337,593,543,950,335");
    }

    #[test]
    fn writes_ranges_and_bounds() {
        assert_eq!(ranged("585000000", "715000000", "USD"), "$585–715 million");
        assert_eq!(ranged("900000000", "1200000000", "USD"), "$900 million to $1.2 billion");
        assert_eq!(ranged("3", "5", "percent"), "3–5%");
        assert_eq!(ranged("-3", "5", "percent"), "-3% to 5%");
        assert_eq!(ranged("0", "5000000", "year"), "0–5 million years");
        assert_eq!(
            interval(&Interval::at_least(n("3")), Some(&Unit::named("count per day"))),
            "at least 3 times per day"
        );
        assert_eq!(interval(&Interval::more_than(n("26")), None), "more than 26");
        assert_eq!(interval(&Interval::at_least(n("24")), None), "at least 24");
        assert_eq!(interval(&Interval::at_most(n("20")), Some(&Unit::PERCENT)), "at most 20%");
        assert_eq!(interval(&Interval::less_than(n("20")), None), "less than 20");
    }
}
