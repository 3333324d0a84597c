//! Looking notices up in the active catalogue.

mod freshness;
pub mod hand;
mod view;

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use kiosk_model::notice::Notice;
use kiosk_store::{AlertCode, Catalogue, Fate};

use crate::Kiosk;
use crate::error::Error;
pub use crate::search::{Everything, Found, Page, Query};
pub use crate::search_forms::FormHit;
pub use freshness::Freshness;
pub use kiosk_store::{
    AREA_SPANS, Asked, Days, Facets, Group, NextStep, NoticeFilter, PRICE_SPANS, PlaceCount,
    RoundChoice, ShareChoice, Span, joint_sale,
};
pub use view::{
    AttachmentView, CorrectionView, Field, FieldChange, FieldValue, LotInHistory, NoticeView,
    PaperCheck, RoundInHistory,
};

/// A notice as search finds it.
pub type Summary = Notice;

impl Kiosk {
    /// Works with the active catalogue. One that another program has replaced meanwhile is opened
    /// anew; one that turns out damaged gives way to an older one, and staff are told.
    pub(crate) fn with_catalogue<T>(
        &self,
        work: impl Fn(&Catalogue) -> Result<T, kiosk_store::Error>,
    ) -> Result<T, Error> {
        let mut held = self
            .catalogue
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let is_current = match held.as_ref() {
            // The ledger is at work, and what is held is whole until the new one takes its place.
            Some(_) if self.switching.load(Ordering::Acquire) => true,
            // Whoever writes to the ledger waits for the disk; a search does not wait with them.
            Some(catalogue) => self
                .try_ledger(|ledger| catalogue.is_active(ledger))?
                .unwrap_or(true),
            None => false,
        };
        if !is_current {
            *held =
                Some(self.with_ledger(|ledger| Catalogue::open_active(&self.machine.dir, ledger))?);
        }
        let catalogue = held.take().ok_or(Error::NotFound("catalogue"))?;
        let (catalogue, result) = match work(&catalogue) {
            Err(kiosk_store::Error::Corrupt | kiosk_store::Error::Unreadable(_)) => {
                let older = self.with_ledger(|ledger| catalogue.replace_damaged(ledger))?;
                let result = work(&older);
                (older, result)
            }
            result => (catalogue, result),
        };
        let fate = catalogue.fate();
        *held = Some(catalogue);
        drop(held);
        if matches!(fate, Fate::FellBack | Fate::Lost) {
            let now = self.now();
            self.with_ledger(|ledger| ledger.alerts_mut().raise(AlertCode::CatalogueLost, &now))?;
        }
        Ok(result?)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, mpsc};
    use std::time::Duration;

    use kiosk_testkit::fixed;

    use crate::notices::Query;
    use crate::{Kiosk, Places};

    /// Far more than a search takes on any machine.
    const PATIENCE: Duration = Duration::from_secs(60);

    #[test]
    fn a_search_does_not_wait_for_whoever_writes_to_the_ledger() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places {
            service: "kiosk-test-nobody".to_owned(),
            credentials_dir: None,
            config_dir: Some(folder.path().join("config")),
            deadline: Duration::from_secs(3),
        };
        let clock = Arc::new(fixed("2026-11-22T09:00"));
        let kiosk = Kiosk::open_with(&folder.path().join("data"), clock, &places).unwrap();
        let kiosk = Arc::new(kiosk);
        let (tell, told) = mpsc::channel();
        let found = kiosk
            .with_ledger(|_| {
                let reader = Arc::clone(&kiosk);
                std::thread::spawn(move || {
                    let page = reader.search_notices(&Query::default());
                    tell.send(page.map(|page| page.total).ok())
                });
                Ok(told.recv_timeout(PATIENCE))
            })
            .unwrap();
        let found = found.expect("it is answered while the ledger is held");
        assert!(found.is_some_and(|total| total > 0));
    }
}
