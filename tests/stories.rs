//! The stories: a few sources each, as they come, and what a careful reader must and must not be told of them.
//!
//! A story is a folder of texts, with or without a `sources.json`; what is expected of it stands in `expected/`.
//! `must-find.txt` lists a verdict, two sources with a quoted figure each and, at the end, the explanations that must be
//! named; `look-alikes.txt` lists pairs that no conflict, agreement or update may join; `voices.txt`, where there is one, tells
//! for a figure how many outlets give it and how many of them are independent. A line that begins with `wrong: `
//! says what is not so yet; it fails as soon as it is so, so that nothing stays on the list. `findings.txt` and
//! `report.txt` are the whole result, for reading.

use std::path::{Path, PathBuf};

use gainsay::{Finding, Report, Source, Verdict, compare};

use crate::support::notation::{self, word};
use crate::support::{read, root, story, updating};

#[test]
fn belarus() {
    Story::read("belarus").check();
}

#[test]
fn earthquake() {
    Story::read("earthquake").check();
}

#[test]
fn ferry() {
    Story::read("ferry").check();
}

#[test]
fn landslide() {
    Story::read("landslide").check();
}

#[test]
fn poll() {
    Story::read("poll").check();
}

#[test]
fn takeover() {
    Story::read("takeover").check();
}

/// Reports of six matters, all at once: nothing of the one contradicts or updates the other, and hardly a figure is the same
/// by chance in words that are alike.
#[test]
fn stories_are_kept_apart() {
    let names = ["belarus", "earthquake", "ferry", "landslide", "poll", "takeover"];
    let read = |name: &&str| {
        let sources = story::sources(&Path::new("fixtures/stories").join(name));
        sources.into_iter().map(|source| Source { id: format!("{name}/{}", source.id), ..source }).collect::<Vec<_>>()
    };
    let report = compare(&names.iter().flat_map(read).collect::<Vec<_>>());
    let story = |claim: usize| report.claims[claim].source.split('/').next();
    let across = |finding: &&Finding| story(finding.claims[0]) != story(finding.claims[1]);
    let joined: Vec<Verdict> = report.findings.iter().filter(across).map(|finding| finding.judgement.verdict).collect();
    let count = |verdict| joined.iter().filter(|&&joined| joined == verdict).count();
    assert_eq!((count(Verdict::Conflict), count(Verdict::Update)), (0, 0));
    let chance = count(Verdict::Agree) + count(Verdict::Compatible);
    assert!(chance * 50 < report.findings.len(), "{chance} of {}", report.findings.len());
}

/// The mark of a line that is not so yet.
const WRONG: &str = "wrong: ";

struct Story {
    folder: PathBuf,
    sources: Vec<Source>,
    report: Report,
}

impl Story {
    fn read(name: &str) -> Self {
        let folder = Path::new("fixtures/stories").join(name);
        let sources = story::sources(&folder);
        let report = compare(&sources);
        Self { folder, sources, report }
    }

    fn check(&self) {
        self.check_expected();
        let mut failures = self.missed();
        failures.extend(self.confused());
        if root().join(&self.folder).join("expected/voices.txt").exists() {
            failures.extend(self.miscounted());
        }
        assert!(failures.is_empty(), "{}:\n{}", self.folder.display(), failures.join("\n"));
    }

    /// The lines of `must-find.txt` that do not hold.
    fn missed(&self) -> Vec<String> {
        let found = |line: &str| {
            let (verdict, rest) = line.split_once(' ').expect("a verdict and two figures");
            let (pair, explanations) = self.pair(rest);
            self.between(&pair).any(|finding| {
                let named = |wanted: &str| finding.judgement.explained_by.iter().any(|by| word(by) == wanted);
                word(&finding.judgement.verdict) == verdict && explanations.split_whitespace().all(named)
            })
        };
        self.breaches("must-find.txt", found)
    }

    /// The lines of `look-alikes.txt` that do not hold.
    fn confused(&self) -> Vec<String> {
        let silent = |line: &str| {
            let (pair, _) = self.pair(line);
            let loud = |verdict| matches!(verdict, Verdict::Conflict | Verdict::Agree | Verdict::Update);
            !self.between(&pair).any(|finding| loud(finding.judgement.verdict))
        };
        self.breaches("look-alikes.txt", silent)
    }

