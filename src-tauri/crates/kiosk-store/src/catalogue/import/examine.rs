//! The examination of a new catalogue: what it will be asked, it is asked before it becomes the active one.

use kiosk_model::case_no::{CaseNo, CaseQuery};
use kiosk_model::date::RocDate;
use kiosk_model::notice::Notice;
use rusqlite::Connection;

use crate::catalogue::ImportCounts;
use crate::catalogue::table::notice;
use crate::error::{Error, Result};
use crate::search::{self, NoticeQuery, columns::Columns};

/// Asks the new file the questions it will be asked.
pub(super) fn examine(conn: &Connection, counts: &ImportCounts, taken: &[Notice]) -> Result<()> {
    let check = |passed: bool, name: &'static str| {
        if passed {
            Ok(())
        } else {
            Err(Error::CheckFailed(name))
        }
    };
    let number = |sql: &str| -> Result<usize> {
        let found: u32 = conn.query_row(sql, [], |row| row.get(0))?;
        Ok(found as usize)
    };
    let sum =
        counts.new + counts.changed + counts.unchanged + counts.withdrawn + counts.refused.len();
    check(counts.read == sum, "sum")?;
    let sound: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    check(sound == "ok", "pages")?;
    check(
        !conn.prepare("PRAGMA foreign_key_check")?.exists([])?,
        "relations",
    )?;
    search::check(conn)?;
    check(
        number(
            "SELECT count(*) FROM notice
             WHERE no NOT IN (SELECT notice FROM source_row UNION SELECT notice FROM hand)",
        )? == 0,
        "notices with rows",
    )?;
    check(
        number("SELECT (SELECT count(*) FROM source_row) + (SELECT count(*) FROM hand)")?
            >= counts.new,
        "rows",
    )?;

    let columns = Columns::load(conn)?;
    let today = RocDate::parse_iso("2000-01-01").map_err(|_| Error::CheckFailed("date"))?;
    // What is shown only for some days is found only on them.
    let always_shown = |notice: &&Notice| notice.valid_from.is_none() && notice.valid_to.is_none();
    for sample in taken.iter().filter(always_shown) {
        let no = notice::find(conn, &sample.id)?;
        let holds = |query: NoticeQuery| -> Result<bool> {
            let found = search::run(conn, &columns, &query, today)?;
            let mut numbers = found.page.iter().map(|(at, _)| columns.no[*at]);
            Ok(numbers.any(|found| Some(found) == no))
        };
        let all = || NoticeQuery {
            limit: usize::MAX,
            ..NoticeQuery::default()
        };
        let case = sample
            .case_no
            .as_ref()
            .map(CaseNo::office_form)
            .unwrap_or_default();
        // A number in a form that nobody can search by must not keep a file out.
        if CaseQuery::parse(&case).is_some() {
            check(
                holds(NoticeQuery {
                    case: Some(case),
                    ..all()
                })?,
                "search by case",
            )?;
        }
        let address = sample
            .lots
            .iter()
            .flat_map(|lot| &lot.items)
            .map(|item| item.address.as_str())
            .next();
        let words = address
            .map(search::grams::runs)
            .and_then(|runs| runs.into_iter().next());
        if let Some(words) = words {
            check(holds(NoticeQuery { words, ..all() })?, "search by address")?;
        }
    }
    Ok(())
}
