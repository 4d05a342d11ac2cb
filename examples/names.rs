//! Tells which pairs of names are one, one line of JSON a pair.

mod common {
    pub(crate) mod failure;
    pub(crate) mod input;
    pub(crate) mod lines;
    pub(crate) mod mark;
}

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use common::failure::{Failure, exit};
use common::input::read_input;
use common::lines::write_line;
use common::mark::without_mark;
use gainsay::Evidence;
use gainsay::names::Name;
use serde::Serialize;

/// Tell which pairs of names are one, across spellings, scripts, initials and company forms.
#[derive(Parser)]
#[command(after_help = r#"Examples:
  names --csv pairs.csv
  printf 'name1,name2\nJ. Smith,"Smith, John"\n' | names --explain

The table is CSV with a header; the columns "name1" and "name2" are read wherever they stand, all others passed over.
Each line out, in the same order, has "name1", "name2", the "score" from 0 to 1, and whether they are the "same",
which they are from 0.5 on. The exit code is 0, or 2 where the table is wrong."#)]
struct Arguments {
    /// The table of pairs [default: standard input]
    #[arg(long, value_name = "PAIRS.csv", default_value = "-", hide_default_value = true)]
    csv: PathBuf,
    /// Add the evidence: each weight that counted, in hundredths of a bit, and the words it saw
    #[arg(long)]
    explain: bool,
}

/// What can be wrong with a table.
#[derive(Debug, thiserror::Error)]
enum TableError {
    #[error("`{}` has no column `{column}`; its header names {found}", path.display())]
    NoColumn { path: PathBuf, column: &'static str, found: String },
    #[error("`{}`, line {line}: the row has {found} fields and the header {expected}; quote fields with commas", path.display())]
    UnequalRow { path: PathBuf, line: u64, found: u64, expected: u64 },
    #[error("`{}`: {error}", path.display())]
    Malformed { path: PathBuf, error: csv::Error },
}

#[derive(Serialize)]
struct Line<'a> {
    name1: &'a str,
    name2: &'a str,
    score: f64,
    same: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'a [Evidence]>,
}

fn main() -> ExitCode {
    exit(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let (path, text) = read_input(&arguments.csv, "CSV with the columns name1 and name2")?;
    let mut table = csv::Reader::from_reader(without_mark(&text).as_bytes());
    let header = table.headers().map_err(|error| malformed(&path, error))?.clone();
    let (first, second) = (column(&header, "name1", &path)?, column(&header, "name2", &path)?);
    let mut out = BufWriter::new(io::stdout().lock());
    for row in table.records() {
        let row = row.map_err(|error| malformed(&path, error))?;
        let (name1, name2) = (&row[first], &row[second]);
        let found = Name::new(name1).compare(&Name::new(name2));
        let evidence = arguments.explain.then_some(&found.evidence[..]);
        let line = Line { name1, name2, score: found.score(), same: found.same, evidence };
        write_line(&mut out, &line)?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn column(header: &csv::StringRecord, column: &'static str, path: &Path) -> Result<usize, Failure> {
    header.iter().position(|found| found.trim() == column).ok_or_else(|| {
        let found = header.iter().map(|column| format!("`{column}`")).collect::<Vec<_>>().join(", ");
        let found = if found.is_empty() { "none".to_owned() } else { found };
        Failure::Input(Box::new(TableError::NoColumn { path: path.to_owned(), column, found }))
    })
}

fn malformed(path: &Path, error: csv::Error) -> Failure {
    let path = path.to_owned();
    Failure::Input(Box::new(match error.kind() {
        csv::ErrorKind::UnequalLengths { pos: Some(at), expected_len, len } => {
            TableError::UnequalRow { path, line: at.line(), found: *len, expected: *expected_len }
        }
        _ => TableError::Malformed { path, error },
    }))
}
