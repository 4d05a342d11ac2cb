//! What looks like a figure and is none: names with numbers, identifiers, years, pronouns. Silence beats a wrong value.

mod codes;
mod names;

pub(super) use codes::is_part_of_name;
pub(super) use names::is_measure_in_name;

use super::figure::Place;
use super::modifiers::complement;
use super::noun;
use super::numeral::{Form, Marks, Numeral};
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Number, RuleId, TokenKind};

/// Why a number without a unit says nothing by itself, if it says nothing: the name of the trap.
pub(super) fn silence(place: &Place<'_, '_>, has_noun: bool) -> Option<RuleId> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let (first, end) = (numeral.first, numeral.end);
    let (digits, plain) = match numeral.form {
        Form::Digits(marks) => (true, marks == Marks::None),
        Form::Words | Form::Fraction => (false, false),
    };
    let (words, fraction) = (numeral.form == Form::Words, numeral.form == Form::Fraction);
    let trap = if complement::except(tagged, first, place.floor).is_some() {
        "exception"
    } else if !words && codes::is_identifier(tagged, first, end) {
        "identifier"
    } else if !words && names::is_labelled(place) {
        "labelled"
    } else if words && tagged.is_glued(end) && tagged.kind(end) == Some(TokenKind::Digits) {
        // "Twenty20".
        "identifier"
    } else if words && names::is_title(tagged, first) {
        "title"
    } else if words && names::is_pronoun(place, has_noun) {
        "pronoun"
    } else if words && !has_noun && names::is_pair(tagged, numeral) {
        "pair"
    } else if !fraction && numeral.value.is_whole() && is_adjective(tagged, end) {
        "adjective"
    } else if digits && is_in_brackets(tagged, first, end) {
        "in_brackets"
    } else if !fraction && is_clock(tagged, end) {
        "clock"
    } else if digits && codes::is_code(tagged, first) && (plain || !is_alone(tagged, numeral)) {
        "code"
    } else if digits && codes::is_tail(place) {
        "tail"
    } else if digits && codes::is_decimal(tagged, numeral) && names::is_name(place, has_noun) {
        "behind_name"
    } else if !plain {
        return None;
    } else if !has_noun && codes::is_called(tagged, first) {
        "code"
    } else if codes::is_in_run(tagged, first, end) {
        "run_of_numbers"
    } else if is_day(tagged, end) {
        "no_such_day"
    } else if !has_noun && names::is_before_name(tagged, first, end) {
        "before_name"
    } else if codes::is_labelled_behind(tagged, end) {
        "labelled"
    } else if names::is_name(place, has_noun) {
        "behind_name"
    } else if is_year(place, has_noun) {
        "year"
    } else if is_list_mark(tagged, first, end) {
        "list_mark"
    } else {
        return None;
    };
    Some(RuleId::new(trap))
}

/// Whether a word belongs to the calendar itself, and is no verb that only tells past from future.
pub(super) fn is_of_calendar(sense: &Sense) -> bool {
    match sense {
        Sense::Calendar(word) => !matches!(
            word,
            Calendar::Behind
                | Calendar::Ahead
                | Calendar::Habit
                | Calendar::Published
                | Calendar::Homonym
                | Calendar::Few
                | Calendar::Several
        ),
        _ => false,
    }
}

/// Whether letters or digits are glued on behind: an identifier.
pub(super) fn goes_on(tagged: &Tagged<'_>, end: usize) -> bool {
    tagged.is_glued(end)
        && matches!(tagged.kind(end), Some(TokenKind::Word | TokenKind::Digits))
        && !tagged.is(end, Link::Genitive)
}

/// Whether a number is all that a sentence has.
fn is_alone(tagged: &Tagged<'_>, numeral: &Numeral) -> bool {
    tagged.starts_sentence(numeral.first) && tagged.ends_sentence(numeral.end - 1)
}

/// "A six-speed gearbox", "a 12-man crew": what a thing is like, by a noun that is glued on. Of a number that is not whole
/// it is a measure: "a 5.2-magnitude quake".
fn is_adjective(tagged: &Tagged<'_>, end: usize) -> bool {
    tagged.is_joint(end) && tagged.kind(end + 1) == Some(TokenKind::Word) && !tagged.is(end + 1, Link::To)
}

