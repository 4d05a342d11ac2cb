//! Reports made by hand, as text and as JSON.

use std::time::Duration;

use gainsay::render::text::{Colour, Layout, extraction, report, verification};
use gainsay::{Checker, Claim, Mention, Report, Source, SourceInfo, Verification, render};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::{files_under, read};

/// Sources, claims and findings as they come from the stages.
#[derive(Clone, Default)]
struct Story {
    sources: Vec<Source>,
    claims: Vec<Value>,
    findings: Vec<Value>,
    topics: Vec<Value>,
    notes: Vec<Value>,
}

impl Story {
    /// A source of one claim, its figure between `<` and `>`.
    fn says(mut self, id: &str, day: &str, marked: &str, claim: Value) -> Self {
        let (before, rest) = marked.split_once('<').expect("an opening mark");
        let (figure, after) = rest.split_once('>').expect("a closing mark");
        let text = format!("{before}{figure}{after}");
        let figure = [before.len(), before.len() + figure.len()];
        let spans = json!({"source": id, "span": [0, text.len()], "value_span": figure});
        self.claims.push(merged(spans, &claim));
        self.sources.push(Source::new(id, text).published_on(day.parse().expect("a day")));
        self
    }

    fn finds(mut self, verdict: &str, claims: [usize; 2], rule: &str, more: Value) -> Self {
        let finding = json!({
            "verdict": verdict, "claims": claims, "match": 0.93, "severity": 0.8, "support": 2, "independent": 0,
            "reasons": [{"rule": rule, "facts": {}}]
        });
        self.findings.push(merged(finding, &more));
        self
    }

    fn topic(mut self, label: &str, positions: &[&[usize]]) -> Self {
        let position = |claims: &&[usize]| {
            let count = claims.len();
            json!({"claims": claims, "outlets": count, "independent": count})
        };
        let positions: Vec<Value> = positions.iter().map(position).collect();
        self.topics.push(json!({"label": label, "positions": positions}));
        self
    }

    fn report(&self) -> Report {
        let infos: Vec<SourceInfo> = self.sources.iter().map(SourceInfo::from).collect();
        serde_json::from_value(json!({
            "version": 1, "sources": infos, "claims": self.claims, "findings": self.findings,
            "topics": self.topics, "notes": self.notes
        }))
        .expect("a report")
    }

    fn text(&self) -> String {
        self.text_in(Layout::default())
    }

    fn text_in(&self, layout: Layout) -> String {
        report(&self.report(), &self.sources, &layout)
    }

    fn json(&self) -> Value {
        serde_json::to_value(render::json::report(&self.report(), &self.sources)).expect("JSON")
    }
}

fn merged(mut form: Value, more: &Value) -> Value {
    let (into, from) = (form.as_object_mut().expect("an object"), more.as_object().expect("an object"));
    into.extend(from.clone());
    form
}

fn point(value: &str) -> Value {
    json!({"low": value, "high": value})
}

fn loan(value: &str) -> Value {
    json!({"kind": "money", "unit": "USD", "stated": point(value), "measure": "loan", "entities": ["Rossia", "Bela"]})
}

fn share(value: &str) -> Value {
    json!({"kind": "percent", "unit": "percent", "stated": point(value), "measure": "share", "whole": "exports"})
}

/// Two sources that agree, and a third with a lower figure a year later.
fn loans() -> Story {
    let when = |first: &str, last: &str| json!({"time": {"first": first, "last": last}});
    let offer =
        merged(when("2020-09-14", "2020-09-14"), &json!({"modality": "offered", "attribution": "the president"}));
    let hedged = json!({"hedge": "about", "meant": {"low": "585000000", "high": "715000000"}});
    let conflict = json!({
        "gap": {"difference": "850000000", "ratio": "2.31"},
        "explained_by": ["time"],
        "reasons": [{"rule": "interval_disjoint", "facts": {"left": "1500000000", "right": "585000000..715000000"}}]
    });
    let mut story = Story::default()
        .says(
            "institute",
            "2020-09-15",
            "SPOTLIGHT\n\nThe president declared that Rossia was ready to grant Bela a loan of <\\$1.5 billion>, part of which would\n\
             go to refinance what the country still owes.",
            merged(loan("1500000000"), &offer),
        )
        .says(
            "barricade",
            "2021-02-25",
            "In September 2020 he flew south and brought <$ 1.5 billion> home from Rossia.",
            merged(loan("1500000000"), &when("2020-09-01", "2020-09-30")),
        )
        .says(
            "transit",
            "2021-10-01",
            "– The loan is not very big – actually it’s <about $650 million> –, and half of that is spent.",
            merged(merged(loan("650000000"), &hedged), &when("2021-09-09", "2021-09-09")),
        )
        .finds("conflict", [0, 2], "", conflict.clone())
        .finds("conflict", [1, 2], "", conflict)
        .finds("agree", [0, 1], "interval_meets", json!({"severity": 0.0}))
        .topic("loan, Rossia, Bela", &[&[0, 1], &[2]]);
    story.sources[0].publisher = Some("Institute of Affairs (Spotlight No. 66/2020)".to_owned());
    story
}

