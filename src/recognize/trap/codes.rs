//! Numbers that only identify: `G7`, `66/2020`, telephone numbers, accounts, versions.

use super::super::figure::Place;
use super::super::numeral::Numeral;
use crate::lexicon::noise::EMERGENCY_NUMBERS;
use crate::lexicon::{Link, Sense, Tagged};
use crate::model::TokenKind;

/// Whether letters, or digits and a mark, are glued on before a number that no sign of money stands before: whatever
/// follows, it is no measure (`scp-173 m`).
pub(in crate::recognize) fn is_part_of_name(tagged: &Tagged<'_>, first: usize) -> bool {
    let Some(before) = first.checked_sub(1).filter(|_| tagged.is_glued(first)) else { return false };
    match tagged.kind(before) {
        Some(TokenKind::Word) => !tagged.is(before, Link::Genitive),
        Some(TokenKind::Mark) => {
            let further = before.checked_sub(1).filter(|_| tagged.is_glued(before));
            let hyphen = matches!(tagged.char(before), '-' | '\u{2010}' | '\u{2011}' | '#' | '_' | '/' | '@' | ':');
            let clock =
                tagged.char(before) == ':' && further.is_some_and(|at| tagged.kind(at) == Some(TokenKind::Digits));
            let name = |at: usize| match tagged.kind(at) {
                Some(TokenKind::Word) => tagged.senses(at).is_empty(),
                Some(TokenKind::Digits) => at
                    .checked_sub(1)
                    .is_some_and(|at| tagged.is_glued(at + 1) && tagged.kind(at) == Some(TokenKind::Word)),
                _ => false,
            };
            // "×10−30" with an exponent beyond all values.
            let power =
                matches!(tagged.char(before), '\u{2212}' | '^') && further.is_some_and(|at| tagged.word(at) == "10");
            clock || power || hyphen && further.is_some_and(name)
        }
        _ => false,
    }
}

/// Letters, slashes or colons are glued on: `G7`, `COVID-19`, `66/2020`, `2:30`, `1111-2222-3333`, `5G`.
pub(super) fn is_identifier(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let kind = |at: usize| tagged.kind(at);
    if is_coordinate(tagged, first, end + 1) {
        return true;
    }
    let before = first.checked_sub(1).filter(|_| tagged.is_glued(first));
    if let Some(before) = before {
        let further = before.checked_sub(1).filter(|_| tagged.is_glued(before));
        let labelled = further
            .is_some_and(|at| at.checked_sub(1).is_some_and(|label| tagged.senses(label).contains(&Sense::Label)));
        let joined = further.is_some_and(|at| matches!(kind(at), Some(TokenKind::Word | TokenKind::Digits)));
        match (kind(before), tagged.char(before)) {
            (Some(TokenKind::Word | TokenKind::Digits), _)
            | (_, '/' | '\\' | ':' | '#' | '_' | '@' | '.' | '^' | '×') => {
                return true;
            }
            (_, '-' | '\u{2010}' | '\u{2011}' | '\u{2212}') if further.is_some_and(|at| is_word(tagged, at)) => {
                return true;
            }
            (_, '+') if joined => return true,
            (_, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}') if labelled || joined && is_chain(tagged, first, end) => {
                return true;
            }
            _ => {}
        }
    }
    if !tagged.is_glued(end) {
        return false;
    }
    match (kind(end), tagged.char(end)) {
        (Some(TokenKind::Word), _) => !tagged.is(end, Link::Genitive),
        (_, '/' | ':' | '_' | '@' | '^') => {
            tagged.is_glued(end + 1) && matches!(kind(end + 1), Some(TokenKind::Word | TokenKind::Digits))
        }
        // "401(k)".
        (_, '(') => {
            kind(end + 1) == Some(TokenKind::Word)
                && tagged.tokens[end + 1].span.len() == 1
                && tagged.char(end + 2) == ')'
        }
        (_, '-' | '\u{2013}') => is_chain(tagged, first, end),
        _ => false,
    }
}

/// A word that is no unit or magnitude of digits before it: not the "k" of "5k-20k".
fn is_word(tagged: &Tagged<'_>, at: usize) -> bool {
    let suffix =
        tagged.is_glued(at) && at.checked_sub(1).is_some_and(|digits| tagged.kind(digits) == Some(TokenKind::Digits));
    tagged.kind(at) == Some(TokenKind::Word) && !suffix
}

