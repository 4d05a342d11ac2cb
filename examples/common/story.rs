//! The sources of a story, and what is known of them besides.

use std::path::PathBuf;

use clap::Args;
use gainsay::{Rates, Source};

use super::defaults::Defaults;
use super::failure::Failure;
use super::files::read_paths;
use super::rates::read_rates;

/// Options for where the sources of a story are.
#[derive(Args)]
pub(crate) struct Story {
    /// Text files in UTF-8, folders of `*.txt`, documents in `*.jsonl`, or `-` for documents on standard input
    #[arg(required = true, value_name = "SOURCES")]
    pub(crate) paths: Vec<PathBuf>,
    /// Rates of exchange, in `*.csv` or JSON [default: none, and amounts in two currencies are not compared]
    #[arg(long, value_name = "FILE")]
    rates: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) defaults: Defaults,
}

impl Story {
    /// The sources in the order in which they are named, each with the day and the language that it lacks.
    pub(crate) fn sources(&self) -> Result<Vec<Source>, Failure> {
        Ok(read_paths(&self.paths)?.into_iter().map(|source| self.defaults.fill(source)).collect())
    }

    /// The rates of the file that is named, or none.
    pub(crate) fn rates(&self) -> Result<Rates, Failure> {
        self.rates.as_deref().map_or_else(|| Ok(Rates::default()), read_rates)
    }
}
