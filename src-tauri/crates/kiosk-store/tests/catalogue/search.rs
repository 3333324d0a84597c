//! What people type, and what they find.

use kiosk_model::notice::{Notice, NoticeKind};
use kiosk_model::text::skey;
use kiosk_store::{Days, Group, NoticeFilter, NoticeQuery, PlaceCount};
use proptest::prelude::*;

use super::notices::{at, lot, notice, of_case, offer, on, sold};
use super::{Kiosk, day, now};

/// Notices named after what is special about them.
fn places() -> Kiosk {
    Kiosk::with(&[
        at("wutai", "屏東縣", "霧臺鄉", "霧臺段1地號"),
        at("donggang", "屏東縣", "東港鎮", "共和街12巷55之18號2樓"),
        at("sandimen", "屏東縣", "三地門鄉", "達來段479地號"),
        at("hengchun", "屏東縣", "恆春鎮", "南平路2─19號"),
        at("pingtung", "屏東縣", "屏東市", "歸義段0136-0000號"),
        at(
            "hunei",
            "嘉義市",
            "",
            "嘉義市\u{3000}\u{3000}湖內段０６８５－００００號",
        ),
        at(
            "taitung",
            "臺東縣",
            "卑南鄉",
            "臺東縣卑南鄉龍泉路53巷5號三樓之12",
        ),
        at("rare", "屏東縣", "內埔鄉", "凍子脚段A12\u{e000}地號"),
    ])
}

fn filtered(filter: NoticeFilter) -> NoticeQuery {
    NoticeQuery {
        filter,
        ..NoticeQuery::default()
    }
}

#[test]
fn places_are_found_as_people_write_them() {
    let kiosk = places();
    let cases: [(&str, &[&str]); 36] = [
        ("霧臺", &["wutai"]),
        ("霧台", &["wutai"]),
        ("霧台鄉", &["wutai"]),
        ("臺東", &["taitung"]),
        ("台東縣", &["taitung"]),
        ("東港", &["donggang"]),
        ("東港鎮", &["donggang"]),
        ("屏東縣東港鎮共和街", &["donggang"]),
        ("三地", &["sandimen"]),
        ("恒春", &["hengchun"]),
        ("恆春鎮南平路", &["hengchun"]),
        ("２－１９號", &["hengchun"]),
        ("2之19", &["hengchun"]),
        ("55-18號", &["donggang"]),
        ("55之18號", &["donggang"]),
        ("歸義段136號", &["pingtung"]),
        ("歸義段0136-0000號", &["pingtung"]),
        ("136地號", &["pingtung"]),
        ("湖內段685", &["hunei"]),
        ("嘉義市湖內段", &["hunei"]),
        ("嘉義市 湖內", &["hunei"]),
        ("東港 共和", &["donggang"]),
        ("共和　東港", &["donggang"]),
        ("東港，共和", &["donggang"]),
        ("東港 霧臺", &[]),
        ("卑南鄉龍泉路", &["taitung"]),
        ("凍子腳段a12", &["rare"]),
        ("ａ12\u{e000}", &["rare"]),
        ("龍", &["taitung"]),
        ("巷", &["donggang", "taitung"]),
        ("鎮", &["donggang", "hengchun"]),
        ("479", &["sandimen"]),
        ("龘", &[]),
        ("高雄", &[]),
        ("港東", &[]),
        ("東鎮", &[]),
    ];
    for (words, expected) in cases {
        let mut found = kiosk.words(words);
        found.sort();
        assert_eq!(found, expected, "{words:?}");
    }
}

#[test]
fn every_township_is_found_by_its_half_name() {
    let townships = "屏東市 三地門鄉 霧臺鄉 瑪家鄉 九如鄉 里港鄉 高樹鄉 鹽埔鄉 長治鄉 麟洛鄉 竹田鄉 內埔鄉 萬丹鄉 潮州鎮 \
        泰武鄉 來義鄉 萬巒鄉 崁頂鄉 新埤鄉 南州鄉 林邊鄉 東港鎮 琉球鄉 佳冬鄉 新園鄉 枋寮鄉 枋山鄉 春日鄉 獅子鄉 車城鄉 \
        牡丹鄉 恆春鎮 滿州鄉";
    let townships: Vec<&str> = townships.split_whitespace().collect();
    let notices: Vec<Notice> = townships
        .iter()
        .map(|name| at(name, "甲縣", name, "某段1地號"))
        .collect();
    let kiosk = Kiosk::with(&notices);
    for name in townships {
        let half: String = name.chars().take(name.chars().count() - 1).collect();
        assert_eq!(kiosk.words(&half), [name]);
        let query = filtered(NoticeFilter {
            township: Some(half),
            ..NoticeFilter::default()
        });
        assert_eq!(kiosk.search(&query), [name], "and the filter takes it too");
    }
}

