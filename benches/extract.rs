//! Reading: bytes a second, of news prose and of dense tables. See `benches/README.md`.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gainsay::{Checker, Source};

#[path = "support/prose.rs"]
mod prose;
#[path = "support/random.rs"]
mod random;

const MEGABYTE: usize = 1_000_000;

fn extract(c: &mut Criterion) {
    let checker = Checker::new();
    let mut group = c.benchmark_group("extract");
    group.sample_size(10);
    for (name, prose) in [("news", prose::news(MEGABYTE, 1)), ("table", prose::table(MEGABYTE, 2))] {
        let source = Source::new(name, prose.text);
        assert_eq!(
            checker.extract(&source).mentions.len(),
            prose.figures,
            "{name}: every figure is read, and no other"
        );
        group.throughput(Throughput::Bytes(source.text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), &source, |b, source| {
            b.iter(|| checker.extract(black_box(source)));
        });
    }
    group.finish();
}

criterion_group!(benches, extract);
criterion_main!(benches);
