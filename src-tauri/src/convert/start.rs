//! What a window needs to begin.

use std::time::Duration;

use kiosk_app::Kiosk;
use kiosk_app::bundle::Content;
use kiosk_app::notices::Freshness;
use kiosk_app::print::PrinterNow;
use kiosk_app::settings::Pace;
use kiosk_model::clock::{ClockState, Now};
use kiosk_model::machine::MachineRole;

use crate::commands::start::{
    ContentDto, FaultDto, FreshnessDto, IdleDto, NowDto, NowReportDto, OfficeDto, PanelDto,
    PrinterDto, RoleDto, StartDto,
};

/// Everything a window needs before its first screen.
pub(crate) fn start(kiosk: &Kiosk) -> StartDto {
    let (settings, profile) = (kiosk.settings(), kiosk.profile());
    let NowReportDto {
        now,
        freshness,
        printer,
    } = now_report(kiosk);
    let idle = |pace| {
        let times = settings.visit.idle(pace);
        let ms = |time: Duration| u32::try_from(time.as_millis()).unwrap_or(u32::MAX);
        IdleDto {
            warn_after_ms: ms(times.warn_after),
            countdown_ms: ms(times.countdown),
        }
    };
    StartDto {
        role: match settings.role {
            MachineRole::Hall => RoleDto::Hall,
            MachineRole::Site => RoleDto::Site,
            MachineRole::Desk => RoleDto::Desk,
            MachineRole::Wall => RoleDto::Wall,
        },
        office: OfficeDto {
            name: profile.office.name.clone(),
            short_name: profile.office.short_name.clone(),
            address: profile.office.address.clone(),
            phone: profile.office.phone.clone(),
            sample: profile.invented,
        },
        panel: PanelDto {
            mm: settings.panel.px_per_mm,
        },
        idle: idle(Pace::Usual),
        unhurried: idle(Pace::Unhurried),
        visit: kiosk.visit_number(),
        now,
        freshness,
        printer,
        staff_needed: kiosk
            .staff_needed()
            .into_iter()
            .map(str::to_owned)
            .collect(),
        fault: kiosk.fault().map(|why| {
            let (key, args) = why.message();
            let args = args.into_iter();
            FaultDto {
                key,
                args: args.map(|(slot, text)| (slot.to_owned(), text)).collect(),
                folder: kiosk.machine().dir().display().to_string(),
            }
        }),
        desk: settings.help.desk,
        address_prefixes: profile.address.prefixes.clone(),
        transferring_agencies: profile.forms.transferring_agencies.clone(),
        divisions: profile.forms.divisions.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// The time, the age of the data, the printer.
pub(crate) fn now_report(kiosk: &Kiosk) -> NowReportDto {
    NowReportDto {
        now: now(kiosk.now()),
        freshness: kiosk
            .freshness()
            .map(|fresh| freshness(&fresh, kiosk.content_now())),
        printer: match kiosk.printer_now() {
            PrinterNow::Ready => PrinterDto::Ready,
            PrinterNow::PaperOut => PrinterDto::PaperOut,
            PrinterNow::Offline => PrinterDto::Offline,
            PrinterNow::NeedsHelp => PrinterDto::NeedsHelp,
            PrinterNow::Folder => PrinterDto::Folder,
        },
    }
}

fn now(now: Now) -> NowDto {
    let date = now.date();
    let (hour, minute) = now.hour_minute();
    NowDto {
        roc_date: date.long(),
        weekday: u8::try_from(date.weekday()).unwrap_or(1),
        time: format!("{hour:02}:{minute:02}"),
        iso_date: date.iso(),
        // A clock nobody has compared is the staff's alert; a citizen is told of one known to be wrong.
        clock_trusted: now.state != ClockState::Drifted,
    }
}

fn freshness(fresh: &Freshness, content: Option<Content>) -> FreshnessDto {
    FreshnessDto {
        as_of_roc: fresh.as_of.long(),
        imported_at_roc: fresh.imported_at.long(),
        hours: fresh.hours,
        demo: fresh.demo,
        stale: fresh.stale,
        content: content.map(|content| match content {
            Content::Fresh => ContentDto::Fresh,
            Content::Never => ContentDto::Never,
            Content::Away => ContentDto::Away,
            Content::Refused => ContentDto::Refused,
        }),
    }
}
