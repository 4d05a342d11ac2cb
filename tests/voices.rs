//! How many of the outlets that give a value are independent voices.

use gainsay::{Checker, Position, Report, Source, Verdict, compare};

/// The positions on a figure, by its words.
fn position<'r>(report: &'r Report, sources: &[Source], figure: &str) -> &'r Position {
    let says = |&claim: &usize| {
        let claim = &report.claims[claim];
        let text = &sources.iter().find(|source| source.id == claim.source).expect("a known source").text;
        claim.value_span.and_then(|span| span.of(text)) == Some(figure)
    };
    let mut positions = report.topics.iter().flat_map(|topic| &topic.positions);
    positions.find(|position| position.claims.iter().any(says)).unwrap_or_else(|| panic!("nobody says {figure}"))
}

/// Checks outlets and voices of a figure, and the rules that made outlets one.
#[track_caller]
fn are(texts: &[&str], figure: &str, outlets: usize, independent: usize, rules: &[&str]) {
    let sources: Vec<Source> = texts.iter().zip('a'..).map(|(text, id)| Source::new(id, *text)).collect();
    let report = compare(&sources);
    let position = position(&report, &sources, figure);
    assert_eq!((position.outlets, position.independent), (outlets, independent), "{position:?}");
    let found: Vec<&str> = position.repetitions.iter().map(|it| it.reason.rule.as_str()).collect();
    assert_eq!(found, rules);
}

const OWN: [&str; 3] = [
    "Russia has granted Belarus a loan of $1.5 billion.",
    "A loan of $1.5 billion goes from Russia to Belarus.",
    "Belarus takes a loan of $1.5 billion from Russia.",
];

#[test]
fn outlets_with_words_of_their_own_are_independent() {
    are(&OWN, "$1.5 billion", 3, 3, &[]);
}

#[test]
fn whoever_names_the_same_authority_is_one_voice() {
    let by_ministry = [
        "Russia has granted Belarus a loan of $1.5 billion, the ministry said.",
        "According to the ministry, a loan of $1.5 billion goes from Russia to Belarus.",
        OWN[2],
    ];
    are(&by_ministry, "$1.5 billion", 3, 2, &["same_authority"]);
    let by_name = [
        "Russia has granted Belarus a loan of $1.5 billion, said Alexander Lukashenko.",
        "According to Lukashenka, a loan of $1.5 billion goes from Russia to Belarus.",
    ];
    are(&by_name, "$1.5 billion", 2, 1, &["same_authority"]);
}

#[test]
fn two_authorities_and_groups_of_people_are_no_common_voice() {
    let texts = [
        "Russia has granted Belarus a loan of $1.5 billion, the ministry said.",
        "According to the government, a loan of $1.5 billion goes from Russia to Belarus.",
        "Experts said that Belarus takes a loan of $1.5 billion from Russia.",
        "Belarus gets a loan of $1.5 billion from Russia, experts said.",
    ];
    are(&texts, "$1.5 billion", 4, 4, &[]);
}

#[test]
fn reports_of_one_agency_are_one_voice() {
    let credited = [
        "MINSK (Reuters) - Russia has granted Belarus a loan of $1.5 billion.",
        "A loan of $1.5 billion goes from Russia to Belarus.\n\nReuters",
        "Russia will give Belarus a loan of $1.5 billion, Reuters reported.",
        OWN[2],
    ];
    are(&credited, "$1.5 billion", 4, 2, &["same_authority", "same_authority"]);
}

#[test]
fn whoever_quotes_an_outlet_repeats_it() {
    let first = Source { publisher: Some("Morning Post".into()), ..Source::new("a", OWN[0]) };
    let quoting =
        Source::new("b", "According to the Morning Post, a loan of $1.5 billion goes from Russia to Belarus.");
    let sources = [first, quoting];
    let report = compare(&sources);
    let position = position(&report, &sources, "$1.5 billion");
    assert_eq!((position.outlets, position.independent), (2, 1));
}

#[test]
fn one_publisher_is_one_outlet() {
    let from = |id: &str, text: &str| Source { publisher: Some("Morning Post".into()), ..Source::new(id, text) };
    let sources = [from("a", OWN[0]), from("b", OWN[1])];
    let report = compare(&sources);
    let position = position(&report, &sources, "$1.5 billion");
    assert_eq!((position.outlets, position.independent), (1, 1));
    assert_eq!(report.findings[0].repeats.as_ref().map(|it| it.rule.as_str()), Some("same_outlet"));
}

#[test]
fn a_finding_tells_whether_its_claims_are_one_voice() {
    let copied = "It was a long night of talks. Russia has granted Belarus a loan of $1.5 billion at last.";
    let sources = [Source::new("a", copied), Source::new("b", copied), Source::new("c", OWN[1])];
    let report = compare(&sources);
    let loan = |finding: &&gainsay::Finding| finding.judgement.verdict == Verdict::Agree;
    let told: Vec<_> = report
        .findings
        .iter()
        .filter(loan)
        .map(|it| (it.support, it.independent, it.repeats.as_ref().map(|reason| reason.rule.to_string())))
        .collect();
    assert!(told.contains(&(3, 2, Some("copied_passage".into()))), "{told:?}");
    assert!(told.contains(&(3, 2, None)), "{told:?}");
}

#[test]
fn two_values_are_two_voices_even_where_the_words_are_one() {
    let altered = OWN[0].replace("1.5", "6.5");
    let told = |text: &str| format!("It was a long night of talks in the palace of the president. {text}");
    let sources = [Source::new("a", told(OWN[0])), Source::new("b", told(&altered))];
    let finding = &compare(&sources).findings[0];
    assert_eq!((finding.judgement.verdict, finding.independent), (Verdict::Conflict, 2));
    assert_eq!(finding.repeats.as_ref().map(|it| it.rule.as_str()), Some("copied_passage"));
}

#[test]
fn claims_without_texts_are_told_apart_by_whom_they_name() {
    let sources = [Source::new("a", OWN[0]), Source::new("b", OWN[0])];
    let read = sources.each_ref().map(|source| Checker::new().extract(source));
    let claims = read.iter().flat_map(|it| it.claims.clone()).collect();
    let report = Checker::new().compare_claims(read.map(|it| it.source).to_vec(), claims);
    assert_eq!(position(&report, &sources, "$1.5 billion").independent, 2);
}

/// One wire text in very many outlets is one voice, and two wire texts are two.
#[test]
fn a_text_in_very_many_outlets_is_one_voice() {
    let wire = |which: usize| match which % 2 {
        0 => "After a long night of talks in Sochi Russia has granted Belarus a loan of $1.5 billion for ten years.",
        _ => "In the small hours a loan of $1.5 billion was agreed on which Belarus is to receive from Russia.",
    };
    let sources: Vec<Source> = (0..40).map(|i| Source::new(format!("{i:02}"), wire(i))).collect();
    let report = compare(&sources);
    let position = position(&report, &sources, "$1.5 billion");
    assert_eq!((position.outlets, position.independent), (40, 2));
    assert_eq!(position.repetitions.len(), 38);
}
