//! What a figure is of: its measure, its whole, what is done, and who takes part.

use std::collections::BTreeMap;

use itertools::Itertools;

use super::nearness::{CLAUSE_REACH, Nearness};
use super::noun_phrase::{self, NounPhrase};
use super::{CONTEXT, Entity, Site, Text};
use crate::lexicon::concepts::Class;
use crate::lexicon::stem::stem;
use crate::lexicon::{ConceptId, Link, PlaceForm, RARE, Sense, Verbs};
use crate::model::{Claim, Dimension, Kind, Role};

/// How far before a figure a preposition may bind it to the noun before: "loan of about $650 million".
const LINK_REACH: usize = 2;

/// The most words of a preposition: "in Höhe von".
const LONGEST_LINK: usize = 3;

/// So many words behind "of" the number of a whole may stand: "10 of the Saints' 16 games".
const WHOLE_REACH: usize = 4;

/// Within this distance a name is the owner of a share or an age.
const HOLDER_REACH: u32 = 6;

/// So many words may stand between who gives and the verb: "will", "has agreed to".
const AUXILIARIES: usize = 3;

/// How many sentences back a pronoun may find its name: the question or statement that the sentence answers.
const INHERITED_FROM: usize = 2;

/// How much farther off an event stands that may be the subject of a verb before it.
const SUBJECT_TOLL: u32 = 4;

/// How much farther off, for each band that it is more common, a general act stands.
const GENERAL_TOLL: u32 = 2;

/// What stands around a figure, by the parts it plays.
#[derive(Clone, Debug, Default)]
pub(super) struct Frame {
    pub(super) measure: Option<String>,
    pub(super) whole: Option<String>,
    pub(super) event: Option<String>,
    pub(super) entities: Vec<String>,
    pub(super) roles: BTreeMap<Role, String>,
    pub(super) place: Option<String>,
    pub(super) context: Vec<String>,
}

/// Reads the frame of a figure out of its own sentence.
pub(super) fn read(text: &Text<'_>, site: &Site<'_>, near: &Nearness) -> Frame {
    let whole = whole(text, site);
    let measure_token = measure_token(text, site, near, whole.as_ref());
    let event_token = event_token(text, site, near, measure_token);
    let entities = participants(text, site, near);
    let frame = Frame {
        measure: measure_token.map(|token| name(text, token)),
        whole: whole.as_ref().map(|phrase| whole_name(text, phrase)),
        event: event_token.map(|token| key(text, token)),
        roles: roles(text, site, near, whole.as_ref(), event_token.or(measure_token)),
        place: place(text, site, near),
        entities,
        context: context(text, site, near),
    };
    match victims(text, site, measure_token, event_token) {
        Some(victims) => Frame { measure: Some(victims.of), whole: victims.among, ..frame },
        None => frame,
    }
}

impl Frame {
    /// Fills what the sentence leaves open: from the figure before in the same sentence ("… and 3 percent"), and from the
    /// sentence before, where a pronoun or a definite noun points back to it.
    pub(super) fn inherit(&mut self, text: &Text<'_>, site: &Site<'_>, near: &Nearness, before: Option<&Claim>) {
        if site.mention.kind == Kind::Percent
            && self.whole.is_none()
            && let Some(before) = before.filter(|before| before.kind == Kind::Percent)
        {
            self.whole.clone_from(&before.whole);
            // Shares of one people are answers, told apart by what was answered.
            if before.measure.is_none() {
                self.measure = None;
            }
        }
        if let Some(referent) = referent(text, site, near) {
            if !self.context.contains(&referent) {
                self.context.insert(0, referent.clone());
            }
            self.event.get_or_insert(referent);
        }
        let tagged = text.tagged;
        let range = site.sentence.range();
        // A pronoun behind a name of its own sentence takes that name: "Halvorsen itself earned".
        let named = text.names_in(&range).first().map_or(range.end, |entity| entity.first);
        let points_back = (range.start..named).any(|i| {
            tagged.is(i, Link::Pronoun) || tagged.is(i, Link::Possessive) || tagged.is(i, Link::Demonstrative)
        });
        // A sentence that names two parties by itself needs no third from elsewhere.
        if points_back && self.entities.len() < 2 {
            let earlier = (site.number.saturating_sub(INHERITED_FROM)..site.number).rev();
            let names =
                earlier.map(|number| text.names_in(&tagged.sentences[number].range())).find(|names| !names.is_empty());
            for name in names.into_iter().flatten().map(|entity| entity.name(tagged)) {
                if !self.entities.iter().any(|known| known == name) {
                    self.entities.push(name.to_owned());
                }
            }
        }
    }
}

