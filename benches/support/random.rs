//! Numbers that look random and are the same in every run.

/// Marsaglia's 64-bit xorshift.
pub(crate) struct Random(u64);

impl Random {
    /// Every seed gives another row of numbers; nought is taken for one.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(seed.max(1))
    }

    /// A number from 0 up to, not including, `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        // The upper bits are the better ones.
        ((self.0 >> 32) as usize) % end
    }

    /// One of `items`.
    pub(crate) fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }
}

const SYLLABLES: &[&str] = &[
    "bar", "cor", "dal", "fen", "gul", "hav", "jor", "kel", "lim", "mor", "nar", "osk", "pel", "quin", "rav", "sul",
    "tor", "ulm", "vel", "wex", "yar", "zan", "bri", "cha", "dro", "eth", "flo", "gri", "hul", "ith",
];

/// A name of so many syllables. With seven, no two of a million names are near each other.
pub(crate) fn name(random: &mut Random, syllables: usize) -> String {
    let mut name: String = (0..syllables).map(|_| random.pick(SYLLABLES)).collect();
    name[..1].make_ascii_uppercase();
    name
}
