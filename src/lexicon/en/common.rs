//! How common words are: what is not listed is rare, and says the more about what a claim is about.

/// Words by band, as [`Meaning::Common`](crate::Meaning::Common) counts them.
pub(super) const COMMON: &[(&[&str], u8)] = &[(FUNCTION, 0)];

/// Words without content.
const FUNCTION: &[&str] = &["the", "a", "an", "of", "to", "in", "and"];
