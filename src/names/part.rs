//! The parts of a name, each with its folded letters, its sound and its sort.

use super::fold::{Break, Piece, Script, folded};
use super::sound::{skeleton, sound};
use super::words::{LONGEST_PHRASE, Sort, Words};
use crate::lexicon::names::{LOOSE_FORMS, PATRONYMICS};

/// One word of a name, or a phrase that is one thing (a country, a legal form).
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// As written, for showing.
    pub(super) written: String,
    /// The folded letters; a Chinese or Korean character itself.
    pub(super) letters: String,
    /// How it sounds; empty where it is too long to be a name.
    pub(super) sound: String,
    /// The consonants of the sound.
    pub(super) skeleton: String,
    pub(super) script: Script,
    pub(super) sort: Sort,
    pub(super) before: Break,
}

/// Longer words are compared by equality only: spelling distance is quadratic, and no name is that long.
const LONGEST_WORD: usize = 32;

/// The parts of a name, titles before it left out.
pub(super) fn parts(pieces: &[Piece]) -> Vec<Part> {
    let words = Words::builtin();
    let folded: Vec<String> = pieces.iter().map(|piece| folded(&piece.written)).collect();
    let start = after_titles(&folded, words);
    let mut parts = Vec::with_capacity(pieces.len());
    let mut at = start;
    while at < pieces.len() {
        let (length, sort) = sort_at(&pieces[at..], &folded[at..], words);
        parts.push(Part::new(&pieces[at..at + length], &folded[at..at + length], sort));
        at += length;
    }
    settle_by_position(&mut parts, words);
    surname_last(&mut parts);
    parts
}

/// Berg, Maria to Maria Berg, so that the order tells the same. Commas in names of organisations tell nothing.
fn surname_last(parts: &mut [Part]) {
    let mut commas = (0..parts.len()).skip(1).filter(|&at| parts[at].before == Break::Comma);
    let (Some(comma), None) = (commas.next(), commas.next()) else { return };
    if !parts.iter().any(Part::is_organisational) {
        parts.rotate_left(comma);
    }
}

/// How many titles a name begins with; none where nothing or a phrase with "of" would be left.
fn after_titles(folded: &[String], words: &Words) -> usize {
    let titles = folded.iter().take_while(|word| words.is_title(word)).count();
    match folded.get(titles) {
        Some(next) if words.sort(next) != Some(Sort::Particle) => titles,
        _ => 0,
    }
}

/// The longest phrase that the pieces begin with, and what it is.
fn sort_at(pieces: &[Piece], folded: &[String], words: &Words) -> (usize, Sort) {
    let longest = if words.begins_phrase(&folded[0]) { LONGEST_PHRASE.min(pieces.len()) } else { 1 };
    for length in (2..=longest).rev() {
        let phrase = folded[..length].join(" ");
        let sort = words.legal(&phrase).map(Sort::Legal).or_else(|| words.sort(&phrase));
        if let Some(sort) = sort {
            return (length, sort);
        }
    }
    let word = folded[0].as_str();
    let written = pieces[0].written.as_str();
    let sort = if is_numeral(written) {
        Sort::Number
    } else if word.len() == 1 && pieces[0].script == Script::Alphabet {
        Sort::Initial
    } else {
        match words.sort(word) {
            // "us" and "in" are words; a country in two letters has capitals.
            Some(Sort::Place(_)) if word.len() == 2 && !is_shouted(written) => Sort::Word,
            Some(sort) => sort,
            None => Sort::Word,
        }
    };
    (1, sort)
}

/// What only the place in the name tells: legal forms stand at an end ("OOO Nord", "Nord AS", but not "as" between), a
/// lone Roman numeral stands last, and nobody is the son of nothing.
fn settle_by_position(parts: &mut [Part], words: &Words) {
    let legal = |part: &Part| match part.sort {
        Sort::Legal(row) => Some(row),
        _ => words.legal(&part.letters).or_else(|| words.misspelt_legal(&part.letters)),
    };
    let mut end = parts.len();
    while end > 1 {
        let part = &mut parts[end - 1];
        match legal(part) {
            Some(row) => part.sort = Sort::Legal(row),
            // "Nordwind AG (Schweiz)", "Nord Co. and Sons".
            None if matches!(part.sort, Sort::Place(_) | Sort::Particle) => {}
            None => break,
        }
        end -= 1;
    }
    if let [_, .., last] = &mut parts[..end] {
        match last.sort {
            Sort::Initial if matches!(last.written.as_str(), "I" | "V" | "X") => {
                last.sort = Sort::Number;
                last.letters = number(&last.written);
            }
            Sort::Filiation => last.sort = Sort::Word,
            _ => {}
        }
    }
    let alone = end <= 1;
    if let [first, _, ..] = parts {
        match legal(first) {
            // Pat and Lo are people; PAT and OOO are forms.
            Some(row) if !alone && (is_shouted(&first.written) || first.written.len() > LONGEST_SHORT_FORM) => {
                first.sort = Sort::Legal(row);
            }
            // Ben Brown is nobody's son.
            _ if first.sort == Sort::Filiation => first.sort = words.given(&first.letters).unwrap_or(first.sort),
            _ => {}
        }
    }
}

