//! Reads what several sources say, and tells where they agree, where they contradict each other, and why.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod assemble;
mod lexicon;
mod model;
mod pipeline;
mod recognize;
mod scan;

pub use lexicon::concepts::Class as ConceptClass;
pub use lexicon::{Calendar, Entry, Lexicon, LexiconBuilder, LexiconError, Link, Meaning, PlaceForm, Quantifier, Side};
pub use model::*;
pub use pipeline::{Checker, Extraction, compare};
