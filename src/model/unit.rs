//! Units of measure, and exact conversion inside a dimension.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::number::Number;

/// The unit of a quantity, by name.
///
/// An ISO 4217 code for money (`USD`), `percent`, `percentage_point`, else the full singular English name in British
/// spelling (`kilometre`, `square metre`, `mile per hour`, `year`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unit(Cow<'static, str>);

impl Unit {
    /// Hundredths of a whole.
    pub const PERCENT: Self = Self(Cow::Borrowed("percent"));
    /// A difference between two percentages.
    pub const PERCENTAGE_POINT: Self = Self(Cow::Borrowed("percentage_point"));

    /// A unit that is known when the program is written.
    #[must_use]
    pub const fn named(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }
}

impl From<String> for Unit {
    fn from(name: String) -> Self {
        Self(Cow::Owned(name))
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a unit measures. Two units convert into each other only inside one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Dimension {
    /// Metres and miles.
    Length,
    /// Square metres and hectares.
    Area,
    /// Litres, barrels, cubic metres.
    Volume,
    /// Kilograms and tons.
    Mass,
    /// Seconds to years; a month is a twelfth of a year, and a year 365.25 days (Julian).
    Time,
    /// Kilometres per hour, knots.
    Speed,
    /// Metres per second squared, g.
    Acceleration,
    /// Newtons.
    Force,
    /// Newton metres, pound-feet.
    Torque,
    /// Pascals, bars, pounds per square inch.
    Pressure,
    /// Joules, calories, kilowatt hours.
    Energy,
    /// Watts, horsepower.
    Power,
    /// Kelvin and degrees; the only dimension whose units have different noughts.
    Temperature,
    /// Bits and bytes.
    Information,
    /// Bits per second.
    DataRate,
    /// Hertz, revolutions per minute.
    Frequency,
    /// Amperes.
    Current,
    /// Volts.
    Voltage,
    /// Ampere hours and coulombs.
    Charge,
    /// Ohms.
    Resistance,
    /// Degrees and radians.
    Angle,
    /// Pixels and megapixels.
    Resolution,
    /// Kilometres per litre and miles per gallon.
    FuelEconomy,
    /// Parts of a whole: percent, per mille.
    Share,
    /// Differences of shares: percentage points, basis points.
    ShareDifference,
    /// Anything that converts into nothing else.
    Other,
}

/// How a unit's values become those of its dimension's base unit: `base = (value + shift) × numerator / denominator`.
///
/// Factors are fractions of decimals and the shift is in the unit itself, so that conversions there and back are exact
/// wherever decimals can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// What is measured.
    pub dimension: Dimension,
    /// Base units in `denominator` of this unit.
    pub numerator: Number,
    /// See `numerator`; never nought.
    pub denominator: Number,
    /// How far this unit's nought lies above the base unit's: 273.15 for degrees Celsius, 459.67 for Fahrenheit.
    pub shift: Number,
}

/// A converted value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Converted {
    /// The value in the unit asked for.
    pub value: Number,
    /// Whether no digit was lost on the way.
    pub exact: bool,
}

impl Conversion {
    /// Turns `value` into the unit of `target`; `None` across dimensions, or on overflow.
    #[must_use]
    pub fn convert(&self, value: Number, target: &Self) -> Option<Converted> {
        if self.dimension != target.dimension {
            return None;
        }
        if self == target {
            return Some(Converted { value, exact: true });
        }
        // One division at the end keeps every exact conversion exact.
        let above = value.checked_add(self.shift)?.checked_mul(self.numerator)?.checked_mul(target.denominator)?;
        let quotient = above.checked_div(self.denominator.checked_mul(target.numerator)?)?;
        Some(Converted { value: quotient.value.checked_sub(target.shift)?, exact: quotient.exact })
    }
}

/// The name of a rule, a weight or a veto, in snake case. Stable: reports are compared by it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleId(Cow<'static, str>);

impl RuleId {
    /// A rule of this crate.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KELVIN: Conversion = Conversion {
        dimension: Dimension::Temperature,
        numerator: Number::ONE,
        denominator: Number::ONE,
        shift: Number::ZERO,
    };

    #[test]
    fn converts_exactly_across_noughts() {
        let celsius = Conversion { shift: Number::scaled(27315, 2), ..KELVIN };
        let fahrenheit = Conversion {
            numerator: Number::scaled(5, 0),
            denominator: Number::scaled(9, 0),
            shift: Number::scaled(45967, 2),
            ..KELVIN
        };
        let boiling = fahrenheit.convert(Number::scaled(212, 0), &celsius);
        assert_eq!(boiling, Some(Converted { value: Number::HUNDRED, exact: true }));
        assert_eq!(celsius.convert(Number::HUNDRED, &KELVIN).expect("one dimension").value, Number::scaled(37315, 2));
    }

    #[test]
    fn refuses_other_dimensions() {
        let metre = Conversion { dimension: Dimension::Length, ..KELVIN };
        assert_eq!(metre.convert(Number::ONE, &KELVIN), None);
    }
}
