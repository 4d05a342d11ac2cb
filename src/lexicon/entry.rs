//! What a form of a language can mean: the entry types of the built-in tables and of the user's own entries.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use super::calendar::Calendar;
use super::places::PlaceForm;
use crate::model::{Hedge, Modality, Stage};

/// One row: a form of one or more words, and one thing it can mean.
///
/// Case and accents do not matter, and a hyphen is as good as a space: `Two-Thirds` is found by "two thirds".
///
/// ```
/// use gainsay::{Entry, Language, LexiconBuilder, Meaning};
///
/// let mut builder = LexiconBuilder::new();
/// builder.add(Language::English, Entry::new("soft loan", Meaning::Concept("loan".into()))).unwrap();
/// let lexicon = builder.build();
/// # let _ = lexicon;
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The words.
    pub form: Cow<'static, str>,
    /// What they can mean.
    #[serde(flatten)]
    pub meaning: Meaning,
}

impl Entry {
    /// A form and what it can mean.
    #[must_use]
    pub fn new(form: impl Into<Cow<'static, str>>, meaning: Meaning) -> Self {
        Self { form: form.into(), meaning }
    }
}

/// What a form can mean. A form may have several meanings ("second", "pound", "may"), each with its own entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Meaning {
    /// A number below a hundred, or another that is said in one word.
    Cardinal(u32),
    /// A power of ten that multiplies what stands before: 2 for "hundred", 9 for "billion".
    Magnitude(u8),
    /// A place in an order: 3 for "third".
    Ordinal(u32),
    /// A part: numerator and denominator.
    Fraction(u64, u64),
    /// A vague or collective amount.
    Quantifier(Quantifier),
    /// A factor: 2 for "twice" and "double".
    Multiple(u32),
    /// A unit, a currency or a share, by its name in the tables of units or currencies.
    Unit(Cow<'static, str>),
    /// A word that loosens or bounds a figure, and on which side of the figure it stands.
    Hedge(Hedge, Side),
    /// A month, from 1.
    Month(u8),
    /// A day of the week, from 1 for Monday.
    Weekday(u8),
    /// A word that dates are made with.
    Calendar(Calendar),
    /// A word of the grammar.
    Link(Link),
    /// A concept, by its name in the table of concepts.
    Concept(Cow<'static, str>),
    /// A country or a body that acts like one, by its name in the table of places, and how the form refers to it.
    Place(Cow<'static, str>, PlaceForm),
    /// How firmly what follows is said.
    Modality(Modality),
    /// Which of several figures follows.
    Stage(Stage),
    /// A place at the top of an order: 1 for "main" and "largest".
    Rank(u32),
    /// A title or an office before a name: "President".
    Title,
    /// A noun in the plural whose ending doesn't show it: "people", "aircraft".
    Plural,
    /// What makes an ordinal of the digits that it is glued to: "th".
    OrdinalEnding,
    /// A word of a game, a vote or a bet, beside which two numbers are those of its two sides: "won", "voted", "odds".
    Contest(Contest),
    /// A noun behind which a number only names something: "room", "flight".
    Label,
    /// The unit of the same form is only the likeliest of several: "dollars".
    Assumed,
    /// Words that look like a figure or a change and are none: "at first", "made up".
    Idiom,
    /// A written abbreviation whose full stop ends no sentence: "approx.", "Mr.".
    Abbreviation,
    /// How common a word is: 0 for words without content, 1 for very common, 2 for common ones. What is not listed is rare.
    Common(u8),
}

/// A vague or collective amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantifier {
    /// So many exactly: 12 for a dozen, 2 for a couple.
    Exactly(u32),
    /// At least so many: 24 for dozens, 3 for several.
    AtLeast(u32),
    /// From so many to so many: "a few".
    Between(u32, u32),
    /// None: "no", "nobody".
    None,
    /// All: 100 percent.
    All,
    /// More than half: "most", "the majority".
    Most,
}

/// What two sides are set against each other in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contest {
    /// "Won", "a draw": a game, a match, a series of them.
    Game,
    /// "Goals", "sets": what the sides of a game are counted by.
    Tally,
    /// "Voted", "passed", "ruling": a parliament, a court, a board.
    Vote,
    /// "Votes": what the sides of a vote are counted by.
    Votes,
    /// "Against" between the two numbers.
    Against,
    /// "Odds", "favourite", "outsider": a bet.
    Bet,
}

/// On which side of a figure a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// "About 5".
    Before,
    /// "5 or more".
    After,
}

