//! Words of the grammar, and nouns that matter for the numbers beside them.

use crate::lexicon::entry::{Contest, Link};
use crate::lexicon::inflection::Inflection;
use crate::model::{Modality, Stage};

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "y, e, &"),
    (Link::InnerAnd, "y"),
    (Link::Or, "o, u"),
    (Link::To, "a, al, a los, hasta"),
    (Link::Between, "entre"),
    (Link::From, "de, desde, del"),
    (Link::Of, "de, del, d', por valor de, por importe de, por un valor de, por un total de"),
    (Link::By, "en, por, de, del, d'"),
    (Link::At, "en"),
    (Link::In, "de cada"),
    (Link::For, "por, para, durante"),
    (Link::With, "con"),
    (Link::The, "el, la, los, las, lo"),
    (Link::A, "un, una"),
    (Link::Demonstrative, "mismo, misma, mismos, mismas, este, esta, estos, estas, ese, esa, esos, esas, aquel"),
    (Link::Pronoun, "el, ella, ellos, ellas, se, lo, le, les, nos, yo, tu"),
    (Link::Possessive, "su, sus, mi, nuestro, nuestra"),
    (Link::Per, "por, cada, por cada, /"),
    (Link::OutOf, "de cada"),
    (Link::Not, "no, nunca, sin"),
    (Link::No, "ningun, ninguna, cero, no hubo, no hay, no habia, no ha habido, no se registraron, no dejo"),
    (Link::No, "ni un solo, ni una sola"),
    (Link::Except, "todos menos, todas menos, todos salvo, todas salvo, todos excepto, todas excepto"),
    (Link::Be, "es, son, fue, fueron, ser, era, eran, esta, estan, sido"),
    (Link::Have, "ha, han, haber, tiene, tienen, habia"),
    (Link::Relative, "que, quien, quienes, cual, donde"),
    (Link::Clause, "pero, aunque, mientras, porque, cuando, si"),
    (Link::Says, "dijo, dijeron, dice, dicen, dicho, afirmo, afirma, afirmaron, afirman, anuncio, anunciaron"),
    (Link::Says, "informo, informa, informaron, aseguro, asegura, aseguraron, declaro, declara, declararon"),
    (Link::Says, "senalo, senala, senalaron, indico, indica, indicaron, explico, explica, explicaron, comunico"),
    (Link::Says, "comunica, comunicaron, confirmo, confirmaron, confirma, agrego, anadio, sostuvo, sostiene"),
    (Link::Says, "advirtio, advierte, revelo, revela, reconocio, admitio, admite, nego, niega, estimo, estima"),
    (Link::Says, "calculo, calcula, manifesto, preciso, subrayo, comento, conto, reporto, reporta, reportaron"),
    (Link::Says, "detallo, destaco, recordo, publico, denuncio, prometio, acuso"),
    (
        Link::AccordingTo,
        "segun, de acuerdo con, en palabras de, a juicio de, citando a, citado por, fuente :, fuentes :",
    ),
    (Link::Point, "coma, punto, con"),
    (Link::Minus, "menos, negativo"),
    (Link::Plus, "mas"),
    (Link::Than, "que"),
    (Link::Over, "sobre"),
    (Link::Lasts, "duro, dura, durante, tardo"),
    (Link::Aged, "edad de, edades de, a la edad de, a los, nino de, nina de, hombre de, mujer de, joven de, bebe de"),
    (Link::Aged, "menor de, adolescente de, anciano de, anciana de, hijo de, hija de, chico de, chica de, varon de"),
    (Link::Old, "de edad"),
    (Link::Moves, "paso, pasa, pasan, pasaron, pasado, pasar, pasando, pasaba"),
    (Link::Times, "veces"),
    (Link::BelowZero, "bajo cero"),
    (Link::Up, "subio, subieron, subir, suben, sube, subido, subiendo, subida, subidas, subia, subira"),
    (Link::Up, "aumento, aumentos, aumentaron, aumentar, aumenta, aumentan, aumentado, aumentando, aumentara"),
    (Link::Up, "crecio, crecieron, crecer, crece, crecen, crecido, creciendo, crecimiento, crecera, incremento"),
    (Link::Up, "incrementos, incrementaron, incrementar, incrementa, incrementado, elevo, elevaron, elevar, eleva"),
    (Link::Up, "mejoro, mejoraron, avanzo, avance, repunto, repunte, escalo, salto, disparo, dispararon, arriba"),
    (Link::Up, "encarecio, encarecieron, alza, al alza, ascendio, ascenso, amplio, ampliaron, sumo, alzo"),
    (Link::Down, "bajo, bajaron, bajar, baja, bajan, bajado, bajando, bajada, bajadas, rebajo, rebajaron, rebaja"),
    (Link::Down, "cayo, cayeron, caer, cae, caen, caido, cayendo, caida, caidas, caera, descendio, descendieron"),
    (Link::Down, "descender, desciende, descenso, descensos, descendido, disminuyo, disminuyeron, disminuir"),
    (Link::Down, "disminuye, disminucion, disminuido, perdio, perdieron, pierde, perdida, perdido, redujo, redujeron"),
    (Link::Down, "reducir, reduce, reducen, reducido, reduccion, recorto, recortaron, recortar, recorte, recortado"),
    (Link::Down, "retrocedio, retroceso, retrocede, desplomo, desplomaron, desplome, hundio, hundieron, abajo"),
    (Link::Down, "abarato, abarataron, cedio, cede, contrajo, contraccion"),
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
    (0, "sobre, desde, tambien, cuando, donde, hay, hasta, porque, aunque, segun, estos, estas"),
    (0, "ese, esa, esos, esas, eso, esto, aquel, ser, era, eran, fueron, sido, habia, unos, unas"),
    (0, "nos, ellos, ellas, ella, todos, todas, todo, toda, otro, otra, otros, otras, quien, cual, cuyo"),
    (0, "tras, ante, contra, durante, mientras, sino, nuestro, nuestra, puede, pueden, hace, hacia, asi"),
];

