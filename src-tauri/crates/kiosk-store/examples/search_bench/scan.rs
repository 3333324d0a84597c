//! What one writes without an index, and the truth to compare with: all texts of a notice in one column, folded like
//! ours, in memory, and `LIKE '%…%'` over every row.

use std::collections::BTreeSet;

use kiosk_model::notice::Notice;
use kiosk_model::text::skey;
use kiosk_store::{Catalogue, NoticeQuery};
use kiosk_testkit::today;
use rusqlite::{Connection, params_from_iter};

/// Pages above this are compared by their counts alone.
const MOST_COMPARED: usize = 5_000;

/// The texts of a notice, folded, one a line.
pub(crate) struct Texts {
    pub(crate) id: String,
    pub(crate) text: String,
}

impl Texts {
    pub(crate) fn of(notice: &Notice) -> Self {
        let mut text = skey(&notice.round_text);
        let mut add = |part: &str| {
            text.push('\n');
            text.push_str(&skey(part));
        };
        if let Some(case) = &notice.case_no {
            add(&case.raw);
        }
        for lot in &notice.lots {
            for part in [&lot.category, &lot.no.text, &lot.remarks] {
                add(part);
            }
            for item in &lot.items {
                add(&item.address);
            }
        }
        Self {
            id: notice.id.0.clone(),
            text,
        }
    }
}

pub(crate) struct Scan(Connection);

impl Scan {
    pub(crate) fn new(texts: &[Texts]) -> Self {
        let mut db = Connection::open_in_memory().unwrap();
        db.execute_batch("PRAGMA case_sensitive_like = ON; CREATE TABLE notice (text TEXT)")
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

    /// How many are found.
    pub(crate) fn search(&self, query: &NoticeQuery) -> u32 {
        let words: Vec<String> = (query.words.split_whitespace())
            .map(|word| format!("%{}%", skey(word)))
            .collect();
        let condition = vec!["text LIKE ?"; words.len()].join(" AND ");
        let sql = format!("SELECT count(*) FROM notice WHERE {condition}");
        let mut statement = self.0.prepare_cached(&sql).unwrap();
        let count = statement.query_row(params_from_iter(words), |row| row.get(0));
        count.unwrap()
    }
}

/// Whether the words mean nothing but pieces of the texts: a scan then finds all that should be found.
pub(crate) fn is_text(query: &NoticeQuery) -> bool {
    !query.words.is_empty() && !query.words.contains('/')
}

/// The ids of the notices that hold the words as exact pieces of their texts.
pub(crate) fn wanted<'a>(texts: &'a [Texts], query: &NoticeQuery) -> BTreeSet<&'a str> {
    let words: Vec<String> = query.words.split_whitespace().map(skey).collect();
    (texts.iter())
        .filter(|texts| words.iter().all(|word| texts.text.contains(word)))
        .map(|texts| texts.id.as_str())
        .collect()
}

/// How many notices hold the words as exact pieces of their texts, and how many of those a search finds.
pub(crate) fn recall(
    catalogue: &Catalogue,
    texts: &[Texts],
    query: &NoticeQuery,
) -> (usize, usize) {
    let wanted = wanted(texts, query);
    let ask = |limit| {
        let query = NoticeQuery {
            limit,
            ..query.clone()
        };
        catalogue.search(&query, today()).unwrap()
    };
    let total = ask(0).total;
    if total > MOST_COMPARED {
        return (wanted.len(), wanted.len().min(total));
    }
    let page = ask(usize::MAX);
    let found = page.notices.iter().map(|listed| listed.notice.id.as_str());
    let found: BTreeSet<&str> = found.collect();
    (wanted.len(), wanted.intersection(&found).count())
}
