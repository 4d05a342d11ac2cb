//! Units of measure: names, symbols, dimensions and exact factors; SI and binary prefixes by rule.
//!
//! Factors are those of the International System of Units (BIPM, SI Brochure, 9th edition), of the international yard
//! and pound agreement of 1959, and of the United States for its customary volumes.

use crate::model::{Conversion, Dimension, Number};

/// A unit.
pub(crate) struct UnitRow {
    pub(crate) name: &'static str,
    /// As they are written behind a number; case matters.
    pub(crate) symbols: &'static [&'static str],
    pub(crate) conversion: Conversion,
    /// Which prefixes it takes.
    pub(crate) prefixes: Prefixes,
}

/// Which prefixes a unit takes, and the symbol behind them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prefixes {
    None,
    /// All of [`PREFIXES`] but the binary ones.
    Metric(&'static str),
    /// Only the ones above one, and the binary ones.
    Large(&'static str),
}

/// A prefix: its name, its symbol, and what it multiplies with.
pub(crate) struct Prefix {
    pub(crate) name: &'static str,
    pub(crate) symbols: &'static [&'static str],
    pub(crate) factor: Factor,
}

/// What a prefix multiplies with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Factor {
    Times(u64),
    Over(u64),
    /// 1024 to that power; only units of information take it.
    Binary(u32),
}

const fn prefix(name: &'static str, symbols: &'static [&'static str], factor: Factor) -> Prefix {
    Prefix { name, symbols, factor }
}

/// Every prefix.
pub(crate) const PREFIXES: &[Prefix] = &[
    prefix("kilo", &["k"], Factor::Times(1000)),
    prefix("mega", &["M"], Factor::Times(1_000_000)),
    prefix("giga", &["G"], Factor::Times(1_000_000_000)),
    prefix("tera", &["T"], Factor::Times(1_000_000_000_000)),
    prefix("peta", &["P"], Factor::Times(1_000_000_000_000_000)),
    prefix("exa", &["E"], Factor::Times(1_000_000_000_000_000_000)),
    prefix("hecto", &["h"], Factor::Times(100)),
    prefix("deci", &["d"], Factor::Over(10)),
    prefix("centi", &["c"], Factor::Over(100)),
    prefix("milli", &["m"], Factor::Over(1000)),
    prefix("micro", &["µ", "μ"], Factor::Over(1_000_000)),
    prefix("nano", &["n"], Factor::Over(1_000_000_000)),
    prefix("pico", &["p"], Factor::Over(1_000_000_000_000)),
    prefix("kibi", &["Ki"], Factor::Binary(1)),
    prefix("mebi", &["Mi"], Factor::Binary(2)),
    prefix("gibi", &["Gi"], Factor::Binary(3)),
    prefix("tebi", &["Ti"], Factor::Binary(4)),
];

impl Prefixes {
    /// The symbol behind `prefix`; `None` where the unit doesn't take it.
    pub(crate) fn symbol_behind(self, prefix: &Prefix, dimension: Dimension) -> Option<&'static str> {
        let information = matches!(dimension, Dimension::Information | Dimension::DataRate);
        // Nobody tells teravolts or petatonnes, and "TV" and "Pt" are other things.
        let huge = information || matches!(dimension, Dimension::Energy | Dimension::Power | Dimension::Frequency);
        if matches!(prefix.factor, Factor::Times(1_000_000_000_000..)) && !huge {
            return None;
        }
        match (self, prefix.factor) {
            (Self::Metric(symbol) | Self::Large(symbol), Factor::Times(times)) if times != 100 => Some(symbol),
            (Self::Metric(symbol), Factor::Times(_) | Factor::Over(_)) => Some(symbol),
            (Self::Large(symbol), Factor::Binary(_)) if information => Some(symbol),
            _ => None,
        }
    }
}

impl Factor {
    /// The conversion of a unit with this prefix, from the one without.
    pub(crate) fn applied(self, base: Conversion) -> Option<Conversion> {
        let number = |value: u64| i64::try_from(value).ok().map(Number::from);
        Some(match self {
            Self::Times(times) => Conversion { numerator: base.numerator.checked_mul(number(times)?)?, ..base },
            Self::Over(over) => Conversion { denominator: base.denominator.checked_mul(number(over)?)?, ..base },
            Self::Binary(power) => {
                Conversion { numerator: base.numerator.checked_mul(number(1024_u64.pow(power))?)?, ..base }
            }
        })
    }
}

