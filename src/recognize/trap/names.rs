//! Numbers inside names: "Boeing 737", "room 101", "10 Downing Street", "Ocean's Eleven", and "one" as a pronoun.

use super::super::figure::Place;
use super::super::numeral::Numeral;
use crate::lexicon::{Capitals, Link, Quantifier, Sense, Tagged};
use crate::model::{Number, Stage, TokenKind};

/// A word before it says that the number only names something: "room 101", "flight 447", "version 2".
pub(super) fn is_labelled(place: &Place<'_, '_>) -> bool {
    let tagged = place.tagged;
    let mut at = place.numeral.first;
    let mut steps = 0;
    while let Some(before) = at.checked_sub(1).filter(|&before| before >= place.floor && steps < 2) {
        if tagged.senses(before).contains(&Sense::Label) {
            return !(is_counted(tagged, before) || steps == 0 && is_verb(place, before));
        }
        if !matches!(tagged.char(before), '.' | '#' | '(') {
            return false;
        }
        at = before;
        steps += 1;
    }
    false
}

/// "Can you seat 8 people": a label in small letters that a person or "to" stands before, and what is counted behind.
fn is_verb(place: &Place<'_, '_>, label: usize) -> bool {
    let tagged = place.tagged;
    let subject = |at: usize| tagged.is(at, Link::Pronoun) || tagged.is(at, Link::Person) || tagged.is(at, Link::To);
    !tagged.tokens[label].capital
        && label.checked_sub(1).is_some_and(|at| at >= place.floor && subject(at))
        && super::noun::counted(tagged, place.numeral.end).is_some()
}

/// "Of the 40 flights 12 were late": the word before is itself what a number counts.
fn is_counted(tagged: &Tagged<'_>, noun: usize) -> bool {
    let number = |at: usize| {
        tagged.kind(at) == Some(TokenKind::Digits)
            || tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Cardinal(_)))
    };
    tagged.is_plural(noun) && noun.checked_sub(1).is_some_and(number)
}

/// A name right behind it, and nothing that is counted: "49 Mill Road", "12-14 Mill Lane".
pub(super) fn is_before_name(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let range = tagged.is_joint(end) && tagged.kind(end + 1) == Some(TokenKind::Digits);
    let at = if range { end + 2 } else { end };
    // "12 U.S. senators" and "51 KO wins" are counted.
    let letters = tagged.tokens.get(at).is_some_and(|next| next.shout) || tagged.char(at + 1) == '.';
    let names = |sense: &Sense| {
        !letters
            && matches!(sense, Sense::Place(..) | Sense::Concept(_) | Sense::Title | Sense::Abbreviation | Sense::Label)
    };
    tagged.capitals() == Capitals::OfNames
        && tagged.tokens.get(at).is_some_and(|next| next.kind == TokenKind::Word && next.capital)
        && (tagged.senses(at).iter().all(names) || is_direction(tagged, at))
        && !follows_in_headline(tagged, first)
        && !(tagged.starts_sentence(first) && is_headline(tagged, first))
}

/// "9 E 71st St": a single capital before another number or name.
fn is_direction(tagged: &Tagged<'_>, at: usize) -> bool {
    let next = tagged.tokens.get(at + 1).is_some_and(|next| next.capital || next.kind == TokenKind::Digits);
    next && tagged.kind(at) == Some(TokenKind::Word) && tagged.tokens[at].capital && tagged.tokens[at].span.len() == 1
}

