//! The pages of the guided filling: which there are at the moment, in which order, with which fields.
use crate::def::{Field, FieldKind, FormDef};
use crate::expr::Scope;
use crate::load::is_asked;

/// One page of questions: one field, a few that belong together, or the rows of a table.
pub(crate) struct QuestionPage<'a> {
    /// The field's id, or the id of the group.
    pub id: &'a str,
    /// The section it belongs to, from 0; of a page inside a row that of its table.
    pub section: usize,
    /// The fields asked on it.
    pub fields: Vec<&'a Field>,
}

impl<'a> QuestionPage<'a> {
    /// The table whose rows this page lists.
    pub(crate) fn table(&self) -> Option<&'a Field> {
        self.fields
            .first()
            .copied()
            .filter(|field| field.kind == FieldKind::Table)
    }
}

/// The pages that apply to the answers as they are now.
pub(crate) fn of_form<'a>(def: &'a FormDef, scope: &Scope) -> Vec<QuestionPage<'a>> {
    let sections = def.sections.iter().enumerate();
    sections
        .flat_map(|(at, section)| grouped(scope, &section.fields, at))
        .collect()
}

/// The pages of one row.
pub(crate) fn of_row<'a>(table: &'a Field, section: usize, scope: &Scope) -> Vec<QuestionPage<'a>> {
    grouped(scope, &table.columns, section)
}

fn grouped<'a>(scope: &Scope, fields: &'a [Field], section: usize) -> Vec<QuestionPage<'a>> {
    let mut pages: Vec<QuestionPage> = Vec::new();
    for field in fields
        .iter()
        .filter(|field| is_asked(field) && scope.is_input(field))
    {
        let id = field.page.as_deref().unwrap_or(&field.id);
        match pages.last_mut() {
            Some(last) if last.id == id => last.fields.push(field),
            _ => pages.push(QuestionPage {
                id,
                section,
                fields: vec![field],
            }),
        }
    }
    pages
}
