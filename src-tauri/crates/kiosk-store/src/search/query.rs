//! What can be asked, and what is answered.

use kiosk_model::date::RocDate;
use kiosk_model::notice::{Notice, NoticeKind};

use super::filter::PlaceCount;

/// What a visitor looks for. Everything that is set must hold.
#[derive(Clone, PartialEq, Eq)]
pub struct NoticeQuery {
    /// Words as typed: places, addresses, case numbers, days; pieces between blanks must all be found.
    pub words: String,
    /// A case number in any spelling, or at least its last four digits.
    pub case: Option<String>,
    /// One of the kinds.
    pub kind: Option<NoticeKind>,
    /// The county, by its name or the beginning of it.
    pub county: Option<String>,
    /// The township, by its name or the beginning of it.
    pub township: Option<String>,
    /// The first day; open offers count for every day until they end.
    pub from: Option<RocDate>,
    /// The last day.
    pub to: Option<RocDate>,
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
            kind: None,
            county: None,
            township: None,
            from: None,
            to: None,
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

/// One page of what was found, and counts over all of it.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticePage {
    /// How many notices were found.
    pub total: usize,
    /// The notices of this page, in order.
    pub notices: Vec<Listed>,
    /// Townships of what is found when the township is left open, most notices first.
    pub townships: Vec<PlaceCount>,
    /// Kinds of what is found when the kind is left open, in the order of [`NoticeKind::ALL`].
    pub kinds: Vec<(NoticeKind, usize)>,
}

/// A notice in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The notice.
    pub notice: Notice,
    /// The part of the list it stands in.
    pub group: Group,
}

/// The parts of a list, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The day is today or to come; the nearest first.
    Upcoming,
    /// 應買 and whatever else has no day; offers that end soonest first.
    Offer,
    /// The day has passed or the result is known; the newest first.
    Past,
}
