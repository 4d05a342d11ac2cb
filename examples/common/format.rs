//! The forms in which a result is printed.

use std::io::{self, Write};

use clap::ValueEnum;
use serde::Serialize;

/// How to print.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// For the terminal
    Text,
    /// One JSON object
    Json,
}

/// Writes one JSON object over several lines, as it is easiest read.
pub(crate) fn write_json(out: &mut impl Write, form: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, form)?;
    out.write_all(b"\n")
}
