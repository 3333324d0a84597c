//! The rival: what one writes without an index. All texts of a notice in one column, folded like
//! ours, in memory, and `LIKE '%…%'` over every row, newest first.

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::notice::Notice;
use kiosk_model::text::skey;
use kiosk_store::NoticeQuery;
use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};

pub(crate) struct Scan(Connection);

impl Scan {
    pub(crate) fn new(notices: &[Notice]) -> Self {
        let mut db = Connection::open_in_memory().unwrap();
        db.execute_batch(
            "PRAGMA case_sensitive_like = ON;
             CREATE TABLE notice (day TEXT, township TEXT, kind TEXT, case_key TEXT, text TEXT)",
        )
        .unwrap();
        let all = db.transaction().unwrap();
        for notice in notices {
            let townships = join(notice, |text, item| text.push_str(&item.township));
            let places = join(notice, |text, item| text.push_str(&item.address));
            let lots = notice.lots.iter().map(|lot| skey(&lot.category));
            let text = lots.fold(skey(&places), |text, category| text + "\n" + &category);
            all.prepare_cached("INSERT INTO notice VALUES (?, ?, ?, ?, ?)")
                .unwrap()
                .execute(params![
                    notice.day().map(RocDate::iso),
                    townships,
                    notice.kind.code(),
                    notice.case_no.as_ref().and_then(CaseNo::key),
                    text
                ])
                .unwrap();
        }
        all.commit().unwrap();
        Self(db)
    }

    /// How many are found, all of them read in the order of the list.
    pub(crate) fn search(&self, query: &NoticeQuery) -> usize {
        let mut sql = "SELECT rowid, township FROM notice WHERE 1".to_owned();
        let mut values = Vec::new();
        let mut narrow = |condition: &str, value: String| {
            sql.push_str(condition);
            values.push(Value::Text(value));
        };
        for word in query.words.split_whitespace() {
            narrow(" AND text LIKE ?", format!("%{}%", skey(word)));
        }
        if let Some(case) = &query.case {
            narrow(" AND case_key LIKE ?", format!("%{case}"));
        }
        if let Some(kind) = query.kind {
            narrow(" AND kind = ?", kind.code().to_owned());
        }
        if let Some(township) = &query.township {
            narrow(" AND township LIKE ?", format!("%{township}%"));
        }
        if let Some(from) = query.from {
            narrow(" AND day >= ?", from.iso());
        }
        sql.push_str(" ORDER BY day DESC");
        let mut statement = self.0.prepare_cached(&sql).unwrap();
        let rows = statement.query_map(params_from_iter(values), |row| row.get::<_, i64>(0));
        rows.unwrap().map(Result::unwrap).count()
    }
}

fn join(notice: &Notice, add: impl Fn(&mut String, &kiosk_model::notice::Item)) -> String {
    let mut text = String::new();
    for item in notice.lots.iter().flat_map(|lot| &lot.items) {
        add(&mut text, item);
        text.push('\n');
    }
    text
}
