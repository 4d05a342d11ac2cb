//! The findings of a report, gathered by what they are about.

use std::collections::BTreeMap;

use itertools::Itertools;

use crate::model::{Claim, Date, Finding, Position, Report, Verdict};

/// The findings of a report, each by its topic and positions.
pub(super) struct Matters<'a> {
    report: &'a Report,
    /// The topic and the position of each claim that has one.
    places: BTreeMap<usize, Place>,
    /// The day on which each source was published.
    published: BTreeMap<&'a str, Option<Date>>,
}

/// The index of a topic, and of a position in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    topic: usize,
    position: usize,
}

/// Findings about one thing.
pub(super) struct Matter<'a> {
    /// What it is, where a topic says so.
    pub(super) label: Option<&'a str>,
    /// In the order of the report.
    pub(super) findings: Vec<&'a Finding>,
    /// Their claims by position, in each from the earliest report on.
    pub(super) positions: Vec<Vec<&'a Claim>>,
    /// What the report says of who gives each value and who repeats whom.
    pub(super) given: Vec<&'a Position>,
}

impl Matter<'_> {
    /// Whether values meet that are no bounds.
    pub(super) fn is_agreed(&self) -> bool {
        self.findings.iter().any(|finding| finding.judgement.verdict == Verdict::Agree)
    }
}

/// Two positions that conflict: the weightiest finding, and all claims on the side of either of its claims.
pub(super) struct Opposition<'a> {
    pub(super) finding: &'a Finding,
    pub(super) sides: [Vec<&'a Claim>; 2],
}

/// Which findings are put together.
#[derive(Clone, Copy)]
pub(super) enum By {
    /// Those of one topic.
    Topic,
    /// Those of one value for one topic.
    Position,
}

impl<'a> Matters<'a> {
    pub(super) fn of(report: &'a Report) -> Self {
        let mut places = BTreeMap::new();
        for (topic, positions) in report.topics.iter().map(|topic| &topic.positions).enumerate() {
            for (position, claims) in positions.iter().map(|position| &position.claims).enumerate() {
                for &claim in claims {
                    places.entry(claim).or_insert(Place { topic, position });
                }
            }
        }
        let published = report.sources.iter().map(|source| (source.id.as_str(), source.published)).collect();
        Self { report, places, published }
    }

    /// The findings between two sources with one of the verdicts.
    pub(super) fn between_sources(&self, verdicts: &[Verdict], by: By) -> Vec<Matter<'a>> {
        self.gathered(by, |finding, [left, right]| {
            left.source != right.source && verdicts.contains(&finding.judgement.verdict)
        })
    }

    /// The conflicts of a source with itself.
    pub(super) fn inside_one_source(&self) -> Vec<Matter<'a>> {
        self.gathered(By::Topic, |finding, [left, right]| {
            left.source == right.source && finding.judgement.verdict == Verdict::Conflict
        })
    }

    /// The pairs of positions that the conflicts of a matter set against each other.
    pub(super) fn oppositions(&self, matter: &Matter<'a>) -> Vec<Opposition<'a>> {
        let mut pairs: BTreeMap<[Option<Place>; 2], Vec<&'a Finding>> = BTreeMap::new();
        let mut order = Vec::new();
        for &finding in &matter.findings {
            let mut sides = finding.claims.map(|claim| self.places.get(&claim).copied());
            sides.sort();
            let findings = pairs.entry(sides).or_default();
            if findings.is_empty() {
                order.push(sides);
            }
            findings.push(finding);
        }
        let opposition = |sides: [Option<Place>; 2]| {
            let findings = pairs.get(&sides)?;
            let finding = *findings.first()?;
            let [left, right] = finding.claims.map(|claim| self.places.get(&claim));
            // Claims without a position of their own are told apart by their index.
            let side = |first: usize, place: Option<&Place>| {
                let members = findings.iter().flat_map(|finding| finding.claims);
                let on_side = |claim: &usize| {
                    *claim == first || place.is_some() && left != right && self.places.get(claim) == place
                };
                self.claims_at(&self.in_order(members.filter(on_side)))
            };
            Some(Opposition { finding, sides: [side(finding.claims[0], left), side(finding.claims[1], right)] })
        };
        order.into_iter().filter_map(opposition).collect()
    }

    /// The two claims of a finding; `None` where a report made elsewhere points at claims that it lacks.
    pub(super) fn claims(&self, finding: &Finding) -> Option<[&'a Claim; 2]> {
        let [left, right] = finding.claims;
        Some([self.report.claims.get(left)?, self.report.claims.get(right)?])
    }

    /// The claim at an index of the report.
    pub(super) fn claim(&self, index: usize) -> Option<&'a Claim> {
        self.report.claims.get(index)
    }

    /// The indexes of claims position by position, in each from the earliest report on.
    fn in_order(&self, indexes: impl Iterator<Item = usize>) -> Vec<usize> {
        let day = |claim: &Claim| self.published.get(claim.source.as_str()).copied().flatten();
        indexes
            .filter_map(|index| Some((index, day(self.report.claims.get(index)?))))
            .sorted_by_key(|&(index, day)| (self.places.get(&index), day, index))
            .map(|(index, _)| index)
            .dedup()
            .collect()
    }

    fn claims_at(&self, indexes: &[usize]) -> Vec<&'a Claim> {
        indexes.iter().filter_map(|&index| self.report.claims.get(index)).collect()
    }

    fn gathered(&self, by: By, wanted: impl Fn(&Finding, [&Claim; 2]) -> bool) -> Vec<Matter<'a>> {
        let mut groups: Vec<(Key, Vec<&'a Finding>)> = Vec::new();
        let mut known: BTreeMap<Key, usize> = BTreeMap::new();
        for (index, finding) in self.report.findings.iter().enumerate() {
            if !self.claims(finding).is_some_and(|claims| wanted(finding, claims)) {
                continue;
            }
            let key = self.key(index, finding, by);
            let group = *known.entry(key).or_insert(groups.len());
            match groups.get_mut(group) {
                Some((_, findings)) => findings.push(finding),
                None => groups.push((key, vec![finding])),
            }
        }
        groups.into_iter().map(|(key, findings)| self.matter(key, findings)).collect()
    }

    fn key(&self, index: usize, finding: &Finding, by: By) -> Key {
        let [left, right] = finding.claims.map(|claim| self.places.get(&claim));
        match (left, right) {
            (Some(left), Some(right)) if left.topic == right.topic => Key::Topic(
                left.topic,
                match by {
                    By::Topic => 0,
                    By::Position => left.position.min(right.position),
                },
            ),
            _ => Key::Alone(index),
        }
    }

    fn matter(&self, key: Key, findings: Vec<&'a Finding>) -> Matter<'a> {
        let label = match key {
            Key::Topic(topic, _) => self.report.topics.get(topic).map(|topic| topic.label.as_str()),
            Key::Alone(_) => None,
        };
        let indexes = self.in_order(findings.iter().flat_map(|finding| finding.claims));
        let place = |index: &usize| self.places.get(index);
        let united = |one: &usize, other: &usize| place(one).is_some() && place(one) == place(other);
        let positions = indexes.chunk_by(united).map(|position| self.claims_at(position)).collect();
        let given = indexes.iter().filter_map(place).dedup();
        let given = given.filter_map(|place| self.report.topics.get(place.topic)?.positions.get(place.position));
        let given = given.collect();
        Matter { label, findings, positions, given }
    }
}

/// What findings are gathered by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// A topic, and a position in it or nought.
    Topic(usize, usize),
    /// A finding of its own.
    Alone(usize),
}