/// What "that treaty" in the clause of a figure is, where the sentence before has a fuller word for it: "a union agreement".
///
/// The fuller word is a phrase of several words with a concept of its own, whose last word alone is the same thing as the
/// noun that points back, or a kind of it.
fn referent(text: &Text<'_>, site: &Site<'_>, near: &Nearness) -> Option<String> {
    let (tagged, lexicon) = (text.tagged, text.tagged.lexicon);
    let before = tagged.sentences.get(site.number.checked_sub(1)?)?.range();
    let range = site.sentence.range();
    let pointing = range.clone().filter(|&i| tagged.is(i, Link::Demonstrative) && near.in_clause(i));
    let nouns = pointing.filter_map(|i| noun_phrase::after(text, i + 1, range.end));
    let concepts = nouns.filter_map(|phrase| noun_phrase::concept(text, phrase.head)).collect::<Vec<_>>();
    let related = |a, b| lexicon.is_kind_of(a, b) || lexicon.is_kind_of(b, a);
    before
        .filter(|&i| tagged.length(i) > 1)
        .filter_map(|i| Some((noun_phrase::concept(text, i)?, noun_phrase::concept(text, i + tagged.length(i) - 1)?)))
        .find(|&(_, last)| concepts.iter().any(|&id| related(id, last)))
        .map(|(full, _)| lexicon.concept(full).name.to_string())
}

/// The name of a word in a claim: its concept, or else the noun as it stands.
fn name(text: &Text<'_>, token: usize) -> String {
    match noun_phrase::concept(text, token) {
        Some(id) => text.tagged.lexicon.concept(id).name.to_string(),
        None => match text.tagged.find(token, |sense| match sense {
            Sense::Place(id, PlaceForm::People) => Some(text.tagged.lexicon.place(*id)),
            _ => None,
        }) {
            Some(place) => place.to_owned(),
            None => text.tagged.word(token).to_lowercase(),
        },
    }
}

fn class(text: &Text<'_>, token: usize) -> Option<Class> {
    noun_phrase::concept(text, token).map(|id| text.tagged.lexicon.concept(id).class)
}

/// The whole of a share: what stands behind "of", as in "42 % of Belarus exports".
fn whole(text: &Text<'_>, site: &Site<'_>) -> Option<NounPhrase> {
    if site.mention.kind != Kind::Percent {
        return None;
    }
    if let Some(noun) = site.mention.noun {
        let at = text.tagged.tokens.partition_point(|token| token.span.start < noun.start);
        return noun_phrase::after(text, at, site.sentence.range().end);
    }
    text.tagged.is(site.end, Link::Of).then(|| noun_phrase::after(text, site.end + 1, site.sentence.range().end))?
}

