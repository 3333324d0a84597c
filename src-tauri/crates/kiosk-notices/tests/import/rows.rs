//! One row of the agency's file: what becomes of each column, and when the row is refused.

use crate::common::{LOTS, SINGLE, notice, problem, read_rows, row, row_with_json, without};
use kiosk_model::flag;
use kiosk_model::money::Money;
use kiosk_model::notice::{ItemKind, NoticeKind, NoticeState, OutcomeKind, Round, SourceKind};
use kiosk_notices::PROBLEMS;

#[test]
fn a_usual_row() {
    let notice = notice(&[]);
    assert_eq!(notice.id.as_str(), "00000000-0000-4000-8000-000000000001");
    assert_eq!(notice.kind, NoticeKind::Estate);
    assert_eq!(
        notice.case_no.as_ref().unwrap().key().as_deref(),
        Some("1090500000138")
    );
    assert_eq!(
        (notice.branch.as_str(), notice.unit.as_deref()),
        ("花蓮分署", Some("子"))
    );
    assert_eq!(
        (notice.round, notice.round_text.as_str()),
        (Some(Round::Nth(3)), "第三拍")
    );
    assert_eq!(
        (notice.state, notice.open_at.as_deref()),
        (NoticeState::Sold, None)
    );
    assert_eq!(notice.source.kind, SourceKind::AgencySold);
    assert_eq!(notice.source.url.as_deref(), Some(SINGLE));
    assert_eq!(notice.source.attribution, "法務部行政執行署");
    assert!(
        !notice.demo && notice.flags.is_empty(),
        "{:?}",
        notice.flags
    );
    let [lot] = &notice.lots[..] else {
        panic!("one lot")
    };
    assert_eq!(
        (lot.key.as_str(), lot.no.is_blank(), lot.category.as_str()),
        ("175832", true, "土地")
    );
    assert_eq!(lot.floor_price.map(Money::get), Some(582_400));
    let result = lot.result.as_ref().unwrap();
    assert_eq!(
        (result.kind, result.price.map(Money::get)),
        (OutcomeKind::Sold, Some(700_588))
    );
    assert_eq!(
        (result.on.unwrap().iso().as_str(), result.on_raw.as_str()),
        ("2026-03-17", "115/03/17")
    );
    let [item] = &lot.items[..] else {
        panic!("one item")
    };
    assert_eq!(
        (item.county.as_str(), item.township.as_str()),
        ("花蓮縣", "吉安鄉")
    );
    assert_eq!(
        (item.kind, item.parcel_code.as_str()),
        (ItemKind::Land, "033612250005")
    );
    assert_eq!(
        (item.area_m2, item.area_ping),
        (Some(515.77), Some(156.02042))
    );
}

