//! The use cases, each in a data folder of its own.

mod announcements;
mod bundle;
mod code;
mod finder;
mod hand;
mod hostile;
mod opening;
mod papers;
mod sides;
mod support;
mod visit;
