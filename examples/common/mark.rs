//! The byte order mark that some programs put before a text.

const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text behind its byte order mark, where it has one.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
}
