//! Values for one touch. Each suggestion is the whole new value of the field, so that a case number or
//! an address grows touch by touch: year, kind, digits; district, name of the road, 路, number, 號.
use super::SuggestionView;
use crate::def::{Field, Source};
use crate::expr::Scope;
use crate::filling::Filling;
use crate::lists;
use crate::printed::{Shown, show};
use crate::value::Value;

/// More keys than these do not stand beside a keyboard.
const MOST: usize = 20;
/// How many years back case numbers are offered.
const YEARS: i16 = 12;

pub(crate) fn of_field(
    filling: &Filling,
    scope: &Scope,
    field: &'static Field,
    table: Option<&str>,
) -> Vec<SuggestionView> {
    let mut found = Vec::new();
    let model = field
        .same_as
        .as_deref()
        .and_then(|model| filling.def.field(model));
    if let Some(value) = model.and_then(|model| scope.effective(model)) {
        found.push(SuggestionView {
            label: None,
            key: Some(filling.def.same_key(table, &field.id)),
            value,
        });
    }
    let cap = field.cap.as_ref().and_then(|cap| cap.eval(scope).int());
    for suggest in &field.suggest {
        let Some(value) = scope.computed(field, &suggest.value) else {
            continue;
        };
        let number = match &value {
            Value::Int(number) => Some(*number),
            Value::Money(amount) => Some(amount.get()),
            _ => None,
        };
        let too_much = number.zip(cap).is_some_and(|(number, cap)| number > cap);
        if too_much
            || found
                .iter()
                .any(|other: &SuggestionView| other.value == value)
        {
            continue;
        }
        let key = filling.def.suggest_key(table, &field.id, suggest);
        let label = match (&key, show(filling.def, None, field, Some(&value))) {
            (None, Shown::Text(text)) => Some(text.to_string()),
            _ => None,
        };
        found.push(SuggestionView { label, key, value });
    }
    let typed = match scope.effective(field) {
        Some(Value::Text(text)) => text,
        _ => String::new().into(),
    };
    found.extend(of_source(filling, field, &typed));
    found.truncate(MOST);
    found
}

fn of_source(filling: &Filling, field: &Field, typed: &str) -> Vec<SuggestionView> {
    let whole = |label: &str| suggestion(label, label.to_owned());
    let added = |label: &str| suggestion(label, format!("{typed}{label}"));
    match field.source {
        Some(Source::Divisions) => {
            let own = filling.lists.divisions.iter();
            let usual = lists::divisions().iter();
            let usual = usual.filter(|division| !filling.lists.divisions.contains(division));
            own.chain(usual).map(|division| whole(division)).collect()
        }
        Some(Source::AddressPrefixes) if typed.is_empty() => filling
            .lists
            .address_prefixes
            .iter()
            .map(|prefix| whole(prefix))
            .collect(),
        Some(Source::AddressPrefixes) => lists::address_parts()
            .iter()
            .map(|part| added(part))
            .collect(),
        Some(Source::EmailHosts) if !typed.is_empty() && !typed.contains('@') => {
            lists::email_hosts()
                .iter()
                .map(|host| added(host))
                .collect()
        }
        Some(Source::CaseKinds) => case_number(typed, filling.today().roc_year()),
        Some(Source::EmailHosts | Source::Agencies | Source::Counties | Source::Townships)
        | None => Vec::new(),
    }
}

/// First the year, then the kind; the serial number is typed, and 號 comes by itself.
fn case_number(typed: &str, this_year: i16) -> Vec<SuggestionView> {
    let is_year = !typed.is_empty() && typed.chars().all(|c| c.is_ascii_digit());
    if typed.is_empty() || is_year && typed.len() < 2 {
        let years = (this_year - YEARS + 1..=this_year)
            .rev()
            .map(|year| format!("{year}年度"));
        years.map(|year| suggestion(&year, year.clone())).collect()
    } else if is_year && typed.len() <= 3 || typed.ends_with('年') || typed.ends_with("年度") {
        let year = typed.trim_end_matches('度').trim_end_matches('年');
        let kinds = lists::case_kinds().iter();
        kinds
            .map(|kind| suggestion(kind, format!("{year}年度{kind}字第")))
            .collect()
    } else {
        Vec::new()
    }
}

fn suggestion(label: &str, text: String) -> SuggestionView {
    let value = Value::Text(text.into());
    SuggestionView {
        label: Some(label.to_owned()),
        key: None,
        value,
    }
}
