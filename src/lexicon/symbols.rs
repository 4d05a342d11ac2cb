//! Signs, symbols and letters that mean the same in every language: what they are beside a number.

use super::currencies::{CODES_THAT_ARE_WORDS, COMMA_CURRENCIES, COUNTRY_LETTERS, CURRENCIES, MANGLED_SIGNS};
use super::units::{BEHIND_HOURS, GLUED_ONLY, UNNAMED_PARTS};
use super::{Lexicon, UnitId};

/// Letters that multiply the number they stand behind, and the power of ten; case matters.
const MAGNITUDES: &[(&str, u8)] = &[
    ("k", 3),
    ("K", 3),
    ("tsd", 3),
    ("Tsd", 3),
    ("Mds", 9),
    ("Mrds", 9),
    ("mds", 9),
    ("mn", 6),
    ("Mn", 6),
    ("mln", 6),
    ("Mln", 6),
    ("mil", 6),
    ("mio", 6),
    ("Mio", 6),
    ("MM", 6),
    ("mm", 6),
    ("bn", 9),
    ("Bn", 9),
    ("BN", 9),
    ("bln", 9),
    ("mrd", 9),
    ("Mrd", 9),
    ("tn", 12),
    ("Tn", 12),
    ("trn", 12),
    ("tln", 12),
];

/// Letters that do so only of money, or before a noun in the plural: by themselves they are units.
const MONEY_MAGNITUDES: &[(&str, u8)] = &[
    ("m", 6),
    ("M", 6),
    ("b", 9),
    ("B", 9),
    ("Md", 9),
    ("md", 9),
    ("t", 12),
    ("T", 12),
    ("cr", 7),
    ("Cr", 7),
    ("L", 5),
    ("mil", 6),
    ("mill", 6),
];

/// The power of ten of letters right behind digits.
pub(super) fn magnitude(letters: &str) -> Option<u8> {
    // Millimetres are far more frequent than a glued `mm` for a million, which is only told of money.
    find(MAGNITUDES, letters).filter(|_| letters != "mm")
}

/// The power of ten of letters behind an amount of money.
pub(super) fn money_magnitude(letters: &str) -> Option<u8> {
    find(MONEY_MAGNITUDES, letters).or_else(|| find(MAGNITUDES, letters))
}

fn find(table: &[(&str, u8)], letters: &str) -> Option<u8> {
    table.iter().find(|row| row.0 == letters).map(|row| row.1)
}

impl Lexicon {
    /// Whether a symbol means this unit only where it is glued to the number: a word otherwise.
    pub(crate) fn is_glued_only(&self, characters: &str) -> bool {
        GLUED_ONLY.contains(&characters) || CODES_THAT_ARE_WORDS.contains(&characters)
    }

    /// Whether several currencies share a sign.
    pub(crate) fn is_shared_sign(&self, characters: &str, unit: UnitId) -> bool {
        let code = self.unit(unit).unit.name();
        CURRENCIES.iter().any(|row| row.shared.contains(&characters) && row.code == code)
    }

    /// Whether letters name a country, and its currency only beside a sign.
    pub(crate) fn is_country_letters(&self, letters: &str) -> bool {
        COUNTRY_LETTERS.contains(&letters)
    }

    /// The currency whose sign was turned into these letters.
    pub(crate) fn mangled_sign(&self, letters: &str) -> Option<UnitId> {
        MANGLED_SIGNS.iter().find(|row| row.0 == letters).and_then(|row| self.unit_id(row.1))
    }

    /// The unit that letters stand for behind a larger unit of time.
    pub(crate) fn behind_hours(&self, letters: &str) -> Option<UnitId> {
        BEHIND_HOURS.iter().find(|row| row.0 == letters).and_then(|row| self.unit_id(row.1))
    }

    /// The smaller unit that a bare number behind this one is told in.
    pub(crate) fn unnamed_part(&self, larger: UnitId) -> Option<UnitId> {
        let name = self.unit(larger).unit.name();
        UNNAMED_PARTS.iter().find(|row| row.0 == name).and_then(|row| self.unit_id(row.1))
    }

    /// The unit of one per the other, where it has a row of its own: kilometres per hour.
    pub(crate) fn quotient(&self, unit: UnitId, per: UnitId) -> Option<UnitId> {
        let name = format!("{} per {}", self.unit(unit).unit, self.unit(per).unit);
        self.unit_id(&name)
    }

    /// Whether prices in a currency are written with a decimal comma.
    pub(crate) fn is_of_comma(&self, unit: UnitId) -> bool {
        COMMA_CURRENCIES.contains(&self.unit(unit).unit.name())
    }

    /// Hundredths of a whole.
    pub(crate) fn percent(&self) -> UnitId {
        self.unit_id("percent").expect("the table of units has percent")
    }

    /// The unit of what is told in times.
    pub(crate) fn count(&self) -> UnitId {
        self.unit_id("count").expect("the table of units has the count")
    }

    /// The unit of temperatures that do not name their scale.
    pub(crate) fn degree(&self) -> UnitId {
        self.unit_id("degree").expect("the table of units has the degree")
    }

    /// The unit of ages.
    pub(crate) fn year(&self) -> UnitId {
        self.unit_id("year").expect("the table of units has the year")
    }

    /// How many years a longer unit of time has, which is how long times are told; other units stand for themselves.
    pub(crate) fn in_years(&self, unit: UnitId) -> (UnitId, u32) {
        match self.unit(unit).unit.name() {
            "decade" => (self.year(), 10),
            "century" => (self.year(), 100),
            "millennium" => (self.year(), 1000),
            _ => (unit, 1),
        }
    }
}