#[test]
fn case_numbers_are_found_in_every_spelling() {
    let kiosk = Kiosk::with(&[
        of_case("tax", "1010100050597"),
        of_case("old", "096-01-00066110"),
        of_case("paper", "110年度健執字第00000001號"),
        of_case("other", "1110200050597"),
    ]);
    let cases: [(&str, &[&str]); 19] = [
        ("1010100050597", &["tax"]),
        ("101-01-00050597", &["tax"]),
        ("１０１０１０００５０５９７", &["tax"]),
        ("桃執戊 101 年贈稅執特專字第 00050597 號", &["tax"]),
        ("101年贈稅執特專字第50597號", &["tax"]),
        ("101年度第50597號", &["tax"]),
        ("第00050597號", &["other", "tax"]),
        ("50597", &["other", "tax"]),
        ("00050597", &["other", "tax"]),
        ("0597", &["other", "tax"]),
        ("597", &[]),
        ("竹執丙096年綜所稅執特專字第00066110號", &["old"]),
        ("0960100066110", &["old"]),
        ("110年度健執字第1號", &["paper"]),
        ("110年健執字第 00000001 號", &["paper"]),
        ("1100100000001", &["paper"]),
        ("0001", &["paper"]),
        ("9999", &[]),
        ("1010200050597", &[]),
    ];
    for (typed, expected) in cases {
        let query = NoticeQuery {
            case: Some(typed.to_owned()),
            ..NoticeQuery::default()
        };
        let mut by_case = kiosk.search(&query);
        by_case.sort();
        assert_eq!(by_case, expected, "{typed} as a case");
        let mut by_words = kiosk.words(typed);
        by_words.sort();
        for id in expected {
            assert!(
                by_words.contains(&(*id).to_owned()),
                "{typed} as words: {by_words:?}"
            );
        }
    }
    for not_a_case in ["東港", "'", "110年", "😀"] {
        let query = NoticeQuery {
            case: Some(not_a_case.to_owned()),
            ..NoticeQuery::default()
        };
        assert!(kiosk.search(&query).is_empty(), "{not_a_case}");
    }
    let blank = NoticeQuery {
        case: Some("  ".to_owned()),
        ..NoticeQuery::default()
    };
    assert_eq!(
        kiosk.search(&blank).len(),
        4,
        "an empty box asks for nothing"
    );
}

#[test]
fn digits_may_be_a_case_or_an_address() {
    let kiosk = Kiosk::with(&[
        of_case("case", "1100100001153"),
        at("parcel", "屏東縣", "東港鎮", "東港段1153地號"),
    ]);
    let mut found = kiosk.words("1153");
    found.sort();
    assert_eq!(found, ["case", "parcel"]);
    assert_eq!(kiosk.words("1153 東港段1153"), ["parcel"]);
}

#[test]
fn days_are_found_as_people_write_them() {
    let kiosk = Kiosk::with(&[
        on("august", "2027-08-04"),
        on("december", "2026-12-01"),
        sold("sold", "2021-08-04"),
    ]);
    let cases: [(&str, &[&str]); 8] = [
        ("8/4", &["august", "sold"]),
        ("８／４", &["august", "sold"]),
        ("8月4日", &["august", "sold"]),
        ("116/8/4", &["august"]),
        ("110年8月4日", &["sold"]),
        ("12/1", &["december"]),
        ("13/1", &[]),
        ("8/4 東港", &["august", "sold"]),
    ];
    for (words, expected) in cases {
        assert_eq!(kiosk.words(words), expected, "{words}");
    }
}

