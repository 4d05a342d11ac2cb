//! Reads documents and writes what each of them says, one line of JSON a document.

mod common {
    pub(crate) mod failure;
    pub(crate) mod files;
    pub(crate) mod json;
    pub(crate) mod progress;
    pub(crate) mod records;
    pub(crate) mod screen;
}

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use common::failure::{Failure, exit};
use common::files::{DOCUMENT, read_paths};
use common::progress::Progress;
use common::records::Stream;
use common::screen;
use gainsay::{Checker, Source, render};

/// Read every quantity, date and claim out of texts.
#[derive(Parser)]
#[command(after_help = r#"Examples:
  extract article.txt                       one line of JSON for the file
  extract --format text article.txt         the same for the eye
  extract --jsonl documents.jsonl           one line for each line
  echo '{"id": "a", "text": "It lent about $650 million."}' | extract

A document is a line such as {"id": "a", "text": "…", "published": "2020-09-15", "language": "en"}; the last two
are optional. With the day of publication, "Monday" and "last year" become days.
Offsets in the output are bytes of the text exactly as given. The exit code is 0, or 2 where an input is wrong."#)]
struct Arguments {
    /// Text files, or folders of `*.txt`; `-`, or nothing, reads JSON lines from standard input
    files: Vec<PathBuf>,
    /// A file of documents, one JSON object a line
    #[arg(long, value_name = "DOCS.jsonl", conflicts_with = "files")]
    jsonl: Option<PathBuf>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Columns of the text [default: those of the terminal, at most 100]
    #[arg(long)]
    width: Option<usize>,
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
    let Arguments { files, jsonl, format, width } = arguments;
    let layout = screen::layout(width);
    let stream = match jsonl {
        Some(path) => Some(Stream::File(path)),
        None if files.is_empty() || files == [PathBuf::from("-")] => Some(Stream::Input),
        None => None,
    };
    let documents: Box<dyn Iterator<Item = Result<Source, Failure>>> = match stream {
        Some(stream) => Box::new(stream.records(DOCUMENT)?),
        None => Box::new(read_paths(&files)?.into_iter().map(Ok)),
    };
    let checker = Checker::new();
    let mut progress = Progress::new("documents");
    let mut out = BufWriter::new(io::stdout().lock());
    for document in documents {
        let document = document?;
        let read = checker.extract(&document);
        match format {
            Format::Json => {
                let form = render::json::extraction(&read.source, &read.mentions, &read.claims, &document.text);
                serde_json::to_writer(&mut out, &form).map_err(io::Error::from)?;
                out.write_all(b"\n")?;
            }
            Format::Text => {
                let text =
                    render::text::extraction(&read.source, &read.mentions, &read.claims, &document.text, &layout);
                out.write_all(text.as_bytes())?;
            }
        }
        progress.advance();
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
