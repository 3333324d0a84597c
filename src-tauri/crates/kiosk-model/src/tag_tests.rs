use super::*;
use crate::notice::{Fact, Item};
use proptest::prelude::*;

fn with_remarks(remarks: &str) -> Lot {
    Lot {
        remarks: remarks.to_owned(),
        ..Lot::default()
    }
}

#[test]
fn remarks_as_notices_write_them() {
    use Tag::*;
    let cases: &[(&str, &[Tag])] = &[
        ("", &[]),
        ("拍定後點交。", &[]),
        (
            "一、應有部分，拍定後不點交。二、共有人有優先承買權。",
            &[NoDelivery, Share, CoOwnersFirst],
        ),
        ("共有人無優先承買權。", &[]),
        ("共有人已拋棄優先承買權。", &[]),
        (
            "本件為農業區農牧用地，私法人投標應檢附許可證明。",
            &[FarmLand],
        ),
        ("本件非農地。", &[]),
        ("非屬農業用地，投標人無資格限制。", &[]),
        (
            "建物現由第三人占用，占有權源待查，不點交。",
            &[NoDelivery, Occupied],
        ),
        ("無第三人占用情形。", &[]),
        ("查封時未發現第三人占用。", &[]),
        ("地上有墳墓數座，不在拍賣範圍。", &[Graves]),
        ("地上無墳墓。", &[]),
        ("原有墳墓已遷葬。", &[]),
        ("部分土地現為既成道路。", &[RoadLand]),
        ("非道路用地。", &[]),
        (
            "未辦保存登記建物一併拍賣，拍定後無法辦理登記。",
            &[Unregistered],
        ),
        ("無未保存登記建物。", &[]),
        ("本建物現出租予他人。", &[Leased]),
        ("無租賃。", &[]),
        ("無租賃關係，點交。", &[]),
        ("有無租賃關係：無。", &[]),
        ("有無租賃關係：有。", &[Leased]),
        ("如有租賃關係，請自行查明。", &[]),
        ("租約已終止。", &[]),
        ("曾發生非自然死亡情事。", &[UnnaturalDeath]),
        ("非凶宅。", &[]),
        ("並非凶宅，亦無非自然死亡情事。", &[]),
        ("是否為凶宅：否。", &[]),
        ("是否為凶宅：是。", &[UnnaturalDeath]),
        ("是否為海砂屋或輻射屋，請投標人自行查明。", &[]),
        ("經檢測為海砂屋。", &[SeaSandRadiation]),
        ("土地未受污染。", &[]),
        ("經公告為土壤污染控制場址。", &[Contaminated]),
        ("抵押權拍定後不塗銷。", &[MortgageStays]),
        ("抵押權拍定後塗銷。", &[]),
        ("甲、乙標合併拍賣。", &[CombinedLots]),
        ("依標別順序開標，前標足額後標不拍。", &[OrderedOpening]),
        (
            "本件土地為原住民保留地，投標人限原住民。",
            &[IndigenousReserve],
        ),
        ("除第3筆土地外，部分不點交。", &[PartDelivery]),
        ("未經許可由第三人占用。", &[Occupied]),
        ("遭第三人無權占有。", &[Occupied]),
    ];
    for (remarks, expected) in cases {
        assert_eq!(Tag::of(&with_remarks(remarks)), *expected, "{remarks}");
    }
}

#[test]
fn not_handed_over_wins_when_column_and_text_disagree() {
    let lot = |delivery, remarks: &str| Lot {
        delivery,
        ..with_remarks(remarks)
    };
    let cases = [
        (Delivery::Yes, "拍定後不點交。", Delivery::No),
        (Delivery::No, "拍定後點交。", Delivery::No),
        (Delivery::SeeRemarks, "不予點交。", Delivery::No),
        (Delivery::SeeRemarks, "部分點交。", Delivery::Partial),
        (Delivery::Yes, "", Delivery::Yes),
        (Delivery::Unknown, "", Delivery::Unknown),
    ];
    for (column, remarks, expected) in cases {
        assert_eq!(delivery(&lot(column, remarks)), expected, "{remarks}");
    }
}

#[test]
fn facts_and_items_tell_too() {
    let lot = Lot {
        facts: vec![
            Fact {
                kind: FactKind::Occupancy,
                text: "查封時債務人稱現出租\n予第三人使用。".to_owned(),
            },
            Fact {
                kind: FactKind::Viewing,
                text: "墓園旁停車場集合。".to_owned(),
            },
        ],
        items: vec![Item {
            share: Some("16分之1".to_owned()),
            building_nos: vec!["未保存登記建物".to_owned()],
            ..Item::default()
        }],
        ..Lot::default()
    };
    assert_eq!(
        Tag::of(&lot),
        [Tag::Share, Tag::Unregistered, Tag::Leased, Tag::Occupied]
    );
}

#[test]
fn shares_are_whole_or_part_or_unknown() {
    for whole in ["全部", "1分之1", "全部1分之1", "２分之２"] {
        assert!(is_whole(whole) && !is_part(whole), "{whole}");
    }
    for part in [
        "2分之1",
        "10000分之9875",
        "48000000分之209988",
        "公同共有",
        "持分",
        "應有部分",
        "公同共有1分之1",
    ] {
        assert!(is_part(part) && !is_whole(part), "{part}");
    }
    for unknown in ["", "詳如拍賣公告"] {
        assert!(!is_part(unknown) && !is_whole(unknown), "{unknown}");
    }
}

#[test]
fn codes_read_back() {
    for tag in Tag::ALL {
        assert_eq!(Tag::parse(tag.code()), Some(tag));
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(
        s in any::<String>(),
        t in "[無非未有是否不點交凶宅租賃共有人優先承買抵押權塗銷，。：;部分之0-9]{0,40}",
    ) {
        for text in [s, t] {
            let lot = Lot {
                items: vec![Item { share: Some(text.clone()), ..Item::default() }],
                ..with_remarks(&text)
            };
            let _ = (Tag::of(&lot), delivery(&lot), is_whole(&text));
        }
    }
}
