//! What each agreement and difference between two names counts for, in hundredths of a bit of evidence.
//!
//! The sum is read as log odds. The weights are rounded by hand on labelled pairs; each says what it stands for.

/// A weight with its name.
pub(super) struct Weight {
    pub(super) id: &'static str,
    pub(super) score: i32,
}

const fn weight(id: &'static str, score: i32) -> Weight {
    Weight { id, score }
}

/// Two names taken at random are not one.
pub(super) const PRIOR: Weight = weight("prior", -300);
/// From this sum on, two names are one: even odds.
pub(super) const SAME_FROM: i32 = 0;

/// Letter by letter the same, spaces, accents, case and script aside.
pub(super) const SAME_LETTERS: Weight = weight("same_letters", 800);
/// The letters of a short form are the initials of the long one; each letter makes chance less likely.
pub(super) const ACRONYM_LETTER: Weight = weight("acronym", 150);

/// A name of its own that both have, by the letter: the longer, the rarer.
pub(super) const WORD_LETTER: Weight = weight("same_word", 55);
/// A known given name, by the letter: many people share it.
pub(super) const GIVEN_LETTER: Weight = weight("same_given_name", 28);
/// Beyond this many letters a word is as rare as it gets.
pub(super) const MOST_LETTERS: usize = 8;
/// Two forms of one given name: Bill and William.
pub(super) const GIVEN_VARIANT: Weight = weight("variant_given_name", 110);
/// A country or its people.
pub(super) const SAME_PLACE: Weight = weight("same_place", 200);
/// A word that describes many organisations.
pub(super) const SAME_GENERIC: Weight = weight("same_generic_word", 60);
/// A legal form in the same or another spelling.
pub(super) const SAME_LEGAL_FORM: Weight = weight("same_legal_form", 40);
/// A number: few names have one, and it is chosen to tell them apart.
pub(super) const SAME_NUMBER: Weight = weight("same_number", 150);
/// An initial that fits.
pub(super) const SAME_INITIAL: Weight = weight("same_initial", 60);
/// Written as one word and as several.
pub(super) const JOINED: Weight = weight("joined_words", 350);
/// One letter that differs in a word that is otherwise shared; doubled in words under six letters, where one letter
/// makes another name more easily.
pub(super) const EDIT: Weight = weight("spelling", -90);
/// Every distinctive word has its partner.
pub(super) const COMPLETE: Weight = weight("nothing_left_over", 200);
/// A surname alone against the same surname after given names.
pub(super) const SURNAME_ALONE: Weight = weight("surname_alone", 200);
/// All of one person's name, two words at least, is in the other.
pub(super) const CONTAINED: Weight = weight("contained", 60);
/// A word alone that does not stand where the other's surname would: a brand and its arena, an office and its country.
pub(super) const OTHER_WORD_ALONE: Weight = weight("other_word_alone", -150);

/// Each name has a word that the other lacks: other given names, other towns, other trades.
pub(super) const CLASH: Weight = weight("other_words", -2500);
/// Numbers in names are identity.
pub(super) const OTHER_NUMBER: Weight = weight("other_number", -1200);
/// Who is whose child is told by the order.
pub(super) const OTHER_FILIATION: Weight = weight("other_filiation", -1000);
/// Forms in law that differ are two bodies: the AG and its GmbH.
pub(super) const OTHER_LEGAL_FORM: Weight = weight("other_legal_form", -500);
/// "Company" for "Corporation", or for a form in law.
pub(super) const OTHER_LOOSE_FORM: Weight = weight("other_loose_form", -60);
/// A further name of a person, which is often left out.
pub(super) const FURTHER_NAME: Weight = weight("further_name", -80);
/// A further initial, or the father's name as a patronymic or after "son of", which nearly always can be left out.
pub(super) const FURTHER_INITIAL: Weight = weight("further_initial", -40);
/// A further word of an organisation makes it another one, a part or a parent.
pub(super) const FURTHER_WORD: Weight = weight("further_word", -550);
/// A further country: the branch, by which the whole is often meant.
pub(super) const FURTHER_PLACE: Weight = weight("further_place", -100);
/// A further word that describes.
pub(super) const FURTHER_GENERIC: Weight = weight("further_generic_word", -300);
/// No key in common: no word is near enough to found a match on.
pub(super) const NO_COMMON_KEY: Weight = weight("no_common_key", -2000);
