//! Words by number, and phrases of words.

use rustc_hash::FxHashMap;

use super::calendar::Calendar;
use super::entry::{Link, Sense, Starts};

use super::packed::Packed;
use crate::model::WordId;

/// Gives every folded word of the lexicon a number, from 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Interner {
    /// The keys that can be packed.
    short: FxHashMap<Packed, WordId>,
    /// All others.
    long: FxHashMap<Box<str>, WordId>,
}

impl Interner {
    /// The number of `key`, which is given one if it has none.
    pub(super) fn intern(&mut self, key: &str) -> WordId {
        let next = u32::try_from(self.short.len() + self.long.len() + 1).expect("a lexicon has fewer than 2^32 words");
        match Packed::new(key) {
            Some(key) => *self.short.entry(key).or_insert(WordId(next)),
            None => *self.long.entry(key.into()).or_insert(WordId(next)),
        }
    }

    /// The number of `key`; [`WordId::UNKNOWN`] where no entry has the word.
    pub(super) fn get(&self, key: &str) -> WordId {
        match Packed::new(key) {
            Some(key) => self.get_packed(key),
            None => self.long.get(key).copied().unwrap_or(WordId::UNKNOWN),
        }
    }

    /// The same for a key that is packed already.
    pub(super) fn get_packed(&self, key: Packed) -> WordId {
        self.short.get(&key).copied().unwrap_or(WordId::UNKNOWN)
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
    /// What a look-up needs of each node, so that it goes through little memory.
    heads: Vec<Head>,
}

#[derive(Clone, Debug, Default)]
struct Node {
    senses: Vec<Sense>,
    /// The node before it, and how many words lead here.
    before: u32,
    words: u16,
    /// Whether it says something of a figure or a date, and not only what is spoken of.
    makes_figures: bool,
    /// The phrase that figures see here.
    figures: PhraseId,
}

#[derive(Clone, Copy, Debug, Default)]
struct Head {
    /// One bit for each word that goes on from here, by its number: most words are turned away without a look-up.
    onward: u64,
    /// One bit for each word of the grammar that it can be, by its place among them.
    links: u64,
    /// What can begin with it, as figures see it.
    starts: Starts,
    /// Whether a phrase ends here.
    ends: bool,
    /// Whether it can be a word of the calendar.
    of_calendar: bool,
}

impl Default for Phrases {
    fn default() -> Self {
        Self {
            first: Vec::new(),
            next: FxHashMap::default(),
            nodes: vec![Node::default()],
            number_heads: [0; 26],
            heads: vec![Head::default()],
        }
    }
}

/// The node of a phrase in [`Phrases`]; the default is no phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PhraseId(u32);

impl Phrases {
    /// Adds a sense to a phrase, and answers whether it is new there.
    pub(super) fn insert(&mut self, words: &[WordId], sense: Sense) -> bool {
        let mut node = 0;
        for (&word, length) in words.iter().zip(1..) {
            let slot = if length == 1 {
                let index = word.0 as usize;
                if self.first.len() <= index {
                    self.first.resize(index + 1, 0);
                }
                &mut self.first[index]
            } else {
                self.heads[node as usize].onward |= bit(word);
                self.next.entry((node, word)).or_default()
            };
            if *slot == 0 {
                *slot = u32::try_from(self.nodes.len()).expect("a lexicon has fewer than 2^32 phrases");
                self.nodes.push(Node { before: node, words: length, ..Node::default() });
                self.heads.push(Head::default());
            }
            node = *slot;
        }
        let entry = &mut self.nodes[node as usize];
        let new = !words.is_empty() && !entry.senses.contains(&sense);
        if new {
            entry.senses.push(sense);
            entry.makes_figures |= sense.makes_figures();
            let head = &mut self.heads[node as usize];
            head.ends = true;
            head.of_calendar |= matches!(sense, Sense::Calendar(_));
            if let Sense::Link(link) = sense {
                head.links |= link_bit(link);
            }
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

    /// Settles what figures see at each phrase, once all are there.
    pub(super) fn settle(&mut self) {
        // A node stands behind the one before it.
        for node in 1..self.nodes.len() {
            let here = &self.nodes[node];
            let figures =
                if here.makes_figures { PhraseId(node as u32) } else { self.nodes[here.before as usize].figures };
            self.nodes[node].figures = figures;
            let seen = if figures.is_some() { figures.0 as usize } else { node };
            let senses = self.nodes[seen].senses.iter();
            self.heads[node].starts = senses.fold(Starts::NOTHING, |starts, sense| starts.or(sense.starts()));
        }
    }

    /// The senses of a phrase.
    pub(crate) fn senses(&self, phrase: PhraseId) -> &[Sense] {
        &self.nodes[phrase.0 as usize].senses
    }

    /// Whether a phrase can be that word of the grammar.
    pub(super) fn is_link(&self, phrase: PhraseId, link: Link) -> bool {
        self.heads[phrase.0 as usize].links & link_bit(link) != 0
            && self.senses(phrase).iter().any(|sense| matches!(sense, Sense::Link(it) if *it == link))
    }

    /// Whether a phrase can be that word of the calendar.
    pub(super) fn is_calendar(&self, phrase: PhraseId, word: Calendar) -> bool {
        self.heads[phrase.0 as usize].of_calendar
            && self.senses(phrase).iter().any(|sense| matches!(sense, Sense::Calendar(it) if *it == word))
    }

    /// What can begin with a phrase, as figures see it.
    pub(super) fn starts(&self, phrase: PhraseId) -> Starts {
        self.heads[phrase.0 as usize].starts
    }

    /// The longest phrase that a phrase begins with and that figures and dates are made with, and how many words it
    /// takes: the phrase itself where there is none.
    pub(super) fn figures(&self, phrase: PhraseId) -> (usize, PhraseId) {
        let figures = self.nodes[phrase.0 as usize].figures;
        let seen = if figures.is_some() { figures } else { phrase };
        (usize::from(self.nodes[seen.0 as usize].words), seen)
    }

    /// The phrase of `word` alone, where it goes on with nothing, and not with the word `next`; `None` where it may. The
    /// default phrase where it is none.
    pub(super) fn alone(&self, word: WordId, next: Option<WordId>) -> Option<PhraseId> {
        let node = self.first.get(word.0 as usize).copied().unwrap_or(0);
        let head = self.heads[node as usize];
        let goes_on = head.onward != 0 && next.is_none_or(|next| head.onward & bit(next) != 0);
        (!goes_on).then_some(PhraseId(if head.ends { node } else { 0 }))
    }

    /// The longest phrase that `words` begins with, and how many of the words it takes.
    ///
    /// `words` is lazy: it is asked for a further word only where a phrase goes on.
    pub(crate) fn longest(&self, mut words: impl Iterator<Item = WordId>) -> Option<(usize, PhraseId)> {
        let mut node = self.first.get(words.next()?.0 as usize).copied().unwrap_or(0);
        let mut best = None;
        let mut length = 1;
        while node != 0 {
            let here = self.heads[node as usize];
            if here.ends {
                best = Some((length, PhraseId(node)));
            }
            if here.onward == 0 {
                break;
            }
            let Some(word) = words.next().filter(|&word| here.onward & bit(word) != 0) else { break };
            node = self.next.get(&(node, word)).copied().unwrap_or(0);
            length += 1;
        }
        best
    }
}

impl PhraseId {
    /// Whether it is a phrase at all.
    pub(crate) fn is_some(self) -> bool {
        self.0 != 0
    }
}

/// The place of an ASCII letter in the alphabet.
fn letter(byte: u8) -> Option<usize> {
    byte.is_ascii_alphabetic().then(|| usize::from(byte.to_ascii_lowercase() - b'a'))
}

fn bit(word: WordId) -> u64 {
    1 << (word.0 % 64)
}

/// Two links may share a bit: it tells what a phrase is not.
fn link_bit(link: Link) -> u64 {
    1 << (link as u32 % 64)
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
