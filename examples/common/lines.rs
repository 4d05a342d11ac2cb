//! Results as JSON lines.

use std::io::{self, Write};

use serde::Serialize;

/// Writes one JSON object on a line of its own.
pub(crate) fn write_line(out: &mut impl Write, form: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, form)?;
    out.write_all(b"\n")
}
