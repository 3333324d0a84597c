//! A template that a clerk can fill: one sheet for each kind of notice, with lists to choose from and a
//! sheet that explains; and the same columns as CSV. What is filled in is read back by [`crate::read`].
//!
//! The format is described in `src-tauri/docs/notice-template.md`.

mod columns;

use kiosk_model::date::RocDate;
use kiosk_model::notice::NoticeKind;
use kiosk_model::places;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

pub use columns::{Choices, TemplateColumn, columns};

/// Rows that offer lists to choose from.
const ROWS: u32 = 2_000;

const DATA: &str = "公告資料";
const HELP: &str = "填寫說明";
const LISTS: &str = "選單";

/// Whose template it is.
#[derive(Debug, Clone, Default)]
pub struct Office {
    /// The branch as its notices write it.
    pub branch: String,
    /// Its county, whose townships are offered.
    pub county: String,
}

/// The template of a kind as CSV: UTF-8 with its mark, so that spreadsheets open it, and the header.
pub fn csv(kind: NoticeKind) -> Vec<u8> {
    let names: Vec<&str> = columns(kind).iter().map(|column| column.name).collect();
    let quoted: Vec<String> = names
        .iter()
        .map(|name| {
            if name.contains([',', '"']) {
                format!("\"{}\"", name.replace('"', "\"\""))
            } else {
                (*name).to_owned()
            }
        })
        .collect();
    format!("\u{feff}{}\r\n", quoted.join(",")).into_bytes()
}

/// The template of a kind as a workbook. The same day and office give the same bytes.
///
/// # Errors
/// What the library says; lists and names are its only input, so none is expected.
pub fn xlsx(kind: NoticeKind, office: &Office, today: RocDate) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (year, month, day) = (today.roc_year() + 1911, today.month(), today.day());
    let made = ExcelDateTime::from_ymd(
        year.unsigned_abs(),
        month.unsigned_abs(),
        day.unsigned_abs(),
    )?;
    book.set_properties(
        &DocProperties::new()
            .set_author(&office.branch)
            .set_creation_datetime(&made),
    );
    let columns = columns(kind);
    let lists: Vec<Option<Vec<String>>> = columns
        .iter()
        .map(|column| choices(column, kind, office))
        .collect();
    data_sheet(book.add_worksheet(), columns, &lists)?;
    help_sheet(book.add_worksheet(), columns)?;
    lists_sheet(book.add_worksheet(), &lists)?;
    book.save_to_buffer()
}

/// What a column offers; `None` for free text.
fn choices(column: &TemplateColumn, kind: NoticeKind, office: &Office) -> Option<Vec<String>> {
    let owned = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    match column.choices {
        Choices::Free => None,
        Choices::Kind => owned(&[columns::kind_name(kind)]),
        Choices::Branch if office.branch.is_empty() => None,
        Choices::Branch => Some(vec![office.branch.clone()]),
        Choices::County => owned(&places::counties_from(&office.county)),
        Choices::Township => {
            let names: Vec<String> = places::townships_of(&office.county)
                .iter()
                .map(|town| town.name.to_owned())
                .collect();
            Some(names).filter(|names| !names.is_empty())
        }
        Choices::Of(names) => owned(names),
    }
}

fn data_sheet(
    sheet: &mut Worksheet,
    columns: &[TemplateColumn],
    lists: &[Option<Vec<String>>],
) -> Result<(), XlsxError> {
    sheet.set_name(DATA)?;
    // Text in every cell: a case number keeps its leading zeros and a day stays as it was typed.
    let text = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin);
    let needed = head.clone().set_background_color("#FFF2CC");
    let other = head.set_background_color("#EDEDED");
    for (at, column) in (0_u16..).zip(columns) {
        sheet.set_column_width(at, column.width)?;
        sheet.set_column_format(at, &text)?;
        let format = if column.required { &needed } else { &other };
        sheet.write_string_with_format(0, at, column.name, format)?;
    }
    for ((at, column), list) in (0_u16..).zip(columns).zip(lists) {
        let mut rule = DataValidation::new()
            .set_input_title(column.name)?
            .set_input_message(column.help)?;
        if let Some(list) = list {
            let letter = column_letters(at);
            rule = rule
                .allow_list_formula(Formula::new(format!(
                    "={LISTS}!${letter}$1:${letter}${}",
                    list.len()
                )))
                // Other words are read as well; the program says which ones it does not know.
                .set_error_style(DataValidationErrorStyle::Information);
        }
        sheet.add_data_validation(1, at, ROWS, at, &rule)?;
    }
    sheet.set_row_height(0, 32)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_landscape();
    Ok(())
}

fn help_sheet(sheet: &mut Worksheet, columns: &[TemplateColumn]) -> Result<(), XlsxError> {
    sheet.set_name(HELP)?;
    let bold = Format::new().set_bold().set_font_size(14);
    let head = Format::new()
        .set_bold()
        .set_border(FormatBorder::Thin)
        .set_background_color("#EDEDED");
    let cell = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin);
    for (at, width) in [(0, 20), (1, 8), (2, 60), (3, 36)] {
        sheet.set_column_width(at, width)?;
    }
    sheet.write_string_with_format(0, 0, "怎麼填這份公告範本", &bold)?;
    for (row, line) in (1_u32..).zip(columns::HOW_TO) {
        sheet.write_string(row, 0, *line)?;
    }
    let start = 2 + u32::try_from(columns::HOW_TO.len()).unwrap_or(0);
    for (at, name) in (0_u16..).zip(["欄位", "必填", "怎麼寫", "例子"]) {
        sheet.write_string_with_format(start, at, name, &head)?;
    }
    for (row, column) in (start + 1..).zip(columns) {
        let needed = if column.required { "必填" } else { "" };
        for (at, text) in (0_u16..).zip([column.name, needed, column.help, column.example]) {
            sheet.write_string_with_format(row, at, text, &cell)?;
        }
    }
    sheet.set_freeze_panes(0, 1)?;
    Ok(())
}

fn lists_sheet(sheet: &mut Worksheet, lists: &[Option<Vec<String>>]) -> Result<(), XlsxError> {
    sheet.set_name(LISTS)?;
    for (at, list) in (0_u16..).zip(lists) {
        for (row, choice) in (0_u32..).zip(list.iter().flatten()) {
            sheet.write_string(row, at, choice)?;
        }
    }
    sheet.set_hidden(true);
    Ok(())
}

/// `A`, `B` … `Z`, `AA` …
fn column_letters(at: u16) -> String {
    let letter = |n: u16| char::from(b'A' + u8::try_from(n % 26).unwrap_or(0));
    match at / 26 {
        0 => letter(at).to_string(),
        high => format!("{}{}", letter(high - 1), letter(at)),
    }
}
