//! Mentions to claims: what each figure is of, whose, when, and who says so.
//!
//! A claim's frame is read from the words around its figure, the nearer the more they bind. Where the sentence itself
//! leaves something open, the sentence before may fill it; what stays open stays empty.

mod deed;
mod designation;
mod entities;
mod frame;
mod nearness;
mod noun_phrase;
mod predicate;
mod proposition;
mod speech;
mod tie;
mod when;
mod words;

use std::ops::Range;

use crate::lexicon::{Link, Tagged};
use crate::model::{
    Claim, Extent, Hedge, Interval, Kind, Mention, Number, Polarity, Sentence, SourceInfo, Span, TokenKind, Word,
};
use entities::Entity;
use nearness::Nearness;
use speech::Speakers;

/// How many context stems a claim keeps at most: the nearest say what it is about, the farther ones only repeat the
/// theme of the article. Also bounds the memory of a claim.
const CONTEXT: usize = 14;

/// A date in full may be that of the page in so many sentences at the head of a text.
const SENTENCES_OF_A_STAMP: usize = 2;

/// What the parts of assembling look at.
struct Text<'a> {
    tagged: &'a Tagged<'a>,
    /// For each token, whether it belongs to a mention.
    in_mention: Vec<bool>,
    entities: Vec<Entity>,
    source: &'a SourceInfo,
}

impl<'a> Text<'a> {
    fn of(tagged: &'a Tagged<'a>, sites: &[Site<'_>], source: &'a SourceInfo) -> Self {
        let mut in_mention = vec![false; tagged.tokens.len()];
        for site in sites {
            in_mention[site.first..site.end].fill(true);
        }
        let entities = entities::entities(tagged, &in_mention);
        Self { tagged, in_mention, entities, source }
    }

    /// The names that begin in a range of tokens.
    fn names_in(&self, range: &Range<usize>) -> &[Entity] {
        let first = self.entities.partition_point(|entity| entity.first < range.start);
        let count = self.entities[first..].partition_point(|entity| entity.first < range.end);
        &self.entities[first..first + count]
    }

    /// Whether a token belongs to a name.
    fn in_name(&self, token: usize) -> bool {
        let after = self.entities.partition_point(|entity| entity.first <= token);
        after.checked_sub(1).is_some_and(|i| token < self.entities[i].end)
    }
}

/// One mention in its place.
#[derive(Clone, Copy)]
struct Site<'a> {
    mention: &'a Mention,
    /// Its tokens.
    first: usize,
    end: usize,
    /// The index of its sentence, and the sentence.
    number: usize,
    sentence: Sentence,
}

