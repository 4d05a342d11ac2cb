//! The integration tests, in one binary so that it links once.

mod algebra;
mod architecture;
mod cases;
mod documents;
mod properties;
mod render;
mod stories;
mod support;
