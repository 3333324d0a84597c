use super::*;
use proptest::prelude::*;

#[test]
fn amounts_as_published() {
    let cases = [
        ("1200000", Some(1_200_000)),
        ("1,200,000", Some(1_200_000)),
        ("１，２００，０００", Some(1_200_000)),
        ("新台幣 1,144,000 元", Some(1_144_000)),
        ("新臺幣伍佰玖拾萬元", Some(5_900_000)),
        ("新臺幣伍佰玖拾萬元整", Some(5_900_000)),
        ("590萬元", Some(5_900_000)),
        ("590萬5千", Some(5_905_000)),
        ("590萬5千3百元", Some(5_905_300)),
        ("1.5萬元", Some(15_000)),
        ("1億2,000萬元", Some(120_000_000)),
        ("11億330萬元", Some(1_103_300_000)),
        ("保證金 35 萬元", Some(350_000)),
        ("2,112,000元整", Some(2_112_000)),
        ("土地拍賣底價:新台幣 1,144,000 元", Some(1_144_000)),
        ("582400.00", Some(582_400)),
        ("NT$60", Some(60)),
        ("81元", Some(81)),
        ("1103300000", Some(1_103_300_000)),
        ("1,300萬餘元", Some(13_000_000)),
        ("二十萬元", Some(200_000)),
        ("0", None),
        ("", None),
        ("無底價", None),
        ("不定底價", None),
        ("詳如拍賣公告", None),
        ("N/A", None),
    ];
    for (text, dollars) in cases {
        let read = amount(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(read.map(Money::get), dollars, "{text}");
    }
    for bad in [
        "-5",
        "1.5",
        "12,34",
        "abc",
        "1e9",
        "99999999999999999999",
        "萬萬",
        "元",
    ] {
        assert!(amount(bad).is_err(), "{bad}");
    }
}

#[test]
fn days_and_times_as_published() {
    let cases = [
        ("2026/08/04 15:00:00", "2026-08-04T15:00"),
        ("2014/7/8 上午 10:00:00", "2014-07-08T10:00"),
        ("2014/7/8 下午 02:30:00", "2014-07-08T14:30"),
        ("115/03/17", "2026-03-17"),
        ("1151012", "2026-10-12"),
        ("970504", "2008-05-04"),
        ("115-07-27", "2026-07-27"),
        ("中華民國 115 年 7 月 14 日", "2026-07-14"),
        ("111年4月5日", "2022-04-05"),
        ("一百一十五年七月十四日", "2026-07-14"),
        ("111.4.5", "2022-04-05"),
        ("97/05/04", "2008-05-04"),
        ("115年8月4日(星期二)下午3時", "2026-08-04T15:00"),
        ("115/08/04(二)上午10時整", "2026-08-04T10:00"),
        ("１１５／０８／０４　１５時００分", "2026-08-04T15:00"),
        ("2026-08-04T15:00:00", "2026-08-04T15:00"),
        ("2026-08-04T15:00:00+08:00", "2026-08-04T15:00"),
        ("2026-08-04T15:00", "2026-08-04T15:00"),
        ("20260804", "2026-08-04"),
        ("115年8月4日下午2時半", "2026-08-04T14:30"),
        ("113/02/29", "2024-02-29"),
    ];
    for (text, iso) in cases {
        let read = moment(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(read.map(Moment::iso).as_deref(), Some(iso), "{text}");
    }
    for none in ["", "-", "無", "　"] {
        assert_eq!(moment(none), Ok(None), "{none}");
    }
    for bad in [
        "11502018",
        "115/13/01",
        "115/02/30",
        "114/02/29",
        "三月",
        "下午3時",
        "2026/08/04 25:00",
        "115/08/04 下午",
    ] {
        assert!(moment(bad).is_err(), "{bad}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(
        s in any::<String>(),
        t in "[0-9,.萬億千百十元新臺幣壹伍/年月日上下午時分: T-]{0,24}",
    ) {
        for text in [s, t] {
            let _ = (amount(&text), moment(&text), yes_or_no(&text), tells_nothing(&text));
        }
    }

    #[test]
    fn a_grouped_amount_reads_back(dollars in 1..9_000_000_000_i64) {
        let money = Money::new(dollars).unwrap();
        for text in [money.grouped(), format!("新臺幣 {} 元整", money.grouped()), dollars.to_string()] {
            prop_assert_eq!(amount(&text), Ok(Some(money)));
        }
    }
}
