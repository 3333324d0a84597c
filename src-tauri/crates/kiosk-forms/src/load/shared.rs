//! What several forms share: fields, standing texts, questions of pages, rules. The file
//! `defs/shared.toml` holds it once; a form names what it takes.
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;
use toml::Spanned;

use super::raw::{RawField, RawReady, RawSuggest, Text};
use super::{Fault, Found};
use crate::keys;

const FILE: &str = include_str!("../../defs/shared.toml");

static SHARED: LazyLock<Shared> =
    LazyLock::new(|| toml::from_str(FILE).expect("the tests of this crate read this file"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shared {
    fields: Vec<RawField>,
    texts: Vec<String>,
    pages: Vec<String>,
    rules: Vec<String>,
}

/// Which words of a field that is like a shared one are the form's own.
#[derive(Default)]
pub(super) struct Own {
    /// The beginning of the keys of the shared words.
    pub words: Option<String>,
    pub choices: BTreeSet<String>,
    pub suggest: bool,
    pub ready: bool,
}

/// Where the words of a field begin that is written out in full: within a shared table they are
/// shared, else they are the form's.
fn alone(raw: &RawField, table_words: Option<&str>) -> Own {
    let id = raw.id.as_ref().map_or("", |id| id.get_ref());
    let table_words = table_words.filter(|_| !raw.own_words);
    Own {
        words: table_words.map(|table| format!("{table}-{id}")),
        ..Own::default()
    }
}

/// The field with everything that it takes from the shared one it is like.
pub(super) fn complete(raw: RawField, table_words: Option<&str>) -> Result<(RawField, Own), Found> {
    let Some(like) = raw.like.clone() else {
        let own = alone(&raw, table_words);
        return Ok((raw, own));
    };
    let (table, last) = match like.get_ref().split_once('.') {
        Some((table, column)) => (Some(table), column),
        None => (None, like.get_ref().as_str()),
    };
    let fields = match table {
        Some(table) => find(&SHARED.fields, table).map_or(&[][..], |table| &table.columns),
        None => &SHARED.fields,
    };
    let model = find(fields, last)
        .ok_or_else(|| Found::at(&like, Fault::Unknown(like.get_ref().clone())))?;
    let words = (!raw.own_words).then(|| keys::shared(&like.get_ref().replace('.', "-")));
    let shared_choice = |choice: &String| model.choices.contains(choice);
    let own = Own {
        choices: raw
            .choices
            .iter()
            .filter(|choice| !shared_choice(choice))
            .cloned()
            .collect(),
        suggest: !raw.suggest.is_empty(),
        ready: !raw.ready.is_empty(),
        words,
    };
    // A fault in what was taken is shown where it was taken.
    let model = moved(model, &like.span());
    Ok((merged(raw, model, table.is_none()), own))
}

fn merged(own: RawField, model: RawField, is_whole: bool) -> RawField {
    let columns = match (&own.like, is_whole) {
        (Some(like), true) => columns(own.columns, model.columns, like),
        _ => own.columns,
    };
    let paper_label = if own.own_words {
        own.paper_label
    } else {
        model.paper_label
    };
    let choices = first(own.choices, model.choices);
    let model_words = model.words_with.filter(|id| choices.contains(id.get_ref()));
    RawField {
        id: own.id.or(model.id),
        like: own.like,
        own_words: own.own_words,
        kind: own.kind.or(model.kind),
        req: own.req,
        when: own.when,
        value: own.value,
        input_when: own.input_when,
        default: own.default.or(model.default),
        page: own.page,
        min: own.min.or(model.min),
        max: own.max.or(model.max),
        min_chars: own.min_chars.or(model.min_chars),
        max_chars: own.max_chars.or(model.max_chars),
        rows: own.rows.or(model.rows),
        choices,
        words_with: own.words_with.or(model_words),
        source: own.source.or(model.source),
        suggest: first(own.suggest, model.suggest),
        ready: first(own.ready, model.ready),
        cap: own.cap,
        show_with: own.show_with,
        columns,
        same_as: own.same_as,
        name: own.name.or(model.name),
        paper_label,
        hidden: own.hidden,
        carry: own.carry,
        auto: own.auto || model.auto,
    }
}

/// The shared columns, changed by what the form says of one of them, then the form's own.
fn columns(own: Vec<RawField>, mut model: Vec<RawField>, table: &Text) -> Vec<RawField> {
    for mut column in own {
        let id = column.id.as_ref().map(|id| id.get_ref().as_str());
        let same = model.iter_mut().find(|shared| {
            id.is_some() && shared.id.as_ref().map(|id| id.get_ref().as_str()) == id
        });
        match same {
            Some(shared) => {
                let like = format!("{}.{}", table.get_ref(), id.unwrap_or_default());
                column.like.get_or_insert(Spanned::new(table.span(), like));
                *shared = RawField {
                    req: column.req.or(shared.req),
                    when: column.when.clone().or(shared.when.take()),
                    page: column.page.clone().or(shared.page.take()),
                    ..column
                };
            }
            None => {
                column.own_words |= column.like.is_none();
                model.push(column);
            }
        }
    }
    model
}

fn first<T>(own: Vec<T>, model: Vec<T>) -> Vec<T> {
    if own.is_empty() { model } else { own }
}

/// The same field, as if it were written at `place`.
fn moved(field: &RawField, place: &Range<usize>) -> RawField {
    let text = |text: &Text| Spanned::new(place.clone(), text.get_ref().clone());
    let optional = |there: &Option<Text>| there.as_ref().map(text);
    RawField {
        id: optional(&field.id),
        like: optional(&field.like),
        when: optional(&field.when),
        value: optional(&field.value),
        input_when: optional(&field.input_when),
        default: optional(&field.default),
        page: optional(&field.page),
        words_with: optional(&field.words_with),
        suggest: field
            .suggest
            .iter()
            .map(|suggest| RawSuggest {
                value: text(&suggest.value),
                id: suggest.id.clone(),
            })
            .collect(),
        ready: field
            .ready
            .iter()
            .map(|ready| RawReady {
                ids: ready.ids.clone(),
                when: optional(&ready.when),
            })
            .collect(),
        cap: optional(&field.cap),
        show_with: field.show_with.iter().map(text).collect(),
        columns: field
            .columns
            .iter()
            .map(|column| moved(column, place))
            .collect(),
        same_as: optional(&field.same_as),
        ..field.clone()
    }
}

fn find<'a>(fields: &'a [RawField], id: &str) -> Option<&'a RawField> {
    let is_it = |field: &&RawField| field.id.as_ref().is_some_and(|own| own.get_ref() == id);
    fields.iter().find(is_it)
}

