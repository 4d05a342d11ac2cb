//! Random texts, sources and claims.

use gainsay::{
    Change, Claim, Date, Extent, Hedge, Interval, Kind, Modality, Number, Polarity, Role, ScopeOrigin, Source, Span,
    Stage, TimeScope, Unit,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::ops::Bound::{Included, Unbounded};

/// Pieces that quantities, dates and noise are made of, and what breaks careless readers.
const TRICKY: &[&str] = &[
    "0",
    "1",
    "9",
    "13",
    "66/2020",
    "24/7",
    "1,234.5",
    "1.234,5",
    ".5",
    "5.",
    "1e6",
    "1e999",
    "99999999999999999999",
    "½",
    "٣",
    "１２",
    "²",
    "$",
    "€",
    "US$",
    "\\$",
    "%",
    "‰",
    "°C",
    "±",
    "~",
    "<",
    ">",
    "≥",
    "-",
    "−",
    "–",
    "+",
    "/",
    ":",
    ",",
    ".",
    "(",
    ")",
    "[",
    "]",
    "[ad_1]",
    "<u>",
    "</u>",
    "<",
    "&nbsp;",
    "&pound;",
    "&#8364;",
    "<br>",
    "</td><td>",
    "<sup>2</sup>",
    "<script>",
    "</script>",
    "**",
    "[12]",
    "](a)",
    "&#36;",
    "&",
    "\"",
    "“",
    "’",
    "'s",
    "\n",
    "\n\n",
    "\t",
    " ",
    " ",
    " ",
    "\u{a0}",
    "\u{ad}",
    "\u{301}",
    "\u{200d}",
    "\u{feff}",
    "e\u{301}",
    "ﬁ",
    "İ",
    "ß",
    "🚢",
    "漢",
    "Лукашенко",
    "one",
    "two",
    "hundred",
    "and",
    "a",
    "half",
    "three quarters of",
    "dozens of",
    "million",
    "billion",
    "bn",
    "k",
    "percent",
    "percentage points",
    "about",
    "nearly",
    "more than",
    "not more than",
    "at least",
    "or",
    "to",
    "from",
    "between",
    "by",
    "rose",
    "fell",
    "per",
    "each",
    "first",
    "second",
    "main",
    "May",
    "August",
    "9",
    "2020",
    "Monday",
    "last",
    "next",
    "year",
    "month",
    "ago",
    "since",
    "early",
    "the 1990s",
    "Q3",
    "people",
    "killed",
    "loan",
    "Russia",
    "Belarus",
    "no",
    "not",
    "said",
    "29 February",
    "31 June",
    "0000-00-00",
    "9999-12-31",
    "-9999",
    "32.13.2021",
    "25.2.2021",
    "date 2021-10-01",
];

fn tricky_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![20 => select(TRICKY).prop_map(str::to_owned), 1 => any::<String>()];
    (prop::collection::vec(piece, 0..40), select(&["", " "][..])).prop_map(|(pieces, between)| pieces.join(between))
}

pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![1 => any::<String>(), 4 => tricky_text()]
}

pub(crate) fn any_day() -> impl Strategy<Value = Date> {
    (1_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).expect("in range"))
}

/// Sentences from which comparisons are made; every stage finds something to do in them.
const SENTENCES: &[&str] = &[
    "Russia granted Belarus a loan of $1.5 billion on Monday.",
    "The loan from Russia to Belarus is about $650 million.",
    "Belarus received a loan of between $600 million and $1.6 billion from Russia.",
    "About 13 percent of Belarusians want a union with Russia.",
    "Not more than 20 percent of Belarusians want a union with Russia, and 3 or 5 percent one state.",
    "The election in Belarus was held on 9 August.",
    "The presidential election in Belarus was held in August 2020.",
    "Russia holds about 70 percent of the Belarusian public debt.",
    "Russia is the main creditor of Belarus.",
    "Nine people died when the ferry Sankt Alban sank off Tarn.",
    "17 people died and 44 were injured when the ferry Sankt Alban sank off Tarn.",
    "No one was killed when the ferry Sankt Alban sank off Tarn.",
    "Halvorsen offers €38 a share for Brandel, or €4.23 billion.",
    "Brandel earned €87.4 million in the third quarter of 2023.",
    "Brandel earned €78 million in the third quarter of 2023.",
    "The wreck of the Sankt Alban lies in 46 metres of water.",
];

