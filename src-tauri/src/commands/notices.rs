//! Looking notices up.

use std::sync::Arc;

use kiosk_app::Kiosk;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;

use crate::convert;
use crate::error::{Answer, IpcError};

/// Characters of search words that are looked at; more is refused.
const MAX_WORDS: usize = 200;
/// Notices in one page of results.
const MAX_PAGE: u32 = 50;

/// What is looked for.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoticeQueryDto {
    /// Words as typed; never kept.
    pub words: String,
    /// One kind only.
    pub kind: Option<NoticeKindDto>,
    /// One township only.
    pub township: Option<String>,
    /// Which sale dates.
    pub when: WhenDto,
    /// Notices to skip.
    pub offset: u32,
    /// Notices wanted, at most 50.
    pub limit: u32,
}

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

/// Which sale dates are meant.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum WhenDto {
    /// Every date.
    All,
    /// Today and later, and open offers.
    Upcoming,
    /// Before today.
    Past,
    /// From and to, both included, ISO dates.
    Between {
        /// First day.
        from: String,
        /// Last day.
        to: String,
    },
}

/// One page of results, with what a further filter would find.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NoticePageDto {
    /// How many there are in all.
    pub total: u32,
    /// This page of them.
    pub notices: Vec<NoticeSummaryDto>,
    /// Townships with counts.
    pub townships: Vec<TownshipDto>,
    /// Kinds with counts.
    pub kinds: Vec<KindCountDto>,
}

/// A township and how many of the results lie there.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TownshipDto {
    /// County, possibly empty.
    pub county: String,
    /// Township.
    pub name: String,
    /// Results there.
    pub count: u32,
}

/// A kind and how many of the results are of it.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KindCountDto {
    /// The kind.
    pub kind: NoticeKindDto,
    /// Results of it.
    pub count: u32,
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

/// When bids are opened.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenAtDto {
    /// ISO date.
    pub iso: String,
    /// 民國 date.
    pub roc: String,
    /// `15:00`, if told.
    pub time: Option<String>,
}

/// A notice as a row of a list.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NoticeSummaryDto {
    /// Stable id.
    pub id: String,
    /// Kind.
    pub kind: NoticeKindDto,
    /// 拍賣類別.
    pub category: String,
    /// Township or address, for the row's title.
    pub place: String,
    /// 標別 as published.
    pub lot_text: String,
    /// Number of lots.
    pub lots: u32,
    /// Case number in its paper form.
    pub case_no: String,
    /// 拍次.
    pub round: Option<RoundDto>,
    /// State today.
    pub state: NoticeStateDto,
    /// Date and time of opening.
    pub open_at: Option<OpenAtDto>,
    /// 底價 of the first lot.
    pub floor_price: Option<MoneyDto>,
    /// 保證金 of the first lot.
    pub deposit: Option<MoneyDto>,
    /// Area in 坪, with two decimals.
    pub area_ping: Option<String>,
    /// Area in square metres, with two decimals.
    pub area_m2: Option<String>,
    /// 點交.
    pub delivery: DeliveryDto,
    /// 權利範圍.
    pub share: Option<String>,
    /// Demonstration data: must be marked 示範資料 wherever it is shown.
    pub demo: bool,
}

/// A notice in full.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NoticeDetailDto {
    /// What the list shows of it.
    pub summary: NoticeSummaryDto,
    /// 分署.
    pub branch: String,
    /// 股別.
    pub unit: Option<String>,
    /// 標.
    pub lots: Vec<LotDto>,
    /// The official address: shown as text, never opened.
    pub url: Option<String>,
    /// Where the data come from.
    pub attribution: String,
    /// What an importer noticed; keys `notices-flag-…`.
    pub flags: Vec<String>,
    /// 備註.
    pub remarks: String,
}

/// A lot.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LotDto {
    /// 標別 as published.
    pub no: String,
    /// 拍賣類別.
    pub category: String,
    /// 底價.
    pub floor_price: Option<MoneyDto>,
    /// 保證金.
    pub deposit: Option<MoneyDto>,
    /// 點交.
    pub delivery: DeliveryDto,
    /// How it ended.
    pub outcome: Option<OutcomeDto>,
    /// What is sold.
    pub items: Vec<LotItemDto>,
    /// 備註.
    pub remarks: String,
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

/// One thing of a lot.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LotItemDto {
    /// 土地, 建物 and so on.
    pub kind: ItemKindDto,
    /// County and township.
    pub place: String,
    /// Address or parcel as published.
    pub address: String,
    /// 地號 code as published.
    pub parcel_code: String,
    /// Square metres.
    pub area_m2: Option<String>,
    /// 坪.
    pub area_ping: Option<String>,
    /// 權利範圍.
    pub share: Option<String>,
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

/// Searches the catalogue.
#[tauri::command(async)]
#[specta::specta]
pub fn notices_search(
    kiosk: State<'_, Arc<Kiosk>>,
    request: NoticeQueryDto,
) -> Answer<NoticePageDto> {
    if request.words.chars().count() > MAX_WORDS || request.limit > MAX_PAGE {
        return Err(IpcError::too_large());
    }
    let page = kiosk.search_notices(&convert::notices::query(request)?)?;
    Ok(convert::notices::page(&page))
}

/// One notice in full.
#[tauri::command(async)]
#[specta::specta]
pub fn notices_get(kiosk: State<'_, Arc<Kiosk>>, id: String) -> Answer<NoticeDetailDto> {
    let notice = kiosk.get_notice(&id)?;
    Ok(convert::notices::detail(&notice, kiosk.now()))
}
