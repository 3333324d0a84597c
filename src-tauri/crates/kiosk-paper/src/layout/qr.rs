//! Web addresses as square codes, for a telephone's camera.

use qrcodegen::{QrCode, QrCodeEcc};

use super::canvas::{Area, Canvas};
use crate::page::Item;

/// White around a code in fields (ISO/IEC 18004).
const QUIET: usize = 4;

/// The code of an address; none when it is no address as it must be sent: percent-encoded, a page of
/// the web, short enough for a code that a camera reads from paper.
pub(super) fn address(url: &str) -> Option<QrCode> {
    let sent = url.bytes().all(|b| b.is_ascii_graphic());
    let web = url.starts_with("https://") || url.starts_with("http://");
    (sent && web && url.len() <= 300)
        .then(|| QrCode::encode_text(url, QrCodeEcc::Low).ok())
        .flatten()
}

/// Draws a code into a square, its quiet zone included.
pub(super) fn draw(canvas: &mut Canvas, code: &QrCode, area: Area) {
    let side = code.size();
    let count = usize::try_from(side).unwrap_or(0);
    let field = area.w / (count + 2 * QUIET) as f32;
    let dark = (0..side)
        .flat_map(|y| (0..side).map(move |x| (x, y)))
        .map(|(x, y)| code.get_module(x, y))
        .collect();
    canvas.page.items.push(Item::Fields {
        x: area.x + field * QUIET as f32,
        y: area.y + field * QUIET as f32,
        field,
        side: count,
        dark,
    });
}
