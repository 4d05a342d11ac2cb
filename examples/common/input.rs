//! A text that is one input as a whole.

use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use super::failure::FileError;

/// The text of a file, or for `-` that of standard input, and what to call it. `awaited` tells someone at a terminal what is
/// read from there. A byte order mark stays in the text, since offsets count from the first byte.
pub(crate) fn read_input(path: &Path, awaited: &str) -> Result<(PathBuf, String), FileError> {
    let (path, bytes) = if path.as_os_str() == "-" {
        if io::stdin().is_terminal() {
            eprintln!("reading {awaited} from standard input");
        }
        let path = PathBuf::from("standard input");
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map_err(FileError::read(&path))?;
        (path, bytes)
    } else {
        (path.to_owned(), std::fs::read(path).map_err(FileError::read(path))?)
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok((path, text)),
        Err(error) => Err(FileError::NotUtf8 { path, offset: error.utf8_error().valid_up_to() }),
    }
}
