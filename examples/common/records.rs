//! Records from JSON lines, one at a time.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::marker::PhantomData;
use std::path::PathBuf;

use serde::de::DeserializeOwned;

use super::failure::{Failure, FileError};
use super::json::JsonError;
use super::mark::without_mark;

/// Where JSON lines come from.
pub(crate) enum Stream {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Input,
}

impl Stream {
    /// The records, read one line at a time; `form` is told where a line has another.
    pub(crate) fn records<T: DeserializeOwned>(self, form: &'static str) -> Result<Lines<T>, FileError> {
        let (path, reader): (_, Box<dyn BufRead>) = match self {
            Self::File(path) => {
                let file = File::open(&path).map_err(FileError::read(&path))?;
                (path, Box::new(BufReader::new(file)))
            }
            Self::Input => {
                if io::stdin().is_terminal() {
                    eprintln!("reading from standard input, one JSON object a line: {form}");
                }
                (PathBuf::from("standard input"), Box::new(io::stdin().lock()))
            }
        };
        Ok(Lines { path, reader, form, line: 0, offset: 0, buffer: Vec::new(), record: PhantomData })
    }
}

/// The records of a file of JSON lines; empty lines are passed over.
pub(crate) struct Lines<T> {
    path: PathBuf,
    reader: Box<dyn BufRead>,
    form: &'static str,
    line: usize,
    offset: usize,
    buffer: Vec<u8>,
    record: PhantomData<T>,
}

impl<T: DeserializeOwned> Iterator for Lines<T> {
    type Item = Result<T, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.buffer.clear();
            match self.reader.read_until(b'\n', &mut self.buffer) {
                Ok(0) => return None,
                Ok(_) => self.line += 1,
                Err(error) => return Some(Err(FileError::read(&self.path)(error).into())),
            }
            let start = self.offset;
            self.offset += self.buffer.len();
            let text = match std::str::from_utf8(&self.buffer) {
                Ok(text) => text,
                Err(error) => {
                    let offset = start + error.valid_up_to();
                    return Some(Err(FileError::NotUtf8 { path: self.path.clone(), offset }.into()));
                }
            };
            let text = if self.line == 1 { without_mark(text) } else { text };
            // The line break would put an unexpected end on a line of its own.
            let text = text.trim_end();
            if !text.is_empty() {
                let record = serde_json::from_str(text);
                return Some(record.map_err(|error| JsonError::new(&self.path, self.line, self.form, &error).into()));
            }
        }
    }
}
