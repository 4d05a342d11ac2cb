//! Words and signs that loosen or bound a figure, before it ("about 5", "not more than 5") or after it ("5 or more").

use crate::lexicon::{Link, Sense, Side, Tagged};
use crate::model::{Change, Hedge, Kind, Number, RuleId, TokenKind};

use super::super::figure::{Figure, Value};
use super::super::noun;
use super::super::numeral::{Form, Numeral};

pub(in crate::recognize) const RULE: RuleId = RuleId::new("hedge");

/// The longest phrase of this kind, in tokens: "greater than or equal to", with an article behind.
const MOST_TOKENS: usize = 7;

/// Takes the hedges around a figure into it; no token before `floor` is taken, and none from `ceiling` on, where the next
/// figure begins.
pub(in crate::recognize) fn apply(tagged: &Tagged<'_>, figure: &mut Figure, floor: usize, ceiling: usize) {
    if matches!(figure.value, Value::AtLeast(_) | Value::Within(..) | Value::Tolerance(..) | Value::Sides(..)) {
        return;
    }
    if let Some((hedge, first)) =
        before(tagged, figure.first, floor).filter(|found| !is_preposition(tagged, figure, *found))
    {
        figure.first = first;
        figure.hedge = Some(hedge);
    }
    let behind = after(tagged, figure.end);
    // "500 people or more", "300 personas como máximo": the noun stands between.
    let behind_noun = || figure.noun.filter(|noun| noun.0 <= figure.end + 1).and_then(|noun| after(tagged, noun.1));
    if let Some((hedge, end)) = behind.or_else(behind_noun).filter(|found| found.1 <= ceiling) {
        figure.end = end;
        figure.hedge = Some(match figure.hedge {
            Some(already @ (Hedge::MoreThan | Hedge::LessThan)) if hedge == Hedge::Exactly => already,
            _ => hedge,
        });
    }
}

/// "Above 1000 and below 1500": makes one range of two bounds, wherever they follow each other.
pub(in crate::recognize) fn join_bounds(tagged: &Tagged<'_>, figures: &mut Vec<Figure>) {
    figures.dedup_by(|high, low| match bounded(tagged, low, high) {
        Some(range) => {
            *low = range;
            true
        }
        None => false,
    });
}

fn bounded(tagged: &Tagged<'_>, low: &Figure, high: &Figure) -> Option<Figure> {
    let gap = high.first.checked_sub(low.end)?;
    // "And below" is a phrase of its own behind a figure: "5 and below".
    let and = tagged.is(low.end, Link::And) || hedge_at(tagged, low.end, Side::After).is_some();
    let joined = gap == 1 && (and || tagged.char(low.end) == ',');
    let bounds = matches!(low.hedge, Some(Hedge::MoreThan | Hedge::AtLeast))
        && matches!(high.hedge, Some(Hedge::LessThan | Hedge::AtMost));
    let (&from, &to) = (low.point()?, high.point()?);
    let one = low.unit.is_none() || high.unit.is_none() || low.unit == high.unit;
    if !joined || !bounds || !one || to.value <= from.value || low.noun.is_some() {
        return None;
    }
    Some(Figure { first: low.first, value: Value::Between(from, to), hedge: None, ..high.clone() })
}

/// "Spoke about 28 programs", "built over 3 years": what looks like a hedge only leads to the figure.
fn is_preposition(tagged: &Tagged<'_>, figure: &Figure, (hedge, first): (Hedge, usize)) -> bool {
    let Some(before) = first.checked_sub(1) else { return false };
    let lasts = [Link::Be, Link::Lasts, Link::For, Link::Have, Link::Than].iter().any(|&link| tagged.is(before, link));
    match hedge {
        // "Not just about one person".
        _ if is_only_one(figure) && tagged.length(first) == 1 && hedge != Hedge::Exactly => true,
        Hedge::About => tagged.is(before, Link::Concerning),
        // "Subió hasta 30 euros": a level, and no bound.
        Hedge::AtMost => figure.change == Some(Change::NewLevel) && tagged.is(first, Link::To),
        Hedge::MoreThan => figure.kind == Kind::Duration && tagged.is(first, Link::Over) && !lasts,
        _ => false,
    }
}

