//! Answers as long as each field takes them, in words people really write, and
//! names as rare as people really bear them. Shared by the gallery and the tests.

use kiosk_forms::def::{Field, FieldKind, FormDef};
use kiosk_forms::{Answers, Value};
use serde_json::{Map, Value as Json, json};

const BODY: &str = "臺灣南部農漁產品產銷加工冷凍運輸暨國際貿易聯合股份有限公司臺東縣太麻里工業區第二冷凍加工廠籌備處";
const PERSON: &str = "歐陽司馬瓦歷斯‧諾幹‧哈勇‧比令‧巴萬‧尤幹Ljegeay Rupeljengan Tjuku";
const ADDRESS: &str = "臺東縣太麻里鄉香蘭村拉勞蘭街一百二十三巷四十五弄六十七之八十九號地下一層之一二三四五室（新香蘭永久屋基地禮納部落第三排左側第二間白色鐵門，請按門鈴兩次）";
const REASON: &str = "本人經營之工廠因道路施工及疫情影響，訂單減少七成，員工由二十人減為三人，廠房租金、機器貸款及水電費用每月仍須支付約三十萬元。去年九月又因颱風淹水，倉庫內成品、原料及冷凍設備全部毀損，保險僅理賠二成。";
const WORDS: &str = "中華民國全國農漁產品運銷合作社聯合社第二辦事處副主任兼代總務及法務承辦人員";

/// Every field at its limit; where one of several is chosen, the choice of this
/// number (counted from the last, so that alternatives are all seen).
pub(crate) fn longest(def: &FormDef, pick: usize) -> Answers {
    let mut object = Map::new();
    for field in def.fields() {
        if field.required.is_citizen()
            && let Some(value) = longest_of(field, pick)
        {
            object.insert(field.id.clone(), value);
        }
    }
    read(def, &Json::Object(object))
}

/// The worked example with names outside Big5, outside the basic plane, with
/// marks, in Latin and Thai; with names of the pack of rare characters where it
/// is there.
pub(crate) fn rarest(def: &FormDef, pack: bool) -> Answers {
    const NAMES: [&str; 5] = [
        "林𠮷堃喆犇",
        "Nguyễn Thi\u{323} Hoa",
        "สมชาย ใจดี น้ำกิ่ง",
        "Ljegeay Ru\u{331}peljengan ʉɨ",
        "㼆龘峯瀞邨",
    ];
    let mut answers = def.specimen.clone();
    let named = def.fields().filter(|field| field.is_name);
    let first = if pack { "林𪚥𡍼煊" } else { NAMES[0] };
    let names = std::iter::once(&first).chain(NAMES.iter().cycle().skip(1));
    for (field, name) in named.zip(names) {
        if answers.get(&field.id).is_some() {
            answers.set(&field.id, Value::Text((*name).into()));
        }
    }
    answers
}

fn read(def: &FormDef, object: &Json) -> Answers {
    match Answers::from_json(def, &object.to_string()) {
        Ok(answers) => answers,
        Err(problems) => panic!("{}: {problems:?}", def.id),
    }
}

fn text(words: &str, field: &Field, usual: usize) -> Json {
    let most = field.limits.max_chars.unwrap_or(usual);
    Json::String(words.chars().cycle().take(most).collect())
}

fn longest_of(field: &Field, pick: usize) -> Option<Json> {
    let limits = &field.limits;
    let choice = |at: usize| -> Option<Json> {
        let choice = field.choices.get(at)?;
        let words = || text(WORDS, field, 10);
        Some(match choice.takes_words {
            true => json!({ &choice.id: words() }),
            false => json!(choice.id),
        })
    };
    Some(match field.kind {
        FieldKind::Text if field.is_name && pick.is_multiple_of(2) => text(BODY, field, 50),
        FieldKind::Text if field.is_name => text(PERSON, field, 50),
        FieldKind::Text => text(WORDS, field, 40),
        FieldKind::Multiline => text(REASON, field, 400),
        FieldKind::Choice | FieldKind::ChoiceOrText if !field.choices.is_empty() => {
            choice(field.choices.len().saturating_sub(1 + pick))?
        }
        FieldKind::Choice | FieldKind::ChoiceOrText => text(WORDS, field, 40),
        FieldKind::MultiChoice => (0..field.choices.len()).filter_map(choice).collect(),
        FieldKind::Checkbox => json!(true),
        FieldKind::RocDate => json!("2026-12-31"),
        FieldKind::RocDatetime => json!("2026-12-31T22:55"),
        FieldKind::RocMonth => json!("2026-12"),
        FieldKind::NationalId | FieldKind::PersonOrOrgId => json!("A123456789"),
        FieldKind::Phone => json!("02-27369900#123456"),
        FieldKind::Mobile => json!("0912-345-678"),
        FieldKind::Email => {
            let most = limits.max_chars.unwrap_or(60);
            let host = "@cold-storage.example.tw";
            let name: String = "accounting.department.second.office."
                .chars()
                .cycle()
                .take(most - host.len() - 1)
                .collect();
            json!(format!("{name}x{host}"))
        }
        FieldKind::Address => text(ADDRESS, field, 80),
        FieldKind::Money => json!(limits.max.unwrap_or(9_999_999_999)),
        FieldKind::Integer => json!(limits.max.unwrap_or(99)),
        FieldKind::CaseNumber => json!("112年度公寓罰執特專字第12345678號"),
        FieldKind::Division => json!("忠孝"),
        FieldKind::Ubn => json!("12345675"),
        FieldKind::BankAccount => json!("1234567890123456"),
        FieldKind::DocNumber => json!("○執忠110年公寓罰執特專字第12345678號"),
        FieldKind::Decimal => json!(format!("{}.25", limits.max.unwrap_or(999_999) - 1)),
        FieldKind::Fraction => json!("99999/100000"),
        FieldKind::ParcelNo => json!("1234-5678"),
        FieldKind::BuildingNo => json!("12345-678"),
        FieldKind::Plate => json!("ABC-1234"),
        FieldKind::County => json!("臺東縣"),
        FieldKind::Township => json!("太麻里鄉"),
        FieldKind::Table => {
            let row = |_| -> Json {
                let columns = field.columns.iter().filter(|c| c.required.is_citizen());
                let entry = |c: &Field| Some((c.id.clone(), longest_of(c, pick)?));
                Json::Object(columns.filter_map(entry).collect())
            };
            (0..limits.max_rows.max(1)).map(row).collect()
        }
        FieldKind::MoneyCapitals | FieldKind::Signature | FieldKind::Seal => return None,
    })
}
