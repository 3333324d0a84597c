//! Invented notices of all kinds, short and long, for pictures and tests.

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::decimal::Hundredths;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Addressee, Attachment, AttachmentKind, Delivery, Fact, FactKind, Item, ItemKind, Lot, LotNo,
    Movable, Notice, NoticeId, NoticeKind, NoticeState, Outcome, OutcomeKind, Reward, Round,
    Service, ServiceGround, Source, SourceKind, Told,
};

const ADDRESS: &str = "https://www.tpkonsale.moj.gov.tw/Detail/Estate?NO=5b1c0f6e-0000-4000-8000-000000000001&HAS=Y&SALE=%E7%94%B2";

/// Whole dollars.
fn dollars(amount: i64) -> Option<Money> {
    Money::new(amount).ok()
}

fn day(year: i16, month: i8, day: i8) -> Option<RocDate> {
    RocDate::from_roc(year, month, day).ok()
}

fn fact(kind: FactKind, text: &str) -> Fact {
    Fact {
        kind,
        text: text.to_owned(),
    }
}

fn blank(kind: NoticeKind, id: &str) -> Notice {
    Notice {
        id: NoticeId(id.to_owned()),
        branch: "示範分署".to_owned(),
        case_no: CaseNo::parse("110年度健執字第00000001號"),
        unit: Some("忠".to_owned()),
        source: Source {
            kind: SourceKind::AgencySale,
            url: Some(ADDRESS.to_owned()),
            attribution: "法務部行政執行署".to_owned(),
        },
        ..Notice::blank(kind)
    }
}

/// A parcel and a house in a third round, by post too.
pub(crate) fn estate() -> Notice {
    let land = Item {
        kind: ItemKind::Land,
        county: "示範縣".to_owned(),
        township: "示範鄉".to_owned(),
        address: "九勇段0295-0000號".to_owned(),
        area_m2: Some(1076.55),
        area_ping: Some(325.656_37),
        share: Some("16分之1".to_owned()),
        ..Item::default()
    };
    let house = Item {
        kind: ItemKind::Building,
        address: "示範縣示範鄉中山路120巷36之30號2樓".to_owned(),
        area_m2: Some(102.4),
        share: Some("全部".to_owned()),
        building_nos: vec!["307".to_owned()],
        floors: vec![
            "一層 50.1".to_owned(),
            "二層 47.1".to_owned(),
            "陽台 5.2".to_owned(),
        ],
        ..Item::default()
    };
    Notice {
        issued_on: day(115, 7, 6),
        doc_no: Some("示執忠 110 年健執字第 00000001 號".to_owned()),
        round: Round::parse("第三拍"),
        round_text: "第三拍".to_owned(),
        open_at: Some("2026-12-01T15:00".to_owned()),
        bid_until: "當日下午2時30分至3時".to_owned(),
        mail_bid: Some(true),
        place: "示範市建國路180巷28號　拍賣室".to_owned(),
        lots: vec![Lot {
            key: "1".to_owned(),
            category: "住宅".to_owned(),
            floor_price: dollars(1_235_200),
            deposit: dollars(250_000),
            delivery: Delivery::No,
            items: vec![land, house],
            facts: vec![
                fact(
                    FactKind::Occupancy,
                    "查封時房屋由義務人自住，一樓後方有未辦保存登記之鐵皮屋一間。",
                ),
                fact(
                    FactKind::Preemption,
                    "土地共有人依土地法第34條之1有優先承買權。",
                ),
                fact(FactKind::Zoning, "一般農業區農牧用地"),
                fact(
                    FactKind::MailBid,
                    "通訊投標應於115年11月30日中午12時前寄達示範郵局第100號信箱。",
                ),
            ],
            remarks:
                "一、依現況拍賣，拍定後不點交。\n二、土地上有第三人種植之果樹，不在拍賣範圍內。"
                    .to_owned(),
            ..Lot::default()
        }],
        attachments: vec![
            Attachment {
                title: "拍賣公告.pdf".to_owned(),
                kind: AttachmentKind::Document,
                sha256: None,
                bytes: 0,
            },
            Attachment {
                title: "房屋外觀".to_owned(),
                kind: AttachmentKind::Photo,
                sha256: None,
                bytes: 0,
            },
        ],
        ..blank(NoticeKind::Estate, "estate")
    }
}

/// The earlier rounds of the same case.
pub(crate) fn rounds() -> Vec<Notice> {
    [
        ("第一拍", "2026-09-01T15:00", 1_930_000),
        ("第二拍", "2026-10-06T15:00", 1_544_000),
    ]
    .into_iter()
    .map(|(round, at, floor)| {
        let mut notice = estate();
        notice.id = NoticeId(round.to_owned());
        notice.round_text = round.to_owned();
        notice.open_at = Some(at.to_owned());
        notice.lots[0].floor_price = dollars(floor);
        notice.lots[0].result = Some(Outcome {
            kind: OutcomeKind::Failed,
            on: None,
            on_raw: String::new(),
            price: None,
        });
        notice.state = NoticeState::Failed;
        notice
    })
    .collect()
}

