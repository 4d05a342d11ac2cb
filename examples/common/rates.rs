//! Rates of exchange from a file, as JSON or as a table.

use std::path::{Path, PathBuf};

use gainsay::{Rate, Rates};

use super::failure::Failure;
use super::files::read_text;
use super::json::JsonError;
use super::mark::without_mark;

const FORM: &str = r#"[{"from": "EUR", "to": "USD", "rate": "1.0712", "first": "2023-11-06", "last": "2023-11-06"}], the last two optional"#;

/// What can be wrong with a table of rates.
#[derive(Debug, thiserror::Error)]
enum RatesError {
    /// A row that is no rate.
    #[error(
        "`{}`, line {line}: {message}; a table has the header `from,to,rate,first,last` and rows such as \
         `EUR,USD,1.0712,2023-11-06,2023-11-06`, the last two optional", path.display()
    )]
    Row { path: PathBuf, line: u64, message: String },
}

/// The rates of a file: a table where its name ends in `.csv`, else JSON.
pub(crate) fn read_rates(path: &Path) -> Result<Rates, Failure> {
    let text = read_text(path)?;
    let text = without_mark(&text);
    if path.extension().is_none_or(|ending| ending != "csv") {
        return serde_json::from_str(text).map_err(|error| JsonError::new(path, 1, FORM, &error).into());
    }
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let rows: Result<Vec<Rate>, csv::Error> = table.deserialize().collect();
    rows.map(Rates::new).map_err(|error| {
        let line = error.position().map_or(1, csv::Position::line);
        let message = match error.kind() {
            csv::ErrorKind::Deserialize { err, .. } => err.to_string(),
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
                format!("the row has {len} fields and the header {expected_len}")
            }
            _ => error.to_string(),
        };
        Failure::Input(Box::new(RatesError::Row { path: path.to_owned(), line, message }))
    })
}
