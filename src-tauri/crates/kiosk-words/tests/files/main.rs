//! The message files of the project are in order, and the lists of keys are fresh.

mod review;
mod usage;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use kiosk_model::variant::Variant;
use kiosk_words::check::{self, PLAIN, Rule};
use kiosk_words::source::Source;
use kiosk_words::{Arg, Words, generate, keys};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn source() -> Source {
    Source::read(&root().join("src-tauri/words")).expect("message files")
}

#[test]
fn the_message_files_keep_all_rules() {
    let report = check::check(&root().join("src-tauri/words"), &check::sources(&root()))
        .expect("message files");
    let findings: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
    assert!(report.keys > 0);
}

#[test]
fn the_lists_of_keys_are_fresh() {
    let source = source();
    let stale = generate::write(&root(), &source.keys()).expect("writing the lists");
    assert!(
        stale.is_empty(),
        "were stale and are written now: {stale:?}"
    );
}

#[test]
fn every_message_gives_a_text_in_every_variant() {
    let words = Words::load().expect("embedded files");
    for message in &source().entries {
        let args: Vec<(&str, Arg<'_>)> = message
            .slots
            .iter()
            .map(|slot| (slot.as_str(), Arg::from(2_i64)))
            .collect();
        let text = words.get(message.variant, &message.key, &args);
        assert!(!text.trim().is_empty(), "{}", message.key);
        assert!(!text.contains("{$"), "{}: {text}", message.key);
        assert!(
            !text.contains(['\u{2068}', '\u{2069}']),
            "{}: isolation marks",
            message.key
        );
        if !message.slots.is_empty() {
            assert!(text.contains('2'), "{}: {text}", message.key);
        }
    }
}

#[test]
fn a_name_that_exists_nowhere_is_shown_as_it_is() {
    let words = Words::load().expect("embedded files");
    assert_eq!(
        words.get(Variant::En, "form-no_such-field", &[]),
        "form-no_such-field"
    );
    assert_eq!(words.find(Variant::En, "form-no_such-field", &[]), None);
    assert!(!words.has("form-no_such-field"));
    assert!(words.has(keys::HOME_TITLE.as_str()));
}

#[test]
fn each_variant_has_its_own_words() {
    let words = Words::load().expect("embedded files");
    let mut titles: Vec<String> = Variant::ALL
        .iter()
        .map(|variant| words.get(*variant, keys::HOME_TITLE, &[]))
        .collect();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), Variant::ALL.len(), "{titles:?}");
}

#[test]
fn the_office_is_a_slot_and_never_a_word() {
    let named: Vec<String> = source()
        .entries
        .iter()
        .filter(|message| {
            [
                "屏東",
                "Pingtung",
                "Bình Đông",
                "ผิงตง",
                "東港",
                "潮州",
                "恆春",
            ]
            .iter()
            .any(|name| message.texts.iter().any(|text| text.contains(name)))
        })
        .map(|message| format!("{}: {}", message.variant.code(), message.key))
        .collect();
    assert!(
        named.is_empty(),
        "the branch stands only in its profile: {named:#?}"
    );
}

