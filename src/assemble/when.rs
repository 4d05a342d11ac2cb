//! The time of a claim: from its clause, else its sentence, else the day of publication.

use super::nearness::Nearness;
use super::{Site, Text};
use crate::model::{Extent, ScopeOrigin, TimeScope};

/// The time that the claim at `site` speaks of; `neighbours` are the figures of the same sentence up to it, and more.
pub(super) fn time(text: &Text<'_>, site: &Site<'_>, near: &Nearness, neighbours: &[Site<'_>]) -> Option<TimeScope> {
    let scope = |site: &Site<'_>, origin| match site.mention.stated {
        Some(Extent::Days(days)) => Some(TimeScope { first: days.low_end(), last: days.high_end(), origin }),
        _ => None,
    };
    if site.is_date() {
        return scope(site, ScopeOrigin::Clause);
    }
    // "Since 1962, when 80 people drowned": what is told beside an open period is told of the end that is given.
    let beside = |site: &Site<'_>, origin| {
        scope(site, origin).map(|time| TimeScope {
            first: time.first.or(time.last),
            last: time.last.or(time.first),
            origin,
        })
    };
    let dates = neighbours.iter().take_while(|other| other.number == site.number).filter(|other| other.is_date());
    let nearest =
        dates.filter(|date| date.mention.stated.is_some()).min_by_key(|date| (near.to(date.first), date.first));
    match nearest {
        Some(date) if near.in_clause(date.first) => beside(date, ScopeOrigin::Clause),
        Some(date) => beside(date, ScopeOrigin::Sentence),
        None => text.source.published.map(|day| TimeScope {
            first: Some(day),
            last: Some(day),
            origin: ScopeOrigin::Document,
        }),
    }
}
