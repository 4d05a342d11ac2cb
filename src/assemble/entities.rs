//! Names in a text: places by the lexicon, all others by their capitals.

use std::cmp::Reverse;
use std::ops::Range;

use itertools::Itertools;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::lexicon::{Calendar, Capitals, Link, PlaceForm, PlaceId, Sense, Tagged};
use crate::model::{Span, TokenKind, WordId};

/// A longer run of capitals is a headline, not a name.
const LONGEST_NAME: usize = 7;

/// Whether a capital word may be a name alone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OpensName {
    Yes,
    WithOthers,
}

/// One occurrence of a name.
#[derive(Clone, Debug)]
pub(super) struct Entity {
    /// Its tokens.
    pub(super) first: usize,
    pub(super) end: usize,
    /// Its words, titles left out.
    pub(super) span: Span,
    /// The place that it is or stands for.
    pub(super) place: Option<(PlaceId, PlaceForm)>,
}

impl Entity {
    /// The name that claims carry: for a place its own, whatever form the text has; else the words.
    pub(super) fn name<'a>(&self, tagged: &Tagged<'a>) -> &'a str {
        match self.place {
            Some((place, _)) => tagged.lexicon.place(place),
            None => self.span.of(tagged.text).unwrap_or(""),
        }
    }
}

/// Finds every name, in the order of the text; none overlap.
pub(super) fn entities(tagged: &Tagged<'_>, in_mention: &[bool]) -> Vec<Entity> {
    let named = words_with_their_own_capital(tagged);
    let alone = (tagged.capitals() == Capitals::OfNouns).then(|| nouns_that_are_names(tagged));
    let mut entities = Vec::new();
    for sentence in tagged.sentences.iter().filter(|sentence| !sentence.range().is_empty()) {
        let range = sentence.range();
        let is_headline = is_headline(tagged, range.clone());
        let mut i = range.start;
        while i < range.end {
            let found = place(tagged, i, range.end).or_else(|| {
                let by_itself = !opens(tagged, i, range.start) || named.contains(tagged.word(i));
                let may_open = if by_itself { OpensName::Yes } else { OpensName::WithOthers };
                let is_name = !is_headline || named.contains(tagged.word(i));
                let name = if is_name { proper_name(tagged, in_mention, i, range.end, may_open) } else { None };
                let stands = |entity: &Entity| {
                    alone.as_ref().is_none_or(|names| entity.end > i + 1 || names.contains(tagged.word(i)))
                };
                name.filter(stands)
            });
            match found {
                Some(entity) => {
                    i = entity.end;
                    entities.push(entity);
                }
                None => i += 1,
            }
        }
    }
    entities
}

/// How many names a source is about at most.
const THEME: usize = 3;

/// The names that stand in a text most often, at least twice each; of equals the earlier.
pub(super) fn theme(tagged: &Tagged<'_>, entities: &[Entity]) -> Vec<String> {
    let names = entities.iter().map(|entity| entity.name(tagged));
    let mut first = FxHashMap::default();
    for (i, name) in names.enumerate() {
        first.entry(name).or_insert((i, 0)).1 += 1;
    }
    first
        .into_iter()
        .filter(|(_, (_, count))| *count > 1)
        .sorted_unstable_by_key(|&(_, (i, count))| (Reverse(count), i))
        .take(THEME)
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Whether every word with content has a capital, which then tells nothing.
fn is_headline(tagged: &Tagged<'_>, range: Range<usize>) -> bool {
    let is_small = |i: usize| {
        let token = &tagged.tokens[i];
        token.kind == TokenKind::Word && !token.capital && token.span.len() > 3 && !is_grammar(tagged, i)
    };
    range.len() > 3 && !range.clone().any(is_small)
}

/// Whether a word has its capital from the place where it stands: at the start of a sentence, a quotation or a bracket.
fn opens(tagged: &Tagged<'_>, i: usize, start: usize) -> bool {
    i == start
        || tagged.kind(i - 1) == Some(TokenKind::Mark) && !tagged.is_char(i - 1, ',') && !tagged.is_char(i - 1, '-')
}

/// The words that have a capital where no sentence begins.
fn words_with_their_own_capital<'a>(tagged: &Tagged<'a>) -> FxHashSet<&'a str> {
    let mut words = FxHashSet::default();
    for sentence in tagged.sentences {
        let range = sentence.range();
        if !is_headline(tagged, range.clone()) {
            // An unknown word before another capital is a name even where a sentence begins: "Halvorsen Instruments has".
            let leads = |i: usize| {
                let next = i + 1 < range.end && is_name_part(tagged, i + 1) && tagged.tokens[i].word == WordId::UNKNOWN;
                next || !opens(tagged, i, range.start)
            };
            words.extend(range.clone().filter(|&i| is_name_part(tagged, i) && leads(i)).map(|i| tagged.word(i)));
        }
    }
    words
}

