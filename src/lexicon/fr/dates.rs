//! Months, days of the week, and the words that dates are made with.

use crate::lexicon::entry::Calendar;

pub(super) const MONTHS: &[(&str, u8)] = &[
    ("janvier", 1),
    ("fevrier", 2),
    ("mars", 3),
    ("avril", 4),
    ("mai", 5),
    ("juin", 6),
    ("juillet", 7),
    ("aout", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("decembre", 12),
];

pub(super) const WEEKDAYS: &[(&str, u8)] =
    &[("lundi", 1), ("mardi", 2), ("mercredi", 3), ("jeudi", 4), ("vendredi", 5), ("samedi", 6), ("dimanche", 7)];

pub(super) const CALENDAR: &[(Calendar, &str)] = &[];
