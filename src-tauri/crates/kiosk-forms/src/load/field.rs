//! One field or column: what it takes from a shared one, and its expressions.
use std::collections::BTreeSet;

use toml::Spanned;

use super::raw::{RawField, RawReady, RawSuggest, Text};
use super::shared::{self, Own};
use super::{Fault, Found, Gives, Place, Reader};
use crate::def::{Choice, Field, Limits, Ready, Suggest};

impl Reader<'_> {
    /// `words`: where the words of a column begin whose table is shared.
    pub(super) fn field(
        &mut self,
        raw: RawField,
        table: Option<&str>,
        words: Option<&str>,
    ) -> Result<Field, Found> {
        let (raw, own) = shared::complete(raw, words)?;
        let missing = |what| Found {
            at: raw.id.as_ref().map_or(0, |id| id.span().start),
            fault: Fault::Needs {
                field: raw
                    .id
                    .as_ref()
                    .map(|id| id.get_ref().clone())
                    .unwrap_or_default(),
                what,
            },
        };
        let id = raw.id.clone().ok_or_else(|| missing("`id`"))?;
        let kind = raw.kind.ok_or_else(|| missing("`kind`"))?;
        let required = raw.req.ok_or_else(|| missing("`req`"))?;
        self.id(&id)?;
        self.places.push(Place {
            at: id.span().start,
            table: table.map(str::to_owned),
            field: id.get_ref().clone(),
        });
        let gives = Gives::Value(kind);
        let mut optional = |text: &Option<Text>, gives| {
            text.as_ref()
                .map(|text| self.expr(text, table, gives))
                .transpose()
        };
        let when = optional(&raw.when, Gives::Condition)?;
        let value = optional(&raw.value, gives)?;
        let input_when = optional(&raw.input_when, Gives::Condition)?;
        let default = optional(&raw.default, gives)?;
        let cap = optional(&raw.cap, gives)?;
        let suggest = self.suggest(&raw.suggest, table, gives, own.suggest)?;
        let ready = self.ready(raw.ready, table, own.ready)?;
        let choices = choices(raw.choices, raw.words_with.as_ref(), &own.choices)?;
        let page = raw.page.map(Spanned::into_inner);
        if let Some(page) = &page
            && words.is_some()
            && !self.shared_pages.contains(page)
        {
            // A shared table brings the questions of its pages with it.
            self.shared_pages.push(page.clone());
        }
        let columns = self.columns(raw.columns, id.get_ref(), &own)?;
        let (min_rows, max_rows) = raw.rows.unwrap_or_default();
        Ok(Field {
            id: id.into_inner(),
            kind,
            required,
            when,
            value,
            input_when,
            default,
            page,
            limits: Limits {
                min: raw.min,
                max: raw.max,
                min_chars: raw.min_chars,
                max_chars: raw.max_chars,
                min_rows,
                max_rows,
            },
            choices,
            source: raw.source,
            suggest,
            ready,
            cap,
            show_with: raw.show_with.into_iter().map(Spanned::into_inner).collect(),
            columns,
            same_as: raw.same_as.map(Spanned::into_inner),
            is_name: raw.name.unwrap_or_default(),
            paper_label: raw.paper_label.unwrap_or_default(),
            hidden: raw.hidden,
            carry: raw.carry,
            is_row_number: raw.auto,
            like: raw.like.map(Spanned::into_inner),
            words: own.words,
        })
    }

    fn columns(
        &mut self,
        columns: Vec<RawField>,
        table: &str,
        own: &Own,
    ) -> Result<Vec<Field>, Found> {
        let words = own.words.as_deref();
        let columns = columns.into_iter();
        columns
            .map(|column| self.field(column, Some(table), words))
            .collect()
    }

    fn suggest(
        &mut self,
        raw: &[RawSuggest],
        table: Option<&str>,
        gives: Gives,
        is_own: bool,
    ) -> Result<Vec<Suggest>, Found> {
        let suggest = |raw: &RawSuggest| {
            Ok(Suggest {
                value: self.expr(&raw.value, table, gives)?,
                id: raw.id.clone(),
                is_own,
            })
        };
        raw.iter().map(suggest).collect()
    }

    fn ready(
        &mut self,
        groups: Vec<RawReady>,
        table: Option<&str>,
        is_own: bool,
    ) -> Result<Vec<Ready>, Found> {
        let mut ready = Vec::new();
        for group in groups {
            let when = group.when.as_ref();
            let when = when
                .map(|when| self.expr(when, table, Gives::Condition))
                .transpose()?;
            ready.extend(group.ids.into_iter().map(|id| Ready {
                id,
                when: when.clone(),
                is_own,
            }));
        }
        Ok(ready)
    }
}

fn choices(
    ids: Vec<String>,
    words_with: Option<&Text>,
    own: &BTreeSet<String>,
) -> Result<Vec<Choice>, Found> {
    let choice = |id: String| Choice {
        takes_words: false,
        is_own: own.contains(&id),
        id,
    };
    let mut choices: Vec<Choice> = ids.into_iter().map(choice).collect();
    if let Some(words_with) = words_with {
        let choice = choices
            .iter_mut()
            .find(|choice| choice.id == *words_with.get_ref());
        let unknown = || Found::at(words_with, Fault::Unknown(words_with.get_ref().clone()));
        choice.ok_or_else(unknown)?.takes_words = true;
    }
    Ok(choices)
}