#[test]
fn the_nearest_sale_first_then_offers_then_the_past() {
    let kiosk = Kiosk::with(&[
        on("past", "2026-11-21"),
        sold("sold long ago", "2021-04-06"),
        on("next month", "2026-12-08"),
        offer("offer without end", None),
        on("today", "2026-11-22"),
        sold("sold lately", "2026-11-03"),
        offer("offer to the end of the year", Some("2026-12-31")),
        offer("offer over", Some("2026-10-31")),
        offer("offer to next week", Some("2026-11-30")),
        sold("slip of the pen", "2031-11-12"),
        on("tomorrow", "2026-11-23"),
        Notice {
            open_at: None,
            ..notice("without a day")
        },
    ]);
    let page = kiosk
        .catalogue
        .search(
            &NoticeQuery {
                limit: 50,
                ..NoticeQuery::default()
            },
            now().date(),
        )
        .unwrap();
    let order: Vec<(&str, Group)> = page
        .notices
        .iter()
        .map(|listed| (listed.notice.id.as_str(), listed.group))
        .collect();
    assert_eq!(
        order,
        [
            ("today", Group::Upcoming),
            ("tomorrow", Group::Upcoming),
            ("next month", Group::Upcoming),
            ("offer to next week", Group::Offer),
            ("offer to the end of the year", Group::Offer),
            ("without a day", Group::Offer),
            ("offer without end", Group::Offer),
            ("past", Group::Past),
            ("sold lately", Group::Past),
            ("sold long ago", Group::Past),
            ("offer over", Group::Past),
            ("slip of the pen", Group::Past),
        ]
    );
}

#[test]
fn two_sales_on_a_day_stand_in_the_order_of_their_hours() {
    let hour = |id: &str, time: &str| Notice {
        open_at: Some(format!("2026-12-01T{time}")),
        ..notice(id)
    };
    let kiosk = Kiosk::with(&[hour("b", "15:00"), hour("c", "09:30"), hour("a", "15:00")]);
    assert_eq!(kiosk.words(""), ["c", "a", "b"]);
}

#[test]
fn filters_narrow_and_counts_say_what_else_there_is() {
    let two_places = Notice {
        lots: vec![
            lot("甲", 1, "屏東縣", "東港鎮", "東港段1地號"),
            lot("乙", 1, "屏東縣", "新園鄉", "新園段1地號"),
        ],
        ..notice("two places")
    };
    let kiosk = Kiosk::with(&[
        at("donggang", "屏東縣", "東港鎮", "東港段2地號"),
        at("east of Chiayi", "嘉義市", "東區", "湖子內段3地號"),
        at("east of Taichung", "臺中市", "東區", "東英段4地號"),
        Notice {
            kind: NoticeKind::Movable,
            ..at("a car in Donggang", "屏東縣", "東港鎮", "東港段5地號")
        },
        two_places,
    ]);
    let place = |county: &str, township: &str, count| PlaceCount {
        county: county.to_owned(),
        township: township.to_owned(),
        count,
    };
    let everywhere = vec![
        place("屏東縣", "東港鎮", 3),
        place("嘉義市", "東區", 1),
        place("屏東縣", "新園鄉", 1),
        place("臺中市", "東區", 1),
    ];
    let ask = |query: NoticeQuery| {
        let page = kiosk.catalogue.search(&query, now().date()).unwrap();
        let mut ids: Vec<String> = page
            .notices
            .iter()
            .map(|listed| listed.notice.id.0.clone())
            .collect();
        ids.sort();
        assert_eq!(page.total, ids.len());
        (ids.join(", "), page.facets.townships, page.facets.kinds)
    };
    let (estate, movable) = (NoticeKind::Estate, NoticeKind::Movable);

    let (ids, townships, kinds) = ask(filtered(NoticeFilter {
        township: Some("東港鎮".to_owned()),
        ..NoticeFilter::default()
    }));
    assert_eq!(ids, "a car in Donggang, donggang, two places");
    assert_eq!(
        townships, everywhere,
        "one can change over to another township"
    );
    assert_eq!(kinds, [(estate, 2), (movable, 1)]);

    let (ids, townships, kinds) = ask(filtered(NoticeFilter {
        township: Some("東港".to_owned()),
        kinds: vec![estate],
        ..NoticeFilter::default()
    }));
    assert_eq!(ids, "donggang, two places");
    assert_eq!(townships[0], place("屏東縣", "東港鎮", 2));
    assert_eq!(
        kinds,
        [(estate, 2), (movable, 1)],
        "one can change over to the other kind"
    );

    let east = |county: Option<&str>| {
        ask(filtered(NoticeFilter {
            township: Some("東區".to_owned()),
            county: county.map(str::to_owned),
            ..NoticeFilter::default()
        }))
    };
    assert_eq!(east(None).0, "east of Chiayi, east of Taichung");
    assert_eq!(
        east(Some("台中")).0,
        "east of Taichung",
        "a name of two places is told apart by its county"
    );
    assert_eq!(east(Some("台中")).1, [place("臺中市", "東區", 1)]);
    assert_eq!(east(Some("花蓮縣")).0, "");
    assert_eq!(
        ask(filtered(NoticeFilter {
            township: Some("東".to_owned()),
            ..NoticeFilter::default()
        }))
        .0
        .matches(',')
        .count(),
        4
    );
    assert_eq!(
        ask(filtered(NoticeFilter {
            township: Some(" ".to_owned()),
            ..NoticeFilter::default()
        }))
        .0
        .matches(',')
        .count(),
        4
    );
    assert_eq!(
        ask(NoticeQuery {
            words: "東英段".to_owned(),
            ..NoticeQuery::default()
        })
        .1,
        [place("臺中市", "東區", 1)]
    );
}

