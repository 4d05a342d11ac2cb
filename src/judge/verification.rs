//! What sources say of each claim of an answer.

use crate::model::{Check, Claim, Kind, Support, Testimony, Verdict, Verification};

/// Draws the sum over the claims of an answer; `testimonies` are what the sources' claims say of each.
pub(crate) fn verification(answer: Vec<Claim>, testimonies: Vec<Vec<Testimony>>, sources: Vec<Claim>) -> Verification {
    let checks: Vec<Check> = answer
        .into_iter()
        .zip(testimonies)
        .map(|(claim, mut testimony)| {
            testimony.sort_by_key(|said| (rank(said.verdict), said.claim));
            let support = match testimony.first().map(|said| said.verdict) {
                Some(Verdict::Agree | Verdict::Compatible) => Support::Supported,
                Some(Verdict::Conflict) => Support::Contradicted,
                Some(Verdict::Update | Verdict::Incomparable) | None => Support::Unsupported,
            };
            Check { claim, support, testimony }
        })
        .collect();
    let support = whole(&checks);
    Verification { support, checks, claims: sources }
}

/// A source that says so outweighs another figure beside it: the answer need only be found.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Agree => 0,
        Verdict::Compatible => 1,
        Verdict::Conflict => 2,
        Verdict::Update => 3,
        Verdict::Incomparable => 4,
    }
}

fn whole(checks: &[Check]) -> Support {
    // A place in an order comes with the words around it; alone it is no fact to be checked.
    let mut decisive =
        checks.iter().filter(|check| check.claim.kind != Kind::Ordinal).map(|check| check.support).peekable();
    if decisive.peek().is_none() {
        return Support::Unchecked;
    }
    // The order of `Support` is that of gravity.
    decisive.min().unwrap_or(Support::Unchecked)
}