/// The same with texts as long as real ones: 2,000 characters each.
pub(crate) fn long_estate() -> Notice {
    let mut notice = estate();
    let text = |n: usize, about: &str| -> String {
        let all = (1..).map(|i| {
            format!("（{n}之{i}）{about}，請投標人自行查明，拍定後不得請求減少價金或撤銷。")
        });
        let all: String = all.take(80).collect();
        all.chars().take(2_000).collect()
    };
    notice.lots[0].facts[0].text = text(1, "查封時義務人陳稱房屋由其子女居住，土地由第三人耕作");
    notice.lots[0].remarks = text(2, "本件依現況拍賣，土地上有未辦保存登記之建物及墳墓");
    notice
}

/// Lots, each with its own price.
pub(crate) fn lots(count: u32) -> Notice {
    let mut notice = estate();
    let one = notice.lots[0].clone();
    notice.lots = (1..=count)
        .map(|n| Lot {
            key: n.to_string(),
            no: LotNo {
                ordinal: Some(n),
                text: format!("第{n}標"),
            },
            floor_price: dollars(1_100_000 + i64::from(n) * 10_000),
            ..one.clone()
        })
        .collect();
    notice
}

/// 應買: no day, three months.
pub(crate) fn offer() -> Notice {
    let mut notice = estate();
    notice.id = NoticeId("offer".to_owned());
    notice.state = NoticeState::OpenOffer;
    notice.round_text = "特別變賣程序".to_owned();
    notice.open_at = None;
    notice.bid_until = String::new();
    notice.offer_until = day(116, 2, 20);
    notice.lots[0].floor_price = dollars(1_103_300_000);
    notice
}

/// Vehicles in two yards.
pub(crate) fn movable() -> Notice {
    let bus = |n: u32| Item {
        name: "大客車".to_owned(),
        quantity: "1輛".to_owned(),
        floor_price: dollars(81),
        movable: Some(Movable {
            no: Some(n),
            plate: format!("EAA-50{n}"),
            brand: "唐榮申沃".to_owned(),
            model: "SJ25".to_owned(),
            engine: "6700cc".to_owned(),
            made: "2015年5月".to_owned(),
            mileage: "無法判讀".to_owned(),
            key: Told::Yes,
            runs: Told::Unknown,
            registrable: Told::Conflicting,
            stored_at: "崇德拖吊場".to_owned(),
            condition: "右前車輪框有裂縫".to_owned(),
        }),
        ..Item::default()
    };
    Notice {
        title: "大客車三輛，分標拍賣".to_owned(),
        round_text: "第二拍".to_owned(),
        open_at: Some("2026-12-08T10:00".to_owned()),
        place: "示範市工業路1號　崇德拖吊場".to_owned(),
        lots: vec![Lot {
            key: "1".to_owned(),
            category: "汽機車".to_owned(),
            items: (1..=3).map(bus).collect(),
            facts: vec![
                fact(FactKind::Viewing, "前一日上午9時至下午4時"),
                fact(
                    FactKind::Registration,
                    "當日上午9時20分至9時50分登記，10時開始喊價",
                ),
                fact(FactKind::PayAndTake, "拍定當日付清價金，翌日中午前取走。"),
            ],
            ..Lot::default()
        }],
        ..blank(NoticeKind::Movable, "movable")
    }
}

/// 公示送達 to so many people.
pub(crate) fn service(count: usize) -> Notice {
    let names = ["許○○", "陳Ｏ政", "示範股份有限公司"];
    let addressees = (0..count)
        .map(|n| Addressee {
            name: names[n % names.len()].to_owned(),
            representative: if n % names.len() == 2 {
                "林○○".to_owned()
            } else {
                String::new()
            },
        })
        .collect();
    Notice {
        title: "公示送達許○○等人之執行命令".to_owned(),
        issued_on: day(115, 11, 10),
        doc_no: Some("示執丁110年健執字第00000001號".to_owned()),
        service: Some(Service {
            addressees,
            document: "執行命令（115年11月3日示執丁110年健執字第00000001號）".to_owned(),
            basis: "行政程序法第78條第1項第1款".to_owned(),
            ground: Some(ServiceGround::Domestic),
            effective_on: day(115, 11, 30),
            collect_at: "本分署丁股，上班日上午8時30分至下午5時30分".to_owned(),
        }),
        valid_to: day(115, 12, 31),
        ..blank(NoticeKind::Service, "service")
    }
}

/// 獎勵檢舉.
pub(crate) fn reward() -> Notice {
    Notice {
        issued_on: day(115, 11, 1),
        valid_to: day(116, 10, 31),
        reward: Some(Reward {
            debtor: Addressee {
                name: "示範建設股份有限公司".to_owned(),
                representative: "王○○".to_owned(),
            },
            agency: "財政部南區國稅局".to_owned(),
            debt_kind: "綜合所得稅".to_owned(),
            debt_text: "1,300萬餘元".to_owned(),
            debt_amount: dollars(13_000_000),
            wanted: vec![
                "行蹤".to_owned(),
                "可供執行的財產".to_owned(),
                "奢華生活".to_owned(),
            ],
            rate: Hundredths::new(500).ok(),
            cap: dollars(600_000),
            contact: "向本分署忠股檢舉，檢舉人的身分保密。".to_owned(),
        }),
        ..blank(NoticeKind::Reward, "reward")
    }
}