#[test]
fn a_span_of_days_includes_both_ends_and_the_offers_open_in_it() {
    let kiosk = Kiosk::with(&[
        on("first", "2026-12-01"),
        on("last", "2026-12-31"),
        on("after", "2027-01-01"),
        sold("sold", "2026-11-03"),
        offer("offer", Some("2026-12-15")),
        offer("endless", None),
    ]);
    let cases = [
        (
            Some("2026-12-01"),
            Some("2026-12-31"),
            "first, last, offer, endless",
        ),
        (Some("2026-12-16"), None, "last, after, endless"),
        (None, Some("2026-11-10"), "sold"),
        (Some("2026-11-03"), Some("2026-11-03"), "sold"),
        (Some("2027-01-01"), Some("2026-12-01"), ""),
    ];
    for (from, to, expected) in cases {
        let query = filtered(NoticeFilter {
            days: Days::Between {
                from: from.map(day),
                to: to.map(day),
            },
            ..NoticeFilter::default()
        });
        assert_eq!(
            kiosk.search(&query).join(", "),
            expected,
            "{from:?} to {to:?}"
        );
    }
}

#[test]
fn pages_follow_one_another_without_a_gap() {
    let many: Vec<Notice> = (0..45)
        .map(|n| on(&format!("n{n:02}"), "2026-12-01"))
        .collect();
    let kiosk = Kiosk::with(&many);
    let mut seen = Vec::new();
    for offset in (0..50).step_by(20) {
        let query = NoticeQuery {
            words: "東港".to_owned(),
            offset,
            limit: 20,
            ..NoticeQuery::default()
        };
        assert_eq!(
            kiosk.catalogue.search(&query, now().date()).unwrap().total,
            45
        );
        seen.extend(kiosk.search(&query));
    }
    let expected: Vec<String> = (0..45).map(|n| format!("n{n:02}")).collect();
    assert_eq!(seen, expected);
    let beyond = NoticeQuery {
        offset: usize::MAX,
        limit: usize::MAX,
        ..NoticeQuery::default()
    };
    assert!(kiosk.search(&beyond).is_empty());
}

#[test]
fn whatever_is_typed_is_answered() {
    let kiosk = places();
    let nasty = [
        "'",
        "\"",
        "*",
        "-----",
        "-",
        "--",
        "(",
        ")",
        "^",
        ":",
        "NEAR(a b)",
        "a OR b",
        "NOT",
        "AND",
        "words:東港",
        "東*",
        "\"東港",
        "東港\"",
        "{grams}: x",
        "\0",
        "\u{feff}",
        "\u{202e}東港",
        "😀",
        "👨‍👩‍👧",
        "ﷺ",
        "שלום",
        "ก็",
        "';DROP TABLE notice;--",
        "%",
        "_",
        "\\",
        "//",
        "0",
        "00000000000000000000000000",
        "99999999999999999999",
        "1/99999999999999999999",
    ];
    for words in nasty {
        kiosk.words(words);
    }
    for words in ["'", "*", "-----", "😀", "NEAR(a b)", "%"] {
        assert!(kiosk.words(words).is_empty(), "{words:?} is in no text");
    }
    assert!(kiosk.words(&"龘".repeat(5_000)).is_empty());
    assert!(kiosk.words(&"龘 ".repeat(5_000)).is_empty());
    assert_eq!(
        kiosk.words(" \u{3000}\t\n").len(),
        8,
        "blanks alone ask for nothing"
    );
    assert_eq!(
        kiosk.words("東港。"),
        ["donggang"],
        "a full stop is no word"
    );
}

