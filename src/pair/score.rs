//! How likely two claims are about one thing: named evidence, added up.

use super::features::{Features, Key, Named, Sort};
use super::weights::Weights;
use crate::lexicon::{Lexicon, RARE};
use crate::model::{Evidence, RuleId};

/// How two words stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// One concept.
    Same,
    /// One is a kind of the other.
    Kind,
    /// One stem, for which no concept stands.
    Word,
    /// Two things.
    Unlike,
    /// One side or both leave it open.
    Open,
}

/// How two words stand to each other.
pub(super) fn likeness(left: Option<Key>, right: Option<Key>, lexicon: &Lexicon) -> Likeness {
    match (left, right) {
        (Some(Key::Concept(a)), Some(Key::Concept(b))) if a == b => Likeness::Same,
        (Some(Key::Concept(a)), Some(Key::Concept(b))) if lexicon.is_kind_of(a, b) || lexicon.is_kind_of(b, a) => {
            Likeness::Kind
        }
        (Some(Key::Stem(a)), Some(Key::Stem(b))) if a == b => Likeness::Word,
        (Some(_), Some(_)) => Likeness::Unlike,
        _ => Likeness::Open,
    }
}

impl Likeness {
    /// Whether the two can stand for each other.
    pub(super) fn agrees(self) -> bool {
        matches!(self, Self::Same | Self::Kind | Self::Word)
    }
}

/// The evidence about one pair.
pub(super) struct Score<'w> {
    weights: &'w Weights,
    evidence: Vec<Evidence>,
    /// Whether both measure, do or share one thing.
    subject: bool,
    /// Whether something besides ties them together.
    anchored: bool,
}

impl Score<'_> {
    /// The sum and its parts, where it is enough; `None` where the pair is dropped.
    pub(super) fn kept(self) -> Option<(i32, Vec<Evidence>)> {
        let sum = self.evidence.iter().map(|evidence| evidence.score).sum();
        (self.subject && self.anchored && sum >= self.weights.kept_from).then_some((sum, self.evidence))
    }

    fn add(&mut self, weight: &'static str, score: i32) {
        self.evidence.push(Evidence { weight: RuleId::new(weight), score, words: String::new() });
    }
}

/// Weighs two claims. The sides can change places.
pub(super) fn score<'w>((left, right): (&Features, &Features), lexicon: &Lexicon, weights: &'w Weights) -> Score<'w> {
    let mut score = Score { weights, evidence: Vec::new(), subject: false, anchored: false };
    score.add("prior", weights.prior);
    subject(&mut score, left, right, lexicon);
    names(&mut score, left, right);
    words(&mut score, left, right, lexicon);
    if let (Some(a), Some(b)) = (left.time, right.time) {
        if a.overlaps(&b) && left.sort != Sort::Day {
            score.add("time_shared", weights.time_shared);
            score.anchored = true;
        }
    }
    score
}

fn subject(score: &mut Score<'_>, left: &Features, right: &Features, lexicon: &Lexicon) {
    let weights = score.weights;
    let measure = likeness(left.measure, right.measure, lexicon);
    match measure {
        Likeness::Same => score.add("measure_same", weights.measure_same),
        Likeness::Kind => score.add("measure_kind", weights.measure_kind),
        Likeness::Word => score.add("measure_word", weights.measure_word),
        Likeness::Unlike => score.add("measure_unlike", weights.measure_unlike),
        Likeness::Open => {}
    }
    let event = likeness(left.event, right.event, lexicon);
    match event {
        Likeness::Same | Likeness::Word => score.add("event_same", weights.event_same),
        Likeness::Kind => score.add("event_kind", weights.event_kind),
        Likeness::Unlike => score.add("event_unlike", weights.event_unlike),
        Likeness::Open => {}
    }
    let crossed = !measure.agrees()
        && (likeness(left.measure, right.event, lexicon).agrees()
            || likeness(left.event, right.measure, lexicon).agrees());
    if crossed {
        score.add("event_kind", weights.event_kind);
    }
    let share = |rank: &Features, share: &Features| {
        rank.share_of.is_some()
            && share.sort == Sort::Share
            && likeness(rank.share_of.map(Key::Concept), share.whole.or(share.measure), lexicon).agrees()
    };
    let ranked = share(left, right) || share(right, left);
    let whole = likeness(left.whole, right.whole, lexicon).agrees();
    if whole || ranked {
        score.add("whole_same", weights.whole_same);
    }
    score.subject = if left.sort != right.sort {
        // A rank and a share meet in what is shared, values of other two sorts in nothing.
        ranked
    } else if left.sort == Sort::Number {
        // What is counted must be one thing; that something was done to it is not enough.
        measure.agrees()
    } else {
        measure.agrees() || event.agrees() || crossed || whole
    };
}

fn names(score: &mut Score<'_>, left: &Features, right: &Features) {
    let weights = score.weights;
    let mut shared = left.names.iter().filter(|name| right.names.contains(name)).map(|name| name.1).collect::<Vec<_>>();
    if shared.is_empty() {
        let about = |claim: &Features, other: &Features| claim.names.iter().any(|(name, _)| other.theme.contains(name));
        if about(left, right) || about(right, left) {
            score.add("theme_shared", weights.theme_shared);
            score.anchored = true;
        } else if !left.names.is_empty() && !right.names.is_empty() {
            score.add("name_unlike", weights.name_unlike);
        }
        return;
    }
    // The most telling first; each further one counts half of what it would alone.
    shared.sort_unstable_by_key(|sort| std::cmp::Reverse(*sort));
    for (i, sort) in shared.into_iter().enumerate().take(3) {
        let (name, weight) = match sort {
            Named::Other => ("name_shared", weights.name_shared),
            Named::Country => ("place_shared", weights.place_shared),
        };
        score.add(name, weight >> i);
    }
    score.anchored = true;
}

fn words(score: &mut Score<'_>, left: &Features, right: &Features, lexicon: &Lexicon) {
    let weights = score.weights;
    let counted =
        |key: Key| [left.measure, right.measure, left.event, right.event, left.whole, right.whole].contains(&Some(key));
    let mut sum = 0;
    for (i, &(key, band)) in left.context.iter().enumerate() {
        let Some(j) = right.context.iter().position(|&(other, _)| likeness(Some(key), Some(other), lexicon).agrees())
        else {
            continue;
        };
        if counted(key) {
            continue;
        }
        let weight = match band {
            0 | 1 => weights.word_frequent,
            2 => weights.word_common,
            _ => weights.word_rare,
        };
        // Far from both figures a word tells the theme more than the thing.
        sum += if i.max(j) < 6 { weight } else { weight / 2 };
        score.anchored |= band >= RARE;
    }
    if sum > 0 {
        score.add("words_shared", sum.min(weights.words_most));
    }
}
