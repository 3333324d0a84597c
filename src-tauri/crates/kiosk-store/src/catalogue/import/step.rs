//! The steps of an import, and who hears of them.

use crate::error::Result;

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The new file is begun, with the content of the old one.
    Copied,
    /// The rows are in it.
    RowsWritten,
    /// It has passed its examination.
    Examined,
    /// It is written out to the disk.
    Durable,
    /// It has its name, and the name is written out.
    Named,
    /// It is the active one; from here on nothing is taken back.
    Active,
    /// What nobody needs any more is deleted.
    Tidied,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 7] = [
        Self::Copied,
        Self::RowsWritten,
        Self::Examined,
        Self::Durable,
        Self::Named,
        Self::Active,
        Self::Tidied,
    ];
}

/// Hears of each step when it is done; an error stops the import, and everything is as before.
/// After [`Step::Active`] an error stops nothing any more.
pub type Watch<'a> = &'a mut dyn FnMut(Step) -> Result<()>;
