//! What each rule says when it decides.

use super::{days, numbers};
use crate::model::{Date, Facts, Interval, Number, Reason, Unit};

/// A rule, what it says, and what it adds where the facts are there.
type Row = (&'static str, &'static str, &'static str);

/// One row a rule, in the order of the stages. A fact stands in braces.
const SENTENCES: &[Row] = &[
    // Judging: the values.
    ("interval_meets", "The values meet", ": {left} and {right}"),
    ("interval_disjoint", "The values do not meet", ": {left} against {right}"),
    ("bound_encloses", "One side leaves the value open, and the other keeps to it", ": {left} and {right}"),
    ("same_day", "Both name the same day", ": {left}"),
    ("period_encloses", "One period lies inside the other", ": {left} and {right}"),
    ("days_disjoint", "The days differ", ": {left} against {right}"),
    ("same_tally", "Both give the same two numbers", ": {left} and {right}"),
    ("tallies_apart", "The two numbers differ", ": {left} against {right}"),
    ("rank_and_share", "Whoever has so large a share comes first", ""),
    ("running_figure", "A figure that moves on with the reports", ": first {left}, later {right}"),
    (
        "runs_with_time",
        "The value moves on with time, by as much as lies between the reports",
        ": first {left}, later {right}",
    ),
    ("plan_replaced", "A later report tells what came of a plan", ": first {left}, later {right}"),
    ("rescheduled", "A later report tells another day", ": first {left}, later {right}"),
    ("superseded", "One side is told as a former figure", ": first {left}, later {right}"),
    ("source_more_open", "The source leaves the value more open", ": {left} against {right}"),
    ("bound_named", "The figure is the bound that the source names", ": {left} against {right}"),
    ("rounded", "The figure is rounded to a whole number", ": {left} for {right}"),
    ("unit_left_out", "The numbers are one, and one side leaves out what it is of", ": {left} against {right}"),
    ("same_designation", "Both speak of {name}", ""),
    ("derived", "It follows from figures of the source", ": {value} = {how}"),
    ("converted", "The units were converted", ": from {from} to {to}"),
    ("exchanged", "The currencies were converted", ": one {from} is {rate}, at the rate of {day}"),
    ("told_in_both", "One side gives the amount in both currencies", ": {one} is {other}"),
    ("implied_rate", "A source tells the rate, by an amount that it gives in both currencies", ": {one} is {other}"),
    ("rate_too_old", "The last rate before is too old", ": {left} and {right}, of {day}"),
    ("polarity_opposed", "One side says that it is so, the other that it is not", ""),
    ("opposite_verbs", "What is done is the opposite", ": {left} against {right}"),
    ("same_fact", "Both say the same of it", ": {left} and {right}"),
    ("negated", "One side says that it is so, the other that it is not", ": {left} against {right}"),
    ("denied", "One side denies what the other says", ": {left} against {right}"),
    ("opposite_course", "What becomes of it by the one is the opposite of the other", ": {left} against {right}"),
    ("majority_and_share", "What most think leaves so much to a share", ": {most} and {share}"),
    ("not_yet", "What the one plans or expects, the other says has not been done", ": {left} against {right}"),
    ("scale_slip", "A slip of scale is likely: one value is {factor} times the other", ""),
    ("one_authority", "Both give the word of one authority", ": {who}"),
    ("no_rule", "There is no rule to compare values of such kinds", ""),
    ("no_rate", "The currencies differ and no rate is given", ": {left} and {right}"),
    // Vetoes of scope.
    ("part_whole", "One is a part of what the other counts", ": {left} against {right}"),
    ("other_period", "They cover different periods", ": {left} against {right}"),
    ("stage", "They are figures of different stages", ": {left} against {right}"),
    ("measure", "They measure different things", ": {left} against {right}"),
    ("per_unit", "They are not by the same unit", ": {left} against {right}"),
    ("share_of_what", "They are shares of different wholes", ": {left} against {right}"),
    ("role", "Who does it to whom differs", ": {left} against {right}"),
    ("other_event", "They may be two events of one kind", ": {left} against {right}"),
    ("other_place", "They are about different places", ": {left} against {right}"),
    // Exclusions.
    ("both_values", "One source states both values, so there are two such things", ": claims {left} and {right}"),
    // Why nothing is found of a pair.
    ("other_sort", "Values of two such sorts are not compared", ""),
    ("same_sentence", "Both stand in one sentence, and so tell two things", ""),
    ("too_little_in_common", "They have too little in common to be weighed", ""),
    ("better_partner", "One of them has a better match in the other's source", ": claim {partner} for claim {claim}"),
    ("of_others", "Both have names, and none in common", ""),
    ("other_frame", "Values apart contradict each other only of the same one, and of the same act", ""),
    ("below_threshold", "Too little speaks for their being one thing", ""),
    ("several_vetoes", "More than one difference of scope stands between them", ": {vetoes}"),
    ("one_voice", "A source that repeats itself is one voice", ""),
    ("not_looked_at", "A limit was reached before this pair came to be looked at", ""),
    // Who repeats whom.
    ("copied_passage", "Both tell it in the same words", ", {words} of them in a row"),
    ("same_authority", "Both rest on {authority}", ""),
    ("same_outlet", "Both are of one publisher", ""),
    // Notes about the comparison.
    (
        "names_capped",
        "So many names are alike that some may be one without being known as one",
        ": {cap}, at most {limit}; {left_out} names had more",
    ),
    ("no_claims", "No figure or fact was read in {source}", ""),
    ("one_source", "There is one source only, and nothing to compare it with", ""),
    ("pairs_capped", "More pairs were found than are kept", ": the likeliest {limit}, and {left_out} are left out"),
    (
        "keys_capped",
        "Some words and names are so common that claims were not looked up by them alone",
        ", most of all {keys}: {claims} claims have more than {limit}",
    ),
    (
        "comparisons_capped",
        "So many claims have the same in common that not all were compared",
        ", most of all {keys}: up to {left_out} comparisons are left out, where more than {limit} a claim were due",
    ),
];

/// What a reason says, as one English sentence with its facts in it.
///
/// A rule that this version does not know is told by its name and facts.
///
/// ```
/// use gainsay::{Reason, RuleId, render::sentence};
///
/// let reason = Reason::new(RuleId::new("interval_disjoint"))
///     .with("left", "1500000000")
///     .with("right", "585000000..715000000");
/// assert_eq!(sentence(&reason), "The values do not meet: 1.5 billion against 585–715 million.");
/// ```
#[must_use]
pub fn sentence(reason: &Reason) -> String {
    let known = SENTENCES.iter().find(|(rule, ..)| *rule == reason.rule.as_str());
    let told = known.and_then(|(_, says, adds)| {
        let says = filled(says, &reason.facts)?;
        Some(says + &filled(adds, &reason.facts).unwrap_or_default())
    });
    told.unwrap_or_else(|| unknown(reason)) + "."
}

/// The template with its facts; `None` where one is missing.
fn filled(template: &str, facts: &Facts) -> Option<String> {
    let mut pieces = template.split('{');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once('}')?;
        out.push_str(&fact(facts.get(name)?));
        out.push_str(rest);
    }
    Some(out)
}

