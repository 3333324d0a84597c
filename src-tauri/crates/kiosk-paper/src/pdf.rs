//! From pages to a PDF, and from a PDF to a picture.

mod finish;
mod floor;
mod ops;
mod raster;
mod subset;
mod write;

pub use floor::floor_bytes;
pub use raster::{Raster, page_count, rasterise, to_png};
pub(crate) use subset::{Prepared, used};
pub use write::{Meta, write_pdf};
