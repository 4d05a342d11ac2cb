//! Ages: "87-year-old", "8 months old", "aged 18", "aged between 18 and 24", "six weeks of age", "Mara Vell, 34,",
//! "she was 12", "dead at 88".
//!
//! "Three years ago" is none, and neither is the score of one who "was 12 under par".

use super::super::figure::{Figure, Measured, Place, Value};
use super::super::noun;
use super::super::numeral::{Form, Marks, is_of_age, skip_hyphen};
use crate::lexicon::{Calendar, Link, Sense, Side, Tagged, UnitClass};
use crate::model::{Hedge, Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("age");

/// Nobody is older: above, a number between commas is something else.
const OLDEST: i64 = 120;

/// The longest phrase between the word for ages and the number, in tokens: "not more than".
const LONGEST_PHRASE: usize = 4;

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let age = |end, unit| Figure { end, unit, ..Figure::of(numeral, Kind::Age, RULE) };
    if let Some(decade) = decade_of_life(place) {
        return Some(decade);
    }
    if let Some(read) = place.unit(|class| class == UnitClass::Time) {
        let at = skip_hyphen(tagged, read.end);
        if tagged.is(at, Link::Old) {
            return Some(age(at + tagged.length(at), Some(read.measured)));
        }
        let aged = is_aged(place) || is_adjective_of_age(place, read.end - 1) || is_between_commas(place, read.end);
        return aged.then(|| age(read.end, Some(read.measured)));
    }
    if numeral.value > Number::from(OLDEST) || !numeral.value.is_whole() || numeral.value <= Number::ZERO {
        return None;
    }
    let years = Some(Measured { unit: tagged.lexicon.year(), assumed: false, leads: false, rival: None });
    let aged = is_aged(place) && tagged.kind(numeral.end) != Some(TokenKind::Sign);
    (aged || is_told(place) || is_between_commas(place, numeral.end) || is_at_death(place))
        .then(|| Figure { first: bounded(place).unwrap_or(numeral.first), ..age(numeral.end, years) })
}

/// Where an age begins whose bound stands before the word for it: "under age 17", "over the age of 60".
fn bounded(place: &Place<'_, '_>) -> Option<usize> {
    let (tagged, first) = (place.tagged, place.numeral.first);
    let floor = place.floor.max(first.saturating_sub(LONGEST_PHRASE));
    let word = (floor..first).find(|&at| at + tagged.length(at) == first && tagged.is(at, Link::Aged))?;
    let article = word.checked_sub(1).filter(|&at| at >= floor && tagged.is(at, Link::The));
    let begin = article.unwrap_or(word);
    let bound = |sense: &Sense| matches!(sense, Sense::Hedge(Hedge::MoreThan | Hedge::LessThan, Side::Before));
    let before = begin.checked_sub(1).filter(|&at| at >= floor)?;
    tagged.senses(before).iter().any(bound).then_some(begin)
}

/// Behind "aged", with at most a bound between: "aged between 18 and 24", "aged over 60".
fn is_aged(place: &Place<'_, '_>) -> bool {
    let tagged = place.tagged;
    let bounds =
        |sense: &Sense| matches!(sense, Sense::Hedge(_, Side::Before) | Sense::Link(Link::Between | Link::From));
    let phrase_before = |end: usize| {
        let earliest = place.floor.max(end.saturating_sub(LONGEST_PHRASE));
        (earliest..end).find(|&at| {
            at + tagged.length(at) == end && (tagged.is(at, Link::Aged) || tagged.senses(at).iter().any(bounds))
        })
    };
    let numeral = place.numeral;
    if numeral.value > Number::from(OLDEST) {
        return false;
    }
    let is_age = |at: &usize| tagged.is(*at, Link::Aged);
    let Some(last) = phrase_before(numeral.first) else { return false };
    let Some(word) = Some(last).filter(is_age).or_else(|| phrase_before(last).filter(is_age)) else { return false };
    // "The average age of 40 players".
    tagged.length(word) == 1 || noun::counted(tagged, numeral.end).is_none()
}

/// "She was 12.", "who is now 34 and", "turned 40": nothing behind the number that it could count.
fn is_told(place: &Place<'_, '_>) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let Some(mut verb) = numeral.first.checked_sub(1).filter(|&verb| verb >= place.floor) else { return false };
    let before = |at: usize, link| at.checked_sub(1).is_some_and(|at| at >= place.floor && tagged.is(at, link));
    // "Will turn".
    if verb > place.floor && tagged.length(verb - 1) == 2 && tagged.is(verb - 1, Link::Turns) {
        verb -= 1;
    }
    // "It turned 10" tells of a page.
    let turns = tagged.is(verb, Link::Turns) && (before(verb, Link::Person) || !before(verb, Link::Pronoun));
    if !turns && !tagged.is(verb, Link::Be) && tagged.senses(verb).iter().any(is_adverb) {
        verb = verb.saturating_sub(1);
    }
    if !(turns || before(verb, Link::Person) && tagged.is(verb, Link::Be)) || numeral.value == Number::ONE {
        return false;
    }
    match tagged.kind(numeral.end) {
        None => true,
        Some(TokenKind::Mark) => matches!(tagged.char(numeral.end), '.' | ',' | ';' | ')' | '!' | '?'),
        Some(TokenKind::Word) if turns => noun::head(tagged, numeral.end).is_none(),
        Some(TokenKind::Word) => tagged.is(numeral.end, Link::Clause) || tagged.is(numeral.end, Link::And),
        _ => false,
    }
}

