//! Words and what they can mean: ids, units, currencies, concepts and places stand once; each language has a folder
//! that holds only its words.

pub(crate) mod agencies;
mod builder;
mod calendar;
pub(crate) mod concepts;
mod currencies;
mod de;
mod detect;
mod en;
mod entry;
mod es;
pub(crate) mod fold;
mod fr;
mod index;
mod inflection;
mod it;
pub(crate) mod names;
pub(crate) mod noise;
pub(crate) mod packed;
pub(crate) mod places;
pub(crate) mod stem;
mod symbols;
mod tables;
mod tagged;
mod units;

use std::sync::LazyLock;

pub use builder::{LexiconBuilder, LexiconError};
pub(crate) use detect::Passage;
pub use entry::{Calendar, Contest, Entry, Link, Meaning, Quantifier, Side};
pub(crate) use entry::{ConceptId, PlaceId, Sense, Starts, UnitId};
pub(crate) use index::Phrases;
pub use places::PlaceForm;
pub(crate) use tables::{Capitals, DateOrder, DecimalMark, Verbs};
pub(crate) use tagged::Tagged;

use crate::model::{Conversion, Language, Number, Unit, WordId};
use index::Interner;
use packed::Packed;

/// The words of every language with what they can mean, and the tables of units, currencies and concepts.
///
/// [`Lexicon::builtin`] is enough for most; [`LexiconBuilder`] adds a user's own entries to it.
#[derive(Clone, Debug)]
pub struct Lexicon {
    words: Interner,
    /// The numbers of the ASCII characters, which most marks are.
    ascii: [WordId; 128],
    /// By [`Language::ALL`].
    languages: Vec<Phrases>,
    units: Vec<UnitEntry>,
    unit_names: rustc_hash::FxHashMap<std::borrow::Cow<'static, str>, UnitId>,
    concepts: Vec<ConceptEntry>,
    concept_names: rustc_hash::FxHashMap<std::borrow::Cow<'static, str>, ConceptId>,
    places: Vec<&'static str>,
    /// Signs and symbols by their exact characters: `$`, `km`, `MHz`, `EUR`.
    symbols: rustc_hash::FxHashMap<Box<str>, Vec<UnitId>>,
    /// How common the listed words are, by stem; the commonest form of a stem counts.
    bands: rustc_hash::FxHashMap<Box<str>, u8>,
    /// By the number of a word: the languages whose grammar it is of.
    tongues: Vec<detect::Tongues>,
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
    /// For cents and pence: the currency, and how many of them make one of it.
    pub(crate) minor_of: Option<(UnitId, u32)>,
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
    /// How it bears on what it is said of.
    pub(crate) bearing: Option<concepts::Bearing>,
    /// Whether someone does it to someone or something, which is a fact of its own: an arrest, a purchase.
    pub(crate) is_deed: bool,
    /// Whether it is a deed that each of two does to the other: a meeting, a marriage.
    pub(crate) is_mutual: bool,
    /// Whether it only tells that a thing is or takes place.
    pub(crate) is_bare: bool,
    /// Whether it happens only once to one thing: a birth, a founding.
    pub(crate) is_unique: bool,
    /// Whether it flows, so that a figure of it holds for a stretch of time only: revenue, inflation.
    pub(crate) is_periodic: bool,
    /// Whether its count only grows while it is reported: the dead of a disaster.
    pub(crate) is_running: bool,
    /// Whether it speaks with one voice: a ministry, the police.
    pub(crate) is_body: bool,
}

/// The band of words that no table lists.
pub(crate) const RARE: u8 = 3;

