//! # `derived`
//!
//! A figure of an answer that no source states may follow from figures that one source does: a sum or a difference of like
//! things, a product or a quotient with a number of things or a rate, a share of a whole. The path is told. At least so many and
//! so many more are at least their sum. Only exact
//! results count, and only from the few figures of a source that stand nearest to what the answer speaks of, for among many
//! figures some sum is always right by chance.

use itertools::Itertools;

use crate::model::{Claim, Extent, Kind, Number, Reason, RuleId, Unit};

const DERIVED: RuleId = RuleId::new("derived");

/// Of more figures only the nearest are tried: six give some thousand combinations, and with each the odds of a result that
/// fits by chance grow.
const MOST_OPERANDS: usize = 6;

/// How two numbers are joined, in the order in which they are tried.
const OPERATIONS: [Operation; 4] = [Operation::Plus, Operation::Minus, Operation::Times, Operation::Over];

/// The unit of "three times", and that of things that are counted, in a rate.
const TIMES: &str = "count";
const THINGS: &str = "thing";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Operation {
    Plus,
    Minus,
    Times,
    Over,
}

/// A figure with what it is of, and how it came about.
#[derive(Clone)]
struct Term {
    value: Number,
    unit: Option<Unit>,
    path: String,
    /// What each of its summands is of; empty for what is no sum.
    sum_of: Vec<Option<String>>,
    /// What it is of, for a figure that stands in the source as it is.
    of: Option<String>,
    /// Whether it stands in the source as it is.
    is_stated: bool,
    /// The figures that it was made of, by index.
    parts: Vec<(usize, Number)>,
    /// Whether it may be more: "at least 15".
    is_floor: bool,
    /// Whether it is a number that counts nothing named right behind it: "spent 93 of his pennies".
    is_number: bool,
    /// Whether the source does not say at all what it is of: "gave away 2".
    is_bare: bool,
}

/// How the answer's figure follows from those of one source, the nearest first, and from which of them, by index; `None`
/// where it does not.
pub(super) fn derived(answer: &Claim, said: &[&Claim]) -> Option<(Reason, Vec<usize>)> {
    let wanted = Term::of(0, answer)?;
    let places = wanted.value.places();
    let terms: Vec<Term> =
        said.iter().enumerate().filter_map(|(at, claim)| Term::of(at, claim)).take(MOST_OPERANDS).collect();
    // A quotient is told with as many decimals as its author liked.
    let rounded =
        |value: Number| value == wanted.value || places > 0 && value.rounded_to_places(places) == wanted.value;
    let bare = answer.kind == Kind::Number && wanted.unit.is_none();
    let fits = |term: &Term| {
        rounded(term.value)
            && (wanted.is_floor || !term.is_floor)
            && (bare || term.is_in(wanted.unit.as_ref()))
            && !term.mixes(answer.measure.as_ref())
    };
    // The shortest path is the likeliest.
    let pairs = || (0..terms.len()).permutations(2).flat_map(|at| joined(&terms[at[0]], &terms[at[1]]));
    let found = pairs().find(fits).or_else(|| {
        (0..terms.len())
            .permutations(3)
            .flat_map(|at| {
                joined(&terms[at[0]], &terms[at[1]])
                    .flat_map(|both| joined(&both, &terms[at[2]]).collect_vec())
                    .collect_vec()
            })
            .find(fits)
    })?;
    let of = found.parts.into_iter().map(|(at, _)| at).collect();
    Some((told(found.path, wanted.value), of))
}

/// The reason that a value follows from others, by the path.
pub(super) fn told(how: String, value: Number) -> Reason {
    Reason::new(DERIVED).with("how", how).with("value", value)
}

impl Term {
    /// The one number that a claim states.
    fn of(at: usize, claim: &Claim) -> Option<Self> {
        if matches!(claim.kind, Kind::Ordinal | Kind::Rank | Kind::Date | Kind::Period | Kind::Proposition) {
            return None;
        }
        let stated = claim.stated.as_ref().and_then(Extent::numbers)?;
        let is_floor = stated.single().is_none();
        let value =
            if is_floor { stated.low_end().filter(|_| stated.high_end().is_none())? } else { stated.single()? };
        // "3 times as many" has no unit to calculate with.
        let unit = claim.unit.as_ref().filter(|unit| unit.name() != TIMES);
        let unit = match (unit, &claim.per) {
            (Some(unit), Some(per)) => Some(Unit::from(format!("{unit} per {per}"))),
            (None, Some(per)) => Some(Unit::from(format!("{THINGS} per {per}"))),
            (unit, None) => unit.cloned(),
        };
        let of = claim.measure.clone();
        let is_number = claim.kind == Kind::Number && unit.is_none();
        let is_bare = is_number && of.is_none();
        Some(Self {
            value,
            unit,
            path: value.to_string(),
            sum_of: Vec::new(),
            of,
            is_stated: true,
            parts: vec![(at, value)],
            is_floor,
            is_number,
            is_bare,
        })
    }
}

impl Term {
    /// Whether the unit is that; what comes of things by the day is told as so many things, too.
    fn is_in(&self, unit: Option<&Unit>) -> bool {
        let things = |own: &Unit| own.name().strip_prefix(THINGS).is_some_and(|rest| rest.starts_with(" per "));
        self.unit.as_ref() == unit || unit.is_none() && self.unit.as_ref().is_some_and(things)
    }

