//! The papers under test: form 1 blank, as example, filled, with the longest
//! and with the rarest answers; notices.

use std::sync::OnceLock;

use kiosk_forms::{Answers, CheckedForm, FormDef, Row, Value, check, find};
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_paper::{Fill, JobMark, Meta, OfficeOnPaper, Pages, PaperContext, layout_form};
use kiosk_words::Words;

pub(crate) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| Words::load().unwrap())
}

pub(crate) fn office(demo: bool) -> OfficeOnPaper {
    OfficeOnPaper {
        name: "法務部行政執行署屏東分署".to_owned(),
        address: "屏東縣屏東市建豐路180巷28號".to_owned(),
        demo,
    }
}

pub(crate) fn context(office: &OfficeOnPaper) -> PaperContext<'_> {
    PaperContext {
        office,
        words: words(),
        today: RocDate::from_roc(115, 11, 22).unwrap(),
        job: Some(JobMark {
            id: "7F3K2M9Q".to_owned(),
        }),
        data_as_of: Some(RocDate::from_roc(115, 11, 20).unwrap()),
    }
}

pub(crate) fn meta() -> Meta {
    Meta {
        title: "義務人分期繳納申請表".to_owned(),
        created: "2026-11-22T06:05:00Z".parse().unwrap(),
        id: *b"0123456789abcdef",
    }
}

pub(crate) fn form_1() -> &'static FormDef {
    find("installment_application").unwrap()
}

pub(crate) fn text(words: &str) -> Value {
    Value::Text(words.into())
}

fn chosen(ids: &[&str], other: Option<&str>) -> Value {
    Value::Choices {
        chosen: ids.iter().map(|id| (*id).to_owned()).collect(),
        other: other.map(Into::into),
    }
}

fn money(amount: i64) -> Value {
    Value::Money(Money::new(amount).unwrap())
}

