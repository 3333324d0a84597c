//! The code from content to squares and back, and every way in which it must not come back.

mod joining;
mod pictures;
mod reading;
mod support;
