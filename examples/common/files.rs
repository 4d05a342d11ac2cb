//! Sources from files and folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use gainsay::{Date, Language, Source};
use serde::Deserialize;

use super::failure::{Failure, FileError};
use super::json::JsonError;
use super::mark::without_mark;
use super::records::Stream;

/// The metadata that may lie beside the texts of a folder.
const LIST: &str = "sources.json";
/// The form of a document on a line.
pub(crate) const DOCUMENT: &str =
    r#"{"id": "a", "text": "…", "published": "2020-09-15", "language": "en"}, the last two optional"#;

const LIST_FORM: &str =
    r#"[{"id": "a", "file": "a.txt", "publisher": "…", "published": "2020-09-15", "language": "en"}]"#;
/// What can be wrong with several sources together.
#[derive(Debug, thiserror::Error)]
enum SourcesError {
    /// A folder in which nothing can be read.
    #[error("the folder `{}` has no `*.txt` file; put each source's text into one, in UTF-8", .0.display())]
    NoTexts(PathBuf),
    /// Two sources of one name.
    #[error(
        "the id `{id}` is given to both `{}` and `{}`; rename a file, or give each its own id in `sources.json`",
        first.display(), second.display()
    )]
    DuplicateId { id: String, first: PathBuf, second: PathBuf },
    /// One file by two arguments.
    #[error("`{}` is given twice; name it once", .0.display())]
    SameFile(PathBuf),
    /// A file that `sources.json` names and the folder lacks.
    #[error("`{}` lists `{}`, which does not exist; add the file or take its entry out", list.display(), file.display())]
    ListedMissing { list: PathBuf, file: PathBuf },
    /// A file that `sources.json` names twice.
    #[error("`{}` lists `{}` twice; take one entry out", list.display(), file.display())]
    ListedTwice { list: PathBuf, file: PathBuf },
}

impl From<SourcesError> for Failure {
    fn from(error: SourcesError) -> Self {
        Self::Input(Box::new(error))
    }
}

/// What `sources.json` says of one file.
#[derive(Deserialize)]
struct Listed {
    id: String,
    file: PathBuf,
    title: Option<String>,
    publisher: Option<String>,
    published: Option<Date>,
    language: Option<Language>,
}

/// The sources at the paths, in their order: files, folders of `*.txt`, each folder in the order of its file names,
/// and documents, one JSON object a line, in `*.jsonl` and, for `-`, on standard input.
///
/// The id of a file is its stem, unless a folder's `sources.json` gives it another. A byte order mark stays in the
/// text, since offsets count from the first byte of the file.
pub(crate) fn read_paths(paths: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    let mut found = Vec::new();
    for path in paths {
        let documents = match path {
            path if path.as_os_str() == "-" => Some((Stream::Input, PathBuf::from("standard input"))),
            path if path.extension().is_some_and(|ending| ending == "jsonl") => {
                Some((Stream::File(path.clone()), path.clone()))
            }
            _ => None,
        };
        if let Some((stream, origin)) = documents {
            for document in stream.records::<Source>(DOCUMENT)? {
                found.push((origin.clone(), document?));
            }
        } else if path.is_dir() {
            found.extend(read_folder(path)?);
        } else {
            found.push((path.clone(), Source::new(stem(path), read_text(path)?)));
        }
    }
    let mut files: BTreeMap<&str, &Path> = BTreeMap::new();
    for (path, source) in &found {
        if let Some(first) = files.insert(&source.id, path) {
            if first == path {
                return Err(SourcesError::SameFile(path.clone()).into());
            }
            return Err(SourcesError::DuplicateId {
                id: source.id.clone(),
                first: first.to_owned(),
                second: path.clone(),
            }
            .into());
        }
    }
    Ok(found.into_iter().map(|(_, source)| source).collect())
}

fn read_folder(folder: &Path) -> Result<Vec<(PathBuf, Source)>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(FileError::read(folder))? {
        let path = entry.map_err(FileError::read(folder))?.path();
        if path.extension().is_some_and(|extension| extension == "txt") && path.is_file() {
            files.push(path);
        }
    }
    let list = folder.join(LIST);
    let mut listed = BTreeMap::new();
    for entry in if list.is_file() { read_list(&list)? } else { Vec::new() } {
        let file = folder.join(&entry.file);
        if !file.is_file() {
            return Err(SourcesError::ListedMissing { list, file }.into());
        }
        files.push(file.clone());
        if listed.insert(file.clone(), entry).is_some() {
            return Err(SourcesError::ListedTwice { list, file }.into());
        }
    }
    files.sort();
    files.dedup();
    if files.is_empty() {
        return Err(SourcesError::NoTexts(folder.to_owned()).into());
    }
    let read = |path: PathBuf| {
        let text = read_text(&path)?;
        let source = match listed.remove(&path) {
            Some(Listed { id, title, publisher, published, language, .. }) => {
                Source { id, text, title, publisher, published, language }
            }
            None => Source::new(stem(&path), text),
        };
        Ok((path, source))
    };
    files.into_iter().map(read).collect()
}

fn read_list(path: &Path) -> Result<Vec<Listed>, Failure> {
    let text = read_text(path)?;
    serde_json::from_str(without_mark(&text)).map_err(|error| JsonError::new(path, 1, LIST_FORM, &error).into())
}

/// The text of a file in UTF-8.
pub(crate) fn read_text(path: &Path) -> Result<String, FileError> {
    let bytes = fs::read(path).map_err(FileError::read(path))?;
    String::from_utf8(bytes)
        .map_err(|error| FileError::NotUtf8 { path: path.to_owned(), offset: error.utf8_error().valid_up_to() })
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
