//! Pictures as shades of grey, from a camera's file or from a page drawn in this process.

use std::io::Cursor;

use image::{ImageReader, Limits};

/// The longest side of a picture that is looked at, in dots.
const LONGEST: u32 = 16_000;
/// Memory a picture may take while it is read.
const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// A picture: rows from the top, one byte a dot, 0 black.
#[derive(Clone)]
pub struct Grey {
    /// Dots across.
    pub width: usize,
    /// Dots down.
    pub height: usize,
    /// `width × height` bytes.
    pub dots: Vec<u8>,
}

impl Grey {
    /// Reads a PNG or JPEG; `None` when it is neither, broken or too large.
    #[must_use]
    pub fn read(file: &[u8]) -> Option<Self> {
        let mut reader = ImageReader::new(Cursor::new(file))
            .with_guessed_format()
            .ok()?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(LONGEST);
        limits.max_image_height = Some(LONGEST);
        limits.max_alloc = Some(MOST_BYTES);
        reader.limits(limits);
        let picture = reader.decode().ok()?.into_luma8();
        Some(Self {
            width: usize::try_from(picture.width()).ok()?,
            height: usize::try_from(picture.height()).ok()?,
            dots: picture.into_raw(),
        })
    }

    /// From four bytes a dot (red, green, blue, opaque); `None` when the lengths do not agree.
    #[must_use]
    pub fn from_rgba(width: u32, height: u32, rgba: &[u8]) -> Option<Self> {
        let (width, height) = (usize::try_from(width).ok()?, usize::try_from(height).ok()?);
        let grey = |dot: &[u8]| {
            let [red, green, blue] = [dot[0], dot[1], dot[2]].map(u32::from);
            ((red * 299 + green * 587 + blue * 114) / 1000) as u8
        };
        let dots: Vec<u8> = rgba.chunks_exact(4).map(grey).collect();
        (width.checked_mul(height) == Some(dots.len())).then_some(Self {
            width,
            height,
            dots,
        })
    }

    /// A part of it.
    pub(crate) fn cut(&self, x: usize, y: usize, width: usize, height: usize) -> Self {
        let (width, height) = (width.min(self.width - x), height.min(self.height - y));
        let rows = (y..y + height).map(|row| row * self.width + x);
        Self {
            width,
            height,
            dots: rows
                .flat_map(|start| &self.dots[start..start + width])
                .copied()
                .collect(),
        }
    }

    /// Paints a quadrilateral white, its corners in order around it.
    pub(crate) fn whiten(&mut self, corners: [(i32, i32); 4]) {
        let inside = |x: i32, y: i32| {
            let side = |at: usize| {
                let (from, to) = (corners[at], corners[(at + 1) % 4]);
                let [across, down] = [to.0 - from.0, to.1 - from.1].map(i64::from);
                across * i64::from(y - from.1) - down * i64::from(x - from.0)
            };
            let sides = [0, 1, 2, 3].map(side);
            sides.iter().all(|side| *side >= 0) || sides.iter().all(|side| *side <= 0)
        };
        let bounds = |of: fn(&(i32, i32)) -> i32, end: usize| {
            let all = corners.iter().map(of);
            let (least, most) = (all.clone().min(), all.max());
            let clamp =
                |value: Option<i32>| usize::try_from(value.unwrap_or(0)).unwrap_or(0).min(end);
            clamp(least)..clamp(most.map(|most| most.saturating_add(1)))
        };
        let across = bounds(|corner| corner.0, self.width);
        for y in bounds(|corner| corner.1, self.height) {
            for x in across.clone() {
                if inside(x as i32, y as i32) {
                    self.dots[y * self.width + x] = u8::MAX;
                }
            }
        }
    }

    /// Half as many dots each way, four made one: takes the grain out of a large picture.
    pub(crate) fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let dot = |x: usize, y: usize| u32::from(self.dots[y * self.width + x]);
        let four = |x: usize, y: usize| {
            let (x, y) = (x * 2, y * 2);
            ((dot(x, y) + dot(x + 1, y) + dot(x, y + 1) + dot(x + 1, y + 1)) / 4) as u8
        };
        Self {
            width,
            height,
            dots: (0..height)
                .flat_map(|y| (0..width).map(move |x| (x, y)))
                .map(|(x, y)| four(x, y))
                .collect(),
        }
    }
}
