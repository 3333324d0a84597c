//! The keys of a form's messages: its own begin with `form-`, those it shares with other forms with
//! `field-`. And every message a form needs, so that a test can hold the message files against it.
use std::collections::BTreeSet;

use crate::def::{Choice, Field, FormDef, Ready, Rule, Suggest};
use crate::load::is_asked;

/// The key of something that several forms share.
pub(crate) fn shared(part: &str) -> String {
    format!("field-{part}")
}

impl FormDef {
    /// The message key of a part of the form: `key("text-lead")` is `form-<id>-text-lead`, of a text
    /// that is shared `field-text-lead`.
    pub fn key(&self, part: &str) -> String {
        let is_shared = part
            .strip_prefix("text-")
            .is_some_and(|text| self.shared_texts.iter().any(|shared| shared == text));
        if is_shared {
            shared(part)
        } else {
            self.own_key(part)
        }
    }

    fn own_key(&self, part: &str) -> String {
        format!("form-{}-{part}", self.id)
    }

    /// Whether the form has this standing text, of its own or shared.
    pub fn has_text(&self, id: &str) -> bool {
        self.texts
            .iter()
            .chain(&self.shared_texts)
            .any(|text| text == id)
    }

    /// The message key of the form's name.
    pub fn title_key(&self) -> String {
        format!("form-{}", self.id)
    }

    /// The key of the question of a page that holds several fields.
    pub fn page_key(&self, page: &str) -> String {
        let part = format!("page-{page}");
        if self.shared_pages.iter().any(|shared| shared == page) {
            shared(&part)
        } else {
            self.own_key(&part)
        }
    }

    /// The key of what is said when a rule is broken.
    pub fn rule_key(&self, rule: &Rule) -> String {
        match &rule.like {
            Some(like) => shared(&format!("rule-{like}")),
            None => self.own_key(&format!("rule-{}", rule.id)),
        }
    }

    /// A field, or a column of a table.
    fn named(&self, table: Option<&str>, field: &str) -> Option<&Field> {
        match table {
            Some(table) => self.field(table).and_then(|table| table.column(field)),
            None => self.field(field),
        }
    }

    /// The key that the form itself has for a field or column, shared or not.
    fn own_question_key(&self, table: Option<&str>, field: &str) -> String {
        match table {
            Some(table) => self.own_key(&format!("{table}-{field}")),
            None => self.own_key(field),
        }
    }

    /// The key of a field's question; of a column with its table.
    pub fn question_key(&self, table: Option<&str>, field: &str) -> String {
        let words = self
            .named(table, field)
            .and_then(|field| field.words.clone());
        words.unwrap_or_else(|| self.own_question_key(table, field))
    }

    /// The beginning of the keys of a field's parts: the form's own where the part is its own.
    fn part_key(&self, table: Option<&str>, field: &str, is_own: bool) -> String {
        if is_own {
            self.own_question_key(table, field)
        } else {
            self.question_key(table, field)
        }
    }

    /// The key of the label of a field or column on the check page.
    pub fn label_key(&self, table: Option<&str>, field: &str) -> String {
        format!("{}.label", self.question_key(table, field))
    }

    /// The key of the label of a field or column on paper.
    pub fn paper_label_key(&self, table: Option<&str>, field: &str) -> String {
        let has_own = self
            .named(table, field)
            .is_some_and(|field| field.paper_label);
        let end = if has_own { "paper" } else { "label" };
        format!("{}.{end}", self.question_key(table, field))
    }

    /// The key of the words of a choice.
    pub fn choice_key(&self, table: Option<&str>, field: &str, choice: &str) -> String {
        let found = self
            .named(table, field)
            .and_then(|field| field.choice(choice));
        let key = self.part_key(table, field, found.is_some_and(|choice| choice.is_own));
        format!("{key}-{choice}")
    }

    /// The key of a ready sentence.
    pub(crate) fn ready_key(&self, table: Option<&str>, field: &str, ready: &Ready) -> String {
        let key = self.part_key(table, field, ready.is_own);
        format!("{key}-ready-{}", ready.id)
    }

    /// The key of a suggested value, where it has words.
    pub(crate) fn suggest_key(
        &self,
        table: Option<&str>,
        field: &str,
        suggest: &Suggest,
    ) -> Option<String> {
        let key = self.part_key(table, field, suggest.is_own);
        suggest.id.as_ref().map(|id| format!("{key}-suggest-{id}"))
    }

    /// The key of 「同上」 for a field that may repeat another one.
    pub(crate) fn same_key(&self, table: Option<&str>, field: &str) -> String {
        format!("{}-suggest-same", self.question_key(table, field))
    }

    /// The keys of all messages of this form, attributes written as `key.attribute`; shared ones too.
    pub fn message_keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        let title = self.title_key();
        keys.extend(["short", "what", "bring"].map(|end| format!("{title}.{end}")));
        keys.insert(title);
        let lists = [
            ("text", &self.texts),
            ("text", &self.shared_texts),
            ("legal", &self.legal),
            ("bring", &self.bring),
            ("no_need", &self.no_need),
            ("mistake", &self.mistakes),
        ];
        for (part, ids) in lists {
            keys.extend(ids.iter().map(|id| self.key(&format!("{part}-{id}"))));
        }
        let sections = self.sections.iter();
        keys.extend(sections.map(|section| self.key(&format!("section-{}", section.id))));
        keys.extend(self.rules.iter().map(|rule| self.rule_key(rule)));
        for field in self.fields().chain(&self.staff) {
            self.keys_of(None, field, &mut keys);
            for column in &field.columns {
                self.keys_of(Some(&field.id), column, &mut keys);
            }
        }
        keys
    }

    fn keys_of(&self, table: Option<&str>, field: &Field, keys: &mut BTreeSet<String>) {
        let id = &field.id;
        keys.insert(self.label_key(table, id));
        keys.insert(self.paper_label_key(table, id));
        if is_asked(field) {
            keys.insert(self.question_key(table, id));
        }
        keys.extend(field.page.iter().map(|page| self.page_key(page)));
        let choice = |choice: &Choice| self.choice_key(table, id, &choice.id);
        keys.extend(field.choices.iter().map(choice));
        keys.extend(
            field
                .ready
                .iter()
                .map(|ready| self.ready_key(table, id, ready)),
        );
        let suggest = field.suggest.iter();
        keys.extend(suggest.filter_map(|suggest| self.suggest_key(table, id, suggest)));
        keys.extend(field.same_as.as_ref().map(|_| self.same_key(table, id)));
    }
}
