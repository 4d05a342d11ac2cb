//! English words.

mod common;
mod concepts;
mod dates;
mod grammar;
mod hedges;
pub(super) mod names;
mod numbers;
pub(super) mod places;
mod tense;
mod units;

use super::tables::Tables;

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
    ahead: tense::AHEAD,
    behind: tense::BEHIND,
    links: grammar::LINKS,
    abbreviations: grammar::ABBREVIATIONS,
    titles: grammar::TITLES,
    modalities: grammar::MODALITIES,
    stages: grammar::STAGES,
    concepts: concepts::CONCEPTS,
    places: places::PLACES,
    common: common::COMMON,
};
