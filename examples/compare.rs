//! Reads several sources and tells where they agree and where they conflict.

mod common {
    pub(crate) mod defaults;
    pub(crate) mod failure;
    pub(crate) mod files;
    pub(crate) mod json;
    pub(crate) mod rates;
    pub(crate) mod records;
    pub(crate) mod screen;
    pub(crate) mod spinner;
}

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::{Parser, ValueEnum};
use common::defaults::Defaults;
use common::failure::{Failure, exit};
use common::files::read_paths;
use common::rates::read_rates;
use common::screen::Screen;
use common::spinner::spinner;
use gainsay::render::text::Layout;
use gainsay::{Checker, Config, Lexicon, Rates, Report, Verdict, render};

/// Tell where several sources agree and where they contradict each other.
#[derive(Parser)]
#[command(after_help = r#"Examples:
  compare fixtures/stories/belarus          every *.txt of a folder
  compare monday.txt tuesday.txt            two files
  compare --format json story > story.json  for programs
  compare --fail-on conflict story          exit code 1 where there is a conflict
  compare --rates ecb.csv story             amounts in two currencies are compared, too
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
A match below 1 and a severity below 1 are shares: how sure it is that both speak of one thing, how far apart they are."#)]
struct Arguments {
    /// Text files in UTF-8, folders of `*.txt`, documents in `*.jsonl`, or `-` for documents on standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Say in the summary line how long the comparison took
    #[arg(long)]
    timing: bool,
    /// What gives the exit code 1
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
    /// Rates of exchange, in `*.csv` or JSON [default: none, and amounts in two currencies are not compared]
    #[arg(long, value_name = "FILE")]
    rates: Option<PathBuf>,
    #[command(flatten)]
    defaults: Defaults,
    #[command(flatten)]
    screen: Screen,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For the terminal
    Text,
    /// One JSON object
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    /// A conflict, between sources or inside one
    Conflict,
}

fn main() -> ExitCode {
    exit(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let sources: Vec<_> = read_paths(&arguments.paths)?.into_iter().map(|it| arguments.defaults.fill(it)).collect();
    let rates = arguments.rates.as_deref().map_or_else(|| Ok(Rates::default()), read_rates)?;
    let checker = Checker::with(Lexicon::builtin().clone(), Config { rates, ..Config::default() });
    let spinner = spinner("comparing", &sources);
    let started = Instant::now();
    let report = checker.compare(&sources);
    let elapsed = started.elapsed();
    spinner.finish_and_clear();
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Text => {
            let layout = Layout { elapsed: arguments.timing.then_some(elapsed), ..arguments.screen.layout() };
            out.write_all(render::text::report(&report, &sources, &layout).as_bytes())?;
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &render::json::report(&report, &sources))
                .map_err(io::Error::from)?;
            out.write_all(b"\n")?;
            if arguments.timing {
                eprintln!("compared in {elapsed:.1?}");
            }
        }
    }
    out.flush()?;
    Ok(exit_code(&report, arguments.fail_on))
}

fn exit_code(report: &Report, fail_on: Option<FailOn>) -> ExitCode {
    let failed = match fail_on {
        None => false,
        Some(FailOn::Conflict) => report.findings.iter().any(|finding| finding.judgement.verdict == Verdict::Conflict),
    };
    if failed { ExitCode::from(1) } else { ExitCode::SUCCESS }
}
