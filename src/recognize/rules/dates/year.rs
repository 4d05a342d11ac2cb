//! Years, in digits and in words, and the longer stretches that are counted in years.

use super::bound;
use super::calendar::around;
use super::told::{Clock, Cycle, Stretch, Told, When};
use super::words::{cardinal, comma, digits, hyphen, is, ordinal, past, roman, skip, unit};
use crate::lexicon::{Calendar, Capitals, Link, Sense, Tagged};
use crate::model::{Date, Grain, Interval, Period, TokenKind};

/// Four digits are a year only between these, unless an era stands beside them.
const YEARS: std::ops::RangeInclusive<i32> = 1000..=2199;

/// A year of four digits, or in words: "2019", "nineteen ninety-six".
pub(super) fn plain(tagged: &Tagged<'_>, at: usize) -> Option<(i16, usize)> {
    let (year, end) = match digits(tagged, at) {
        Some((n, 4)) if YEARS.contains(&n) => (n, at + 1),
        Some(_) => return None,
        None => spelled(tagged, at)?,
    };
    i16::try_from(year).ok().map(|year| (year, end))
}

/// "Nineteen ninety-six", "two thousand and fifteen", "nineteen hundred".
fn spelled(tagged: &Tagged<'_>, at: usize) -> Option<(i32, usize)> {
    let (head, end) = cardinal(tagged, at)?;
    let magnitude = tagged.find(end, |sense| match sense {
        Sense::Magnitude(power @ (2 | 3)) => Some(*power),
        _ => None,
    });
    let base = match (head, magnitude) {
        (1..=2, Some(3)) => head * 1000,
        (11..=20, Some(2)) => head * 100,
        (11..=20, None) => {
            let (tail, end) = cardinal(tagged, hyphen(tagged, end))?;
            // "Nineteen oh one" and "nineteen zero one" say a nought before the last figure.
            let (tail, end) = if tail == 0 { cardinal(tagged, end)? } else { (tail, end) };
            return (tail >= 10 || tagged.senses(end - 2).contains(&Sense::Cardinal(0)))
                .then_some((head * 100 + tail, end));
        }
        _ => return None,
    };
    let end = end + tagged.length(end);
    match cardinal(tagged, skip(tagged, end, Link::And)) {
        Some((tail, end)) => Some((base + tail, end)),
        None => Some((base, end)),
    }
}

/// The year of two digits that is nearest to publication: 89 is 1989, 15 is 2015.
pub(super) fn short(n: i32, clock: Clock) -> Option<i16> {
    /// How far ahead of publication a year of two digits is read.
    const AHEAD: i32 = 10;
    let latest = i32::from(clock.today.year()) + AHEAD;
    i16::try_from(latest - (latest - n).rem_euclid(100)).ok()
}

