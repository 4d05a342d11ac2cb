//! Which figure of a source may stand for which figure of an answer.
//!
//! An answer is about its sources, so no anchor is asked for. What counts is how much of what the answer says around its
//! figure the source says around one of its own: its words, the nearest most, and its names.

use itertools::Itertools;
use rustc_hash::{FxHashMap, FxHashSet};

use super::features::{self, Features, Key};
use super::score::{Likeness, likeness};
use super::sentences;
use crate::lexicon::Lexicon;
use crate::model::{Claim, Counterpart, Kind, Told};
use crate::names::Aliases;

/// The nearest word counts as one over this, the next as one over one more.
const NEAREST: f64 = 1.5;
/// A word as near to the source's figure as to the answer's, give or take so many others, counts in full.
const AS_NEAR: usize = 2;
/// One within so many others counts `AROUND`, one farther off `FAR`.
const REACH: usize = 6;
const AROUND: f64 = 0.7;
const FAR: f64 = 0.5;
/// What a name counts: less than the words nearest to a figure, more than those at the end of a sentence.
const NAME: f64 = 0.35;
/// What the measure, the whole and the act count.
const MEASURE: f64 = 0.5;
const WHOLE: f64 = 0.4;
const EVENT: f64 = 0.3;
/// A thing of the same kind, for the thing itself.
const KIND: f64 = 0.7;
/// Of two figures equally near, that in the same place of the order stands for the other.
const IN_ORDER: u32 = 6;

/// Every figure of a source that can stand for one of the answer, the first `answers` claims: by the answer's, the nearest
/// first.
pub(crate) fn counterparts(answer: &Told, told: &[Told], lexicon: &Lexicon, aliases: &Aliases) -> Vec<Counterpart> {
    let answers = answer.claims.len();
    let claims: Vec<Claim> = answer.claims.iter().chain(told.iter().flat_map(|told| &told.claims)).cloned().collect();
    let claims = claims.as_slice();
    let sentences = sentences::told(answer, told);
    let source: Vec<usize> =
        told.iter().enumerate().flat_map(|(at, told)| std::iter::repeat_n(at, told.claims.len())).collect();
    let features = features::of(claims, lexicon, aliases);
    let (asked, said) = features.split_at(answers.min(features.len()));
    let mut matches: Vec<Counterpart> = asked
        .iter()
        .enumerate()
        .flat_map(|(answer, own)| said.iter().enumerate().map(move |(at, other)| (answer, own, answers + at, other)))
        .filter(|&(answer, own, said, other)| match (is_name(&claims[answer]), is_name(&claims[said])) {
            (false, false) => own.sort == other.sort || is_bare(own) != is_bare(other),
            (true, true) => claims[answer].measure == claims[said].measure,
            _ => false,
        })
        .map(|(answer, own, said, other)| Counterpart {
            answer,
            said,
            near: near(own, other, lexicon),
            shared: shared(own, other),
            named: own.names.iter().any(|party| other.has(party.id)),
            aligned: false,
            in_place: false,
            told: sentences[answer][source[said - answers]],
        })
        .collect();
    align(&mut matches, claims, answers);
    matches.iter_mut().for_each(|found| found.said -= answers);
    matches.sort_by_key(|found| (found.answer, std::cmp::Reverse(found.near), found.said));
    matches
}

/// Gives each figure of the answer one of each source, and each of a source at most one of the answer: the nearest pair
/// first. Where both have equally many, those in the same place of the order are nearer.
fn align(matches: &mut [Counterpart], claims: &[Claim], answers: usize) {
    let place: FxHashMap<usize, usize> = {
        let mut said: Vec<usize> = matches.iter().map(|found| found.said).unique().collect();
        said.sort_unstable_by_key(|&at| (&claims[at].source, claims[at].value_span));
        let by_source = said.iter().chunk_by(|&&at| &claims[at].source);
        by_source.into_iter().flat_map(|(_, said)| said.enumerate().map(|(place, &at)| (at, place))).collect()
    };
    let counts = place.keys().counts_by(|&at| claims[at].source.as_str());
    let near = |found: &Counterpart| {
        let as_many = counts.get(claims[found.said].source.as_str()) == Some(&answers);
        found.near + if as_many && place.get(&found.said) == Some(&found.answer) { IN_ORDER } else { 0 }
    };
    let order: Vec<usize> = (0..matches.len())
        .sorted_by_key(|&at| (std::cmp::Reverse(near(&matches[at])), matches[at].answer, matches[at].said))
        .collect();
    let mut given: FxHashSet<(usize, &str)> = FxHashSet::default();
    let mut taken: FxHashSet<usize> = FxHashSet::default();
    for at in order {
        let Counterpart { answer, said, .. } = matches[at];
        let source = claims[said].source.as_str();
        if !taken.contains(&said) && given.insert((answer, source)) {
            taken.insert(said);
            matches[at].aligned = true;
        }
    }
}

/// Whether a figure only names, and tells no value.
fn is_name(claim: &Claim) -> bool {
    claim.kind == Kind::Number && claim.value().is_none()
}

/// Whether a figure leaves open what sort of value it is.
fn is_bare(claim: &Features) -> bool {
    claim.kind == Kind::Number
}

fn near(own: &Features, other: &Features, lexicon: &Lexicon) -> u32 {
    let (mut found, mut all) = (0.0, 0.0);
    let place: FxHashMap<Key, usize> = other.context.iter().enumerate().map(|(at, &(key, _))| (key, at)).collect();
    for (at, (key, _)) in own.context.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a claim keeps a handful of words")]
        let weight = 1.0 / (at as f64 + NEAREST);
        all += weight;
        found += weight
            * match place.get(key) {
                Some(&there) if there <= at + AS_NEAR => 1.0,
                Some(&there) if there <= at + REACH => AROUND,
                Some(_) => FAR,
                None => 0.0,
            };
    }
    for party in &own.names {
        all += NAME;
        found += if other.has(party.id) { NAME } else { 0.0 };
    }
    let parts =
        [(own.measure, other.measure, MEASURE), (own.whole, other.whole, WHOLE), (own.event, other.event, EVENT)];
    for (mine, theirs, weight) in parts {
        let Some(key) = mine else { continue };
        all += weight;
        found += weight
            * match likeness(mine, theirs, lexicon) {
                Likeness::Same | Likeness::Word => 1.0,
                Likeness::Kind => KIND,
                _ if place.contains_key(&key) => KIND,
                _ => 0.0,
            };
    }
    hundredths(found, all)
}

fn shared(own: &Features, other: &Features) -> u32 {
    let there: FxHashSet<Key> = other
        .context
        .iter()
        .map(|&(key, _)| key)
        .chain([other.measure, other.whole, other.event].into_iter().flatten())
        .collect();
    let words = own.context.iter().filter(|(key, _)| there.contains(key)).count();
    let names = own.names.iter().filter(|party| other.has(party.id)).count();
    let all = own.context.len() + own.names.len();
    #[expect(clippy::cast_precision_loss, reason = "a claim keeps a handful of words")]
    hundredths((words + names) as f64, all as f64)
}

fn hundredths(part: f64, whole: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
    if whole > 0.0 { (part / whole * 100.0).round() as u32 } else { 0 }
}
