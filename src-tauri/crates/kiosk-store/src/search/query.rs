//! What can be asked, and what is answered.

use kiosk_model::notice::Notice;
use kiosk_model::tag::Tag;

use super::filter::{Facets, NextStep, NoticeFilter};

/// What a visitor looks for. Everything that is set must hold.
#[derive(Clone, PartialEq, Eq)]
pub struct NoticeQuery {
    /// Words as typed: places, addresses, case numbers, plates, names, days; pieces between blanks must all be found,
    /// anywhere in the notice.
    pub words: String,
    /// A case number in any spelling, or at least its last four digits.
    pub case: Option<String>,
    /// What narrows it.
    pub filter: NoticeFilter,
    /// How many of the found notices to leave out at the beginning.
    pub offset: usize,
    /// How many notices to return at most.
    pub limit: usize,
}

impl Default for NoticeQuery {
    /// Everything, the first 20.
    fn default() -> Self {
        Self {
            words: String::new(),
            case: None,
            filter: NoticeFilter::default(),
            offset: 0,
            limit: 20,
        }
    }
}

impl std::fmt::Debug for NoticeQuery {
    /// Shows no word of it: what people look for is nobody's business.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NoticeQuery(…)")
    }
}

/// One page of what was found, and what could narrow or widen it.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticePage {
    /// How many notices were found.
    pub total: usize,
    /// The notices of this page, in order.
    pub notices: Vec<Listed>,
    /// How many notices each choice of a filter would find.
    pub facets: Facets,
    /// Ways out when nothing was found, the most useful first.
    pub next_steps: Vec<NextStep>,
}

/// A notice in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The notice.
    pub notice: Notice,
    /// The part of the list it stands in.
    pub group: Group,
    /// The tags of all its lots.
    pub tags: Vec<Tag>,
}

/// The parts of a list, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The day is today or to come; the nearest first.
    Upcoming,
    /// 應買 and whatever else is for sale without a day; offers that end soonest first.
    Offer,
    /// Notices without a sale while they are published; the newest posting first.
    Posted,
    /// The day has passed or the result is known; the newest first.
    Past,
}
