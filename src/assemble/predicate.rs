//! What is said of a thing without a figure: that it is signed, grows, is no longer possible, is opposed.
//!
//! Only a word whose concept bears on something makes a predicate, and only where the thing that it bears on, its matter,
//! stands beside it: right behind it ("deepen integration"), or as the subject of its clause ("no decisions were announced").

use super::Text;
use super::deed;
use super::noun_phrase::{self, NounPhrase};
use crate::lexicon::concepts::{Bearing, Class};
use crate::lexicon::{ConceptId, Link, Sense};
use crate::model::{Modality, TokenKind};

/// How far before its predicate a negation may stand: "did not in the end formally approve".
const NEGATION_REACH: usize = 5;

/// How far before a clause with "that" its denial may stand: "it is not likely that".
const NEGATION_ABOVE: usize = 3;

/// How many words an aside between "that" and its clause has: "that, for instance,".
const ASIDE: usize = 5;

/// How many words before its predicate a clause is searched for its subject.
const SUBJECT_REACH: usize = 24;

/// How many noun phrases behind a predicate may come before its matter: "grant Belarus a loan", "the terms of refinancing".
const PHRASES_BEFORE: usize = 2;

/// What something is said of.
pub(super) enum Matter {
    /// Something of a sort: a treaty, companies.
    Thing(ConceptId),
    /// Someone or something by name.
    Named(String),
    /// Two by name, each of whom does it to the other.
    Pair(String, String),
}

/// Something said of a thing.
pub(super) struct Predicate {
    /// What bears on the thing.
    pub(super) act: ConceptId,
    /// Its tokens.
    pub(super) first: usize,
    pub(super) end: usize,
    /// The thing, and the phrase that it stands in.
    pub(super) matter: Matter,
    pub(super) phrase: NounPhrase,
    /// Whether it is said not to be so.
    pub(super) is_negated: bool,
}

/// The predicate that begins at token `i` of a sentence that goes to `end`; `None` where none does.
pub(super) fn at(text: &Text<'_>, i: usize, start: usize, end: usize) -> Option<Predicate> {
    let tagged = text.tagged;
    if text.in_mention[i] || tagged.is_inside(i) {
        return None;
    }
    if tagged.is(i, Link::No) {
        return absence(text, i, start, end);
    }
    let said =
        planned(text, i, end).or_else(|| borne(text, i, start, end)).or_else(|| deed::at(text, i, start, end))?;
    let is_negated = is_negated(text, &said, start)?;
    Some(Predicate { is_negated, ..said })
}

/// What a predicate is said of besides: the second subject of "the treaty and the decree were signed".
pub(super) fn of_other(text: &Text<'_>, said: &Predicate) -> Option<Predicate> {
    let tagged = text.tagged;
    let and = (said.phrase.end..said.first).find(|&at| tagged.is(at, Link::And))?;
    // "Talks on sanctions and the embargo were held": what hangs on the first subject may go on behind "and".
    let hangs = |at: usize| noun_phrase::is_content(text, at) && !text.in_name(at);
    if (said.phrase.end..and).any(hangs) {
        return None;
    }
    let phrase = noun_phrase::after(text, and + 1, said.first)?;
    let thing = matter(text, &phrase)?;
    Some(Predicate { matter: Matter::Thing(thing), phrase, ..*said })
}

/// An act that bears on what stands behind it, or on the subject of its clause.
fn borne(text: &Text<'_>, i: usize, start: usize, end: usize) -> Option<Predicate> {
    let tagged = text.tagged;
    let (act, _) = bearing(text, i)?;
    if !is_asserted(text, i, start) {
        return None;
    }
    let after = i + tagged.length(i);
    let clause = clause_start(text, i, start);
    let (phrase, matter) = match object(text, i, after, start, end) {
        Object::Matter(phrase, matter) => (phrase, matter),
        Object::Other => return None,
        Object::None => subject(text, clause, i, start)?,
    };
    // "A treaty signed in 1999" is a treaty, and not told to have been signed.
    let is_object = phrase.first >= i;
    let makes = tagged.lexicon.bearing(act) == Some(Bearing::Makes);
    if makes && !is_object && !(phrase.end..i).any(|at| tagged.is(at, Link::Be)) {
        return None;
    }
    // Only what happens is great or slight of itself; a great debt is a matter of figures.
    let is_size = matches!(&*tagged.lexicon.concept(act).name, "great" | "slight");
    if is_size && tagged.lexicon.concept(matter).class != Class::Event {
        return None;
    }
    Some(Predicate { act, first: i, end: after, matter: Matter::Thing(matter), phrase, is_negated: false })
}

