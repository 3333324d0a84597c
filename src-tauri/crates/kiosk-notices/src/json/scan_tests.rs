//! The scanner beside a strict parser, and where the two part on purpose.

use proptest::prelude::*;

use super::*;

/// All elements, or the fault.
fn elements(text: &str) -> Result<Vec<Element<'_>>, Fault> {
    let mut scanner = Scanner::new(text);
    scanner.enter()?;
    let mut found = Vec::new();
    while let Some(element) = scanner.next_element(found.is_empty())? {
        found.push(element);
    }
    Ok(found)
}

fn only_value(json: &str) -> Value<'static> {
    match elements(format!("[{{\"k\":{json}}}]").leak())
        .unwrap()
        .remove(0)
    {
        Element::Record(mut fields) => fields.remove(0).1,
        _ => panic!("{json}"),
    }
}

#[test]
fn values_of_a_row() {
    let text = |s: &'static str| Value::Text(Ok(s.into()));
    let cases = [
        (r#""標別""#, text("標別")),
        (r#""a\"b\\c\/d\n\t""#, text("a\"b\\c/d\n\t")),
        (r#""\u82b1\u84ee""#, text("花蓮")),
        (r#""\ud83d\ude00😀""#, text("😀😀")),
        ("\"a\tb\nc\"", text("a\tb\nc")),
        (r#""\ud800""#, Value::Text(Err(TextFault::LoneSurrogate))),
        (r#""\ud800x""#, Value::Text(Err(TextFault::LoneSurrogate))),
        (
            r#""\udc00\ud800""#,
            Value::Text(Err(TextFault::LoneSurrogate)),
        ),
        (
            r#""\ud800\u0041""#,
            Value::Text(Err(TextFault::LoneSurrogate)),
        ),
        (
            r#""\ud800\ud83d\ude00""#,
            Value::Text(Err(TextFault::LoneSurrogate)),
        ),
        (r#""\u0000""#, Value::Text(Err(TextFault::Control))),
        ("\"\u{1}\"", Value::Text(Err(TextFault::Control))),
        ("582400", Value::Number("582400".into())),
        ("-0.5e+400", Value::Number("-0.5e+400".into())),
        ("null", Value::Null),
        ("true", Value::Bool(true)),
        (
            "[null,[]]",
            Value::List(vec![Value::Null, Value::List(Vec::new())]),
        ),
        ("{}", Value::Record(Vec::new())),
    ];
    for (json, value) in cases {
        assert_eq!(only_value(json), value, "{json}");
    }
}

#[test]
fn faults_have_their_place() {
    let cases = [
        ("[", Fault::End),
        ("[{", Fault::End),
        ("[{\"a\"", Fault::End),
        ("[{\"a\":", Fault::End),
        ("[{\"a\":\"x", Fault::End),
        ("[{\"a\":\"\\", Fault::End),
        ("[{\"a\":\"\\u12", Fault::End),
        ("[{\"a\":tru", Fault::End),
        ("[{\"a\":-", Fault::End),
        ("[{\"a\":1.", Fault::End),
        ("[{\"a\":1}", Fault::End),
        ("[{\"a\":1},", Fault::End),
        ("[{\"a\":1},]", Fault::At(9)),
        ("[,]", Fault::At(1)),
        ("[{\"a\" 1}]", Fault::At(6)),
        ("[{\"a\":1}{]", Fault::At(8)),
        ("[{\"a\":1}] x", Fault::At(10)),
        ("[{\"a\":NaN}]", Fault::At(6)),
        ("[{\"a\":01}]", Fault::At(7)),
        ("[{a:1}]", Fault::At(2)),
        ("[{\"a\":\"\\x\"}]", Fault::At(7)),
        ("[{\"a\":\"\\u12g4\"}]", Fault::At(7)),
        ("[{\"a\":值}]", Fault::At(6)),
    ];
    for (text, fault) in cases {
        assert_eq!(elements(text), Err(fault), "{text}");
    }
    let deep = format!("[{}", "[".repeat(100_000));
    assert!(
        elements(&deep).is_err(),
        "no stack is deep enough for everything"
    );
}

#[test]
fn lines_and_columns_count_characters() {
    let scanner = Scanner::new("[\n {\"標別\": x}]");
    assert_eq!(scanner.place(0), (1, 1));
    assert_eq!(scanner.place("[\n {\"標別\": ".len()), (2, 9));
}

proptest! {
    #[test]
    fn what_a_strict_parser_takes_is_taken(
        text in "\\[(\\{\"a\":(\"[a-z標別 ]{0,4}\"|-?[0-9]{1,3}|null|true)\\},?){0,3}\\]"
    ) {
        let strict = serde_json::from_str::<Vec<serde_json::Value>>(&text);
        prop_assert_eq!(elements(&text).is_ok(), strict.is_ok());
    }

    #[test]
    fn texts_come_out_as_they_went_in(s in any::<String>()) {
        let s: String = s.chars().filter(|c| !c.is_control()).collect();
        let json = serde_json::to_string(&s).unwrap();
        prop_assert_eq!(only_value(&json), Value::Text(Ok(s.into())));
    }

    #[test]
    fn no_text_makes_it_panic(s in any::<String>(), t in "[\\[\\]{},:\"\\\\u0-9dcD8a-f null.e+-]{0,40}") {
        for text in [s, t] {
            let mut scanner = Scanner::new(&text);
            if scanner.enter() == Ok(()) {
                let mut first = true;
                while let Ok(Some(_)) = scanner.next_element(first) {
                    first = false;
                }
            }
        }
    }
}
