//! Notices (公告) of four kinds. A sale: one notice → one or more lots (標) → items (土地, 建物, 動產).
//!
//! Price and deposit belong to the lot. One source row becomes one [`Lot`]; several rows of one
//! notice are brought together by [`Notice::absorb`], and totals are never summed: some sources
//! repeat the lot's total on every row.

use serde::{Deserialize, Serialize};

use crate::case_no::CaseNo;
use crate::date::RocDate;
pub use crate::lot::LotNo;
pub use crate::round::Round;

mod attachment;
mod item;
mod lot;
mod service;
mod state;

pub use attachment::{Attachment, AttachmentKind};
pub use item::{Item, ItemKind, Movable, Told};
pub use lot::{Delivery, Fact, FactKind, Lot, Outcome, OutcomeKind};
pub use service::{Addressee, Reward, Service, ServiceGround};
pub use state::NoticeState;

/// The stable name of a notice: the source's own UUID, or a hash of what identifies the sale.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NoticeId(pub String);

impl NoticeId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The four kinds of notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum NoticeKind {
    /// 不動產拍賣公告.
    Estate,
    /// 動產拍賣公告.
    Movable,
    /// 公示送達.
    Service,
    /// 獎勵檢舉公告.
    Reward,
}

impl NoticeKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Estate, Self::Movable, Self::Service, Self::Reward];

    /// The stored word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Estate => "estate",
            Self::Movable => "movable",
            Self::Service => "service",
            Self::Reward => "reward",
        }
    }

    /// Reads what [`NoticeKind::code`] wrote.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One published notice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// Stable across imports.
    pub id: NoticeId,
    /// Which of the four kinds.
    pub kind: NoticeKind,
    /// The branch as the record writes it.
    pub branch: String,
    /// The lead case; a notice of service may name none.
    pub case_no: Option<CaseNo>,
    /// Further cases of the same sale, the lead case left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_cases: Vec<CaseNo>,
    /// The division (股別), one character as a rule.
    pub unit: Option<String>,
    /// 主旨, 說明: what it is about in one line as published; empty for estates.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// 發文字號.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc_no: Option<String>,
    /// 發文日期, 公告日期, 張貼日.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<RocDate>,
    /// The first day it is shown; `None` for at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<RocDate>,
    /// The last day it is shown (下架日, 公告期間); `None` where nobody says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<RocDate>,
    /// Which round, where the text could be read.
    pub round: Option<Round>,
    /// The round as published.
    pub round_text: String,
    /// The state in the record; use [`Notice::state_on`] for a given day.
    pub state: NoticeState,
    /// Day or day and time of the opening of bids in Taiwan, `2026-08-04T15:00` or `2026-08-04`.
    pub open_at: Option<String>,
    /// 投標日時 as published; bidding closes before bids are opened.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bid_until: String,
    /// Whether bids may come by post (通訊投標); `None` when not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail_bid: Option<bool>,
    /// 開標場所, 拍賣場所 as published.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Last day of an open offer (應買).
    pub offer_until: Option<RocDate>,
    /// The lots, in the order of their numbers; none for notices without a sale.
    pub lots: Vec<Lot>,
    /// What a 公示送達 says; `None` for other kinds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Service>,
    /// What a 獎勵檢舉公告 says; `None` for other kinds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reward: Option<Reward>,
    /// Files that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// Where the record comes from.
    pub source: Source,
    /// Invented for demonstration; to be marked on every screen and paper.
    pub demo: bool,
    /// What is doubtful about it; see [`crate::flag`].
    pub flags: Vec<String>,
}

/// Where a record comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Which kind of file.
    pub kind: SourceKind,
    /// The record's own page, percent-encoded; shown as text or code, never opened.
    pub url: Option<String>,
    /// The body to be named as the source of the data; empty for demonstration.
    pub attribution: String,
}

/// Kinds of files notices come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SourceKind {
    /// The agency's open data 所屬分署已拍定不動產資料.
    AgencySold,
    /// A list or page of the agency's search for sales to come.
    AgencySale,
    /// The courts' spreadsheet 法拍屋公告查詢系統.
    CourtExport,
    /// The courts' open data and query answers.
    CourtJson,
    /// The branch's own template.
    Template,
    /// Entered or corrected by hand.
    Hand,
    /// Made up for demonstration.
    Demo,
}

impl Notice {
    /// A notice of which nothing is known yet but its kind; whoever reads one fills in the rest.
    pub fn blank(kind: NoticeKind) -> Self {
        Self {
            id: NoticeId(String::new()),
            kind,
            branch: String::new(),
            case_no: None,
            more_cases: Vec::new(),
            unit: None,
            title: String::new(),
            doc_no: None,
            issued_on: None,
            valid_from: None,
            valid_to: None,
            round: None,
            round_text: String::new(),
            state: match kind {
                NoticeKind::Estate | NoticeKind::Movable => NoticeState::Upcoming,
                NoticeKind::Service | NoticeKind::Reward => NoticeState::Posted,
            },
            open_at: None,
            bid_until: String::new(),
            mail_bid: None,
            place: String::new(),
            offer_until: None,
            lots: Vec::new(),
            service: None,
            reward: None,
            attachments: Vec::new(),
            source: Source {
                kind: SourceKind::Hand,
                url: None,
                attribution: String::new(),
            },
            demo: false,
            flags: Vec::new(),
        }
    }

