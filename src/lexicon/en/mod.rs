//! English words.

mod common;
mod concepts;
mod contests;
mod currencies;
mod dates;
mod grammar;
mod hedges;
pub(super) mod names;
mod nouns;
mod numbers;
pub(super) mod places;
mod units;

use rust_stemmers::Algorithm;

use super::inflection::Inflection;
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
    common: common::COMMON,
    plural_nouns: nouns::PLURAL_NOUNS,
    ordinal_endings: numbers::ORDINAL_ENDINGS,
    contests: contests::CONTESTS,
    labels: nouns::LABELS,
    idioms: nouns::IDIOMS,
    assumed: currencies::ASSUMED,
    prefixes: units::PREFIXES,
    writing: Writing {
        decimal_mark: DecimalMark::Point,
        capitals: Capitals::OfNames,
        plural_endings: &["s"],
        other_endings: &["ss", "us", "is", "'s", "ous"],
        compounds: Compounds::Apart,
        verbs: Verbs::First,
        stemmer: Algorithm::English,
        date_order: DateOrder::MonthFirst,
        ordinal_stop: OrdinalStop::Never,
        adjectives: Adjectives::Before,
        demonyms: Demonyms::Capital,
        inflection: Inflection::NONE,
    },
};

#[cfg(test)]
mod tests {
    use crate::lexicon::entry::Link;
    use crate::lexicon::fold::{fold_into, pieces};
    use crate::lexicon::{Lexicon, Sense};
    use crate::model::{Language, Modality, Stage};

    /// What the longest phrases of `text` can mean, one after the other.
    fn senses(text: &str) -> Vec<Sense> {
        let lexicon = Lexicon::builtin();
        let word = |piece| {
            let mut key = String::new();
            fold_into(piece, &mut key);
            lexicon.word(&key)
        };
        let words: Vec<_> = pieces(text).map(word).collect();
        let phrases = lexicon.phrases(Language::English);
        let (mut senses, mut i) = (Vec::new(), 0);
        while i < words.len() {
            let (length, phrase) = phrases.longest(words[i..].iter().copied()).unwrap_or_default();
            senses.extend_from_slice(phrases.senses(phrase));
            i += length.max(1);
        }
        senses
    }

    #[track_caller]
    fn speaks_of(text: &str, expected: &[&str]) {
        let found = senses(text).into_iter().filter_map(|sense| match sense {
            Sense::Concept(id) => Some(&*Lexicon::builtin().concept(id).name),
            _ => None,
        });
        assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn words_for_one_thing_have_one_concept() {
        speaks_of("the bank lent", &["bank", "loan"]);
        speaks_of("new loans and a credit line", &["loan", "loan"]);
        speaks_of("twelve lost their lives, the death toll", &["death", "death"]);
        speaks_of("fatalities; were wounded", &["death", "injury"]);
        speaks_of("the survey: in favour of", &["poll", "support"]);
        speaks_of("they do not want", &["oppose"]);
        speaks_of("net sales, turnover", &["revenue", "revenue"]);
        speaks_of("cease-fire or truce", &["ceasefire", "ceasefire"]);
    }

    #[test]
    fn words_that_look_alike_have_other_concepts() {
        speaks_of("revenue; net income", &["revenue", "net profit"]);
        speaks_of("the air strike; on strike", &["air strike", "labour strike"]);
        speaks_of("went to the polls; the polls", &["election", "poll"]);
        speaks_of("was released from prison; was released", &["freeing", "release"]);
        speaks_of("a great deal; a deal", &["agreement"]);
        speaks_of("as long as; 5 km long", &["length"]);
        speaks_of("it won't; it won", &["win"]);
        speaks_of("beat them; was beaten by them", &["win", "lose"]);
    }

    #[test]
    fn grammar_is_found_in_phrases() {
        let has = |text, sense| senses(text).contains(&sense);
        assert!(has("it is no longer so", Sense::Link(Link::Not)));
        assert!(has("they won't", Sense::Link(Link::Not)));
        assert!(has("they won't", Sense::Modality(Modality::Expected)));
        assert!(has("is said to have", Sense::Modality(Modality::Alleged)));
        assert!(!has("he said to have", Sense::Modality(Modality::Alleged)));
        assert!(has("stands ready to help", Sense::Modality(Modality::Offered)));
        assert!(has("a total of", Sense::Stage(Stage::Total)));
        assert!(has("the initial bid", Sense::Stage(Stage::Initial)));
        assert!(!has("they met each other", Sense::Link(Link::Per)));
        assert!(!has("not only two", Sense::Link(Link::Not)));
        assert!(has("according to her", Sense::Link(Link::AccordingTo)));
    }
}
