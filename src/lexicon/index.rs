//! Words by number, and phrases of words.

use rustc_hash::FxHashMap;

use super::entry::{Sense, Starts};
use crate::model::WordId;

/// Gives every folded word of the lexicon a number, from 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Interner {
    ids: FxHashMap<Box<str>, WordId>,
}

impl Interner {
    /// The number of `key`, which is given one if it has none.
    pub(super) fn intern(&mut self, key: &str) -> WordId {
        if let Some(&id) = self.ids.get(key) {
            return id;
        }
        let next = u32::try_from(self.ids.len() + 1).expect("a lexicon has fewer than 2^32 words");
        self.ids.insert(key.into(), WordId(next));
        WordId(next)
    }

    /// The number of `key`; [`WordId::UNKNOWN`] where no entry has the word.
    pub(super) fn get(&self, key: &str) -> WordId {
        self.ids.get(key).copied().unwrap_or(WordId::UNKNOWN)
    }
}

/// Phrases of one language as a tree of words; each node may end a phrase and then carries its senses.
#[derive(Clone, Debug)]
pub(crate) struct Phrases {
    /// The node of each first word, by its number; 0 where no phrase begins with it.
    first: Vec<u32>,
    /// The node behind a node and a further word.
    next: FxHashMap<(u32, WordId), u32>,
    /// What each node means as the end of a phrase; node 0 is no word.
    nodes: Vec<Node>,
    /// Of the words that numbers are made of: for each first letter, one bit for each second one.
    number_heads: [u32; 26],
}

#[derive(Clone, Debug, Default)]
struct Node {
    senses: Vec<Sense>,
    /// Whether a figure can begin with it.
    starts: Starts,
    /// One bit for each word that goes on from here, by its number: most words are turned away without a look-up.
    onward: u64,
    /// Whether a date can begin with it.
    begins_date: bool,
    /// Whether it says something of a figure or a date, and not only what is spoken of.
    makes_figures: bool,
    /// Whether a longer phrase goes on here: most nodes end, and need no look-up to see it.
    goes_on: bool,
}

impl Default for Phrases {
    fn default() -> Self {
        Self { first: Vec::new(), next: FxHashMap::default(), nodes: vec![Node::default()], number_heads: [0; 26] }
    }
}

/// The node of a phrase in [`Phrases`]; the default is no phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PhraseId(u32);

/// A phrase that was found, behind the number of its words.
pub(crate) type Found = Option<(usize, PhraseId)>;

impl PhraseId {
    /// Whether it is a phrase at all.
    pub(crate) fn is_some(self) -> bool {
        self.0 != 0
    }
}

impl Phrases {
    /// Adds a sense to a phrase, and answers whether it is new there.
    pub(super) fn insert(&mut self, words: &[WordId], sense: Sense) -> bool {
        let mut node = 0;
        for (i, &word) in words.iter().enumerate() {
            let slot = if i == 0 {
                let index = word.0 as usize;
                if self.first.len() <= index {
                    self.first.resize(index + 1, 0);
                }
                &mut self.first[index]
            } else {
                self.nodes[node as usize].goes_on = true;
                self.nodes[node as usize].onward |= bit(word);
                self.next.entry((node, word)).or_default()
            };
            if *slot == 0 {
                *slot = u32::try_from(self.nodes.len()).expect("a lexicon has fewer than 2^32 phrases");
                self.nodes.push(Node::default());
            }
            node = *slot;
        }
        let node = &mut self.nodes[node as usize];
        let new = !words.is_empty() && !node.senses.contains(&sense);
        if new {
            node.senses.push(sense);
            node.starts = node.starts.or(sense.starts());
            node.begins_date |= sense.begins_date();
            node.makes_figures |= sense.makes_figures();
        }
        new
    }

    /// Notes that numbers written as one word can begin as `form` does.
    pub(super) fn note_number(&mut self, form: &str) {
        if let [first, second, ..] = form.as_bytes()
            && let (Some(first), Some(second)) = (letter(*first), letter(*second))
        {
            self.number_heads[first] |= 1 << second;
        }
    }

    /// Whether a number written as one word can begin as `word` does; a letter with an accent can be any.
    pub(super) fn may_begin_number(&self, word: &[u8]) -> bool {
        match word {
            [first, second, ..] => letter(*first).is_some_and(|first| match letter(*second) {
                Some(second) => self.number_heads[first] & (1 << second) != 0,
                None => self.number_heads[first] != 0 && !second.is_ascii(),
            }),
            _ => false,
        }
    }

    /// The senses of a phrase.
    pub(crate) fn senses(&self, phrase: PhraseId) -> &[Sense] {
        &self.nodes[phrase.0 as usize].senses
    }

    /// Whether a date can begin with a phrase.
    pub(crate) fn begins_date(&self, phrase: PhraseId) -> bool {
        self.nodes[phrase.0 as usize].begins_date
    }

    /// The figures that can begin with a phrase.
    pub(crate) fn starts(&self, phrase: PhraseId) -> Starts {
        self.nodes[phrase.0 as usize].starts
    }

    /// The longest phrase that `words` begins with, and how many of the words it takes.
    pub(crate) fn longest(&self, words: impl Iterator<Item = WordId>) -> Option<(usize, PhraseId)> {
        self.longest_two(words).0
    }

    /// The same, and the longest one that figures and dates are made with.
    ///
    /// `words` is lazy: it is asked for a further word only where a phrase goes on.
    pub(crate) fn longest_two(&self, mut words: impl Iterator<Item = WordId>) -> (Found, Found) {
        let Some(first) = words.next() else { return (None, None) };
        let mut node = self.first.get(first.0 as usize).copied().unwrap_or(0);
        if node == 0 {
            return (None, None);
        }
        let mut length = 1;
        let (mut best, mut figure) = (None, None);
        loop {
            let here = &self.nodes[node as usize];
            if !here.senses.is_empty() {
                best = Some((length, PhraseId(node)));
            }
            if here.makes_figures {
                figure = best;
            }
            if !here.goes_on {
                return (best, figure);
            }
            let next = words.next().filter(|&word| here.onward & bit(word) != 0);
            let Some(&following) = next.and_then(|word| self.next.get(&(node, word))) else {
                return (best, figure);
            };
            node = following;
            length += 1;
        }
    }
}

/// The place of an ASCII letter in the alphabet.
fn letter(byte: u8) -> Option<usize> {
    byte.is_ascii_alphabetic().then(|| usize::from(byte.to_ascii_lowercase() - b'a'))
}

fn bit(word: WordId) -> u64 {
    1 << (word.0 % 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_wins() {
        let mut interner = Interner::default();
        let mut phrases = Phrases::default();
        let mut words = |text: &str| text.split(' ').map(|word| interner.intern(word)).collect::<Vec<_>>();
        let (more, more_than, no_more_than) = (words("more"), words("more than"), words("no more than"));
        assert!(phrases.insert(&more, Sense::Cardinal(1)));
        assert!(phrases.insert(&no_more_than, Sense::Cardinal(3)));
        assert!(!phrases.insert(&more, Sense::Cardinal(1)), "the same sense twice");
        let longest =
            |words: &[WordId]| phrases.longest(words.iter().copied()).map(|(n, id)| (n, phrases.senses(id)[0]));
        assert_eq!(longest(&more_than), Some((1, Sense::Cardinal(1))));
        assert_eq!(longest(&no_more_than), Some((3, Sense::Cardinal(3))));
        assert_eq!(longest(&no_more_than[..2]), None, "the beginning of a phrase is no phrase");
        assert_eq!(longest(&[]), None);
    }
}
