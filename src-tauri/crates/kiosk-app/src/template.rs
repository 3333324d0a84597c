//! The template for notices that a clerk fills; see `src-tauri/docs/notice-template.md`.

use kiosk_model::notice::NoticeKind;
use kiosk_notices::template::{self, Office};

use crate::machine::Machine;

/// In which kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TemplateFile {
    /// A workbook with lists to choose from.
    Xlsx,
    /// Text in columns.
    Csv,
}

impl Machine {
    /// The empty template of a kind of notice, with the branch and the townships of this office.
    /// `None` only where the workbook cannot be written, which is a defect.
    pub fn notice_template(&self, kind: NoticeKind, file: TemplateFile) -> Option<Vec<u8>> {
        let profile = self.profile();
        let office = Office {
            branch: profile.office.short_name.clone(),
            county: profile.demo.county.clone(),
        };
        match file {
            TemplateFile::Csv => Some(template::csv(kind)),
            TemplateFile::Xlsx => template::xlsx(kind, &office, self.now().date()).ok(),
        }
    }
}
