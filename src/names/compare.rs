//! Two names held against each other, word by word.

use itertools::Itertools as _;

use super::align::{Alignment, Couple, Likeness, align};
use super::name::Name;
use super::part::Part;
use super::weights::{self as w, Weight};
use super::words::Sort;
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
        // One order, whichever was asked, so that no tie is broken two ways.
        let (left, right) = if self.letters < other.letters { (self, other) } else { (other, self) };
        let alignment = align(left, right);
        for couple in &alignment.couples {
            agreement(
                &left.parts[couple.left.clone()],
                &right.parts[couple.right.clone()],
                couple.likeness,
                &mut sheet,
            );
        }
        filiation(left, right, &alignment.couples, &mut sheet);
        differences(left, right, &alignment, &mut sheet);
        alone(left, right, &alignment.couples, &mut sheet);
        sheet.total()
    }
}

fn acronym_of<'a>(short: &'a Name, long: &Name) -> Option<&'a str> {
    short.acronym.as_deref().filter(|letters| long.initials.iter().any(|initials| initials == letters))
}

/// Adds what a couple of parts, or of a part and a run, speaks for.
fn agreement(left: &[Part], right: &[Part], likeness: Likeness, sheet: &mut Sheet) {
    let words = || show(left.iter(), right.iter());
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
        (Sort::Legal(_), _) | (_, Sort::Legal(_)) => &w::SAME_LEGAL_FORM,
        (Sort::Number, _) => &w::SAME_NUMBER,
        (Sort::Initial, _) | (_, Sort::Initial) => &w::SAME_INITIAL,
        _ => &w::WORD_LETTER,
    };
    let by_letter = weight.id == w::WORD_LETTER.id || weight.id == w::GIVEN_LETTER.id;
    sheet.add(weight, if by_letter { times(weight.score, letters) } else { weight.score }, words());
    if let Likeness::Edited(edits @ 1..) = likeness {
        let short = if letters < 6 { 2 } else { 1 };
        sheet.add(&w::EDIT, times(w::EDIT.score, edits * short), words());
    }
}

/// The parts of two names that have no partner.
struct Leftovers<'a> {
    left: Vec<&'a Part>,
    right: Vec<&'a Part>,
}

impl<'a> Leftovers<'a> {
    fn of(left: &'a Name, right: &'a Name, alignment: &Alignment) -> Self {
        let parts = |name: &'a Name, indexes: &[usize]| indexes.iter().map(|&index| &name.parts[index]).collect();
        Self { left: parts(left, &alignment.left), right: parts(right, &alignment.right) }
    }

    fn only(&self, kind: impl Fn(&Part) -> bool) -> Self {
        let only = |parts: &[&'a Part]| parts.iter().copied().filter(|part| kind(part)).collect();
        Self { left: only(&self.left), right: only(&self.right) }
    }

    fn on_both_sides(&self) -> bool {
        !self.left.is_empty() && !self.right.is_empty()
    }

    fn iter(&self) -> impl Iterator<Item = &'a Part> {
        self.left.iter().chain(&self.right).copied()
    }

    fn show(&self) -> String {
        show(self.left.iter().copied(), self.right.iter().copied())
    }
}

