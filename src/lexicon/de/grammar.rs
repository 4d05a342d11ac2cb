//! Words of the grammar, and nouns that matter for the numbers beside them.

use crate::lexicon::entry::{Contest, Link};

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "und, &, sowie"),
    (Link::Or, "oder"),
    (Link::To, "bis"),
    (Link::Onto, "auf"),
    (Link::Between, "zwischen"),
    (Link::From, "von, vom, ab"),
    (Link::Of, "von, vom, des, der, aller, dieser, jener, seiner, ihrer, unserer, meiner, eines, einer"),
    (Link::By, "um, von, vom, durch"),
    (Link::At, "in, im, am, an, bei, auf"),
    (Link::In, "von"),
    (Link::For, "fur, seit, wahrend"),
    (Link::With, "mit"),
    (Link::The, "der, die, das, den, dem, des"),
    (Link::A, "ein, eine, einen, einem, einer, eines"),
    (Link::Demonstrative, "dieser, diese, dieses, diesen, diesem, jener"),
    (Link::Pronoun, "er, sie, es, wir, ihr, ich, du, sich"),
    (
        Link::Possessive,
        "sein, seine, seiner, seines, seinen, seinem, ihre, ihr, ihrer, ihres, ihren, ihrem, unser, unsere",
    ),
    (Link::Possessive, "unserer, unseres, unseren, mein, meine, meiner"),
    (Link::Per, "pro, je, jede, jeden, jedes, /"),
    (Link::OutOf, "von, aus"),
    (Link::Not, "nicht, nie, ohne"),
    (Link::No, "kein, keine, keinen, keiner, keinem, kein einziger, keine einzige, kein einziges"),
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
    (Link::Lasts, "dauert, dauerte, dauerten, gedauert, dauern, brauchte, brauchen, braucht"),
    (Link::Aged, "im alter von, alter von, starb mit, gestorben mit"),
    (Link::Moves, "ging, geht, gehen, gingen, kletterte, wechselte"),
    (Link::Old, "alt, alte, alter, alten, altes, jahrig, jahrige, jahriger, jahrigen, jahriges, jahrigem"),
    (Link::Times, "mal, male"),
    (Link::BelowZero, "unter null, unter dem gefrierpunkt"),
    (Link::Up, "stieg, stiegen, steigt, steigen, gestiegen, steigend, steigerte, steigerten, gesteigert, steigern"),
    (Link::Up, "anstieg, angestiegen, ansteigen, anstiege, steigerung, wuchs, wuchsen, wachst, wachsen, gewachsen"),
    (Link::Up, "wachstum, zuwachs, zugelegt, zulegen, legte, legten, zunahme, zugenommen, zunehmen, erhohte, erhohten"),
    (Link::Up, "erhoht, erhohen, erhohung, kletterte, kletterten, klettert, geklettert, sprang, sprangen, gesprungen"),
    (Link::Up, "verteuerte, verteuert, plus, hinzugewonnen, aufgestockt, angehoben, anhebung"),
    (Link::Up, "hoher, ausgeweitet, schoss, schnellte, verbesserte, verbessert, teurer"),
    (
        Link::Down,
        "fiel, fielen, fallt, fallen, gefallen, sank, sanken, sinkt, sinken, gesunken, senkte, senkten, senkt",
    ),
    (
        Link::Down,
        "senken, gesenkt, senkung, verlor, verloren, verliert, verlust, verringert, verringerte, verringerung",
    ),
    (Link::Down, "zuruckgegangen, zuruckgehen, zuruck, ruckgang, einbruch, eingebrochen, absturz, abgesturzt, sturzte"),
    (
        Link::Down,
        "gesturzt, schrumpfte, schrumpften, schrumpft, geschrumpft, reduzierte, reduziert, reduzieren, reduzierung",
    ),
    (Link::Down, "kurzte, gekurzt, kurzen, kurzung, abgenommen, abnahme, minderte, vermindert, minus, verbilligte"),
    (Link::Down, "verbilligt, gab nach, nachgegeben, niedriger, billiger, abgebaut, abbau, einbusse, eingebusst"),
];

pub(super) const ABBREVIATIONS: &[&str] = &[
    "hr, fr, sfr, dr, prof, str, nr, ca, rd, mind, max, min, bzw, usw, etc, jan, feb, mrz, apr, jun, jul, aug, sep",
    "sept, okt, nov, dez, st, std, abs, art, mio, mrd, bio, tsd, evtl, ggf, inkl, exkl, vgl, geb, gest, jh",
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
    "autobahn, kanal, linie, gleis, raum, paragraph, bundesstrasse, §, absatz, nummern, hausnummer, band, teil",
];

/// Nouns in the plural that don't show it by their ending.
pub(super) const PLURAL_NOUNS: &[&str] = &["mal, leute, menschen, pkw, lkw, autos, jobs, fans, hotels, teams"];

/// Words without content.
pub(super) const COMMON: &[(u8, &str)] = &[
    (0, "der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, dass, in, im, am"),
    (0, "an, auf, fur, mit, von, vom, zu, zum, zur, bei, ist, sind, war, waren, hat, haben, wird"),
    (0, "werden, nicht, auch, es, er, sie, wir, ich, sich, aus, nach, noch, wie, als, aber, nur"),
    (0, "uber, unter, vor, durch, bis, eines, dieser, diese, dieses, diesem, diesen, wurde, wurden"),
    (0, "hatte, hatten, sein, seine, seinen, seiner, ihre, ihren, ihrer, ihm, ihnen, uns, kann, konnen"),
    (0, "soll, sollen, wenn, weil, doch, schon, mehr, sehr, nun, dann, gegen, seit, ohne, wegen, beim, ins"),
    (0, "habe, mich, mir, du, kein, keine, alle, allem, damit, sowie, jedoch, zwischen"),
];

/// Words that look like a figure or a change and are none.
pub(super) const IDIOMS: &[&str] = &[
    "elfmeter, elfmetern, halbjahr, halbjahres, halbzeit, erst einmal, ein anderer, zum ersten, fur die eine, auf einmal, noch einmal, um eins",
    "kein wunder, kein problem, kein zweifel, erste hilfe, erster linie, der eine oder andere, zu zweit, zu dritt",
];
