//! Puts the tables together, and takes the user's own entries.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::concepts::{CONCEPTS, Class, ConceptRow};
use super::currencies::{CURRENCIES, MINORS};
use super::entry::{ConceptId, Entry, Meaning, PlaceId, Sense, UnitId};
use super::fold::{fold_into, is_word_part};
use super::index::{Interner, Phrases};
use super::places::PLACES;
use super::places::PlaceForm;
use super::stem::stem;
use super::tables::Tables;
use super::units::{PREFIXES, UNITS};
use super::{ConceptEntry, Lexicon, UnitClass, UnitEntry, tables};
use crate::model::{Conversion, Dimension, Language, Unit, WordId};

/// Adds entries to the built-in lexicon.
#[derive(Clone, Debug)]
pub struct LexiconBuilder {
    lexicon: Lexicon,
    place_names: FxHashMap<Cow<'static, str>, PlaceId>,
}

/// An entry that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LexiconError {
    /// The form has no letter, digit or sign.
    #[error("the form `{form}` has no word in it")]
    EmptyForm {
        /// The form.
        form: String,
    },
    /// The same form has the same meaning already.
    #[error("the form `{form}` has this meaning already")]
    ListedTwice {
        /// The form.
        form: String,
    },
    /// The meaning names a unit, concept or place that no table has.
    #[error("the form `{form}` stands for `{name}`, which is no {table} of the lexicon; add it first")]
    UnknownName {
        /// The form.
        form: String,
        /// The name that was not found.
        name: String,
        /// The table that was looked in: unit, concept or place.
        table: &'static str,
    },
    /// A unit, concept or place of that name is there already.
    #[error("there is a {table} `{name}` already")]
    NameTaken {
        /// The name.
        name: String,
        /// The table: unit, concept or place.
        table: &'static str,
    },
}

fn measure(unit: Unit, conversion: Conversion) -> UnitEntry {
    let class = match conversion.dimension {
        Dimension::Share => UnitClass::Percent,
        Dimension::ShareDifference => UnitClass::PercentagePoint,
        Dimension::Time => UnitClass::Time,
        _ => UnitClass::Measure,
    };
    UnitEntry { unit, class, conversion: Some(conversion), minor_of: None }
}

fn money(name: &'static str, minor_of: Option<(UnitId, u32)>) -> UnitEntry {
    UnitEntry { unit: Unit::named(name), class: UnitClass::Money, conversion: None, minor_of }
}

impl Default for LexiconBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl LexiconBuilder {
    /// Begins with the built-in entries.
    #[must_use]
    pub fn new() -> Self {
        let mut builder = Self {
            lexicon: Lexicon {
                words: Interner::default(),
                ascii: [WordId::UNKNOWN; 128],
                languages: vec![Phrases::default(); Language::ALL.len()],
                units: Vec::new(),
                unit_names: FxHashMap::default(),
                concepts: Vec::new(),
                concept_names: FxHashMap::default(),
                places: Vec::new(),
                symbols: FxHashMap::default(),
                bands: FxHashMap::default(),
                tongues: Vec::new(),
            },
            place_names: FxHashMap::default(),
        };
        builder.load().expect("the built-in tables name what they have and list each row once");
        builder
    }

    fn load(&mut self) -> Result<(), LexiconError> {
        for row in UNITS {
            let id = self.add_unit(measure(Unit::named(row.name), row.conversion))?;
            self.add_symbols(row.symbols, id);
        }
        self.add_prefixed()?;
        for row in CURRENCIES {
            let id = self.add_unit(money(row.code, None))?;
            self.add_symbols(&[row.code], id);
            self.add_symbols(row.signs, id);
            self.add_symbols(row.shared, id);
        }
        for row in MINORS {
            let major = self.lexicon.unit_id(row.major).ok_or_else(|| LexiconError::UnknownName {
                form: row.name.to_owned(),
                name: row.major.to_owned(),
                table: "unit",
            })?;
            let id = self.add_unit(money(row.name, Some((major, row.parts))))?;
            self.add_symbols(row.signs, id);
        }
        for row in CONCEPTS.iter().copied().flatten() {
            self.add_concept(row.name, row.kind_of, row.class)?;
            if let Some(concept) = self.lexicon.concepts.last_mut() {
                (concept.is_unique, concept.is_periodic, concept.is_running, concept.is_body) =
                    (row.is_unique, row.is_periodic, row.is_running, row.is_body);
                (concept.bearing, concept.is_bare) = (row.bearing, row.is_bare);
                (concept.is_deed, concept.is_mutual) = (row.is_deed, row.is_mutual);
            }
        }
        for (row, id) in CONCEPTS.iter().copied().flatten().zip(0_u16..) {
            let (share_of, opposite) = (self.related(row, row.share_of)?, self.related(row, row.opposite)?);
            let concept = &mut self.lexicon.concepts[usize::from(id)];
            (concept.share_of, concept.opposite) = (share_of, opposite);
        }
        for place in PLACES.iter().copied() {
            self.add_place(place)?;
        }
        for language in Language::ALL {
            let tables = tables(*language);
            for place in PLACES.iter().copied() {
                let meaning = Meaning::Place(Cow::Borrowed(place), PlaceForm::Name);
                self.add(*language, Entry::new(place, meaning))?;
            }
            tables.entries(&mut |entry| self.add(*language, entry).map(drop))?;
            self.add_prefixed_words(*language, tables);
            self.add_inflected(*language, tables);
        }
        Ok(())
    }

