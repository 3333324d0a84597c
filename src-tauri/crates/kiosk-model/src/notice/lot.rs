//! Lots (標) and what a notice says about them.

use serde::{Deserialize, Serialize};

use super::{Item, NoticeState};
use crate::date::RocDate;
use crate::lot::LotNo;
use crate::money::Money;

/// One lot of a notice, from one row of the source.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
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
    /// Where the source took back this lot alone ([`NoticeState::Stopped`], [`NoticeState::Withdrawn`]) while others of
    /// the notice go on; such a lot cannot be bid for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_back: Option<NoticeState>,
    /// How the sale ended.
    pub result: Option<Outcome>,
    /// What is sold.
    pub items: Vec<Item>,
    /// 備註.
    pub remarks: String,
    /// What else the notice says about the lot, in the order of [`FactKind`]; at most one of a kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
}

/// A text of the notice under a heading of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Under which heading.
    pub kind: FactKind,
    /// The text as published; up to 2,000 characters and more are real.
    pub text: String,
}

/// The headings a notice's texts stand under; the message is `notices-fact-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum FactKind {
    /// 使用情形.
    Occupancy,
    /// 空屋, 空地.
    Vacancy,
    /// 優先承買權 (土地法第34條之1, 第104條).
    Preemption,
    /// 使用分區, 使用地類別.
    Zoning,
    /// 抵押權等負擔.
    Encumbrance,
    /// 土地有無遭受污染.
    Contamination,
    /// 存放地點.
    StoredAt,
    /// 看貨, 閱覽時間.
    Viewing,
    /// 登記時間.
    Registration,
    /// 付款取貨期限.
    PayAndTake,
    /// 保證金 and how it is paid.
    DepositTerms,
    /// 通訊投標 by when and to where.
    MailBid,
}

impl FactKind {
    /// All headings, in the order of reading.
    pub const ALL: [Self; 12] = [
        Self::Occupancy,
        Self::Vacancy,
        Self::Preemption,
        Self::Zoning,
        Self::Encumbrance,
        Self::Contamination,
        Self::StoredAt,
        Self::Viewing,
        Self::Registration,
        Self::PayAndTake,
        Self::DepositTerms,
        Self::MailBid,
    ];

    /// The stored word, also the end of its message key.
    pub fn code(self) -> &'static str {
        match self {
            Self::Occupancy => "occupancy",
            Self::Vacancy => "vacancy",
            Self::Preemption => "preemption",
            Self::Zoning => "zoning",
            Self::Encumbrance => "encumbrance",
            Self::Contamination => "contamination",
            Self::StoredAt => "storedAt",
            Self::Viewing => "viewing",
            Self::Registration => "registration",
            Self::PayAndTake => "payAndTake",
            Self::DepositTerms => "depositTerms",
            Self::MailBid => "mailBid",
        }
    }
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
    /// 流標: nobody bid.
    Failed,
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
            Self::Failed => NoticeState::Failed,
            Self::Unknown => NoticeState::EndedUnknown,
        }
    }
}
