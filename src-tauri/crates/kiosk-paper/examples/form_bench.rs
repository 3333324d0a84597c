//! How fast form 1 becomes a PDF and how much it weighs beside its floor:
//! `cargo run --release -p kiosk-paper --example form_bench [N]`.
//!
//! Every round has other answers: names, numbers, amounts, sentences. The cold
//! figure is the first document of this process, everything included.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program for developers"
)]

use std::time::Instant;

use kiosk_forms::{Answers, CheckedForm, Value, check, find};
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_paper::{
    Fill, JobMark, Meta, OfficeOnPaper, PaperContext, floor_bytes, layout_form, write_pdf,
};
use kiosk_words::Words;

const SURNAMES: &str = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高";
const GIVEN: &str = "志明淑芬俊傑美玲家豪雅婷怡君建宏雅雯冠宇佳蓉宗翰詩涵承恩品妍柏翰欣怡哲瑋靜宜子晴堃喆犇";
const STREETS: &str = "中山民生建國復興和平信義仁愛忠孝廣東林森自由勝利成功博愛永安光華大同正義";
const SENTENCES: [&str; 6] = [
    "因工廠停工三個月，收入只剩一半，家中還有兩名就學子女要扶養。",
    "去年底生病住院，醫療費用很高，目前仍在復健，暫時無法全職工作。",
    "經營小吃店，受道路施工影響，生意變差，房租和貨款都要先付。",
    "農作物遭颱風損壞，今年幾乎沒有收成，又要償還農會貸款。",
    "配偶失業，母親需要長期照顧，每月看護費用約兩萬五千元。",
    "希望分期慢慢繳清，絕對不會逃避，請准許本人的申請。",
];

fn main() {
    let started = Instant::now();
    let n: usize = std::env::args().nth(1).map_or(200, |n| n.parse().unwrap());
    let words = Words::load().unwrap();
    let office = OfficeOnPaper {
        name: "法務部行政執行署屏東分署".to_owned(),
        address: String::new(),
        demo: false,
    };
    let today = RocDate::from_roc(115, 11, 22).unwrap();
    let ctx = PaperContext {
        office: &office,
        words: &words,
        today,
        job: Some(JobMark { id: "7F3K2M9Q".to_owned() }),
        data_as_of: None,
    };
    let mut lay = Vec::new();
    let mut whole = Vec::new();
    let mut sizes = Vec::new();
    let mut ratios = Vec::new();
    let mut cold = 0.0;
    for round in 0..=n {
        let form = answers(round as u64, today);
        let start = Instant::now();
        let pages = layout_form(Fill::Filled(&form), &ctx).unwrap();
        let laid = start.elapsed();
        let meta = Meta {
            title: "form".to_owned(),
            created: "2026-11-22T06:05:00Z".parse().unwrap(),
            id: [7; 16],
        };
        let pdf = write_pdf(&pages, &meta).unwrap();
        if round == 0 {
            cold = started.elapsed().as_secs_f64() * 1000.0;
            println!("cold, whole process: {cold:.1} ms (layout with template {:.1} ms)", laid.as_secs_f64() * 1000.0);
            continue;
        }
        whole.push(start.elapsed().as_secs_f64() * 1000.0);
        lay.push(laid.as_secs_f64() * 1000.0);
        sizes.push(pdf.len() as f64);
        ratios.push(pdf.len() as f64 / floor_bytes(&pages) as f64);
    }
    for (name, values) in [("layout ms", &mut lay), ("layout + PDF ms", &mut whole), ("bytes", &mut sizes), ("bytes ÷ floor", &mut ratios)] {
        values.sort_by(f64::total_cmp);
        let at = |p: f64| values[((values.len() - 1) as f64 * p).round() as usize];
        println!("{name:16} n {n}  median {:.3}  p95 {:.3}  p99 {:.3}", at(0.5), at(0.95), at(0.99));
    }
    println!(
        "{{\"what\":\"form1_pdf\",\"n\":{n},\"median_ms\":{:.3},\"p95_ms\":{:.3},\"p99_ms\":{:.3},\"cold_ms\":{cold:.3},\"bytes\":{},\"ratio\":{:.4}}}",
        whole[n / 2], whole[n * 95 / 100], whole[n * 99 / 100], sizes[n / 2], ratios[n / 2],
    );
}

/// A small generator: the same round always gives the same answers.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }

    fn character(&mut self, from: &str) -> char {
        let all: Vec<char> = from.chars().collect();
        all[self.next(all.len())]
    }

    fn name(&mut self) -> String {
        [SURNAMES, GIVEN, GIVEN].map(|from| self.character(from)).iter().collect()
    }
}

fn answers(round: u64, today: RocDate) -> CheckedForm {
    let def = find("installment_application").unwrap();
    let mut dice = Dice(round * 7919 + 17);
    let mut answers: Answers = def.specimen.clone();
    let street: String = [STREETS; 2].map(|from| dice.character(from)).iter().collect();
    answers.set("obligor_name", Value::Text(dice.name().into()));
    let address = format!("屏東縣內埔鄉{street}路{}號{}樓", dice.next(900) + 1, dice.next(9) + 2);
    answers.set("obligor_address_registered", Value::Text(address.into()));
    let (first, second) = (dice.next(SENTENCES.len()), dice.next(SENTENCES.len()));
    let reason = format!("{}{}", SENTENCES[first], SENTENCES[second]);
    answers.set("reason_detail", Value::Text(reason.into()));
    answers.set("monthly_income", Value::Money(Money::new(20_000 + dice.next(30_000) as i64).unwrap()));
    check(def, &answers, today).unwrap_or_else(|problems| panic!("{problems:?}"))
}
