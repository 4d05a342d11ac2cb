//! Exact decimal numbers.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An exact decimal number of up to 28 digits, normalized: `1.50` and `1.5` are one value, written `1.5`.
///
/// Arithmetic answers `None` on overflow and never rounds silently: an operation that cannot be exact says so in its
/// result ([`Approximation`]). In JSON a number is a decimal string; whole JSON numbers are read as well.
///
/// ```
/// use gainsay::Number;
///
/// let debt: Number = "1.5".parse().unwrap();
/// let billion = Number::power_of_ten(9).unwrap();
/// assert_eq!(debt.checked_mul(billion).unwrap().to_string(), "1500000000");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Decimal);

/// A quotient, and whether it is exact or had to be cut to 28 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approximation {
    /// The number.
    pub value: Number,
    /// Whether no digit was lost.
    pub exact: bool,
}

/// A text that is no decimal number, or one of more than 28 digits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a decimal number of at most 28 digits, such as `1500000000` or `-0.1`")]
pub struct ParseNumberError(String);

impl Number {
    /// Nought.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);
    /// A hundred: the whole, in percent.
    pub const HUNDRED: Self = Self(Decimal::ONE_HUNDRED);

    /// `digits × 10^-places`, for constants: `Number::scaled(254, 4)` is 0.0254. `places` above 28 count as 28.
    #[must_use]
    pub fn scaled(digits: i64, places: u32) -> Self {
        Self(Decimal::new(digits, places.min(28)).normalize())
    }

    /// The same, to be made when the program is compiled; `digits` fit 32 bits twice over, and `places` is at most 28.
    pub(crate) const fn constant(digits: u64, places: u32) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "the halves of a word are what is meant")]
        Self(Decimal::from_parts(digits as u32, (digits >> 32) as u32, 0, false, places))
    }

    /// `digits × 10^-places`, or `None` where it takes more than 28 digits or places.
    #[must_use]
    pub fn from_digits(digits: i128, places: u32) -> Option<Self> {
        Decimal::try_from_i128_with_scale(digits, places).ok().map(|value| Self(value.normalize()))
    }

    /// `10^exponent`, or `None` outside of 10^-28 to 10^28.
    #[must_use]
    pub fn power_of_ten(exponent: i32) -> Option<Self> {
        if exponent < 0 {
            let places = exponent.unsigned_abs();
            (places <= 28).then(|| Self(Decimal::new(1, places)))
        } else {
            let power = 10_i128.checked_pow(exponent.unsigned_abs())?;
            Decimal::try_from_i128_with_scale(power, 0).ok().map(Self)
        }
    }

    /// The sum, or `None` where it overflows or would lose a digit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let sum = self.0.checked_add(other.0)?;
        // A sum needs at most the larger scale of the two; a smaller one means that digits were rounded away.
        let lossless = sum.checked_sub(other.0)? == self.0 && sum.checked_sub(self.0)? == other.0;
        lossless.then(|| Self(sum.normalize()))
    }

    /// The difference, or `None` where it overflows or would lose a digit.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(other.negated())
    }

    /// The product, or `None` where it overflows or would lose a digit.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let (a, b) = (self.0, other.0);
        let product = a.checked_mul(b)?;
        // `Decimal` rounds a product of more than 28 places: exact ones keep the sum of the scales.
        let exact = product.is_zero() && (a.is_zero() || b.is_zero()) || a.scale() + b.scale() == product.scale();
        exact.then(|| Self(product.normalize()))
    }

    /// The quotient, or `None` for a division by nought or an overflow.
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Approximation> {
        let value = Self(self.0.checked_div(other.0)?.normalize());
        Some(Approximation { value, exact: value.checked_mul(other) == Some(self) })
    }

    /// The number with its sign turned.
    #[must_use]
    pub fn negated(self) -> Self {
        Self(-self.0)
    }

    /// The distance from nought.
    #[must_use]
    pub fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// Whether it is nought.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below nought.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// Whether it has no decimal places.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// How many decimal places it has.
    #[must_use]
    pub fn places(self) -> u32 {
        self.0.scale()
    }

    /// Rounded half away from nought to that many significant digits, for display.
    #[must_use]
    pub fn rounded_to_digits(self, digits: u32) -> Self {
        self.0
            .round_sf_with_strategy(digits, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
            .map_or(self, |value| Self(value.normalize()))
    }

    /// Rounded half away from nought to that many decimal places.
    #[must_use]
    pub fn rounded_to_places(self, places: u32) -> Self {
        Self(self.0.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero).normalize())
    }

    /// The exponent of the last digit that is not a trailing nought: 3 for 5000, -1 for 0.1, 0 for nought itself.
    #[must_use]
    pub fn last_digit_exponent(self) -> i32 {
        let scale = i32::try_from(self.0.scale()).unwrap_or(28);
        let mut digits = self.0.mantissa().unsigned_abs();
        if digits == 0 {
            return 0;
        }
        let mut exponent = -scale;
        while digits.is_multiple_of(10) {
            digits /= 10;
            exponent += 1;
        }
        exponent
    }

    /// The nearest float, for weights and for display; never for a decision about a value.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        // The digits are plain decimal, which `f64` always reads.
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// The value as an index or a count of days, or `None` where it is no whole number in range.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        if !self.is_whole() {
            return None;
        }
        i64::try_from(self.0.normalize().mantissa()).ok().filter(|_| self.0.normalize().scale() == 0)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Decimal::from(value))
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self(Decimal::from(value))
    }
}

