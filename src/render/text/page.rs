//! The lines of a text as they are put together, with their colours.

use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::excerpt::{Excerpt, columns, wrapped};
use super::{Colour, Layout};

/// The narrowest text: below, figures and their quotes could not stand side by side.
const MIN_WIDTH: usize = 40;

/// What a line is, for its colour.
#[derive(Clone, Copy)]
pub(super) enum Tone {
    /// A conflict.
    Alarm,
    /// An update, or a pair that cannot be compared.
    Notice,
    /// An agreement.
    Calm,
    /// The name of a source or a section.
    Name,
    /// What only some readers look for, and the rule beside a passage.
    Faint,
}

impl Tone {
    fn style(self) -> Style {
        match self {
            Self::Alarm => AnsiColor::BrightRed.on_default().effects(Effects::BOLD),
            Self::Notice => AnsiColor::Yellow.on_default().effects(Effects::BOLD),
            Self::Calm => AnsiColor::Green.on_default().effects(Effects::BOLD),
            Self::Name => Style::new().effects(Effects::BOLD),
            Self::Faint => Style::new().effects(Effects::DIMMED),
        }
    }
}

/// A text in the making.
pub(super) struct Page {
    out: String,
    /// The columns of a line.
    pub(super) width: usize,
    colour: Colour,
}

impl Page {
    pub(super) fn new(layout: &Layout) -> Self {
        Self { out: String::new(), width: layout.width.max(MIN_WIDTH), colour: layout.colour }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// An empty line, but never two, and none at the top.
    pub(super) fn space(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// The text in the colour of `tone`.
    pub(super) fn tinted(&self, tone: Tone, text: &str) -> String {
        let style = tone.style();
        match self.colour {
            Colour::None => text.to_owned(),
            Colour::Ansi => format!("{style}{text}{style:#}"),
        }
    }

    /// One line, as it is.
    pub(super) fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    /// "conflict: loan, Russia, Belarus", its first word in colour.
    pub(super) fn title(&mut self, tone: Tone, kind: &str, text: &str) {
        let mut lines = wrapped(&format!("{kind}: {text}"), self.width).into_iter();
        let first = lines.next().unwrap_or_default();
        let rest = first.strip_prefix(kind).unwrap_or_default().to_owned();
        let line = self.tinted(tone, kind) + &self.tinted(Tone::Name, &rest);
        self.line(&line);
        for line in lines {
            let line = self.tinted(Tone::Name, &line);
            self.line(&line);
        }
    }

    /// Sentences, broken into lines behind an indent of that many columns.
    pub(super) fn paragraph(&mut self, indent: usize, tone: Option<Tone>, text: &str) {
        for line in wrapped(text, self.width - indent) {
            let line = tone.map_or_else(|| line.clone(), |tone| self.tinted(tone, &line));
            self.line(&format!("{:indent$}{line}", ""));
        }
    }

    /// A short label in its column and what it says beside it, broken into lines that keep to theirs.
    pub(super) fn labelled(&mut self, label: &str, text: &str) {
        const LABELS: usize = 13;
        for (index, line) in wrapped(text, self.width - LABELS).into_iter().enumerate() {
            let label = self.tinted(Tone::Faint, &format!("  {:<1$}", if index == 0 { label } else { "" }, LABELS - 2));
            self.line(&(label + &line));
        }
    }

    /// A passage with its figure marked under it and the figure's value beside the mark, where it fits.
    pub(super) fn passage(&mut self, excerpt: &Excerpt, value: Option<&str>, tone: Tone) {
        let source = excerpt.lines.join("\n");
        let starts: Vec<usize> =
            excerpt.lines.iter().scan(0, |next, line| Some(std::mem::replace(next, *next + line.len() + 1))).collect();
        let last = excerpt.marks.len().saturating_sub(1);
        let marks = excerpt.marks.iter().enumerate().map(|(index, (line, range))| {
            let beside = columns(&excerpt.lines[*line][..range.end]) + 1;
            let value = value.filter(|value| index == last && GUTTER + beside + columns(value) <= self.width);
            AnnotationKind::Primary.span(starts[*line] + range.start..starts[*line] + range.end).label(value)
        });
        let level = Level::ERROR.no_name();
        let snippet = Snippet::source(source).line_numbering(false).fold(false).annotations(marks);
        let renderer = match self.colour {
            Colour::None => Renderer::plain(),
            Colour::Ansi => Renderer::styled().error(tone.style()).line_num(Tone::Faint.style()),
        };
        // The lines are already short enough: the renderer must not cut them again.
        let drawn = renderer.term_width(2 * self.width + 1000).render(&[Group::with_level(level).element(snippet)]);
        // Behind a line without a mark the renderer draws its rule once more.
        let end = format!("\n {}", self.tinted(Tone::Faint, "|"));
        for line in drawn.trim_end_matches(&end).lines() {
            self.line(&format!("  {line}"));
        }
    }

    /// The first line of a passage, with its figure in bold.
    pub(super) fn quote(&self, excerpt: &Excerpt) -> String {
        let Some(line) = excerpt.lines.first() else { return String::new() };
        match excerpt.marks.first() {
            Some((0, mark)) => {
                let figure = self.tinted(Tone::Name, &line[mark.clone()]);
                format!("“{}{figure}{}”", &line[..mark.start], &line[mark.end..])
            }
            _ => format!("“{line}”"),
        }
    }
}

/// The columns before a passage: an indent of two and the rule of the renderer.
pub(super) const GUTTER: usize = 5;
