//! Words for concepts. `~` marks a regular verb, and nouns stand in the singular: their other forms follow from
//! [`INFLECTION`](super::grammar::INFLECTION).

mod economy;
mod society;
mod things;

/// A concept's name and its forms parted by commas; a concept may have several rows.
pub(super) const CONCEPTS: &[&[(&str, &str)]] = &[economy::ECONOMY, society::SOCIETY, things::THINGS];
