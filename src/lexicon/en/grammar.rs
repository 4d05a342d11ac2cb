//! Words of the grammar, titles and abbreviations.

use crate::lexicon::entry::Link;
use crate::model::{Modality, Stage};

pub(super) const LINKS: &[(Link, &str)] = &[
    (Link::And, "and, &, as well as"),
    (Link::Or, "or"),
    (Link::To, "to, till, through, thru"),
    (Link::Between, "between"),
    (Link::From, "from"),
    (Link::Of, "of"),
    (Link::By, "by"),
    (Link::At, "in, on, at, inside, within, near, into, onto, across, throughout, outside"),
    (Link::In, "in"),
    (Link::For, "for"),
    (Link::With, "with, alongside, together with, along with"),
    (Link::The, "the"),
    (Link::A, "a, an"),
    (Link::Demonstrative, "this, that, these, those, such, same, the same"),
    (Link::Determiner, "any, some, all, each, every, both, other, certain, many, much, most, more, few, further, own"),
    (Link::Pronoun, "he, she, it, they, him, them, himself, herself, itself, themselves"),
    (Link::Pronoun, "i, we, you, me, us, myself, ourselves, yourself, each other, one another"),
    (Link::Possessive, "his, her, its, their, whose, my, our, your"),
    (Link::Genitive, "'s"),
    (Link::Per, "per, each, every, apiece, a piece, /"),
    (Link::OutOf, "out of, out of every, in every, of every"),
    (Link::Not, "not, 't, never, without, cannot, can't, won't, neither, nor, no longer, not yet, hardly any"),
    (
        Link::Not,
        "failed to, fails to, fail to, failing to, refused to, refuses to, refuse to, refusing to, declined to",
    ),
    (Link::Not, "cant, dont, wont, didnt, doesnt, isnt, arent, wasnt, werent, hasnt, havent, couldnt, wouldnt"),
    (Link::Not, "declines to, declining to, unable to, unwilling to, instead of, rather than"),
    (Link::No, "no, none, nobody, no one, nothing, none of, not a single, not any"),
    (Link::Be, "is, are, was, were, be, been, being, am, 're, 'm"),
    (Link::Have, "has, have, had, having, 've"),
    (Link::Relative, "who, whom, which, that, where, whose"),
    (
        Link::Clause,
        "but, however, although, though, even though, while, whilst, whereas, because, when, whenever, if, even if",
    ),
    (Link::Clause, "unless, after, before, once, so that, meanwhile, nevertheless, nonetheless, moreover, furthermore"),
    (
        Link::Clause,
        "therefore, thus, hence, yet, instead, otherwise, in addition, on the other hand, by contrast, in contrast",
    ),
    (Link::Clause, "despite the fact that, given that, provided that"),
    (Link::Says, SAY),
    (Link::Says, TELL_OF),
    (Link::Says, FIGURE),
    (
        Link::AccordingTo,
        "according to, in the words of, in the opinion of, in the view of, as reported by, as stated by",
    ),
    (Link::AccordingTo, "reported by, quoted by, cited by, as quoted by, as cited by, citing, quoting"),
    (Link::Except, "all but, all except, all except for, everyone but, everybody but"),
    (Link::Point, "point"),
    (Link::Minus, "minus, negative"),
    (Link::Plus, "plus"),
    (Link::Than, "than"),
    (Link::Over, "over"),
    (
        Link::Concerning,
        "spoke, speak, speaks, speaking, talk, talks, talked, talking, ask, asked, asks, asking, hear, heard, know, knew",
    ),
    (
        Link::Concerning,
        "worried, worry, complained, complain, learned, learn, think, thought, read, wrote, write, care",
    ),
    (Link::Lasts, "take, takes, took, taking, taken, last, lasts, lasted, lasting, spend, spends, spent, spending"),
    (Link::Lasts, "wait, waits, waited, waiting, within, needs, needed, costs, cost, costing, pay, paid, pays"),
    (Link::Aged, "aged, age, ages, at the age of, the age of, the ages of, age of, ages of"),
    (Link::Old, "old, olds, of age"),
    (Link::Person, "he, she, who, i"),
    (Link::Turns, "turned, turns, turning, to turn, will turn, would turn"),
    (
        Link::Pays,
        "pay, pays, paid, paying, cost, costs, costing, price, priced, worth, fee, fined, fine, owe, owes, owed",
    ),
    (
        Link::Pays,
        "charge, charged, charges, earn, earns, earned, bill, wage, salary, donated, bet, sold for, bought for",
    ),
    (
        Link::Warm,
        "temperature, temperatures, outside, hot, cold, warm, cool, heat, heated, freezing, boiling, fever, oven",
    ),
    (Link::BelowZero, "below zero, below freezing"),
    (Link::Times, "times"),
    (Link::Fold, "fold"),
    (
        Link::Up,
        "up, higher, rise, rises, rose, risen, rising, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping",
    ),
    (Link::Up, "soar, soars, soared, soaring, surge, surges, surged, surging, grow, grows, grew, grown, growing"),
    (
        Link::Up,
        "increase, increases, increased, increasing, gain, gains, gained, gaining, raise, raises, raised, raising",
    ),
    (
        Link::Up,
        "hike, hikes, hiked, hiking, boost, boosts, boosted, boosting, expand, expands, expanded, expanding, rallied",
    ),
    (
        Link::Up,
        "went up, go up, goes up, going up, gone up, ticked up, edged up, inched up, shot up, edged higher, upped, back up",
    ),
    (Link::Up, "moved up, moves up, crept up, creeps up, creeping up, inching up, ticking up, edging up, shooting up"),
    (Link::Up, "leapt, leaped, rocketed, skyrocketed, ballooned, spiked, swelled, swollen, accelerated, strengthened"),
    (Link::Up, "appreciated, rebounded, widened, escalated, multiplied, improved, ticks up, edges up, revised up"),
    (
        Link::Down,
        "down, lower, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined",
    ),
    (
        Link::Down,
        "declining, decrease, decreases, decreased, decreasing, slide, slides, slid, sliding, slip, slips, slipped",
    ),
    (Link::Down, "slipping, tumble, tumbles, tumbled, tumbling, plunge, plunges, plunged, plunging, plummet, plummets"),
    (Link::Down, "plummeted, plummeting, slump, slumps, slumped, slumping, shrink, shrinks, shrank, shrunk, shrinking"),
    (
        Link::Down,
        "contracted, contracting, eased, easing, dip, dips, dipped, dipping, reduce, reduces, reduced, reducing",
    ),
    (
        Link::Down,
        "cut, cuts, cutting, slash, slashes, slashed, slashing, lowers, lowered, lowering, lose, loses, lost, losing",
    ),
    (
        Link::Down,
        "shed, sheds, shedding, sank, sunk, sinking, halved, trimmed, trimming, weakened, depreciated, dwindled",
    ),
    (
        Link::Down,
        "narrowed, retreated, diminished, shaved, knocked off, went down, go down, goes down, going down, gone down",
    ),
    (Link::Down, "ticked down, edged down, inched down, edged lower, back down"),
    (Link::Down, "slow, slows, slowed, slowing, cooled, cooling, moderated"),
];

