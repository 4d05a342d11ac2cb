//! Words of the grammar, and nouns that matter for the numbers beside them.

use crate::lexicon::contest::Contest;
use crate::lexicon::entry::Link;

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "und, &, sowie"),
    (Link::Or, "oder"),
    (Link::To, "bis, auf, zu"),
    (Link::Between, "zwischen"),
    (Link::From, "von, vom, ab"),
    (Link::Of, "von, vom, des, der"),
    (Link::By, "um, von, durch"),
    (Link::At, "in, im, am, an, bei, auf"),
    (Link::In, "von"),
    (Link::For, "fur, seit, wahrend"),
    (Link::With, "mit"),
    (Link::The, "der, die, das, den, dem, des"),
    (Link::A, "ein, eine, einen, einem, einer, eines"),
    (Link::Demonstrative, "dieser, diese, dieses, diesen, diesem, jener"),
    (Link::Pronoun, "er, sie, es, wir, ihr, ich, du, sich"),
    (Link::Possessive, "sein, seine, ihre, ihr, unser, unsere"),
    (Link::Per, "pro, je, /"),
    (Link::OutOf, "von, aus"),
    (Link::Not, "nicht, nie, ohne"),
    (Link::No, "kein, keine, keinen, keiner, keinem"),
    (Link::Be, "ist, sind, war, waren, sein, wird, werden, wurde, wurden, gewesen"),
    (Link::Have, "hat, haben, hatte, hatten"),
    (Link::Relative, "wer, was, wo, welche, welcher"),
    (Link::Clause, "aber, obwohl, wahrend, weil, dass, wenn, als"),
    (Link::Says, "sagte, sagt, erklarte, berichtete, teilte mit"),
    (Link::AccordingTo, "laut, nach angaben"),
    (Link::Point, "komma, punkt"),
    (Link::Minus, "minus, negativ"),
    (Link::Plus, "plus"),
    (Link::Than, "als"),
    (Link::Over, "durch"),
    (Link::Lasts, "dauert, dauerte, gedauert"),
    (Link::Aged, "im alter von"),
    (Link::Old, "alt, alte, alter, alten"),
    (Link::Up, "stieg, stiegen, gestiegen, steigen, wuchs, zugelegt, erhohte, erhoht"),
    (Link::Down, "fiel, fielen, gefallen, sank, sanken, gesunken, verlor, verringert"),
];

pub(super) const ABBREVIATIONS: &[&str] = &[
    "hr, fr, dr, prof, str, nr, ca, bzw, usw, etc, jan, feb, mrz, apr, jun, jul, aug, sep, sept, okt",
    "nov, dez, st, abs, art, mio, mrd, tsd",
];

/// Words of games, votes and bets, beside which two numbers are those of the two sides.
pub(super) const CONTESTS: &[(Contest, &str)] = &[
    (
        Contest::Game,
        "gewann, gewannen, gewinnt, gewonnen, siegte, siegten, besiegte, besiegten, schlug, schlugen, verlor",
    ),
    (Contest::Game, "verloren, unterlag, unterlagen, sieg, niederlage, remis, unentschieden, fuhrte, fuhrten, fuhrung"),
    (Contest::Tally, "tore, toren, satze, satzen"),
    (Contest::Vote, "stimmte, stimmten, abstimmung, entschied, votum"),
    (Contest::Votes, "stimmen"),
    (Contest::Against, "gegen, zu"),
    (Contest::Bet, "quote, quoten, favorit"),
];

/// Nouns behind which a number only names something.
pub(super) const LABELS: &[&str] = &[
    "zimmer, flug, route, kapitel, artikel, seite, tabelle, abbildung, version, modell, nummer, nr",
    "autobahn, kanal, linie, gleis, raum, paragraph, bundesstrasse",
];

/// Nouns in the plural that don't show it by their ending.
pub(super) const PLURAL_NOUNS: &[&str] = &["leute, menschen"];

/// Words without content.
pub(super) const COMMON: &[(u8, &str)] = &[
    (0, "der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, dass, in, im, am"),
    (0, "an, auf, fur, mit, von, vom, zu, zum, zur, bei, ist, sind, war, waren, hat, haben, wird"),
    (0, "werden, nicht, auch, es, er, sie, wir, ich, sich, aus, nach, noch, wie, als, aber, nur"),
    (0, "uber, unter, vor, durch, bis"),
];
