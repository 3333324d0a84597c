//! Notices (公告): one notice → one or more lots (標) → items (土地, 建物).
//!
//! Price and deposit belong to the lot. One source row becomes one [`Lot`]; several rows of one
//! notice are brought together by [`Notice::absorb`], and totals are never summed: some sources
//! repeat the lot's total on every row.

use serde::{Deserialize, Serialize};

use crate::case_no::CaseNo;
use crate::date::RocDate;
pub use crate::lot::LotNo;
use crate::money::Money;
pub use crate::round::Round;

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

/// Where a notice stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum NoticeState {
    /// The sale day is to come.
    Upcoming,
    /// The sale day is today.
    BiddingToday,
    /// 應買: anyone may offer the floor price until the period ends.
    OpenOffer,
    /// 延期: put off.
    Postponed,
    /// 停止拍賣.
    Stopped,
    /// 撤回.
    Withdrawn,
    /// 更正: published again with a correction, the sale day to come.
    Corrected,
    /// 流標: nobody bid.
    Failed,
    /// 拍定.
    Sold,
    /// 承受: taken by the creditor.
    TakenByCreditor,
    /// 應買: bought in the offer period.
    SoldInOffer,
    /// The day has passed and no result is known (已截止，結果以本分署公告為準).
    EndedUnknown,
    /// Its period of publication is over.
    Expired,
}

impl NoticeState {
    /// All states.
    pub const ALL: [Self; 13] = [
        Self::Upcoming,
        Self::BiddingToday,
        Self::OpenOffer,
        Self::Postponed,
        Self::Stopped,
        Self::Withdrawn,
        Self::Corrected,
        Self::Failed,
        Self::Sold,
        Self::TakenByCreditor,
        Self::SoldInOffer,
        Self::EndedUnknown,
        Self::Expired,
    ];

    /// The stored word, also the end of its message key.
    pub fn code(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::BiddingToday => "biddingToday",
            Self::OpenOffer => "openOffer",
            Self::Postponed => "postponed",
            Self::Stopped => "stopped",
            Self::Withdrawn => "withdrawn",
            Self::Corrected => "corrected",
            Self::Failed => "failed",
            Self::Sold => "sold",
            Self::TakenByCreditor => "takenByCreditor",
            Self::SoldInOffer => "soldInOffer",
            Self::EndedUnknown => "endedUnknown",
            Self::Expired => "expired",
        }
    }

    /// Reads what [`NoticeState::code`] wrote.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether time alone can change it: results, stops and withdrawals stay what they are.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::Upcoming | Self::BiddingToday | Self::OpenOffer | Self::Corrected
        )
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
    /// The lead case.
    pub case_no: CaseNo,
    /// The division (股別), one character as a rule.
    pub unit: Option<String>,
    /// Which round, where the text could be read.
    pub round: Option<Round>,
    /// The round as published.
    pub round_text: String,
    /// The state in the record; use [`Notice::state_on`] for a given day.
    pub state: NoticeState,
    /// Day or day and time of the opening of bids in Taiwan, `2026-08-04T15:00` or `2026-08-04`.
    pub open_at: Option<String>,
    /// Last day of an open offer (應買).
    pub offer_until: Option<RocDate>,
    /// The lots, in the order of their numbers.
    pub lots: Vec<Lot>,
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
    /// Made up for demonstration.
    Demo,
}

/// One lot of a notice, from one row of the source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lot {
    /// Names this row inside its notice, the same in every import.
    pub key: String,
    /// The lot's number; blank for a single lot.
    pub no: LotNo,
    /// The category as published (土地, 住宅, 車位 …).
    pub category: String,
    /// 底價; `None` when not stated.
    pub floor_price: Option<Money>,
    /// 保證金; only the notice decides it.
    pub deposit: Option<Money>,
    /// 點交.
    pub delivery: Delivery,
    /// How the sale ended.
    pub result: Option<Outcome>,
    /// What is sold.
    pub items: Vec<Item>,
    /// 備註.
    pub remarks: String,
}

/// Whether the buyer is given possession (點交).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Delivery {
    /// 點交.
    Yes,
    /// 不點交.
    No,
    /// 部分點交.
    Partial,
    /// 如備註或使用情形欄所示.
    SeeRemarks,
    /// Not stated.
    #[default]
    Unknown,
}

/// How the sale of a lot ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// In which way.
    pub kind: OutcomeKind,
    /// The day, where it could be read.
    pub on: Option<RocDate>,
    /// The day as published.
    pub on_raw: String,
    /// The price; `None` when not stated.
    pub price: Option<Money>,
}

/// The ways a sale ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum OutcomeKind {
    /// 拍定.
    Sold,
    /// 承受.
    TakenByCreditor,
    /// 應買.
    SoldInOffer,
    /// The record does not say.
    Unknown,
}

impl OutcomeKind {
    /// The state of a notice whose lots all ended in this way.
    pub fn state(self) -> NoticeState {
        match self {
            Self::Sold => NoticeState::Sold,
            Self::TakenByCreditor => NoticeState::TakenByCreditor,
            Self::SoldInOffer => NoticeState::SoldInOffer,
            Self::Unknown => NoticeState::EndedUnknown,
        }
    }
}

/// One thing that is sold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Land, building or something else.
    pub kind: ItemKind,
    /// 縣市, in the spelling with 臺.
    pub county: String,
    /// 鄉鎮市區, in the spelling with 臺; empty when nobody says.
    pub township: String,
    /// The address as published.
    pub address: String,
    /// 地號 as published, twelve digits; empty when there is none. See [`crate::parcel`].
    pub parcel_code: String,
    /// Square metres; `None` when not stated. It may be the whole parcel although a share is sold.
    pub area_m2: Option<f64>,
    /// 坪, as published or computed from the square metres.
    pub area_ping: Option<f64>,
    /// 權利範圍 as published.
    pub share: Option<String>,
}

/// What kind of thing an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ItemKind {
    /// 土地.
    Land,
    /// 建物, parking spaces and unregistered buildings included.
    Building,
    /// Anything else: aircraft stand in the estate data too.
    Other,
}

impl Notice {
    /// The day it is filed under: opening of bids, else the latest day a lot was sold.
    pub fn day(&self) -> Option<RocDate> {
        self.open_day().or_else(|| {
            self.lots
                .iter()
                .filter_map(|lot| lot.result.as_ref().and_then(|result| result.on))
                .max()
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

    /// Takes in another row of the same notice: a lot with a known key is replaced, a new one joins.
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
