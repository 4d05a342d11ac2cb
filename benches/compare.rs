//! Everything, from texts to a report. See `benches/README.md`.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gainsay::{Checker, Verdict};

#[path = "support/outlets.rs"]
mod outlets;
#[path = "support/random.rs"]
mod random;

fn compare(c: &mut Criterion) {
    let checker = Checker::new();
    let mut group = c.benchmark_group("compare");
    group.sample_size(10);
    for (count, companies) in [(3, 16), (5, 80), (10, 400)] {
        let made = outlets::reports(count, companies, 4);
        group.throughput(Throughput::Bytes(made.sources.iter().map(|source| source.text.len() as u64).sum()));
        group.bench_with_input(BenchmarkId::new("outlets", count), &made.sources, |b, sources| {
            b.iter(|| {
                let report = checker.compare(black_box(sources));
                // That takes next to nothing beside the comparison.
                let conflicts = report.findings.iter().filter(|it| it.judgement.verdict == Verdict::Conflict).count();
                assert_eq!(conflicts, made.conflicts, "every disagreement is found, and no other");
            });
        });
    }
    group.finish();
}

criterion_group!(benches, compare);
criterion_main!(benches);
