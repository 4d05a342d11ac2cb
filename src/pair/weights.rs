//! The weights by which a match is scored, in one table.

use serde::{Deserialize, Serialize};

/// What each piece of evidence counts, in hundredths of a bit: 100 doubles the odds that two claims are about one thing.
///
/// They add up because each is the log2 of a likelihood ratio, as in the record linkage model of Fellegi and Sunter (A
/// Theory for Record Linkage, 1969).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Weights {
    /// Two claims of one kind in two reports of one story are rarely about one thing.
    pub prior: i32,
    /// One concept is measured: "loan" and "credit".
    pub measure_same: i32,
    /// The one measure is a kind of the other: a loan is a transfer.
    pub measure_kind: i32,
    /// The measures have one stem, which no concept stands for.
    pub measure_word: i32,
    /// Different things are measured.
    pub measure_unlike: i32,
    /// One thing is done.
    pub event_same: i32,
    /// What the one does is a kind of what the other does, or is what the other measures.
    pub event_kind: i32,
    /// Different things are done.
    pub event_unlike: i32,
    /// The shares are of one whole.
    pub whole_same: i32,
    /// The first name that both have; further ones count half each time.
    pub name_shared: i32,
    /// The first country that both have: every report of a story has it.
    pub place_shared: i32,
    /// A name of the one is what the other's whole source is about.
    pub theme_shared: i32,
    /// Both have names, and none in common.
    pub name_unlike: i32,
    /// A rare word that both have near the figure.
    pub word_rare: i32,
    /// A common one.
    pub word_common: i32,
    /// A very common one.
    pub word_frequent: i32,
    /// The most that words can add: a long sentence is no proof.
    pub words_most: i32,
    /// Both clauses give a time, and it is the same.
    pub time_shared: i32,
    /// Pairs below this score are dropped.
    pub kept_from: i32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            prior: -600,
            measure_same: 400,
            measure_kind: 250,
            measure_word: 250,
            measure_unlike: -400,
            event_same: 200,
            event_kind: 120,
            event_unlike: -150,
            whole_same: 250,
            name_shared: 200,
            place_shared: 120,
            theme_shared: 80,
            name_unlike: -200,
            word_rare: 120,
            word_common: 60,
            word_frequent: 20,
            words_most: 400,
            time_shared: 60,
            kept_from: 0,
        }
    }
}