    /// Every unit with every prefix that it takes.
    fn add_prefixed(&mut self) -> Result<(), LexiconError> {
        for row in UNITS {
            for prefix in PREFIXES {
                let Some(symbol) = row.prefixes.symbol_behind(prefix, row.conversion.dimension) else { continue };
                let name = format!("{}{}", prefix.name, row.name);
                let Some(conversion) = prefix.factor.applied(row.conversion) else { continue };
                // A unit with a row of its own is there already.
                let id = match self.lexicon.unit_id(&name) {
                    Some(id) => id,
                    None => self.add_unit(measure(Unit::from(name), conversion))?,
                };
                for head in prefix.symbols {
                    self.add_symbols(&[&format!("{head}{symbol}")], id);
                }
            }
        }
        Ok(())
    }

    /// The words for units with every prefix that the language has a word for.
    fn add_prefixed_words(&mut self, language: Language, tables: &Tables) {
        for &(form, name) in tables.units {
            for &(word, prefix) in tables.prefixes {
                let Some(id) = self.lexicon.unit_id(&format!("{prefix}{name}")) else { continue };
                let words = self.words(&format!("{word}{form}"));
                // A form with a row of its own is there already.
                self.lexicon.languages[language as usize].insert(&words, Sense::Unit(id));
            }
        }
    }

    /// The forms that follow from the listed words for concepts and the adjectives of places, but for those that mean
    /// something else already.
    fn add_inflected(&mut self, language: Language, tables: &Tables) {
        for (concept, listed) in tables.concept_forms() {
            if let Some(&id) = self.lexicon.concept_names.get(concept) {
                self.add_forms(language, tables, listed, Sense::Concept(id));
            }
        }
        for row in tables.places {
            if let Some(&id) = self.place_names.get(row.place) {
                let demonym = Sense::Place(id, PlaceForm::Demonym);
                row.demonyms.iter().for_each(|listed| self.add_forms(language, tables, listed, demonym));
            }
        }
    }

    fn add_forms(&mut self, language: Language, tables: &Tables, listed: &str, sense: Sense) {
        for form in tables.writing.inflection.forms(listed) {
            let words = self.words(&form);
            let phrases = &mut self.lexicon.languages[language as usize];
            let known = phrases.longest(words.iter().copied());
            let taken = known.is_some_and(|(_, phrase)| {
                let says = |sense: &Sense| matches!(sense, Sense::Concept(_) | Sense::Place(..) | Sense::Common(0));
                phrases.senses(phrase).iter().any(says)
            });
            if !taken {
                phrases.insert(&words, sense);
            }
        }
    }

    fn add_unit(&mut self, entry: UnitEntry) -> Result<UnitId, LexiconError> {
        let id = UnitId(u16::try_from(self.lexicon.units.len()).expect("a lexicon has fewer than 2^16 units"));
        let name = Cow::Owned(entry.unit.name().to_owned());
        if self.lexicon.unit_names.insert(name, id).is_some() {
            return Err(LexiconError::NameTaken { name: entry.unit.name().to_owned(), table: "unit" });
        }
        self.lexicon.units.push(entry);
        Ok(id)
    }

    fn add_place(&mut self, name: &'static str) -> Result<(), LexiconError> {
        let id = PlaceId(u16::try_from(self.lexicon.places.len()).expect("a lexicon has fewer than 2^16 places"));
        if self.place_names.insert(Cow::Borrowed(name), id).is_some() {
            return Err(LexiconError::NameTaken { name: name.to_owned(), table: "place" });
        }
        self.lexicon.places.push(name);
        Ok(())
    }

    fn add_symbols(&mut self, symbols: &[&str], id: UnitId) {
        for &symbol in symbols {
            self.lexicon.symbols.entry(symbol.into()).or_default().push(id);
        }
    }

    /// Adds a concept, which may be a kind of another.
    ///
    /// # Errors
    ///
    /// If the name is taken, or there is no concept of the name `kind_of`.
    pub fn add_concept(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        kind_of: Option<&str>,
        class: Class,
    ) -> Result<&mut Self, LexiconError> {
        let name = name.into();
        let kind_of = kind_of
            .map(|parent| {
                self.lexicon.concept_names.get(parent).copied().ok_or_else(|| LexiconError::UnknownName {
                    form: name.clone().into_owned(),
                    name: parent.to_owned(),
                    table: "concept",
                })
            })
            .transpose()?;
        let id = ConceptId(u16::try_from(self.lexicon.concepts.len()).expect("a lexicon has fewer than 2^16 concepts"));
        if self.lexicon.concept_names.insert(name.clone(), id).is_some() {
            return Err(LexiconError::NameTaken { name: name.into_owned(), table: "concept" });
        }
        self.lexicon.concepts.push(ConceptEntry {
            name,
            kind_of,
            class,
            share_of: None,
            opposite: None,
            bearing: None,
            is_deed: false,
            is_mutual: false,
            is_bare: false,
            is_unique: false,
            is_periodic: false,
            is_running: false,
            is_body: false,
        });
        Ok(self)
    }

