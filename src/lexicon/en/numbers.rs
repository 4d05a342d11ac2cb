//! Number words.

use crate::lexicon::entry::Quantifier;

pub(super) const CARDINALS: &[(&str, u32)] = &[
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

pub(super) const MAGNITUDES: &[(&str, u8)] = &[
    ("hundred", 2),
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("k", 3),
    ("m", 6),
    ("mn", 6),
    ("mln", 6),
    ("bn", 9),
    ("tn", 12),
    ("trn", 12),
    ("lakh", 5),
    ("crore", 7),
];

pub(super) const ORDINALS: &[(&str, u32)] = &[
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
];

pub(super) const FRACTIONS: &[(&str, (u8, u8))] =
    &[("half", (1, 2)), ("third", (1, 3)), ("thirds", (1, 3)), ("quarter", (1, 4)), ("quarters", (1, 4))];

pub(super) const QUANTIFIERS: &[(&str, Quantifier)] = &[
    ("dozen", Quantifier::Exactly(12)),
    ("dozens", Quantifier::AtLeast(24)),
    ("several", Quantifier::AtLeast(3)),
    ("a few", Quantifier::Between(2, 7)),
];

pub(super) const MULTIPLES: &[(&str, u32)] = &[("once", 1), ("twice", 2), ("double", 2), ("triple", 3)];

pub(super) const RANKS: &[(&str, u32)] = &[("main", 1), ("largest", 1), ("biggest", 1), ("top", 1), ("principal", 1)];
