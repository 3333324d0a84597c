//! What a first-time bidder must know about a lot, in one word each, read from its remarks and facts.
//!
//! A tag is a hint to read the text, never a finding of its own: the text decides and is always shown beside it.
//! Texts deny as often as they state (非凶宅, 無租賃, 是否為海砂屋：否), so a word counts only where its clause does not
//! deny, doubt or suppose it. Where column and text contradict one another about 點交, 不點交 wins.

use crate::notice::{Delivery, FactKind, Lot};
use crate::share::Fraction;
use crate::thing::FARM;

/// The tags; the messages are `notices-tag-<code>` and `notices-tag-<code>-means`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    /// 不點交: the branch does not hand possession over.
    NoDelivery,
    /// 部分點交.
    PartDelivery,
    /// 持分, 應有部分: only a share of the ownership is sold.
    Share,
    /// 共有人優先承買: co-owners may buy at the same price (土地法第34條之1).
    CoOwnersFirst,
    /// 農地資格: companies may as a rule not buy farm land (農業發展條例第33條).
    FarmLand,
    /// 未保存登記: a building that stands in no register.
    Unregistered,
    /// 有租賃: somebody rents it.
    Leased,
    /// 第三人占用: somebody else uses it.
    Occupied,
    /// 凶宅, 非自然死亡.
    UnnaturalDeath,
    /// 道路用地, 既成道路.
    RoadLand,
    /// 墳墓.
    Graves,
    /// 海砂, 輻射.
    SeaSandRadiation,
    /// 土地污染.
    Contaminated,
    /// 抵押權拍定後不塗銷.
    MortgageStays,
    /// 分標合併拍賣: several lots are sold together.
    CombinedLots,
    /// 順序開標: when earlier lots bring enough, later ones are not sold.
    OrderedOpening,
    /// 原住民保留地: who may buy is limited.
    IndigenousReserve,
}

impl Tag {
    /// All tags, the weightiest first.
    pub const ALL: [Self; 17] = [
        Self::NoDelivery,
        Self::PartDelivery,
        Self::Share,
        Self::CoOwnersFirst,
        Self::FarmLand,
        Self::Unregistered,
        Self::Leased,
        Self::Occupied,
        Self::UnnaturalDeath,
        Self::RoadLand,
        Self::Graves,
        Self::SeaSandRadiation,
        Self::Contaminated,
        Self::MortgageStays,
        Self::CombinedLots,
        Self::OrderedOpening,
        Self::IndigenousReserve,
    ];

