//! Words of games, votes and bets, beside which two numbers are those of the two sides.

use crate::lexicon::entry::Contest;

pub(super) const CONTESTS: &[(Contest, &str)] = &[
    (
        Contest::Game,
        "win, wins, won, winning, victory, victories, beat, beats, beaten, beating, defeat, defeats, defeated",
    ),
    (Contest::Game, "lose, loses, lost, losing, loss, losses, draw, draws, drew, drawn, drawing, tie, ties, tied"),
    (Contest::Game, "score, scores, scoreline, lead, leads, led, leading, trail, trails, trailed, trailing, ahead"),
    (Contest::Game, "thrash, thrashed, thrashing, hammered, hammering, edged, ousted, routed, rout, downed, thumped"),
    (Contest::Game, "trounced, crushed, whitewash, comeback, aggregate, penalties, half time, full time, extra time"),
    (Contest::Game, "overtime, shootout, penalty shootout, shutout, upset, triumph, triumphed, record, series lead"),
    (Contest::Tally, "goals, goal, sets, set, games, runs, frames, tries, legs, rounds"),
    (Contest::Vote, "vote, voted, voting, passed, approved, adopted, ruled, rejected, ratified, overrode, overridden"),
    (
        Contest::Vote,
        "tally, override, upheld, uphold, overturned, acquitted, convicted, ruling, decision, verdict, ballot",
    ),
    (Contest::Votes, "votes, ballots"),
    (Contest::Against, "against"),
    (Contest::Bet, "odds, favourite, favorite, favourites, favorites, outsider, outsiders, underdog, underdogs, shot"),
    (Contest::Bet, "long shot, longshot, bookmaker, bookmakers, bookies, bookie, priced at, backed at, backed from"),
];
