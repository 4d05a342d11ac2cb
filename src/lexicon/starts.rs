//! What can begin with a word, so that most words are passed over with one look.

/// Which figures can begin with a phrase: a set, so that most words are passed over with one look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Starts(u8);

impl Starts {
    pub(crate) const NOTHING: Self = Self(0);
    /// A number, or something before one.
    pub(crate) const NUMERAL: Self = Self(1);
    /// "A": something only before a number, a part, a unit or a vague amount.
    pub(crate) const ARTICLE: Self = Self(2);
    /// A place in an order.
    pub(crate) const ORDER: Self = Self(4);
    pub(crate) const NONE: Self = Self(8);
    pub(crate) const VAGUE: Self = Self(16);
    pub(crate) const MULTIPLE: Self = Self(32);
    pub(crate) const UNIT: Self = Self(64);

    /// What can begin in either.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether something can begin in both.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
