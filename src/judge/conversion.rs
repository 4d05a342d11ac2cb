//! # `converted`, `exchanged`, `implied_rate`, `no_rate`, `rate_too_old`
//!
//! Figures of two units are compared in one of them. Measures convert by their factors, and cents are hundredths of their
//! currency. Two currencies need a rate: that of a text which gives the amount in both ("€3 billion ($3.3 billion)"), else
//! one of the user's table, near enough to the time of the figures, else that of another amount which one of the two
//! sources gives in both. Whatever the rate leaves open makes the converted value wider.

use super::{NO_RULE, Sides, value, with_unit};
use crate::model::rates::{NoRate, Worth, scaled, turned};
use crate::model::{Claim, Conversion, Extent, Interval, Number, Reason, RuleId, Tie, Unit};

const CONVERTED: RuleId = RuleId::new("converted");
const EXCHANGED: RuleId = RuleId::new("exchanged");
const IMPLIED: RuleId = RuleId::new("implied_rate");
const NO_RATE: RuleId = RuleId::new("no_rate");
const TOO_OLD: RuleId = RuleId::new("rate_too_old");

/// How values of one unit become those of another.
pub(super) enum Way {
    /// They need no change.
    Same,
    /// By the factors of the two units.
    Factors(Conversion, Conversion),
    /// Over the currency that each is so many parts of, at a rate.
    Money { parts: Number, rate: Option<Interval<Number>>, of: Number },
}

/// How two figures come to one unit.
pub(super) struct Common {
    pub(super) left: Way,
    pub(super) right: Way,
    /// What was converted, by which rule.
    pub(super) reasons: Vec<Reason>,
}

impl Way {
    /// The values in the other unit; `None` on overflow.
    pub(super) fn convert(&self, values: &Interval<Number>) -> Option<Interval<Number>> {
        match self {
            Self::Same => Some(*values),
            Self::Factors(from, to) => values.try_map(|value| Some(from.convert(value, to)?.value)),
            Self::Money { parts, rate, of } => {
                let whole = values.try_map(|value| Some(value.checked_div(*parts)?.value))?;
                let exchanged = rate.as_ref().map_or(Some(whole), |rate| scaled(&whole, rate))?;
                exchanged.try_map(|value| value.checked_mul(*of))
            }
        }
    }
}

/// How the two sides come to one unit, whichever is called left: that whose name comes first, and of a currency and its
/// parts the currency.
pub(super) fn common(sides: &Sides<'_>) -> Result<Common, Reason> {
    let (Some(x), Some(y)) = (&sides.left.unit, &sides.right.unit) else {
        return Ok(Common { left: Way::Same, right: Way::Same, reasons: Vec::new() });
    };
    let major = |unit: &Unit| sides.lexicon.money(unit).map_or_else(|| unit.clone(), |(currency, _)| currency);
    let to = if major(x) <= major(y) { major(x) } else { major(y) };
    let ((left, why), (right, and)) = (way(x, &to, sides)?, way(y, &to, sides)?);
    let mut reasons: Vec<Reason> = why.into_iter().chain(and).collect();
    reasons.sort_by(|a, b| b.rule.cmp(&a.rule));
    Ok(Common { left, right, reasons })
}

/// How the values of one unit become those of another, with the reason where that changes anything.
pub(super) fn way(from: &Unit, to: &Unit, sides: &Sides<'_>) -> Result<(Way, Option<Reason>), Reason> {
    if from == to {
        return Ok((Way::Same, None));
    }
    let lexicon = sides.lexicon;
    if let (Some(a), Some(b)) = (lexicon.conversion(from), lexicon.conversion(to))
        && a.dimension == b.dimension
    {
        return Ok((Way::Factors(a, b), Some(Reason::new(CONVERTED).with("from", from).with("to", to))));
    }
    let (Some((from_currency, parts)), Some((to_currency, of))) = (lexicon.money(from), lexicon.money(to)) else {
        return Err(Reason::new(NO_RULE));
    };
    let (rate, reason) = if from_currency == to_currency {
        (None, Reason::new(CONVERTED).with("from", from).with("to", to))
    } else {
        let (rate, reason) = exchange(&from_currency, &to_currency, sides)?;
        (Some(rate), reason)
    };
    Ok((Way::Money { parts, rate, of }, Some(reason)))
}

