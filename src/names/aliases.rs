//! Which of many names, gathered from some texts, are one: full names and surnames, countries and their governments.

use std::collections::BTreeMap;

use itertools::Itertools as _;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::fold::{folded, pieces};
use super::name::Name;
use super::part::is_shouted;
use super::words::{LONGEST_PHRASE, Sort, Words};
use crate::lexicon::{PlaceForm, places};
use crate::parallel;

/// How a name is used in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Use {
    /// It does or receives something: "Moscow lends", "a loan to Minsk". A capital is a government here.
    Actor,
    /// Something is or happens there: "in Moscow". A capital is a town here.
    Place,
}

/// Other names that a user knows, such as "the Iron Lady" for Margaret Thatcher.
///
/// ```
/// use gainsay::names::{Aliases, Use};
///
/// let mut aliases = Aliases::default();
/// aliases.add("Batka", "Alexander Lukashenko");
/// let names = ["Lukashenka", "Moscow", "Aliaksandr Lukashenka", "Batka", "the Kremlin", "Russian"];
/// let one = aliases.resolve(&names.map(|name| (name, Use::Actor)));
/// assert_eq!(one, [2, 1, 2, 2, 1, 1]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Aliases(BTreeMap<String, String>);

/// So many names are kept under one key, the longest first. A key that more names share tells little: "Anna" alone.
pub(crate) const MOST_UNDER_A_KEY: usize = 256;

/// A name is held against so many others, those first that share the most keys with it. Names of real texts share a
/// key with a few. At worst all share one, and a name costs this many comparisons: some 0.4 ms for made-up first names
/// and surnames of few syllables, 100,000 of them.
pub(crate) const MOST_CANDIDATES: usize = 64;

/// By how much the best of several names must be ahead, in hundredths of a bit: a surname that two people bear is told
/// apart by nothing.
const LEAD: i32 = 100;

/// Which of many names are one, and what the caps left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Resolved {
    /// For each name the index of the one that it is taken for.
    pub(crate) as_one: Vec<usize>,
    /// How many names were not kept under one of their keys, which had [`MOST_UNDER_A_KEY`] already.
    pub(crate) beyond_keys: usize,
    /// How many names had more than [`MOST_CANDIDATES`] others to be held against.
    pub(crate) beyond_candidates: usize,
}

impl Aliases {
    /// Makes `alias` another name for `name`. The last word on an alias counts; an alias of an alias is not followed.
    pub fn add(&mut self, alias: impl Into<String>, name: impl Into<String>) {
        self.0.insert(alias.into(), name.into());
    }

    /// For each name the index of the one that it is taken for: of names that are one, the fullest, or the first that
    /// refers to a country. A name that could be two others stands for itself.
    #[must_use]
    pub fn resolve(&self, names: &[(&str, Use)]) -> Vec<usize> {
        self.resolved(names).as_one
    }

    /// The same, and what the caps left out.
    pub(crate) fn resolved(&self, names: &[(&str, Use)]) -> Resolved {
        let aliases: FxHashMap<String, &str> =
            self.0.iter().map(|(alias, name)| (Name::new(alias).letters, name.as_str())).collect();
        let texts = parallel::map(names, |&(text, used)| {
            let alias = if aliases.is_empty() { None } else { aliases.get(&Name::new(text).letters).copied() };
            let text = alias.unwrap_or(text);
            (text, country(text, used))
        });
        let mut countries: FxHashMap<&str, usize> = FxHashMap::default();
        let mut first: FxHashMap<&str, usize> = FxHashMap::default();
        let mut resolved = Vec::with_capacity(names.len());
        let mut people = Vec::new();
        for (index, (text, country)) in texts.into_iter().enumerate() {
            let canonical = match country {
                Some(country) => *countries.entry(country).or_insert(index),
                None => *first.entry(text).or_insert_with(|| {
                    people.push((index, text));
                    index
                }),
            };
            resolved.push(canonical);
        }
        let people = parallel::map(&people, |&(index, text)| (index, Name::new(text)));
        let Joined { fullest, beyond_keys, beyond_candidates } = join(people);
        for index in &mut resolved {
            *index = fullest.get(index).copied().unwrap_or(*index);
        }
        Resolved { as_one: resolved, beyond_keys, beyond_candidates }
    }
}

/// For each name that is another's short form or spelling, by index, the index of the fullest; and what the caps left out.
#[derive(Default)]
struct Joined {
    fullest: FxHashMap<usize, usize>,
    beyond_keys: usize,
    beyond_candidates: usize,
}