    /// The concept that a row names beside its own.
    fn related(&self, row: &ConceptRow, name: Option<&str>) -> Result<Option<ConceptId>, LexiconError> {
        name.map(|name| {
            self.lexicon.concept_names.get(name).copied().ok_or_else(|| LexiconError::UnknownName {
                form: row.name.to_owned(),
                name: name.to_owned(),
                table: "concept",
            })
        })
        .transpose()
    }

    /// Adds a form and what it means in a language.
    ///
    /// # Errors
    ///
    /// If the form has no word, has this meaning already, or names a unit, concept or place that there is none of.
    pub fn add(&mut self, language: Language, entry: Entry) -> Result<&mut Self, LexiconError> {
        let form = entry.form;
        let unknown = |name: &str, table| LexiconError::UnknownName {
            form: form.clone().into_owned(),
            name: name.to_owned(),
            table,
        };
        let sense = match entry.meaning {
            Meaning::Cardinal(n) => Sense::Cardinal(n),
            Meaning::Magnitude(n) => Sense::Magnitude(n),
            Meaning::Ordinal(n) => Sense::Ordinal(n),
            Meaning::Fraction(n, d) => Sense::Fraction(n, d),
            Meaning::Quantifier(q) => Sense::Quantifier(q),
            Meaning::Multiple(n) => Sense::Multiple(n),
            Meaning::Unit(name) => {
                Sense::Unit(self.lexicon.unit_names.get(&name).copied().ok_or_else(|| unknown(&name, "unit"))?)
            }
            Meaning::Hedge(hedge, side) => Sense::Hedge(hedge, side),
            Meaning::Month(n) => Sense::Month(n),
            Meaning::Weekday(n) => Sense::Weekday(n),
            Meaning::Calendar(word) => Sense::Calendar(word),
            Meaning::Link(link) => Sense::Link(link),
            Meaning::Concept(name) => {
                Sense::Concept(self.lexicon.concept_names.get(&name).copied().ok_or_else(|| unknown(&name, "concept"))?)
            }
            Meaning::Place(name, how) => {
                Sense::Place(self.place_names.get(&name).copied().ok_or_else(|| unknown(&name, "place"))?, how)
            }
            Meaning::Modality(modality) => Sense::Modality(modality),
            Meaning::Stage(stage) => Sense::Stage(stage),
            Meaning::Rank(n) => Sense::Rank(n),
            Meaning::Title => Sense::Title,
            Meaning::Abbreviation => Sense::Abbreviation,
            Meaning::Plural => Sense::Plural,
            Meaning::OrdinalEnding => Sense::OrdinalEnding,
            Meaning::Contest(contest) => Sense::Contest(contest),
            Meaning::Label => Sense::Label,
            Meaning::Assumed => Sense::Assumed,
            Meaning::Idiom => Sense::Idiom,
            Meaning::Common(band) => Sense::Common(band),
        };
        if let Sense::Common(band) = sense {
            let key = stem(language, &form).into_boxed_str();
            let known = self.lexicon.bands.entry(key).or_insert(band);
            *known = band.min(*known);
        }
        if matches!(sense, Sense::Cardinal(_) | Sense::Magnitude(_) | Sense::Fraction(..)) {
            self.lexicon.languages[language as usize].note_number(&form);
        }
        let words = self.words(&form);
        if words.is_empty() {
            return Err(LexiconError::EmptyForm { form: form.into_owned() });
        }
        if let (Sense::Common(0), [word]) = (sense, &words[..]) {
            self.lexicon.note_grammar(language, *word);
        }
        if !self.lexicon.languages[language as usize].insert(&words, sense) {
            return Err(LexiconError::ListedTwice { form: form.into_owned() });
        }
        Ok(self)
    }

    /// Cuts a form where the scanner cuts a text: into runs of letters and single other characters.
    fn words(&mut self, form: &str) -> Vec<WordId> {
        let mut words = Vec::new();
        let mut key = String::new();
        for piece in crate::lexicon::fold::pieces(form) {
            key.clear();
            // A sign stands for itself, as it does in a text.
            let mut characters = piece.chars();
            match (characters.next(), characters.next()) {
                (Some(sign), None) if !is_word_part(sign) => key.push(sign),
                _ => fold_into(piece, &mut key),
            }
            words.push(self.lexicon.words.intern(&key));
        }
        words
    }

    /// The lexicon, ready for use.
    #[must_use]
    pub fn build(mut self) -> Lexicon {
        for (slot, byte) in self.lexicon.ascii.iter_mut().zip(0_u8..) {
            *slot = self.lexicon.words.get(char::from(byte).encode_utf8(&mut [0; 4]));
        }
        self.lexicon.languages.iter_mut().for_each(Phrases::settle);
        self.lexicon
    }
}
