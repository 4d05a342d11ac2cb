//! Reads what several sources say, and tells where they agree, where they contradict each other, and why.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod model;
mod pipeline;

pub use model::*;
pub use pipeline::{Checker, Extraction, compare};
