//! What words of any language can speak of: the concepts, which is a kind of which, and which exclude each other.
//!
//! Words for one concept may stand for each other where figures are compared: "lent" and "loan" may, "revenue" and
//! "profit" may not. A name is shown to users.

mod acts;
mod business;
mod course;
mod crime;
mod disaster;
mod money;
mod people;
mod politics;
mod science;
mod sport;
mod things;
mod transport;
mod war;

use serde::{Deserialize, Serialize};

/// What sort of thing a concept is, which tells what it can be in a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Something that is measured or paid: loan, price, debt.
    Quantity,
    /// Something that happens at a time: election, meeting, attack.
    Event,
    /// Someone or something that is counted: people, company, ship.
    Thing,
    /// What is done or thought: want, approve.
    Act,
    /// A part that someone plays: creditor, partner.
    Role,
    /// What only tells how a thing fares: great, unlikely, come to nothing. No figure is of it.
    Course,
}

/// How an act or a trait bears on what it is said of. Two that bear on one thing in opposite ways contradict each other,
/// whatever their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bearing {
    /// The thing comes about by it: sign, announce.
    Makes,
    /// The thing is put forward, and may come about: propose, promise, on the agenda.
    Raises,
    /// The thing is, goes on or grows: continue, deepen, great.
    Furthers,
    /// It is not, ends, is kept from being or shrinks: cancel, suppress, impossible.
    Hinders,
    /// Someone is for it: support, accept.
    Favours,
    /// Someone is against it: oppose, fear.
    Disfavours,
}

impl Bearing {
    /// Whether it tells what becomes of the thing, or who thinks what of it.
    pub(crate) const fn axis(self) -> Axis {
        match self {
            Self::Makes | Self::Raises | Self::Furthers | Self::Hinders => Axis::Course,
            Self::Favours | Self::Disfavours => Axis::Attitude,
        }
    }

    /// Whether it is to the good of the thing.
    pub(crate) const fn is_for(self) -> bool {
        matches!(self, Self::Makes | Self::Raises | Self::Furthers | Self::Favours)
    }
}

/// What facts without figures tell of; only facts on one axis are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Axis {
    /// What becomes of a thing.
    Course,
    /// Who thinks what of it.
    Attitude,
    /// What someone does to someone or something, which tells no more of it: buys, appoints, relies on.
    Deed,
}

/// A concept.
pub(crate) struct ConceptRow {
    pub(crate) name: &'static str,
    /// The wider concept that it is a kind of.
    pub(crate) kind_of: Option<&'static str>,
    pub(crate) class: Class,
    /// For a role: what the one who plays it has a share of ("creditor": "debt").
    pub(crate) share_of: Option<&'static str>,
    /// What cannot hold of the same thing at the same time ("reject": "approve").
    pub(crate) opposite: Option<&'static str>,
    /// How it bears on what it is said of.
    pub(crate) bearing: Option<Bearing>,
    /// Whether someone does it to someone or something, which is a fact of its own.
    pub(crate) is_deed: bool,
    /// Whether each of two does it to the other, so that either may be told to do it.
    pub(crate) is_mutual: bool,
    /// Whether it only tells that a thing is or takes place, which agrees with everything that is told of it.
    pub(crate) is_bare: bool,
    /// Whether it happens only once to one thing.
    pub(crate) is_unique: bool,
    /// Whether it flows, so that a figure of it holds for a stretch of time only.
    pub(crate) is_periodic: bool,
    /// Whether its count only grows while it is reported.
    pub(crate) is_running: bool,
    /// Whether it speaks with one voice, as no group of people does.
    pub(crate) is_body: bool,
}

impl ConceptRow {
    /// The same concept as a kind of a wider one.
    const fn under(self, kind_of: &'static str) -> Self {
        Self { kind_of: Some(kind_of), ..self }
    }

    /// The same concept, as one by which its object comes about.
    const fn makes(self) -> Self {
        Self { bearing: Some(Bearing::Makes), ..self }
    }

    /// The same concept, as one by which its object is put forward.
    const fn raises(self) -> Self {
        Self { bearing: Some(Bearing::Raises), ..self }
    }

    /// The same concept, as one by which its object is, goes on or grows.
    const fn furthers(self) -> Self {
        Self { bearing: Some(Bearing::Furthers), ..self }
    }

