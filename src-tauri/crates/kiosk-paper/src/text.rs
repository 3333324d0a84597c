//! From characters to runs and lines: which face draws what, where a line may
//! break, how large a text may be in its box.

mod fit;
mod kinsoku;
mod run;
mod shaper;
mod thai;

pub(crate) use fit::{Fitted, LEADING, Sizes, TIGHT, fit};
pub(crate) use kinsoku::{Line, clusters, wrap, wrap_hanging};
pub(crate) use run::{Run, Voice, shape, width};
