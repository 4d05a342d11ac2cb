//! English words.

mod common;
mod concepts;
mod dates;
mod grammar;
mod hedges;
pub(super) mod names;
mod numbers;
pub(super) mod places;
mod units;

use super::tables::{Capitals, DecimalMark, Tables, Writing};

/// Every table of the language.
pub(super) const TABLES: Tables = Tables {
    cardinals: numbers::CARDINALS,
    magnitudes: numbers::MAGNITUDES,
    ordinals: numbers::ORDINALS,
    fractions: numbers::FRACTIONS,
    quantifiers: numbers::QUANTIFIERS,
    multiples: numbers::MULTIPLES,
    ranks: numbers::RANKS,
    units: units::UNITS,
    hedges: hedges::HEDGES,
    months: dates::MONTHS,
    weekdays: dates::WEEKDAYS,
    calendar: dates::CALENDAR,
    links: grammar::LINKS,
    abbreviations: grammar::ABBREVIATIONS,
    titles: grammar::TITLES,
    modalities: grammar::MODALITIES,
    stages: grammar::STAGES,
    concepts: concepts::CONCEPTS,
    places: places::PLACES,
    common: common::COMMON,
    plural_nouns: grammar::PLURAL_NOUNS,
    ordinal_endings: numbers::ORDINAL_ENDINGS,
    labels: grammar::LABELS,
    assumed: units::ASSUMED,
    prefixes: units::PREFIXES,
    writing: Writing {
        decimal_mark: DecimalMark::Point,
        capitals: Capitals::OfNames,
        plural_endings: &["s"],
        other_endings: &["ss", "us", "is", "'s", "ous"],
    },
};
