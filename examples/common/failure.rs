//! Why a program stops, and with what exit code.

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Why a program stopped.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something is wrong with an input; the message says what, where, and what to do.
    Input(Box<dyn Error>),
    /// The output cannot be written.
    Write(io::Error),
}

/// What can be wrong with a file of any kind.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileError {
    /// It cannot be read.
    #[error("cannot read `{}`: {error}; check the path and its permissions", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Its bytes are not UTF-8.
    #[error(
        "`{}` is not UTF-8 text: the byte at offset {offset} does not belong there; \
         convert the file first, for example with `iconv -f WINDOWS-1252 -t UTF-8`", path.display()
    )]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// Where the first wrong byte stands, counted from nought.
        offset: usize,
    },
}

impl FileError {
    /// For a path that cannot be read.
    pub(crate) fn read(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        |error| Self::Read { path: path.to_owned(), error }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        Self::Input(Box::new(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

/// The exit code: 2 with a message for a failure, 0 without one where the reader of the output went away.
pub(crate) fn exit(result: Result<ExitCode, Failure>) -> ExitCode {
    match result {
        Ok(code) => return code,
        Err(Failure::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Err(Failure::Write(error)) => eprintln!("error: cannot write the output: {error}"),
        Err(Failure::Input(error)) => eprintln!("error: {error}"),
    }
    ExitCode::from(2)
}
