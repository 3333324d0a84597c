//! How long the start took, told once, for `cargo xtask run` and the bench.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// The moment the program began.
pub struct Started {
    at: Instant,
    told: AtomicBool,
}

impl Started {
    pub(crate) fn new() -> Self {
        Self {
            at: Instant::now(),
            told: AtomicBool::new(false),
        }
    }

    /// The line other programs wait for: the home screen stands and can be used.
    pub(crate) fn announce(&self) {
        if !self.told.swap(true, Ordering::Relaxed) {
            eprintln!("kiosk: ready after {} ms", self.at.elapsed().as_millis());
        }
    }
}
