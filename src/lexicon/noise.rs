//! Machine text that gets into articles and says nothing: what begins and marks such a line.

/// The beginnings of a line that a web server's own error report starts with.
pub(crate) const SERVER_LINES: &[&str] = &["Warning: ", "Notice: ", "Deprecated: ", "Fatal error: ", "Parse error: "];

/// What the same line must also contain: the place in a program.
pub(crate) const SERVER_LINE_MARK: &str = " on line ";

/// HTML entities that stand for one character, which is read in their place.
pub(crate) const ENTITIES: &[(&str, char)] = &[
    ("&nbsp;", ' '),
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&apos;", '\''),
    ("&#39;", '\''),
    ("&euro;", '€'),
    ("&pound;", '£'),
    ("&yen;", '¥'),
    ("&cent;", '¢'),
    ("&ndash;", '–'),
    ("&mdash;", '—'),
    ("&minus;", '−'),
    ("&hellip;", '…'),
    ("&lsquo;", '‘'),
    ("&rsquo;", '’'),
    ("&ldquo;", '“'),
    ("&rdquo;", '”'),
    ("&frac12;", '½'),
    ("&frac14;", '¼'),
    ("&frac34;", '¾'),
    ("&deg;", '°'),
    ("&plusmn;", '±'),
    ("&times;", '×'),
    ("&shy;", '\u{ad}'),
    ("&thinsp;", ' '),
];

/// The character that an entity stands for; NUL where the text is none.
pub(crate) fn character(entity: &str) -> char {
    ENTITIES.iter().find(|(name, _)| *name == entity).map_or('\0', |&(_, c)| c)
}
