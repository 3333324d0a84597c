//! All answers of one form, and the rows of its tables.
use std::collections::BTreeMap;
use std::fmt;

use crate::value::Value;

/// The answers of one visit to one form, by field id. Wiped when dropped; `Debug` names the fields
/// that have an answer and says nothing of what it is.
#[derive(Clone, PartialEq, Default)]
pub struct Answers(BTreeMap<String, Value>);

/// One row of a table, by column id.
#[derive(Clone, PartialEq, Default)]
pub struct Row(BTreeMap<String, Value>);

impl Answers {
    /// The answer to a field, if there is one.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.0.get(field)
    }

    /// Replaces the answer to a field.
    pub fn set(&mut self, field: &str, value: Value) {
        self.0.insert(field.to_owned(), value);
    }

    /// Forgets the answer to a field.
    pub fn clear(&mut self, field: &str) {
        self.0.remove(field);
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Fields and answers, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(field, value)| (field.as_str(), value))
    }

    /// The rows of a table; none where it has no answer.
    pub fn rows(&self, table: &str) -> &[Row] {
        match self.0.get(table) {
            Some(Value::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// Changes the rows of a table.
    pub(crate) fn change_rows<T>(
        &mut self,
        table: &str,
        change: impl FnOnce(&mut Vec<Row>) -> T,
    ) -> T {
        let mut rows = match self.0.remove(table) {
            Some(Value::Rows(rows)) => Some(rows),
            _ => None,
        };
        let known = rows.is_some();
        let changed = rows.get_or_insert_default();
        let result = change(changed);
        // A change that was refused leaves no table behind.
        if let Some(rows) = rows.filter(|rows| known || !rows.is_empty()) {
            self.set(table, Value::Rows(rows));
        }
        result
    }
}

impl Row {
    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a column, if there is one.
    pub fn get(&self, column: &str) -> Option<&Value> {
        self.0.get(column)
    }

    /// Replaces the value of a column.
    pub fn set(&mut self, column: &str, value: Value) {
        self.0.insert(column.to_owned(), value);
    }

    /// Forgets the value of a column.
    pub fn clear(&mut self, column: &str) {
        self.0.remove(column);
    }

    /// Columns and values, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .map(|(column, value)| (column.as_str(), value))
    }
}

impl FromIterator<(String, Value)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}

impl FromIterator<(String, Value)> for Row {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
