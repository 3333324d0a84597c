//! What this machine holds of its office's signed content.

use std::collections::BTreeMap;

use kiosk_bundle::{Branch, Held, Ring, folder_in};
use kiosk_model::date::RocDate;
use kiosk_model::payment_limit::PaymentLimits;

use super::facts::{self, HOURS, Hours, LIMITS};
use crate::Kiosk;
use crate::error::Error;

/// What is held.
#[derive(Clone, Debug)]
pub struct HeldContent {
    /// With which machines this one takes what is new.
    pub ring: Ring,
    /// Each branch's edition of the notices and its day.
    pub editions: BTreeMap<Branch, (u64, RocDate)>,
    /// The names of other files, by branch.
    pub files: BTreeMap<Branch, Vec<String>>,
    /// The office's hours; empty where nobody says.
    pub hours: Vec<Hours>,
    /// The payment limits; `None` where nobody says.
    pub limits: Option<PaymentLimits>,
}

impl Kiosk {
    /// What this machine holds of the signed content.
    ///
    /// # Errors
    /// No ledger; a note of what is held that is damaged.
    pub fn held_content(&self) -> Result<HeldContent, Error> {
        let folder = folder_in(self.machine.dir());
        let held = kiosk_bundle::held(&folder)?;
        // It was looked at when it came; one that is damaged since says nothing.
        let text = |name: &str| {
            let (branch, file) = held.find(name)?;
            let bytes = Held::read(&folder, branch, name, file)?;
            String::from_utf8(bytes).ok()
        };
        let mut content = HeldContent {
            ring: self.bundle_ring()?,
            editions: BTreeMap::new(),
            files: BTreeMap::new(),
            hours: text(HOURS)
                .and_then(|text| facts::read_hours(&text).ok())
                .unwrap_or_default(),
            limits: text(LIMITS).and_then(|text| facts::read_limits(&text).ok()),
        };
        for (branch, of_branch) in &held.branches {
            if let Some(edition) = &of_branch.notices {
                let told = (edition.edition, edition.as_of);
                content.editions.insert(branch.clone(), told);
            }
            let names = of_branch.files.keys().cloned().collect();
            content.files.insert(branch.clone(), names);
        }
        Ok(content)
    }
}
