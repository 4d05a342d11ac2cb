//! The vocabulary that the stages speak: what a source, a mention, a claim and a finding are.
//!
//! Nothing here reads text or decides anything, and nothing here imports another part of the crate.

pub(crate) mod claim;
pub(crate) mod extent;
pub(crate) mod interval;
pub(crate) mod judgement;
pub(crate) mod mention;
pub(crate) mod number;
pub(crate) mod pair;
pub(crate) mod pair_explanation;
pub(crate) mod rates;
pub(crate) mod reading;
pub(crate) mod report;
pub(crate) mod source;
pub(crate) mod span;
pub(crate) mod time;
pub(crate) mod token;
pub(crate) mod unit;
pub(crate) mod verification;

pub use claim::{Claim, Modality, Polarity, Role, Stage, Tie};
pub use extent::Extent;
pub use interval::Interval;
pub use judgement::{Explanation, Facts, Gap, Judgement, Reason, Verdict};
pub use mention::{Change, Doubt, Hedge, Kind, Mention, OtherReading, Width};
pub use number::{Approximation, Number, ParseNumberError};
pub use pair::{Evidence, Pair, Pairing};
pub use pair_explanation::{Matching, PairExplanation, Tried};
pub use rates::{Rate, RateError, Rates};
pub use reading::{Explained, Refused};
pub use report::{Finding, Note, Position, Repetition, Report, SourceInfo, Topic};
pub use source::{Language, Source, UnknownLanguageError};
pub use span::Span;
pub use time::{Date, Grain, Period, ScopeOrigin, TimeScope};
pub use token::{Sentence, Token, TokenKind, WordId};
pub use unit::{Conversion, Converted, Dimension, RuleId, Unit};
pub use verification::{Check, Support, Testimony, Verification};
pub(crate) use verification::{Counterpart, Told, Word, WordClass};
