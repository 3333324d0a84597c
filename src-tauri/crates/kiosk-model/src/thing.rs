//! What a visitor would call the thing that is sold: a house, a car, a machine.
//!
//! Sources have categories of their own (`拍賣類別`, `種類`), which are blank as often as not, so the group is read from
//! category, items and texts together. A lot may belong to several groups: a house with a parking space, farm land.

use crate::notice::{FactKind, ItemKind, Lot, Notice, NoticeKind};

/// The groups citizens choose from; the message is `notices-thing-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingGroup {
    /// 房屋: every building, flats, shops and factories included.
    House,
    /// 土地, farm land included.
    Land,
    /// 農地: land that the zoning or the remarks call farm land.
    Farm,
    /// 車位.
    Parking,
    /// 車輛.
    Vehicle,
    /// 機器、設備.
    Machine,
    /// 珠寶、黃金、名錶.
    Jewellery,
    /// 其他: whatever else is sold.
    Other,
}

const BUILDINGS: &[&str] = &[
    "住宅", "住辦", "辦公", "店面", "廠房", "房屋", "建物", "公寓", "透天", "大樓", "套房", "農舍",
];
const PARKING: &[&str] = &["車位", "停車"];
/// Words by which zoning and remarks name farm land.
pub(crate) const FARM: &[&str] = &["農牧用地", "農業區", "農地", "農業用地", "耕地"];
const VEHICLES: &[&str] = &[
    "汽機車",
    "汽車",
    "機車",
    "車輛",
    "客車",
    "貨車",
    "自小",
    "曳引車",
    "遊覽車",
    "巴士",
    "轎車",
    "拖車",
    "車牌",
    "大客",
    "休旅車",
    "吊車",
];
const MACHINES: &[&str] = &[
    "機器",
    "設備",
    "機械",
    "堆高機",
    "車床",
    "機台",
    "機臺",
    "機具",
    "裝置",
    "銑床",
    "發電機",
    "電腦",
    "挖土機",
    "空壓機",
];
const JEWELLERY: &[&str] = &[
    "珠寶", "黃金", "鑽石", "金飾", "玉鐲", "手錶", "名錶", "戒指", "項鍊", "金條", "白金", "翡翠",
    "手鐲", "金塊", "腕錶", "銀飾",
];

impl ThingGroup {
    /// All groups, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::House,
        Self::Land,
        Self::Farm,
        Self::Parking,
        Self::Vehicle,
        Self::Machine,
        Self::Jewellery,
        Self::Other,
    ];

    /// The stored word, also the end of its message key.
    pub fn code(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Land => "land",
            Self::Farm => "farm",
            Self::Parking => "parking",
            Self::Vehicle => "vehicle",
            Self::Machine => "machine",
            Self::Jewellery => "jewellery",
            Self::Other => "other",
        }
    }

    /// Reads what [`ThingGroup::code`] wrote.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }

    /// The groups of a lot, in the order of [`ThingGroup::ALL`]; none where nothing is sold.
    pub fn of(notice: &Notice, lot: &Lot) -> Vec<Self> {
        match notice.kind {
            NoticeKind::Estate => of_estate(lot),
            NoticeKind::Movable => of_movable(notice, lot),
            NoticeKind::Service | NoticeKind::Reward => Vec::new(),
        }
    }
}

fn names_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

fn of_estate(lot: &Lot) -> Vec<ThingGroup> {
    let category = lot.category.as_str();
    let has = |kind: ItemKind| lot.items.iter().any(|item| item.kind == kind);
    let parking =
        names_any(category, PARKING) || lot.items.iter().any(|item| names_any(&item.name, PARKING));
    let house = names_any(category, BUILDINGS) || has(ItemKind::Building) && category != "車位";
    let land = category == "土地" || has(ItemKind::Land);
    let zoning = lot
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Zoning)
        .map(|fact| fact.text.as_str());
    let farm = land
        && (category.contains("農")
            || zoning
                .chain([lot.remarks.as_str()])
                .any(|text| FARM.iter().any(|word| crate::tag::is_said(text, word))));
    let mut groups = Vec::new();
    for (holds, group) in [
        (house, ThingGroup::House),
        (land, ThingGroup::Land),
        (farm, ThingGroup::Farm),
        (parking, ThingGroup::Parking),
    ] {
        if holds {
            groups.push(group);
        }
    }
    if groups.is_empty() {
        groups.push(ThingGroup::Other);
    }
    groups
}

