//! Photographs in the sizes the screen needs: nothing larger is ever unpacked for a visitor.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use crate::attachments::AttachmentError;

/// The longer side of a small picture, in pixels.
pub const THUMBNAIL: u32 = 480;
/// The longer side of a picture for the screen, in pixels: sharp when made larger on a large panel.
pub const SCREEN: u32 = 2_400;

/// The longer side of a picture on paper, in pixels: a laser printer shows no more over half a sheet.
const PAPER: u32 = 1_000;

/// Pixels of one picture, at most: what the best of telephones take.
const MAX_PIXELS: u64 = 64_000_000;
/// Pixels of one side, at most.
const MAX_SIDE: u32 = 30_000;
/// What unpacking may take, in bytes.
const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// A photograph in the sizes the screen needs, upright, as JPEG and without what a camera noted in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Views {
    /// At most [`THUMBNAIL`] pixels a side.
    pub small: Vec<u8>,
    /// At most [`SCREEN`] pixels a side.
    pub screen: Vec<u8>,
}

/// The sizes of a photograph. The size a picture claims is judged before a single pixel is unpacked.
///
/// # Errors
/// [`AttachmentError::Kind`] when it is neither JPEG nor PNG; [`AttachmentError::Picture`].
pub fn views(bytes: &[u8]) -> Result<Views, AttachmentError> {
    let picture = decode(bytes)?;
    let fits = picture.width().max(picture.height()) <= SCREEN;
    let screen = if fits {
        picture
    } else {
        picture.thumbnail(SCREEN, SCREEN)
    };
    let is_small = screen.width().max(screen.height()) <= THUMBNAIL;
    let small = if is_small {
        jpeg(&screen, 80)?
    } else {
        jpeg(&screen.thumbnail(THUMBNAIL, THUMBNAIL), 80)?
    };
    Ok(Views {
        small,
        screen: jpeg(&screen, 88)?,
    })
}

/// A photograph in greys, for paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greys {
    /// A JPEG of one channel.
    pub jpeg: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// A photograph as it is printed.
///
/// # Errors
/// As [`views`].
pub fn greys(bytes: &[u8]) -> Result<Greys, AttachmentError> {
    let picture = decode(bytes)?;
    let small = if picture.width().max(picture.height()) <= PAPER {
        picture
    } else {
        picture.thumbnail(PAPER, PAPER)
    };
    let grey = on_white(&small).to_luma8();
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, 80);
    grey.write_with_encoder(encoder)
        .map_err(|_| AttachmentError::Picture)?;
    Ok(Greys {
        width: grey.width(),
        height: grey.height(),
        jpeg,
    })
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, AttachmentError> {
    let format = match () {
        () if bytes.starts_with(b"\xff\xd8\xff") => ImageFormat::Jpeg,
        () if bytes.starts_with(b"\x89PNG\r\n\x1a\n") => ImageFormat::Png,
        () => return Err(AttachmentError::Kind),
    };
    let refused = |_| AttachmentError::Picture;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 || pixels > MAX_PIXELS || decoder.total_bytes() > MAX_BYTES {
        return Err(AttachmentError::Picture);
    }
    // A telephone lays its pictures on their side and notes it.
    let upright = decoder.orientation().map_err(refused)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(upright);
    Ok(picture)
}

fn jpeg(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, AttachmentError> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    on_white(picture)
        .write_with_encoder(encoder)
        .map_err(|_| AttachmentError::Picture)?;
    Ok(bytes)
}

/// JPEG knows no transparency; what shows through is paper.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.to_rgb8());
    }
    let mut flat = image::RgbImage::new(picture.width(), picture.height());
    for (to, from) in flat.pixels_mut().zip(picture.to_rgba8().pixels()) {
        let [r, g, b, a] = from.0.map(u16::from);
        let over = |channel: u16| (channel * a + 255 * (255 - a)) / 255;
        to.0 = [over(r), over(g), over(b)].map(|value| u8::try_from(value).unwrap_or(u8::MAX));
    }
    DynamicImage::ImageRgb8(flat)
}
