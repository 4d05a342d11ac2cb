//! Stems: keys under which the forms of a word meet. They are compared, never shown, and prove nothing alone: the stem
//! of "university" is that of "universe".

use rust_stemmers::Stemmer;

use super::fold::fold_into;
use crate::model::Language;

/// The key of a word in a language: folded, then stemmed by the Snowball rules.
pub(crate) fn stem(language: Language, word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    fold_into(word, &mut key);
    Stemmer::create(super::tables(language).writing.stemmer).stem(&key).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_meet() {
        assert_eq!(stem(Language::English, "Elections"), stem(Language::English, "election"));
        assert_ne!(stem(Language::English, "loan"), stem(Language::English, "lion"));
    }
}