/// The year behind a date: "2020", ", 2020", "of 2020", "in 2020", "'99".
pub(super) fn behind(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(i16, usize)> {
    let begin = comma(tagged, at);
    let begin = if tagged.is(begin, Link::Of) || is(tagged, begin, Calendar::In) {
        skip(tagged, begin + tagged.length(begin), Link::The)
    } else {
        begin
    };
    let begin = past_year_word(tagged, begin).unwrap_or(begin);
    if let Some(found) = with_era(tagged, begin).or_else(|| plain(tagged, begin)) {
        return (!is_counted(tagged, found.1)).then_some(found);
    }
    let apostrophe = matches!(tagged.char(begin), '\'' | '\u{2019}');
    let (n, length) = digits(tagged, begin + usize::from(apostrophe))?;
    // "4Q18"
    let glued = tagged.is_glued(at) && at.checked_sub(1).is_some_and(|q| is(tagged, q, Calendar::Q));
    let told = apostrophe || glued || n > 31 && begin == at || tagged.is(at, Link::Of);
    (told && length == 2).then(|| Some((short(n, clock)?, begin + usize::from(apostrophe) + 1)))?
}

/// The token after "year" at `at`.
fn past_year_word(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    unit(tagged, at).filter(|&(grain, _)| grain == Grain::Year).map(|(_, end)| end)
}

/// A year beside its era: "44 BC", "79 AD", "AD 79".
fn with_era(tagged: &Tagged<'_>, at: usize) -> Option<(i16, usize)> {
    let year = |at: usize| digits(tagged, at).filter(|&(n, length)| length <= 4 && n > 0).map(|(n, _)| n);
    let is_era = |at: usize| tagged.tokens.get(at).is_some_and(|token| token.shout || tagged.length(at) > 1);
    if let Some(end) = past(tagged, at, Calendar::Era).filter(|_| is_era(at)) {
        return i16::try_from(year(end)?).ok().map(|year| (year, end + 1));
    }
    let n = i16::try_from(year(at)?).ok()?;
    let end = past(tagged, at + 1, Calendar::Era).or_else(|| past(tagged, at + 1, Calendar::BeforeEra))?;
    let year = if is(tagged, at + 1, Calendar::BeforeEra) { 1 - n } else { n };
    is_era(at + 1).then_some((year, end))
}

/// The year of two digits that a quarter is glued to: "18Q4".
pub(super) fn before_quarter(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(i16, usize)> {
    let (n, _) = digits(tagged, at).filter(|year| year.1 == 2)?;
    let quarter = (is(tagged, at + 1, Calendar::Q) || is(tagged, at + 1, Calendar::H))
        && tagged.is_glued(at + 1)
        && tagged.is_glued(at + 2);
    quarter.then(|| Some((short(n, clock)?, at + 1)))?
}

/// Whether what stands at `at` makes the number before it a quantity: a unit, a magnitude, a percent sign.
pub(super) fn is_counted(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.kind(at) == Some(TokenKind::Sign) && !tagged.is_char(at, '~')
        || tagged.senses(at).iter().any(|sense| matches!(sense, Sense::Magnitude(_) | Sense::Unit(_)))
            && !is(tagged, at, Calendar::Half)
        || is(tagged, at, Calendar::Clock)
}

/// A year where words around it tell that it is one, or a span of two: "in 2019", "the 2016 election", "2014-15".
pub(super) fn read(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let told = |end: usize, period: Period| Told { first: at, end, when: When::Days(period.into()), relative: false };
    if let Some((year, end)) = with_era(tagged, at) {
        return Some(told(end, Period::year(year)?));
    }
    if let Some(end) = past_year_word(tagged, at).or_else(|| past_year_word(tagged, skip(tagged, at, Link::The))) {
        let (year, end) = plain(tagged, end)?;
        return Some(told(end, Period::year(year)?));
    }
    let any = |at: usize| {
        let two = || digits(tagged, at).filter(|year| year.1 == 2).and_then(|(n, _)| Some((short(n, clock)?, at + 1)));
        plain(tagged, at).or_else(two)
    };
    if let Some(end) = past(tagged, at, Calendar::Fiscal) {
        let end = past_year_word(tagged, end).unwrap_or(end);
        let (year, end) = any(skip(tagged, end, Link::Of))?;
        if let Some((last, end)) = second_year(tagged, year, end) {
            let days = Interval::between(Date::new(year, 1, 1).ok()?, Date::new(last, 12, 31).ok()?)?;
            return Some(told(end, Period { days, grain: Grain::Range }));
        }
        return Some(Told { first: at, end, when: When::Days(fiscal(year)?), relative: false });
    }
    if let Some(end) = past(tagged, at, Calendar::Year) {
        let (year, end) = any(end)?;
        return Some(told(end, Period::year(year)?));
    }
    let (year, end) = plain(tagged, at)?;
    if let Some(fiscal_end) = past(tagged, end, Calendar::Fiscal).and_then(|end| past_year_word(tagged, end)) {
        return Some(Told { first: at, end: fiscal_end, when: When::Days(fiscal(year)?), relative: false });
    }
    let second = second_year(tagged, year, end);
    if is_counted(tagged, end) || second.is_none() && !is_cued(tagged, at, end, year) {
        return None;
    }
    if let Some((last, end)) = second {
        let days = Interval::between(Date::new(year, 1, 1).ok()?, Date::new(last, 12, 31).ok()?)?;
        return Some(told(end, Period { days, grain: Grain::Range }));
    }
    Some(told(end, Period::year(year)?))
}

/// Four digits as a year where a phrase before them says that they are one: "prior to 2019".
pub(super) fn alone(tagged: &Tagged<'_>, at: usize) -> Option<Told> {
    let (year, end) = plain(tagged, at).filter(|found| !is_counted(tagged, found.1))?;
    Some(Told { first: at, end, when: When::Days(Period::year(year)?.into()), relative: false })
}

/// The second of two years that follow each other: "2014-15", "1999/2000".
pub(super) fn second_year(tagged: &Tagged<'_>, year: i16, at: usize) -> Option<(i16, usize)> {
    let mark = matches!(tagged.char(at), '-' | '/' | '\u{2013}') && tagged.is_glued(at) && tagged.is_glued(at + 1);
    let next = year.checked_add(1).filter(|_| mark)?;
    let (n, length) = digits(tagged, at + 1)?;
    let matches = length == 4 && n == i32::from(next) || length == 2 && n == i32::from(next % 100);
    matches.then_some((next, at + 2))
}

/// A financial year by its number. Which months it has is not said: it may begin in the middle of the year before.
fn fiscal(year: i16) -> Option<Stretch> {
    let stated = Period::year(year)?;
    let meant =
        Interval::between(Date::new(year.checked_sub(1)?, 7, 1).ok()?, Date::new(year.checked_add(1)?, 6, 30).ok()?)?;
    Some(Stretch { stated, meant })
}

/// A phrase that years follow has no more words: "as far back as".
const LONGEST_CUE: usize = 4;

/// How many members of a list are looked back over for the word that makes them years.
const LONGEST_LIST: usize = 8;

/// Whether the words around four digits tell that they are a year.
fn is_cued(tagged: &Tagged<'_>, at: usize, end: usize, year: i16) -> bool {
    if is_cue(tagged, at, year) {
        return true;
    }
    if tagged.is_char(at.wrapping_sub(1), '(') || is(tagged, end, Calendar::Onwards) {
        return true;
    }
    // "The 2016 election", "Russia's 2014 annexation", but "the 2000 workers".
    let determined =
        at > 0 && [Link::The, Link::A, Link::Possessive, Link::Genitive].iter().any(|&link| tagged.is(at - 1, link));
    let nouns = tagged.capitals() == Capitals::OfNouns;
    let modifies =
        tagged.tokens.get(end).is_some_and(|token| token.kind == TokenKind::Word && (token.capital || year % 100 != 0));
    if !nouns && determined && modifies && (1500..=2100).contains(&year) {
        return true;
    }
    // "A crowded 2016 Republican field": counts of this size have a comma, and what they count has no capital.
    let named = tagged.tokens.get(end).is_some_and(|token| token.kind == TokenKind::Word && token.capital);
    let before = at.checked_sub(1).map(|before| &tagged.tokens[before]);
    let unnamed = before.is_some_and(|token| token.kind == TokenKind::Word && !token.capital);
    if !nouns && named && unnamed && (1900..=2049).contains(&year) {
        return true;
    }
    if modifies_one(tagged, at, end, year) || stands_bare(tagged, at, end, year) {
        return true;
    }
    let mut before = at;
    for _ in 0..LONGEST_LIST {
        let Some(mark) = before.checked_sub(1) else { return false };
        if !(tagged.is(mark, Link::And) || tagged.is(mark, Link::Or) || tagged.is_char(mark, ',')) {
            return false;
        }
        let Some(member) = mark.checked_sub(1).filter(|&member| plain(tagged, member).is_some()) else { return false };
        if is_cue(tagged, member, year) {
            return true;
        }
        before = member;
    }
    false
}

/// Whether the year stands between the article and the noun of "a potential 2016 run": many things would be a plural.
fn modifies_one(tagged: &Tagged<'_>, at: usize, end: usize, year: i16) -> bool {
    /// How many words such as "potential" are looked past.
    const MOST_ADJECTIVES: usize = 3;
    let small = |at: usize| {
        let token = &tagged.tokens[at];
        token.kind == TokenKind::Word && !token.capital || tagged.is_joint(at)
    };
    let noun = tagged.kind(end) == Some(TokenKind::Word)
        && !tagged.is_glued(end)
        && small(end)
        && !tagged.senses(end).iter().any(|sense| sense.makes_figures())
        && !tagged.is_plural(end);
    let led =
        |at: usize| [Link::The, Link::A, Link::Possessive, Link::Genitive].iter().any(|&link| tagged.is(at, link));
    let mut before = (at.saturating_sub(MOST_ADJECTIVES + 1)..at).rev();
    let is_word = |sense: &Sense| matches!(sense, Sense::Link(_) | Sense::Calendar(_) | Sense::Unit(_) | Sense::Label);
    let determined = before.find(|&i| led(i) || !small(i) || tagged.senses(i).iter().any(is_word)).is_some_and(led);
    noun && (1900..=2049).contains(&year) && year % 100 != 0 && determined
}

/// Whether four digits are a year without a word that says so: where nouns have capitals, what is counted would have one.
fn stands_bare(tagged: &Tagged<'_>, at: usize, end: usize, year: i16) -> bool {
    if tagged.capitals() != Capitals::OfNouns || !(1900..=2049).contains(&year) || year % 100 == 0 {
        return false;
    }
    let word = |at: usize| tagged.kind(at) == Some(TokenKind::Word);
    // "Hatte 1988 Umsätze": so many of them would as often have a point; "2019 Menschen" are so many for all that.
    let goes_on = word(end) && (!tagged.tokens[end].capital || at > 0 && tagged.senses(end).is_empty());
    let ends = matches!(tagged.char(end), '.' | ',') && !tagged.is_glued(end + 1) || end == tagged.tokens.len();
    let led = at.checked_sub(1).is_none_or(|before| {
        let makes =
            |sense: &Sense| matches!(sense, Sense::Hedge(..) | Sense::Label | Sense::Abbreviation | Sense::Unit(_));
        !tagged.is_glued(at) && word(before) && !tagged.senses(before).iter().any(makes)
    });
    (goes_on || ends && at > 0) && led
}

/// Whether the word before `at` is one that years follow.
fn is_cue(tagged: &Tagged<'_>, at: usize, year: i16) -> bool {
    // "Mid-2020"
    let Some(before) = at.checked_sub(if at > 1 && tagged.is_joint(at - 1) { 2 } else { 1 }) else { return false };
    if before + 1 < at {
        return is(tagged, before, Calendar::Mid);
    }
    // "As early as 2019"
    let phrase = |length: usize| {
        at.checked_sub(length).is_some_and(|first| tagged.length(first) == length && is(tagged, first, Calendar::In))
    };
    if (2..=LONGEST_CUE).any(phrase) {
        return true;
    }
    let dated = tagged.senses(before).iter().any(|sense| {
        matches!(
            sense,
            Sense::Calendar(
                Calendar::In
                    | Calendar::Since
                    | Calendar::Until
                    | Calendar::Before
                    | Calendar::After
                    | Calendar::Early
                    | Calendar::Mid
                    | Calendar::Late
                    | Calendar::Season(_)
            )
        )
    });
    // "De" is both "from" and "of".
    let from = tagged.is(before, Link::From) && !tagged.is(before, Link::Of);
    // "En el 2019"
    let the = tagged.has_adjectives_behind()
        && tagged.is(before, Link::The)
        && before.checked_sub(1).is_some_and(|i| is(tagged, i, Calendar::In));
    // "The treaty of 1999", but "a crowd of 2000".
    let part =
        || before.checked_sub(1).is_some_and(|i| tagged.senses(i).iter().any(|it| matches!(it, Sense::Calendar(_))));
    // Where verbs have no "s", a word with one is what is counted: "un groupe de 2019 personnes".
    let counts = || {
        let grammar = |sense: &Sense| matches!(sense, Sense::Link(_) | Sense::Calendar(_));
        tagged.senses(at + 1).contains(&Sense::Plural)
            || tagged.has_adjectives_behind() && tagged.is_plural(at + 1) && !tagged.senses(at + 1).iter().any(grammar)
    };
    let of = tagged.is(before, Link::Of) && (year % 100 != 0 || part()) && !counts();
    dated || from || the || of || bound::is_by(tagged, before)
}

/// "The 1990s", "the '40s", "the nineteen seventies", "the 19th century".
pub(super) fn decade_or_century(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let told = |end: usize, year: i16, grain: Grain, relative: bool| {
        let period = around(Date::new(year, 1, 1).ok()?, grain)?;
        Some(Told { first: at, end, when: When::Days(period.into()), relative })
    };
    let century = |n: i32, end: usize| {
        let before = past(tagged, end, Calendar::BeforeEra);
        let first = if before.is_some() { -100 * n } else { 100 * (n - 1) };
        told(before.unwrap_or(end), i16::try_from(first).ok()?, Grain::Century, false)
    };
    if let Some((n, end)) = ordinal(tagged, at).filter(|(n, _)| (1..=30).contains(n)) {
        let (grain, end) = unit(tagged, hyphen(tagged, end))?;
        return (grain == Grain::Century).then(|| century(n, end))?;
    }
    if let Some((Grain::Century, end)) = unit(tagged, at) {
        // "Siglo XIX", "XIXe siècle"
        let behind = roman(tagged, end).map(|n| (n, end + 1));
        let (n, end) = behind.or_else(|| Some((roman(tagged, at.checked_sub(1)?)?, end)))?;
        return century(n, end);
    }
    if let Some((n, length, end)) = years_of(tagged, at) {
        let first = if length == 4 { i16::try_from(n).ok()? } else { decade_of(n, clock)? };
        return told(end, first, Grain::Decade, length != 4);
    }
    let the = at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The));
    let apostrophe = matches!(tagged.char(at), '\'' | '\u{2019}' | '\u{2018}');
    let begin = at + usize::from(apostrophe);
    if apostrophe && is_short_year(tagged, at) {
        let (n, _) = digits(tagged, begin)?;
        let year = Period::year(short(n, clock)?)?;
        return Some(Told { first: at, end: begin + 1, when: When::Days(year.into()), relative: false });
    }
    if let Some((n, length)) = digits(tagged, begin) {
        let mark = matches!(tagged.char(begin + 1), '\'' | '\u{2019}') && tagged.is_glued(begin + 2);
        let end = past(tagged, begin + 1 + usize::from(mark), Calendar::Plural)?;
        // "Die 1990er Jahre"
        let end = past_year_word(tagged, end).unwrap_or(end);
        let decade = n % 10 == 0
            && (tagged.is_glued(begin + 1) || at.checked_sub(1).is_some_and(|i| is(tagged, i, Calendar::In)));
        return match length {
            4 if decade && YEARS.contains(&n) => {
                // "The 1800s" are a century, for "the 2000s" hardly any have passed.
                let grain = if n % 100 == 0 && n < 2000 { Grain::Century } else { Grain::Decade };
                told(end, i16::try_from(n).ok()?, grain, false)
            }
            2 if decade && (the || apostrophe || !tagged.is_glued(begin + 1)) => {
                told(end, decade_of(n, clock)?, Grain::Decade, true)
            }
            _ => None,
        };
    }
    let tens = |at: usize| {
        tagged.find(at, |sense| match sense {
            Sense::Calendar(Calendar::Tens(n)) => Some((i32::from(*n), at + tagged.length(at))),
            _ => None,
        })
    };
    if let Some((n, end)) = tens(at).filter(|_| the) {
        let end = past_year_word(tagged, end).unwrap_or(end);
        return told(end, decade_of(n, clock)?, Grain::Decade, true);
    }
    let (century, end) = cardinal(tagged, at).filter(|n| (11..=20).contains(&n.0))?;
    let (n, end) = tens(hyphen(tagged, end))?;
    told(end, i16::try_from(century * 100 + n).ok()?, Grain::Decade, false)
}