/// "Promised to refinance a loan", "plans to meet": the thing is told by a verb, and not done yet.
fn planned(text: &Text<'_>, i: usize, end: usize) -> Option<Predicate> {
    let tagged = text.tagged;
    let after = i + tagged.length(i);
    let is_plan = |sense: &Sense| matches!(sense, Sense::Modality(Modality::Planned | Modality::Offered));
    if after >= end || !tagged.is(after - 1, Link::To) || !tagged.senses(i).iter().any(is_plan) {
        return None;
    }
    let phrase = NounPhrase { first: after, end: after + tagged.length(after), head: after };
    let act = tagged.lexicon.concept_named("put forward")?;
    let matter = matter(text, &phrase)?;
    Some(Predicate { act, first: i, end: after, matter: Matter::Thing(matter), phrase, is_negated: false })
}

/// Whether a predicate is said not to be so; `None` where that is unclear.
fn is_negated(text: &Text<'_>, said: &Predicate, start: usize) -> Option<bool> {
    let tagged = text.tagged;
    let i = said.first;
    let clause = clause_start(text, i, start);
    let not = |at: usize| tagged.is(at, Link::Not) && !text.in_mention[at];
    let none = (said.phrase.first.saturating_sub(2).max(start)..=said.phrase.first).any(|at| tagged.is(at, Link::No));
    let denied = (clause.max(i.saturating_sub(NEGATION_REACH))..i).any(not);
    let is_negated = none || denied || has_no_plan(text, i, start);
    // "It is not obvious that, for instance, …"
    let above = (start.max(clause.saturating_sub(ASIDE))..clause).rev().find(|&at| tagged.is(at, Link::Relative));
    let denial = above.and_then(|at| (start.max(at.saturating_sub(NEGATION_ABOVE))..at).rev().find(|&at| not(at)));
    let Some(denial) = denial else { return Some(is_negated) };
    // "It is not likely that …" denies it; of other sentences with "not … that" it is unclear what they deny.
    let is_doubt = |at: usize| {
        let concept = noun_phrase::concept(text, at).map(|id| &*tagged.lexicon.concept(id).name);
        concept.is_some_and(|name| matches!(name, "believe" | "possible" | "true"))
            || tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Modality(_)))
    };
    (denial..clause).any(is_doubt).then_some(!is_negated)
}

/// Whether what the act at token `i` says is said, and not only wanted, meant or thought about: "wants to sign", "the aim
/// is to deepen", "a bad idea to sign", "resisted narrowing".
pub(super) fn is_asserted(text: &Text<'_>, i: usize, start: usize) -> bool {
    let tagged = text.tagged;
    let before = |at: usize| at.checked_sub(1).filter(|&at| at >= start);
    let Some(last) = before(i) else { return true };
    if !tagged.is(last, Link::To) {
        return bearing(text, last).is_none_or(|(_, class)| class != Class::Act);
    }
    if last == start {
        return true;
    }
    // "Managed to", "has no choice but to".
    let governs = |sense: &Sense| match sense {
        Sense::Concept(id) => tagged.lexicon.concept(*id).name == "bring off",
        Sense::Modality(_) => true,
        _ => false,
    };
    let reach = (start.max(last.saturating_sub(NEGATION_REACH))..last).rev();
    let is_done = reach
        .filter(|&at| [last, i].contains(&(at + tagged.length(at))))
        .any(|at| tagged.senses(at).iter().any(governs));
    // "Pushed Astrup to deepen", but not "a bad idea of Astrup to deepen".
    let name = text.names_in(&(start..last)).last().filter(|entity| entity.end == last);
    let is_pushed = name.is_some_and(|entity| before(entity.first).is_none_or(|link| !tagged.is(link, Link::Of)));
    is_done || is_pushed || has_no_plan(text, i, start)
}

