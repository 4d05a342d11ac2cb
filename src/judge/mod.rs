//! Two claims about one thing to a verdict: values come in here, and only here.
//!
//! Each rule is a file of `rules/` with an id. It looks at both sides at once and answers or passes; the first answer
//! decides. Changing the sides changes nothing but which is called left.

mod assignment;
mod conversion;
mod derivation;
mod findings;
mod likeness;
mod positions;
mod rules;
mod scope;
mod severity;
mod stance;
mod support;
mod verification;

use std::cmp::Ordering;
use std::ops::Bound;
use std::slice::from_ref;

use crate::lexicon::{ConceptId, Lexicon};
pub(crate) use assignment::Assignment;
pub(crate) use findings::{findings, judged};
pub(crate) use positions::positions;
pub(crate) use verification::{is_decided, verification};

use crate::model::{
    Claim, Date, Explanation, Extent, Hedge, Interval, Judgement, Polarity, Rates, Reason, RuleId, ScopeOrigin,
    TimeScope, Tried, Unit, Verdict,
};

/// Reports that are further apart than this many days may speak of different times even where neither says so.
const REPORTS_APART: i32 = 30;

/// There is no rule for values of such kinds or units.
const NO_RULE: RuleId = RuleId::new("no_rule");

/// So many claims of its source to either side of a claim may tell more of its figure. No sentence that a reader can
/// follow has more figures.
const BESIDE: usize = 32;

/// What judging looks up.
#[derive(Clone, Copy)]
pub(crate) struct Basis<'a> {
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) rates: &'a Rates,
}

/// The two claims as the rules see them.
#[derive(Clone, Copy)]
pub(crate) struct Sides<'a> {
    pub(crate) left: &'a Claim,
    pub(crate) right: &'a Claim,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) rates: &'a Rates,
    /// The days on which the two were reported, where they are known.
    pub(crate) reported: [Option<Date>; 2],
    /// For either side, what its source says around it, itself included.
    pub(crate) beside: [&'a [Claim]; 2],
}

impl<'a> Sides<'a> {
    /// The two with nothing beside them.
    fn of(left: &'a Claim, right: &'a Claim, basis: Basis<'a>) -> Self {
        Self {
            left,
            right,
            lexicon: basis.lexicon,
            rates: basis.rates,
            reported: [left, right].map(reported),
            beside: [from_ref(left), from_ref(right)],
        }
    }

    /// The concepts of what the two measure.
    fn measures(&self) -> impl Iterator<Item = ConceptId> {
        let named = |claim: &Claim| claim.measure.as_deref().and_then(|name| self.lexicon.concept_named(name));
        named(self.left).into_iter().chain(named(self.right))
    }

    /// The times that the two speak of, where both are known.
    fn times(&self) -> Option<(TimeScope, TimeScope)> {
        self.left.time.zip(self.right.time)
    }

    /// The claim that was reported on an earlier day, and the other; `None` where that is not known, or it was one day.
    fn in_order(&self) -> Option<(&'a Claim, &'a Claim)> {
        let [left, right] = self.reported;
        match left?.cmp(&right?) {
            Ordering::Less => Some((self.left, self.right)),
            Ordering::Greater => Some((self.right, self.left)),
            Ordering::Equal => None,
        }
    }

    /// The days on which the two were reported, the earlier first.
    fn days_of_report(&self) -> Option<(Date, Date)> {
        let [left, right] = self.reported;
        left.zip(right).map(|(left, right)| (left.min(right), left.max(right)))
    }

    /// How many days lie between the two reports.
    fn days_passed(&self) -> Option<i32> {
        self.days_of_report().map(|(first, last)| (last - first).get_days())
    }
}

/// The day on which a claim was reported.
fn reported(claim: &Claim) -> Option<Date> {
    let of_document = || claim.time.filter(|time| time.origin == ScopeOrigin::Document);
    claim.reported.or_else(|| of_document().and_then(|time| time.last))
}

/// Decides what two claims about one thing say of each other, of which nothing else is known.
pub(crate) fn judge(left: &Claim, right: &Claim, basis: Basis<'_>) -> Judgement {
    decide(&Sides::of(left, right, basis))
}

/// The same for two of several claims, by their indexes: what stands beside them may tell more of their figures.
pub(crate) fn judge_among(claims: &[Claim], left: usize, right: usize, basis: Basis<'_>) -> Judgement {
    decide(&among(claims, left, right, basis))
}

/// The same for two that a difference of scope keeps apart: what one rose by and what the other came to are incomparable,
/// unless the one follows from the other.
pub(crate) fn judge_vetoed(
    claims: &[Claim],
    (left, right): (usize, usize),
    veto: &RuleId,
    basis: Basis<'_>,
) -> Judgement {
    let follows = rules::arithmetic::judge(&among(claims, left, right, basis));
    let follows = follows.filter(|judgement| judgement.verdict == Verdict::Compatible);
    let (left, right) = (&claims[left], &claims[right]);
    follows.unwrap_or_else(|| incomparable(with_scope(veto.clone(), left, right).unwrap_or(Reason::new(veto.clone()))))
}

