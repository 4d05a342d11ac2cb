//! Tokens to mentions: every quantity and date, with what its words state and what a fair reader takes from them.
//!
//! Each recognizer is a function in a file of `rules/`. It is asked at a token and answers with the reading that begins
//! there, or not. Where several do, the one that ends last wins, and of those the one that is listed first. Modifiers
//! (hedges, bounds, ranges, lists, changes) are written once, over the readings of every rule; what is meant is decided
//! in `meaning`, and what is no figure in `trap`.

mod dateline;
mod explain;
mod figure;
mod meaning;
mod modifiers;
mod noun;
mod numeral;
mod observe;
mod rules;
mod trap;
mod unit;

pub(crate) use dateline::dateline;
pub(crate) use explain::explain;

use std::ops::Range;

use crate::lexicon::{DateOrder, Starts, Tagged, UnitClass};
use crate::model::{Date, Doubt, Extent, Kind, Mention, OtherReading, RuleId, TokenKind, Unit};
use figure::{Figure, Per, Place, Value};
use modifiers::{change, complement, hedge, list, range};
use numeral::Numeral;
use observe::Observer;

/// What is known of the text besides its words.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    /// The day against which "Monday" and "last year" are resolved.
    pub(crate) published: Option<Date>,
    /// Which of day and month comes first in figures, where the text itself tells.
    pub(crate) order: Option<DateOrder>,
}

/// A day or a period that a rule read at a token.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The index of the token after the last one read.
    pub(crate) end: usize,
    /// What was read.
    pub(crate) mention: Mention,
}

/// Another reading takes more words.
const SHORTER: RuleId = RuleId::new("shorter");
/// Another reading takes as many words, and its rule is listed before.
const LISTED_LATER: RuleId = RuleId::new("listed_later");
/// A date without days, where a figure says more: "weeks ago".
const UNRESOLVED: RuleId = RuleId::new("unresolved");
/// Letters or digits are glued on behind: "H1N1" is no half of a year.
const GOES_ON: RuleId = RuleId::new("goes_on");

/// Reads every mention, in the order of the text; no two overlap.
pub(crate) fn recognize(tagged: &Tagged<'_>, context: &Context) -> Vec<Mention> {
    observed(tagged, context, &mut ())
}

/// The same, with somebody who looks on.
fn observed(tagged: &Tagged<'_>, context: &Context, observer: &mut impl Observer) -> Vec<Mention> {
    let tagged = &tagged.figures();
    let context = &Context { order: context.order.or_else(|| rules::date_order(tagged)), ..*context };
    let mut mentions = Vec::new();
    let mut figures = Vec::new();
    for stretch in tagged.stretches() {
        let tagged = &tagged.stretch(&stretch);
        let Range { start: mut at, end } = stretch.0;
        // Behind the last date, and behind the last figure: what stands before is taken.
        let (mut dates_end, mut floor) = (at, at);
        while at < end {
            if tagged.starts(at).is_nothing() {
                at += 1;
                continue;
            }
            let starts = starts(tagged, at);
            let figure = if starts == Starts::NOTHING { None } else { figure_at(tagged, at, starts, floor, observer) };
            match date_at(tagged, at, context, figure.as_ref(), observer) {
                Some(dated) => {
                    if let Some(figure) = figure {
                        observer.refused(tagged, || mention(tagged, &figure), SHORTER);
                    }
                    finish(tagged, &mut figures, dates_end, &mut mentions, observer);
                    floor = dated.end.max(at + 1);
                    dates_end = floor;
                    mentions.push(dated.mention);
                }
                None => match figure {
                    Some(figure) => {
                        floor = figure.end.max(at + 1);
                        observer.read(tagged, &figure);
                        figures.push(figure);
                    }
                    None => {
                        at += 1;
                        continue;
                    }
                },
            }
            at = floor;
        }
        finish(tagged, &mut figures, dates_end, &mut mentions, observer);
    }
    mentions
}

