//! Words of the grammar, and nouns that matter for the numbers beside them.

use crate::lexicon::entry::{Contest, Link};
use crate::lexicon::inflection::Inflection;
use crate::model::{Modality, Stage};

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "et, &"),
    (Link::InnerAnd, "et"),
    (Link::Or, "ou"),
    (Link::To, "a, au, jusqu'a"),
    (Link::Between, "entre"),
    (Link::From, "de, du, des, depuis, d'"),
    (Link::Of, "de, du, des, d', d'un montant de, a hauteur de, d'une valeur de"),
    (Link::By, "par, de, du, d'"),
    (Link::At, "en, a, dans, au, aux, sur"),
    (Link::For, "pour, pendant, durant"),
    (Link::With, "avec"),
    (Link::The, "le, la, les, l'"),
    (Link::A, "un, une"),
    (Link::Demonstrative, "ce, cet, cette, ces"),
    (Link::Pronoun, "il, elle, ils, elles, on, nous, vous, je, tu, se"),
    (Link::Possessive, "son, sa, ses, leur, leurs, notre, nos"),
    (Link::Per, "par, chaque, /, l'"),
    (Link::OutOf, "sur"),
    (Link::Not, "ne, pas, n', jamais, sans"),
    (Link::No, "aucun, aucune, pas de, pas d', pas un seul, pas une seule, plus aucun, plus aucune"),
    (Link::Except, "tous sauf, toutes sauf, tous excepte, toutes excepte"),
    (Link::Be, "est, sont, etait, etaient, ete, etre, fut, sera"),
    (Link::Have, "a, ont, avait, avaient, avoir, eu"),
    (Link::Relative, "qui, que, dont, ou"),
    (Link::Clause, "mais, alors que, tandis que, parce que, quand, si"),
    (Link::Says, "dit, disent, declare, declarent, annonce, annoncent, affirme, affirment, indique, indiquent"),
    (Link::Says, "explique, expliquent, precise, precisent, rapporte, rapportent, confirme, confirment, assure"),
    (Link::Says, "assurent, souligne, soulignent, ajoute, ajoutent, estime, estiment, signale, signalent, revele"),
    (Link::Says, "revelent, reconnait, admet, avertit, previent, promet, dement, denonce, raconte, ecrit, note"),
    (Link::Says, "rappelle, selon lui, fait savoir, a fait savoir, fait etat"),
    (Link::AccordingTo, "selon, d'apres, de l'avis de, citant, cite par, source :, sources :"),
    (Link::Point, "virgule, point"),
    (Link::Minus, "moins, negatif"),
    (Link::Plus, "plus"),
    (Link::Than, "que"),
    (Link::Over, "sur"),
    (Link::Lasts, "dure, duree, pris"),
    (Link::Aged, "age de, agee de, ages de, agees de, age d', agee d', mort a, morte a, decede a, decedee a"),
    (Link::Aged, "fille de, garcon de, homme de, femme de, enfant de, bebe de, adolescent de, adolescente de"),
    (Link::Moves, "passe, passee, passes, passees, passent, passer, passait, passera, passant"),
    (Link::Old, "d'age"),
    (Link::Times, "fois"),
    (Link::BelowZero, "sous zero, au dessous de zero, en dessous de zero"),
    (Link::Up, "augmente, augmentent, augmenter, augmentation, augmentations, augmentait, grimpe, grimpent, grimper"),
    (Link::Up, "hausse, hausses, bondi, bond, bondit, progresse, progression, progressent, monte, montee, montent"),
    (Link::Up, "monter, accru, accrus, accroissement, croissance, croit, crut, envole, envolee, releve"),
    (Link::Up, "relevement, rencheri, encheri, elargi, acceleration"),
    (Link::Down, "baisse, baisses, baissent, baisser, chute, chutes, chutent, chuter, recule, recul, reculs, reculent"),
    (
        Link::Down,
        "reculer, diminue, diminuent, diminuer, diminution, perdu, perd, perdent, perdre, perte, tombe, tombee",
    ),
    (Link::Down, "tombent, reduit, reduite, reduits, reduire, reduction, repli, replie, abaisse, abaissement, plonge"),
    (Link::Down, "plongeon, degringole, effondre, effondrement, cede, ampute, regresse, flechi, flechit"),
];

pub(super) const ABBREVIATIONS: &[&str] =
    &["mme, mlle, dr, pr, st, ste, env, janv, fevr, avr, juil, sept, oct, nov, dec, art, cie, etc"];

/// Words of games, votes and bets, beside which two numbers are those of the two sides.
pub(super) const CONTESTS: &[(Contest, &str)] = &[
    (
        Contest::Game,
        "gagne, gagnent, remporte, battu, battus, bat, battent, s'impose, s'est impose, s'incline, victoire",
    ),
    (Contest::Game, "defaite, nul, perdu, score, mene, menait, menaient"),
    (Contest::Tally, "buts, sets, jeux"),
    (Contest::Vote, "vote, adopte, adoptee, approuve, rejete"),
    (Contest::Votes, "voix, suffrages"),
    (Contest::Against, "contre, a"),
    (Contest::Bet, "cote, favori"),
];

