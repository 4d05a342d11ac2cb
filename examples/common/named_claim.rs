//! A claim as a user names it: by its index, or by a place in its source.

use gainsay::{Claim, Source};

use super::failure::Failure;

/// So many claims are told where a place has none.
const MOST_NEAR: usize = 3;

/// What can be wrong with the name of a claim.
#[derive(Debug, thiserror::Error)]
enum NameError {
    /// It has no form that is known.
    #[error("`{0}` names no claim; give its index (`--claims` lists them), SOURCE:BYTE or SOURCE:LINE:COLUMN")]
    NoForm(String),
    /// There are fewer claims.
    #[error("there is no claim {index}; the last of {count} is {}", count.saturating_sub(1))]
    NoIndex { index: usize, count: usize },
    /// Its source is not among those given.
    #[error("`{name}`: there is no source `{source_id}`; there are {known}")]
    NoSource { name: String, source_id: String, known: String },
    /// The source says nothing there.
    #[error("`{name}`: no claim stands there{near}")]
    NotThere { name: String, near: String },
}

/// The index of the claim that `name` names: an index, `SOURCE:BYTE`, or `SOURCE:LINE:COLUMN`, both counted from one, the
/// column in characters. A place names the claim whose figure stands there, or else the first whose words do.
pub(crate) fn named_claim(name: &str, claims: &[Claim], sources: &[Source]) -> Result<usize, Failure> {
    find(name, claims, sources).map_err(|error| Failure::Input(Box::new(error)))
}

fn find(name: &str, claims: &[Claim], sources: &[Source]) -> Result<usize, NameError> {
    if let Ok(index) = name.parse::<usize>() {
        let count = claims.len();
        return if index < count { Ok(index) } else { Err(NameError::NoIndex { index, count }) };
    }
    let no_form = || NameError::NoForm(name.to_owned());
    let (head, last) = name.rsplit_once(':').ok_or_else(no_form)?;
    let last: usize = last.parse().map_err(|_| no_form())?;
    let known = |id: &str| sources.iter().find(|source| source.id == id);
    // An id may have colons of its own.
    let (source, at) = match (known(head), head.rsplit_once(':')) {
        (Some(source), _) => (source, Some(last)),
        (None, Some((id, line))) if known(id).is_some() => {
            let line: usize = line.parse().map_err(|_| no_form())?;
            known(id).map(|source| (source, byte(&source.text, line, last))).ok_or_else(no_form)?
        }
        (None, named) => {
            let line = |(_, line): &(&str, &str)| line.parse::<usize>().is_ok();
            let source_id = named.filter(line).map_or(head, |(id, _)| id).to_owned();
            let ids: Vec<String> = sources.iter().map(|source| format!("`{}`", source.id)).collect();
            return Err(NameError::NoSource { name: name.to_owned(), source_id, known: ids.join(", ") });
        }
    };
    let own = || claims.iter().enumerate().filter(|(_, claim)| claim.source == source.id);
    let stands = |span: Option<gainsay::Span>| span.zip(at).is_some_and(|(span, at)| span.range().contains(&at));
    let found =
        own().find(|(_, claim)| stands(claim.value_span)).or_else(|| own().find(|(_, claim)| stands(claim.span)));
    found.map(|(index, _)| index).ok_or_else(|| {
        let mut near: Vec<(usize, usize, &str)> = own()
            .filter_map(|(index, claim)| {
                let span = claim.value_span.or(claim.span)?;
                Some((span.range().start.abs_diff(at.unwrap_or(source.text.len())), index, span.of(&source.text)?))
            })
            .collect();
        near.sort_unstable();
        let near: Vec<String> =
            near.iter().take(MOST_NEAR).map(|(_, index, words)| format!("{index} (“{words}”)")).collect();
        let near = if near.is_empty() {
            format!("; `{}` has none", source.id)
        } else {
            format!("; the nearest are {}", near.join(", "))
        };
        NameError::NotThere { name: name.to_owned(), near }
    })
}

/// The byte at a line and a column, both counted from one; `None` where the text has no such place.
fn byte(text: &str, line: usize, column: usize) -> Option<usize> {
    let before: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let own = text[before..].split_inclusive('\n').next()?;
    own.char_indices().nth(column.checked_sub(1)?).map(|(at, _)| before + at)
}
