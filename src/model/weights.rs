//! The weights by which pairs of claims are scored and kept, in one table.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Declares every signal once: its variant, its name, its default weight, and its reason.
macro_rules! signals {
    ($($variant:ident $name:literal $weight:literal $reason:literal;)*) => {
        /// A piece of evidence for or against two claims being about one thing, or a threshold for what the evidence must
        /// come to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Signal {
            $(#[doc = $reason] $variant,)*
        }

        impl Signal {
            /// Every signal, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in evidence and in files of weights.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What it is, and so why it counts.
            #[must_use]
            pub const fn reason(self) -> &'static str {
                match self { $(Self::$variant => $reason,)* }
            }

            const fn default_weight(self) -> i32 {
                match self { $(Self::$variant => $weight,)* }
            }
        }
    };
}

signals! {
    PriorDay "prior_day" -270 "How often two dates in two reports of one story are of one event.";
    PriorMoney "prior_money" -125 "How often two amounts of money in two reports of one story are of one thing.";
    PriorShare "prior_share" -265 "How often two shares in two reports of one story are of one thing.";
    PriorNumber "prior_number" -300 "How often two counts or bare numbers in two reports of one story are of one thing.";
    PriorMeasured "prior_measured" -350 "How often two measures in two reports of one story are of one thing.";
    PriorDuration "prior_duration" -180 "How often two durations in two reports of one story are of one thing.";
    PriorAge "prior_age" -5 "How often two ages in two reports of one story are one: a story has few people whose age is told.";
    PriorOrder "prior_order" -240 "How often two places in an order in two reports of one story are of one thing.";
    PriorFact "prior_fact" -320 "How often two facts without figures, on one matter, are one thing.";
    MatterSame "matter_same" 230 "Two facts without figures are of one matter: \"deepen integration\", \"integration is impossible\".";
    MatterKind "matter_kind" 180 "The matter of the one is a kind of that of the other.";
    FactActSame "fact_act_same" 185 "Both facts tell that one thing is done.";
    FactActKind "fact_act_kind" 100 "What the one fact tells is done is a kind of what the other does.";
    FactName "fact_name" 40 "Both facts have a name.";
    FactCountry "fact_country" 30 "Both facts have a country.";
    FactParties "fact_parties" 150 "Both facts, or their sources, are of the same two parties.";
    FactWord "fact_word" 75 "Both facts have a word besides; up to three count.";
    FactTime "fact_time" 160 "Both facts are told of one time.";
    FactsFrom "facts_from" 0 "Facts without figures are compared from this score on.";
    MeasureSame "measure_same" 25 "One concept is measured: \"loan\" and \"credit\".";
    MeasureKind "measure_kind" 5 "The one measure is a kind of the other: a loan is a transfer.";
    MeasureUnlike "measure_unlike" -65 "Different things are measured.";
    CountedSame "counted_same" 75 "The things counted are the same.";
    DatedSame "dated_same" 230 "The dates are tied to one event: \"the election on 9 August\".";
    RankOfShare "rank_of_share" 300 "The one is the rank of whoever has the share that the other tells.";
    TollSame "toll_same" 80 "Both count the dead, the hurt, the infected: a story has one such toll.";
    EventSame "event_same" 55 "One thing is done, or one is a kind of the other.";
    EventCrossed "event_crossed" 95 "What the one measures is what the other does.";
    WholeSame "whole_same" 110 "The shares are of one whole.";
    WholeUnlike "whole_unlike" -125 "The shares are of two wholes, or only one tells its whole.";
    NameNearest "name_nearest" 120 "The name nearest to both figures is one.";
    NameNear "name_near" 20 "The name nearest to the one figure is another of the other's names.";
    NameOfTheme "name_of_theme" -40 "They share no name, but the one has a name that the other's whole source is about.";
    NameRare "name_rare" 95 "A name that both have is none that the sources are about.";
    NameUnlike "name_unlike" -30 "Both have names, and none in common.";
    WordNearest "word_nearest" 160 "The word nearest to both figures is one.";
    WordNear "word_near" 105 "A word that both have within three of the figure; up to two count.";
    WordAround "word_around" 50 "A word that both have within six of the figure; up to three count.";
    WordFar "word_far" 20 "A word that both have farther off, which tells the theme more than the thing; up to four count.";
    WordKind "word_kind" -25 "A word that is a kind of what the other has; up to two count.";
    FigureShared "figure_shared" 55 "Beside both stands another figure that is the same: they tell of one event; up to two count.";
    TimeUnlike "time_unlike" -85 "The clauses or sentences tell two times.";
    PlaceUnlike "place_unlike" -85 "The clauses tell two places.";
    PlaceSame "place_same" 65 "The clauses tell one place.";
    SpeakerSame "speaker_same" 75 "One and the same is said to say both.";
    SpeakerUnlike "speaker_unlike" -25 "Two different speakers say so.";
    RoleSame "role_same" 175 "The same name plays the same part: holder, agent, recipient.";
    VariantSame "variant_same" 35 "Both are of one variant: the 13-inch model.";
    VariantUnlike "variant_unlike" -105 "They are of two variants, or only one tells its variant.";
    UnitUnlike "unit_unlike" -90 "The units differ.";
    KindUnlike "kind_unlike" -80 "The one counts something and the other does not: a count and a bare number.";
    PeriodAndDay "period_and_day" -225 "The one is a day, the other a longer period.";
    GrainApart "grain_apart" -180 "The one date is told by the day, the other by a year or more, which holds many events of its kind.";
    StageUnlike "stage_unlike" -185 "The one is an additional, a total, a final figure, the other is not.";
    BestForBoth "best_for_both" 200 "Each is the other's best match between their two sources. Counts for what is reported.";
    ConsideredFrom "considered_from" -280 "Pairs below this score are dropped before anything is judged.";
    ValuesEqual "values_equal" 290 "The figures are equal as stated, or the one rounds to the other: two unrelated ones seldom do. Counts for agreement alone.";
    ValuesOnce "values_once" 100 "No other figure of either source is the same as theirs. Counts for agreement alone.";
    ValuesOften "values_often" -65 "Both sources tell the figure so often that it leaves open which of them are one. Counts for agreement alone.";
    ValuesOfDigits "values_of_digits" 135 "The equal figures have two digits or more that no rounding made. Counts for agreement alone.";
    ValuesWithin "values_within" 0 "The one figure keeps to the other's bound, which unrelated ones often do. Counts for agreement alone.";
    ValuesMeet "values_meet" 75 "The figures meet without being equal, which unrelated ones often do. Counts for agreement alone.";
    AgreesFrom "agrees_from" 100 "An agreement is reported from this score on, the figures' likeness counted.";
    ConflictsFrom "conflicts_from" -250 "A conflict or an update is reported from this score on: the rules ask more of its frames than a score does.";
}

