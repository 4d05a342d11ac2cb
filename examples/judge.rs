//! Labels pairs of a premise and a hypothesis, one line of JSON a pair.

mod common {
    pub(crate) mod failure;
    pub(crate) mod json;
    pub(crate) mod lines;
    pub(crate) mod mark;
    pub(crate) mod progress;
    pub(crate) mod records;
}

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use common::failure::{Failure, exit};
use common::lines::write_line;
use common::progress::Progress;
use common::records::Stream;
use gainsay::{Checker, Source, Support, Verification, render};
use serde::{Deserialize, Serialize};

const PAIR: &str = r#"{"id": "1", "premise": "…", "hypothesis": "…"}"#;

/// Tell whether a premise supports a hypothesis, contradicts it, or neither.
#[derive(Parser)]
#[command(after_help = r#"Examples:
  judge --jsonl pairs.jsonl
  echo '{"id": "1", "premise": "It lent $1.5 billion.", "hypothesis": "It lent $650 million."}' | judge

Each line in has "id", "premise" and "hypothesis". Each line out, in the same order, has the "id", a "label" and
the "reasons": "entailment" where every figure and fact of the hypothesis is supported, "contradiction" where one
of them is contradicted, else "neutral". The exit code is 0, or 2 where an input is wrong."#)]
struct Arguments {
    /// A file of pairs, one JSON object a line [default: standard input]
    #[arg(long, value_name = "PAIRS.jsonl")]
    jsonl: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Pair {
    id: String,
    premise: String,
    hypothesis: String,
}

#[derive(Serialize)]
struct Labelled<'a, R> {
    id: &'a str,
    label: &'static str,
    reasons: Vec<R>,
}

fn main() -> ExitCode {
    exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let stream = match arguments.jsonl {
        Some(path) if path.as_os_str() != "-" => Stream::File(path),
        _ => Stream::Input,
    };
    let checker = Checker::new();
    let mut progress = Progress::new("pairs");
    let mut out = BufWriter::new(io::stdout().lock());
    for pair in stream.records::<Pair>(PAIR)? {
        let pair = pair?;
        let verification = checker.verify(&pair.hypothesis, &[Source::new("premise", pair.premise)]);
        let labelled = Labelled {
            id: &pair.id,
            label: label(&verification),
            reasons: deciding(&verification).map(render::json::reason).collect(),
        };
        write_line(&mut out, &labelled)?;
        progress.advance();
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn label(verification: &Verification) -> &'static str {
    match verification.support {
        Support::Supported => "entailment",
        Support::Contradicted => "contradiction",
        Support::Unsupported | Support::Unchecked => "neutral",
    }
}

/// The reasons of the statement that decided each claim that stands as the whole does.
fn deciding(verification: &Verification) -> impl Iterator<Item = &gainsay::Reason> {
    let alike = verification.checks.iter().filter(|check| check.support == verification.support);
    alike.filter_map(|check| check.testimony.first()).flat_map(|testimony| &testimony.reasons)
}
