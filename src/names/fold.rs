//! A name as written to its pieces: words, dotted abbreviations, numbers, and single characters of Chinese and Korean.

use crate::lexicon::fold::{fold_into, is_apostrophe, is_hyphen, is_invisible};

/// How much of a sound its letters tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Consonants and vowels.
    Alphabet,
    /// Vowels are left out or inherent, so that only the consonants of a transliteration can be trusted.
    Consonants,
    /// A character is a syllable with its own sense: another character is another name, however alike they sound.
    Syllables,
}

/// A piece of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// As written, without apostrophes, full stops and what is invisible.
    pub(super) written: String,
    pub(super) script: Script,
    /// What parts it from the piece before.
    pub(super) before: Break,
    /// Made of single letters with full stops between: `A.B.C`.
    dotted: bool,
}

/// What parts a piece of a name from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    /// A space, any other mark, or nothing.
    Space,
    /// One hyphen: both pieces are one word.
    Hyphen,
    /// A comma or semicolon.
    Comma,
}

/// From this many letters on, a capital after a small letter begins a new word: `NordwindAG`, but not `McDonald`.
const LETTERS_BEFORE_INNER_CAPITAL: usize = 4;

/// What stands between two characters of a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    /// One full stop and nothing else.
    Stop,
    /// One hyphen and nothing else.
    Hyphen,
    Apart,
    /// With a comma in it.
    Comma,
}

/// Cuts a name into its first `most` pieces.
pub(super) fn pieces(name: &str, most: usize) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    let mut gap = Gap::Apart;
    for c in name.chars() {
        let Some(script) = script(c) else {
            if !is_silent(c) {
                gap = match (gap, c) {
                    (Gap::None, '.') => Gap::Stop,
                    (Gap::None, _) if is_hyphen(c) => Gap::Hyphen,
                    (Gap::Comma, _) | (_, ',' | ';') => Gap::Comma,
                    _ => Gap::Apart,
                };
            }
            continue;
        };
        let joined = all.last_mut().is_some_and(|last| join(last, c, script, gap));
        if !joined {
            if all.len() == most {
                break;
            }
            // `J.Brown`: the letter that seemed one more initial begins a word.
            let start = all.last_mut().filter(|last| gap == Gap::None && last.dotted && c.is_lowercase());
            let mut written: String = start.and_then(|last| last.written.pop()).into_iter().collect();
            written.push(c);
            let before = match gap {
                Gap::Hyphen => Break::Hyphen,
                Gap::Comma => Break::Comma,
                Gap::None | Gap::Stop | Gap::Apart => Break::Space,
            };
            all.push(Piece { written, script, before, dotted: false });
        }
        gap = Gap::None;
    }
    all
}

/// The key of a word: Latin letters and digits in lower case; the word itself where it has none.
pub(super) fn folded(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    fold_into(word, &mut key);
    // Transliteration may bring its own apostrophes and signs.
    key.retain(|c| c.is_ascii_alphanumeric());
    if key.is_empty() { word.to_owned() } else { key }
}

/// Adds `c` to a piece where it belongs to it.
fn join(piece: &mut Piece, c: char, script: Script, gap: Gap) -> bool {
    let belongs = match gap {
        Gap::Hyphen | Gap::Apart | Gap::Comma => false,
        Gap::Stop => script == Script::Alphabet && c.is_alphabetic() && (piece.dotted || is_one_letter(&piece.written)),
        Gap::None => {
            let last = piece.written.chars().next_back();
            let inner_capital = c.is_uppercase()
                && last.is_some_and(char::is_lowercase)
                && piece.written.chars().nth(LETTERS_BEFORE_INNER_CAPITAL - 1).is_some();
            script == piece.script
                && script != Script::Syllables
                && last.is_some_and(char::is_numeric) == c.is_numeric()
                && !inner_capital
                && !piece.dotted
        }
    };
    if belongs {
        piece.written.push(c);
        piece.dotted |= gap == Gap::Stop;
    }
    belongs
}

fn is_one_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// The script of a letter or digit; `None` for all else.
fn script(c: char) -> Option<Script> {
    c.is_alphanumeric().then_some(match c {
        // Hebrew and Arabic; India, Burma, Tibet, Thailand; Khmer; Hebrew and Arabic presentation forms.
        '\u{590}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
            Script::Consonants
        }
        '\u{2e80}'..='\u{2fdf}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{3ffff}' => {
            Script::Syllables
        }
        _ => Script::Alphabet,
    })
}

/// Whether `c` parts no words: apostrophes, joiners, and marks on the letter before it such as an accent or a virama.
fn is_silent(c: char) -> bool {
    let quote = matches!(c, '`' | '\u{b4}' | '\u{2018}');
    let mark = !c.is_ascii() && !c.is_whitespace() && !c.is_control() && any_ascii::any_ascii_char(c).is_empty();
    quote || mark || is_invisible(c) || is_apostrophe(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(name: &str) -> Vec<String> {
        pieces(name, 24).into_iter().map(|piece| piece.written).collect()
    }

    #[test]
    fn names_fall_into_pieces() {
        assert_eq!(written("Berg, Maria"), ["Berg", "Maria"]);
        assert_eq!(written("A.B.C. Works Sp. z o.o."), ["ABC", "Works", "Sp", "z", "oo"]);
        assert_eq!(written("J. R. Brown"), ["J", "R", "Brown"]);
        assert_eq!(written("J.R.Brown"), ["JR", "Brown"]);
        assert_eq!(written("NordwindAG"), ["Nordwind", "AG"]);
        assert_eq!(written("McDonald O'Brien al-Rawi"), ["McDonald", "OBrien", "al", "Rawi"]);
        assert_eq!(written("Fund5 2004-1"), ["Fund", "5", "2004", "1"]);
        assert_eq!(written("李小龙"), ["李", "小", "龙"]);
        assert_eq!(written("... -"), [""; 0]);
    }

    #[test]
    fn no_more_pieces_than_asked_for() {
        assert_eq!(pieces("a b c d", 3).len(), 3);
    }
}
