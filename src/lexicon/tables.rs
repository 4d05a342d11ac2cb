//! What a language's folder holds.

use std::borrow::Cow;

use rust_stemmers::Algorithm;

use super::LexiconError;
use super::entry::{Calendar, Contest, Entry, Link, Meaning, Quantifier, Side};
use super::inflection::{Inflection, bare};
use super::places::PlaceForm;
use super::places::PlaceWords;
use crate::model::{Hedge, Modality, Stage};

/// The tables of one language: a form in each row, and what it means. There is no default, so that the compiler lists
/// what a new language lacks; an empty table is an answer.
pub(super) struct Tables {
    pub(super) cardinals: &'static [(&'static str, u32)],
    pub(super) magnitudes: &'static [(&'static str, u8)],
    pub(super) ordinals: &'static [(&'static str, u32)],
    pub(super) fractions: &'static [(&'static str, (u64, u64))],
    pub(super) quantifiers: &'static [(&'static str, Quantifier)],
    pub(super) multiples: &'static [(&'static str, u32)],
    pub(super) ranks: &'static [(&'static str, u32)],
    /// Units by name, currencies by code.
    pub(super) units: &'static [(&'static str, &'static str)],
    pub(super) currencies: &'static [(&'static str, &'static str)],
    pub(super) hedges: &'static [(&'static str, (Hedge, Side))],
    pub(super) months: &'static [(&'static str, u8)],
    pub(super) weekdays: &'static [(&'static str, u8)],
    /// This and the tables below list the forms of one meaning parted by commas.
    pub(super) calendar: &'static [(Calendar, &'static str)],
    pub(super) links: &'static [(Link, &'static str)],
    pub(super) abbreviations: &'static [&'static str],
    pub(super) titles: &'static [&'static str],
    pub(super) modalities: &'static [(Modality, &'static str)],
    pub(super) stages: &'static [(Stage, &'static str)],
    /// Concepts by name, field by field.
    pub(super) concepts: &'static [&'static [(&'static str, &'static str)]],
    /// How the language refers to places besides their names.
    pub(super) places: &'static [PlaceWords],
    /// Common words by band; see [`Meaning::Common`].
    pub(super) common: &'static [(u8, &'static str)],
    /// Nouns in the plural that don't show it by their ending.
    pub(super) plural_nouns: &'static [&'static str],
    /// What makes an ordinal of the digits before it.
    pub(super) ordinal_endings: &'static [&'static str],
    /// Words of games, votes and bets.
    pub(super) contests: &'static [(Contest, &'static str)],
    /// Nouns behind which a number only names something.
    pub(super) labels: &'static [&'static str],
    /// Words that look like a figure or a change and are none.
    pub(super) idioms: &'static [&'static str],
    /// The forms of `units` whose unit is only the likeliest of several.
    pub(super) assumed: &'static [&'static str],
    /// The prefixes of units, each with its name in the table of prefixes.
    pub(super) prefixes: &'static [(&'static str, &'static str)],
    /// How the language writes numbers and nouns.
    pub(super) writing: Writing,
}

/// How a language writes numbers and nouns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writing {
    /// The mark before decimals.
    pub(super) decimal_mark: DecimalMark,
    /// What a capital within a sentence tells.
    pub(super) capitals: Capitals,
    /// The endings of most nouns in the plural, in ASCII.
    pub(super) plural_endings: &'static [&'static str],
    /// Endings of other words that end alike.
    pub(super) other_endings: &'static [&'static str],
    /// Whether number words are written as one.
    pub(super) compounds: Compounds,
    /// Where the verb stands.
    pub(super) verbs: Verbs,
    /// The rules that find the stem of a word.
    pub(super) stemmer: Algorithm,
    /// Which comes first in a date of figures.
    pub(super) date_order: DateOrder,
    /// Whether a full stop makes an ordinal of the figures before it.
    pub(super) ordinal_stop: OrdinalStop,
    /// Where adjectives stand.
    pub(super) adjectives: Adjectives,
    /// How the adjectives of places are written.
    pub(super) demonyms: Demonyms,
    /// How the words for concepts are inflected.
    pub(super) inflection: Inflection,
}

/// How the adjective of a place is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demonyms {
    /// "Russian".
    Capital,
    /// "Ruso".
    Small,
}

/// Where the verb of a clause stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verbs {
    /// Before what it says of its subject: "fell by 5 percent".
    First,
    /// There, or at the end of its clause: "ist um 5 Prozent gefallen".
    Last,
}

/// Where adjectives stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Adjectives {
    /// "Last week".
    Before,
    /// Also behind: "la semana pasada".
    Behind,
}

/// Which of day and month comes first in a date of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateOrder {
    /// "3/14/2020".
    MonthFirst,
    /// "14/3/2020".
    DayFirst,
}

