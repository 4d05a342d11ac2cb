//! What is said of claims and findings: values, distances, explanations.

use itertools::Itertools;

use super::voices::Voices;
use crate::model::{
    Change, Claim, Explanation, Extent, Finding, Hedge, Interval, Kind, Mention, Modality, Number, Position, Reason,
    TimeScope, Unit,
};
use crate::render::words::{days, numbers, ordinals, values};

/// Below this a ratio is told to three digits: "1.1 times" would hide most of what the difference is.
const FINE_RATIO: (i64, u32) = (15, 1);

/// A sentence names so many sources, or one fewer and the number of the others.
const MOST_NAMES: usize = 5;

/// What a claim and a mention have in common: a value and how it was worded.
pub(super) struct Figure<'a> {
    kind: Kind,
    unit: Option<&'a Unit>,
    per: Option<&'a Unit>,
    stated: Option<&'a Extent>,
    meant: Option<&'a Extent>,
    hedge: Option<Hedge>,
    alternatives: &'a [Number],
    sides: Option<[Number; 2]>,
    change: Option<Change>,
}

impl<'a> From<&'a Claim> for Figure<'a> {
    fn from(claim: &'a Claim) -> Self {
        Self {
            kind: claim.kind,
            unit: claim.unit.as_ref(),
            per: claim.per.as_ref(),
            stated: claim.stated.as_ref(),
            meant: claim.meant.as_ref(),
            hedge: claim.hedge,
            alternatives: &claim.alternatives,
            sides: claim.sides,
            change: claim.change,
        }
    }
}

impl<'a> From<&'a Mention> for Figure<'a> {
    fn from(mention: &'a Mention) -> Self {
        Self {
            kind: mention.kind,
            unit: mention.unit.as_ref(),
            per: mention.per.as_ref(),
            stated: mention.stated.as_ref(),
            meant: mention.meant.as_ref(),
            hedge: mention.hedge,
            alternatives: &mention.alternatives,
            sides: mention.sides,
            change: mention.change,
        }
    }
}

impl Figure<'_> {
    /// "about $650 million"; `None` where there is no value.
    pub(super) fn stated(&self) -> Option<String> {
        if let Some([one, other]) = self.sides {
            return Some(format!("{} to {}", numbers::amount(one, None), numbers::amount(other, None)));
        }
        let extent = self.stated.or(self.meant)?;
        let amount = match (extent, self.alternatives) {
            (Extent::Numbers(_), [others @ .., last]) if !others.is_empty() => {
                let others: Vec<String> = others.iter().map(|&number| numbers::amount(number, None)).collect();
                format!("{} or {}", others.join(", "), numbers::amount(*last, self.unit))
            }
            (Extent::Numbers(interval), _) => match interval.single() {
                Some(place) if matches!(self.kind, Kind::Rank | Kind::Ordinal) => ordinals::ordinal(place),
                _ => values(extent, self.unit),
            },
            (Extent::Days(_), _) => values(extent, None),
        };
        let change = match self.change {
            Some(Change::Increase) => "up ",
            Some(Change::Decrease) => "down ",
            Some(Change::OldLevel) => "formerly ",
            Some(Change::NewLevel) | None => "",
        };
        let hedge = match self.hedge {
            Some(Hedge::About) => "about ",
            Some(Hedge::Nearly) => "nearly ",
            Some(Hedge::JustOver) => "just over ",
            Some(Hedge::JustUnder) => "just under ",
            Some(Hedge::Exactly) => "exactly ",
            // The extent is open on that side, and its own words say so.
            Some(Hedge::AtLeast | Hedge::AtMost | Hedge::MoreThan | Hedge::LessThan) | None => "",
        };
        let per = self.per.map_or_else(String::new, |per| match per.name().parse() {
            Ok(number) => format!(" per {}", numbers::amount(number, None)),
            Err(_) => format!(" per {per}"),
        });
        Some(format!("{change}{hedge}{amount}{per}"))
    }

    /// "$585–715 million": what is meant, where a hedge makes it wider than what is said.
    pub(super) fn meant(&self) -> Option<String> {
        let widens = matches!(self.hedge, Some(Hedge::About | Hedge::Nearly | Hedge::JustOver | Hedge::JustUnder));
        let meant = self.meant.filter(|_| widens && self.stated.is_some() && self.stated != self.meant)?;
        Some(values(meant, self.unit))
    }

    /// "about $650 million ($585–715 million)"; `None` where there is no value.
    pub(super) fn told(&self) -> Option<String> {
        let stated = self.stated()?;
        Some(self.meant().map_or_else(|| stated.clone(), |meant| format!("{stated} ({meant})")))
    }
}

