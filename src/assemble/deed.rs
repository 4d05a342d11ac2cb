//! What someone does to someone or something: buys a company, appoints a minister, relies on a state.

use super::Text;
use super::entities::Entity;
use super::noun_phrase::{self, NounPhrase};
use super::predicate::{self, Matter, Predicate};
use crate::lexicon::concepts::Class;
use crate::lexicon::{ConceptId, Link, Sense};

/// The deed that begins at token `i` of a sentence that goes to `end`, told by a verb ("bought the company", "the company
/// was bought") or by a noun ("the sale of the company"); `None` where none does.
pub(super) fn at(text: &Text<'_>, i: usize, start: usize, end: usize) -> Option<Predicate> {
    let tagged = text.tagged;
    let lexicon = tagged.lexicon;
    let act = tagged.find(i, |sense| match sense {
        Sense::Concept(id) if lexicon.concept(*id).is_deed => Some(*id),
        _ => None,
    })?;
    if !predicate::is_asserted(text, i, start) {
        return None;
    }
    let after = i + tagged.length(i);
    if lexicon.concept(act).is_mutual {
        let (phrase, matter) = partner(text, i, after, start, end)?;
        return Some(Predicate { act, first: i, end: after, matter, phrase, is_negated: false });
    }
    let (phrase, matter) = if tagged.is(after, Link::Of) {
        undergoes(text, after + tagged.length(after), end)?
    } else if predicate::stands_as_noun(text, i, start) {
        return None;
    } else {
        undergoes(text, after, end).or_else(|| patient(text, i, start))?
    };
    Some(Predicate { act, first: i, end: after, matter, phrase, is_negated: false })
}

/// Whom or what the noun phrase at token `at` tells it is done to.
fn undergoes(text: &Text<'_>, mut at: usize, end: usize) -> Option<(NounPhrase, Matter)> {
    // "The few large companies".
    while at < end && (noun_phrase::is_article(text, at) || predicate::qualifies(text, at)) {
        at += text.tagged.length(at);
    }
    let phrase = noun_phrase::after(text, at, end)?;
    let matter = matter(text, &phrase)?;
    Some((phrase, matter))
}

/// With whom it is done, by name: "met Nora Astrup", "the meeting with Nora Astrup", "Nora Astrup and Emil Tors met".
fn partner(text: &Text<'_>, i: usize, after: usize, start: usize, end: usize) -> Option<(NounPhrase, Matter)> {
    let tagged = text.tagged;
    let joins = [Link::With, Link::Between, Link::Of].iter().any(|&link| tagged.is(after, link));
    let behind = if joins { after + tagged.length(after) } else { after };
    let is_verb = joins || !predicate::stands_as_noun(text, i, start);
    let pair = |[one, other]: [&Entity; 2]| {
        let phrase = NounPhrase { first: one.first, end: other.end, head: one.first };
        let is_pair = tagged.is(one.end, Link::And) && one.end + 1 == other.first;
        let name = |entity: &Entity| entity.name(tagged).to_owned();
        is_pair.then(|| (phrase, Matter::Pair(name(one), name(other))))
    };
    // "The meeting between Nora Astrup and Emil Tors".
    let between = || match text.names_in(&(behind..end)) {
        [one, other, ..] if joins && one.first == behind => pair([one, other]),
        _ => None,
    };
    let object = || undergoes(text, behind, end).filter(|(_, matter)| is_verb && matches!(matter, Matter::Named(_)));
    between().or_else(object).or_else(|| {
        let [.., one, other] = text.names_in(&(start..i)) else { return None };
        let is_subject = is_verb && (other.end..i).all(|at| predicate::is_auxiliary(text, at));
        pair([one, other]).filter(|_| is_subject)
    })
}

