//! Reading the sources of a story the way the example `compare` does: a folder of texts with or without a list.

use std::path::Path;

use gainsay::{Date, Source};
use serde::Deserialize;

use super::{files_under, read, root};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    id: String,
    file: String,
    title: Option<String>,
    publisher: Option<String>,
    published: Option<Date>,
    language: Option<gainsay::Language>,
}

/// The sources that `sources.json` lists, or else every text of the folder under its stem.
pub(crate) fn sources(folder: &Path) -> Vec<Source> {
    let list = folder.join("sources.json");
    if !root().join(&list).exists() {
        let texts = files_under(folder, "txt").into_iter().filter(|path| path.parent() == Some(folder));
        return texts
            .map(|path| Source::new(path.file_stem().expect("a text has a name").to_string_lossy(), read(&path)))
            .collect();
    }
    let listed: Vec<Listed> = serde_json::from_str(&read(&list)).unwrap_or_else(|e| panic!("{}: {e}", list.display()));
    let source = |listed: Listed| Source {
        text: read(&folder.join(&listed.file)),
        id: listed.id,
        title: listed.title,
        publisher: listed.publisher,
        published: listed.published,
        language: listed.language,
    };
    listed.into_iter().map(source).collect()
}
