//! Claims of made-up news, with a known number of pairs about one thing.
//!
//! As in real news, a story has names and words of its own and the rest from what all stories share: the great countries,
//! the common measures, everyday words. These follow Zipf's law, so the claims that share one grow with all claims.

use gainsay::{Claim, Date, Extent, Interval, Kind, Number, ScopeOrigin, Span, TimeScope, Unit};

use crate::random::{Random, name};
use crate::vocabulary::{ADJECTIVES, ADVERBS, NOUNS, VERBS};

/// Claims, and the pairs among them that are about one thing.
pub(crate) struct Claims {
    pub(crate) claims: Vec<Claim>,
    /// Indexes, the smaller first, in order.
    pub(crate) pairs: Vec<(usize, usize)>,
}

/// How many outlets tell a story, at least and at most.
const OUTLETS: (usize, usize) = (1, 4);
/// How many figures a story has.
const FACTS: usize = 6;
/// An outlet leaves one fact out in so many.
const LEFT_OUT_ONE_IN: usize = 3;
/// The days over which the stories are spread.
const DAYS: usize = 672;

const KINDS: &[(Kind, Option<&str>, &[&str])] = &[
    (
        Kind::Money,
        Some("EUR"),
        &["loan", "revenue", "debt", "fine", "price", "profit", "budget", "damage", "investment"],
    ),
    (Kind::Count, None, &["death", "injury", "job", "vote", "ship", "house", "soldier", "visitor", "ticket"]),
    (Kind::Percent, None, &["unemployment", "inflation", "turnout", "share", "tax", "growth"]),
];

const COUNTRIES: &[&str] = &[
    "United States",
    "China",
    "Russia",
    "United Kingdom",
    "Germany",
    "France",
    "India",
    "Ukraine",
    "Japan",
    "Iran",
    "Israel",
    "Turkey",
    "Italy",
    "Spain",
    "Canada",
    "Brazil",
    "Poland",
    "Belarus",
    "Mexico",
    "Australia",
    "Egypt",
    "Syria",
    "South Africa",
    "Nigeria",
    "Greece",
    "Hungary",
    "Sweden",
    "Norway",
    "Argentina",
    "Chile",
    "Kenya",
];

const GIVEN: &[&str] = &[
    "Anna", "Maria", "Ewa", "Olga", "Elena", "Sofia", "Laura", "Emma", "Jan", "Peter", "Paul", "Ivan", "Oleg", "David",
    "Marco", "Luis", "Thomas", "Martin", "George", "Michael",
];

/// What all stories draw from.
struct World {
    words: Vec<&'static str>,
    random: Random,
}

impl World {
    /// One of `items`, the first the most often: the chance of the nth is as one by n.
    fn common<'i>(&mut self, items: &[&'i str]) -> &'i str {
        // The integral of 1/x, turned around.
        let share = self.random.below(1 << 20) as f64 / f64::from(1 << 20);
        let rank = ((items.len() + 1) as f64).powf(share) as usize;
        items[rank.clamp(1, items.len()) - 1]
    }

    fn word(&mut self) -> String {
        let words = std::mem::take(&mut self.words);
        let word = self.common(&words).to_owned();
        self.words = words;
        word
    }
}

/// One figure of a story, as all outlets tell it.
struct Fact {
    claim: Claim,
    /// The claims made of it so far.
    told: Vec<usize>,
}

/// About `count` claims: stories told by one to four outlets, each of which leaves out, adds and reorders.
pub(crate) fn news(count: usize, seed: u64) -> Claims {
    let words = [NOUNS, VERBS, ADJECTIVES, ADVERBS].iter().flat_map(|words| words.split_whitespace());
    let mut world = World { words: shuffled(words.collect(), seed), random: Random::seeded(seed) };
    let mut made = Claims { claims: Vec::with_capacity(count + FACTS * OUTLETS.1), pairs: Vec::new() };
    while made.claims.len() < count {
        let mut facts = story(&mut world);
        for outlet in 0..OUTLETS.0 + world.random.below(OUTLETS.1 - OUTLETS.0 + 1) {
            let source = format!("{}-{outlet}", made.claims.len());
            for fact in &mut facts {
                if world.random.below(LEFT_OUT_ONE_IN) > 0 {
                    let index = made.claims.len();
                    made.pairs.extend(fact.told.iter().map(|&other| (other, index)));
                    fact.told.push(index);
                    made.claims.push(retold(&fact.claim, &source, index, &mut world));
                }
            }
        }
    }
    made.pairs.sort_unstable();
    made
}