fn join(mut names: Vec<(usize, Name)>) -> Joined {
    names.sort_by_key(|(index, name)| (std::cmp::Reverse((name.parts.len(), name.letters.len())), *index));
    let mut joined = Joined::default();
    // The places in `names` of those that stand for themselves, by key.
    let mut by_key: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (place, (index, name)) in names.iter().enumerate() {
        let sharing = name.keys().iter().filter_map(|key| by_key.get(key)).flatten().copied().sorted_unstable();
        let mut candidates: Vec<(usize, usize)> = sharing.dedup_with_count().collect();
        candidates.sort_unstable_by_key(|&(shared, candidate)| (std::cmp::Reverse(shared), candidate));
        joined.beyond_candidates += usize::from(candidates.len() > MOST_CANDIDATES);
        candidates.truncate(MOST_CANDIDATES);
        let mut matches: Vec<(i32, usize)> = candidates
            .into_iter()
            .map(|(_, candidate)| (name.compare(&names[candidate].1), candidate))
            .filter(|(found, _)| found.same)
            .map(|(found, candidate)| (found.sum, candidate))
            .collect();
        matches.sort_by_key(|&(sum, candidate)| (std::cmp::Reverse(sum), candidate));
        match matches[..] {
            [(_, only)] => {
                joined.fullest.insert(*index, names[only].0);
            }
            [(best, place), (next, _), ..] if best - next >= LEAD => {
                joined.fullest.insert(*index, names[place].0);
            }
            _ => {
                let mut is_beyond = false;
                for key in name.keys() {
                    let under = by_key.entry(*key).or_default();
                    if under.len() < MOST_UNDER_A_KEY {
                        under.push(place);
                    } else {
                        is_beyond = true;
                    }
                }
                joined.beyond_keys += usize::from(is_beyond);
            }
        }
    }
    joined
}

/// The country that a name as a whole refers to, by the name that claims carry: its own name, its people and seats of
/// its government; its capital too, where it acts.
///
/// ```
/// use gainsay::names::{Use, country};
///
/// assert_eq!(country("Belarusian", Use::Actor), Some("Belarus"));
/// assert_eq!(country("Minsk", Use::Actor), Some("Belarus"));
/// assert_eq!(country("Minsk", Use::Place), None);
/// assert_eq!(country("Gomel", Use::Actor), None);
/// ```
#[must_use]
pub fn country(name: &str, used: Use) -> Option<&'static str> {
    let words = Words::builtin();
    let mut pieces = pieces(name, LONGEST_PHRASE + 2);
    if pieces.len() > 1 && words.sort(&folded(&pieces[0].written)) == Some(Sort::Particle) {
        pieces.remove(0);
    }
    if let [only] = &pieces[..]
        && only.written.len() == 2
        && !is_shouted(&only.written)
    {
        return None;
    }
    let phrase = pieces.iter().map(|piece| folded(&piece.written)).collect::<Vec<_>>().join(" ");
    match (words.place(&phrase)?, used) {
        ((_, PlaceForm::Capital), Use::Place) => None,
        ((place, _), _) => places::PLACES.get(usize::from(place)).copied(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve<const N: usize>(names: [&str; N]) -> Vec<usize> {
        Aliases::default().resolve(&names.map(|name| (name, Use::Actor)))
    }

    #[test]
    fn a_surname_is_the_full_name_unless_two_bear_it() {
        assert_eq!(resolve(["Kowalska", "Anna Kowalska"]), [1, 1]);
        assert_eq!(resolve(["Kowalska", "Anna Kowalska", "Ewa Kowalska"]), [0, 1, 2]);
        assert_eq!(resolve(["Kowalska", "Jan Nowak"]), [0, 1]);
    }

    #[test]
    fn equal_names_share_an_index_whatever_their_order() {
        assert_eq!(resolve(["Nordwind AG", "Jan Nowak", "Nordwind", "Nordwind AG"]), [0, 1, 0, 0]);
        assert_eq!(resolve(["", "!", ""]), [0, 1, 0]);
    }

    #[test]
    fn governments_are_countries_and_towns_are_not() {
        let names = [("Warsaw", Use::Actor), ("Poland", Use::Actor), ("Warsaw", Use::Place), ("Poles", Use::Actor)];
        assert_eq!(Aliases::default().resolve(&names), [0, 0, 2, 0]);
        assert_eq!(country("us", Use::Actor), None);
        assert_eq!(country("the U.S.", Use::Actor), Some("United States"));
        assert_eq!(country("the White House", Use::Place), Some("United States"));
    }

    #[test]
    fn what_the_caps_leave_out_is_counted() {
        // One given name, and surnames of one letter with a number, which all share a key.
        let names: Vec<String> = (0..MOST_UNDER_A_KEY + 40).map(|i| format!("Anna {}{i}", 'x')).collect();
        let names: Vec<(&str, Use)> = names.iter().map(|name| (name.as_str(), Use::Actor)).collect();
        let resolved = Aliases::default().resolved(&names);
        assert!(resolved.beyond_keys > 0 && resolved.beyond_candidates > 0, "{resolved:?}");
        let few = Aliases::default().resolved(&names[..MOST_CANDIDATES]);
        assert_eq!((few.beyond_keys, few.beyond_candidates), (0, 0));
    }

    #[test]
    fn aliases_are_read_as_a_map() {
        let aliases: Aliases = serde_json::from_str(r#"{"the Great Bear": "Russia"}"#).unwrap();
        assert_eq!(aliases.resolve(&[("Russia", Use::Place), ("The great bear", Use::Actor)]), [0, 0]);
    }
}
