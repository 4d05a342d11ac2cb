//! The walls of the house: which folder may know which, and what none may touch.

use std::path::{Path, PathBuf};

use crate::support::{files_under, root};

/// What each folder or file of `src` may import besides itself. `lib.rs` and `pipeline.rs` may import everything.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("parallel", &[]),
    ("lexicon", &["model"]),
    ("names", &["model", "lexicon", "parallel"]),
    ("scan", &["model", "lexicon"]),
    ("recognize", &["model", "lexicon"]),
    ("assemble", &["model", "lexicon", "names"]),
    ("pair", &["model", "lexicon", "names", "parallel"]),
    ("judge", &["model", "lexicon"]),
    ("repetition", &["model", "lexicon", "names"]),
    ("render", &["model"]),
];

/// Files that stand outside of the folders, because they put them together.
const FREE: &[&str] = &["lib.rs", "pipeline.rs"];

/// What would make a result depend on something else than its input.
const UNTOUCHED: &[&str] = &[
    "std::time::Instant",
    "std::time::SystemTime",
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "thread_local!",
    "unsafe {",
];

const MOST_LINES: usize = 500;

#[test]
fn stages_never_import_each_other() {
    let mut breaches = Vec::new();
    for file in sources() {
        let Some((folder, allowed)) = walls_of(&file) else { continue };
        for (number, line) in code_of(&file) {
            for (at, _) in line.match_indices("crate::") {
                let name: String = line[at + 7..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if name != folder && !allowed.contains(&name.as_str()) {
                    breaches.push(format!("{}:{number}: `{folder}` imports `crate::{name}`", file.display()));
                }
            }
            for (other, _) in MAY_IMPORT {
                if *other == folder || allowed.contains(other) || !line.contains(&format!("super::{other}::")) {
                    continue;
                }
                // A module of its own may bear a stage's name: `model/pair.rs`.
                if !root().join("src").join(folder).join(other).with_extension("rs").exists() {
                    breaches.push(format!("{}:{number}: `{folder}` imports `super::{other}`", file.display()));
                }
            }
        }
    }
    assert!(
        breaches.is_empty(),
        "Move the shared type to `src/model`, or let `src/pipeline.rs` hand the value over. Write `crate::<folder>::…` \
         in full, one `use` for each folder, so that this test can see it.\n{}",
        breaches.join("\n")
    );
}

#[test]
fn every_folder_has_its_walls() {
    for file in sources() {
        let path = within_src(&file);
        let free = FREE.iter().any(|name| Path::new(name) == path);
        assert!(free || walls_of(&file).is_some(), "say in MAY_IMPORT what {} may import", path.display());
    }
}

#[test]
fn files_stay_short() {
    for file in sources() {
        let lines = code_of(&file).len();
        assert!(lines <= MOST_LINES, "{}: {lines} lines before its tests; split it by concept", file.display());
    }
}

#[test]
fn nothing_but_the_input_decides() {
    for file in sources() {
        for (number, line) in code_of(&file) {
            for name in UNTOUCHED {
                assert!(!line.contains(name), "{}:{number}: `{name}` has no place in the library", file.display());
            }
        }
    }
}

/// Types that users move between threads.
#[test]
fn public_types_are_send_and_sync() {
    fn assert_send_sync<T: Send + Sync + 'static>() {}
    assert_send_sync::<gainsay::Checker>();
    assert_send_sync::<gainsay::Extraction>();
    assert_send_sync::<gainsay::Source>();
    assert_send_sync::<gainsay::Mention>();
    assert_send_sync::<gainsay::Claim>();
    assert_send_sync::<gainsay::Pair>();
    assert_send_sync::<gainsay::Judgement>();
    assert_send_sync::<gainsay::Report>();
    assert_send_sync::<gainsay::Verification>();
}

fn sources() -> Vec<PathBuf> {
    files_under("src", "rs")
}

fn within_src(file: &Path) -> &Path {
    file.strip_prefix("src").expect("`files_under` keeps the folder it was given")
}

/// The folder of `src` that a file stands in, or the file itself, and what that folder may import.
fn walls_of(file: &Path) -> Option<(&'static str, &'static [&'static str])> {
    let module = within_src(file).with_extension("");
    MAY_IMPORT.iter().find(|(folder, _)| module.starts_with(folder)).copied()
}

/// The numbered lines of a file, without comments, up to its tests.
fn code_of(file: &Path) -> Vec<(usize, String)> {
    let text = std::fs::read_to_string(root().join(file)).expect("a file that was just listed");
    let lines = text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
    let numbered = lines.enumerate().map(|(index, line)| (index + 1, line));
    numbered.map(|(n, line)| (n, line.split("//").next().unwrap_or_default().to_owned())).collect()
}
