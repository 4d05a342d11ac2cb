//! Two claims about one thing to a verdict: values come in here, and only here.
//!
//! Each rule is a file of `rules/` with an id. It looks at both sides at once and answers or passes; the first answer
//! decides. Changing the sides changes nothing but which is called left.

mod derivation;
mod findings;
mod positions;
mod rules;
mod scope;
mod severity;
mod stance;
mod support;
mod verification;

use crate::lexicon::{ConceptId, Lexicon, UnitClass};
pub(crate) use findings::findings;
pub(crate) use positions::positions;
pub(crate) use verification::verification;

use crate::model::{
    Claim, Date, Explanation, Extent, Interval, Judgement, Number, Polarity, Reason, RuleId, ScopeOrigin, TimeScope,
    Unit, Verdict,
};

/// Reports that are further apart than this many days may speak of different times even where neither says so.
const REPORTS_APART: i32 = 30;

/// The two claims as the rules see them.
pub(crate) struct Sides<'a> {
    pub(crate) left: &'a Claim,
    pub(crate) right: &'a Claim,
    pub(crate) lexicon: &'a Lexicon,
}

impl Sides<'_> {
    /// The concept of what both measure, by the left side and else by the right.
    fn measure(&self) -> Option<ConceptId> {
        let named = |claim: &Claim| claim.measure.as_deref().and_then(|name| self.lexicon.concept_named(name));
        named(self.left).or_else(|| named(self.right))
    }

    /// The days on which the two were reported, where both are known.
    fn reported(&self) -> Option<(TimeScope, TimeScope)> {
        self.left.time.zip(self.right.time)
    }
}

/// Decides what two claims about one thing say of each other; without a rule for their kinds, they are incomparable.
pub(crate) fn judge(left: &Claim, right: &Claim, lexicon: &Lexicon) -> Judgement {
    let sides = Sides { left, right, lexicon };
    let decided = rules::ALL.iter().find_map(|rule| rule(&sides));
    let mut judgement = decided.unwrap_or_else(|| incomparable(Reason::new(RuleId::new("no_rule"))));
    if judgement.verdict == Verdict::Conflict {
        judgement.explained_by = explanations(&sides);
    }
    judgement
}

/// A verdict of incomparable, for one reason.
pub(crate) fn incomparable(reason: Reason) -> Judgement {
    Judgement {
        verdict: Verdict::Incomparable,
        severity: 0.0,
        gap: None,
        reasons: vec![reason],
        explained_by: Vec::new(),
    }
}

/// What could explain a conflict without either side being wrong.
fn explanations(sides: &Sides<'_>) -> Vec<Explanation> {
    let (left, right) = (sides.left, sides.right);
    let mut explanations = Vec::new();
    // Of two days, that they are two is the conflict, and no explanation of it.
    let are_days = matches!(left.value(), Some(Extent::Days(_)));
    if !are_days && sides.reported().is_some_and(|(a, b)| are_apart(&a, &b)) {
        explanations.push(Explanation::Time);
    }
    if matches!((&left.attribution, &right.attribution), (Some(a), Some(b)) if a != b) {
        explanations.push(Explanation::Attribution);
    }
    if left.modality != right.modality {
        explanations.push(Explanation::Modality);
    }
    if left.measure != right.measure || left.whole != right.whole {
        explanations.push(Explanation::Wording);
    }
    explanations
}

/// Whether two times are so far apart that what held at the one need not hold at the other.
fn are_apart(a: &TimeScope, b: &TimeScope) -> bool {
    if a.overlaps(b) {
        return false;
    }
    let told = |time: &TimeScope| time.origin != ScopeOrigin::Document;
    if told(a) && told(b) {
        return true;
    }
    days_between(a, b) > REPORTS_APART
}

/// How many days lie between the two; 0 where they touch or overlap, or where a side is open towards the other.
fn days_between(a: &TimeScope, b: &TimeScope) -> i32 {
    let gap =
        |last: Option<Date>, first: Option<Date>| last.zip(first).map_or(0, |(last, first)| (first - last).get_days());
    gap(a.last, b.first).max(gap(b.last, a.first)).max(0)
}

/// Whether a unit of that name is a currency.
fn is_money(lexicon: &Lexicon, name: &Unit) -> bool {
    lexicon.unit_named(name).is_some_and(|entry| entry.class == UnitClass::Money)
}

/// Both values as facts: the figures as stated, with their units.
fn with_values(reason: Reason, left: &Claim, right: &Claim) -> Reason {
    reason.with("left", value(left)).with("right", value(right))
}

/// What a proposition says of its matter: "deepen integration", "not sign document".
fn said(claim: &Claim) -> String {
    let not = (claim.polarity == Polarity::Negated).then_some("not");
    not.into_iter().chain(claim.event.as_deref()).chain(claim.measure.as_deref()).collect::<Vec<_>>().join(" ")
}

/// What both propositions say, as facts of a rule.
fn with_said(rule: RuleId, sides: &Sides<'_>) -> Reason {
    Reason::new(rule).with("left", said(sides.left)).with("right", said(sides.right))
}

/// A figure as stated, with its unit.
fn value(claim: &Claim) -> String {
    let stated = claim.stated.or(claim.meant).map(|extent| extent.to_string()).unwrap_or_default();
    match &claim.unit {
        Some(unit) => format!("{stated} {unit}"),
        None => stated,
    }
}

/// An interval in another unit of its dimension; `None` across dimensions, or on overflow.
fn converted(interval: &Interval<Number>, from: &Unit, to: &Unit, lexicon: &Lexicon) -> Option<Interval<Number>> {
    let (from, to) = (lexicon.conversion(from)?, lexicon.conversion(to)?);
    interval.try_map(|value| from.convert(value, &to).map(|converted| converted.value))
}
