//! Who repeats whom: of the outlets that give a value, how many are independent voices.
//!
//! Outlets are one voice for a value where they tell it in the same words, or rest on the same authority: both quote it,
//! one quotes the other, or a credit line names the agency that both took it from. What an outlet says again is one voice.

mod credit;
mod passages;
mod tally;
mod witness;

pub(crate) use credit::credited;
pub(crate) use passages::Passages;
pub(crate) use tally::tell;
pub(crate) use witness::witnesses;
