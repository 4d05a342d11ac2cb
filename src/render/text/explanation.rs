//! How one source was read, for the eye.

use super::Layout;
use super::excerpt::cleaned;
use super::page::{Page, Tone};
use super::phrases::Figure;
use crate::model::{Explained, Extent, Mention, OtherReading, RuleId, Source, Span};
use crate::render::words::readings::{doubt, kind, refusal, trap, width};
use crate::render::words::values;

/// More tokens of one stretch are not told.
const MOST_TOKENS: usize = 40;

/// One paragraph for each stretch.
pub(super) fn explanation(source: &Source, explained: &[Explained], layout: &Layout) -> String {
    let mut page = Page::new(layout);
    if explained.is_empty() {
        page.title(Tone::Calm, &cleaned(&source.id), "no figure, no date and no number");
    }
    for explained in explained {
        stretch(&mut page, explained, &source.text);
    }
    page.finish()
}

fn stretch(page: &mut Page, explained: &Explained, text: &str) {
    let Span { start, end } = explained.span;
    let at = format!("{}, bytes {start} to {end}", words(text, explained.span));
    match &explained.mention {
        Some(mention) => page.title(Tone::Calm, kind(mention.kind), &at),
        None => page.title(Tone::Notice, "nothing", &at),
    }
    let told: Vec<&str> = explained.tokens.iter().take(MOST_TOKENS).filter_map(|token| token.of(text)).collect();
    let more = if explained.tokens.len() > MOST_TOKENS { " | …" } else { "" };
    page.labelled("tokens", &cleaned(&(told.join(" | ") + more)));
    if explained.parts.len() > 1 || !explained.modifiers.is_empty() {
        for part in &explained.parts {
            page.labelled("part", &reading(part, text));
        }
    }
    if let Some(mention) = &explained.mention {
        page.labelled("rule", mention.rule.as_str());
        if !explained.modifiers.is_empty() {
            let modifiers: Vec<&str> = explained.modifiers.iter().map(RuleId::as_str).collect();
            page.labelled("modifiers", &modifiers.join(", "));
        }
        page.labelled("stated", &Figure::from(mention).stated().unwrap_or_else(|| "no value".to_owned()));
        if let Some(meant) = &mention.meant {
            let why = mention.width.map_or_else(String::new, |why| format!(": {}", width(why)));
            page.labelled("meant", &(values(meant, mention.unit.as_ref()) + &why));
        }
        for other in &mention.other_readings {
            page.labelled("or", &self::other(other));
        }
    }
    for refused in &explained.refused {
        page.labelled("refused", &format!("{}: {}", reading(&refused.reading, text), refusal(&refused.why)));
    }
    if let Some(found) = &explained.trap {
        page.labelled("trap", &trap(found));
    }
    page.space();
}

/// "“$650 million”, money, $650 million".
fn reading(mention: &Mention, text: &str) -> String {
    let value = Figure::from(mention).stated().unwrap_or_else(|| "no value".to_owned());
    format!("{}, {} ({}), {value}", words(text, mention.span), kind(mention.kind), mention.rule)
}

fn other(other: &OtherReading) -> String {
    let value =
        other.stated.as_ref().map_or_else(|| "no value".to_owned(), |it: &Extent| values(it, other.unit.as_ref()));
    format!("{value}: {}", doubt(other.doubt))
}

fn words(text: &str, span: Span) -> String {
    format!("“{}”", cleaned(span.of(text).unwrap_or_default()))
}
