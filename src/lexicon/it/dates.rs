//! Months and days of the week.

pub(super) const MONTHS: &[(&str, u8)] = &[
    ("gennaio", 1),
    ("febbraio", 2),
    ("marzo", 3),
    ("aprile", 4),
    ("maggio", 5),
    ("giugno", 6),
    ("luglio", 7),
    ("agosto", 8),
    ("settembre", 9),
    ("ottobre", 10),
    ("novembre", 11),
    ("dicembre", 12),
];

pub(super) const WEEKDAYS: &[(&str, u8)] = &[
    ("lunedi", 1),
    ("martedi", 2),
    ("mercoledi", 3),
    ("giovedi", 4),
    ("venerdi", 5),
    ("sabato", 6),
    ("domenica", 7),
];
