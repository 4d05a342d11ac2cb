//! Facts without figures: one claim for each thing that is said to come about, grow, end or be wanted, or not to.

use std::collections::BTreeMap;

use itertools::Itertools;

use super::entities::Entity;
use super::frame::{self, Frame};
use super::nearness::Nearness;
use super::predicate::{self, Matter, Predicate};
use super::speech::{self, Speakers};
use super::{Site, Text, noun_phrase, when};
use crate::lexicon::concepts::{Axis, Bearing};
use crate::lexicon::{Link, Quantifier, Sense};
use crate::model::{Claim, Extent, Interval, Kind, Mention, Modality, Number, Polarity, Role, RuleId, Sentence, Span};

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
            let mut rest = found;
            while let Some(predicate) = rest.filter(|_| room > 0) {
                room -= 1;
                claims.extend(claim(text, speakers, sites, (number, *sentence), &predicate, theme));
                rest = predicate::of_other(text, &predicate);
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
    let neighbours = &sites[sites.partition_point(|other| other.number < number)..];
    if is_of_few(text, &site, neighbours, predicate) {
        return None;
    }
    let near = Nearness::of(text, &site);
    let name = |id| tagged.lexicon.concept(id).name.to_string();
    let most = majority(text, predicate, sentence);
    let mut frame = Frame {
        measure: match predicate.matter {
            Matter::Thing(thing) => Some(name(thing)),
            Matter::Named(_) | Matter::Pair(..) => None,
        },
        whole: most.as_ref().map(|(_, whole)| whole.clone()),
        event: Some(name(predicate.act)),
        entities: participants(text, sentence),
        roles: roles(text, predicate, sentence),
        place: frame::place(text, &site, &near),
        context: frame::context(text, &site, &near),
    };
    frame.inherit(text, &site, &near, None);
    if frame.entities.is_empty() && theme.is_empty() {
        return None;
    }
    Some(Claim {
        span: Some(tagged.span(sentence.range().start, sentence.range().end)),
        // "Most" is the figure of a majority, as "13 percent" is that of a share.
        value_span: Some(most.map_or_else(|| words(text, predicate, sentence), |(value, _)| value)),
        measure: frame.measure,
        whole: frame.whole,
        event: frame.event,
        entities: frame.entities,
        roles: frame.roles,
        place: frame.place,
        time: when::time(text, &site, &near, neighbours),
        attribution: speech::attribution(text, speakers, &site),
        polarity: if predicate.is_negated { Polarity::Negated } else { Polarity::Affirmed },
        modality: modality(text, &site, &near, predicate),
        context: frame.context,
        theme: theme.to_vec(),
        ..Claim::new(text.source.id.clone(), Kind::Proposition)
    })
}

/// Everyone whom the sentence names, but for who speaks: "Kazakevich: …".
fn participants(text: &Text<'_>, sentence: Sentence) -> Vec<String> {
    let range = sentence.range();
    let speaks = |entity: &Entity| entity.first == range.start && text.tagged.is_char(entity.end, ':');
    let names = text.names_in(&range).iter().filter(|entity| !speaks(entity)).map(|entity| entity.name(text.tagged));
    names.unique().map(str::to_owned).collect()
}

/// How firmly it is said; what is only put forward is a plan.
fn modality(text: &Text<'_>, site: &Site<'_>, near: &Nearness, predicate: &Predicate) -> Modality {
    let raises = text.tagged.lexicon.bearing(predicate.act) == Some(Bearing::Raises);
    match speech::manner(text, site, near).modality {
        Modality::Asserted if raises => Modality::Planned,
        modality => modality,
    }
}

/// That most have the attitude, and of whom: "most Belarusians" before it, or behind "by".
fn majority(text: &Text<'_>, predicate: &Predicate, sentence: Sentence) -> Option<(Span, String)> {
    let tagged = text.tagged;
    let range = sentence.range();
    if tagged.lexicon.axis(predicate.act) != Some(Axis::Attitude) {
        return None;
    }
    let is_most = |i: &usize| tagged.senses(*i).contains(&Sense::Quantifier(Quantifier::Most));
    let by = Some(predicate.end + 1).filter(|most| tagged.is(predicate.end, Link::By) && *most < range.end);
    let before = || (range.start.max(predicate.first.saturating_sub(AGENT_REACH))..predicate.first).rev().find(is_most);
    let most = by.filter(is_most).or_else(before)?;
    let after = most + tagged.length(most);
    let people = if tagged.is(after, Link::Of) { after + 1 } else { after };
    let phrase = noun_phrase::after(text, people, range.end)?;
    Some((tagged.span(most, after), frame::whole_name(text, &phrase)))
}

