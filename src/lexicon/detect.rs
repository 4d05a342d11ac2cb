//! Which language a text is in, and which of its passages are in another, by their words of the grammar.

use super::Lexicon;
use crate::model::{Language, Sentence, Token, TokenKind, WordId};

/// So many words tell the language of any text.
const MOST_WORDS: usize = 2000;

/// A language is told by at least so many words of its grammar, and another than English only by one and a half times
/// those of English: "no", "a" and "die" are words of several.
const FEWEST_WORDS: usize = 2;

/// A passage is in another language than the text by at least so many different words of the grammar that the text's
/// language does not have: "La Vie en rose" and "de la Plata, de la Ventana" have fewer.
const FEWEST_WORDS_OF_PASSAGE: usize = 3;

/// And by so many times the words of the text's own grammar in it.
const LEAD_OF_PASSAGE: usize = 2;

/// The languages that a word is one of the grammar in, one bit each.
pub(super) type Tongues = u16;

/// How many words of the grammar of each language there are.
type Count = [usize; Language::ALL.len()];

/// A stretch of a text that is in another language than the rest: a sentence, or what stands in it between brackets or
/// quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    /// Its tokens.
    pub(crate) sentence: Sentence,
    /// What they are in.
    pub(crate) language: Language,
}

impl Lexicon {
    /// The language with the most words of its grammar among the first of a text; `None` where that is undecided.
    ///
    /// The words outside of brackets and quotation marks are the text's own; those inside count only where they alone
    /// tell anything.
    pub(crate) fn detect(&self, text: &str, tokens: &[Token]) -> Option<Language> {
        let mut enclosed = Enclosed::default();
        let own = tokens.iter().filter(|token| !enclosed.holds(text, token));
        self.detect_by(own).or_else(|| self.detect_by(tokens.iter()))
    }