/// Adds what the parts without partners speak against, or that there are none.
fn differences(left: &Name, right: &Name, alignment: &Alignment, sheet: &mut Sheet) {
    let all = Leftovers::of(left, right, alignment);
    let numbers = all.only(|part| part.sort == Sort::Number);
    if numbers.iter().next().is_some() {
        sheet.add(&w::OTHER_NUMBER, w::OTHER_NUMBER.score, numbers.show());
    }
    let forms = all.only(|part| matches!(part.sort, Sort::Legal(_)));
    if forms.on_both_sides() {
        let strict = forms.only(Part::is_strict_form).on_both_sides();
        let weight = if strict { &w::OTHER_LEGAL_FORM } else { &w::OTHER_LOOSE_FORM };
        sheet.add(weight, weight.score, forms.show());
    }
    let generic = all.only(|part| part.sort == Sort::Generic);
    for part in generic.iter() {
        sheet.add(&w::FURTHER_GENERIC, w::FURTHER_GENERIC.score, part.written.clone());
    }
    let telling = all.only(|part| part.is_distinctive() || part.sort == Sort::Initial);
    if telling.on_both_sides() {
        return sheet.add(&w::CLASH, w::CLASH.score, telling.show());
    }
    if telling.iter().chain(generic.iter()).next().is_none() {
        return sheet.add(&w::COMPLETE, w::COMPLETE.score, String::new());
    }
    let organisation = left.organisation || right.organisation;
    for (name, indexes) in [(left, &alignment.left), (right, &alignment.right)] {
        for &index in indexes {
            if let Some(weight) = further(&name.parts, index, organisation) {
                sheet.add(weight, weight.score, name.parts[index].written.clone());
            }
        }
    }
    if !organisation && exact_words(left, alignment) > 1 {
        sheet.add(&w::CONTAINED, w::CONTAINED.score, String::new());
    }
}

/// What a part counts for that one name has more; `None` for what counts nothing or elsewhere.
fn further(parts: &[Part], index: usize, organisation: bool) -> Option<&'static Weight> {
    let part = &parts[index];
    let of_father = index > 0 && parts[index - 1].sort == Sort::Filiation;
    Some(match part.sort {
        Sort::Initial => &w::FURTHER_INITIAL,
        Sort::Place(_) => &w::FURTHER_PLACE,
        Sort::Word | Sort::Given(_) if organisation => &w::FURTHER_WORD,
        Sort::Word | Sort::Given(_) if of_father || part.father().is_some() => &w::FURTHER_INITIAL,
        Sort::Word | Sort::Given(_) => &w::FURTHER_NAME,
        _ => return None,
    })
}

/// How many distinctive words both names have, spelled or sounding alike.
fn exact_words(left: &Name, alignment: &Alignment) -> usize {
    let exact = |couple: &&Couple| {
        couple.likeness <= Likeness::Edited(0) && left.parts[couple.left.clone()].iter().any(Part::is_distinctive)
    };
    alignment.couples.iter().filter(exact).count()
}

/// Adds that one name makes a father of whom the other makes the son.
fn filiation(left: &Name, right: &Name, couples: &[Couple], sheet: &mut Sheet) {
    let across =
        |index: usize| couples.iter().find(|couple| couple.left.contains(&index)).map(|couple| couple.right.start);
    let sons = |name: &Name| -> Vec<(usize, usize)> {
        let told = (1..name.parts.len().saturating_sub(1)).filter(|&at| name.parts[at].sort == Sort::Filiation);
        told.map(|at| (at - 1, at + 1)).collect()
    };
    let right_sons = sons(right);
    for (son, father) in sons(left) {
        if let (Some(a), Some(b)) = (across(son), across(father))
            && right_sons.contains(&(b, a))
        {
            sheet.add(&w::OTHER_FILIATION, w::OTHER_FILIATION.score, String::new());
        }
    }
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
    sheet.add(
        weight,
        weight.score,
        show(left.parts[couple.left.clone()].iter(), right.parts[couple.right.clone()].iter()),
    );
}

fn times(score: i32, count: usize) -> i32 {
    score.saturating_mul(i32::try_from(count).unwrap_or(i32::MAX))
}

/// The words of both sides, once where they are written alike.
fn show<'a>(left: impl Iterator<Item = &'a Part>, right: impl Iterator<Item = &'a Part>) -> String {
    let words = |parts: &mut dyn Iterator<Item = &'a Part>| parts.map(|part| part.written.as_str()).join(" ");
    let sides = [words(&mut { left }), words(&mut { right })];
    sides.iter().filter(|side| !side.is_empty()).dedup().join(" / ")
}
