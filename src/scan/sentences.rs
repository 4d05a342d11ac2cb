//! Where sentences end.
//!
//! A full stop ends no sentence behind an abbreviation of the lexicon or a single letter, inside a number or a name, or
//! where a small letter follows. An empty line always ends one, and so does the end of a line too wide to be wrapped by hand.

use crate::lexicon::{Calendar, Lexicon, Sense};
use crate::model::{Language, Sentence, Token, TokenKind};

/// A sentence is cut where a line ends after so many tokens, and in any case after so many, because what is read in a
/// sentence looks around in it: a table without full stops would otherwise cost the square of its length. Newspapers
/// have few sentences of more than a hundred tokens.
const MOST_TOKENS_BEFORE_LINE_END: u32 = 100;
const MOST_TOKENS: u32 = 400;

/// Groups the tokens into sentences.
pub(super) fn sentences(text: &str, lexicon: &Lexicon, tokens: &[Token], paragraphs: &[u32]) -> Vec<Sentence> {
    let count = u32::try_from(tokens.len()).unwrap_or(u32::MAX);
    let mut sentences = Vec::with_capacity(tokens.len() / 20 + 1);
    let mut paragraphs = paragraphs.iter().copied();
    let mut next_paragraph = paragraphs.next().unwrap_or(u32::MAX);
    let mut first = 0;
    let mut paragraph = true;
    let mut i = 0;
    while i < count {
        let mut end = i + 1;
        let mut ends = tokens[i as usize].kind == TokenKind::Mark && ends_sentence(text, lexicon, tokens, i as usize);
        if ends {
            while (end as usize) < tokens.len() && is_closing(text, tokens, end as usize) {
                end += 1;
            }
        }
        while next_paragraph < end {
            next_paragraph = paragraphs.next().unwrap_or(u32::MAX);
        }
        let breaks = next_paragraph == end;
        ends |= breaks || end - first >= MOST_TOKENS_BEFORE_LINE_END && is_too_long(text, tokens, first, end);
        if ends || end == count {
            sentences.push(Sentence { first, end, paragraph });
            first = end;
            paragraph = breaks;
        }
        i = end;
    }
    sentences
}

/// Whether a sentence from `first` should go no further than `end`.
fn is_too_long(text: &str, tokens: &[Token], first: u32, end: u32) -> bool {
    let ends_line = || {
        let gap =
            tokens.get(end as usize).map(|next| tokens[end as usize - 1].span.end as usize..next.span.start as usize);
        gap.and_then(|gap| text.get(gap)).is_some_and(|gap| gap.contains('\n'))
    };
    match end - first {
        MOST_TOKENS.. => true,
        MOST_TOKENS_BEFORE_LINE_END.. => ends_line(),
        _ => false,
    }
}

fn first_char(text: &str, token: &Token) -> char {
    token.span.of(text).and_then(|word| word.chars().next()).unwrap_or(' ')
}