pub(crate) fn any_sources() -> impl Strategy<Value = Vec<Source>> {
    let text = subsequence(SENTENCES, 1..6).prop_shuffle().prop_map(|sentences| sentences.join(" "));
    let day = (2020_i16..2024, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).ok());
    let source = (text, prop_oneof![day, Just(None)]);
    prop::collection::vec(source, 1..5).prop_map(|sources| {
        let named = sources.into_iter().enumerate();
        named.map(|(index, (text, published))| Source { published, ..Source::new(format!("s{index}"), text) }).collect()
    })
}

/// A claim with nothing in it but what it must have.
fn bare_claim() -> Claim {
    serde_json::from_str(r#"{"source": "database", "kind": "number"}"#).expect("all else may be left out")
}

/// Days of one year, so that reports often come within weeks of each other.
fn any_day_of_2023() -> impl Strategy<Value = Date> {
    (1_i8..=12, 1_i8..=28).prop_map(|(month, day)| Date::new(2023, month, day).expect("in range"))
}

prop_compose! {
    /// A claim as a person or a program could make one.
    pub(crate) fn any_claim()(
        value in (0_i64..40, prop::option::of(1_i64..20)),
        (kind, other_unit) in (
            select(&[Kind::Money, Kind::Percent, Kind::Count, Kind::Measure, Kind::Duration, Kind::Age, Kind::Vote][..]),
            select(&[false, true][..]),
        ),
        (measure, entity) in (select(&["loan", "death", "support"][..]), select(&["Russia", "Belarus", "Sankt Alban"][..])),
        hedge in prop::option::of(select(&[Hedge::About, Hedge::AtLeast, Hedge::Nearly][..])),
        change in prop::option::of(select(&[Change::Increase, Change::NewLevel][..])),
        polarity in select(&[Polarity::Affirmed, Polarity::Negated][..]),
        modality in select(&[Modality::Asserted, Modality::Planned, Modality::Denied][..]),
        stage in prop::option::of(select(&[Stage::Initial, Stage::Total][..])),
        (day, reported) in (prop::option::of(any_day()), prop::option::of(any_day_of_2023())),
        attribution in prop::option::of(select(&["Ada Holm", "Holm", "Jan Ruud"][..])),
    ) -> Claim {
        let (low, width) = value;
        let high = width.map_or(Unbounded, |width| Included(Number::from(low + width)));
        let extent = Interval::new(Included(Number::from(low)), high).map(Extent::Numbers);
        let unit = match kind {
            Kind::Money => Some(Unit::named(if other_unit { "EUR" } else { "cent" })),
            Kind::Percent => Some(Unit::PERCENT),
            Kind::Measure => Some(Unit::named(if other_unit { "foot" } else { "metre" })),
            Kind::Duration => Some(Unit::named(if other_unit { "week" } else { "day" })),
            Kind::Age => Some(Unit::named("year")),
            _ => None,
        };
        Claim {
            span: Some(Span::new(3, 9)),
            kind,
            unit,
            unit_assumed: kind == Kind::Money,
            stated: extent.filter(|_| kind != Kind::Vote),
            meant: extent.filter(|_| kind != Kind::Vote),
            sides: (kind == Kind::Vote).then(|| [low, 7].map(Number::from)),
            hedge,
            alternatives: vec![Number::from(low)],
            change,
            measure: Some(measure.to_owned()),
            entities: vec![entity.to_owned()],
            roles: [(Role::Agent, entity.to_owned()), (Role::Holder, entity.to_owned())].into(),
            time: day.map(|day| TimeScope { first: Some(day), last: None, origin: ScopeOrigin::Sentence }),
            reported,
            attribution: attribution.map(str::to_owned),
            polarity,
            modality,
            stage,
            context: vec!["bank".to_owned()],
            ..bare_claim()
        }
    }
}