impl FromStr for Number {
    type Err = ParseNumberError;

    /// Reads plain decimal notation, with a sign and a point but without grouping or exponent.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Decimal::from_str_exact(text)
            .map(|value| Self(value.normalize()))
            .map_err(|_| ParseNumberError(text.to_owned()))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

struct NumberVisitor;

impl de::Visitor<'_> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal string such as \"650000000\" or \"0.1\", or a whole number")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Number, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Number, E> {
        Ok(Number::from(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Number, E> {
        Ok(Number(Decimal::from(value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn n(text: &str) -> Number {
        text.parse().expect("a number in a test")
    }

    #[test]
    fn is_normalized() {
        assert_eq!(n("1.50"), n("1.5"));
        assert_eq!(n("1500000000.0").to_string(), "1500000000");
        assert_eq!(n("-0").to_string(), "0");
    }

    #[test]
    fn never_rounds_silently() {
        let tiny = Number::power_of_ten(-28).expect("in range");
        assert_eq!(tiny.checked_mul(n("0.5")), None);
        assert_eq!(n("79228162514264337593543950335").checked_add(n("0.5")), None);
        assert_eq!(n("79228162514264337593543950335").checked_add(Number::ONE), None);
        assert!(!Number::ONE.checked_div(n("3")).expect("defined").exact);
        assert!(Number::ONE.checked_div(n("8")).expect("defined").exact);
        assert_eq!(Number::ONE.checked_div(Number::ZERO), None);
    }

    #[test]
    fn knows_its_last_digit() {
        assert_eq!(n("5000").last_digit_exponent(), 3);
        assert_eq!(n("1500000000").last_digit_exponent(), 8);
        assert_eq!(n("0.1").last_digit_exponent(), -1);
        assert_eq!(n("28").last_digit_exponent(), 0);
        assert_eq!(Number::ZERO.last_digit_exponent(), 0);
    }

    #[test]
    fn refuses_what_is_no_number() {
        insta::assert_snapshot!("1.5bn".parse::<Number>().unwrap_err(), @"`1.5bn` is not a decimal number of at most 28 digits, such as `1500000000` or `-0.1`");
        assert_eq!(serde_json::from_str::<Number>("650000000").expect("whole numbers are read"), n("650000000"));
        assert!(serde_json::from_str::<Number>("0.1").is_err(), "a float has lost its digits already");
    }
}
