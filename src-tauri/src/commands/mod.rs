//! The one list of what a window may ask. Who may ask what stands in `capabilities/`.

pub(crate) mod forms;
pub(crate) mod notices;
pub(crate) mod print;
pub(crate) mod start;
pub(crate) mod staff;
pub(crate) mod survey;
pub(crate) mod visit;
