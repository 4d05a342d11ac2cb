//! The sentences of the made-up news, with a slot in braces for whatever is drawn.
//!
//! | slot | is filled with |
//! | --- | --- |
//! | `n`, `s` | a noun in the singular, in the plural |
//! | `a`, `d` | an adjective, an adverb |
//! | `v`, `i`, `g` | a verb in the past, in the infinitive, in "ing" |
//! | `x` | an adjective and a noun behind "a" or "an" |
//! | `p`, `l` | a full name, a surname |
//! | `t`, `o` | a town, an organisation |
//! | `money`, `share`, `count`, `span`, `size`, `range`, `day`, `period` | one figure or date |

/// Sentences without a figure. Some hold what looks like one.
pub(crate) const PLAIN: &[&str] = &[
    "The {n} {v} the {a} {n} in {t}.",
    "{p} {v} the {s} of the {n}, and the {n} {v} them {d}.",
    "A spokesman for {o} said that the {s} had {v} the {n} without asking the {n}.",
    "“We are {g} the {n},” said {p}, {x} from {t}. “They {v} the {s}.”",
    "But {l}, who had {v} {x}, did not want to {i} it.",
    "It is not clear whether the {a} {s} will {i} the {n}.",
    "According to {o}, the {n} of the {a} {n} was {d} {v} by the {s}.",
    "{l} {v} the {n}; the {s} {v} nothing.",
    "The {s} were {a}, the {n} was {a}, and the {n} was not for them.",
    "Critics say {l} has {v} the {n} of {t} – {x} that many {s} {i}.",
    "In {x}, {p} {v} the {n} for {g} its {s}.",
    "\"I don't think the {n} should {i} the {s},\" {l} told reporters.",
    "{o}'s {n} {v} {l}'s {n} after {x} in the {a} {n}.",
    "Many {s} in {t} {d} {v} the {n} (and its {s}) because of the {a} {n}.",
    "Under the {n}, {s} from {t} and {t} may {i} {s} from the {a} {n}.",
    "There has been {x} over the {n} since {l} {v} the {n}.",
    "{p}, the {n} of {o}, {v} that the {s} would {i} the {n}.",
    "The {n}, {v} by {s} and {v} by the {n}, is {a}.",
    "Neither the {n} nor the {n} has {v} the {s}, which {l} calls {a}.",
    "If the {n} cannot {i} its {s}, it will have to {i} {x}.",
    "{d}, the {a} {s} of {o} {v} to {i} the {n}.",
    "They are {g} {s}, {s} and {s} near {t}.",
    "“That is {x},” {l} said. “The {s} must {i} the {n}, or the {n} will {i} them.”",
    "What the {n} has not {v} is how the {a} {s} are to {i} it.",
    "{p} was {v} to the {n} of {t}, where the {s} {v} {x}.",
    "For {l}, {g} the {n} is part of {x}.",
    "Police {v} {x} outside the {n}; {s} from {o} had {v} it.",
    "One of the {s} of {t} has {v} the {n}, which the {s} had long {v}.",
    "The {n} of the {n} was with the {s} when they {v} the {a} {n} on the road to {t}.",
    "Yet the {s} at {o} and the {n} {v} by {l} have little to {i}.",
    "Her {n} – {x} – {v} {s} from all over the {n}.",
    "The {s} at {o} would not {i} on the {n}, but {p} {v} it {d}.",
    "It was {l} who {v} the {s} to {i} the {n} before the {n} {v} it.",
    "Such {s} {i} the {n} as much as they {i} the {s}, the {n} of {o} {v}.",
    "Meanwhile, {s} {v} that {x} by the {n} could {i} the {a} {s}.",
    "{l} is expected to {i} the {n} with {p} and other {s} from {t}.",
    "Among the {s} that {o} {v} are {x} and the {n} of {l}.",
    "He was {v} as {x}, although his {s} {d} {v} him to {i} it.",
    "It's {x} for the {n}, and they've {v} it from the {n} of the {n} down.",
    "The G7, a Boeing 737 and COVID-19 were on the {n} of the {s}.",
    "People in {t} speak of {x}; in {t}, the {n} {d} {v} the {s} around it.",
    "The {n} has {v} {s} to {l}, {l} and {l}, its {a} {n} said.",
];

/// Sentences with figures, and how many.
pub(crate) const FIGURES: &[(&str, usize)] = &[
    ("The {n} will cost {money}, {o} {v}.", 1),
    ("{o} {v} {money} from {x} to {i} the {n} of {t}.", 1),
    ("The {n} of {l} is worth {money}, and the {n} of the {s} {money}.", 2),
    ("{share} of the {s} {v} the {n}, according to {x}.", 1),
    ("The {n} of {o} was {v} by {share} of those asked, {l} said.", 1),
    ("{count} were {v} when the {a} {n} {v} the {n} in {t}.", 1),
    ("The {s} {v} {count} in {t} and {count} in {t}.", 2),
    ("{l} has {v} the {n} for {span}, although the {s} {v} it.", 1),
    ("The {n} lies {size} from {t}, where the {s} {v} the {n}.", 1),
    ("The {s} of {t} hold {range} of the {n}, {p} said.", 1),
    ("{p} {v} the {n} on {day}, and the {s} {v} {x}.", 1),
    ("The {s} {v} the {n} on {day}, {o} said in {x}.", 1),
    ("In {period}, the {n} {v} {x} for the {s}.", 1),
    ("“On {day} the {n} {v} {money},” {l} said, “and the {n} {v} it.”", 2),
    ("The {a} {n} was {v} in {period} and {v} {count}.", 2),
];
