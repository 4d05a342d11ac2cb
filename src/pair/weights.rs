//! The weights by which a match is scored, in one table.

use serde::{Deserialize, Serialize};

/// What each piece of evidence counts, in hundredths of a bit: 100 doubles the odds that two claims are about one thing.
///
/// They add up because each is the log2 of a likelihood ratio, as in the record linkage model of Fellegi and Sunter (A
/// Theory for Record Linkage, 1969).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Weights {
    /// How often two figures of one sort, told near a common word in two reports of one story, are one thing: dates.
    pub prior_day: i32,
    /// The same for amounts of money.
    pub prior_money: i32,
    /// For shares.
    pub prior_share: i32,
    /// For counts and bare numbers.
    pub prior_number: i32,
    /// For measures, durations and ages: a unit that both have tells more.
    pub prior_measured: i32,
    /// For places in an order.
    pub prior_order: i32,
    /// For facts without figures, that are borne on in one way.
    pub prior_proposition: i32,
    /// Two such facts are of one matter: "deepen integration", "integration is impossible".
    pub matter_same: i32,
    /// The matter of the one is a kind of that of the other.
    pub matter_kind: i32,
    /// One concept is measured: "loan" and "credit".
    pub measure_same: i32,
    /// The one measure is a kind of the other: a loan is a transfer.
    pub measure_kind: i32,
    /// The dates are tied to one event: "the election on 9 August".
    pub dated_same: i32,
    /// The one is the rank of whoever has the share that the other tells.
    pub rank_of_share: i32,
    /// The same two parties, and the same thing that they do.
    pub parties_same: i32,
    /// Both count the dead, the hurt, the infected: a story has one such toll.
    pub toll_same: i32,
    /// The measures have one stem, which no concept stands for.
    pub measure_word: i32,
    /// Different things are measured.
    pub measure_unlike: i32,
    /// One thing is done.
    pub event_same: i32,
    /// What the one does is a kind of what the other does, or is what the other measures.
    pub event_kind: i32,
    /// The shares are of one whole.
    pub whole_same: i32,
    /// The first name that both have; further ones count half each time.
    pub name_shared: i32,
    /// The first country that both have: every report of a story has it.
    pub place_shared: i32,
    /// The one is told by a day and the other by a year or more, which holds many events of its kind.
    pub grain_apart: i32,
    /// A name of the one is what the other's whole source is about.
    pub theme_shared: i32,
    /// Both have names, and none in common.
    pub name_unlike: i32,
    /// The word nearest to both figures is one.
    pub word_nearest: i32,
    /// A word that both have within three of the figure.
    pub word_near: i32,
    /// One within six.
    pub word_around: i32,
    /// One farther off, which tells the theme more than the thing.
    pub word_far: i32,
    /// The most that words can add: a long sentence is no proof.
    pub words_most: i32,
    /// The one counts something and the other does not: a count and a bare number, a day and a period.
    pub kind_unlike: i32,
    /// Both clauses give a time, and it is the same.
    pub time_shared: i32,
    /// Pairs below this score are dropped.
    pub kept_from: i32,
}

impl Default for Weights {
    fn default() -> Self {
        // Rounded from a fit on labelled pairs of news stories, each story held out in turn. Rarity of a shared word counted
        // for nothing there: inside one story every report has its rare words.
        Self {
            prior_day: -325,
            prior_money: -200,
            prior_share: -315,
            prior_number: -405,
            prior_measured: -335,
            prior_order: -360,
            prior_proposition: -320,
            matter_same: 230,
            matter_kind: 180,
            measure_same: 160,
            measure_kind: 120,
            dated_same: 300,
            rank_of_share: 300,
            parties_same: 150,
            toll_same: 350,
            measure_word: 220,
            measure_unlike: -50,
            event_same: 185,
            event_kind: 100,
            whole_same: 200,
            name_shared: 40,
            place_shared: 30,
            theme_shared: 10,
            grain_apart: -150,
            name_unlike: -145,
            word_nearest: 170,
            word_near: 115,
            word_around: 75,
            word_far: 40,
            words_most: 500,
            kind_unlike: -145,
            time_shared: 160,
            kept_from: 0,
        }
    }
}