/// "Seasonal shift (left 3, right 5)".
fn unknown(reason: &Reason) -> String {
    let name = reason.rule.as_str().replace('_', " ");
    let mut letters = name.chars();
    let name: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let facts: Vec<String> = reason.facts.iter().map(|(name, value)| format!("{name} {}", fact(value))).collect();
    if facts.is_empty() { name } else { format!("{name} ({})", facts.join(", ")) }
}

/// A fact for a reader: numbers, days and ranges `a..b` of them, with or without a unit behind; any other as it is.
fn fact(text: &str) -> String {
    if let Some(path) = path(text) {
        return path;
    }
    if let Some((rate, by)) = text.split_once(" per ") {
        return format!("{} per {by}", fact(rate));
    }
    let (value, unit) = match text.split_once(' ') {
        Some((value, unit)) => (value, Some(Unit::from(unit.to_owned()))),
        None => (text, None),
    };
    // A fact does not say whether an end is itself left out, and so neither do its words.
    let side = |text: &str| {
        let end = text.trim_start_matches(['<', '>']).parse::<Number>().ok()?;
        Some(numbers::amount(end, unit.as_ref()))
    };
    let above = || Some(format!("{} and above", side(value.strip_suffix("..")?)?));
    let below = || Some(format!("up to {}", side(value.strip_prefix("..")?)?));
    let numbers = || read_interval::<Number>(value).map(|interval| numbers::interval(&interval, unit.as_ref()));
    let days = || read_interval::<Date>(value).filter(|_| unit.is_none()).map(|interval| days::interval(&interval));
    above().or_else(below).or_else(numbers).or_else(days).unwrap_or_else(|| text.replace('_', " "))
}