/// To say so.
const SAY: &str = "said, says, say, saying, told, tells, tell, telling, added, adds, adding, stated, stating, noted, notes, \
    noting, explained, explains, explaining, argued, argues, arguing, insisted, insists, insisting, stressed, stresses, \
    stressing, emphasised, emphasises, emphasising, emphasized, emphasizes, emphasizing, remarked, remarks, remarking, \
    commented, commenting, observed, observes, replied, replies, replying, responded, responds, responding, recalled, \
    recalls, recalling, asserted, asserts, asserting, contended, contends, contending, maintained, maintains, maintaining, \
    concluded, concludes, pointed out, points out, pointing out, went on to say, wrote, writes, write, writing, written, \
    tweeted, tweets, tweeting, testified, testifies, testifying, quipped, joked, jokes, mentioned, mentions, mentioning, \
    reiterated, reiterates, reiterating, underlined, underlines, underscored, underscores, shouted";

/// To make something known, admit it, promise it, or warn of it.
const TELL_OF: &str = "announced, announces, announce, announcing, reported, reports, report, reporting, claimed, claims, \
    claim, claiming, warned, warns, warn, warning, confirmed, confirms, confirm, confirming, declared, declares, declare, \
    declaring, revealed, reveals, reveal, revealing, disclosed, discloses, disclose, disclosing, admitted, admits, admit, \
    admitting, acknowledged, acknowledges, acknowledge, acknowledging, conceded, concedes, conceding, alleged, alleges, \
    allege, alleging, accused, accuses, accuse, accusing, suggested, suggests, suggest, suggesting, predicted, predicts, \
    predict, predicting, promised, promises, promise, promising, pledged, pledges, pledge, pledging, vowed, vows, vow, \
    vowing, complained, complains, complaining, informed, informs, inform, informing, denied, denies, deny, denying, \
    boasted, boasts, boasting, hinted, hints, hinting, cautioned, cautions, cautioning, assured, assures, assuring, \
    believes, believe, believed, thinks, think, thought";