/// An apostrophe for the century of a year: "in '06". One that closes a quotation stands behind a word, and nothing is
/// counted behind the year.
fn is_short_year(tagged: &Tagged<'_>, at: usize) -> bool {
    let opened = tagged.sentence_start(at)..at;
    let quoted = opened.into_iter().any(|i| matches!(tagged.char(i), '\'' | '\u{2018}') && !tagged.is_glued(i));
    digits(tagged, at + 1).is_some_and(|(_, length)| length == 2)
        && tagged.is_glued(at + 1)
        && !tagged.is_glued(at)
        && (!tagged.is_glued(at + 2) || matches!(tagged.char(at + 2), '.' | ',' | ';' | ':' | '?' | '!' | ')'))
        && !quoted
        && !is_counted(tagged, at + 2)
}

/// The first year of a decade, whole or by its last two figures, and how many figures it has: "años 90", "années 1990",
/// "década de los años noventa".
fn years_of(tagged: &Tagged<'_>, at: usize) -> Option<(i32, usize, usize)> {
    let begin = past(tagged, at, Calendar::YearsOf).or_else(|| {
        unit(tagged, at).filter(|found| found.0 == Grain::Decade && tagged.has_adjectives_behind()).map(|found| found.1)
    })?;
    let begin = skip(tagged, skip(tagged, begin, Link::Of), Link::The);
    let begin = past(tagged, begin, Calendar::YearsOf).unwrap_or(begin);
    let (n, length, end) = match digits(tagged, begin) {
        Some((n, length)) => (n, length, begin + 1),
        None => cardinal(tagged, begin).map(|(n, end)| (n, 2, end)).filter(|found| found.0 >= 20)?,
    };
    let whole = length == 4 && YEARS.contains(&n) || length == 2;
    (whole && n % 10 == 0 && !tagged.is(end, Link::To) && !is_counted(tagged, end)).then_some((n, length, end))
}