    /// The lines of `voices.txt` that do not hold: `6 outlets, 2 independent: source "figure"`.
    fn miscounted(&self) -> Vec<String> {
        let counted = |line: &str| {
            let (count, figure) = line.split_once(": ").expect("a count and a figure");
            let (place, _) = self.place(figure);
            let positions = self.report.topics.iter().flat_map(|topic| &topic.positions);
            let mut of_figure = positions.filter(|it| it.claims.iter().any(|&claim| self.stands(&place, claim)));
            of_figure.any(|it| format!("{} outlets, {} independent", it.outlets, it.independent) == count)
        };
        self.breaches("voices.txt", counted)
    }

    /// What is not as its mark says; with `UPDATE_CASES` the marks are set right instead.
    fn breaches(&self, file: &str, holds: impl Fn(&str) -> bool) -> Vec<String> {
        let path = self.folder.join("expected").join(file);
        let (mut breaches, mut marked) = (Vec::new(), String::new());
        for (index, line) in read(&path).lines().enumerate() {
            let wanted = line.strip_prefix(WRONG).unwrap_or(line);
            let holds = wanted.is_empty() || wanted.starts_with('#') || holds(wanted);
            let right = if holds { wanted.to_owned() } else { format!("{WRONG}{wanted}") };
            if line != right {
                let found = if holds { "holds now, take `wrong: ` away" } else { "does not hold" };
                breaches.push(format!("{}:{}: {found}: {wanted}", path.display(), index + 1));
            }
            marked += &(right + "\n");
        }
        if updating(&path) {
            std::fs::write(root().join(path), marked).expect("a fixture can be written");
            breaches.clear();
        }
        breaches
    }

    /// Reads `source "figure" source "figure"`; what is left of the line comes second.
    fn pair<'l>(&self, line: &'l str) -> ([Place; 2], &'l str) {
        let mut rest = line;
        let mut place = || {
            let (place, left) = self.place(rest);
            rest = left.trim_start();
            place
        };
        let pair = [place(), place()];
        (pair, rest)
    }

    fn place<'l>(&self, line: &'l str) -> (Place, &'l str) {
        let mut parts = line.splitn(3, '"');
        let (Some(id), Some(quote), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
            panic!("`{line}`: a source and a figure in quotes");
        };
        let id = id.trim();
        let index = self.sources.iter().position(|source| source.id == id);
        let index = index.unwrap_or_else(|| panic!("`{line}`: no source has the id `{id}`"));
        let text = &self.sources[index].text;
        let mut places = text.match_indices(quote);
        let (start, _) = places.next().unwrap_or_else(|| panic!("`{quote}` is not in `{id}`"));
        assert!(places.next().is_none(), "`{quote}` is in `{id}` more than once; quote a word more");
        (Place { source: id.to_owned(), start, end: start + quote.len() }, rest)
    }

    /// The findings between claims whose values stand in the two places.
    fn between(&self, [one, other]: &[Place; 2]) -> impl Iterator<Item = &Finding> {
        self.report.findings.iter().filter(move |finding| {
            let [a, b] = finding.claims;
            self.stands(one, a) && self.stands(other, b) || self.stands(one, b) && self.stands(other, a)
        })
    }

    /// Whether the value of a claim stands in a place.
    fn stands(&self, place: &Place, claim: usize) -> bool {
        let claim = &self.report.claims[claim];
        let span = claim.value_span.or(claim.span).map(|span| span.range()).unwrap_or_default();
        claim.source == place.source && span.start < place.end && place.start < span.end
    }

    fn check_expected(&self) {
        self.check_file("findings.txt", &(notation::findings(&self.report, &self.sources).join("\n") + "\n"));
        #[cfg(feature = "report")]
        {
            use gainsay::render::text::{Layout, report};
            self.check_file("report.txt", &report(&self.report, &self.sources, &Layout::default()));
        }
    }

    fn check_file(&self, name: &str, got: &str) {
        let path = self.folder.join("expected").join(name);
        if updating(&path) {
            std::fs::write(root().join(path), got).expect("a fixture can be written");
            return;
        }
        let expected = std::fs::read_to_string(root().join(&path)).unwrap_or_default();
        assert!(
            expected == got,
            "{} differs. Where what came out is right, run UPDATE_CASES={} and read the difference.\n{got}",
            path.display(),
            self.folder.display()
        );
    }
}

/// Where a quoted figure stands.
struct Place {
    source: String,
    start: usize,
    end: usize,
}
