//! Places in an order.

use super::numbers::amount;
use crate::model::Number;

const ORDINALS: [&str; 10] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// "first", "tenth", "23rd".
pub(in crate::render) fn ordinal(number: Number) -> String {
    let Some(place) = number.to_i64().filter(|&place| place > 0) else { return amount(number, None) };
    if let Some(word) = usize::try_from(place - 1).ok().and_then(|index| ORDINALS.get(index)) {
        return (*word).to_owned();
    }
    let ending = match (place % 100, place % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{place}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_places() {
        let places = ["1", "10", "11", "12", "13", "21", "22", "23", "111", "102"]
            .map(|place| ordinal(place.parse().expect("a number in a test")));
        assert_eq!(places.join(" "), "first tenth 11th 12th 13th 21st 22nd 23rd 111th 102nd");
        assert_eq!(ordinal(Number::ZERO), "0");
        assert_eq!(ordinal(Number::scaled(15, 1)), "1.5");
    }
}
