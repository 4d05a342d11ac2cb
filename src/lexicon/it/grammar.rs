//! Words of the grammar, and nouns that matter for the numbers beside them.

use crate::lexicon::entry::{Contest, Link};
use crate::lexicon::inflection::Inflection;
use crate::model::{Modality, Stage};

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "e, ed, &"),
    (Link::Or, "o, oppure, od"),
    (Link::To, "a, ad, al, allo, alla, ai, agli, alle, all', fino a"),
    (Link::Between, "tra, fra"),
    (Link::From, "da, dal, dallo, dalla, dai, dagli, dalle, dall'"),
    (Link::Of, "di, del, dello, della, dei, degli, delle, d', dell', per un valore di, pari a, per un importo di"),
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
    (Link::Except, "tutti tranne, tutte tranne, tutti salvo, tutte salvo, tutti eccetto"),
    (Link::Be, "sono, era, erano, fu, furono, essere, stato, stata, stati, state, sara"),
    (Link::Have, "ha, hanno, aveva, avevano, avere, avuto"),
    (Link::Relative, "che, chi, cui, quale, dove"),
    (Link::Clause, "ma, pero, mentre, perche, quando, se, benche"),
    (Link::Says, "ha detto, detto, dice, dicono, disse, dichiarato, dichiara, dichiarano, annunciato, annuncia"),
    (Link::Says, "annunciano, affermato, afferma, affermano, spiegato, spiega, riferito, riferisce, riferiscono"),
    (Link::Says, "confermato, conferma, confermano, sottolineato, sottolinea, aggiunto, aggiunge, precisato"),
    (Link::Says, "precisa, comunicato, comunica, reso noto, rende noto, sostiene, sostengono, sostenuto"),
    (Link::Says, "avvertito, avverte, rivelato, rivela, ammesso, ammette, stima, stimano, stimato, riporta"),
    (Link::Says, "riportano, riportato, racconta, raccontato, scrive, scritto, promesso, promette, smentito"),
    (Link::Says, "smentisce, denunciato, assicurato, assicura, segnala"),
    (Link::AccordingTo, "secondo, stando a, a detta di, nelle parole di, a giudizio di, citando, citato da, fonte :"),
    (Link::AccordingTo, "fonti :"),
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

/// Words before names, and those in whose place they stand.
pub(super) const TITLES: &[&str] = &[
    "presidente, presidentessa, vicepresidente, primo ministro, premier, ministro, ministra, cancelliere",
    "cancelliera, signor, signora, sig, dott, dottor, dottoressa, dr, professor, professoressa, prof",
    "generale, colonnello, capitano, comandante, tenente, ammiraglio, governatore, governatrice, sindaco",
    "sindaca, senatore, senatrice, deputato, deputata, giudice, procuratore, procuratrice, portavoce",
    "direttore, direttrice, segretario, segretaria, segretario generale, ambasciatore, ambasciatrice, re",
    "regina, principe, principessa, papa, vescovo, arcivescovo, cardinale, padre, leader, capo",
    "ex presidente, ex premier, prefetto",
];

/// How firmly a thing is said.
pub(super) const MODALITIES: &[(Modality, &str)] = &[
    (Modality::Planned, "prevede di, prevedono di, intende, intendono, progetta, punta a, vuole, vogliono"),
    (Modality::Offered, "pronto a, pronta a, pronti a, disposto a, disposta a, offre, offrono, ha offerto, propone"),
    (Modality::Offered, "propongono, ha proposto"),
    (Modality::Expected, "dovrebbe, dovrebbero, sara, saranno, atteso, attesa, attesi, previsto, prevista, previsti"),
    (Modality::Expected, "si prevede, probabilmente, avra, avranno"),
    (
        Modality::Possible,
        "potrebbe, potrebbero, puo, possono, forse, possibile, eventuale, sarebbe, sarebbero, avrebbe",
    ),
    (Modality::Possible, "avrebbero"),
    (Modality::Alleged, "presunto, presunta, presunti, presunte, presumibilmente, a quanto pare, sembra, accusato di"),
    (Modality::Alleged, "accusata di, sospettato di"),
    (
        Modality::Denied,
        "nega, negano, ha negato, negato, smentisce, smentito, ha smentito, esclude, escluso, ha escluso",
    ),
    (Modality::Required, "deve, devono, doveva, bisogna, esige, esigono, chiede, chiedono, ha chiesto, pretende"),
];

/// Which of several figures for one thing follows.
pub(super) const STAGES: &[(Stage, &str)] = &[
    (Stage::Initial, "iniziale, iniziali, inizialmente, originario, originaria, preliminare, preliminari, provvisorio"),
    (Stage::Initial, "provvisoria, provvisori, prima offerta"),
    (Stage::Final, "finale, finali, definitivo, definitiva, definitivi, rivisto, rivista, offerta finale"),
    (Stage::Additional, "aggiuntivo, aggiuntiva, aggiuntivi, ulteriore, ulteriori, altri, altre, altro, altra"),
    (Stage::Additional, "supplementare"),
    (Stage::Total, "totale, totali, in totale, un totale di, complessivo, complessiva, complessivi"),
    (Stage::Total, "complessivamente, in tutto"),
    (Stage::Former, "precedente, precedenti, in precedenza, ex"),
];

/// How nouns and regular verbs are inflected.
pub(super) const INFLECTION: Inflection = Inflection {
    nouns: &[
        ("ca", "che"),
        ("ga", "ghe"),
        ("cia", "ce, cie"),
        ("gia", "ge, gie"),
        ("co", "chi, ci"),
        ("go", "ghi"),
        ("io", "i"),
        ("ista", "isti, iste"),
        ("a", "e"),
        ("o", "i"),
        ("e", "i"),
    ],
    verbs: &[
        ("are", "a, ano, o, arono, ava, avano, era, eranno, erebbe, ando, ato, ata, ati, ate"),
        ("ere", "e, ono, ette, ettero, eva, evano, era, eranno, endo, uto, uta, uti, ute"),
        ("ire", "e, isce, ono, iscono, i, irono, iva, ivano, ira, iranno, endo, ito, ita, iti, ite"),
    ],
};
