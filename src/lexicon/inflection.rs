//! The forms of words that follow from one listed form by the rules of their language, so that tables list one.
//!
//! Only the words for concepts are inflected, and those of one word alone. A form that another row lists, or that a word of
//! the grammar has, is left to it.

/// The mark before a verb in its infinitive.
const VERB: char = '~';

/// How the words of a language are inflected.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inflection {
    /// By the ending of a listed noun, adjective or participle: the endings of its other forms, parted by commas. The
    /// first row whose ending a word has counts; folded, as all forms are.
    pub(super) nouns: Endings,
    /// The same by the ending of an infinitive.
    pub(super) verbs: Endings,
}

type Endings = &'static [(&'static str, &'static str)];

impl Inflection {
    /// Every form is listed.
    pub(super) const NONE: Self = Self { nouns: &[], verbs: &[] };

    /// The other forms of a listed form.
    pub(super) fn forms(self, listed: &str) -> impl Iterator<Item = String> {
        let bare = bare(listed);
        let endings = if listed.starts_with(VERB) { self.verbs } else { self.nouns };
        let one_word = !bare.contains([' ', '-', '\'']);
        let row = endings.iter().filter(|_| one_word).find_map(|&(ending, others)| {
            let stem = bare.strip_suffix(ending).filter(|stem| stem.len() > 1)?;
            Some((stem, others))
        });
        row.into_iter()
            .flat_map(|(stem, others)| others.split(',').map(move |ending| format!("{stem}{}", ending.trim())))
    }
}

/// A listed form without its mark.
pub(super) fn bare(listed: &str) -> &str {
    listed.trim_start_matches(VERB)
}

#[cfg(test)]
mod tests {
    use crate::lexicon::tables;
    use crate::model::Language;

    #[track_caller]
    fn inflects(language: Language, listed: &str, expected: &[&str]) {
        let forms: Vec<String> = tables(language).writing.inflection.forms(listed).collect();
        for form in expected {
            assert!(forms.iter().any(|it| it == form), "{listed}: {form} is not among {forms:?}");
        }
    }

    #[test]
    fn forms_follow_the_rules_of_the_language() {
        inflects(Language::Spanish, "prestamo", &["prestamos"]);
        inflects(Language::Spanish, "eleccion", &["elecciones"]);
        inflects(Language::Spanish, "~rechazar", &["rechazo", "rechazaron", "rechazadas"]);
        inflects(Language::German, "kredit", &["kredite", "krediten", "kredits"]);
        inflects(Language::German, "tote", &["toten", "toter"]);
        inflects(Language::German, "~toten", &["totete", "toteten"]);
        inflects(Language::French, "journal", &["journaux"]);
        inflects(Language::French, "~preter", &["preta", "pretent", "pretees"]);
        inflects(Language::Italian, "prestito", &["prestiti"]);
        inflects(Language::Italian, "banca", &["banche"]);
        inflects(Language::Italian, "~approvare", &["approvo", "approvata"]);
    }

    #[test]
    fn phrases_and_listed_languages_stay_as_they_are() {
        assert_eq!(tables(Language::Spanish).writing.inflection.forms("guerra civil").next(), None);
        assert_eq!(tables(Language::English).writing.inflection.forms("loan").next(), None);
    }
}
