//! What words of any language can speak of: the concepts, and which is a kind of which.

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
}

/// A concept.
pub(crate) struct ConceptRow {
    pub(crate) name: &'static str,
    /// The wider concept that it is a kind of.
    pub(crate) kind_of: Option<&'static str>,
    pub(crate) class: Class,
    /// For a role: what the one who plays it has a share of ("creditor": "debt").
    pub(crate) share_of: Option<&'static str>,
}

const fn row(name: &'static str, class: Class) -> ConceptRow {
    ConceptRow { name, kind_of: None, class, share_of: None }
}

const fn kind(name: &'static str, kind_of: &'static str, class: Class) -> ConceptRow {
    ConceptRow { name, kind_of: Some(kind_of), class, share_of: None }
}

const fn role(name: &'static str, share_of: &'static str) -> ConceptRow {
    ConceptRow { name, kind_of: None, class: Class::Role, share_of: Some(share_of) }
}

/// Every concept, parents before their kinds.
pub(crate) const CONCEPTS: &[ConceptRow] = &[
    row("transfer", Class::Quantity),
    kind("loan", "transfer", Class::Quantity),
    row("debt", Class::Quantity),
    role("creditor", "debt"),
];
