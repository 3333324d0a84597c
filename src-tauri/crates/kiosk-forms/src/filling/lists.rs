//! Choices that no definition holds: agencies of the office, counties, the townships of a county. An
//! answer from such a list is kept as its text, for the list is not part of the form.
use kiosk_model::places;

use super::{Filling, OTHER};
use crate::def::{Field, FieldKind, Source};
use crate::expr::Scope;
use crate::value::Value;

impl Filling {
    /// The texts to choose from, as they are now.
    pub(crate) fn list_of(&self, scope: &Scope, field: &Field) -> Option<Vec<String>> {
        let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
        match (field.kind, field.source) {
            (FieldKind::County, _) => {
                let own = self.lists.county.as_deref().unwrap_or_default();
                Some(owned(places::counties_from(own)))
            }
            (FieldKind::Township, _) => {
                let county = scope.county_beside(field).unwrap_or_default();
                let townships = places::townships_of(&county).into_iter();
                Some(owned(townships.map(|township| township.name).collect()))
            }
            (_, Some(Source::Agencies)) => Some(self.lists.agencies.clone()),
            _ => None,
        }
    }

    /// A choice of a list, given by its place, as its text; other values stay.
    pub(super) fn as_text(&self, scope: &Scope, field: &Field, value: Value) -> Value {
        match (self.list_of(scope, field), value) {
            (Some(list), Value::Choice(at)) => {
                let chosen = at.parse().ok().and_then(|at: usize| list.get(at).cloned());
                chosen.map_or(Value::Choice(at), |text| Value::Text(text.into()))
            }
            (Some(_), Value::Other { text, .. }) => Value::Text(text),
            (_, value) => value,
        }
    }

    /// The text of a list as a choice, by its place; words that the list does not have stand apart.
    pub(crate) fn as_choice(&self, scope: &Scope, field: &Field, value: Value) -> Value {
        match (self.list_of(scope, field), value) {
            (Some(list), Value::Text(text)) => match list.iter().position(|name| *name == *text) {
                Some(at) => Value::Choice(at.to_string()),
                None => Value::Other {
                    choice: OTHER.to_owned(),
                    text,
                },
            },
            (_, value) => value,
        }
    }

    /// Another county: the township that was chosen is none of it.
    pub(super) fn drop_township_beside(&mut self, table: Option<(&str, usize)>, county: &Field) {
        if county.kind != FieldKind::County {
            return;
        }
        let township = |field: &&Field| field.kind == FieldKind::Township;
        match table {
            Some((table, row)) => {
                let column = self
                    .def
                    .field(table)
                    .and_then(|t| t.columns.iter().find(township));
                self.answers.change_rows(table, |rows| {
                    if let (Some(column), Some(row)) = (column, rows.get_mut(row)) {
                        row.clear(&column.id);
                    }
                });
            }
            None => {
                let section = self.def.section_of(&county.id);
                if let Some(field) = section.and_then(|s| s.fields.iter().find(township)) {
                    self.answers.clear(&field.id);
                }
            }
        }
    }
}
