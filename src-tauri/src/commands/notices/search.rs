//! Finding notices: what is asked, and a page of what was found.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::values::{DayDto, DeliveryDto, MoneyDto, NoticeKindDto, NoticeStateDto, RoundDto};

/// What is looked for.
#[derive(Clone, Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoticeQueryDto {
    /// Words as typed; never kept.
    pub words: String,
    /// What narrows the results; at most one of each.
    pub filters: Vec<FilterDto>,
    /// Notices to skip.
    pub offset: u32,
    /// Notices wanted, at most 50.
    pub limit: u32,
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FilterDto {
    /// By what.
    pub by: FilterByDto,
    /// Which; the words of each are told at [`FilterByDto`].
    pub value: String,
}

/// What notices can be narrowed by, with the values it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FilterByDto {
    /// `estate`, `movable`, `service`, `reward`.
    Kind,
    /// A county by its name.
    County,
    /// A township by its name.
    Township,
    /// A section (段) or road of the chosen township, by its name.
    Road,
    /// 拍賣類別, 種類 as published.
    Category,
    /// Floor price in 萬: `100-300`, both included; `2000-` for an open end.
    Price,
    /// Area in 坪, written as prices are.
    Area,
    /// `month` (this month's joint sale), `next` (the one after), or `2026-12-01..2026-12-31`.
    Date,
    /// `upcoming`, `offer`, `past`.
    When,
    /// `1` to `4`, `more`, `special`, `after`.
    Round,
    /// `yes`, `no`, `partial`, `see`, `unknown`.
    Delivery,
    /// `whole`, `part`.
    Share,
    /// `yes`: bids may come by post.
    Mail,
}

/// One page of results, with what a further filter would find.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NoticePageDto {
    /// How many there are in all.
    pub total: u32,
    /// This page of them: to come, nearest first; open offers; what is posted; over, latest first.
    pub notices: Vec<ListedNoticeDto>,
    /// What each condition would leave, the other conditions kept.
    pub facets: Vec<FacetDto>,
    /// Where nothing was found: how many there are without one of the conditions.
    pub without: Vec<WithoutDto>,
}

/// A notice of a list, with the part of the list it stands in.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ListedNoticeDto {
    /// The part.
    pub group: NoticeGroupDto,
    /// The row.
    pub notice: NoticeSummaryDto,
}

/// The parts of a list, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NoticeGroupDto {
    /// Sales with a day that is today or to come.
    Upcoming,
    /// Open offers (應買), which have no day.
    Offer,
    /// Notices without a sale.
    Posted,
    /// What is over.
    Past,
}

/// The choices of one condition.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FacetDto {
    /// By what.
    pub by: FilterByDto,
    /// Choices with how many notices each would leave, in the order of reading; none that leaves nothing.
    pub choices: Vec<FacetChoiceDto>,
}

/// One choice of a condition.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FacetChoiceDto {
    /// As in [`FilterDto`].
    pub value: String,
    /// Notices it would leave.
    pub count: u32,
}

/// What would be found without one condition.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WithoutDto {
    /// The condition; none for the words.
    pub by: Option<FilterByDto>,
    /// Notices there would be.
    pub count: u32,
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
    /// What tells it from others in one line: road, section or thing; no name of a person.
    pub what: String,
    /// Number of lots.
    pub lots: u32,
    /// How many of them were stopped or withdrawn while the others go on.
    pub lots_taken_back: u32,
    /// People a document is for (公示送達).
    pub people: u32,
    /// Case number in its paper form; empty where there is none.
    pub case_no: String,
    /// 拍次.
    pub round: Option<RoundDto>,
    /// State today.
    pub state: NoticeStateDto,
    /// Date and time of opening; for a notice without a sale the day it was published.
    pub open_at: Option<DayDto>,
    /// Last day of an open offer.
    pub offer_until: Option<DayDto>,
    /// 底價 of the first lot that goes on.
    pub floor_price: Option<MoneyDto>,
    /// 保證金 of that lot.
    pub deposit: Option<MoneyDto>,
    /// Area in 坪, with two decimals.
    pub area_ping: Option<String>,
    /// Area in square metres, with two decimals.
    pub area_m2: Option<String>,
    /// 點交.
    pub delivery: DeliveryDto,
    /// 權利範圍.
    pub share: Option<String>,
    /// What a buyer must know; messages `notices-tag-<code>`.
    pub tags: Vec<String>,
    /// Demonstration data: must be marked 示範資料 wherever it is shown.
    pub demo: bool,
}
