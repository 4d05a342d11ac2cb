//! Credit lines: whose report a text is, as its dateline or its end says.
//!
//! Found are "BERLIN (dpa) –" and "(Reuters) -" near the head; a line of its own such as "AP", "dpa/AFP" or "By Jane Doe,
//! Associated Press" near the head or the end; and at the end also "… said. (EFE)", "… – AFP" and "Copyright 2021 Reuters".
//! An agency that a sentence speaks of is none: "told Reuters", "Photo: AP".

use crate::lexicon::agencies::{OWNERSHIP, agency};
use crate::lexicon::{Link, Tagged};
use crate::model::{Sentence, TokenKind};

/// The head of a text: headline, byline and the start of the first paragraph.
const HEAD: usize = 80;

/// So many sentences from the end on may be or have a credit line: what follows is a footer.
const TAIL: usize = 4;

/// A line of its own that names an agency has no more tokens.
const LONGEST_LINE: usize = 16;

/// The news agency that a credit line names.
pub(crate) fn credited(tagged: &Tagged<'_>) -> Option<&'static str> {
    let sentences = tagged.sentences;
    let tail = sentences.len().saturating_sub(TAIL);
    let near = sentences.iter().enumerate().filter(|(i, sentence)| *i >= tail || (sentence.first as usize) < HEAD);
    let dateline = (0..tagged.tokens.len().min(HEAD)).find_map(|i| in_dateline(tagged, i));
    dateline.or_else(|| {
        near.into_iter().find_map(|(i, sentence)| {
            let ends_paragraph = sentences.get(i + 1).is_none_or(|next| next.paragraph);
            line(tagged, *sentence)
                .filter(|_| sentence.paragraph && ends_paragraph)
                .or_else(|| if i >= tail { ownership(tagged, *sentence) } else { None })
                .or_else(|| if i >= tail && ends_paragraph { at_end(tagged, *sentence) } else { None })
        })
    })
}

/// The agency that is named at token `i`, and the token after its name.
fn named(tagged: &Tagged<'_>, i: usize) -> Option<(&'static str, usize)> {
    let token = tagged.tokens.get(i).filter(|token| token.kind == TokenKind::Word)?;
    let (name, length) = agency(tagged.text.get(token.span.start as usize..)?)?;
    let end = token.span.start as usize + length;
    let tokens = tagged.tokens[i..].iter().take_while(|token| (token.span.start as usize) < end).count();
    Some((name, i + tokens))
}

/// The first of the agencies listed from token `i` on, "dpa/AFP", and the token after the last.
fn listed(tagged: &Tagged<'_>, i: usize) -> Option<(&'static str, usize)> {
    let (first, mut end) = named(tagged, i)?;
    while matches!(tagged.char(end), '/' | ',' | '-') || tagged.is(end, Link::And) {
        match named(tagged, end + 1) {
            Some((_, next)) => end = next,
            None => break,
        }
    }
    Some((first, end))
}

/// The agencies in brackets from token `i` on, and the token after the closing one.
fn bracketed(tagged: &Tagged<'_>, i: usize) -> Option<(&'static str, usize)> {
    let opens = matches!(tagged.char(i), '(' | '[');
    let (name, end) = if opens { listed(tagged, i + 1)? } else { return None };
    matches!(tagged.char(end), ')' | ']').then_some((name, end + 1))
}

fn is_dash(tagged: &Tagged<'_>, i: usize) -> bool {
    matches!(tagged.char(i), '-' | '\u{2013}' | '\u{2014}' | '_')
}

/// "BERLIN (dpa) –", "Madrid, 3 mar (EFE).-".
fn in_dateline(tagged: &Tagged<'_>, i: usize) -> Option<&'static str> {
    let (name, end) = bracketed(tagged, i)?;
    is_dash(tagged, end + usize::from(tagged.is_char(end, '.'))).then_some(name)
}

/// A line that says nothing but whose report it is: only agencies, words of the grammar and, behind "by", names.
fn line(tagged: &Tagged<'_>, sentence: Sentence) -> Option<&'static str> {
    let range = sentence.range();
    if range.len() > LONGEST_LINE {
        return None;
    }
    let by = tagged.is(range.start, Link::By);
    let (mut first, mut i) = (None, range.start);
    while i < range.end {
        if let Some((name, end)) = named(tagged, i) {
            first = first.or(Some(name));
            i = end;
            continue;
        }
        let token = &tagged.tokens[i];
        let links = [Link::And, Link::By, Link::With, Link::From, Link::AccordingTo];
        let says_nothing = token.kind == TokenKind::Mark
            || by && token.kind == TokenKind::Word && token.capital
            || links.iter().any(|&link| tagged.is(i, link));
        if !says_nothing {
            return None;
        }
        i += tagged.length(i);
    }
    first
}

/// "Copyright 2021 Reuters".
fn ownership(tagged: &Tagged<'_>, sentence: Sentence) -> Option<&'static str> {
    let range = sentence.range();
    let owned = |i: usize| OWNERSHIP.contains(&tagged.key(i).as_str()) || OWNERSHIP.contains(&tagged.word(i));
    let mut tokens = range.clone().take(LONGEST_LINE).filter(|_| owned(range.start));
    tokens.find_map(|i| named(tagged, i)).map(|(name, _)| name)
}

/// "… said. (EFE)", "… – AFP", "… /dpa": at the end of a sentence that ends a paragraph.
fn at_end(tagged: &Tagged<'_>, sentence: Sentence) -> Option<&'static str> {
    let range = sentence.range();
    let closes = |end: usize| (end..range.end).all(|i| tagged.is_char(i, '.'));
    let from = range.end.saturating_sub(LONGEST_LINE).max(range.start);
    (from..range.end).find_map(|i| {
        let set_apart = is_dash(tagged, i) && !tagged.is_joint(i) || tagged.is_char(i, '/');
        let (name, end) = if set_apart { listed(tagged, i + 1)? } else { bracketed(tagged, i)? };
        closes(end).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::model::Language;
    use crate::scan::scan;

    #[track_caller]
    fn credits(text: &str, language: Language, expected: Option<&str>) {
        let lexicon = Lexicon::builtin();
        let scanned = scan(text, lexicon);
        let tagged = Tagged::new(text, lexicon, language, &scanned.tokens, &scanned.sentences);
        assert_eq!(credited(&tagged), expected, "{text}");
    }

    #[test]
    fn datelines_and_lines_name_the_agency() {
        let english = |text, expected| credits(text, Language::English, Some(expected));
        english("Dam breaks\n\nORLEC, May 3 (Reuters) - A dam broke.", "Reuters");
        english("ORLEC (AP) — A dam broke.", "Associated Press");
        english("By Jane Doe, Associated Press\n\nA dam broke on Friday.", "Associated Press");
        english("A dam broke on Friday.\n\nAFP", "AFP");
        english("A dam broke on Friday. – AFP", "AFP");
        english(
            "A dam broke on Friday.\n\nCopyright 2021 The Associated Press. All rights reserved.",
            "Associated Press",
        );
        credits("Orlec (dpa/AFP) – Ein Damm brach.", Language::German, Some("dpa"));
        credits("Orlec, 3 may (EFE).- Una presa se rompió.", Language::Spanish, Some("EFE"));
        credits("Una diga è crollata. (ANSA)", Language::Italian, Some("ANSA"));
    }

    #[test]
    fn an_agency_that_is_spoken_of_is_no_credit() {
        let silent = |text| credits(text, Language::English, None);
        silent("The mayor told Reuters that 40 houses were gone. The Associated Press (AP) spoke of 50.");
        silent("Photo: Reuters\n\nA dam broke on Friday.");
        silent("A dam broke. AP and Reuters were first at the scene.");
        silent("The PA system failed when the dam broke.");
        silent("");
    }
}
