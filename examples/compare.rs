//! Reads several sources and tells where they agree and where they conflict.

mod common {
    pub(crate) mod defaults;
    pub(crate) mod failure;
    pub(crate) mod files;
    pub(crate) mod format;
    pub(crate) mod json;
    pub(crate) mod mark;
    pub(crate) mod named_claim;
    pub(crate) mod rates;
    pub(crate) mod records;
    pub(crate) mod screen;
    pub(crate) mod spinner;
    pub(crate) mod story;
}

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::{Parser, ValueEnum};
use common::failure::{Failure, exit};
use common::files::read_text;
use common::format::{Format, write_json};
use common::json::JsonError;
use common::named_claim::named_claim;
use common::screen::Screen;
use common::spinner::spinner;
use common::story::Story;
use gainsay::render::text::Layout;
use gainsay::{Checker, Config, Report, Source, Verdict, Weights, render};

/// Tell where several sources agree and where they contradict each other.
#[derive(Parser)]
#[command(after_help = r#"Examples:
  compare fixtures/stories/belarus          every *.txt of a folder
  compare monday.txt tuesday.txt            two files
  compare --format json story > story.json  for programs
  compare --fail-on conflict story          exit code 1 where there is a conflict
  compare --rates ecb.csv story             amounts in two currencies are compared, too
  compare --weights weights.json story      with weights that fit printed
  compare --claims story                    every claim with its index
  compare --explain 4 17 story              what made the match of two claims, which rules decided, or why none did
  compare --explain pism:12:40 web:812 story   the same by line and column, and by byte
  compare - < documents.jsonl               one document a line: {"id": "a", "text": "…", "published": "2020-09-15"}

A folder may hold a sources.json that says who published each text, and when:
  [{"id": "pism", "file": "pism.txt", "publisher": "PISM", "published": "2020-09-15", "language": "en"}]
Only "id" and "file" are required. A text that it does not list, or a file given by name, has its name without
the ending as its id, and its day of publication from a dateline in the text, where there is one.

Rates of exchange are JSON, or a table with a header:
  [{"from": "EUR", "to": "USD", "rate": "1.0712", "first": "2023-11-06", "last": "2023-11-06"}]
  from,to,rate,first,last
Without "last" a rate is of one day, without "first" it holds always. The last one before a figure counts, where it is
not older than a month, and its digits tell how precise it is.

The exit code is 0 for a finished comparison, 1 for what --fail-on names, and 2 where an input is wrong.
In the report, match tells from 0 to 1 how sure it is that both sides speak of one thing, severity from 0 to 1 how far
apart their values are, support how many sources stand on either side."#)]
struct Arguments {
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Say in the summary line how long the comparison took
    #[arg(long)]
    timing: bool,
    /// List the claims with their indexes instead
    #[arg(long)]
    claims: bool,
    /// Tell instead what was asked of two claims, and why the answer is what it is: also why two are no finding. A claim is
    /// named by its index, SOURCE:BYTE, or SOURCE:LINE:COLUMN
    #[arg(long, num_args = 2, value_name = "CLAIM", conflicts_with = "claims")]
    explain: Vec<String>,
    /// What gives the exit code 1
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
    /// Weights of the match, as `fit` prints them, in JSON; what is missing keeps its default
    #[arg(long, value_name = "FILE")]
    weights: Option<PathBuf>,
    #[command(flatten)]
    story: Story,
    #[command(flatten)]
    screen: Screen,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    /// A conflict, between sources or inside one
    Conflict,
}

/// What can be wrong with a pair of claims.
#[derive(Debug, thiserror::Error)]
enum ExplainError {
    #[error("both are claim {0}; name two")]
    OneClaim(usize),
}

/// The weights of a file.
fn read_weights(path: &Path) -> Result<Weights, Failure> {
    let text = read_text(path)?;
    let form = r#"{"name_nearest": 120, "agrees_from": 100}"#;
    serde_json::from_str(&text).map_err(|error| JsonError::new(path, 1, form, &error).into())
}

fn main() -> ExitCode {
    exit(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let sources = arguments.story.sources()?;
    let rates = arguments.story.rates()?;
    let weights = arguments.weights.as_deref().map_or_else(|| Ok(Weights::default()), read_weights)?;
    let checker = Checker::configured(Config { weights, rates, ..Config::default() });
    let spinner = spinner("comparing", &sources);
    let started = Instant::now();
    let report = checker.compare(&sources);
    let elapsed = started.elapsed();
    spinner.finish_and_clear();
    let mut out = BufWriter::new(io::stdout().lock());
    if let [left, right] = &arguments.explain[..] {
        let pair = [named_claim(left, &report.claims, &sources)?, named_claim(right, &report.claims, &sources)?];
        explain(&checker, &report, &sources, pair, arguments, &mut out)?;
        out.flush()?;
        return Ok(ExitCode::SUCCESS);
    }
    match arguments.format {
        Format::Text if arguments.claims => {
            out.write_all(render::text::claims(&report, &sources, &arguments.screen.layout()).as_bytes())?;
        }
        Format::Json if arguments.claims => write_json(&mut out, &render::json::claims(&report, &sources))?,
        Format::Text => {
            let layout = Layout { elapsed: arguments.timing.then_some(elapsed), ..arguments.screen.layout() };
            out.write_all(render::text::report(&report, &sources, &layout).as_bytes())?;
        }
        Format::Json => {
            write_json(&mut out, &render::json::report(&report, &sources))?;
            if arguments.timing {
                eprintln!("compared in {elapsed:.1?}");
            }
        }
    }
    out.flush()?;
    Ok(exit_code(&report, arguments.fail_on))
}

/// What was asked of two claims.
fn explain(
    checker: &Checker,
    report: &Report,
    sources: &[Source],
    [left, right]: [usize; 2],
    arguments: &Arguments,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let told = checker.explain_pair(report, left, right);
    let told = told.ok_or_else(|| Failure::Input(Box::new(ExplainError::OneClaim(left))))?;
    match arguments.format {
        Format::Text => {
            let layout = arguments.screen.layout();
            out.write_all(render::text::pair_explanation(&told, report, sources, &layout).as_bytes())?;
        }
        Format::Json => write_json(out, &render::json::pair_explanation(&told, report, sources))?,
    }
    Ok(())
}

fn exit_code(report: &Report, fail_on: Option<FailOn>) -> ExitCode {
    let failed = match fail_on {
        None => false,
        Some(FailOn::Conflict) => report.findings.iter().any(|finding| finding.judgement.verdict == Verdict::Conflict),
    };
    if failed { ExitCode::from(1) } else { ExitCode::SUCCESS }
}
