//! The files that belong to a notice, as pictures: nothing outside opens them.

use std::path::Path;
use std::sync::Arc;

use kiosk_model::notice::{Attachment, AttachmentKind, Notice};
use kiosk_model::variant::Variant;
use kiosk_notices::attachments::{self, THUMBNAIL};
use kiosk_paper::Picture;
use kiosk_store::{Attachments, View};
use kiosk_words::keys;

use crate::Kiosk;
use crate::error::Error;

/// A file that is larger is not shown: scans of 25 MB are real (pitfall 18).
const MOST_BYTES: u64 = 32 * 1024 * 1024;
/// Pictures of one notice that are printed.
const MOST_PICTURES: usize = 4;
/// Width of a sheet in inches: pages of other sizes are drawn at the same density.
const SHEET_INCHES: f64 = 210.0 / 25.4;
/// The least and the most a page is drawn at.
const DPI: (f64, f64) = (20.0, 300.0);

impl Kiosk {
    /// A picture of one page of a file: photographs and maps as JPEG in one of the sizes in which they are shown,
    /// documents drawn as PNG.
    ///
    /// # Errors
    /// No such notice, file or page; a file that is too large; a document or picture that cannot be drawn.
    pub fn notice_file(
        &self,
        id: &str,
        file: usize,
        page: u32,
        width: u32,
    ) -> Result<Vec<u8>, Error> {
        let view = self.view_notice(id)?;
        let file = view.attachments.get(file).ok_or(Error::NotFound("file"))?;
        let path = file.path.as_deref().ok_or(Error::NotFound("file"))?;
        if file.kind != AttachmentKind::Document {
            return self.photograph(path, width);
        }
        let bytes = read(path)?;
        let dpi = (f64::from(width) / SHEET_INCHES).clamp(DPI.0, DPI.1);
        let raster = kiosk_paper::rasterise(&bytes, page as usize, dpi as f32)?;
        Ok(kiosk_paper::to_png(&raster)?)
    }

    /// The photographs and maps of a notice as they are printed. One that is not here, or is none, is left out: its
    /// title stands among the attachments all the same.
    pub(crate) fn pictures_for_paper(&self, notice: &Notice) -> Vec<Arc<Picture>> {
        let store = Attachments::of(self.machine.dir());
        let greys = |file: &Attachment| {
            let path = store.path(file.sha256.as_deref()?)?;
            // What was kept for the screen is unpacked faster than what came.
            let bytes = self.photograph(&path, attachments::SCREEN).ok()?;
            attachments::greys(&bytes).ok()
        };
        let of = |file: &Attachment| {
            let kind = match file.kind {
                AttachmentKind::Document => return None,
                AttachmentKind::Photo => keys::NOTICES_FILE_PHOTO,
                AttachmentKind::Map => keys::NOTICES_FILE_MAP,
            };
            let kind = self.machine.words().get(Variant::ZhTw, kind, &[]);
            let picture = greys(file)?;
            Some(Arc::new(Picture {
                title: format!("{kind}　{}", file.title),
                jpeg: picture.jpeg,
                width: picture.width,
                height: picture.height,
            }))
        };
        notice
            .attachments
            .iter()
            .filter_map(of)
            .take(MOST_PICTURES)
            .collect()
    }

    /// A photograph in the smallest size that is wide enough; one that was kept without its sizes gets them now.
    fn photograph(&self, path: &Path, width: u32) -> Result<Vec<u8>, Error> {
        let store = Attachments::of(self.machine.dir());
        let hash = path.file_name().and_then(|name| name.to_str());
        let hash = hash.ok_or(Error::NotFound("file"))?;
        let view = if width <= THUMBNAIL {
            View::Small
        } else {
            View::Screen
        };
        if let Some(path) = store.view(hash, view) {
            return read(&path);
        }
        let views = attachments::views(&read(path)?).map_err(|_| Error::BadRequest("picture"))?;
        for (view, bytes) in [(View::Small, &views.small), (View::Screen, &views.screen)] {
            // Without a place for it, it is made again next time.
            let _ = store.keep_view(hash, view, bytes);
        }
        Ok(match view {
            View::Small => views.small,
            View::Screen => views.screen,
        })
    }

    /// How many pages a file of a notice has; 1 for pictures and for what is not there.
    pub fn notice_file_pages(kind: AttachmentKind, path: Option<&Path>) -> u32 {
        let pages = match (kind, path.map(read)) {
            (AttachmentKind::Document, Some(Ok(bytes))) => kiosk_paper::page_count(&bytes),
            _ => 1,
        };
        u32::try_from(pages).unwrap_or(u32::MAX).max(1)
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let size = std::fs::metadata(path).map_err(|_| Error::NotFound("file"))?;
    if size.len() > MOST_BYTES {
        return Err(Error::TooLarge("file"));
    }
    std::fs::read(path).map_err(|_| Error::NotFound("file"))
}
