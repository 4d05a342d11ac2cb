//! How case files write down what came out.
//!
//! ```text
//! money     1.5e9 -> [1.45e9, 1.55e9) USD?  "$1.5 billion"
//! percent   13 -> [11.7, 14.3] about  "about 13 percent"  of "Belarusians"
//! period    2019-01-01..  "since 2019"
//! ```
//!
//! In order: the kind; what is stated and, where it differs, `->` what is meant; the unit, with `?` where it was
//! assumed and `/` what a rate is by, unless the kind says it already; the hedge; the part in a change; the words; and
//! the words of the noun or the whole. Numbers from a million up have an exponent, intervals the brackets of
//! mathematics with `..` for an open side, days two dots between the first and the last. `3 or 5` are alternatives,
//! `2 : 0` the two sides of a score, of odds or of a vote, `?` is a value that could not be resolved. Behind `|` stands
//! another reading, with what leaves the choice open.

use std::ops::Bound::{self, Excluded, Included, Unbounded};

use gainsay::{Claim, Date, Extent, Finding, Interval, Mention, Number, OtherReading, Report, Source};
use serde::Serialize;

/// The line of a mention.
pub(crate) fn mention(mention: &Mention, text: &str) -> String {
    let mut parts = vec![format!("{:<9}", word(&mention.kind))];
    let stated = match (&mention.alternatives[..], &mention.stated) {
        ([], Some(stated)) => extent(stated),
        ([], None) => mention.sides.map_or("?".to_owned(), |sides| sides.map(number).join(" : ")),
        (choices, _) => choices.iter().map(|choice| number(*choice)).collect::<Vec<_>>().join(" or "),
    };
    parts.push(stated);
    if let Some(meant) = mention.meant.as_ref().filter(|meant| Some(*meant) != mention.stated.as_ref()) {
        parts.push(format!("-> {}", extent(meant)));
    }
    if let Some(unit) = mention.unit.as_ref().filter(|unit| unit.name() != word(&mention.kind)) {
        parts.push(format!("{unit}{}", if mention.unit_assumed { "?" } else { "" }));
    }
    parts.extend(mention.per.as_ref().map(|per| format!("/ {per}")));
    parts.extend(mention.hedge.as_ref().map(word));
    parts.extend(mention.change.as_ref().map(word));
    parts.push(format!(" {:?}", mention.span.of(text).expect("spans of mentions lie in the text")));
    parts.extend(mention.noun.map(|noun| format!(" of {:?}", noun.of(text).expect("spans of nouns lie in the text"))));
    parts.extend(mention.other_readings.iter().map(other_reading));
    parts.join(" ")
}

fn other_reading(other: &OtherReading) -> String {
    let stated = other.stated.as_ref().map_or("?".to_owned(), extent);
    let unit = other.unit.as_ref().map_or(String::new(), |unit| format!(" {unit}"));
    format!(" | {stated}{unit} by {}", word(&other.doubt))
}

/// The lines of the findings of a report, in the order of their words.
pub(crate) fn findings(report: &Report, sources: &[Source]) -> Vec<String> {
    let mut lines: Vec<String> = report.findings.iter().map(|found| finding(found, report, sources)).collect();
    lines.sort();
    lines
}

fn finding(finding: &Finding, report: &Report, sources: &[Source]) -> String {
    let judgement = &finding.judgement;
    let mut parts = vec![format!("{:<12}", word(&judgement.verdict))];
    parts.extend(finding.claims.map(|index| format!("{:?} ", words(&report.claims[index], sources))));
    parts.push(judgement.reasons.iter().map(|reason| reason.rule.to_string()).collect::<Vec<_>>().join(" "));
    if !judgement.explained_by.is_empty() {
        let explanations: Vec<String> = judgement.explained_by.iter().map(word).collect();
        parts.push(format!("explained by {}", explanations.join(", ")));
    }
    parts.join(" ")
}

/// The words of a claim's value, or of the claim where it has none.
pub(crate) fn words<'s>(claim: &Claim, sources: &'s [Source]) -> &'s str {
    let source = sources.iter().find(|source| source.id == claim.source).expect("claims name a source");
    let span = claim.value_span.or(claim.span).expect("claims that were read have a span");
    span.of(&source.text).expect("spans of claims lie in the text")
}

fn extent(extent: &Extent) -> String {
    match extent {
        Extent::Numbers(interval) => numbers(interval),
        Extent::Days(interval) => days(interval),
    }
}

fn numbers(interval: &Interval<Number>) -> String {
    if let Some(value) = interval.single() {
        return number(value);
    }
    let bracket = |bound: Bound<Number>, closed: char, open: char| match bound {
        Included(_) => closed,
        Excluded(_) | Unbounded => open,
    };
    let end = |end: Option<Number>| end.map_or("..".to_owned(), number);
    format!(
        "{}{}, {}{}",
        bracket(interval.low(), '[', '('),
        end(interval.low_end()),
        end(interval.high_end()),
        bracket(interval.high(), ']', ')')
    )
}

fn days(interval: &Interval<Date>) -> String {
    if let Some(day) = interval.single() {
        return day.to_string();
    }
    let end = |end: Option<Date>| end.map_or(String::new(), |day| day.to_string());
    format!("{}..{}", end(interval.low_end()), end(interval.high_end()))
}

fn number(value: Number) -> String {
    let digits = value.magnitude().to_string();
    let whole = digits.split('.').next().unwrap_or_default();
    if whole.len() < 7 {
        return value.to_string();
    }
    let sign = if value.is_negative() { "-" } else { "" };
    let significant = digits.replace('.', "");
    let (first, rest) = significant.split_at(1);
    let rest = rest.trim_end_matches('0');
    let point = if rest.is_empty() { "" } else { "." };
    format!("{sign}{first}{point}{rest}e{}", whole.len() - 1)
}

/// The word that serde writes for an enum without data.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value).expect("a word can be written") {
        serde_json::Value::String(word) => word,
        other => panic!("{other} is no word"),
    }
}

#[test]
fn writes_values_as_a_reader_would() {
    let n = |text: &str| text.parse::<Number>().expect("a number");
    assert_eq!(number(n("1450000000")), "1.45e9");
    assert_eq!(number(n("-20000000.5")), "-2.00000005e7");
    assert_eq!(number(n("650000")), "650000");
    assert_eq!(number(n("0.25")), "0.25");
    assert_eq!(numbers(&Interval::half_open(n("0.5"), n("1.5")).expect("not empty")), "[0.5, 1.5)");
    assert_eq!(numbers(&Interval::more_than(n("26"))), "(26, ..)");
    assert_eq!(days(&Interval::at_least("2019-01-01".parse().expect("a day"))), "2019-01-01..");
}
