//! The index SQLite brings along: FTS5 with `trigram`, which looks up three characters and reads every row for two.

use std::path::Path;

use kiosk_model::text::skey;
use kiosk_store::NoticeQuery;
use rusqlite::{Connection, OpenFlags, params_from_iter};

use crate::scan::Texts;

pub(crate) struct Trigram(Connection);

impl Trigram {
    pub(crate) fn new(dir: &Path, texts: &[Texts]) -> Self {
        let mut db =
            Connection::open_with_flags(dir.join("trigram.db"), OpenFlags::default()).unwrap();
        db.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
             CREATE VIRTUAL TABLE notice USING fts5 (text, tokenize = 'trigram')",
        )
        .unwrap();
        let all = db.transaction().unwrap();
        for texts in texts {
            all.prepare_cached("INSERT INTO notice VALUES (?)")
                .unwrap()
                .execute([&texts.text])
                .unwrap();
        }
        all.commit().unwrap();
        Self(db)
    }

    /// Gives back what was read of the file.
    pub(crate) fn release_memory(&self) {
        self.0.flush_prepared_statement_cache();
        self.0.release_memory().unwrap();
    }

    /// How many are found.
    pub(crate) fn search(&self, query: &NoticeQuery) -> u32 {
        let words: Vec<String> = query.words.split_whitespace().map(skey).collect();
        let long = words.iter().all(|word| word.chars().count() >= 3);
        let (condition, values) = if long {
            let quoted = words.iter().map(|word| format!("\"{word}\""));
            let phrase = quoted.collect::<Vec<_>>().join(" AND ");
            ("notice MATCH ?".to_owned(), vec![phrase])
        } else {
            (
                vec!["text LIKE ?"; words.len()].join(" AND "),
                words.iter().map(|word| format!("%{word}%")).collect(),
            )
        };
        let sql = format!("SELECT count(*) FROM notice WHERE {condition}");
        let mut statement = self.0.prepare_cached(&sql).unwrap();
        let count = statement.query_row(params_from_iter(values), |row| row.get(0));
        count.unwrap()
    }
}
