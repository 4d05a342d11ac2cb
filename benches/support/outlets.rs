//! Outlets that report the same results of companies, with a known number of disagreements.

use gainsay::{Date, Source};

use crate::random::{Random, name};

/// Sources, and how many conflicts there are between them.
pub(crate) struct Outlets {
    pub(crate) sources: Vec<Source>,
    pub(crate) conflicts: usize,
}

/// Of so many companies one is reported differently by the last outlet.
const WRONG_ONCE_IN: usize = 8;

/// `outlets` sources, each on the same `companies` companies.
pub(crate) fn reports(outlets: usize, companies: usize, seed: u64) -> Outlets {
    let mut random = Random::seeded(seed);
    let published = Date::new(2023, 2, 20).ok();
    let mut sources: Vec<Source> = (0..outlets)
        .map(|index| Source { published, ..Source::new(format!("outlet-{index}"), String::new()) })
        .collect();
    let mut conflicts = 0;
    for company in 0..companies {
        let (name, kind) = (name(&mut random, 7), random.pick(&["Steel", "Foods", "Shipping", "Paper"]));
        let (whole, tenth) = (2 + random.below(40), 1 + random.below(9));
        for (index, source) in sources.iter_mut().enumerate() {
            let wrong = index + 1 == outlets && company % WRONG_ONCE_IN == 0;
            let whole = if wrong { whole + 50 } else { whole };
            source.text.push_str(&format!("{name} {kind} paid a fine of €{whole}.{tenth} million.\n\n"));
            conflicts += usize::from(wrong) * (outlets - 1);
        }
    }
    Outlets { sources, conflicts }
}
