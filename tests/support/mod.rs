//! What the integration tests share: finding fixtures, reading case files, writing results in their notation.

pub(crate) mod case;
pub(crate) mod notation;
pub(crate) mod random;
pub(crate) mod spell;
pub(crate) mod story;

use std::path::{Path, PathBuf};

/// The folder of `Cargo.toml`.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below `folder` whose names end in `.extension`, as paths from the root, sorted.
pub(crate) fn files_under(folder: impl AsRef<Path>, extension: &str) -> Vec<PathBuf> {
    let mut folders = vec![folder.as_ref().to_path_buf()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(root().join(&folder)).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        for entry in entries {
            let entry = entry.expect("an entry of a folder that can be read");
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// Whether the expectations in a file are to be rewritten instead of checked: `UPDATE_CASES=1` for all files, or a part
/// of the path, as in `UPDATE_CASES=recognize/money`.
pub(crate) fn updating(path: &Path) -> bool {
    std::env::var("UPDATE_CASES").is_ok_and(|part| part == "1" || path.to_string_lossy().contains(&part))
}

/// The text of a file given by its path from the root.
pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