/// The token of what is measured, counted, dated or ranked.
fn measure_token(text: &Text<'_>, site: &Site<'_>, near: &Nearness, whole: Option<&NounPhrase>) -> Option<usize> {
    let range = site.sentence.range();
    let behind = || noun_phrase::after(text, site.end, range.end).map(|phrase| phrase.head);
    match site.mention.kind {
        Kind::Count | Kind::Rank | Kind::Ordinal | Kind::Number => site
            .mention
            .noun
            .map(|noun| text.tagged.tokens.partition_point(|token| token.span.start < noun.start))
            .filter(|&token| token < range.end)
            .and_then(|token| noun_phrase::after(text, token, range.end).map(|phrase| phrase.head))
            .or_else(|| among(text, site))
            .or_else(behind)
            // "The death toll has risen to 17": a bare figure is of what the clause is about.
            .or_else(|| nearest_running(text, site, near).filter(|_| site.mention.kind == Kind::Number)),
        // A share of a people is an answer they gave: what was answered tells it, not what is measured.
        Kind::Percent | Kind::PercentagePoint if whole.is_some_and(|whole| is_people(text, whole)) => None,
        Kind::Percent | Kind::PercentagePoint => whole
            .map(|whole| whole.head)
            .or_else(|| nearest(text, site, near, CLAUSE_REACH, |class| class == Class::Quantity)),
        Kind::Date | Kind::Period => dated(text, site),
        kind => substance(text, site)
            .filter(|_| kind == Kind::Measure)
            .or_else(|| bound(text, site))
            .or_else(|| behind().filter(|&token| class(text, token) == Some(Class::Quantity)))
            .or_else(|| nearest(text, site, near, CLAUSE_REACH * 2, |class| class == Class::Quantity)),
    }
}

/// What there is so much of: "two tonnes of cocaine", "a 750 GB HDD". "46 metres of water" are a depth.
fn substance(text: &Text<'_>, site: &Site<'_>) -> Option<usize> {
    let end = site.sentence.range().end;
    let conversion = site.mention.unit.as_ref().and_then(|unit| text.tagged.lexicon.conversion(unit));
    if conversion.is_some_and(|conversion| conversion.dimension == Dimension::Length) {
        return None;
    }
    if site.end < end && text.tagged.is(site.end, Link::Of) {
        return noun_phrase::after(text, site.end + 1, end).map(|phrase| phrase.head);
    }
    (site.end < end && text.in_name(site.end)).then_some(site.end)
}

/// What a count is a part of: "10 of the Saints' 16 games", "three of her matches".
fn among(text: &Text<'_>, site: &Site<'_>) -> Option<usize> {
    let tagged = text.tagged;
    let end = site.sentence.range().end;
    let whole = site.end + 1;
    if site.end >= end || !tagged.is(site.end, Link::Of) {
        return None;
    }
    let number = (whole..end.min(whole + WHOLE_REACH)).find(|&i| text.in_mention[i]);
    let noun = number.map(|number| (number..end).find(|&i| !text.in_mention[i]).unwrap_or(end));
    noun_phrase::after(text, noun.unwrap_or(whole), end).map(|phrase| phrase.head)
}

/// A count of those to whom something happened.
struct Victims {
    of: String,
    among: Option<String>,
}

/// Whoever is counted dead, hurt or infected is counted for that: "twelve people died", "nine bodies", "a toll of 17". Of
/// whom they are a part stays as the whole: "three workers died".
fn victims(text: &Text<'_>, site: &Site<'_>, measure: Option<usize>, event: Option<usize>) -> Option<Victims> {
    let lexicon = text.tagged.lexicon;
    if !matches!(site.mention.kind, Kind::Count | Kind::Number) {
        return None;
    }
    let concept = |token: Option<usize>| token.and_then(|token| noun_phrase::concept(text, token));
    if let Some(of) = concept(measure).and_then(|id| lexicon.running(id)) {
        return Some(Victims { of: lexicon.concept(of).name.to_string(), among: None });
    }
    let of = concept(event).and_then(|id| lexicon.running(id))?;
    let people = lexicon.concept_named("people")?;
    let among = match concept(measure) {
        Some(id) if id == people => None,
        Some(id) if lexicon.is_kind_of(id, people) => Some(lexicon.concept(id).name.to_string()),
        None if measure.is_none() => None,
        _ => return None,
    };
    Some(Victims { of: lexicon.concept(of).name.to_string(), among })
}