/// What a language's folder holds.
fn tables(language: Language) -> &'static tables::Tables {
    match language {
        Language::English => &en::TABLES,
        Language::Spanish => &es::TABLES,
        Language::German => &de::TABLES,
        Language::French => &fr::TABLES,
        Language::Italian => &it::TABLES,
    }
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

    /// The number of a short word by its packed key.
    pub(crate) fn packed_word(&self, key: Packed) -> WordId {
        self.words.get_packed(key)
    }

    /// The number of a sign or a mark.
    pub(crate) fn character(&self, c: char) -> WordId {
        match u8::try_from(c) {
            Ok(byte @ 0..128) => self.ascii[usize::from(byte)],
            _ => self.words.get(c.encode_utf8(&mut [0; 4])),
        }
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

    /// Whether one concept is the other, or a kind of it, however far down.
    pub(crate) fn is_kind_of(&self, concept: ConceptId, wider: ConceptId) -> bool {
        std::iter::successors(Some(concept), |&id| self.concept(id).kind_of).any(|id| id == wider)
    }

    /// How the concept bears on what it is said of, by itself or by what it is a kind of.
    pub(crate) fn bearing(&self, concept: ConceptId) -> Option<concepts::Bearing> {
        std::iter::successors(Some(concept), |&id| self.concept(id).kind_of).find_map(|id| self.concept(id).bearing)
    }

    /// What a fact by this concept tells of; `None` where it makes none.
    pub(crate) fn axis(&self, concept: ConceptId) -> Option<concepts::Axis> {
        let deed = self.concept(concept).is_deed.then_some(concepts::Axis::Deed);
        self.bearing(concept).map(concepts::Bearing::axis).or(deed)
    }

    /// Whether it is to be for or against a thing, which leaves nothing between; who fears a thing may want it all the same.
    pub(crate) fn takes_a_side(&self, concept: ConceptId) -> bool {
        let sides = ["support", "oppose"].into_iter().filter_map(|name| self.concept_named(name));
        sides.into_iter().any(|side| self.is_kind_of(concept, side))
    }

    /// Whether the two exclude each other, by themselves or by what they are kinds of.
    pub(crate) fn are_opposed(&self, left: ConceptId, right: ConceptId) -> bool {
        let wider = |id| std::iter::successors(Some(id), |&id| self.concept(id).kind_of);
        wider(left).any(|id| self.concept(id).opposite.is_some_and(|other| self.is_kind_of(right, other)))
    }

    /// The concept, or the nearest wider one, whose count only grows while it is reported.
    pub(crate) fn running(&self, concept: ConceptId) -> Option<ConceptId> {
        std::iter::successors(Some(concept), |&id| self.concept(id).kind_of).find(|&id| self.concept(id).is_running)
    }

    /// How common the word with this stem is: 0 for words without content up to [`RARE`] for what is not listed.
    pub(crate) fn band(&self, stem: &str) -> u8 {
        self.bands.get(stem).copied().unwrap_or(RARE)
    }

    /// The concept of that name.
    pub(crate) fn concept_named(&self, name: &str) -> Option<ConceptId> {
        self.concept_names.get(name).copied()
    }

    /// The name of a place.
    pub(crate) fn place(&self, id: PlaceId) -> &'static str {
        self.places[usize::from(id.0)]
    }

    /// Whether a place has that name.
    pub(crate) fn is_country(&self, name: &str) -> bool {
        self.places.contains(&name)
    }

    /// How a unit converts, by the unit's name; `None` for money and for names that no table has.
    pub(crate) fn conversion(&self, unit: &Unit) -> Option<Conversion> {
        self.unit_named(unit).and_then(|entry| entry.conversion)
    }

    /// The currency of an amount in such a unit, and how many of the unit make one of it; `None` for what is no money.
    pub(crate) fn money(&self, unit: &Unit) -> Option<(Unit, Number)> {
        let entry = self.unit_named(unit).filter(|entry| entry.class == UnitClass::Money)?;
        Some(match entry.minor_of {
            Some((major, parts)) => (self.unit(major).unit.clone(), Number::from(parts)),
            None => (unit.clone(), Number::ONE),
        })
    }

    /// What is known of a unit, by its name.
    pub(crate) fn unit_named(&self, unit: &Unit) -> Option<&UnitEntry> {
        self.unit_id(unit.name()).map(|id| self.unit(id))
    }

    /// The unit of that name.
    pub(crate) fn unit_id(&self, name: &str) -> Option<UnitId> {
        self.unit_names.get(name).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_builtin_lexicon_is_whole() {
        // Building panics on a row that names an unknown unit, concept or place, and on a form listed twice.
        let lexicon = Lexicon::builtin();
        assert_eq!(lexicon.word("no such word of any language"), WordId::UNKNOWN);
    }
}