/// What one unit of a currency is in another at the time of either side.
fn exchange(from: &Unit, to: &Unit, sides: &Sides<'_>) -> Result<(Interval<Number>, Reason), Reason> {
    let told = |rule| Reason::new(rule).with("from", from).with("to", to);
    let quoted = [sides.left.time, sides.right.time].map(|time| sides.rates.worth(from, to, time.as_ref()));
    // Each may have been told by the rate of its own day.
    let worth = quoted.iter().flatten().copied().reduce(Worth::or);
    if let Some(Worth { range, day }) = worth {
        let reason = told(EXCHANGED).with("rate", with_unit(Extent::Numbers(range), to));
        return Ok((range, day.into_iter().fold(reason, |reason, day| reason.with("day", day))));
    }
    let implied = sides.beside.into_iter().flat_map(|around| implied_rates(from, to, around));
    if let Some((range, told_as)) = implied.reduce(|a, b| (a.0.hull(&b.0), a.1.min(b.1))) {
        let [one, other] = told_as;
        return Ok((range, told(IMPLIED).with("one", one).with("other", other)));
    }
    let ended = quoted.iter().filter_map(|rate| match rate {
        Err(NoRate::TooOld(day)) => Some(*day),
        _ => None,
    });
    let none = |rule| Reason::new(rule).with("left", from.min(to)).with("right", from.max(to));
    Err(ended.max().map_or_else(|| none(NO_RATE), |day| none(TOO_OLD).with("day", day)))
}

/// The rates of the amounts that a source gives in both currencies, with the words for each: the pair in the order in
/// which they are told.
fn implied_rates(from: &Unit, to: &Unit, around: &[Claim]) -> impl Iterator<Item = (Interval<Number>, [String; 2])> {
    around.iter().filter_map(move |again| {
        let first = restated_by(again, around)?;
        let ratio = |of: &Claim, by: &Claim| {
            let [of, by] = [of, by].map(|claim| claim.value().and_then(Extent::numbers));
            scaled(of?, &turned(by?)?)
        };
        let rate = match (&first.unit, &again.unit) {
            (Some(x), Some(y)) if (x, y) == (from, to) => ratio(again, first)?,
            (Some(x), Some(y)) if (x, y) == (to, from) => ratio(first, again)?,
            _ => return None,
        };
        Some((rate, [value(first), value(again)]))
    })
}

/// The claim whose amount this one tells again in another unit.
fn restated_by<'a>(again: &Claim, around: &'a [Claim]) -> Option<&'a Claim> {
    let Some(Tie::Restates(span)) = again.tie else { return None };
    around.iter().find(|first| first.value_span == Some(span) && first.source == again.source)
}

/// The amount of a claim in a unit, as its own sentence gives it: the $3.3 billion of "€3 billion ($3.3 billion)".
pub(super) fn told_in<'a>(claim: &Claim, unit: &Unit, around: &'a [Claim]) -> Option<&'a Claim> {
    let is_in = |other: &&'a Claim| other.unit.as_ref() == Some(unit) && other.source == claim.source;
    let own = claim.value_span?;
    let again = around.iter().filter(|again| again.tie == Some(Tie::Restates(own)));
    restated_by(claim, around).into_iter().chain(again).find(is_in)
}

/// Whether the two are one amount that one source gives in two units.
pub(super) fn are_one(left: &Claim, right: &Claim) -> bool {
    let tells_again = |again: &Claim, first: &Claim| match (again.tie, first.value_span) {
        (Some(Tie::Restates(of)), Some(span)) => of == span,
        _ => false,
    };
    left.source == right.source && (tells_again(left, right) || tells_again(right, left))
}