/// The name of a whole; of the people of a place, that place.
pub(super) fn whole_name(text: &Text<'_>, phrase: &NounPhrase) -> String {
    let place = text.names_in(&(phrase.first..phrase.end)).iter().find(|entity| entity.place.is_some());
    match place.filter(|_| is_people(text, phrase)) {
        Some(place) => place.name(text.tagged).to_owned(),
        None => name(text, phrase.head),
    }
}

/// Whether a whole is made of people, so that a share of it is an answer they gave or a thing they did.
fn is_people(text: &Text<'_>, whole: &NounPhrase) -> bool {
    let lexicon = text.tagged.lexicon;
    let is_made_of_people = |id| {
        ["people", "population"]
            .iter()
            .filter_map(|name| lexicon.concept_named(name))
            .any(|people| lexicon.is_kind_of(id, people))
    };
    (whole.first..whole.end).any(|token| noun_phrase::is_people(text, token))
        || noun_phrase::concept(text, whole.head).is_some_and(is_made_of_people)
}

/// The noun that a preposition binds the figure to: "a loan of $1.5 billion", "the election on 9 August".
fn bound(text: &Text<'_>, site: &Site<'_>) -> Option<usize> {
    let start = site.sentence.range().start;
    // "Hilfe in Höhe von 5 Millionen": the longest phrase that leads to the figure.
    let ends = |&i: &usize| text.tagged.is(i, Link::Of) && i + text.tagged.length(i) == site.first;
    let longest = (site.first.saturating_sub(LONGEST_LINK).max(start + 1)..site.first).find(ends);
    if let Some(head) = longest.and_then(|link| noun_phrase::head_before(text, link, start)) {
        return Some(head);
    }
    (1..=LINK_REACH).find_map(|back| {
        let link = site.first.checked_sub(back).filter(|&link| link > start)?;
        text.tagged.is(link, Link::Of).then(|| noun_phrase::head_before(text, link, start))?
    })
}

/// The event that a date is directly tied to: "the election on 9 August", "Wednesday's vote", "that treaty signed in 1999".
fn dated(text: &Text<'_>, site: &Site<'_>) -> Option<usize> {
    let tagged = text.tagged;
    let range = site.sentence.range();
    let is_event = |token: &usize| matches!(class(text, *token), Some(Class::Event | Class::Act));
    let links = |i: usize| tagged.is(i, Link::At) || tagged.is(i, Link::Of) || tagged.is(i, Link::From);
    let before = site.first.checked_sub(1).filter(|&i| i > range.start && links(i)).unwrap_or(site.first);
    let owner = if tagged.is(site.end, Link::Genitive) { site.end + 1 } else { site.end };
    noun_phrase::head_before(text, before, range.start)
        .filter(is_event)
        .or_else(|| noun_phrase::after(text, owner, range.end).map(|phrase| phrase.head).filter(is_event))
}

/// The nearest word whose concept is of a class, before or behind the figure; before wins a tie.
fn nearest(text: &Text<'_>, site: &Site<'_>, near: &Nearness, reach: u32, is: impl Fn(Class) -> bool) -> Option<usize> {
    site.sentence
        .range()
        .filter(|&i| !text.in_mention[i] && class(text, i).is_some_and(&is))
        .map(|i| (near.to(i), i))
        .filter(|&(distance, _)| distance <= reach)
        .min()
        .map(|(_, i)| i)
}

/// The nearest word for what only grows while it is reported, before the figure and in its clause; what has risen to the
/// figure is the subject of the sentence, however long that is.
fn nearest_running(text: &Text<'_>, site: &Site<'_>, near: &Nearness) -> Option<usize> {
    let lexicon = text.tagged.lexicon;
    (site.sentence.range().start..site.first)
        .rev()
        .filter(|&i| near.in_clause(i) || site.mention.change.is_some())
        .find(|&i| noun_phrase::concept(text, i).is_some_and(|id| lexicon.running(id).is_some()))
}

