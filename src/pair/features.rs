//! What of a claim is compared: its words as numbers, looked up once.

use std::sync::Arc;

use itertools::Itertools;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::lexicon::stem::stem;
use crate::lexicon::{ConceptId, Lexicon};
use crate::model::{
    Claim, Date, Dimension, Extent, Kind, Language, Note, Reason, Role, RuleId, ScopeOrigin, Stage, TimeScope, Unit,
};
use crate::names::{Aliases, MOST_CANDIDATES, MOST_UNDER_A_KEY, Use};

/// A note: a cap was hit where names were found to be one.
const NAMES_CAPPED: RuleId = RuleId::new("names_capped");
/// The cap on the names that are kept under one key.
const NAMES_A_KEY: RuleId = RuleId::new("names_a_key");
/// The cap on the names that one name is held against.
const CANDIDATES_A_NAME: RuleId = RuleId::new("candidates_a_name");

/// A period of more days holds many events of one kind.
const DAYS_OF_A_SEASON: i32 = 190;

/// So many figures to either side of one are looked at: a table has more than tell anything.
const FIGURES_BESIDE: usize = 8;

/// A word of a claim: a concept where the lexicon has one, else its stem by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    Concept(ConceptId),
    Stem(u32),
}

/// A name, by number: spellings of one name share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NameId(pub(super) u32);

/// Someone or something that a claim names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Party {
    pub(super) id: NameId,
    pub(super) named: Named,
    /// Its place among the claim's entities.
    pub(super) at: usize,
}

impl Features {
    /// Whether the claim has a name.
    pub(super) fn has(&self, id: NameId) -> bool {
        self.names.iter().any(|party| party.id == id)
    }
}

/// What sort of value it is; values of two sorts are never compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sort {
    Money,
    Share,
    Points,
    Number,
    Measured(Dimension),
    Duration,
    Age,
    Order,
    Day,
    Sides,
    Proposition,
}

/// A claim as it is compared. There may be a million of them: lists are kept at their length, and what a source has in
/// common is kept once.
#[derive(Clone, Debug)]
pub(super) struct Features {
    pub(super) sort: Sort,
    pub(super) kind: Kind,
    /// For dates: whether they were told by the year or more coarsely.
    pub(super) is_coarse: bool,
    pub(super) measure: Option<Key>,
    pub(super) whole: Option<Key>,
    pub(super) event: Option<Key>,
    /// Each name once, sorted.
    pub(super) names: Box<[Party]>,
    /// The parts that names play, sorted.
    pub(super) roles: Box<[(Role, NameId)]>,
    /// Sorted: the names that the whole source is about.
    pub(super) theme: Arc<[NameId]>,
    /// Nearest first, with how common the word is.
    pub(super) context: Box<[(Key, u8)]>,
    /// The time that the clause itself gives.
    pub(super) time: Option<TimeScope>,
    /// For a rank: what its holder has a share of.
    pub(super) share_of: Option<ConceptId>,
    /// The name that stands nearest.
    pub(super) nearest: Option<NameId>,
    pub(super) speaker: Option<NameId>,
    pub(super) place: Option<NameId>,
    pub(super) stage: Option<Stage>,
    pub(super) variant: Option<Key>,
    pub(super) unit: Option<u32>,
    /// The figure itself, by number: equal ones share it.
    pub(super) figure: Option<u32>,
    /// Whether hardly any two reports have this figure in common by chance.
    pub(super) has_rare_figure: bool,
    /// The other figures of the sentence, sorted.
    pub(super) beside: Box<[u32]>,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    Country,
    Other,
}

/// Looks the words of every claim up.
pub(super) fn of(claims: &[Claim], lexicon: &Lexicon, aliases: &Aliases) -> Vec<Features> {
    noted(claims, lexicon, aliases).0
}

