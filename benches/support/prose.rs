//! News-like prose and tables, with a known number of figures.

use crate::random::{Random, name};

/// A text, and how many figures were put into it.
pub(crate) struct Prose {
    pub(crate) text: String,
    pub(crate) figures: usize,
}

const SUBJECTS: &[&str] = &[
    "the committee",
    "a spokesman",
    "the new mayor",
    "her lawyer",
    "the harbour office",
    "an older neighbour",
    "the orchestra",
    "the engineers",
    "a former minister",
    "the farmers",
    "their landlord",
    "the museum",
    "the border guard",
    "an editor",
    "the hospital",
    "the union",
    "a visiting professor",
    "the fishermen",
    "the regional court",
    "his successor",
];
const VERBS: &[&str] = &[
    "welcomed",
    "rejected",
    "postponed",
    "discussed",
    "praised",
    "examined",
    "repaired",
    "described",
    "ignored",
    "inherited",
    "defended",
    "measured",
    "published",
    "remembered",
    "restored",
    "questioned",
    "supported",
    "abandoned",
    "visited",
    "renamed",
];
const OBJECTS: &[&str] = &[
    "the old railway bridge",
    "a plan for the harbour",
    "the report on fisheries",
    "the proposal",
    "an unusual contract",
    "the festival",
    "the reform of the schools",
    "a collection of maps",
    "the power station",
    "a claim against the insurer",
    "the bakery on the square",
    "the water supply",
    "a series of lectures",
    "the archive",
    "the forest road",
    "a rare manuscript",
    "the northern wing of the castle",
    "the ceasefire",
    "the translation",
    "a tax on tobacco",
];
const TAILS: &[&str] = &[
    "after a long debate",
    "although the weather was bad",
    "without naming a reason",
    "while the council was still divided",
    "because the roof had leaked",
    "in a letter to the press",
    "despite protests from the valley",
    "with the help of volunteers",
    "before the court could answer",
    "as the river kept rising",
    "and the mayor left early",
    "but the opposition walked out",
    "to the surprise of the audience",
    "under pressure from the lenders",
    "in front of the town hall",
    "near the ruined mill",
];

/// At least `bytes` bytes, of whose words some three in a hundred belong to figures.
pub(crate) fn news(bytes: usize, seed: u64) -> Prose {
    let mut random = Random::seeded(seed);
    let mut prose = Prose { text: String::with_capacity(bytes + 400), figures: 0 };
    while prose.text.len() < bytes {
        let start = prose.text.len();
        sentence(&mut prose, &mut random);
        prose.text[start..=start].make_ascii_uppercase();
        prose.text.push_str(if random.below(5) == 0 { ".\n\n" } else { ". " });
    }
    prose
}

fn sentence(prose: &mut Prose, random: &mut Random) {
    let text = &mut prose.text;
    text.push_str(random.pick(SUBJECTS));
    if random.below(4) == 0 {
        text.push_str(" of ");
        text.push_str(&name(random, 3));
    }
    for part in [VERBS, OBJECTS, TAILS] {
        text.push(' ');
        text.push_str(random.pick(part));
    }
    // A sentence has some twelve words and a figure two or three.
    if random.below(6) == 0 {
        prose.figures += 1;
        let (whole, tenth) = (2 + random.below(90), 1 + random.below(9));
        let figure = match random.below(6) {
            0 => format!(", which cost ${whole}.{tenth} million"),
            1 => format!(", which {whole} percent of the voters support"),
            2 => format!(", which {whole} families had asked for"),
            3 => format!(", which took {whole} weeks"),
            4 => format!(", which is {whole}.{tenth} kilometres away"),
            _ => format!(", which brought in €{whole} million"),
        };
        text.push_str(&figure);
    }
}

/// At least `bytes` bytes of a table in plain text; every other cell is a figure.
pub(crate) fn table(bytes: usize, seed: u64) -> Prose {
    let mut random = Random::seeded(seed);
    let mut prose = Prose { text: String::with_capacity(bytes + 100), figures: 0 };
    while prose.text.len() < bytes {
        let (a, b, c) = (2 + random.below(90), 1 + random.below(9), 2 + random.below(90));
        prose.text.push_str(&format!("{} | €{a}.{b} million | {c} percent | {a}.{b} km\n", name(&mut random, 3)));
        prose.figures += 3;
    }
    prose
}