/// The token of what is done: the nearest act or event that is not the measure itself.
fn event_token(text: &Text<'_>, site: &Site<'_>, near: &Nearness, measure: Option<usize>) -> Option<usize> {
    if site.is_date() && measure.is_some() {
        return None;
    }
    if let Some(verb) = governing(text, site) {
        return Some(verb);
    }
    // "Include" and "change" say less than "kill", and give way to it even where it stands a little farther off.
    let generality = |i: usize| {
        let lexicon = text.tagged.lexicon;
        let band = noun_phrase::concept(text, i).map_or(RARE, |id| lexicon.band(&lexicon.concept(id).name));
        u32::from(RARE.saturating_sub(band)) * GENERAL_TOLL
    };
    // "So zerstörte das Beben 2.600 Häuser": where a verb may stand before its subject, the subject is nearer and tells less.
    let subject = |i: usize| {
        let before_verb = text.tagged.verbs() == Verbs::Last && class(text, i) == Some(Class::Event);
        u32::from(before_verb) * SUBJECT_TOLL
    };
    let nearest = |is: fn(Class) -> bool| {
        site.sentence
            .range()
            .filter(|&i| !text.in_mention[i] && Some(i) != measure)
            .filter(|&i| class(text, i).is_some_and(is) && near.in_clause(i))
            .min_by_key(|&i| (near.to(i) + generality(i) + subject(i), i))
    };
    // What people answer is told by what they want, not by what they want it of.
    let wanted = if site.mention.kind == Kind::Percent { nearest(|class| class == Class::Act) } else { None };
    wanted.or_else(|| nearest(|class| matches!(class, Class::Act | Class::Event)))
}

/// The word right before a count that no concept stands for: most often the verb whose object it is, "missed nine games".
fn governing(text: &Text<'_>, site: &Site<'_>) -> Option<usize> {
    let before = site.first.checked_sub(1).filter(|&i| i >= site.sentence.range().start)?;
    let counts = matches!(site.mention.kind, Kind::Count | Kind::Number | Kind::Measure | Kind::Money | Kind::Duration);
    let is_open = class(text, before).is_none() && noun_phrase::is_content(text, before) && !text.in_name(before);
    (counts && is_open && !text.in_mention[before]).then_some(before)
}

/// The names in the sentence, each once, nearest first.
fn participants(text: &Text<'_>, site: &Site<'_>, near: &Nearness) -> Vec<String> {
    let range = site.sentence.range();
    text.names_in(&range)
        .iter()
        .filter(|entity| !text.in_mention[entity.first])
        .filter(|entity| near.to(entity.first) <= CLAUSE_REACH * 3)
        // "Kazakevich: …" tells who speaks, not of whom.
        .filter(|entity| entity.first != range.start || !text.tagged.is_char(entity.end, ':'))
        .sorted_by_key(|entity| (near.to(entity.end - 1).min(near.to(entity.first)), entity.first))
        .map(|entity| entity.name(text.tagged))
        .unique()
        .map(str::to_owned)
        .collect()
}

