//! Tokens to mentions: every quantity and date, with what its words state and what a fair reader takes from them.
//!
//! Each recognizer is a function in a file of `rules/`. It is asked at a token and answers with the reading that begins
//! there, or not. Where several do, the one that ends last wins, and of those the one that is listed first. Modifiers
//! (hedges, bounds, ranges, lists, changes) are written once, over the readings of every rule; what is meant is decided
//! in `meaning`, and what is no figure in `trap`.

mod dateline;
mod figure;
mod meaning;
mod modifiers;
mod noun;
mod numeral;
mod rules;
mod trap;
mod unit;

pub(crate) use dateline::dateline;

use crate::lexicon::{DateOrder, Starts, Tagged};
use crate::model::{Date, Extent, Kind, Mention, Unit};
use figure::{Figure, Per, Place, Value};
use modifiers::{change, hedge, list, range};

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

/// Reads every mention, in the order of the text; no two overlap.
pub(crate) fn recognize(tagged: &Tagged<'_>, context: &Context) -> Vec<Mention> {
    let tagged = &tagged.figures();
    let context = &Context { order: context.order.or_else(|| rules::date_order(tagged)), ..*context };
    let mut mentions = Vec::new();
    let mut figures = Vec::new();
    for sentence in tagged.sentences {
        let (mut at, end) = (sentence.first as usize, sentence.end as usize);
        let tagged = &tagged.until(end);
        // Behind the last date, and behind the last figure: what stands before is taken.
        let (mut dates_end, mut floor) = (at, at);
        while at < end {
            let starts = starts(tagged, at);
            let figure = if starts == Starts::NOTHING { None } else { figure_at(tagged, at, starts, floor) };
            let dates = if tagged.can_begin_date(at) { rules::DATES } else { &[] };
            let dated = dates.iter().filter_map(|rule| rule(tagged, at, context)).max_by_key(|dated| dated.end);
            // "H1N1" is no half of a year; and where a date cannot be resolved, a figure says more: "weeks ago".
            let dated = dated.filter(|dated| {
                !trap::goes_on(tagged, dated.end) && (dated.mention.stated.is_some() || figure.is_none())
            });
            match dated.filter(|dated| figure.as_ref().is_none_or(|figure| figure.end <= dated.end)) {
                Some(dated) => {
                    finish(tagged, &mut figures, dates_end, &mut mentions);
                    floor = dated.end.max(at + 1);
                    dates_end = floor;
                    mentions.push(dated.mention);
                }
                None => match figure {
                    Some(figure) => {
                        floor = figure.end.max(at + 1);
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
        finish(tagged, &mut figures, dates_end, &mut mentions);
    }
    mentions
}

/// The figures that can begin at a token; none at an article before a word that none can begin with.
fn starts(tagged: &Tagged<'_>, at: usize) -> Starts {
    let starts = tagged.starts(at);
    let article = starts == Starts::ARTICLE && tagged.starts(at + tagged.length(at)) == Starts::NOTHING;
    if article { Starts::NOTHING } else { starts }
}

/// The quantity that begins at a token; a currency before it may begin earlier, but not before `floor`.
fn figure_at(tagged: &Tagged<'_>, at: usize, starts: Starts, floor: usize) -> Option<Figure> {
    let words = rules::WORDS.iter().filter(|rule| rule.0.meets(starts)).filter_map(|rule| rule.1(tagged, at));
    let numeral = if starts.meets(Starts::NUMERAL.or(Starts::ARTICLE)) { numeral::read(tagged, at) } else { None };
    let place = numeral.as_ref().map(|numeral| Place::new(tagged, numeral, floor));
    let numerals = rules::NUMERALS.iter().filter_map(|rule| place.as_ref().and_then(rule));
    let mut best: Option<Figure> = None;
    for figure in numerals.chain(words) {
        if best.as_ref().is_none_or(|best| best.end < figure.end) {
            best = Some(figure);
        }
    }
    best
}

/// Turns the figures that stand between two dates, or in a whole sentence, into mentions. Changes come first, so that
/// "fell from 40 to 31" is no range; then ranges, for in "2 or 3 percent" the unit is not the list's; then lists.
fn finish(tagged: &Tagged<'_>, figures: &mut Vec<Figure>, dates_end: usize, mentions: &mut Vec<Mention>) {
    if figures.is_empty() {
        return;
    }
    change::mark(tagged, figures);
    range::join(tagged, figures);
    list::share(tagged, figures);
    let mut floor = dates_end;
    let mut before: Option<Figure> = None;
    for mut figure in figures.drain(..) {
        hedge::apply(tagged, &mut figure, floor);
        floor = figure.end;
        if let Some(earlier) = before.take() {
            match hedge::bounded(tagged, &earlier, &figure) {
                Some(range) => figure = range,
                None => mentions.push(mention(tagged, &earlier)),
            }
        }
        before = Some(figure);
    }
    mentions.extend(before.map(|figure| mention(tagged, &figure)));
}

fn mention(tagged: &Tagged<'_>, figure: &Figure) -> Mention {
    let lexicon = tagged.lexicon;
    let unit = figure.unit.map(|measured| lexicon.unit(measured.unit).unit.clone());
    let alternatives = match figure.value {
        Value::Choice(one, other) => vec![one.value, other.value],
        _ => Vec::new(),
    };
    let per = figure.per.map(|per| match per {
        Per::Unit(unit) => lexicon.unit(unit).unit.clone(),
        Per::Noun(token) => Unit::from(tagged.word(token).to_lowercase()),
        Per::Number(number) => Unit::from(number.to_string()),
    });
    // A rate of a measure is a unit of its own; only money and counts are told by something.
    let (unit, per) = match (unit, per) {
        (Some(unit), Some(per)) if figure.kind == Kind::Measure => {
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
        meant: meaning::meant(figure).map(Extent::from),
        hedge: figure.hedge,
        alternatives,
        change: figure.change,
        noun: figure.noun.map(|(first, end)| tagged.span(first, end)),
        rule: figure.rule.clone(),
    }
}
