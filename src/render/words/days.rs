//! Days and periods as a newspaper writes them.

use crate::model::{Date, Interval};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "14 September 2020".
pub(in crate::render) fn day(date: Date) -> String {
    format!("{} {}", date.day(), month(date))
}

/// "14 Sep 2020".
#[cfg(feature = "report")]
pub(in crate::render) fn short_day(date: Date) -> String {
    let name = month_name(date);
    format!("{} {} {}", date.day(), name.get(..3).unwrap_or(name), date.year())
}

/// The shortest name of the days from the first to the last, both included: "2019", "September 2020", "the 1990s",
/// "3–14 September 2020", "since 1 January 1999".
pub(in crate::render) fn interval(days: &Interval<Date>) -> String {
    let (first, last) = match (days.low_end(), days.high_end()) {
        (Some(first), Some(last)) => (first, last),
        (Some(first), None) => return format!("since {}", start(first)),
        (None, Some(last)) => return format!("until {}", end(last)),
        (None, None) => return "any time".to_owned(),
    };
    let (whole_months, one_year) = (begins_month(first) && ends_month(last), first.year() == last.year());
    if first == last {
        day(first)
    } else if whole_months && first.month() == 1 && last.month() == 12 {
        years(first.year(), last.year())
    } else if whole_months && one_year && first.month() == last.month() {
        month(first)
    } else if whole_months && one_year {
        format!("{} to {}", month_name(first), month(last))
    } else if whole_months {
        format!("{} to {}", month(first), month(last))
    } else if one_year && first.month() == last.month() {
        format!("{}–{}", first.day(), day(last))
    } else if one_year {
        format!("{} {} to {}", first.day(), month_name(first), day(last))
    } else {
        format!("{} to {}", day(first), day(last))
    }
}

fn years(first: i16, last: i16) -> String {
    if first == last {
        first.to_string()
    } else if first >= 0 && first % 10 == 0 && last - first == 9 {
        format!("the {first}s")
    } else {
        format!("{first} to {last}")
    }
}

/// A first day by the coarsest period that begins with it.
fn start(first: Date) -> String {
    match (first.month(), begins_month(first)) {
        (1, true) => first.year().to_string(),
        (_, true) => month(first),
        _ => day(first),
    }
}

/// A last day by the coarsest period that ends with it.
fn end(last: Date) -> String {
    match (last.month(), ends_month(last)) {
        (12, true) => format!("the end of {}", last.year()),
        (_, true) => format!("the end of {}", month(last)),
        _ => day(last),
    }
}

fn begins_month(date: Date) -> bool {
    date.day() == 1
}

fn ends_month(date: Date) -> bool {
    date == date.last_of_month()
}

fn month(date: Date) -> String {
    format!("{} {}", month_name(date), date.year())
}

fn month_name(date: Date) -> &'static str {
    let index = usize::try_from(date.month() - 1).unwrap_or_default();
    MONTHS.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn named(first: &str, last: &str) -> String {
        let date = |text: &str| text.parse::<Date>().expect("a day in a test");
        interval(&Interval::between(date(first), date(last)).expect("in order"))
    }

    #[test]
    fn takes_the_shortest_name() {
        assert_eq!(named("2020-09-14", "2020-09-14"), "14 September 2020");
        assert_eq!(named("2020-09-01", "2020-09-30"), "September 2020");
        assert_eq!(named("2020-02-01", "2020-02-29"), "February 2020");
        assert_eq!(named("2019-01-01", "2019-12-31"), "2019");
        assert_eq!(named("1990-01-01", "1999-12-31"), "the 1990s");
        assert_eq!(named("2019-01-01", "2021-12-31"), "2019 to 2021");
        assert_eq!(named("2020-07-01", "2020-09-30"), "July to September 2020");
        assert_eq!(named("2020-12-01", "2021-02-28"), "December 2020 to February 2021");
        assert_eq!(named("2020-09-03", "2020-09-14"), "3–14 September 2020");
        assert_eq!(named("2020-08-31", "2020-09-14"), "31 August to 14 September 2020");
        assert_eq!(named("2020-12-31", "2021-01-01"), "31 December 2020 to 1 January 2021");
    }

    #[test]
    fn a_month_that_lacks_a_day_is_no_month() {
        assert_eq!(named("2020-02-01", "2020-02-28"), "1–28 February 2020");
        assert_eq!(named("2019-01-01", "2019-12-30"), "1 January to 30 December 2019");
    }

    #[test]
    fn an_open_side_is_named() {
        let date = |text: &str| text.parse::<Date>().expect("a day in a test");
        assert_eq!(interval(&Interval::at_least(date("1999-01-01"))), "since 1999");
        assert_eq!(interval(&Interval::at_least(date("1999-05-02"))), "since 2 May 1999");
        assert_eq!(interval(&Interval::at_most(date("2020-06-30"))), "until the end of June 2020");
        assert_eq!(interval(&Interval::ALL), "any time");
    }
}
