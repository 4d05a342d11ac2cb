//! Days and periods: "14 September", "last year", "since the 1990s", "the second Tuesday of May".
//!
//! A date is read in three layers. A *simple* one names a day or a unit of the calendar; a *compound* one is a part of
//! a simple one, a piece of it, or a distance from it; a bound or a range holds compound ones. No layer holds itself, so
//! that reading takes a bounded number of steps. What the words leave open (the year of "9 August", the week of
//! "Monday") is filled in last, from the other words of the date or from the day of publication.

mod bound;
mod calendar;
mod clue;
mod count;
mod numeric;
mod part;
mod piece;
mod range;
mod relative;
mod tense;
mod told;
mod words;
mod written;
mod year;

use super::Reading;
use crate::lexicon::{Calendar, Link, Sense, Starts, Tagged};
use crate::model::{Date, Doubt, Grain, Kind, Mention, OtherReading, RuleId, TokenKind, Width};
use crate::recognize::Context;
use calendar::{Part, around};
use clue::Clue;
pub(crate) use numeric::date_order;
use told::{Clock, Cycle, Look, Told, When};
use words::{comma, hyphen, is, past, skip};

const RULE: RuleId = RuleId::new("date");

/// Stands in for the day of publication where it is not known. What hangs on it is left out of the mention.
const SOME_DAY: Date = Date::constant(2000, 1, 1);

/// Reads the day or period that begins at `at`.
pub(super) fn read(tagged: &Tagged<'_>, at: usize, context: &Context) -> Option<Reading> {
    let order = context.order.unwrap_or_else(|| tagged.date_order());
    let clock = Clock { today: context.published.unwrap_or(SOME_DAY), order };
    let clue = Clue::of(tagged, at);
    if clue == Clue::NOTHING {
        return None;
    }
    let ask = |mask: Clue| clue.meets(mask).then_some(());
    let first = compound(tagged, at, clock);
    let all = [
        first,
        ask(Clue::HEDGE).and_then(|()| count::hedged(tagged, at, clock)),
        range::read(tagged, at, first, clock),
        bound::read(tagged, at, first, clock),
        ask(Clue::DIGITS).and_then(|()| numeric::cued(tagged, at, clock)),
    ];
    let told = all.into_iter().flatten().max_by_key(|told| told.end)?;
    let look = || tense::look(tagged, told.first, told.end);
    let stretch = match told.when {
        When::Days(stretch) => Some(stretch),
        When::Every(..) => Some(told.days(clock, look())?),
        When::Unknown(_) => None,
    };
    let of_story =
        relative::is_of_the_story(tagged, at) && !tense::is_whole(tagged, at, told.end) && look() != Look::Ahead;
    let known = !told.relative || context.published.is_some() && !of_story;
    let day = stretch
        .map_or(told.grain() == Grain::Day, |it| it.stated.grain == Grain::Day && it.stated.days.single().is_some());
    let stretch = stretch.filter(|_| known);
    let end = time_of_day(tagged, told.end);
    // "03/04/2020" is read in the order of the language, unless the text itself has shown its own.
    let doubtful = context.order.is_none() && known && clue.meets(Clue::DIGITS);
    let other = doubtful.then(|| numeric::in_other_order(tagged, at, clock)).flatten().and_then(|other| {
        let days = other.days(clock, look())?.stated.days;
        let differs = other.end == told.end && stretch.is_some_and(|stretch| stretch.stated.days != days);
        let stated = Some(days.into());
        differs.then_some(OtherReading { kind: Kind::Date, unit: None, stated, doubt: Doubt::DayMonthOrder })
    });
    Some(Reading {
        end,
        mention: Mention {
            span: tagged.span(at, end),
            kind: if day { Kind::Date } else { Kind::Period },
            unit: None,
            unit_assumed: false,
            per: None,
            stated: stretch.map(|stretch| stretch.stated.days.into()),
            meant: stretch.map(|stretch| stretch.meant.into()),
            width: stretch.map(|it| if it.meant == it.stated.days { Width::AsStated } else { Width::Hedge }),
            hedge: None,
            alternatives: Vec::new(),
            sides: None,
            change: None,
            noun: None,
            rule: RULE,
            other_readings: other.into_iter().collect(),
        },
    })
}

