//! Files of a demonstration notice: pictures and a page, drawn for this and marked, put where an import would put them.

use kiosk_model::notice::{Attachment, Notice};
use kiosk_notices::attachments;
use kiosk_store::Attachments;

use crate::error::Error;
use crate::import_files;

/// The notice that gets them.
const NOTICE: &str = "demo-01";

/// Keeps the files and names them in their notice. `mark` stands in them, and in their titles: 示範資料.
///
/// # Errors
/// A disk that cannot be written.
pub(crate) fn add(notices: &mut [Notice], mark: &str, store: &Attachments) -> Result<(), Error> {
    let Some(notice) = notices
        .iter_mut()
        .find(|notice| notice.id.as_str() == NOTICE)
    else {
        return Ok(());
    };
    for (no, (kind, mut bytes)) in (1..).zip(kiosk_notices::demo_files()) {
        let title = format!("{mark} {no}");
        let length = bytes.len() as u64;
        let loaded = attachments::from_reader(&mut bytes, &title)
            .map_err(|_| Error::BadRequest("picture"))?;
        import_files::keep_loaded(&loaded, store)?;
        notice.attachments.push(Attachment {
            title,
            kind,
            sha256: Some(loaded.sha256),
            bytes: length,
        });
    }
    Ok(())
}