/// Three or more numbers joined by hyphens, or two of unlike length that begin with a nought.
fn is_chain(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let dash = |at: usize| matches!(tagged.char(at), '-' | '\u{2010}' | '\u{2011}' | '\u{2013}') && tagged.is_glued(at);
    let digits = |at: usize| tagged.kind(at) == Some(TokenKind::Digits) && tagged.is_glued(at);
    let after = dash(end) && digits(end + 1);
    let before =
        first >= 2 && tagged.is_glued(first) && dash(first - 1) && tagged.kind(first - 2) == Some(TokenKind::Digits);
    let nought =
        |at: usize| tagged.word(at).starts_with('0') && tagged.word(at).len() > 1 && !tagged.word(at).contains('.');
    after && before
        || after && (dash(end + 2) && digits(end + 3) || nought(end + 1) || nought(first))
        || before
            && (nought(first)
                || nought(first - 2)
                || first >= 4
                    && dash(first - 3)
                    && tagged.is_glued(first - 2)
                    && tagged.kind(first - 4) == Some(TokenKind::Digits))
}

/// Three or more numbers in a row with nothing but a space, a dot or a hyphen between: a telephone or an account.
pub(super) fn is_in_run(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let digits = |at: usize| tagged.kind(at) == Some(TokenKind::Digits);
    let near = |left: usize, right: usize| {
        let gap = tagged.tokens[right].span.start - tagged.tokens[left].span.end;
        gap <= 1
            && (right == left + 1
                || right == left + 2
                    && matches!(tagged.char(left + 1), '-' | '.' | ')')
                    && tagged.tokens[left + 1].glued)
    };
    let behind = |at: usize| [at + 1, at + 2].into_iter().find(|&next| digits(next) && near(at, next));
    let before = |at: usize| {
        [1, 2].into_iter().filter_map(|step| at.checked_sub(step)).find(|&back| digits(back) && near(back, at))
    };
    let last = end - 1;
    let after = behind(last);
    let ahead = before(first);
    matches!((ahead, after), (Some(_), Some(_))) || after.and_then(behind).is_some() || ahead.and_then(before).is_some()
}

/// Digits that begin with a nought stand for themselves: a code, a time, a call; and so do those a space behind them.
pub(super) fn is_code(tagged: &Tagged<'_>, first: usize) -> bool {
    let code = |at: usize| {
        let digits = tagged.word(at).as_bytes();
        digits.len() > 1 && digits[0] == b'0' && digits[1].is_ascii_digit()
    };
    let spaced = |before: usize| {
        tagged.kind(before) == Some(TokenKind::Digits)
            && tagged.tokens[first].span.start - tagged.tokens[before].span.end == 1
            && code(before)
    };
    code(first) || first.checked_sub(1).is_some_and(spaced)
}

/// "She called 911", "a 999 call": numbers that are dialled.
pub(super) fn is_called(tagged: &Tagged<'_>, first: usize) -> bool {
    EMERGENCY_NUMBERS.contains(&tagged.word(first))
}

/// "Weeks 14-16", "26-1", "2020-21": behind a dash, where the number before it was none or is a year.
pub(super) fn is_tail(place: &Place<'_, '_>) -> bool {
    let (tagged, first) = (place.tagged, place.numeral.first);
    let Some(head) = first.checked_sub(2).filter(|&head| tagged.kind(head) == Some(TokenKind::Digits)) else {
        return false;
    };
    let dash = matches!(tagged.char(first - 1), '-' | '\u{2010}' | '\u{2011}' | '\u{2013}');
    let year = tagged.word(head).len() == 4 && tagged.word(first).len() == 2;
    dash && tagged.is_glued(first) && tagged.is_glued(first - 1) && (year || place.floor < first - 1)
}

/// A decimal without a magnitude or a currency, as versions are written.
pub(super) fn is_decimal(tagged: &Tagged<'_>, numeral: &Numeral) -> bool {
    let digits = tagged.word(numeral.first);
    let money = |before: usize| !tagged.lexicon.symbol(tagged.word(before)).is_empty();
    numeral.end == numeral.first + 1
        && digits.contains('.')
        && !digits.contains(',')
        && !numeral.first.checked_sub(1).is_some_and(money)
}

/// "The 90049 ZIP code": capitals behind it say that it only names something.
pub(super) fn is_labelled_behind(tagged: &Tagged<'_>, end: usize) -> bool {
    tagged.tokens.get(end).is_some_and(|next| next.shout) && tagged.senses(end).contains(&Sense::Label)
}

/// The parts of 54°30'N; `end` is behind the sign of the unit.
pub(super) fn is_coordinate(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let digits = |at: usize| tagged.kind(at) == Some(TokenKind::Digits);
    let degrees = |at: usize| tagged.char(at) == '°' && tagged.is_glued(at) && tagged.is_glued(at + 1);
    degrees(end - 1) && digits(end) || first >= 2 && degrees(first - 1) && digits(first - 2)
}
