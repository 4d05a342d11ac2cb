//! Who says a thing, how firmly, and whether it is said to be so.

use super::nearness::Nearness;
use super::{Site, Text};
use crate::lexicon::{Link, Sense};
use crate::model::{Modality, Polarity, Stage};

/// How far a name may stand from the verb that tells who says so.
const SPEAKER_REACH: usize = 4;

/// Who speaks in each paragraph that begins with a name and a colon, as interviews and transcripts do.
pub(super) struct Speakers {
    /// By sentence: the name, where a turn has begun.
    turns: Vec<Option<String>>,
}

impl Speakers {
    /// Finds the turns.
    pub(super) fn of(text: &Text<'_>) -> Self {
        let tagged = text.tagged;
        let mut speaker = None;
        let turns = tagged
            .sentences
            .iter()
            .map(|sentence| {
                if sentence.paragraph {
                    let first = sentence.first as usize;
                    speaker = text
                        .entities
                        .binary_search_by_key(&first, |entity| entity.first)
                        .ok()
                        .map(|i| &text.entities[i])
                        .filter(|entity| tagged.is_char(entity.end, ':'))
                        .map(|entity| entity.name(tagged).to_owned());
                }
                speaker.clone()
            })
            .collect();
        Self { turns }
    }

    /// Who says what stands at `site`, where it is not the source itself.
    pub(super) fn of_site(&self, site: &Site<'_>) -> Option<String> {
        self.turns.get(site.number).cloned().flatten()
    }
}

/// Who says what stands at `site`: "according to …", or the name beside a verb of saying, or whose turn it is.
pub(super) fn attribution(text: &Text<'_>, speakers: &Speakers, site: &Site<'_>) -> Option<String> {
    let tagged = text.tagged;
    let range = site.sentence.range();
    let named = |i: usize| text.names_in(&(i..range.end)).first();
    let according = range.clone().find(|&i| tagged.is(i, Link::AccordingTo)).and_then(|i| named(i + tagged.length(i)));
    let beside = || {
        let says = range.clone().find(|&i| tagged.is(i, Link::Says))?;
        let near = |at: usize| at.abs_diff(says) <= SPEAKER_REACH;
        text.names_in(&range)
            .iter()
            .filter(|entity| near(entity.first) || near(entity.end))
            .min_by_key(|entity| entity.first.abs_diff(says).min(entity.end.abs_diff(says)))
    };
    according.or_else(beside).map(|entity| entity.name(tagged).to_owned()).or_else(|| speakers.of_site(site))
}

/// How a thing is said.
pub(super) struct Manner {
    pub(super) polarity: Polarity,
    pub(super) modality: Modality,
    pub(super) stage: Option<Stage>,
}

/// Reads how the clause of a figure puts it.
pub(super) fn manner(text: &Text<'_>, site: &Site<'_>, near: &Nearness) -> Manner {
    let tagged = text.tagged;
    let start = site.sentence.range().start;
    let before = || (start..site.first).rev().filter(|&i| near.in_clause(i) && !text.in_mention[i]);
    let negated = before().any(|i| tagged.is(i, Link::Not));
    let modality = before().find_map(|i| {
        tagged.find(i, |sense| match sense {
            Sense::Modality(modality) => Some(*modality),
            _ => None,
        })
    });
    // "The final offer of $5bn", "an additional 20 people": right before the figure, or on its noun.
    let stage = (start..site.first).rev().take(4).chain(site.end..site.end + 3).find_map(|i| {
        tagged.find(i, |sense| match sense {
            Sense::Stage(stage) => Some(*stage),
            _ => None,
        })
    });
    Manner {
        polarity: if negated { Polarity::Negated } else { Polarity::Affirmed },
        modality: modality.unwrap_or_default(),
        stage,
    }
}
