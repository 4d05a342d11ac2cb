//! Short keys as numbers: most words are looked up, and compared, without going through their letters one by one.

/// One in each byte.
const ONES: u128 = u128::MAX / 0xff;
/// What tells a small letter from a capital, in each byte.
const SMALL: u128 = 0x20 * ONES;
/// The upper bit of each byte.
const UPPER: u128 = 0x80 * ONES;

/// A key of at most fifteen bytes, with its length in the sixteenth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Packed(u128);

impl Packed {
    /// The key, unless it is longer.
    pub(super) fn new(key: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        bytes[..15].get_mut(..key.len())?.copy_from_slice(key.as_bytes());
        bytes[15] = u8::try_from(key.len()).ok()?;
        Some(Self(u128::from_le_bytes(bytes)))
    }
}

/// The ASCII letters at a place in a text, of which it sees sixteen bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letters {
    bytes: u128,
    /// How many there are; 16 stands for more, too.
    pub(crate) count: usize,
}

impl Letters {
    /// The letters at byte `at`.
    pub(crate) fn at(text: &str, at: usize) -> Self {
        let rest = &text.as_bytes()[at..];
        let bytes = u128::from_le_bytes(rest.first_chunk().copied().unwrap_or_else(|| {
            let mut bytes = [0; 16];
            bytes[..rest.len()].copy_from_slice(rest);
            bytes
        }));
        // In each byte by itself: adding brings the upper bit where a letter is at least "a", or beyond "z". Nothing is
        // carried over, for the upper bit of what is added to was taken away.
        let small = bytes | SMALL;
        let low = small & !UPPER;
        let from_a = low + (0x80 - u128::from(b'a')) * ONES;
        let beyond_z = low + (0x7f - u128::from(b'z')) * ONES;
        let others = !(from_a & !beyond_z & !small) & UPPER;
        Self { bytes, count: (others.trailing_zeros() / 8) as usize }
    }

    /// The byte behind them; NUL at the end of the text, and where that is not seen.
    pub(crate) fn next(self) -> u8 {
        if self.count < 16 { (self.bytes >> (8 * self.count)) as u8 } else { 0 }
    }

    /// Their key, in small letters, unless they are too many.
    pub(crate) fn key(self) -> Option<Packed> {
        (self.count < 16).then(|| Packed((self.bytes | SMALL) & self.mask() | (self.count as u128) << 120))
    }

    /// Whether the first is a capital.
    pub(crate) fn has_capital(self) -> bool {
        self.count > 0 && self.bytes & 0x20 == 0
    }

    /// Whether all that are seen are capitals.
    pub(crate) fn are_capitals(self) -> bool {
        self.bytes & SMALL & self.mask() == 0
    }

    /// The bytes of the letters that are seen.
    fn mask(self) -> u128 {
        1_u128.checked_shl(8 * self.count as u32).map_or(u128::MAX, |end| end - 1)
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
