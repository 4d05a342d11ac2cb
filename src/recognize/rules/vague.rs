//! Vague amounts: "several", "dozens of swimmers", "hundreds of thousands", "weeks ago", "a month", "most of the fleet".
//!
//! "Many" says nothing that could be held against a number, and "the week" is one that is known.

use super::super::figure::{Figure, Measured, Value};
use super::super::numeral::{self, Form, Numeral};
use super::super::{noun, trap};
use super::measure::{is_measure, kind_of};
use crate::lexicon::{Calendar, Link, Quantifier, Sense, Side, Tagged, UnitClass, UnitId};
use crate::model::{Dimension, Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("vague");

fn quantifier(tagged: &Tagged<'_>, at: usize) -> Option<Quantifier> {
    tagged.find(at, |sense| match sense {
        Sense::Quantifier(quantifier) => Some(*quantifier),
        _ => None,
    })
}

/// "Several", "a few hundred", "dozens of", "hundreds of thousands of", "most of".
pub(super) fn amount(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let mut end = at + tagged.length(at);
    let mut value = match quantifier(tagged, at)? {
        Quantifier::AtLeast(low) => Value::AtLeast(Number::from(low)),
        Quantifier::Between(low, high) => Value::Within(Number::from(low), Number::from(high)),
        Quantifier::Most => return most(tagged, at),
        _ => return None,
    };
    while let Some((factor, next)) = factor(tagged, end) {
        value = match value {
            Value::AtLeast(low) => Value::AtLeast(low.checked_mul(factor)?),
            Value::Within(low, high) => Value::Within(low.checked_mul(factor)?, high.checked_mul(factor)?),
            other => other,
        };
        end = next;
    }
    let of = end + usize::from(tagged.is(end, Link::Of));
    let unit = tagged.find(of, |sense| match sense {
        Sense::Unit(unit) => Some(*unit),
        _ => None,
    });
    if let Some(unit) = unit {
        let class = tagged.lexicon.unit(unit).class;
        // "A few percent" is no amount that could be held against another.
        if matches!(class, UnitClass::Percent | UnitClass::PercentagePoint) {
            return None;
        }
        let kind = if class == UnitClass::Money { Kind::Money } else { kind_of(tagged, unit) };
        if class == UnitClass::Money || is_measure(class) {
            let measured = Measured { unit, assumed: class == UnitClass::Money, leads: false, rival: None };
            return Some(Figure {
                unit: Some(measured),
                ..Figure::vague(at, of + tagged.length(of), value, kind, RULE)
            });
        }
    }
    let noun = noun::counted(tagged, of + usize::from(tagged.is(of, Link::The)));
    let unit = super::count::times(tagged, noun);
    Some(Figure { noun, unit, ..Figure::vague(at, end, value, Kind::Count, RULE) })
}

/// What multiplies a vague amount: "hundred", "of thousands", "dozen".
fn factor(tagged: &Tagged<'_>, end: usize) -> Option<(Number, usize)> {
    let of = end + usize::from(tagged.is(end, Link::Of));
    let power = tagged.find(of, |sense| match sense {
        Sense::Magnitude(power) => Number::power_of_ten(i32::from(*power)),
        Sense::Quantifier(Quantifier::Exactly(count)) if *count >= 10 => Some(Number::from(*count)),
        // "Decenas de miles": a bare plural says at least two of what it multiplies with.
        Sense::Quantifier(Quantifier::AtLeast(count)) if *count >= 20 => Some(Number::from(count / 2)),
        _ => None,
    })?;
    Some((power, of + tagged.length(of)))
}

/// "Most of the fleet": more than half.
fn most(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let end = at + tagged.length(at);
    let whole = noun::whole(tagged, end)?;
    let half = Number::from(50_i64);
    let mut figure = Figure::vague(at, end, Value::MoreThan(half), Kind::Percent, RULE);
    figure.unit = Some(Measured { unit: tagged.lexicon.percent(), assumed: false, leads: false, rival: None });
    figure.noun = Some(whole);
    Some(figure)
}

fn unit_at(tagged: &Tagged<'_>, at: usize, wanted: impl Fn(UnitClass) -> bool) -> Option<UnitId> {
    tagged.find(at, |sense| match sense {
        Sense::Unit(unit) if wanted(tagged.lexicon.unit(*unit).class) => Some(*unit),
        _ => None,
    })
}

/// "A month", "an hour", "a dollar": one, where it is no rate ("twice a week") and the words lead to a quantity.
pub(super) fn one(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    if !tagged.is(at, Link::A) || tagged.length(at) != 1 || tagged.tokens.get(at + 1)?.shout {
        return None;
    }
    let end = at + 1 + tagged.length(at + 1);
    // "A pound of flour" is a weight.
    let weighed = unit_at(tagged, at + 1, is_measure).filter(|_| tagged.is(end, Link::Of));
    let unit = weighed.or_else(|| unit_at(tagged, at + 1, |class| class == UnitClass::Money || is_measure(class)))?;
    let leads = |sense: &Sense| match sense {
        Sense::Link(link) => {
            matches!(link, Link::By | Link::At | Link::For | Link::With | Link::Be | Link::Lasts | Link::Clause)
        }
        Sense::Hedge(_, Side::Before) => true,
        _ => false,
    };
    let led = tagged.starts_sentence(at)
        || at
            .checked_sub(1)
            .is_some_and(|before| tagged.senses(before).iter().any(leads) || is_hedge_end(tagged, before));
    // "A second bill failed" is the second, and no time.
    let ranked = tagged.senses(at + 1).iter().any(|sense| matches!(sense, Sense::Ordinal(_)));
    let goes_on = tagged.is_joint(end)
        || ranked && (noun::head(tagged, end).is_some() || tagged.char(end) == ',')
        || tagged.is(end, Link::Genitive)
        || tagged.senses(end).iter().any(trap::is_of_calendar)
        || tagged.kind(end) == Some(TokenKind::Word) && tagged.senses(end).is_empty()
        || tagged.senses(at + 1).iter().any(|sense| matches!(sense, Sense::Ordinal(_)))
            && noun::head(tagged, end).is_some();
    let class = tagged.lexicon.unit(unit).class;
    let bare = class == UnitClass::Measure && !tagged.starts_sentence(at) && !tagged.is(end, Link::Of);
    if !led || goes_on || bare || is_saying(tagged, unit) && tagged.is(end, Link::Of) {
        return None;
    }
    let kind = if class == UnitClass::Money { Kind::Money } else { kind_of(tagged, unit) };
    let numeral = Numeral { first: at, end, value: Number::ONE, grain: 0, power: None, form: Form::Words };
    let figure = Figure::vague(at, end, Value::Point(numeral), kind, RULE);
    let measured = Measured { unit, assumed: class == UnitClass::Money, leads: false, rival: None };
    let mut figure = Figure { unit: Some(measured), ..figure };
    if class != UnitClass::Money {
        super::measure::extend(tagged, &mut figure);
    }
    Some(figure)
}

/// "Hora y media", "año y medio", where the language needs no "one" before it.
fn with_part(tagged: &Tagged<'_>, at: usize, unit: UnitId) -> Option<Figure> {
    let end = at + tagged.length(at);
    let one = Numeral { first: at, end: at, value: Number::ONE, grain: 0, power: None, form: Form::Words };
    let (value, end) = numeral::with_part(tagged, &one, end)?;
    let figure = Figure::vague(at, end, Value::Point(value), kind_of(tagged, unit), RULE);
    Some(Figure { unit: Some(Measured { unit, assumed: false, leads: false, rival: None }), ..figure })
}

/// "A bit of luck", "a degree of risk", "a point of view": units of nothing that is poured, weighed or timed.
fn is_saying(tagged: &Tagged<'_>, unit: UnitId) -> bool {
    let dimension = tagged.lexicon.unit(unit).conversion.map(|conversion| conversion.dimension);
    matches!(dimension, Some(Dimension::Information | Dimension::Angle | Dimension::Other))
}

/// Whether a hedge of several words ends with token `last`: "more than".
fn is_hedge_end(tagged: &Tagged<'_>, last: usize) -> bool {
    (last.saturating_sub(3)..last).any(|at| {
        at + tagged.length(at) == last + 1
            && tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Hedge(_, Side::Before)))
    })
}

/// "Weeks ago", "for years": at least two. "Hora y media" is one and a half.
pub(super) fn plural(tagged: &Tagged<'_>, at: usize) -> Option<Figure> {
    let unit = unit_at(tagged, at, |class| class == UnitClass::Time)?;
    let end = at + tagged.length(at);
    if !tagged.is_plural(at) {
        return with_part(tagged, at, unit);
    }
    let told = at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::For));
    let dated =
        tagged.senses(end).iter().any(|sense| matches!(sense, Sense::Calendar(Calendar::Ago | Calendar::After)));
    if !told && !dated {
        return None;
    }
    let (unit, factor) = tagged.lexicon.in_years(unit);
    let figure = Figure::vague(at, end, Value::AtLeast(Number::from(2 * factor)), Kind::Duration, RULE);
    Some(Figure { unit: Some(Measured { unit, assumed: false, leads: false, rival: None }), ..figure })
}
