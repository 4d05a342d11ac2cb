//! Claims as a database could hold them, with a known number of pairs about one thing.

use gainsay::{Claim, Extent, Interval, Kind, Number, Source, Unit};

use crate::random::{Random, name};

/// Claims, and the pairs among them that are about one thing.
pub(crate) struct Claims {
    pub(crate) claims: Vec<Claim>,
    /// Indexes, the smaller first.
    pub(crate) pairs: Vec<(usize, usize)>,
}

/// One thing in ten is told twice.
const TOLD_TWICE: usize = 10;

const MEASURES: &[&str] = &["loan", "revenue", "debt", "fine", "price", "profit", "budget", "damage"];

/// `count` claims by two sources, a tenth of them told by both.
pub(crate) fn scattered(count: usize, seed: u64) -> Claims {
    let mut random = Random::seeded(seed);
    let mut made = Claims { claims: Vec::with_capacity(count), pairs: Vec::new() };
    while made.claims.len() < count {
        let claim = claim(&mut random, "first");
        let index = made.claims.len();
        if index + 1 < count && random.below(TOLD_TWICE) == 0 {
            let repeated = Claim { source: "second".to_owned(), ..claim.clone() };
            made.claims.push(repeated);
            made.pairs.push((index, index + 1));
        }
        made.claims.push(claim);
    }
    made
}

/// `count` claims, each from a source of its own, that share every key and differ in the value.
pub(crate) fn crowded(count: usize) -> Vec<Claim> {
    let model = claim(&mut Random::seeded(7), "");
    let claim = |index: usize| Claim {
        source: Source::new(format!("source {index}"), "").id,
        stated: Some(amount(index)),
        meant: Some(amount(index)),
        ..model.clone()
    };
    (0..count).map(claim).collect()
}

fn claim(random: &mut Random, source: &str) -> Claim {
    let amount = amount(random.below(1_000_000));
    let bare: Claim = serde_json::from_str(r#"{"source": "", "kind": "money"}"#).expect("all else may be left out");
    Claim {
        source: source.to_owned(),
        kind: Kind::Money,
        unit: Some(Unit::named("EUR")),
        stated: Some(amount),
        meant: Some(amount),
        measure: Some(random.pick(MEASURES).to_owned()),
        entities: vec![name(random, 7), name(random, 7)],
        context: (0..4).map(|_| name(random, 7).to_lowercase()).collect(),
        ..bare
    }
}

fn amount(index: usize) -> Extent {
    let value = Number::from(u32::try_from(index).unwrap_or(u32::MAX));
    Extent::Numbers(Interval::point(value))
}
