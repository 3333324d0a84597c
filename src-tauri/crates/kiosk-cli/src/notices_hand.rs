//! `kiosk notices enter`, `correct`, `withdraw`, `waiting`, `decide`: notices by hand.

use std::io::Read as _;
use std::path::Path;

use kiosk_app::Kiosk;
use kiosk_app::notices::hand::{Entered, Hands};
use kiosk_model::case_no::CaseNo;
use kiosk_words::{Arg, keys};
use serde_json::{Value, json};

use crate::arguments::{DecideArgs, HandArgs, HandFileArgs, WithdrawArgs};
use crate::failure::Failure;
use crate::output::Output;

/// The largest file of one notice, in bytes.
const MOST_BYTES: u64 = 1_000_000;

pub(crate) fn enter(
    kiosk: &Kiosk,
    args: &HandFileArgs,
    output: &Output<'_>,
) -> Result<u8, Failure> {
    let entered = kiosk.enter_notice(
        &read(&args.notice)?,
        beside(&args.notice),
        hands(&args.hands),
    )?;
    Ok(told(&entered, output))
}

pub(crate) fn correct(
    kiosk: &Kiosk,
    args: &HandFileArgs,
    output: &Output<'_>,
) -> Result<u8, Failure> {
    let entered = kiosk.correct_notice(
        &read(&args.notice)?,
        beside(&args.notice),
        hands(&args.hands),
    )?;
    Ok(told(&entered, output))
}

pub(crate) fn withdraw(
    kiosk: &Kiosk,
    args: &WithdrawArgs,
    output: &Output<'_>,
) -> Result<u8, Failure> {
    let entered = kiosk.withdraw_notice(&args.id, hands(&args.hands))?;
    Ok(told(&entered, output))
}

pub(crate) fn waiting(kiosk: &Kiosk, output: &Output<'_>) -> Result<u8, Failure> {
    let entries = kiosk.waiting_entries()?;
    let object = json!({
        "waiting": entries.iter().map(|entry| json!({
            "no": entry.no,
            "id": entry.id().as_str(),
            "state": entry.notice.state.code(),
            "entered_by": entry.entered_by,
        })).collect::<Vec<_>>(),
    });
    output.show(&object, || {
        let line = |entry: &kiosk_app::notices::hand::Entry| {
            let case = entry.notice.case_no.as_ref().map(CaseNo::office_form);
            format!(
                "{}\t{}\t{}\t{}",
                entry.no,
                entry.entered_by,
                case.unwrap_or_default(),
                entry.id().as_str()
            )
        };
        let mut lines = vec![output.text(
            keys::CLI_HAND_WAITING,
            &[("count", Arg::from(entries.len()))],
        )];
        lines.extend(entries.iter().map(line));
        lines
    });
    Ok(0)
}

pub(crate) fn decide(kiosk: &Kiosk, args: &DecideArgs, output: &Output<'_>) -> Result<u8, Failure> {
    kiosk.decide_entry(args.entry, !args.refuse, &args.as_name)?;
    let key = if args.refuse {
        keys::CLI_HAND_REFUSED
    } else {
        keys::CLI_HAND_SHOWN
    };
    output.show(
        &json!({ "entry": args.entry, "agreed": !args.refuse }),
        || vec![output.text(key, &[])],
    );
    Ok(0)
}

fn hands(args: &HandArgs) -> Hands<'_> {
    Hands {
        by: &args.as_name,
        approved_by: args.approve_as.as_deref(),
    }
}

/// A notice from a TOML or JSON file; `-` is standard input.
fn read(path: &Path) -> Result<Value, Failure> {
    let unreadable = |_| Failure::new("file", 3).with("path", path.display());
    let mut text = String::new();
    if path == Path::new("-") {
        std::io::stdin()
            .take(MOST_BYTES)
            .read_to_string(&mut text)
            .map_err(unreadable)?;
    } else {
        std::fs::File::open(path)
            .and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text))
            .map_err(unreadable)?;
    }
    kiosk_app::notices::hand::parse(&text).map_err(Failure::from)
}

/// Where the files lie that a notice names.
fn beside(notice: &Path) -> &Path {
    match notice.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

fn told(entered: &Entered, output: &Output<'_>) -> u8 {
    let object = json!({
        "entry": entered.no,
        "id": entered.id.as_str(),
        "waits": entered.waits,
    });
    output.show(&object, || {
        let key = if entered.waits {
            keys::CLI_HAND_WAITS
        } else {
            keys::CLI_HAND_SHOWN
        };
        vec![
            output.text(key, &[]),
            format!("{}\t{}", entered.no, entered.id.as_str()),
        ]
    });
    0
}
