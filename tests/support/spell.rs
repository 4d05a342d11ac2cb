//! Numbers written in the ways that English texts write them.

/// Every way but words.
pub(crate) const STYLES: &[fn(i64) -> String] = &[plain, grouped, with_magnitude];

fn plain(number: i64) -> String {
    number.to_string()
}

/// `1,234,567`
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let head = digits.len() % 3;
    let (first, rest) = digits.split_at(head);
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let first = (head > 0).then(|| first.to_owned());
    first.into_iter().chain(groups).collect::<Vec<_>>().join(",")
}

/// `1.234567 million`, below a million as it is.
fn with_magnitude(number: i64) -> String {
    let (whole, rest) = (number / 1_000_000, number % 1_000_000);
    let decimals = format!("{rest:06}");
    match (whole, decimals.trim_end_matches('0')) {
        (0, _) => grouped(number),
        (whole, "") => format!("{whole} million"),
        (whole, decimals) => format!("{whole}.{decimals} million"),
    }
}

const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// `one thousand two hundred and thirty-four`, up to 999,999.
pub(crate) fn words(number: i64) -> String {
    let index = |digit: i64| usize::try_from(digit).expect("a digit or two");
    let after = |head: String, rest: i64, between: &str| match rest {
        0 => head,
        rest => format!("{head}{between}{}", words(rest)),
    };
    match number {
        0..20 => UNITS[index(number)].to_owned(),
        20..100 => after(TENS[index(number / 10)].to_owned(), number % 10, "-"),
        100..1000 => after(format!("{} hundred", words(number / 100)), number % 100, " and "),
        _ => {
            let between = if number % 1000 < 100 { " and " } else { " " };
            after(format!("{} thousand", words(number / 1000)), number % 1000, between)
        }
    }
}

#[test]
fn spells_as_a_reader_would() {
    assert_eq!(words(21), "twenty-one");
    assert_eq!(words(1234), "one thousand two hundred and thirty-four");
    assert_eq!(words(2006), "two thousand and six");
    assert_eq!(words(10_000), "ten thousand");
    assert_eq!(grouped(1_234_567), "1,234,567");
    assert_eq!(with_magnitude(1_500_000), "1.5 million");
}