/// To give a figure.
const FIGURE: &str = "estimated, estimates, estimate, estimating, indicated, indicates, indicate, indicating, showed, shows, \
    show, showing, shown, found that, finds that, calculated, calculates, reckons, reckoned, put the figure, puts the figure, \
    put the number, puts the number, put the toll, puts the toll, forecast that, forecasts that";

pub(super) const ABBREVIATIONS: &[&str] = &[
    // Before names.
    "mr, mrs, ms, messrs, dr, drs, prof, st, ste, rev, fr, hon, gen, maj, lt, col, sgt, capt, cmdr, cpl, pvt, adm",
    "brig, cdr, sen, sens, rep, reps, gov, govs, pres, supt, det, insp, amb, atty, sec, mt, ft, mgr, msgr, jr, sr, esq",
    "inc, ltd, corp, co, cos, bros, plc, llc, llp, dept, univ, assn, intl, natl, govt, jan, feb, mar, apr, jun, jul",
    "aug, sep, sept, oct, nov, dec, mon, tue, tues, thu, thur, thurs, fri, approx, ca, est, no, nos, vs, fig, figs",
    "vol, vols, ed, eds, cf, al, ch, pp, op, cit, ibid, viz, incl, excl, max, min, avg, g, e, v, ave, blvd, rd, hwy",
    "rs, sq, cu, bldg, apt, rte, ala, ariz, ark, calif, colo, conn, del, fla, ga, ind, kan, ky, md, mich, minn, mo, mont, neb, nev",
    "okla, ore, pa, tenn, tex, va, vt, wash, wis, wyo",
];

pub(super) const TITLES: &[&str] = &[
    // Of address.
    "mr, mrs, ms, miss, messrs, dr, doctor, prof, professor, sir, dame, lord, lady, baroness, baron, sheikh, rev",
    "reverend, father, imam, rabbi, pastor, ayatollah, pope, patriarch, cardinal, archbishop, bishop, king, queen",
    "prince, princess, emperor, emir, duke, duchess, sultan, saint, hon, honourable",
    // In government.
    "president, vice president, former president, then president, president elect, prime minister",
    "former prime minister, deputy prime minister, premier, chancellor, minister, foreign minister, defence minister",
    "defense minister, finance minister, interior minister, economy minister, health minister, energy minister",
    "justice minister, deputy minister, first minister, home secretary, foreign secretary, secretary of state",
    "secretary general, general secretary, first secretary, secretary, press secretary, undersecretary, senator, sen",
    "representative, rep, congressman, congresswoman, governor, gov, mayor, deputy mayor, councillor, councilman",
    "councilwoman, mp, mep, speaker, chairman, chairwoman, chair, chairperson, commissioner, ambassador, envoy",
    "special envoy, consul, treasurer, attorney general, prosecutor general, prosecutor, judge, justice, chief justice",
    "magistrate, sheriff, leader, opposition leader, supreme leader, party leader, candidate, spokesman, spokeswoman",
    "spokesperson",
    // In uniform.
    "general, gen, lieutenant general, lt gen, major general, maj gen, brigadier general, brig gen, admiral, adm",
    "colonel, col, lieutenant colonel, lt col, maj, captain, capt, lieutenant, lt, sergeant, sgt, staff sergeant",
    "corporal, cpl, pvt, commander, marshal, field marshal, brigadier, police chief, fire chief, chief, inspector",
    "detective, superintendent, constable, officer",
    // At work.
    "ceo, chief executive, chief executive officer, cfo, chief financial officer, coo, cto, founder, co-founder",
    "managing director, executive director, director, general manager, manager, editor, editor in chief, analyst",
    "economist, political scientist, historian, coach, head coach, quarterback, attorney, lawyer, singer, actor",
    "actress, author, journalist",
];

