//! A text read with everything written down: for whoever asks why a figure was read as it was, or not at all.

use super::figure::{Figure, Place};
use super::observe::Observer;
use super::rules::count;
use super::{Context, mention, observed};
use crate::lexicon::Tagged;
use crate::model::{Explained, Mention, Refused, RuleId, Span};

/// Digits of which no number can be made: more of them than an exact decimal holds, or marks that contradict each other.
const NO_VALUE: RuleId = RuleId::new("no_value");

/// How every mention was read and every number that is none was passed over, in the order of the text.
pub(crate) fn explain(tagged: &Tagged<'_>, context: &Context) -> Vec<Explained> {
    let mut notes = Notes::default();
    let mentions = observed(tagged, context, &mut notes);
    let mut explained: Vec<Explained> = mentions
        .into_iter()
        .map(|mention| {
            let bare = stretch(tagged, mention.span);
            Explained { mention: Some(mention), ..bare }
        })
        .collect();
    // What no mention covers is a stretch of its own.
    let silent = notes.passed_over.iter().map(|(span, _)| *span);
    let bare: Vec<Span> = silent.chain(notes.refused.iter().map(|refused| refused.reading.span)).collect();
    let mut uncovered: Vec<Span> = bare.into_iter().filter(|&span| covering(&mut explained, span).is_none()).collect();
    uncovered.sort_unstable_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    uncovered.dedup_by(|next, span| span.overlaps(*next));
    explained.extend(uncovered.into_iter().map(|span| stretch(tagged, span)));
    explained.sort_by_key(|explained| explained.span);

    for part in notes.parts {
        if let Some(explained) = covering(&mut explained, part.span) {
            explained.parts.push(part);
        }
    }
    for (span, modifier) in notes.modifiers {
        if let Some(explained) = covering(&mut explained, span)
            && !explained.modifiers.contains(&modifier)
        {
            explained.modifiers.push(modifier);
        }
    }
    for refused in notes.refused {
        if let Some(explained) = covering(&mut explained, refused.reading.span) {
            explained.refused.push(refused);
        }
    }
    for (span, trap) in notes.passed_over {
        if let Some(explained) = covering(&mut explained, span).filter(|explained| explained.mention.is_none()) {
            explained.trap = explained.trap.take().or(trap);
        }
    }
    explained
}

/// The stretch that shares words with `span`; the stretches are in order and share none with each other.
fn covering(explained: &mut [Explained], span: Span) -> Option<&mut Explained> {
    let at = explained.partition_point(|explained| explained.span.end <= span.start);
    explained.get_mut(at).filter(|explained| explained.span.overlaps(span))
}

/// A stretch of which nothing is known yet but its tokens.
fn stretch(tagged: &Tagged<'_>, span: Span) -> Explained {
    let first = tagged.tokens.partition_point(|token| token.span.end <= span.start);
    let tokens = tagged.tokens[first..].iter().map(|token| token.span).take_while(|token| token.start < span.end);
    let (modifiers, parts, refused) = (Vec::new(), Vec::new(), Vec::new());
    Explained { span, tokens: tokens.collect(), mention: None, parts, modifiers, refused, trap: None }
}

/// What was seen, in the order in which it happened.
#[derive(Default)]
struct Notes {
    parts: Vec<Mention>,
    refused: Vec<Refused>,
    modifiers: Vec<(Span, RuleId)>,
    passed_over: Vec<(Span, Option<RuleId>)>,
    /// The figures as the modifier before left them.
    before: Vec<Mention>,
}

impl Observer for Notes {
    fn read(&mut self, tagged: &Tagged<'_>, figure: &Figure) {
        let part = mention(tagged, figure);
        self.before.push(part.clone());
        self.parts.push(part);
    }

    fn refused(&mut self, _tagged: &Tagged<'_>, reading: impl FnOnce() -> Mention, why: RuleId) {
        self.refused.push(Refused { reading: reading(), why });
    }

    fn passed_over(&mut self, place: &Place<'_, '_>) {
        let span = place.tagged.span(place.numeral.first, place.numeral.end);
        // The words of a long number are asked one by one.
        if self.passed_over.last().is_none_or(|(last, _)| !last.overlaps(span)) {
            self.passed_over.push((span, count::silence(place)));
        }
    }

    fn unreadable(&mut self, tagged: &Tagged<'_>, at: usize) {
        self.passed_over.push((tagged.span(at, at + 1), Some(NO_VALUE)));
    }

    fn modified(&mut self, tagged: &Tagged<'_>, modifier: &RuleId, figures: &[Figure]) {
        let after: Vec<Mention> = figures.iter().map(|figure| mention(tagged, figure)).collect();
        let at = |mentions: &[Mention], span: Span| mentions.partition_point(|mention| mention.span.end <= span.start);
        for mention in &after {
            if self.before.get(at(&self.before, mention.span)) != Some(mention) {
                self.modifiers.push((mention.span, modifier.clone()));
            }
        }
        for gone in &self.before {
            if after.get(at(&after, gone.span)).is_none_or(|mention| !mention.span.overlaps(gone.span)) {
                self.passed_over.push((gone.span, Some(modifier.clone())));
            }
        }
        self.before = after;
    }

    fn finished(&mut self) {
        self.before.clear();
    }
}
