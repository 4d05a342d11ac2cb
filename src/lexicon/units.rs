//! Units of measure: names, symbols, dimensions and exact factors.
//!
//! Factors are those of the International System of Units (BIPM, SI Brochure, 9th edition) and of the international
//! yard and pound agreement of 1959.

use crate::model::{Conversion, Dimension, Number};

/// A unit.
pub(crate) struct UnitRow {
    pub(crate) name: &'static str,
    /// As they are written behind a number; case matters.
    pub(crate) symbols: &'static [&'static str],
    pub(crate) conversion: Conversion,
}

/// One row: a name, its symbols, its dimension, and its size in the base unit as digits and decimal places.
macro_rules! unit {
    ($name:literal, $symbols:expr, $dimension:ident, $digits:literal, $places:literal) => {
        UnitRow {
            name: $name,
            symbols: &$symbols,
            conversion: Conversion {
                dimension: Dimension::$dimension,
                numerator: Number::constant($digits, $places),
                denominator: Number::ONE,
                shift: Number::ZERO,
            },
        }
    };
}

/// Every unit.
pub(crate) const UNITS: &[UnitRow] = &[
    unit!("percent", ["%"], Share, 1, 0),
    unit!("percentage_point", ["pp"], ShareDifference, 1, 0),
    unit!("second", ["s", "sec"], Time, 1, 0),
    unit!("minute", ["min"], Time, 60, 0),
    unit!("hour", ["h", "hr", "hrs"], Time, 3600, 0),
    unit!("day", [], Time, 86400, 0),
    unit!("week", [], Time, 604800, 0),
    unit!("month", [], Time, 2629800, 0),
    unit!("year", ["yr", "yrs"], Time, 31557600, 0),
    unit!("decade", [], Time, 315576000, 0),
    unit!("century", [], Time, 3155760000, 0),
    unit!("metre", ["m"], Length, 1, 0),
    unit!("kilometre", ["km"], Length, 1000, 0),
    unit!("mile", ["mi"], Length, 1609344, 3),
];
