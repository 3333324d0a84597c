//! Parts as QR codes, and QR codes in pictures.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use rqrr::PreparedImage;

use crate::part::{Found, MOST_PARTS, Part};
use crate::picture::Grey;

/// White around a code, in its own squares: the standard asks for four.
const QUIET: usize = 4;
/// Pictures with a shorter side than this have no grain that halving would take out.
const COARSE: usize = 1600;

/// One QR code: `side × side` fields, rows from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    /// Fields a side, without the white around it.
    pub side: usize,
    /// Which fields are dark.
    pub dark: Vec<bool>,
}

impl Square {
    /// The white around it, in fields.
    pub const QUIET: usize = QUIET;
}

impl Part {
    /// The part as a QR code of correction M; `None` when its text is longer than a code holds, which
    /// those of [`crate::seal`] never are.
    #[must_use]
    pub fn square(&self) -> Option<Square> {
        if !QrSegment::is_alphanumeric(&self.text) {
            return None;
        }
        let segment = QrSegment::make_alphanumeric(&self.text);
        let code = QrCode::encode_segments_advanced(
            &[segment],
            QrCodeEcc::Medium,
            Version::MIN,
            Version::MAX,
            None,
            true,
        )
        .ok()?;
        let fields = || (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        Some(Square {
            side: usize::try_from(code.size()).ok()?,
            dark: fields().map(|(x, y)| code.get_module(x, y)).collect(),
        })
    }
}

/// Looks for codes in a picture until the message is whole.
///
/// What was read is painted over and the rest looked at again, for many squares side by side confuse
/// the search; then in overlapping windows, and at half the sharpness.
pub fn find(picture: &Grey, found: &mut Found) {
    let rest = look(picture, found);
    if found.is_whole() {
        return;
    }
    if found.is_begun() && tiles(&rest, found) {
        return;
    }
    if picture.width.min(picture.height) >= COARSE {
        find(&rest.halved(), found);
    }
}

/// Looks at windows of half of each side that overlap by half; true once all is found.
fn tiles(picture: &Grey, found: &mut Found) -> bool {
    let (across, down) = (picture.width / 4, picture.height / 4);
    for (row, column) in (0..3).flat_map(|row| (0..3).map(move |column| (row, column))) {
        let tile = picture.cut(column * across, row * down, across * 2, down * 2);
        look(&tile, found);
        if found.is_whole() {
            return true;
        }
    }
    false
}

/// Takes what can be read, and gives the picture without it.
fn look(picture: &Grey, found: &mut Found) -> Grey {
    let mut rest = picture.clone();
    for _ in 0..MOST_PARTS {
        let mut prepared =
            PreparedImage::prepare_from_greyscale(rest.width, rest.height, |x, y| {
                rest.dots[y * rest.width + x]
            });
        let mut read = Vec::new();
        for grid in prepared.detect_grids() {
            if let Ok((_, text)) = grid.decode() {
                found.add(&text);
                read.push(grid.bounds.map(|corner| (corner.x, corner.y)));
            }
        }
        if read.is_empty() || found.is_whole() {
            break;
        }
        for corners in read {
            rest.whiten(corners);
        }
    }
    rest
}