/// "No plans to sign": whether what stands before the infinitive at token `i` says that there is none.
fn has_no_plan(text: &Text<'_>, i: usize, start: usize) -> bool {
    let to = i.checked_sub(1).filter(|&to| to > start && text.tagged.is(to, Link::To));
    to.is_some_and(|to| (start.max(to.saturating_sub(NEGATION_ABOVE))..to).any(|at| text.tagged.is(at, Link::No)))
}

/// "There was no help": a thing that is said not to be. Where an act is said of it, the act is the predicate.
fn absence(text: &Text<'_>, i: usize, start: usize, end: usize) -> Option<Predicate> {
    let tagged = text.tagged;
    let before = i.checked_sub(1).filter(|&before| before >= start)?;
    if !tagged.is(before, Link::Be) && !tagged.is(before, Link::Have) {
        return None;
    }
    let act = tagged.lexicon.concept_named("existent")?;
    let phrase = noun_phrase::after(text, i + tagged.length(i), end)?;
    let matter = matter(text, &phrase)?;
    Some(Predicate {
        act,
        first: i,
        end: i + tagged.length(i),
        matter: Matter::Thing(matter),
        phrase,
        is_negated: true,
    })
}

/// The concept at token `i` that bears on something, and its class.
fn bearing(text: &Text<'_>, i: usize) -> Option<(ConceptId, Class)> {
    let lexicon = text.tagged.lexicon;
    text.tagged.find(i, |sense| match sense {
        Sense::Concept(id) if lexicon.bearing(*id).is_some() => Some((*id, lexicon.concept(*id).class)),
        _ => None,
    })
}

enum Object {
    /// A thing that can be borne on.
    Matter(NounPhrase, ConceptId),
    /// Something else.
    Other,
    /// Nothing stands behind the predicate.
    None,
}

/// What an object that is no noun phrase begins with: "him", "the 40-year-old".
const OBJECT: [Link; 5] = [Link::Pronoun, Link::The, Link::A, Link::Possessive, Link::Demonstrative];

/// What stands right behind the predicate at token `i`.
fn object(text: &Text<'_>, i: usize, after: usize, start: usize, end: usize) -> Object {
    let tagged = text.tagged;
    if tagged.is(after, Link::Relative) {
        return Object::Other;
    }
    let is_noun = is_noun(text, i, start);
    // "An increase in the repression", but "announced in Lunn".
    let joins = |at: usize| tagged.is(at, Link::Of) || tagged.is(at, Link::To) || is_noun && tagged.is(at, Link::At);
    // A noun reaches its thing by a preposition: "a freeze on prices", and not "Russia's support".
    if is_noun && !joins(after) {
        return Object::Other;
    }
    let mut at = if joins(after) { after + tagged.length(after) } else { after };
    let mut found = Object::None;
    for _ in 0..=PHRASES_BEFORE {
        while at < end && qualifies(text, at) {
            at += tagged.length(at);
        }
        let Some(phrase) = noun_phrase::after(text, at, end) else {
            let is_object = at < end && (text.in_mention[at] || OBJECT.iter().any(|&link| tagged.is(at, link)));
            return if is_object { Object::Other } else { found };
        };
        if let Some(matter) = matter(text, &phrase) {
            return Object::Matter(phrase, matter);
        }
        at = phrase.end;
        if tagged.is(at, Link::Of) {
            at += 1;
        } else if !text.in_name(phrase.head) {
            return Object::Other;
        }
        found = Object::Other;
    }
    found
}

/// Whether a word only says how much of a noun, or which one: "any", "further", "other".
pub(super) fn qualifies(text: &Text<'_>, i: usize) -> bool {
    let is_much = |sense: &Sense| matches!(sense, Sense::Stage(_) | Sense::Quantifier(_));
    text.tagged.is(i, Link::Determiner) || text.tagged.senses(i).iter().any(is_much)
}

/// Whether the act at token `i` is told by a noun.
fn is_noun(text: &Text<'_>, i: usize, start: usize) -> bool {
    bearing(text, i).is_some_and(|(_, class)| class == Class::Act) && stands_as_noun(text, i, start)
}

/// Whether token `i` stands where nouns do: behind an article, an owner or a preposition.
pub(super) fn stands_as_noun(text: &Text<'_>, i: usize, start: usize) -> bool {
    const BEFORE: [Link; 9] = [
        Link::The,
        Link::A,
        Link::Possessive,
        Link::Genitive,
        Link::Demonstrative,
        Link::Of,
        Link::For,
        Link::With,
        Link::From,
    ];
    let before = i.checked_sub(1).filter(|&before| before >= start);
    before.is_some_and(|before| BEFORE.iter().any(|&link| text.tagged.is(before, link)) || qualifies(text, before))
}

