//! Months, weekdays, and the words that dates are made with.

use crate::lexicon::entry::Calendar;

pub(super) const MONTHS: &[(&str, u8)] = &[
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

pub(super) const WEEKDAYS: &[(&str, u8)] =
    &[("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5), ("saturday", 6), ("sunday", 7)];

pub(super) const CALENDAR: &[(&str, Calendar)] = &[
    ("today", Calendar::Day(0)),
    ("yesterday", Calendar::Day(-1)),
    ("tomorrow", Calendar::Day(1)),
    ("last", Calendar::Last),
    ("this", Calendar::This),
    ("next", Calendar::Next),
    ("ago", Calendar::Ago),
    ("later", Calendar::Later),
    ("since", Calendar::Since),
    ("until", Calendar::Until),
    ("early", Calendar::Early),
    ("mid", Calendar::Mid),
    ("late", Calendar::Late),
];
