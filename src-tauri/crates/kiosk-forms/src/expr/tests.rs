use kiosk_model::date::RocDate;
use proptest::prelude::*;

use super::{Expr, ExprErrorKind, Names, Scope, Type, Val};
use crate::answers::Answers;
use crate::def::FormDef;
use crate::registry::find;

fn form() -> &'static FormDef {
    find("installment_application").unwrap()
}

fn answers(json: &str) -> Answers {
    Answers::from_json(form(), json).unwrap()
}

/// Evaluates on 2026-11-22 and writes the result as the language would.
fn value(expr: &str, answers: &Answers) -> String {
    let expr = Expr::parse(expr).unwrap();
    expr.check(&Names {
        def: form(),
        table: None,
    })
    .unwrap();
    let today = RocDate::parse_iso("2026-11-22").unwrap();
    match expr.eval(&Scope::new(form(), answers, today)) {
        Val::Unset => "unset".to_owned(),
        Val::Bool(yes) => yes.to_string(),
        Val::Int(number) => number.to_string(),
        Val::Decimal(number) => number.to_string(),
        Val::Date(date) => date.iso(),
        Val::DateTime(time) => time.iso(),
        Val::Month(month) => month.iso(),
        Val::Share(shares) => {
            let shares: Vec<String> = shares.iter().map(|share| share.stored()).collect();
            shares.join("+")
        }
        Val::Text(text) => format!("'{}'", text.as_str()),
        Val::Set(chosen) => chosen.join("+"),
        Val::Plan(plan) => format!("{} rows", plan.len()),
    }
}

#[test]
fn expressions_give_what_they_say() {
    let some = answers(
        r#"{"obligor_kind":"natural","obligor_name":"王小明","obligor_birth_date":"2008-11-23",
        "obligor_id_no":"ａ123456789","case_rows":[{"amount_due":60000},{"amount_due":26400},{"debt_kind":"fine"}],
        "paid_today":15000,"installment_count":6,"first_due_date":"2026-12-31",
        "attachments":["identity",{"other":"信"}],"special_circumstances":true}"#,
    );
    for (expr, expected) in [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("7 - 2 - 1", "4"),
        ("71_403 div 6", "11900"),
        ("1 div 0", "unset"),
        ("9223372036854775807 + 1", "unset"),
        ("not true or true", "true"),
        ("not (true or true)", "false"),
        ("1 < 2 and 2 <= 2 and 3 > 2 and 3 >= 3 and 1 != 2", "true"),
        ("obligor_kind = 'natural'", "true"),
        ("obligor_kind in ['corporation', 'agency']", "false"),
        ("installment_count in [2, 6]", "true"),
        ("attachments has 'other'", "true"),
        ("attachments has 'income'", "false"),
        ("size(attachments)", "2"),
        ("obligor_id_no = 'A123456789'", "true"),
        ("id_kind(obligor_id_no)", "'national'"),
        ("today", "2026-11-22"),
        ("filing_date", "2026-11-22"),
        ("age(obligor_birth_date, today)", "17"),
        ("age(obligor_birth_date, plus_days(today, 1))", "18"),
        ("day_of(first_due_date)", "31"),
        ("on_day(first_due_date, 2, 31)", "2027-02-28"),
        ("sum(case_rows.amount_due)", "86400"),
        ("count(case_rows)", "3"),
        ("count_set(case_rows.amount_due)", "2"),
        ("distinct(case_rows.amount_due)", "true"),
        ("total_owed", "86400"),
        ("total_owed_capitals", "'捌萬陸仟肆佰元整'"),
        ("capitals(10)", "'壹拾元整'"),
        ("installment_amount", "11900"),
        ("last_installment_amount", "11900"),
        ("sum(plan_rows.plan_amount)", "71400"),
        ("instalments(100, 3, today, 1)", "3 rows"),
        ("band(cap, total_owed)", "6"),
        (
            "if(special_circumstances, band(longest, total_owed), band(cap, total_owed))",
            "60",
        ),
        ("default(monthly_income, 5)", "5"),
        ("min(3, 2) + max(3, 2)", "5"),
        ("is_set(obligor_name)", "true"),
        ("is_set(proxy_name)", "false"),
        // The name of a proxy does not apply, so it is not there.
        ("proxy_name = obligor_name", "unset"),
    ] {
        assert_eq!(value(expr, &some), expected, "{expr}");
    }
}

#[test]
fn what_is_not_answered_is_neither_true_nor_false() {
    let none = Answers::default();
    for (expr, expected) in [
        ("obligor_kind = 'natural'", "unset"),
        ("not (obligor_kind = 'natural')", "unset"),
        ("obligor_kind = 'natural' and false", "false"),
        ("obligor_kind = 'natural' or true", "true"),
        ("obligor_kind = 'natural' or false", "unset"),
        (
            "is_set(obligor_kind) and obligor_kind != 'natural'",
            "false",
        ),
        ("installment_count <= 6", "unset"),
        ("paid_today + 1", "unset"),
        ("sum(case_rows.amount_due)", "0"),
        ("total_owed", "unset"),
        ("special_circumstances", "false"),
        ("attachments has 'income'", "false"),
    ] {
        assert_eq!(value(expr, &none), expected, "{expr}");
    }
}

