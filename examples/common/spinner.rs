//! A sign of life during work whose end cannot be told.

use std::io::{self, IsTerminal};
use std::time::Duration;

use gainsay::Source;
use indicatif::ProgressBar;

/// Texts of so many bytes together may take longer than a reader waits without a sign.
const LONG: usize = 4 << 20;

/// A line on standard error while long texts are worked on; nothing where that is no terminal.
pub(crate) fn spinner(doing: &str, sources: &[Source]) -> ProgressBar {
    let bytes: usize = sources.iter().map(|source| source.text.len()).sum();
    if bytes < LONG || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let spinner = ProgressBar::new_spinner().with_message(format!("{doing} {} sources", sources.len()));
    spinner.enable_steady_tick(Duration::from_millis(100));
    spinner
}