#[test]
fn words_of_many_notices_are_found_in_exactly_those() {
    let many = kiosk_testkit::notices(1_600, 3);
    let kiosk = Kiosk::with(&many);
    let texts = |notice: &Notice| -> Vec<String> {
        let mut texts = vec![notice.round_text.clone()];
        for lot in &notice.lots {
            texts.extend([
                lot.category.clone(),
                lot.no.text.clone(),
                lot.remarks.clone(),
            ]);
            for item in &lot.items {
                texts.extend([
                    format!("{}{}", item.county, item.township),
                    item.address.clone(),
                ]);
            }
        }
        texts.iter().map(|text| skey(text)).collect()
    };
    let mut found_most = 0;
    for words in [
        "號",
        "段",
        "路",
        "樓",
        "第",
        "市",
        "東",
        "段 號",
        "土地",
        "第一",
        "第三拍",
        "一拍",
        "台東縣",
        "拍 號 段",
        "台東縣 號",
    ] {
        let mut expected: Vec<&str> = many
            .iter()
            .filter(|notice| {
                let texts = texts(notice);
                words
                    .split(' ')
                    .all(|word| texts.iter().any(|text| text.contains(word)))
            })
            .map(|notice| notice.id.as_str())
            .collect();
        expected.sort_unstable();
        let page = kiosk.catalogue.search(
            &NoticeQuery {
                words: words.to_owned(),
                limit: 2_000,
                ..NoticeQuery::default()
            },
            now().date(),
        );
        let mut found: Vec<String> = page
            .unwrap()
            .notices
            .into_iter()
            .map(|listed| listed.notice.id.0)
            .collect();
        found.sort_unstable();
        found_most = found_most.max(found.len());
        assert_eq!(found, expected, "{words}");
    }
    assert!(
        found_most > 1_000,
        "some of the words are common ones: {found_most}"
    );
}

#[test]
fn a_query_never_reaches_a_log() {
    let query = NoticeQuery {
        words: "王小明".to_owned(),
        case: Some("0597".to_owned()),
        ..NoticeQuery::default()
    };
    let shown = format!("{query:?}");
    assert!(!shown.contains('王') && !shown.contains("0597"), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_words_make_it_fail(words in prop::collection::vec(any::<String>(), 1..4), from in 0usize..9, limit in 0usize..9) {
        thread_local!(static KIOSK: Kiosk = places());
        KIOSK.with(|kiosk| {
            for text in &words {
                let query = NoticeQuery {
                    words: text.clone(),
                    case: Some(text.clone()).filter(|_| limit % 3 == 0),
                    filter: NoticeFilter {
                        county: Some(text.clone()).filter(|_| limit % 4 == 0),
                        township: Some(text.clone()).filter(|_| limit % 5 == 0),
                        road: Some(text.clone()).filter(|_| limit % 2 == 0),
                        unit: Some(text.clone()).filter(|_| limit == 7),
                        ..NoticeFilter::default()
                    },
                    offset: from,
                    limit,
                };
                let page = kiosk.catalogue.search(&query, now().date()).unwrap();
                assert!(page.notices.len() <= limit);
            }
        });
    }

    #[test]
    fn any_piece_of_an_address_finds_it(start in 0usize..20, length in 1usize..20) {
        thread_local!(static KIOSK: Kiosk = places());
        let address = "屏東縣東港鎮共和街12巷55之18號2樓";
        let piece: String = address.chars().skip(start).take(length).collect();
        KIOSK.with(|kiosk| assert!(kiosk.words(&piece).contains(&"donggang".to_owned()), "{piece:?}"));
    }
}
