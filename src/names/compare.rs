//! Two names held against each other, word by word.

use super::align::{Alignment, Couple, Likeness, align};
use super::name::Name;
use super::part::Part;
use super::weights::{self as w, Weight};
use super::words::Sort;
use crate::lexicon::names::PATRONYMICS;
use crate::model::{Evidence, RuleId};

/// What two names have in common, and whether they are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameMatch {
    /// Whether they are taken for one name.
    pub same: bool,
    /// The sum of the evidence, in hundredths of a bit (log2 of the odds that they are one name).
    pub sum: i32,
    /// What spoke for and against.
    pub evidence: Vec<Evidence>,
}

impl NameMatch {
    /// How sure it is that they are one name, from 0 to 1: the sum read as log odds, to four decimals.
    #[must_use]
    pub fn score(&self) -> f64 {
        let odds = (f64::from(self.sum) / 100.0).exp2();
        (odds / (1.0 + odds) * 10_000.0).round() / 10_000.0
    }
}

/// The evidence so far.
#[derive(Default)]
struct Sheet(Vec<Evidence>);

impl Sheet {
    fn add(&mut self, weight: &Weight, score: i32, words: String) {
        self.0.push(Evidence { weight: RuleId::new(weight.id), score, words });
    }

    fn total(self) -> NameMatch {
        let sum = self.0.iter().map(|evidence| evidence.score).sum();
        NameMatch { same: sum >= w::SAME_FROM, sum, evidence: self.0 }
    }
}

impl Name {
    /// Holds two names against each other. The answer is the same whichever is asked.
    ///
    /// A name without letters and digits is never the same as anything.
    #[must_use]
    pub fn compare(&self, other: &Self) -> NameMatch {
        let mut sheet = Sheet::default();
        sheet.add(&w::PRIOR, w::PRIOR.score, String::new());
        if !self.shares_key(other) {
            sheet.add(&w::NO_COMMON_KEY, w::NO_COMMON_KEY.score, String::new());
            return sheet.total();
        }
        if self.letters == other.letters {
            sheet.add(&w::SAME_LETTERS, w::SAME_LETTERS.score, self.letters.clone());
            return sheet.total();
        }
        if let Some(letters) = acronym_of(self, other).or_else(|| acronym_of(other, self)) {
            sheet.add(&w::ACRONYM_LETTER, times(w::ACRONYM_LETTER.score, letters.len()), letters.to_owned());
            return sheet.total();
        }
        let alignment = align(self, other);
        for couple in &alignment.couples {
            agreement(
                &self.parts[couple.left.clone()],
                &other.parts[couple.right.clone()],
                couple.likeness,
                &mut sheet,
            );
        }
        differences(self, other, &alignment, &mut sheet);
        alone(self, other, &alignment.couples, &mut sheet);
        sheet.total()
    }
}

fn acronym_of<'a>(short: &'a Name, long: &Name) -> Option<&'a str> {
    short.acronym.as_deref().filter(|letters| long.initials.iter().any(|initials| initials == letters))
}

/// Adds what a couple of parts, or of a part and a run, speaks for.
fn agreement(left: &[Part], right: &[Part], likeness: Likeness, sheet: &mut Sheet) {
    let words = || show(left, right);
    let ([a], [b]) = (left, right) else {
        let weight = if likeness == Likeness::Initial { &w::SAME_INITIAL } else { &w::JOINED };
        return sheet.add(weight, weight.score, words());
    };
    let letters = a.letters.chars().count().min(b.letters.chars().count()).min(w::MOST_LETTERS);
    let weight = match (a.sort, b.sort) {
        (Sort::Particle | Sort::Filiation, _) | (_, Sort::Particle | Sort::Filiation) => return,
        _ if likeness == Likeness::Initial => &w::SAME_INITIAL,
        (Sort::Given(_), Sort::Given(_)) if likeness == Likeness::Variant => &w::GIVEN_VARIANT,
        (Sort::Given(_), _) | (_, Sort::Given(_)) => &w::GIVEN_LETTER,
        (Sort::Place(_), Sort::Place(_)) => &w::SAME_PLACE,
        (Sort::Generic, Sort::Generic) => &w::SAME_GENERIC,
        (Sort::Legal(_), _) => &w::SAME_LEGAL_FORM,
        (Sort::Number, _) => &w::SAME_NUMBER,
        (Sort::Initial, _) => &w::SAME_INITIAL,
        _ => &w::WORD_LETTER,
    };
    let by_letter = weight.id == w::WORD_LETTER.id || weight.id == w::GIVEN_LETTER.id;
    sheet.add(weight, if by_letter { times(weight.score, letters) } else { weight.score }, words());
    if let Likeness::Edited(edits @ 1..) = likeness {
        let short = if letters < 6 { 2 } else { 1 };
        sheet.add(&w::EDIT, times(w::EDIT.score, edits * short), words());
    }
}