/// The most letters of a legal form that could be a word or name of its own.
const LONGEST_SHORT_FORM: usize = 4;

impl Part {
    fn new(pieces: &[Piece], folded: &[String], sort: Sort) -> Self {
        let written = pieces.iter().map(|piece| piece.written.as_str()).collect::<Vec<_>>().join(" ");
        let script = pieces[0].script;
        let latin = folded.concat();
        let sound = if latin.len() <= LONGEST_WORD { sound(&written) } else { String::new() };
        let skeleton = skeleton(&sound);
        let letters = match (sort, script) {
            (Sort::Number, _) => number(&written),
            (_, Script::Syllables) => written.clone(),
            _ => latin,
        };
        Self { written, letters, sound, skeleton, script, sort, before: pieces[0].before }
    }

    /// What a patronymic is made of, by its sound: `-ovich` makes Magomed and Akhmed alike, who are two fathers.
    pub(super) fn father(&self) -> Option<&str> {
        let father = PATRONYMICS.iter().find_map(|ending| self.sound.strip_suffix(ending));
        father.filter(|father| father.len() > 1)
    }

    /// Whether it is a legal form that is told from others, and not freely exchanged.
    pub(super) fn is_strict_form(&self) -> bool {
        matches!(self.sort, Sort::Legal(row) if usize::from(row) >= LOOSE_FORMS.len())
    }

    /// Whether only organisations have such a part.
    pub(super) fn is_organisational(&self) -> bool {
        matches!(self.sort, Sort::Legal(_) | Sort::Generic)
    }

    /// Whether it tells one bearer from another, more than a description or a particle would.
    pub(super) fn is_distinctive(&self) -> bool {
        matches!(self.sort, Sort::Word | Sort::Given(_) | Sort::Place(_))
    }
}

/// The last word that could be a surname.
pub(super) fn surname(parts: &[Part]) -> Option<usize> {
    parts.iter().rposition(|part| matches!(part.sort, Sort::Word | Sort::Given(_)))
}

/// Whether every letter is a capital and there are two at least.
pub(super) fn is_shouted(word: &str) -> bool {
    word.chars().all(char::is_uppercase) && word.chars().nth(1).is_some()
}

fn is_numeral(word: &str) -> bool {
    word.starts_with(char::is_numeric) || (word.len() > 1 && roman(word).is_some())
}

/// The value of a number in digits of any script or in Roman numerals, as decimal digits without leading zeros.
fn number(word: &str) -> String {
    if let Some(value) = roman(word) {
        return value.to_string();
    }
    let digits = any_ascii::any_ascii(word);
    let value = digits.trim_start_matches('0');
    if value.is_empty() { "0".to_owned() } else { value.to_owned() }
}

/// Roman numerals to 39 in capitals: enough for funds, popes and kings, and no letters that words are made of.
fn roman(word: &str) -> Option<u32> {
    let tens = word.len() - word.trim_start_matches('X').len();
    let ones =
        ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].iter().position(|&ones| ones == &word[tens..])?;
    let value = 10 * u32::try_from(tens).ok()? + u32::try_from(ones).ok()?;
    (1..40).contains(&value).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::super::fold::pieces;
    use super::*;

    fn sorts(name: &str) -> Vec<(String, Sort)> {
        parts(&pieces(name, 24)).into_iter().map(|part| (part.letters, part.sort)).collect()
    }

    fn words(name: &str) -> Vec<String> {
        sorts(name).into_iter().map(|(letters, _)| letters).collect()
    }

    #[test]
    fn titles_are_left_out_unless_nothing_is_left() {
        assert_eq!(words("Prime Minister Jan Kowal"), ["jan", "kowal"]);
        assert_eq!(words("President of Chile"), ["president", "of", "chile"]);
        assert_eq!(words("General"), ["general"]);
    }

    #[test]
    fn numbers_are_numbers_however_written() {
        assert_eq!(words("Fund VIII"), words("Fund 08"));
        assert_eq!(sorts("Fund X L.P.")[1], ("10".to_owned(), Sort::Number));
        assert_eq!(sorts("John X Brown")[1].1, Sort::Initial);
    }

    #[test]
    fn sons_have_fathers() {
        assert_eq!(sorts("Ali bin Omar")[1].1, Sort::Filiation);
        assert_eq!(sorts("Kim Bin")[1].1, Sort::Word);
        assert!(matches!(sorts("Ben Brown")[0].1, Sort::Given(_)));
    }

    #[test]
    fn legal_forms_stand_at_the_ends() {
        assert!(matches!(sorts("Nord Joint Stock Company")[1].1, Sort::Legal(_)));
        assert!(matches!(sorts("OOO Nord")[0].1, Sort::Legal(_)));
        assert!(matches!(sorts("Nord & Co. Ltd.")[2].1, Sort::Legal(_)));
        assert_eq!(sorts("As Nord")[0].1, Sort::Particle);
        assert!(matches!(sorts("Nord Aktiengeselschaft")[1].1, Sort::Legal(_)), "a slip");
        assert_eq!(sorts("Company")[0].1, Sort::Word, "nothing else is left");
    }
}
