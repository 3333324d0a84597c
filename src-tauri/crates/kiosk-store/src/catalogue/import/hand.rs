//! One notice entered, corrected or taken back by hand.

use kiosk_model::clock::Now;
use kiosk_model::notice::Notice;
use rusqlite::TransactionBehavior;

use super::{Built, Importer, Step, Watch};
use crate::catalogue::ImportCounts;
use crate::catalogue::lifecycle::is_taken_back;
use crate::catalogue::plan::{HAND_KEY, is_correction};
use crate::catalogue::table::{self, correction, hand, import as imports, notice, source_row};
use crate::error::Result;

/// An entry of the ledger that is applied.
#[derive(Debug, Clone)]
pub struct HandEntry {
    /// Its number in the ledger.
    pub no: u32,
    /// The notice as it is to be shown; one that is taken back says so in its state.
    pub notice: Notice,
    /// The moment it is applied.
    pub now: Now,
}

impl Importer {
    /// Builds the new catalogue with these entries before the rows of the files, in the order given.
    ///
    /// # Errors
    /// As [`Importer::build`].
    pub fn by_hand(self, entries: &[HandEntry], watch: Watch<'_>) -> Result<Built> {
        let mut draft = self.copy_active()?;
        watch(Step::Copied)?;
        let transaction = draft
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        if !entries.is_empty() {
            notice::remove_demo(&transaction)?;
        }
        let mut all = ImportCounts::default();
        for entry in entries {
            let mut counts = ImportCounts {
                read: 1,
                ..ImportCounts::default()
            };
            let import = imports::begin(
                &transaction,
                entry.now.instant,
                entry.now.date(),
                imports::HAND,
                false,
            )?;
            imports::set_hand(&transaction, import, entry.no)?;
            let mut written = Notice {
                demo: false,
                ..entry.notice.clone()
            };
            let no = match notice::find(&transaction, &written.id)? {
                Some(no) => {
                    if let Some(mut before) = source_row::merged(&transaction, no)? {
                        let marked = is_correction(&before, &written);
                        let (text, _) = source_row::texts(&mut before)?;
                        correction::add(&transaction, no, HAND_KEY, import, &text, marked)?;
                    }
                    if is_taken_back(written.state) {
                        counts.withdrawn = 1;
                    } else {
                        counts.changed = 1;
                    }
                    no
                }
                None => {
                    counts.new = 1;
                    notice::add(&transaction, &written.id, written.kind, written.demo)?
                }
            };
            written.flags.clear();
            hand::write(&transaction, no, import, &written)?;
            if let Some(whole) = source_row::merged(&transaction, no)? {
                table::index(&transaction, no, &whole)?;
            }
            imports::finish(&transaction, import, &counts)?;
            all.read += 1;
            all.new += counts.new;
            all.changed += counts.changed;
            all.withdrawn += counts.withdrawn;
        }
        transaction.commit()?;
        let samples: Vec<Notice> = entries.iter().map(|entry| entry.notice.clone()).collect();
        self.seal(draft, all, &samples, watch)
    }
}
