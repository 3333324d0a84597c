//! The message files of the project are in order, and the lists of keys are fresh.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use kiosk_model::variant::Variant;
use kiosk_words::check::{self, Family, List, PLAIN, Rule};
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

/// A project of two folders, words and sources.
struct Project(tempfile::TempDir);

impl Project {
    fn of(files: &[(&str, &str)]) -> Self {
        let project = Self(tempfile::tempdir().expect("folder"));
        for (name, text) in files {
            project.put(name, text);
        }
        project
    }

    fn put(&self, name: &str, text: &str) {
        let file = self.0.path().join(name);
        std::fs::create_dir_all(file.parent().expect("parent")).expect("folder");
        std::fs::write(file, text).expect("file");
    }

    /// The keys that break one of the rules of use.
    fn broken(&self, families: &[Family]) -> Vec<(Rule, String)> {
        let (words, sources) = (self.0.path().join("words"), self.0.path().join("src"));
        let report = check::check_with(&words, &[sources], families).expect("files");
        let rules = [Rule::Unused, Rule::UnusedFamily, Rule::CodeWithoutWords];
        let found = report.findings.into_iter();
        found
            .filter(|finding| rules.contains(&finding.rule))
            .map(|finding| (finding.rule, finding.key))
            .collect()
    }
}

fn broken(rule: Rule, key: &str) -> Vec<(Rule, String)> {
    vec![(rule, key.to_owned())]
}

#[test]
fn a_key_that_only_a_comment_or_a_test_names_is_unused() {
    let named = "words.get(v, keys::HOME_A, &[]); t('home-a')";
    for (file, text) in [
        ("a.rs", "//! keys::HOME_A \"home-a\"\n"),
        ("a.rs", "/* keys::HOME_A */ fn b() {} // \"home-a\""),
        (
            "a.rs",
            "#[cfg(test)]\nmod tests {\n const A: &str = \"home-a\";\n}",
        ),
        ("a.rs", "fn home() {} // as a word: home-a"),
        ("a.ts", "/** t('home-a') */ // 'home-a'"),
        ("a.svelte", "<!-- {t('home-a')} --><p>home-a</p>"),
        ("a.toml", "# \"home-a\"\nid = \"b\""),
        ("a.test.ts", "t('home-a')"),
        ("tests/a.rs", "\"home-a\" keys::HOME_A"),
        ("kiosk-testkit/src/a.rs", "\"home-a\""),
        ("kit/examples.ts", "t('home-a')"),
    ] {
        let project = Project::of(&[("words/zh-TW/home.ftl", "home-a = 好\n")]);
        project.put(&format!("src/{file}"), text);
        assert_eq!(
            project.broken(&[]),
            broken(Rule::Unused, "home-a"),
            "{text}"
        );
        project.put("src/b.rs", named);
        assert_eq!(project.broken(&[]), [], "{text}");
    }

    // A module that is a file of its own and serves only tests.
    let project = Project::of(&[
        ("words/zh-TW/home.ftl", "home-a = 好\n"),
        ("src/lib.rs", "#[cfg(test)]\nmod laws;\nmod other;"),
        ("src/laws/words.rs", "\"home-a\""),
    ]);
    assert_eq!(project.broken(&[]), broken(Rule::Unused, "home-a"));
    project.put("src/other.rs", "\"home-a\"");
    assert_eq!(project.broken(&[]), []);
}

