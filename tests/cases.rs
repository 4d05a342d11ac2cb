//! The case files: what one sentence must be read as, and what a few sources must be found to say of each other.

use std::path::Path;

use gainsay::{Checker, Config, Language, Source};

use crate::support::case::{Case, check};
use crate::support::{files_under, notation};

/// `fixtures/recognize/<topic>.txt`: the words of a text, then a line for each mention.
#[test]
fn sentences_are_read_as_their_cases_say() {
    let checker = Checker::new();
    for_each_file("fixtures/recognize", |case| {
        let source = source("case", case.input.join("\n"), case);
        let extraction = checker.extract(&source);
        extraction.mentions.iter().map(|mention| notation::mention(mention, &source.text)).collect()
    });
}

/// `fixtures/judge/<rule>.txt`: a `>` line for each source, which may begin with its day, then a line for each finding.
/// The directive `rates` gives rates of exchange, as JSON.
#[test]
fn sources_are_judged_as_their_cases_say() {
    for_each_file("fixtures/judge", |case| {
        let checker = case.directive("rates").map_or_else(Checker::new, |table| {
            let rates = serde_json::from_str(table).expect("`rates` is a list of rates in JSON");
            Checker::configured(Config { rates, ..Config::default() })
        });
        let sources: Vec<Source> = case.input.iter().zip('a'..).map(|(line, id)| dated(id, line, case)).collect();
        notation::findings(&checker.compare(&sources), &sources)
    });
}

/// Runs all files before it fails, so that one run shows everything.
fn for_each_file(folder: &str, run: impl Fn(&Case) -> Vec<String> + std::panic::RefUnwindSafe) {
    let failed: Vec<String> = files_under(folder, "txt")
        .into_iter()
        .filter(|path| {
            let checked = std::panic::catch_unwind(|| check(Path::new(path), &run));
            checked.is_err()
        })
        .map(|path| path.display().to_string())
        .collect();
    assert!(failed.is_empty(), "see above for the cases of {}", failed.join(", "));
}

fn dated(id: char, line: &str, case: &Case) -> Source {
    let (day, text) = match line.split_once(' ') {
        Some((first, rest)) if first.parse::<gainsay::Date>().is_ok() => (first.parse().ok(), rest),
        _ => (None, line),
    };
    let source = source(&id.to_string(), text.to_owned(), case);
    Source { published: day.or(source.published), ..source }
}

fn source(id: &str, text: String, case: &Case) -> Source {
    let published = case.directive("published").map(|day| day.parse().expect("`published` is a day: 2020-09-15"));
    let language: Option<Language> = case.directive("language").map(|tag| tag.parse().expect("a known language"));
    Source { id: id.to_owned(), text, published, language, ..Source::default() }
}
