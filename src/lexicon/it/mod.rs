//! Italian words.

mod concepts;
mod currencies;
mod dates;
mod grammar;
mod hedges;
mod numbers;
mod places;
mod units;

use rust_stemmers::Algorithm;

use super::tables::{
    Adjectives, Capitals, Compounds, DateOrder, DecimalMark, Demonyms, OrdinalStop, Tables, Verbs, Writing,
};

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
    currencies: currencies::CURRENCIES,
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
    common: grammar::COMMON,
    plural_nouns: grammar::PLURAL_NOUNS,
    ordinal_endings: numbers::ORDINAL_ENDINGS,
    contests: grammar::CONTESTS,
    labels: grammar::LABELS,
    idioms: grammar::IDIOMS,
    assumed: currencies::ASSUMED,
    prefixes: units::PREFIXES,
    writing: Writing {
        decimal_mark: DecimalMark::Comma,
        capitals: Capitals::OfNames,
        plural_endings: &["i", "e"],
        other_endings: &["ione", "ente", "ore", "ale", "ile", "ese"],
        compounds: Compounds::Glued,
        verbs: Verbs::First,
        stemmer: Algorithm::Italian,
        date_order: DateOrder::DayFirst,
        ordinal_stop: OrdinalStop::Never,
        adjectives: Adjectives::Behind,
        demonyms: Demonyms::Small,
        inflection: grammar::INFLECTION,
    },
};
