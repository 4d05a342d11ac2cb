//! What is skipped: markup, escapes, template markers, a server's own error lines.

use crate::lexicon::noise::{SERVER_LINE_MARK, SERVER_LINES};

/// A tag longer than this is taken for a stray `<`, so that a text of such signs stays linear.
const LONGEST_TAG: usize = 512;

/// A marker longer than this is taken for plain brackets.
const LONGEST_MARKER: usize = 40;

/// How many bytes of noise `rest` begins with; 0 where it begins with text.
pub(super) fn length(rest: &str) -> usize {
    match rest.as_bytes().first() {
        Some(b'<') => tag(rest),
        Some(b'[') => marker(rest),
        Some(b'\\') => escape(rest),
        _ => 0,
    }
}

/// `<u>`, `</p>`, `<br/>`, `<!-- … -->`: a sign, then a letter, a slash or a bang, up to the closing sign.
fn tag(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    if let Some(comment) = rest.strip_prefix("<!--") {
        let end = comment.as_bytes().windows(3).take(LONGEST_TAG).position(|w| w == b"-->");
        return end.map_or(0, |end| end + 7);
    }
    if !bytes.get(1).is_some_and(|&b| b.is_ascii_alphabetic() || b == b'/' || b == b'!') {
        return 0;
    }
    let end = bytes[1..].iter().take(LONGEST_TAG).position(|&b| b == b'>' || b == b'<');
    end.filter(|&end| bytes[end + 1] == b'>').map_or(0, |end| end + 2)
}

/// `[ad_1]`, `[gallery_12]`: brackets around one lower-case word with an underscore.
fn marker(rest: &str) -> usize {
    let inner = rest.as_bytes()[1..].iter().take(LONGEST_MARKER);
    let length = inner.take_while(|&&b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_').count();
    let name = &rest[1..=length];
    let is_marker = name.contains('_') && rest.as_bytes().get(length + 1) == Some(&b']');
    if is_marker { length + 2 } else { 0 }
}

/// A backslash before a sign that some markup wants escaped.
fn escape(rest: &str) -> usize {
    usize::from(rest.as_bytes().get(1).is_some_and(u8::is_ascii_punctuation))
}

/// How many bytes a server's error report takes where `rest` begins a line.
pub(super) fn line_length(rest: &str) -> usize {
    if !SERVER_LINES.iter().any(|start| rest.starts_with(start)) {
        return 0;
    }
    let line = rest.split('\n').next().unwrap_or(rest);
    if line.contains(SERVER_LINE_MARK) { line.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_measured() {
        assert_eq!(length("<u>massive"), 3);
        assert_eq!(length("</u>."), 4);
        assert_eq!(length("<!-- a -->b"), 10);
        assert_eq!(length("[ad_1]"), 6);
        assert_eq!(length("\\$1.5"), 1);
        assert_eq!(line_length("Warning: Undefined key in /a/b.php on line 139\nText"), 46);
    }

    #[test]
    fn text_is_no_noise() {
        assert_eq!(length("< 5 percent > 3"), 0);
        assert_eq!(length("<5 percent"), 0);
        assert_eq!(length("[1]"), 0);
        assert_eq!(length("[into Russia]"), 0);
        assert_eq!(length("\\ a"), 0);
        assert_eq!(line_length("Warning: heavy snow on the roads"), 0);
    }
}