#[test]
fn each_finding_fires() {
    let read = |files: &[(Variant, &str, &str)]| {
        let mut source = Source::default();
        for (variant, area, text) in files {
            let file = PathBuf::from(variant.code()).join(format!("{area}.ftl"));
            source.add(*variant, &file, text);
        }
        check::check_texts(&source).findings
    };
    use Variant::{Easy, En, Id, Th, Vi, ZhTw};

    // Rule, file, text: each breaks its rule and says where.
    for (rule, variant, area, text) in [
        (Rule::Syntax, ZhTw, "home", "home-a = 好\nhome-b 好\n"),
        (Rule::Duplicate, ZhTw, "home", "home-a = 好\nhome-a = 行\n"),
        (Rule::Missing, ZhTw, "home", "home-a = 好\n"),
        (Rule::Unknown, En, "home", "home-zzz = Fine\n"),
        (Rule::Area, ZhTw, "home", "shell-a = 好\n"),
        (Rule::Area, ZhTw, "form_receipt", "form_receipt-a = 好\n"),
        (Rule::Clash, ZhTw, "home", "home-a-b = 好\nhome-a_b = 行\n"),
        (Rule::Empty, En, "home", "home-a = {\"\"}\n"),
        (
            Rule::Select,
            Vi,
            "home",
            "home-a = { $n ->\n    [one] tờ\n   *[other] tờ\n }\n",
        ),
        (Rule::Thai, Th, "home", "home-a = Print the form\n"),
        (Rule::Thai, Th, "home", "home-a = วันที่ ๓\n"),
        (Rule::Thai, Th, "home", "home-a = ปี พ.ศ. 2569\n"),
        (
            Rule::Vietnamese,
            Vi,
            "home",
            "home-a = Xin mang theo giay nay\n",
        ),
        (Rule::Han, Vi, "home", "home-a = Giấy 傳繳通知書 ở đây\n"),
        (Rule::Han, En, "home", "home-a = The 股 in charge\n"),
        (Rule::Punctuation, En, "home", "home-a = Print。\n"),
        (Rule::Punctuation, Th, "home", "home-a = พิมพ์แบบฟอร์ม.\n"),
        (Rule::Punctuation, ZhTw, "home", "home-a = 請等,再按\n"),
        (
            Rule::Form,
            Vi,
            "home",
            "home-a = In biê\u{309}u mẫu này ngay\n",
        ),
        (
            Rule::EasyLength,
            Easy,
            "home",
            "home-a = 我們請你在信上寫的那一天來這裡找我們談話\n",
        ),
        (Rule::EasyWord, Easy, "home", "home-a = 繳錢（付錢）\n"),
        (Rule::EasyWord, Easy, "home", "home-a = 請您看\n"),
        (Rule::Mainland, ZhTw, "home", "home-a = 打印表格\n"),
        (Rule::Mainland, ZhTw, "home", "home-a = 身份證\n"),
        (Rule::Mainland, Easy, "home", "home-a = 请等一下\n"),
        (Rule::Tone, ZhTw, "home", "home-a = 您輸入錯誤\n"),
        (Rule::Tone, Id, "home", "home-a = Kantor eksekusi\n"),
    ] {
        let found = read(&[(variant, area, text)]);
        let hit = found.iter().find(|finding| finding.rule == rule);
        let hit = hit.unwrap_or_else(|| panic!("{rule:?} on {text:?}, got {found:?}"));
        if rule != Rule::Clash {
            let shown = hit.to_string();
            let start = format!("{}/{area}.ftl:", variant.code());
            assert!(shown.starts_with(&start), "{shown}");
        }
    }

    // Two files at once.
    let sheet = (ZhTw, "home", "home-a = 列印{ $n }張\n");
    let source_text = (ZhTw, "home", "home-a = 您想辦什麼事情呢\n");
    for (rule, files) in [
        (Rule::Slots, [sheet, (En, "home", "home-a = Print\n")]),
        (
            Rule::Slots,
            [sheet, (Easy, "home", "home-a = 印{ $m }張\n")],
        ),
        (
            Rule::SameAsSource,
            [source_text, (Easy, "home", "home-a = 您想辦什麼事情呢\n")],
        ),
        (
            Rule::SameAsSource,
            [source_text, (En, "home", "home-a = 您想辦什麼事情呢\n")],
        ),
    ] {
        let found = read(&files);
        assert!(
            found.iter().any(|finding| finding.rule == rule),
            "{rule:?}, got {found:?}"
        );
    }
    let english = "home-a = What would you like to do?\n";
    let found = read(&[source_text, (En, "home", english), (Id, "home", english)]);
    assert!(
        found
            .iter()
            .any(|finding| finding.rule == Rule::SameAsEnglish),
        "{found:?}"
    );
}

#[test]
fn good_texts_are_left_alone() {
    let mut source = Source::default();
    for (variant, text) in [
        (
            Variant::ZhTw,
            "home-a = 列印{ $n }張\nhome-b = 電話\nhome-c = { $n }/{ $n }\n",
        ),
        (
            Variant::Easy,
            "home-a = 印 { $n } 張\nhome-b = 電話\nhome-c = { $n }/{ $n }\n",
        ),
        (
            Variant::En,
            "home-a =\n    { $n ->\n        [one] Print { $n } sheet\n       *[other] Print { $n } \
             sheets\n    }\nhome-b = Phone\nhome-c = { $n }/{ $n }\n",
        ),
        (
            Variant::Vi,
            "home-a = In { $n } tờ\nhome-b = Điện thoại\nhome-c = { $n }/{ $n }\n",
        ),
        (
            Variant::Id,
            "home-a = Cetak { $n } lembar\nhome-b = Telepon\nhome-c = { $n }/{ $n }\n",
        ),
        (
            Variant::Th,
            "home-a = พิมพ์ { $n } แผ่น\nhome-b = โทรศัพท์（電話）\nhome-c = { $n }/{ $n }\n",
        ),
    ] {
        source.add(
            variant,
            &PathBuf::from(variant.code()).join("home.ftl"),
            text,
        );
    }
    assert_eq!(check::check_texts(&source).findings, []);
}

