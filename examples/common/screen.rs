//! What the terminal can show.

use std::io::{self, IsTerminal};

use gainsay::render::text::{Colour, Layout};

/// The given width, or else that which the shell says the terminal has; coloured on a terminal only, and not where
/// `NO_COLOR` is set.
pub(crate) fn layout(width: Option<usize>) -> Layout {
    let of_shell = || std::env::var("COLUMNS").ok()?.parse().ok();
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = if io::stdout().is_terminal() && !plain { Colour::Ansi } else { Colour::None };
    Layout { width: width.or_else(of_shell).unwrap_or(Layout::default().width), colour, ..Layout::default() }
}
