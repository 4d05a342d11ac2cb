//! Tells which pairs of names are one.
//!
//! ```text
//! names --csv PAIRS.csv
//! ```

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use gainsay::names::Name;
use serde::Serialize;

/// Tells which pairs of names are one.
///
/// Reads a CSV table with a header and the columns `name1` and `name2`; other columns are ignored. Prints one line of
/// JSON for each row: {"name1": "…", "name2": "…", "score": 0.91, "same": true}. The score runs from 0 to 1; names are
/// taken for one from 0.5 on.
///
/// Examples:
///
///   names --csv pairs.csv
///   printf 'name1,name2\nJ. Smith,John Smith\n' | names --explain
///
/// Exits with 2 where the table cannot be read: no such file or column, a malformed row, not UTF-8.
#[derive(Parser)]
#[command(version, verbatim_doc_comment)]
struct Arguments {
    /// The table; `-` or none is the standard input.
    #[arg(long, value_name = "PAIRS.csv", default_value = "-")]
    csv: PathBuf,
    /// Adds the evidence to each line: the weights that counted, in hundredths of a bit, with the words they saw.
    #[arg(long)]
    explain: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    name1: &'a str,
    name2: &'a str,
    score: f64,
    same: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'a [gainsay::Evidence]>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            eprintln!("names: cannot write: {error}");
            ExitCode::from(2)
        }
        Err(Failure::Input(message)) => {
            eprintln!("names: {message}");
            ExitCode::from(2)
        }
    }
}

enum Failure {
    Input(String),
    Output(io::Error),
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let shown =
        if arguments.csv == Path::new("-") { "standard input".into() } else { arguments.csv.display().to_string() };
    let fail = |what: String| Failure::Input(format!("{shown}: {what}"));
    let input: Box<dyn Read> = if arguments.csv == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(&arguments.csv).map_err(|error| fail(error.to_string()))?)
    };
    let mut table = csv::Reader::from_reader(input);
    let header = table.headers().map_err(|error| fail(error.to_string()))?.clone();
    // A byte order mark sticks to the first column's name.
    let column = |name: &str| {
        let found = header.iter().position(|column| column.trim_start_matches('\u{feff}').trim() == name);
        found.ok_or_else(|| {
            fail(format!("no column `{name}`; the header has: {}", header.iter().collect::<Vec<_>>().join(", ")))
        })
    };
    let (first, second) = (column("name1")?, column("name2")?);
    let mut output = BufWriter::new(io::stdout().lock());
    for row in table.records() {
        let row = row.map_err(|error| fail(error.to_string()))?;
        let (name1, name2) = (&row[first], &row[second]);
        let found = Name::new(name1).compare(&Name::new(name2));
        let evidence = arguments.explain.then_some(&found.evidence[..]);
        let line = Line { name1, name2, score: found.score(), same: found.same, evidence };
        serde_json::to_writer(&mut output, &line).map_err(|error| Failure::Output(error.into()))?;
        output.write_all(b"\n").map_err(Failure::Output)?;
    }
    output.flush().map_err(Failure::Output)
}
