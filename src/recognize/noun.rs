//! The counted noun behind a number, and the whole behind a share, by their tokens.

use crate::lexicon::concepts::Class;
use crate::lexicon::{Calendar, Capitals, Link, Sense, Starts, Tagged};
use crate::model::TokenKind;

/// How many words may stand between a number and the noun that it counts: "seven large European container ships".
const MOST_WORDS: usize = 4;

/// And how many groups of digits the number of a whole has where spaces part them: "1 200 000".
const MOST_GROUPS: usize = 4;

/// The noun that a number before token `at` counts: up to the first word in the plural.
pub(super) fn counted(tagged: &Tagged<'_>, at: usize) -> Option<(usize, usize)> {
    let mut words = 0;
    let mut end = after_country(tagged, at);
    while words < MOST_WORDS && is_content(tagged, end) {
        if tagged.is_plural(end) && !tagged.is(end + 1, Link::Genitive) {
            return Some((at, end + 1));
        }
        end += 1;
        while tagged.is_joint(end) {
            end += 1;
        }
        words += 1;
        // "French and German soldiers".
        if tagged.is(end, Link::And) && is_content(tagged, end + 1) {
            end += 1;
        }
    }
    None
}

/// Behind the "U.S." of "12 U.S. senators", whose full stops end no phrase; `at` itself elsewhere.
fn after_country(tagged: &Tagged<'_>, at: usize) -> usize {
    let end = at + 4;
    let dotted = tagged.char(at + 1) == '.' && end <= tagged.tokens.len();
    let letters = || tagged.span(at, end).of(tagged.text).is_some_and(|it| tagged.lexicon.is_country_letters(it));
    if dotted && letters() { end } else { at }
}

/// Whether one of the words is something that is told by the million, such as people, sales or homes: "5m homes" are no
/// metres, and "5m waves" are.
pub(super) fn is_by_the_million(tagged: &Tagged<'_>, (first, end): (usize, usize)) -> bool {
    (first..end).any(|at| {
        // "2m Windows users": a name is not measured.
        let name = tagged.capitals() == Capitals::OfNames && tagged.tokens[at].capital;
        name || tagged.senses(at).iter().any(|sense| {
            let class = |id| tagged.lexicon.concept(id).class;
            matches!(sense, Sense::Concept(id) if matches!(class(*id), Class::Thing | Class::Quantity | Class::Role))
        })
    })
}

/// The noun right behind token `at`, in the singular or the plural: up to the last word before the grammar goes on.
pub(super) fn head(tagged: &Tagged<'_>, at: usize) -> Option<(usize, usize)> {
    if let Some(plural) = counted(tagged, at).filter(|noun| noun.1 <= at + 2) {
        return Some(plural);
    }
    let mut end = at;
    while end < at + 2 && is_content(tagged, end) {
        end += 1;
    }
    (at < end).then_some((at, end))
}

/// What a share is of: the words behind "of", up to a word of the grammar or a mark.
pub(super) fn whole(tagged: &Tagged<'_>, at: usize) -> Option<(usize, usize)> {
    if tagged.is(at, Link::Of) { known(tagged, at + 1) } else { None }
}

/// What a share is of without an "of": "half its troops", "half the season".
pub(super) fn owned(tagged: &Tagged<'_>, at: usize) -> Option<(usize, usize)> {
    if is_determiner(tagged, at) { known(tagged, at) } else { None }
}

fn is_determiner(tagged: &Tagged<'_>, at: usize) -> bool {
    [Link::The, Link::A, Link::Possessive, Link::Demonstrative].iter().any(|&link| tagged.is(at, link))
}

/// The noun phrase at `first`, without the articles before it.
fn known(tagged: &Tagged<'_>, mut first: usize) -> Option<(usize, usize)> {
    while is_determiner(tagged, first) {
        first += 1;
    }
    // "Half of the 1,200 workers": how many they are is told, too.
    let mut counted = first;
    while counted < first + MOST_GROUPS && tagged.kind(counted) == Some(TokenKind::Digits) {
        counted += 1;
    }
    if counted > first && is_content(tagged, counted) && tagged.is_plural(counted) {
        first = counted;
    }
    let mut end = first;
    while end < first + MOST_WORDS && is_content(tagged, end) {
        end += 1;
        if tagged.is_plural(end - 1) && !tagged.is(end, Link::Genitive) {
            break;
        }
        while tagged.is_joint(end) || tagged.is(end, Link::Genitive) && tagged.tokens[end].glued {
            end += 1;
        }
    }
    (first < end).then_some((first, end))
}

/// Whether the token is a word that can be part of a noun phrase: no word of the grammar, no number, no hedge.
fn is_content(tagged: &Tagged<'_>, at: usize) -> bool {
    let breaks = |sense: &Sense| match sense {
        Sense::Link(Link::Times | Link::Pays | Link::Warm | Link::Turns) => false,
        Sense::Link(Link::Up | Link::Down | Link::Says | Link::Lasts) => !is_deed(tagged, at),
        // "La mitad de lo previsto": behind an article, a verb's word is a noun.
        Sense::Calendar(Calendar::Ahead | Calendar::Behind) => !tagged.is(at.saturating_sub(1), Link::The),
        _ => matches!(
            sense,
            Sense::Link(_)
                | Sense::Hedge(..)
                | Sense::Cardinal(_)
                | Sense::Calendar(_)
                | Sense::Weekday(_)
                | Sense::Modality(_)
                | Sense::Common(0)
        ),
    };
    // "US troops", "IT workers": letters in capitals among small ones are no words of the grammar.
    let shouts = |at: usize| tagged.tokens.get(at).is_some_and(|token| token.shout);
    let letters = shouts(at) && !shouts(at + 1) && tagged.tokens[at].span.len() <= 3;
    tagged.kind(at) == Some(TokenKind::Word)
        && (letters || !tagged.senses(at).iter().any(breaks) || tagged.senses(at).contains(&Sense::Plural))
}

/// Whether a verb's word is a noun in the plural: the "cuts" of "three rate cuts", behind which no object stands.
fn is_deed(tagged: &Tagged<'_>, at: usize) -> bool {
    let objects = [Link::Pronoun, Link::To, Link::By, Link::From, Link::Up, Link::Down, Link::Relative];
    let object = is_determiner(tagged, at + 1) || objects.iter().any(|&link| tagged.is(at + 1, link));
    tagged.length(at) == 1 && tagged.is_plural(at) && !object && !tagged.starts(at + 1).meets(Starts::NUMERAL)
}