/// The last decade of that name that has begun.
fn decade_of(n: i32, clock: Clock) -> Option<i16> {
    let year = i32::from(clock.today.year());
    i16::try_from(year - (year - n).rem_euclid(100)).ok()
}

/// A quarter, a half or a season that needs its year told: "Q3", "the third quarter", "the first half", "last autumn".
pub(super) fn fraction(tagged: &Tagged<'_>, at: usize) -> Option<(Cycle, usize)> {
    let number = |at: usize, most: i32| {
        digits(tagged, at).filter(|&(n, length)| length == 1 && (1..=most).contains(&n)).map(|(n, _)| n)
    };
    let letter = tagged.is_glued(at + 1);
    let (cycle, n, end) = if is(tagged, at + 1, Calendar::Q) && letter && !tagged.is_glued(at) {
        (Calendar::Q, number(at, 4)?, at + 2)
    } else if is(tagged, at, Calendar::Q) && letter {
        (Calendar::Q, number(at + 1, 4)?, at + 2)
    } else if is(tagged, at, Calendar::H) && letter {
        (Calendar::H, number(at + 1, 2)?, at + 2)
    } else {
        let (n, end) = ordinal(tagged, at)?;
        let end = hyphen(tagged, end);
        match unit(tagged, end) {
            Some((Grain::Quarter, end)) if (1..=4).contains(&n) => (Calendar::Q, n, end),
            _ => {
                let half = past(tagged, end, Calendar::Half).or_else(|| past(tagged, end, Calendar::HalfYear));
                (Calendar::H, n, half.filter(|_| (1..=2).contains(&n))?)
            }
        }
    };
    let n = i8::try_from(n).ok()?;
    Some((if cycle == Calendar::Q { Cycle::Quarter(n) } else { Cycle::Half(n) }, end))
}

/// A season's name, where it stands as one.
pub(super) fn season(tagged: &Tagged<'_>, at: usize) -> Option<(Cycle, usize)> {
    tagged.find(at, |sense| match sense {
        Sense::Calendar(Calendar::Season(n)) => {
            i8::try_from(*n).ok().map(|n| (Cycle::Season(n), at + tagged.length(at)))
        }
        _ => None,
    })
}