#[test]
fn a_conflict_shows_every_source_and_then_the_verdict() {
    assert_snapshot!(loans().text(), @r"
    conflict: loan, Rossia, Bela
      $1.5 billion: Institute of Affairs and barricade
      about $650 million: transit

      Institute of Affairs (Spotlight No. 66/2020), 15 September 2020 (institute, line 3), as an offer,
      quoting the president
       |
       | SPOTLIGHT The president declared that Rossia was ready to grant Bela a loan of \$1.5 billion,
       |                                                                                ^^^^^^^^^^^^^
       | part of which would go to refinance what the country still owes.

      barricade, 25 February 2021
       |
       | In September 2020 he flew south and brought $ 1.5 billion home from Rossia.
       |                                             ^^^^^^^^^^^^^

      transit, 1 October 2021
       |
       | – The loan is not very big – actually it’s about $650 million –, and half of that is spent.
       |                                            ^^^^^^^^^^^^^^^^^^ $585–715 million

      Institute of Affairs and barricade say $1.5 billion, transit says about $650 million ($585–715
      million): 2.3 times, $850 million apart.
      Time could explain it: 14 September 2020 against 9 September 2021, so perhaps not the same loan.
      [interval_disjoint; match 0.93, surely one thing; severity 0.80, high; support 2 sources]

    agree: loan, Rossia, Bela: $1.5 billion
      Institute of Affairs, 15 Sep 2020  “… grant Bela a loan of \$1.5 billion, part of which would …”
      barricade, 25 Feb 2021             “… he flew south and brought $ 1.5 billion home from Rossia.”

    3 sources, 3 claims: 1 conflict, 1 agreement
    ");
}

#[test]
fn a_narrow_terminal_gets_narrow_lines() {
    let text = loans().text_in(Layout { width: 48, ..Layout::default() });
    assert!(text.lines().all(|line| line.chars().count() <= 48), "{text}");
    assert_snapshot!(text, @r"
    conflict: loan, Rossia, Bela
      $1.5 billion: Institute of Affairs and
      barricade
      about $650 million: transit

      Institute of Affairs (Spotlight No. 66/2020),
      15 September 2020 (institute, line 3), as an
      offer, quoting the president
       |
       | … that Rossia was ready to grant Bela a
       | loan of \$1.5 billion, part of which would
       |         ^^^^^^^^^^^^^
       | go to refinance what the …

      barricade, 25 February 2021
       |
       | In September 2020 he flew south and brought
       | $ 1.5 billion home from Rossia.
       | ^^^^^^^^^^^^^

      transit, 1 October 2021
       |
       | – The loan is not very big – actually it’s
       | about $650 million –, and half of that is
       | ^^^^^^^^^^^^^^^^^^ $585–715 million
       | spent.

      Institute of Affairs and barricade say $1.5
      billion, transit says about $650 million
      ($585–715 million): 2.3 times, $850 million
      apart.
      Time could explain it: 14 September 2020
      against 9 September 2021, so perhaps not the
      same loan.
      [interval_disjoint; match 0.93, surely one
      thing; severity 0.80, high; support 2 sources]

    agree: loan, Rossia, Bela: $1.5 billion
      Institute of Affairs, 15 Sep 2020
          “… a loan of \$1.5 billion, part of …”
      barricade, 25 Feb 2021
          “… brought $ 1.5 billion home from …”

    3 sources, 3 claims: 1 conflict, 1 agreement
    ");
}

#[test]
fn colour_is_only_where_it_is_asked_for() {
    assert!(!loans().text().contains('\u{1b}'));
    let coloured = loans().text_in(Layout { colour: Colour::Ansi, ..Layout::default() });
    let first = coloured.lines().next().expect("a line");
    assert_eq!(first, "\u{1b}[1m\u{1b}[91mconflict\u{1b}[0m\u{1b}[1m: loan, Rossia, Bela\u{1b}[0m");
    let visible = without_escapes(&coloured);
    assert_eq!(visible, loans().text());
}

/// The text without its escape sequences.
fn without_escapes(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |out, piece| out + piece.split_once('m').map_or("", |(_, rest)| rest))
}

#[test]
fn agreements_and_bounds_are_told_in_short() {
    let bound = json!({"hedge": "at_most", "stated": {"low": null, "high": "20"}});
    let story = Story::default()
        .says("daily", "2021-03-02", "Now <13 percent> of exports go east.", share("13"))
        .says(
            "weekly",
            "2021-03-07",
            "The share of exports is <not more than 20 percent>.",
            merged(share("20"), &bound),
        )
        .finds("compatible", [0, 1], "bound_encloses", json!({"severity": 0.0}))
        .topic("share, exports", &[&[0, 1]]);
    assert_snapshot!(story.text(), @"
    compatible: share, exports: 13% / at most 20%
      daily, 2 Mar 2021   “Now 13 percent of exports go east.”
      weekly, 7 Mar 2021  “The share of exports is not more than 20 percent.”
      One side leaves the value open, and the other keeps to it.

    2 sources, 2 claims: 1 compatible
    ");
}

#[test]
fn an_update_is_told_in_the_order_of_the_reports() {
    let toll = |value: &str| json!({"kind": "count", "stated": point(value), "measure": "dead"});
    let facts = json!({"reasons": [{"rule": "running_figure", "facts": {"left": "12", "right": "15"}}]});
    let story = Story::default()
        .says("evening", "2021-05-04", "By noon <15 people> were known to have died.", toll("15"))
        .says("morning", "2021-05-03", "At least <12> died.", toll("12"))
        .finds("update", [0, 1], "", facts)
        .topic("dead", &[&[0], &[1]]);
    assert_snapshot!(story.text(), @"
    update: dead: 12 / 15
      morning, 3 May 2021  “At least 12 died.”
      evening, 4 May 2021  “By noon 15 people were known to have died.”
      A figure that moves on with the reports: first 12, later 15.

    2 sources, 2 claims: 1 update
    ");
}

#[test]
fn what_cannot_be_compared_says_why() {
    let of = |whole: &str| json!({"whole": whole});
    let facts =
        json!({"reasons": [{"rule": "share_of_what", "facts": {"left": "debt", "right": "industrial output"}}]});
    let story = Story::default()
        .says("daily", "2021-03-02", "It holds <70 percent> of the debt.", merged(share("70"), &of("debt")))
        .says(
            "weekly",
            "2021-03-07",
            "It makes up <75 %> of industrial output.",
            merged(share("75"), &of("industrial output")),
        )
        .finds("incomparable", [0, 1], "", facts);
    assert_snapshot!(story.text(), @"
    not comparable: They are shares of different wholes
      share: 70% (daily), 75% (weekly) [claims 0, 1]

    2 sources, 2 claims: 1 pair not comparable
    ");
}

#[test]
fn an_answer_is_told_with_those_who_say_so_and_those_who_say_otherwise() {
    let story = loans();
    let answer = "Bela will get a loan of about $700 million, and much else.";
    let hedged = json!({"hedge": "about", "meant": {"low": "630000000", "high": "770000000"}, "source": "answer",
        "span": [0, answer.len()], "value_span": [24, 42]});
    let statement = |claim: usize, verdict: &str, rule: &str| json!({"claim": claim, "verdict": verdict, "reasons": [{"rule": rule}]});
    let agreed = statement(2, "agree", "interval_meets");
    let told: Verification = serde_json::from_value(json!({
        "support": "supported", "claims": story.claims, "sources": story.report().sources,
        "checks": [{
            "claim": merged(loan("700000000"), &hedged), "support": "supported",
            "testimony": [agreed, statement(0, "conflict", "interval_disjoint"), statement(99, "agree", "interval_meets")]
        }]
    }))
    .expect("a verification");
    assert_snapshot!(verification(&told, answer, &story.sources, &Layout::default()), @r"
    supported: loan, Rossia, Bela: about $700 million
       |
       | Bela will get a loan of about $700 million, and much else.
       |                         ^^^^^^^^^^^^^^^^^^ $630–770 million
      transit  “… is not very big – actually it’s about $650 million –, and half of that is spent.”
      The values meet. [interval_meets]
      Told otherwise, perhaps of another thing:
      Institute of Affairs, line 3  “… to grant Bela a loan of \$1.5 billion, part of which would go …”
      The values do not meet. [interval_disjoint]

    The answer is supported: 1 claim held against 3 sources, 1 supported
    ");
}

#[test]
fn a_conflict_inside_one_source_is_named_so() {
    let mut story = Story::default().says(
        "daily",
        "2021-03-02",
        "First it lent <$2 million>; at the end, $3 million.",
        loan("2000000"),
    );
    story.claims.push(merged(story.claims[0].clone(), &json!({"value_span": [36, 46], "stated": point("3000000")})));
    let story =
        story.finds("conflict", [0, 1], "interval_disjoint", json!({"gap": {"difference": "1000000", "ratio": "1.5"}}));
    assert_snapshot!(story.text(), @"
    conflict inside one source: loan, Rossia, Bela

      daily, 2 March 2021
       |
       | First it lent $2 million; at the end, $3 million.
       |               ^^^^^^^^^^

      daily, 2 March 2021
       |
       | First it lent $2 million; at the end, $3 million.
       |                                     ^^^^^^^^^^ $3 million

      daily says both $2 million and $3 million: 1.5 times, $1 million apart.
      [interval_disjoint; match 0.93, surely one thing; severity 0.80, high; support 2 sources]

    claims: daily, 2 Mar 2021
      $2 million  “First it lent $2 million; at the end, $3 million.”
      $3 million  “First it lent $2 million; at the end, $3 million.”

    1 source, 2 claims: 1 conflict inside one source
    ");
}

#[test]
fn one_source_gives_its_claims_and_a_note() {
    let mut story = Story::default().says("daily", "2021-03-02", "It lent <$2 million> to Bela.", loan("2000000"));
    story.notes.push(json!({"rule": "one_source"}));
    let text = story.text_in(Layout { elapsed: Some(Duration::from_micros(3210)), ..Layout::default() });
    assert_snapshot!(text, @"
    claims: daily, 2 Mar 2021
      $2 million  “It lent $2 million to Bela.”

    note: There is one source only, and nothing to compare it with.

    1 source, 1 claim: nothing to set against each other (3.2ms)
    ");
}

#[test]
fn a_claim_made_elsewhere_needs_no_words() {
    let mut story = Story::default().says("daily", "2021-03-02", "It lent <$2 million> to Bela.", loan("2000000"));
    story.claims.push(merged(loan("4000000"), &json!({"source": "database"})));
    let story =
        story.finds("conflict", [0, 1], "interval_disjoint", json!({"gap": {"difference": "2000000", "ratio": "2"}}));
    assert_snapshot!(story.text(), @"
    conflict: loan, Rossia, Bela
      $4 million: database
      $2 million: daily

      database
        $4 million, without a quote

      daily, 2 March 2021
       |
       | It lent $2 million to Bela.
       |         ^^^^^^^^^^

      daily says $2 million, database says $4 million: 2 times, $2 million apart.
      [interval_disjoint; match 0.93, surely one thing; severity 0.80, high; support 2 sources]

    claims: daily, 2 Mar 2021
      $2 million  “It lent $2 million to Bela.”

    1 source, 2 claims: 1 conflict
    ");
}

#[test]
fn a_span_that_does_not_fit_gives_no_quote_and_no_panic() {
    let text = "Ł lent <$2 million>.";
    for (span, figure) in [([0, 999], [3, 900]), ([1, 4], [1, 2]), ([9, 2], [5, 5]), ([u32::MAX, u32::MAX], [1, 1])] {
        let mut story = Story::default().says("daily", "2021-03-02", text, loan("2000000"));
        let bad = json!({"span": span, "value_span": figure});
        story.claims.push(merged(merged(loan("4000000"), &json!({"source": "daily"})), &bad));
        let story = story.finds("conflict", [0, 1], "interval_disjoint", json!({}));
        assert!(story.text().contains("$4 million, without a quote"), "{}", story.text());
        assert_eq!(story.json()["claims"][1].get("quote"), None);
    }
}

#[test]
fn a_report_that_points_at_nothing_is_still_told() {
    let story = loans().finds("conflict", [0, 77], "interval_disjoint", json!({})).topic("nothing", &[&[55], &[]]);
    assert_eq!(story.text(), loans().text());
}

#[test]
fn a_very_long_line_is_cut_around_the_figure() {
    let filler = "and so the talks went on for one more day ".repeat(500);
    let text = format!("{filler}until it lent <$2 million> to Bela, {filler}");
    let story = Story::default()
        .says("daily", "2021-03-02", &text, loan("2000000"))
        .says("weekly", "2021-03-07", "It lent <$3 million>.", loan("3000000"))
        .finds("conflict", [0, 1], "interval_disjoint", json!({"gap": {"difference": "1000000", "ratio": "1.5"}}));
    assert_snapshot!(story.text(), @"
    conflict: loan, Rossia, Bela
      $2 million: daily
      $3 million: weekly

      daily, 2 March 2021
       |
       | … went on for one more day and so the talks went on for one more day and so the talks went on
       | for one more day until it lent $2 million to Bela, and so the talks went on for one more day
       |                                ^^^^^^^^^^
       | and so the talks went on for one more day and so the talks went on for one …

      weekly, 7 March 2021
       |
       | It lent $3 million.
       |         ^^^^^^^^^^

      daily says $2 million, weekly says $3 million: 1.5 times, $1 million apart.
      [interval_disjoint; match 0.93, surely one thing; severity 0.80, high; support 2 sources]

    2 sources, 2 claims: 1 conflict
    ");
}

#[test]
fn a_text_without_a_space_is_cut_all_the_same() {
    let run = "x".repeat(100_000);
    let story = Story::default()
        .says("daily", "2021-03-02", &format!("{run}<7>{run}"), loan("7"))
        .says("weekly", "2021-03-07", &format!("<{run}>"), loan("8"))
        .finds("conflict", [0, 1], "interval_disjoint", json!({}));
    let text = story.text();
    assert!(text.len() < 2_000 && text.lines().all(|line| line.chars().count() <= 100), "{text}");
}

#[test]
fn letters_of_any_width_stay_under_their_mark() {
    let story = Story::default()
        .says("gazeta", "2021-03-02", "Łukaszenka otrzymał „kredyt” – ok. <1,5 mld dolarów>.", loan("1500000000"))
        .says("shimbun", "2021-03-07", "大統領は、本日、<6億5000万ドル>の融資を受けた。", loan("650000000"))
        .finds("conflict", [0, 1], "interval_disjoint", json!({"gap": {"difference": "850000000", "ratio": "2.31"}}));
    assert_snapshot!(story.text(), @"
    conflict: loan, Rossia, Bela
      $1.5 billion: gazeta
      $650 million: shimbun

      gazeta, 2 March 2021
       |
       | Łukaszenka otrzymał „kredyt” – ok. 1,5 mld dolarów.
       |                                    ^^^^^^^^^^^^^^^ $1.5 billion

      shimbun, 7 March 2021
       |
       | 大統領は、本日、6億5000万ドルの融資を受けた。
       |                 ^^^^^^^^^^^^^ $650 million

      gazeta says $1.5 billion, shimbun says $650 million: 2.3 times, $850 million apart.
      [interval_disjoint; match 0.93, surely one thing; severity 0.80, high; support 2 sources]

    2 sources, 2 claims: 1 conflict
    ");
}

#[test]
fn nothing_in_a_source_can_command_the_terminal() {
    let mut story = Story::default()
        .says(
            "daily",
            "2021-03-02",
            "\u{feff}It \u{1b}[2J lent\t\u{202e}<$2\u{a0}million>\r\n\r\nto\u{7} Bela.",
            loan("2000000"),
        )
        .says("weekly", "2021-03-07", "It lent <$3 million>.", loan("3000000"))
        .finds("conflict", [0, 1], "interval_disjoint", json!({}))
        .topic("loan\u{1b}[31m", &[&[0], &[1]]);
    story.sources[0].publisher = Some("Daily\u{1b}]0;title\u{7}\nTimes".to_owned());
    story.claims[0] = merged(story.claims[0].clone(), &json!({"attribution": "a\u{1b}[1m man"}));
    let text = story.text();
    assert!(!text.contains(|letter: char| letter.is_control() && letter != '\n'), "{text:?}");
    assert_snapshot!(text, @"
    conflict: loan[31m
      $2 million: Daily]0;title Times
      $3 million: weekly

      Daily]0;title Times, 2 March 2021 (daily, line 1), quoting a[1m man
       |
       | It [2J lent $2 million to Bela.
       |             ^^^^^^^^^^

      weekly, 7 March 2021
       |
       | It lent $3 million.
       |         ^^^^^^^^^^

      Daily]0;title Times says $2 million, weekly says $3 million. The values do not meet.
      [interval_disjoint; match 0.93, surely one thing; severity 0.80, high; support 2 sources]

    2 sources, 2 claims: 1 conflict
    ");
}

#[test]
fn many_quotes_are_counted() {
    let story = (0..12).fold(Story::default(), |story, index| {
        story.says(&format!("paper{index}"), "2021-03-02", "It lent <$2 million>.", loan("2000000"))
    });
    let story = story.says("weekly", "2021-03-07", "It lent <$3 million>.", loan("3000000"));
    let members: Vec<usize> = (0..12).collect();
    let story = (0..12)
        .fold(story, |story, index| story.finds("conflict", [index, 12], "interval_disjoint", json!({})))
        .topic("loan", &[&members, &[12]]);
    assert_snapshot!(story.text(), @"
    conflict: loan
      $2 million: paper0, paper1, paper2, paper3 and 8 others
      $3 million: weekly

      paper0, 2 March 2021
       |
       | It lent $2 million.
       |         ^^^^^^^^^^

      paper1, 2 March 2021
       |
       | It lent $2 million.
       |         ^^^^^^^^^^

      paper2, 2 March 2021
       |
       | It lent $2 million.
       |         ^^^^^^^^^^
      and 9 more: paper3, paper4, paper5, paper6 and 5 others

      weekly, 7 March 2021
       |
       | It lent $3 million.
       |         ^^^^^^^^^^

      paper0, paper1, paper2, paper3 and 8 others say $2 million, weekly says $3 million. The values do
      not meet.
      [interval_disjoint; match 0.93, surely one thing; severity 0.80, high; support 2 sources]

    13 sources, 13 claims: 1 conflict
    ");
}

#[test]
fn each_explanation_names_what_differs() {
    let both = |left: Value, right: Value, explanation: &str| {
        let story = Story::default()
            .says("daily", "2021-03-02", "It is <$2 million>.", merged(loan("2000000"), &left))
            .says("weekly", "2021-03-07", "It is <$3 million>.", merged(loan("3000000"), &right))
            .finds("conflict", [0, 1], "interval_disjoint", json!({"explained_by": [explanation]}));
        let text = story.text();
        text.lines().find(|line| line.contains("could explain")).unwrap_or_default().trim().to_owned()
    };
    let told = [
        both(json!({}), json!({}), "time"),
        both(
            json!({"time": {"first": "2020-01-01", "last": "2020-12-31"}}),
            json!({"time": {"first": "2021-01-01", "last": null}}),
            "time",
        ),
        both(json!({}), json!({}), "scope"),
        both(json!({"whole": "public_debt"}), json!({"whole": "debt"}), "scope"),
        both(json!({}), json!({}), "attribution"),
        both(json!({"attribution": "the ministry"}), json!({}), "attribution"),
        both(json!({"attribution": "the ministry"}), json!({"attribution": "the bank"}), "attribution"),
        both(json!({"modality": "planned"}), json!({}), "modality"),
        both(json!({}), json!({}), "wording"),
    ];
    assert_snapshot!(told.join("\n"), @"
    Time could explain it: published on 2 March 2021 and on 7 March 2021, so perhaps not the same
    Time could explain it: 2020 against since 2021, so perhaps not the same loan.
    Scope could explain it: they may count different parts of one whole.
    Scope could explain it: of public debt against of debt.
    Attribution could explain it: each may repeat another authority.
    Attribution could explain it: one of them is what the ministry says.
    Attribution could explain it: the ministry says the one, the bank the other.
    How firmly it is said could explain it: a plan against a fact.
    Wording could explain it: they may not mean quite the same thing.
    ");
}

#[test]
fn json_has_the_forms_of_the_contract() {
    let report = loans().json();
    assert_eq!(report["version"], 1);
    assert_eq!(report["sources"][0]["published"], "2020-09-15");
    let claim = &report["claims"][2];
    assert_eq!(
        *claim,
        json!({
            "source": "transit", "span": [0, 99], "value_span": [49, 67],
            "quote": "– The loan is not very big – actually it’s about $650 million –, and half of that is spent.",
            "kind": "money", "unit": "USD", "stated": point("650000000"), "meant": {"low": "585000000", "high": "715000000"},
            "hedge": "about", "measure": "loan", "entities": ["Rossia", "Bela"],
            "time": {"first": "2021-09-09", "last": "2021-09-09", "origin": "clause"},
            "attribution": null, "polarity": "affirmed", "modality": "asserted"
        })
    );
    assert_eq!(
        report["findings"][0],
        json!({
            "verdict": "conflict", "claims": [0, 2], "match": 0.93, "severity": 0.8, "support": 2, "independent": 0,
            "gap": {"difference": "850000000", "ratio": "2.31"},
            "reasons": [{
                "rule": "interval_disjoint", "text": "The values do not meet: 1.5 billion against 585–715 million.",
                "facts": {"left": "1500000000", "right": "585000000..715000000"}
            }],
            "explained_by": ["time"]
        })
    );
    assert_eq!(
        report["topics"],
        json!([{"label": "loan, Rossia, Bela", "positions": [
            {"claims": [0, 1], "outlets": 2, "independent": 2}, {"claims": [2], "outlets": 1, "independent": 1}
        ]}])
    );
}

#[test]
fn json_of_a_claim_names_even_what_is_not_known() {
    let mut story = Story::default();
    story.claims.push(json!({"source": "database", "kind": "proposition"}));
    let claim = &story.json()["claims"][0];
    assert_eq!(
        *claim,
        json!({
            "source": "database", "kind": "proposition", "unit": null, "hedge": null, "measure": null, "entities": [],
            "time": null, "attribution": null, "polarity": "affirmed", "modality": "asserted"
        })
    );
    let read: Claim = serde_json::from_value(claim.clone()).expect("what is written can be read");
    assert_eq!(read, story.report().claims[0]);
}

#[test]
fn a_mention_has_its_words_and_its_value() {
    let text = "Ł: about $650 million, or 3 or 5 percent";
    let read: Vec<Mention> = serde_json::from_value(json!([
        {"span": [4, 22], "kind": "money", "unit": "USD", "stated": point("650000000"),
         "meant": {"low": "585000000", "high": "715000000"}, "hedge": "about", "rule": "money"},
        {"span": [27, 41], "kind": "percent", "unit": "percent", "stated": {"low": "3", "high": "5"},
         "alternatives": ["3", "5"], "rule": "percent"},
        {"span": [0, 1], "kind": "number", "unit": null, "rule": "number"}
    ]))
    .expect("mentions");
    let source = SourceInfo::from(&Source::new("a", text));
    let form = serde_json::to_value(render::json::extraction(&source, &read, &[], text)).expect("JSON");
    assert_eq!(form["id"], "a");
    assert_eq!(form["mentions"][0]["text"], "about $650 million");
    assert_eq!(form["mentions"][1]["alternatives"], json!(["3", "5"]));
    assert_eq!(form["mentions"][2]["text"], Value::Null, "the span is not on character boundaries");
    let claims = [
        merged(loan("650000000"), &json!({"source": "a", "span": [0, 41], "value_span": [4, 22]})),
        json!({"source": "a", "kind": "proposition", "span": [0, 3], "event": "grant"}),
    ];
    let claims = claims.map(|claim| serde_json::from_value(claim).expect("a claim"));
    assert_snapshot!(extraction(&source, &read, &claims, text, &Layout::default()), @"
    a: no date
          0                      no value
          0  Ł:                                                         grant
          4  about $650 million  about $650 million ($585–715 million)  loan, Rossia, Bela
         27  3 or 5 percent      3 or 5%
    ");
}

/// Every reason why a reading was refused, and every trap, is told in words and by its name.
#[test]
fn refusals_and_traps_have_words() {
    let checker = Checker::new();
    for path in files_under("fixtures/recognize", "txt") {
        let source = Source::new("case", read(&path));
        for explained in checker.explain(&source) {
            let text = render::text::explanation(&source, std::slice::from_ref(&explained), &Layout::default());
            for id in explained.refused.iter().map(|refused| &refused.why).chain(&explained.trap) {
                assert!(
                    text.contains(&format!("({id})")),
                    "`{id}` has no row in src/render/words/readings.rs:\n{text}"
                );
            }
        }
    }
}
