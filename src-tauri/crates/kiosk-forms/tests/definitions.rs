//! A broken definition names its file, line and column.
use kiosk_forms::{DefError, FormDef};
use proptest::prelude::*;

const GOOD: &str = include_str!("../defs/installment_application.toml");

/// Reads the good definition with one text replaced by another.
fn read(old: &str, new: &str) -> DefError {
    assert!(GOOD.contains(old), "the definition has {old:?}");
    FormDef::read("form.toml", &GOOD.replacen(old, new, 1)).expect_err(new)
}

#[test]
fn every_fault_is_placed() {
    // What is replaced by what; what stands at the place that is named; what is said.
    for (old, new, at, fault) in [
        ("format = 1", "format = 2", "2\nid", "format 2 is not known"),
        (
            "no = 1\n",
            "no = 1\ncolour = 1\n",
            "colour",
            "unknown field `colour`",
        ),
        (
            "no = 1\n",
            "no = one\n",
            "one",
            "string values must be quoted",
        ),
        ("no = 1\n", "no = 'one'\n", "'one'", "invalid type"),
        ("no = 1\n", "", "# 義務人", "missing field `no`"),
        (
            "\"division\"\nreq",
            "\"divison\"\nreq",
            "\"divison\"",
            "unknown variant `divison`",
        ),
        ("req = \"Y\"", "req = \"X\"", "\"X\"", "unknown variant `X`"),
        (
            "id = \"division\"",
            "id = \"Division\"",
            "\"Division\"",
            "\"Division\" is not an id",
        ),
        (
            "id = \"occupation\"",
            "id = \"reason_detail\"",
            "\"reason_detail\"\nkind = \"text\"",
            "\"reason_detail\" is there twice",
        ),
        (
            "filed_by = 'proxy'",
            "filed_by = 'friend'",
            "'friend'",
            "\"friend\" is not a choice of filed_by",
        ),
        (
            "sum(case_rows.amount_due)",
            "sum(case_rows.amount)",
            "case_rows.amount)",
            "unknown name \"amount\"",
        ),
        (
            "reason = 'disaster'",
            "reason = ",
            "\"\npaper_label",
            "expected a value",
        ),
        (
            "value = \"capitals(total_owed)\"",
            "value = \"total_owed\"",
            "total_owed\"\n\n",
            "its kind of value",
        ),
        (
            "when = \"filed_by = 'proxy'\"\n",
            "",
            "\"proxy_name\"",
            "proxy_name needs `when`",
        ),
        (
            "words_with = \"other\"",
            "words_with = \"others\"",
            "\"others\"",
            "there is no \"others\"",
        ),
        (
            "default = \"installment_count\"",
            "default = \"instrument_count\"",
            "\"instrument_count\"\nkind",
            "instrument_count depends on itself",
        ),
        (
            "field = \"obligor_email\"",
            "field = \"obligor_fax\"",
            "\"obligor_fax\"",
            "there is no \"obligor_fax\"",
        ),
        (
            "w = 65.0, label_w = 20.0, field = \"obligor_email\"",
            "w = 66.0, label_w = 20.0, field = \"obligor_email\"",
            "\"obligor_kind\" },\n    { w = 66",
            "1720 instead of 1710",
        ),
        (
            "ticks = \"filed_by\"",
            "tick = \"filed_by\"",
            "\"filed_by\" }",
            "filed_by cannot have this kind of cell",
        ),
        (
            "ticks = \"filed_by\"",
            "text = \"text-how\", field = \"filed_by\"",
            // The reader places what a cell says of itself at the list of cells.
            "[\n    { w = 171.0, label_w = 24.5, text",
            "exactly one of",
        ),
        (
            "after = \"text-yuan\"",
            "after = \"text-yen\"",
            "\"text-yen\"",
            "there is no \"text-yen\"",
        ),
        (
            "h = 36.0",
            "h = 136.0",
            "[[paper.pages]]\n[[paper.pages.blocks]]\nhead",
            "height of page 1",
        ),
        (
            "when = \"is_set(obligor_kind) and",
            "when = \"is_set(obligor_kind) &",
            "\"is_set(obligor_kind) &",
            "at letter 22: unexpected letter '&'",
        ),
        (
            "fail = { total_owed = 199_999",
            "fail = { total_owed = \"many\"",
            "{ total_owed = \"many\"",
            "answer total_owed: expected_amount",
        ),
        (
            "today = \"2026-11-22\"",
            "today = \"115-11-22\"",
            "\"115-11-22\"",
            "not an ISO date",
        ),
    ] {
        let error = read(old, new);
        assert!(error.fault.to_string().contains(fault), "{new}: {error}");
        assert_eq!(error.file, "form.toml");
        let text = GOOD.replacen(old, new, 1);
        let line: usize = text
            .split_inclusive('\n')
            .take(error.line - 1)
            .map(str::len)
            .sum();
        let column: usize = text[line..]
            .chars()
            .take(error.column - 1)
            .map(char::len_utf8)
            .sum();
        let found = &text[line + column..];
        let there: String = found.chars().take(40).collect();
        assert!(
            found.starts_with(at),
            "{new}: {error}, where {there:?} stands"
        );
    }
}

#[test]
fn a_foreign_file_is_refused_at_its_first_line() {
    for text in ["", "[package]\nname = \"x\"", "{\"id\": 1}", "\u{0}", "東"] {
        let error = FormDef::read("other.toml", text).unwrap_err();
        assert_eq!(
            (error.file.as_str(), error.line),
            ("other.toml", 1),
            "{error}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_damaged_definition_is_an_error_and_never_a_panic(
        at in 0..GOOD.len(), junk in "[ -~\n]{0,6}", cut in 0..40_usize,
    ) {
        let start = GOOD.floor_char_boundary(at);
        let end = GOOD.floor_char_boundary((start + cut).min(GOOD.len()));
        let text = format!("{}{junk}{}", &GOOD[..start], &GOOD[end..]);
        if let Err(error) = FormDef::read("form.toml", &text) {
            prop_assert!(error.line <= text.matches('\n').count() + 1);
        }
    }
}
