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
