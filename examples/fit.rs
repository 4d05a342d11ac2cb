//! Fits the weights of the match to labelled pairs, each story held out in turn.

mod common {
    pub(crate) mod failure;
    pub(crate) mod files;
    pub(crate) mod json;
    pub(crate) mod mark;
    pub(crate) mod progress;
    pub(crate) mod records;
    pub(crate) mod regression;
}

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use common::failure::{Failure, exit};
use common::files::read_paths;
use common::progress::Progress;
use common::records::Stream;
use common::regression::{Row, fit};
use gainsay::{Checker, Claim, Pair, Signal, Span, Weights};
use serde::Deserialize;

const LABEL: &str = r#"{"story": "ferry", "left": {"source": "a", "span": [120, 131]}, "right": {"source": "b", "span": [7, 9]}, "same": true}"#;

/// Fit the weights of the match to labelled pairs of claims.
#[derive(Parser)]
#[command(after_help = r#"Example:
  fit --labels labels.jsonl stories/* > weights.json

Each story is a folder of *.txt with an optional sources.json, as for compare; its name is that of the folder. Each line of
the labels names two places of one story, in bytes, and tells whether the figures there are about one thing:
  {"story": "ferry", "left": {"source": "a", "span": [120, 131]}, "right": {"source": "b", "span": [7, 9]}, "same": true}

A signal that fewer than ten labelled pairs have keeps its weight. The table of signals and weights, and precision and recall
on the stories held out, go to standard error; the weights, as JSON for `compare --weights` and Config::weights, to standard
output. The exit code is 0, or 2 where an input is wrong."#)]
struct Arguments {
    /// A file of labels, one JSON object a line
    #[arg(long, value_name = "LABELS.jsonl")]
    labels: PathBuf,
    /// How strongly weights are drawn to 0, where labels are few
    #[arg(long, default_value_t = 1.0)]
    shrink: f64,
    /// The folders of the stories
    #[arg(required = true, value_name = "STORY")]
    stories: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct Label {
    story: String,
    left: Place,
    right: Place,
    same: bool,
}

#[derive(Deserialize)]
struct Place {
    source: String,
    span: Span,
}

/// A labelled pair: its evidence, and how the two values stand to each other.
struct Labelled {
    story: usize,
    pair: Pair,
    /// The sources of its two claims.
    sources: [String; 2],
    same: bool,
}

/// A signal that fewer labelled pairs have keeps the weight that it has.
const FEWEST: usize = 10;

/// The signals of the values, which agreement adds to what matching sees.
const OF_VALUES: &[Signal] = &[
    Signal::ValuesEqual,
    Signal::ValuesOnce,
    Signal::ValuesOften,
    Signal::ValuesOfDigits,
    Signal::ValuesMeet,
    Signal::ValuesWithin,
];

fn main() -> ExitCode {
    exit(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let mut labels: BTreeMap<String, Vec<Label>> = BTreeMap::new();
    for label in Stream::File(arguments.labels.clone()).records::<Label>(LABEL)? {
        let label = label?;
        labels.entry(label.story.clone()).or_default().push(label);
    }
    let mut progress = Progress::new("stories");
    let mut labelled = Vec::new();
    for (story, path) in arguments.stories.iter().enumerate() {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        labelled.extend(pairs(story, path, labels.remove(&name).unwrap_or_default())?);
        progress.advance();
    }
    drop(progress);
    let stories: BTreeSet<usize> = labelled.iter().map(|pair| pair.story).collect();
    let held_out: Vec<(i32, bool)> = stories
        .iter()
        .flat_map(|&out| {
            let weights = fitted(labelled.iter().filter(|pair| pair.story != out), arguments.shrink);
            let scored = labelled.iter().filter(move |pair| pair.story == out);
            scored.map(move |pair| (strength(pair, &weights), pair.same)).collect::<Vec<_>>()
        })
        .collect();
    let weights = fitted(labelled.iter(), arguments.shrink);
    table(&labelled, &weights);
    curve(&held_out);
    println!("{}", serde_json::to_string_pretty(&weights).map_err(|error| Failure::Input(Box::new(error)))?);
    Ok(ExitCode::SUCCESS)
}

/// The labelled pairs of a story of which both claims were read.
fn pairs(story: usize, path: &PathBuf, labels: Vec<Label>) -> Result<Vec<Labelled>, Failure> {
    let checker = Checker::new();
    let claims = checker.compare(&read_paths(std::slice::from_ref(path))?).claims;
    let at = |place: &Place| {
        let touches = |claim: &Claim| {
            claim.source == place.source && claim.value_span.is_some_and(|span| span.overlaps(place.span))
        };
        claims.iter().position(touches)
    };
    let found: Vec<((usize, usize), bool)> =
        labels.iter().filter_map(|label| Some(((at(&label.left)?, at(&label.right)?), label.same))).collect();
    let asked: Vec<(usize, usize)> = found.iter().map(|(pair, _)| *pair).collect();
    let weighed = checker.weigh(&claims, &asked);
    Ok(weighed
        .into_iter()
        .zip(found)
        .filter_map(|(pair, (_, same))| {
            let pair = pair?;
            let (left, right) = (&claims[pair.left], &claims[pair.right]);
            let sources = [left.source.clone(), right.source.clone()];
            Some(Labelled { story, pair, sources, same })
        })
        .collect())
}

/// First what matching sees; then, with that score as it is, what values that meet add to it; then, with both, what it adds
/// that each is the other's best.
fn fitted<'l>(labelled: impl Iterator<Item = &'l Labelled> + Clone, shrink: f64) -> Weights {
    let labelled: Vec<&Labelled> = labelled.collect();
    let row = |offset: f64, signals: Vec<(usize, f64)>, pair: &Labelled| Row { offset, signals, holds: pair.same };
    let matching: Vec<Row> = labelled.iter().map(|pair| row(0.0, counts(matching(pair)), pair)).collect();
    let weights = with_fitted(Weights::default(), &matching, shrink);
    let score = |pair: &Labelled, weights: &Weights| f64::from(matched(pair, weights)) / 100.0;
    let alone = |signal: Signal| vec![(signal as usize, 1.0)];
    let meeting = labelled.iter().filter(|pair| of_values(pair).next().is_some());
    let meeting = meeting.map(|pair| row(score(pair, &weights), counts(of_values(pair)), pair));
    let weights = with_fitted(weights.clone(), &meeting.collect::<Vec<_>>(), shrink);
    let mut best: BTreeMap<(usize, usize, &str), i32> = BTreeMap::new();
    let sides = |pair: &'l Labelled| {
        let [left, right] = [pair.sources[0].as_str(), pair.sources[1].as_str()];
        [(pair.story, pair.pair.left, right), (pair.story, pair.pair.right, left)]
    };
    for pair in &labelled {
        for side in sides(pair) {
            let strongest = best.entry(side).or_insert(i32::MIN);
            *strongest = strength(pair, &weights).max(*strongest);
        }
    }
    let is_best = |pair: &Labelled, side| strength(pair, &weights) == best[&side];
    let both = labelled.iter().filter(|pair| sides(pair).into_iter().all(|side| is_best(pair, side)));
    let both: Vec<Row> = both.map(|pair| row(score(pair, &weights), alone(Signal::BestForBoth), pair)).collect();
    with_fitted(weights, &both, shrink)
}

/// How often a pair has each of some signals.
fn counts(signals: impl Iterator<Item = Signal>) -> Vec<(usize, f64)> {
    let mut counts = BTreeMap::new();
    for signal in signals {
        *counts.entry(signal as usize).or_insert(0.0) += 1.0;
    }
    counts.into_iter().collect()
}

fn signals(pair: &Labelled) -> impl Iterator<Item = Signal> {
    pair.pair.evidence.iter().filter_map(|piece| piece.weight.as_str().parse().ok())
}

/// What the match of a pair saw.
fn matching(pair: &Labelled) -> impl Iterator<Item = Signal> {
    signals(pair).filter(|signal| !OF_VALUES.contains(signal))
}

/// What the likeness of its values tells.
fn of_values(pair: &Labelled) -> impl Iterator<Item = Signal> {
    signals(pair).filter(|signal| OF_VALUES.contains(signal))
}

/// The weights, but for those of the signals that enough of the rows have.
fn with_fitted(weights: Weights, rows: &[Row], shrink: f64) -> Weights {
    let bits = fit(rows, Signal::ALL.len(), shrink);
    let seen = |at: usize| rows.iter().filter(|row| row.signals.iter().any(|&(signal, _)| signal == at)).count();
    let fitted = Signal::ALL.iter().filter(|&&signal| seen(signal as usize) >= FEWEST);
    fitted.fold(weights, |weights, &signal| {
        #[expect(clippy::cast_possible_truncation, reason = "a weight has a few hundred hundredths")]
        let hundredths = (bits[signal as usize] * 100.0).round() as i32;
        weights.with(signal, hundredths)
    })
}

/// What the match of a pair comes to.
fn matched(pair: &Labelled, weights: &Weights) -> i32 {
    matching(pair).map(|signal| weights.of(signal)).sum()
}

/// What a pair comes to, the likeness of its values counted.
fn strength(pair: &Labelled, weights: &Weights) -> i32 {
    signals(pair).map(|signal| weights.of(signal)).sum()
}

/// Prints each signal with its weight, and of how many pairs with it how many are about one thing.
fn table(labelled: &[Labelled], weights: &Weights) {
    eprintln!("{:<18}{:>8}{:>8}{:>8}{:>8}  what it is", "signal", "before", "fitted", "pairs", "same");
    let default = Weights::default();
    for &signal in Signal::ALL {
        let has = |pair: &&Labelled| signals(pair).any(|other| other == signal);
        let with: Vec<&Labelled> = labelled.iter().filter(has).collect();
        let same = with.iter().filter(|pair| pair.same).count();
        let (before, fitted) = (default.of(signal), weights.of(signal));
        eprintln!("{:<18}{before:>8}{fitted:>8}{:>8}{same:>8}  {}", signal.name(), with.len(), signal.reason());
    }
    let meeting = labelled.iter().filter(|pair| of_values(pair).next().is_some()).count();
    eprintln!("{} pairs, {meeting} with values that meet", labelled.len());
}

/// Prints precision and recall by threshold, of pairs whose story was held out.
fn curve(held_out: &[(i32, bool)]) {
    let all = held_out.iter().filter(|(_, same)| *same).count();
    eprintln!(
        "{:>10}{:>8}{:>11}{:>8}  (stories held out; before each other's best are chosen)",
        "from", "pairs", "precision", "recall"
    );
    for from in (-200..=400).step_by(50) {
        let kept = held_out.iter().filter(|(score, _)| *score >= from);
        let (count, right) =
            kept.fold((0_u32, 0_u32), |(count, right), (_, same)| (count + 1, right + u32::from(*same)));
        let share = |of: f64| if of > 0.0 { f64::from(right) / of * 100.0 } else { 0.0 };
        #[expect(clippy::cast_precision_loss, reason = "counts of pairs")]
        let recall = share(all as f64);
        eprintln!("{from:>10}{count:>8}{:>11.1}{recall:>8.1}", share(f64::from(count)));
    }
}
