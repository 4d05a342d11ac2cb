//! Who looks on while a text is read.

use super::figure::{Figure, Place};
use crate::lexicon::Tagged;
use crate::model::{Mention, RuleId};

/// Is told what is read, changed, refused and passed over. Every method does nothing by itself, so that reading without
/// an observer costs nothing.
pub(super) trait Observer {
    /// A rule's figure was taken, before any modifier.
    fn read(&mut self, _tagged: &Tagged<'_>, _figure: &Figure) {}

    /// A reading was considered and not taken.
    fn refused(&mut self, _tagged: &Tagged<'_>, _reading: impl FnOnce() -> Mention, _why: RuleId) {}

    /// A number was there, and no rule made anything of it.
    fn passed_over(&mut self, _place: &Place<'_, '_>) {}

    /// Digits stood at a token of which no number can be made.
    fn unreadable(&mut self, _tagged: &Tagged<'_>, _at: usize) {}

    /// A modifier has been over the figures of a sentence.
    fn modified(&mut self, _tagged: &Tagged<'_>, _modifier: &RuleId, _figures: &[Figure]) {}

    /// The figures between two dates, or of a sentence, have been through every modifier.
    fn finished(&mut self) {}
}

/// Nobody.
impl Observer for () {}