/// The date that begins at a token, unless the figure there reads more.
fn date_at(
    tagged: &Tagged<'_>,
    at: usize,
    context: &Context,
    figure: Option<&Figure>,
    observer: &mut impl Observer,
) -> Option<Reading> {
    if !can_begin_date(tagged, at) {
        return None;
    }
    let dated = rules::DATES.iter().filter_map(|rule| rule(tagged, at, context)).max_by_key(|dated| dated.end)?;
    let refused = if trap::goes_on(tagged, dated.end) {
        GOES_ON
    } else if dated.mention.stated.is_none() && figure.is_some() {
        UNRESOLVED
    } else if figure.is_some_and(|figure| dated.end < figure.end) {
        SHORTER
    } else if figure.is_some_and(|figure| dated.end == figure.end && matches!(figure.value, Value::Sides(..))) {
        // "The bookmakers had her at 9/2".
        LISTED_LATER
    } else {
        return Some(dated);
    };
    observer.refused(tagged, || dated.mention, refused);
    None
}

/// Whether a date can begin at a token. "In" and "a" begin one only where a word or a mark that dates are made of follows,
/// perhaps behind other words of the grammar.
fn can_begin_date(tagged: &Tagged<'_>, at: usize) -> bool {
    /// "By the", "within a"; and what they lead to may stand behind them.
    const MOST_LINKS: usize = 3;
    let starts = tagged.starts(at);
    if !starts.meets(Starts::DATE) {
        return false;
    }
    if starts.meets(Starts::WHOLE_DATE) {
        return tagged.kind(at) != Some(TokenKind::Digits) || digits_can_begin_date(tagged, at);
    }
    let mut next = at + tagged.length(at);
    for _ in 0..MOST_LINKS {
        let following = tagged.starts(next);
        if tagged.kind(next) == Some(TokenKind::Digits) {
            return digits_can_begin_date(tagged, next);
        }
        if following.meets(Starts::OF_DATE) || tagged.kind(next) == Some(TokenKind::Mark) {
            return true;
        }
        if !following.meets(Starts::LINK) {
            return false;
        }
        next += tagged.length(next);
    }
    tagged.starts(next).meets(Starts::OF_DATE)
}

/// Whether digits can begin a date: those of a year may stand alone, a day or a count of days needs a word or a mark that dates
/// are made of near behind it.
fn digits_can_begin_date(tagged: &Tagged<'_>, at: usize) -> bool {
    /// "1 o de la", "3 or 4 weeks".
    const REACH: usize = 4;
    /// The digits of a year.
    const YEAR: usize = 4;
    let digits = |at: usize| tagged.kind(at) == Some(TokenKind::Digits);
    // "September 3, 5 and 8": a mark before it joins it to the days before.
    let mark_before = at.checked_sub(1).is_some_and(|before| tagged.kind(before) == Some(TokenKind::Mark));
    tagged.word(at).len() >= YEAR
        || mark_before
        || tagged.is_glued(at + 1)
        || tagged.kind(at + 1) == Some(TokenKind::Mark) && digits(at + 2)
        || (at + 1..=at + REACH).any(|next| tagged.starts(next).meets(Starts::OF_DATE) && !digits(next))
}

/// The figures that can begin at a token; none at an article before a word that none can begin with, or another article.
fn starts(tagged: &Tagged<'_>, at: usize) -> Starts {
    let starts = tagged.starts(at).figures();
    let alone = || matches!(tagged.starts(at + tagged.length(at)).figures(), Starts::NOTHING | Starts::ARTICLE);
    if starts == Starts::ARTICLE && alone() { Starts::NOTHING } else { starts }
}

/// The quantity that begins at a token; a currency before it may begin earlier, but not before `floor`.
fn figure_at(
    tagged: &Tagged<'_>,
    at: usize,
    starts: Starts,
    floor: usize,
    observer: &mut impl Observer,
) -> Option<Figure> {
    let words = rules::WORDS.iter().filter(|rule| rule.0.meets(starts)).filter_map(|rule| rule.1(tagged, at));
    let numeral = if starts.meets(Starts::NUMERAL.or(Starts::ARTICLE)) { numeral::read(tagged, at) } else { None };
    let place = numeral.as_ref().map(|numeral| Place::new(tagged, numeral, floor));
    let numerals = rules::NUMERALS.iter().filter_map(|rule| place.as_ref().and_then(rule));
    let mut best: Option<Figure> = None;
    for figure in numerals.chain(words) {
        match &best {
            Some(best) if figure.end <= best.end => {
                let why = if figure.end < best.end { SHORTER } else { LISTED_LATER };
                observer.refused(tagged, || mention(tagged, &figure), why);
            }
            _ => {
                if let Some(shorter) = best.replace(figure) {
                    observer.refused(tagged, || mention(tagged, &shorter), SHORTER);
                }
            }
        }
    }
    match (&best, &place) {
        (None, Some(place)) => observer.passed_over(place),
        (None, None) if tagged.kind(at) == Some(TokenKind::Digits) => observer.unreadable(tagged, at),
        _ => {}
    }
    best
}

