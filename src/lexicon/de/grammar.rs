//! Words of the grammar, and nouns that matter for the numbers beside them.

use crate::lexicon::entry::{Contest, Link};
use crate::lexicon::inflection::Inflection;
use crate::model::{Modality, Stage};

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "und, &, sowie"),
    (Link::Or, "oder"),
    (Link::To, "bis"),
    (Link::Onto, "auf"),
    (Link::Between, "zwischen"),
    (Link::From, "von, vom, ab"),
    (Link::Of, "in hohe von, im wert von, im umfang von"),
    (Link::Of, "von, vom, des, der, aller, dieser, jener, seiner, ihrer, unserer, meiner, eines, einer"),
    (Link::By, "um, von, vom, durch"),
    (Link::At, "in, im, am, an, bei, auf"),
    (Link::In, "von"),
    (Link::For, "fur, seit, wahrend"),
    (Link::With, "mit"),
    (Link::The, "der, die, das, den, dem, des, vom, zum, zur, beim, ins, ans"),
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
    (Link::Except, "alle bis auf, alle ausser"),
    (Link::Be, "ist, sind, war, waren, sein, wird, werden, wurde, wurden, gewesen"),
    (Link::Have, "hat, haben, hatte, hatten"),
    (Link::Relative, "wer, was, wo, welche, welcher"),
    (Link::Clause, "aber, obwohl, wahrend, weil, dass, wenn, als"),
    (Link::Says, "sagte, sagten, sagt, sagen, gesagt, erklarte, erklarten, erklart, erklaren, berichtete"),
    (Link::Says, "berichteten, berichtet, berichten, teilte mit, teilten mit, mitteilte, mitteilten, mitgeteilt"),
    (Link::Says, "meldete, meldeten, meldet, gemeldet, kundigte an, kundigten an, angekundigt, bestatigte"),
    (Link::Says, "bestatigten, bestatigt, betonte, betont, behauptete, behauptet, behaupteten, warnte, warnten"),
    (Link::Says, "warnt, schatzte, schatzten, schatzt, bezifferte, beziffert, verkundete, verkundeten, gab an"),
    (Link::Says, "gaben an, angab, angaben zufolge, ausserte, fugte hinzu, raumte ein, bestritt, bestreitet"),
    (Link::Says, "versprach, verspricht, schrieb, schreibt, hiess es, kritisierte, forderte, versicherte"),
    (
        Link::AccordingTo,
        "laut, nach angaben, nach angaben von, nach angaben des, nach angaben der, zufolge, nach worten",
    ),
    (Link::AccordingTo, "nach auskunft, unter berufung auf, wie aus, quelle :, quellen :"),
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

/// Words before names, and those in whose place they stand.
pub(super) const TITLES: &[&str] = &[
    "prasident, prasidentin, vizeprasident, vizeprasidentin, ministerprasident, ministerprasidentin",
    "premierminister, premierministerin, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, minister",
    "ministerin, aussenminister, aussenministerin, innenminister, innenministerin, finanzminister",
    "finanzministerin, verteidigungsminister, verkehrsminister, verkehrsministerin, wirtschaftsminister",
    "gesundheitsminister, herr, frau, herrn, dr, doktor, professor, professorin, prof, general, oberst",
    "hauptmann, kommandeur, admiral, gouverneur, gouverneurin, burgermeister, burgermeisterin",
    "oberburgermeister, senator, senatorin, abgeordneter, abgeordnete, richter, richterin, staatsanwalt",
    "sprecher, sprecherin, regierungssprecher, direktor, direktorin, generalsekretar, generalsekretarin",
    "staatschef, staatsprasident, prasidenten, botschafter, botschafterin, konig, konigin, prinz",
    "prinzessin, papst, bischof, erzbischof, kardinal, vorsitzender, vorsitzende, chef, chefin",
    "oppositionsfuhrer, oppositionsfuhrerin",
];

/// How firmly a thing is said.
pub(super) const MODALITIES: &[(Modality, &str)] = &[
    (Modality::Planned, "plant, planen, plante, planten, will, wollen, wollte, wollten, beabsichtigt, beabsichtigen"),
    (Modality::Planned, "hat vor, vorgesehen, geplant"),
    (Modality::Offered, "bereit, bot, boten, bietet, bieten, angeboten, schlug vor, schlagt vor, vorgeschlagen"),
    (Modality::Expected, "wird, werden, soll, sollen, voraussichtlich, erwartet, erwarten, erwartete, wahrscheinlich"),
    (Modality::Expected, "rechnet mit, rechnen mit"),
    (Modality::Possible, "kann, konnen, konnte, konnten, moglicherweise, vielleicht, wohl, eventuell, durfte, durften"),
    (Modality::Possible, "wurde"),
    (Modality::Alleged, "angeblich, mutmasslich, mutmassliche, mutmasslichen, mutmasslicher, vermeintlich, offenbar"),
    (Modality::Alleged, "sollte, sollten, verdachtigt"),
    (Modality::Denied, "bestritt, bestreitet, bestritten, dementierte, dementierten, dementiert, schloss aus"),
    (Modality::Denied, "schliesst aus"),
    (Modality::Required, "muss, mussen, musste, mussten, fordert, fordern, forderte, forderten, verlangt, verlangen"),
    (Modality::Required, "verlangte"),
];

/// Which of several figures for one thing follows.
pub(super) const STAGES: &[(Stage, &str)] = &[
    (Stage::Initial, "ursprunglich, ursprungliche, ursprunglichen, zunachst, anfanglich, anfanglichen, vorlaufig"),
    (Stage::Initial, "vorlaufige, vorlaufigen, erstes angebot"),
    (Stage::Final, "endgultig, endgultige, endgultigen, letztlich, revidiert, revidierte"),
    (Stage::Additional, "zusatzlich, zusatzliche, zusatzlichen, weitere, weiteren, weiterer, andere, anderen"),
    (Stage::Total, "insgesamt, gesamt, gesamte, gesamten, zusammen, summe, alles in allem"),
    (Stage::Former, "fruher, fruhere, fruheren, ehemalig, ehemalige, ehemaligen, bisherige, bisherigen, vorherige"),
    (Stage::Former, "vorherigen, zuvor"),
];

/// How nouns, participles and weak verbs are inflected. More forms are made than there are: those that no text has do no
/// harm.
pub(super) const INFLECTION: Inflection = Inflection {
    nouns: &[
        ("e", "en, er, es, em"),
        ("en", "ens"),
        ("el", "els, eln, elen"),
        ("er", "ers, ern"),
        ("ung", "ungen"),
        ("in", "innen"),
        ("", "s, es, e, en, er, ern, em"),
    ],
    verbs: &[
        ("ten", "tet, tete, teten, tend"),
        ("den", "det, dete, deten, dend"),
        ("ern", "ert, erte, erten"),
        ("eln", "elt, elte, elten"),
        ("en", "t, te, ten, end"),
    ],
};
