//! # `same_day`, `period_encloses`, `days_disjoint`, `other_event`
//!
//! Two dates of one event agree where they share a day; a day inside a longer period is only compatible with it. Dates
//! that share none conflict for an event that can happen only once. Of any other kind of event there can be two: two
//! meetings of the same two people on two days are two meetings, and nothing is said of them.

use crate::judge::severity::{gap, severity_in_days};
use crate::judge::{Sides, with_values};
use crate::model::{Claim, Extent, Judgement, Reason, RuleId, Verdict};

const SAME: RuleId = RuleId::new("same_day");
const ENCLOSES: RuleId = RuleId::new("period_encloses");
const DISJOINT: RuleId = RuleId::new("days_disjoint");
const OTHER_EVENT: RuleId = RuleId::new("other_event");

pub(super) fn judge(sides: &Sides<'_>) -> Option<Judgement> {
    let (left, right) = (sides.left, sides.right);
    let (Extent::Days(a), Extent::Days(b)) = (left.value()?, right.value()?) else { return None };
    let decided = |verdict, rule| Judgement::new(verdict, with_values(Reason::new(rule), left, right));
    if a == b {
        return Some(decided(Verdict::Agree, SAME));
    }
    if a.intersection(b).is_some() {
        return Some(decided(Verdict::Compatible, ENCLOSES));
    }
    let happens_once = |claim: &Claim| {
        let named = [&claim.measure, &claim.event].into_iter().flatten();
        let mut concepts = named.filter_map(|name| sides.lexicon.concept_named(name));
        concepts.any(|id| sides.lexicon.concept(id).is_unique)
    };
    let unique = happens_once(left) && happens_once(right);
    if !unique {
        return Some(decided(Verdict::Incomparable, OTHER_EVENT));
    }
    let gap = left.stated.zip(right.stated).and_then(|(x, y)| gap(&x, &y));
    let days = gap.as_ref().and_then(|gap| gap.difference.to_i64()).unwrap_or(0);
    Some(Judgement { severity: severity_in_days(days), gap, ..decided(Verdict::Conflict, DISJOINT) })
}