/// Whether the mark `i` ends a sentence.
fn ends_sentence(text: &str, lexicon: &Lexicon, tokens: &[Token], i: usize) -> bool {
    let mark = first_char(text, &tokens[i]);
    if !matches!(mark, '.' | '!' | '?' | '…' | '。' | '！' | '？') {
        return false;
    }
    let after = (i + 1..tokens.len()).find(|&j| !is_closing(text, tokens, j));
    let Some(next) = after.map(|j| &tokens[j]) else { return true };
    if next.glued && after == Some(i + 1) || first_char(text, next).is_lowercase() {
        return false;
    }
    if mark != '.' {
        return true;
    }
    let has = |token: &Token, languages: &[Language], is: fn(&Sense) -> bool| {
        languages.iter().any(|&language| {
            let phrases = lexicon.phrases(language);
            let found = phrases.longest(std::iter::once(token.word));
            found.is_some_and(|(_, phrase)| phrases.senses(phrase).iter().any(is))
        })
    };
    // "14. September", "3. Quartal": the stop of an ordinal in a date.
    let dates = |sense: &Sense| matches!(sense, Sense::Month(_) | Sense::Calendar(Calendar::Unit(_) | Calendar::Half));
    let ordinal = i.checked_sub(1).map(|j| &tokens[j]).filter(|it| it.kind == TokenKind::Digits && it.span.len() <= 2);
    if ordinal.is_some() && tokens[i].glued && has(next, &[Language::German], dates) {
        return false;
    }
    let Some(before) =
        i.checked_sub(1).map(|j| &tokens[j]).filter(|before| tokens[i].glued && before.kind == TokenKind::Word)
    else {
        return true;
    };
    // "U.S.", "p.m.", "e.g.": a letter whose full stop follows another.
    let abbreviates =
        i > 1 && before.glued && tokens[i - 2].kind == TokenKind::Mark && first_char(text, &tokens[i - 2]) == '.';
    if before.span.len() == 1 && (before.capital || abbreviates) {
        // "J. Smith" goes on; "in the U.S. The" does not.
        return has(next, &[Language::English], |sense| matches!(sense, Sense::Link(_)));
    }
    // What the text is in is not known yet. A word that English has counts as English: "a year ago." ends a sentence, for
    // all that the Spanish write "ago." for August.
    let is_english = has(before, &[Language::English], |_| true);
    let languages = if is_english { &[Language::English] } else { Language::ALL };
    !has(before, languages, |sense| *sense == Sense::Abbreviation)
}

/// Whether token `i` closes a quotation or a bracket that the sentence before it opened.
fn is_closing(text: &str, tokens: &[Token], i: usize) -> bool {
    tokens[i].kind == TokenKind::Mark
        && tokens[i].glued
        && matches!(first_char(text, &tokens[i]), '"' | '\'' | '”' | '’' | '»' | ')' | ']')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;

    #[track_caller]
    fn cut(text: &str) -> Vec<&str> {
        let scanned = scan(text, Lexicon::builtin());
        let span = |sentence: &Sentence| {
            let tokens = &scanned.tokens[sentence.range()];
            tokens[0].span.to(tokens[tokens.len() - 1].span)
        };
        scanned.sentences.iter().map(|sentence| span(sentence).of(text).expect("spans fit the text")).collect()
    }

    #[test]
    fn sentences_end_at_their_full_stop() {
        assert_eq!(
            cut("It fell. It rose to 1.5. Then?  \u{201c}Yes.\u{201d} He left"),
            ["It fell.", "It rose to 1.5.", "Then?", "\u{201c}Yes.\u{201d}", "He left"]
        );
        assert_eq!(cut("A headline\n\nThe text."), ["A headline", "The text."]);
    }

    #[test]
    fn a_line_is_a_paragraph_where_lines_are_not_wrapped() {
        let wide = format!("VELM{} said so", " and so on".repeat(12));
        assert_eq!(cut(&format!("A headline\n{wide}\nThe end")), ["A headline", &wide, "The end"]);
        assert_eq!(cut("A headline\nof two lines\nand a text"), ["A headline\nof two lines\nand a text"]);
    }

    #[test]
    fn a_table_is_cut_between_its_lines() {
        let parts = "Velm | 3 | 4\n".repeat(1_000);
        assert!(
            cut(&parts).len() >= 45 && cut(&parts).iter().all(|part| part.starts_with("Velm") && part.ends_with('4'))
        );
        assert!(cut(&"and so on ".repeat(1_000)).len() >= 7);
    }

    #[test]
    fn abbreviations_end_none() {
        assert_eq!(
            cut("On Jan. 3, 2021 in St. Petersburg, approx. $1.5bn went to Mr. J. Smith."),
            ["On Jan. 3, 2021 in St. Petersburg, approx. $1.5bn went to Mr. J. Smith."]
        );
        assert_eq!(cut("It fell a year ago. Then it rose."), ["It fell a year ago.", "Then it rose."]);
        assert_eq!(cut("He is in the U.S. The talks go on."), ["He is in the U.S.", "The talks go on."]);
        assert_eq!(cut("the U.S. Army and gainsay.rs"), ["the U.S. Army and gainsay.rs"]);
    }
}
