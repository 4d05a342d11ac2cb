//! Documents tell the truth: what they name exists, and what exists is named.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support::{files_under, read, root};

#[test]
fn named_paths_exist() {
    for document in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "benches/README.md"] {
        let folder = Path::new(document).parent().expect("a file stands in a folder");
        for name in quoted(&read(Path::new(document))) {
            let path = name.trim_start_matches("./");
            let looks_like_a_path = path.contains('/') && !path.contains([' ', '<', '*']) || path.ends_with(".md");
            // `extract/news` is the name of a bench.
            let is_a_bench = document.starts_with("benches") && !path.contains('.');
            assert!(
                !looks_like_a_path
                    || is_a_bench
                    || root().join(path).exists()
                    || root().join(folder).join(path).exists(),
                "{document} names `{name}`, which is not there"
            );
        }
    }
}

#[test]
fn readme_and_check_name_the_same_commands() {
    let (readme, check) = (read(Path::new("README.md")), read(Path::new("check")));
    for example in [
        "compare -- fixtures/stories",
        "compare -- --explain bulletin:15:218 interview:17:51 fixtures/stories",
        "verify -- --answer fixtures/answers",
    ] {
        assert!(readme.contains(&format!("cargo run --release --example {example}/belarus")), "README shows {example}");
        assert!(check.contains(&format!("\nexample {example}/belarus")), "./check must run what README shows");
    }
    assert!(readme.contains("\ncargo test\n") && check.contains("step cargo test "), "./check must run README's tests");
}

#[test]
fn readme_shows_the_beginning_of_the_report() {
    let readme = read(Path::new("README.md"));
    let shown = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    let report = read(Path::new("fixtures/stories/belarus/expected/report.txt"));
    assert!(!shown.is_empty() && report.starts_with(shown), "README must show how the report begins now:\n{report}");
}

#[test]
fn every_language_has_its_cases() {
    let cases: Vec<String> = files_under("fixtures/recognize", "txt").iter().map(|path| read(path)).collect();
    for language in gainsay::Language::ALL.iter().skip(1) {
        let head = format!("\nlanguage: {language}\n");
        let counted = cases.iter().filter(|text| text.contains(&head)).map(|text| text.matches("\n> ").count());
        assert!(
            counted.sum::<usize>() >= 20,
            "write cases for `{language}` in `fixtures/recognize/`, as CONTRIBUTING tells"
        );
    }
}

#[test]
fn every_judging_rule_has_its_cases() {
    let cases: String = files_under("fixtures/judge", "txt").iter().map(|path| read(path)).collect();
    let named: BTreeSet<&str> = cases.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let missing: Vec<String> = rule_ids().into_iter().filter(|id| !named.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "write cases in `fixtures/judge/<id>.txt` for {missing:?}");
}

#[test]
fn every_judge_case_file_bears_the_name_of_a_rule() {
    let ids = rule_ids();
    for path in files_under("fixtures/judge", "txt") {
        let stem = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        assert!(ids.contains(&stem), "{}: no rule has the id `{stem}`; it is one of {ids:?}", path.display());
    }
}

/// The ids of the rules and vetoes of judging, as the code has them: `RuleId::new("interval_meets")`.
fn rule_ids() -> BTreeSet<String> {
    let rules = files_under("src/judge/rules", "rs");
    let files = rules.into_iter().chain(
        ["src/judge/findings.rs", "src/judge/conversion.rs", "src/judge/derivation.rs", "src/pair/vetoes.rs"]
            .map(PathBuf::from),
    );
    let ids: BTreeSet<String> = files
        .flat_map(|path| {
            let text = read(&path);
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let ids = code.split("RuleId::new(\"").skip(1).filter_map(|rest| rest.split('"').next());
            ids.map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    assert!(!ids.is_empty(), "no rule ids found; tell this test where they are now");
    ids
}

/// What stands in backticks, outside of code blocks.
fn quoted(text: &str) -> Vec<String> {
    let prose: String = text.split("```").step_by(2).collect();
    prose.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
