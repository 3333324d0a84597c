//! `kiosk bundle`: publishing the office's signed content, and following it.

use std::path::Path;
use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_app::bundle::{Branch, Keyring, PublishOptions, Published};
use kiosk_model::clock::{Clock as _, SystemClock};
use kiosk_model::date::RocDate;
use kiosk_words::{Arg, keys};
use serde_json::json;

use crate::arguments::{BundleVerb, KeysVerb, PublishArgs};
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn act(verb: &BundleVerb, dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    match verb {
        BundleVerb::Publish(args) => publish(args, dir, output),
        BundleVerb::Pull {
            place,
            accept_shrink,
        } => pull(place.as_deref(), *accept_shrink, dir, output),
        BundleVerb::State => state(dir, output),
        BundleVerb::Show => crate::bundle_held::show(dir, output),
        BundleVerb::Keys(verb) => of_keys(verb, output),
    }
}

fn publish(args: &PublishArgs, dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    let kiosk = Kiosk::open(dir, Arc::new(SystemClock))?;
    let ring = Keyring::open(&args.ring).map_err(failure)?;
    let rings = match args.rings.as_slice() {
        [] => None,
        [lobby, tenth, rest] => Some([*lobby, *tenth, *rest]),
        _ => return Err(Failure::new("bad-request", 3)),
    };
    let options = PublishOptions {
        content: args.content.as_deref(),
        only_sign: args.only_sign,
        accept_shrink: args.accept_shrink,
        rings,
    };
    let published: Published = kiosk.publish_bundle(&args.tree, &ring, &options)?;
    let patches: Vec<_> = published
        .patches
        .iter()
        .map(|(from, bytes)| json!({ "from": from, "bytes": bytes }))
        .collect();
    let object = json!({
        "edition": published.edition, "new": published.is_new, "bytes": published.whole,
        "patches": patches, "files": published.files, "version": published.version,
    });
    output.show(&object, || {
        let mut lines = vec![output.text(
            keys::CLI_BUNDLE_PUBLISHED,
            &[
                (
                    "edition",
                    Arg::from(published.edition.unwrap_or_default().to_string()),
                ),
                ("bytes", Arg::from(published.whole.to_string())),
                ("version", Arg::from(published.version.to_string())),
            ],
        )];
        lines.extend(published.patches.iter().map(|(from, bytes)| {
            output.text(
                keys::CLI_BUNDLE_PATCH,
                &[
                    ("edition", Arg::from(from.to_string())),
                    ("bytes", Arg::from(bytes.to_string())),
                ],
            )
        }));
        lines
    });
    Ok(0)
}

fn pull(
    place: Option<&str>,
    accept_shrink: bool,
    dir: &Path,
    output: &Output<'_>,
) -> Result<u8, Failure> {
    let kiosk = Kiosk::open(dir, Arc::new(SystemClock))?;
    let pulled = match place {
        Some(place) => kiosk.pull_bundle_from(place, accept_shrink)?,
        None => kiosk.pull_bundle()?,
    };
    let news: Vec<_> = pulled
        .news
        .iter()
        .map(|news| {
            json!({ "branch": news.branch.as_str(), "what": news.what, "bytes": news.bytes,
                "way": format!("{:?}", news.way).to_lowercase() })
        })
        .collect();
    output.show(&json!({ "news": news }), || {
        if pulled.news.is_empty() {
            return vec![output.text(keys::CLI_BUNDLE_NOTHING, &[])];
        }
        let line = |news: &kiosk_app::bundle::News| {
            output.text(
                keys::CLI_BUNDLE_NEWS,
                &[
                    ("branch", Arg::from(news.branch.as_str())),
                    ("what", Arg::from(&news.what)),
                    ("bytes", Arg::from(news.bytes.to_string())),
                ],
            )
        };
        pulled.news.iter().map(line).collect()
    });
    Ok(0)
}

fn state(dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    let kiosk = Kiosk::open(dir, Arc::new(SystemClock))?;
    let state = kiosk.bundle_state();
    let object = json!({
        "state": state.state, "checked_at": state.checked_at, "good_at": state.good_at,
        "as_of": state.as_of.map(RocDate::iso),
    });
    output.show(&object, || {
        let key = match state.state.as_str() {
            "never" => return vec![output.text(keys::CLI_BUNDLE_NEVER, &[])],
            "fresh" => keys::CLI_BUNDLE_FRESH,
            _ => keys::CLI_BUNDLE_OLD,
        };
        let day = state.as_of.map(RocDate::iso).unwrap_or_default();
        let checked = state.checked_at.clone().unwrap_or_default();
        let mut lines = vec![output.text(
            key,
            &[("checked", Arg::from(&checked)), ("day", Arg::from(&day))],
        )];
        if state.state != "fresh" {
            let why = format!("bundle-refused-{}", state.state);
            lines.push(output.text(why, &[("detail", Arg::from(&state.state))]));
        }
        lines
    });
    Ok(0)
}

fn of_keys(verb: &KeysVerb, output: &Output<'_>) -> Result<u8, Failure> {
    let now = SystemClock.now().instant;
    match verb {
        KeysVerb::Make { ring, branch } => {
            let branches: Result<Vec<Branch>, Failure> =
                branch.iter().map(|code| parse(code)).collect();
            Keyring::make(ring, &branches?, now).map_err(failure)?;
            let path = ring.display().to_string();
            output.show(&json!({ "path": path }), || {
                vec![output.text(keys::CLI_BUNDLE_MADE, &[("path", Arg::from(&path))])]
            });
        }
        KeysVerb::Add { ring, branch } => {
            let ring = Keyring::open(ring).map_err(failure)?;
            ring.add_branch(&parse(branch)?, now).map_err(failure)?;
            changed(output);
        }
        KeysVerb::Rotate { ring, role } => {
            let ring = Keyring::open(ring).map_err(failure)?;
            ring.rotate(role.as_deref(), now).map_err(failure)?;
            changed(output);
        }
        KeysVerb::Show { ring } => {
            let lines = Keyring::open(ring)
                .and_then(|ring| ring.lines())
                .map_err(failure)?;
            let object: Vec<_> = lines
                .iter()
                .map(|line| {
                    json!({ "name": line.name, "id": line.id, "here": line.is_here,
                        "expires": line.expires.map(|at| at.to_string()) })
                })
                .collect();
            output.show(&json!({ "keys": object }), || {
                let shown = |line: &kiosk_app::bundle::KeyLine| {
                    let here = if line.is_here { "●" } else { "○" };
                    let expires = line.expires.map(|at| at.to_string()).unwrap_or_default();
                    format!("{here}\t{}\t{}\t{expires}", line.name, line.id)
                };
                lines.iter().map(shown).collect()
            });
        }
    }
    Ok(0)
}

fn changed(output: &Output<'_>) {
    output.show(&json!({ "ok": true }), || {
        vec![output.text(keys::CLI_BUNDLE_CHANGED, &[])]
    });
}

fn parse(code: &str) -> Result<Branch, Failure> {
    Branch::parse(code).ok_or_else(|| Failure::new("bad-request", 3))
}

fn failure(refusal: kiosk_app::bundle::Refusal) -> Failure {
    kiosk_app::error::Error::from(refusal).into()
}
