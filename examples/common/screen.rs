//! What the terminal can show.

use std::io::{self, IsTerminal};

use console::Term;
use gainsay::render::text::{Colour, Layout};

/// For the given width, or else that of the terminal up to the default; coloured on a terminal only, and not where
/// `NO_COLOR` is set.
pub(crate) fn layout(width: Option<usize>) -> Layout {
    let default = Layout::default();
    // Prose on longer lines is hard to read, however wide the terminal.
    let of_terminal = || Some(usize::from(Term::stdout().size_checked()?.1).min(default.width));
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = if io::stdout().is_terminal() && !plain { Colour::Ansi } else { Colour::None };
    Layout { width: width.or_else(of_terminal).unwrap_or(default.width), colour, ..default }
}
