//! Copied passages: the words around a claim as shingles, and whether two claims stand in the same words.
//!
//! A shingle is a run of a few words (Broder 1997), folded so that case and accents do not matter; marks are left out. Of
//! the shingles around a claim a few are picked so that no shared run of [`COPIED_RUN`] words is missed (winnowing:
//! Schleimer, Wilkerson and Aiken 2003). They find which claims may be copies; all of the shingles decide.

use std::ops::Range;

use crate::lexicon::Tagged;
use crate::lexicon::fold::fold_into;
use crate::model::{Claim, TokenKind};

/// The words of a shingle. Four running words are rarely shared by chance more than once in a sentence, and a passage in
/// which every sixth word was changed still shares a third of its shingles.
const SHINGLE: usize = 4;

/// A shorter run of shared words is no copy: reports that owe each other nothing share up to eight, which are long names,
/// titles and figures of speech ("the Justice Against Sponsors of Terrorism Act").
const COPIED_RUN: usize = 9;

/// Of so many shingles in a row one is picked at least, so that every run of [`COPIED_RUN`] words has one.
const WINDOW: usize = COPIED_RUN - SHINGLE + 1;

/// So many words of its sentence before and behind a figure are the claim's own: of these at least half must be shared.
/// A long sentence with a quotation in one half tells something of its own in the other.
const OWN_REACH: usize = 10;

/// So many words before and behind a figure are looked at: mostly the sentence before and the sentence after. It bounds
/// the work for each claim in a text without sentences.
const REACH: usize = 60;

/// The words of one source as shingles, and where its claims stand in them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Passages {
    /// The hash of the words from each word on, up to the last that has [`SHINGLE`] words.
    shingles: Vec<u64>,
    /// By claim, in their order.
    places: Vec<Place>,
}

/// Where a claim stands, by the words of its source.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// Its sentence and the two beside it.
    around: (usize, usize),
    /// Its sentence near the figure.
    own: (usize, usize),
}

/// What stands around a claim.
#[derive(Clone, Debug)]
pub(super) struct Passage<'a> {
    /// Of its sentence and the two beside it.
    shingles: &'a [u64],
    /// The claim's own words, counted from the first word around it.
    own: Range<usize>,
}

impl Passages {
    /// Cuts a text into shingles and finds the claims in it; their spans must be those of the tagged text.
    pub(crate) fn of(tagged: &Tagged<'_>, claims: &[Claim]) -> Self {
        if claims.is_empty() {
            return Self::default();
        }
        // How many words stand before each token, and before the end.
        let mut before = Vec::with_capacity(tagged.tokens.len() + 1);
        let mut words = Vec::with_capacity(tagged.tokens.len());
        let mut key = String::new();
        for (i, token) in tagged.tokens.iter().enumerate() {
            before.push(words.len());
            if matches!(token.kind, TokenKind::Word | TokenKind::Digits) {
                key.clear();
                fold_into(tagged.word(i), &mut key);
                words.push(hash(&key));
            }
        }
        before.push(words.len());
        let places = claims.iter().map(|claim| place(tagged, &before, claim)).collect();
        Self { shingles: words.windows(SHINGLE).map(joined).collect(), places }
    }

    /// What stands around each claim, in their order.
    pub(super) fn by_claim(&self) -> impl Iterator<Item = Passage<'_>> {
        self.places.iter().map(|place| {
            let (first, end) = place.around;
            let last = (end + 1).saturating_sub(SHINGLE).min(self.shingles.len());
            let shingles = self.shingles.get(first..last).unwrap_or_default();
            Passage { shingles, own: place.own.0 - first..place.own.1 - first }
        })
    }
}

fn place(tagged: &Tagged<'_>, before: &[usize], claim: &Claim) -> Place {
    let Some(span) = claim.value_span else { return Place { around: (0, 0), own: (0, 0) } };
    let first = tagged.tokens.partition_point(|token| token.span.end <= span.start);
    let end = tagged.tokens.partition_point(|token| token.span.start < span.end);
    let figure = (before[first], before[end.max(first)]);
    let sentence = tagged.sentences.partition_point(|sentence| sentence.end as usize <= first);
    let words = |from: usize, to: usize, reach: usize| {
        let sentences = tagged.sentences.get(from..=to.min(tagged.sentences.len().saturating_sub(1)));
        let (Some(head), Some(tail)) = (sentences.and_then(<[_]>::first), sentences.and_then(<[_]>::last)) else {
            return figure;
        };
        let (start, end) = (before[head.first as usize], before[tail.end as usize]);
        (start.max(figure.0.saturating_sub(reach)), end.min(figure.1 + reach))
    };
    let around = words(sentence.saturating_sub(1), sentence + 1, REACH);
    let own = words(sentence, sentence, OWN_REACH);
    Place { around, own: (own.0.max(around.0), own.1.max(around.0)) }
}

