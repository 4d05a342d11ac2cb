//! Whether two names are one: across spellings, scripts, word order, initials, company forms and short forms.
//!
//! A [`Name`] is prepared once and compared often. Names that could be one share a key ([`Name::keys`]), so that not
//! all pairs need comparing. [`Aliases`] settles which of many names in some texts are one.
//!
//! ```
//! use gainsay::names::Name;
//!
//! let one = Name::new("Alexander Lukashenko");
//! assert!(one.compare(&Name::new("Аляксандр Лукашэнка")).same);
//! assert!(one.compare(&Name::new("Łukaszenka, A.")).same);
//! assert!(!one.compare(&Name::new("Alexander Lukashevich")).same);
//! ```
//!
//! Words count by how much they tell: a rare word more than a given name, a given name more than "bank"; numbers are
//! identity; a word that each name has and the other lacks makes them two. What is known of words comes from the
//! tables of the lexicon; there is no list of known people or companies.

mod aliases;
mod align;
mod compare;
mod edits;
mod fold;
mod keys;
mod name;
mod part;
mod sound;
mod weights;
mod words;

pub use aliases::{Aliases, Use, country};
pub(crate) use aliases::{MOST_CANDIDATES, MOST_UNDER_A_KEY};
pub use compare::NameMatch;
pub use name::Name;