/// The subject of a passive: "the company was bought".
fn patient(text: &Text<'_>, i: usize, start: usize) -> Option<(NounPhrase, Matter)> {
    let auxiliary = (start..i).rev().take_while(|&at| predicate::is_auxiliary(text, at)).last()?;
    (auxiliary..i).any(|at| text.tagged.is(at, Link::Be)).then_some(())?;
    let head = noun_phrase::head_before(text, auxiliary, start)?;
    let phrase = NounPhrase { first: head, end: auxiliary, head };
    let matter = matter(text, &phrase)?;
    Some((phrase, matter))
}

/// What a noun phrase names: one of a sort, or someone by name. Of people only a name tells who they are.
fn matter(text: &Text<'_>, phrase: &NounPhrase) -> Option<Matter> {
    let lexicon = text.tagged.lexicon;
    if text.in_name(phrase.head) {
        let name = text.names_in(&(phrase.first..phrase.end)).last()?;
        return Some(Matter::Named(name.name(text.tagged).to_owned()));
    }
    let people = lexicon.concept_named("people");
    let is_told = |id: &ConceptId| {
        matches!(lexicon.concept(*id).class, Class::Thing | Class::Event | Class::Quantity)
            && people.is_none_or(|people| !lexicon.is_kind_of(*id, people))
    };
    noun_phrase::concept(text, phrase.head).filter(is_told).map(Matter::Thing)
}

#[cfg(test)]
mod tests {
    use crate::model::{Kind, Language, Role, Source};
    use crate::pipeline::Checker;

    /// What a text tells was done: "Meridia: sell company", "Meridia: rely on, Varn".
    fn done(text: &str) -> Vec<String> {
        let source = Source { language: Some(Language::English), ..Source::new("a", text) };
        let claims = Checker::new().extract(&source).claims.into_iter().filter(|claim| claim.kind == Kind::Proposition);
        let told = |claim: crate::model::Claim| {
            let part = |role| claim.roles.get(&role).map(String::as_str).unwrap_or_default();
            let deed = claim.event.as_deref().unwrap_or_default();
            match claim.measure.as_deref() {
                Some(thing) => format!("{}: {deed} {thing}", part(Role::Agent)),
                None => format!("{}: {deed}, {}", part(Role::Agent), part(Role::Recipient)),
            }
        };
        claims.map(told).collect()
    }

    #[track_caller]
    fn tells(text: &str, expected: &[&str]) {
        assert_eq!(done(text), expected, "{text}");
    }

    #[test]
    fn a_deed_is_told_by_a_verb_or_a_noun() {
        tells("Nora Astrup sold the state-owned companies.", &["Nora Astrup: sell company"]);
        tells("The companies were sold by Nora Astrup.", &["Nora Astrup: sell company"]);
        tells("Nora Astrup warned of takeovers of enterprises.", &["Nora Astrup: acquisition company"]);
        tells("Nora Astrup has little choice but to lean on Varn.", &["Nora Astrup: rely on, Varn"]);
        tells("Nora Astrup appointed Emil Tors.", &["Nora Astrup: appoint, Emil Tors"]);
    }

    #[test]
    fn each_of_two_does_what_is_mutual() {
        tells("After a long journey Nora Astrup met Emil Tors.", &["Nora Astrup: meeting, Emil Tors"]);
        tells("The ministers Nora Astrup and Emil Tors met in the town.", &["Emil Tors: meeting, Nora Astrup"]);
        tells("There was a meeting between Nora Astrup and Emil Tors.", &["Emil Tors: meeting, Nora Astrup"]);
        tells("It was their first long meeting with Emil Tors in years.", &[": meeting, Emil Tors"]);
        tells("Nora Astrup met her deadline in the end.", &[]);
    }

    #[test]
    fn what_is_done_to_no_one_told_is_no_deed() {
        tells("Nora Astrup sold a lot.", &[]);
        tells("The arrest warrant of Nora Astrup is old.", &[]);
        tells("Nora Astrup arrested a man.", &[]);
        tells("Nora Astrup wants to sell the companies.", &[]);
    }
}
