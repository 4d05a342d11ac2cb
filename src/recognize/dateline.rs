//! The day of publication that a text itself tells: "No. 66/2020, 15 SEPTEMBER 2020", "LONDON, Sept 3 2020 (Reuters)".
//!
//! Only a full date counts, and only where no sentence needs it: near the head of the text in a place of its own, or
//! behind a label such as "Originally published". A date inside a sentence is what the text speaks of.

use super::rules;
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Date, Span, TokenKind};

/// A dateline stands among so many tokens from the start: headline, byline and the start of the text.
const HEAD: usize = 80;

/// A note that tells the day of publication, and a line that holds a dateline, are no longer than this.
const LONGEST_NOTE: usize = 25;

/// A line of its own that holds a dateline beside a number, a place or a name is no longer than this.
const LONGEST_LINE: usize = 16;

/// The day of publication that a dateline in the text gives, and where it stands.
pub(crate) fn dateline(tagged: &Tagged<'_>) -> Option<(Span, Date)> {
    let head = (0..tagged.tokens.len().min(HEAD)).find_map(|at| {
        let (day, end) = rules::full_day(tagged, at)?;
        // "Monday 14 September 2020" has a date in its middle too.
        let within =
            at.checked_sub(1).is_some_and(|before| rules::full_day(tagged, before).is_some_and(|it| it.1 == end));
        (!within && stands_apart(tagged, at, end)).then(|| (tagged.span(at, end), day))
    });
    head.or_else(|| {
        tagged.sentences.iter().find_map(|sentence| {
            let range = sentence.range();
            let label = is_label(tagged, range.start) && tagged.tokens[range.start].capital;
            let mut tokens = range.clone().take(LONGEST_NOTE).filter(|_| label);
            tokens.find_map(|at| rules::full_day(tagged, at).map(|(day, end)| (tagged.span(at, end), day)))
        })
    })
}

/// Whether a date in the head of the text is in no sentence.
fn stands_apart(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let timed = rules::time_of_day(tagged, end);
    let starts_line = at == 0 || parts_lines(tagged, at);
    let closed = timed + usize::from(tagged.is_char(timed, ')'));
    let ends_line = closed == tagged.tokens.len() || parts_lines(tagged, closed);
    let timed = if is_dash(tagged, end) { rules::time_of_day(tagged, end + 1).max(timed) } else { timed };
    if starts_line && is_label(tagged, timed)
        || is_labelled(tagged, at, timed > end)
        || starts_line && (ends_line || timed > end || is_dash(tagged, timed))
    {
        return true;
    }
    if is_led(tagged, at) {
        return false;
    }
    ends_line || timed > end || opens_report(tagged, at, timed) || in_title(tagged, at, timed) || is_line(tagged, at)
}

/// Whether a line ends before token `at`.
fn parts_lines(tagged: &Tagged<'_>, at: usize) -> bool {
    let (Some(before), Some(token)) = (at.checked_sub(1).and_then(|i| tagged.tokens.get(i)), tagged.tokens.get(at))
    else {
        return false;
    };
    tagged.text.get(before.span.end as usize..token.span.start as usize).is_some_and(|gap| gap.contains('\n'))
}

fn is_label(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.senses(at).contains(&Sense::Calendar(Calendar::Published))
}

/// Whether "published" or the like stands before the date as a label: with a capital, with a colon, or with a time of
/// the day behind the date. "A report published on 3 May 2020" has none of these.
fn is_labelled(tagged: &Tagged<'_>, at: usize, timed: bool) -> bool {
    let mut before = at;
    let mut colon = false;
    let leads = |i: usize| tagged.is_char(i, ':') || tagged.is(i, Link::At) || tagged.is(i, Link::The);
    while let Some(i) = before.checked_sub(1).filter(|&i| leads(i)) {
        colon |= tagged.is_char(i, ':');
        before = i;
    }
    before.checked_sub(1).is_some_and(|i| is_label(tagged, i) && (colon || timed || i == 0 || tagged.tokens[i].capital))
}

/// Whether a word leads to the date that makes it part of a sentence: "on", "since", "of", "was born".
fn is_led(tagged: &Tagged<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    tagged.senses(before).iter().any(|sense| match sense {
        Sense::Link(link) => !matches!(
            link,
            Link::Genitive | Link::Up | Link::Down | Link::Relative | Link::Pronoun | Link::Clause | Link::Says
        ),
        Sense::Calendar(word) => !matches!(word, Calendar::Published | Calendar::Homonym),
        _ => false,
    })
}

fn is_dash(tagged: &Tagged<'_>, at: usize) -> bool {
    matches!(tagged.char(at), '-' | '\u{2013}' | '\u{2014}' | '|')
}