    /// The stored word, also the end of its message key.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoDelivery => "noDelivery",
            Self::PartDelivery => "partDelivery",
            Self::Share => "share",
            Self::CoOwnersFirst => "coOwnersFirst",
            Self::FarmLand => "farmLand",
            Self::Unregistered => "unregistered",
            Self::Leased => "leased",
            Self::Occupied => "occupied",
            Self::UnnaturalDeath => "unnaturalDeath",
            Self::RoadLand => "roadLand",
            Self::Graves => "graves",
            Self::SeaSandRadiation => "seaSandRadiation",
            Self::Contaminated => "contaminated",
            Self::MortgageStays => "mortgageStays",
            Self::CombinedLots => "combinedLots",
            Self::OrderedOpening => "orderedOpening",
            Self::IndigenousReserve => "indigenousReserve",
        }
    }

    /// Reads what [`Tag::code`] wrote.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tag| tag.code() == code)
    }

    /// The tags of a lot, in the order of [`Tag::ALL`].
    pub fn of(lot: &Lot) -> Vec<Self> {
        let texts: Vec<String> = lot
            .facts
            .iter()
            .filter(|fact| {
                !matches!(
                    fact.kind,
                    FactKind::StoredAt
                        | FactKind::Viewing
                        | FactKind::Registration
                        | FactKind::PayAndTake
                        | FactKind::DepositTerms
                        | FactKind::MailBid
                )
            })
            .map(|fact| fact.text.as_str())
            .chain([lot.remarks.as_str()])
            .filter(|text| !text.is_empty())
            .map(without_blanks)
            .collect();
        let delivery = delivery_of(lot, &texts);
        Self::ALL
            .into_iter()
            .filter(|tag| match tag {
                Self::NoDelivery => delivery == Delivery::No,
                Self::PartDelivery => delivery == Delivery::Partial,
                Self::Share => {
                    lot.items
                        .iter()
                        .any(|item| item.share.as_deref().is_some_and(is_part))
                        || texts.iter().any(|text| tag.is_told_by(text))
                }
                Self::Unregistered => {
                    let numbers = lot.items.iter().flat_map(|item| &item.building_nos);
                    numbers.into_iter().any(|no| tag.is_told_by(no))
                        || texts.iter().any(|text| tag.is_told_by(text))
                }
                tag => texts.iter().any(|text| tag.is_told_by(text)),
            })
            .collect()
    }

    fn is_told_by(self, text: &str) -> bool {
        if self == Self::CoOwnersFirst {
            return near(text, "共有人", "優先", 8);
        }
        if self == Self::MortgageStays {
            return near(text, "抵押權", "不塗銷", 12) || near(text, "抵押權", "不予塗銷", 12);
        }
        self.words().iter().any(|word| is_said(text, word))
    }

    fn words(self) -> &'static [&'static str] {
        match self {
            Self::NoDelivery => &["不點交", "不予點交", "無法點交", "無從點交"],
            Self::PartDelivery => &["部分點交", "部份點交", "部分不點交", "部份不點交"],
            Self::Share => &["持分", "應有部分", "公同共有"],
            Self::CoOwnersFirst | Self::MortgageStays => &[],
            Self::FarmLand => FARM,
            Self::Unregistered => &[
                "未保存登記",
                "未辦保存登記",
                "未辦理保存登記",
                "未經保存登記",
                "未辦所有權第一次登記",
                "未辦理建物所有權第一次登記",
                "未登記建物",
            ],
            Self::Leased => &[
                "有租賃",
                "租賃關係",
                "租賃契約",
                "租約",
                "出租",
                "承租中",
                "租用中",
            ],
            Self::Occupied => &[
                "第三人占",
                "第三人佔",
                "他人占",
                "他人佔",
                "遭占用",
                "遭佔用",
                "被占用",
                "被佔用",
                "第三人使用",
                "第三人居住",
                "無權占",
                "無權佔",
            ],
            Self::UnnaturalDeath => &[
                "凶宅",
                "兇宅",
                "非自然死亡",
                "非自然身故",
                "自殺",
                "他殺",
                "兇殺",
                "凶殺",
                "輕生",
            ],
            Self::RoadLand => &[
                "道路用地",
                "既成道路",
                "計畫道路",
                "計劃道路",
                "現有巷道",
                "道路使用",
                "道路通行",
                "供公眾通行",
                "現為道路",
                "為巷道",
            ],
            Self::Graves => &["墳墓", "祖墳", "墓地", "墓園", "墓碑", "納骨"],
            Self::SeaSandRadiation => &["海砂", "輻射"],
            Self::Contaminated => &["受污染", "污染控制場址", "污染整治場址", "汙染控制場址"],
            Self::CombinedLots => &["合併拍賣", "合併投標", "合併標售", "合併開標"],
            Self::OrderedOpening => &[
                "順序開標",
                "依序開標",
                "依次開標",
                "順序拍賣",
                "後標不",
                "其餘標別不",
                "其餘各標不",
            ],
            Self::IndigenousReserve => {
                &["原住民保留地", "原住民族保留地", "山地保留地", "限原住民"]
            }
        }
    }
}

/// Whether possession is handed over, column and texts taken together; 不點交 wins over 點交.
pub fn delivery(lot: &Lot) -> Delivery {
    let facts = lot.facts.iter().map(|fact| fact.text.as_str());
    let texts: Vec<String> = facts
        .chain([lot.remarks.as_str()])
        .filter(|text| !text.is_empty())
        .map(without_blanks)
        .collect();
    delivery_of(lot, &texts)
}

fn delivery_of(lot: &Lot, texts: &[String]) -> Delivery {
    let part = texts.iter().any(|text| Tag::PartDelivery.is_told_by(text));
    let refused = texts.iter().any(|text| {
        let text = text.replace("部分不點交", "").replace("部份不點交", "");
        Tag::NoDelivery.is_told_by(&text)
    });
    match lot.delivery {
        Delivery::No => Delivery::No,
        _ if refused && !part => Delivery::No,
        Delivery::Partial => Delivery::Partial,
        _ if part => Delivery::Partial,
        told => told,
    }
}