/// Where every noun has a capital: the unknown words that are names by themselves. A name stands behind a title, or is part of
/// a longer name elsewhere; or else it stands behind a preposition and nowhere behind an article, an adjective or a number.
fn nouns_that_are_names<'a>(tagged: &Tagged<'a>) -> FxHashSet<&'a str> {
    let (mut names, mut nouns, mut behind) = (FxHashSet::default(), FxHashSet::default(), FxHashSet::default());
    for sentence in tagged.sentences {
        let range = sentence.range();
        for i in range.clone().filter(|&i| is_name_part(tagged, i)) {
            let word = tagged.word(i);
            let Some(before) = i.checked_sub(1).filter(|&before| before >= range.start) else { continue };
            if is_name_part(tagged, before) || tagged.senses(before).contains(&Sense::Title) {
                names.insert(word);
                continue;
            }
            let of_noun = [Link::The, Link::A, Link::Possessive, Link::Demonstrative, Link::No];
            let of_name = [Link::From, Link::At, Link::To, Link::With, Link::By];
            let mark = tagged.kind(before) == Some(TokenKind::Mark);
            if of_noun.iter().any(|&link| tagged.is(before, link)) {
                nouns.insert(word);
            } else if of_name.iter().any(|&link| tagged.is(before, link)) {
                behind.insert(word);
            } else if tagged.tokens[before].capital && is_known_noun(tagged, before) {
                // "In der Stadt Sallaque".
                names.insert(word);
            } else if !mark && !is_grammar(tagged, before) {
                nouns.insert(word);
            }
        }
    }
    names.extend(behind.difference(&nouns).copied());
    names
}

fn place(tagged: &Tagged<'_>, i: usize, end: usize) -> Option<Entity> {
    let place = tagged.find(i, |sense| match sense {
        Sense::Place(id, form) => Some((*id, *form)),
        _ => None,
    })?;
    let after = i + tagged.length(i);
    // "Belarusian Analytical Workshop" is a name; "Belarusian President" is not. Nor is a place "turkey".
    let capital = tagged.tokens[i].capital;
    let begins_name = capital && after < end && is_name_part(tagged, after) && place.1 == PlaceForm::Demonym;
    let small = matches!(place.1, PlaceForm::Demonym | PlaceForm::People) && tagged.has_small_demonyms();
    ((capital || small) && after <= end && !begins_name).then(|| Entity {
        first: i,
        end: after,
        span: tagged.span(i, after),
        place: Some(place),
    })
}

fn proper_name(tagged: &Tagged<'_>, in_mention: &[bool], i: usize, end: usize, may_open: OpensName) -> Option<Entity> {
    let is_part = |i: usize| !in_mention[i] && is_name_part(tagged, i);
    if !is_part(i) {
        return None;
    }
    let mut last = i;
    let mut next = i + 1;
    while next < end && next - i < LONGEST_NAME {
        let initial = tagged.is_char(next, '.') && tagged.tokens[last].span.len() == 1;
        let joined = tagged.is_char(next, '-')
            && tagged.tokens[next].glued
            && tagged.tokens.get(next + 1).is_some_and(|t| t.glued);
        // "Bank of England", but not "Putin of Russia": what stands before is one word, and so no full name.
        let linked =
            tagged.is(next, Link::Of) && last == i && next + 1 < end && tagged.find(next + 1, place_sense).is_none();
        if is_part(next) {
            last = next;
            next += 1;
        } else if (initial || joined || linked) && next + 1 < end && is_part(next + 1) {
            last = next + 1;
            next += 2;
        } else {
            break;
        }
    }
    let opens_by_itself = may_open == OpensName::Yes || tagged.tokens[i].shout;
    let is_unknown_run = last > i && tagged.tokens[i].word == WordId::UNKNOWN;
    (opens_by_itself || is_unknown_run).then(|| Entity {
        first: i,
        end: last + 1,
        span: tagged.span(i, last + 1),
        place: None,
    })
}

fn place_sense(sense: &Sense) -> Option<PlaceId> {
    match sense {
        Sense::Place(id, _) => Some(*id),
        _ => None,
    }
}

/// Whether token `i` can be part of a name: capitalized, and no title, month, weekday or word of the grammar.
fn is_name_part(tagged: &Tagged<'_>, i: usize) -> bool {
    let token = &tagged.tokens[i];
    token.kind == TokenKind::Word
        && token.capital
        && !is_grammar(tagged, i)
        && (tagged.capitals() == Capitals::OfNames || !is_known_noun(tagged, i))
}

/// Whether the lexicon has a word for something that is no place.
fn is_known_noun(tagged: &Tagged<'_>, i: usize) -> bool {
    let senses = tagged.senses(i);
    !senses.is_empty() && !senses.iter().any(|sense| matches!(sense, Sense::Place(..)))
}

/// Whether a word belongs to the grammar, the calendar or a title, and so to no name.
fn is_grammar(tagged: &Tagged<'_>, i: usize) -> bool {
    tagged.senses(i).iter().any(|sense| match sense {
        // These tell a date's direction or its label, and are words of any kind: "founded", "published".
        Sense::Calendar(word) => {
            use Calendar::{Ahead, Behind, Habit, Homonym, Name, Published};
            !matches!(word, Ahead | Behind | Habit | Homonym | Name | Published)
        }
        Sense::Title | Sense::Month(_) | Sense::Weekday(_) | Sense::Link(_) | Sense::Common(0) => true,
        Sense::Cardinal(_) | Sense::Modality(_) | Sense::Hedge(..) => true,
        _ => false,
    })
}