#[test]
fn what_is_doubtful_is_kept_and_flagged() {
    type Case = (
        &'static [(&'static str, &'static str)],
        &'static [&'static str],
    );
    let cases: &[Case] = &[
        (&[("拍定日期", "120/11/12")], &[flag::SOLD_DATE_FUTURE]),
        (&[("拍定日期", "")], &[flag::SOLD_DATE_MISSING]),
        (&[("用途", "")], &[flag::RESULT_UNKNOWN]),
        (&[("用途", "土地")], &[flag::RESULT_UNKNOWN]),
        (&[("拍次", "第末拍")], &[flag::ROUND_UNKNOWN]),
        (&[("拍次", "")], &[]),
        (&[("地號", "033612260005")], &[flag::PARCEL_DIFFERS]),
        (&[("地號", "122500000005")], &[]),
        (&[("地號", "1225-5")], &[flag::PARCEL_UNREADABLE]),
        (&[("地號", "000000000000")], &[]),
        (&[("地號", "")], &[]),
        (&[("鄉鎮區", "")], &[]),
        (&[("鄉鎮區", "壽豐鄉")], &[flag::TOWNSHIP_DIFFERS]),
        (
            &[
                ("地址", "嘉義市\u{3000}\u{3000}湖內段1225-5號"),
                ("縣市", "嘉義市"),
                ("鄉鎮區", "\u{3000}\u{3000}"),
            ],
            &[flag::TOWNSHIP_MISSING],
        ),
        (
            &[("縣市", "臺東縣"), ("鄉鎮區", "吉安鄉")],
            &[flag::COUNTY_DIFFERS],
        ),
        (&[("地址", "詳如拍賣公告")], &[flag::ADDRESS_MISSING]),
        (&[("地址", "")], &[flag::ADDRESS_MISSING]),
        (&[("面積-坪", "9.5")], &[flag::AREA_DIFFERS]),
        (&[("面積-坪", "0.00000")], &[]),
        (&[("拍賣底價", "0")], &[flag::FLOOR_PRICE_MISSING]),
        (&[("拍定金額", "")], &[flag::SOLD_PRICE_MISSING]),
        (&[("網址", "")], &[flag::SOURCE_ID_MISSING]),
        (
            &[("網址", "無")],
            &[flag::LINK_UNUSABLE, flag::SOURCE_ID_MISSING],
        ),
        (
            &[("網址", "javascript:alert(1)")],
            &[flag::LINK_UNUSABLE, flag::SOURCE_ID_MISSING],
        ),
    ];
    for (changes, flags) in cases {
        let notice = notice(changes);
        assert_eq!(notice.flags, *flags, "{changes:?}");
        assert!(notice.flags.iter().all(|f| flag::ALL.contains(&f.as_str())));
    }
}

#[test]
fn a_date_in_the_far_future_keeps_its_text_and_is_not_used() {
    let notice = notice(&[("拍定日期", "120/11/12")]);
    let result = notice.lots[0].result.as_ref().unwrap();
    assert_eq!((result.on, result.on_raw.as_str()), (None, "120/11/12"));
    assert_eq!(notice.day(), None, "it would stand first in every list");
}

#[test]
fn zeros_mean_not_stated() {
    let notice = notice(&[
        ("面積-平方公尺", "0.00000000"),
        ("面積-坪", "0.00000"),
        ("地號", "000000000000"),
        ("拍定金額", "0"),
    ]);
    let lot = &notice.lots[0];
    assert_eq!((lot.items[0].area_m2, lot.items[0].area_ping), (None, None));
    assert_eq!(lot.items[0].parcel_code, "");
    assert_eq!(lot.result.as_ref().unwrap().price, None);
}

#[test]
fn a_missing_ping_is_computed() {
    let notice = notice(&[("面積-平方公尺", "82.15500000"), ("面積-坪", "0.00000")]);
    let ping = notice.lots[0].items[0].area_ping.unwrap();
    assert!((ping - 24.85189).abs() < 1e-5, "{ping}");
}

#[test]
fn how_the_sale_ended() {
    let cases = [
        ("拍定", OutcomeKind::Sold, NoticeState::Sold),
        (
            "承受",
            OutcomeKind::TakenByCreditor,
            NoticeState::TakenByCreditor,
        ),
        ("應買", OutcomeKind::SoldInOffer, NoticeState::SoldInOffer),
        ("", OutcomeKind::Unknown, NoticeState::EndedUnknown),
    ];
    for (text, kind, state) in cases {
        let notice = notice(&[("用途", text)]);
        assert_eq!(notice.lots[0].result.as_ref().unwrap().kind, kind, "{text}");
        assert_eq!(notice.state, state, "{text}");
    }
}

