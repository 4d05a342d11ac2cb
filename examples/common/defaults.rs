//! What is taken of texts that do not say it themselves.

use clap::Args;
use gainsay::{Date, Language, Source};

/// Options for what a text does not say itself.
#[derive(Args)]
pub(crate) struct Defaults {
    /// The day of publication of each text that comes without one: YYYY-MM-DD
    #[arg(long, value_name = "DAY")]
    published: Option<Date>,
    /// The language of each text that comes without one, such as en; found out otherwise
    #[arg(long, value_name = "CODE")]
    language: Option<Language>,
}

impl Defaults {
    /// The text with the day and the language that it lacks.
    pub(crate) fn fill(&self, source: Source) -> Source {
        Source { published: source.published.or(self.published), language: source.language.or(self.language), ..source }
    }
}