fn some_clock(tagged: &Tagged<'_>) -> Clock {
    Clock { today: SOME_DAY, order: tagged.date_order() }
}

/// A day that is told with its year, and the token after it.
pub(crate) fn full_day(tagged: &Tagged<'_>, at: usize) -> Option<(Date, usize)> {
    if !tagged.starts(at).meets(Starts::DATE) {
        return None;
    }
    let told = simple(tagged, at, some_clock(tagged))?;
    match told.when {
        When::Days(stretch) if !told.relative => Some((stretch.stated.days.single()?, told.end)),
        _ => None,
    }
}

/// A day or a unit of the calendar by its name or its distance from today.
fn simple(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    const FIGURE: Clue = Clue::DIGITS.or(Clue::NUMBER);
    let clue = Clue::of(tagged, at);
    let ask = |mask: Clue| clue.meets(mask).then_some(());
    let all = [
        ask(Clue::DIGITS).and_then(|()| numeric::read(tagged, at, clock)),
        ask(FIGURE.or(Clue::NAME).or(Clue::UNIT)).and_then(|()| written::read(tagged, at, clock)),
        ask(Clue::NEAR.or(Clue::NAME).or(Clue::UNIT)).and_then(|()| relative::read(tagged, at, clock)),
        ask(FIGURE.or(Clue::UNIT)).and_then(|()| year::read(tagged, at, clock)),
        ask(FIGURE.or(Clue::UNIT).or(Clue::MARK)).and_then(|()| year::decade_or_century(tagged, at, clock)),
        ask(FIGURE.or(Clue::UNIT)).and_then(|()| lone(tagged, at, clock)),
    ];
    let told = all.into_iter().flatten().max_by_key(|told| told.end)?;
    let told = before_weekend(tagged, told).unwrap_or(told);
    Some(relative::pointed(tagged, told, clock).or_else(|| framed(tagged, told, clock)).unwrap_or(told))
}

/// A simple date, a part or a piece of one, or a distance from one.
fn compound(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    const COUNTED: Clue = Clue::DIGITS.or(Clue::NUMBER).or(Clue::ARTICLE).or(Clue::NEAR).or(Clue::UNIT);
    let clue = Clue::of(tagged, at);
    let ask = |mask: Clue| clue.meets(mask).then_some(());
    let all = [
        simple(tagged, at, clock),
        ask(COUNTED.or(Clue::PART).or(Clue::NAME)).and_then(|()| part::read(tagged, at, clock)),
        ask(COUNTED.or(Clue::WITHIN)).and_then(|()| count::read(tagged, at, clock)),
    ];
    all.into_iter().flatten().max_by_key(|told| told.end)
}

/// A weekday: what "after next" can follow.
fn day_of(tagged: &Tagged<'_>, at: usize) -> Option<(Cycle, usize)> {
    words::weekday(tagged, at).map(|(weekday, end)| (Cycle::Weekday(weekday), end))
}

