//! The list of places against the published counts, and addresses as people write them.

use super::*;
use proptest::prelude::*;

/// The districts of the rule, as ranges.
const DISTRICTS: &str = "100 103–106 108 110–112 114–116 200–212 220–224 226–228 231–239 241–244 \
    247–249 251–253 260–270 272 290 300 302–308 310–315 320 324–328 330 333–338 350–354 356–358 \
    360–369 400–404 406–408 411–414 420–424 426–429 432–439 500 502–516 520–528 530 540–542 \
    544–546 551–553 555–558 600 602–608 611–616 621–625 630–638 640 643 646–649 651–655 700–702 \
    704 708–727 730–737 741–745 800–807 811–815 817 819–833 840 842–849 851–852 880–885 890–894 \
    896 900–909 911–913 920–929 931–932 940–947 950–959 961–966 970–979 981–983";

/// The townships of the office's county, as the rule lists them.
const OWN: &str = "900屏東市 901三地門鄉 902霧臺鄉 903瑪家鄉 904九如鄉 905里港鄉 906高樹鄉 907鹽埔鄉 \
    908長治鄉 909麟洛鄉 911竹田鄉 912內埔鄉 913萬丹鄉 920潮州鎮 921泰武鄉 922來義鄉 923萬巒鄉 \
    924崁頂鄉 925新埤鄉 926南州鄉 927林邊鄉 928東港鎮 929琉球鄉 931佳冬鄉 932新園鄉 940枋寮鄉 \
    941枋山鄉 942春日鄉 943獅子鄉 944車城鄉 945牡丹鄉 946恆春鎮 947滿州鄉";

#[test]
fn the_districts_are_those_of_the_rule() {
    let mut expected = Vec::new();
    for range in DISTRICTS.split_whitespace() {
        let (first, last) = range.split_once('–').unwrap_or((range, range));
        let numbers = first.parse::<u16>().unwrap()..=last.parse().unwrap();
        expected.extend(numbers.map(|number| number.to_string()));
    }
    let known: Vec<String> = (0..1000)
        .map(|number| format!("{number:03}"))
        .filter(|code| is_district(code))
        .collect();
    assert_eq!(known, expected);
    assert_eq!(known.len(), 368);
}

#[test]
fn the_nation_has_22_counties_and_368_townships() {
    assert_eq!(counties().len(), 22);
    let offered: Vec<Township> = counties().into_iter().flat_map(townships_of).collect();
    assert_eq!(offered.len(), 368);
    for township in &offered {
        assert!(
            township.name.ends_with(['鄉', '鎮', '市', '區']),
            "{}",
            township.name
        );
        assert_eq!(
            postcode_of(township.county, township.name),
            Some(township.postcode)
        );
    }
    let own: Vec<String> = townships_of("屏東縣")
        .iter()
        .map(|township| format!("{}{}", township.postcode, township.name))
        .collect();
    assert_eq!(
        own.join(" "),
        OWN.split_whitespace().collect::<Vec<_>>().join(" ")
    );
}

