//! Numbers written in the ways that texts write them.

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

/// `twenty-first`, `one hundred and third`, `ten thousandth`.
pub(crate) fn ordinal(number: i64) -> String {
    const IRREGULAR: [(&str, &str); 9] = [
        ("one", "first"),
        ("two", "second"),
        ("three", "third"),
        ("five", "fifth"),
        ("eight", "eighth"),
        ("nine", "ninth"),
        ("twelve", "twelfth"),
        ("y", "ieth"),
        ("", "th"),
    ];
    let cardinal = words(number);
    let found = IRREGULAR.iter().find_map(|(end, ordinal)| Some((cardinal.strip_suffix(end)?, ordinal)));
    found.map_or_else(|| cardinal.clone(), |(head, ordinal)| format!("{head}{ordinal}"))
}

/// `mil doscientos treinta y cuatro`, up to 999,999, as it stands before a masculine noun.
pub(crate) fn spanish(number: i64) -> String {
    const UNITS: [&str; 30] = [
        "cero",
        "un",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte",
        "veintiún",
        "veintidós",
        "veintitrés",
        "veinticuatro",
        "veinticinco",
        "veintiséis",
        "veintisiete",
        "veintiocho",
        "veintinueve",
    ];
    const TENS: [&str; 7] = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
    const HUNDREDS: [&str; 9] = [
        "ciento",
        "doscientos",
        "trescientos",
        "cuatrocientos",
        "quinientos",
        "seiscientos",
        "setecientos",
        "ochocientos",
        "novecientos",
    ];
    let pick = |table: &[&str], at: i64| table[usize::try_from(at).expect("a place in the table")].to_owned();
    let after = |head: String, rest: i64, between: &str| match rest {
        0 => head,
        rest => format!("{head}{between}{}", spanish(rest)),
    };
    match number {
        0..30 => pick(&UNITS, number),
        30..100 => after(pick(&TENS, number / 10 - 3), number % 10, " y "),
        100 => "cien".to_owned(),
        101..1000 => after(pick(&HUNDREDS, number / 100 - 1), number % 100, " "),
        1000..2000 => after("mil".to_owned(), number % 1000, " "),
        _ => after(format!("{} mil", spanish(number / 1000)), number % 1000, " "),
    }
}

/// `eintausendzweihundertvierunddreißig`, up to 999,999, in one word.
pub(crate) fn german(number: i64) -> String {
    const UNITS: [&str; 20] = [
        "null",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ];
    const TENS: [&str; 8] = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
    let pick = |table: &[&str], at: i64| table[usize::try_from(at).expect("a place in the table")].to_owned();
    let last = |rest: i64| if rest == 1 { "eins".to_owned() } else { german(rest) };
    let after = |head: String, rest: i64| if rest == 0 { head } else { head + &last(rest) };
    match number {
        0..20 => pick(&UNITS, number),
        20..100 if number % 10 == 0 => pick(&TENS, number / 10 - 2),
        20..100 => format!("{}und{}", pick(&UNITS, number % 10), pick(&TENS, number / 10 - 2)),
        100..1000 => after(format!("{}hundert", german(number / 100)), number % 100),
        _ => after(format!("{}tausend", german(number / 1000)), number % 1000),
    }
}

