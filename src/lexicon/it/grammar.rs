//! Words of the grammar, and nouns that matter for the numbers beside them.

use crate::lexicon::entry::{Contest, Link};

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "e, ed, &"),
    (Link::Or, "o, oppure, od"),
    (Link::To, "a, ad, al, allo, alla, ai, agli, alle, all', fino a"),
    (Link::Between, "tra, fra"),
    (Link::From, "da, dal, dallo, dalla, dai, dagli, dalle, dall'"),
    (Link::Of, "di, del, dello, della, dei, degli, delle, d', dell'"),
    (Link::By, "di, del, dello, della, dell', d', per"),
    (Link::At, "a, in, nel, nello, nella, nei, nelle, su, sul, sulla, al, alla, presso"),
    (Link::In, "su"),
    (Link::For, "per, durante"),
    (Link::With, "con"),
    (Link::The, "il, lo, la, i, gli, le, l'"),
    (Link::A, "un, uno, una, un'"),
    (Link::Demonstrative, "questo, questa, questi, queste, quel, quello, quella, quei, quelle, stesso, stessa"),
    (Link::Pronoun, "egli, lui, lei, loro, io, tu, noi, voi, si, ci, lo, li"),
    (Link::Possessive, "suo, sua, suoi, sue, nostro, nostra, loro, mio, mia"),
    (Link::Per, "per, ogni, ciascuno, l', /"),
    (Link::OutOf, "su"),
    (Link::Not, "non, mai, senza"),
    (Link::No, "nessun, nessuno, nessuna, nessun', non ci sono, non ci sono stati, senza alcun, neanche un"),
    (Link::Be, "sono, era, erano, fu, furono, essere, stato, stata, stati, state, sara"),
    (Link::Have, "ha, hanno, aveva, avevano, avere, avuto"),
    (Link::Relative, "che, chi, cui, quale, dove"),
    (Link::Clause, "ma, pero, mentre, perche, quando, se, benche"),
    (Link::Says, "ha detto, detto, dice, dichiarato, annunciato, affermato, spiegato, riferito"),
    (Link::AccordingTo, "secondo, stando a"),
    (Link::Point, "virgola, punto"),
    (Link::Minus, "meno"),
    (Link::Plus, "piu"),
    (Link::Than, "che, di"),
    (Link::Over, "su, fratto"),
    (Link::Lasts, "dura, durato, durata, durano"),
    (Link::Aged, "eta di, all'eta di, bambino di, bambina di, uomo di, donna di, ragazzo di, ragazza di, giovane di"),
    (Link::Old, "di eta, enne, enni"),
    (Link::Moves, "passato, passata, passati, passa, passano, passare, passando"),
    (Link::Times, "volte"),
    (Link::BelowZero, "sotto zero, sotto lo zero"),
    (Link::Up, "aumentato, aumentata, aumentati, aumentano, aumenta, aumento, aumenti, aumentare, salito, salita"),
    (Link::Up, "saliti, sale, salgono, salire, cresciuto, cresciuta, cresciuti, cresce, crescono, crescita, crescere"),
    (
        Link::Up,
        "rialzo, incremento, balzo, balzato, aumentate, salite, cresciute, guadagnato, guadagna, rincaro, impennata, avanzato",
    ),
    (Link::Down, "sceso, scesa, scesi, scese, scende, scendono, scendere, calato, calata, calati, cala, calano, calo"),
    (Link::Down, "diminuito, diminuita, diminuisce, diminuzione, ridotto, ridotta, riduzione, ridurre, crollato"),
    (
        Link::Down,
        "crollata, crollo, perso, persi, perde, perdono, perdita, ribasso, flessione, calate, diminuite, ridotte, ridotti, tagliato, taglio, caduto",
    ),
    (Link::Down, "caduta, arretrato, arretra"),
];

pub(super) const ABBREVIATIONS: &[&str] = &[
    "sig, sigg, dott, dr, prof, avv, ing, on, art, pag, ca, ecc, gen, feb, mar, apr, mag, giu, lug, ago",
    "sett, ott, nov, dic",
];

/// Words of games, votes and bets, beside which two numbers are those of the two sides.
pub(super) const CONTESTS: &[(Contest, &str)] = &[
    (Contest::Game, "vinto, vince, vinse, vincono, battuto, batte, perso, perde, pareggiato, pareggio, vittoria"),
    (Contest::Game, "sconfitta"),
    (Contest::Tally, "gol, reti, set"),
    (Contest::Vote, "votato, votazione, approvato, approvata, respinto, respinta"),
    (Contest::Votes, "voti"),
    (Contest::Against, "contro, a"),
    (Contest::Bet, "quota, quote, favorito, favorita"),
];

/// Nouns behind which a number only names something.
pub(super) const LABELS: &[&str] = &[
    "stanza, camera, volo, capitolo, articolo, pagina, tabella, figura, versione, modello, numero, n, autostrada",
    "strada, via, canale, linea, sala, porta, binario, legge",
];

/// Nouns in the plural that don't show it by their ending.
pub(super) const PLURAL_NOUNS: &[&str] =
    &["uova, paia, citta, auto, foto, moto, universita, film, gol, sport, computer"];

/// Words that look like a figure or a change and are none.
pub(super) const IDIOMS: &[&str] = &[
    "un po', una volta, ancora una volta, uno a uno, l'uno, l'una, gli uni, da una parte, primo ministro",
    "in primo luogo, in secondo luogo, pronto soccorso, l'altra meta, nessun dubbio, prima di, prima che",
];

/// Words without content.
pub(super) const COMMON: &[(u8, &str)] = &[
    (0, "il, lo, la, i, gli, le, un, uno, una, di, del, dello, della, dei, degli, delle, e, ed, o, che"),
    (0, "non, si, in, nel, nello, nella, nei, negli, nelle, a, al, allo, alla, ai, agli, alle, da, dal"),
    (0, "dalla, dai, dagli, dalle, con, per, su, sul, sulla, sui, sulle, tra, fra, come, piu, ma, se"),
    (0, "sono, era, erano, ha, hanno, ho, questo, questa, questi, queste, quello, quella, cui, chi, anche"),
    (0, "loro, suo, sua, suoi, sue, ci, ne, li, mi, ti, vi, lui, lei, noi, voi, stato, stata, essere"),
    (0, "aveva, avevano, fu, mentre, quando, dove, ancora, gia, molto, tutti, tutte, tutto, tutta, dopo"),
    (0, "perche, dall', dell', all', nell', sull', l', un', d'"),
];
