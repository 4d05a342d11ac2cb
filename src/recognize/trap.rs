//! What looks like a figure and is none: names with numbers, identifiers, years, pronouns. Silence beats a wrong value.

use super::figure::Place;
use super::numeral::{Form, Marks};
use crate::lexicon::{Calendar, Capitals, Link, Sense, Tagged};
use crate::model::{Number, RuleId, TokenKind};

/// Why a number without a unit says nothing by itself, if it says nothing: the name of the trap.
pub(super) fn silence(place: &Place<'_, '_>, has_noun: bool) -> Option<RuleId> {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let (first, end) = (numeral.first, numeral.end);
    let (digits, plain) = match numeral.form {
        Form::Digits(marks) => (true, marks == Marks::None),
        Form::Words | Form::Fraction => (false, false),
    };
    let (words, fraction) = (numeral.form == Form::Words, numeral.form == Form::Fraction);
    let trap = if !words && is_identifier(tagged, first, end) {
        "identifier"
    } else if !words && is_labelled(place) {
        "labelled"
    } else if words && is_title(tagged, first) {
        "title"
    } else if words && is_pronoun(place, has_noun) {
        "pronoun"
    } else if !fraction && is_adjective(tagged, end) {
        "adjective"
    } else if digits && is_in_brackets(tagged, first, end) {
        "in_brackets"
    } else if !fraction && is_clock(tagged, end) {
        "clock"
    } else if !plain {
        return None;
    } else if is_code(tagged, first) {
        "code"
    } else if is_in_run(tagged, first, end) {
        "run_of_numbers"
    } else if is_day(tagged, end) {
        "no_such_day"
    } else if !has_noun && is_before_name(tagged, first, end) {
        "before_name"
    } else if is_name(place, has_noun) {
        "behind_name"
    } else if is_year(place, has_noun) {
        "year"
    } else if is_list_mark(tagged, first, end) {
        "list_mark"
    } else {
        return None;
    };
    Some(RuleId::new(trap))
}

/// Whether a word belongs to the calendar itself, and is no verb that only tells past from future.
pub(super) fn is_of_calendar(sense: &Sense) -> bool {
    match sense {
        Sense::Calendar(word) => !matches!(
            word,
            Calendar::Behind
                | Calendar::Ahead
                | Calendar::Habit
                | Calendar::Published
                | Calendar::Homonym
                | Calendar::Few
                | Calendar::Several
        ),
        _ => false,
    }
}

/// Whether letters or digits are glued on behind: an identifier.
pub(super) fn goes_on(tagged: &Tagged<'_>, end: usize) -> bool {
    glued(tagged, end)
        && matches!(tagged.kind(end), Some(TokenKind::Word | TokenKind::Digits))
        && !tagged.is(end, Link::Genitive)
}

fn glued(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.tokens.get(at).is_some_and(|token| token.glued)
}