/// The frames of a story's facts.
fn story(world: &mut World) -> Vec<Fact> {
    let person = |world: &mut World| format!("{} {}", world.random.pick(GIVEN), name(&mut world.random, 5));
    let people = [person(world), person(world)];
    let (town, country) = (name(&mut world.random, 4), world.common(COUNTRIES).to_owned());
    let theme = vec![people[0].clone(), town.clone(), country.clone()];
    let of_story: Vec<String> = (0..3).map(|_| world.word()).collect();
    // Years of twelve months with 28 days each.
    let days = world.random.below(DAYS);
    let (year, month, day) = (2021 + days / 336, 1 + days % 336 / 28, 1 + days % 28);
    let day = Date::new(small(year), small(month), small(day)).ok();
    let told = TimeScope { first: day, last: day, origin: ScopeOrigin::Document };
    let fact = |world: &mut World| {
        let (kind, unit, measures) = world.random.pick(KINDS);
        let mut entities = vec![people[world.random.below(2)].clone()];
        entities.push(if world.random.below(2) == 0 { town.clone() } else { world.common(COUNTRIES).to_owned() });
        // The words of the fact, those of the story, and one that few other stories have.
        let mut context: Vec<String> = (0..5).map(|_| world.word()).collect();
        context.insert(1, name(&mut world.random, 3).to_lowercase());
        context.extend(of_story.iter().cloned());
        let amount = amount(world.random.below(1_000_000));
        let clause = world.random.below(4) == 0;
        let claim = Claim {
            unit: unit.map(Unit::named),
            stated: Some(amount),
            meant: Some(amount),
            measure: Some(world.common(measures).to_owned()),
            event: (world.random.below(2) == 0).then(|| world.word()),
            entities,
            theme: theme.clone(),
            time: Some(TimeScope { origin: if clause { ScopeOrigin::Clause } else { ScopeOrigin::Document }, ..told }),
            context,
            ..Claim::new("", kind)
        };
        Fact { claim, told: Vec::new() }
    };
    (0..FACTS).map(|_| fact(world)).collect()
}

/// A fact in an outlet's words: one word is another, two change places, a surname stands for the name.
fn retold(fact: &Claim, source: &str, index: usize, world: &mut World) -> Claim {
    let mut claim = Claim { source: source.to_owned(), ..fact.clone() };
    let start = small::<u32>(index) * 100;
    let place = Some(Span::new(start, start + 80));
    (claim.span, claim.value_span) = (place, place);
    let last = claim.context.len() - 1;
    let (replaced, moved) = (2 + world.random.below(last - 1), 1 + world.random.below(last));
    claim.context[replaced] = world.word();
    claim.context.swap(moved - 1, moved);
    if world.random.below(3) == 0
        && let Some((_, surname)) = claim.entities[0].split_once(' ')
    {
        claim.entities[0] = surname.to_owned();
    }
    claim
}

/// `count` claims, each from a source of its own, that share every key and differ in the value.
pub(crate) fn crowded(count: usize) -> Vec<Claim> {
    let mut world = World { words: shuffled(NOUNS.split_whitespace().collect(), 7), random: Random::seeded(7) };
    let model = story(&mut world).remove(0).claim;
    let claim = |index: usize| {
        let amount = Some(amount(index));
        Claim { source: format!("source {index}"), stated: amount, meant: amount, ..model.clone() }
    };
    (0..count).map(claim).collect()
}

fn shuffled(mut words: Vec<&'static str>, seed: u64) -> Vec<&'static str> {
    let mut random = Random::seeded(seed);
    (1..words.len()).for_each(|at| words.swap(at, random.below(at + 1)));
    words
}

fn small<N: TryFrom<usize> + Default>(number: usize) -> N {
    number.try_into().unwrap_or_default()
}

fn amount(index: usize) -> Extent {
    let value = Number::from(u32::try_from(index).unwrap_or(u32::MAX));
    Extent::Numbers(Interval::point(value))
}
