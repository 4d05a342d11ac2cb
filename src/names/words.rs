//! What single words and phrases of a name are, from the tables of the lexicon.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::edits;
use super::fold::{folded, pieces};
use crate::lexicon::{PlaceForm, names, places};

/// What a part of a name is, and so what it counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A name of its own.
    Word,
    /// A known given name, by the rows of the table that it stands in.
    Given(&'static [u16]),
    /// A country or its people, by its place in the table.
    Place(u16),
    /// A word that describes many organisations.
    Generic,
    /// A legal form, by its row, the loose ones first.
    Legal(u16),
    /// A number in figures or Roman numerals.
    Number,
    /// One letter.
    Initial,
    /// "Son of": the order of what stands around it counts.
    Filiation,
    /// A particle or a word of the grammar.
    Particle,
}

/// The most words in a phrase of the tables.
pub(super) const LONGEST_PHRASE: usize = 5;

/// A legal form of so many letters is still known with one of them wrong: Aktiengeselschaft.
const LONG_FORM: usize = 10;

static WORDS: LazyLock<Words> = LazyLock::new(Words::new);

/// The tables of the lexicon by their folded forms, words parted by one space.
pub(super) struct Words {
    sorts: FxHashMap<String, Sort>,
    given: FxHashMap<&'static str, Sort>,
    legal: FxHashMap<&'static str, u16>,
    places: FxHashMap<String, (u16, PlaceForm)>,
    titles: FxHashSet<&'static str>,
    /// The first words of phrases.
    beginnings: FxHashSet<String>,
}

impl Words {
    pub(super) fn builtin() -> &'static Self {
        &WORDS
    }

    fn new() -> Self {
        let mut rows: FxHashMap<&str, Vec<u16>> = FxHashMap::default();
        for (row, forms) in (0u16..).zip(names::GIVEN_NAMES) {
            for form in *forms {
                rows.entry(form).or_default().push(row);
            }
        }
        let given: FxHashMap<&str, Sort> =
            rows.into_iter().map(|(form, rows)| (form, Sort::Given(Vec::leak(rows)))).collect();
        let places = places_by_form();
        // Later kinds win: a particle that is also a given name is a particle.
        let mut sorts: FxHashMap<String, Sort> = given.iter().map(|(form, sort)| ((*form).to_owned(), *sort)).collect();
        for (form, (place, how)) in &places {
            if matches!(how, PlaceForm::Name | PlaceForm::Demonym | PlaceForm::People) {
                sorts.insert(form.clone(), Sort::Place(*place));
            }
        }
        let tables = [(names::GENERIC, Sort::Generic), (names::GRAMMAR, Sort::Particle)];
        let by_language =
            tables.iter().flat_map(|(languages, sort)| languages.iter().map(move |forms| (*forms, *sort)));
        let shared = [(names::PARTICLES, Sort::Particle), (names::FILIATIONS, Sort::Filiation)];
        for (forms, sort) in by_language.chain(shared) {
            sorts.extend(forms.iter().map(|form| ((*form).to_owned(), sort)));
        }
        let rows = (0u16..).zip(names::LOOSE_FORMS.iter().chain(names::LEGAL_FORMS));
        let legal: FxHashMap<&str, u16> =
            rows.flat_map(|(row, forms)| forms.iter().map(move |form| (*form, row))).collect();
        let titles = names::TITLES.iter().copied().flatten().copied().collect();
        let phrases = legal.keys().copied().chain(sorts.keys().map(String::as_str));
        let beginnings =
            phrases.filter_map(|phrase| phrase.split_once(' ')).map(|(first, _)| first.to_owned()).collect();
        Self { sorts, given, legal, places, titles, beginnings }
    }

    /// What a folded word or phrase is, legal forms apart.
    pub(super) fn sort(&self, phrase: &str) -> Option<Sort> {
        self.sorts.get(phrase).copied()
    }

    /// Whether a phrase of the tables begins with this word.
    pub(super) fn begins_phrase(&self, word: &str) -> bool {
        self.beginnings.contains(word)
    }

    /// A word as a given name.
    pub(super) fn given(&self, word: &str) -> Option<Sort> {
        self.given.get(word).copied()
    }

    /// The row of a legal form.
    pub(super) fn legal(&self, phrase: &str) -> Option<u16> {
        self.legal.get(phrase).copied()
    }

    /// The row of a legal form of which a letter may be wrong.
    pub(super) fn misspelt_legal(&self, word: &str) -> Option<u16> {
        let is_slip = |form: &str| {
            form.len() >= LONG_FORM && form.len().abs_diff(word.len()) <= 1 && edits::within(1, form, word) == Some(1)
        };
        let all = names::LOOSE_FORMS.iter().chain(names::LEGAL_FORMS).copied().flatten();
        let form = (word.len() >= LONG_FORM).then(|| all.copied().find(|form| is_slip(form)))??;
        self.legal(form)
    }

    /// The place that a phrase refers to, and how.
    pub(super) fn place(&self, phrase: &str) -> Option<(u16, PlaceForm)> {
        self.places.get(phrase).copied()
    }

    pub(super) fn is_title(&self, word: &str) -> bool {
        self.titles.contains(word)
    }
}

fn places_by_form() -> FxHashMap<String, (u16, PlaceForm)> {
    let mut all = FxHashMap::default();
    let index = |name: &str| (0u16..).zip(places::PLACES).find(|(_, place)| **place == name).map(|(index, _)| index);
    for words in places::WORDS.iter().copied().flatten() {
        let Some(place) = index(words.place) else { continue };
        let lists = [
            (words.names, PlaceForm::Name),
            (words.demonyms, PlaceForm::Demonym),
            (words.people, PlaceForm::People),
            (words.capitals, PlaceForm::Capital),
            (words.governments, PlaceForm::Government),
        ];
        let forms = lists.iter().flat_map(|(forms, how)| forms.iter().map(move |form| (*form, *how)));
        for (form, how) in forms.chain([(words.place, PlaceForm::Name)]) {
            all.insert(phrase(form), (place, how));
        }
    }
    all
}

/// The words of a phrase, folded, with one space between.
fn phrase(words: &str) -> String {
    pieces(words, usize::MAX).iter().map(|piece| folded(&piece.written)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found() {
        let words = Words::builtin();
        assert_eq!(words.sort("bin"), Some(Sort::Filiation));
        assert_eq!(words.sort("bank"), Some(Sort::Generic));
        assert_eq!(words.sort("of"), Some(Sort::Particle));
        assert!(matches!(words.sort("ted"), Some(Sort::Given([_, _]))));
        assert_eq!(words.sort("russian federation"), words.sort("russians"));
        assert_eq!(words.sort("moscow"), None, "a city is a name of its own");
        assert_eq!(words.place("ndjamena").map(|(_, how)| how), Some(PlaceForm::Capital));
        assert_eq!(words.legal("joint stock company"), words.legal("ojsc"));
        assert!(words.is_title("president"));
    }
}
