//! How a fact without figures stands to what it is said of: that it is so or grows, or that it is not or ends.

use super::Sides;
use crate::lexicon::concepts::{Axis, Bearing};
use crate::lexicon::{ConceptId, Lexicon};
use crate::model::{Claim, Kind, Modality, Polarity};

/// What a proposition says of its matter.
pub(super) struct Stance {
    /// What is done.
    pub(super) act: ConceptId,
    /// What it tells of.
    pub(super) axis: Axis,
    /// Whether it is to the good of the matter, once "not" is counted in.
    pub(super) is_for: bool,
    /// Whether it is said not to be so.
    pub(super) is_negated: bool,
}

impl Stance {
    /// The stance of a proposition; `None` for any other claim.
    pub(super) fn of(claim: &Claim, lexicon: &Lexicon) -> Option<Self> {
        let act = claim.event.as_deref().filter(|_| claim.kind == Kind::Proposition)?;
        let act = lexicon.concept_named(act)?;
        let axis = lexicon.axis(act)?;
        let is_good = lexicon.bearing(act).is_none_or(Bearing::is_for);
        let is_negated = (claim.polarity == Polarity::Negated) != (claim.modality == Modality::Denied);
        Some(Self { act, axis, is_for: is_good != is_negated, is_negated })
    }

    /// The stances of two propositions on one axis.
    pub(super) fn both(sides: &Sides<'_>) -> Option<(Self, Self)> {
        let (left, right) = (Self::of(sides.left, sides.lexicon)?, Self::of(sides.right, sides.lexicon)?);
        (left.axis == right.axis).then_some((left, right))
    }
}
