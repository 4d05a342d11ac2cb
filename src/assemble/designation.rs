//! Figures that only name: "G20", "Flight 370", "COVID-19". They tell no value, but a text either has the name or not.

use super::{Text, sentence_of};
use crate::lexicon::stem::stem;
use crate::model::{Claim, Kind, Mention, Span, TokenKind};

/// So many digits name a thing by themselves, fewer only with the word before: "911", "Game 1".
const TELLING: usize = 3;

/// A claim without a value for each figure that was read as no quantity; its measure is the name, without its marks.
pub(super) fn designations(text: &Text<'_>, mentions: &[Mention]) -> Vec<Claim> {
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
        if digits.count() == 0 || is_read(mentions, tagged.span(first, at)) || !is_part(text, first) {
            continue;
        }
        let letters = (first..at).flat_map(|i| tagged.word(i).chars()).filter(|letter| letter.is_alphanumeric());
        let mut name: String = letters.flat_map(char::to_lowercase).collect();
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

/// Whether a mention with a value, in the order of the text, covers some of a span.
fn is_read(mentions: &[Mention], span: Span) -> bool {
    let after = mentions.partition_point(|mention| mention.span.end <= span.start);
    mentions.get(after).is_some_and(|mention| mention.span.overlaps(span) && mention.stated.is_some())
}

/// Whether a token can be inside of such a name: "AR-15", "9/11".
fn is_part(text: &Text<'_>, at: usize) -> bool {
    match text.tagged.kind(at) {
        Some(TokenKind::Word | TokenKind::Digits) => true,
        _ => matches!(text.tagged.char(at), '-' | '\u{2010}' | '\u{2011}' | '/'),
    }
}
