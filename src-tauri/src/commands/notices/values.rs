//! What notices are made of, as it crosses to the screen.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The four kinds of notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NoticeKindDto {
    /// 不動產拍賣.
    Estate,
    /// 動產拍賣.
    Movable,
    /// 公示送達.
    Service,
    /// 獎勵檢舉.
    Reward,
}

/// An amount, ready for the screen.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MoneyDto {
    /// Whole New Taiwan dollars.
    pub amount: i64,
    /// With thousands commas.
    pub grouped: String,
    /// In ten-thousands and the rest, as prices are spoken.
    pub wan: WanDto,
    /// In capitals.
    pub capitals: String,
}

/// 123 萬 5,200.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WanDto {
    /// Ten-thousands.
    pub wan: i64,
    /// What is left, with commas; empty for none.
    pub rest: String,
}

/// 拍次.
#[derive(Debug, Serialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum RoundDto {
    /// 第 n 拍.
    Nth {
        /// Which.
        n: u8,
    },
    /// 特別變賣程序.
    SpecialSale,
    /// 特別變賣程序後之拍賣.
    AfterSpecial,
}

/// Where a notice stands in its life.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
#[expect(
    missing_docs,
    reason = "the states of the notice's life cycle, named as in kiosk-model"
)]
pub enum NoticeStateDto {
    Upcoming,
    BiddingToday,
    OpenOffer,
    Postponed,
    Stopped,
    Withdrawn,
    Corrected,
    Failed,
    Sold,
    TakenByCreditor,
    SoldInOffer,
    EndedUnknown,
    Expired,
    Posted,
}

/// 點交.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DeliveryDto {
    /// 點交.
    Yes,
    /// 不點交.
    No,
    /// 部分點交.
    Partial,
    /// 如備註所示.
    SeeRemarks,
    /// Not told.
    Unknown,
}

/// A day, with the time of day where one is told.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DayDto {
    /// ISO date.
    pub iso: String,
    /// 民國 date.
    pub roc: String,
    /// `15:00`, if told; none for a whole day.
    pub time: Option<String>,
}

/// How a sale ended.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeDto {
    /// 拍定, 承受 or 應買.
    pub kind: OutcomeKindDto,
    /// 民國 date, when it is one.
    pub on_roc: Option<String>,
    /// The date as published.
    pub on_raw: String,
    /// 拍定金額.
    pub price: Option<MoneyDto>,
}

/// 拍定, 承受, 應買.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OutcomeKindDto {
    /// 拍定.
    Sold,
    /// 承受.
    TakenByCreditor,
    /// 應買.
    SoldInOffer,
    /// 流標.
    Failed,
    /// The source does not say.
    Unknown,
}

/// What kind of thing is sold; key `notices-item-<kind>`.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ItemKindDto {
    /// 土地.
    Land,
    /// 建物.
    Building,
    /// Anything else.
    Other,
}
