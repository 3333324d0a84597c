//! Somebody who has the key, the ledger and any SQL they like tries to find out whose answer is whose.
//!
//! The test knows the truth: which visitor printed what and answered what, in which order.

use std::collections::{BTreeMap, BTreeSet};

use kiosk_store::{AlertCode, JobEnd, JobKind, NewAnswer, UsageKind};
use rusqlite::Connection;

use super::print_job::new_job;
use super::record::new_record;
use super::{at, ledger, raw, texts};

const VISITORS: usize = 240;

/// A busy week: each visitor prints, answers and leaves; returns the folder and the answers in their true order.
fn week() -> (tempfile::TempDir, Vec<String>) {
    let (dir, mut ledger) = ledger();
    for visitor in 0..VISITORS {
        let now = at(&format!(
            "2026-11-{:02}T{:02}:{:02}:00",
            23 + visitor / 60,
            9 + visitor % 8,
            visitor % 60
        ));
        let job = new_job(JobKind::FormFilled);
        ledger
            .usage_mut()
            .add(&[(UsageKind::Visit, 1), (UsageKind::FormPrinted, 1)], &now)
            .unwrap();
        ledger.jobs_mut().create(&job, now.date()).unwrap();
        ledger.jobs_mut().end(job.id, JobEnd::Completed).unwrap();
        if visitor % 50 == 0 {
            ledger
                .alerts_mut()
                .raise(AlertCode::PrinterPaperOut, &now)
                .unwrap();
        }
        let choice = if visitor % 7 == 0 { "again" } else { "good" };
        let answer = NewAnswer {
            edition: "115-11".to_owned(),
            choices: BTreeMap::from([("courtesy".to_owned(), choice.to_owned())]),
            why: None,
            suggestion: Some(format!("visitor {visitor:03}")),
        };
        ledger.survey_mut().submit(&answer, now.date()).unwrap();
        ledger
            .records_mut()
            .append(new_record("sealed"), &now)
            .unwrap();
    }
    drop(ledger);
    let truth = (0..VISITORS)
        .map(|visitor| format!("visitor {visitor:03}"))
        .collect();
    (dir, truth)
}

fn tables(conn: &Connection) -> Vec<String> {
    texts(conn, "SELECT name FROM sqlite_schema WHERE type = 'table'")
}

fn columns(conn: &Connection, table: &str) -> Vec<String> {
    texts(
        conn,
        &format!("SELECT name FROM pragma_table_xinfo('{table}')"),
    )
}

#[test]
fn no_stored_column_joins_an_answer_with_anything() {
    let (dir, _) = week();
    let conn = raw(dir.path());
    let others: Vec<String> = tables(&conn)
        .into_iter()
        .filter(|table| table != "survey_answer")
        .collect();
    assert!(
        others.len() >= 5 && others.contains(&"print_job".to_owned()),
        "{others:?}"
    );
    let mut joins = 0;
    for other in &others {
        for theirs in columns(&conn, other) {
            for ours in columns(&conn, "survey_answer") {
                // The edition names the questionnaire, not a visitor; a form may happen to bear the same one.
                if ours == "edition" {
                    continue;
                }
                let joined = texts(
                    &conn,
                    &format!(
                        "SELECT DISTINCT a.suggestion FROM survey_answer a JOIN {other} o
                         ON CAST(a.{ours} AS TEXT) = CAST(o.{theirs} AS TEXT)"
                    ),
                );
                assert!(
                    joined.is_empty(),
                    "survey_answer.{ours} = {other}.{theirs} joins {joined:?}"
                );
                joins += 1;
            }
        }
    }
    assert!(joins > 100, "every pair of columns was tried: {joins}");
}