/// Symbols that are also words or letters of the alphabet: they are units only where they are glued to the number.
pub(crate) const GLUED_ONLY: &[&str] = &["in", "F", "C", "T", "'", "\"", "''", "a", "c", "p", "d"];

/// Letters that are another unit behind a larger unit of time: the minutes of "2h 30m".
pub(crate) const BEHIND_HOURS: &[(&str, &str)] = &[("m", "minute")];

/// Units whose smaller part is told without its name: "6 feet 2", "2 hours ten".
pub(crate) const UNNAMED_PARTS: &[(&str, &str)] = &[("foot", "inch"), ("hour", "minute")];

/// One row: a name, its symbols, its dimension, its size in the base unit as digits and decimal places, and the prefixes.
macro_rules! unit {
    ($name:literal, $symbols:expr, $dimension:ident, $digits:literal, $places:literal) => {
        unit!($name, $symbols, $dimension, $digits, $places, Prefixes::None)
    };
    ($name:literal, $symbols:expr, $dimension:ident, $digits:literal, $places:literal, $prefixes:expr) => {
        UnitRow {
            name: $name,
            symbols: &$symbols,
            conversion: Conversion {
                dimension: Dimension::$dimension,
                numerator: Number::constant($digits, $places),
                denominator: Number::ONE,
                shift: Number::ZERO,
            },
            prefixes: $prefixes,
        }
    };
}

/// One row whose size is a fraction, or whose nought lies elsewhere.
macro_rules! unit_over {
    ($name:literal, $symbols:expr, $dimension:ident, $above:expr, $below:expr, $shift:expr) => {
        UnitRow {
            name: $name,
            symbols: &$symbols,
            conversion: Conversion {
                dimension: Dimension::$dimension,
                numerator: $above,
                denominator: $below,
                shift: $shift,
            },
            prefixes: Prefixes::None,
        }
    };
}

