//! The weights of the match: fitted by one binary, read by another.

use gainsay::{Signal, Weights};

use crate::cli::{Folder, built};
use crate::support::root;

/// The weights that a run on the labels of the ferry story prints, and the table that it tells beside.
fn fitted() -> (String, String) {
    let output = std::process::Command::new(built("fit"))
        .args(["--labels", "fixtures/labels.jsonl", "fixtures/stories/ferry"])
        .current_dir(root())
        .output()
        .expect("the binary starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8 output");
    assert!(output.status.success(), "{}", text(output.stderr));
    (text(output.stdout), text(output.stderr))
}

#[test]
fn labels_are_fitted() {
    let (weights, table) = fitted();
    let fitted: Weights = serde_json::from_str(&weights).expect("the form that `Config::weights` takes");
    assert!(fitted.of(Signal::PriorNumber) < 0, "most pairs of a story are two things");
    assert_eq!(fitted.of(Signal::PriorAge), Weights::default().of(Signal::PriorAge), "too few labels keep the weight");
    assert!(table.contains("word_near") && table.contains("stories held out"), "{table}");
}

#[test]
fn fitted_weights_are_read() {
    let story = root().join("fixtures/stories/belarus");
    let story = story.to_str().expect("a path in UTF-8");
    let folder = Folder::new("weights")
        .with("none.json", r#"{"agrees_from": 5000, "conflicts_from": 5000, "facts_from": 5000}"#);
    let told = folder.run("compare", &["--weights", "none.json", story]).finished();
    assert!(told.contains("nothing to set against each other"), "{told}");
    let wrong = Folder::new("weights-wrong").with("w.json", r#"{"luck": 3}"#);
    let refused = wrong.run("compare", &["--weights", "w.json", story]).refused();
    assert!(refused.contains("no weight is named `luck`"), "{refused}");
}