pub(crate) fn checked(answers: &Answers) -> CheckedForm {
    check(form_1(), answers, form_1().specimen_today)
        .unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// Realistic words at every limit: a company, a proxy, fifteen cases, sixty
/// instalments, every box that may be ticked.
pub(crate) fn longest() -> Answers {
    let mut answers = form_1().specimen.clone();
    let name = "臺灣南部農漁產品產銷加工冷凍運輸暨國際貿易聯合股份有限公司屏東縣內埔工業區第二冷凍加工廠籌備處";
    let person = "歐陽司馬瓦歷斯‧諾幹‧哈勇‧比令‧巴萬‧尤幹Ljegeay Rupeljengan Tjuku";
    let address = "屏東縣霧臺鄉好茶村古茶柏安街一百二十三巷四十五弄六十七之八十九號地下一層之一二三四五室（瑪家農場永久屋基地禮納里部落好茶區第三排左側第二間白色鐵門）";
    let reason = "本人經營之工廠因道路施工及疫情影響，訂單減少七成，員工由二十人減為三人，廠房租金、機器貸款及水電費用每月仍須支付約三十萬元。去年九月又因颱風淹水，倉庫內成品、原料及冷凍設備全部毀損，保險僅理賠二成。".repeat(4);
    let reason: String = reason.chars().take(400).collect();
    let things = "屏東縣內埔鄉老埤段一二三之四五地號土地應有部分十分之三，及其上門牌號碼內埔鄉光明路一百號未辦保存登記建物一棟，估計價值新臺幣三百五十萬元，無抵押權設定。".repeat(3);
    let things: String = things.chars().take(200).collect();
    let number = |n: usize| format!("1{n:02}年度公寓罰執特專字第{:08}號", 12_345_670 + n);
    let rows = (0..15)
        .map(|n| {
            let mut row = Row::default();
            row.set("case_number", text(&number(n)));
            row.set(
                "transferring_agency",
                text("交通部公路局高雄區監理所屏東監理站恆春分站暨枋寮服務處車輛管理股違規裁罰組"),
            );
            row.set(
                "debt_kind",
                Value::Other {
                    choice: "other".to_owned(),
                    text: "公寓大廈管理條例罰鍰及逾期怠金利息".into(),
                },
            );
            row.set("amount_due", money(9_999_999_999 - n as i64));
            row
        })
        .collect();
    for (field, value) in [
        ("case_rows", Value::Rows(rows)),
        ("division", text("忠孝")),
        ("filed_by", Value::Choice("proxy".to_owned())),
        ("obligor_kind", Value::Choice("corporation".to_owned())),
        ("obligor_name", text(name)),
        ("obligor_id_no", text("12345675")),
        ("obligor_rep_name", text(person)),
        ("obligor_address_registered", text(address)),
        (
            "obligor_address_contact",
            text(&address.replace("好茶", "大武")),
        ),
        ("obligor_phone", text("08-7369900#123456")),
        (
            "obligor_email",
            text("accounting.department.second.office@cold-storage.example.tw"),
        ),
        ("proxy_name", text(person)),
        ("proxy_id_no", text("A223456781")),
        (
            "proxy_relation",
            Value::Other {
                choice: "other".to_owned(),
                text: "公司之法務室主任兼代".into(),
            },
        ),
        ("proxy_address", text(address)),
        ("proxy_phone", text("08-7369900#654321")),
        ("reason", Value::Choice("disaster".to_owned())),
        (
            "disaster_date",
            Value::Date(RocDate::from_roc(114, 10, 31).unwrap()),
        ),
        ("reason_detail", text(&reason)),
        (
            "occupation",
            text("臺灣南部農漁產品產銷加工冷凍運輸暨國際貿易聯合股份有限公司董事長兼總經理室"),
        ),
        ("monthly_income", money(9_999_999)),
        ("monthly_expense", money(9_999_999)),
        ("dependents_count", Value::Int(20)),
        (
            "welfare_status",
            chosen(
                &[
                    "low_income",
                    "mid_low_income",
                    "disability",
                    "single_parent",
                    "other",
                ],
                Some("原住民族弱勢家庭補助"),
            ),
        ),
        ("paid_today", money(9_999_999_999)),
        ("special_circumstances", Value::Bool(true)),
        ("installment_count", Value::Int(60)),
        (
            "payment_method",
            chosen(
                &[
                    "counter",
                    "credit_card",
                    "debit_card",
                    "mobile",
                    "ipass",
                    "store",
                    "money_order",
                    "cheque",
                ],
                None,
            ),
        ),
        (
            "security_kinds",
            chosen(
                &["own_letter", "third_letter", "collateral", "instruments"],
                None,
            ),
        ),
        ("guarantor_name", text(person)),
        ("guarantor_phone", text("08-7369900#111111")),
        ("collateral_desc", text(&things)),
        (
            "attachments",
            chosen(
                &[
                    "identity",
                    "company",
                    "household",
                    "income",
                    "poverty",
                    "expense",
                    "loan",
                    "loss",
                    "authority",
                    "other",
                ],
                Some("颱風災害受損照片三十張"),
            ),
        ),
    ] {
        answers.set(field, value);
    }
    answers.clear("obligor_birth_date");
    answers
}

/// Names as people bear them: outside Big5, outside the basic plane, with
/// marks, in Thai.
pub(crate) fn rarest() -> Answers {
    let mut answers = form_1().specimen.clone();
    answers.set("filed_by", Value::Choice("proxy".to_owned()));
    answers.set("obligor_name", text("林𠮷堃喆犇"));
    answers.set(
        "obligor_address_registered",
        text("屏東縣霧臺鄉㼆龘峯瀞邨路1號"),
    );
    answers.set("proxy_name", text("Nguyễn Thi\u{323} Hoa"));
    answers.set("proxy_id_no", text("A800123450"));
    answers.set("proxy_relation", Value::Choice("spouse".to_owned()));
    answers.set(
        "proxy_address",
        text("屏東縣三地門鄉Ljegeay Ru\u{331}peljengan ʉɨ 街2號"),
    );
    answers.set("proxy_phone", text("0912-345-678"));
    answers.set("security_kinds", chosen(&["third_letter"], None));
    answers.set("guarantor_name", text("สมชาย ใจดี น้ำกิ่ง"));
    answers.set("guarantor_phone", text("08-7000000"));
    answers
}

/// The five papers of form 1.
pub(crate) fn papers() -> Vec<(&'static str, Pages)> {
    let office = office(false);
    let ctx = context(&office);
    let filled = |answers: &Answers| layout_form(Fill::Filled(&checked(answers)), &ctx).unwrap();
    vec![
        ("blank", layout_form(Fill::Blank(form_1()), &ctx).unwrap()),
        (
            "example",
            layout_form(Fill::Example(form_1()), &ctx).unwrap(),
        ),
        ("filled", filled(&form_1().specimen)),
        ("longest", filled(&longest())),
        ("rarest", filled(&rarest())),
    ]
}
