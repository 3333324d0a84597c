//! Compression, and how much time it is worth.

use std::sync::{Mutex, PoisonError};

use libdeflater::{CompressionLvl, Compressor};

use crate::page::Pages;

/// How hard it is looked for what repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Somebody is waiting, and the file weighs by its outlines, which shrink no further.
    Quick,
    /// The shortest way: five times the time, five in a hundred less of everything but outlines.
    Thorough,
    /// As well as can be, to compare with.
    Utmost,
}

/// Sheets up to which a paper weighs by its outlines. A longer set draws the same few glyphs on all
/// its sheets, and weighs by what it says of each.
const FEW: usize = 3;

/// Compressors nobody uses just now. Each has tables of up to megabytes, and a document has a dozen
/// streams: the system would hand out the same memory again and again.
static AT_REST: Mutex<Vec<(Effort, Compressor)>> = Mutex::new(Vec::new());

impl Effort {
    /// What a document of these pages is worth.
    pub(crate) fn of(pages: &Pages) -> Self {
        if pages.pages.len() > FEW {
            Self::Thorough
        } else {
            Self::Quick
        }
    }

    fn level(self) -> i32 {
        match self {
            Self::Quick => 6,
            Self::Thorough => 10,
            Self::Utmost => 12,
        }
    }

    /// Zlib stream of some bytes.
    pub(crate) fn deflate(self, bytes: &[u8]) -> Vec<u8> {
        let at_rest = || AT_REST.lock().unwrap_or_else(PoisonError::into_inner);
        let known = {
            let mut at_rest = at_rest();
            let at = at_rest.iter().position(|(of, _)| *of == self);
            at.map(|at| at_rest.swap_remove(at).1)
        };
        let mut compressor = known.unwrap_or_else(|| {
            Compressor::new(CompressionLvl::new(self.level()).unwrap_or_default())
        });
        let mut out = vec![0; compressor.zlib_compress_bound(bytes.len())];
        let len = compressor.zlib_compress(bytes, &mut out).unwrap_or(0);
        out.truncate(len);
        at_rest().push((self, compressor));
        out
    }
}
