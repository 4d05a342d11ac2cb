//! What may stand around a figure of any kind: ranges and lists, hedges and bounds, changes.

pub(super) mod change;
pub(super) mod complement;
pub(super) mod hedge;
pub(super) mod list;
pub(super) mod range;
