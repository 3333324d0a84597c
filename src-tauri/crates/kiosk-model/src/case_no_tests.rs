//! Spellings of case numbers found in decisions, notices and data.

use super::*;
use proptest::prelude::*;

#[test]
fn every_spelling_found() {
    // text, year, code, words, serial, branch, division
    let cases = [
        ("1010100050597", 101, Some(1), None, 50_597, None, None),
        ("096-01-00066110", 96, Some(1), None, 66_110, None, None),
        (
            "０９６－０１－０００６６１１０",
            96,
            Some(1),
            None,
            66_110,
            None,
            None,
        ),
        ("097 01 00060279", 97, Some(1), None, 60_279, None, None),
        (
            "案號：1010100050597",
            101,
            Some(1),
            None,
            50_597,
            None,
            None,
        ),
        (
            "101 年贈稅執特專字第 00050597 號",
            101,
            None,
            Some("贈稅執特專"),
            50_597,
            None,
            None,
        ),
        (
            "桃執戊 101 年贈稅執特專字第 00050597 號",
            101,
            None,
            Some("贈稅執特專"),
            50_597,
            Some("桃"),
            Some("戊"),
        ),
        (
            "竹執丙096年綜所稅執特專字第00066110號",
            96,
            None,
            Some("綜所稅執特專"),
            66_110,
            Some("竹"),
            Some("丙"),
        ),
        (
            "104年度贈稅執特專字第28518號",
            104,
            None,
            Some("贈稅執特專"),
            28_518,
            None,
            None,
        ),
        (
            "91年度勞費執字第3218號",
            91,
            None,
            Some("勞費執"),
            3_218,
            None,
            None,
        ),
        (
            "屏執忠91年勞費執字第00003218號",
            91,
            None,
            Some("勞費執"),
            3_218,
            Some("屏"),
            Some("忠"),
        ),
        (
            "宜執甲93罰執字第00008231號",
            93,
            None,
            Some("罰執"),
            8_231,
            Some("宜"),
            Some("甲"),
        ),
        (
            "新北執戊110年度健執字第1號",
            110,
            None,
            Some("健執"),
            1,
            Some("新北"),
            Some("戊"),
        ),
        (
            "屏執忠股110年度健執字第1號",
            110,
            None,
            Some("健執"),
            1,
            Some("屏"),
            Some("忠"),
        ),
        (
            "屏執110年度健執字第1號",
            110,
            None,
            Some("健執"),
            1,
            Some("屏"),
            None,
        ),
        (
            "士執辰110罰專00319363字第1100295393A號",
            110,
            None,
            Some("罰專"),
            319_363,
            Some("士"),
            Some("辰"),
        ),
        (
            "94年度藥事罰執字第8231號至第8232號",
            94,
            None,
            Some("藥事罰執"),
            8_231,
            None,
            None,
        ),
        (
            "94年度藥事罰執字第14931號、第24781號等",
            94,
            None,
            Some("藥事罰執"),
            14_931,
            None,
            None,
        ),
        (
            "97 年度綜所稅執字第 1、2、3 號等",
            97,
            None,
            Some("綜所稅執"),
            1,
            None,
            None,
        ),
        (
            "97年度綜所稅執字第1～3號",
            97,
            None,
            Some("綜所稅執"),
            1,
            None,
            None,
        ),
        (
            "中華民國110年度健執字第00000001號",
            110,
            None,
            Some("健執"),
            1,
            None,
            None,
        ),
        (
            "１１０年度健執字第１號",
            110,
            None,
            Some("健執"),
            1,
            None,
            None,
        ),
        ("110健執字1", 110, None, Some("健執"), 1, None, None),
        (
            "110年度健執字第00000001号",
            110,
            None,
            Some("健執"),
            1,
            None,
            None,
        ),
        (
            "110司執字第012521號",
            110,
            None,
            Some("司執"),
            12_521,
            None,
            None,
        ),
        (
            "105年度公寓罰執專字第7號",
            105,
            None,
            Some("公寓罰執專"),
            7,
            None,
            None,
        ),
        (
            "105年度平罰執特字第7號",
            105,
            None,
            Some("平罰執特"),
            7,
            None,
            None,
        ),
        ("105年度助執字第7號", 105, None, Some("助執"), 7, None, None),
        ("105年度他執字第7號", 105, None, Some("他執"), 7, None, None),
    ];
    for (text, year, code, words, serial, branch, division) in cases {
        let case = CaseNo::parse(text).unwrap_or_else(|| panic!("{text}"));
        let seen = (
            case.year,
            case.kind_code,
            case.kind_words.as_deref(),
            case.serial,
        );
        assert_eq!(seen, (year, code, words, serial), "{text}");
        assert_eq!(
            (case.branch.as_deref(), case.division.as_deref()),
            (branch, division),
            "{text}"
        );
        assert_eq!(case.raw, text, "what was typed is kept");
    }
}

#[test]
fn what_is_no_case_number() {
    for text in [
        "",
        "108年度署聲議字第80號",
        "110年度聲議字第3號",
        "110年度健執字第號",
        "110年度健執字第123456789號",
        "000年度健執字第1號",
        "0000100050597",
        "9990100050597",
        "10101000505971",
        "1010100050",
        "096-01",
        "096-01-000661101",
        "096-001-00066110",
        "健執字第1號",
        "花蓮市示範段136地號",
        "110年度健執字第1號至",
        "王小明",
    ] {
        assert!(CaseNo::parse(text).is_none(), "{text}");
    }
}

