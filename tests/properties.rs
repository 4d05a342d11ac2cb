//! What holds for every text and every claim.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use gainsay::{
    Checker, Claim, Config, Extent, Interval, Language, Mention, Number, Rate, Rates, Report, Source, Verdict, compare,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::random::{any_claim, any_day, any_sources, any_text};
use crate::support::{self, files_under, spell};

fn check_places(mentions: &[Mention], text: &str) -> Result<(), TestCaseError> {
    let mut end = 0;
    for mention in mentions {
        let words = mention.span.of(text);
        prop_assert!(words.is_some_and(|words| !words.is_empty()), "{mention:?} is not at words of the text");
        prop_assert!(
            mention.noun.is_none_or(|noun| noun.of(text).is_some()),
            "the noun of {mention:?} is off the text"
        );
        prop_assert!(end <= mention.span.start, "{mention:?} overlaps the mention before it, or comes before it");
        end = mention.span.end;
        if let (Some(Extent::Numbers(stated)), Some(Extent::Numbers(meant))) = (&mention.stated, &mention.meant) {
            let shared = stated.intersection(meant).is_some();
            prop_assert!(shared || mention.hedge.is_some(), "{mention:?} means another value than it states");
        }
    }
    Ok(())
}

/// A checker for which a euro was a dollar and more in every month of 2023.
fn with_rates() -> Checker {
    let [first, last] = ["2023-01-01", "2023-12-31"].map(|day| day.parse().expect("a day"));
    let rate = Rate::new("EUR", "USD", "1.08").and_then(|rate| rate.during(first, last)).expect("a rate");
    Checker::configured(Config { rates: Rates::new([rate]), ..Config::default() })
}

proptest! {
    #[test]
    fn any_text_is_read(text in any_text(), published in prop::option::of(any_day())) {
        let source = Source { published, ..Source::new("s", text) };
        let extraction = Checker::new().extract(&source);
        check_places(&extraction.mentions, &source.text)?;
        for claim in &extraction.claims {
            for span in [claim.span, claim.value_span].into_iter().flatten() {
                prop_assert!(span.of(&source.text).is_some(), "{claim:?} is off the text");
            }
        }
    }

    #[test]
    fn an_explanation_tells_of_every_mention(text in any_text()) {
        let source = Source::new("s", text);
        let (checker, mut end) = (Checker::new(), 0);
        let explained = checker.explain(&source);
        for explained in &explained {
            prop_assert!(end <= explained.span.start, "{explained:?} overlaps what stands before it");
            prop_assert!(!explained.tokens.is_empty(), "{explained:?} has no tokens");
            prop_assert!(
                explained.parts.iter().all(|part| explained.span.overlaps(part.span)),
                "{explained:?} has parts of another"
            );
            end = explained.span.end;
        }
        let mentions: Vec<Mention> = explained.into_iter().filter_map(|explained| explained.mention).collect();
        prop_assert_eq!(mentions, checker.extract(&source).mentions);
    }

    #[test]
    fn any_texts_are_compared(texts in prop::collection::vec(any_text(), 0..4)) {
        let sources: Vec<Source> = texts.into_iter().map(|text| Source::new("same id", text)).collect();
        let report = compare(&sources);
        for finding in &report.findings {
            prop_assert!(finding.claims[0] < finding.claims[1] && finding.claims[1] < report.claims.len());
        }
    }

    #[test]
    fn any_answer_is_verified(answer in any_text(), text in any_text()) {
        let verification = Checker::new().verify(&answer, &[Source::new("s", text)]);
        for testimony in verification.checks.iter().flat_map(|check| &check.testimony) {
            prop_assert!(testimony.claim < verification.claims.len());
        }
    }

    #[test]
    fn the_order_of_the_sources_changes_nothing(
        (sources, shuffled) in any_sources().prop_flat_map(|sources| (Just(sources.clone()), Just(sources).prop_shuffle()))
    ) {
        prop_assert_eq!(compare(&sources), compare(&shuffled));
    }

    #[test]
    fn judging_is_symmetric(left in any_claim(), right in any_claim()) {
        let checker = with_rates();
        let (there, back) = (checker.judge(&left, &right), checker.judge(&right, &left));
        prop_assert_eq!(there.verdict, back.verdict);
        prop_assert_eq!(there.severity.to_bits(), back.severity.to_bits());
        prop_assert_eq!(&there.explained_by, &back.explained_by);
        prop_assert_eq!(there.gap, back.gap);
        let rules = |reasons: &[gainsay::Reason]| reasons.iter().map(|r| r.rule.clone()).collect::<Vec<_>>();
        prop_assert_eq!(rules(&there.reasons), rules(&back.reasons));
    }

    #[test]
    fn a_claim_never_conflicts_with_itself(claim in any_claim()) {
        let verdict = Checker::new().judge(&claim, &claim).verdict;
        prop_assert!(matches!(verdict, Verdict::Agree | Verdict::Compatible), "{verdict:?}");
    }

    #[test]
    fn claims_go_through_json(claim in any_claim()) {
        let json = serde_json::to_string(&claim).expect("a claim can be written");
        prop_assert_eq!(serde_json::from_str::<Claim>(&json).expect("what was written can be read"), claim);
    }

    #[test]
    fn reports_go_through_json(sources in any_sources()) {
        let report = compare(&sources);
        let json = serde_json::to_string(&report).expect("a report can be written");
        prop_assert_eq!(serde_json::from_str::<Report>(&json).expect("what was written can be read"), report);
    }

    #[test]
    fn a_printed_number_is_read_back(number in 2_i64..1_000_000_000, style in select(spell::STYLES)) {
        Spelling { spell: style, ..ENGLISH }.read_back(number)?;
    }

    #[test]
    fn long_number_words_are_read_back(number in 10_000_i64..1_000_000, spelling in select(SPELLINGS)) {
        spelling.read_back(number)?;
    }
}

