//! An answer held against one source.

use gainsay::{Checker, Source, Support};

/// The support, and the rules that decided of each claim.
fn held(source: &str, answer: &str) -> (Support, Vec<String>) {
    let told = Checker::new().verify(answer, &[Source::new("s", source)]);
    let rules = told.checks.iter().filter_map(|check| Some(check.testimony.first()?.reasons[0].rule.to_string()));
    (told.support, rules.collect())
}

#[track_caller]
fn is(source: &str, answer: &str, support: Support, rules: &[&str]) {
    let expected = (support, rules.iter().map(|&rule| rule.to_owned()).collect());
    assert_eq!(held(source, answer), expected, "{answer:?} against {source:?}");
}

#[test]
fn each_figure_is_held_against_the_one_in_its_place() {
    let source = "The ferry took 40 minutes to the island and 60 minutes back to the harbour.";
    is(
        source,
        "The ferry took 40 minutes to the island and 60 minutes back to the harbour.",
        Support::Supported,
        &["interval_meets"; 2],
    );
    is(
        source,
        "The ferry took 60 minutes to the island and 60 minutes back to the harbour.",
        Support::Contradicted,
        &["interval_disjoint", "interval_meets"],
    );
}

#[test]
fn a_bound_follows_from_a_figure_and_not_the_other_way_round() {
    is("The flood drowned 43 cows.", "The flood drowned at least 40 cows.", Support::Supported, &["bound_encloses"]);
    is(
        "The flood drowned at least 40 cows.",
        "The flood drowned 43 cows.",
        Support::Unsupported,
        &["source_more_open"],
    );
    // The number that the bound names is what people go on to tell.
    is("The flood drowned at least 40 cows.", "The flood drowned 40 cows.", Support::Supported, &["bound_named"]);
    is("The flood drowned up to 40 cows.", "The flood drowned 40 cows.", Support::Supported, &["bound_named"]);
    let fewer = "The flood drowned fewer than 40 cows.";
    is(fewer, "The flood drowned 40 cows.", Support::Contradicted, &["interval_disjoint"]);
    is(fewer, "The flood drowned 39 cows.", Support::Unsupported, &["source_more_open"]);
    is(
        "The flood drowned 43 cows.",
        "The flood drowned more than 43 cows.",
        Support::Contradicted,
        &["interval_disjoint"],
    );
}

#[test]
fn a_denial_is_of_an_act_and_not_of_every_figure_beside_it() {
    let source = "Believe it or not, 17-year-old Zuleika Trevorrow reached the final.";
    is(source, "Zuleika Trevorrow, aged 17, won the final.", Support::Supported, &["interval_meets"]);
    let source = "The bank did not lend the town $40 million.";
    assert_ne!(held(source, "The bank lent the town $40 million.").0, Support::Supported);
}

#[test]
fn a_bound_of_the_answer_does_not_use_up_the_figure_it_keeps_to() {
    is(
        "Sixty-five people remain missing and 750 were rescued from the flood.",
        "Dozens remain missing and 750 people were rescued from the flood.",
        Support::Supported,
        &["bound_encloses", "interval_meets"],
    );
}

#[test]
fn only_what_is_near_is_called_the_nearest() {
    let source = "The flood drowned at least 40 cows. The choir of Tarn sang for several hours.";
    is(source, "The flood drowned 43 cows.", Support::Unsupported, &["source_more_open"]);
    is(source, "The toll bridge measures 250 metres.", Support::Unsupported, &[]);
    is(source, "The committee heard 12 witnesses.", Support::Unsupported, &[]);
}

#[test]
fn what_changes_in_a_repeated_sentence_is_said_otherwise() {
    let source = "The yard of the port at Tarn builds ships with a maximum of 80 cabins on each deck.";
    let changed = |figure: &str| source.replace("80", figure);
    is(source, &changed("60"), Support::Contradicted, &["interval_disjoint"]);
    is(source, &changed("more than 60"), Support::Supported, &["bound_encloses"]);
    is(source, &changed("more than 80"), Support::Contradicted, &["interval_disjoint"]);
    // Only a sentence that is repeated word for word is held so.
    is(source, "The yard builds ships with a maximum of 60 cabins.", Support::Unsupported, &["source_more_open"]);
}

#[test]
fn an_answer_is_in_the_language_of_its_sources() {
    // "Al" and "in" alone would make it Italian, where 1,000 is one.
    let source = "The army of Tarn has detained 1,000 suspects in a raid on the al-Varn quarter.";
    is(source, "Tarn Detains 1,000 in al-Varn Raid", Support::Supported, &["interval_meets"]);
    // What is clearly Italian stays so.
    is(source, "L'esercito di Tarn ha arrestato 1.000 persone.", Support::Supported, &["interval_meets"]);
}

#[test]
fn what_is_at_least_so_much_adds_up_to_at_least_the_sum() {
    let source = "At least 15 people died in Tarn and 5 people died in Varn.";
    is(source, "At least 20 people died in Tarn and Varn.", Support::Supported, &["derived"]);
    assert_ne!(held(source, "Exactly 20 people died in Tarn and Varn.").0, Support::Supported);
    assert_ne!(held(source, "At least 10 more people died in Tarn than in Varn.").0, Support::Contradicted);
}

