//! What a key is called in a note: by words of a claim that holds it.

use itertools::Itertools;
use jiff::ToSpan;

use super::features::{Features, Key};
use super::keys::{Common, DAYS};
use crate::lexicon::Lexicon;
use crate::model::{Claim, Date};

/// So many keys are named in a note: enough to see of what kind they are.
const MOST: usize = 3;

/// The first of some keys, as a reader knows them.
pub(super) fn called(
    keys: impl IntoIterator<Item = Common>,
    claims: &[Claim],
    features: &[Features],
    lexicon: &Lexicon,
) -> String {
    keys.into_iter().filter_map(|key| name(key, claims, features, lexicon)).unique().take(MOST).join(", ")
}

fn name(key: Common, claims: &[Claim], features: &[Features], lexicon: &Lexicon) -> Option<String> {
    let mut told = claims.iter().zip(features);
    match key {
        Common::Word(Key::Concept(id)) => Some(lexicon.concept(id).name.to_string()),
        Common::Word(key) => told.find_map(|(claim, found)| word(key, claim, found)),
        Common::Name(id) => told.find_map(|(claim, found)| {
            let party = found.names.iter().find(|party| party.id == id)?;
            claim.entities.get(party.at).cloned()
        }),
        Common::Figure(figure) => told.find_map(|(claim, found)| {
            let is_it = found.figure == Some(figure);
            claim.stated.filter(|_| is_it).map(|stated| stated.to_string())
        }),
        Common::Days(level, stretch) => {
            let days = DAYS.get(usize::from(level))?;
            let first = Date::ZERO.checked_add(stretch.checked_mul(*days)?.days()).ok()?;
            let last = first.checked_add((*days - 1).days()).ok()?;
            Some(if first == last { first.to_string() } else { format!("{first}..{last}") })
        }
    }
}

/// The word of a claim that has this stem.
fn word(key: Key, claim: &Claim, found: &Features) -> Option<String> {
    let parts = [(found.measure, &claim.measure), (found.whole, &claim.whole), (found.event, &claim.event)];
    let part = parts.into_iter().find(|(own, _)| *own == Some(key)).and_then(|(_, word)| word.clone());
    part.or_else(|| {
        let at = found.context.iter().position(|(own, _)| *own == key)?;
        claim.context.get(at).cloned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Extent, Interval, Kind, Number, ScopeOrigin, TimeScope};
    use crate::names::Aliases;
    use crate::pair::features;
    use crate::pair::keys::keys;

    #[test]
    fn every_key_that_a_claim_holds_itself_has_a_name() {
        let day = Some(Date::constant(2021, 3, 14));
        let claims = [Claim {
            stated: Some(Extent::Numbers(Interval::point(Number::from(40_u32)))),
            measure: Some("loan".to_owned()),
            entities: vec!["Nora Astrup".to_owned()],
            context: vec!["zimbalist".to_owned()],
            time: Some(TimeScope { first: day, last: day, origin: ScopeOrigin::Clause }),
            ..Claim::new("a", Kind::Money)
        }];
        let lexicon = Lexicon::builtin();
        let features = features::of(&claims, lexicon, &Aliases::default());
        let mut held = Vec::new();
        keys(&features[0], lexicon, |_, key, how| held.extend(how.is_firm().then_some(key)));
        let names = held.iter().map(|&key| called([key], &claims, &features, lexicon)).sorted().collect_vec();
        assert_eq!(names, ["2021-03-14", "40", "Nora Astrup", "loan", "zimbalist"]);
        assert_eq!(called(held, &claims, &features, lexicon).split(", ").count(), MOST);
    }
}
