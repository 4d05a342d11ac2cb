//! Facts without figures: one claim for each thing that is said to come about, grow, end or be wanted, or not to.

use std::collections::BTreeMap;

use super::frame::{self, Frame};
use super::nearness::Nearness;
use super::predicate::{self, Predicate};
use super::speech::{self, Speakers};
use super::{Site, Text, noun_phrase, when};
use crate::lexicon::Link;
use crate::model::{Claim, Kind, Mention, Polarity, Role, RuleId, Sentence, Span};

const RULE: RuleId = RuleId::new("proposition");

/// How many propositions a sentence makes at most. A longer one is a list or no prose; this also keeps the work linear.
const MOST_IN_SENTENCE: usize = 8;

/// How near before its act an agent stands.
const AGENT_REACH: usize = 8;

/// Makes a claim of every predicate that has someone or something named with it, in the order of the text.
pub(super) fn claims(text: &Text<'_>, speakers: &Speakers, sites: &[Site<'_>], theme: &[String]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (number, sentence) in text.tagged.sentences.iter().enumerate() {
        let range = sentence.range();
        if range.clone().next_back().is_some_and(|last| text.tagged.is_char(last, '?')) {
            continue;
        }
        let mut at = range.start;
        let mut room = MOST_IN_SENTENCE;
        while at < range.end && room > 0 {
            let found = predicate::at(text, at, range.start, range.end);
            // What an act is done to makes no predicate of its own: "oppose further integration".
            at = found.as_ref().map_or(0, |found| found.phrase.end).max(at + text.tagged.length(at));
            if let Some(predicate) = found {
                room -= 1;
                claims.extend(claim(text, speakers, sites, (number, *sentence), &predicate, theme));
            }
        }
    }
    claims
}

fn claim(
    text: &Text<'_>,
    speakers: &Speakers,
    sites: &[Site<'_>],
    (number, sentence): (usize, Sentence),
    predicate: &Predicate,
    theme: &[String],
) -> Option<Claim> {
    let tagged = text.tagged;
    let mention = mention(tagged.span(predicate.first, predicate.end));
    let site = Site { mention: &mention, first: predicate.first, end: predicate.end, number, sentence };
    let near = Nearness::of(text, &site);
    let name = |id| tagged.lexicon.concept(id).name.to_string();
    let mut frame = Frame {
        measure: Some(name(predicate.matter)),
        event: Some(name(predicate.act)),
        entities: frame::participants(text, &site, &near),
        roles: roles(text, predicate, sentence),
        place: frame::place(text, &site, &near),
        context: frame::context(text, &site, &near),
        ..Frame::default()
    };
    frame.inherit(text, &site, &near, None);
    if frame.entities.is_empty() && theme.is_empty() {
        return None;
    }
    let neighbours = &sites[sites.partition_point(|other| other.number < number)..];
    Some(Claim {
        span: Some(tagged.span(sentence.range().start, sentence.range().end)),
        value_span: Some(words(text, predicate, sentence)),
        measure: frame.measure,
        event: frame.event,
        entities: frame.entities,
        roles: frame.roles,
        place: frame.place,
        time: when::time(text, &site, &near, neighbours),
        attribution: speech::attribution(text, speakers, &site),
        polarity: if predicate.is_negated { Polarity::Negated } else { Polarity::Affirmed },
        modality: speech::manner(text, &site, &near).modality,
        context: frame.context,
        theme: theme.to_vec(),
        ..Claim::new(text.source.id.clone(), Kind::Proposition)
    })
}

/// The words from the thing to what is said of it, whichever stands first, with whoever does it or how many there are
/// right before.
fn words(text: &Text<'_>, predicate: &Predicate, sentence: Sentence) -> Span {
    let start = sentence.range().start;
    let mut first = predicate.first.min(predicate.phrase.first);
    let belongs = |i: usize| {
        text.in_mention[i] || text.in_name(i) || text.tagged.is(i, Link::No) || noun_phrase::is_content(text, i)
    };
    while first > start && belongs(first - 1) {
        first -= 1;
    }
    text.tagged.span(first, predicate.end.max(predicate.phrase.end))
}

/// Who does it: the name right before the act, or behind "by".
fn roles(text: &Text<'_>, predicate: &Predicate, sentence: Sentence) -> BTreeMap<Role, String> {
    let tagged = text.tagged;
    let range = sentence.range();
    let by = tagged.is(predicate.end, Link::By).then(|| text.names_in(&(predicate.end..range.end)).first()).flatten();
    let before = || {
        let from = range.start.max(predicate.first.saturating_sub(AGENT_REACH));
        text.names_in(&(from..predicate.first)).last()
    };
    by.or_else(before).map(|entity| (Role::Agent, entity.name(tagged).to_owned())).into_iter().collect()
}

/// The words of a predicate as a mention without a value.
fn mention(span: Span) -> Mention {
    Mention {
        span,
        kind: Kind::Proposition,
        unit: None,
        unit_assumed: false,
        per: None,
        stated: None,
        meant: None,
        width: None,
        hedge: None,
        alternatives: Vec::new(),
        sides: None,
        change: None,
        noun: None,
        rule: RULE,
        other_readings: Vec::new(),
    }
}
