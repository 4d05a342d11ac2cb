//! What of a claim tells whose voice it is.

use std::collections::BTreeMap;

use itertools::Itertools;
use rustc_hash::FxHashMap;

use super::passages::{Passage, Passages};
use crate::model::{Claim, Date, Reason, RuleId, SourceInfo};
use crate::names::{Aliases, Use};

/// The two tell it in the same words.
const COPIED_PASSAGE: RuleId = RuleId::new("copied_passage");
/// The two rest on one authority.
const SAME_AUTHORITY: RuleId = RuleId::new("same_authority");
/// One publisher printed both.
const SAME_OUTLET: RuleId = RuleId::new("same_outlet");

/// A publisher, or a source of which no publisher is known, by number.
pub(super) type Outlet = usize;

/// Someone whom claims rest on, by number: spellings of one name share it.
pub(super) type Authority = usize;

/// A claim as a voice.
pub(crate) struct Witness<'a> {
    pub(super) outlet: Outlet,
    /// The day of publication.
    pub(super) day: Option<Date>,
    /// Who says so, whose report it is, and who printed it, each by number and name.
    pub(super) authorities: Vec<(Authority, &'a str)>,
    pub(super) passage: Option<Passage<'a>>,
}

/// Looks up whose each claim is. `passages` are those of each source in the order of the claims, or else nothing.
pub(crate) fn witnesses<'a>(
    sources: &'a [SourceInfo],
    claims: &'a [Claim],
    passages: &'a [Passages],
    aliases: &Aliases,
) -> Vec<Witness<'a>> {
    let infos: FxHashMap<&str, &SourceInfo> = sources.iter().map(|info| (info.id.as_str(), info)).collect();
    let mut outlets: BTreeMap<(Option<&str>, &str), Outlet> = BTreeMap::new();
    let named: Vec<_> = claims.iter().map(|claim| names(claim, infos.get(claim.source.as_str()).copied())).collect();
    let every: Vec<&str> = named.iter().flatten().copied().sorted_unstable().dedup().collect();
    let used: Vec<(&str, Use)> = every.iter().map(|&name| (name, Use::Actor)).collect();
    let numbers: FxHashMap<&str, Authority> = every.iter().copied().zip(aliases.resolve(&used)).collect();
    let mut passages = passages.iter().flat_map(Passages::by_claim);
    claims
        .iter()
        .zip(named)
        .map(|(claim, names)| {
            let info = infos.get(claim.source.as_str());
            let publisher = info.and_then(|info| info.publisher.as_deref());
            let own = if publisher.is_some() { "" } else { claim.source.as_str() };
            let next = outlets.len();
            Witness {
                outlet: *outlets.entry((publisher, own)).or_insert(next),
                day: info.and_then(|info| info.published),
                authorities: names.into_iter().map(|name| (numbers[name], name)).collect(),
                passage: passages.next(),
            }
        })
        .collect()
}

/// Who says so, whose report it is, and who printed it.
fn names<'a>(claim: &'a Claim, info: Option<&'a SourceInfo>) -> Vec<&'a str> {
    let printed = info.into_iter().flat_map(|info| info.agency.iter().chain(&info.publisher));
    claim.attribution.iter().chain(printed).map(String::as_str).collect()
}

impl Witness<'_> {
    /// Why two claims are one voice for a value, where they are.
    pub(super) fn repeats(&self, other: &Self) -> Option<Reason> {
        if self.outlet == other.outlet {
            return Some(Reason::new(SAME_OUTLET));
        }
        self.copies(other).or_else(|| self.rests_on(other))
    }

    /// That both stand in the same words.
    pub(super) fn copies(&self, other: &Self) -> Option<Reason> {
        let (one, other) = self.passage.as_ref().zip(other.passage.as_ref())?;
        one.copied(other).map(|words| Reason::new(COPIED_PASSAGE).with("words", words))
    }

    /// That both rest on one authority.
    pub(super) fn rests_on(&self, other: &Self) -> Option<Reason> {
        let shared = |(id, _): &&(Authority, &str)| other.authorities.iter().any(|(known, _)| known == id);
        let (_, name) = self.authorities.iter().find(shared)?;
        Some(Reason::new(SAME_AUTHORITY).with("authority", name))
    }
}