impl Passage<'_> {
    /// A few of its shingles: of two passages that share a run of [`COPIED_RUN`] words, one at least.
    pub(super) fn picked(&self) -> Vec<u64> {
        let mut picked = Vec::new();
        for window in self.shingles.windows(WINDOW) {
            let least = window.iter().copied().min();
            if least != picked.last().copied() {
                picked.extend(least);
            }
        }
        picked
    }

    /// The longest run of words that two claims share around them, where the one is told in the words of the other.
    pub(super) fn copied(&self, other: &Self) -> Option<usize> {
        let run = self.shared(other)?.min(other.shared(self)?);
        (run >= COPIED_RUN).then_some(run)
    }

    /// The longest run of words that stands around the other claim too; `None` where less than half of the own words do.
    fn shared(&self, other: &Self) -> Option<usize> {
        let mut known = other.shingles.to_vec();
        known.sort_unstable();
        let (mut longest, mut run, mut shared_to, mut own) = (0, 0, 0, 0);
        for (i, shingle) in self.shingles.iter().enumerate() {
            if known.binary_search(shingle).is_err() {
                run = 0;
                continue;
            }
            run += 1;
            longest = longest.max(run + SHINGLE - 1);
            let new = shared_to.max(i)..i + SHINGLE;
            own += new.end.min(self.own.end).saturating_sub(new.start.max(self.own.start));
            shared_to = new.end;
        }
        (own * 2 >= self.own.len() && own > 0).then_some(longest)
    }
}

/// FNV-1a.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The hash of several words in their order, mixed so that the least of some is any of them.
fn joined(words: &[u64]) -> u64 {
    let hash = words.iter().fold(0, |hash: u64, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95));
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::model::{Kind, Language, Span};
    use crate::scan::scan;

    /// The passages of a text whose claims are its figures in square brackets.
    fn passages(text: &str) -> Passages {
        let (mut plain, mut claims) = (String::new(), Vec::new());
        for (i, part) in text.split(['[', ']']).enumerate() {
            let start = plain.len();
            plain += part;
            if i % 2 == 1 {
                let span = Span::new(u32::try_from(start).unwrap(), u32::try_from(plain.len()).unwrap());
                claims.push(Claim { value_span: Some(span), ..Claim::new("a", Kind::Count) });
            }
        }
        let lexicon = Lexicon::builtin();
        let scanned = scan(&plain, lexicon);
        Passages::of(&Tagged::new(&plain, lexicon, Language::English, &scanned.tokens, &scanned.sentences), &claims)
    }

    /// Whether the claims of two texts are copies, each with the other's of the same number.
    #[track_caller]
    fn copied(one: &str, other: &str) -> Vec<bool> {
        let (one, other) = (passages(one), passages(other));
        one.by_claim()
            .zip(other.by_claim())
            .map(|(a, b)| {
                let copied = a.copied(&b).is_some();
                assert_eq!(copied, b.copied(&a).is_some(), "asked either way");
                let picked = b.picked();
                assert!(!copied || a.picked().iter().any(|hash| picked.contains(hash)), "no shared shingle was picked");
                copied
            })
            .collect()
    }

    const WIRE: &str = "The dam above Orlec broke shortly before dawn on Friday. A wave of mud and water carried away \
        [40] houses in the lower quarter of the town. Soldiers have reached the valley by helicopter.";

    #[test]
    fn the_same_words_are_copied() {
        assert_eq!(copied(WIRE, WIRE), [true]);
        let edited = "It was a dark morning. A wave of mud and water carried away [40] homes in the lower quarter of the \
            town, and nobody had been warned. More in our live blog.";
        assert_eq!(copied(WIRE, edited), [true], "one word was changed, and the neighbours are others");
        assert_eq!(copied(WIRE, &WIRE.to_uppercase()), [true]);
    }

    #[test]
    fn a_report_in_other_words_is_none() {
        let own = "On Friday morning the dam above Orlec gave way. Mud and water swept away [40] houses, most of them \
            in the lower quarter of the town.";
        assert_eq!(copied(WIRE, own), [false]);
        assert_eq!(copied("[12] people died.", "[12] people died."), [false], "too short to be a copy");
    }

    #[test]
    fn a_shared_quotation_is_one_voice_for_what_is_in_it_alone() {
        let speech = "“We shall rebuild every one of the [40] houses before the first snow falls on these hills,” the \
            mayor said.";
        let one = format!("{speech} The town has [3,000] inhabitants, of whom many work in the mine.");
        let other = format!("{speech} He spoke in front of [3,000] mourners who had come from all over the country.");
        assert_eq!(copied(&one, &other), [true, false]);
        let inside = "Before [3,000] people in the square of the small town he promised: “We shall rebuild every one of \
            the 40 houses before the first snow falls on these hills.”";
        let again = "“We shall rebuild every one of the 40 houses before the first snow falls on these hills”, he told \
            the crowd that had gathered in the square by noon, [3,000] people in all.";
        assert_eq!(copied(inside, again), [false], "the figure stands outside");
    }

    #[test]
    fn a_shared_footer_is_no_copy_of_the_report() {
        let footer =
            "All rights reserved. No part of this page may be published, broadcast or rewritten without consent.";
        let one = format!("The flood destroyed [40] houses. {footer}");
        let other = format!("At least [40] houses are gone. {footer}");
        assert_eq!(copied(&one, &other), [false]);
    }

    #[test]
    fn no_text_makes_it_fail() {
        assert_eq!(copied("[1]", "[1]"), [false]);
        assert_eq!(copied("", ""), [false; 0]);
        let long = format!("[1]{}", " a b c".repeat(2_000));
        assert_eq!(copied(&long, &long), [true]);
    }
}