    /// The same concept, as one by which its object is not, ends or shrinks.
    const fn hinders(self) -> Self {
        Self { bearing: Some(Bearing::Hinders), ..self }
    }

    /// The same concept, as the attitude of someone who is for its object.
    const fn favours(self) -> Self {
        Self { bearing: Some(Bearing::Favours), ..self }
    }

    /// The same concept, as the attitude of someone who is against its object.
    const fn disfavours(self) -> Self {
        Self { bearing: Some(Bearing::Disfavours), ..self }
    }

    /// The same concept, as a deed: someone does it to someone or something.
    const fn deed(self) -> Self {
        Self { is_deed: true, ..self }
    }

    /// The same concept, as a deed that each of two does to the other: they meet, they marry.
    const fn mutual(self) -> Self {
        Self { is_deed: true, is_mutual: true, ..self }
    }

    /// The same concept, as one that only tells that a thing is or takes place.
    const fn bare(self) -> Self {
        Self { is_bare: true, ..self }
    }

    /// The same concept, as one that happens only once to one thing: a birth, a founding.
    const fn unique(self) -> Self {
        Self { is_unique: true, ..self }
    }

    /// The same concept, as one that flows: revenue is that of a quarter or of a year.
    const fn periodic(self) -> Self {
        Self { is_periodic: true, ..self }
    }

    /// The same concept, as one whose count only grows while it is reported: the dead of a disaster.
    const fn running(self) -> Self {
        Self { is_running: true, ..self }
    }

    /// The same concept, as one that speaks with one voice: a ministry, the police.
    const fn body(self) -> Self {
        Self { is_body: true, ..self }
    }
}

const fn row(name: &'static str, class: Class) -> ConceptRow {
    ConceptRow {
        name,
        kind_of: None,
        class,
        share_of: None,
        opposite: None,
        bearing: None,
        is_deed: false,
        is_mutual: false,
        is_bare: false,
        is_unique: false,
        is_periodic: false,
        is_running: false,
        is_body: false,
    }
}

const fn kind(name: &'static str, kind_of: &'static str, class: Class) -> ConceptRow {
    row(name, class).under(kind_of)
}

const fn role(name: &'static str, share_of: &'static str) -> ConceptRow {
    ConceptRow { share_of: Some(share_of), ..row(name, Class::Role) }
}

const fn opposed(name: &'static str, opposite: &'static str, class: Class) -> ConceptRow {
    ConceptRow { opposite: Some(opposite), ..row(name, class) }
}

/// Every concept by field, parents before their kinds.
pub(crate) const CONCEPTS: &[&[ConceptRow]] = &[
    acts::ACTS,
    course::COURSE,
    people::PEOPLE,
    things::THINGS,
    money::MONEY,
    business::BUSINESS,
    politics::POLITICS,
    crime::CRIME,
    war::WAR,
    disaster::DISASTER,
    science::SCIENCE,
    sport::SPORT,
    transport::TRANSPORT,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn find(name: &str) -> Option<&'static ConceptRow> {
        CONCEPTS.iter().copied().flatten().find(|row| row.name == name)
    }

    #[test]
    fn opposites_are_mutual() {
        for row in CONCEPTS.iter().copied().flatten() {
            if let Some(opposite) = row.opposite {
                let back = find(opposite).and_then(|other| other.opposite);
                assert_eq!(back, Some(row.name), "{} and {opposite} do not name each other", row.name);
                assert_ne!(opposite, row.name);
            }
        }
    }

    #[test]
    fn opposites_bear_in_opposite_ways() {
        for row in CONCEPTS.iter().copied().flatten() {
            if let Some(opposite) = row.opposite {
                let pole = |bearing: Bearing| (bearing.axis(), bearing.is_for());
                let other = find(opposite).and_then(|other| other.bearing).map(pole);
                let turned = row.bearing.map(pole).map(|(axis, is_for)| (axis, !is_for));
                assert_eq!(turned, other, "{} and {opposite}", row.name);
            }
        }
    }

    #[test]
    fn kinds_end_in_a_widest_concept() {
        for row in CONCEPTS.iter().copied().flatten() {
            let chain = std::iter::successors(Some(row), |row| row.kind_of.and_then(find));
            assert!(chain.take(10).last().is_some_and(|top| top.kind_of.is_none()), "{} goes in a circle", row.name);
        }
    }
}