/// Nouns behind which a number only names something.
pub(super) const LABELS: &[&str] = &[
    "chambre, vol, route, chapitre, article, page, tableau, figure, version, modele, numero, no",
    "autoroute, rue, canal, chaine, ligne, salle, porte",
];

/// Nouns in the plural that don't show it by their ending.
pub(super) const PLURAL_NOUNS: &[&str] = &["gens"];

/// Words without content.
pub(super) const COMMON: &[(u8, &str)] = &[
    (0, "le, la, les, l', un, une, de, du, des, d', et, ou, que, qui, en, par, pour, avec, sans"),
    (0, "son, sa, ses, se, ne, pas, est, sont, a, ont, ce, cette, ces, il, elle, ils, on, dans, au"),
    (0, "aux, sur, plus, mais, tres, comme, aussi, entre, etait, etaient, ete, etre, avait, avaient, fait"),
    (0, "leur, leurs, notre, nos, votre, vos, mes, nous, vous, je, tu, elles, lui, cela, dont, si"),
    (0, "apres, avant, depuis, sous, vers, chez, lors, deja, encore, tout, tous, toute, toutes, selon, peut"),
    (0, "quand, alors, donc, car, ni, aucun, aucune, cet, c', qu', n', s', j', jusqu'"),
];

/// Words that look like a figure or a change and are none.
pub(super) const IDIOMS: &[&str] = &[
    "l'un, l'une, les uns, les unes, un peu, d'un coup, une fois, d'une part, l'un l'autre, aucun doute",
    "tout d'abord, seconde main, en premier lieu, en second lieu",
    "un autre, une autre, l'autre moitie, un certain, une certaine, un tel, une telle",
];

/// Words before names, and those in whose place they stand.
pub(super) const TITLES: &[&str] = &[
    "president, presidente, vice-president, vice-presidente, premier ministre, premiere ministre",
    "ministre, chancelier, chanceliere, monsieur, madame, m, mme, mlle, dr, docteur, professeur, general",
    "colonel, capitaine, commandant, lieutenant, amiral, gouverneur, gouverneure, maire, senateur",
    "senatrice, depute, deputee, juge, procureur, procureure, porte-parole, directeur, directrice",
    "secretaire general, secretaire generale, secretaire d'etat, ambassadeur, ambassadrice, roi, reine",
    "prince, princesse, pape, eveque, archeveque, cardinal, pere, chef, cheffe, leader, ex-president",
    "ancien president, prefet, prefete",
];

/// How firmly a thing is said.
pub(super) const MODALITIES: &[(Modality, &str)] = &[
    (
        Modality::Planned,
        "prevoit, prevoient, prevoyait, envisage, envisagent, entend, compte, comptent, projette, veut",
    ),
    (Modality::Planned, "veulent"),
    (Modality::Offered, "pret a, prete a, prets a, propose, proposent, a propose, offre, offrent, a offert"),
    (
        Modality::Expected,
        "devrait, devraient, va, vont, sera, seront, attendu, attendue, attendus, prevu, prevue, prevus",
    ),
    (Modality::Expected, "s'attend a, probablement, aura, auront"),
    (
        Modality::Possible,
        "pourrait, pourraient, peut, peuvent, peut-etre, possible, eventuel, eventuelle, eventuellement",
    ),
    (Modality::Possible, "serait, seraient, aurait, auraient"),
    (Modality::Alleged, "presume, presumee, presumes, pretendument, soi-disant, apparemment, semble-t-il, accuse de"),
    (Modality::Alleged, "soupconne de"),
    (Modality::Denied, "dement, dementi, a dementi, nie, nient, a nie, exclut, a exclu"),
    (Modality::Required, "doit, doivent, devait, il faut, exige, exigent, reclame, reclament, demande, demandent"),
    (Modality::Required, "appelle a"),
];

/// Which of several figures for one thing follows.
pub(super) const STAGES: &[(Stage, &str)] = &[
    (Stage::Initial, "initial, initiale, initialement, a l'origine, preliminaire, preliminaires, provisoire"),
    (Stage::Initial, "provisoires, premiere offre"),
    (Stage::Final, "final, finale, definitif, definitive, revise, revisee, offre finale"),
    (Stage::Additional, "supplementaire, supplementaires, autres, autre, de plus, additionnel, additionnelle"),
    (Stage::Total, "total, totale, au total, un total de, en tout, cumule, cumulee, ensemble"),
    (Stage::Former, "ancien, ancienne, precedent, precedente, precedemment, ex"),
];

/// How nouns and regular verbs are inflected.
pub(super) const INFLECTION: Inflection = Inflection {
    nouns: &[("al", "aux"), ("eau", "eaux"), ("eu", "eux"), ("s", ""), ("x", ""), ("z", ""), ("", "s")],
    verbs: &[
        ("er", "e, ent, a, erent, ait, aient, era, eront, erait, ant, ee, es, ees"),
        ("ir", "it, issent, irent, issait, issaient, ira, iront, issant, i, ie, is, ies"),
        ("re", "ent, it, irent, ait, aient, ra, ront, ant, u, ue, us, ues"),
    ],
};