/// What comes again and again, by its name: what "last", "this" and "next" can stand before.
fn every(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<(Cycle, usize)> {
    if let Some(Told { end, when: When::Every(cycle, None), .. }) = written::read(tagged, at, clock) {
        return Some((cycle, end));
    }
    year::fraction(tagged, at)
        .or_else(|| year::season(tagged, at))
        .or_else(|| holiday(tagged, at))
        .or_else(|| past(tagged, at, Calendar::Workweek).map(|end| (Cycle::Workweek, end)))
        .or_else(|| {
            numeric::month_and_day(tagged, at, clock)
                .filter(|_| tagged.is_char(at + 1, '/'))
                .map(|(month, day, end)| (Cycle::DayOfYear { month, day, weekday: None }, end))
        })
}

fn holiday(tagged: &Tagged<'_>, at: usize) -> Option<(Cycle, usize)> {
    let cycle = tagged.find(at, |sense| match sense {
        Sense::Calendar(Calendar::Holiday(month, day)) => {
            Some(Cycle::Holiday(i8::try_from(*month).ok()?, i8::try_from(*day).ok()?))
        }
        Sense::Calendar(Calendar::Easter(days)) => Some(Cycle::Easter(*days)),
        Sense::Calendar(Calendar::Feast(month, weekday, nth, later)) => Some(Cycle::Feast {
            month: i8::try_from(*month).ok()?,
            weekday: jiff::civil::Weekday::from_monday_one_offset(i8::try_from(*weekday).ok()?).ok()?,
            nth: *nth,
            later: *later,
        }),
        _ => None,
    })?;
    Some((cycle, at + tagged.length(at)))
}

/// "Memorial Day weekend", "July 4th weekend": a day of the year and the weekend that it is next to.
fn before_weekend(tagged: &Tagged<'_>, told: Told) -> Option<Told> {
    let When::Every(cycle, None) = told.when else { return None };
    let end = past(tagged, told.end, Calendar::Weekend).filter(|_| cycle.is_day_of_year())?;
    Some(Told { end, when: When::Every(cycle, Some(Part::Weekend)), ..told })
}

/// A quarter, a half, a season, a holiday, a weekend or "the 14th".
fn lone(tagged: &Tagged<'_>, at: usize, clock: Clock) -> Option<Told> {
    let the = at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::The));
    let in_ = at.checked_sub(1 + usize::from(the)).is_some_and(|before| {
        [Calendar::In, Calendar::By, Calendar::Since, Calendar::Until, Calendar::Before, Calendar::After]
            .iter()
            .any(|&word| is(tagged, before, word))
    });
    let told = |(cycle, end): (Cycle, usize)| Told { first: at, end, when: When::Every(cycle, None), relative: true };
    if let Some(found) = year::fraction(tagged, at) {
        // Games have halves and quarters too; those of a year say so, or are spoken of as a time.
        let letter = is(tagged, at, Calendar::Q) || is(tagged, at, Calendar::H);
        let of_years = matches!(found.0, Cycle::Quarter(_)) || is(tagged, found.1 - 1, Calendar::HalfYear);
        let quarter = of_years && (in_ || tense::is_whole(tagged, at, found.1));
        let dated = year::behind(tagged, found.1, clock).is_some();
        // "The second half of the decade" is none of a year.
        let framed = || {
            let (frame, _) = relative::frame(tagged, frame_of(tagged, found.1)?, clock)?;
            (frame.grain == Grain::Year).then_some(())
        };
        return (letter || quarter || dated || framed().is_some()).then(|| told(found));
    }
    if let Some(found) = holiday(tagged, at) {
        return Some(told(found));
    }
    if let Some((year, end)) = words::digits(tagged, at)
        .and_then(|_| year::plain(tagged, at).or_else(|| year::before_quarter(tagged, at, clock)))
    {
        // "2016 Q3", "the 2009 Christmas show"
        let (cycle, end) =
            year::fraction(tagged, end).or_else(|| holiday(tagged, end)).or_else(|| year::season(tagged, end))?;
        let found = cycle.stretch(cycle.within(&crate::model::Period::year(year)?)?, None)?;
        return Some(Told { first: at, end, when: When::Days(found), relative: false });
    }
    if let Some(found) = year::season(tagged, at) {
        // "Spring 2015" is a season, "the fall of the city" is none, and "prices fall in 2015" tells of a year.
        let verb = is(tagged, at, Calendar::Homonym) && is(tagged, found.1, Calendar::In) && !the && !in_;
        let dated = !verb && year::behind(tagged, skip(tagged, found.1, Link::Of), clock).is_some()
            || frame_of(tagged, found.1).is_some();
        // "In spring he left", but not "in spring water".
        let noun = tagged.kind(found.1) == Some(TokenKind::Word)
            && !tagged.senses(found.1).iter().any(|sense| matches!(sense, Sense::Link(_) | Sense::Calendar(_)));
        return (dated || in_ && (the || !noun) && !tagged.is(found.1, Link::Of)).then(|| told(found));
    }
    if let Some(end) = past(tagged, at, Calendar::Weekend) {
        return Some(told((Cycle::Weekend, end)));
    }
    if let Some((grain, part)) = tagged.find(at, |sense| match sense {
        Sense::Calendar(Calendar::EndOf(grain)) => Some((*grain, Part::End)),
        Sense::Calendar(Calendar::StartOf(grain)) => Some((*grain, Part::Start)),
        _ => None,
    }) {
        let now = around(clock.today, grain).filter(|_| tagged.tokens[at].shout)?;
        let when = When::Days(told::Stretch::from(now).part(part)?);
        return Some(Told { first: at, end: at + 1, when, relative: true });
    }
    if let Some(grain) = tagged.find(at, |sense| match sense {
        Sense::Calendar(Calendar::ToDate(grain)) => Some(*grain),
        _ => None,
    }) {
        let first = around(clock.today, grain)?.first()?;
        let when = When::Days(crate::model::Period::between(first, clock.today, Grain::Range)?.into());
        return Some(Told { first: at, end: at + tagged.length(at), when, relative: true });
    }
    if let Some(found) = written::listed(tagged, at, clock) {
        return Some(found);
    }
    let (day, end, _) = words::day_number(tagged, at)?;
    // "The 14th" is a day where nothing follows that it could count, and a word before it leads to a day.
    let led = the
        && at.checked_sub(2).is_some_and(|before| {
            tagged.is(before, Link::At) || tagged.is(before, Link::Of) || tagged.is(before, Link::For)
        });
    let figure = words::digits(tagged, at).is_some();
    let ends = tagged.kind(end) != Some(TokenKind::Word) && !tagged.is_char(end, '-') && !glued_figure(tagged, end);
    let cycle = Cycle::DayOfMonth { day, weekday: None };
    let whole = the && tense::is_whole(tagged, at, end);
    (frame_of(tagged, end).is_some() || (led || whole) && figure && end > at + 1 && ends).then(|| told((cycle, end)))
}