#[test]
fn what_kind_of_thing_it_is() {
    let cases = [
        ("土地", "吉安鄉示範段1225-5地號", ItemKind::Land),
        ("住宅", "吉安鄉示範路1號", ItemKind::Building),
        ("車位", "吉安鄉示範路1號地下二層", ItemKind::Building),
        ("其它", "停放於示範國際航空站第48號機坪", ItemKind::Other),
        (
            "其它",
            "吉安鄉農場路169號(未保存登記建物)",
            ItemKind::Building,
        ),
        ("其它", "吉安鄉示範街149號地下", ItemKind::Building),
        ("拍定", "吉安鄉示範段1225-5地號", ItemKind::Land),
    ];
    for (category, address, kind) in cases {
        let notice = notice(&[("拍賣類別", category), ("地址", address)]);
        assert_eq!(notice.lots[0].items[0].kind, kind, "{category} {address}");
        assert_eq!(notice.lots[0].category, category, "shown as published");
    }
}

#[test]
fn the_address_is_kept_as_published() {
    let address = "花蓮縣吉安鄉　　示範段３００號，權利範圍：10000分之9875";
    let notice = notice(&[("地址", address), ("地號", "")]);
    assert_eq!(notice.lots[0].items[0].address, address);
    assert_eq!(
        notice.lots[0].items[0].share.as_deref(),
        Some("10000分之9875")
    );
    let emoji = self::notice(&[("地址", "花蓮縣吉安鄉示範路1號😀")]);
    assert!(emoji.lots[0].items[0].address.ends_with("😀"));
}

#[test]
fn the_id_is_the_sources_or_stays_the_same_when_prices_change() {
    let upper = notice(&[("網址", &SINGLE.to_uppercase().replace("HTTPS", "https"))]);
    assert_eq!(upper.id.as_str(), "00000000-0000-4000-8000-000000000001");
    let without_link = notice(&[("網址", "")]);
    let dearer = notice(&[("網址", ""), ("拍定金額", "800000"), ("拍賣底價", "600000")]);
    let other_case = notice(&[("網址", ""), ("執行案號-流水號", "00000139")]);
    assert_eq!(without_link.id, dearer.id);
    assert_eq!(without_link.lots[0].key, dearer.lots[0].key);
    assert_ne!(without_link.id, other_case.id);
}

#[test]
fn rows_of_one_notice_have_keys_of_their_own() {
    let lot = |no: &str, parcel: &str| {
        row(&[
            ("網址", LOTS),
            ("標別", no),
            ("地號", parcel),
            ("地址", "花蓮縣吉安鄉示範路1號"),
        ])
    };
    let batch = read_rows(&[
        lot("戌", "034707230001"),
        lot("戌", "034707230000"),
        lot("酉", "034707230000"),
        lot("酉", ""),
    ]);
    let notices: Vec<_> = batch
        .rows
        .into_iter()
        .map(|row| row.outcome.unwrap())
        .collect();
    let mut keys: Vec<&str> = notices
        .iter()
        .map(|notice| notice.lots[0].key.as_str())
        .collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 4);
    let mut whole = notices[0].clone();
    notices[1..]
        .iter()
        .for_each(|notice| whole.absorb(notice.clone()));
    let order: Vec<_> = whole.lots.iter().map(|lot| lot.no.ordinal).collect();
    assert_eq!(order, [Some(20), Some(20), Some(21), Some(21)]);
}

#[test]
fn the_same_row_again_is_refused_and_the_same_item_with_other_particulars_kept() {
    let batch = read_rows(&[row(&[]), row(&[("拍定金額", "1")]), row(&[])]);
    assert!(
        batch.rows[0]
            .outcome
            .as_ref()
            .is_ok_and(|notice| notice.flags.is_empty())
    );
    let second = batch.rows[1].outcome.as_ref().unwrap();
    assert_eq!(
        (second.lots[0].key.as_str(), &*second.flags),
        ("175832#2", &[flag::ITEM_REPEATED.to_owned()][..])
    );
    let third = batch.rows[2].outcome.as_ref().unwrap_err();
    assert_eq!(
        (third.code, &third.args[..]),
        ("duplicateRow", &[("first", "1".to_owned())][..])
    );
}

