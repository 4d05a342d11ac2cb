//! Where a noun phrase ends and what its head is, told by the closed class words around it.

use super::Text;
use crate::lexicon::concepts::Class;
use crate::lexicon::{ConceptId, Link, PlaceForm, Sense};
use crate::model::TokenKind;

/// A phrase of more words than this is no longer one thing.
const LONGEST: usize = 7;

/// So many words back a noun may stand before its adjectives.
const LONGEST_TAIL: usize = 3;

/// The content of a noun phrase.
#[derive(Clone, Debug, Default)]
pub(super) struct NounPhrase {
    /// The tokens from the first content word to the end of the head.
    pub(super) first: usize,
    pub(super) end: usize,
    /// The token of the head noun.
    pub(super) head: usize,
}

/// The noun phrase that begins at token `at`, behind its articles; `None` where none does.
///
/// English and German put what they say of a noun in front of it or behind a preposition: the head is the last content word
/// before the next word of the grammar, mark or verb. Where adjectives stand behind, it is the first whose concept is no
/// act, or else the first.
pub(super) fn after(text: &Text<'_>, at: usize, end: usize) -> Option<NounPhrase> {
    let tagged = text.tagged;
    let mut i = at;
    while i < end && is_article(text, i) {
        i += tagged.length(i);
    }
    let first = i;
    let mut head = None;
    while i < end && i - first < LONGEST {
        // The ending of an owner joins what it owns: "the country's debt".
        if tagged.is(i, Link::Genitive) {
            i += 1;
            continue;
        }
        if is_hyphen(text, i) {
            i += 1;
            continue;
        }
        // "State-owned companies" tells no act.
        if !is_content(text, i) || head.is_some() && is_act(text, i) && !is_hyphen(text, i - 1) {
            break;
        }
        let keeps = |head: usize| tagged.has_adjectives_behind() && (is_noun(text, head) || !is_noun(text, i));
        head = head.filter(|&head| keeps(head)).or(Some(i));
        i += tagged.length(i);
    }
    head.map(|head| NounPhrase { first, end: i, head })
}

/// The head noun that ends right before token `at`; `None` where a word of the grammar or a mark stands there.
pub(super) fn head_before(text: &Text<'_>, at: usize, start: usize) -> Option<usize> {
    let before = at.checked_sub(1).filter(|&i| i >= start && is_content(text, i))?;
    if !text.tagged.has_adjectives_behind() {
        return Some(before);
    }
    // "Préstamo bancario de": the noun stands before its adjectives.
    let phrase = (start..=before).rev().take(LONGEST_TAIL).take_while(|&i| is_content(text, i));
    phrase.into_iter().find(|&i| is_noun(text, i)).or(Some(before))
}

/// Whether token `i` is a word that can be part of a noun phrase.
pub(super) fn is_content(text: &Text<'_>, i: usize) -> bool {
    let tagged = text.tagged;
    tagged.kind(i) == Some(TokenKind::Word) && !text.in_mention[i] && !tagged.senses(i).iter().any(is_grammar)
}

/// Whether a sense is one of the grammar. What is said, rises and falls has content of its own: "the report", "a rise".
fn is_grammar(sense: &Sense) -> bool {
    match sense {
        Sense::Link(link) => !matches!(link, Link::Says | Link::Up | Link::Down | Link::Aged | Link::Old),
        Sense::Common(0) | Sense::Modality(_) => true,
        _ => false,
    }
}

/// Whether token `i` joins two words: "state-owned".
fn is_hyphen(text: &Text<'_>, i: usize) -> bool {
    let token = &text.tagged.tokens[i];
    token.kind == TokenKind::Mark && token.glued && text.tagged.word(i) == "-"
}

/// Whether token `i` stands for a thing, a quantity or an event.
pub(super) fn is_noun(text: &Text<'_>, i: usize) -> bool {
    concept(text, i).is_some_and(|id| text.tagged.lexicon.concept(id).class != Class::Act)
}

/// Whether token `i` is what is done, not what it is done to.
fn is_act(text: &Text<'_>, i: usize) -> bool {
    concept(text, i).is_some_and(|id| text.tagged.lexicon.concept(id).class == Class::Act)
}

/// The concept that token `i` can stand for. How a thing fares is no part of what a figure is of.
pub(super) fn concept(text: &Text<'_>, i: usize) -> Option<ConceptId> {
    text.tagged.find(i, |sense| match sense {
        Sense::Concept(id) if text.tagged.lexicon.concept(*id).class != Class::Course => Some(*id),
        _ => None,
    })
}

/// Whether token `i` names the people of a place.
pub(super) fn is_people(text: &Text<'_>, i: usize) -> bool {
    text.tagged.senses(i).iter().any(|sense| matches!(sense, Sense::Place(_, PlaceForm::People)))
}

/// Whether token `i` only points at a thing: an article, "this", "its".
pub(super) fn is_article(text: &Text<'_>, i: usize) -> bool {
    let tagged = text.tagged;
    [Link::The, Link::A, Link::Demonstrative, Link::Possessive].iter().any(|&link| tagged.is(i, link))
}