#[test]
fn two_cities_have_one_code_for_all_their_districts() {
    let names = |code| {
        townships_at(code)
            .iter()
            .map(|row| row.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(names("300"), ["東區", "北區", "香山區"]);
    assert_eq!(names("600"), ["東區", "西區"]);
    assert_eq!(names("900"), ["屏東市"]);
    assert!(names("910").is_empty());
}

#[test]
fn the_own_county_stands_first_and_none_is_lost() {
    let from = counties_from("屏東縣");
    assert_eq!((from[0], from[1], from.len()), ("屏東縣", "臺北市", 22));
    assert_eq!(counties_from("台東縣")[0], "臺東縣");
    assert_eq!(counties_from(""), counties());
    let mut sorted = (from.clone(), counties());
    sorted.0.sort_unstable();
    sorted.1.sort_unstable();
    assert_eq!(sorted.0, sorted.1);
}

#[test]
fn the_two_ways_to_write_tai_are_one() {
    assert_eq!(postcode_of("台東縣", "台東市"), Some("950"));
    assert_eq!(postcode_of("臺東縣", "臺東市"), Some("950"));
    assert_eq!(postcode_of("雲林縣", "台西鄉"), Some("636"));
    assert!(
        townships_of("台北縣").is_empty(),
        "a county of the past is not guessed"
    );
    assert_eq!(postcode_of("屏東縣", "潮州"), None);
}

#[test]
fn addresses_as_people_write_them() {
    let cases = [
        (
            "900屏東縣屏東市示範路1號",
            Some("900"),
            Some("屏東縣"),
            Some("屏東市"),
            "示範路1號",
            "900屏東縣屏東市示範路1號",
        ),
        (
            "９００－０７５ 屏東縣 屏東市 示範路１號",
            Some("900075"),
            Some("屏東縣"),
            Some("屏東市"),
            "示範路１號",
            "900075屏東縣屏東市示範路１號",
        ),
        (
            "台北市中正區台北市場路1號",
            None,
            Some("臺北市"),
            Some("中正區"),
            "台北市場路1號",
            "臺北市中正區台北市場路1號",
        ),
        (
            "台東縣台東市示範路31之27號",
            None,
            Some("臺東縣"),
            Some("臺東市"),
            "示範路31之27號",
            "臺東縣臺東市示範路31之27號",
        ),
        (
            "高雄市示範路1號",
            None,
            Some("高雄市"),
            None,
            "示範路1號",
            "高雄市示範路1號",
        ),
        ("示範路1號", None, None, None, "示範路1號", "示範路1號"),
        (
            "123示範路1號",
            None,
            None,
            None,
            "123示範路1號",
            "123示範路1號",
        ),
        ("", None, None, None, "", ""),
    ];
    for (typed, code, county, township, rest, written) in cases {
        let address = split_address(typed);
        assert_eq!(
            address.postcode.as_ref().map(Postcode::digits),
            code,
            "{typed}"
        );
        assert_eq!(
            (address.county, address.township),
            (county, township),
            "{typed}"
        );
        assert_eq!(address.rest, rest, "{typed}");
        assert_eq!(written_address(typed), written, "{typed}");
    }
}

#[test]
fn a_postal_code_belongs_to_its_township() {
    let other = |expected| AddressError::OtherTownship { expected };
    let cases = [
        ("900屏東縣屏東市示範路1號", Ok(())),
        ("９００－０７５ 屏東縣屏東市示範路1號", Ok(())),
        ("90078屏東縣示範路1號", Ok(())),
        ("屏東縣屏東市示範路1號", Ok(())),
        ("123號", Ok(())),
        ("300新竹市北區示範路1號", Ok(())),
        ("", Ok(())),
        ("920屏東縣屏東市示範路1號", Err(other("900"))),
        ("100台東縣台東市示範路1號", Err(other("950"))),
        (
            "910屏東縣屏東市示範路1號",
            Err(PostcodeError::UnknownDistrict.into()),
        ),
        ("90屏東縣屏東市", Err(PostcodeError::UnknownDistrict.into())),
        ("9001屏東縣屏東市", Err(PostcodeError::Section.into())),
    ];
    for (typed, expected) in cases {
        let found = check_address(typed);
        assert_eq!(found, expected, "{typed}");
        let hard = found.is_err_and(AddressError::is_hard);
        assert_eq!(
            hard,
            typed.starts_with("910") || typed.starts_with("90屏"),
            "{typed}"
        );
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(s in any::<String>(), t in "[0-9０-９-]{0,7}[台臺][東北中南][縣市].{0,6}") {
        for text in [s, t] {
            let once = written_address(&text);
            prop_assert_eq!(written_address(&once), once);
            let _ = check_address(&text);
        }
    }
}