/// "LONDON, Sept 3 2020 (Reuters) -": nothing but places in capitals stands before the date in its paragraph.
fn opens_report(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let first = sentence_start(tagged, at);
    let words = || tagged.tokens[first..at].iter().filter(|token| token.kind == TokenKind::Word);
    words().next().is_some() && words().all(|token| token.shout) && (tagged.is_char(end, '(') || is_dash(tagged, end))
}

/// "Crime boss dies December 20, 2005 Vincent, who …": a new sentence begins behind the date with no mark between.
fn in_title(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    sentence_start(tagged, at) == 0
        && at > 0
        && tagged.tokens.get(end).is_some_and(|token| token.kind == TokenKind::Word && token.capital)
}

/// Whether the sentence of the date is a short line of its own that no full stop ends.
fn is_line(tagged: &Tagged<'_>, at: usize) -> bool {
    let i = tagged.sentences.partition_point(|sentence| sentence.first as usize <= at).saturating_sub(1);
    let Some(sentence) = tagged.sentences.get(i) else { return false };
    let range = sentence.range();
    let own = sentence.paragraph && tagged.sentences.get(i + 1).is_none_or(|next| next.paragraph);
    let open = !matches!(tagged.char(range.end.saturating_sub(1)), '.' | '!' | '?' | '\u{201d}' | '"');
    own && open && range.len() <= LONGEST_LINE
}

fn sentence_start(tagged: &Tagged<'_>, at: usize) -> usize {
    let i = tagged.sentences.partition_point(|sentence| sentence.first as usize <= at);
    i.checked_sub(1).map_or(0, |i| tagged.sentences[i].first as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::model::Language;
    use crate::scan::scan;

    fn of(text: &str) -> Option<String> {
        of_language(text, Language::English)
    }

    fn of_language(text: &str, language: Language) -> Option<String> {
        let lexicon = Lexicon::builtin();
        let scanned = scan(text, lexicon);
        let tagged = Tagged::new(text, lexicon, language, &scanned.tokens, &scanned.sentences);
        dateline(&tagged).map(|(span, day)| format!("{day} {}", span.of(text).unwrap()))
    }

    #[track_caller]
    fn is(text: &str, dateline: &str) {
        assert_eq!(of(text).as_deref(), Some(dateline), "{text}");
    }

    #[test]
    fn a_date_in_a_place_of_its_own_is_a_dateline() {
        is("No. 12/2019, 3 MARCH 2019 \u{a9} HOUSE\n\nThe talks went on.", "2019-03-03 3 MARCH 2019");
        is(" date 2021-10-01 The two met again.", "2021-10-01 2021-10-01");
        is("OSLO, Sept 3 2020 (Wire) - Ships left.", "2020-09-03 Sept 3 2020");
        is("Ships leave\nPublished: 3 Sep 2020\nThey left.", "2020-09-03 3 Sep 2020");
        is("Ships leave port Oct 5, 2011 12:11 PM CDT They left.", "2011-10-05 Oct 5, 2011");
        is("Ships leave port October 5, 2011\nThey left.", "2011-10-05 October 5, 2011");
        is("January 5, 2011 at 12:19 PM\nThey left.", "2011-01-05 January 5, 2011");
        is("They left.\n\nOriginally published in the Bay (Czech, 25.2.2021). Again here.", "2021-02-25 25.2.2021");
    }

    #[test]
    fn other_languages_have_their_labels() {
        let is = |text: &str, language, expected: &str| {
            assert_eq!(of_language(text, language).as_deref(), Some(expected), "{text}");
        };
        is("Publicado el 3 de mayo de 2020 Los barcos salieron.", Language::Spanish, "2020-05-03 3 de mayo de 2020");
        is("Stand: 03.05.2020, 10:30 Uhr Die Schiffe fuhren ab.", Language::German, "2020-05-03 03.05.2020");
        is("Publi\u{e9} le 3 mai 2020 Les navires sont partis.", Language::French, "2020-05-03 3 mai 2020");
        let sentence = "Die Schiffe fuhren am 3. Mai 2020 ab.";
        assert_eq!(of_language(sentence, Language::German), None);
    }

    #[test]
    fn a_date_in_a_sentence_is_none() {
        for text in [
            "The ships left on 3 September 2020.",
            "The treaty of 8 December 1999 still holds.",
            "A report published on 3 May 2020 says so.",
            "He was born Oct. 11, 1928, in the north.",
            "September 2020",
            "On 14 September 2020, Smith left.",
            "Since 1 May 2019 They have waited.",
            "",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
