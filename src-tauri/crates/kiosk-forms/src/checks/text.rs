//! Checking texts: their characters, their length, and what their kind asks of them.
use kiosk_model::bank::BankAccount;
use kiosk_model::doc_no;
use kiosk_model::land_no::BuildingNo;
use kiosk_model::name::{self, NameError};
use kiosk_model::parcel::ParcelNo;
use kiosk_model::person_id::{self, IdError, IdKind};
use kiosk_model::phone::{Phone, PhoneError, PhoneKind};
use kiosk_model::places;
use kiosk_model::plate::Plate;

use crate::def::{Field, FieldKind};
use crate::expr::Scope;
use crate::functions;
use crate::normal::{are_case_numbers, count_chars};
use crate::problem::{Common, Problem};

/// Digits of a mobile number.
const MOBILE_DIGITS: usize = 10;

/// The words of a choice that takes some.
pub(super) fn of_words(field: &Field, words: &str) -> Vec<Problem> {
    let too_long = too_long(field, words);
    of_characters(field, words)
        .into_iter()
        .chain(too_long)
        .collect()
}

fn too_long(field: &Field, text: &str) -> Option<Problem> {
    let count = count_chars(text);
    let max = field.limits.max_chars.filter(|max| count > *max)?;
    Some(
        Problem::of(&field.id, Common::TooLong)
            .with("max", max)
            .with("n", count - max),
    )
}

pub(super) fn of_text(scope: &Scope, field: &Field, text: &str) -> Vec<Problem> {
    let id = field.id.as_str();
    let mut problems = of_words(field, text);
    let count = count_chars(text);
    if let Some(min) = field.limits.min_chars.filter(|min| count < *min) {
        problems.push(
            Problem::of(id, Common::TooShort)
                .with("min", min)
                .with("n", min - count),
        );
    }
    if !problems.is_empty() {
        return problems;
    }
    problems.extend(of_kind(scope, field, text));
    problems
}

/// What the kind of the field says of a text; softly, where a real number may look otherwise.
fn of_kind(scope: &Scope, field: &Field, text: &str) -> Option<Problem> {
    let id = field.id.as_str();
    let when = |wrong: bool, code| wrong.then(|| Problem::of(id, code));
    match field.kind {
        _ if field.is_name && is_made_up(text) => None,
        _ if field.is_name => of_name(text).map(|code| Problem::of(id, code)),
        FieldKind::NationalId => of_id(scope, field, text, person_id::check_national(text)),
        FieldKind::PersonOrOrgId => of_id(scope, field, text, person_id::check_id(text)),
        FieldKind::Ubn => match person_id::check_business(text).err()? {
            IdError::Length { .. } => Some(Problem::of(id, Common::IdBusinessLength)),
            _ => Some(Problem::of(id, Common::IdBusiness)),
        },
        FieldKind::Phone => of_phone(id, text, false),
        FieldKind::Mobile => of_phone(id, text, true),
        FieldKind::Email => when(!is_email(text), Common::Email),
        FieldKind::CaseNumber => when(!are_case_numbers(text), Common::CaseNumber),
        FieldKind::Division => when(!text.chars().all(is_han), Common::Division),
        FieldKind::BankAccount => {
            let is_hard = BankAccount::parse(text).err()?.is_hard();
            let code = if is_hard {
                Common::BankForm
            } else {
                Common::BankAccount
            };
            Some(Problem::of(id, code))
        }
        FieldKind::DocNumber => when(doc_no::check_doc_no(text).is_err(), Common::DocNumber),
        FieldKind::ParcelNo => when(ParcelNo::parse(text).is_err(), Common::ParcelNo),
        FieldKind::BuildingNo => when(BuildingNo::parse(text).is_err(), Common::BuildingNo),
        FieldKind::Plate => when(Plate::parse(text).is_none(), Common::Plate),
        FieldKind::Address => {
            let is_hard = places::check_address(text).err()?.is_hard();
            let code = if is_hard {
                Common::Postcode
            } else {
                Common::PostcodeOther
            };
            Some(Problem::of(id, code))
        }
        FieldKind::County => {
            let is_one = places::counties().contains(&text);
            when(!is_one && !is_made_up(text), Common::County)
        }
        FieldKind::Township => {
            let county = scope.county_beside(field).unwrap_or_default();
            let mut townships = places::townships_of(&county).into_iter();
            let is_one = townships.any(|township| township.name == text);
            when(!is_one && !is_made_up(text), Common::Township)
        }
        _ => None,
    }
}

