//! Numbers, days and reasons in English.

pub(super) mod days;
pub(super) mod numbers;
#[cfg(feature = "report")]
pub(super) mod ordinals;
#[cfg(feature = "report")]
pub(super) mod readings;
mod reasons;

pub use reasons::sentence;

#[cfg(feature = "report")]
use crate::model::{Extent, Unit};

/// The values of an extent: "$585–715 million", "more than 26", "September 2020".
#[cfg(feature = "report")]
pub(super) fn values(extent: &Extent, unit: Option<&Unit>) -> String {
    match extent {
        Extent::Numbers(interval) => numbers::interval(interval, unit),
        Extent::Days(days) => days::interval(days),
    }
}