/// The subject of the clause: its first noun phrase that can be borne on, before the predicate.
fn subject(text: &Text<'_>, clause: usize, predicate: usize, start: usize) -> Option<(NounPhrase, ConceptId)> {
    let tagged = text.tagged;
    // What stands behind the auxiliary is no subject: "has long lost its momentum".
    let end = (clause..predicate).find(|&at| is_auxiliary(text, at)).unwrap_or(predicate);
    let mut at = clause;
    let mut empty = true;
    while at < end {
        match noun_phrase::after(text, at, end) {
            Some(phrase) => {
                // An adverb is no subject of its own: "brutally suppressed".
                let is_noun = phrase.first > at || text.in_name(phrase.head);
                empty &= !is_noun && noun_phrase::concept(text, phrase.head).is_none();
                // "The much-discussed introduction of": what stands before a further noun only describes it.
                let next = phrase.end + tagged.length(phrase.end);
                let describes = bearing(text, phrase.end).is_some() && tagged.is(next, Link::Of);
                let is_head = noun_phrase::concept(text, phrase.head);
                if let Some(matter) = matter(text, &phrase).filter(|matter| !describes && is_head == Some(*matter)) {
                    return Some((phrase, matter));
                }
                at = phrase.end.max(at + 1);
            }
            None => {
                empty &= !tagged.is(at, Link::Pronoun);
                at += tagged.length(at);
            }
        }
    }
    let border = clause.checked_sub(1).filter(|&at| empty && at > start)?;
    if tagged.is(border, Link::Relative) {
        // "Integration that has lost its momentum": the clause is of the noun before it.
        let head = noun_phrase::head_before(text, border, start)?;
        let phrase = NounPhrase { first: head, end: border, head };
        return matter(text, &phrase).map(|matter| (phrase, matter));
    }
    // "Protests in the capital, brutally suppressed": so is what a comma adds to it.
    let before = clause_start(text, border, start);
    if tagged.is_char(border, ',') && before < border { subject(text, before, border, before) } else { None }
}

/// Whether a word only tells how, when or whether what the verb says is so: "has", "not", "will".
pub(super) fn is_auxiliary(text: &Text<'_>, i: usize) -> bool {
    [Link::Be, Link::Have, Link::Not].iter().any(|&link| text.tagged.is(i, link))
        || text.tagged.senses(i).iter().any(|sense| matches!(sense, Sense::Modality(_)))
}

/// Where the clause of a token begins: behind the nearest mark or word that parts clauses.
fn clause_start(text: &Text<'_>, i: usize, start: usize) -> usize {
    let tagged = text.tagged;
    let is_border = |at: &usize| {
        let mark = tagged.kind(*at) == Some(TokenKind::Mark) && !tagged.is_joint(*at) && !tagged.is_glued(*at + 1);
        mark && !tagged.is(*at, Link::Genitive) || tagged.is(*at, Link::Clause) || tagged.is(*at, Link::Relative)
    };
    (start.max(i.saturating_sub(SUBJECT_REACH))..i).rev().find(is_border).map_or(start, |at| at + 1)
}

/// What a noun phrase is, where that is something that can come about, grow and end: an event, a quantity, an agreement.
fn matter(text: &Text<'_>, phrase: &NounPhrase) -> Option<ConceptId> {
    let lexicon = text.tagged.lexicon;
    let can_be = |id: &ConceptId| {
        let is_made = || lexicon.concept_named("outcome").is_some_and(|outcome| lexicon.is_kind_of(*id, outcome));
        match lexicon.concept(*id).class {
            Class::Event | Class::Quantity => lexicon.bearing(*id).is_none(),
            Class::Thing => is_made(),
            _ => false,
        }
    };
    // What is done is no matter, and neither is what only tells of which sort it is.
    if bearing(text, phrase.head).is_some() {
        return None;
    }
    let concept = |i: usize| noun_phrase::concept(text, i).filter(can_be);
    (phrase.first..phrase.end).rev().filter(|&i| !text.in_name(i)).find_map(concept)
}