/// Words of the grammar that rules look for. A form has one entry for each that it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// "And".
    And,
    /// "Or".
    Or,
    /// The "and" between tens and units in a number: "y" in "treinta y uno".
    InnerAnd,
    /// "To", "till", "through": the middle of a range.
    To,
    /// "Between".
    Between,
    /// "From".
    From,
    /// "Of".
    Of,
    /// "By": the size of a change, or an agent.
    By,
    /// "In", "on", "at".
    At,
    /// "In" alone: the middle of "one in five".
    In,
    /// "For".
    For,
    /// "With".
    With,
    /// "The".
    The,
    /// "A", "an".
    A,
    /// "This", "that", "these", "those", "such", "same".
    Demonstrative,
    /// "Any", "some", "other": so much of a noun, or which, where no figure is meant.
    Determiner,
    /// "He", "she", "it", "they".
    Pronoun,
    /// "His", "her", "its", "their", "whose".
    Possessive,
    /// The ending that makes a noun the owner of what follows: "'s".
    Genitive,
    /// "Per", "each", "a" before a unit, "/".
    Per,
    /// "Out of", "in" between the parts of a ratio.
    OutOf,
    /// "Not", "'t", "never", "without".
    Not,
    /// "No", "none", "nobody".
    No,
    /// "Is", "was", "were", "been", "be".
    Be,
    /// "Have", "has", "had".
    Have,
    /// "Who", "which", "that", "where".
    Relative,
    /// "But", "however", "although", "while", "because": a clause begins.
    Clause,
    /// "Says", "told", "announced", "claimed": who says so stands beside it.
    Says,
    /// "According to".
    AccordingTo,
    /// "All but": what follows is taken off the whole.
    Except,
    /// "Point" inside a spoken number.
    Point,
    /// "Minus".
    Minus,
    /// "Plus".
    Plus,
    /// "Than".
    Than,
    /// "Aged", "age": an age follows.
    Aged,
    /// "Over" between the two numbers of a fraction.
    Over,
    /// A verb behind which "about" tells of what: "spoke", "asked".
    Concerning,
    /// "Takes", "lasts", "spent": how long follows.
    Lasts,
    /// "Old" behind a duration: an age.
    Old,
    /// "Passes" from one level to another, whichever way.
    Moves,
    /// "Auf" in German: before a new level, and never inside a range as "to" is.
    Onto,
    /// "He", "she", "who": someone who has an age.
    Person,
    /// "Turned": an age may follow.
    Turns,
    /// "Paid", "worth": what follows is mostly an amount of money.
    Pays,
    /// "Temperature", "outside": what is told near it are degrees.
    Warm,
    /// "Below zero" behind a temperature.
    BelowZero,
    /// "Fold" behind a number: how many times as much.
    Fold,
    /// "Times" behind a number: how often, or how many times as much.
    Times,
    /// "Rose", "up", "grew".
    Up,
    /// "Fell", "down", "lost".
    Down,
}

/// An entry with its names looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    Cardinal(u32),
    Magnitude(u8),
    Ordinal(u32),
    Fraction(u64, u64),
    Quantifier(Quantifier),
    Multiple(u32),
    Unit(UnitId),
    Hedge(Hedge, Side),
    Month(u8),
    Weekday(u8),
    Calendar(Calendar),
    Link(Link),
    Concept(ConceptId),
    Place(PlaceId, PlaceForm),
    Modality(Modality),
    Stage(Stage),
    Rank(u32),
    Title,
    Abbreviation,
    Plural,
    OrdinalEnding,
    Contest(Contest),
    Label,
    Assumed,
    Idiom,
    Common(u8),
}

impl Sense {
    /// What a word of this sense can be to a date.
    fn dates(self) -> Starts {
        let begins = match self {
            Self::Link(link) => matches!(link, Link::A | Link::From | Link::Between),
            Self::Hedge(hedge, _) => matches!(hedge, Hedge::MoreThan | Hedge::LessThan),
            Self::Calendar(word) => word.begins_date(),
            Self::Month(_) | Self::Weekday(_) | Self::Cardinal(_) | Self::Ordinal(_) | Self::Quantifier(_) => true,
            _ => false,
        };
        let role = match self {
            Self::Link(_) | Self::Hedge(..) => Starts::LINK,
            Self::Month(_) | Self::Weekday(_) => Starts::WHOLE_DATE.or(Starts::OF_DATE),
            Self::Calendar(word) if word.needs_more() => Starts::OF_DATE,
            Self::Calendar(_) => Starts::WHOLE_DATE.or(Starts::OF_DATE),
            Self::Cardinal(_) | Self::Magnitude(_) | Self::Ordinal(_) | Self::Fraction(..) | Self::Quantifier(_) => {
                Starts::OF_DATE
            }
            _ => Starts::NOTHING,
        };
        if begins { role.or(Starts::DATE) } else { role }
    }

    /// Whether it says something of a figure or a date, and not only what is spoken of: "year" in "year contract" does.
    pub(crate) fn makes_figures(self) -> bool {
        !matches!(
            self,
            Self::Concept(_) | Self::Place(..) | Self::Modality(_) | Self::Stage(_) | Self::Title | Self::Common(_)
        )
    }

    /// Which figures and dates can begin with a word of this sense.
    pub(super) fn starts(self) -> Starts {
        self.dates().or(self.starts_figure())
    }

    fn starts_figure(self) -> Starts {
        match self {
            Self::Cardinal(_)
            | Self::Magnitude(_)
            | Self::Fraction(..)
            | Self::Link(Link::Minus)
            | Self::Quantifier(Quantifier::Exactly(_)) => Starts::NUMERAL,
            Self::Link(Link::A) => Starts::ARTICLE,
            Self::Ordinal(_) | Self::Rank(_) => Starts::ORDER,
            Self::Link(Link::No) | Self::Quantifier(Quantifier::None) => Starts::NONE,
            Self::Quantifier(_) => Starts::VAGUE,
            Self::Multiple(_) => Starts::MULTIPLE,
            Self::Unit(_) => Starts::UNIT,
            _ => Starts::NOTHING,
        }
    }
}

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

/// A unit or currency, by its place in the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct UnitId(pub(crate) u16);

/// A concept, by its place in the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ConceptId(pub(crate) u16);

/// A place, by its place in the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PlaceId(pub(crate) u16);