/// A path from one figure to another, "(1,000 + 2,000) / 3"; `None` for anything but figures with signs between them.
fn path(text: &str) -> Option<String> {
    let step = |step: &str| match step {
        "+" | "/" | "%" => Some(step.to_owned()),
        "-" => Some("−".to_owned()),
        "x" => Some("×".to_owned()),
        _ => {
            let (opening, rest) = step.strip_prefix('(').map_or(("", step), |rest| ("(", rest));
            let (number, closing) = rest.strip_suffix(')').map_or((rest, ""), |number| (number, ")"));
            Some(format!("{opening}{}{closing}", numbers::amount(number.parse().ok()?, None)))
        }
    };
    let steps: Vec<String> = text.split(' ').map(step).collect::<Option<_>>()?;
    (steps.len() > 2).then(|| steps.join(" ").replace(" %", "%"))
}

/// `a`, `a..b`, `a..`, `..b`; `None` for anything else.
fn read_interval<T: std::str::FromStr + Ord + Copy>(text: &str) -> Option<Interval<T>> {
    let end = |text: &str| text.trim_start_matches(['<', '>']).parse::<T>().ok();
    match text.split_once("..") {
        None => end(text).map(Interval::point),
        Some((low, "")) => end(low).map(Interval::at_least),
        Some(("", high)) => end(high).map(Interval::at_most),
        Some((low, high)) => Interval::between(end(low)?, end(high)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RuleId;

    fn told(rule: &'static str, facts: &[(&'static str, &str)]) -> String {
        sentence(&facts.iter().fold(Reason::new(RuleId::new(rule)), |reason, (name, fact)| reason.with(name, fact)))
    }

    #[test]
    fn tells_facts_in_human_numbers() {
        assert_eq!(
            told("interval_disjoint", &[("left", "1500000000 USD"), ("right", "585000000..715000000 USD")]),
            "The values do not meet: $1.5 billion against $585–715 million."
        );
        assert_eq!(
            told("days_disjoint", &[("left", "2020-09-14"), ("right", "2020-09-01..2020-09-13")]),
            "The days differ: 14 September 2020 against 1–13 September 2020."
        );
        assert_eq!(
            told("measure", &[("left", "export"), ("right", "import")]),
            "They measure different things: export against import."
        );
        assert_eq!(
            told("scale_slip", &[("factor", "1000")]),
            "A slip of scale is likely: one value is 1,000 times the other."
        );
        assert_eq!(
            told("derived", &[("how", "(60000000 + 30000000) / 3"), ("value", "30000000")]),
            "It follows from figures of the source: 30 million = (60 million + 30 million) / 3."
        );
        assert_eq!(
            told("derived", &[("how", "50 % x 80"), ("value", "40")]),
            "It follows from figures of the source: 40 = 50% × 80."
        );
    }

    #[test]
    fn leaves_out_what_is_not_known() {
        assert_eq!(told("interval_disjoint", &[("left", "3")]), "The values do not meet.");
        assert_eq!(told("scale_slip", &[]), "Scale slip.");
    }

    #[test]
    fn a_rule_of_another_version_is_told_by_its_facts() {
        assert_eq!(told("seasonal_shift", &[]), "Seasonal shift.");
        assert_eq!(
            told("seasonal_shift", &[("right", "1500000"), ("left", "spring")]),
            "Seasonal shift (left spring, right 1.5 million)."
        );
    }

    #[test]
    fn every_row_is_reachable_and_well_formed() {
        for (index, (rule, says, adds)) in SENTENCES.iter().enumerate() {
            let first = SENTENCES.iter().position(|(other, ..)| other == rule);
            assert_eq!(first, Some(index), "`{rule}` stands twice");
            for template in [says, adds] {
                assert_eq!(template.matches('{').count(), template.matches('}').count(), "`{rule}`: {template}");
            }
        }
    }
}
