//! Words for concepts, by the fields that the concepts stand in.

mod acts;
mod business;
mod course;
mod crime;
mod disaster;
mod money;
mod people;
mod politics;
mod science;
mod sport;
mod things;
mod transport;
mod war;

/// A concept's name and its forms parted by commas; a concept may have several rows.
pub(super) const CONCEPTS: &[&[(&str, &str)]] = &[
    acts::ACTS,
    course::COURSE,
    people::PEOPLE,
    things::THINGS,
    money::MONEY,
    business::BUSINESS,
    politics::POLITICS,
    crime::CRIME,
    war::WAR,
    disaster::DISASTER,
    science::SCIENCE,
    sport::SPORT,
    transport::TRANSPORT,
];

#[cfg(test)]
mod tests {
    use super::CONCEPTS;
    use crate::lexicon::concepts;

    #[test]
    fn every_concept_has_a_form() {
        let has_form = |name: &str| CONCEPTS.iter().copied().flatten().any(|&(concept, _)| concept == name);
        let names = concepts::CONCEPTS.iter().copied().flatten().map(|row| row.name);
        assert_eq!(names.filter(|name| !has_form(name)).collect::<Vec<_>>(), [""; 0]);
    }
}
