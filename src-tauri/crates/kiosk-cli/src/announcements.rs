//! `kiosk announcements`: raised and taken away at this machine, with or without a network.

use std::path::Path;
use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_app::announcements::{Announcement, Hazard, Level, Raise};
use kiosk_model::clock::SystemClock;
use kiosk_model::variant::Variant;
use kiosk_words::{Arg, keys};
use serde_json::json;

use crate::arguments::{AnnouncementsVerb, RaiseArgs};
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn act(
    verb: &AnnouncementsVerb,
    dir: &Path,
    output: &Output<'_>,
) -> Result<u8, Failure> {
    let kiosk = Kiosk::open(dir, Arc::new(SystemClock))?;
    match verb {
        AnnouncementsVerb::Raise(args) => {
            let id = kiosk.raise_announcement(&raise(args)?)?;
            output.show(&json!({ "id": id }), || {
                vec![output.text(keys::CLI_ANNOUNCEMENT_RAISED, &[("id", Arg::from(&id))])]
            });
        }
        AnnouncementsVerb::Lower { announcement: id } => {
            kiosk.lower_announcement(id)?;
            output.show(&json!({ "id": id }), || {
                vec![output.text(keys::CLI_ANNOUNCEMENT_LOWERED, &[("id", Arg::from(id))])]
            });
        }
        AnnouncementsVerb::List => list(&kiosk.announcements(kiosk.now()), output),
    }
    Ok(0)
}

fn raise(args: &RaiseArgs) -> Result<Raise, Failure> {
    let unknown = || Failure::new("bad-request", 3);
    let levels = [Level::Info, Level::Notice, Level::Emergency];
    let level = levels.into_iter().find(|level| level.code() == args.level);
    let hazard = args
        .hazard
        .as_deref()
        .map(|code| {
            Hazard::ALL
                .into_iter()
                .find(|hazard| hazard.code() == code)
                .ok_or_else(unknown)
        })
        .transpose()?;
    Ok(Raise {
        level: level.ok_or_else(unknown)?,
        hazard,
        title: args.title.clone(),
        text: args.text.clone(),
        until: args.until.clone(),
    })
}

fn list(holding: &[Announcement], output: &Output<'_>) {
    let object: Vec<_> = holding
        .iter()
        .map(|one| {
            json!({ "id": one.id, "level": one.level.code(),
                "hazard": one.hazard.map(Hazard::code), "title": one.title_in(Variant::ZhTw),
                "text": one.text_in(Variant::ZhTw), "from": one.from, "until": one.until,
                "local": one.local })
        })
        .collect();
    output.show(&json!({ "announcements": object }), || {
        if holding.is_empty() {
            return vec![output.text(keys::CLI_ANNOUNCEMENT_NONE, &[])];
        }
        let line = |one: &Announcement| {
            let until = one.until.as_deref().unwrap_or_default();
            let title = one.title_in(Variant::ZhTw);
            let hazard = one.hazard.map(Hazard::code).unwrap_or_default();
            format!(
                "{}\t{}\t{until}\t{title}\t{hazard}",
                one.id,
                one.level.code()
            )
        };
        holding.iter().map(line).collect()
    });
}
