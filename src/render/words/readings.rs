//! How a reading is told: its kind, its width, what leaves it open, why another was refused.

use crate::model::{Doubt, Kind, RuleId, Width};

/// What kind of value it is.
pub(in crate::render) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "number",
        Kind::Ordinal => "ordinal",
        Kind::Percent => "percent",
        Kind::PercentagePoint => "percentage point",
        Kind::Money => "money",
        Kind::Measure => "measure",
        Kind::Count => "count",
        Kind::Age => "age",
        Kind::Duration => "duration",
        Kind::Rank => "rank",
        Kind::Date => "date",
        Kind::Period => "period",
        Kind::Score => "score",
        Kind::Odds => "odds",
        Kind::Vote => "vote",
        Kind::Proposition => "proposition",
    }
}

/// Why what is meant is as wide as it is.
pub(in crate::render) fn width(width: Width) -> &'static str {
    match width {
        Width::AsStated => "as stated",
        Width::HalfUnit => "half a unit of the last stated digit either way",
        Width::CompletedYear => "an age is told in completed years",
        Width::Word => "a part in a word of its own is told roughly",
        Width::Hedge => "as far as the hedge reaches",
    }
}

/// What leaves the choice open.
pub(in crate::render) fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::DecimalMark => "the mark may part decimals or thousands",
        Doubt::DayMonthOrder => "either number may be the month",
        Doubt::Unit => "the words name several units",
    }
}

/// Why a reading was not taken; by its name where this version has no words for it.
pub(in crate::render) fn refusal(why: &RuleId) -> String {
    told(REFUSALS, why)
}

/// Why a number says nothing by itself; by its name where this version has no words for it.
pub(in crate::render) fn trap(trap: &RuleId) -> String {
    told(TRAPS, trap)
}

const REFUSALS: &[(&str, &str)] = &[
    ("shorter", "another reading takes more words"),
    ("listed_later", "another rule comes first where both take as many words"),
    ("unresolved", "it has no days, and a figure says more"),
    ("goes_on", "letters or digits are glued on behind"),
];

const TRAPS: &[(&str, &str)] = &[
    ("identifier", "letters or marks are glued on, as in a number that only names something"),
    ("labelled", "the word before says that the number only names something"),
    ("title", "a number word with a capital inside a sentence belongs to a name"),
    ("pronoun", "“one” is a pronoun here"),
    ("adjective", "the number tells what the thing behind the hyphen is like"),
    ("in_brackets", "a number alone in brackets is a footnote or a mark"),
    ("exception", "it is taken off a whole that is told elsewhere"),
    ("clock", "a time of the day"),
    ("code", "digits that begin with a nought are a code"),
    ("pair", "two that are one thing"),
    ("tail", "the number before the dash is none, and so is the one behind it"),
    ("run_of_numbers", "one of several numbers in a row, as in a telephone number"),
    ("no_such_day", "no month has such a day"),
    ("before_name", "a name stands right behind, as in an address"),
    ("behind_name", "a name stands right before, as in that of a product"),
    ("year", "four digits without anything counted are taken for a year"),
    ("list_mark", "the mark of an item in a list"),
    ("no_value", "too many digits for an exact value, or marks between them that contradict each other"),
    ("range", "two bare numbers around a dash are a result or a season"),
];

fn told(table: &[(&str, &str)], id: &RuleId) -> String {
    let row = table.iter().find(|row| row.0 == id.as_str());
    row.map_or_else(|| id.as_str().replace('_', " "), |row| format!("{} ({id})", row.1))
}