    fn detect_by<'t>(&self, tokens: impl Iterator<Item = &'t Token>) -> Option<Language> {
        let words = tokens.filter(|token| token.kind == TokenKind::Word).take(MOST_WORDS);
        let count = self.grammar(words, 0);
        let english = count[Language::English as usize];
        // Of two with equally many the one that is listed first.
        let best = Language::ALL.iter().rev().max_by_key(|&&language| count[language as usize])?;
        match count[*best as usize] {
            words if words >= FEWEST_WORDS && 2 * words > 3 * english => Some(*best),
            _ => (english >= FEWEST_WORDS).then_some(Language::English),
        }
    }

    /// The passages of a text that are clearly in another language than `own`, in the order of the text.
    pub(crate) fn passages(&self, text: &str, tokens: &[Token], sentences: &[Sentence], own: Language) -> Vec<Passage> {
        let mut passages = Vec::new();
        for sentence in sentences {
            let mut first = sentence.first;
            // Most stretches are passed over by these two alone: own words, and words of others only.
            let (mut ours, mut theirs) = (0, 0);
            for (token, at) in tokens[sentence.range()].iter().zip(sentence.first..).chain([(&END, sentence.end)]) {
                match token.kind {
                    TokenKind::Word => match self.tongues(token.word) {
                        0 => {}
                        tongues if tongues & bit(own) != 0 => ours += 1,
                        _ => theirs += 1,
                    },
                    TokenKind::Mark if at == sentence.end || encloses(text, token) => {
                        if theirs >= FEWEST_WORDS_OF_PASSAGE
                            && theirs >= LEAD_OF_PASSAGE * ours
                            && let Some(language) = self.foreign(&tokens[first as usize..at as usize], own, ours)
                        {
                            let sentence = Sentence { first, end: at, paragraph: false };
                            passages.push(Passage { sentence, language });
                        }
                        (first, ours, theirs) = (at + 1, 0, 0);
                    }
                    _ => {}
                }
            }
        }
        passages
    }

    /// Whether a text about others in `own` is clearly not in that language: a headline alone hardly tells its own.
    pub(crate) fn is_foreign(&self, tokens: &[Token], own: Language) -> bool {
        let is_own = |token: &&Token| token.kind == TokenKind::Word && self.tongues(token.word) & bit(own) != 0;
        self.foreign(tokens, own, tokens.iter().take(MOST_WORDS).filter(is_own).count()).is_some()
    }

    /// The other language that a stretch with so many words of `own` is clearly in.
    fn foreign(&self, tokens: &[Token], own: Language, ours: usize) -> Option<Language> {
        let count = self.grammar(tokens.iter().filter(|token| token.kind == TokenKind::Word), bit(own));
        // "De la" is Spanish and French: the words that only one knows decide.
        let known = |language: Language| {
            let phrases = self.phrases(language);
            let knows = |token: &&Token| phrases.longest(std::iter::once(token.word)).is_some();
            tokens.iter().filter(knows).count()
        };
        let weight = |language: Language| (count[language as usize], known(language));
        let best = Language::ALL.iter().copied().rev().max_by_key(|&language| weight(language))?;
        let words = count[best as usize];
        let grammar = tokens.iter().filter(|token| {
            let tongues = self.tongues(token.word);
            tongues & bit(best) != 0 && tongues & bit(own) == 0
        });
        let mut different = [WordId::UNKNOWN; FEWEST_WORDS_OF_PASSAGE];
        for token in grammar {
            if !different.contains(&token.word)
                && let Some(slot) = different.iter_mut().find(|slot| **slot == WordId::UNKNOWN)
            {
                *slot = token.word;
            }
        }
        let told = !different.contains(&WordId::UNKNOWN);
        (told && words >= LEAD_OF_PASSAGE * ours).then_some(best)
    }

    /// Counts words of the grammar, but for those of the languages in `but`.
    fn grammar<'t>(&self, words: impl Iterator<Item = &'t Token>, but: Tongues) -> Count {
        let mut count = Count::default();
        for word in words {
            let tongues = self.tongues(word.word);
            if tongues != 0 && tongues & but == 0 {
                for language in Language::ALL {
                    count[*language as usize] += usize::from(tongues & bit(*language) != 0);
                }
            }
        }
        count
    }

    fn tongues(&self, word: WordId) -> Tongues {
        self.tongues.get(word.0 as usize).copied().unwrap_or(0)
    }

    /// Notes that a word is one of the grammar in a language.
    pub(super) fn note_grammar(&mut self, language: Language, word: WordId) {
        let at = word.0 as usize;
        if self.tongues.len() <= at {
            self.tongues.resize(at + 1, 0);
        }
        self.tongues[at] |= bit(language);
    }
}

/// What ends the last stretch of a sentence.
const END: Token = Token {
    span: crate::model::Span { start: 0, end: 0 },
    word: WordId::UNKNOWN,
    kind: TokenKind::Mark,
    glued: false,
    capital: false,
    shout: false,
};

/// A quotation or a bracket that was opened.
#[derive(Default)]
struct Enclosed {
    /// What closes it; nothing while none is open.
    closing: &'static [char],
    /// How many tokens it may still have.
    left: usize,
}

impl Enclosed {
    /// A mark that opens more than this was no such mark, or was never closed.
    const LONGEST: usize = 100;

    /// Whether a token of the text, which come in order, stands inside.
    fn holds(&mut self, text: &str, token: &Token) -> bool {
        self.left = self.left.saturating_sub(1);
        if token.kind == TokenKind::Mark {
            let mark = token.span.of(text).and_then(|mark| mark.chars().next()).unwrap_or(' ');
            if self.left > 0 && self.closing.contains(&mark) {
                self.left = 0;
            } else if self.left == 0 {
                self.closing = closing(mark);
                self.left = if self.closing.is_empty() { 0 } else { Self::LONGEST };
            }
        }
        self.left > 0
    }
}

/// What closes a quotation or a bracket that a mark opens.
fn closing(mark: char) -> &'static [char] {
    match mark {
        '"' => &['"'],
        '«' => &['»'],
        '»' => &['«'],
        '“' => &['”'],
        '„' => &['“', '”'],
        '(' => &[')'],
        '[' => &[']'],
        _ => &[],
    }
}

fn bit(language: Language) -> Tongues {
    1 << language as usize
}