    /// Whether it is a total of several things among which is that one: plums and oranges are no plums.
    fn mixes(&self, of: Option<&String>) -> bool {
        let of = of.filter(|_| self.sum_of.len() > 2 && self.sum_of.iter().all(Option::is_some));
        of.is_some_and(|of| {
            let (same, other): (Vec<_>, Vec<_>) = self.sum_of.iter().flatten().partition(|summand| *summand == of);
            same.len() > 1 && !other.is_empty()
        })
    }

    fn summands(&self) -> impl Iterator<Item = Option<String>> {
        let own = self.is_stated.then(|| self.of.clone());
        self.sum_of.iter().cloned().chain(own)
    }
}

/// Every number that two make together.
fn joined<'a>(left: &'a Term, right: &'a Term) -> impl Iterator<Item = Term> + use<'a> {
    OPERATIONS.iter().filter_map(move |&operation| {
        let (a, b) = (left.value, right.value);
        let (value, unit, sign) = match operation {
            Operation::Plus => (a.checked_add(b)?, like(left, right)?, "+"),
            Operation::Minus => (a.checked_sub(b)?, like(left, right)?, "-"),
            Operation::Times if left.unit == Some(Unit::PERCENT) => {
                (a.checked_mul(b)?.checked_div(Number::HUNDRED)?.value, right.unit.clone(), "% x")
            }
            Operation::Times => (a.checked_mul(b)?, product(left, right)?, "x"),
            Operation::Over => (a.checked_div(b)?.value, quotient(left, right)?, "/"),
        };
        let is_floor = left.is_floor || right.is_floor;
        // Of what may be more, only the sum is known to be at least so much.
        if changes_nothing(operation, left, right) || is_floor && operation != Operation::Plus {
            return None;
        }
        let path = if left.is_stated { &left.path } else { &format!("({})", left.path) };
        let sum_of = match operation {
            Operation::Plus | Operation::Minus => left.summands().chain(right.summands()).collect(),
            Operation::Times | Operation::Over => Vec::new(),
        };
        let parts = left.parts.iter().chain(&right.parts).copied().collect_vec();
        // "65 + 6 - 6" says no more than 65.
        if parts.len() > 2 && parts.iter().any(|&(_, part)| part == value) {
            return None;
        }
        let path = format!("{path} {sign} {}", right.path);
        Some(Term {
            value,
            unit,
            path,
            sum_of,
            of: None,
            is_stated: false,
            parts,
            is_floor,
            is_number: false,
            is_bare: false,
        })
    })
}

/// Whether what comes out is what went in: "100 % of 62.6".
fn changes_nothing(operation: Operation, left: &Term, right: &Term) -> bool {
    match operation {
        Operation::Plus | Operation::Minus => right.value == Number::ZERO || left.value == Number::ZERO,
        Operation::Times if left.unit == Some(Unit::PERCENT) => left.value == Number::HUNDRED,
        Operation::Times | Operation::Over => right.value == Number::ONE || left.value == Number::ONE,
    }
}

/// The unit of both, where it is one, or one leaves it out as it does what is counted: "12 dollars … 5 more".
fn like(left: &Term, right: &Term) -> Option<Option<Unit>> {
    match (&left.unit, &right.unit) {
        (a, b) if a == b => Some(a.clone()),
        (Some(unit), None) if right.is_number => Some(Some(unit.clone())),
        (None, Some(unit)) if left.is_number => Some(Some(unit.clone())),
        _ => None,
    }
}

/// "5 boats of 3 people each", "4 hours at 60 miles per hour".
fn product(left: &Term, right: &Term) -> Option<Option<Unit>> {
    if are_of_one(left, right) || left.is_bare || right.is_bare {
        return None;
    }
    match (&left.unit, &right.unit) {
        (unit, None) | (None, unit) => Some(unit.clone()),
        (Some(a), Some(b)) if a == b => Some(Some(Unit::from(format!("square {a}")))),
        (Some(a), Some(b)) => of_rate(a, b).or_else(|| of_rate(b, a)),
    }
}

/// "28 apples in 4 bags", "120 miles at 40 miles per hour".
fn quotient(left: &Term, right: &Term) -> Option<Option<Unit>> {
    if left.unit.is_none() && are_of_one(left, right) || right.is_bare {
        return None;
    }
    match (&left.unit, &right.unit) {
        (unit, None) => Some(unit.clone()),
        (Some(a), Some(b)) if a == b => Some(None),
        (Some(a), Some(b)) => {
            let time = b.name().strip_prefix(a.name())?.strip_prefix(" per ")?;
            Some(Some(Unit::from(time.to_owned())))
        }
        (None, Some(_)) => None,
    }
}

/// What a rate gives for so much of what it is by.
fn of_rate(rate: &Unit, by: &Unit) -> Option<Option<Unit>> {
    let unit = rate.name().strip_suffix(by.name())?.strip_suffix(" per ")?;
    Some(Some(unit).filter(|unit| *unit != THINGS).map(|unit| Unit::from(unit.to_owned())))
}

/// Whether both count one thing: nobody multiplies apples by apples.
fn are_of_one(left: &Term, right: &Term) -> bool {
    left.unit.is_none() && right.unit.is_none() && left.of.is_some() && left.of == right.of
}
