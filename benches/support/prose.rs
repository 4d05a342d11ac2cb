//! News-like prose and tables, with a known number of figures.

use crate::patterns::{FIGURES, PLAIN};
use crate::random::{Random, name};
use crate::vocabulary::{ADJECTIVES, ADVERBS, NOUNS, VERBS};

/// A text, and how many figures were put into it.
pub(crate) struct Prose {
    pub(crate) text: String,
    pub(crate) figures: usize,
    /// How many of its words, as spaces part them, belong to figures.
    pub(crate) words_in_figures: usize,
}

impl Prose {
    fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), figures: 0, words_in_figures: 0 }
    }
}

const SUFFIXES: &[&str] = &["Group", "Institute", "Steel", "Airways", "University", "Partners", "Foundation", "Media"];
const WEEKDAYS: &[&str] = &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: &[&str] = &["January", "February", "April", "June", "July", "September", "October", "December"];

/// One sentence in so many holds figures, so that two to four in a hundred words do.
const SENTENCES_A_FIGURE: usize = 6;

/// A newspaper of at least `bytes` bytes: paragraphs of a few sentences, some three in a hundred of whose words belong to
/// figures.
pub(crate) fn news(bytes: usize, seed: u64) -> Prose {
    let mut writer = Writer {
        prose: Prose::with_capacity(bytes + 1_000),
        random: Random::seeded(seed),
        nouns: NOUNS.split_whitespace().collect(),
        verbs: VERBS.split_whitespace().collect(),
        adjectives: ADJECTIVES.split_whitespace().collect(),
        adverbs: ADVERBS.split_whitespace().collect(),
    };
    while writer.prose.text.len() < bytes {
        let start = writer.prose.text.len();
        if writer.random.below(SENTENCES_A_FIGURE) == 0 {
            let (pattern, figures) = writer.random.pick(FIGURES);
            writer.sentence(pattern);
            writer.prose.figures += figures;
        } else {
            let pattern = writer.random.pick(PLAIN);
            writer.sentence(pattern);
        }
        // Where a quotation mark comes first, the letter behind it is a capital in the pattern.
        if let Some(first) = writer.prose.text.get_mut(start..=start) {
            first.make_ascii_uppercase();
        }
        writer.prose.text.push_str(if writer.random.below(4) == 0 { "\n\n" } else { " " });
    }
    writer.prose
}

struct Writer {
    prose: Prose,
    random: Random,
    nouns: Vec<&'static str>,
    verbs: Vec<&'static str>,
    adjectives: Vec<&'static str>,
    adverbs: Vec<&'static str>,
}

impl Writer {
    fn sentence(&mut self, pattern: &str) {
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            let (slot, behind) = after.split_once('}').expect("every slot is closed");
            self.prose.text.push_str(before);
            self.fill(slot);
            rest = behind;
        }
        self.prose.text.push_str(rest);
    }

    fn fill(&mut self, slot: &str) {
        let random = &mut self.random;
        let filling = match slot {
            "n" => random.pick(&self.nouns).to_owned(),
            "s" => format!("{}s", random.pick(&self.nouns)),
            "a" => random.pick(&self.adjectives).to_owned(),
            "d" => random.pick(&self.adverbs).to_owned(),
            "v" => inflected(random.pick(&self.verbs), "ed"),
            "i" => random.pick(&self.verbs).to_owned(),
            "g" => inflected(random.pick(&self.verbs), "ing"),
            "x" => {
                let adjective = random.pick(&self.adjectives);
                let article = if adjective.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
                format!("{article} {adjective} {}", random.pick(&self.nouns))
            }
            "p" => format!("{} {}", name(random, 2), name(random, 3)),
            "l" => name(random, 3),
            "t" => format!("{}burg", name(random, 2)),
            "o" => format!("{} {}", name(random, 2), random.pick(SUFFIXES)),
            _ => {
                let figure = figure(random, &self.nouns, slot);
                self.prose.words_in_figures += figure.split(' ').count();
                figure
            }
        };
        self.prose.text.push_str(&filling);
    }
}

/// A verb with an ending that swallows its "e".
fn inflected(verb: &str, ending: &str) -> String {
    format!("{}{ending}", verb.strip_suffix('e').unwrap_or(verb))
}

/// One figure or date of the kind that the slot names.
fn figure(random: &mut Random, nouns: &[&str], slot: &str) -> String {
    let (whole, tenth) = (12 + random.below(80), 1 + random.below(9));
    let many = format!("{},{:03}", 2 + random.below(97), random.below(1_000));
    let word = random.pick(&["three", "four", "seven", "eleven", "twenty-five", "forty"]);
    let things = format!("{}s", random.pick(nouns));
    let weekday = random.pick(WEEKDAYS);
    let month = random.pick(MONTHS);
    let year = 1980 + random.below(40);
    match (slot, random.below(6)) {
        ("money", 0) => format!("${whole}.{tenth} million"),
        ("money", 1) => format!("€{whole}m"),
        ("money", 2) => format!("US${tenth}.{tenth}bn"),
        ("money", 3) => format!("about {whole} million dollars"),
        ("money", 4) => format!("more than £{many}"),
        ("money", _) => format!("{whole}.{tenth} billion euros"),
        ("share", 0) => format!("{whole} percent"),
        ("share", 1) => format!("{whole}.{tenth}%"),
        ("share", 2) => format!("nearly {whole} per cent"),
        ("share", 3) => format!("at least {whole}%"),
        ("share", 4) => "two thirds".to_owned(),
        ("share", _) => format!("not more than {word} percent"),
        ("count", 0) => format!("{whole} {things}"),
        ("count", 1) => format!("{many} {things}"),
        ("count", 2) => format!("more than {many} {things}"),
        ("count", 3) => format!("some {word} {things}"),
        ("count", 4) => format!("dozens of {things}"),
        ("count", _) => format!("{word} {things}"),
        ("span", 0) => format!("{whole} years"),
        ("span", 1) => format!("{word} months"),
        ("span", 2) => "half a year".to_owned(),
        ("span", _) => format!("almost {word} weeks"),
        ("size", 0..3) => format!("{whole}.{tenth} kilometres"),
        ("size", _) => format!("{whole} miles"),
        ("range", 0) => format!("{whole} to {} percent", whole + tenth),
        ("range", 1) => format!("{whole}-{}%", whole + tenth),
        ("range", _) => format!("${whole} to ${} million", whole + tenth),
        ("day", 0) => format!("{} {month} {year}", tenth + 10),
        ("day", 1) => format!("{month} {}, {year}", tenth + 10),
        ("day", _) => weekday.to_owned(),
        ("period", 0) => format!("{month} {year}"),
        ("period", 1) => "the 1990s".to_owned(),
        ("period", 2) => format!("early {year}"),
        ("period", _) => year.to_string(),
        _ => unreachable!("no slot is called {slot}"),
    }
}

/// At least `bytes` bytes of a table in plain text; every other cell is a figure.
pub(crate) fn table(bytes: usize, seed: u64) -> Prose {
    let mut random = Random::seeded(seed);
    let mut prose = Prose::with_capacity(bytes + 100);
    while prose.text.len() < bytes {
        let (a, b, c) = (2 + random.below(90), 1 + random.below(9), 2 + random.below(90));
        prose.text.push_str(&format!("{} | €{a}.{b} million | {c} percent | {a}.{b} km\n", name(&mut random, 3)));
        prose.figures += 3;
        prose.words_in_figures += 6;
    }
    prose
}
