//! The reader of case files.
//!
//! A case is a block of lines; blank lines end it:
//!
//! ```text
//! # why the case is there
//! published: 2020-09-15
//! > the words to read
//! the first line that is expected
//! the second
//! ```
//!
//! Several `>` lines are several sources in a judge case, and the lines of one text in a recognizer case. No expected
//! line says that nothing must come out. Directives (`name: value`) before the words hold for their case; in a block
//! without words they hold for the rest of the file.

use std::path::{Path, PathBuf};

use super::{read, root, updating};

/// One case of a file.
pub(crate) struct Case {
    /// The 1-based number of its first `>` line.
    pub(crate) line: usize,
    /// The directives that hold for it; of two with one name the last counts.
    directives: Vec<(String, String)>,
    /// Its `>` lines.
    pub(crate) input: Vec<String>,
    /// What is expected, with runs of spaces as one.
    pub(crate) expected: Vec<String>,
    /// The 0-based number of the line before which expectations begin, and how many there are.
    place: (usize, usize),
}

impl Case {
    /// The value of a directive.
    pub(crate) fn directive(&self, name: &str) -> Option<&str> {
        self.directives.iter().rev().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a file, runs every case and compares; with `UPDATE_CASES` writes what came out instead.
pub(crate) fn check(path: &Path, run: impl Fn(&Case) -> Vec<String>) {
    let text = read(path);
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut failures = Vec::new();
    // From the last to the first, so that rewriting one leaves the places of the others.
    for case in parse(path, &text).iter().rev() {
        let got = run(case);
        if got.iter().map(|line| squeeze(line)).eq(case.expected.iter().cloned()) {
            continue;
        }
        failures.push(format!(
            "{}:{}: {}\n  expected:\n{}  got:\n{}",
            path.display(),
            case.line,
            case.input.join(" / "),
            indented(&case.expected),
            indented(&got),
        ));
        let (start, count) = case.place;
        lines.splice(start..start + count, got);
    }
    if updating(path) {
        std::fs::write(root().join(path), lines.join("\n") + "\n").expect("a fixture can be written");
    } else {
        failures.reverse();
        assert!(
            failures.is_empty(),
            "{} cases differ. Where what came out is right, run UPDATE_CASES={} and read the difference.\n{}",
            failures.len(),
            path.with_extension("").display(),
            failures.join("\n")
        );
    }
}

fn parse(path: &Path, text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut for_file: Vec<(String, String)> = Vec::new();
    let mut here: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for (index, line) in text.lines().chain([""]).enumerate() {
        let at = || PathBuf::from(format!("{}:{}", path.display(), index + 1));
        if let Some(words) = line.strip_prefix('>') {
            let words = words.strip_prefix(' ').unwrap_or(words).to_owned();
            if !open {
                let directives = for_file.iter().cloned().chain(here.drain(..)).collect();
                cases.push(Case {
                    line: index + 1,
                    directives,
                    input: Vec::new(),
                    expected: Vec::new(),
                    place: (0, 0),
                });
                open = true;
            }
            let case = cases.last_mut().expect("one was just opened");
            assert!(case.expected.is_empty(), "{}: a blank line must end a case", at().display());
            case.input.push(words);
            case.place = (index + 1, 0);
        } else if line.is_empty() {
            for_file.append(&mut here);
            open = false;
        } else if line.starts_with('#') {
            continue;
        } else if open {
            let case = cases.last_mut().expect("a case is open");
            case.expected.push(squeeze(line));
            case.place = (case.place.0, case.place.1 + 1);
            assert_eq!(case.place.0 + case.place.1, index + 1, "{}: put comments above the words", at().display());
        } else {
            let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("{}: `name: value`", at().display()));
            here.push((name.to_owned(), value.to_owned()));
        }
    }
    cases
}

fn squeeze(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn indented(lines: &[String]) -> String {
    if lines.is_empty() { "    (nothing)\n".to_owned() } else { lines.iter().map(|l| format!("    {l}\n")).collect() }
}

#[test]
fn reads_blocks_directives_and_negatives() {
    let text = "# all of them\nlanguage: en\n\npublished: 2020-09-15\n> one\n> line more\ncount   1  \"one\"\n\n# nothing\n> two\n";
    let cases = parse(Path::new("example.txt"), text);
    assert_eq!(cases.len(), 2);
    assert_eq!(cases[0].input, ["one", "line more"]);
    assert_eq!(cases[0].expected, ["count 1 \"one\""]);
    assert_eq!((cases[0].line, cases[0].place), (5, (6, 1)));
    assert_eq!((cases[0].directive("published"), cases[0].directive("language")), (Some("2020-09-15"), Some("en")));
    assert_eq!((cases[1].directive("published"), cases[1].directive("language")), (None, Some("en")));
    assert!(cases[1].expected.is_empty());
    assert_eq!(cases[1].place, (10, 0));
}

#[test]
#[should_panic(expected = "example.txt:3: a blank line must end a case")]
fn refuses_cases_that_run_together() {
    parse(Path::new("example.txt"), "> one\ncount 1 \"one\"\n> two\n");
}
