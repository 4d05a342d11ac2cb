//! JSON that does not have the form asked for.

use std::path::{Path, PathBuf};

use super::failure::Failure;

/// Where JSON is wrong, and what would be right.
#[derive(Debug, thiserror::Error)]
#[error("`{}`, line {line}, column {column}: {message}; the form is {form}", path.display())]
pub(crate) struct JsonError {
    /// The file.
    path: PathBuf,
    /// The line, counted from one.
    line: usize,
    /// The byte in the line, counted from one.
    column: usize,
    /// What is wrong.
    message: String,
    /// An example of what is right.
    form: &'static str,
}

impl JsonError {
    /// For JSON that begins on the line `first_line` of a file.
    pub(crate) fn new(path: &Path, first_line: usize, form: &'static str, error: &serde_json::Error) -> Self {
        let told = error.to_string();
        // serde_json ends with the place, counted from where the JSON began.
        let message = told.rsplit_once(" at line ").map_or(told.as_str(), |(message, _)| message).to_owned();
        let line = first_line + error.line().saturating_sub(1);
        Self { path: path.to_owned(), line, column: error.column(), message, form }
    }
}

impl From<JsonError> for Failure {
    fn from(error: JsonError) -> Self {
        Self::Input(Box::new(error))
    }
}
