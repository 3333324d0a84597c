//! Looking notices up in the active catalogue.

mod freshness;
pub mod hand;
mod view;

use std::sync::PoisonError;

use kiosk_model::date::RocDate;
use kiosk_model::notice::{Notice, NoticeKind};
use kiosk_store::{AlertCode, Catalogue, Fate, NoticeQuery, UsageKind};

use crate::Kiosk;
use crate::error::Error;
pub use freshness::Freshness;
pub use view::{
    AttachmentView, CorrectionView, Field, FieldChange, FieldValue, LotInHistory, NoticeView,
    PaperCheck, RoundInHistory,
};

/// Characters of search words that are looked at.
const MAX_WORDS: usize = 200;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Query {
    /// Words as typed, case numbers in any spelling among them. Never kept.
    pub words: String,
    /// One kind only.
    pub kind: Option<NoticeKind>,
    /// One township only.
    pub township: Option<String>,
    /// Which sale dates.
    pub when: When,
    /// Notices to skip.
    pub offset: u32,
    /// Notices wanted.
    pub limit: u32,
}

/// Which sale dates are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Every date.
    All,
    /// Today and later, and open offers.
    Upcoming,
    /// Before today.
    Past,
    /// From and to, both included.
    Between(RocDate, RocDate),
}

/// A notice as search finds it.
pub type Summary = Notice;

/// One page of what was found.
#[derive(Clone, Debug)]
pub struct Page {
    /// How many there are in all.
    pub total: usize,
    /// This page of them: nearest sale first, then open offers, then the past, newest first.
    pub notices: Vec<Summary>,
    /// Townships with how many of the results lie there.
    pub townships: Vec<Place>,
    /// Kinds with how many of the results are of it.
    pub kinds: Vec<(NoticeKind, usize)>,
    /// The day by which states are told.
    pub today: RocDate,
}

/// A township of the results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// County.
    pub county: String,
    /// Township.
    pub name: String,
    /// How many.
    pub count: usize,
}

impl Kiosk {
    /// Searches the active catalogue. Nothing that was asked for is kept.
    ///
    /// # Errors
    /// Too many words, no ledger (and so no catalogue), or a damaged catalogue.
    pub fn search_notices(&self, query: &Query) -> Result<Page, Error> {
        if query.words.chars().count() > MAX_WORDS {
            return Err(Error::TooLarge("words"));
        }
        let today = self.now().date();
        let (from, to) = match query.when {
            When::All => (None, None),
            When::Upcoming => (Some(today), None),
            When::Past => (None, Some(today.add_days(-1))),
            When::Between(from, to) => (Some(from), Some(to)),
        };
        let asked = NoticeQuery {
            words: query.words.clone(),
            kind: query.kind,
            township: query.township.clone(),
            from,
            to,
            offset: query.offset as usize,
            limit: query.limit as usize,
            ..NoticeQuery::default()
        };
        let found = self.with_catalogue(|catalogue| catalogue.search(&asked, today))?;
        self.count(UsageKind::NoticeSearch);
        Ok(Page {
            total: found.total,
            notices: found
                .notices
                .into_iter()
                .map(|listed| listed.notice)
                .collect(),
            townships: found
                .townships
                .into_iter()
                .filter(|place| !place.township.is_empty())
                .map(|place| Place {
                    county: place.county,
                    name: place.township,
                    count: place.count,
                })
                .collect(),
            kinds: found.kinds,
            today,
        })
    }

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
