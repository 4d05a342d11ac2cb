//! Whether to measure, or only to see that the answers are right.

/// Whether each bench is only to run once, as criterion takes its arguments.
pub(crate) fn is_test() -> bool {
    std::env::args().any(|argument| argument == "--test") || !std::env::args().any(|argument| argument == "--bench")
}
