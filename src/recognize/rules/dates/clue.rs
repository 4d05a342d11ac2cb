//! Which readers are worth asking at a token: most tokens rule most of them out at one glance.

use crate::lexicon::{Calendar, Link, Sense, Starts, Tagged};
use crate::model::TokenKind;

/// Whether the figures at `at` can be of a date by what follows them: four may be a year, eight a day; others need a mark, an ending
/// or a word that dates are made with. "5 people" are none.
fn goes_on(tagged: &Tagged<'_>, at: usize) -> bool {
    let Some(next) = tagged.tokens.get(at + 1) else { return true };
    let date_word = |sense: &Sense| {
        matches!(
            sense,
            Sense::Month(_) | Sense::Weekday(_) | Sense::Calendar(_) | Sense::Link(Link::To | Link::Of | Link::And)
        )
    };
    let is_over = |at: usize| {
        tagged.kind(at).is_none_or(|kind| kind == TokenKind::Word)
            && !tagged.starts(at).meets(Starts::OF_DATE.or(Starts::LINK))
    };
    matches!(tagged.tokens[at].span.len(), 4 | 8)
        || match next.kind {
            TokenKind::Word if next.glued => tagged.money_letters(at + 1).is_none(),
            TokenKind::Word => tagged.senses(at + 1).iter().any(date_word),
            TokenKind::Mark if tagged.char(at + 1) == '.' => tagged.has_ordinal_stop() || !is_over(at + 2),
            TokenKind::Mark => !matches!(tagged.char(at + 1), ',' | ';' | ')') || !is_over(at + 2),
            TokenKind::Sign => next.glued && tagged.char(at + 1) != '%',
            TokenKind::Digits => next.glued,
        }
}

/// What a date could begin with at a token, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clue(u16);

impl Clue {
    /// Nothing of a date.
    pub(super) const NOTHING: Self = Self(0);
    /// Figures.
    pub(super) const DIGITS: Self = Self(1);
    /// Numbers and ordinals in words, and vague counts.
    pub(super) const NUMBER: Self = Self(1 << 1);
    /// A month or a weekday.
    pub(super) const NAME: Self = Self(1 << 2);
    /// "A".
    pub(super) const ARTICLE: Self = Self(1 << 3);
    /// "Today", "last", "this", "next".
    pub(super) const NEAR: Self = Self(1 << 4);
    /// "Week", "weekend", "year", "Q", a season, a holiday, an era.
    pub(super) const UNIT: Self = Self(1 << 5);
    /// "Early", "the end", "later".
    pub(super) const PART: Self = Self(1 << 6);
    /// "Since", "until", "by", "before", "after".
    pub(super) const OPEN: Self = Self(1 << 7);
    /// "In", "within" before a duration.
    pub(super) const WITHIN: Self = Self(1 << 8);
    /// "More than".
    pub(super) const HEDGE: Self = Self(1 << 9);
    /// "From", "between".
    pub(super) const FRAME: Self = Self(1 << 10);
    /// An apostrophe that figures follow.
    pub(super) const MARK: Self = Self(1 << 11);

    /// What could begin at `at`.
    pub(super) fn of(tagged: &Tagged<'_>, at: usize) -> Self {
        match tagged.kind(at) {
            Some(TokenKind::Digits) if goes_on(tagged, at) => Self::DIGITS,
            Some(TokenKind::Mark) => Self::MARK,
            Some(TokenKind::Word) => {
                tagged.senses(at).iter().fold(Self::NOTHING, |clue, sense| clue.or(Self::of_sense(sense)))
            }
            _ => Self::NOTHING,
        }
    }

    fn of_sense(sense: &Sense) -> Self {
        match sense {
            Sense::Month(_) | Sense::Weekday(_) => Self::NAME,
            Sense::Cardinal(_) | Sense::Ordinal(_) | Sense::Quantifier(_) | Sense::Calendar(Calendar::Few) => {
                Self::NUMBER
            }
            Sense::Link(Link::A) => Self::ARTICLE,
            Sense::Link(Link::From) => Self::FRAME.or(Self::OPEN),
            Sense::Link(Link::Between) => Self::FRAME,
            Sense::Hedge(..) => Self::HEDGE,
            Sense::Calendar(word) => match word {
                Calendar::Since | Calendar::Until | Calendar::By | Calendar::After | Calendar::Before => Self::OPEN,
                Calendar::In | Calendar::Within | Calendar::AgoBefore | Calendar::HenceBefore => Self::WITHIN,
                Calendar::Early
                | Calendar::Mid
                | Calendar::Late
                | Calendar::Start
                | Calendar::End
                | Calendar::Earlier
                | Calendar::Rest => Self::PART,
                Calendar::Day(_)
                | Calendar::Last
                | Calendar::Final
                | Calendar::Recent
                | Calendar::This
                | Calendar::Next
                | Calendar::Coming
                | Calendar::Following => Self::NEAR,
                _ => Self::UNIT,
            },
            _ => Self::NOTHING,
        }
    }

    /// Either's.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it shares anything with `other`.
    pub(super) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
