//! Who says a thing, how firmly, and whether it is said to be so.

use std::ops::Range;

use super::nearness::Nearness;
use super::{Site, Text, noun_phrase};
use crate::lexicon::{ConceptId, Link, Sense};
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

/// Who says what stands at `site`: who is named behind "according to" or beside a verb of saying, or whose turn it is.
pub(super) fn attribution(text: &Text<'_>, speakers: &Speakers, site: &Site<'_>) -> Option<String> {
    let tagged = text.tagged;
    let range = site.sentence.range();
    let according = range.clone().find(|&i| tagged.is(i, Link::AccordingTo));
    let says = || range.clone().find(|&i| tagged.is(i, Link::Says));
    let said = according.and_then(|i| behind(text, i + tagged.length(i), range.end));
    said.or_else(|| says().and_then(|i| beside(text, i, &range))).or_else(|| speakers.of_site(site))
}

/// Whoever "according to" leads to: a name before the next comma, or else a body or a person.
fn behind(text: &Text<'_>, first: usize, end: usize) -> Option<String> {
    let tagged = text.tagged;
    let comma = (first..end).find(|&i| tagged.is_char(i, ','));
    let name = text.names_in(&(first..comma.unwrap_or(end))).first().map(|entity| entity.name(tagged).to_owned());
    name.or_else(|| one_voice(text, noun_phrase::after(text, first, end)?.head, first))
}

/// Whoever stands beside a verb of saying: a body or a person right before it, or else the nearest name.
fn beside(text: &Text<'_>, says: usize, range: &Range<usize>) -> Option<String> {
    let tagged = text.tagged;
    if let Some(head) = noun_phrase::head_before(text, says, range.start).filter(|&head| can_speak(text, head)) {
        return one_voice(text, head, range.start);
    }
    let near = |at: usize| at.abs_diff(says) <= SPEAKER_REACH;
    text.names_in(range)
        .iter()
        .filter(|entity| near(entity.first) || near(entity.end))
        .min_by_key(|entity| entity.first.abs_diff(says).min(entity.end.abs_diff(says)))
        .map(|entity| entity.name(tagged).to_owned())
}

/// Whether a noun that is no name is one of people, or of a body.
fn can_speak(text: &Text<'_>, head: usize) -> bool {
    !text.in_name(head) && noun_phrase::concept(text, head).is_some_and(|id| is_body(text, id) || is_person(text, id))
}

fn is_body(text: &Text<'_>, id: ConceptId) -> bool {
    text.tagged.lexicon.concept(id).is_body
}

fn is_person(text: &Text<'_>, id: ConceptId) -> bool {
    let lexicon = text.tagged.lexicon;
    lexicon.concept_named("people").is_some_and(|people| lexicon.is_kind_of(id, people))
}

/// The words for who speaks, up to their head: "the ministry", "police", "the mayor". `None` for a group, and for someone of
/// whom it is not known who.
fn one_voice(text: &Text<'_>, head: usize, start: usize) -> Option<String> {
    let tagged = text.tagged;
    let id = noun_phrase::concept(text, head)?;
    let several = tagged.is_plural(head) && !tagged.senses(head).contains(&Sense::Plural);
    let first = (start..head).rev().take_while(|&i| noun_phrase::is_content(text, i)).last().unwrap_or(head);
    let definite = || first.checked_sub(1).is_some_and(|i| tagged.is(i, Link::The));
    if several || !(is_body(text, id) || is_person(text, id) && definite()) {
        return None;
    }
    let words = || (first..=head).map(|i| tagged.word(i).to_lowercase()).collect::<Vec<_>>().join(" ");
    Some(if first == head { tagged.lexicon.concept(id).name.to_string() } else { words() })
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
    // "The rate declines to 7.8 %" denies nothing, as "declines to say" does.
    let falls = |i: usize| {
        i + tagged.length(i) == site.first && tagged.senses_of(&tagged.key(i)).contains(&Sense::Link(Link::Down))
    };
    let negated = before().any(|i| tagged.is(i, Link::Not) && !falls(i));
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
    // "20 people were killed in all" closes the clause; "in all regions" does not.
    let end = site.sentence.range().end;
    let summed = (site.end..end).take_while(|&i| near.in_clause(i)).find(|&i| {
        let behind = i + tagged.length(i);
        tagged.find(i, |sense| (*sense == Sense::Stage(Stage::Total)).then_some(())).is_some()
            && (behind >= end || !noun_phrase::is_content(text, behind))
    });
    let stage = stage.or(summed.map(|_| Stage::Total));
    Manner {
        polarity: if negated { Polarity::Negated } else { Polarity::Affirmed },
        modality: modality.unwrap_or_default(),
        stage,
    }
}