/// A name right before it: "Boeing 737", "Apple Watch 5", "Big 12". Behind "in Texas" the number is one, and so it is
/// behind a plain word that has its capital from the start of a sentence, where a noun follows, or from a headline: "Tornadoes
/// Kill 7 in Arkansas".
pub(super) fn is_name(place: &Place<'_, '_>, has_noun: bool) -> bool {
    let (tagged, first) = (place.tagged, place.numeral.first);
    let Some(before) = first.checked_sub(1).filter(|&before| before >= place.floor) else { return false };
    let token = tagged.tokens[before];
    // "OR 97205": letters of a state are no "or", unless all is written so.
    let shouting = before.checked_sub(1).is_none_or(|at| tagged.tokens[at].shout);
    // "Standard & Poor's 500 index".
    let owned = !has_noun
        && tagged.is(before, Link::Genitive)
        && before.checked_sub(1).is_some_and(|owner| tagged.tokens[owner].capital && !is_known(tagged, owner));
    if owned {
        return true;
    }
    // "S&P 500".
    let joined = before.checked_sub(1).is_some_and(|at| token.glued && tagged.char(at) == '&');
    let known = is_known(tagged, before) && (!token.shout || shouting) && !joined;
    // "iOS 14", "macOS 11".
    let camel = || tagged.word(before).bytes().any(|letter| letter.is_ascii_uppercase());
    if token.kind == TokenKind::Mark {
        return is_behind_initials(tagged, before);
    }
    let noun = tagged.capitals() == Capitals::OfNouns && (!(token.shout || token.span.len() == 1) || has_noun);
    if noun || token.kind != TokenKind::Word || !(token.capital || camel()) || known {
        return false;
    }
    // "Storm Buries 100 Cars": what ends like a plural before what is counted is a verb.
    let verb = has_noun && tagged.is_plural(before) && !tagged.starts_sentence(before) && is_headline(tagged, before);
    if verb || follows_in_headline(tagged, first) || is_given(place, before, has_noun) {
        return false;
    }
    let plain = !tagged.senses(before).is_empty() || !tagged.lists_common_words();
    let starts = plain && tagged.starts_sentence(before) && place.numeral.value.is_whole();
    let placed = before.checked_sub(1).is_some_and(|at| tagged.is(at, Link::At));
    !(has_noun && (starts || placed))
}

/// "She gave Ann 3 boats": a name behind a verb of giving gets what is counted.
fn is_given(place: &Place<'_, '_>, name: usize, has_noun: bool) -> bool {
    let (tagged, end) = (place.tagged, place.numeral.end);
    // "Gave Ann 3 of her boats", "gave Ann 3 more".
    let counted = has_noun || tagged.is(end, Link::Of) || tagged.senses(end).contains(&Sense::Stage(Stage::Additional));
    let transfer = tagged.lexicon.concept_named("transfer");
    let gives = |sense: &Sense| matches!(*sense, Sense::Concept(id) if transfer.is_some_and(|transfer| tagged.lexicon.is_kind_of(id, transfer)));
    counted && name.checked_sub(1).is_some_and(|verb| tagged.senses(verb).iter().any(gives))
}

/// Behind a plain word of a headline: "Jet Missing With 162 Aboard", but not "Jane Doe, 49 Zorro Ranch Road".
fn follows_in_headline(tagged: &Tagged<'_>, first: usize) -> bool {
    first.checked_sub(1).is_some_and(|before| {
        tagged.kind(before) == Some(TokenKind::Word)
            && !tagged.tokens[before].shout
            && !tagged.senses(before).is_empty()
            && is_headline(tagged, before)
    })
}

/// Whether every longer word around has a capital, as in a headline, where it tells nothing.
fn is_headline(tagged: &Tagged<'_>, at: usize) -> bool {
    /// How far to either side is looked.
    const REACH: usize = 8;
    /// Shorter words stay small in most headlines.
    const LONGER: u32 = 4;
    /// So few capitals may be those of names.
    const ENOUGH: usize = 4;
    /// Fewer are enough on a line that no full stop ends.
    const ENOUGH_WITHOUT_STOP: usize = 3;
    let around = at.saturating_sub(REACH)..(at + REACH).min(tagged.tokens.len());
    let mut words =
        tagged.tokens[around].iter().filter(|token| token.kind == TokenKind::Word && token.span.len() >= LONGER);
    let mut capitals = 0;
    words.all(|word| {
        capitals += 1;
        word.capital
    }) && (capitals >= ENOUGH || capitals >= ENOUGH_WITHOUT_STOP && !is_in_full_sentence(tagged, at))
}

/// Whether a full stop ends the sentence of token `at`.
fn is_in_full_sentence(tagged: &Tagged<'_>, at: usize) -> bool {
    let after = tagged.sentences.partition_point(|sentence| sentence.first as usize <= at);
    let sentence = after.checked_sub(1).map(|i| tagged.sentences[i].range());
    sentence.is_some_and(|range| tagged.is_char(range.end.saturating_sub(1), '.'))
}

