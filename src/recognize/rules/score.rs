//! Two numbers of two sides: scores ("won 2–0"), votes ("by 52 votes to 48") and odds ("the 7/2 favourite").
//!
//! A word of a game, a vote or a bet must stand beside them. Without one "5-10" is a range or nothing, and `9/11`, "ages
//! 5-11" and the season 2019-20 are none anyway.

use super::super::figure::{Figure, Place, Value};
use super::super::modifiers::range;
use super::super::numeral::{self, Form, Marks, Numeral};
use super::super::{noun, trap, unit};
use crate::lexicon::{Calendar, Contest, DecimalMark, Link, Sense, Tagged};
use crate::model::{Kind, Number, RuleId, TokenKind};

pub(super) const RULE: RuleId = RuleId::new("sides");

/// No side of a game, a vote or a bet has as many.
const MOST: i64 = 1000;

/// How many words before two numbers a word of the game or the vote may stand: "beat the champions of Velm away 2-0".
const REACH: usize = 10;

/// The same where nothing but "to" joins the numbers, and for bets, in which other pairs of numbers are frequent.
const SHORT_REACH: usize = 4;

/// How many words behind two numbers such a word may stand: "a 2-0 extra-time home win".
const REACH_BEHIND: usize = 4;

/// What stands between the two numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Dash,
    Slash,
    To,
    /// "52 votes to 48".
    Counted(Contest),
}

/// Two numbers and what joins them.
struct Pair {
    one: Numeral,
    other: Numeral,
    joint: Joint,
}

pub(super) fn read(place: &Place<'_, '_>) -> Option<Figure> {
    let tagged = place.tagged;
    let (joint, at) = joint(tagged, place.numeral)?;
    let one = if joint == Joint::Slash { digits(tagged, place.numeral.first)? } else { *place.numeral };
    let other = if joint == Joint::Slash { digits(tagged, at)? } else { numeral::read(tagged, at)? };
    let pair = Pair { one, other, joint };
    let plain = [&one, &other].into_iter().all(is_plain);
    if !plain || !stands_alone(tagged, &pair, place.floor) || is_led_otherwise(tagged, &pair) || counts(tagged, &pair) {
        return None;
    }
    let kind = kind(tagged, &pair)?;
    Some(Figure::vague(one.first, other.end, Value::Sides(one, other), kind, RULE))
}

fn joint(tagged: &Tagged<'_>, one: &Numeral) -> Option<(Joint, usize)> {
    let between = |at: usize| tagged.is(at, Link::To) || contest(tagged, at) == Some(Contest::Against);
    // "7/2" was read as one number where it can be a part.
    let slash = one.first + 1;
    if tagged.char(slash) == '/' && tagged.is_glued(slash) && tagged.is_glued(slash + 1) {
        return Some((Joint::Slash, slash + 1));
    }
    let end = one.end;
    // "Gewann 3:1": so it is written where a comma parts decimals; no time of the day is as short, but a verse is.
    let continental = tagged.decimal_mark() == DecimalMark::Comma;
    let short = |at: usize| tagged.kind(at) == Some(TokenKind::Digits) && tagged.tokens[at].span.len() == 1;
    if continental
        && tagged.char(end) == ':'
        && tagged.is_glued(end)
        && tagged.is_glued(end + 1)
        && short(end - 1)
        && short(end + 1)
    {
        return Some((Joint::Dash, end + 1));
    }
    if is_dash(tagged, end) {
        let to = tagged.is_glued(end) && between(end + 1) && is_dash(tagged, end + 2) && tagged.is_glued(end + 2);
        return match (to, tagged.is_glued(end) == tagged.is_glued(end + 1)) {
            (true, _) => Some((Joint::To, end + 3)),
            (false, even) => even.then_some((Joint::Dash, end + 1)),
        };
    }
    if between(end) {
        return Some((Joint::To, end + 1));
    }
    let tally = contest(tagged, end).filter(|found| matches!(found, Contest::Tally | Contest::Votes));
    tally.filter(|_| between(end + 1)).map(|tally| (Joint::Counted(tally), end + 2))
}