#[test]
fn no_piece_of_a_column_tells_two_visitors_of_a_day_apart() {
    let (dir, _) = week();
    let conn = raw(dir.path());
    let days = texts(&conn, "SELECT DISTINCT day FROM survey_answer");
    assert_eq!(days.len(), 4);
    for other in ["print_job", "record", "usage", "alert", "meta"] {
        for theirs in columns(&conn, other) {
            for length in [4, 7, 10, 13] {
                // Each answer's partners under "the first characters agree with the day".
                let partners = |day: &str| -> BTreeSet<Vec<String>> {
                    let sql = format!(
                        "SELECT group_concat(o.{theirs}) FROM survey_answer a LEFT JOIN {other} o
                         ON substr(o.{theirs}, 1, {length}) = substr(a.day, 1, {length})
                         WHERE a.day = '{day}' GROUP BY a.id"
                    );
                    let mut statement = conn.prepare(&sql).unwrap();
                    let rows = statement
                        .query_map([], |row| row.get::<_, Option<String>>(0))
                        .unwrap();
                    rows.map(|row| {
                        let mut list: Vec<String> = row
                            .unwrap()
                            .unwrap_or_default()
                            .split(',')
                            .map(str::to_owned)
                            .collect();
                        list.sort();
                        list
                    })
                    .collect()
                };
                for day in &days {
                    assert_eq!(
                        partners(day).len(),
                        1,
                        "{other}.{theirs}, {length} characters, {day}"
                    );
                }
            }
        }
    }
    // And a paper's row does not even tell its day.
    assert_eq!(
        texts(&conn, "SELECT DISTINCT month FROM print_job"),
        ["2026-11"]
    );
    let kept = texts(&conn, "SELECT DISTINCT kind FROM usage");
    assert!(
        !kept.iter().any(|kind| kind.contains("survey")),
        "the hour of an answer is not counted"
    );
}

#[test]
fn the_order_of_visitors_cannot_be_read_from_the_rows() {
    let (dir, truth) = week();
    let conn = raw(dir.path());
    for name in ["rowid", "_rowid_", "oid"] {
        let sql = format!("SELECT {name} FROM survey_answer");
        assert!(
            conn.prepare(&sql).is_err(),
            "{name}: the table has no rowid"
        );
    }
    assert!(
        !tables(&conn)
            .iter()
            .any(|table| table.starts_with("sqlite_")),
        "no sequence, no statistics"
    );

    let day = "day = '2026-11-23'";
    let that_day: Vec<&String> = truth.iter().take(60).collect();
    let mut orders = vec![String::new()];
    for column in columns(&conn, "survey_answer") {
        // The planted text is the truth itself; nothing else may lead to it.
        if column != "suggestion" {
            orders.push(format!("ORDER BY {column}"));
            orders.push(format!("ORDER BY substr({column}, -12)"));
            orders.push(format!("ORDER BY hex({column}) DESC"));
        }
    }
    for order in orders {
        let seen = texts(
            &conn,
            &format!("SELECT suggestion FROM survey_answer WHERE {day} {order}"),
        );
        assert_eq!(seen.len(), that_day.len());
        let places: Vec<f64> = that_day
            .iter()
            .map(|visitor| seen.iter().position(|text| text == *visitor).unwrap() as f64)
            .collect();
        // Rank correlation: 1 is the true order, -1 its reverse; chance alone stays within ±0.65 (five sigma).
        let n = places.len() as f64;
        let squares: f64 = places
            .iter()
            .zip(0_u32..)
            .map(|(place, truth)| (place - f64::from(truth)).powi(2))
            .sum();
        let correlation = 1.0 - 6.0 * squares / (n * (n * n - 1.0));
        assert!(
            correlation.abs() < 0.65,
            "{order:?} gives the order away: {correlation}"
        );
    }
}

#[test]
fn keys_are_random_and_dates_are_days() {
    let (dir, _) = week();
    let conn = raw(dir.path());
    for id in texts(&conn, "SELECT id FROM survey_answer") {
        assert_eq!(
            id.parse::<uuid::Uuid>().unwrap().get_version_num(),
            4,
            "version 7 would hold the time"
        );
    }
    for day in texts(&conn, "SELECT DISTINCT day FROM survey_answer") {
        assert_eq!(day.len(), "2026-11-23".len());
    }
}
