//! Matching at scale: recall, candidates, time and memory a claim. See `benches/README.md`.

use std::hint::black_box;
use std::time::Instant;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use gainsay::{Checker, Claim, Pairing};
use peak_alloc::PeakAlloc;

#[path = "support/claims.rs"]
mod claims;
#[path = "support/random.rs"]
mod random;
#[path = "support/vocabulary.rs"]
mod vocabulary;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// Whether each bench is only to run once, as criterion takes its arguments.
fn is_test() -> bool {
    std::env::args().any(|argument| argument == "--test") || !std::env::args().any(|argument| argument == "--bench")
}

fn pair(c: &mut Criterion) {
    let checker = Checker::new();
    let mut group = c.benchmark_group("pair");
    group.sample_size(10);
    for count in [1_000, 10_000] {
        for (name, claims) in [("news", claims::news(count, 3).claims), ("crowded", claims::crowded(count))] {
            group.throughput(Throughput::Elements(claims.len() as u64));
            group.bench_with_input(BenchmarkId::new(name, count), &claims, |b, claims| {
                b.iter(|| checker.pair(black_box(claims)));
            });
        }
    }
    group.finish();
}

/// What matching a set of claims cost, a claim.
struct Cost {
    candidates: f64,
    microseconds: f64,
    bytes: f64,
}

fn cost(checker: &Checker, claims: &[Claim]) -> (Pairing, Cost) {
    ALLOCATOR.reset_peak_usage();
    let before = ALLOCATOR.current_usage();
    let start = Instant::now();
    let pairing = checker.pairing(black_box(claims));
    let time = start.elapsed();
    let all = claims.len() as f64;
    let cost = Cost {
        candidates: pairing.candidates as f64 / all,
        microseconds: time.as_secs_f64() * 1e6 / all,
        bytes: (ALLOCATOR.peak_usage() - before) as f64 / all,
    };
    (pairing, cost)
}

fn told(name: &str, claims: usize, pairing: &Pairing, cost: &Cost) {
    println!(
        "{name}/{claims}: {:.1} candidates, {:.1} µs and {:.0} bytes a claim, {} pairs kept",
        cost.candidates,
        cost.microseconds,
        cost.bytes,
        pairing.pairs.len(),
    );
    for note in &pairing.notes {
        println!("    {}", gainsay::render::sentence(note));
    }
}

/// Prints what no single time shows: how the cost of a claim grows with the number of claims, up to a million.
fn growth() {
    let checker = Checker::new();
    let sizes: &[usize] = if is_test() { &[1_000, 10_000] } else { &[1_000, 10_000, 100_000, 1_000_000] };
    for &size in sizes {
        let made = claims::news(size, 3);
        let (pairing, cost) = cost(&checker, &made.claims);
        told("news", made.claims.len(), &pairing, &cost);
        let found =
            |pair: &&(usize, usize)| pairing.pairs.binary_search_by_key(*pair, |pair| (pair.left, pair.right)).is_ok();
        let found = made.pairs.iter().filter(found).count();
        println!("    {found} of {} true pairs", made.pairs.len());
    }
    for &size in sizes {
        let claims = claims::crowded(size);
        let (pairing, cost) = cost(&checker, &claims);
        told("crowded", size, &pairing, &cost);
    }
}

criterion_group!(benches, pair);

fn main() {
    // With a filter, only what it names is wanted.
    if std::env::args().skip(1).all(|argument| argument.starts_with("--")) {
        growth();
    }
    benches();
    Criterion::default().configure_from_args().final_summary();
}