/// Whether the attitude is only that of a part: "13 percent of voters want a union".
fn is_of_few(text: &Text<'_>, site: &Site<'_>, figures: &[Site<'_>], predicate: &Predicate) -> bool {
    let is_attitude = text.tagged.lexicon.axis(predicate.act) == Some(Axis::Attitude);
    let half = Number::from(50_u32);
    let is_few = |figure: &Site<'_>| {
        let least = figure.mention.stated.as_ref().and_then(Extent::numbers).and_then(Interval::low_end);
        figure.mention.kind == Kind::Percent && least.is_none_or(|least| least < half)
    };
    is_attitude && figures.iter().take_while(|figure| figure.number == site.number).any(is_few)
}

/// The words from the thing to what is said of it, whichever stands first, with what stands right before: whoever does it,
/// how many there are, that it is not so.
fn words(text: &Text<'_>, predicate: &Predicate, sentence: Sentence) -> Span {
    let start = sentence.range().start;
    // What a comma adds stands by itself: "protests, brutally suppressed".
    let is_parted = (predicate.phrase.end..predicate.first).any(|i| text.tagged.is_char(i, ','));
    let mut first = if is_parted { predicate.first } else { predicate.first.min(predicate.phrase.first) };
    let belongs = |i: usize| {
        text.in_mention[i]
            || text.in_name(i)
            || text.tagged.is(i, Link::No)
            || text.tagged.is(i, Link::To)
            || noun_phrase::is_content(text, i)
            || predicate::qualifies(text, i)
            || predicate::is_auxiliary(text, i)
    };
    while first > start && !text.tagged.is(first, Link::No) && belongs(first - 1) {
        first -= 1;
    }
    // "(There) are massive protests": without its subject the auxiliary says nothing.
    while first < predicate.first && (text.tagged.is(first, Link::Be) || text.tagged.is(first, Link::To)) {
        first += 1;
    }
    let mut end = predicate.end.max(predicate.phrase.end);
    if text.tagged.lexicon.axis(predicate.act) == Some(Axis::Deed) {
        (first, end) = with_place(text, (first, end), sentence);
    }
    text.tagged.span(first, end)
}

/// The words of a deed with those that tell where it was done: right behind it, or at the front of the sentence.
fn with_place(text: &Text<'_>, (first, end): (usize, usize), sentence: Sentence) -> (usize, usize) {
    let range = sentence.range();
    let tagged = text.tagged;
    let named = |from: usize, to: usize| text.names_in(&(from..to)).first();
    let behind = if tagged.is(end, Link::At) { named(end + 1, range.end) } else { None };
    if let Some(place) = behind.filter(|place| (end + 1..place.first).all(|at| noun_phrase::is_article(text, at))) {
        return (first, place.end);
    }
    let comma = (range.start..first).find(|&at| tagged.is_char(at, ','));
    let front = comma.filter(|_| tagged.is(range.start, Link::At)).and_then(|comma| named(range.start, comma));
    (front.map_or(first, |place| place.first), end)
}