fn is_dash(tagged: &Tagged<'_>, at: usize) -> bool {
    range::is_dash(tagged, at) || tagged.char(at) == '\u{2212}'
}

/// The number in digits that a single token is.
fn digits(tagged: &Tagged<'_>, at: usize) -> Option<Numeral> {
    let value: u16 = tagged.word(at).parse().ok()?;
    let form = Form::Digits(Marks::None);
    Some(Numeral { first: at, end: at + 1, value: Number::from(i64::from(value)), grain: 0, power: None, form })
}

fn is_plain(side: &Numeral) -> bool {
    let plain = side.form == Form::Words || side.form == Form::Digits(Marks::None);
    plain
        && side.power.is_none()
        && side.value.is_whole()
        && !side.value.is_negative()
        && side.value < Number::from(MOST)
}

/// Whether nothing is glued to the pair but marks that open and close, no number stands before it but an earlier pair
/// ("6-4 3-6"), and it begins with no nought.
fn stands_alone(tagged: &Tagged<'_>, pair: &Pair, floor: usize) -> bool {
    let (first, end) = (pair.one.first, pair.other.end);
    let opens = first.checked_sub(1).is_none_or(|at| {
        let mark = matches!(tagged.char(at), '(' | '[' | '"' | '\'' | '\u{2018}' | '\u{201c}' | '\u{2014}' | ',');
        if tagged.is_glued(first) {
            mark
        } else {
            floor == first || !matches!(tagged.kind(at), Some(TokenKind::Digits | TokenKind::Sign))
        }
    });
    let closes = match tagged.kind(end) {
        Some(TokenKind::Mark) if tagged.is_glued(end) => {
            !is_dash(tagged, end) && !matches!(tagged.char(end), '/' | ':' | '@' | '_' | '#')
        }
        Some(TokenKind::Sign) => false,
        _ => !trap::goes_on(tagged, end),
    };
    let codes = [pair.one.first, pair.other.first]
        .into_iter()
        .any(|at| tagged.word(at).starts_with('0') && tagged.word(at).len() > 1);
    opens && closes && !codes
}

/// Whether the word before makes something else of the numbers: "ages 5-11", "chapters 3-4", "since 9-11", "from 3 to 1".
fn is_led_otherwise(tagged: &Tagged<'_>, pair: &Pair) -> bool {
    let Some(before) = pair.one.first.checked_sub(1) else { return false };
    let falls = pair.joint == Joint::Dash && pair.other.value < pair.one.value;
    let other = |sense: &Sense| match sense {
        // "Improved his record to 58-3".
        Sense::Link(Link::To) => !falls,
        // "Por 52 votos contra 48": what is counted is told, whatever leads to it.
        Sense::Link(Link::For | Link::Per) => !matches!(pair.joint, Joint::Counted(_)),
        Sense::Link(link) => matches!(link, Link::Aged | Link::From | Link::Between | Link::Than),
        Sense::Calendar(word) => {
            matches!(word, Calendar::After | Calendar::Before | Calendar::Since | Calendar::Until | Calendar::Several)
        }
        // "Weeks 14-16", "USD 2-3".
        Sense::Unit(_) => tagged.is_plural(before) || tagged.tokens[before].shout,
        // "Passed the bill 219-210": no numbers of rooms fall.
        Sense::Label => !falls,
        Sense::Month(_) | Sense::Hedge(..) => true,
        _ => false,
    };
    let cue = |sense: &Sense| matches!(sense, Sense::Contest(_));
    let senses = tagged.senses(before);
    senses.iter().any(other) && !senses.iter().any(cue)
}

/// Whether something is measured or counted: "5-10 seats", "3 to 5 percent". Falling numbers are no range.
fn counts(tagged: &Tagged<'_>, pair: &Pair) -> bool {
    let rises = pair.one.value < pair.other.value;
    let counted = |noun: (usize, usize)| (noun.0..noun.1).all(|at| contest(tagged, at).is_none());
    unit::behind(tagged, &pair.other).is_some()
        || (rises || pair.joint == Joint::To) && noun::counted(tagged, pair.other.end).is_some_and(counted)
}

