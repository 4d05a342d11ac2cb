//! The content words of a whole text, figures or none beside them: what it speaks of.

use std::ops::Range;

use super::Text;
use super::entities::Entity;
use super::noun_phrase::{concept, is_content};
use crate::lexicon::Link;
use crate::lexicon::stem::stem;
use crate::model::{TokenKind, Word, WordClass};

/// What begins the key of an acronym, which no stem does.
const ACRONYM: char = '~';

/// Every content word, in the order of the text. A place is one word by its name, whatever form the text has.
pub(super) fn words(text: &Text<'_>) -> Vec<Word> {
    let tagged = text.tagged;
    let mut words = Vec::new();
    let mut names = text.entities.iter().peekable();
    let mut speaking = 0..0;
    let mut sentences = tagged.sentences.iter().peekable();
    let mut at = 0;
    while at < tagged.tokens.len() {
        if let Some(sentence) = sentences.next_if(|sentence| sentence.first as usize <= at) {
            speaking = speaker(text, sentence.range());
        }
        while names.next_if(|entity| entity.end <= at).is_some() {}
        let entity = names.peek().filter(|entity| entity.first <= at);
        if let Some((place, _)) = entity.and_then(|entity| entity.place) {
            let end = entity.map_or(at + 1, |entity| entity.end);
            let key = stem(tagged.language, tagged.lexicon.place(place));
            words.push(Word { span: tagged.span(at, end), keys: vec![key], class: WordClass::Name });
            at = end;
            continue;
        }
        let length = if entity.is_some() { 1 } else { tagged.length(at) };
        if entity.is_some() && !text.in_mention[at] || is_content(text, at) {
            let mut keys: Vec<String> = (at..at + length).map(|i| stem(tagged.language, tagged.word(i))).collect();
            let class = if speaking.contains(&at) || tagged.is(at, Link::Says) || tagged.is(at, Link::AccordingTo) {
                WordClass::Speech
            } else if entity.is_some() {
                WordClass::Name
            } else {
                WordClass::Common(keys.iter().map(|key| tagged.lexicon.band(key)).max().unwrap_or_default())
            };
            keys.extend(acronyms(text, at, entity));
            keys.extend(concept(text, at).map(|id| tagged.lexicon.concept(id).name.to_string()));
            words.push(Word { span: tagged.span(at, at + length), keys, class });
        }
        at += length;
    }
    words
}

/// Who says so, where the sentence ends with it: ", a spokesman for the port said", "according to the ministry". Empty where
/// it does not.
fn speaker(text: &Text<'_>, sentence: Range<usize>) -> Range<usize> {
    let tagged = text.tagged;
    let end = sentence.clone().rev().find(|&i| tagged.kind(i) == Some(TokenKind::Word)).map_or(sentence.end, |i| i + 1);
    let comma = sentence.clone().rev().find(|&i| tagged.is_char(i, ','));
    match comma {
        Some(comma) if tagged.is(end - 1, Link::Says) || tagged.is(comma + 1, Link::AccordingTo) => comma + 1..end,
        _ => end..end,
    }
}

/// The acronyms that a word is, or that a name of several words around it can have: "EU" and "European Union".
fn acronyms(text: &Text<'_>, at: usize, entity: Option<&&Entity>) -> Vec<String> {
    let tagged = text.tagged;
    let key = |letters: &str| format!("{ACRONYM}{}", letters.to_lowercase());
    if tagged.tokens[at].shout {
        return vec![key(tagged.word(at))];
    }
    let Some(name) = entity else { return Vec::new() };
    let words = (name.first..name.end).filter(|&i| tagged.tokens[i].capital);
    let initials: Vec<char> = words.filter_map(|i| tagged.word(i).chars().next()).collect();
    let runs = (0..initials.len()).flat_map(|first| (first + 2..=initials.len()).map(move |end| first..end));
    runs.map(|run| key(&initials[run].iter().collect::<String>())).collect()
}