/// "H.R. 1319": letters with full stops that are no place.
fn is_behind_initials(tagged: &Tagged<'_>, stop: usize) -> bool {
    let initial = |letter: usize, stop: usize| {
        let token = tagged.tokens[letter];
        tagged.char(stop) == '.' && tagged.tokens[stop].glued && token.capital && token.span.len() == 1
    };
    let Some(last) = stop.checked_sub(3).filter(|_| tagged.tokens[stop - 1].glued) else { return false };
    let known = |sense: &Sense| matches!(sense, Sense::Place(..) | Sense::Calendar(_));
    initial(stop - 1, stop) && initial(last, last + 1) && !tagged.senses(last).iter().any(known)
}

/// "The couple left": two that are one thing, and no number.
pub(super) fn is_pair(tagged: &Tagged<'_>, numeral: &Numeral) -> bool {
    let pair = |sense: &Sense| matches!(sense, Sense::Quantifier(Quantifier::Exactly(2)));
    let last = numeral.end - 1;
    numeral.value == Number::from(2_i64)
        && !tagged.is(last, Link::Of)
        && (numeral.first..numeral.end).any(|at| tagged.senses(at).iter().any(pair))
}

/// A word of the grammar or the calendar, whose capital only begins a sentence or is a matter of course.
fn is_known(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.senses(at).iter().any(|sense| {
        matches!(
            sense,
            Sense::Link(_)
                | Sense::Hedge(..)
                | Sense::Quantifier(_)
                | Sense::Cardinal(_)
                | Sense::Weekday(_)
                | Sense::Common(0)
        )
    })
}

/// A number word with a capital inside a sentence: "Ocean's Eleven", "the Group of Seven".
pub(super) fn is_title(tagged: &Tagged<'_>, first: usize) -> bool {
    tagged.capitals() == Capitals::OfNames
        && tagged.tokens[first].kind == TokenKind::Word
        && tagged.tokens[first].capital
        && !tagged.tokens[first].shout
        && !tagged.starts_sentence(first)
        && (is_in_full_sentence(tagged, first) || !is_headline(tagged, first))
        // "(Friday) Two boats sank.", "Minister: Three boats sank": a capital as at the start of a sentence.
        && !first.checked_sub(1).is_some_and(|before| matches!(tagged.char(before), ')' | ':'))
}

/// "One of the", "no one", "the one", "that one": a pronoun.
pub(super) fn is_pronoun(place: &Place<'_, '_>, has_noun: bool) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    if numeral.value != Number::ONE || super::is_alone(tagged, numeral) {
        return false;
    }
    let before =
        |link| numeral.first.checked_sub(1).is_some_and(|before| before >= place.floor && tagged.is(before, link));
    let of = tagged.is(numeral.end, Link::Of);
    let article = numeral.end == numeral.first + 1 && tagged.is(numeral.first, Link::A);
    let name = tagged.tokens[numeral.first].capital && tagged.tokens.get(numeral.end).is_some_and(|next| next.capital);
    !has_noun || article || of || name || before(Link::Demonstrative) || before(Link::No) || before(Link::The)
}

/// A measure that only names: "Model 3s", "GT 650m", "the Seven Years' War", the minutes of 54°30'N.
pub(in crate::recognize) fn is_measure_in_name(place: &Place<'_, '_>, end: usize) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let before = numeral.first.checked_sub(1).filter(|&before| before >= place.floor);
    let letter = end == numeral.end + 1 && tagged.is_glued(numeral.end) && tagged.tokens[numeral.end].span.len() == 1;
    let code = |before: usize| tagged.tokens[before].shout && tagged.senses(before).is_empty();
    let product =
        letter && tagged.kind(numeral.end) == Some(TokenKind::Word) && (is_labelled(place) || before.is_some_and(code));
    let title = is_title(tagged, numeral.first)
        && tagged.tokens[end - 1].capital
        && tagged.is_glued(end)
        && matches!(tagged.char(end), '\'' | '\u{2019}')
        && tagged.tokens.get(end + 1).is_some_and(|next| next.capital);
    product || title || super::codes::is_coordinate(tagged, numeral.first, end)
}
