//! Logistic regression in bits, by coordinate descent.

use std::f64::consts::LN_2;

/// A row of the regression: what is known of its score in bits, which signals it has and how often, and whether it holds.
pub(crate) struct Row {
    pub(crate) offset: f64,
    pub(crate) signals: Vec<(usize, f64)>,
    pub(crate) holds: bool,
}

/// Sweeps over all signals at most; the fits at hand settle after some forty.
const SWEEPS: usize = 200;
/// No weight moves by more bits in one step, which keeps the descent from overshooting.
const LONGEST_STEP: f64 = 1.0;
/// A sweep in which no weight moved by more bits is the last.
const SETTLED: f64 = 1e-4;

/// The weights, in bits, under which the rows are most likely, drawn to 0 with the strength `shrink`: for each signal in
/// turn a step of Newton's method, as in coordinate descent for logistic regression (Genkin, Lewis and Madigan, 2007).
pub(crate) fn fit(rows: &[Row], signals: usize, shrink: f64) -> Vec<f64> {
    let mut weights = vec![0.0; signals];
    let mut scores: Vec<f64> = rows.iter().map(|row| row.offset * LN_2).collect();
    let mut with: Vec<Vec<(usize, f64)>> = vec![Vec::new(); signals];
    for (at, row) in rows.iter().enumerate() {
        for &(signal, count) in &row.signals {
            with[signal].push((at, count));
        }
    }
    for _ in 0..SWEEPS {
        let mut moved: f64 = 0.0;
        for (signal, rows_with) in with.iter().enumerate() {
            let (mut slope, mut curve) = (-shrink * weights[signal], shrink);
            for &(at, count) in rows_with {
                let likely = 1.0 / (1.0 + (-scores[at]).exp());
                slope += count * (f64::from(u8::from(rows[at].holds)) - likely);
                curve += count * count * likely * (1.0 - likely);
            }
            let step = (slope / curve).clamp(-LONGEST_STEP, LONGEST_STEP);
            weights[signal] += step;
            rows_with.iter().for_each(|&(at, count)| scores[at] += step * count);
            moved = moved.max(step.abs());
        }
        if moved < SETTLED {
            break;
        }
    }
    weights.into_iter().map(|weight| weight / LN_2).collect()
}
