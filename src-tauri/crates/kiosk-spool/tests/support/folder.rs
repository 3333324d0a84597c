//! The folder printer, which has no faults.

use std::sync::Arc;

use kiosk_spool::{Deadlines, Printer, PrinterTarget, open};

use super::{Fault, Rig, contents};

pub(crate) struct Folder {
    pub(crate) dir: tempfile::TempDir,
}

impl Rig for Folder {
    fn start() -> Folder {
        Folder {
            dir: tempfile::tempdir().expect("a folder for papers"),
        }
    }

    fn printer(&self, deadlines: Deadlines) -> Arc<dyn Printer> {
        Arc::from(open(
            &PrinterTarget::Folder(self.dir.path().join("papers")),
            deadlines,
        ))
    }

    fn set(&self, _fault: Fault) {
        unreachable!("a folder has no faults");
    }

    fn pull_the_plug(&self) {
        unreachable!("a folder has no plug");
    }

    fn papers(&self) -> Vec<Vec<u8>> {
        // By name, that is by chance: jobs have random names.
        contents(&self.dir.path().join("papers"))
    }
}
