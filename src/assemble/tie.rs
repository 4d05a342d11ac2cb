//! Which figures of a sentence the words tie together.
//!
//! "€3 billion ($3.3 billion)" is one amount told twice, and "a third of the 900 employees" a share of the figure behind it.
//! Only the words right between the two tell: figures that merely stand beside each other are two.

use super::{Site, Text};
use crate::lexicon::Link;
use crate::model::{Kind, Span, Tie};

/// How a figure is tied to its neighbours in the sentence, if it is.
pub(super) fn tie(
    text: &Text<'_>,
    before: Option<(&Site<'_>, Option<Tie>)>,
    site: &Site<'_>,
    next: Option<&Site<'_>>,
) -> Option<Tie> {
    let restated = before.and_then(|(before, tie)| restates(text, before, tie, site));
    let whole = next.filter(|next| is_share_of(text, site, next));
    restated.map(Tie::Restates).or_else(|| whole.map(|whole| Tie::ShareOf(whole.mention.span)))
}

/// The figure that is told again: the one before, or what that one tells again itself.
fn restates(text: &Text<'_>, before: &Site<'_>, tie: Option<Tie>, site: &Site<'_>) -> Option<Span> {
    let tagged = text.tagged;
    let (told, again) = (before.mention, site.mention);
    if told.kind != again.kind || told.unit == again.unit || told.per != again.per || before.number != site.number {
        return None;
    }
    let between = before.end..site.first;
    let is = |at: usize, mark: char| tagged.is_char(at, mark);
    let listed = match tie {
        Some(Tie::Restates(first)) if between.len() == 1 && is(before.end, ',') || is(before.end, ';') => Some(first),
        _ => None,
    };
    let opens = is(before.end, '(') || is(before.end, '[');
    let or = |at: usize| tagged.is(at, Link::Or);
    let in_brackets = opens
        && (between.len() == 1 || between.len() == 2 && or(before.end + 1))
        && (is(site.end, ')') || is(site.end, ']') || is(site.end, ',') || is(site.end, ';'));
    let beside = match between.len() {
        1 => or(before.end) || is(before.end, '/'),
        2 => is(before.end, ',') && or(before.end + 1),
        _ => false,
    };
    let first = listed.or_else(|| (in_brackets || beside).then_some(told.span))?;
    let one = match told.kind {
        Kind::Money => told.unit.is_some() && again.unit.is_some(),
        Kind::Measure => equal(text, site, before),
        _ => false,
    };
    one.then_some(first)
}

/// Whether two measures are one in two units, within what is meant.
fn equal(text: &Text<'_>, site: &Site<'_>, before: &Site<'_>) -> bool {
    let lexicon = text.tagged.lexicon;
    let told = |site: &Site<'_>| {
        let conversion = lexicon.conversion(site.mention.unit.as_ref()?)?;
        let meant = *site.mention.meant.as_ref()?.numbers()?;
        Some((conversion, meant))
    };
    let met = told(before).zip(told(site)).and_then(|((from, a), (to, b))| {
        let moved = a.try_map(|value| from.convert(value, &to).map(|converted| converted.value))?;
        Some(moved.meets(&b))
    });
    met == Some(true)
}

/// Whether the one is a share of what the next counts: "a third of its 900 employees".
fn is_share_of(text: &Text<'_>, share: &Site<'_>, next: &Site<'_>) -> bool {
    let tagged = text.tagged;
    let definite =
        |at: usize| tagged.is(at, Link::The) || tagged.is(at, Link::Possessive) || tagged.is(at, Link::Demonstrative);
    let counted = matches!(next.mention.kind, Kind::Count | Kind::Money | Kind::Number | Kind::Measure);
    share.mention.kind == Kind::Percent
        && counted
        && share.number == next.number
        && tagged.is(share.end, Link::Of)
        && (next.first == share.end + 1 || next.first == share.end + 2 && definite(share.end + 1))
}
