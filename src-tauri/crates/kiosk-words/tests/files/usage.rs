//! Keys nobody uses, codes without words, and families whose list is gone.

use kiosk_words::check::{self, Family, List, Rule};

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
