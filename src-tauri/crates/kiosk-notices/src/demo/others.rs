//! Invented notices of the other kinds, and the rounds before some invented sales.

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Addressee, Fact, FactKind, Item, Lot, LotNo, Movable, Notice, NoticeId, NoticeKind,
    NoticeState, Outcome, OutcomeKind, Reward, Round, Service, ServiceGround, Source, SourceKind,
    Told,
};

use super::{DemoPlaces, office_day};

/// Days between two rounds of an invented sale.
const BETWEEN_ROUNDS: i32 = 28;

/// One invented thing: name, category, plate, floor price (none for a sale without one), condition.
struct Thing {
    name: &'static str,
    category: &'static str,
    plate: &'static str,
    brand: &'static str,
    made: &'static str,
    floor: Option<i64>,
    key: Told,
    runs: Told,
    condition: &'static str,
}

const THINGS: [Thing; 4] = [
    Thing {
        name: "示範自用小客車",
        category: "汽機車",
        plate: "DMO-0001",
        brand: "示範牌",
        made: "2018年5月",
        floor: Some(86_000),
        key: Told::Yes,
        runs: Told::Unknown,
        condition: "右前車門有刮痕，里程無法查看。",
    },
    Thing {
        name: "示範普通重型機車",
        category: "汽機車",
        plate: "DMO-002",
        brand: "示範牌",
        made: "2020年",
        floor: Some(12_000),
        key: Told::No,
        runs: Told::No,
        condition: "無法發動，需自行拖走。",
    },
    Thing {
        name: "示範蔬果清洗機",
        category: "機器",
        plate: "",
        brand: "",
        made: "",
        floor: Some(45_000),
        key: Told::Unknown,
        runs: Told::Conflicting,
        condition: "現況拍賣，請先看貨。",
    },
    Thing {
        name: "示範金飾一批",
        category: "珠寶",
        plate: "",
        brand: "",
        made: "",
        floor: None,
        key: Told::Unknown,
        runs: Told::Unknown,
        condition: "重量以現場秤重為準。",
    },
];

/// Things, letters and a reward, dated from the day of the first start.
pub(super) fn others(today: RocDate, places: &DemoPlaces) -> Vec<Notice> {
    let things = THINGS
        .iter()
        .zip(0..)
        .map(|(thing, n)| thing.notice(n, today, places));
    let letters = [
        (Some(ServiceGround::Domestic), "執行命令", 9, 1),
        (Some(ServiceGround::Abroad), "傳繳通知書", 20, 2),
        (None, "拍賣公告通知", 4, 5),
    ];
    let letters = letters
        .into_iter()
        .zip(0..)
        .map(|((ground, document, days_ago, people), n)| {
            let issued = today.add_days(-days_ago);
            let service = Service {
                addressees: (1..=people).map(|n| masked(n, "示範○○")).collect(),
                document: document.to_owned(),
                basis: ground.map_or(String::new(), |_| "行政程序法第78條".to_owned()),
                ground,
                effective_on: ground.map(|ground| issued.add_days(ground.days())),
                collect_at: format!("{}（示範）", places.branch),
            };
            Notice {
                title: format!("公示送達示範○○之{document}"),
                issued_on: Some(issued),
                valid_to: Some(today.add_days(120)),
                service: Some(service),
                ..blank(NoticeKind::Service, 60 + n, today, places)
            }
        });
    let reward = Notice {
        title: "獎勵檢舉示範公告".to_owned(),
        issued_on: Some(today.add_days(-30)),
        valid_to: Some(today.add_days(150)),
        reward: Some(Reward {
            debtor: masked(1, "示範股份有限公司"),
            agency: "示範國稅局".to_owned(),
            debt_kind: "營業稅（示範）".to_owned(),
            debt_text: "1,300萬餘元".to_owned(),
            debt_amount: Money::new(13_000_000).ok(),
            wanted: vec!["可供執行財產".to_owned(), "行蹤".to_owned()],
            ..Reward::default()
        }),
        ..blank(NoticeKind::Reward, 80, today, places)
    };
    things.chain(letters).chain([reward]).collect()
}

