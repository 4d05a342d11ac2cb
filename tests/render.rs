//! Reports made by hand, as text and as JSON.

use gainsay::render::{json, text};
use gainsay::{Claim, Report, Source};
use serde_json::{Value, json};

const PISM: &str = "SPOTLIGHT\n\nPutin declared that Russia was ready to grant Belarus a loan of \\$1.5 billion, part of which \
                    would go to refinance what the country still owes.\n";
const BARRICADE: &str = "Sanctions followed. Lukashenko flew to Sochi and brought $ 1.5 billion from Russia in September 2020, \
                         but no decision on closer union.\n";
const TRANSITIONS: &str = "– How important are the loans?\n\n– The loan is not very big – actually it’s about $650 million – and \
                           half of it has been spent on gas already.\n";

fn sources() -> Vec<Source> {
    [
        ("pism", PISM, "PISM (Polish Institute of International Affairs), Spotlight No. 66/2020", "2020-09-15"),
        ("barricade", BARRICADE, "The Barricade", "2021-02-25"),
        ("transitions", TRANSITIONS, "Transitions", "2021-10-01"),
    ]
    .map(|(id, text, publisher, day)| {
        let source = Source::new(id, text).published_on(day.parse().unwrap());
        Source { publisher: Some(publisher.to_owned()), ..source }
    })
    .into()
}

/// A claim of a source: where its sentence and its figure stand is looked up.
fn claim(source: &Source, sentence: &str, figure: &str, more: Value) -> Claim {
    let place = |words: &str| {
        let start = source.text.find(words).expect("the words stand in the text");
        json!([start, start + words.len()])
    };
    let mut form = json!({"source": source.id, "span": place(sentence), "value_span": place(figure)});
    form.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_value(form).expect("a claim")
}

fn point(value: &str) -> Value {
    json!({"low": value, "high": value})
}

fn loans() -> Report {
    let sources = sources();
    let [pism, barricade, transitions] = sources.as_slice() else { panic!("three sources") };
    let loan = |value: &str| json!({"kind": "money", "unit": "USD", "stated": point(value), "measure": "loan", "entities": ["Russia", "Belarus"]});
    let with = |mut form: Value, more: Value| {
        form.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        form
    };
    let claims = vec![
        claim(
            barricade,
            BARRICADE.split_once(". ").unwrap().1.trim_end(),
            "$ 1.5 billion",
            with(loan("1500000000"), json!({"time": {"first": "2020-09-01", "last": "2020-09-30"}})),
        ),
        claim(
            pism,
            PISM.lines().nth(2).unwrap(),
            "\\$1.5 billion",
            with(
                loan("1500000000"),
                json!({"modality": "offered", "attribution": "Vladimir Putin", "time": {"first": "2020-09-14", "last": "2020-09-14"}}),
            ),
        ),
        claim(
            transitions,
            TRANSITIONS.lines().nth(2).unwrap(),
            "about $650 million",
            with(
                loan("650000000"),
                json!({"hedge": "about", "meant": {"low": "585000000", "high": "715000000"}, "time": {"first": "2021-09-09", "last": "2021-09-09"}}),
            ),
        ),
    ];
    let conflict = |left: usize, severity: f64| {
        json!({
            "claims": [left, 2], "match": 0.93, "support": 3, "verdict": "conflict", "severity": severity,
            "gap": {"difference": "850000000", "ratio": "2.31"},
            "reasons": [{"rule": "interval_disjoint", "facts": {"left": "1500000000", "right": "585000000..715000000"}}],
            "explained_by": ["time"]
        })
    };
    let infos: Vec<Value> =
        sources.iter().map(|s| json!({"id": s.id, "publisher": s.publisher, "published": s.published})).collect();
    serde_json::from_value(json!({
        "version": 1, "sources": infos, "claims": claims,
        "findings": [conflict(0, 0.8), conflict(1, 0.8), {
            "claims": [0, 1], "match": 0.97, "support": 2, "verdict": "agree", "severity": 0.0,
            "reasons": [{"rule": "interval_meets", "facts": {"left": "1500000000", "right": "1500000000"}}]
        }],
        "topics": [{"label": "loan, Russia, Belarus", "positions": [{"claims": [0, 1]}, {"claims": [2]}]}]
    }))
    .expect("a report")
}

#[test]
fn demo() {
    for width in [100, 60, 40] {
        println!("{}", text::report(&loans(), &sources(), &text::Layout { width, ..Default::default() }));
    }
    println!(
        "{}",
        text::report(&loans(), &sources(), &text::Layout { colour: text::Colour::Ansi, ..Default::default() })
    );
    println!("{}", serde_json::to_string_pretty(&json::report(&loans(), &sources())).unwrap());
}
