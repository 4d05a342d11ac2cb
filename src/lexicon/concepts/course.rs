//! How a thing fares: that it is, comes about and grows, or is not, ends and shrinks.

use super::Class::{Course, Thing};
use super::{ConceptRow, opposed, row};

pub(super) const COURSE: &[ConceptRow] = &[
    opposed("existent", "absent from the world", Course).furthers().bare(),
    opposed("absent from the world", "existent", Course).hinders(),
    opposed("great", "slight", Course).furthers(),
    opposed("slight", "great", Course).hinders(),
    opposed("come about", "come to nothing", Course).furthers().bare(),
    opposed("come to nothing", "come about", Course).hinders(),
    opposed("likely", "unlikely", Course).furthers(),
    opposed("unlikely", "likely", Course).hinders(),
    opposed("on the agenda", "off the table", Course).raises(),
    opposed("off the table", "on the agenda", Course).hinders(),
    row("put forward", Course).raises(),
    row("bring about", Course).makes(),
    // "Managed to": what follows was done.
    row("bring off", Course),
    row("suppress", Course).hinders(),
    // What talks, offices and courts bring about.
    row("outcome", Thing),
];
