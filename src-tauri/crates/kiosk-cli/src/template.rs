//! `kiosk notices template`: the empty file a clerk fills.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use kiosk_app::Machine;
use kiosk_app::template::TemplateFile;
use kiosk_model::clock::SystemClock;
use kiosk_model::notice::NoticeKind;
use kiosk_words::{Arg, keys};
use serde_json::json;

use crate::failure::Failure;
use crate::output::Output;

/// Which template, and where it goes.
#[derive(Args)]
pub(crate) struct TemplateArgs {
    #[arg(value_parser = ["estate", "movable", "service", "reward"])]
    pub(crate) kind: String,
    #[arg(value_name = "FILE.xlsx|FILE.csv")]
    pub(crate) template: PathBuf,
}

/// Writes it; a file of that name is written over only as a whole.
pub(crate) fn write(args: &TemplateArgs, dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    let machine = Machine::open(dir, Arc::new(SystemClock))?;
    let kind = NoticeKind::parse(&args.kind).ok_or_else(|| Failure::new("bad-request", 3))?;
    let ending = args
        .template
        .extension()
        .map(|ending| ending.to_ascii_lowercase());
    let file = match ending.as_ref().and_then(|ending| ending.to_str()) {
        Some("xlsx") => TemplateFile::Xlsx,
        Some("csv") => TemplateFile::Csv,
        _ => return Err(Failure::new("bad-request", 3)),
    };
    let bytes = machine
        .notice_template(kind, file)
        .ok_or_else(|| Failure::new("internal", 70))?;
    let failed = |_| Failure::new("file", 3).with("path", args.template.display());
    let mut beside = args.template.clone().into_os_string();
    beside.push(".part");
    std::fs::write(&beside, &bytes).map_err(failed)?;
    std::fs::rename(&beside, &args.template).map_err(failed)?;
    let path = args.template.display().to_string();
    output.show(
        &json!({ "kind": kind.code(), "out": path, "bytes": bytes.len() }),
        || vec![output.text(keys::CLI_TEMPLATE_DONE, &[("path", Arg::from(&path))])],
    );
    Ok(0)
}
