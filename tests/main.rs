//! The integration tests.

mod render;