#[test]
fn what_went_into_a_sum_does_not_follow_from_it() {
    let source = "Zuleika Trevorrow made six birdies in a round of 65.";
    assert_ne!(held(source, "The harbour club paid for dinner for 65.").0, Support::Supported);
}

#[test]
fn a_figure_may_follow_from_those_of_the_source() {
    let source = "There were 105 parents and 698 pupils in the hall.";
    is(source, "803 people were in the hall.", Support::Supported, &["derived"]);
    // One more is no sum of anything.
    assert_ne!(held(source, "804 people were in the hall.").0, Support::Supported);
    is(
        "The boat sailed 120 miles at 40 miles per hour.",
        "The boat sailed for 3 hours.",
        Support::Supported,
        &["derived"],
    );
}

#[test]
fn what_the_answer_says_itself_is_no_part_of_a_sum() {
    let source = "The team planted 20 oaks and 30 elms.";
    is(
        source,
        "The team planted 20 oaks and 50 elms.",
        Support::Contradicted,
        &["interval_meets", "interval_disjoint"],
    );
}

#[test]
fn another_thing_is_neither_supported_nor_contradicted() {
    assert_eq!(held("The bridge cost $40 million.", "The orchestra hired 12 violinists.").0, Support::Unsupported);
    assert_eq!(held("The bridge cost $40 million.", "The orchestra was pleased.").0, Support::Unchecked);
}

#[test]
fn a_source_may_say_in_several_sentences_what_an_answer_says_in_one() {
    let source = "Mara Vell has run the ferry company since the strike. Its owners were paid $40 million on Monday. \
                  The buyer is a bank in Oslo.";
    is(source, "Oslo Bank Buys Ferry Company for $40 Million", Support::Supported, &["interval_meets"]);
    // The same amount, but nobody speaks of an orchestra or of Vienna.
    assert_eq!(held(source, "Vienna Orchestra Wins Lawsuit and $40 Million").0, Support::Unsupported);
}

#[test]
fn a_number_may_leave_out_what_it_is_of() {
    is("The index rose 74.3 points to 9,120.", "The index rose 74 points.", Support::Supported, &["interval_meets"]);
    is("The index rose 74 points on Friday.", "Index ends Friday up 74", Support::Supported, &["unit_left_out"]);
    assert_eq!(held("The index rose 74 points.", "The index rose 74 percent.").0, Support::Unsupported);
    is("The index rose 74.3 on Friday.", "The index rose 74 on Friday.", Support::Supported, &["rounded"]);
    is("The index rose 74.6 on Friday.", "The index rose 74 on Friday.", Support::Contradicted, &["interval_disjoint"]);
}

#[test]
fn a_figure_that_names_is_found_or_not() {
    is("Flight 370 was lost.", "Families of Flight 370 Wait", Support::Supported, &["same_designation"]);
    assert_eq!(held("Flight 730 was lost.", "Families of Flight 370 Wait").0, Support::Unsupported);
    // A year that only names on one side, and tells a time on the other.
    is("In 1946 a mob stormed the mill.", "The Infamous Mob of Mill 1946", Support::Supported, &["same_designation"]);
    assert_ne!(held("They drew 2-2 in Oslo.", "They drew 1-1 in Oslo.").0, Support::Supported);
    // It never outweighs a figure that tells a value.
    is(
        "Flight 370 had 239 people on board.",
        "Flight 730 had 239 people on board.",
        Support::Supported,
        &["interval_meets"],
    );
}

#[test]
fn a_sum_is_of_one_thing_and_a_product_of_two() {
    let source = "Ann picked 7 plums, Ben picked 3 plums, and Cleo picked 4 pears.";
    is(source, "They picked 10 plums.", Support::Supported, &["derived"]);
    assert_ne!(held(source, "They picked 14 plums.").0, Support::Supported);
    assert_ne!(held(source, "They picked 21 plums.").0, Support::Supported);
    is(
        "A tray is 30 centimetres long and 20 centimetres wide.",
        "The tray covers 600 square centimetres.",
        Support::Supported,
        &["derived"],
    );
    is("They play 13 games a month for 14 months.", "They play 182 games.", Support::Supported, &["derived"]);
    is("Ann had 70 quarters and spent 20 of her quarters.", "Ann has 50 quarters.", Support::Supported, &["derived"]);
}

#[test]
fn acronyms_stand_for_names() {
    let source = "The European Trade Union paid $40 million on Monday.";
    is(source, "ETU Pays $40 Million", Support::Supported, &["interval_meets"]);
}

#[test]
fn a_swap_is_no_contradiction_and_a_changed_party_none_either() {
    is(
        "It falls to 50% of the children and 90% of the adults.",
        "50% of the children and 90% of the adults fall.",
        Support::Supported,
        &["interval_meets"; 2],
    );
    assert_eq!(
        held("Diameter: the moon Io measures 2,236 miles.", "The moon Titan has a diameter of 3,200 miles.").0,
        Support::Unsupported
    );
}
