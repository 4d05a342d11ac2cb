//! # `opposite_verbs`, `negated`, `denied`, `opposite_course`
//!
//! Two propositions say opposite things of one matter. What is done is the opposite by the lexicon (deepen and freeze), or
//! one side says that it is not so ("no documents were signed"), or denies it, or the two acts bear on the matter in opposite
//! ways ("protests were suppressed" and "massive protests"). A conflict of words is quieter than one of figures, the more so
//! where a side is not firm.

use crate::judge::stance::Stance;
use crate::judge::{Sides, incomparable, with_said};
use crate::lexicon::Lexicon;
use crate::lexicon::concepts::{Bearing, Class};
use crate::model::{Claim, Judgement, Modality, RuleId, Verdict};

const OPPOSITE: RuleId = RuleId::new("opposite_verbs");
const NEGATED: RuleId = RuleId::new("negated");
const DENIED: RuleId = RuleId::new("denied");
const COURSE: RuleId = RuleId::new("opposite_course");
const PART_WHOLE: RuleId = RuleId::new("part_whole");
const NOT_YET: RuleId = RuleId::new("not_yet");

/// How far apart two facts are that exclude each other by their own words.
const PLAIN: f64 = 0.5;
/// How far, where only their effect on the matter is opposite.
const BY_EFFECT: f64 = 0.4;
/// What is taken off where a side is a plan, an expectation, a possibility.
const NOT_FIRM: f64 = 0.2;

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = Stance::both(sides)?;
    if left.is_for == right.is_for {
        return None;
    }
    let lexicon = sides.lexicon;
    let (so, not) = if left.is_for { (sides.left, sides.right) } else { (sides.right, sides.left) };
    let denial = if left.is_for { &right } else { &left };
    if is_part(so, not, lexicon) {
        return Some(incomparable(with_said(PART_WHOLE, sides)));
    }
    // What is planned need not have been done yet.
    if !is_firm(so) && is_firm(not) && denial.is_negated && lexicon.bearing(denial.act) == Some(Bearing::Makes) {
        return Some(incomparable(with_said(NOT_YET, sides)));
    }
    let one = lexicon.is_kind_of(left.act, right.act) || lexicon.is_kind_of(right.act, left.act);
    let is_denial = |claim: &Claim| claim.modality == Modality::Denied;
    let (rule, severity) = if is_denial(sides.left) != is_denial(sides.right) {
        (DENIED, PLAIN)
    } else if one {
        (NEGATED, PLAIN)
    } else if lexicon.are_opposed(left.act, right.act) {
        (OPPOSITE, PLAIN)
    } else {
        (COURSE, BY_EFFECT)
    };
    // "Prices were discussed" leaves open what becomes of them.
    let is_raised = [&left, &right].iter().any(|side| lexicon.bearing(side.act) == Some(Bearing::Raises));
    if rule == COURSE && is_raised && is_quantity(so, lexicon) {
        return None;
    }
    let severity = if is_firm(sides.left) && is_firm(sides.right) { severity } else { severity - NOT_FIRM };
    Some(Judgement { severity, ..Judgement::new(Verdict::Conflict, with_said(rule, sides)) })
}

/// Whether what is denied is only a kind of what the other affirms: "no incorporation" leaves other integration.
fn is_part(so: &Claim, not: &Claim, lexicon: &Lexicon) -> bool {
    let matter = |claim: &Claim| claim.measure.as_deref().and_then(|name| lexicon.concept_named(name));
    matter(so).zip(matter(not)).is_some_and(|(so, not)| so != not && lexicon.is_kind_of(not, so))
}

/// Whether what both tell of can grow and shrink, and so be changed in either way once it is put forward.
fn is_quantity(claim: &Claim, lexicon: &Lexicon) -> bool {
    let matter = claim.measure.as_deref().and_then(|name| lexicon.concept_named(name));
    matter.is_some_and(|matter| lexicon.concept(matter).class == Class::Quantity)
}

fn is_firm(claim: &Claim) -> bool {
    matches!(claim.modality, Modality::Asserted | Modality::Denied)
}
