//! The integration tests, in one binary so that it links once.

mod algebra;
mod architecture;
mod cases;
#[cfg(feature = "report")]
mod cli;
mod documents;
mod explanations;
mod names;
#[cfg(feature = "parallel")]
mod parallel;
mod properties;
#[cfg(feature = "report")]
mod render;
mod stories;
mod support;
mod verification;
mod voices;
