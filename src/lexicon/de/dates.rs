//! Months, days of the week, and the words that dates are made with.

use crate::lexicon::entry::Calendar;

pub(super) const MONTHS: &[(&str, u8)] = &[
    ("januar", 1),
    ("februar", 2),
    ("marz", 3),
    ("april", 4),
    ("mai", 5),
    ("juni", 6),
    ("juli", 7),
    ("august", 8),
    ("september", 9),
    ("oktober", 10),
    ("november", 11),
    ("dezember", 12),
    ("maerz", 3),
];

pub(super) const WEEKDAYS: &[(&str, u8)] = &[
    ("montag", 1),
    ("dienstag", 2),
    ("mittwoch", 3),
    ("donnerstag", 4),
    ("freitag", 5),
    ("samstag", 6),
    ("sonntag", 7),
];

pub(super) const CALENDAR: &[(Calendar, &str)] = &[];