/// What claims are about, where no topic says so: the words that they share, "loan, Russia, Belarus", or else those of
/// the first. Empty where none is known.
pub(super) fn label(claims: &[&Claim]) -> String {
    let Some((first, others)) = claims.split_first() else { return String::new() };
    let words = frame(first);
    let shared: Vec<&str> =
        words.iter().copied().filter(|word| others.iter().all(|claim| frame(claim).contains(word))).collect();
    let words = if shared.is_empty() { words } else { shared };
    words.into_iter().map(noun).join(", ")
}

fn frame(claim: &Claim) -> Vec<&str> {
    let what = claim.measure.iter().chain(&claim.event).take(1);
    what.chain(&claim.whole).chain(&claim.entities).map(String::as_str).unique().collect()
}

/// "2.3 times, $850 million apart"; `None` where the finding has no gap.
pub(super) fn distance(finding: &Finding, left: &Claim) -> Option<String> {
    let gap = finding.judgement.gap.as_ref()?;
    let day = Unit::named("day");
    let unit = match (left.value(), &left.unit) {
        (Some(Extent::Days(_)), _) => Some(&day),
        // The difference of two percentages is no percentage.
        (_, Some(unit)) if *unit == Unit::PERCENT => Some(&Unit::PERCENTAGE_POINT),
        (_, unit) => unit.as_ref(),
    };
    // Converted values are apart in the unit that both have then.
    let converted = finding.judgement.reasons.iter().find_map(|reason| reason.facts.get("to"));
    let converted = converted.map(|to| Unit::from(to.clone()));
    let unit = converted.as_ref().or(unit);
    let apart = format!("{} apart", numbers::amount(gap.difference, unit));
    let (digits, places) = FINE_RATIO;
    Some(match gap.ratio {
        Some(ratio) => {
            let ratio = if ratio < Number::scaled(digits, places) { ratio } else { ratio.rounded_to_digits(2) };
            format!("{} times, {apart}", numbers::amount(ratio, None))
        }
        None => apart,
    })
}

/// "match 0.67, likely one thing; severity 0.76, high; support 3 sources".
pub(super) fn strength(finding: &Finding) -> String {
    let (likelihood, severity) = (finding.likelihood, finding.judgement.severity);
    let sources = if finding.support == 1 { "source" } else { "sources" };
    let repeated = (1..finding.support).contains(&finding.independent);
    let independent = if repeated { format!(", {} independent", finding.independent) } else { String::new() };
    format!(
        "match {likelihood:.2}, {}; severity {severity:.2}, {}; support {} {sources}{independent}",
        sure(likelihood),
        in_words(SEVERE, severity),
        finding.support
    )
}

/// "likely one thing".
pub(super) fn sure(likelihood: f64) -> &'static str {
    in_words(SURE, likelihood)
}

/// A share in words, from its least on.
type Words = &'static [(f64, &'static str)];

const SURE: Words =
    &[(0.9, "surely one thing"), (0.6, "likely one thing"), (0.4, "perhaps one thing"), (0.0, "hardly one thing")];
const SEVERE: Words = &[(0.7, "high"), (0.4, "medium"), (0.0, "low")];

fn in_words(words: Words, share: f64) -> &'static str {
    words.iter().find(|(least, _)| share >= *least).map_or("", |(_, word)| word)
}

/// "Time could explain it: September 2020 against 9 September 2021, so perhaps not the same loan."
pub(super) fn explanation(explanation: Explanation, left: &Claim, right: &Claim, voices: &Voices<'_>) -> String {
    let said = match explanation {
        Explanation::Time => return time(left, right, voices),
        Explanation::Scope => match both(&left.whole, &right.whole) {
            Some((left, right)) => format!("Scope could explain it: of {} against of {}", noun(left), noun(right)),
            None => "Scope could explain it: they may count different parts of one whole".to_owned(),
        },
        Explanation::Attribution => match (&left.attribution, &right.attribution) {
            (Some(left), Some(right)) => {
                format!("Attribution could explain it: {left} says the one, {right} the other")
            }
            (Some(one), None) | (None, Some(one)) => {
                format!("Attribution could explain it: one of them is what {one} says")
            }
            (None, None) => "Attribution could explain it: each may repeat another authority".to_owned(),
        },
        Explanation::Modality => format!(
            "How firmly it is said could explain it: {} against {}",
            modality(left.modality),
            modality(right.modality)
        ),
        Explanation::Wording => "Wording could explain it: they may not mean quite the same thing".to_owned(),
    };
    said + "."
}

