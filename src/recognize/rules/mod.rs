//! The recognizers, in the order in which they are preferred.

mod dates;

use super::{Context, Reading};
use crate::lexicon::Tagged;

/// Reads what begins at a token, if it is of the rule's kind.
pub(super) type Rule = fn(&Tagged<'_>, usize, &Context) -> Option<Reading>;

/// Every recognizer.
pub(super) const ALL: &[Rule] = &[dates::read];