/// Makes a claim of every mention that has a value and of every fact without one, in the order of the text.
pub(crate) fn assemble(tagged: &Tagged<'_>, mentions: &[Mention], source: &SourceInfo) -> Vec<Claim> {
    let sites = sites(tagged, mentions, source);
    let text = Text::of(tagged, &sites, source);
    let speakers = Speakers::of(&text);
    let theme = entities::theme(tagged, &text.entities);
    let mut claims: Vec<(Site<'_>, Claim)> = Vec::with_capacity(sites.len());
    for (i, site) in sites.iter().enumerate() {
        // Odds say what a bet pays, and nothing of what happened.
        let tally = site.mention.sides.is_some() && site.mention.kind != Kind::Odds;
        if site.mention.stated.is_none() && !tally {
            continue;
        }
        let before = claims.last().filter(|(other, _)| other.number == site.number).map(|(_, claim)| claim);
        let neighbours = &sites[sites[..i].iter().rposition(|s| s.number != site.number).map_or(0, |n| n + 1)..];
        let claim = claim(&text, &speakers, site, neighbours, before);
        let before = claims.last().map(|(site, claim)| (site, claim.tie));
        let tie = tie::tie(&text, before, site, sites.get(i + 1));
        claims.push((*site, Claim { theme: theme.clone(), tie, ..claim }));
    }
    let mut claims: Vec<Claim> = claims.into_iter().map(|(_, claim)| claim).collect();
    claims.extend(proposition::claims(&text, &speakers, &sites, &theme));
    claims.sort_by_key(|claim| claim.value_span);
    claims
}

/// What a text says beside its claims: its content words, and its figures as names, in its order.
pub(crate) fn surroundings(tagged: &Tagged<'_>, mentions: &[Mention], source: &SourceInfo) -> (Vec<Word>, Vec<Claim>) {
    let text = Text::of(tagged, &sites(tagged, mentions, source), source);
    (words::words(&text), designation::designations(&text))
}

/// Finds each mention's tokens and sentence. The dateline is no claim.
fn sites<'a>(tagged: &Tagged<'_>, mentions: &'a [Mention], source: &SourceInfo) -> Vec<Site<'a>> {
    let mut sites = Vec::with_capacity(mentions.len());
    let mut token = 0;
    let mut number = 0;
    for mention in mentions {
        if source.dateline.is_some_and(|line| line.overlaps(mention.span)) {
            continue;
        }
        while token < tagged.tokens.len() && tagged.tokens[token].span.end <= mention.span.start {
            token += 1;
        }
        let inside = |t: &crate::model::Token| t.span.start < mention.span.end;
        let end = token + tagged.tokens[token..].iter().take_while(|t| inside(t)).count();
        while number + 1 < tagged.sentences.len() && tagged.sentences[number].end as usize <= token {
            number += 1;
        }
        // "Updated: 7 July 2012" tells of the page, not of the story.
        let labelled = token > 0 && tagged.is_char(token - 1, ':') && matches!(mention.kind, Kind::Date | Kind::Period);
        let stamped = number < SENTENCES_OF_A_STAMP && is_stamp(tagged, mention, token..end, source);
        if labelled || stamped || is_definite_pair(tagged, mention, token) {
            continue;
        }
        if let Some(&sentence) = tagged.sentences.get(number).filter(|_| end > token) {
            sites.push(Site { mention, first: token, end, number, sentence });
        }
    }
    sites
}

/// Whether a date in full at the head of a text is the day on which it was published: "Posted 7 July 2012 at 10:33". A
/// report tells the day of an event without its year.
fn is_stamp(tagged: &Tagged<'_>, mention: &Mention, mut tokens: Range<usize>, source: &SourceInfo) -> bool {
    let day = mention.stated.as_ref().and_then(Extent::days).and_then(|days| days.single());
    let has_year = tokens.any(|i| tagged.word(i).len() == 4 && tagged.kind(i) == Some(TokenKind::Digits));
    has_year && day.is_some() && day == source.published
}

/// Whether a count only takes up two that were named before: "the two presidents" says nothing of how many there are.
fn is_definite_pair(tagged: &Tagged<'_>, mention: &Mention, token: usize) -> bool {
    let two = Extent::from(Interval::point(Number::scaled(2, 0)));
    let definite = |i| tagged.is(i, Link::The) || tagged.is(i, Link::Demonstrative) || tagged.is(i, Link::Possessive);
    mention.kind == Kind::Count && mention.stated == Some(two) && token.checked_sub(1).is_some_and(definite)
}

fn claim(
    text: &Text<'_>,
    speakers: &Speakers,
    site: &Site<'_>,
    neighbours: &[Site<'_>],
    before: Option<&Claim>,
) -> Claim {
    let mention = site.mention;
    let near = Nearness::of(text, site);
    let mut frame = frame::read(text, site, &near);
    frame.inherit(text, site, &near, before);
    let manner = speech::manner(text, site, &near);
    Claim {
        span: Some(sentence_span(text.tagged, site)),
        value_span: Some(mention.span),
        unit: mention.unit.clone(),
        unit_assumed: mention.unit_assumed,
        per: mention.per.clone(),
        stated: mention.stated,
        meant: mention.meant,
        hedge: mention.hedge,
        alternatives: mention.alternatives.clone(),
        sides: mention.sides,
        change: mention.change,
        measure: frame.measure,
        whole: frame.whole,
        event: frame.event,
        entities: frame.entities,
        variant: variant(text, site, &near, neighbours),
        roles: frame.roles,
        place: frame.place,
        time: when::time(text, site, &near, neighbours),
        reported: text.source.published,
        attribution: speech::attribution(text, speakers, site),
        polarity: manner.polarity,
        modality: manner.modality,
        stage: manner.stage,
        context: frame.context,
        ..Claim::new(text.source.id.clone(), mention.kind)
    }
    .with_bound_turned()
}

impl Claim {
    /// What is denied of a bound is the other bound, as a fact: who may not use more than 10 percent may use 10 at most.
    fn with_bound_turned(self) -> Self {
        let limit = self.hedge.filter(|_| self.polarity == Polarity::Negated).and_then(|hedge| {
            let stated = self.stated.as_ref().and_then(Extent::numbers)?;
            let zero = Number::scaled(0, 0);
            Some(match hedge {
                Hedge::MoreThan => (Hedge::AtMost, Interval::between(zero, stated.low_end()?)?),
                Hedge::AtLeast => (Hedge::LessThan, Interval::half_open(zero, stated.low_end()?)?),
                Hedge::LessThan => (Hedge::AtLeast, Interval::at_least(stated.high_end()?)),
                Hedge::AtMost => (Hedge::MoreThan, Interval::more_than(stated.high_end()?)),
                _ => return None,
            })
        });
        match limit {
            Some((hedge, value)) => Self {
                hedge: Some(hedge),
                stated: Some(value.into()),
                meant: Some(value.into()),
                polarity: Polarity::Affirmed,
                ..self
            },
            None => self,
        }
    }
}

/// The nearest measure in the clause that tells which of several like things is meant: "the 13-inch model costs $1,199".
fn variant(text: &Text<'_>, site: &Site<'_>, near: &Nearness, neighbours: &[Site<'_>]) -> Option<String> {
    neighbours
        .iter()
        .take_while(|other| other.number == site.number)
        .filter(|other| other.first != site.first && near.in_clause(other.first) && other.is_attribute(text))
        .min_by_key(|other| (near.to(other.first), other.first))
        .and_then(|other| Some(format!("{} {}", other.mention.stated?, other.mention.unit.as_ref()?)))
}

/// The sentence that has a token.
fn sentence_of(tagged: &Tagged<'_>, token: usize) -> Option<Span> {
    let after = tagged.sentences.partition_point(|sentence| sentence.first as usize <= token);
    let range = tagged.sentences.get(after.checked_sub(1)?)?.range();
    Some(tagged.span(range.start, range.end))
}

/// The words of the claim: its sentence.
fn sentence_span(tagged: &Tagged<'_>, site: &Site<'_>) -> Span {
    let range = site.sentence.range();
    tagged.span(range.start, range.end)
}

impl Site<'_> {
    fn is_date(&self) -> bool {
        matches!(self.mention.kind, Kind::Date | Kind::Period)
    }

    /// Whether it is a measure that stands before a noun like an adjective, one word by its hyphen or its symbol:
    /// "13-inch model", "64GB phone".
    fn is_attribute(&self, text: &Text<'_>) -> bool {
        matches!(self.mention.kind, Kind::Measure | Kind::Duration)
            && (self.first + 1..self.end).all(|i| text.tagged.is_glued(i))
            && self.end < self.sentence.range().end
            && (noun_phrase::is_content(text, self.end) || text.in_name(self.end))
    }
}
