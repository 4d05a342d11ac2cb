//! Words of the grammar, and nouns that matter for the numbers beside them.

use crate::lexicon::contest::Contest;
use crate::lexicon::entry::Link;

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "y, e, &"),
    (Link::InnerAnd, "y"),
    (Link::Or, "o, u"),
    (Link::To, "a, al, hasta"),
    (Link::Between, "entre"),
    (Link::From, "de, desde, del"),
    (Link::Of, "de, del, d'"),
    (Link::By, "en, por"),
    (Link::At, "en"),
    (Link::In, "de cada"),
    (Link::For, "por, para, durante"),
    (Link::With, "con"),
    (Link::The, "el, la, los, las"),
    (Link::A, "un, una"),
    (Link::Demonstrative, "este, esta, estos, estas, ese, esa, esos, esas, aquel"),
    (Link::Pronoun, "el, ella, ellos, ellas, se, lo, le, les, nos, yo, tu"),
    (Link::Possessive, "su, sus, mi, nuestro, nuestra"),
    (Link::Per, "por, cada, /"),
    (Link::OutOf, "de cada"),
    (Link::Not, "no, nunca, sin"),
    (Link::No, "ningun, ninguna, cero"),
    (Link::Be, "es, son, fue, fueron, ser, era, eran, esta, estan, sido"),
    (Link::Have, "ha, han, haber, tiene, tienen, habia"),
    (Link::Relative, "que, quien, quienes, cual, donde"),
    (Link::Clause, "pero, aunque, mientras, porque, cuando, si"),
    (Link::Says, "dijo, dijeron, dice, afirmo, anuncio, informo"),
    (Link::AccordingTo, "segun, de acuerdo con"),
    (Link::Point, "coma, punto, con"),
    (Link::Minus, "menos, negativo"),
    (Link::Plus, "mas"),
    (Link::Than, "que"),
    (Link::Over, "sobre"),
    (Link::Lasts, "duro, dura, durante, tardo"),
    (Link::Aged, "edad de"),
    (Link::Old, "de edad"),
    (Link::Up, "subio, subieron, aumento, aumentaron, crecio, crecieron, crecer, sube, mejoro, arriba"),
    (Link::Down, "bajo, bajaron, cayo, cayeron, descendio, disminuyo, perdio, redujo, abajo, caido"),
];

pub(super) const ABBREVIATIONS: &[&str] = &[
    "sr, sra, srta, dr, dra, ee, uu, pag, aprox, ene, feb, mar, abr, jun, jul, ago, sep, sept, oct, nov",
    "dic, no, num, art, cia, corp, inc",
];

/// Words of games, votes and bets, beside which two numbers are those of the two sides.
pub(super) const CONTESTS: &[(Contest, &str)] = &[
    (
        Contest::Game,
        "gano, ganaron, gana, ganan, ganar, vencio, vencieron, derroto, perdio, perdieron, empato, empataron",
    ),
    (Contest::Game, "victoria, derrota, empate, triunfo, marcador, goleo, resultado"),
    (Contest::Tally, "goles, sets, juegos"),
    (Contest::Vote, "voto, votaron, votacion, aprobo, aprobaron, rechazo, aprobado, aprobada"),
    (Contest::Votes, "votos"),
    (Contest::Against, "contra, a, frente a"),
    (Contest::Bet, "cuota, cuotas, favorito, favorita"),
];

/// Nouns behind which a number only names something.
pub(super) const LABELS: &[&str] = &[
    "habitacion, vuelo, ruta, capitulo, articulo, pagina, tabla, figura, version, modelo, numero, num",
    "no, autopista, carretera, calle, canal, linea, sala, puerta",
];

/// Nouns in the plural that don't show it by their ending.
pub(super) const PLURAL_NOUNS: &[&str] = &["gente, personas, policias"];

/// Words without content.
pub(super) const COMMON: &[(u8, &str)] = &[
    (0, "el, la, los, las, un, una, de, del, al, y, o, que, en, por, para, con, sin, su, sus, se"),
    (0, "no, es, son, fue, ha, han, lo, le, les, como, mas, pero, este, esta, muy, ya, entre"),
    (0, "sobre, desde, tambien, cuando, donde, hay"),
];
