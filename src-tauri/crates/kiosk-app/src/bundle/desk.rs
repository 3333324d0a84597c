//! What verified content meets at this machine.

use kiosk_bundle::{Branch, Edition, Receiver};
use kiosk_model::calendar::Calendar;
use kiosk_model::clock::Now;
use kiosk_model::notice::Notice;
use kiosk_notices::attachments;
use kiosk_store::{Attachments, RebuildOptions};

use super::facts;
use crate::error::Error;
use crate::profile::Profile;
use crate::{Kiosk, announcements, import_files};

/// Names of the files whose content is looked at when they arrive. Others are kept as they are.
pub(super) const PROFILE: &str = "profile.toml";
/// A picture larger than this is no picture for a screen.
const MOST_PICTURE: usize = 8 << 20;

/// What verified content meets at this machine.
pub(super) struct Desk<'a> {
    pub(super) kiosk: &'a Kiosk,
    pub(super) now: Now,
    pub(super) accept_shrink: bool,
}

impl Receiver for Desk<'_> {
    fn notices(&mut self, editions: &[Edition]) -> Result<(), String> {
        self.kiosk
            .take_editions(editions, self.now, self.accept_shrink)
            .map_err(|why| reason(&why))
    }

    fn file(&mut self, branch: &Branch, name: &str, bytes: &[u8]) -> Result<(), String> {
        check_file(branch.as_str(), name, bytes).map_err(|why| reason(&why))
    }

    fn has_attachment(&mut self, sha256: &str) -> bool {
        Attachments::of(self.kiosk.machine.dir())
            .path(sha256)
            .is_some()
    }

    fn attachment(&mut self, title: &str, bytes: &[u8]) -> Result<bool, String> {
        // Its hash is signed; that it can be unpacked within bounds is not.
        let mut content = bytes;
        let Ok(loaded) = attachments::from_reader(&mut content, title) else {
            return Ok(false);
        };
        let keep = || {
            let importer = self.kiosk.importer()?;
            Ok(import_files::keep_loaded(&loaded, &importer.attachments())?)
        };
        keep().map(|()| true).map_err(|why: Error| reason(&why))
    }
}

/// Whether a file is the table of a year (政府行政機關辦公日曆表), `calendar-2027.csv`.
pub(super) fn is_calendar(name: &str) -> bool {
    name.strip_prefix("calendar-")
        .and_then(|rest| rest.strip_suffix(".csv"))
        .is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A use case's error as a code that travels.
fn reason(why: &Error) -> String {
    match why {
        Error::Store(why) => why.code().to_owned(),
        Error::Bundle(why) => why.code().to_owned(),
        other => other.code().to_owned(),
    }
}

/// Whether a file of a branch is what its name says.
///
/// # Errors
/// It is not; or another branch's profile.
pub fn check_file(branch: &str, name: &str, bytes: &[u8]) -> Result<(), Error> {
    let text = || std::str::from_utf8(bytes).map_err(|_| Error::BadRequest("file"));
    let is_picture = |magic: &[u8]| {
        bytes.starts_with(magic) && bytes.len() <= MOST_PICTURE && attachments::views(bytes).is_ok()
    };
    let end = name.rsplit_once('.').map(|(_, end)| end);
    match (name, end) {
        (announcements::FILE_NAME, _) => announcements::check(bytes),
        (PROFILE, _) => Profile::check(text()?, branch).map(drop),
        (facts::HOURS, _) => facts::read_hours(text()?).map(drop),
        (facts::LIMITS, _) => facts::read_limits(text()?).map(drop),
        (_, Some("toml")) => text()?
            .parse::<toml::Table>()
            .map(drop)
            .map_err(|_| Error::BadRequest("file")),
        _ if is_calendar(name) => Calendar::default()
            .load(text()?)
            .map_err(|_| Error::BadRequest("calendar")),
        (_, Some("csv")) => text().map(drop),
        (_, Some("png")) if !is_picture(b"\x89PNG\r\n\x1a\n") => Err(Error::BadRequest("picture")),
        (_, Some("jpg" | "jpeg")) if !is_picture(b"\xff\xd8\xff") => {
            Err(Error::BadRequest("picture"))
        }
        _ => Ok(()),
    }
}

impl Kiosk {
    /// A whole new catalogue from verified editions.
    fn take_editions(
        &self,
        editions: &[Edition],
        now: Now,
        accept_shrink: bool,
    ) -> Result<(), Error> {
        let mut notices: Vec<Notice> = Vec::new();
        for edition in editions {
            for notice in edition.notices()? {
                notices.push(notice?);
            }
        }
        notices.sort_unstable_by(|one, other| one.id.cmp(&other.id));
        let Some(as_of) = editions.iter().map(|edition| edition.header.as_of).min() else {
            return Ok(());
        };
        let options = RebuildOptions {
            as_of,
            accept_shrink: accept_shrink
                || editions
                    .iter()
                    .any(|edition| edition.is_new && edition.header.allow_shrink),
            now,
        };
        let built = self.importer()?.rebuild(
            &mut notices.into_iter().map(Ok),
            &options,
            &mut |_| Ok(()),
        )?;
        self.serve(built).map(drop)
    }
}
