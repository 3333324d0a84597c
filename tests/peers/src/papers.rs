//! The three papers that are measured, filled with invented answers: every round others, the same
//! round always the same.

use kiosk_forms::{Answers, CheckedForm, FormDef, check, find};
use kiosk_model::date::RocDate;
use serde_json::{Value, json};

use crate::Failure;

const SURNAMES: &str = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高";
const GIVEN: &str =
    "志明淑芬俊傑美玲家豪雅婷怡君建宏雅雯冠宇佳蓉宗翰詩涵承恩品妍柏翰欣怡哲瑋靜宜子晴堃喆犇";
const STREETS: &str = "中山民生建國復興和平信義仁愛忠孝廣東林森自由勝利成功博愛永安光華大同正義";

/// Rows of the long table: as many as the form takes.
const CLAIMS: usize = 20;

/// A paper that is measured.
pub(crate) struct Paper {
    /// What it is called in the report.
    pub(crate) name: &'static str,
    form: &'static str,
    answer: fn(&mut Value, &mut Dice),
}

/// All of them.
pub(crate) const PAPERS: [Paper; 3] = [
    Paper {
        name: "dense page (form 19)",
        form: "return_performance_bond_request",
        answer: refund,
    },
    Paper {
        name: "long table (form 8, 20 rows)",
        form: "declaration_join_distribution",
        answer: claims,
    },
    Paper {
        name: "bid set (form 22)",
        form: "real_estate_bid_form",
        answer: bid,
    },
];

impl Paper {
    /// The answers of a round, checked.
    pub(crate) fn filled(&self, round: u64, today: RocDate) -> Result<CheckedForm, Failure> {
        let def: &'static FormDef = find(self.form).ok_or("a form that is not there")?;
        let mut answers: Value = serde_json::from_str(&def.specimen.to_json(def))?;
        (self.answer)(&mut answers, &mut Dice(round * 7919 + 17));
        let told = |problems| format!("{}: {problems:?}", self.form);
        let answers = Answers::from_json(def, &answers.to_string()).map_err(told)?;
        Ok(check(def, &answers, today).map_err(told)?)
    }
}

fn refund(answers: &mut Value, dice: &mut Dice) {
    let bond = 10_000 + 1000 * dice.next(400);
    answers["vendor_name"] = json!(format!("{}有限公司", dice.name()));
    answers["vendor_rep_name"] = json!(dice.name());
    answers["vendor_address"] = json!(dice.address());
    answers["contract_name"] = json!(format!("{}設備租賃案", dice.street()));
    answers["contract_no"] = json!(format!("115-採購-{}", dice.next(900) + 10));
    answers["contract_amount"] = json!(bond * 10);
    answers["bond_amount"] = json!(bond);
    answers["return_amount"] = json!(bond);
}

fn claims(answers: &mut Value, dice: &mut Dice) {
    answers["creditor_name"] = json!(dice.name());
    answers["creditor_address_registered"] = json!(dice.address());
    answers["obligor_name"] = json!(dice.name());
    answers["obligor_address_registered"] = json!(dice.address());
    let claim = |n| {
        let amount = 1000 + dice.next(900_000);
        let item = ["principal", "costs", "tax"][n % 3];
        json!({ "claim_item": item, "claim_amount": amount, "claim_note": dice.street() })
    };
    answers["claim_rows"] = (0..CLAIMS).map(claim).collect();
}

fn bid(answers: &mut Value, dice: &mut Dice) {
    let (land, building) = (dice.next(5_000_000), dice.next(3_000_000));
    answers["bidder_name"] = json!(dice.name());
    answers["bidder_address_registered"] = json!(dice.address());
    answers["poa_proxy_name"] = json!(dice.name());
    answers["poa_proxy_address"] = json!(dice.address());
    answers["co_bidder_rows"][0]["co_name"] = json!(dice.name());
    answers["co_bidder_rows"][0]["co_address"] = json!(dice.address());
    answers["bid_land_rows"][0]["land_price"] = json!(4_000_000 + land);
    answers["bid_building_rows"][0]["bldg_price"] = json!(2_000_000 + building);
}

/// A small generator.
pub(crate) struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }

    fn character(&mut self, from: &str) -> char {
        let at = self.next(from.chars().count());
        from.chars().nth(at).unwrap_or('王')
    }

    fn name(&mut self) -> String {
        [SURNAMES, GIVEN, GIVEN]
            .map(|from| self.character(from))
            .iter()
            .collect()
    }

    fn street(&mut self) -> String {
        [STREETS; 2]
            .map(|from| self.character(from))
            .iter()
            .collect()
    }

    fn address(&mut self) -> String {
        let (street, number) = (self.street(), self.next(900) + 1);
        format!("○○縣○○鄉{street}路{number}號{}樓", self.next(9) + 2)
    }
}