impl DateOrder {
    /// The other of the two.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::MonthFirst => Self::DayFirst,
            Self::DayFirst => Self::MonthFirst,
        }
    }

    /// Two figures as month and day, in this order and in the other.
    pub(crate) fn readings(self, first: i32, second: i32) -> [(i32, i32); 2] {
        match self {
            Self::MonthFirst => [(first, second), (second, first)],
            Self::DayFirst => [(second, first), (first, second)],
        }
    }
}

/// What a full stop behind figures can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OrdinalStop {
    /// The end of a sentence or of a list's mark.
    Never,
    /// Also the ending of an ordinal: "14. September".
    Ordinal,
}

/// How number words stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compounds {
    /// "Two hundred".
    Apart,
    /// "Zweihundert".
    Glued,
}

/// The mark that parts decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DecimalMark {
    Point,
    Comma,
}

/// What a capital within a sentence tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Capitals {
    /// A name.
    OfNames,
    /// Any noun, as in German.
    OfNouns,
}

impl Tables {
    /// Every concept with each listed form, verbs with their mark.
    pub(super) fn concept_forms(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let rows = self.concepts.iter().copied().flatten();
        rows.flat_map(|&(concept, forms)| forms.split(',').map(move |form| (concept, form.trim())))
    }

    /// Hands every row to `add`, in the order of the tables; the first error ends it.
    pub(super) fn entries(&self, add: &mut impl FnMut(Entry) -> Result<(), LexiconError>) -> Result<(), LexiconError> {
        fn rows<T: Copy>(
            table: &'static [(&'static str, T)],
            meaning: impl Fn(T) -> Meaning,
            add: &mut impl FnMut(Entry) -> Result<(), LexiconError>,
        ) -> Result<(), LexiconError> {
            table.iter().try_for_each(|&(form, value)| add(Entry::new(form, meaning(value))))
        }
        fn lists<T: Copy>(
            table: &'static [(T, &'static str)],
            meaning: impl Fn(T) -> Meaning,
            add: &mut impl FnMut(Entry) -> Result<(), LexiconError>,
        ) -> Result<(), LexiconError> {
            let mut forms = table.iter().flat_map(|&(value, forms)| forms.split(',').map(move |form| (form, value)));
            forms.try_for_each(|(form, value)| add(Entry::new(form.trim(), meaning(value))))
        }
        fn forms(
            table: &'static [&'static str],
            meaning: &Meaning,
            add: &mut impl FnMut(Entry) -> Result<(), LexiconError>,
        ) -> Result<(), LexiconError> {
            let mut forms = table.iter().flat_map(|forms| forms.split(','));
            forms.try_for_each(|form| add(Entry::new(form.trim(), meaning.clone())))
        }
        rows(self.cardinals, Meaning::Cardinal, add)?;
        rows(self.magnitudes, Meaning::Magnitude, add)?;
        rows(self.ordinals, Meaning::Ordinal, add)?;
        rows(self.fractions, |(numerator, denominator)| Meaning::Fraction(numerator, denominator), add)?;
        rows(self.quantifiers, Meaning::Quantifier, add)?;
        rows(self.multiples, Meaning::Multiple, add)?;
        rows(self.ranks, Meaning::Rank, add)?;
        rows(self.units, |name| Meaning::Unit(Cow::Borrowed(name)), add)?;
        rows(self.currencies, |code| Meaning::Unit(Cow::Borrowed(code)), add)?;
        forms(self.assumed, &Meaning::Assumed, add)?;
        forms(self.plural_nouns, &Meaning::Plural, add)?;
        forms(self.ordinal_endings, &Meaning::OrdinalEnding, add)?;
        lists(self.contests, Meaning::Contest, add)?;
        forms(self.labels, &Meaning::Label, add)?;
        forms(self.idioms, &Meaning::Idiom, add)?;
        rows(self.hedges, |(hedge, side)| Meaning::Hedge(hedge, side), add)?;
        rows(self.months, Meaning::Month, add)?;
        rows(self.weekdays, Meaning::Weekday, add)?;
        lists(self.calendar, Meaning::Calendar, add)?;
        lists(self.links, Meaning::Link, add)?;
        forms(self.abbreviations, &Meaning::Abbreviation, add)?;
        forms(self.titles, &Meaning::Title, add)?;
        lists(self.modalities, Meaning::Modality, add)?;
        lists(self.stages, Meaning::Stage, add)?;
        for (concept, form) in self.concept_forms() {
            add(Entry::new(bare(form), Meaning::Concept(Cow::Borrowed(concept))))?;
        }
        for row in self.places {
            let forms = [
                (row.names, PlaceForm::Name),
                (row.demonyms, PlaceForm::Demonym),
                (row.people, PlaceForm::People),
                (row.capitals, PlaceForm::Capital),
                (row.governments, PlaceForm::Government),
            ];
            for (words, form) in forms {
                words
                    .iter()
                    .try_for_each(|&word| add(Entry::new(word, Meaning::Place(Cow::Borrowed(row.place), form))))?;
            }
        }
        lists(self.common, Meaning::Common, add)
    }
}
