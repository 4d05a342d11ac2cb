//! Months, weekdays, and the words that dates are made with.

use crate::lexicon::entry::Calendar;
use crate::model::Grain;

pub(super) const MONTHS: &[(&str, u8)] = &[
    ("enero", 1),
    ("febrero", 2),
    ("marzo", 3),
    ("abril", 4),
    ("mayo", 5),
    ("junio", 6),
    ("julio", 7),
    ("agosto", 8),
    ("septiembre", 9),
    ("octubre", 10),
    ("noviembre", 11),
    ("diciembre", 12),
    ("setiembre", 9),
    ("ene", 1),
    ("feb", 2),
    ("mar", 3),
    ("abr", 4),
    ("jun", 6),
    ("jul", 7),
    ("ago", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dic", 12),
];

pub(super) const WEEKDAYS: &[(&str, u8)] = &[
    ("lunes", 1),
    ("martes", 2),
    ("miercoles", 3),
    ("jueves", 4),
    ("viernes", 5),
    ("sabado", 6),
    ("domingo", 7),
    ("sabados", 6),
    ("domingos", 7),
];

pub(super) const CALENDAR: &[(Calendar, &str)] = &[
    (Calendar::Day(0), "hoy, esta noche, esta manana, esta tarde, esta madrugada"),
    (Calendar::Day(-1), "ayer, anoche"),
    (Calendar::Day(1), "manana"),
    (Calendar::Day(-2), "anteayer, antier, antes de ayer"),
    (Calendar::Day(2), "pasado manana"),
    (Calendar::Now, "hoy, la fecha, ahora"),
    (Calendar::Unit(Grain::Day), "dia, dias"),
    (Calendar::Unit(Grain::Week), "semana, semanas"),
    (Calendar::Unit(Grain::Month), "mes, meses"),
    (Calendar::Unit(Grain::Quarter), "trimestre, trimestres"),
    (Calendar::Unit(Grain::Year), "ano, anos"),
    (Calendar::Unit(Grain::Decade), "decada, decadas, decenio, decenios"),
    (Calendar::Unit(Grain::Century), "siglo, siglos"),
    (
        Calendar::Several,
        "dias, semanas, meses, trimestres, anos, decadas, siglos, pasados, pasadas, ultimos, ultimas, proximos, \
         proximas",
    ),
    (Calendar::Recent, "pasado, pasada, pasados, pasadas"),
    (Calendar::Last, "ultimo, ultima, ultimos, ultimas"),
    (Calendar::This, "este, esta, actual, en curso"),
    (Calendar::Coming, "proximo, proxima, proximos, proximas, que viene"),
    (Calendar::AgoBefore, "hace"),
    (Calendar::Few, "unos, unas, pocos, pocas, algunos, algunas"),
    (Calendar::HenceBefore, "dentro de"),
    (Calendar::Onwards, "en adelante, o mas tarde"),
    (Calendar::After, "despues de, despues del, tras"),
    (Calendar::Before, "antes de, antes del"),
    (Calendar::Since, "desde, a partir de, a partir del"),
    (Calendar::Until, "hasta"),
    (Calendar::In, "en, durante"),
    (Calendar::Early, "principios, comienzos, inicios"),
    (Calendar::Mid, "mediados"),
    (Calendar::Late, "finales, fines"),
    (Calendar::Start, "principio, inicio, comienzo"),
    (Calendar::End, "fin, final"),
    (Calendar::Rest, "resto, el resto"),
    (Calendar::Season(1), "primavera"),
    (Calendar::Season(2), "verano"),
    (Calendar::Season(3), "otono"),
    (Calendar::Season(4), "invierno"),
    (Calendar::Half, "mitad"),
    (Calendar::HalfYear, "semestre"),
    (Calendar::Q, "q"),
    (Calendar::Fiscal, "ano fiscal, ejercicio, ejercicio fiscal"),
    (Calendar::YearsOf, "anos"),
    (Calendar::Weekend, "fin de semana"),
    (Calendar::Working, "habiles, laborables"),
    (Calendar::Era, "d. c., d. c"),
    (Calendar::BeforeEra, "a. c., a. c"),
    (Calendar::Holiday(12, 25), "navidad, dia de navidad"),
    (Calendar::Holiday(12, 24), "nochebuena"),
    (Calendar::Holiday(12, 31), "nochevieja"),
    (Calendar::Holiday(1, 1), "ano nuevo, dia de ano nuevo"),
    (Calendar::Holiday(1, 6), "dia de reyes"),
    (Calendar::Holiday(2, 14), "san valentin"),
    (Calendar::Holiday(5, 1), "dia del trabajo, dia del trabajador"),
    (Calendar::Holiday(10, 12), "dia de la hispanidad"),
    (Calendar::Holiday(11, 1), "todos los santos"),
    (Calendar::Easter(0), "pascua, domingo de pascua, domingo de resurreccion"),
    (Calendar::Easter(-2), "viernes santo"),
    (Calendar::Easter(-3), "jueves santo"),
    (Calendar::Easter(-7), "domingo de ramos"),
    (Calendar::Easter(-46), "miercoles de ceniza"),
    (Calendar::Commencing, "que empieza, que comienza"),
    (
        Calendar::PartOfDay,
        "por la manana, por la tarde, por la noche, de madrugada, por la madrugada, al mediodia, en la noche, \
         en la tarde, en la manana",
    ),
    (Calendar::AtClock, "a las, a la"),
    (Calendar::Clock, "horas, h, hrs, am, pm, gmt, utc, a.m., p.m."),
    (Calendar::Homonym, "ene, feb, mar, abr, jun, jul, ago, sep, sept, oct, nov, dic"),
    (
        Calendar::Habit,
        "los lunes, los martes, los miercoles, los jueves, los viernes, los sabados, los domingos, sabados, \
         domingos, cada, todos los, algun",
    ),
    (Calendar::Published, "publicado, publicada, actualizado, actualizada, fecha"),
    (
        Calendar::Ahead,
        "sera, seran, va a, van a, ira, iran, preve, preven, previsto, prevista, previstos, previstas, planea, \
         planean, debera, deberan, podra, podran, podria, podrian, tendra, tendran, habra, se celebrara, \
         se celebraran, comenzara, comenzaran, empezara, votara, viajara, llegara, se reunira, se reuniran, \
         programado, programada, convocado, convocada, esta previsto, estan previstos, espera, esperan, quiere, \
         quieren, tiene previsto",
    ),
    (
        Calendar::Behind,
        "fue, fueron, era, eran, estaba, estaban, ha, han, habia, habian, dijo, dijeron, anuncio, anunciaron, \
         informo, informaron, afirmo, afirmaron, hizo, hicieron, llego, llegaron, comenzo, comenzaron, empezo, \
         empezaron, murio, murieron, gano, ganaron, perdio, perdieron, firmo, firmaron, visito, aprobo, aprobaron, \
         cayo, cayeron, subio, subieron, registro, registraron, celebro, celebraron, tuvo, tuvieron, hubo, pidio, \
         presento, presentaron, publico, nacio, declaro, aseguro, explico, confirmo, denuncio, reunio, reunieron, \
         viajo, voto, votaron, dimitio, recibio, ofrecio, acordaron, acordo",
    ),
];