#[test]
fn written_as_key_and_as_the_office_writes_it() {
    let case = CaseNo::parse("097-01-60279").unwrap();
    assert_eq!(case.key().as_deref(), Some("0970100060279"));
    assert_eq!(
        case.office_form(),
        "0970100060279",
        "codes are not translated into words"
    );
    let case = CaseNo::parse("屏執忠110年健執字第1號").unwrap();
    assert_eq!(case.key(), None);
    assert_eq!(case.office_form(), "110年度健執字第00000001號");
}

#[test]
fn three_columns_of_open_data() {
    let case = CaseNo::from_columns("090", "01", "00060279").unwrap();
    assert_eq!(
        (case.year, case.key().as_deref()),
        (90, Some("0900100060279"))
    );
    assert_eq!(case.raw, "0900100060279");
    for (year, code, serial) in [
        ("", "01", "1"),
        ("090", "", "1"),
        ("090", "01", ""),
        ("0901", "01", "1"),
        ("090", "01", "123456789"),
        ("九十", "01", "1"),
        ("000", "01", "1"),
    ] {
        assert!(
            CaseNo::from_columns(year, code, serial).is_none(),
            "{year} {code} {serial}"
        );
    }
}

#[test]
fn what_people_type_into_the_search() {
    let cases = [
        (
            "1010100050597",
            Some(CaseQuery::Key("1010100050597".into())),
        ),
        ("101-01-50597", Some(CaseQuery::Key("1010100050597".into()))),
        (
            "101 01 00050597",
            Some(CaseQuery::Key("1010100050597".into())),
        ),
        (
            "101年贈稅執特專字第50597號",
            Some(CaseQuery::YearSerial {
                year: 101,
                serial: 50_597,
            }),
        ),
        (
            "桃執戊101年贈稅執特專字第00050597號",
            Some(CaseQuery::YearSerial {
                year: 101,
                serial: 50_597,
            }),
        ),
        (
            "110年50597號",
            Some(CaseQuery::YearSerial {
                year: 110,
                serial: 50_597,
            }),
        ),
        (
            "110年度第50597號",
            Some(CaseQuery::YearSerial {
                year: 110,
                serial: 50_597,
            }),
        ),
        ("健執字第1號", Some(CaseQuery::Serial(1))),
        ("第00050597號", Some(CaseQuery::Serial(50_597))),
        ("50597號", Some(CaseQuery::Serial(50_597))),
        ("138", Some(CaseQuery::Serial(138))),
        ("50597", Some(CaseQuery::LastDigits("50597".into()))),
        (
            "００５０５９７",
            Some(CaseQuery::LastDigits("0050597".into())),
        ),
        ("00050597", Some(CaseQuery::LastDigits("00050597".into()))),
        ("100050597", Some(CaseQuery::LastDigits("100050597".into()))),
        ("0", None),
        ("", None),
        ("10101000505970", None),
        ("花蓮", None),
        ("110年", None),
        ("健執", None),
        ("號", None),
    ];
    for (text, expected) in cases {
        assert!(CaseQuery::parse(text) == expected, "{text}");
    }
}

#[test]
fn the_offices_form_of_an_early_year_reads_back() {
    for typed in ["05執字1", "01年度執字第1號", "009健執字2"] {
        let case = CaseNo::parse(typed).unwrap();
        let again = CaseNo::parse(&case.office_form()).unwrap();
        assert_eq!(
            (again.year, again.serial),
            (case.year, case.serial),
            "{typed}"
        );
    }
}

#[test]
fn a_case_number_never_reaches_a_log() {
    let case = CaseNo::parse("110年度健執字第00000001號").unwrap();
    assert_eq!(format!("{case:?}"), "CaseNo(…)");
    let query = CaseQuery::parse("50597").unwrap();
    assert_eq!(format!("{query:?}"), "LastDigits(…)");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(s in any::<String>(), t in "[屏執忠年度健特專字第號等、至0-9A-]{0,24}") {
        for text in [s, t] {
            let _ = CaseQuery::parse(&text);
            if let Some(case) = CaseNo::parse(&text) {
                let again = CaseNo::parse(&case.office_form()).unwrap();
                prop_assert_eq!((again.year, again.serial), (case.year, case.serial));
            }
        }
    }

    #[test]
    fn keys_read_back(year in 1..=199_u16, code in 0..=99_u8, serial in 0..=99_999_999_u32) {
        let key = format!("{year:03}{code:02}{serial:08}");
        prop_assert_eq!(CaseNo::parse(&key).unwrap().key(), Some(key));
    }

    #[test]
    fn paper_numbers_read_back(year in 10..=199_u16, serial in 0..=99_999_999_u32, padded: bool) {
        let serial_text = if padded { format!("{serial:08}") } else { serial.to_string() };
        let case = CaseNo::parse(&format!("屏執忠{year:03}年度綜所稅執特專字第 {serial_text} 號")).unwrap();
        prop_assert_eq!((case.year, case.serial), (year, serial));
    }
}