/// Turns the figures that stand between two dates, or in a whole sentence, into mentions. Changes come first, so that
/// "fell from 40 to 31" is no range; then ranges, for in "2 or 3 percent" the unit is not the list's; then lists.
fn finish(
    tagged: &Tagged<'_>,
    figures: &mut Vec<Figure>,
    dates_end: usize,
    mentions: &mut Vec<Mention>,
    observer: &mut impl Observer,
) {
    if figures.is_empty() {
        return;
    }
    change::mark(tagged, figures);
    observer.modified(tagged, &change::RULE, figures);
    range::join(tagged, figures);
    observer.modified(tagged, &range::RULE, figures);
    list::share(tagged, figures);
    observer.modified(tagged, &list::RULE, figures);
    complement::apply(tagged, figures, dates_end);
    observer.modified(tagged, &complement::RULE, figures);
    let mut floor = dates_end;
    for i in 0..figures.len() {
        let ceiling = figures.get(i + 1).map_or(usize::MAX, |next| next.first);
        hedge::apply(tagged, &mut figures[i], floor, ceiling);
        floor = figures[i].end;
    }
    hedge::join_bounds(tagged, figures);
    observer.modified(tagged, &hedge::RULE, figures);
    observer.finished();
    mentions.extend(figures.drain(..).map(|figure| mention(tagged, &figure)));
}

fn mention(tagged: &Tagged<'_>, figure: &Figure) -> Mention {
    let lexicon = tagged.lexicon;
    let unit = figure.unit.map(|measured| lexicon.unit(measured.unit).unit.clone());
    let meant = meaning::meant(figure);
    let alternatives = match figure.value {
        Value::Choice(one, other) => vec![one.value, other.value],
        _ => Vec::new(),
    };
    let per = figure.per.map(|per| match per {
        Per::Unit(unit) => lexicon.unit(unit).unit.clone(),
        Per::Noun(token) => Unit::from(tagged.word(token).to_lowercase()),
        Per::Number(number) => Unit::from(number.to_string()),
    });
    // A rate of a measure is a unit of its own; only money and counted things are told by something.
    let (unit, per) = match (unit, per) {
        (Some(unit), Some(per)) if matches!(figure.kind, Kind::Measure | Kind::Count) => {
            (Some(Unit::from(format!("{unit} per {per}"))), None)
        }
        other => other,
    };
    Mention {
        span: tagged.span(figure.first, figure.end),
        kind: figure.kind,
        unit,
        unit_assumed: figure.unit.is_some_and(|measured| measured.assumed),
        per,
        stated: meaning::stated(figure).map(Extent::from),
        meant: meant.map(|(interval, _)| interval.into()),
        width: meant.map(|(_, width)| width),
        hedge: figure.hedge,
        alternatives,
        sides: match figure.value {
            Value::Sides(one, other) => Some([one.value, other.value]),
            _ => None,
        },
        change: figure.change,
        noun: figure.noun.map(|(first, end)| tagged.span(first, end)),
        rule: figure.rule.clone(),
        other_readings: other_readings(tagged, figure),
    }
}

/// What the words of a figure could say as well.
fn other_readings(tagged: &Tagged<'_>, figure: &Figure) -> Vec<OtherReading> {
    let mut others = Vec::new();
    let unit_of = |unit| tagged.lexicon.unit(unit).unit.clone();
    if let Some(value) = figure.point().and_then(Numeral::reread) {
        others.push(OtherReading {
            kind: figure.kind,
            unit: figure.unit.map(|measured| unit_of(measured.unit)),
            stated: meaning::bounded(value, figure.hedge).map(Extent::from),
            doubt: Doubt::DecimalMark,
        });
    }
    if let Some(rival) = figure.unit.and_then(|measured| measured.rival) {
        others.push(OtherReading {
            kind: match tagged.lexicon.unit(rival).class {
                UnitClass::Money => Kind::Money,
                _ => rules::measure::kind_of(tagged, rival),
            },
            unit: Some(unit_of(rival)),
            stated: meaning::stated(figure).map(Extent::from),
            doubt: Doubt::Unit,
        });
    }
    others
}