/// The same, and the caps that were hit where names were found to be one.
pub(super) fn noted<'c>(claims: &'c [Claim], lexicon: &'c Lexicon, aliases: &Aliases) -> (Vec<Features>, Vec<Note>) {
    let mut words = Words { lexicon, known: FxHashMap::default(), stems: FxHashMap::default() };
    let (names, notes) = resolved(claims, aliases);
    let figures = figures(claims);
    let mut units: FxHashMap<&Unit, u32> = FxHashMap::default();
    let mut features: Vec<Features> = Vec::with_capacity(claims.len());
    for (index, claim) in claims.iter().enumerate() {
        let mut part = |word: &'c Option<String>| word.as_deref().map(|word| words.key(word).0);
        let (measure, whole, event) = (part(&claim.measure), part(&claim.whole), part(&claim.event));
        // Who gives a figure is not whom it is about, where anyone else is named.
        let speaker = claim.attribution.as_ref().map(|name| names[name.as_str()]);
        let parties = claim.entities.iter().enumerate().map(|(at, name)| {
            let named = if lexicon.is_country(name) { Named::Country } else { Named::Other };
            Party { id: names[name.as_str()], named, at }
        });
        let mut named = parties.collect_vec();
        if claim.kind != Kind::Proposition && named.iter().any(|party| Some(party.id) != speaker) {
            named.retain(|party| Some(party.id) != speaker);
        }
        let nearest = named.first().map(|party| party.id);
        named.sort_unstable_by_key(|party| (party.id, party.at));
        named.dedup_by_key(|party| party.id);
        // The claims of one source stand together and have one theme.
        let theme = match index.checked_sub(1) {
            Some(before) if claims[before].theme == claim.theme => Arc::clone(&features[before].theme),
            _ => claim.theme.iter().map(|name| names[name.as_str()]).sorted().collect(),
        };
        features.push(Features {
            sort: sort(claim.kind, claim.unit.as_ref(), lexicon),
            kind: claim.kind,
            is_coarse: is_coarse(claim),
            measure,
            whole,
            event,
            nearest,
            names: named.into_boxed_slice(),
            roles: claim.roles.iter().map(|(&role, name)| (role, names[name.as_str()])).collect(),
            theme,
            context: claim.context.iter().map(|word| words.key(word)).collect(),
            time: claim.time.filter(|time| time.origin != ScopeOrigin::Document),
            share_of: match (claim.kind, measure) {
                (Kind::Rank, Some(Key::Concept(id))) => lexicon.concept(id).share_of,
                _ => None,
            },
            speaker,
            place: claim.place.as_ref().map(|name| names[name.as_str()]),
            stage: claim.stage,
            variant: claim.variant.as_deref().map(|variant| words.key(variant).0),
            unit: claim.unit.as_ref().map(|unit| {
                let next = u32::try_from(units.len()).unwrap_or(u32::MAX);
                *units.entry(unit).or_insert(next)
            }),
            figure: figures[index],
            has_rare_figure: has_rare_figure(claim),
            beside: beside(claims, &figures, index),
        });
    }
    (features, notes)
}

/// Any two reports may have a "two" in common, but hardly by chance a figure of this many digits that no rounding made.
const DIGITS_OF_A_RARE_FIGURE: u32 = 3;

fn has_rare_figure(claim: &Claim) -> bool {
    let figure = claim.stated.as_ref().and_then(Extent::numbers).and_then(|numbers| numbers.single());
    figure.is_some_and(|figure| figure.rounded_to_digits(DIGITS_OF_A_RARE_FIGURE - 1) != figure)
}

/// The figure of each claim, by number: equal ones in one unit share it.
fn figures(claims: &[Claim]) -> Vec<Option<u32>> {
    let mut numbers: FxHashMap<(&Extent, Option<&Unit>), u32> = FxHashMap::default();
    claims
        .iter()
        .map(|claim| {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            Some(*numbers.entry((claim.stated.as_ref()?, claim.unit.as_ref())).or_insert(next))
        })
        .collect()
}

/// The other figures of a claim's sentence. The claims of one sentence stand together.
fn beside(claims: &[Claim], figures: &[Option<u32>], at: usize) -> Box<[u32]> {
    let own = &claims[at];
    let window = at.saturating_sub(FIGURES_BESIDE)..claims.len().min(at + 1 + FIGURES_BESIDE);
    window
        .filter(|&other| other != at && own.span.is_some())
        .filter(|&other| claims[other].source == own.source && claims[other].span == own.span)
        .filter_map(|other| figures[other])
        .sorted_unstable()
        .dedup()
        .collect()
}