fn glued_figure(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_glued(at) && tagged.kind(at) != Some(TokenKind::Mark)
}

/// Where "last year", "of next month" or "of the week" begins behind a date that lacks its frame.
fn frame_of(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let begin = hyphen(tagged, at);
    let linked = tagged.is(begin, Link::Of) || tagged.is(begin, Link::From) || is(tagged, begin, Calendar::In);
    let begin = if linked { begin + tagged.length(begin) } else { begin };
    let named = skip(tagged, begin, Link::The);
    let found = match relative::direction(tagged, named) {
        Some((_, end)) => words::unit(tagged, end).is_some(),
        None => {
            linked
                && words::unit(tagged, named)
                    .is_some_and(|(_, end)| named > begin || relative::direction_behind(tagged, end).is_some())
        }
    };
    found.then_some(begin)
}

/// The same date inside the year, month or week that stands behind it.
fn framed(tagged: &Tagged<'_>, told: Told, clock: Clock) -> Option<Told> {
    let When::Every(cycle, part) = told.when else { return None };
    if let Some(end) = relative::story_frame(tagged, told.end) {
        // "In May of that year"
        return Some(Told { end, when: When::Unknown(cycle.grain()), ..told });
    }
    let (frame, end, relative) = match year::behind(tagged, told.end, clock).filter(|_| cycle.frame() == Grain::Year) {
        Some((year, end)) => {
            // "The winter of 2014/15"
            let both = year::second_year(tagged, year, end).filter(|_| matches!(cycle, Cycle::Season(_)));
            (crate::model::Period::year(year)?, both.map_or(end, |found| found.1), false)
        }
        None => {
            let (frame, end) = relative::frame(tagged, frame_of(tagged, told.end)?, clock)?;
            (frame, end, true)
        }
    };
    // "Labor Day 2021 weekend"
    let joined = before_weekend(tagged, Told { end, ..told });
    let (end, part) = joined.map_or((end, part), |told| (told.end, Some(Part::Weekend)));
    let when = When::Days(cycle.stretch(cycle.within(&frame)?, part)?);
    Some(Told { end, when, relative, ..told })
}