/// Whether a figure is the word for one before what it counts.
fn is_only_one(figure: &Figure) -> bool {
    let one = |numeral: &Numeral| numeral.value == Number::ONE && numeral.form == Form::Words;
    figure.kind == Kind::Count && figure.point().is_some_and(one)
}

fn hedge_at(tagged: &Tagged<'_>, at: usize, side: Side) -> Option<Hedge> {
    tagged.find(at, |sense| match sense {
        Sense::Hedge(hedge, there) if *there == side => Some(*hedge),
        _ => None,
    })
}

/// The hedge that ends right before token `first`, the one that begins earliest; an article may stand between.
fn before(tagged: &Tagged<'_>, first: usize, floor: usize) -> Option<(Hedge, usize)> {
    if let Some(sign) = sign(tagged, first, floor) {
        return Some(sign);
    }
    // "Sub-300".
    let mut end = if first > floor && tagged.is_joint(first - 1) { first - 1 } else { first };
    let article = |at: usize| tagged.is(at, Link::A) || tagged.is(at, Link::The);
    if end > floor && article(end - 1) && tagged.length(end - 1) == 1 {
        end -= 1;
    }
    let earliest = floor.max(end.saturating_sub(MOST_TOKENS));
    (earliest..end).find_map(|at| {
        let hedge = hedge_at(tagged, at, Side::Before).filter(|_| at + tagged.length(at) == end)?;
        Some((hedge, at)).filter(|_| !is_of_verb(tagged, at))
    })
}

/// The first token of the hedge before token `first`; `first` itself where there is none.
pub(in crate::recognize) fn begin(tagged: &Tagged<'_>, first: usize, floor: usize) -> usize {
    before(tagged, first, floor).map_or(first, |hedge| hedge.1)
}

/// Whether the hedge's first word belongs to what stands before it: "inching back up to 4.8", "it adds up to 12".
fn is_of_verb(tagged: &Tagged<'_>, at: usize) -> bool {
    let verb = |sense: &Sense| matches!(sense, Sense::Idiom | Sense::Link(Link::Up | Link::Down));
    at.checked_sub(1).is_some_and(|before| tagged.length(before) > 1 && tagged.senses(before).iter().any(verb))
}

/// `~`, `<`, `≥`, `>=` before the figure.
fn sign(tagged: &Tagged<'_>, first: usize, floor: usize) -> Option<(Hedge, usize)> {
    let at = first.checked_sub(1).filter(|&at| at >= floor && tagged.kind(at) == Some(TokenKind::Sign))?;
    let equal = tagged.char(at) == '=';
    let at = if equal { at.checked_sub(1).filter(|&at| at >= floor)? } else { at };
    let hedge = match (tagged.char(at), equal) {
        ('~' | '≈', false) => Hedge::About,
        ('<', false) => Hedge::LessThan,
        ('>', false) => Hedge::MoreThan,
        ('≤', false) | ('<', true) => Hedge::AtMost,
        ('≥', false) | ('>', true) => Hedge::AtLeast,
        _ => return None,
    };
    Some((hedge, at))
}

/// The hedge that begins at token `end`, or behind a hyphen or a comma there: "500-odd", "5 %, give or take".
pub(in crate::recognize) fn after(tagged: &Tagged<'_>, end: usize) -> Option<(Hedge, usize)> {
    if tagged.char(end) == '+'
        && tagged.tokens[end].glued
        && !tagged.tokens.get(end + 1).is_some_and(|next| next.glued && next.kind == TokenKind::Digits)
    {
        return Some((Hedge::AtLeast, end + 1));
    }
    let end = if tagged.is_joint(end) || tagged.char(end) == ',' && tagged.length(end + 1) > 1 { end + 1 } else { end };
    let hedge = hedge_at(tagged, end, Side::After)?;
    let behind = end + tagged.length(end);
    // "Less than 10 and more than 40": the hedge is the next figure's.
    let next = tagged.is(behind, Link::Than) || super::super::numeral::read(tagged, behind).is_some();
    // "Five maximum security prisons", but "500 plus people".
    let adjective = tagged.length(end) == 1
        && matches!(hedge, Hedge::AtLeast | Hedge::AtMost)
        && !tagged.is(end, Link::Plus)
        && noun::head(tagged, behind).is_some();
    (!next && !adjective).then_some((hedge, behind))
}
