//! A quantity or a date as the text states it.

use serde::{Deserialize, Serialize};

use super::extent::Extent;
use super::number::Number;
use super::span::Span;
use super::unit::{RuleId, Unit};

/// What kind of value words state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A bare number.
    Number,
    /// "The third", "4th".
    Ordinal,
    /// "42 %", "three quarters of".
    Percent,
    /// A difference of percentages.
    PercentagePoint,
    /// An amount of money.
    Money,
    /// A length, a weight, a temperature.
    Measure,
    /// A number of things: "28 programs".
    Count,
    /// "87-year-old", "aged 18".
    Age,
    /// "Eight years".
    Duration,
    /// A place in an order that is told in words: "main", "second largest".
    Rank,
    /// A day.
    Date,
    /// Several days.
    Period,
    /// What two sides of a game have: "won 2–0". It has [`Mention::sides`] and no single value.
    Score,
    /// What is paid for what is staked: "7/2", "3 to 1". It has sides, too.
    Odds,
    /// Votes for and against: "58 to 42". It has sides, too.
    Vote,
    /// A fact without a figure.
    Proposition,
}

/// The class of words that loosen or bound a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hedge {
    /// "About", "around", "some", "roughly", "~".
    About,
    /// "Nearly", "almost": just below.
    Nearly,
    /// "Just over": just above.
    JustOver,
    /// "Just under": just below, and never reached.
    JustUnder,
    /// "At least", "or more", "≥".
    AtLeast,
    /// "At most", "up to", "not more than", "≤".
    AtMost,
    /// "More than", "over", ">".
    MoreThan,
    /// "Less than", "fewer than", "under", "<".
    LessThan,
    /// "Exactly".
    Exactly,
}

/// What a figure in a sentence about a change is. Figures of different sorts are never compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// "To 30 %": what it came to.
    NewLevel,
    /// "From 25 %": what it was.
    OldLevel,
    /// "Rose by 5 %".
    Increase,
    /// "Fell 5 %".
    Decrease,
}

/// A reading that the same words allow as well, where nothing around them settles which is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherReading {
    /// What kind of value it would be.
    pub kind: Kind,
    /// The unit it would have.
    pub unit: Option<Unit>,
    /// What the words would say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Extent>,
    /// What leaves the choice open.
    pub doubt: Doubt,
}

/// What leaves open how words are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// "1.234": the mark may part decimals or thousands. The language or the currency was followed.
    DecimalMark,
    /// "03/04/2020": either may be the month. The habit of the language was followed.
    DayMonthOrder,
    /// "40 pounds": the word names several units. The likeliest was taken.
    Unit,
}

/// How far beside what is stated the meant value may lie, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Width {
    /// Not at all: a whole number of things, a rank, a day, a bound, a range.
    AsStated,
    /// Half a unit of the last stated digit either way.
    HalfUnit,
    /// A completed year: one who is 87 may be all but 88.
    CompletedYear,
    /// A share or a part in a word of its own: "half" may be 46 %.
    Word,
    /// The reach of a hedge such as "about" or "nearly".
    Hedge,
}

/// A quantity or a date that was read, with its words and its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// The words of the whole figure, hedge and unit included.
    pub span: Span,
    /// What kind of value it is.
    pub kind: Kind,
    /// The unit; `None` for a bare number, a counted noun, a day.
    pub unit: Option<Unit>,
    /// Whether the unit was not said outright: a bare `$` is taken as `USD`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unit_assumed: bool,
    /// What a rate is by: `barrel` in "$58 per barrel", `100000` in "3 per 100,000".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Unit>,
    /// What the words say; `None` where the value could not be resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Extent>,
    /// What a fair reader takes from them, rounding and hedges counted in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meant: Option<Extent>,
    /// Why what is meant is as wide as it is; `None` where nothing is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<Width>,
    /// The class of the hedge.
    #[serde(default)]
    pub hedge: Option<Hedge>,
    /// "3 or 5": the values between which the words leave the choice; empty otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Number>,
    /// The numbers of both sides of a score, of odds or of a vote, in the order in which they are told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sides: Option<[Number; 2]>,
    /// The figure's part in a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// The counted noun or, for a share, the whole ("of exports"), by its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun: Option<Span>,
    /// The recognizer that read it.
    pub rule: RuleId,
    /// The readings that the words allow as well; empty where the words and what stands around them leave no doubt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_readings: Vec<OtherReading>,
}

impl Mention {
    /// Every place that it names.
    pub(crate) fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        std::iter::once(&mut self.span).chain(&mut self.noun)
    }
}