pub(super) const MODALITIES: &[(Modality, &str)] = &[
    (
        Modality::Planned,
        "plans to, plan to, planned to, planning to, planned, is to, are to, set to, scheduled to, scheduled for",
    ),
    (
        Modality::Planned,
        "slated to, slated for, due to be, intends to, intend to, intended to, intending to, intention to",
    ),
    (
        Modality::Planned,
        "aims to, aim to, aimed to, aiming to, hopes to, hope to, hoping to, hoped to, seeks to, seeking to",
    ),
    (Modality::Planned, "prepares to, preparing to, preparations to, agreed to, vowed to, pledged to"),
    (Modality::Planned, "promised to, promises to, committed to, plans for, pledge to, pledges to, declarations to"),
    (
        Modality::Offered,
        "ready to, prepared to, willing to, offered to, offers to, offer to, offering to, offered, offer of",
    ),
    (
        Modality::Offered,
        "proposed to, proposes to, propose to, proposed, proposes, proposal to, readiness to, willingness to",
    ),
    (
        Modality::Expected,
        "will, 'll, shall, won't, going to, expected to, is expected, are expected, expected, likely to, likely",
    ),
    (
        Modality::Expected,
        "forecast, forecasts, forecasted, projected, projected to, predicted to, predicted, predicts, anticipated",
    ),
    (
        Modality::Expected,
        "anticipates, on track to, on course to, tipped to, poised to, bound to, about to, upcoming, expects to",
    ),
    (Modality::Expected, "expects, expect to"),
    (
        Modality::Possible,
        "may, might, could, would, possibly, perhaps, maybe, potentially, potential, possible, probably",
    ),
    (Modality::Possible, "allowed to, permitted to, licensed to, certified to, designed to, capable of, room for"),
    (Modality::Possible, "conceivably, considering, mulling, threatened to, threatens to, threatening to"),
    (
        Modality::Alleged,
        "allegedly, reportedly, alleged, purportedly, purported, supposedly, ostensibly, apparently, unconfirmed",
    ),
    (
        Modality::Alleged,
        "is said to, are said to, was said to, were said to, reported to, believed to, thought to, understood to",
    ),
    (
        Modality::Alleged,
        "rumoured, rumored, rumoured to, rumored to, rumour, rumor, rumours, rumors, accused of, suspected of",
    ),
    (
        Modality::Alleged,
        "suspected, claimed to, claims to, appears to, appeared to, appear to, seems to, seem to, seemed to",
    ),
    (
        Modality::Denied,
        "denied, denies, deny, denying, denial, refuted, refutes, ruled out, rules out, rule out, ruling out",
    ),
    (Modality::Denied, "dismissed reports, dismissed claims, rejected claims, rejected reports, dismissed rumours"),
    (Modality::Denied, "dismissed rumors, rejected allegations, dismissed allegations, rejected the allegations"),
    (
        Modality::Required,
        "must, should, has to, have to, had to, having to, need to, needs to, needed to, ought to, required to",
    ),
    (
        Modality::Required,
        "obliged to, obligated to, called for, calls for, call for, calling for, demanded, demands, urged, urges",
    ),
    (Modality::Required, "urging, ordered to, forced to, supposed to, no choice but to, little choice but to"),
    (Modality::Required, "no option but to, little option but to, no alternative but to"),
];

pub(super) const STAGES: &[(Stage, &str)] = &[
    (Stage::Initial, "initial, initially, original, originally, first offer, opening offer, opening bid, preliminary"),
    (
        Stage::Initial,
        "provisional, provisionally, tentative, first estimate, first estimates, early estimates, early results",
    ),
    (Stage::Initial, "starting price, partial results"),
    (Stage::Final, "final, revised, revised offer, eventual, eventually, updated, definitive, amended, improved offer"),
    (Stage::Final, "raised offer, increased offer, sweetened offer, final offer, final results, official results"),
    (Stage::Additional, "additional, another, a further, further, extra, more, an additional, supplementary"),
    (
        Stage::Total,
        "total, totals, totalling, totaling, totalled, totaled, overall, altogether, combined, in all, in total",
    ),
    (Stage::Total, "cumulative, cumulatively, aggregate, all told, collectively, as a whole, a total of, total of"),
    (
        Stage::Former,
        "former, formerly, previous, previously, prior, ex, erstwhile, outgoing, an earlier, earlier estimate",
    ),
    (Stage::Former, "earlier estimates, earlier figure, earlier figures, the earlier, previous offer, earlier offer"),
];
