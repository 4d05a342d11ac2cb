//! The text that is held against sources.

use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use super::failure::FileError;

/// The text of a file, or for `-` that of standard input. A byte order mark stays in it, since offsets count from the first
/// byte.
pub(crate) fn read_answer(path: &Path) -> Result<String, FileError> {
    let (path, bytes) = if path.as_os_str() == "-" {
        if io::stdin().is_terminal() {
            eprintln!("reading the answer from standard input, as plain text");
        }
        let path = PathBuf::from("standard input");
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map_err(FileError::read(&path))?;
        (path, bytes)
    } else {
        (path.to_owned(), std::fs::read(path).map_err(FileError::read(path))?)
    };
    String::from_utf8(bytes).map_err(|error| FileError::NotUtf8 { path, offset: error.utf8_error().valid_up_to() })
}