/// Words that look like a figure or a change and are none.
pub(super) const IDIOMS: &[&str] = &[
    "un poco, una vez, uno a uno, una a una, uno y otro, por una parte, de una vez, en primer lugar",
    "en segundo lugar, primeros auxilios, primera dama, de segunda mano, la otra mitad, ninguna duda, un tal",
];

/// Words before names, and those in whose place they stand.
pub(super) const TITLES: &[&str] = &[
    "presidente, presidenta, vicepresidente, vicepresidenta, primer ministro, primera ministra, ministro",
    "ministra, canciller, senor, senora, sr, sra, don, dona, doctor, doctora, dr, dra, profesor",
    "profesora, general, coronel, capitan, comandante, teniente, sargento, almirante, gobernador",
    "gobernadora, alcalde, alcaldesa, senador, senadora, diputado, diputada, juez, jueza, fiscal",
    "portavoz, vocero, vocera, director, directora, secretario, secretaria, secretario general",
    "secretaria general, embajador, embajadora, rey, reina, principe, princesa, papa, obispo, arzobispo",
    "cardenal, padre, lider, jefe, jefa, expresidente, expresidenta, exministro",
];

/// How firmly a thing is said.
pub(super) const MODALITIES: &[(Modality, &str)] = &[
    (Modality::Planned, "planea, planean, planeaba, preve, preven, tiene previsto, tienen previsto, esta previsto"),
    (Modality::Planned, "esta prevista, pretende, pretenden, piensa, piensan"),
    (Modality::Offered, "dispuesto a, dispuesta a, dispuestos a, ofrecio, ofrece, ofrecen, propuso, propone, proponen"),
    (Modality::Offered, "oferta de"),
    (Modality::Expected, "se espera, se preve, va a, van a, espera, esperan, sera, seran, tendra, tendran, habra"),
    (Modality::Expected, "probablemente"),
    (
        Modality::Possible,
        "podria, podrian, puede, pueden, quizas, quiza, tal vez, posiblemente, posible, seria, serian",
    ),
    (Modality::Possible, "habria, habrian"),
    (Modality::Alleged, "presuntamente, supuestamente, presunto, presunta, presuntos, presuntas, supuesto, supuesta"),
    (Modality::Alleged, "al parecer, aparentemente, acusado de, acusada de, sospechoso de"),
    (Modality::Denied, "nego, negaron, niega, niegan, desmintio, desmintieron, desmiente, descarto, descartaron"),
    (Modality::Denied, "descarta"),
    (
        Modality::Required,
        "debe, deben, debera, deberan, debia, tiene que, tienen que, hay que, deberia, deberian, exige",
    ),
    (Modality::Required, "exigen, exigio, pide, piden, pidio, reclama"),
];

/// Which of several figures for one thing follows.
pub(super) const STAGES: &[(Stage, &str)] = &[
    (Stage::Initial, "inicial, iniciales, inicialmente, original, originalmente, preliminar, preliminares"),
    (Stage::Initial, "provisional, provisionales, primera oferta"),
    (Stage::Final, "final, definitivo, definitiva, definitivos, definitivas, revisado, revisada, oferta final"),
    (Stage::Additional, "adicional, adicionales, otros, otras, otro, otra, mas, suplementario"),
    (Stage::Total, "total, totales, en total, un total de, en conjunto, acumulado, acumulada"),
    (Stage::Former, "anterior, anteriores, previo, previa, anteriormente, ex"),
];

/// How nouns and regular verbs are inflected.
pub(super) const INFLECTION: Inflection = Inflection {
    nouns: &[("z", "ces"), ("s", ""), ("a", "as"), ("e", "es"), ("i", "is"), ("o", "os"), ("u", "us"), ("", "es")],
    verbs: &[
        ("ar", "a, an, o, aron, aba, aban, ara, aran, aria, ando, ado, ada, ados, adas"),
        ("er", "e, en, io, ieron, ia, ian, era, eran, eria, iendo, ido, ida, idos, idas"),
        ("ir", "e, en, io, ieron, ia, ian, ira, iran, iria, iendo, ido, ida, idos, idas"),
    ],
};