/// Whether a mark opens or closes a quotation or a bracket.
fn encloses(text: &str, token: &Token) -> bool {
    let mark = token.span.of(text).and_then(|mark| mark.chars().next());
    matches!(mark, Some('"' | '«' | '»' | '“' | '”' | '„' | '‹' | '›' | '(' | ')' | '[' | ']'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;

    #[track_caller]
    fn is_in(text: &str, language: impl Into<Option<Language>>) {
        let lexicon = Lexicon::builtin();
        assert_eq!(lexicon.detect(text, &scan(text, lexicon).tokens), language.into(), "{text}");
    }

    /// The passages of an English text.
    #[track_caller]
    fn passages(text: &str, expected: &[(&str, Language)]) {
        let lexicon = Lexicon::builtin();
        let scanned = scan(text, lexicon);
        let found = lexicon.passages(text, &scanned.tokens, &scanned.sentences, Language::English);
        let words = |passage: &Passage| {
            let tokens = &scanned.tokens[passage.sentence.range()];
            tokens[0].span.to(tokens[tokens.len() - 1].span).of(text).expect("spans fit the text")
        };
        let found: Vec<_> = found.iter().map(|passage| (words(passage), passage.language)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_of_the_grammar_tell() {
        is_in("The bank lent them five million.", Language::English);
        is_in("El banco les presta cinco millones a los vecinos.", Language::Spanish);
        is_in("Die Bank leiht ihnen mit dem Vertrag und der Zusage Geld.", Language::German);
        is_in("La banque leur a fait un pr\u{ea}t pour les travaux.", Language::French);
        is_in("Les ventes ont recul\u{e9}.", Language::French);
        is_in("Der Preis ist gefallen.", Language::German);
        is_in("Subieron los precios en el puerto.", Language::Spanish);
    }

    #[test]
    fn the_language_of_most_words_is_that_of_a_mixed_text() {
        let quote = "\u{201c}Los precios de la harina han subido\u{201d}";
        is_in(
            &format!("The minister said on Monday that {quote}, and that it was not the end of it."),
            Language::English,
        );
        is_in("The union wrote (es fehlen rund 1.200 Stellen, und das seit dem Mai) to us.", Language::English);
        is_in("\u{201c}Los precios de la harina han subido.\u{201d}", Language::Spanish);
        is_in("Der Film \u{201e}The Long Way Home\u{201c} ist seit dem Mai in den Kinos zu sehen.", Language::German);
    }

    #[test]
    fn too_few_words_are_undecided() {
        is_in("12,50 \u{20ac}", None);
        is_in("", None);
        is_in("Die Hard", None);
        is_in("3,5 kg \u{2014} 12.500 km", None);
        is_in("Velm: 1.234", None);
    }

    #[test]
    fn passages_in_another_language_are_found() {
        passages(
            "The mayor said: \u{ab}Tenemos 3,5 millones de euros, casi la mitad de lo previsto\u{bb}, and left.",
            &[("Tenemos 3,5 millones de euros, casi la mitad de lo previsto", Language::Spanish)],
        );
        passages(
            "The price is falling.\n\nDie Preise sind um 1,5 Prozent auf den tiefsten Stand seit dem Mai gefallen.\n\nIt was cold.",
            &[("Die Preise sind um 1,5 Prozent auf den tiefsten Stand seit dem Mai gefallen.", Language::German)],
        );
        passages(
            "He wrote (dans la lettre au maire, pour les habitants) that it was over.",
            &[("dans la lettre au maire, pour les habitants", Language::French)],
        );
    }

    #[test]
    fn titles_and_words_of_both_are_no_passages() {
        for text in [
            "She sang \"La Vie en rose\" and left.",
            "The film \"Los de abajo\" was shown.",
            "They cried \"no a son\" and \"a son, no\" in the street.",
            "The novel (Cien a\u{f1}os de soledad) sold well.",
            "Rio de la Plata, Sierra de la Ventana.",
            "\"Die Zeit\" and \"Der Spiegel\" were sold in the shop.",
        ] {
            passages(text, &[]);
        }
    }
}
