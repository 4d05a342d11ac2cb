//! Words and what they can mean: ids, units, currencies, concepts and places stand once; each language has a folder
//! that holds only its words.

mod builder;
pub(crate) mod concepts;
mod currencies;
mod en;
mod entry;
pub(crate) mod fold;
mod index;
pub(crate) mod noise;
mod tables;
mod tagged;
mod units;

use std::sync::LazyLock;

pub use builder::{LexiconBuilder, LexiconError};
pub use entry::{Calendar, Entry, Link, Meaning, PlaceForm, Quantifier, Side};
pub(crate) use entry::{ConceptId, PlaceId, Sense, UnitId};
pub(crate) use index::{PhraseId, Phrases};
pub(crate) use tagged::Tagged;

use crate::model::{Conversion, Language, Unit, WordId};
use index::Interner;

/// The words of every language with what they can mean, and the tables of units, currencies and concepts.
///
/// [`Lexicon::builtin`] is enough for most; [`LexiconBuilder`] adds a user's own entries to it.
#[derive(Clone, Debug)]
pub struct Lexicon {
    words: Interner,
    /// By [`Language::ALL`].
    languages: Vec<Phrases>,
    units: Vec<UnitEntry>,
    concepts: Vec<ConceptEntry>,
    places: Vec<&'static str>,
    /// Signs and symbols by their exact characters: `$`, `km`, `MHz`, `EUR`.
    symbols: rustc_hash::FxHashMap<Box<str>, Vec<UnitId>>,
}

/// What the lexicon knows of a unit.
#[derive(Clone, Debug)]
pub(crate) struct UnitEntry {
    /// The name that mentions carry.
    pub(crate) unit: Unit,
    /// What sort of quantity it makes.
    pub(crate) class: UnitClass,
    /// How it converts; `None` for money.
    pub(crate) conversion: Option<Conversion>,
}

/// What sort of quantity a unit makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitClass {
    Money,
    Percent,
    PercentagePoint,
    /// A unit of time: hours to years.
    Time,
    Measure,
}

/// What the lexicon knows of a concept.
#[derive(Clone, Debug)]
pub(crate) struct ConceptEntry {
    pub(crate) name: std::borrow::Cow<'static, str>,
    pub(crate) kind_of: Option<ConceptId>,
    pub(crate) class: concepts::Class,
    /// For a role: what the one who plays it has a share of.
    pub(crate) share_of: Option<ConceptId>,
    /// What cannot hold of the same thing at the same time.
    pub(crate) opposite: Option<ConceptId>,
}

static BUILTIN: LazyLock<Lexicon> = LazyLock::new(|| LexiconBuilder::new().build());

impl Lexicon {
    /// The built-in lexicon, made once.
    #[must_use]
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// The number of a word by its folded key.
    pub(crate) fn word(&self, key: &str) -> WordId {
        self.words.get(key)
    }

    /// How many words have a number; numbers run from 1 to this.
    pub(crate) fn word_count(&self) -> usize {
        self.words.len()
    }

    /// The phrases of a language.
    pub(crate) fn phrases(&self, language: Language) -> &Phrases {
        &self.languages[language as usize]
    }

    /// The units that exactly these characters can stand for, the likeliest first.
    pub(crate) fn symbol(&self, characters: &str) -> &[UnitId] {
        self.symbols.get(characters).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn unit(&self, id: UnitId) -> &UnitEntry {
        &self.units[usize::from(id.0)]
    }

    pub(crate) fn concept(&self, id: ConceptId) -> &ConceptEntry {
        &self.concepts[usize::from(id.0)]
    }

    /// The name of a place.
    pub(crate) fn place(&self, id: PlaceId) -> &'static str {
        self.places[usize::from(id.0)]
    }

    /// How a unit converts, by the unit's name; `None` for money and for names that no table has.
    pub(crate) fn conversion(&self, unit: &Unit) -> Option<Conversion> {
        self.units.iter().find(|entry| entry.unit == *unit).and_then(|entry| entry.conversion)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_builtin_lexicon_is_whole() {
        // Building panics on a row that names an unknown unit, concept or place, and on a form listed twice.
        let lexicon = Lexicon::builtin();
        assert!(lexicon.word_count() > 150);
        assert_eq!(lexicon.word("no such word of any language"), WordId::UNKNOWN);
    }
}
