//! Countries, bodies that act like one, and continents.
//!
//! The names are the ids that claims carry; the words of each language refer to them.

use serde::{Deserialize, Serialize};

/// How a form refers to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceForm {
    /// Its name.
    Name,
    /// Its capital, which also acts for its government.
    Capital,
    /// A seat or a body that stands for its government only.
    Government,
    /// "Belarusian".
    Demonym,
    /// "Belarusians".
    People,
}

/// How a language refers to a place, besides the name in [`PLACES`].
pub(crate) struct PlaceWords {
    /// The name in [`PLACES`].
    pub(crate) place: &'static str,
    /// Its names in the language.
    pub(crate) names: &'static [&'static str],
    /// The adjectives.
    pub(crate) demonyms: &'static [&'static str],
    /// Words for its people that are no adjectives.
    pub(crate) people: &'static [&'static str],
    /// The capital, which also acts for its government.
    pub(crate) capitals: &'static [&'static str],
    /// Seats and bodies that stand for its government only.
    pub(crate) governments: &'static [&'static str],
}

/// Every place.
pub(crate) const PLACES: &[&str] = &[
    "Afghanistan",
    "Albania",
    "Algeria",
    "Andorra",
    "Angola",
    "Antigua and Barbuda",
    "Argentina",
    "Armenia",
    "Australia",
    "Austria",
    "Azerbaijan",
    "Bahamas",
    "Bahrain",
    "Bangladesh",
    "Barbados",
    "Belarus",
    "Belgium",
    "Belize",
    "Benin",
    "Bhutan",
    "Bolivia",
    "Bosnia and Herzegovina",
    "Botswana",
    "Brazil",
    "Brunei",
    "Bulgaria",
    "Burkina Faso",
    "Burundi",
    "Cape Verde",
    "Cambodia",
    "Cameroon",
    "Canada",
    "Central African Republic",
    "Chad",
    "Chile",
    "China",
    "Colombia",
    "Comoros",
    "Republic of the Congo",
    "Democratic Republic of the Congo",
    "Costa Rica",
    "Ivory Coast",
    "Croatia",
    "Cuba",
    "Cyprus",
    "Czech Republic",
    "Denmark",
    "Djibouti",
    "Dominica",
    "Dominican Republic",
    "Ecuador",
    "Egypt",
    "El Salvador",
    "Equatorial Guinea",
    "Eritrea",
    "Estonia",
    "Eswatini",
    "Ethiopia",
    "Fiji",
    "Finland",
    "France",
    "Gabon",
    "Gambia",
    "Georgia",
    "Germany",
    "Ghana",
    "Greece",
    "Grenada",
    "Guatemala",
    "Guinea",
    "Guinea-Bissau",
    "Guyana",
    "Haiti",
    "Honduras",
    "Hungary",
    "Iceland",
    "India",
    "Indonesia",
    "Iran",
    "Iraq",
    "Ireland",
    "Israel",
    "Italy",
    "Jamaica",
    "Japan",
    "Jordan",
    "Kazakhstan",
    "Kenya",
    "Kiribati",
    "North Korea",
    "South Korea",
    "Kosovo",
    "Kuwait",
    "Kyrgyzstan",
    "Laos",
    "Latvia",
    "Lebanon",
    "Lesotho",
    "Liberia",
    "Libya",
    "Liechtenstein",
    "Lithuania",
    "Luxembourg",
    "Madagascar",
    "Malawi",
    "Malaysia",
    "Maldives",
    "Mali",
    "Malta",
    "Marshall Islands",
    "Mauritania",
    "Mauritius",
    "Mexico",
    "Micronesia",
    "Moldova",
    "Monaco",
    "Mongolia",
    "Montenegro",
    "Morocco",
    "Mozambique",
    "Myanmar",
    "Namibia",
    "Nauru",
    "Nepal",
    "Netherlands",
    "New Zealand",
    "Nicaragua",
    "Niger",
    "Nigeria",
    "North Macedonia",
    "Norway",
    "Oman",
    "Pakistan",
    "Palau",
    "Palestine",
    "Panama",
    "Papua New Guinea",
    "Paraguay",
    "Peru",
    "Philippines",
    "Poland",
    "Portugal",
    "Qatar",
    "Romania",
    "Russia",
    "Rwanda",
    "Saint Kitts and Nevis",
    "Saint Lucia",
    "Saint Vincent and the Grenadines",
    "Samoa",
    "San Marino",
    "Sao Tome and Principe",
    "Saudi Arabia",
    "Senegal",
    "Serbia",
    "Seychelles",
    "Sierra Leone",
    "Singapore",
    "Slovakia",
    "Slovenia",
    "Solomon Islands",
    "Somalia",
    "South Africa",
    "South Sudan",
    "Spain",
    "Sri Lanka",
    "Sudan",
    "Suriname",
    "Sweden",
    "Switzerland",
    "Syria",
    "Taiwan",
    "Tajikistan",
    "Tanzania",
    "Thailand",
    "East Timor",
    "Togo",
    "Tonga",
    "Trinidad and Tobago",
    "Tunisia",
    "Turkey",
    "Turkmenistan",
    "Tuvalu",
    "Uganda",
    "Ukraine",
    "United Arab Emirates",
    "United Kingdom",
    "United States",
    "Uruguay",
    "Uzbekistan",
    "Vanuatu",
    "Vatican City",
    "Venezuela",
    "Vietnam",
    "Yemen",
    "Zambia",
    "Zimbabwe",
    "Hong Kong",
    "European Union",
    "Africa",
    "Asia",
    "Europe",
];

/// How each language refers to them.
pub(crate) const WORDS: &[&[PlaceWords]] = &[super::en::places::PLACES];

#[cfg(test)]
mod tests {
    use itertools::Itertools as _;

    use super::*;
    use crate::lexicon::{Entry, LexiconBuilder, Meaning, PlaceForm};
    use crate::model::Language;

    #[test]
    fn names_are_unique() {
        assert!(PLACES.iter().all_unique());
        assert!(PLACES.len() >= 195, "every member of the United Nations, and some more");
    }

    #[test]
    fn every_place_is_known_by_its_own_name() {
        let mut builder = LexiconBuilder::new();
        for place in PLACES.iter().copied() {
            let entry = Entry::new(place, Meaning::Place(place.into(), PlaceForm::Name));
            assert!(builder.add(Language::English, entry).is_err(), "{place} was not in the lexicon");
        }
    }
}