/// How a language spells a number, with words around it.
#[derive(Clone, Copy, Debug)]
struct Spelling {
    language: Language,
    before: &'static str,
    after: &'static str,
    spell: fn(i64) -> String,
}

const ENGLISH: Spelling =
    Spelling { language: Language::English, before: "The inspectors counted", after: "boats.", spell: spell::words };
const ORDINAL: Spelling =
    Spelling { before: "It was the", after: "boat of the year.", spell: spell::ordinal, ..ENGLISH };
const SPANISH: Spelling = Spelling {
    language: Language::Spanish,
    before: "Los inspectores contaron",
    after: "barcos.",
    spell: spell::spanish,
};
const GERMAN: Spelling =
    Spelling { language: Language::German, before: "Die Prüfer zählten", after: "Boote.", spell: spell::german };
const FRENCH: Spelling = Spelling {
    language: Language::French,
    before: "Les inspecteurs ont compté",
    after: "bateaux.",
    spell: spell::french,
};
const HYPHENED_FRENCH: Spelling = Spelling { spell: spell::hyphened_french, ..FRENCH };
const ITALIAN: Spelling = Spelling {
    language: Language::Italian,
    before: "Gli ispettori hanno contato",
    after: "barche.",
    spell: spell::italian,
};

const SPELLINGS: &[Spelling] = &[ENGLISH, SPANISH, GERMAN, FRENCH, HYPHENED_FRENCH, ITALIAN];

/// One test a language, so that they run side by side.
macro_rules! numbers_to_ten_thousand {
    ($($test:ident $spelling:ident from $first:literal)*) => {
        $(
            #[test]
            fn $test() {
                $spelling.all_are_read_back($first..=10_000);
            }
        )*
    };
}

numbers_to_ten_thousand! {
    english_number_words ENGLISH from 2
    ordinal_number_words ORDINAL from 1
    spanish_number_words SPANISH from 2
    german_number_words GERMAN from 2
    french_number_words FRENCH from 2
    hyphened_french_number_words HYPHENED_FRENCH from 2
    italian_number_words ITALIAN from 2
}

impl Spelling {
    /// Shows the first few numbers that are not, for they tell what is missing.
    #[track_caller]
    fn all_are_read_back(&self, numbers: RangeInclusive<i64>) {
        let failed: Vec<String> = numbers.filter(|&number| self.read_back(number).is_err()).map(self.spell).collect();
        let first = &failed[..failed.len().min(20)];
        assert!(failed.is_empty(), "{self:?}: {} are not read back, such as {first:?}", failed.len());
    }

    fn read_back(&self, number: i64) -> Result<(), TestCaseError> {
        let text = format!("{} {} {}", self.before, (self.spell)(number), self.after);
        let source = Source { language: Some(self.language), ..Source::new("s", &text) };
        let stated: Vec<_> = CHECKER.mentions(&source).iter().map(|mention| mention.stated).collect();
        prop_assert_eq!(stated, vec![Some(Extent::Numbers(Interval::point(Number::from(number))))], "{}", text);
        Ok(())
    }
}

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::new);

/// Entities stand for their characters: what is read is the same, and its words are the same once they are decoded.
#[test]
fn entities_change_nothing() {
    const ENTITIES: &[(&str, &str)] =
        &[("$", "&#36;"), ("€", "&euro;"), ("£", "&#xA3;"), ("%", "&percnt;"), ("–", "&ndash;"), ("½", "&frac12;")];
    let checker = Checker::new();
    let read = |text: &str| checker.extract(&Source::new("s", text)).mentions;
    let told = |mention: &Mention| (mention.kind, mention.unit.clone(), mention.stated, mention.meant, mention.sides);
    for path in files_under("fixtures/recognize", "txt") {
        for given in support::read(&path).lines().filter_map(|line| line.strip_prefix("> ")) {
            // Elsewhere the character means something to a page, too, or is escaped.
            if given.contains(['&', '\\', '<', '*', '[']) {
                continue;
            }
            let encoded = ENTITIES.iter().fold(given.to_owned(), |text, (c, entity)| text.replace(c, entity));
            let (plain, coded) = (read(given), read(&encoded));
            assert_eq!(
                plain.iter().map(told).collect::<Vec<_>>(),
                coded.iter().map(told).collect::<Vec<_>>(),
                "{encoded}"
            );
            for (plain, coded) in plain.iter().zip(&coded) {
                let words = coded.span.of(&encoded).expect("spans lie in the text").to_owned();
                let words = ENTITIES.iter().fold(words, |text, (c, entity)| text.replace(entity, c));
                assert_eq!(Some(&*words), plain.span.of(given), "{encoded}");
            }
        }
    }
}