/// "Now", "only", "about": what may stand between the verb and an age.
fn is_adverb(sense: &Sense) -> bool {
    matches!(sense, Sense::Common(0) | Sense::Hedge(_, Side::Before) | Sense::Calendar(_))
}

/// "In her 30s": from thirty to thirty-nine.
fn decade_of_life(place: &Place<'_, '_>) -> Option<Figure> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let plural = numeral.end == numeral.first + 1
        && tagged.is_glued(numeral.end)
        && tagged.senses(numeral.end).contains(&Sense::Calendar(Calendar::Plural));
    let whose = numeral.first.checked_sub(1).is_some_and(|before| {
        let part = |sense: &Sense| matches!(sense, Sense::Calendar(Calendar::Early | Calendar::Mid | Calendar::Late));
        tagged.is(before, Link::Possessive)
            || tagged.senses(before).iter().any(part)
                && before.checked_sub(1).is_some_and(|owner| tagged.is(owner, Link::Possessive))
    });
    let tens = numeral.value.to_i64().filter(|tens| (20..100).contains(tens) && tens % 10 == 0)?;
    let last = Number::from(tens + 9);
    let figure = Figure::vague(numeral.first, numeral.end + 1, Value::Within(numeral.value, last), Kind::Age, RULE);
    let years = Measured { unit: tagged.lexicon.year(), assumed: false, leads: false, rival: None };
    (plural && whose).then_some(Figure { unit: Some(years), ..figure })
}

/// "12-jährige", "43-Jähriger": the unit itself says so, of a number in digits or as a noun; "zweijährige Haft" does not.
fn is_adjective_of_age(place: &Place<'_, '_>, unit: usize) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let noun = tagged.tokens[unit].capital && !tagged.starts_sentence(unit);
    let tells = tagged.is(unit, Link::Old) || is_of_age(tagged, unit);
    tells && (noun || matches!(numeral.form, Form::Digits(_)))
}

/// A number behind a name and a comma, with a comma or the end of the sentence at token `end`; before years, "of" may
/// stand between: "Ana Ruiz, de 34 años,".
fn is_between_commas(place: &Place<'_, '_>, end: usize) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let of = end > numeral.end && numeral.first > place.floor && tagged.is(numeral.first - 1, Link::Of);
    let first = numeral.first - usize::from(of);
    let hedge = |sense: &Sense| matches!(sense, Sense::Hedge(..));
    let adverb = |at: usize| tagged.senses(at).iter().any(is_adverb) && !tagged.senses(at).iter().any(hedge);
    let Some(mut comma) = first.checked_sub(1).filter(|&comma| comma > place.floor) else { return false };
    // "Mara Vell, now 34,".
    if adverb(comma) {
        comma -= 1;
    }
    // "In Vell, 34," is a place.
    let placed = comma.checked_sub(2).is_some_and(|at| at >= place.floor && tagged.is(at, Link::At));
    let is_name = |at: usize| {
        tagged.kind(at) == Some(TokenKind::Word)
            && (tagged.tokens[at].capital && tagged.senses(at).is_empty() || is_one_person(tagged, at))
    };
    numeral.form == Form::Digits(Marks::None)
        && comma > place.floor
        && !placed
        && tagged.char(comma) == ','
        && is_name(comma - 1)
        && (ends_line(tagged, end) || matches!(tagged.char(end), ',' | '.' | ';' | ':') && tagged.tokens[end].glued)
}

/// "Girl", "nun": what one person can be called.
fn is_one_person(tagged: &Tagged<'_>, at: usize) -> bool {
    let people = tagged.lexicon.concept_named("people");
    let person = |sense: &Sense| matches!(*sense, Sense::Concept(id) if people.is_some_and(|people| tagged.lexicon.is_kind_of(id, people)));
    tagged.senses(at).iter().any(person) && !tagged.is_plural(at)
}

/// "Dead at 88", "died at 34.": nothing behind the number that it could count, and no hour.
fn is_at_death(place: &Place<'_, '_>) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let death = tagged.lexicon.concept_named("death");
    let dies = |sense: &Sense| matches!(*sense, Sense::Concept(id) if Some(id) == death);
    let Some(verb) = numeral.first.checked_sub(2).filter(|&verb| verb >= place.floor) else { return false };
    numeral.form == Form::Digits(Marks::None)
        && tagged.is(verb + 1, Link::At)
        && tagged.senses(verb).iter().any(dies)
        && (ends_line(tagged, numeral.end)
            || tagged.kind(numeral.end) == Some(TokenKind::Mark) && !tagged.is_glued(numeral.end + 1))
}

/// Whether nothing stands before token `end` on its line any more.
fn ends_line(tagged: &Tagged<'_>, end: usize) -> bool {
    tagged.kind(end).is_none() || tagged.begins_line(end)
}
