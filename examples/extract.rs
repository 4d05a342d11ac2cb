//! Reads documents and writes what each of them says, one line of JSON a document.

mod common {
    pub(crate) mod defaults;
    pub(crate) mod failure;
    pub(crate) mod files;
    pub(crate) mod json;
    pub(crate) mod lines;
    pub(crate) mod mark;
    pub(crate) mod progress;
    pub(crate) mod records;
    pub(crate) mod screen;
}

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use common::defaults::Defaults;
use common::failure::{Failure, exit};
use common::files::{DOCUMENT, read_paths};
use common::lines::write_line;
use common::progress::Progress;
use common::records::Stream;
use common::screen::Screen;
use gainsay::{Checker, Extraction, Source, render};

/// Read every quantity, date and claim out of texts, or explain how they are read.
#[derive(Parser)]
#[command(after_help = r#"Examples:
  extract article.txt                       one line of JSON for the file
  extract --format text article.txt         the same for the eye
  extract --jsonl documents.jsonl           one line for each line
  echo '{"id": "a", "text": "It lent about $650 million."}' | extract
  extract --explain --text "The Boeing 737 cost about $90 million."

A document is a line such as {"id": "a", "text": "…", "published": "2020-09-15", "language": "en"}; the last two
are optional. With the day of publication, "Monday" and "last year" become days.
Offsets in the output are bytes of the text exactly as given. The exit code is 0, or 2 where an input is wrong."#)]
struct Arguments {
    /// Text files, or folders of `*.txt`; `-`, or nothing, reads JSON lines from standard input
    files: Vec<PathBuf>,
    /// A file of documents, one JSON object a line
    #[arg(long, value_name = "DOCS.jsonl", conflicts_with = "files")]
    jsonl: Option<PathBuf>,
    /// One text, as it stands
    #[arg(long, conflicts_with_all = ["files", "jsonl"])]
    text: Option<String>,
    #[command(flatten)]
    defaults: Defaults,
    /// Tell how each figure and date was read, what else was considered, and why a number is none
    #[arg(long)]
    explain: bool,
    /// How to print [default: json, with --explain text]
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[command(flatten)]
    screen: Screen,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One JSON object a line
    Json,
    /// For the terminal
    Text,
}

fn main() -> ExitCode {
    exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let Arguments { files, jsonl, text, defaults, explain, format, screen } = arguments;
    let layout = screen.layout();
    let format = format.unwrap_or(if explain { Format::Text } else { Format::Json });
    let stream = match jsonl {
        Some(path) => Some(Stream::File(path)),
        None if files.is_empty() || files == [PathBuf::from("-")] => Some(Stream::Input),
        None => None,
    };
    let documents: Box<dyn Iterator<Item = Result<Source, Failure>>> = match (text, stream) {
        (Some(text), _) => Box::new(std::iter::once(Ok(Source::new("text", text)))),
        (None, Some(stream)) => Box::new(stream.records(DOCUMENT)?),
        (None, None) => Box::new(read_paths(&files)?.into_iter().map(Ok)),
    };
    let checker = Checker::new();
    let mut progress = Progress::new("documents");
    let mut out = BufWriter::new(io::stdout().lock());
    for document in documents {
        let document = defaults.fill(document?);
        if explain {
            let told = checker.explain(&document);
            match format {
                Format::Json => write_line(&mut out, &render::json::explanation(&document, &told))?,
                Format::Text => out.write_all(render::text::explanation(&document, &told, &layout).as_bytes())?,
            }
        } else {
            let Extraction { source, mentions, claims } = checker.extract(&document);
            let text = &document.text;
            match format {
                Format::Json => {
                    write_line(&mut out, &render::json::extraction(&source, &mentions, &claims, text))?;
                }
                Format::Text => {
                    let told = render::text::extraction(&source, &mentions, &claims, text, &layout);
                    out.write_all(told.as_bytes())?;
                }
            }
        }
        progress.advance();
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
