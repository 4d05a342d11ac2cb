//! Reads what several sources say, and tells where they agree, where they contradict each other, and why.
//!
//! ```
//! use gainsay::{Source, Verdict, compare};
//!
//! let report = compare(&[
//!     Source::new("bulletin", "Russia granted Belarus a loan of $1.5 billion.").published_on("2020-09-15".parse()?),
//!     Source::new("interview", "The loan from Russia to Belarus is about $650 million."),
//! ]);
//! let finding = &report.findings[0];
//! assert_eq!(finding.judgement.verdict, Verdict::Conflict);
//! assert_eq!(report.claims[finding.claims[1]].stated, serde_json::from_str(r#"{"low": "650000000", "high": "650000000"}"#)?);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it decides
//!
//! A [`Source`] is read into [`Mention`]s: quantities, dates and ranks, each with what its words *state* and what they
//! *mean*. "$1.5 billion" states one value and means 1.45 to 1.55 billion; "about $650 million" means 585 to 715
//! million; "not more than 20 percent" means 0 to 20. A mention and the frame it stands in make a [`Claim`]: what is
//! measured, of what, whose, when, and who says so.
//!
//! Claims are matched with their numbers masked. A [`Pair`] needs the same measure and one anchor, such as a name, an
//! event, a place or a day, and no clash of scope. Then the values are judged:
//!
//! | [`Verdict`] | the claims are about one thing, and |
//! | --- | --- |
//! | `Agree` | what is meant meets |
//! | `Compatible` | it meets, but one side is a bound or a coarser form |
//! | `Update` | a later report moved a running figure, or carried out a plan |
//! | `Conflict` | what is meant does not meet |
//! | `Incomparable` | one difference of scope stands between them, and is named |
//!
//! Each [`Finding`] names the rules that decided as [`Reason`]s, which are ids with facts; a report is put into words
//! only when it is printed. A conflict keeps apart how sure the match is, how far apart the values are and how much
//! evidence there is, and says what could explain it ([`Explanation`]).
//!
//! A [`Position`] counts the outlets that give a value, and how many of them are independent: copied passages and a shared
//! authority make several outlets one voice.
//!
//! Equal sources give an equal [`Report`], in whatever order they come. Nothing depends on a clock, a file or a
//! network, and no text makes it fail: a worse text gives a less specific claim, or none.
//!
//! # What it does not do
//!
//! It does not say who is right, and looks nothing up. It prefers silence to a wrong answer. It reads the languages of
//! [`Language`] only. It knows no rates of exchange but those that a text tells
//! or that you give it ([`Rates`]). Weekdays and "last year" stay unresolved where neither
//! [`Source::published`] nor a dateline in the text tells the day.
//!
//! # Words of your own
//!
//! [`LexiconBuilder`] takes entries of the same types as the built-in tables: words for units and concepts, hedges,
//! ranks and more.
//!
//! # Features
//!
//! - `report` (default): the report for a terminal, in the manner of a compiler's diagnostics.
//! - `parallel`: sources are read and claims matched on all cores. The report is the same, byte for byte.
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod assemble;
mod judge;
mod lexicon;
mod model;
pub mod names;
mod pair;
mod parallel;
mod pipeline;
mod recognize;
pub mod render;
mod repetition;
mod scan;

pub use lexicon::concepts::Class as ConceptClass;
pub use lexicon::{
    Calendar, Contest, Entry, Lexicon, LexiconBuilder, LexiconError, Link, Meaning, PlaceForm, Quantifier, Side,
};
pub use model::*;
pub use pair::Weights;
pub use pipeline::{Checker, Config, Extraction, compare};

/// The code in `README.md` is compiled and run with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
