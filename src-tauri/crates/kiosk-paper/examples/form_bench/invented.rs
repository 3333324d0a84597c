//! Form 1 filled with invented answers: every round others, the same round always the same.

use kiosk_forms::{Answers, CheckedForm, Value, check, find};
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;

const SURNAMES: &str = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高";
const GIVEN: &str =
    "志明淑芬俊傑美玲家豪雅婷怡君建宏雅雯冠宇佳蓉宗翰詩涵承恩品妍柏翰欣怡哲瑋靜宜子晴堃喆犇";
const STREETS: &str = "中山民生建國復興和平信義仁愛忠孝廣東林森自由勝利成功博愛永安光華大同正義";
const SENTENCES: [&str; 6] = [
    "因工廠停工三個月，收入只剩一半，家中還有兩名就學子女要扶養。",
    "去年底生病住院，醫療費用很高，目前仍在復健，暫時無法全職工作。",
    "經營小吃店，受道路施工影響，生意變差，房租和貨款都要先付。",
    "農作物遭颱風損壞，今年幾乎沒有收成，又要償還農會貸款。",
    "配偶失業，母親需要長期照顧，每月看護費用約兩萬五千元。",
    "希望分期慢慢繳清，絕對不會逃避，請准許本人的申請。",
];

/// The day on which all of them are filled in.
pub(crate) fn today() -> RocDate {
    RocDate::from_roc(115, 11, 22).expect("a day")
}

/// The answers of a round, checked.
pub(crate) fn answers(round: u64) -> CheckedForm {
    let def = find("installment_application").expect("form 1");
    let mut dice = Dice(round * 7919 + 17);
    let mut answers: Answers = def.specimen.clone();
    let street: String = [STREETS; 2]
        .map(|from| dice.character(from))
        .iter()
        .collect();
    answers.set("obligor_name", Value::Text(dice.name().into()));
    let address = format!(
        "示範縣示範鄉{street}路{}號{}樓",
        dice.next(900) + 1,
        dice.next(9) + 2
    );
    answers.set("obligor_address_registered", Value::Text(address.into()));
    let (first, second) = (dice.next(SENTENCES.len()), dice.next(SENTENCES.len()));
    let reason = format!("{}{}", SENTENCES[first], SENTENCES[second]);
    answers.set("reason_detail", Value::Text(reason.into()));
    let income = 20_000 + i64::try_from(dice.next(30_000)).unwrap_or(0);
    answers.set(
        "monthly_income",
        Value::Money(Money::new(income).expect("an amount")),
    );
    check(def, &answers, today()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A small generator.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }

    fn character(&mut self, from: &str) -> char {
        let all: Vec<char> = from.chars().collect();
        all[self.next(all.len())]
    }

    pub(crate) fn name(&mut self) -> String {
        [SURNAMES, GIVEN, GIVEN]
            .map(|from| self.character(from))
            .iter()
            .collect()
    }
}
