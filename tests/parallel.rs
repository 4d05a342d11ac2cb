//! With the feature `parallel` the number of threads changes nothing.

use gainsay::{Source, compare};

/// Outlets that tell of the same fines, now and then with another figure.
fn outlets() -> Vec<Source> {
    let company =
        |n: usize| ["Nordwind", "Halvorsen", "Brixton", "Tesslin", "Ostrava", "Quillen", "Marwick", "Dunmore"][n];
    let outlet = |outlet: usize| {
        let fined = |n| format!("{} paid a fine of €{} million in Gdansk. ", company(n), 3 + n * 7 + outlet * n % 3);
        Source::new(format!("outlet {outlet}"), (0..8).map(fined).collect::<String>())
    };
    (0..24).map(outlet).collect()
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let sources = outlets();
    let report = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("so few threads can be had");
        let report = pool.install(|| compare(&sources));
        serde_json::to_string(&report).expect("a report is JSON")
    };
    let alone = report(1);
    assert!(alone.contains("\"conflict\""), "there is something to find");
    assert_eq!(report(2), alone);
    assert_eq!(report(5), alone);
}
