//! A report in words and in JSON.
//!
//! The stages name rules and facts and write no sentence; the sentences are made here, in English. [`json`] gives the
//! documented forms to any serde format, [`text`] the report for a terminal, and [`sentence`] what a reason says.

pub mod json;
#[cfg(feature = "report")]
pub mod text;
mod words;

pub use words::sentence;
