//! A name prepared for comparing.

use super::fold::{Break, pieces};
use super::keys;
use super::part::{Part, is_shouted, parts, surname};
use super::words::Sort;

/// A name, folded, transliterated and taken apart once.
///
/// ```
/// use gainsay::names::Name;
///
/// let full = Name::new("Organization for Security and Co-operation in Europe");
/// assert!(full.compare(&Name::new("OSCE")).same);
/// ```
#[derive(Clone, Debug)]
pub struct Name {
    pub(super) parts: Vec<Part>,
    /// The letters of all parts, run together.
    pub(super) letters: String,
    /// The acronyms that could stand for it, none for a name of one word.
    pub(super) initials: Vec<String>,
    /// Its letters, where it could be an acronym.
    pub(super) acronym: Option<String>,
    /// The index of the part that is the surname if it is a person's.
    pub(super) surname: Option<usize>,
    /// Whether it has words that only organisations have.
    pub(super) organisation: bool,
    keys: Vec<u64>,
}

/// What follows is left out: hardly a name has so many words, and pairing words is quadratic in them. Two ordinary
/// names take some 4 µs, two made of 16 words of 32 letters some 3 ms.
const MOST_PARTS: usize = 16;

/// The letters of an acronym, first and last number included. Two letters stand for too much.
const ACRONYM_LETTERS: std::ops::RangeInclusive<usize> = 3..=10;

impl Name {
    /// Prepares a name as it is written, in any script; words after the 16th do not count.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let parts = parts(&pieces(name, MOST_PARTS));
        let mut letters = String::new();
        for (index, part) in parts.iter().enumerate() {
            // Fund 1 1 is not Fund 11.
            if index > 0 && part.sort == Sort::Number && parts[index - 1].sort == Sort::Number {
                letters.push('#');
            }
            letters.push_str(&part.letters);
        }
        let initials = initials(&parts);
        let acronym = acronym(&parts);
        let keys = keys::keys(&parts, &letters, &initials, acronym.as_deref());
        Self {
            letters,
            initials,
            acronym,
            surname: surname(&parts),
            organisation: parts.iter().any(Part::is_organisational),
            keys,
            parts,
        }
    }

    /// The keys under which to look for names that could be this one, ascending, each once.
    ///
    /// If [`compare`](Self::compare) calls two names the same, they have a key in common. The converse does not hold.
    #[must_use]
    pub fn keys(&self) -> &[u64] {
        &self.keys
    }

    /// Whether a key of one is a key of the other.
    pub(super) fn shares_key(&self, other: &Self) -> bool {
        let (mut left, mut right) = (self.keys.iter().peekable(), other.keys.iter().peekable());
        while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => left.next(),
                std::cmp::Ordering::Greater => right.next(),
                std::cmp::Ordering::Equal => return true,
            };
        }
        false
    }
}

/// The name's letters, if it is one shouted word, legal forms and particles apart.
fn acronym(parts: &[Part]) -> Option<String> {
    let mut words = parts.iter().filter(|part| !matches!(part.sort, Sort::Legal(_) | Sort::Particle));
    let (only, None) = (words.next()?, words.next()) else { return None };
    let fits = is_shouted(&only.written) && ACRONYM_LETTERS.contains(&only.letters.len());
    fits.then(|| only.letters.clone())
}

/// The initials of the name's words: with and without particles, and with hyphenated words as one or as two.
fn initials(parts: &[Part]) -> Vec<String> {
    let of = |kept: &dyn Fn(&Part) -> bool| {
        parts.iter().filter(|part| kept(part)).filter_map(|part| part.letters.chars().next()).collect::<String>()
    };
    let content = |part: &Part| !matches!(part.sort, Sort::Particle | Sort::Legal(_));
    let mut all = vec![of(&|_| true), of(&content), of(&|part| content(part) && part.before != Break::Hyphen)];
    all.retain(|letters| ACRONYM_LETTERS.contains(&letters.chars().count()));
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_and_initials() {
        assert_eq!(Name::new("OSCE").acronym.as_deref(), Some("osce"));
        assert_eq!(Name::new("Osce").acronym, None);
        let long = Name::new("Organization for Security and Co-operation in Europe");
        assert_eq!(long.initials, ["ofsacoie", "oscoe", "osce"]);
    }

    #[test]
    fn surnames_stand_last() {
        assert_eq!(Name::new("Maria Berg").surname, Some(1));
        assert_eq!(Name::new("Berg, Maria").surname, Some(1));
        assert_eq!(Name::new("").surname, None);
    }
}
