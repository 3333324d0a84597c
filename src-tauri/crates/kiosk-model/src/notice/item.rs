//! What is sold: land, buildings, things.

use serde::{Deserialize, Serialize};

use crate::money::Money;

/// One thing that is sold.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
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
    /// What it is, in a few words: 物品名稱, 品名; empty for land and buildings.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 數量 with its unit as published, `1輛`, `90個品項`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quantity: String,
    /// 建號 as published, 未保存登記 included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub building_nos: Vec<String>,
    /// 樓層面積 as published, one storey each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub floors: Vec<String>,
    /// The floor price of this item alone, where the source gives one beside the lot's; never summed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor_price: Option<Money>,
    /// What is known of a vehicle or another movable thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub movable: Option<Movable>,
}

/// What is known of a movable thing (動產); texts as published, empty when nobody says.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Movable {
    /// 編號 on the list of the sale.
    pub no: Option<u32>,
    /// 車牌, 車號; published and searched.
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
    pub key: Told,
    /// 可發動.
    pub runs: Told,
    /// 可過戶.
    pub registrable: Told,
    /// 存放地點, where things of one sale lie in several yards.
    pub stored_at: String,
    /// 備考: its condition.
    pub condition: String,
}

/// What a record says about a plain question; 無法測試 is not 無法發動.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Told {
    /// 有, 可.
    Yes,
    /// 無, 不可.
    No,
    /// Nobody says.
    #[default]
    Unknown,
    /// The record says both.
    Conflicting,
}

/// What kind of thing an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ItemKind {
    /// 土地.
    Land,
    /// 建物, parking spaces and unregistered buildings included.
    Building,
    /// Anything else: movable things; aircraft stand in the estate data too.
    #[default]
    Other,
}