#[test]
fn each_variant_says_the_year_it_counts_by() {
    let findings = |source_text: &str, english: &str| {
        let mut source = Source::default();
        source.add(Variant::ZhTw, Path::new("zh-TW/kit.ftl"), source_text);
        source.add(Variant::En, Path::new("en/kit.ftl"), english);
        let found = check::check_texts(&source).findings;
        found
            .iter()
            .filter(|finding| finding.rule == Rule::Slots)
            .count()
    };
    assert_eq!(
        findings("kit-a = 民國 { $y } 年\n", "kit-a = Year { $western }\n"),
        0
    );
    assert_eq!(
        findings("kit-a = 民國 { $y } 年\n", "kit-a = Month { $m }\n"),
        1
    );
    assert_eq!(
        findings(
            "kit-a = { $m } 月\n",
            "kit-a = Month { $m }, { $western }\n"
        ),
        1
    );
}

#[test]
fn unread_texts_are_counted() {
    let mut source = Source::default();
    source.add(
        Variant::Vi,
        Path::new("vi/home.ftl"),
        "### unread\n\nhome-a = Có\nhome-b = Không\n",
    );
    source.add(
        Variant::Th,
        Path::new("th/home.ftl"),
        "# unread\nhome-a = ใช่\n\nhome-b = ไม่\n",
    );
    let unread = check::check_texts(&source).unread;
    assert_eq!(unread.get("vi"), Some(&2));
    assert_eq!(unread.get("th"), Some(&1));
    assert_eq!(unread.get("en"), None);
}

#[test]
fn what_easy_read_shares_with_its_source_is_on_a_short_list() {
    let same = |text: &str| {
        let mut source = Source::default();
        for variant in [Variant::ZhTw, Variant::Easy] {
            let file = PathBuf::from(variant.code()).join("home.ftl");
            source.add(variant, &file, &format!("home-a = {text}\n"));
        }
        let found = check::check_texts(&source).findings;
        found
            .iter()
            .any(|finding| finding.rule == Rule::SameAsSource)
    };
    // Short does not mean easy.
    for text in [
        "底價",
        "股別",
        "義務人",
        "押標金",
        "縣市",
        "移送機關",
        "{ $n } 筆",
        "您好",
    ] {
        assert!(same(text), "{text}");
    }
    for text in ["電話", "第 { $n } 題", "{ $amount } 元", "{ $n }", "ABC"] {
        assert!(!same(text), "{text}");
    }
}

#[test]
fn the_short_list_holds_what_is_shared_and_no_more() {
    let source = source();
    let texts = |variant: Variant| -> BTreeMap<&str, &Vec<String>> {
        let entries = source.entries.iter();
        entries
            .filter(|message| message.variant == variant)
            .map(|message| (message.key.as_str(), &message.texts))
            .collect()
    };
    let easy = texts(Variant::Easy);
    let shared: BTreeSet<String> = texts(Variant::ZhTw)
        .into_iter()
        .filter(|(key, text)| easy.get(key) == Some(text))
        .flat_map(|(_, text)| text.iter().map(|text| check::word(text)))
        .collect();
    let listed: Vec<&str> = PLAIN
        .iter()
        .flat_map(|(_, words)| words.split(' '))
        .collect();
    let unneeded: Vec<&&str> = listed
        .iter()
        .filter(|word| !shared.contains(**word))
        .collect();
    assert!(unneeded.is_empty(), "{unneeded:?}");
    let once: BTreeSet<&&str> = listed.iter().collect();
    assert_eq!(once.len(), listed.len(), "a word stands in the list twice");
    assert!(listed.len() <= 130, "{} is not short", listed.len());
}
