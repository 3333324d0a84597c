//! The states of a notice.

use serde::{Deserialize, Serialize};

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
    /// 公告中: a notice without a sale (公示送達, 獎勵檢舉) while it is published.
    Posted,
}

impl NoticeState {
    /// All states.
    pub const ALL: [Self; 14] = [
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
        Self::Posted,
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
            Self::Posted => "posted",
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
            Self::Upcoming | Self::BiddingToday | Self::OpenOffer | Self::Corrected | Self::Posted
        )
    }
}
