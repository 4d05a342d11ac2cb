//! Where a sentence of an answer is one of a source word for word, but for one stretch: whoever repeats a sentence and
//! changes a figure in it says otherwise, however little else is known of the figure.

use crate::model::{Span, Told};

/// So many tokens must be the same.
const LEAST_IN_COMMON: usize = 6;
/// A figure with its hedge is no longer.
const LONGEST_STRETCH: usize = 6;
/// What is the same behind the stretches may belong to both figures: "more than 6" for "6".
const BEHIND: usize = 2;

/// Two stretches that stand in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// In the answer.
    pub(crate) answer: Span,
    /// Which source.
    pub(crate) source: usize,
    /// In the source.
    pub(crate) said: Span,
    /// The tokens that follow in both.
    behind: [Option<(Span, Span)>; BEHIND],
}

impl Place {
    /// The stretches, and then the same with one more of the tokens behind.
    pub(crate) fn widened(self) -> impl Iterator<Item = Self> {
        let wider = self.behind.into_iter().flatten().scan(self, |place, (answer, said)| {
            place.answer.end = answer.end;
            place.said.end = said.end;
            Some(*place)
        });
        std::iter::once(self).chain(wider)
    }
}

/// Every such place, at most one a sentence of the answer and source.
pub(crate) fn places(answer: (&str, &Told), sources: &[(&str, &Told)]) -> Vec<Place> {
    let mut places = Vec::new();
    for sentence in &answer.1.sentences {
        for (source, (text, told)) in sources.iter().enumerate() {
            let found = told.sentences.iter().find_map(|other| place((answer.0, sentence), (text, other)));
            places.extend(found.map(|place| Place { source, ..place }));
        }
    }
    places
}

fn place((answer, ours): (&str, &[Span]), (source, theirs): (&str, &[Span])) -> Option<Place> {
    let most = ours.len().min(theirs.len());
    let same = |a: &Span, b: &Span| match (a.of(answer), b.of(source)) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
        _ => false,
    };
    let before = ours.iter().zip(theirs).take_while(|(a, b)| same(a, b)).count();
    let behind = ours.iter().rev().zip(theirs.iter().rev()).take(most - before).take_while(|(a, b)| same(a, b)).count();
    let (own, other) = (&ours[before..ours.len() - behind], &theirs[before..theirs.len() - behind]);
    let longest = own.len().max(other.len());
    if before + behind < LEAST_IN_COMMON || longest == 0 || longest > LONGEST_STRETCH {
        return None;
    }
    let stretch = |all: &[Span], part: &[Span]| {
        // Of nothing, where it would stand.
        let empty = all.get(before).map(|next| Span { start: next.start, end: next.start });
        let (first, last) = (part.first().copied().or(empty)?, part.last().copied().or(empty)?);
        Some(Span { start: first.start, end: last.end })
    };
    let next = |i: usize| {
        let (a, b) = (ours.len() - behind + i, theirs.len() - behind + i);
        Some((*ours.get(a)?, *theirs.get(b)?))
    };
    let behind = std::array::from_fn(next);
    Some(Place { answer: stretch(ours, own)?, source: 0, said: stretch(theirs, other)?, behind })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Span> {
        let mut at = 0;
        let word = |word: &str| {
            let start = text[at..].find(word).expect("a word of the text") + at;
            at = start + word.len();
            Span { start: u32::try_from(start).expect("short"), end: u32::try_from(at).expect("short") }
        };
        text.split_whitespace().map(word).collect()
    }

    fn told(answer: &str, source: &str) -> Vec<(String, String)> {
        let found = place((answer, &words(answer)), (source, &words(source)));
        let of = |span: Span, text: &str| span.of(text).unwrap_or_default().to_owned();
        found.into_iter().flat_map(Place::widened).map(|it| (of(it.answer, answer), of(it.said, source))).collect()
    }

    #[test]
    fn one_stretch_differs() {
        let found = told("the two ferries left in more than 6 years", "the two ferries left in 6 years");
        let expected = [("more than", ""), ("more than 6", "6"), ("more than 6 years", "6 years")];
        assert_eq!(found, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[test]
    fn two_sentences_are_not_one() {
        assert_eq!(told("the ferry left", "the ferry came"), []);
        assert_eq!(told("the two ferries left for the cape", "the two ferries left for the cape"), []);
        assert_eq!(
            told("the two ferries of the port left for the cape", "the one boat of the pier sank off the cape"),
            []
        );
    }
}