    /// All cases it names, the lead case first.
    pub fn cases(&self) -> impl Iterator<Item = &CaseNo> {
        self.case_no.iter().chain(&self.more_cases)
    }

    /// The day it is filed under: opening of bids, else the latest day a lot was sold; for
    /// notices without a sale the day they were published.
    pub fn day(&self) -> Option<RocDate> {
        self.open_day()
            .or_else(|| {
                self.lots
                    .iter()
                    .filter_map(|lot| lot.result.as_ref().and_then(|result| result.on))
                    .max()
            })
            .or(match self.kind {
                NoticeKind::Service | NoticeKind::Reward => self.issued_on.or(self.valid_from),
                NoticeKind::Estate | NoticeKind::Movable => None,
            })
    }

    /// The day of the opening of bids.
    pub fn open_day(&self) -> Option<RocDate> {
        self.open_at
            .as_deref()
            .and_then(|at| RocDate::parse_iso(at.get(..10)?).ok())
    }

    /// The time of the opening of bids, hour and minute.
    pub fn open_time(&self) -> Option<(u8, u8)> {
        let (hour, minute) = self.open_at.as_deref()?.get(11..16)?.split_once(':')?;
        Some((
            hour.parse().ok().filter(|h| *h < 24)?,
            minute.parse().ok().filter(|m| *m < 60)?,
        ))
    }

    /// The state on a given day: what the record says, moved on by the calendar.
    ///
    /// A day that has passed without a result is [`NoticeState::EndedUnknown`]; that a notice is
    /// missing from a later file is no proof of a sale.
    pub fn state_on(&self, today: RocDate) -> NoticeState {
        if !self.state.is_open() {
            return self.state;
        }
        if self.valid_to.is_some_and(|last| last < today) {
            return NoticeState::Expired;
        }
        if self.state == NoticeState::Posted {
            return NoticeState::Posted;
        }
        if self.state == NoticeState::OpenOffer {
            let over = self.offer_until.is_some_and(|last| last < today);
            return if over {
                NoticeState::EndedUnknown
            } else {
                NoticeState::OpenOffer
            };
        }
        match self.open_day() {
            Some(day) if day < today => NoticeState::EndedUnknown,
            Some(day) if day == today => NoticeState::BiddingToday,
            _ if self.state == NoticeState::Corrected => NoticeState::Corrected,
            _ => NoticeState::Upcoming,
        }
    }

    /// The lots that can still be bid for: all but those the source took back alone.
    pub fn lots_that_go_on(&self) -> impl Iterator<Item = &Lot> {
        self.lots.iter().filter(|lot| lot.taken_back.is_none())
    }

    /// The lot that stands for the notice where there is room for one: the first that goes on, else the first.
    pub fn first_lot(&self) -> Option<&Lot> {
        self.lots_that_go_on().next().or(self.lots.first())
    }

    /// Takes in another row of the same notice: a lot with a known key is replaced, a new one joins;
    /// the addressees of a service come together.
    ///
    /// Lots stay in the order of their numbers. When every lot has a result, the state follows
    /// from them: one common way of ending, else [`NoticeState::Sold`] when any lot was sold.
    pub fn absorb(&mut self, other: Self) {
        for lot in other.lots {
            match self.lots.iter_mut().find(|mine| mine.key == lot.key) {
                Some(mine) => *mine = lot,
                None => self.lots.push(lot),
            }
        }
        self.lots
            .sort_by(|a, b| a.no.cmp(&b.no).then_with(|| a.key.cmp(&b.key)));
        if let (Some(mine), Some(theirs)) = (&mut self.service, other.service) {
            for addressee in theirs.addressees {
                if !mine.addressees.contains(&addressee) {
                    mine.addressees.push(addressee);
                }
            }
        }
        for flag in other.flags {
            if !self.flags.contains(&flag) {
                self.flags.push(flag);
            }
        }
        let ends: Option<Vec<NoticeState>> = self
            .lots
            .iter()
            .map(|lot| lot.result.as_ref().map(|r| r.kind.state()))
            .collect();
        if let Some([first, rest @ ..]) = ends.as_deref() {
            self.state = if rest.iter().all(|state| state == first) {
                *first
            } else if ends
                .iter()
                .flatten()
                .any(|state| *state == NoticeState::Sold)
            {
                NoticeState::Sold
            } else {
                NoticeState::EndedUnknown
            };
        }
    }
}

#[cfg(test)]
#[path = "notice_tests.rs"]
mod tests;
