//! What is read: a source and its language.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::time::Date;

/// One text that says something, and what is known about it.
///
/// ```
/// use gainsay::Source;
///
/// let source = Source::new("pism", "Russia was ready to grant Belarus a loan of $1.5 billion.").published_on("2020-09-15".parse().unwrap());
/// assert_eq!(source.id, "pism");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// A name that is unique among the sources that are compared.
    pub id: String,
    /// The text; every offset in a report is a byte offset into it.
    pub text: String,
    /// The headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// The day of publication, against which "Monday" and "last year" are resolved. Without it, a dateline in the text
    /// is taken where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
    /// The language of the text; English where nothing is said and the text itself does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl Source {
    /// A text and its name.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into(), ..Self::default() }
    }

    /// The same source with its day of publication.
    #[must_use]
    pub fn published_on(mut self, day: Date) -> Self {
        self.published = Some(day);
        self
    }

    /// The same source with its language.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

/// A language that the built-in lexicon has a folder for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[non_exhaustive]
pub enum Language {
    /// `en`
    English,
    /// `es`
    Spanish,
    /// `de`
    German,
    /// `fr`
    French,
    /// `it`
    Italian,
}

/// A language tag that no lexicon folder stands for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the language `{0}` is not known; known are: {known}", known = Language::tags())]
pub struct UnknownLanguageError(String);

impl Language {
    /// Every language, in the order of their tags.
    pub const ALL: &[Self] = &[Self::English, Self::Spanish, Self::German, Self::French, Self::Italian];

    /// The tags of all, parted by commas.
    fn tags() -> String {
        Self::ALL.iter().map(|language| language.tag()).collect::<Vec<_>>().join(", ")
    }

    /// The ISO 639-1 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::German => "de",
            Self::French => "fr",
            Self::Italian => "it",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguageError;

    /// Reads a tag by its first part: `en-GB` is English.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL
            .iter()
            .copied()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
            .ok_or_else(|| UnknownLanguageError(tag.to_owned()))
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownLanguageError;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        tag.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.tag().to_owned()
    }
}
