//! How many letters differ between two words, where that is few.

/// Letters added, left out, changed, or swapped with their neighbour; `None` beyond `most`.
pub(super) fn within(most: usize, a: &str, b: &str) -> Option<usize> {
    (at_least(a, b) <= most).then(|| strsim::osa_distance(a, b)).filter(|&edits| edits <= most)
}

/// So many edits it takes at least to give the one word as many of each letter as the other has, wherever they stand. Most
/// words are told apart by this alone, in a tenth of the time.
fn at_least(a: &str, b: &str) -> usize {
    let mut more = [0_i32; 32];
    let slot = |letter: char| letter as usize % 32;
    a.chars().for_each(|letter| more[slot(letter)] += 1);
    b.chars().for_each(|letter| more[slot(letter)] -= 1);
    let (added, left_out) =
        more.iter().fold((0, 0), |(a, b), &n| (a + n.max(0).unsigned_abs(), b + n.min(0).unsigned_abs()));
    added.max(left_out) as usize
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_near_word_is_missed(a in "[a-dä#]{0,8}", b in "[a-dä#]{0,8}", most in 0_usize..4) {
            let edits = strsim::osa_distance(&a, &b);
            prop_assert_eq!(within(most, &a, &b), (edits <= most).then_some(edits));
        }
    }
}