/// Adds what the parts without partners speak against, or that there are none.
fn differences(left: &Name, right: &Name, alignment: &Alignment, sheet: &mut Sheet) {
    let free =
        |name: &Name, indexes: &[usize]| indexes.iter().map(|&index| name.parts[index].clone()).collect::<Vec<_>>();
    let (left_free, right_free) = (free(left, &alignment.left), free(right, &alignment.right));
    let of =
        |parts: &[Part], kind: fn(&Part) -> bool| parts.iter().filter(|part| kind(part)).cloned().collect::<Vec<_>>();

    let numbers = |part: &Part| part.sort == Sort::Number;
    let (a, b) = (of(&left_free, numbers), of(&right_free, numbers));
    if !a.is_empty() || !b.is_empty() {
        sheet.add(&w::OTHER_NUMBER, w::OTHER_NUMBER.score, show(&a, &b));
    }
    let legal = |part: &Part| matches!(part.sort, Sort::Legal(_));
    let (a, b) = (of(&left_free, legal), of(&right_free, legal));
    if !a.is_empty() && !b.is_empty() {
        sheet.add(&w::OTHER_LEGAL_FORM, w::OTHER_LEGAL_FORM.score, show(&a, &b));
    }
    if !same_filiation(left, right, &alignment.couples) {
        sheet.add(&w::OTHER_FILIATION, w::OTHER_FILIATION.score, String::new());
    }

    let generic: Vec<_> = left_free.iter().chain(&right_free).filter(|part| part.sort == Sort::Generic).collect();
    let telling = |part: &Part| part.is_distinctive() || part.sort == Sort::Initial;
    let (a, b) = (of(&left_free, telling), of(&right_free, telling));
    match (a.is_empty(), b.is_empty()) {
        (false, false) => sheet.add(&w::CLASH, w::CLASH.score, show(&a, &b)),
        (true, true) if generic.is_empty() => sheet.add(&w::COMPLETE, w::COMPLETE.score, String::new()),
        (true, true) => {}
        _ => {
            let organisation = left.organisation || right.organisation;
            for part in a.iter().chain(&b) {
                let weight = further(part, organisation);
                sheet.add(weight, weight.score, part.written.clone());
            }
        }
    }
    for part in generic {
        sheet.add(&w::FURTHER_GENERIC, w::FURTHER_GENERIC.score, part.written.clone());
    }
}

/// What a word counts for that one name has more.
fn further(part: &Part, organisation: bool) -> &'static Weight {
    match part.sort {
        Sort::Initial => &w::FURTHER_INITIAL,
        Sort::Place(_) => &w::FURTHER_PLACE,
        _ if organisation => &w::FURTHER_WORD,
        _ if PATRONYMICS.iter().any(|ending| part.sound.ends_with(ending)) => &w::FURTHER_INITIAL,
        _ => &w::FURTHER_NAME,
    }
}

/// Whether the words that both names have stand in one order, where both say whose child someone is.
fn same_filiation(left: &Name, right: &Name, couples: &[Couple]) -> bool {
    let told = |name: &Name| name.parts.iter().any(|part| part.sort == Sort::Filiation);
    if !told(left) || !told(right) {
        return true;
    }
    let mut order: Vec<_> = couples
        .iter()
        .filter(|couple| left.parts[couple.left.start].is_distinctive())
        .map(|couple| (couple.left.start, couple.right.start))
        .collect();
    order.sort_unstable();
    order.is_sorted_by_key(|&(_, right)| right)
}

/// Adds what it counts for that one name is a single word of the other: its surname, or any other word.
fn alone(left: &Name, right: &Name, couples: &[Couple], sheet: &mut Sheet) {
    let [couple] = couples else { return };
    let lone = |name: &Name| name.parts.iter().filter(|part| part.sort != Sort::Particle).count() == 1;
    if lone(left) == lone(right) || left.organisation || right.organisation {
        return;
    }
    let surname = left.surname == Some(couple.left.start) && right.surname == Some(couple.right.start);
    let weight = if surname { &w::SURNAME_ALONE } else { &w::OTHER_WORD_ALONE };
    sheet.add(weight, weight.score, show(&left.parts[couple.left.clone()], &right.parts[couple.right.clone()]));
}

fn times(score: i32, count: usize) -> i32 {
    score.saturating_mul(i32::try_from(count).unwrap_or(i32::MAX))
}

/// The words of both sides: once where they are written alike, else with a slash between, in alphabetic order so that
/// both directions show the same.
fn show(left: &[Part], right: &[Part]) -> String {
    let join = |parts: &[Part]| parts.iter().map(|part| part.written.as_str()).collect::<Vec<_>>().join(" ");
    let mut sides = [join(left), join(right)];
    sides.sort_unstable();
    if sides[0] == sides[1] || sides[0].is_empty() { sides[1].clone() } else { sides.join(" / ") }
}
