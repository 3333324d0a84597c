//! The square code of a filled form: made when the office has a key, read by `kiosk forms read`.

use std::path::{Path, PathBuf};

use kiosk_forms::{CheckedForm, FormDef};
use kiosk_model::date::RocDate;
use kiosk_paper::{CodeSquare, Pages, PaperContext};
use kiosk_seal::{
    Found, Grey, Identities, NotSealed, Recipients, Refusal, SigningKey, VerifyingKey,
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::SERVICE;
use crate::error::Error;
use crate::machine::Machine;

/// Dots an inch at which pages of a PDF are drawn to look for codes; the second only when the first
/// does not show all.
const DPI: [f32; 2] = [200.0, 300.0];
/// Pages of a PDF that are looked at, from the last: the code stands behind the form.
const MOST_PAGES: usize = 40;

/// What a code holds.
#[derive(Serialize, Deserialize)]
struct Content {
    form: String,
    edition: String,
    /// The day it was checked, by the machine's clock.
    day: String,
    answers: serde_json::Value,
}

/// What was read of a code.
pub struct ReadForm {
    /// The form.
    pub def: &'static FormDef,
    /// The edition it was filled in.
    pub edition: String,
    /// The day it was filled in.
    pub day: RocDate,
    /// The answers, as `kiosk forms print --answers` takes them.
    pub answers: serde_json::Value,
}

impl Machine {
    /// The sheets with the code of a form.
    ///
    /// # Errors
    /// No key of the office, or answers that no code holds: then there is none at all.
    pub(crate) fn code_pages(
        &self,
        form: &CheckedForm,
        by: &SigningKey,
        ctx: &PaperContext<'_>,
    ) -> Result<Pages, Error> {
        let to =
            Recipients::parse(&self.profile.office.recipients).map_err(|_| NotSealed::NoKey)?;
        let json = Zeroizing::new(form.to_json());
        let content = Content {
            form: form.def().id.clone(),
            edition: form.def().edition.clone(),
            day: form.today().iso(),
            answers: serde_json::from_str(&json).map_err(|_| NotSealed::Library)?,
        };
        let bytes = serde_json::to_vec(&content).map(Zeroizing::new);
        let parts = kiosk_seal::seal(&bytes.map_err(|_| NotSealed::Library)?, &to, by)?;
        let square = |part: &kiosk_seal::Part| {
            let square = part.square()?;
            Some(CodeSquare {
                side: square.side,
                dark: square.dark,
                number: part.number,
                total: part.total,
                name: part.name.clone(),
            })
        };
        let squares: Option<Vec<CodeSquare>> = parts.iter().map(square).collect();
        let squares = squares.ok_or(NotSealed::Library)?;
        Ok(kiosk_paper::layout_code(form.def(), &squares, ctx)?)
    }

    /// Whether filled forms are to carry a code.
    pub(crate) fn wants_code(&self) -> bool {
        !self.profile.office.recipients.is_empty()
    }

    /// This machine's signing key; it is never made here.
    ///
    /// # Errors
    /// It is gone or out of reach.
    pub fn signing_key(&self) -> Result<SigningKey, Error> {
        Ok(kiosk_keys::device_key(&self.dir, SERVICE, true)?.signing)
    }

    /// Machines whose codes are read: those of the profile and those given; when none is given, this
    /// machine's own too.
    ///
    /// # Errors
    /// A text that is no key.
    pub fn known_devices(&self, given: &[String]) -> Result<Vec<VerifyingKey>, Error> {
        let mut known = Vec::new();
        for text in self.profile.office.devices.iter().chain(given) {
            let key = kiosk_seal::device_key_from_hex(text);
            known.push(key.map_err(|_| Error::BadKey { what: text.clone() })?);
        }
        if given.is_empty()
            && self.dir.is_dir()
            && let Ok(own) = self.signing_key()
        {
            known.push(own.verifying_key());
        }
        Ok(known)
    }

    /// Reads the code on pictures or PDFs of one form. Without the office's keys only whether it is
    /// whole and genuine is said: `None`.
    ///
    /// # Errors
    /// A file that is no picture; a code that is not there, not whole, not genuine, of an unknown
    /// machine or for another key.
    pub fn read_code(
        &self,
        files: &[PathBuf],
        devices: &[VerifyingKey],
        keys: Option<&Identities>,
    ) -> Result<Option<ReadForm>, Error> {
        let mut found = Found::default();
        for path in files {
            let bytes = std::fs::read(path).map_err(|why| Error::file(path, why))?;
            // Each by itself: what one paper shows whole must not keep another from being looked at.
            found.add_all(look(path, &bytes)?);
        }
        let envelope = found.join()?.verify(devices)?;
        let Some(keys) = keys else {
            return Ok(None);
        };
        let content = envelope.open(keys)?;
        let content: Content = serde_json::from_slice(&content).map_err(|_| Refusal::Content)?;
        Ok(Some(ReadForm {
            def: kiosk_forms::find(&content.form).ok_or(Refusal::Content)?,
            edition: content.edition,
            day: RocDate::parse_iso(&content.day).map_err(|_| Refusal::Content)?,
            answers: content.answers,
        }))
    }
}

/// The office's secret keys from a file.
///
/// # Errors
/// A file that cannot be read or holds no key.
pub fn read_identities(path: &Path) -> Result<Identities, Error> {
    let text = std::fs::read_to_string(path).map(Zeroizing::new);
    let text = text.map_err(|why| Error::file(path, why))?;
    Identities::parse(&text).map_err(|_| Error::BadKey {
        what: path.display().to_string(),
    })
}

fn look(path: &Path, bytes: &[u8]) -> Result<Found, Error> {
    let mut found = Found::default();
    let pages = kiosk_paper::page_count(bytes);
    let no_picture = || Error::NoPicture {
        path: path.to_owned(),
    };
    if !bytes.starts_with(b"%PDF") {
        let picture = Grey::read(bytes).ok_or_else(no_picture)?;
        kiosk_seal::find(&picture, &mut found);
        return Ok(found);
    }
    if pages == 0 {
        return Err(no_picture());
    }
    for dpi in DPI {
        for page in (pages.saturating_sub(MOST_PAGES)..pages).rev() {
            let drawn = kiosk_paper::rasterise(bytes, page, dpi)?;
            let picture = Grey::from_rgba(drawn.width, drawn.height, &drawn.rgba);
            kiosk_seal::find(&picture.ok_or_else(no_picture)?, &mut found);
            if found.is_whole() {
                return Ok(found);
            }
        }
        // Sharper pictures show no code where there is none.
        if found.join() == Err(Refusal::NoCode) {
            return Ok(found);
        }
    }
    Ok(found)
}