/// Who does it, by the name right before the act or behind "by", and to whom.
fn roles(text: &Text<'_>, predicate: &Predicate, sentence: Sentence) -> BTreeMap<Role, String> {
    let tagged = text.tagged;
    let range = sentence.range();
    if let Matter::Pair(one, other) = &predicate.matter {
        return BTreeMap::from([(Role::Agent, other.clone()), (Role::Recipient, one.clone())]);
    }
    let by = tagged.is(predicate.end, Link::By).then(|| text.names_in(&(predicate.end..range.end)).first()).flatten();
    let before = || {
        let from = range.start.max(predicate.first.saturating_sub(AGENT_REACH));
        text.names_in(&(from..predicate.first)).last()
    };
    // "In Lunn, he will meet Nora Astrup" names no one who does it.
    let is_subject = |entity: &&Entity| {
        let is_told = tagged.lexicon.axis(predicate.act) == Some(Axis::Deed);
        !is_told || !(entity.end..predicate.first).any(|at| tagged.is(at, Link::Pronoun))
    };
    let agent = by.or_else(|| before().filter(is_subject)).map(|entity| entity.name(tagged).to_owned());
    let recipient = match &predicate.matter {
        Matter::Named(name) => Some(name.clone()),
        _ => None,
    };
    let agent = agent.filter(|name| recipient.as_ref() != Some(name)).map(|name| (Role::Agent, name));
    agent.into_iter().chain(recipient.map(|name| (Role::Recipient, name))).collect()
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

#[cfg(test)]
mod tests {
    use crate::model::{Kind, Language, Modality, Polarity, Source};
    use crate::pipeline::Checker;

    /// What a text says without figures: "not sign document", with how firmly where that is not as a fact.
    fn told(text: &str) -> Vec<String> {
        let source = Source { language: Some(Language::English), ..Source::new("a", text) };
        let claims = Checker::new().extract(&source).claims.into_iter().filter(|claim| claim.kind == Kind::Proposition);
        claims
            .map(|claim| {
                let not = if claim.polarity == Polarity::Negated { "not " } else { "" };
                let how = match claim.modality {
                    Modality::Asserted => String::new(),
                    other => format!(" ({other:?})").to_lowercase(),
                };
                format!("{not}{} {}{how}", claim.event.unwrap_or_default(), claim.measure.unwrap_or_default())
            })
            .collect()
    }

    #[track_caller]
    fn tells(text: &str, expected: &[&str]) {
        assert_eq!(told(text), expected, "{text}");
    }

    #[test]
    fn the_matter_stands_behind_the_act_or_is_the_subject() {
        tells("Nora Astrup deepened the integration of both states.", &["deepen integration"]);
        tells("The treaty between Meridia and Varn was signed.", &["sign treaty"]);
        tells("In Meridia the protests have been suppressed.", &["suppress protest"]);
        tells("It is integration that has long lost its momentum in Meridia.", &["come to nothing integration"]);
        tells("There are massive protests in Meridia.", &["great protest"]);
        tells("Astrup, Nora Astrup said, discussed the terms of refinancing.", &["put forward refinancing (planned)"]);
        tells("Nora Astrup promised to refinance the debt.", &["put forward refinancing (planned)"]);
    }

    #[test]
    fn each_of_two_subjects_makes_a_claim() {
        tells("The treaty and the decree were signed by Nora Astrup.", &["sign treaty", "sign decree"]);
        // What hangs on the first subject is no second one.
        tells("The treaty on work and the decree were signed by Nora Astrup.", &["sign treaty"]);
    }

    #[test]
    fn what_is_not_so_is_negated() {
        tells("No decisions were announced in Meridia.", &["not announce decision"]);
        tells("There are no plans to sign any documents with Meridia.", &["not sign document (planned)"]);
        tells("It is not likely that a merger with Meridia will occur.", &["not come about merger (expected)"]);
        tells("There was no agreement with Meridia.", &["not existent agreement"]);
        tells("Integration with Meridia is no longer possible.", &["impossible integration"]);
        tells("Nora Astrup does not rule out an election.", &["not off the table election"]);
    }

    #[test]
    fn what_is_only_wanted_or_asked_is_no_fact() {
        tells("Nora Astrup wants to deepen integration with Meridia.", &[]);
        tells("Did Meridia sign the treaty?", &[]);
        tells("It was a bad idea of Meridia to sign the treaty.", &[]);
        tells("It is not obvious that, for instance, Meridia is ready to visit Varn.", &[]);
        // Whatever is not so here, it is not that.
        tells("It is not a coincidence that Meridia signed the treaty.", &[]);
    }

    #[test]
    fn acts_without_a_matter_make_no_claim() {
        tells("Nora Astrup supports her brother.", &[]);
        tells("Meridia stopped the 40-year-old man.", &[]);
        tells("The treaty of Meridia signed in 1999 is long.", &[]);
        tells("Meridia thanked them for their support of long standing.", &[]);
    }

    #[test]
    fn the_attitude_of_a_part_is_its_share() {
        tells("Most people in Meridia oppose the merger.", &["oppose merger"]);
        tells("Only 13 percent of voters in Meridia want the merger.", &[]);
    }
}