impl fmt::Display for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No signal has such a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSignal(String);

impl fmt::Display for UnknownSignal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no weight is named `{}`", self.0)
    }
}

impl std::error::Error for UnknownSignal {}

impl FromStr for Signal {
    type Err = UnknownSignal;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().find(|signal| signal.name() == name);
        found.copied().ok_or_else(|| UnknownSignal(name.to_owned()))
    }
}

/// What each piece of evidence counts, in hundredths of a bit: 100 doubles the odds that two claims are about one thing.
///
/// They add up because each is the log2 of a likelihood ratio, as in the record linkage model of Fellegi and Sunter (A
/// Theory for Record Linkage, 1969). The defaults are rounded from a fit on labelled pairs of news stories, each story held
/// out in turn, but for `measure_kind` and `values_within`, which one story of many prices would have decided.
/// `examples/fit.rs` fits them anew on labels of one's own. As JSON they are an object of names and weights,
/// in which what is missing keeps its default.
///
/// ```
/// use gainsay::{Signal, Weights};
///
/// let weights: Weights = serde_json::from_str(r#"{"agrees_from": 100}"#)?;
/// assert_eq!(weights.of(Signal::AgreesFrom), 100);
/// assert_eq!(weights.of(Signal::WordNear), Weights::default().of(Signal::WordNear));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights([i32; Signal::ALL.len()]);

impl Default for Weights {
    fn default() -> Self {
        let mut weights = [0; Signal::ALL.len()];
        for &signal in Signal::ALL {
            weights[signal as usize] = signal.default_weight();
        }
        Self(weights)
    }
}

impl Weights {
    /// What a signal counts, in hundredths of a bit.
    #[must_use]
    pub const fn of(&self, signal: Signal) -> i32 {
        self.0[signal as usize]
    }

    /// The same weights but for one.
    #[must_use]
    pub const fn with(mut self, signal: Signal, weight: i32) -> Self {
        self.0[signal as usize] = weight;
        self
    }
}

impl Serialize for Weights {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Signal::ALL.iter().map(|&signal| (signal.name(), self.of(signal))))
    }
}

impl<'de> Deserialize<'de> for Weights {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let given = std::collections::BTreeMap::<String, i32>::deserialize(deserializer)?;
        given.into_iter().try_fold(Self::default(), |weights, (name, weight)| {
            Ok(weights.with(name.parse().map_err(serde::de::Error::custom)?, weight))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_signal_is_found_by_its_name() {
        for &signal in Signal::ALL {
            assert_eq!(signal.name().parse(), Ok(signal));
        }
        assert!("luck".parse::<Signal>().is_err());
    }

    #[test]
    fn weights_come_back_from_json() {
        let weights = Weights::default().with(Signal::WordFar, 7);
        let json = serde_json::to_string(&weights).unwrap();
        assert_eq!(serde_json::from_str::<Weights>(&json).unwrap(), weights);
        assert!(serde_json::from_str::<Weights>(r#"{"luck": 1}"#).is_err());
    }
}