/// Whether letters, or digits and a mark, are glued on before a number that no sign of money stands before: whatever
/// follows, it is no measure (`scp-173 m`).
pub(super) fn is_part_of_name(tagged: &Tagged<'_>, first: usize) -> bool {
    let Some(before) = first.checked_sub(1).filter(|_| glued(tagged, first)) else { return false };
    match tagged.kind(before) {
        Some(TokenKind::Word) => !tagged.is(before, Link::Genitive),
        Some(TokenKind::Mark) => {
            let further = before.checked_sub(1).filter(|_| glued(tagged, before));
            let hyphen = matches!(tagged.char(before), '-' | '\u{2010}' | '\u{2011}' | '#' | '_' | '/' | '@' | ':');
            let clock =
                tagged.char(before) == ':' && further.is_some_and(|at| tagged.kind(at) == Some(TokenKind::Digits));
            let name = |at: usize| match tagged.kind(at) {
                Some(TokenKind::Word) => tagged.senses(at).is_empty(),
                Some(TokenKind::Digits) => at
                    .checked_sub(1)
                    .is_some_and(|at| glued(tagged, at + 1) && tagged.kind(at) == Some(TokenKind::Word)),
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
fn is_identifier(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let kind = |at: usize| tagged.kind(at);
    let before = first.checked_sub(1).filter(|_| glued(tagged, first));
    if let Some(before) = before {
        let further = before.checked_sub(1).filter(|_| glued(tagged, before));
        let labelled = further
            .is_some_and(|at| at.checked_sub(1).is_some_and(|label| tagged.senses(label).contains(&Sense::Label)));
        let joined = further.is_some_and(|at| matches!(kind(at), Some(TokenKind::Word | TokenKind::Digits)));
        match (kind(before), tagged.char(before)) {
            (Some(TokenKind::Word | TokenKind::Digits), _) | (_, '/' | ':' | '#' | '_' | '@' | '.' | '^' | '×') => {
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
    if !glued(tagged, end) {
        return false;
    }
    match (kind(end), tagged.char(end)) {
        (Some(TokenKind::Word), _) => !tagged.is(end, Link::Genitive),
        (_, '/' | ':' | '_' | '@' | '^') => {
            glued(tagged, end + 1) && matches!(kind(end + 1), Some(TokenKind::Word | TokenKind::Digits))
        }
        (_, '-' | '\u{2013}') => is_chain(tagged, first, end),
        _ => false,
    }
}

/// A word that is no unit or magnitude of digits before it: not the "k" of "5k-20k".
fn is_word(tagged: &Tagged<'_>, at: usize) -> bool {
    let suffix =
        glued(tagged, at) && at.checked_sub(1).is_some_and(|digits| tagged.kind(digits) == Some(TokenKind::Digits));
    tagged.kind(at) == Some(TokenKind::Word) && !suffix
}

/// Three or more numbers joined by hyphens, or two of unlike length that begin with a nought.
fn is_chain(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let dash = |at: usize| matches!(tagged.char(at), '-' | '\u{2010}' | '\u{2011}' | '\u{2013}') && glued(tagged, at);
    let digits = |at: usize| tagged.kind(at) == Some(TokenKind::Digits) && glued(tagged, at);
    let after = dash(end) && digits(end + 1);
    let before =
        first >= 2 && glued(tagged, first) && dash(first - 1) && tagged.kind(first - 2) == Some(TokenKind::Digits);
    let nought =
        |at: usize| tagged.word(at).starts_with('0') && tagged.word(at).len() > 1 && !tagged.word(at).contains('.');
    after && before
        || after && (dash(end + 2) && digits(end + 3) || nought(end + 1) || nought(first))
        || before
            && (nought(first)
                || nought(first - 2)
                || first >= 4
                    && dash(first - 3)
                    && glued(tagged, first - 2)
                    && tagged.kind(first - 4) == Some(TokenKind::Digits))
}

/// A word before it says that the number only names something: "room 101", "flight 447", "version 2".
fn is_labelled(place: &Place<'_, '_>) -> bool {
    let tagged = place.tagged;
    let mut at = place.numeral.first;
    let mut steps = 0;
    while let Some(before) = at.checked_sub(1).filter(|&before| before >= place.floor && steps < 2) {
        if tagged.senses(before).contains(&Sense::Label) {
            return true;
        }
        if !matches!(tagged.char(before), '.' | '#' | '(') {
            return false;
        }
        at = before;
        steps += 1;
    }
    false
}

/// A name right behind it, and nothing that is counted: "49 Mill Road".
fn is_before_name(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    tagged.capitals() == Capitals::OfNames
        && tagged.tokens.get(end).is_some_and(|next| next.kind == TokenKind::Word && next.capital)
        && tagged.senses(end).is_empty()
        && !follows_in_headline(tagged, first)
}

/// "A six-speed gearbox", "a 12-man crew": what a thing is like, by a noun that is glued on.
fn is_adjective(tagged: &Tagged<'_>, end: usize) -> bool {
    tagged.is_joint(end) && tagged.kind(end + 1) == Some(TokenKind::Word) && !tagged.is(end + 1, Link::To)
}

/// A number alone in brackets behind a word: a footnote, a place in a table, the number on a shirt.
fn is_in_brackets(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let opens = first.checked_sub(1).is_some_and(|before| matches!(tagged.char(before), '(' | '['));
    let word = first.checked_sub(2).is_some_and(|before| tagged.kind(before) == Some(TokenKind::Word));
    let square = first.checked_sub(1).is_some_and(|before| tagged.char(before) == '[' && tagged.tokens[before].glued);
    opens && (word || square) && matches!(tagged.char(end), ')' | ']')
}

/// "2 p.m.", "0401 GMT".
pub(super) fn is_clock(tagged: &Tagged<'_>, end: usize) -> bool {
    let senses = tagged.senses(end);
    senses.contains(&Sense::Calendar(Calendar::Clock)) && !senses.iter().any(|sense| matches!(sense, Sense::Unit(_)))
}

/// Three or more numbers in a row with nothing but a space, a dot or a hyphen between: a telephone or an account.
fn is_in_run(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
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

/// "31 February", "31. Februar", "31 de febrero": a day that no month has, or one of a year that is not told.
fn is_day(tagged: &Tagged<'_>, end: usize) -> bool {
    let stop = tagged.has_ordinal_stop() && tagged.is_char(end, '.');
    let of = tagged.has_adjectives_behind() && tagged.is(end, Link::Of);
    let month = end + usize::from(stop || of);
    let senses = tagged.senses(month);
    senses.iter().any(|sense| matches!(sense, Sense::Month(_)))
        && (tagged.tokens[month].capital || !senses.contains(&Sense::Calendar(Calendar::Homonym)))
}

/// Digits that begin with a nought stand for themselves: a code, a time, a call.
fn is_code(tagged: &Tagged<'_>, first: usize) -> bool {
    let digits = tagged.word(first);
    digits.len() > 1 && digits.starts_with('0')
}

/// A name right before it: "Boeing 737", "Apple Watch 5", "Big 12". Behind "in Texas" the number is one, and so it is
/// behind a plain word that has its capital from the start of a sentence, where a noun follows, or from a headline: "Tornadoes
/// Kill 7 in Arkansas".
fn is_name(place: &Place<'_, '_>, has_noun: bool) -> bool {
    let (tagged, first) = (place.tagged, place.numeral.first);
    let Some(before) = first.checked_sub(1).filter(|&before| before >= place.floor) else { return false };
    let token = tagged.tokens[before];
    // "OR 97205": letters of a state are no "or", unless all is written so.
    let shouting = before.checked_sub(1).is_none_or(|at| tagged.tokens[at].shout);
    let known = is_known(tagged, before) && (!token.shout || shouting);
    let noun = tagged.capitals() == Capitals::OfNouns && (!(token.shout || token.span.len() == 1) || has_noun);
    if noun || token.kind != TokenKind::Word || !token.capital || known {
        return false;
    }
    if follows_in_headline(tagged, first) {
        return false;
    }
    let plain = !tagged.senses(before).is_empty() || !tagged.lists_common_words();
    let starts = plain && tagged.starts_sentence(before);
    let placed = before.checked_sub(1).is_some_and(|at| tagged.is(at, Link::At));
    !(has_noun && (starts || placed))
}

/// Behind a plain word of a headline: "Jet Missing With 162 Aboard", but not "Jane Doe, 49 Zorro Ranch Road".
fn follows_in_headline(tagged: &Tagged<'_>, first: usize) -> bool {
    first.checked_sub(1).is_some_and(|before| {
        tagged.kind(before) == Some(TokenKind::Word)
            && !tagged.tokens[before].shout
            && !tagged.senses(before).is_empty()
            && is_headline(tagged, before)
    })
}

/// Whether every longer word around has a capital, as in a headline, where it tells nothing.
fn is_headline(tagged: &Tagged<'_>, at: usize) -> bool {
    /// How far to either side is looked.
    const REACH: usize = 8;
    /// Shorter words stay small in most headlines.
    const LONGER: u32 = 4;
    /// So few capitals may be those of names.
    const ENOUGH: usize = 4;
    let around = at.saturating_sub(REACH)..(at + REACH).min(tagged.tokens.len());
    let mut words =
        tagged.tokens[around].iter().filter(|token| token.kind == TokenKind::Word && token.span.len() >= LONGER);
    let mut capitals = 0;
    words.all(|word| {
        capitals += 1;
        word.capital
    }) && capitals >= ENOUGH
}

/// A word of the grammar or the calendar, whose capital only begins a sentence or is a matter of course.
fn is_known(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.senses(at).iter().any(|sense| {
        matches!(
            sense,
            Sense::Link(_)
                | Sense::Hedge(..)
                | Sense::Quantifier(_)
                | Sense::Cardinal(_)
                | Sense::Weekday(_)
                | Sense::Common(0)
        )
    })
}

/// Four digits that are read as a year, unless something is counted.
fn is_year(place: &Place<'_, '_>, has_noun: bool) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let in_range = Number::from(1500_i64) <= numeral.value && numeral.value <= Number::from(2200_i64);
    let dated = numeral.first.checked_sub(1).is_some_and(|before| {
        before >= place.floor
            && (tagged.senses(before).iter().any(|sense| matches!(sense, Sense::Month(_)) || is_of_calendar(sense))
                || tagged.is(before, Link::At))
    });
    let hedged = numeral.first.checked_sub(1).is_some_and(|before| {
        tagged.senses(before).iter().any(|sense| matches!(sense, Sense::Hedge(..))) || tagged.is(before, Link::Than)
    });
    in_range && !hedged && (dated || !has_noun)
}

/// "1." or "2)" at the start of a line.
fn is_list_mark(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let opens = tagged.starts_sentence(first);
    opens && matches!(tagged.char(end), '.' | ')') && glued(tagged, end) && end + 1 < tagged.tokens.len()
}

/// A number word with a capital inside a sentence: "Ocean's Eleven", "the Group of Seven".
fn is_title(tagged: &Tagged<'_>, first: usize) -> bool {
    tagged.capitals() == Capitals::OfNames
        && tagged.tokens[first].kind == TokenKind::Word
        && tagged.tokens[first].capital
        && !tagged.tokens[first].shout
        && !tagged.starts_sentence(first)
}

/// "One of the", "no one", "the one", "that one": a pronoun.
fn is_pronoun(place: &Place<'_, '_>, has_noun: bool) -> bool {
    let (tagged, numeral) = (place.tagged, place.numeral);
    let alone = tagged.starts_sentence(numeral.first) && tagged.ends_sentence(numeral.end - 1);
    if numeral.value != Number::ONE || alone {
        return false;
    }
    let before =
        |link| numeral.first.checked_sub(1).is_some_and(|before| before >= place.floor && tagged.is(before, link));
    let of = tagged.is(numeral.end, Link::Of);
    let article = numeral.end == numeral.first + 1 && tagged.is(numeral.first, Link::A);
    let name = tagged.tokens[numeral.first].capital && tagged.tokens.get(numeral.end).is_some_and(|next| next.capital);
    !has_noun || article || of || name || before(Link::Demonstrative) || before(Link::No) || before(Link::The)
}
