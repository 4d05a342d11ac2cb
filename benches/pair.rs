//! Matching at scale: recall, candidates, time and memory a claim. See `benches/README.md`.

use std::hint::black_box;
use std::time::Instant;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use gainsay::{Checker, Claim, Note, Pairing};
use mode::is_test;
use peak_alloc::PeakAlloc;

#[path = "support/claims.rs"]
mod claims;
#[path = "support/mode.rs"]
mod mode;
#[path = "support/random.rs"]
mod random;
#[path = "support/vocabulary.rs"]
mod vocabulary;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// So few claims are all compared with each other.
const FEW: usize = 1_000;
/// Among so many caps are hit.
const MANY: usize = 10_000;
/// Where all claims share every key they are compared with a few that stand for all.
const MOST_CANDIDATES: f64 = 16.0;

fn pair(c: &mut Criterion) {
    let checker = Checker::new();
    let mut group = c.benchmark_group("pair");
    group.sample_size(10);
    // Without measuring, the costs below run more than this, and check it.
    let counts: &[usize] = if is_test() { &[250] } else { &[1_000, 10_000] };
    for &count in counts {
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
    /// The most memory that was taken at one time, without that of the pairs which come out.
    bytes: f64,
}

fn cost(checker: &Checker, claims: &[Claim]) -> (Pairing, Cost) {
    ALLOCATOR.reset_peak_usage();
    let before = ALLOCATOR.current_usage();
    let start = Instant::now();
    let pairing = checker.pairing(black_box(claims));
    let time = start.elapsed();
    let kept = ALLOCATOR.current_usage().saturating_sub(before);
    let most = ALLOCATOR.peak_usage().saturating_sub(before);
    let all = claims.len() as f64;
    let cost = Cost {
        candidates: pairing.candidates as f64 / all,
        microseconds: time.as_secs_f64() * 1e6 / all,
        bytes: (most - kept) as f64 / all,
    };
    println!(
        "{:.1} candidates, {:.1} µs and {:.0} bytes a claim; {:.1} pairs kept, in {:.0} bytes more",
        cost.candidates,
        cost.microseconds,
        cost.bytes,
        pairing.pairs.len() as f64 / all,
        kept as f64 / all,
    );
    for note in &pairing.notes {
        println!("    {}", gainsay::render::sentence(note));
    }
    (pairing, cost)
}

/// Prints what no single time shows: what a claim costs among ten times as many, up to a million.
fn growth() {
    let checker = Checker::new();
    let sizes: &[usize] = if is_test() { &[FEW, MANY] } else { &[1_000, 10_000, 100_000, 1_000_000] };
    let costs = sizes.iter().map(|&size| {
        let made = claims::news(size, 3);
        print!("pair/news/{size}: ");
        let (pairing, cost) = cost(&checker, &made.claims);
        let is_found =
            |pair: &&(usize, usize)| pairing.pairs.binary_search_by_key(*pair, |pair| (pair.left, pair.right)).is_ok();
        assert_eq!(made.pairs.iter().filter(is_found).count(), made.pairs.len(), "every true pair is found");
        cost
    });
    let costs: Vec<Cost> = costs.collect();
    if let [_, few, .., many] = &costs[..] {
        println!(
            "pair/news: {:.2} times the candidates and {:.2} times the time a claim from 10,000 to 1,000,000",
            many.candidates / few.candidates,
            many.microseconds / few.microseconds,
        );
    }
    // Few are all compared with each other, which takes long and shows nothing.
    for &size in sizes.iter().filter(|&&size| size > FEW || !is_test()) {
        print!("pair/crowded/{size}: ");
        let (pairing, cost) = cost(&checker, &claims::crowded(size));
        let names_its_key = |note: &Note| note.rule.as_str() == "comparisons_capped" && !note.facts["keys"].is_empty();
        let is_bounded = cost.candidates <= MOST_CANDIDATES && pairing.notes.iter().any(names_its_key);
        assert!(size <= FEW || is_bounded, "a cap holds, and is told");
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