/// `mille deux cent trente-quatre`, up to 999,999, in the spelling before 1990.
pub(crate) fn french(number: i64) -> String {
    const UNITS: [&str; 17] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize",
    ];
    const TENS: [&str; 5] = ["vingt", "trente", "quarante", "cinquante", "soixante"];
    let pick = |table: &[&str], at: i64| table[usize::try_from(at).expect("a place in the table")].to_owned();
    let after = |head: String, rest: i64| if rest == 0 { head } else { format!("{head} {}", french(rest)) };
    match number {
        0..17 => pick(&UNITS, number),
        17..20 => format!("dix-{}", french(number - 10)),
        20..80 => {
            let head = pick(&TENS, number.min(69) / 10 - 2);
            match number - (number.min(69) / 10) * 10 {
                0 => head,
                rest @ (1 | 11) => format!("{head} et {}", french(rest)),
                rest => format!("{head}-{}", french(rest)),
            }
        }
        80 => "quatre-vingts".to_owned(),
        81..100 => format!("quatre-vingt-{}", french(number - 80)),
        100..200 => after("cent".to_owned(), number % 100),
        200..1000 if number % 100 == 0 => format!("{} cents", french(number / 100)),
        200..1000 => after(format!("{} cent", french(number / 100)), number % 100),
        1000..2000 => after("mille".to_owned(), number % 1000),
        // A multiplied "vingt" or "cent" loses its s before "mille".
        _ => {
            let thousands = french(number / 1000);
            let plural = thousands.ends_with("vingts") || thousands.ends_with("cents");
            let thousands = if plural { thousands.trim_end_matches('s') } else { &thousands };
            after(format!("{thousands} mille"), number % 1000)
        }
    }
}

/// The spelling of 1990: hyphens everywhere.
pub(crate) fn hyphened_french(number: i64) -> String {
    french(number).replace(' ', "-")
}

/// `duemilacinquecentotré`, up to 999,999: one word, whose parts share a vowel where two meet.
pub(crate) fn italian(number: i64) -> String {
    const UNITS: [&str; 20] = [
        "zero",
        "uno",
        "due",
        "tre",
        "quattro",
        "cinque",
        "sei",
        "sette",
        "otto",
        "nove",
        "dieci",
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
    ];
    const TENS: [&str; 8] = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];
    let pick = |table: &[&str], at: i64| table[usize::try_from(at).expect("a place in the table")].to_owned();
    let elided = |mut head: String| {
        head.pop();
        head
    };
    match number {
        0..20 => pick(&UNITS, number),
        20..100 => {
            let head = pick(&TENS, number / 10 - 2);
            match number % 10 {
                0 => head,
                rest @ (1 | 8) => elided(head) + &italian(rest),
                3 => head + "tré",
                rest => head + &italian(rest),
            }
        }
        100..1000 => {
            let head = if number < 200 { "cento".to_owned() } else { italian(number / 100) + "cento" };
            match number % 100 {
                0 => head,
                rest @ (8 | 80..90) => elided(head) + &italian(rest),
                rest => head + &italian(rest),
            }
        }
        _ => {
            let head =
                if number < 2000 { "mille".to_owned() } else { italian(number / 1000).replace('é', "e") + "mila" };
            if number % 1000 == 0 { head } else { head + &italian(number % 1000) }
        }
    }
}

#[test]
fn spells_as_a_reader_would() {
    assert_eq!(words(21), "twenty-one");
    assert_eq!(words(1234), "one thousand two hundred and thirty-four");
    assert_eq!(words(2006), "two thousand and six");
    assert_eq!(words(10_000), "ten thousand");
    assert_eq!([ordinal(2), ordinal(12), ordinal(120)], ["second", "twelfth", "one hundred and twentieth"]);
    assert_eq!([spanish(21), spanish(100), spanish(1731)], ["veintiún", "cien", "mil setecientos treinta y un"]);
    assert_eq!([german(21), german(101), german(2017)], ["einundzwanzig", "einhunderteins", "zweitausendsiebzehn"]);
    assert_eq!([french(71), french(80), french(81)], ["soixante et onze", "quatre-vingts", "quatre-vingt-un"]);
    assert_eq!([french(77), french(200), french(203)], ["soixante-dix-sept", "deux cents", "deux cent trois"]);
    assert_eq!([french(80_000), hyphened_french(1021)], ["quatre-vingt mille", "mille-vingt-et-un"]);
    assert_eq!([italian(21), italian(188), italian(2003)], ["ventuno", "centottantotto", "duemilatre"]);
    assert_eq!(grouped(1_234_567), "1,234,567");
    assert_eq!(with_magnitude(1_500_000), "1.5 million");
}
