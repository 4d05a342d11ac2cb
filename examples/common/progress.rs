//! How far long work has come.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Work that takes less than this shows no progress.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line on standard error that says how far long work has come; nothing where that is no terminal.
pub(crate) struct Progress {
    started: Instant,
    bar: Option<ProgressBar>,
    items: u64,
    unit: &'static str,
}

impl Progress {
    /// Counts `unit`s, such as "documents".
    pub(crate) fn new(unit: &'static str) -> Self {
        Self { started: Instant::now(), bar: None, items: 0, unit }
    }

    /// One more is done.
    pub(crate) fn advance(&mut self) {
        self.items += 1;
        if self.bar.is_none() && self.started.elapsed() > PATIENCE && io::stderr().is_terminal() {
            let style = ProgressStyle::with_template("{spinner} {human_pos} {msg} ({elapsed})");
            let bar = ProgressBar::new_spinner().with_message(self.unit).with_elapsed(self.started.elapsed());
            self.bar = Some(style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style)));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.items);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