/// What the words around two numbers say that they are.
fn kind(tagged: &Tagged<'_>, pair: &Pair) -> Option<Kind> {
    let (first, end) = (pair.one.first, pair.other.end);
    let reach = if pair.joint == Joint::Dash { REACH } else { SHORT_REACH };
    // "A 2-0 win": behind an article the pair describes what follows.
    let describes = first
        .checked_sub(1)
        .is_some_and(|at| [Link::A, Link::The, Link::Possessive].iter().any(|&link| tagged.is(at, link)));
    let before = if describes { None } else { cue_before(tagged, first, reach) };
    let behind = cue_behind(tagged, end);
    let is =
        |found: Option<(Contest, usize)>, wanted: Contest| found.filter(|found| found.0 == wanted).map(|found| found.1);
    let bet = is(behind, Contest::Bet).is_some_and(|words| words <= 2)
        || is(before, Contest::Bet).is_some_and(|words| words <= SHORT_REACH);
    let vote =
        [Contest::Vote, Contest::Votes].into_iter().any(|wanted| is(before, wanted).or(is(behind, wanted)).is_some());
    let game = is(before, Contest::Game).or(is(behind, Contest::Game)).is_some();
    match pair.joint {
        _ if bet => Some(Kind::Odds),
        Joint::Slash => None,
        Joint::Counted(Contest::Votes) => (!is_change(tagged, first)).then_some(Kind::Vote),
        Joint::Counted(_) => (game && !is_change(tagged, first)).then_some(Kind::Score),
        Joint::Dash | Joint::To if vote => Some(Kind::Vote),
        Joint::Dash if game => Some(Kind::Score),
        // "Lost 5 to 10" may be a range.
        Joint::To if game && pair.other.value <= pair.one.value => Some(Kind::Score),
        Joint::Dash | Joint::To => None,
    }
}

/// "Rose by 52 votes to 480": a change and a new level.
fn is_change(tagged: &Tagged<'_>, first: usize) -> bool {
    (first.saturating_sub(3)..first)
        .any(|at| (tagged.is(at, Link::Up) || tagged.is(at, Link::Down)) && contest(tagged, at) != Some(Contest::Game))
}

fn contest(tagged: &Tagged<'_>, at: usize) -> Option<Contest> {
    tagged.find(at, |sense| match sense {
        Sense::Contest(contest) => Some(*contest),
        _ => None,
    })
}

/// The nearest word of a contest before token `first`, and how many words away it is; a comma and earlier pairs ("6-4,
/// 3-6") may stand between.
fn cue_before(tagged: &Tagged<'_>, first: usize, reach: usize) -> Option<(Contest, usize)> {
    let start = tagged.sentence_start(first);
    let mut words = 0;
    for at in (start.max(first.saturating_sub(3 * reach))..first).rev() {
        match tagged.kind(at) {
            Some(TokenKind::Word) => {
                words += 1;
                if words > reach {
                    return None;
                }
                let found = contest(tagged, at).filter(|&found| is_cue(found));
                if let Some(found) = found {
                    return Some((found, words));
                }
            }
            Some(TokenKind::Mark) if matches!(tagged.char(at), ';' | '.' | '?' | '!') => return None,
            _ => {}
        }
    }
    None
}

/// The nearest word of a contest behind token `end`, in the same noun phrase: "a 5-4 Supreme Court ruling".
fn cue_behind(tagged: &Tagged<'_>, end: usize) -> Option<(Contest, usize)> {
    let mut words = 0;
    let mut at = end;
    while words < REACH_BEHIND && at < tagged.tokens.len() {
        if tagged.kind(at) == Some(TokenKind::Word) {
            words += 1;
            if let Some(found) = contest(tagged, at).filter(|&found| is_cue(found)) {
                return Some((found, words));
            }
            // "On penalties", "at half-time".
            if tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Link(link) if *link != Link::At)) {
                return None;
            }
        } else if !tagged.is_joint(at) {
            return None;
        }
        at += 1;
    }
    None
}

/// Whether a word tells by itself what two numbers are.
fn is_cue(contest: Contest) -> bool {
    matches!(contest, Contest::Game | Contest::Vote | Contest::Votes | Contest::Bet)
}
