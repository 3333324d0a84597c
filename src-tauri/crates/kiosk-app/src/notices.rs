//! Looking notices up in the active catalogue.

mod freshness;
pub mod hand;
mod view;

use std::sync::PoisonError;

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
            Some(catalogue) => self.with_ledger(|ledger| catalogue.is_active(ledger))?,
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
