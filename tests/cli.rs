//! The example binaries as a user runs them: what they print, what they refuse, and with what exit code.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::root;

/// A folder for one test, empty at its start.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if path.exists() {
            fs::remove_dir_all(&path).expect("an old folder can be removed");
        }
        fs::create_dir_all(&path).expect("a folder can be made");
        Self(path)
    }

    pub(crate) fn with(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::write(self.0.join(file), bytes).expect("a file can be written");
        self
    }

    /// Runs a binary in the folder, with that on its standard input.
    fn run_with_input(&self, binary: &str, arguments: &[&str], input: &[u8]) -> Ran {
        let mut child = Command::new(built(binary))
            .args(arguments)
            .current_dir(&self.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        // A binary that stops at a wrong argument has closed its input by now.
        let _ = child.stdin.take().expect("a pipe").write_all(input);
        Ran::from(child.wait_with_output().expect("the binary ends"))
    }

    pub(crate) fn run(&self, binary: &str, arguments: &[&str]) -> Ran {
        self.run_with_input(binary, arguments, b"")
    }
}

/// The built example. Cargo builds the examples before it runs all tests, though not before `--test main` alone.
pub(crate) fn built(binary: &str) -> PathBuf {
    let tests = std::env::current_exe().expect("the path of the tests");
    let profile = tests.parent().and_then(Path::parent).expect("target/<profile>/deps");
    let path = profile.join("examples").join(format!("{binary}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "{} is not built yet: run `cargo build --examples` first", path.display());
    path
}

/// What a binary did.
pub(crate) struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8 output");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Ran {
    /// The message of a run that refused its input and printed no result.
    #[track_caller]
    pub(crate) fn refused(self) -> String {
        assert_eq!((self.code, self.out.as_str()), (Some(2), ""), "{}", self.err);
        self.err
    }

    /// The output of a run that went well and had nothing to complain of.
    #[track_caller]
    pub(crate) fn finished(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
        self.out
    }

    /// The output as JSON, one value a line.
    #[track_caller]
    fn lines(self) -> Vec<Value> {
        self.finished().lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
    }
}

#[test]
fn a_file_that_is_missing() {
    let folder = Folder::new("missing");
    assert_snapshot!(folder.run("compare", &["nowhere.txt"]).refused(), @"error: cannot read `nowhere.txt`: No such file or directory (os error 2); check the path and its permissions");
    assert_snapshot!(folder.run("extract", &["nowhere.txt"]).refused(), @"error: cannot read `nowhere.txt`: No such file or directory (os error 2); check the path and its permissions");
    assert_snapshot!(folder.run("extract", &["--jsonl", "nowhere.jsonl"]).refused(), @"error: cannot read `nowhere.jsonl`: No such file or directory (os error 2); check the path and its permissions");
    assert_snapshot!(folder.run("judge", &["--jsonl", "nowhere.jsonl"]).refused(), @"error: cannot read `nowhere.jsonl`: No such file or directory (os error 2); check the path and its permissions");
}

#[test]
fn a_folder_without_texts() {
    let folder = Folder::new("no-texts").with("notes.md", "It lent $2 million.");
    assert_snapshot!(folder.run("compare", &["."]).refused(), @"error: the folder `.` has no `*.txt` file; put each source's text into one, in UTF-8");
}

#[test]
fn text_that_is_not_utf8_is_named_with_the_offset() {
    let folder = Folder::new("not-utf8").with("a.txt", b"The caf\xe9 lent $2 million.");
    assert_snapshot!(folder.run("compare", &["a.txt"]).refused(), @"error: `a.txt` is not UTF-8 text: the byte at offset 7 does not belong there; convert the file first, for example with `iconv -f WINDOWS-1252 -t UTF-8`");
    let line = b"{\"id\": \"1\", \"text\": \"ok\"}\n{\"id\": \"2\", \"text\": \"caf\xe9\"}\n";
    let ran = folder.run_with_input("extract", &[], line);
    assert_eq!((ran.code, ran.out.lines().count()), (Some(2), 1), "the line before is already done");
    assert_snapshot!(ran.err, @"error: `standard input` is not UTF-8 text: the byte at offset 50 does not belong there; convert the file first, for example with `iconv -f WINDOWS-1252 -t UTF-8`");
}

/// The message with the first of the known languages only: the others are as many as there are folders.
fn without_tags(message: impl ToString) -> String {
    let tags: Vec<&str> = gainsay::Language::ALL.iter().skip(1).map(|language| language.tag()).collect();
    message.to_string().replace(&tags.join(", "), "…")
}

#[test]
fn a_malformed_list_of_sources_is_named_with_line_and_column() {
    let refused = |list: &str| {
        let folder = Folder::new("malformed-list").with("a.txt", "It lent $2 million.").with("sources.json", list);
        folder.run("compare", &["."]).refused()
    };
    assert_snapshot!(refused("[\n  {\"id\": \"a\", \"file\": \"a.txt\",}\n]"), @r#"error: `./sources.json`, line 2, column 31: trailing comma; the form is [{"id": "a", "file": "a.txt", "publisher": "…", "published": "2020-09-15", "language": "en"}]"#);
    assert_snapshot!(refused("[\n  {\"id\": \"a\"}\n]"), @r#"error: `./sources.json`, line 2, column 13: missing field `file`; the form is [{"id": "a", "file": "a.txt", "publisher": "…", "published": "2020-09-15", "language": "en"}]"#);
    assert_snapshot!(refused("[{\"id\": \"a\", \"file\": \"a.txt\", \"published\": \"2020-13-01\"}]"), @r#"error: `./sources.json`, line 1, column 55: failed to parse two digit integer as month: parameter 'month' is not in the required range of 1..=12; the form is [{"id": "a", "file": "a.txt", "publisher": "…", "published": "2020-09-15", "language": "en"}]"#);
    assert_snapshot!(without_tags(refused("[{\"id\": \"a\", \"file\": \"a.txt\", \"language\": \"tlh\"}]")), @r#"error: `./sources.json`, line 1, column 48: the language `tlh` is not known; known are: en, …; the form is [{"id": "a", "file": "a.txt", "publisher": "…", "published": "2020-09-15", "language": "en"}]"#);
    assert_snapshot!(refused("[{\"id\": \"a\", \"file\": \"b.txt\"}]"), @"error: `./sources.json` lists `./b.txt`, which does not exist; add the file or take its entry out");
    assert_snapshot!(refused("[{\"id\": \"a\", \"file\": \"a.txt\"}, {\"id\": \"b\", \"file\": \"a.txt\"}]"), @"error: `./sources.json` lists `./a.txt` twice; take one entry out");
}

#[test]
fn a_malformed_table_of_rates_is_named_with_the_line() {
    let refused = |file: &str, table: &str| {
        let folder = Folder::new("malformed-rates").with("a.txt", "It lent $2 million.").with(file, table);
        folder.run("compare", &["--rates", file, "a.txt"]).refused()
    };
    assert_snapshot!(refused("rates.csv", "from,to,rate,first\nEUR,USD,0,2023-11-06\n"), @r#"error: `rates.csv`, line 2: `0` is no rate; write a decimal number above 0, such as `1.0712`; a table has the header `from,to,rate,first,last` and rows such as `EUR,USD,1.0712,2023-11-06,2023-11-06`, the last two optional"#);
    assert_snapshot!(refused("rates.csv", "from,to,rate,first\nEUR,USD,1.07,6.11.2023\n"), @r#"error: `rates.csv`, line 2: failed to parse four digit integer as year: invalid digit, expected 0-9 but got .; a table has the header `from,to,rate,first,last` and rows such as `EUR,USD,1.0712,2023-11-06,2023-11-06`, the last two optional"#);
    assert_snapshot!(refused("rates.csv", "from,to,rate\nEUR,USD\n"), @r#"error: `rates.csv`, line 2: the row has 2 fields and the header 3; a table has the header `from,to,rate,first,last` and rows such as `EUR,USD,1.0712,2023-11-06,2023-11-06`, the last two optional"#);
    assert_snapshot!(refused("rates.json", "[{\"from\": \"EUR\", \"to\": \"USD\", \"rate\": 1.07}]"), @r#"error: `rates.json`, line 1, column 42: invalid type: floating point `1.07`, expected a string; the form is [{"from": "EUR", "to": "USD", "rate": "1.0712", "first": "2023-11-06", "last": "2023-11-06"}], the last two optional"#);
    assert_snapshot!(refused("rates.json", "[{\"from\": \"EUR\", \"to\": \"EUR\", \"rate\": \"1\"}]"), @r#"error: `rates.json`, line 1, column 43: the rate is from `EUR` to itself; name two currencies by their ISO 4217 codes; the form is [{"from": "EUR", "to": "USD", "rate": "1.0712", "first": "2023-11-06", "last": "2023-11-06"}], the last two optional"#);
}

#[test]
fn rates_are_read_from_a_table() {
    let folder = Folder::new("rates")
        .with("a.txt", "Halvorsen will pay €4.2 billion for Brandel.")
        .with("b.txt", "Halvorsen will pay US$4.5 billion for Brandel.")
        .with(
            "rates.csv",
            "from, to, rate, first, last\nEUR, USD, 1.0712, 2023-11-06, 2023-11-30\nDEM, EUR, 0.511292, ,\n",
        )
        .with("fixed.json", "[{\"from\": \"EUR\", \"to\": \"USD\", \"rate\": \"1.0712\"}]");
    let rules = |arguments: &[&str]| {
        let out = folder.run("compare", &[arguments, &["--format", "json", "a.txt", "b.txt"]].concat()).finished();
        let report: Value = serde_json::from_str(&out).expect("a report in JSON");
        report["findings"][0]["reasons"].as_array().into_iter().flatten().map(|r| r["rule"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(rules(&[]), ["no_rate"]);
    assert_eq!(rules(&["--rates", "rates.csv"]), ["no_rate"], "neither text tells its day");
    assert_eq!(rules(&["--rates", "fixed.json"]), ["interval_meets", "exchanged"]);
}

#[test]
fn a_malformed_line_is_named_with_line_and_column() {
    let folder = Folder::new("malformed-line");
    let refused = |binary: &str, lines: &str| folder.run_with_input(binary, &[], lines.as_bytes()).refused();
    assert_snapshot!(refused("extract", "\n\n{\"id\": \"1\", \"text\": 2}\n"), @r#"error: `standard input`, line 3, column 21: invalid type: integer `2`, expected a string; the form is {"id": "a", "text": "…", "published": "2020-09-15", "language": "en"}, the last two optional"#);
    assert_snapshot!(refused("extract", "{\"id\": \"1\"\n"), @r#"error: `standard input`, line 1, column 10: EOF while parsing an object; the form is {"id": "a", "text": "…", "published": "2020-09-15", "language": "en"}, the last two optional"#);
    assert_snapshot!(without_tags(refused("extract", "{\"id\": \"1\", \"text\": \"\", \"language\": \"tlh\"}\n")), @r#"error: `standard input`, line 1, column 42: the language `tlh` is not known; known are: en, …; the form is {"id": "a", "text": "…", "published": "2020-09-15", "language": "en"}, the last two optional"#);
    assert_snapshot!(refused("judge", "{\"id\": \"1\", \"premise\": \"\"}"), @r#"error: `standard input`, line 1, column 26: missing field `hypothesis`; the form is {"id": "1", "premise": "…", "hypothesis": "…"}"#);
}

#[test]
fn documents_on_standard_input_are_compared() {
    let folder = Folder::new("compare-input");
    let lines = concat!(
        r#"{"id": "a", "text": "Russia granted Belarus a loan of $1.5 billion."}"#,
        "\n",
        r#"{"id": "b", "text": "Belarus got a loan of $650 million from Russia."}"#,
        "\n",
    );
    let run = folder.run_with_input("compare", &["--fail-on", "conflict", "-"], lines.as_bytes());
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    assert!(run.out.contains("1 conflict"), "{}", run.out);
}

#[test]
fn an_id_that_is_given_twice() {
    let folder = Folder::new("twice").with("a.txt", "It lent $2 million.").with("a.md", "It lent $3 million.");
    assert_snapshot!(folder.run("compare", &["a.txt", "a.md"]).refused(), @"error: the id `a` is given to both `a.txt` and `a.md`; rename a file, or give each its own id in `sources.json`");
    assert_snapshot!(folder.run("compare", &["a.txt", "a.txt"]).refused(), @"error: `a.txt` is given twice; name it once");
}

#[test]
fn wrong_arguments() {
    let folder = Folder::new("arguments");
    assert_snapshot!(folder.run("compare", &["--format", "pdf", "a.txt"]).refused(), @"
    error: invalid value 'pdf' for '--format <FORMAT>'
      [possible values: text, json]

    For more information, try '--help'.
    ");
    assert_snapshot!(folder.run("compare", &["--fail-on", "agreement", "a.txt"]).refused(), @"
    error: invalid value 'agreement' for '--fail-on <FAIL_ON>'
      [possible values: conflict]

    For more information, try '--help'.
    ");
    assert!(folder.run("compare", &[]).refused().contains("<SOURCES>"));
    assert!(folder.run("extract", &["a.txt", "--jsonl", "b.jsonl"]).refused().contains("cannot be used with"));
}

#[test]
fn help_teaches_by_examples() {
    let folder = Folder::new("help");
    for binary in ["extract", "compare", "judge", "names", "verify"] {
        let help = folder.run(binary, &["--help"]).finished();
        assert!(help.contains("Examples:\n") && help.contains("exit code"), "{help}");
    }
}

#[test]
fn no_input_is_no_output() {
    let folder = Folder::new("no-input");
    assert_eq!(folder.run("extract", &[]).finished(), "");
    assert_eq!(folder.run("extract", &["-"]).finished(), "");
    assert_eq!(folder.run("judge", &[]).finished(), "");
}

#[test]
fn documents_come_out_in_the_order_of_the_lines() {
    let folder = Folder::new("order");
    let input: String =
        (0..300).map(|id| format!("{{\"id\": \"{id}\", \"text\": \"It lent ${id} million.\"}}\n")).collect();
    let ids = |values: Vec<Value>| values.iter().map(|value| value["id"].as_str().expect("an id").to_owned()).collect();
    let expected: Vec<String> = (0..300).map(|id| id.to_string()).collect();
    let read: Vec<String> = ids(folder.run_with_input("extract", &["-"], input.as_bytes()).lines());
    assert_eq!(read, expected);
    let read: Vec<String> = ids(folder.with("in.jsonl", &input).run("extract", &["--jsonl", "in.jsonl"]).lines());
    assert_eq!(read, expected);
}

#[test]
fn a_byte_order_mark_moves_no_offset() {
    let folder = Folder::new("mark").with("a.txt", "\u{feff}The election was on 9 August 2020.");
    let span = |lines: &[Value]| lines[0]["mentions"][0]["span"].clone();
    assert_eq!(
        span(&folder.run("extract", &["a.txt"]).lines()),
        serde_json::json!([23, 36]),
        "the mark is in the text"
    );
    let input = "\u{feff}{\"id\": \"a\", \"text\": \"The election was on 9 August 2020.\"}";
    let lines = folder.run_with_input("extract", &[], input.as_bytes()).lines();
    assert_eq!(span(&lines), serde_json::json!([20, 33]), "the mark is before the document");
}

#[test]
fn a_reading_is_explained() {
    let folder = Folder::new("explained");
    let text = "A Boeing 737 and Rp 350.000, then it rose from $10 to about $15 billion on 3 May.";
    let ran = folder.run("extract", &["--explain", "--text", text, "--published", "2020-09-15", "--width", "80"]);
    assert_snapshot!(ran.finished(), @r#"
    nothing: “737”, bytes 9 to 12
      tokens     737
      trap       a name stands right before, as in that of a product (behind_name)

    money: “Rp 350.000”, bytes 17 to 27
      tokens     Rp | 350.000
      rule       money
      stated     350,000 IDR
      meant      345,000–355,000 IDR: half a unit of the last stated digit either
                 way
      or         350 IDR: the mark may part decimals or thousands
      refused    “350.000”, number (count), 350: another rule comes first where both
                 take as many words (listed_later)

    money: “$10”, bytes 47 to 50
      tokens     $ | 10
      part       “$10”, money (money), $10
      rule       money
      modifiers  change
      stated     formerly $10 billion
      meant      $9.5–10.5 billion: half a unit of the last stated digit either way
      refused    “10”, number (count), 10: another rule comes first where both take
                 as many words (listed_later)

    money: “about $15 billion”, bytes 54 to 71
      tokens     about | $ | 15 | billion
      part       “$15 billion”, money (money), $15 billion
      rule       money
      modifiers  change, hedge
      stated     about $15 billion
      meant      $13.5–16.5 billion: as far as the hedge reaches
      refused    “15 billion”, number (count), 15 billion: another rule comes first
                 where both take as many words (listed_later)

    date: “3 May”, bytes 75 to 80
      tokens     3 | May
      rule       date
      stated     3 May 2020
      meant      3 May 2020: as stated
    "#);
    let json = folder.run("extract", &["--explain", "--format", "json", "--text", text]).lines();
    assert_eq!(json[0]["explained"][0]["trap"], "behind_name");
    assert_eq!(json[0]["explained"][1]["mention"]["other_readings"][0]["doubt"], "decimal_mark");
    let silent = folder.run("extract", &["--explain", "--text", "Nothing at all."]);
    assert_snapshot!(silent.finished(), @"text: no figure, no date and no number");
}

#[test]
fn a_source_that_tells_nothing_is_named() {
    let folder = Folder::new("silent").with("a.txt", "It lent $2 million.").with("b.txt", "Nothing at all.");
    let told = folder.run("compare", &["."]).finished();
    assert!(told.contains("note: No figure or fact was read in b.\n"), "{told}");
}

#[test]
fn one_source_alone_gives_a_note() {
    let folder = Folder::new("alone").with("a.txt", "The election was on 9 August 2020.");
    let ran = folder.run("compare", &["--fail-on", "conflict", "a.txt"]);
    assert_snapshot!(ran.finished(), @"
    claims: a
      9 August 2020  “The election was on 9 August 2020.”

    note: There is one source only, and nothing to compare it with.

    1 source, 1 claim: nothing to set against each other
    ");
}

#[test]
fn a_folder_takes_its_metadata_from_the_list() {
    let list = "\u{feff}[{\"id\": \"first\", \"file\": \"a.txt\", \"publisher\": \"The A\", \"published\": \"2021-02-03\", \"url\": \"…\"}]";
    let folder =
        Folder::new("list").with("a.txt", "It lent $2 million.").with("b.txt", "Nothing.").with("sources.json", list);
    let report: Value =
        serde_json::from_str(&folder.run("compare", &["--format", "json", "."]).finished()).expect("JSON");
    let sources = report["sources"].as_array().expect("sources");
    assert_eq!(sources.iter().map(|source| &source["id"]).collect::<Vec<_>>(), ["b", "first"]);
    assert_eq!((&sources[1]["publisher"], &sources[1]["published"]), (&"The A".into(), &"2021-02-03".into()));
}

#[test]
fn a_conflict_fails_only_where_that_is_asked_for() {
    let folder = Folder::new("fail-on")
        .with("a.txt", "Russia granted Belarus a loan of $1.5 billion on 14 September 2020.")
        .with("b.txt", "Russia granted Belarus a loan of $650 million on 14 September 2020.");
    let text = folder.run("compare", &["."]).finished();
    assert!(text.starts_with("conflict: "), "{text}");
    assert_eq!(folder.run("compare", &["--fail-on", "conflict", "."]).code, Some(1));
    assert_eq!(folder.run("compare", &["--fail-on", "conflict", "a.txt"]).code, Some(0), "one source alone");
}

#[test]
fn pairs_are_labelled() {
    let pair = |id: u32, hypothesis: &str| {
        let premise = "Russia granted Belarus a loan of $1.5 billion in September 2020.";
        serde_json::json!({"id": id.to_string(), "premise": premise, "hypothesis": hypothesis}).to_string() + "\n"
    };
    let input = pair(1, "Russia granted Belarus a loan of $1.5 billion.")
        + &pair(2, "Russia granted Belarus a loan of $650 million.")
        + &pair(3, "The weather was fine.");
    let lines = Folder::new("pairs").run_with_input("judge", &[], input.as_bytes()).lines();
    let labels: Vec<&str> = lines.iter().map(|line| line["label"].as_str().expect("a label")).collect();
    assert_eq!(labels, ["entailment", "contradiction", "neutral"]);
    assert_eq!(lines[2]["reasons"], serde_json::json!([]));
    assert!(lines[1]["reasons"][0]["text"].as_str().is_some_and(|text| text.ends_with('.')), "{}", lines[1]);
}

const LOANS: [&str; 2] = [
    "LOAN\n\nRussia granted Belarus a loan of $1.5 billion. It has 40 buses.\n",
    "The loan from Russia to Belarus is about $650 million.",
];

/// What `compare` does with two sources on one loan.
fn compared(name: &str, arguments: &[&str]) -> Ran {
    let list = r#"[{"id": "a", "file": "a.txt"}, {"id": "b:1", "file": "b.txt"}]"#;
    let folder = Folder::new(name).with("a.txt", LOANS[0]).with("b.txt", LOANS[1]).with("sources.json", list);
    folder.run("compare", &[arguments, &["."]].concat())
}

#[test]
fn claims_are_listed_with_their_indexes() {
    assert_snapshot!(compared("claims", &["--claims"]).finished(), @"
    a: no date
         0  $1.5 billion  “Russia granted Belarus a loan of $1.5 billion.”
         1  40            “It has 40 buses.”

    b:1: no date
         2  about $650 million ($585–715 million)  “… from Russia to Belarus is about $650 million.”
    ");
    let listed = compared("claims-json", &["--claims", "--format", "json"]).finished();
    let listed: Value = serde_json::from_str(&listed).expect("one JSON array");
    assert_eq!((&listed[2]["index"], &listed[2]["source"]), (&2.into(), &"b:1".into()));
}

#[test]
fn a_pair_is_explained() {
    let told = compared("explain", &["--explain", "0", "2"]).finished();
    let starts = |label: &str| told.lines().any(|line| line.trim_start().starts_with(label));
    for label in [
        "conflict: claims 0 and 2",
        "one thing?",
        "in common",
        "vetoes     none holds",
        "rules      interval answers",
        "verdict    conflict",
        "finding    conflict",
    ] {
        assert!(starts(label), "`{label}` is missing:\n{told}");
    }
    assert!(told.contains("measure same: loan. One concept is measured"), "a weight comes with its reason:\n{told}");
    for same in [["2", "0"], ["a:40", "b:1:42"], ["a:3:36", "b:1:1:43"]] {
        assert_eq!(compared("explain-same", &[&["--explain"], &same[..]].concat()).finished(), told, "{same:?}");
    }
    let other = compared("explain-other", &["--explain", "1", "2"]).finished();
    assert!(other.starts_with("no finding: claims 1 and 2"), "{other}");
    assert!(other.ends_with("[other_sort]\n"), "{other}");
    let as_json = |left: &str, right: &str| {
        let told = compared("explain-json", &["--explain", left, right, "--format", "json"]).finished();
        serde_json::from_str::<Value>(&told).expect("one JSON object")
    };
    let weights = &as_json("0", "2")["matching"]["evidence"];
    assert_eq!(weights[0]["reason"], gainsay::Signal::PriorMoney.reason(), "{weights}");
    let json = as_json("0", "1");
    assert_eq!((&json["claims"][1]["index"], &json["finding"]), (&1.into(), &Value::Null));
    assert_eq!(json["why_not"]["rule"], "other_sort");
    let again: gainsay::Matching = serde_json::from_value(json["matching"].clone()).expect("the form of the library");
    assert!(again.ties < 3);
}

#[test]
fn a_claim_that_is_not_there() {
    let refused = |left: &str, right: &str| compared("explain-wrong", &["--explain", left, right]).refused();
    assert_snapshot!(refused("0", "7"), @"error: there is no claim 7; the last of 3 is 2");
    assert_snapshot!(refused("0", "0"), @"error: both are claim 0; name two");
    assert_snapshot!(refused("0", "loan"), @"error: `loan` names no claim; give its index (`--claims` lists them), SOURCE:BYTE or SOURCE:LINE:COLUMN");
    assert_snapshot!(refused("0", "c:12"), @"error: `c:12`: there is no source `c`; there are `a`, `b:1`");
    assert_snapshot!(refused("a:0", "2"), @"error: `a:0`: no claim stands there; the nearest are 0 (“$1.5 billion”), 1 (“40”)");
    assert_snapshot!(refused("a:9:1", "2"), @"error: `a:9:1`: no claim stands there; the nearest are 1 (“40”), 0 (“$1.5 billion”)");
    assert!(
        compared("explain-one", &["--explain", "0"]).refused().contains("<SOURCES>"),
        "the folder was the second claim"
    );
}

const LOAN: &str =
    "Russia granted Belarus a loan of $1.5 billion.\n\nThere were 105 parents and 698 pupils in the hall.";

/// What `verify` does with an answer on standard input and one source.
fn verified(name: &str, answer: &str, arguments: &[&str]) -> Ran {
    let arguments = [&["--answer", "-", "a.txt"], arguments].concat();
    Folder::new(name).with("a.txt", LOAN).run_with_input("verify", &arguments, answer.as_bytes())
}

#[test]
fn an_answer_is_held_against_its_sources() {
    let answer = "Russia granted Belarus a loan of $650 million. 803 people were in the hall.";
    assert_snapshot!(verified("verified", answer, &[]).finished(), @"
    contradicted: loan, Belarus, Russia: $650 million
       |
       | Russia granted Belarus a loan of $650 million.
       |                                  ^^^^^^^^^^^^

      a, no date (line 1)
       |
       | Russia granted Belarus a loan of $1.5 billion.
       |                                  ^^^^^^^^^^^^
      The values do not meet: $650 million against $1.5 billion. [interval_disjoint]

    supported: people: 803
       |
       | 803 people were in the hall.
       | ^^^
      a, line 3  “There were 105 parents and 698 pupils in the hall.”
      It follows from figures of the source: 803 = 105 + 698. [derived]

    The answer is contradicted: 2 claims held against 1 source, 1 contradicted, 1 supported
    ");
    let silent = verified("verified-silent", "Nothing at all.", &[]);
    assert_snapshot!(silent.finished(), @"The answer is unchecked: it has no figure or fact that could be held against a source");
}

#[test]
fn a_check_fails_only_where_that_is_asked_for() {
    let code = |answer: &str, fail_on: &[&str]| verified("verified-code", answer, fail_on).code;
    let (wrong, unknown, empty) = ("Russia granted a loan of $3 billion.", "The orchestra hired 12 violinists.", "Hm.");
    assert_eq!(code(wrong, &[]), Some(0));
    assert_eq!(code(wrong, &["--fail-on", "contradicted"]), Some(1));
    assert_eq!(code(wrong, &["--fail-on", "unsupported,unchecked"]), Some(0));
    assert_eq!(code(unknown, &["--fail-on", "contradicted"]), Some(0));
    assert_eq!(code(unknown, &["--fail-on", "contradicted", "--fail-on", "unsupported"]), Some(1));
    assert_eq!(code(empty, &["--fail-on", "contradicted,unsupported"]), Some(0));
    assert_eq!(code(empty, &["--fail-on", "contradicted,unchecked"]), Some(1));
    assert_eq!(code(empty, &["--fail-on", "wrong"]), Some(2));
}

#[test]
fn a_check_as_json() {
    let read = |answer: &str| -> Value {
        let told = verified("verified-json", answer, &["--format", "json"]).finished();
        serde_json::from_str(&told).expect("one JSON object")
    };
    let told = read("Russia granted Belarus a loan of $3 billion.");
    assert_eq!((&told["support"], &told["sources"][0]["id"]), (&"contradicted".into(), &"a".into()));
    let check = &told["checks"][0];
    assert_eq!(check["claim"]["quote"], "Russia granted Belarus a loan of $3 billion.");
    let said = check["testimony"][0]["claim"].as_u64().and_then(|index| usize::try_from(index).ok()).expect("an index");
    assert_eq!(told["claims"][said]["quote"], LOAN.lines().next().expect("a line"));
    assert!(check["testimony"][0]["reasons"][0]["text"].as_str().is_some_and(|text| text.ends_with('.')), "{check}");
    let again: gainsay::Verification = serde_json::from_value(told.clone()).expect("the form is that of the library");
    assert_eq!(again.checks.len(), 1);
    assert_eq!(read("\u{0}\u{feff}\"\\ $").get("support"), Some(&"unchecked".into()));
}

#[test]
fn an_answer_that_cannot_be_checked() {
    let folder = Folder::new("verify-wrong").with("a.txt", "It lent $2 million.").with("notes.md", "");
    fs::create_dir(folder.0.join("empty")).expect("a folder can be made");
    let refused = |arguments: &[&str]| folder.run("verify", arguments).refused();
    assert_snapshot!(refused(&["--answer", "nowhere.txt", "a.txt"]), @"error: cannot read `nowhere.txt`: No such file or directory (os error 2); check the path and its permissions");
    assert_snapshot!(refused(&["--answer", "a.txt", "nowhere.txt"]), @"error: cannot read `nowhere.txt`: No such file or directory (os error 2); check the path and its permissions");
    assert_snapshot!(refused(&["--answer", "a.txt", "empty"]), @"error: the folder `empty` has no `*.txt` file; put each source's text into one, in UTF-8");
    assert_snapshot!(refused(&["--answer", "-", "-"]), @"error: standard input can be the answer or the sources, not both; put one of them into a file");
    assert!(refused(&["a.txt"]).contains("--answer <FILE>"));
    assert!(refused(&["--answer", "a.txt"]).contains("<SOURCES>"));
}

#[test]
fn what_a_text_does_not_say_can_be_told() {
    let folder =
        Folder::new("defaults").with("a.txt", "Der Kredit betrug 1.234 Euro.").with("b.txt", "It met on 3 May.");
    let lines = folder.run("extract", &["--language", "de", "--published", "2020-09-15", "a.txt", "b.txt"]).lines();
    assert_eq!(lines[0]["mentions"][0]["stated"]["low"], "1234");
    let report: Value = serde_json::from_str(
        &folder.run("compare", &["--format", "json", "--published", "2020-09-15", "a.txt", "b.txt"]).finished(),
    )
    .expect("JSON");
    assert_eq!(report["claims"][1]["stated"]["low"], "2020-05-03");
    let told = folder.run_with_input(
        "verify",
        &["--answer", "-", "--published", "2020-09-15", "b.txt"],
        b"It met on 3 May 2020.",
    );
    assert!(told.finished().starts_with("supported: "));
}

#[test]
fn colour_goes_where_it_is_wanted() {
    let folder = Folder::new("colour").with("a.txt", "It lent $2 million.");
    let coloured = |when: &str| folder.run("compare", &["--color", when, "a.txt"]).finished().contains('\u{1b}');
    assert!(coloured("always"));
    assert!(!coloured("never"));
    assert!(!coloured("auto"), "a pipe is no terminal");
}

#[test]
fn readme_shows_what_verify_prints() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README");
    let shown = readme.split("```text\n").nth(2).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    let path = |path: &str| root().join(path).to_string_lossy().into_owned();
    let (answer, story) = (path("fixtures/answers/belarus.txt"), path("fixtures/stories/belarus"));
    let told = Folder::new("readme").run("verify", &["--answer", &answer, "--width", "100", &story]).finished();
    assert!(!shown.is_empty() && told.starts_with(shown), "README must show how the check begins now:\n{told}");
}

#[test]
fn timing_is_printed_where_it_is_asked_for() {
    let folder = Folder::new("timing").with("a.txt", "Nothing.");
    let last = |text: String| text.lines().last().expect("a summary").to_owned();
    assert!(!last(folder.run("compare", &["a.txt"]).finished()).ends_with("s)"));
    assert!(last(folder.run("compare", &["--timing", "a.txt"]).finished()).ends_with("s)"));
}

#[test]
fn the_width_is_kept_to() {
    let story = root().join("fixtures/stories/belarus");
    let text = Folder::new("width").run("compare", &["--width", "60", story.to_str().expect("a path")]).finished();
    assert!(text.lines().all(|line| line.chars().count() <= 60), "{text}");
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let input: String =
        (0..20_000).map(|id| format!("{{\"id\": \"{id}\", \"text\": \"It lent ${id} million.\"}}\n")).collect();
    let folder = Folder::new("pipe").with("in.jsonl", &input);
    let mut child = Command::new(built("extract"))
        .args(["--jsonl", "in.jsonl"])
        .current_dir(&folder.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(child.stdout.take());
    let ran = Ran::from(child.wait_with_output().expect("the binary ends"));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}