#[test]
fn rows_that_are_refused_and_why() {
    let ten_thousand = "九".repeat(10_000);
    let cases = [
        (row(&[("地址", &ten_thousand)]), "fieldTooLong", "地址"),
        (
            row(&[("執行案號-年度", "")]),
            "fieldMissing",
            "執行案號-年度",
        ),
        (
            row(&[("執行案號-流水號", " ")]),
            "fieldMissing",
            "執行案號-流水號",
        ),
        (row(&[("分署別", "")]), "fieldMissing", "分署別"),
        (without("分署別"), "fieldMissing", "分署別"),
        (
            row(&[("執行案號-年度", "一〇九")]),
            "badCaseNumber",
            "一〇九-05-00000138",
        ),
        (
            row(&[("執行案號-流水號", "123456789")]),
            "badCaseNumber",
            "109-05-123456789",
        ),
        (row(&[("拍賣底價", "很多")]), "badAmount", "拍賣底價"),
        (row(&[("拍定金額", "-5")]), "badAmount", "拍定金額"),
        (row_with_json("拍賣底價", "1e400"), "badAmount", "拍賣底價"),
        (
            row_with_json("拍賣底價", "123456789012345678901234567890"),
            "badAmount",
            "拍賣底價",
        ),
        (
            row(&[("面積-平方公尺", "NaN")]),
            "badNumber",
            "面積-平方公尺",
        ),
        (row(&[("面積-坪", "-1")]), "badNumber", "面積-坪"),
        (
            row_with_json("地址", r#""花蓮\ud800""#),
            "loneSurrogate",
            "地址",
        ),
        (
            row_with_json("地址", r#""花蓮\udc00\ud800""#),
            "loneSurrogate",
            "地址",
        ),
        (
            row_with_json("地址", r#""花蓮\u0000""#),
            "controlCharacter",
            "地址",
        ),
        (
            row_with_json("地址", "\"花蓮\u{1b}\""),
            "controlCharacter",
            "地址",
        ),
        (row_with_json("地址", r#"[["花蓮"]]"#), "badType", "地址"),
        (row_with_json("地址", "true"), "badType", "地址"),
        (
            row_with_json("地址", r#""x", "地址": "y""#),
            "duplicateKey",
            "地址",
        ),
        ("null".to_owned(), "notARecord", ""),
        ("\"text\"".to_owned(), "notARecord", ""),
        ("[{}]".to_owned(), "notARecord", ""),
        ("{}".to_owned(), "fieldMissing", "執行案號-年度"),
    ];
    for (bad, code, column) in cases {
        let problem = problem(&bad);
        let shown: String = bad.chars().take(60).collect();
        assert_eq!(problem.code, code, "{shown}");
        let named = problem
            .args
            .iter()
            .find(|(slot, _)| *slot == "column" || code == "badCaseNumber")
            .map_or("", |(_, c)| c.as_str());
        assert_eq!(named, column, "{shown}");
        let (_, slots) = PROBLEMS
            .iter()
            .find(|(known, _)| *known == code)
            .expect("a known code");
        let used: Vec<&str> = problem.args.iter().map(|(slot, _)| *slot).collect();
        assert_eq!(used, *slots, "the message of {code} has these slots");
    }
}

#[test]
fn numbers_and_null_count_as_text() {
    for (column, json) in [
        ("拍賣底價", "582400"),
        ("執行案號-年度", "109"),
        ("標別", "null"),
        ("股別", "null"),
    ] {
        let batch = read_rows(&[row_with_json(column, json)]);
        assert!(batch.rows[0].outcome.is_ok(), "{column} {json}");
    }
}

#[test]
fn line_breaks_inside_a_field_become_blanks() {
    let notice = notice(&[("地址", " 花蓮縣吉安鄉\n示範段1225-5地號\t")]);
    assert_eq!(
        notice.lots[0].items[0].address,
        "花蓮縣吉安鄉 示範段1225-5地號"
    );
}