/// The same with the rules that were asked, in order, until one answered.
pub(crate) fn explain(claims: &[Claim], left: usize, right: usize, basis: Basis<'_>) -> (Vec<Tried>, Judgement) {
    let sides = among(claims, left, right, basis);
    let mut asked = Vec::new();
    for &(name, rule) in rules::ALL {
        let holds = rule(&sides).is_some();
        asked.push(Tried { rule: RuleId::new(name), holds });
        if holds {
            break;
        }
    }
    (asked, decide(&sides))
}

fn among<'a>(claims: &'a [Claim], left: usize, right: usize, basis: Basis<'a>) -> Sides<'a> {
    let beside = [beside(claims, left), beside(claims, right)];
    Sides { beside, ..Sides::of(&claims[left], &claims[right], basis) }
}

/// The claims around one in its source.
fn beside(claims: &[Claim], at: usize) -> &[Claim] {
    let own = |claim: &&Claim| claim.source == claims[at].source;
    let before = claims[..at].iter().rev().take(BESIDE).take_while(own).count();
    let behind = claims[at..].iter().take(BESIDE).take_while(own).count();
    &claims[at - before..at + behind]
}

/// Without a rule for their kinds, they are incomparable.
fn decide(sides: &Sides<'_>) -> Judgement {
    let decided = rules::ALL.iter().find_map(|(_, rule)| rule(sides));
    let mut judgement = decided.unwrap_or_else(|| incomparable(Reason::new(NO_RULE)));
    if judgement.verdict == Verdict::Conflict {
        judgement.explained_by = explanations(sides);
        judgement.reasons.extend(rules::one_authority::reason(sides));
    }
    judgement
}

/// A verdict of incomparable, for one reason.
pub(crate) fn incomparable(reason: Reason) -> Judgement {
    Judgement::new(Verdict::Incomparable, reason)
}

/// What could explain a conflict without either side being wrong.
fn explanations(sides: &Sides<'_>) -> Vec<Explanation> {
    let (left, right) = (sides.left, sides.right);
    let mut explanations = Vec::new();
    // Of two days, that they are two is the conflict, and no explanation of it.
    let are_days = matches!(left.value(), Some(Extent::Days(_)));
    let between_reports = sides.days_passed().is_some_and(|days| days > 0) && may_move(sides);
    if !are_days && (between_reports || sides.times().is_some_and(|(a, b)| are_apart(&a, &b))) {
        explanations.push(Explanation::Time);
    }
    let attributed = left.attribution.is_some() && right.attribution.is_some();
    if attributed && rules::one_authority::reason(sides).is_none() {
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

/// Whether what both measure moves from report to report: a toll, or what is planned only.
fn may_move(sides: &Sides<'_>) -> bool {
    let planned = |claim: &Claim| claim.modality.is_ahead();
    let running = sides.measures().any(|id| sides.lexicon.concept(id).is_running);
    running || planned(sides.left) || planned(sides.right)
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

/// Both values as facts: the figures as stated, with their units.
fn with_values(reason: Reason, left: &Claim, right: &Claim) -> Reason {
    reason.with("left", value(left)).with("right", value(right))
}

/// A difference of scope with what it lies in, where that is a period or what a rate is by.
fn with_scope(rule: RuleId, left: &Claim, right: &Claim) -> Option<Reason> {
    let told = |claim: &Claim| match rule.as_str() {
        "other_period" => {
            let time = claim.time?;
            let first = time.first.map_or(Bound::Unbounded, Bound::Included);
            let days = Interval::new(first, time.last.map_or(Bound::Unbounded, Bound::Included))?;
            Some(Extent::Days(days).to_string())
        }
        "per_unit" => {
            let per = claim.per.as_ref().map(|per| format!(" per {per}"));
            Some(value(claim) + &per.unwrap_or_default())
        }
        _ => None,
    };
    let (of_left, of_right) = (told(left)?, told(right)?);
    Some(Reason::new(rule).with("left", of_left).with("right", of_right))
}

/// A difference of scope, with what it lies in or else with both figures.
fn of_scope(rule: RuleId, left: &Claim, right: &Claim) -> Reason {
    with_scope(rule.clone(), left, right).unwrap_or_else(|| with_values(Reason::new(rule), left, right))
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
    if let Some([one, other]) = claim.sides {
        return format!("{one}-{other}");
    }
    match (claim.stated.or(claim.meant), &claim.unit) {
        (Some(stated), Some(unit)) => with_unit(stated, unit),
        (Some(stated), None) => stated.to_string(),
        (None, _) => String::new(),
    }
}

fn with_unit(extent: Extent, unit: &Unit) -> String {
    format!("{extent} {unit}")
}

/// Whether the figure only bounds the value.
fn is_bound(claim: &Claim) -> bool {
    matches!(claim.hedge, Some(Hedge::AtLeast | Hedge::AtMost | Hedge::MoreThan | Hedge::LessThan))
        || claim.value().and_then(Extent::numbers).is_some_and(|interval| !interval.is_bounded())
}
