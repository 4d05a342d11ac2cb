//! Claims grouped by what they are about.
//!
//! Groups never chain through a weak link: two groups become one only where every claim of the one is paired with every
//! claim of the other, but for claims of one source.

use std::cmp::Reverse;

use itertools::Itertools;
use rustc_hash::FxHashSet;

use crate::model::{Claim, Pair};

/// Groups the claims of the pairs, strongest pairs first; each group is in the order of the claims.
pub(crate) fn group(claims: &[Claim], pairs: &[&Pair]) -> Vec<Vec<usize>> {
    let paired: FxHashSet<(usize, usize)> = pairs.iter().map(|pair| (pair.left, pair.right)).collect();
    let mut group_of: Vec<Option<usize>> = vec![None; claims.len()];
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let belong = |a: usize, b: usize| claims[a].source == claims[b].source || paired.contains(&(a.min(b), a.max(b)));
    for pair in pairs.iter().sorted_by_key(|pair| (Reverse(pair.score), pair.left, pair.right)) {
        let mut own = |claim: usize| {
            *group_of[claim].get_or_insert_with(|| {
                groups.push(vec![claim]);
                groups.len() - 1
            })
        };
        let (left, right) = (own(pair.left), own(pair.right));
        if left == right || !groups[left].iter().cartesian_product(&groups[right]).all(|(&a, &b)| belong(a, b)) {
            continue;
        }
        let moved = std::mem::take(&mut groups[right]);
        for &claim in &moved {
            group_of[claim] = Some(left);
        }
        groups[left].extend(moved);
    }
    let mut groups: Vec<Vec<usize>> = groups.into_iter().filter(|group| group.len() > 1).collect();
    groups.iter_mut().for_each(|group| group.sort_unstable());
    groups.sort_unstable();
    groups
}

/// What a topic is about: its measure or event, and the names that most of its claims have.
pub(crate) fn label(claims: &[Claim], topic: &[usize]) -> String {
    let measures =
        topic.iter().filter_map(|&claim| claims[claim].measure.as_deref().or(claims[claim].event.as_deref()));
    let measures = measures.counts().into_iter();
    let measure = measures.min_by_key(|&(word, count)| (Reverse(count), word)).map(|(word, _)| word);
    let names = topic.iter().flat_map(|&claim| &claims[claim].entities).map(String::as_str);
    let counts = names.counts();
    let shared = counts
        .into_iter()
        .filter(|&(_, count)| count * 2 > topic.len())
        .sorted_by_key(|&(name, count)| (Reverse(count), name))
        .map(|(name, _)| name);
    measure.into_iter().chain(shared.take(3)).join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    fn pair(left: usize, right: usize, score: i32) -> Pair {
        Pair { left, right, score, evidence: Vec::new(), vetoes: Vec::new() }
    }

    fn claims(count: usize) -> Vec<Claim> {
        (0..count).map(|i| Claim::new(format!("source {i}"), Kind::Money)).collect()
    }

    #[test]
    fn groups_do_not_chain() {
        let pairs = [pair(0, 1, 500), pair(1, 2, 300)];
        let pairs: Vec<&Pair> = pairs.iter().collect();
        assert_eq!(group(&claims(3), &pairs), [vec![0, 1]]);
    }

    #[test]
    fn claims_that_all_pair_are_one_topic() {
        let pairs = [pair(0, 1, 500), pair(1, 2, 300), pair(0, 2, 100)];
        let pairs: Vec<&Pair> = pairs.iter().collect();
        assert_eq!(group(&claims(3), &pairs), [vec![0, 1, 2]]);
    }

    #[test]
    fn a_topic_is_named_by_what_most_claims_share() {
        let mut claims = claims(2);
        claims[0].measure = Some("loan".into());
        claims[0].entities = vec!["Russia".into(), "Belarus".into()];
        claims[1].event = Some("loan".into());
        claims[1].entities = vec!["Belarus".into(), "Russia".into(), "Putin".into()];
        assert_eq!(label(&claims, &[0, 1]), "loan, Belarus, Russia");
    }
}
