//! Reading: bytes a second, beside another crate, and in the worst cases. See `benches/README.md`.

use std::alloc::System;
use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use gainsay::{Checker, Source};
use mode::is_test;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[path = "support/mode.rs"]
mod mode;
#[path = "support/patterns.rs"]
mod patterns;
#[path = "support/prose.rs"]
mod prose;
#[path = "support/random.rs"]
mod random;
#[path = "support/vocabulary.rs"]
mod vocabulary;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const MEGABYTE: usize = 1_000_000;

/// What a text of nothing but itself could cost more than its bytes: long rows to look ahead in or back, or nothing to
/// read where much seems to begin.
const WORST: &[&str] = &[
    "7",
    "1 ",
    "1-",
    "1/",
    "1,000 ",
    "one ",
    "million ",
    "$",
    "a ",
    "(",
    "\u{301}",
    "between 1 and ",
    "from 1 to ",
    "in 5 days ",
    "Monday ",
    "the first of the ",
    "more than ",
    "2019, ",
    "5 %, ",
    ". ",
];

fn dated(text: String) -> Source {
    Source::new("bench", text).published_on("2020-09-15".parse().expect("it is a date"))
}

fn extract(c: &mut Criterion) {
    let checker = Checker::new();
    let english = text2num::Language::english();
    let mut group = c.benchmark_group("extract");
    group.sample_size(10);
    let size = if is_test() { MEGABYTE / 4 } else { 10 * MEGABYTE };
    for (name, prose) in [("news", prose::news(size, 1)), ("table", prose::table(size / 10, 2))] {
        let words = prose.text.split_whitespace().count();
        let dense = prose.words_in_figures * 100 / words;
        assert!(name != "news" || (2..4).contains(&dense), "{dense} in a hundred words belong to figures");
        let source = dated(prose.text);
        assert_eq!(checker.mentions(&source).len(), prose.figures, "{name}: every figure is read, and no other");
        group.throughput(Throughput::Bytes(source.text.len() as u64));
        group.bench_with_input(BenchmarkId::new("mentions", name), &source, |b, source| {
            b.iter(|| checker.mentions(black_box(source)));
        });
        group.bench_with_input(BenchmarkId::new("claims", name), &source, |b, source| {
            b.iter(|| checker.extract(black_box(source)));
        });
        group.bench_with_input(BenchmarkId::new("text2num", name), &source, |b, source| {
            // By the line, because its time grows with the square of what it is given at once.
            let read = |line| black_box(text2num::replace_numbers_in_text(black_box(line), &english, 0.0));
            b.iter(|| source.text.lines().for_each(|line| drop(read(line))));
        });
    }
    group.finish();
}

/// The fastest of some runs: whatever else the machine does only makes one slower.
fn fastest(runs: usize, mut run: impl FnMut()) -> Duration {
    let once = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..runs).map(once).min().unwrap_or_default()
}

/// Nanoseconds a byte.
fn cost(checker: &Checker, source: &Source, runs: usize) -> f64 {
    let time = fastest(runs, || drop(black_box(checker.mentions(black_box(source)))));
    time.as_secs_f64() * 1e9 / source.text.len() as f64
}

/// Prints what no single time shows: allocations, and how the time grows with the text and with its worst contents.
fn ratios() {
    let checker = Checker::new();
    let (unit, runs) = if is_test() { (MEGABYTE / 100, 1) } else { (10 * MEGABYTE, 3) };
    let news = dated(prose::news(unit, 1).text);
    let region = Region::new(ALLOCATOR);
    let mentions = black_box(checker.mentions(&news)).len();
    let allocated = region.change();
    let prose = cost(&checker, &news, runs);
    println!(
        "news: {:.1} ns a byte, {:.2} allocations and {:.0} bytes of memory a kilobyte, {:.2} mentions a kilobyte",
        prose,
        (allocated.allocations + allocated.reallocations) as f64 * 1e3 / news.text.len() as f64,
        allocated.bytes_allocated as f64 * 1e3 / news.text.len() as f64,
        mentions as f64 * 1e3 / news.text.len() as f64,
    );
    for (size, name) in [(unit / 10, "a tenth"), (unit * 10, "ten times")] {
        let source = dated(prose::news(size, 1).text);
        println!("{name} of it: {:.2} times as long a byte", cost(&checker, &source, runs) / prose);
    }
    for piece in WORST {
        let source = dated(piece.repeat(unit / piece.len()));
        println!("{piece:?} only: {:.2} times as long a byte", cost(&checker, &source, 1) / prose);
    }
}

criterion_group!(benches, extract);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    // With a filter, only what it names is wanted.
    if std::env::args().skip(1).all(|argument| argument.starts_with("--")) {
        ratios();
    }
}
