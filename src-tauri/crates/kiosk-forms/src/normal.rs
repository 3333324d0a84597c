//! What an answer becomes before it is checked and printed. Names stay as typed; numbers and codes
//! lose what people type around them.
use kiosk_model::bank::BankAccount;
use kiosk_model::case_no::CaseNo;
use kiosk_model::land_no::BuildingNo;
use kiosk_model::parcel::ParcelNo;
use kiosk_model::phone::Phone;
use kiosk_model::places;
use kiosk_model::plate::Plate;
use kiosk_model::text::ident;

use crate::def::{Field, FieldKind};
use crate::value::Value;
use crate::visible::{is_selector, visible};

/// The value as the paper shows it.
pub(crate) fn normal(field: &Field, value: &Value) -> Value {
    match value {
        Value::Text(typed) => Value::Text(text(field, typed).into()),
        Value::Other { choice, text } => Value::Other {
            choice: choice.clone(),
            text: tidy(&visible(text)).into(),
        },
        Value::Choices { chosen, other } => {
            let other = other
                .as_ref()
                .map(|words| tidy(&visible(words)))
                .filter(|words| !words.is_empty());
            // In the order of the definition, each once.
            let known = field.choices.iter().map(|choice| &choice.id);
            let chosen = known.filter(|id| chosen.contains(id)).cloned().collect();
            Value::Choices {
                chosen,
                other: other.map(Into::into),
            }
        }
        other => other.clone(),
    }
}

fn text(field: &Field, typed: &str) -> String {
    let typed = visible(typed);
    let typed = typed.as_str();
    match field.kind {
        _ if field.is_name => typed.trim().to_owned(),
        FieldKind::Phone | FieldKind::Mobile => {
            Phone::parse(typed).map_or_else(|_| ident(typed), |phone| phone.display())
        }
        FieldKind::CaseNumber => case_numbers(typed),
        FieldKind::BankAccount => {
            BankAccount::parse(typed).map_or_else(|_| ident(typed), |account| account.shown())
        }
        FieldKind::ParcelNo => {
            ParcelNo::parse(typed).map_or_else(|_| ident(typed), |parcel| parcel.shown())
        }
        FieldKind::BuildingNo => {
            BuildingNo::parse(typed).map_or_else(|_| ident(typed), |building| building.shown())
        }
        FieldKind::Plate => Plate::parse(typed).map_or_else(|| ident(typed), |plate| plate.text),
        FieldKind::Address | FieldKind::County | FieldKind::Township => {
            places::written_address(&tidy(typed))
        }
        FieldKind::Email => typed.split_whitespace().collect::<String>(),
        FieldKind::Division => {
            let division = ident(typed);
            division.strip_suffix('股').unwrap_or(&division).to_owned()
        }
        kind if kind.is_code() => ident(typed),
        FieldKind::Multiline => {
            let lines: Vec<String> = typed.lines().map(tidy).collect();
            lines.join("\n").trim_matches('\n').to_owned()
        }
        _ => tidy(typed),
    }
}

/// One number, or several with 、 between them.
fn case_numbers(typed: &str) -> String {
    let bare = ident(typed);
    if CaseNo::parse(&bare).is_some() || !bare.contains('、') {
        return case_number(typed);
    }
    let numbers: Vec<String> = bare.split('、').map(case_number).collect();
    numbers.join("、")
}

/// Whether it reads as a case number, or as several.
pub(crate) fn are_case_numbers(text: &str) -> bool {
    let is_one = |text: &str| CaseNo::parse(text).is_some();
    is_one(text) || text.split('、').all(is_one)
}

/// One number as the office writes it; numbers with a branch before or a list behind stay as typed.
fn case_number(typed: &str) -> String {
    let bare = ident(typed);
    match CaseNo::parse(&bare) {
        Some(case) if case.branch.is_none() && !bare.contains(['至', '、', '~', '等']) => {
            case.office_form()
        }
        _ => bare,
    }
}

/// Free text: no invisible characters, blanks collapsed, full-width digits and letters half-width.
fn tidy(typed: &str) -> String {
    let narrow = |c: char| match c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
        }
        c => c,
    };
    let text: String = typed.chars().map(narrow).collect();
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

/// Characters as people count them: variation selectors belong to the character before them.
pub(crate) fn count_chars(text: &str) -> usize {
    text.chars().filter(|c| !is_selector(*c)).count()
}