fn of_movable(notice: &Notice, lot: &Lot) -> Vec<ThingGroup> {
    let plated = lot
        .items
        .iter()
        .filter_map(|item| item.movable.as_ref())
        .any(|movable| !movable.plate.is_empty());
    let names: Vec<&str> = [lot.category.as_str(), notice.title.as_str()]
        .into_iter()
        .chain(lot.items.iter().map(|item| item.name.as_str()))
        .collect();
    let named = |words: &[&str]| names.iter().any(|name| names_any(name, words));
    let mut groups = Vec::new();
    for (holds, group) in [
        (plated || named(VEHICLES), ThingGroup::Vehicle),
        (named(MACHINES), ThingGroup::Machine),
        (named(JEWELLERY), ThingGroup::Jewellery),
    ] {
        if holds {
            groups.push(group);
        }
    }
    if groups.is_empty() {
        groups.push(ThingGroup::Other);
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::{Fact, Item, Movable};

    #[test]
    fn lots_under_the_names_people_use() {
        use ThingGroup::{Farm, House, Jewellery, Land, Machine, Other, Parking, Vehicle};
        let estate = Notice::blank(NoticeKind::Estate);
        let movable = Notice::blank(NoticeKind::Movable);
        let item = |kind, name: &str| Item {
            kind,
            name: name.to_owned(),
            ..Item::default()
        };
        let lot = |category: &str, remarks: &str, items: Vec<Item>| Lot {
            category: category.to_owned(),
            remarks: remarks.to_owned(),
            items,
            ..Lot::default()
        };
        let zoned = Lot {
            facts: vec![Fact {
                kind: FactKind::Zoning,
                text: "一般農業區農牧用地".to_owned(),
            }],
            ..lot("土地", "", vec![item(ItemKind::Land, "")])
        };
        let plated = Item {
            movable: Some(Movable {
                plate: "EAA-502".to_owned(),
                ..Movable::default()
            }),
            ..item(ItemKind::Other, "一輛")
        };
        let cases: Vec<(&Notice, Lot, &[ThingGroup])> = vec![
            (&estate, lot("住宅", "", vec![]), &[House]),
            (
                &estate,
                lot(
                    "",
                    "",
                    vec![item(ItemKind::Land, ""), item(ItemKind::Building, "")],
                ),
                &[House, Land],
            ),
            (&estate, lot("土地", "", vec![]), &[Land]),
            (&estate, lot("土地", "非農地。", vec![]), &[Land]),
            (&estate, zoned, &[Land, Farm]),
            (
                &estate,
                lot("車位", "", vec![item(ItemKind::Building, "")]),
                &[Parking],
            ),
            (
                &estate,
                lot("", "", vec![item(ItemKind::Other, "航空器")]),
                &[Other],
            ),
            (&movable, lot("汽機車", "", vec![]), &[Vehicle]),
            (&movable, lot("", "", vec![plated]), &[Vehicle]),
            (
                &movable,
                lot(
                    "",
                    "",
                    vec![item(ItemKind::Other, "自動化蔬果清洗及裁切設備")],
                ),
                &[Machine],
            ),
            (
                &movable,
                lot("", "", vec![item(ItemKind::Other, "黃金64公斤")]),
                &[Jewellery],
            ),
            (&movable, lot("股票", "", vec![]), &[Other]),
        ];
        for (notice, lot, expected) in cases {
            assert_eq!(
                ThingGroup::of(notice, &lot),
                expected,
                "{} {:?}",
                lot.category,
                lot.items
            );
        }
    }

    #[test]
    fn codes_read_back() {
        for group in ThingGroup::ALL {
            assert_eq!(ThingGroup::parse(group.code()), Some(group));
        }
    }
}
