//! From pages to a PDF, and from a PDF to a picture.

mod cmap;
mod deflate;
mod fields;
mod finish;
mod floor;
mod ops;
mod pictures;
mod profile;
mod raster;
mod save;
mod share;
mod strings;
mod subset;
mod tags;
mod write;
mod xmp;

pub(crate) use deflate::Effort;
pub use floor::floor_bytes;
pub use raster::{Raster, page_count, rasterise, to_png};
pub(crate) use subset::{Prepared, used};
pub use write::{Kind, Meta, write_pdf, write_pdf_as};
