//! What the terminal can show.

use std::io::{self, IsTerminal};

use clap::{Args, ValueEnum};
use console::Term;
use gainsay::render::text::{Colour, Layout};

/// Options for how text is laid out.
#[derive(Args)]
pub(crate) struct Screen {
    /// Columns of the text [default: those of the terminal, at most 100]
    #[arg(long)]
    width: Option<usize>,
    /// When the text is coloured
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = When::Auto)]
    color: When,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum When {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Also in a file or a pipe
    Always,
    /// Never
    Never,
}

impl Screen {
    /// For the given width, or else that of the terminal up to the default.
    pub(crate) fn layout(&self) -> Layout {
        let default = Layout::default();
        // Prose on longer lines is hard to read, however wide the terminal.
        let of_terminal = || Some(usize::from(Term::stdout().size_checked()?.1).min(default.width));
        let no_color = || std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let coloured = match self.color {
            When::Auto => io::stdout().is_terminal() && !no_color(),
            When::Always => true,
            When::Never => false,
        };
        let colour = if coloured { Colour::Ansi } else { Colour::None };
        Layout { width: self.width.or_else(of_terminal).unwrap_or(default.width), colour, ..default }
    }
}