/// Who gives to whom: a name behind "from" is the source, one behind "to" the recipient, and of the names right before and
/// right behind a word of giving the first gives to the second.
fn roles(
    text: &Text<'_>,
    site: &Site<'_>,
    near: &Nearness,
    whole: Option<&NounPhrase>,
    act: Option<usize>,
) -> BTreeMap<Role, String> {
    let holder = holder(text, site, near, whole);
    let mut roles: BTreeMap<_, _> = holder.into_iter().map(|name| (Role::Holder, name)).collect();
    let Some(act) = act.filter(|&act| transfer(text, act)) else { return roles };
    let tagged = text.tagged;
    let range = site.sentence.range();
    let names = text.names_in(&range);
    for entity in names {
        let before = entity.first.checked_sub(1).filter(|&i| i >= range.start);
        let follows = |link| before.is_some_and(|i| tagged.is(i, link));
        // "According to Putin": the "to" gives him nothing.
        let is_quoted = |i: usize| tagged.is(i, Link::AccordingTo) && i + tagged.length(i) == entity.first;
        if (range.start..entity.first).rev().take(LINK_REACH + 1).any(is_quoted) {
            continue;
        }
        let role = if follows(Link::From) {
            Role::Agent
        } else if follows(Link::To) || entity.first == act + tagged.length(act) {
            Role::Recipient
        } else {
            continue;
        };
        roles.entry(role).or_insert_with(|| entity.name(tagged).to_owned());
    }
    // "Russia lent Belarus", "Russia will grant Belarus": the word between is a verb, and not the name of what is given.
    for (giver, taker) in names.iter().tuple_windows() {
        let verb = (giver.end..taker.first).find(|&i| transfer(text, i) && i + tagged.length(i) == taker.first);
        if verb.is_some_and(|verb| verb <= giver.end + AUXILIARIES && near.in_clause(verb)) {
            roles.entry(Role::Agent).or_insert_with(|| giver.name(tagged).to_owned());
            roles.entry(Role::Recipient).or_insert_with(|| taker.name(tagged).to_owned());
        }
    }
    roles
}

/// Whose share or age it is: the nearest name that is no country's, right before the figure and else right behind it.
fn holder(text: &Text<'_>, site: &Site<'_>, near: &Nearness, whole: Option<&NounPhrase>) -> Option<String> {
    let range = site.sentence.range();
    let told_of = match site.mention.kind {
        Kind::Age => noun_phrase::after(text, site.end, range.end),
        Kind::Percent => whole.cloned(),
        Kind::Rank => None,
        _ => return None,
    };
    let told_of = told_of.filter(|phrase| noun_phrase::is_noun(text, phrase.head));
    // "21 percent of Republican voters", "the 55-year-old Scottish actor": the name tells which ones they are.
    let is_attribute = |entity: &Entity| {
        told_of.as_ref().is_some_and(|phrase| phrase.first <= entity.first && entity.end <= phrase.head)
    };
    // "Peter Capaldi, the 55-year-old actor", "a 15-year-old boy, Alexis": who is told of has the name beside it.
    let beside = |entity: &Entity| match told_of.as_ref().filter(|_| site.mention.kind == Kind::Age) {
        Some(_) if entity.end <= site.first => is_open(text, entity.end..site.first),
        Some(phrase) => is_open(text, phrase.end.min(entity.first)..entity.first),
        None => true,
    };
    text.names_in(&range)
        .iter()
        .filter(|entity| entity.place.is_none() && near.to(entity.first) <= HOLDER_REACH)
        .filter(|entity| !is_attribute(entity) && beside(entity))
        .min_by_key(|entity| (near.to(entity.first), entity.first))
        .map(|entity| entity.name(text.tagged).to_owned())
}

/// Whether nothing but articles, marks and the like stands between a name and what is told of it.
fn is_open(text: &Text<'_>, mut between: std::ops::Range<usize>) -> bool {
    let tagged = text.tagged;
    between.all(|i| !noun_phrase::is_content(text, i) && !tagged.is(i, Link::And) && !tagged.is(i, Link::Or))
}

fn transfer(text: &Text<'_>, token: usize) -> bool {
    let lexicon = text.tagged.lexicon;
    let wider: Option<ConceptId> = lexicon.concept_named("transfer");
    noun_phrase::concept(text, token).zip(wider).is_some_and(|(id, wider)| lexicon.is_kind_of(id, wider))
}

/// The nearest place behind a preposition of place, in the clause of the figure.
pub(super) fn place(text: &Text<'_>, site: &Site<'_>, near: &Nearness) -> Option<String> {
    let range = site.sentence.range();
    text.names_in(&range)
        .iter()
        .filter(|entity| entity.first > range.start && near.in_clause(entity.first))
        .filter(|entity| text.tagged.is(entity.first - 1, Link::At))
        .min_by_key(|entity| near.to(entity.first))
        .map(|entity| entity.span.of(text.tagged.text).unwrap_or("").to_owned())
}

