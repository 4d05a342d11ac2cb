//! Names in a text: places by the lexicon, all others by their capitals.

use crate::lexicon::{Link, PlaceForm, PlaceId, Sense, Tagged};
use crate::model::{Span, TokenKind};

/// A longer run of capitals is a headline, not a name.
const LONGEST_NAME: usize = 7;

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
    let mut entities = Vec::new();
    for sentence in tagged.sentences {
        let range = sentence.range();
        // In a headline every word has its capital, which then tells nothing.
        let words = || tagged.tokens[range.clone()].iter().filter(|token| token.kind == TokenKind::Word);
        let capitals = words().filter(|token| token.capital).count();
        let is_headline = words().count() > 3 && capitals * 10 > words().count() * 7;
        let mut i = range.start;
        while i < range.end {
            let found = place(tagged, i, range.end).or_else(|| {
                if is_headline { None } else { proper_name(tagged, in_mention, i, range.start, range.end) }
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

fn place(tagged: &Tagged<'_>, i: usize, end: usize) -> Option<Entity> {
    let place = tagged.find(i, |sense| match sense {
        Sense::Place(id, form) => Some((*id, *form)),
        _ => None,
    })?;
    let after = i + tagged.length(i);
    // "Belarusian Analytical Workshop" is a name; "Belarusian President" is not. Nor is a place "turkey".
    let begins_name = after < end && is_name_part(tagged, after) && place.1 == PlaceForm::Demonym;
    (tagged.tokens[i].capital && after <= end && !begins_name).then(|| Entity {
        first: i,
        end: after,
        span: tagged.span(i, after),
        place: Some(place),
    })
}

fn proper_name(tagged: &Tagged<'_>, in_mention: &[bool], i: usize, start: usize, end: usize) -> Option<Entity> {
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
    // A capital at the start of a sentence says nothing of a single known word.
    let opens = i == start || !tagged.tokens[i - 1].kind.eq(&TokenKind::Word) && !tagged.is_char(i - 1, ',');
    if opens && last == i && !tagged.tokens[i].shout && tagged.tokens[i].word != crate::model::WordId::UNKNOWN {
        return None;
    }
    Some(Entity { first: i, end: last + 1, span: tagged.span(i, last + 1), place: None })
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
    let is_other = |sense: &Sense| {
        matches!(
            sense,
            Sense::Title
                | Sense::Month(_)
                | Sense::Weekday(_)
                | Sense::Link(_)
                | Sense::Calendar(_)
                | Sense::Common(0)
                | Sense::Cardinal(_)
                | Sense::Modality(_)
                | Sense::Hedge(..)
        )
    };
    token.kind == TokenKind::Word && token.capital && !tagged.senses(i).iter().any(is_other)
}
