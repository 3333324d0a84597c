//! Every message a form needs, so that a test can hold the message files against it.
use std::collections::BTreeSet;

use crate::def::{Field, FormDef};
use crate::load::is_asked;

impl FormDef {
    /// The keys of all messages of this form, attributes written as `key.attribute`.
    pub fn message_keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        let title = self.title_key();
        keys.extend(["short", "what", "bring"].map(|end| format!("{title}.{end}")));
        keys.insert(title);
        let lists = [
            ("text", &self.texts),
            ("legal", &self.legal),
            ("bring", &self.bring),
            ("no_need", &self.no_need),
            ("mistake", &self.mistakes),
        ];
        for (part, ids) in lists {
            keys.extend(ids.iter().map(|id| self.key(&format!("{part}-{id}"))));
        }
        keys.extend(
            self.sections
                .iter()
                .map(|section| self.key(&format!("section-{}", section.id))),
        );
        keys.extend(
            self.rules
                .iter()
                .map(|rule| self.key(&format!("rule-{}", rule.id))),
        );
        for field in self.fields().chain(&self.staff) {
            self.keys_of(None, field, &mut keys);
            for column in &field.columns {
                self.keys_of(Some(&field.id), column, &mut keys);
            }
        }
        keys
    }

    fn keys_of(&self, table: Option<&str>, field: &Field, keys: &mut BTreeSet<String>) {
        let key = self.question_key(table, &field.id);
        keys.insert(self.label_key(table, &field.id));
        keys.insert(self.paper_label_key(table, &field.id));
        if is_asked(field) {
            keys.insert(key.clone());
        }
        keys.extend(
            field
                .page
                .iter()
                .map(|page| self.key(&format!("page-{page}"))),
        );
        keys.extend(
            field
                .choices
                .iter()
                .map(|choice| format!("{key}-{}", choice.id)),
        );
        keys.extend(
            field
                .ready
                .iter()
                .map(|ready| format!("{key}-ready-{}", ready.id)),
        );
        let named = field
            .suggest
            .iter()
            .filter_map(|suggest| suggest.id.as_deref());
        let same = field.same_as.as_ref().map(|_| "same");
        keys.extend(named.chain(same).map(|id| format!("{key}-suggest-{id}")));
    }
}