/// Under which a content word is compared: its concept, or else its stem.
fn key(text: &Text<'_>, token: usize) -> String {
    match noun_phrase::concept(text, token) {
        Some(id) => text.tagged.lexicon.concept(id).name.to_string(),
        None => stem(text.tagged.language, text.tagged.word(token)),
    }
}

/// The tokens with which the phrases of a sentence begin, each phrase once.
fn phrases(text: &Text<'_>, site: &Site<'_>) -> impl Iterator<Item = usize> {
    let range = site.sentence.range();
    let mut at = range.start;
    std::iter::from_fn(move || {
        let first = at;
        at += text.tagged.length(first);
        (first < range.end).then_some(first)
    })
}

/// The keys of the content words, nearest first.
pub(super) fn context(text: &Text<'_>, site: &Site<'_>, near: &Nearness) -> Vec<String> {
    phrases(text, site)
        .filter(|&i| noun_phrase::is_content(text, i) && !text.in_name(i))
        .map(|i| (near.to(i), i))
        .sorted_unstable()
        .map(|(_, i)| key(text, i))
        .unique()
        .take(CONTEXT)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::{Checker, Claim, Role, Source};

    fn claims(text: &str) -> Vec<Claim> {
        let source = Source::new("a", text).published_on("2020-03-04".parse().unwrap());
        Checker::new().extract(&source).claims
    }

    fn first(text: &str) -> Claim {
        claims(text).into_iter().find(|claim| claim.stated.is_some()).unwrap()
    }

    #[test]
    fn a_count_of_some_is_of_what_they_are_among() {
        for text in ["She lost 3 of her 16 games.", "She lost three of the season's games.", "She lost 3 games."] {
            assert_eq!(first(text).measure.as_deref(), Some("game"), "{text}");
        }
        assert_ne!(first("She lost 3 on the way to the game.").measure.as_deref(), Some("game"));
    }

    #[test]
    fn what_there_is_so_much_of_is_measured() {
        assert_eq!(first("Police seized two tonnes of cocaine.").measure.as_deref(), Some("cocaine"));
        assert_ne!(first("The ship lies in 46 metres of water.").measure.as_deref(), Some("water"));
    }

    #[test]
    fn the_verb_of_a_count_is_what_is_done() {
        assert_eq!(first("Astrup missed nine games of the season.").event.as_deref(), Some("miss"));
        assert_eq!(first("Of nine players Astrup won all.").event.as_deref(), Some("win"));
    }

    #[test]
    fn a_name_that_tells_which_ones_holds_nothing() {
        let holder = |text: &str| first(text).roles.remove(&Role::Holder);
        assert_eq!(holder("They chose Nora Astrup, the 55-year-old Varnish actor.").as_deref(), Some("Nora Astrup"));
        assert_eq!(holder("The 55-year-old Varnish actor will replace Rolf Tanner."), None);
        assert_eq!(holder("Police shot a 15-year-old boy, Rolf Tanner, on Monday.").as_deref(), Some("Rolf Tanner"));
        assert_eq!(holder("Rolf Tanner, 15, was shot on Monday.").as_deref(), Some("Rolf Tanner"));
        assert_eq!(holder("21 percent of Lindgate voters back Nora Astrup.").as_deref(), Some("Nora Astrup"));
    }

    #[test]
    fn the_day_of_the_page_is_no_claim() {
        assert!(claims("Posted March 4, 2020 at 10:33 by the editors. The ferry sank.").is_empty());
        assert_eq!(claims("The ferry sank on March 3, 2020.").len(), 1);
        assert_eq!(claims("The ferry sank on Wednesday.").len(), 1);
    }
}
