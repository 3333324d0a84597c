//! The files a list names, kept before the list is planned. A file that cannot go along keeps no row out.

use std::collections::HashMap;
use std::path::Path;

use kiosk_model::import::Row;
use kiosk_model::notice::Notice;
use kiosk_notices::attachments::{self, AttachmentError, Loaded};
use kiosk_store::{Attachments, View};

/// A file that a row names and that could not go along; the message is `import-<code>` with its `name`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileProblem {
    /// The row, as its list counts.
    pub row: usize,
    /// The name of the file.
    pub name: String,
    /// Why.
    pub code: &'static str,
}

/// What became of a name: hash and size, or why it could not go along.
type Kept = Result<(String, u64), AttachmentError>;

/// Keeps the files that lie in `folder` and writes hash and size to the rows that name them.
pub(crate) fn keep(rows: &mut [Row], folder: &Path, store: &Attachments) -> Vec<FileProblem> {
    let mut kept: HashMap<String, Kept> = HashMap::new();
    let mut problems = Vec::new();
    for row in rows {
        let Ok(notice) = &mut row.outcome else {
            continue;
        };
        for file in &mut notice.attachments {
            let done = kept
                .entry(file.title.clone())
                .or_insert_with(|| keep_one(folder, &file.title, store));
            match done {
                Ok((sha256, bytes)) => {
                    file.sha256 = Some(sha256.clone());
                    file.bytes = *bytes;
                }
                Err(why) => problems.push(FileProblem {
                    row: row.no,
                    name: file.title.clone(),
                    code: why.code(),
                }),
            }
        }
    }
    problems
}

/// Keeps the files of one notice that are not kept yet; answers which could not be, by their place, and why.
pub(crate) fn keep_of(
    notice: &mut Notice,
    folder: &Path,
    store: &Attachments,
) -> Vec<(usize, AttachmentError)> {
    let mut problems = Vec::new();
    let missing = notice.attachments.iter_mut().enumerate();
    for (at, file) in missing.filter(|(_, file)| file.sha256.is_none()) {
        match keep_one(folder, &file.title, store) {
            Ok((sha256, bytes)) => (file.sha256, file.bytes) = (Some(sha256), bytes),
            Err(why) => problems.push((at, why)),
        }
    }
    problems
}

fn keep_one(folder: &Path, name: &str, store: &Attachments) -> Kept {
    let loaded = attachments::load(folder, name)?;
    let bytes = loaded.bytes.len() as u64;
    keep_loaded(&loaded, store)
        .map(|()| (loaded.sha256, bytes))
        .map_err(|_| AttachmentError::Io(std::io::ErrorKind::Other))
}

/// Keeps a file that was read whole, and a photograph in the sizes in which it is shown.
pub(crate) fn keep_loaded(loaded: &Loaded, store: &Attachments) -> kiosk_store::Result<()> {
    let mut content = loaded.bytes.as_slice();
    store.keep(&mut content, attachments::MAX_BYTES)?;
    if let Some(views) = &loaded.views {
        store.keep_view(&loaded.sha256, View::Small, &views.small)?;
        store.keep_view(&loaded.sha256, View::Screen, &views.screen)?;
    }
    Ok(())
}