#[test]
fn the_keys_of_a_family_and_its_codes_are_compared_both_ways() {
    let family = |list: &'static [List]| Family {
        prefix: "news-",
        endings: &["", "-means"],
        lists: list,
        without: &["quiet"],
        written: "news-",
    };
    let put_together = (
        "src/use.rs",
        "fn f(c: &str) -> String { format!(\"news-{c}\") }",
    );
    for (list, file, text) in [
        (
            &[List::In("code.rs", &["impl B", "fn code"])] as &'static [List],
            "src/code.rs",
            "impl A { fn code() { \"no\" } } impl B { fn code() { C => \"old\", D => \"quiet\" } } fn e() { \"no\" }",
        ),
        (
            &[List::In("kit/b.ts", &["type Kind"])],
            "src/kit/b.ts",
            "type Kind = /** Of \"old\" times. */ \"old\" | \"quiet\"; type No = \"no\";",
        ),
        (
            &[List::Pairs("code.rs", &["const CODES"])],
            "src/code.rs",
            "const CODES: &[(&str, &[&str])] = &[(\"old\", &[\"no\"]), (\"quiet\", &[])];",
        ),
        (
            &[List::Calls("code.rs", "problem(")],
            "src/code.rs",
            "fn a() { problem(\"old\", \"no\"); problem(place, \"quiet\") }",
        ),
        (
            &[List::Values("code.rs", "code: ")],
            "src/code.rs",
            "B { code: if c { \"old\" } else { \"quiet\" }, d: \"no\" }",
        ),
        (&[List::Files("defs")], "src/defs/old.toml", "id = \"no\""),
        (&[List::Are(&["old"])], "src/a.rs", ""),
    ] {
        let families = [family(list)];
        let words = "news-old = 舊\nnews-old-means = 舊的\n";
        let project = Project::of(&[("words/zh-TW/news.ftl", words), put_together, (file, text)]);
        assert_eq!(project.broken(&families), [], "{text}");

        // A key without a code, and a code without a key.
        project.put("words/zh-TW/news.ftl", &format!("{words}news-no = 無\n"));
        let dead = broken(Rule::Unused, "news-no");
        assert_eq!(project.broken(&families), dead, "{text}");
        project.put("words/zh-TW/news.ftl", "news-old = 舊\n");
        let wordless = broken(Rule::CodeWithoutWords, "news-old-means");
        assert_eq!(project.broken(&families), wordless, "{text}");
    }
}

#[test]
fn numbers_are_codes_too() {
    for (list, text) in [
        (
            List::Numbers("a.ts", &["const STEPS"]),
            "const STEPS = [0, 500] as const;",
        ),
        (
            List::Counted("a.ts", &["const SIZES"]),
            "const SIZES = [1, 1.22] as const;",
        ),
    ] {
        let lists: &'static [List] = Box::leak(Box::new([list]));
        let family = Family {
            prefix: "news-",
            endings: &[""],
            lists,
            without: &[],
            written: "news-",
        };
        let project = Project::of(&[
            ("words/zh-TW/news.ftl", "news-7 = 七\n"),
            ("src/a.ts", &format!("{text} t(`news-${{n}}`)")),
        ]);
        let keys: Vec<String> = project
            .broken(&[family])
            .into_iter()
            .map(|(_, key)| key)
            .collect();
        let expected = match list {
            List::Numbers(..) => ["news-7", "news-0", "news-500"],
            _ => ["news-7", "news-1", "news-2"],
        };
        assert_eq!(keys.len(), 3, "{keys:?}");
        assert!(
            expected.iter().all(|key| keys.iter().any(|k| k == key)),
            "{keys:?}"
        );
    }
}

#[test]
fn a_family_needs_its_list_and_somebody_who_uses_it() {
    let family = [Family {
        prefix: "news-",
        endings: &[""],
        lists: &[List::In("code.rs", &["const CODES"])],
        without: &[],
        written: "news-",
    }];
    let words = ("words/zh-TW/news.ftl", "news-old = 舊\n");
    let list = ("src/code.rs", "const CODES: &[&str] = &[\"old\"];");
    let project = Project::of(&[words, list]);
    let nobody = broken(Rule::UnusedFamily, "news-");
    assert_eq!(project.broken(&family), nobody);
    project.put(
        "src/use.rs",
        "fn f(c: &str) -> String { format!(\"news-{c}\") }",
    );
    assert_eq!(project.broken(&family), []);
    project.put("src/code.rs", "const OTHERS: &[&str] = &[\"old\"];");
    assert!(project.broken(&family).contains(&nobody[0]));
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
