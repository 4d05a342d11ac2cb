//! Matching: time a claim, at three sizes and where everything shares a key. See `benches/README.md`.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gainsay::{Checker, Pair};

#[path = "support/claims.rs"]
mod claims;
#[path = "support/random.rs"]
mod random;

/// Where everything shares a key, matching looks at half the claims of a key for each claim, and these are capped.
const MOST_PAIRS_A_CLAIM: usize = 1_000;

fn pair(c: &mut Criterion) {
    let checker = Checker::new();
    let mut group = c.benchmark_group("pair");
    group.sample_size(10);
    for count in [1_000, 10_000, 100_000] {
        let made = claims::scattered(count, 3);
        let found: Vec<(usize, usize)> = checker.pair(&made.claims).iter().map(indexes).collect();
        assert_eq!(found, made.pairs, "every true pair is found, and no other");
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::new("scattered", count), &made.claims, |b, claims| {
            b.iter(|| checker.pair(black_box(claims)));
        });
    }
    for count in [1_000, 10_000] {
        let claims = claims::crowded(count);
        let kept = checker.pair(&claims).len();
        assert!(kept < count * MOST_PAIRS_A_CLAIM, "{kept} pairs of {count} claims: no cap holds");
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::new("crowded", count), &claims, |b, claims| {
            b.iter(|| checker.pair(black_box(claims)));
        });
    }
    group.finish();
}

fn indexes(pair: &Pair) -> (usize, usize) {
    (pair.left, pair.right)
}

criterion_group!(benches, pair);
criterion_main!(benches);
