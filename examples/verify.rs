//! Holds an answer against sources, figure by figure.

mod common {
    pub(crate) mod defaults;
    pub(crate) mod failure;
    pub(crate) mod files;
    pub(crate) mod format;
    pub(crate) mod input;
    pub(crate) mod json;
    pub(crate) mod mark;
    pub(crate) mod rates;
    pub(crate) mod records;
    pub(crate) mod screen;
    pub(crate) mod spinner;
    pub(crate) mod story;
}

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use common::failure::{Failure, exit};
use common::format::{Format, write_json};
use common::input::read_input;
use common::screen::Screen;
use common::spinner::spinner;
use common::story::Story;
use gainsay::{Checker, Config, Source, Support, Verification, render};

/// Tell which figures and facts of an answer its sources support, which they contradict, and which they do not tell.
#[derive(Parser)]
#[command(after_help = r#"Examples:
  verify --answer answer.txt fixtures/stories/belarus
  some-program | verify --answer - monday.txt tuesday.txt
  verify --answer answer.txt --fail-on contradicted,unsupported story   exit code 1 where one is
  verify --answer answer.txt --format json story > checked.json         for programs

The answer is plain text in UTF-8. Sources are what `compare` takes: text files, folders of *.txt with an optional
sources.json that says who published each text, and when, and documents in *.jsonl. Its help tells their forms, and that of
rates of exchange.

A figure or fact of the answer is
  supported      where a source says so, or where it follows from figures of one source; the path is told
  contradicted   where a source says otherwise of the same thing, and none says so
  unsupported    where no source says it, and none says otherwise
The whole is contradicted where one of them is, else unsupported where one of them is, else supported. An answer without
any figure or fact that could be checked is unchecked, which is no pass.

The exit code is 0 for a finished check, 1 for what --fail-on names, and 2 where an input is wrong."#)]
struct Arguments {
    /// The file of the answer, or `-` for standard input
    #[arg(long, value_name = "FILE")]
    answer: PathBuf,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What gives the exit code 1; several are parted by commas
    #[arg(long, value_enum, value_delimiter = ',')]
    fail_on: Vec<FailOn>,
    #[command(flatten)]
    story: Story,
    #[command(flatten)]
    screen: Screen,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    /// A figure or fact that a source contradicts
    Contradicted,
    /// A figure or fact that no source tells
    Unsupported,
    /// An answer with nothing in it that could be checked
    Unchecked,
}

/// What can be wrong with the answer and the sources together.
#[derive(Debug, thiserror::Error)]
enum InputError {
    #[error("standard input can be the answer or the sources, not both; put one of them into a file")]
    OneInput,
}

fn main() -> ExitCode {
    exit(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let input = PathBuf::from("-");
    if arguments.answer == input && arguments.story.paths.contains(&input) {
        return Err(Failure::Input(Box::new(InputError::OneInput)));
    }
    let sources = arguments.story.sources()?;
    // An answer speaks from the day of the last of its sources, unless that is told.
    let latest = sources.iter().filter_map(|source| source.published).max();
    let (_, text) = read_input(&arguments.answer, "the answer, as plain text,")?;
    let answer = arguments.story.defaults.fill(Source { published: latest, ..Source::new("answer", text) });
    let rates = arguments.story.rates()?;
    let spinner = spinner("reading", &sources);
    let checker = Checker::configured(Config { rates, ..Config::default() });
    let verification = checker.verify_document(&answer, &sources);
    spinner.finish_and_clear();
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Text => {
            let layout = arguments.screen.layout();
            let text = render::text::verification(&verification, &answer.text, &sources, &layout);
            out.write_all(text.as_bytes())?;
        }
        Format::Json => {
            write_json(&mut out, &render::json::verification(&verification, &answer.text, &sources))?;
        }
    }
    out.flush()?;
    Ok(exit_code(&verification, &arguments.fail_on))
}

fn exit_code(verification: &Verification, fail_on: &[FailOn]) -> ExitCode {
    let named = |fail_on: &FailOn| match fail_on {
        FailOn::Contradicted => Support::Contradicted,
        FailOn::Unsupported => Support::Unsupported,
        FailOn::Unchecked => Support::Unchecked,
    };
    let found = |support: Support| {
        verification.support == support || verification.checks.iter().any(|check| check.support == support)
    };
    if fail_on.iter().map(named).any(found) { ExitCode::from(1) } else { ExitCode::SUCCESS }
}
