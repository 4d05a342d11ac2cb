//! Words for concepts.

pub(super) const CONCEPTS: &[(&str, &str)] =
    &[("loan", "loan"), ("loans", "loan"), ("credit", "loan"), ("credits", "loan")];
