//! One key for all spellings of a word: case, accents and ligatures are folded away.

/// Appends the key of `word` to `key`: lower case, Latin letters without accents, no soft hyphens or joiners.
///
/// The key is for looking up and is never shown.
pub(crate) fn fold_into(word: &str, key: &mut String) {
    for c in word.chars() {
        if c.is_ascii() {
            key.push(c.to_ascii_lowercase());
        } else if is_apostrophe(c) {
            key.push('\'');
        } else if !is_invisible(c) {
            for b in any_ascii::any_ascii_char(c).bytes() {
                key.push(char::from(b.to_ascii_lowercase()));
            }
        }
    }
}

/// Whether `c` is drawn as nothing inside a word: soft hyphens, joiners, byte order marks, variation selectors.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether `c` joins two parts of a word as an apostrophe does.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '\u{ff07}')
}

/// Cuts a phrase as the scanner cuts a text: runs of letters, runs of digits, and each other character alone; spaces
/// and hyphens only part words.
///
/// An apostrophe stays with the shorter part of the word that it joins: `l'|Union`, `Russia|'s`, `don|'t`.
pub(crate) fn pieces(phrase: &str) -> impl Iterator<Item = &str> {
    let mut rest = phrase;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || is_hyphen(c));
        let first = rest.chars().next()?;
        let length = if first.is_ascii_digit() {
            rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())
        } else if is_word_part(first) || is_apostrophe(first) {
            word_length(rest)
        } else {
            first.len_utf8()
        };
        // What goes on in a text ends the phrase here: `dell'`.
        let elided = rest[length..].chars().next().filter(|&c| is_apostrophe(c)).map_or(0, char::len_utf8);
        let length = if length + elided == rest.len() { rest.len() } else { length };
        let (piece, after) = rest.split_at(length);
        rest = after;
        Some(piece)
    })
}

/// The length in bytes of the word that `text` begins with, cut at an apostrophe as [`pieces`] tells.
pub(crate) fn word_length(text: &str) -> usize {
    let letters = |text: &str| text.find(|c| !is_word_part(c)).unwrap_or(text.len());
    let apostrophe = |text: &str| text.chars().next().filter(|&c| is_apostrophe(c)).map_or(0, char::len_utf8);
    let leading = apostrophe(text);
    let length = leading + letters(&text[leading..]);
    let joint = apostrophe(&text[length..]);
    let following = letters(&text[length + joint..]);
    // "l'Union", "d'Europe": the part before is a letter or two, and the shorter. "Dell'economia", "jusqu'alors": it is a
    // few, and no ending of an English word is as long as the part behind.
    let letters_before = |most: usize| text[..length].chars().nth(most).is_none();
    let joins = length < following || length + joint == text.len();
    let long = text[length + joint..].chars().nth(2).is_some_and(is_word_part) && following > 2;
    let elided = leading == 0 && joint > 0 && (letters_before(2) && joins || letters_before(5) && long);
    if elided { length + joint } else { length }
}

/// Whether `c` is part of a word: a letter, an accent on one, or something invisible between two.
pub(crate) fn is_word_part(c: char) -> bool {
    c.is_alphabetic() || is_combining(c) || is_invisible(c)
}

/// Whether `c` is an accent that combines with the letter before it.
pub(crate) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}')
}

/// Whether `c` is a hyphen, which in phrases is as good as a space.
pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_fall_into_pieces() {
        let all = |phrase| pieces(phrase).collect::<Vec<_>>();
        assert_eq!(all("two-thirds of"), ["two", "thirds", "of"]);
        assert_eq!(all("Russia\u{2019}s"), ["Russia", "\u{2019}s"]);
        assert_eq!(all("l'Union don't"), ["l'", "Union", "don", "'t"]);
        assert_eq!(all("dell'Unione they've"), ["dell'", "Unione", "they", "'ve"]);
        assert_eq!(all("pi\u{f9} dell'"), ["pi\u{f9}", "dell'"]);
        assert_eq!(all("EU's it's we've"), ["EU", "'s", "it", "'s", "we", "'ve"]);
        assert_eq!(all("U.S.A4"), ["U", ".", "S", ".", "A", "4"]);
        assert_eq!(all(" - "), [""; 0]);
    }

    fn key(word: &str) -> String {
        let mut key = String::new();
        fold_into(word, &mut key);
        key
    }

    #[test]
    fn spellings_share_a_key() {
        assert_eq!(key("Lukaschenko"), "lukaschenko");
        assert_eq!(key("Élysée"), "elysee");
        assert_eq!(key("co\u{ad}operation"), "cooperation");
        assert_eq!(key("don\u{2019}t"), "don't");
        assert_eq!(key("Лукашенко"), "lukashenko");
    }
}