/// The token after a time of the day that stands behind a date: it moves no day, but belongs to the words.
pub(crate) fn time_of_day(tagged: &Tagged<'_>, at: usize) -> usize {
    let part = |at: usize| past(tagged, at, Calendar::PartOfDay);
    if let Some(end) = part(at) {
        return hour(tagged, end);
    }
    let begin = comma(tagged, at);
    let begin = if tagged.is(begin, Link::At) { begin + tagged.length(begin) } else { begin };
    if let Some(end) = part(begin).filter(|_| begin > at) {
        return end;
    }
    hour(tagged, at)
}

/// The token after "at 9 pm EST" or ", 10:30" at `at`.
fn hour(tagged: &Tagged<'_>, at: usize) -> usize {
    let begin = comma(tagged, at);
    let led = tagged.is(begin, Link::At) || is(tagged, begin, Calendar::AtClock);
    let begin = if led { begin + tagged.length(begin) } else { begin };
    let Some((hour, 1 | 2)) = words::digits(tagged, begin) else { return at };
    let minutes = tagged.is_char(begin + 1, ':') && tagged.is_glued(begin + 1);
    let minutes = minutes && matches!(words::digits(tagged, begin + 2), Some((0..60, 2)));
    let mut end = begin + if minutes { 3 } else { 1 };
    let clock = past(tagged, end, Calendar::Clock);
    if hour > 24 || !minutes && clock.is_none() {
        return at;
    }
    // "10 pm EST" has two words behind it.
    for _ in 0..2 {
        end = past(tagged, end, Calendar::Clock).unwrap_or(end);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::model::Language;
    use crate::scan::scan;

    /// Every date of an English text, as `first..last words`.
    fn dates(text: &str, published: Option<&str>) -> Vec<String> {
        dates_in(Language::English, text, published)
    }

    fn dates_in(language: Language, text: &str, published: Option<&str>) -> Vec<String> {
        let lexicon = Lexicon::builtin();
        let scanned = scan(text, lexicon);
        let tagged = Tagged::new(text, lexicon, language, &scanned.tokens, &scanned.sentences);
        let context = Context { published: published.map(|day| day.parse().unwrap()), order: None };
        let mentions = crate::recognize::recognize(&tagged, &context);
        let day = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
        mentions
            .iter()
            .filter(|mention| matches!(mention.kind, Kind::Date | Kind::Period))
            .map(|mention| {
                let days = mention.stated.as_ref().and_then(crate::model::Extent::days);
                let value = days.map_or("?".to_owned(), |days| match days.single() {
                    Some(single) => single.to_string(),
                    None => format!("{}..{}", day(days.low_end()), day(days.high_end())),
                });
                format!("{value} {}", mention.span.of(text).unwrap())
            })
            .collect()
    }

    /// Read on a Tuesday.
    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        assert_eq!(dates(text, Some("2020-09-15")), expected, "{text}");
    }

    #[test]
    fn without_a_day_of_publication_only_full_dates_have_days() {
        assert_eq!(
            dates("On Monday, on 9 August, last year and on 9 August 2020.", None),
            ["? Monday", "? 9 August", "? last year", "2020-08-09 9 August 2020"]
        );
        assert_eq!(dates("From May 3 to June 5, 2020.", None), ["2020-05-03..2020-06-05 From May 3 to June 5, 2020"]);
    }

    #[test]
    fn a_date_in_one_place_lends_what_another_lacks() {
        reads("It ran May 3-5.", &["2020-05-03..2020-05-05 May 3-5"]);
        reads(
            "It ran from 28 December to 3 January 2019.",
            &["2018-12-28..2019-01-03 from 28 December to 3 January 2019"],
        );
        reads(
            "It ran between the ninth and the 17th of April.",
            &["2020-04-09..2020-04-17 between the ninth and the 17th of April"],
        );
        reads("It rained in April and June.", &["2020-04-01..2020-04-30 April", "2020-06-01..2020-06-30 June"]);
        reads(
            "Sales in 2007, 2009 and 2011 fell.",
            &["2007-01-01..2007-12-31 2007", "2009-01-01..2009-12-31 2009", "2011-01-01..2011-12-31 2011"],
        );
    }

    #[test]
    fn every_day_is_read_back_as_it_is_written() {
        let names = |names: &'static str| names.split(' ').collect::<Vec<_>>();
        let english = names("January February March April May June July August September October November December");
        let spanish = names("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        let german = names("Januar Februar M\u{e4}rz April Mai Juni Juli August September Oktober November Dezember");
        let french = names(
            "janvier f\u{e9}vrier mars avril mai juin juillet ao\u{fb}t septembre octobre novembre d\u{e9}cembre",
        );
        let mut day = Date::constant(2019, 1, 1);
        for _ in 0..73 {
            let (m, d) = (usize::try_from(day.month() - 1).unwrap(), day.day());
            let written = [
                (Language::English, format!("{d} {} 2019", english[m])),
                (Language::English, format!("{} {d}, 2019", english[m])),
                (Language::English, format!("{}/{d}/2019", m + 1)),
                (Language::English, format!("2019-{:02}-{d:02}", m + 1)),
                (Language::Spanish, format!("{d} de {} de 2019", spanish[m])),
                (Language::Spanish, format!("{d:02}/{:02}/2019", m + 1)),
                (Language::German, format!("{d}. {} 2019", german[m])),
                (Language::German, format!("{d:02}.{:02}.2019", m + 1)),
                (Language::French, format!("{d} {} 2019", french[m])),
                (Language::French, format!("{d:02}/{:02}/2019", m + 1)),
            ];
            for (language, words) in written {
                let text = format!("X: {words}.");
                assert_eq!(dates_in(language, &text, Some("2020-09-15")), [format!("{day} {words}")], "{language}");
            }
            day = day.checked_add(jiff::Span::new().days(5)).unwrap();
        }
    }

    #[test]
    fn clauses_look_ahead_or_back() {
        reads("He will travel there on Tuesday.", &["2020-09-15 Tuesday"]);
        reads(
            "The meeting was announced on Friday and he will travel on Friday.",
            &["2020-09-11 Friday", "2020-09-18 Friday"],
        );
        reads("His planned trip to the coast on Friday fell through.", &["2020-09-11 Friday"]);
        // A day of the year is the nearest, and is not the one of last year where it is only a few weeks off.
        reads("It ends Oct. 31.", &["2020-10-31 Oct. 31"]);
        reads("The year ending Oct. 10 was good, he said.", &["2019-10-11..2020-10-10 year ending Oct. 10"]);
        reads("It burnt down on Dec. 3, he said.", &["2019-12-03 Dec. 3"]);
        reads("It could have burnt on Friday.", &["2020-09-11 Friday"]);
    }

    #[test]
    fn other_words_are_no_dates() {
        for text in [
            "They may march on an august hall.",
            "April and June met Augustus.",
            "May, who resigned, met Mark in Mar del Plata.",
            "The library lent 1999 books and 2,019 maps.",
            "A crowd of 2000 came at 1900 GMT.",
            "Jobs fell by 2000.",
            "It is 2019 metres long.",
            "It is open 24/7, see No. 66/2020.",
            "Boeing 737, G7 and 192.168.1.20.",
            "They scored in the first half.",
            "Prices fall in spring water.",
            "It took a second, and the second was long.",
            "On Mondays and every Friday he sings.",
            "The end of the war, the middle of the night.",
            "In recent months and the coming weeks.",
            "He lives on the 14th floor.",
        ] {
            reads(text, &[]);
        }
        reads("He fell on Friday, the second time so far.", &["2020-09-11 Friday"]);
    }

    #[test]
    fn no_text_is_too_much() {
        for piece in [
            "Monday ",
            "1/",
            "a ",
            "May 3-",
            "the last of the ",
            "from 2 to ",
            "9999 years ago ",
            "in 5 days ",
            "2019, ",
            "Sept. 3, 4, ",
            "the first 9999 centuries of ",
            "the year to ",
            "half a century ago ",
            "that year ",
            "el 3 y el 4 de mayo de ",
            "am 31. 12. und ",
            "il y a deux ans et ",
            "ann\u{e9}es 9990 ",
        ] {
            let text = piece.repeat(120);
            for &language in Language::ALL {
                let _ = dates_in(language, &text, Some("9999-12-31"));
                let _ = dates_in(language, &text, Some("-009999-01-01"));
            }
        }
    }
}