/// Every unit, the base unit of each dimension first.
pub(crate) const UNITS: &[UnitRow] = &[
    // Shares.
    unit!("percent", ["%", "％", "pct", "pct.", "pc"], Share, 1, 0),
    unit!("per mille", ["‰"], Share, 1, 1),
    unit!("percentage_point", ["pp", "ppt", "ppts"], ShareDifference, 1, 0),
    unit!("basis point", ["bp", "bps"], ShareDifference, 1, 2),
    unit!("part per million", ["ppm"], Other, 1, 0),
    unit!("part per billion", ["ppb"], Other, 1, 0),
    // Time.
    unit!("second", ["s", "sec", "secs"], Time, 1, 0, Prefixes::Metric("s")),
    unit!("minute", ["min", "mins"], Time, 60, 0),
    unit!("hour", ["h", "hr", "hrs"], Time, 3600, 0),
    unit!("day", ["d"], Time, 86400, 0),
    unit!("week", ["wk", "wks"], Time, 604800, 0),
    unit!("fortnight", [], Time, 1209600, 0),
    unit!("month", ["mo", "mos"], Time, 2629800, 0),
    unit!("year", ["yr", "yrs"], Time, 31557600, 0),
    unit!("decade", [], Time, 315576000, 0),
    unit!("century", [], Time, 3155760000, 0),
    unit!("millennium", [], Time, 31557600000, 0),
    // Length.
    unit!("metre", ["m"], Length, 1, 0, Prefixes::Metric("m")),
    unit!("inch", ["in", "in.", "″", "''", "\""], Length, 254, 4),
    unit!("foot", ["ft", "′", "'"], Length, 3048, 4),
    unit!("yard", ["yd", "yds"], Length, 9144, 4),
    unit!("mile", ["mi"], Length, 1609344, 3),
    unit!("nautical mile", ["nmi", "NM"], Length, 1852, 0),
    unit!("furlong", [], Length, 201168, 3),
    unit!("fathom", [], Length, 18288, 4),
    unit!("light-year", ["ly"], Length, 9460730472580800, 0),
    unit!("astronomical unit", ["au", "AU"], Length, 149597870700, 0),
    unit!("parsec", [], Length, 30856775814913673, 0, Prefixes::Large("pc")),
    unit!("angstrom", ["Å"], Length, 1, 10),
    // Area.
    unit!("square metre", ["m²", "m2", "m^2", "sqm"], Area, 1, 0),
    unit!("square kilometre", ["km²", "km2", "km^2", "sqkm"], Area, 1000000, 0),
    unit!("square centimetre", ["cm²", "cm2"], Area, 1, 4),
    unit!("square millimetre", ["mm²", "mm2"], Area, 1, 6),
    unit!("square inch", ["in²"], Area, 64516, 8),
    unit!("square foot", ["ft²", "ft2", "sqft"], Area, 9290304, 8),
    unit!("square yard", ["yd²"], Area, 83612736, 8),
    unit!("square mile", ["mi²", "mi2"], Area, 2589988110336, 6),
    unit!("hectare", ["ha"], Area, 10000, 0),
    unit!("acre", [], Area, 40468564224, 7),
    // Volume, in litres.
    unit!("litre", ["l", "L", "ℓ"], Volume, 1, 0, Prefixes::Metric("l")),
    unit!("cubic metre", ["m³", "m3", "m^3"], Volume, 1000, 0),
    unit!("cubic kilometre", ["km³", "km3", "km^3"], Volume, 1000000000000, 0),
    unit!("cubic centimetre", ["cm³", "cm3", "cm^3", "cc"], Volume, 1, 3),
    unit!("cubic millimetre", ["mm³", "mm3"], Volume, 1, 6),
    unit!("cubic inch", ["in³"], Volume, 16387064, 9),
    unit!("cubic foot", ["ft³", "ft3"], Volume, 28316846592, 9),
    unit!("cubic yard", ["yd³"], Volume, 764554857984, 9),
    unit!("gallon", ["gal", "gals"], Volume, 3785411784, 9),
    unit!("quart", ["qt"], Volume, 946352946, 9),
    unit!("pint", [], Volume, 473176473, 9),
    unit!("cup", [], Volume, 2365882365, 10),
    unit!("fluid ounce", [], Volume, 295735295625, 13),
    unit!("tablespoon", ["tbsp"], Volume, 1478676478125, 14),
    unit!("teaspoon", ["tsp"], Volume, 492892159375, 14),
    unit!("barrel", ["bbl", "bbls"], Volume, 158987294928, 9),
    unit!("bushel", [], Volume, 3523907016688, 11),
    unit!("acre-foot", [], Volume, 123348183754752, 8),
    // Mass, in grams.
    unit!("gram", ["g"], Mass, 1, 0, Prefixes::Metric("g")),
    unit!("tonne", ["t", "mt", "MT"], Mass, 1000000, 0, Prefixes::Large("t")),
    unit!("pound", ["lb", "lbs"], Mass, 45359237, 5),
    unit!("ounce", ["oz"], Mass, 28349523125, 9),
    unit!("troy ounce", ["ozt"], Mass, 311034768, 7),
    unit!("stone", [], Mass, 635029318, 5),
    unit!("short ton", [], Mass, 90718474, 2),
    unit!("long ton", [], Mass, 10160469088, 4),
    unit!("hundredweight", ["cwt"], Mass, 4535923700, 5),
    unit!("quintal", [], Mass, 100000, 0),
    unit!("carat", ["ct"], Mass, 2, 1),
    unit!("grain", [], Mass, 6479891, 8),
    unit!("dram", [], Mass, 17718451953125, 13),
    unit!("dalton", ["Da"], Mass, 1, 24),
    unit!("microgram", ["mcg"], Mass, 1, 6),
    // Speed.
    unit!("metre per second", ["m/s", "mps"], Speed, 1, 0),
    unit_over!(
        "kilometre per hour",
        ["km/h", "kph", "kmh", "kmph", "km/hr", "kmh⁻¹"],
        Speed,
        Number::constant(1000, 0),
        Number::constant(3600, 0),
        Number::ZERO
    ),
    unit!("kilometre per second", ["km/s", "kps"], Speed, 1000, 0),
    unit!("mile per hour", ["mph", "mi/h"], Speed, 44704, 5),
    unit!("mile per second", [], Speed, 1609344, 3),
    unit!("foot per second", ["ft/s", "fps"], Speed, 3048, 4),
    unit_over!("foot per minute", ["ft/min"], Speed, Number::constant(3048, 4), Number::constant(60, 0), Number::ZERO),
    unit_over!("knot", ["kn", "kt", "kts"], Speed, Number::constant(1852, 0), Number::constant(3600, 0), Number::ZERO),
    unit!("metre per second squared", ["m/s²", "m/s2"], Acceleration, 1, 0),
    // Force, torque, pressure.
    unit!("newton", ["N"], Force, 1, 0, Prefixes::Large("N")),
    unit!("pound-force", ["lbf"], Force, 44482216152605, 13),
    unit!("newton metre", ["Nm", "N·m"], Torque, 1, 0),
    unit!("pound-foot", ["lb-ft", "lbft", "lb⋅ft", "ft-lb", "ft⋅lb"], Torque, 13558179483314004, 16),
    unit!("pascal", ["Pa"], Pressure, 1, 0, Prefixes::Large("Pa")),
    unit!("hectopascal", ["hPa"], Pressure, 100, 0),
    unit!("bar", ["bar"], Pressure, 100000, 0),
    unit!("millibar", ["mbar", "mb"], Pressure, 100, 0),
    unit!("pound per square inch", ["psi"], Pressure, 6894757293168, 9),
    unit!("kilopound per square inch", ["ksi"], Pressure, 6894757293168, 6),
    unit!("atmosphere", ["atm"], Pressure, 101325, 0),
    unit!("millimetre of mercury", ["mmHg"], Pressure, 133322387415, 9),
    // Energy and power.
    unit!("joule", ["J"], Energy, 1, 0, Prefixes::Metric("J")),
    unit!("watt hour", ["Wh"], Energy, 3600, 0, Prefixes::Large("Wh")),
    unit!("calorie", ["cal"], Energy, 4184, 3, Prefixes::Large("cal")),
    unit!("British thermal unit", ["Btu", "BTU"], Energy, 105505585262, 8),
    unit!("therm", [], Energy, 105505585262, 3),
    unit!("electronvolt", ["eV"], Energy, 1602176634, 28),
    unit!("kiloelectronvolt", ["keV"], Energy, 1602176634, 25),
    unit!("megaelectronvolt", ["MeV"], Energy, 1602176634, 22),
    unit!("gigaelectronvolt", ["GeV"], Energy, 1602176634, 19),
    unit!("teraelectronvolt", ["TeV"], Energy, 1602176634, 16),
    unit!("watt", ["W"], Power, 1, 0, Prefixes::Metric("W")),
    unit!("horsepower", ["hp", "HP"], Power, 74569987158227022, 14),
    unit!("brake horsepower", ["bhp"], Power, 74569987158227022, 14),
    unit!("metric horsepower", ["PS"], Power, 73549875, 5),
    // Temperature.
    unit!("kelvin", ["K"], Temperature, 1, 0),
    unit_over!(
        "celsius",
        ["°C", "℃", "ºC", "degC", "C"],
        Temperature,
        Number::ONE,
        Number::ONE,
        Number::constant(27315, 2)
    ),
    unit_over!(
        "fahrenheit",
        ["°F", "℉", "ºF", "degF", "F"],
        Temperature,
        Number::constant(5, 0),
        Number::constant(9, 0),
        Number::constant(45967, 2)
    ),
    // Information.
    unit!("bit", [], Information, 1, 0, Prefixes::Large("bit")),
    unit!("byte", [], Information, 8, 0, Prefixes::Large("B")),
    unit!("bit per second", ["bit/s", "b/s"], DataRate, 1, 0, Prefixes::Large("bps")),
    unit!("byte per second", ["B/s"], DataRate, 8, 0, Prefixes::Large("B/s")),
    // Electricity and waves.
    unit!("hertz", ["Hz", "HZ", "hz"], Frequency, 1, 0, Prefixes::Large("Hz")),
    unit_over!("revolution per minute", ["rpm", "RPM"], Frequency, Number::ONE, Number::constant(60, 0), Number::ZERO),
    unit!("ampere", ["A", "amp", "amps"], Current, 1, 0, Prefixes::Metric("A")),
    unit!("volt", ["V"], Voltage, 1, 0, Prefixes::Metric("V")),
    unit!("coulomb", [], Charge, 1, 0),
    unit!("ampere hour", ["Ah"], Charge, 3600, 0, Prefixes::Metric("Ah")),
    unit!("ohm", ["Ω", "Ω"], Resistance, 1, 0, Prefixes::Large("Ω")),
    unit!("farad", ["F"], Other, 1, 0),
    unit!("tesla", ["T"], Other, 1, 0),
    unit!("decibel", ["dB", "dBA"], Other, 1, 0),
    unit!("lumen", ["lm"], Other, 1, 0),
    unit!("lux", ["lx"], Other, 1, 0),
    unit!("nit", [], Other, 1, 0),
    unit!("candela", ["cd"], Other, 1, 0),
    unit!("mole", ["mol"], Other, 1, 0),
    unit!("becquerel", ["Bq"], Other, 1, 0, Prefixes::Large("Bq")),
    unit!("sievert", ["Sv"], Other, 1, 0, Prefixes::Metric("Sv")),
    unit!("gray", ["Gy"], Other, 1, 0, Prefixes::Metric("Gy")),
    // Angle.
    unit!("degree", ["°", "º", "deg"], Angle, 1, 0),
    unit!("radian", ["rad"], Angle, 5729577951308232, 14),
    // Screens, cars.
    unit!("pixel", ["px"], Resolution, 1, 0),
    unit!("megapixel", ["MP"], Resolution, 1000000, 0),
    unit!("dot per inch", ["dpi"], Other, 1, 0),
    unit!("pixel per inch", ["ppi"], Other, 1, 0),
    unit!("frame per second", [], Other, 1, 0),
    unit!("kilometre per litre", ["km/l", "km/L"], FuelEconomy, 1, 0),
    unit!("mile per gallon", ["mpg"], FuelEconomy, 425143707430272, 15),
    unit!("barrel per day", ["bpd", "b/d"], Other, 1, 0),
    unit!("barrel of oil equivalent", ["boe"], Other, 1, 0),
    unit!("beat per minute", ["bpm"], Other, 1, 0),
    unit!("gram per kilometre", ["g/km"], Other, 1, 0),
    unit!("milligram per decilitre", ["mg/dL", "mg/dl"], Other, 1, 0),
    unit!("milligram per litre", ["mg/L", "mg/l"], Other, 1, 0),
    unit!("kilogram per cubic metre", ["kg/m³", "kg/m3"], Other, 1, 0),
    unit!("gram per cubic centimetre", ["g/cm³", "g/cm3"], Other, 1, 0),
    unit!("microgram per cubic metre", ["µg/m³", "μg/m³", "µg/m3"], Other, 1, 0),
    // Told by themselves.
    unit!("point", ["pts"], Other, 1, 0),
    unit!("count", [], Other, 1, 0),
    unit!("twenty-foot equivalent unit", ["TEU", "TEUs"], Other, 1, 0),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_go_where_they_belong() {
        let find = |name: &str| UNITS.iter().find(|row| row.name == name).expect("a row");
        let kilo = &PREFIXES[0];
        let behind = |row: &UnitRow, prefix| row.prefixes.symbol_behind(prefix, row.conversion.dimension);
        assert_eq!(behind(find("metre"), kilo), Some("m"));
        assert_eq!(behind(find("mile"), kilo), None);
        let kibi = PREFIXES.iter().find(|prefix| prefix.name == "kibi").expect("a row");
        assert_eq!(behind(find("byte"), kibi), Some("B"));
        assert_eq!(behind(find("watt"), kibi), None);
    }

    #[test]
    fn gallons_are_exact() {
        let find = |name: &str| UNITS.iter().find(|row| row.name == name).expect("a row").conversion;
        let cups = find("gallon").convert(Number::ONE, &find("cup")).expect("one dimension");
        assert_eq!((cups.value, cups.exact), (Number::from(16_i64), true));
    }
}
