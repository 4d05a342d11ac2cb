//! Whether a clause looks ahead or back.

use std::ops::Range;

use super::told::Look;
use super::words::is;
use crate::lexicon::{Calendar, Link, Sense, Tagged};
use crate::model::{Modality, TokenKind};

/// How many tokens a clause is searched to either side: longer ones hold more than one verb.
const REACH: usize = 14;

/// The tokens of the sentence that `at` stands in.
pub(super) fn sentence(tagged: &Tagged<'_>, at: usize) -> Range<usize> {
    let after = tagged.sentences.partition_point(|sentence| sentence.first as usize <= at);
    after.checked_sub(1).map_or(at..at, |i| tagged.sentences[i].range())
}

/// Where the clause around the tokens looks. The nearest verb before them decides; where there is none, the first one
/// after them.
pub(super) fn look(tagged: &Tagged<'_>, first: usize, end: usize) -> Look {
    // A text that is nothing but a date is an entry or an appointment, and no report.
    if tagged.sentences.len() == 1 && is_whole(tagged, first, end) {
        return Look::Ahead;
    }
    let sentence = sentence(tagged, first);
    if tagged.is(end, Link::Genitive) {
        return Look::Plain;
    }
    let before = (sentence.start.max(first.saturating_sub(REACH))..first).rev();
    let after = end..sentence.end.min(end.saturating_add(REACH));
    let mut found = None;
    for at in before {
        found = verb(tagged, at);
        if found.is_some() || ends_clause(tagged, at) {
            break;
        }
    }
    for at in after {
        if found.is_some() || ends_clause(tagged, at) {
            break;
        }
        found = verb(tagged, at);
    }
    found.unwrap_or(Look::Plain)
}

fn verb(tagged: &Tagged<'_>, at: usize) -> Option<Look> {
    let after = at + tagged.length(at);
    let have = tagged.is(after, Link::Have);
    let participle = at.checked_sub(1).is_some_and(|before| tagged.is(before, Link::Be)) || tagged.is(after, Link::By);
    // "His planned departure", "the expected rise"; but "the plan to leave" is one.
    let adjective = at.checked_sub(1).is_some_and(|before| {
        [Link::The, Link::A, Link::Possessive, Link::Genitive].iter().any(|&link| tagged.is(before, link))
    });
    if adjective && !tagged.is(after, Link::To) {
        return None;
    }
    tagged.find(at, |sense| match sense {
        Sense::Calendar(Calendar::Ahead) | Sense::Modality(Modality::Expected | Modality::Planned) if !have => {
            Some(Look::Ahead)
        }
        // "Will be held" and "followed by" hold a participle, which looks nowhere.
        Sense::Calendar(Calendar::Behind) if !participle => Some(Look::Behind),
        Sense::Link(Link::Says) => Some(Look::Behind),
        _ => None,
    })
}

fn ends_clause(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.kind(at) == Some(TokenKind::Mark)
        && matches!(tagged.char(at), ';' | ':' | '(' | ')' | '"' | '\u{201c}' | '\u{201d}' | '\u{2014}')
        || tagged.is(at, Link::Clause)
        || tagged.is(at, Link::Relative) && !is(tagged, at, Calendar::This)
}

/// Whether the tokens are all of their sentence but marks and words of the grammar.
pub(super) fn is_whole(tagged: &Tagged<'_>, first: usize, end: usize) -> bool {
    let range = sentence(tagged, first);
    let own = |at: usize| {
        let link = |sense: &Sense| matches!(sense, Sense::Link(_));
        tagged.kind(at) == Some(TokenKind::Word) && !tagged.senses(at).iter().any(link)
    };
    range.len() <= LONGEST_ENTRY && !(range.start..first).chain(end..range.end).any(own)
}

/// A text of more tokens is no mere date.
const LONGEST_ENTRY: usize = 24;
