//! Reads what several sources say, and tells where they agree, where they contradict each other, and why.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod assemble;
mod judge;
mod lexicon;
mod model;
mod pair;
mod pipeline;
mod recognize;
pub mod render;
mod scan;

pub use lexicon::concepts::Class as ConceptClass;
pub use lexicon::{Calendar, Entry, Lexicon, LexiconBuilder, LexiconError, Link, Meaning, PlaceForm, Quantifier, Side};
pub use model::*;
pub use pair::Weights;
pub use pipeline::{Checker, Config, Extraction, compare};