/// The rounds before a sale: nobody bid, and each began at a fifth more or a little above.
pub(super) fn rounds_before(sale: &Notice) -> Vec<Notice> {
    let (Some(Round::Nth(round)), Some(day), NoticeState::Upcoming) =
        (sale.round, sale.open_day(), sale.state)
    else {
        return Vec::new();
    };
    (1..round)
        .map(|earlier| {
            let steps = i32::from(round - earlier);
            let on = office_day(day.add_days(-BETWEEN_ROUNDS * steps - 30));
            let name = ["第一拍", "第二拍", "第三拍"];
            let lots = sale.lots.iter().map(|lot| Lot {
                floor_price: lot.floor_price.map(|price| dearer(price, steps)),
                deposit: lot.deposit.map(|price| dearer(price, steps)),
                result: Some(Outcome {
                    kind: OutcomeKind::Failed,
                    on: Some(on),
                    on_raw: on.short(),
                    price: None,
                }),
                ..lot.clone()
            });
            Notice {
                id: NoticeId(format!("{}-r{earlier}", sale.id.as_str())),
                round: Some(Round::Nth(earlier)),
                round_text: name
                    .get(usize::from(earlier) - 1)
                    .copied()
                    .unwrap_or_default()
                    .to_owned(),
                state: NoticeState::Failed,
                open_at: Some(format!("{}T15:00", on.iso())),
                lots: lots.collect(),
                ..sale.clone()
            }
        })
        .collect()
}

fn dearer(price: Money, steps: i32) -> Money {
    let raised = (0..steps).fold(price.get(), |price, _| price * 5 / 4);
    Money::new(raised / 1_000 * 1_000).unwrap_or(price)
}

fn masked(n: u32, name: &str) -> Addressee {
    Addressee {
        name: if n == 1 {
            name.to_owned()
        } else {
            format!("{name}（{n}）")
        },
        representative: String::new(),
    }
}

impl Thing {
    fn notice(&self, n: u32, today: RocDate, places: &DemoPlaces) -> Notice {
        let day = office_day(today.add_days(10 + i32::try_from(n).unwrap_or(0) * 7));
        let item = Item {
            name: self.name.to_owned(),
            quantity: "1件".to_owned(),
            county: places.county.clone(),
            township: places.townships.first().cloned().unwrap_or_default(),
            address: format!("{}示範存放場", places.county),
            movable: Some(Movable {
                no: Some(1),
                plate: self.plate.to_owned(),
                brand: self.brand.to_owned(),
                made: self.made.to_owned(),
                key: self.key,
                runs: self.runs,
                condition: self.condition.to_owned(),
                ..Movable::default()
            }),
            ..Item::default()
        };
        let lot = Lot {
            key: "1".to_owned(),
            no: LotNo::parse(""),
            category: self.category.to_owned(),
            floor_price: self.floor.and_then(|price| Money::new(price).ok()),
            items: vec![item],
            facts: vec![Fact {
                kind: FactKind::Viewing,
                text: "拍賣前一日上午9時至下午4時（示範）".to_owned(),
            }],
            ..Lot::default()
        };
        Notice {
            title: format!("{} 1件", self.name),
            round: Some(Round::Nth(1)),
            round_text: "第一拍".to_owned(),
            open_at: Some(format!("{}T10:00", day.iso())),
            place: "示範拍賣場".to_owned(),
            lots: vec![lot],
            ..blank(NoticeKind::Movable, 40 + n, today, places)
        }
    }
}

fn blank(kind: NoticeKind, id: u32, today: RocDate, places: &DemoPlaces) -> Notice {
    let (year, serial) = (today.roc_year().to_string(), format!("99{id:06}"));
    Notice {
        id: NoticeId(format!("demo-{id:02}")),
        branch: places.branch.clone(),
        case_no: CaseNo::from_columns(&year, "01", &serial),
        unit: Some("忠".to_owned()),
        source: Source {
            kind: SourceKind::Demo,
            url: None,
            attribution: String::new(),
        },
        demo: true,
        ..Notice::blank(kind)
    }
}