/// A number alone in brackets behind a word: a footnote, a place in a table, the number on a shirt.
fn is_in_brackets(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let opens = first.checked_sub(1).is_some_and(|before| matches!(tagged.char(before), '(' | '['));
    let word = first.checked_sub(2).is_some_and(|before| tagged.kind(before) == Some(TokenKind::Word));
    let square = first.checked_sub(1).is_some_and(|before| tagged.char(before) == '[' && tagged.tokens[before].glued);
    let another = first.checked_sub(2).is_some_and(|before| tagged.char(before) == ')' && tagged.is_glued(before + 1));
    // "This study 1) shows, 2) finds".
    let listed = !opens && tagged.char(end) == ')' && tagged.is_glued(end) && !is_bracketed(tagged, first);
    listed || opens && (word || square || another) && matches!(tagged.char(end), ')' | ']')
}

/// `at 74"`: a mark for inches or feet that closes a quotation of the sentence, where marks glued to figures open none; or
/// one that makes a year an owner: "2014's sales".
pub(super) fn is_quoted(place: &Place<'_, '_>, end: usize) -> bool {
    /// Longer quotations of figures without another mark are rare.
    const REACH: usize = 60;
    let (tagged, first) = (place.tagged, place.numeral.first);
    let mark = tagged.char(end - 1);
    if end != place.numeral.end + 1 || !matches!(mark, '"' | '\'') {
        return false;
    }
    let quotes = |at: usize| {
        let figure = at.checked_sub(1).is_some_and(|before| tagged.kind(before) == Some(TokenKind::Digits));
        tagged.char(at) == mark && !(figure && tagged.is_glued(at))
    };
    let start = || tagged.sentence_start(first).max(first.saturating_sub(REACH));
    let owner = mark == '\'' && tagged.is_glued(end) && tagged.kind(end) == Some(TokenKind::Word);
    // An apostrophe before a word opens a quotation only behind a space: "it's", "the boats'".
    let opens = |at: usize| mark == '"' || !tagged.is_glued(at);
    owner
        || (start()..first).filter(|&at| quotes(at)).count() % 2 == 1
            && (start()..first).any(|at| quotes(at) && opens(at))
}

/// Whether a round bracket was opened a little before token `at`, and not closed.
fn is_bracketed(tagged: &Tagged<'_>, at: usize) -> bool {
    /// What stands in brackets is short.
    const REACH: usize = 30;
    let mark = (at.saturating_sub(REACH)..at).rev().map(|at| tagged.char(at)).find(|mark| matches!(mark, '(' | ')'));
    mark == Some('(')
}

/// "2 p.m.", "0401 GMT".
pub(super) fn is_clock(tagged: &Tagged<'_>, end: usize) -> bool {
    let senses = tagged.senses(end);
    senses.contains(&Sense::Calendar(Calendar::Clock)) && !senses.iter().any(|sense| matches!(sense, Sense::Unit(_)))
}

/// "31 February", "31. Februar", "31 de febrero": a day that no month has, or one of a year that is not told.
fn is_day(tagged: &Tagged<'_>, end: usize) -> bool {
    let stop = tagged.has_ordinal_stop() && tagged.is_char(end, '.');
    let of = tagged.has_adjectives_behind() && tagged.is(end, Link::Of);
    let month = end + usize::from(stop || of);
    let senses = tagged.senses(month);
    senses.iter().any(|sense| matches!(sense, Sense::Month(_)))
        && (tagged.tokens[month].capital || !senses.contains(&Sense::Calendar(Calendar::Homonym)))
}

/// Four digits that are read as a year, unless something is counted.
fn is_year(place: &Place<'_, '_>, has_noun: bool) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let in_range = Number::from(1500_i64) <= numeral.value && numeral.value <= Number::from(2200_i64);
    let dated = numeral.first.checked_sub(1).is_some_and(|before| {
        before >= place.floor
            && (tagged.senses(before).iter().any(|sense| matches!(sense, Sense::Month(_)) || is_of_calendar(sense))
                || tagged.is(before, Link::At))
    });
    let hedged = numeral.first.checked_sub(1).is_some_and(|before| {
        tagged.senses(before).iter().any(|sense| matches!(sense, Sense::Hedge(..))) || tagged.is(before, Link::Than)
    });
    in_range && !hedged && (dated || !has_noun)
}

/// "1." or "2)" at the start of a line, with something behind it.
fn is_list_mark(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    if !tagged.starts_sentence(first) || !matches!(tagged.char(end), '.' | ')') || !tagged.is_glued(end) {
        return false;
    }
    // "1. Wash your hands": where a sentence of its own ends with the mark, the line must go on.
    let behind = tagged.text[tagged.tokens[end].span.end as usize..].trim_start_matches([' ', '\t']).chars().next();
    end + 1 < tagged.tokens.len() || behind.is_some_and(char::is_alphabetic)
}