/// Whether a share as published is less than the whole.
pub fn is_part(share: &str) -> bool {
    match Fraction::parse(share) {
        Ok(share) => !share.is_whole(),
        Err(_) => {
            ["持分", "應有部分", "公同共有"]
                .iter()
                .any(|word| share.contains(word))
                || share
                    .split_once("分之")
                    .is_some_and(|(whole, part)| last_number(whole) != first_number(part))
        }
    }
}

/// Whether a share as published says that everything is sold.
pub fn is_whole(share: &str) -> bool {
    match Fraction::parse(share) {
        Ok(share) => share.is_whole(),
        Err(_) => share.contains("全部") && !is_part(share),
    }
}

fn last_number(text: &str) -> &str {
    let from = text.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    &text[from..]
}

fn first_number(text: &str) -> &str {
    let to = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    &text[..to]
}

fn without_blanks(text: &str) -> String {
    text.chars()
        .filter(|c| *c == '\n' || !c.is_whitespace())
        .collect()
}

/// Words that deny what follows them in their clause.
const DENIALS: &[&str] = &[
    "無", "非", "未", "沒有", "不是", "不屬", "不得", "免", "排除",
];
/// Words that leave open what follows them.
const DOUBTS: &[&str] = &[
    "有無",
    "是否",
    "如有",
    "若有",
    "倘有",
    "如為",
    "若為",
    "如係",
    "或有無",
    "如經",
];
/// What makes a word true after a question: 是否為凶宅：是.
const YES: &[&str] = &["：是", ":是", "：有", ":有", "，是。", "確有"];
/// What takes a word back after it.
const TAKEN_BACK: &[&str] = &[
    "：無",
    ":無",
    "：否",
    ":否",
    "情事：無",
    "情形：無",
    "：不",
    "：未",
    ":未",
    "已清除",
    "已遷",
    "不存在",
    "已終止",
    "已終了",
    "已消滅",
    "業已塗銷",
    "已排除",
    "已解除",
];
/// How far before and after a word its clause is read.
const REACH: usize = 14;

/// Whether a text says this word of the thing itself: not denied, doubted or only supposed.
pub(crate) fn is_said(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = clause_before(&text[..at]);
        let after: String = text[at + word.len()..].chars().take(REACH).collect();
        let after = after
            .split(['。', '；', ';', '\n'])
            .next()
            .unwrap_or_default();
        // A denial may end inside the word: 沒有 before 有租賃.
        let led: String = before.chars().chain(word.chars().take(1)).collect();
        let begins_before = |sign: &str| -> bool {
            led.match_indices(sign).any(|(from, _)| {
                // 未經許可…, 無權…, 無法… say something else.
                let next = led[from + sign.len()..].chars().next();
                from < before.len()
                    && !matches!(
                        (sign, next),
                        ("未", Some('經' | '來'))
                            | ("無", Some('權' | '法' | '償'))
                            | ("非", Some('法'))
                    )
            })
        };
        if DOUBTS.iter().any(|doubt| begins_before(doubt)) {
            return YES.iter().any(|yes| after.contains(yes));
        }
        let denied = DENIALS.iter().any(|denial| begins_before(denial));
        !denied && !TAKEN_BACK.iter().any(|words| after.contains(words))
    })
}

/// The piece of the clause before a word, at most [`REACH`] characters.
fn clause_before(text: &str) -> &str {
    let from = text
        .char_indices()
        .rev()
        .take(REACH)
        .take_while(|(_, c)| {
            !matches!(
                c,
                '，' | ',' | '。' | '；' | ';' | '\n' | '：' | ':' | '、' | '（' | '('
            )
        })
        .last()
        .map_or(text.len(), |(at, _)| at);
    &text[from..]
}

/// Whether a second word follows the first in its sentence, at most so many characters on, without a denial between.
fn near(text: &str, first: &str, second: &str, reach: usize) -> bool {
    text.match_indices(first).any(|(at, _)| {
        let rest = &text[at + first.len()..];
        let sentence = rest
            .split(['。', '；', ';', '\n'])
            .next()
            .unwrap_or_default();
        sentence.find(second).is_some_and(|found| {
            let between = &sentence[..found];
            between.chars().count() <= reach
                && !["無", "未", "不", "非", "拋棄", "放棄"]
                    .iter()
                    .any(|denial| between.contains(denial))
        })
    })
}

#[cfg(test)]
#[path = "tag_tests.rs"]
mod tests;