/// What a list of a definition may name.
#[derive(Clone, Copy)]
pub(super) enum List {
    Texts,
    Pages,
    Rules,
}

/// The named texts, pages or rules, each of which has to be shared.
pub(super) fn known(names: &[Text], list: List) -> Result<Vec<String>, Found> {
    let shared = match list {
        List::Texts => &SHARED.texts,
        List::Pages => &SHARED.pages,
        List::Rules => &SHARED.rules,
    };
    let known = |name: &Text| {
        if shared.contains(name.get_ref()) {
            Ok(name.get_ref().clone())
        } else {
            Err(Found::at(name, Fault::Unknown(name.get_ref().clone())))
        }
    };
    names.iter().map(known).collect()
}

/// A form that takes everything there is, so that a test can hold it against the laws of a definition.
#[cfg(test)]
pub(crate) fn sample() -> String {
    use std::fmt::Write as _;
    let list = |names: &[String]| {
        let quoted: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
        quoted.join(", ")
    };
    let mut text = format!(
        "format = 1\nid = \"sample\"\nno = 1\nedition = \"115-11\"\nlegal = []\nbring = []\ntexts = []\n\
         shared_texts = [{}]\nshared_pages = [{}]\n",
        list(&SHARED.texts),
        list(&SHARED.pages),
    );
    text.push_str("[[sections]]\nid = \"all\"\n");
    for field in &SHARED.fields {
        let id = field.id.as_ref().map_or("", |id| id.get_ref());
        let req = if id.starts_with("staff_") { "S" } else { "N" };
        // Writing to a text cannot fail.
        let _ = writeln!(text, "[[sections.fields]]\nlike = {id:?}\nreq = {req:?}");
    }
    text.push_str(
        "[paper]\nmargin = 15.0\nfoot_y = 288.0\nrunning_y = 10.5\nside_w = 9.0\npages = []\n\
         pt = { title = 20.0, office = 13.0, label = 12.0, value = 12.0, note = 10.0, smallest = 10.0 }\n\
         annex = { title = \"text-annex\", see = \"text-see_annex\", tables = [] }\n\
         [specimen]\ntoday = \"2026-11-22\"\n",
    );
    text
}

/// The keys of the pages and rules, which a field alone does not bring.
#[cfg(test)]
pub(crate) fn keys_of_lists() -> Vec<String> {
    let pages = SHARED.pages.iter().map(|page| format!("page-{page}"));
    let rules = SHARED.rules.iter().map(|rule| format!("rule-{rule}"));
    pages.chain(rules).map(|part| keys::shared(&part)).collect()
}