/// Characters that no text may hold.
fn of_characters(field: &Field, text: &str) -> Option<Problem> {
    let lines = field.kind == FieldKind::Multiline;
    let control =
        |c: char| (c.is_control() && !(lines && c == '\n')) || matches!(c, '\u{2028}' | '\u{2029}');
    let private = |c: char| matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}');
    if text.contains(control) {
        Some(Problem::of(&field.id, Common::ControlCharacter))
    } else if text.contains(private) {
        Some(Problem::of(&field.id, Common::PrivateUse))
    } else {
        None
    }
}

fn of_name(text: &str) -> Option<Common> {
    Some(match name::check_name(text).err()? {
        NameError::Control { .. } => Common::ControlCharacter,
        NameError::PrivateUse { .. } => Common::PrivateUse,
        NameError::Symbol { .. } => Common::NameSign,
        NameError::NoLetter => Common::NameLetter,
        // Length is the field's own limit, and an empty name was looked at before.
        NameError::Empty | NameError::TooLong { .. } => return None,
    })
}

fn of_id(
    scope: &Scope,
    field: &Field,
    text: &str,
    found: Result<(IdKind, String), IdError>,
) -> Option<Problem> {
    let id = field.id.as_str();
    let takes_business = field.kind == FieldKind::PersonOrOrgId;
    let error = match found {
        Ok((IdKind::ResidentOld, _)) if person_id::old_form_has_ended(scope.today) => {
            return Some(Problem::of(id, Common::IdOldEnded));
        }
        Ok(_) => return None,
        Err(error) => error,
    };
    if takes_business && functions::may_be_passport(text) {
        return Some(Problem::of(id, Common::Passport));
    }
    // Which number the citizen was copying decides what the message shows as an example.
    let nearest = match text.chars().nth(1) {
        _ if takes_business && text.starts_with(|c: char| c.is_ascii_digit()) => Common::IdBusiness,
        Some('8' | '9' | 'A'..='D') => Common::IdResident,
        _ => Common::IdPerson,
    };
    Some(match error {
        IdError::Length { expected: 8, .. } => Problem::of(id, Common::IdBusinessLength),
        IdError::Length { expected, got } if got < expected => {
            Problem::of(id, Common::IdShort).with("n", expected - got)
        }
        IdError::Length { expected, got } => {
            Problem::of(id, Common::IdLong).with("n", got.saturating_sub(expected))
        }
        IdError::CardNumber => Problem::of(id, Common::IdCardNumber),
        _ => Problem::of(id, nearest),
    })
}

fn of_phone(id: &str, text: &str, mobile_only: bool) -> Option<Problem> {
    Some(match Phone::parse(text) {
        Ok(phone) if mobile_only && phone.kind() != PhoneKind::Mobile => {
            Problem::of(id, Common::MobileKind)
        }
        Ok(_) => return None,
        Err(PhoneError::MobileLength { got }) if got < MOBILE_DIGITS => {
            Problem::of(id, Common::MobileShort).with("n", MOBILE_DIGITS - got)
        }
        Err(PhoneError::MobileLength { got }) => {
            Problem::of(id, Common::MobileLong).with("n", got.saturating_sub(MOBILE_DIGITS))
        }
        Err(PhoneError::MobileExtension) => Problem::of(id, Common::MobileExtension),
        Err(_) if mobile_only => Problem::of(id, Common::MobileKind),
        Err(_) => Problem::of(id, Common::PhoneShape),
    })
}

/// One @ with something before it and a dot somewhere behind it, no blanks.
fn is_email(text: &str) -> bool {
    match text.split_once('@') {
        Some((name, host)) => {
            let dotted = host.split('.').all(|part| !part.is_empty()) && host.contains('.');
            !name.is_empty() && dotted && !host.contains('@') && !text.contains(char::is_whitespace)
        }
        None => false,
    }
}

/// A place or body of a worked example (○○縣), which is nowhere.
fn is_made_up(name: &str) -> bool {
    name.starts_with("○○")
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
