//! Which language a text is in, by its words of the grammar.

use super::entry::Sense;
use super::{Lexicon, Phrases};
use crate::model::{Language, Token, TokenKind, WordId};

/// So many words tell the language of any text.
const MOST_WORDS: usize = 2000;

/// A language is told by at least so many words of its grammar, and another than English only by one and a half times
/// those of English: "no", "a" and "die" are words of several.
const FEWEST_WORDS: usize = 2;

impl Lexicon {
    /// The language with the most words of its grammar among the first of a text; `None` where that is undecided.
    pub(crate) fn detect(&self, tokens: &[Token]) -> Option<Language> {
        let count = |language: Language| {
            let phrases = self.phrases(language);
            let words = tokens.iter().filter(|token| token.kind == TokenKind::Word).take(MOST_WORDS);
            words.filter(|token| is_grammar(phrases, token.word)).count()
        };
        let english = count(Language::English);
        let best = Language::ALL.iter().rev().map(|&language| (count(language), language)).max_by_key(|found| found.0);
        match best {
            Some((words, language)) if words >= FEWEST_WORDS && 2 * words > 3 * english => Some(language),
            _ => (english >= FEWEST_WORDS).then_some(Language::English),
        }
    }
}

fn is_grammar(phrases: &Phrases, word: WordId) -> bool {
    let Some((_, phrase)) = phrases.longest(std::iter::once(word)) else { return false };
    phrases.senses(phrase).contains(&Sense::Common(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;

    #[track_caller]
    fn is_in(text: &str, language: impl Into<Option<Language>>) {
        let lexicon = Lexicon::builtin();
        assert_eq!(lexicon.detect(&scan(text, lexicon).tokens), language.into(), "{text}");
    }

    #[test]
    fn words_of_the_grammar_tell() {
        is_in("The bank lent them five million.", Language::English);
        is_in("El banco les presta cinco millones a los vecinos.", Language::Spanish);
        is_in("Die Bank leiht ihnen mit dem Vertrag und der Zusage Geld.", Language::German);
        is_in("La banque leur a fait un pr\u{ea}t pour les travaux.", Language::French);
    }

    #[test]
    fn too_few_words_are_undecided() {
        is_in("12,50 \u{20ac}", None);
        is_in("", None);
        is_in("Die Hard", None);
    }
}
