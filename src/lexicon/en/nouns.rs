//! Nouns that matter for the numbers beside them.

/// Nouns in the plural that end like a singular.
pub(super) const PLURAL_NOUNS: &[&str] = &[
    "people, others, men, women, children, policemen, firemen, fishermen, businessmen, staff, police, personnel",
    "cattle, aircraft, spacecraft, youth, teeth, feet, mice, geese, fish, sheep, deer, oxen, criteria, media",
    "data, crew, alumni, species, series, dead, injured, wounded, missing, homeless, unemployed, civilians",
    "buses, viruses, bonuses, campuses, gases, crises, analyses, clergy, troops, wives, lives, spokesmen",
    "gunmen, policewomen, congresswomen, businesswomen, servicewomen, spokeswomen, militiamen, airmen, seamen, crewmen",
    "cameramen, clergymen, craftsmen, salesmen, statesmen, tribesmen, workmen, horsemen, councilmen, footmen, henchmen",
    "congressmen, servicemen, businesspeople, grandchildren",
];

/// Nouns behind which a number names something: a room, a flight, a law.
pub(super) const LABELS: &[&str] = &[
    "room, flight, gate, route, highway, interstate, road, section, chapter, article, page, pages, figure",
    "fig, table, no, nos, number, nr, nrs, version, type, model, phase, grade, level, platform, unit, block",
    "street, box, channel, radio, size, resolution, exit, apartment, suite, act, bill, season, episode",
    "volume, issue, part, step, item, line, track, class, group, area, zone, district, ward, precinct",
    "building, terminal, runway, formula, isbn, issn, iso, rfc, windows, iphone, galaxy, playstation, xbox",
    "ps, call, tel, phone, fax, zip, postcode, amendment, proposition, psalm, opus, op, id, paragraph",
    "clause, rule, title, schedule, appendix, annex, exhibit, case, docket, lot, seat, row, bus, train, tram",
    "column, heat, lap, hole, division, jersey, shirt, bib, avenue, ave, boulevard, blvd, st, floor, serial number, part number, model number",
    "studio, stage, tier, category, super bowl, apollo",
    "rooms, flights, gates, routes, highways, sections, chapters, articles, figures, tables, numbers, versions, exits",
    "verse, verses, amendments, paragraphs, clauses, rules, schedules, exhibits, resolutions, protocol",
];

/// Words that look like a figure or a change and are none.
pub(super) const IDIOMS: &[&str] = &[
    "first of all, first and foremost, in the first place, at first, at first sight, at first glance, first aid",
    "first name, first names, first lady, on second thought, a second thought, second hand, second to none",
    "made up, make up, makes up, making up, made up of, set up, sets up, setting up, grew up, grow up, growing up",
    "come up, came up, end up, ended up, give up, gave up, pick up, picked up, take up, took up, up front, line up, lead up, run up, add up, adds up, added up, adding up, sum up, sums up",
    "one another, one by one, one day, one time, at one point, day one, one on one, square one, number one",
    "the other half, half way, half time, third party, third parties, the third world, fifth column",
    "by no means, no means, one thing, for one thing, the only one, one way or another, one form or another, at one time, zero day, zero days",
    "a second longer, a second later, a split second, split second, made the most of, make the most of",
    "making the most of, makes the most of, best known, best placed, best suited, best equipped, at best, at worst",
    "three point line, three pointer, three pointers, three point shot, three point shots",
    "no matter, no doubt, no wonder, no way, no longer, no sooner",
];
