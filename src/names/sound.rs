//! How a name sounds, so that romanizations by different rules come together: Shevchenko, Szewczenko, Schewtschenko.
//!
//! This is a skeleton for comparing, not a pronunciation: where one spelling has two values in two languages (German
//! and English `ch`), one is taken, and the edit budget of the comparison bears the difference.

use crate::lexicon::fold::fold_into;

/// Letters whose accent makes another consonant, which folding would lose.
const ACCENTED: &[(char, &str)] = &[
    ('š', "sh"),
    ('ś', "sh"),
    ('ş', "sh"),
    ('ș', "sh"),
    ('č', "ch"),
    ('ć', "ch"),
    ('ž', "zh"),
    ('ż', "zh"),
    ('ź', "zh"),
    ('ç', "s"),
    // Belarusian short u, where Russian has v.
    ('ў', "v"),
];

/// Spellings and their sounds; the first row that fits counts, so longer ones stand first.
const SOUNDS: &[(&str, &str)] = &[
    // The Russian shch, in German, English and Polish.
    ("schtsch", "$"),
    ("shch", "$"),
    ("szcz", "$"),
    // sh and ch; ch and ts are one class, since c is either in Slavic names.
    ("tsch", "c"),
    ("dsch", "j"),
    ("sch", "$"),
    ("sh", "$"),
    ("sz", "$"),
    ("tch", "c"),
    ("tsh", "c"),
    ("ch", "c"),
    ("cz", "c"),
    // Belarusian writes soft t and d as ts and dz: Tsikhan, Dzmitry.
    ("tsi", "ti"),
    ("ts", "c"),
    ("tz", "c"),
    ("dzh", "j"),
    ("dz", "d"),
    ("dj", "j"),
    ("zh", "j"),
    ("kh", "h"),
    ("ck", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("gh", "g"),
    ("bh", "b"),
    ("rh", "r"),
    ("qu", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("ce", "ci"),
    ("ci", "ci"),
    ("cy", "ci"),
    ("c", "k"),
    ("w", "v"),
    // Belarusian short u before the ending that Russian writes -ovsky, -evsky.
    ("ousk", "uvsk"),
    ("ausk", "avsk"),
    ("eusk", "ivsk"),
    // Three classes of vowels; an umlaut written out is the plain vowel.
    ("ou", "u"),
    ("oe", "u"),
    ("ue", "u"),
    ("oo", "u"),
    ("ae", "a"),
    ("e", "i"),
    ("o", "u"),
];

/// The sound of a word, in small letters of which `$` is sh and `c` is ch and ts; doubled ones are single.
pub(super) fn sound(word: &str) -> String {
    let letters = letters(word);
    let mut sound = String::with_capacity(letters.len());
    let mut rest = letters.as_str();
    while !rest.is_empty() {
        let (length, heard) = match SOUNDS.iter().find(|(spelling, _)| rest.starts_with(spelling)) {
            Some((spelling, heard)) => (spelling.len(), *heard),
            None => (1, single(rest, &sound)),
        };
        for c in heard.chars() {
            if !sound.ends_with(c) {
                sound.push(c);
            }
        }
        rest = &rest[length..];
    }
    sound
}

/// The sound of the first letter of `rest`, which no row of the table begins with, after what was heard before.
fn single<'a>(rest: &'a str, before: &str) -> &'a str {
    let vowel_follows = rest[1..].starts_with(is_vowel);
    match rest.as_bytes()[0] {
        // Yuri and Jurij begin alike; Aliaksei, Aleksej and Alexey end alike.
        b'j' if vowel_follows => "j",
        b'y' if vowel_follows && before.is_empty() => "j",
        b'y' | b'j' => "i",
        // Silent at the end: Abdullah.
        b'h' if rest.len() == 1 && before.ends_with(is_vowel) => "",
        // Romanoff.
        b'f' if matches!(rest, "f" | "ff") => "v",
        _ => &rest[..1],
    }
}

/// The letters and digits of a word for [`sound`]: folded, but with the consonants that accents tell.
fn letters(word: &str) -> String {
    let mut letters = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match ACCENTED.iter().find(|(accented, _)| *accented == c) {
            Some((_, plain)) => letters.push_str(plain),
            None => fold_into(c.encode_utf8(&mut [0; 4]), &mut letters),
        }
    }
    letters.retain(|c| c.is_ascii_alphanumeric());
    letters
}

/// The consonants of a sound; a vowel only at its beginning, where it is `*`.
pub(super) fn skeleton(sound: &str) -> String {
    let kept = |(at, c)| if is_vowel(c) { (at == 0).then_some('*') } else { Some(c) };
    sound.char_indices().filter_map(kept).collect()
}

/// A skeleton without what is a vowel or a consonant, nobody knows which, in scripts that leave out vowels: `w`, `y`,
/// and `h` at the end.
pub(super) fn bare(skeleton: &str) -> String {
    let kept = |(at, c): &(usize, char)| *at == 0 || !matches!(c, 'v' | 'j');
    let skeleton = if skeleton.len() > 1 { skeleton.trim_end_matches('h') } else { skeleton };
    skeleton.char_indices().filter(kept).map(|(_, c)| c).collect()
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn sound_alike(words: &[&str]) {
        for word in words {
            assert_eq!(sound(word), sound(words[0]), "{word} and {}", words[0]);
        }
    }

    #[test]
    fn romanizations_come_together() {
        sound_alike(&["Shevchenko", "Szewczenko", "Schewtschenko", "Ševčenko", "Шевченко"]);
        sound_alike(&["Yuri", "Yuriy", "Jurij", "Юрий"]);
        sound_alike(&["Osama", "Usāma"]);
        sound_alike(&["Müller", "Mueller", "MULLER"]);
        sound_alike(&["Zelensky", "Zelenskyy", "Zelenskiy", "Зеленский"]);
        sound_alike(&["Navalny", "Navalni", "Nawalny", "Навальный"]);
    }

    #[test]
    fn other_sounds_stay_apart() {
        assert_ne!(sound("Lukashenko"), sound("Lukashevich"));
        assert_ne!(sound("Hasan"), sound("Husayn"));
    }

    #[test]
    fn skeletons_are_consonants() {
        assert_eq!(skeleton(&sound("Lukashenka")), "lk$nk");
        assert_eq!(skeleton(&sound("Usama")), "*sm");
        assert_eq!(bare(&skeleton(&sound("mhmwd"))), skeleton(&sound("Mahmoud")));
        assert_eq!(skeleton(""), "");
    }
}
