//! What can begin with a word, so that most words are passed over with one look.

/// What can begin with a phrase: a set, so that most words are passed over with one look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Starts(u16);

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
    /// A day or a period, which is no figure.
    pub(crate) const DATE: Self = Self(1 << 7);
    /// A date that may end with the same word.
    pub(crate) const WHOLE_DATE: Self = Self(1 << 8);
    /// What stands in a date behind another word; nothing begins with it for that alone.
    pub(crate) const OF_DATE: Self = Self(1 << 9);
    /// A word of the grammar, behind which a date can go on; nothing begins with it for that alone.
    pub(crate) const LINK: Self = Self(1 << 10);
    const FIGURES: Self = Self((1 << 7) - 1);

    /// The figures alone.
    pub(crate) const fn figures(self) -> Self {
        Self(self.0 & Self::FIGURES.0)
    }

    /// Whether a figure or a date can begin there.
    pub(crate) const fn is_nothing(self) -> bool {
        self.0 & (Self::FIGURES.0 | Self::DATE.0) == 0
    }

    /// What can begin in either.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether something can begin in both.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
