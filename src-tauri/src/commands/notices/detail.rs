//! One notice in full.

use serde::Serialize;
use specta::Type;

use super::search::NoticeSummaryDto;
use super::values::{
    DayDto, DeliveryDto, ItemKindDto, MoneyDto, NoticeStateDto, OutcomeDto, RoundDto,
};

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
    /// 主旨 as published.
    pub title: String,
    /// 發文字號.
    pub doc_no: Option<String>,
    /// 公告日期.
    pub issued_on: Option<DayDto>,
    /// The last day it is published.
    pub valid_to: Option<DayDto>,
    /// Further cases of the same sale, in their paper form.
    pub more_cases: Vec<String>,
    /// 投標日時 as published.
    pub bid_until: String,
    /// Whether bids may come by post; none when not stated.
    pub mail_bid: Option<bool>,
    /// 開標場所 as published.
    pub place: String,
    /// 標.
    pub lots: Vec<LotDto>,
    /// What a 公示送達 says.
    pub service: Option<ServiceDto>,
    /// What a 獎勵檢舉 says.
    pub reward: Option<RewardDto>,
    /// Files that belong to it.
    pub attachments: Vec<AttachmentDto>,
    /// The rounds of its case, the first one first, itself among them; one or none where no other is known.
    pub history: Vec<RoundStepDto>,
    /// What was corrected (更正), the latest first.
    pub corrections: Vec<CorrectionDto>,
    /// The official address: shown as text, never opened.
    pub url: Option<String>,
    /// The same as a square code.
    pub qr: Option<QrDto>,
    /// Where the data come from.
    pub attribution: String,
    /// What an importer noticed; keys `notices-flag-…`.
    pub flags: Vec<String>,
}

/// A lot.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LotDto {
    /// Names it in its notice.
    pub key: String,
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
    /// Stopped or withdrawn, while other lots of the notice go on.
    pub taken_back: Option<NoticeStateDto>,
    /// How it ended.
    pub outcome: Option<OutcomeDto>,
    /// What is sold.
    pub items: Vec<LotItemDto>,
    /// Texts under headings of their own, `notices-fact-<kind>`.
    pub facts: Vec<LotFactDto>,
    /// 備註.
    pub remarks: String,
}

/// A text under a heading.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LotFactDto {
    /// The heading; message `notices-fact-<kind>`.
    pub kind: String,
    /// As published.
    pub text: String,
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
    /// 品名.
    pub name: String,
    /// 數量 with its unit.
    pub quantity: String,
    /// 建號.
    pub building_nos: Vec<String>,
    /// 樓層面積.
    pub floors: Vec<String>,
    /// Of this item alone, where the source gives one.
    pub floor_price: Option<MoneyDto>,
    /// What is known of a movable thing.
    pub movable: Option<MovableDto>,
}

/// What is known of a movable thing; texts as published, empty when nobody says.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MovableDto {
    /// 編號.
    pub no: Option<u32>,
    /// 車牌.
    pub plate: String,
    /// 廠牌.
    pub brand: String,
    /// 型號.
    pub model: String,
    /// 排氣量.
    pub engine: String,
    /// 出廠年月.
    pub made: String,
    /// 里程.
    pub mileage: String,
    /// 鑰匙.
    pub key: ToldDto,
    /// 可發動.
    pub runs: ToldDto,
    /// 可過戶.
    pub registrable: ToldDto,
    /// 存放地點.
    pub stored_at: String,
    /// 備考.
    pub condition: String,
}

/// 有, 無, 未知, 矛盾; messages `notices-told-<state>`.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ToldDto {
    /// 有.
    Yes,
    /// 無.
    No,
    /// Nobody says.
    Unknown,
    /// The record says both.
    Conflicting,
}

/// What a 公示送達 says.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ServiceDto {
    /// 應受送達人, mask marks as published.
    pub people: Vec<PersonDto>,
    /// 應送達文書.
    pub document: String,
    /// 依據.
    pub basis: String,
    /// 生效日, only where the ground is known.
    pub effective_on: Option<DayDto>,
    /// Days from publication until then.
    pub effective_days: Option<u32>,
    /// 領取處所.
    pub collect_at: String,
}

/// A name of a notice.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonDto {
    /// As published.
    pub name: String,
    /// 代表人.
    pub representative: String,
}

/// What a 獎勵檢舉 says.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RewardDto {
    /// 義務人.
    pub debtor: PersonDto,
    /// 移送機關.
    pub agency: String,
    /// 欠款種類.
    pub debt_kind: String,
    /// 滯欠金額 as published.
    pub debt_text: String,
    /// 檢舉事項.
    pub wanted: Vec<String>,
    /// 獎金比例 in per cent.
    pub rate: Option<String>,
    /// 獎金上限.
    pub cap: Option<MoneyDto>,
    /// 檢舉方式.
    pub contact: String,
}

/// A file that belongs to a notice.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentDto {
    /// Title without path.
    pub title: String,
    /// What it shows; message `notices-file-<kind>`.
    pub kind: AttachmentKindDto,
    /// Whether the file is on this machine.
    pub here: bool,
    /// Its pages; 1 for pictures.
    pub pages: u32,
}

/// What a file shows.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AttachmentKindDto {
    /// PDF.
    Document,
    /// A photograph.
    Photo,
    /// A map or plan.
    Map,
}

/// One round of the case.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoundStepDto {
    /// The notice of that round.
    pub id: String,
    /// 拍次.
    pub round: Option<RoundDto>,
    /// Its day.
    pub day: Option<DayDto>,
    /// 底價 then.
    pub floor_price: Option<MoneyDto>,
    /// How it ended, or where it stands.
    pub state: NoticeStateDto,
    /// The price it was sold for.
    pub sold_price: Option<MoneyDto>,
    /// The notice that is shown.
    pub current: bool,
}

/// A correction (更正).
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CorrectionDto {
    /// The day it came.
    pub on: Option<DayDto>,
    /// What was corrected.
    pub changes: Vec<FieldChangeDto>,
}

/// One value that was corrected.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldChangeDto {
    /// Which; the key of its message.
    pub field: String,
    /// 標別 as published; empty for the notice as a whole.
    pub lot: String,
    /// As it was.
    pub before: FieldValueDto,
    /// As it is now.
    pub after: FieldValueDto,
}

/// What a field says.
#[derive(Debug, Serialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum FieldValueDto {
    /// Nothing.
    Nothing,
    /// A text to be shown as it is.
    Text {
        /// The text.
        text: String,
    },
    /// A message.
    Word {
        /// Its key.
        key: String,
    },
}

/// A square code, drawn by the screen as one path.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QrDto {
    /// Fields along one side, quiet zone included.
    pub size: u32,
    /// The dark fields as an SVG path of that size.
    pub path: String,
}
