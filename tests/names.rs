//! Pairs of names, and what holds for any two strings.

use std::path::Path;

use gainsay::names::{Aliases, Name, Use};
use proptest::prelude::*;

use crate::support::read;

#[test]
fn pairs_are_told_apart_as_their_cases_say() {
    let path = Path::new("fixtures/names.txt");
    let mut failures = Vec::new();
    for (number, line) in read(path).lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let at = format!("{}:{}", path.display(), number + 1);
        let (Some((sign, pair)), Some((left, right))) = (line.split_once(' '), line.split_once(" | ")) else {
            panic!("{at}: write `= one name | other name`, or `!`");
        };
        let left = &left[sign.len() + 1..];
        let expected = match sign {
            "=" => true,
            "!" => false,
            _ => panic!("{at}: begin with `=` or `!`, not `{sign}`"),
        };
        let found = Name::new(left).compare(&Name::new(right));
        if found.same != expected {
            let sheet: Vec<_> =
                found.evidence.iter().map(|e| format!("{} {} {}", e.weight, e.score, e.words)).collect();
            failures.push(format!("{at}: {pair}: {} ({})", found.sum, sheet.join("; ")));
        }
    }
    assert!(failures.is_empty(), "{} pairs are read wrong:\n{}", failures.len(), failures.join("\n"));
}

/// Strings of any characters, and names made of words that the tables know, in any order, with slips.
fn names() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Alexander",
        "Aleksandr",
        "Ted",
        "Theodore",
        "Berg",
        "Bergh",
        "Lukashenko",
        "Łukaszenka",
        "Нордвинд",
        "Nordwind",
        "Good",
        "Will",
        "Goodwill",
        "bin",
        "al",
        "von",
        "of",
        "AG",
        "GmbH",
        "Company",
        "Bank",
        "Trust",
        "II",
        "2",
        "V",
        "J",
        "JC",
        "Ltd",
        "Russia",
        "Russian",
        "United",
        "States",
        "OSCE",
        "Organization",
        "Security",
        "Europe",
        "President",
        "Dr",
        "小",
        "龙",
        "محمود",
        "Mahmoud",
    ]);
    let parted = prop::sample::select(vec![" ", "-", ", ", ". ", "", "."]);
    let known = prop::collection::vec((word, parted), 0..5)
        .prop_map(|words| words.into_iter().flat_map(|(word, parted)| [word, parted]).collect::<String>());
    prop_oneof![3 => known, 1 => any::<String>()]
}

/// The string with one character left out, doubled, or swapped with the next.
fn slip(name: &str, at: usize, how: usize) -> String {
    let mut characters: Vec<char> = name.chars().collect();
    if characters.len() > 1 {
        let at = at % (characters.len() - 1);
        match how % 3 {
            0 => drop(characters.remove(at)),
            1 => characters.insert(at, characters[at]),
            _ => characters.swap(at, at + 1),
        }
    }
    characters.into_iter().collect()
}

proptest! {
    #[test]
    fn comparing_is_symmetric_and_what_is_the_same_shares_a_key(
        left in names(), other in names(), at in any::<usize>(), how in any::<usize>(), alike in any::<bool>(),
    ) {
        let right = if alike { slip(&left, at, how) } else { other };
        let (left, right) = (Name::new(&left), Name::new(&right));
        let (there, back) = (left.compare(&right), right.compare(&left));
        prop_assert_eq!(&there, &back);
        prop_assert!((0.0..=1.0).contains(&there.score()));
        prop_assert_eq!(there.same, there.score() >= 0.5);
        prop_assert!(!there.same || left.keys().iter().any(|key| right.keys().contains(key)));
    }

    #[test]
    fn a_name_is_itself(name in names()) {
        let prepared = Name::new(&name);
        let has_letters = name.chars().any(char::is_alphanumeric);
        prop_assert_eq!(prepared.compare(&Name::new(&name)).same, has_letters);
        prop_assert!(prepared.keys().is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn names_resolve_to_names_that_stand_for_themselves(names in prop::collection::vec(names(), 0..12)) {
        let used: Vec<_> = names.iter().map(|name| (name.as_str(), Use::Actor)).collect();
        let resolved = Aliases::default().resolve(&used);
        prop_assert_eq!(resolved.len(), names.len());
        for &index in &resolved {
            prop_assert_eq!(resolved[index], index);
        }
    }
}
