//! A figure between its being read and its becoming a mention: what ranges, lists and hedges work on.

use super::numeral::Numeral;
use super::unit;
use crate::lexicon::{Tagged, UnitClass, UnitId};
use crate::model::{Change, Hedge, Kind, Number, RuleId};

/// A quantity by its tokens, with what its words state.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// The first token of its words.
    pub(super) first: usize,
    /// The token after the last.
    pub(super) end: usize,
    pub(super) kind: Kind,
    pub(super) value: Value,
    pub(super) unit: Option<Measured>,
    pub(super) per: Option<Per>,
    pub(super) hedge: Option<Hedge>,
    pub(super) change: Option<Change>,
    /// The tokens of the counted noun, or of the whole that a share is of.
    pub(super) noun: Option<(usize, usize)>,
    pub(super) rule: RuleId,
}

/// What the words state.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    /// One number.
    Point(Numeral),
    /// From one to another, both included.
    Between(Numeral, Numeral),
    /// One or the other.
    Choice(Numeral, Numeral),
    /// One number and how far it may be off: "12.9 ± 0.1".
    Tolerance(Numeral, Numeral),
    /// Two numbers of which neither stands alone: "won 2-0".
    Sides(Numeral, Numeral),
    /// A vague amount with a lower bound: "several".
    AtLeast(Number),
    /// A vague amount with an open lower bound: "most" is more than half.
    MoreThan(Number),
    /// A vague amount between two bounds: "a few".
    Within(Number, Number),
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measured {
    pub(super) unit: UnitId,
    /// Whether the words leave open which of several units it is, and the likeliest was taken.
    pub(super) assumed: bool,
    /// Whether it stands before the number.
    pub(super) leads: bool,
    /// The unit that the words could mean as well, where nothing around them decides.
    pub(super) rival: Option<UnitId>,
}

/// What a rate is by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Per {
    /// "Per barrel", "a day".
    Unit(UnitId),
    /// "Per share": the token of the noun.
    Noun(usize),
    /// "Per 100,000".
    Number(Number),
}

impl Figure {
    /// A number alone.
    pub(super) fn of(numeral: &Numeral, kind: Kind, rule: RuleId) -> Self {
        Self::vague(numeral.first, numeral.end, Value::Point(*numeral), kind, rule)
    }

    /// The words from token `first` to before `end`.
    pub(super) fn vague(first: usize, end: usize, value: Value, kind: Kind, rule: RuleId) -> Self {
        Self { first, end, kind, value, unit: None, per: None, hedge: None, change: None, noun: None, rule }
    }

    /// The number, where it is one.
    pub(super) fn point(&self) -> Option<&Numeral> {
        match &self.value {
            Value::Point(numeral) => Some(numeral),
            _ => None,
        }
    }

    /// Whether nothing but a number stands there.
    pub(super) fn is_bare(&self) -> bool {
        self.unit.is_none() && matches!(self.kind, Kind::Number | Kind::Count)
    }
}

/// What a rule of quantities looks at: the text, the number in it, and where the figure before ended.
#[derive(Clone, Copy)]
pub(super) struct Place<'a, 't> {
    pub(super) tagged: &'a Tagged<'t>,
    pub(super) numeral: &'a Numeral,
    /// No word before this token may be taken.
    pub(super) floor: usize,
    /// The unit behind the number, which most rules ask for.
    behind: Option<unit::Read>,
}

impl<'a, 't> Place<'a, 't> {
    pub(super) fn new(tagged: &'a Tagged<'t>, numeral: &'a Numeral, floor: usize) -> Self {
        Self { tagged, numeral, floor, behind: unit::behind(tagged, numeral) }
    }

    /// The same place with the number read otherwise.
    pub(super) fn with<'b>(&self, numeral: &'b Numeral) -> Place<'b, 't>
    where
        'a: 'b,
    {
        Place::new(self.tagged, numeral, self.floor)
    }

    /// Whether a unit of any class stands behind the number.
    pub(super) fn has_unit(&self) -> bool {
        self.behind.is_some()
    }

    /// The unit behind the number, if it is of a class that `wanted` accepts.
    pub(super) fn unit(&self, wanted: impl Fn(UnitClass) -> bool) -> Option<unit::Read> {
        self.behind.filter(|read| wanted(self.tagged.lexicon.unit(read.measured.unit).class))
    }
}