/// "PISM, Barricade and Transitions"; of many, the first and how many others.
pub(super) fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [name] => (*name).to_owned(),
        [names @ .., last] if names.len() < MOST_NAMES => format!("{} and {last}", names.join(", ")),
        names => format!("{} and {} others", names[..MOST_NAMES - 1].join(", "), names.len() + 1 - MOST_NAMES),
    }
}

/// "6 outlets, 2 independent: Post and Herald repeat the words of Wire, Radio and Gazette rest on the ministry."
pub(super) fn repetitions<'a>(position: &Position, name: impl Fn(usize) -> Option<&'a str>) -> String {
    let mut told: Vec<(usize, &Reason, Vec<usize>)> = Vec::new();
    for repetition in &position.repetitions {
        let [claim, of] = repetition.claims;
        let authority = |reason: &Reason| reason.facts.get("authority").cloned();
        let alike = |(first, reason, _): &&mut (usize, &Reason, Vec<usize>)| {
            *first == of && reason.rule == repetition.reason.rule && authority(reason) == authority(&repetition.reason)
        };
        match told.iter_mut().find(alike) {
            Some((_, _, claims)) => claims.push(claim),
            None => told.push((of, &repetition.reason, vec![claim])),
        }
    }
    let names = |claims: &[usize]| claims.iter().filter_map(|&claim| name(claim)).unique().collect::<Vec<_>>();
    let said =
        told.iter().map(|(of, reason, claims)| match (reason.facts.get("authority"), names(&[*of])[..].first()) {
            (Some(authority), _) => {
                let all: Vec<usize> = std::iter::once(*of).chain(claims.iter().copied()).collect();
                format!("{} rest on {authority}", listed(&names(&all)))
            }
            (None, of) => {
                let claims = names(claims);
                let repeat = if claims.len() == 1 { "repeats" } else { "repeat" };
                format!("{} {repeat} the words of {}", listed(&claims), of.copied().unwrap_or("another"))
            }
        });
    let counted = format!("{} outlets, {} independent", position.outlets, position.independent);
    std::iter::once(counted)
        .chain(std::iter::once(said.collect::<Vec<_>>().join(", ")).filter(|it| !it.is_empty()))
        .join(": ")
        + "."
}

/// How a claim is said, where it is not as the source's own assertion: ", as an offer, quoting Vladimir Putin".
pub(super) fn manner(claim: &Claim) -> String {
    let firmness = match claim.modality {
        Modality::Asserted => String::new(),
        other => format!(", as {}", modality(other)),
    };
    claim.attribution.as_ref().map_or_else(|| firmness.clone(), |who| format!("{firmness}, quoting {who}"))
}

/// A concept's name as a noun.
pub(super) fn noun(word: &str) -> String {
    word.replace('_', " ")
}

fn time(left: &Claim, right: &Claim, voices: &Voices<'_>) -> String {
    let scopes = both(&left.time, &right.time).filter(|(left, right)| !left.overlaps(right));
    let named = |scope: &TimeScope| Some(days::interval(&scope_days(scope)?));
    let between = scopes.and_then(|(left, right)| Some(format!("{} against {}", named(left)?, named(right)?)));
    let published = || {
        let (left, right) = (voices.published(left)?, voices.published(right)?);
        (left != right).then(|| format!("published on {} and on {}", days::day(left), days::day(right)))
    };
    let when = between.or_else(published).unwrap_or_else(|| "they may speak of different times".to_owned());
    // "The same loan" is said of what comes in pieces; a price or a toll merely moves.
    let thing =
        left.measure.as_ref().filter(|measure| left.kind == Kind::Money && right.measure.as_ref() == Some(measure));
    let thing = thing.map_or_else(String::new, |measure| format!(", so perhaps not the same {}", noun(measure)));
    format!("Time could explain it: {when}{thing}.")
}

fn scope_days(scope: &TimeScope) -> Option<Interval<crate::model::Date>> {
    match (scope.first, scope.last) {
        (Some(first), Some(last)) => Interval::between(first, last),
        (Some(first), None) => Some(Interval::at_least(first)),
        (None, Some(last)) => Some(Interval::at_most(last)),
        (None, None) => None,
    }
}

fn modality(modality: Modality) -> &'static str {
    match modality {
        Modality::Asserted => "a fact",
        Modality::Planned => "a plan",
        Modality::Offered => "an offer",
        Modality::Expected => "a forecast",
        Modality::Possible => "a possibility",
        Modality::Alleged => "an allegation",
        Modality::Denied => "a denial",
        Modality::Required => "a demand",
    }
}

fn both<'a, T: PartialEq>(left: &'a Option<T>, right: &'a Option<T>) -> Option<(&'a T, &'a T)> {
    left.as_ref().zip(right.as_ref()).filter(|(left, right)| left != right)
}
