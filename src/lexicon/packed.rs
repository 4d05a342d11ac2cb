//! Short keys as numbers: most words are looked up, and compared, without going through their letters one by one.

/// One in each byte.
const ONES: u64 = u64::MAX / 0xff;
/// What tells a small letter from a capital, in each byte.
const SMALL: u64 = 0x20 * ONES;
/// The upper bit of each byte.
const UPPER: u64 = 0x80 * ONES;

/// A key of at most fifteen bytes, with its length in the sixteenth: the first eight, and the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Packed(u64, u64);

impl Packed {
    /// The key, unless it is longer.
    pub(super) fn new(key: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        bytes[..15].get_mut(..key.len())?.copy_from_slice(key.as_bytes());
        bytes[15] = u8::try_from(key.len()).ok()?;
        let (first, second) = halves(bytes);
        Some(Self(first, second))
    }
}

fn halves(bytes: [u8; 16]) -> (u64, u64) {
    let bytes = u128::from_le_bytes(bytes);
    (bytes as u64, (bytes >> 64) as u64)
}

/// How many of eight bytes are ASCII letters, up to the first that is none.
fn letters(bytes: u64) -> usize {
    // In each byte by itself: adding brings the upper bit where a letter is at least "a", or beyond "z". Nothing is
    // carried over, for the upper bit of what is added to was taken away.
    let small = bytes | SMALL;
    let low = small & !UPPER;
    let from_a = low + (0x80 - u64::from(b'a')) * ONES;
    let beyond_z = low + (0x7f - u64::from(b'z')) * ONES;
    let others = !(from_a & !beyond_z & !small) & UPPER;
    (others.trailing_zeros() / 8) as usize
}

/// The first `count` bytes of fewer than eight.
fn mask(count: usize) -> u64 {
    (1 << (8 * count)) - 1
}

/// The ASCII letters at a place in a text, of which it sees sixteen bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letters {
    first: u64,
    second: u64,
    /// How many there are; 16 stands for more, too.
    pub(crate) count: usize,
}

impl Letters {
    /// The letters at byte `at`.
    pub(crate) fn at(text: &str, at: usize) -> Self {
        let rest = &text.as_bytes()[at..];
        let (first, second) = halves(rest.first_chunk().copied().unwrap_or_else(|| {
            let mut bytes = [0; 16];
            bytes[..rest.len()].copy_from_slice(rest);
            bytes
        }));
        let count = match letters(first) {
            8 => 8 + letters(second),
            count => count,
        };
        Self { first, second, count }
    }

    /// The byte behind them; NUL at the end of the text, and where that is not seen.
    pub(crate) fn next(self) -> u8 {
        match self.count {
            0..8 => (self.first >> (8 * self.count)) as u8,
            8..16 => (self.second >> (8 * (self.count - 8))) as u8,
            _ => 0,
        }
    }

    /// Their key, in small letters, unless they are too many.
    pub(crate) fn key(self) -> Option<Packed> {
        let length = (self.count as u64) << 56;
        match self.count {
            0..8 => Some(Packed((self.first | SMALL) & mask(self.count), length)),
            8..16 => Some(Packed(self.first | SMALL, (self.second | SMALL) & mask(self.count - 8) | length)),
            _ => None,
        }
    }

    /// Whether the first is a capital.
    pub(crate) fn has_capital(self) -> bool {
        self.count > 0 && self.first & 0x20 == 0
    }

    /// Whether all that are seen are capitals.
    pub(crate) fn are_capitals(self) -> bool {
        let small = match self.count {
            0..8 => self.first & mask(self.count),
            8..16 => self.first | self.second & mask(self.count - 8),
            _ => self.first | self.second,
        };
        small & SMALL == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_end_at_every_other_byte() {
        for byte in 0..=0x7f_u8 {
            let text = format!("aZ{}z", char::from(byte));
            let count = if byte.is_ascii_alphabetic() { 4 } else { 2 };
            assert_eq!(Letters::at(&text, 0).count, count, "{byte:x}");
        }
        assert_eq!(Letters::at("caf\u{e9}", 0).count, 3);
        assert_eq!(Letters::at("caf\u{e9}", 0).next(), 0xc3);
        assert_eq!(Letters::at("a b", 1).count, 0);
        assert_eq!(Letters::at("ab", 2).count, 0);
    }

    #[test]
    fn a_word_has_the_key_of_its_small_letters() {
        for word in ["a", "The", "SAID", "misunderstandin", "Misunderstandin"] {
            let key = Packed::new(&word.to_lowercase()).expect("it is short");
            assert_eq!(Letters::at(word, 0).key(), Some(key));
            assert_eq!(Letters::at(&format!("x {word}, and so on and on"), 2).key(), Some(key));
        }
        assert_eq!(Letters::at("misunderstanding", 0).key(), None);
        assert_eq!(Packed::new("misunderstanding"), None);
        assert_ne!(Packed::new("a"), Packed::new("a\0"));
    }

    #[test]
    fn capitals_are_told() {
        let told = |text: &str| (Letters::at(text, 0).has_capital(), Letters::at(text, 0).are_capitals());
        assert_eq!(told("Word"), (true, false));
        assert_eq!(told("WORD word"), (true, true));
        assert_eq!(told("wORD"), (false, false));
        assert_eq!(told("ABCDEFGHIJKLMNOPQ"), (true, true));
    }
}
