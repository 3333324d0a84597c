//! `kiosk notices`: bringing files in, and looking up.

use std::path::Path;
use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_app::notices::{Query, When};
use kiosk_model::case_no::CaseNo;
use kiosk_model::clock::SystemClock;
use kiosk_model::date::RocDate;
use kiosk_model::notice::{Notice, NoticeKind};
use kiosk_words::{Arg, keys};
use serde_json::{Value, json};

use crate::arguments::{NoticesVerb, SearchArgs};
use crate::failure::Failure;
use crate::output::Output;
use crate::survey::day;

pub(crate) fn act(verb: &NoticesVerb, dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    let kiosk = Kiosk::open(dir, Arc::new(SystemClock))?;
    match verb {
        NoticesVerb::Import {
            file,
            accept_shrink,
        } => import(&kiosk, file, *accept_shrink, output),
        NoticesVerb::Search(args) => search(&kiosk, args, output),
    }
}

fn import(
    kiosk: &Kiosk,
    file: &Path,
    accept_shrink: bool,
    output: &Output<'_>,
) -> Result<u8, Failure> {
    let report = kiosk.import_notices(file, accept_shrink)?;
    let refused: Vec<(usize, &str, String)> = report
        .refused
        .iter()
        .map(|row| {
            let args: Vec<(&str, Arg<'_>)> = row
                .problem
                .args
                .iter()
                .map(|(slot, text)| (*slot, Arg::from(text)))
                .collect();
            let key = format!("import-{}", row.problem.code);
            (row.row, row.problem.code, output.text(key, &args))
        })
        .collect();
    let object = json!({
        "read": report.read,
        "new": report.new,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "withdrawn": report.withdrawn,
        "refused": refused.iter().map(|(row, code, text)| json!({
            "row": row, "code": code, "text": text,
        })).collect::<Vec<_>>(),
    });
    output.show(&object, || {
        let count = |number: usize| Arg::from(number);
        let mut lines = vec![output.text(
            keys::CLI_IMPORT_DONE,
            &[
                ("read", count(report.read)),
                ("new", count(report.new)),
                ("changed", count(report.changed)),
                ("unchanged", count(report.unchanged)),
                ("withdrawn", count(report.withdrawn)),
                ("refused", count(refused.len())),
            ],
        )];
        lines.extend(refused.iter().map(|(row, _, text)| {
            output.text(
                keys::CLI_IMPORT_REFUSED,
                &[("row", count(*row)), ("text", Arg::from(text))],
            )
        }));
        lines
    });
    Ok(u8::from(!refused.is_empty()))
}

fn search(kiosk: &Kiosk, args: &SearchArgs, output: &Output<'_>) -> Result<u8, Failure> {
    let kind = match args.kind.as_deref() {
        Some(code) => Some(NoticeKind::parse(code).ok_or_else(|| Failure::new("bad-request", 3))?),
        None => None,
    };
    let when = match (args.from.as_deref(), args.to.as_deref()) {
        (None, None) => When::All,
        (from, to) => {
            let first = RocDate::from_roc(1, 1, 1);
            let last = RocDate::from_roc(199, 12, 31);
            let bound = |given: Option<&str>, open| match given {
                Some(text) => day(text),
                None => Result::map_err(open, |_| Failure::new("internal", 70)),
            };
            When::Between(bound(from, first)?, bound(to, last)?)
        }
    };
    let page = kiosk.search_notices(&Query {
        words: args.words.join(" "),
        kind,
        township: args.township.clone(),
        when,
        offset: args.offset,
        limit: args.limit.min(1000),
    })?;
    let today = kiosk.now().date();
    let object = json!({
        "total": page.total,
        "notices": page.notices.iter().map(|found| as_json(found, today)).collect::<Vec<_>>(),
    });
    output.show(&object, || {
        let mut lines =
            vec![output.text(keys::CLI_SEARCH_TOTAL, &[("total", Arg::from(page.total))])];
        lines.extend(
            page.notices
                .iter()
                .map(|found| as_line(found, today, output)),
        );
        lines
    });
    Ok(0)
}

fn as_json(notice: &Notice, today: RocDate) -> Value {
    json!({
        "id": notice.id.as_str(),
        "kind": notice.kind.code(),
        "branch": notice.branch,
        "case_no": notice.case_no.as_ref().map(CaseNo::office_form),
        "case_key": notice.case_no.as_ref().and_then(CaseNo::key),
        "unit": notice.unit,
        "round": notice.round_text,
        "state": notice.state_on(today).code(),
        "open_at": notice.open_at,
        "demo": notice.demo,
        "flags": notice.flags,
        "url": notice.source.url,
        "lots": notice.lots.iter().map(|lot| json!({
            "no": lot.no.text,
            "category": lot.category,
            "floor_price": lot.floor_price,
            "deposit": lot.deposit,
            "sold_on": lot.result.as_ref().and_then(|result| result.on),
            "sold_price": lot.result.as_ref().and_then(|result| result.price),
            "items": lot.items.iter().map(|item| json!({
                "county": item.county,
                "township": item.township,
                "address": item.address,
                "area_m2": item.area_m2,
                "area_ping": item.area_ping,
                "share": item.share,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

fn as_line(notice: &Notice, today: RocDate, output: &Output<'_>) -> String {
    let lot = notice.lots.first();
    let item = lot.and_then(|lot| lot.items.first());
    let price = lot
        .and_then(|lot| lot.floor_price)
        .map(|price| price.grouped())
        .unwrap_or_default();
    let mark = if notice.demo {
        output.text(keys::CLI_SEARCH_DEMO, &[])
    } else {
        String::new()
    };
    format!(
        "{}\t{}\t{}\t{}\t{price}\t{}\t{mark}",
        notice.day().map(RocDate::short).unwrap_or_default(),
        output.text(
            format!("notices-state-{}", notice.state_on(today).code()),
            &[]
        ),
        notice.round_text,
        item.map(|item| item.address.as_str()).unwrap_or_default(),
        notice
            .case_no
            .as_ref()
            .map(CaseNo::office_form)
            .unwrap_or_default(),
    )
}