/// The words of all claims, each looked up once.
struct Words<'c> {
    lexicon: &'c Lexicon,
    known: FxHashMap<&'c str, (Key, u8)>,
    stems: FxHashMap<String, u32>,
}

impl<'c> Words<'c> {
    /// A word by number, and how common it is.
    fn key(&mut self, word: &'c str) -> (Key, u8) {
        if let Some(&known) = self.known.get(word) {
            return known;
        }
        let found = match self.lexicon.concept_named(word) {
            Some(id) => (Key::Concept(id), self.lexicon.band(word)),
            None => {
                // A word of a claim that was made elsewhere may be in any form; a stem stays itself.
                let stem = stem(Language::English, word);
                let band = self.lexicon.band(&stem);
                let next = u32::try_from(self.stems.len()).unwrap_or(u32::MAX);
                (Key::Stem(*self.stems.entry(stem).or_insert(next)), band)
            }
        };
        self.known.insert(word, found);
        found
    }
}

/// Whether a date was told by the year or more coarsely.
fn is_coarse(claim: &Claim) -> bool {
    let days = claim.stated.as_ref().and_then(Extent::days);
    // "From 1 January on" tells a day.
    days.is_some_and(|days| days.is_bounded() && spans_years(days.low_end(), days.high_end()))
}

/// Whether a time is a year or longer, or open on a side: so long a time many figures and events have in common.
pub(super) fn spans_years(first: Option<Date>, last: Option<Date>) -> bool {
    first.zip(last).is_none_or(|(first, last)| (last - first).get_days() > DAYS_OF_A_SEASON)
}

/// Gives every name a number: those that are taken for one name share it.
fn resolved<'c>(claims: &'c [Claim], aliases: &Aliases) -> (FxHashMap<&'c str, NameId>, Vec<Note>) {
    let named = claims.iter().flat_map(|claim| claim.entities.iter().chain(&claim.theme).chain(claim.roles.values()));
    let named = named.chain(claims.iter().flat_map(|claim| claim.attribution.iter().chain(&claim.place)));
    let names: FxHashSet<&str> = named.map(String::as_str).collect();
    let names: Vec<&str> = names.into_iter().sorted_unstable().collect();
    let actors: Vec<(&str, Use)> = names.iter().map(|&name| (name, Use::Actor)).collect();
    let resolved = aliases.resolved(&actors);
    let caps = [
        (NAMES_A_KEY, MOST_UNDER_A_KEY, resolved.beyond_keys),
        (CANDIDATES_A_NAME, MOST_CANDIDATES, resolved.beyond_candidates),
    ];
    let hit = caps.into_iter().filter(|&(.., left_out)| left_out > 0);
    let notes = hit.map(|(cap, limit, left_out)| {
        Reason::new(NAMES_CAPPED).with("cap", cap).with("limit", limit).with("left_out", left_out)
    });
    let ids = resolved.as_one.iter().map(|&index| NameId(u32::try_from(index).unwrap_or(u32::MAX)));
    (names.into_iter().zip(ids).collect(), notes.collect())
}

fn sort(kind: Kind, unit: Option<&Unit>, lexicon: &Lexicon) -> Sort {
    match kind {
        Kind::Money => Sort::Money,
        Kind::Percent => Sort::Share,
        Kind::PercentagePoint => Sort::Points,
        Kind::Number | Kind::Count => Sort::Number,
        Kind::Measure => {
            let dimension = unit.and_then(|unit| lexicon.conversion(unit)).map(|conversion| conversion.dimension);
            Sort::Measured(dimension.unwrap_or(Dimension::Other))
        }
        Kind::Duration => Sort::Duration,
        Kind::Age => Sort::Age,
        Kind::Ordinal | Kind::Rank => Sort::Order,
        Kind::Date | Kind::Period => Sort::Day,
        Kind::Score | Kind::Odds | Kind::Vote => Sort::Sides,
        Kind::Proposition => Sort::Proposition,
    }
}
