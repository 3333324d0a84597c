//! The picture of a page, drawn from the very bytes that will be printed; and of papers from outside, which may be
//! anything: a panic inside the library means a file that cannot be drawn.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::error::Error;

/// The largest picture made: 40 million pixels (A4 at 600 dpi has 35).
const MOST_PIXELS: f32 = 40.0e6;

/// A picture: rows from the top, four bytes (RGBA, opaque) a pixel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// `width × height × 4` bytes.
    pub rgba: Vec<u8>,
}

/// How many pages a PDF has; 0 when it is none.
#[must_use]
pub fn page_count(pdf: &[u8]) -> usize {
    let count = || Pdf::new(pdf.to_vec()).map_or(0, |pdf| pdf.pages().len());
    catch_unwind(count).unwrap_or(0)
}

/// Draws page `page` (from 0) at `dpi` dots an inch on white.
///
/// # Errors
/// `Draw` when the bytes are no PDF, the page is not there, or the picture
/// would be empty or larger than 40 million pixels.
pub fn rasterise(pdf: &[u8], page: usize, dpi: f32) -> Result<Raster, Error> {
    catch_unwind(AssertUnwindSafe(|| draw(pdf, page, dpi))).unwrap_or(Err(Error::Draw))
}

fn draw(pdf: &[u8], page: usize, dpi: f32) -> Result<Raster, Error> {
    let pdf = Pdf::new(pdf.to_vec()).map_err(|_| Error::Draw)?;
    let page = pdf.pages().get(page).ok_or(Error::Draw)?;
    let scale = dpi / 72.0;
    let (w, h) = page.render_dimensions();
    let pixels = w * h * scale * scale;
    if !(1.0..=MOST_PIXELS).contains(&pixels) {
        return Err(Error::Draw);
    }
    let settings = RenderSettings {
        // Hinting costs half the time and moves the strokes of small Han glyphs.
        hinting: false,
        ..RenderSettings::default()
    };
    let pixmap = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &settings,
        &PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        },
    );
    Ok(Raster {
        width: u32::from(pixmap.width()),
        height: u32::from(pixmap.height()),
        rgba: pixmap.data_as_u8_slice().to_vec(),
    })
}

/// The picture as PNG.
///
/// # Errors
/// `Draw` when width, height and bytes do not agree.
pub fn to_png(raster: &Raster) -> Result<Vec<u8>, Error> {
    let picture = image::RgbaImage::from_raw(raster.width, raster.height, raster.rgba.clone())
        .ok_or(Error::Draw)?;
    let mut out = Cursor::new(Vec::new());
    image::DynamicImage::ImageRgba8(picture)
        .write_to(&mut out, image::ImageFormat::Png)
        .map_err(|_| Error::Draw)?;
    Ok(out.into_inner())
}
