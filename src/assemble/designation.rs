//! Figures that only name: "G20", "Flight 370", "COVID-19". They tell no value, but a text either has the name or not.

use super::{Text, sentence_of};
use crate::lexicon::stem::stem;
use crate::model::{Claim, Kind, TokenKind};

/// So many digits name a thing by themselves, fewer only with the word before: "911", "Game 1".
const TELLING: usize = 3;

/// A claim without a value for each figure, whether or not it was read as a quantity, too; its measure is the name.
pub(super) fn designations(text: &Text<'_>) -> Vec<Claim> {
    let tagged = text.tagged;
    let mut claims = Vec::new();
    let mut at = 0;
    while at < tagged.tokens.len() {
        let first = at;
        at += 1;
        while at < tagged.tokens.len() && tagged.is_glued(at) && is_part(text, at) {
            at += 1;
        }
        let digits = (first..at).filter(|&i| tagged.kind(i) == Some(TokenKind::Digits));
        if digits.count() == 0 || !is_part(text, first) {
            continue;
        }
        // "AR-15" is "AR15", and "1-1" is not 11.
        let is_word = (first..at).any(|i| tagged.kind(i) == Some(TokenKind::Word));
        let letters = (first..at).flat_map(|i| tagged.word(i).chars());
        let letters = letters.filter(|&letter| !is_word || !is_dash(letter));
        let mut name: String = letters.map(|letter| if is_dash(letter) { '-' } else { letter }).collect();
        name.make_ascii_lowercase();
        if name.len() < TELLING && name.bytes().all(|byte| byte.is_ascii_digit()) {
            let Some(before) = first.checked_sub(1).filter(|&i| tagged.kind(i) == Some(TokenKind::Word)) else {
                continue;
            };
            name = format!("{} {name}", stem(tagged.language, tagged.word(before)));
        }
        claims.push(Claim {
            span: sentence_of(tagged, first),
            value_span: Some(tagged.span(first, at)),
            measure: Some(name),
            ..Claim::new(text.source.id.clone(), Kind::Number)
        });
    }
    claims
}

/// Whether a token can be inside of such a name: "AR-15", "9/11".
fn is_part(text: &Text<'_>, at: usize) -> bool {
    match text.tagged.kind(at) {
        Some(TokenKind::Word | TokenKind::Digits) => true,
        _ => is_dash(text.tagged.char(at)) || text.tagged.is_char(at, '/'),
    }
}

fn is_dash(mark: char) -> bool {
    matches!(mark, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}')
}