#[test]
fn errors_name_the_letter() {
    let unknown = |name: &str| ExprErrorKind::UnknownName(name.to_owned());
    let expected = ExprErrorKind::Expected;
    let types = |expected, found| ExprErrorKind::Type { expected, found };
    for (expr, at, kind) in [
        ("", 0, expected("a value")),
        ("1 +", 3, expected("a value")),
        ("1 2", 2, expected("an operator or the end")),
        ("(1", 2, expected("a closing parenthesis")),
        ("reason = 'economic", 9, ExprErrorKind::UnclosedText),
        ("reason == 'economic'", 8, expected("a value")),
        ("reason & 1", 7, ExprErrorKind::Letter('&')),
        ("reason = 「好」", 9, ExprErrorKind::Letter('「')),
        ("Reason", 0, ExprErrorKind::Letter('R')),
        ("99999999999999999999", 0, ExprErrorKind::NumberTooLarge),
        ("1 < 2 < 3", 6, expected("an operator or the end")),
        ("paid_today in 3", 14, expected("a list in square brackets")),
        (
            "paid_today in [3",
            16,
            expected("a comma or the closing bracket"),
        ),
        ("attachments has 3", 16, expected("a choice in quotes")),
        ("case_rows.", 10, expected("the name of a column")),
        (
            "shell('rm')",
            0,
            ExprErrorKind::UnknownFunction("shell".to_owned()),
        ),
        (
            "1 + min(1)",
            4,
            ExprErrorKind::Arity {
                function: "min",
                expected: 2,
                found: 1,
            },
        ),
        ("nothing = 1", 0, unknown("nothing")),
        ("sum(case_rows.nothing) = 1", 4, unknown("nothing")),
        ("band(nothing, 1) = 1", 5, unknown("nothing")),
        (
            "reason = 'economics'",
            9,
            ExprErrorKind::UnknownChoice {
                field: "reason".to_owned(),
                choice: "economics".to_owned(),
            },
        ),
        ("paid_today < today", 13, types("a number", "a date")),
        ("paid_today and true", 0, types("a condition", "a number")),
        (
            "sum(case_rows.case_number) = 1",
            4,
            types("a column of numbers", "another column"),
        ),
        (
            "case_rows = 1",
            0,
            types("a field with one value", "a table"),
        ),
        ("if(true, 1, today) = 1", 12, types("a number", "a date")),
    ] {
        let found = Expr::parse(expr)
            .and_then(|parsed| {
                parsed.check(&Names {
                    def: form(),
                    table: None,
                })
            })
            .expect_err(expr);
        assert_eq!((found.at, found.kind), (at, kind), "{expr}");
    }
}

#[test]
fn depth_has_a_limit() {
    let deep = |levels: usize| format!("{}1{}", "(".repeat(levels), ")".repeat(levels));
    assert!(Expr::parse(&deep(10)).is_ok());
    for text in [
        deep(10_000),
        "not ".repeat(10_000),
        "1 + ".repeat(10_000) + "1",
    ] {
        assert_eq!(Expr::parse(&text).unwrap_err().kind, ExprErrorKind::TooDeep);
    }
}

#[test]
fn columns_are_read_in_their_row() {
    let names = Names {
        def: form(),
        table: form().field("case_rows"),
    };
    let expr = Expr::parse("debt_kind = 'fine' and amount_due > 1").unwrap();
    assert_eq!(expr.check(&names), Ok(Type::Bool));
    assert!(
        expr.check(&Names {
            def: form(),
            table: None
        })
        .is_err()
    );
}

/// Text of an expression, built from the grammar.
fn grammar() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        (0..1_000_000_i64).prop_map(|n| n.to_string()),
        Just("true".to_owned()),
        Just("today".to_owned()),
        Just("paid_today".to_owned()),
        Just("'economic'".to_owned()),
        Just("sum(case_rows.amount_due)".to_owned()),
    ];
    leaf.prop_recursive(4, 32, 3, |inner| {
        let sign = prop::sample::select(vec![
            "+", "-", "*", "div", "and", "or", "=", "!=", "<", "<=", ">", ">=",
        ]);
        prop_oneof![
            (inner.clone(), sign, inner.clone()).prop_map(|(a, s, b)| format!("({a}) {s} ({b})")),
            inner.clone().prop_map(|a| format!("not ({a})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("min({a}, {b})")),
            inner.clone().prop_map(|a| format!("({a}) in [1, 'x']")),
            inner.prop_map(|a| format!("({a}) has 'x'")),
        ]
    })
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_within_itself(text in ".{0,80}") {
        if let Err(error) = Expr::parse(&text) {
            prop_assert!(error.at <= text.len());
            prop_assert!(text.is_char_boundary(error.at));
        }
    }

    #[test]
    fn any_heap_of_tokens_is_read_or_refused(
        tokens in prop::collection::vec(
            prop::sample::select(vec![
                "(", ")", "[", "]", ",", ".", "=", "<", "and", "or", "not", "in", "has", "div", "1",
                "'a'", "x", "if", "sum", "today", "+", "-",
            ]),
            0..30,
        )
    ) {
        let text = tokens.join(" ");
        if let Err(error) = Expr::parse(&text) {
            prop_assert!(error.at <= text.len());
        }
    }

    #[test]
    fn what_the_grammar_makes_is_read_and_never_panics(text in grammar()) {
        let expr = Expr::parse(&text).unwrap();
        let names = Names { def: form(), table: None };
        if expr.check(&names).is_ok() {
            let none = Answers::default();
            let today = RocDate::parse_iso("2026-11-22").unwrap();
            expr.eval(&Scope::new(form(), &none, today));
        }
    }
}
