//! Searching: notices with their filters, and small entries beside them.

use kiosk_model::date::RocDate;
use kiosk_model::notice::Notice;
use kiosk_model::tag::Tag;
use kiosk_model::variant::Variant;
use kiosk_store::{Facets, Group, NextStep, NoticeFilter, NoticeQuery, UsageKind};

use crate::Kiosk;
use crate::error::Error;
use crate::search_forms::{self, FormHit};

/// Characters of search words that are looked at.
const MAX_WORDS: usize = 200;

/// What is looked for. Its `Debug` shows nothing of it.
#[derive(Clone, Default)]
pub struct Query {
    /// Words as typed, case numbers in any spelling among them. Never kept.
    pub words: String,
    /// What narrows it.
    pub filter: NoticeFilter,
    /// Notices to skip.
    pub offset: u32,
    /// Notices wanted.
    pub limit: u32,
}

impl std::fmt::Debug for Query {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Query(…)")
    }
}

/// One page of what was found.
#[derive(Clone, Debug)]
pub struct Page {
    /// How many there are in all.
    pub total: usize,
    /// This page of them: nearest sale first, then open offers, then what is posted, then the past.
    pub notices: Vec<Found>,
    /// How many notices each choice of a filter would find.
    pub facets: Facets,
    /// Ways out when nothing was found, the most useful first.
    pub next_steps: Vec<NextStep>,
    /// The day by which states are told.
    pub today: RocDate,
}

/// What was found everywhere.
#[derive(Clone, Debug)]
pub struct Everything {
    /// Notices.
    pub notices: Page,
    /// Forms, the best fitting first.
    pub forms: Vec<FormHit>,
}

/// A notice in a list.
#[derive(Clone, Debug)]
pub struct Found {
    /// The notice.
    pub notice: Notice,
    /// The part of the list it stands in.
    pub group: Group,
    /// What a bidder must know of its lots.
    pub tags: Vec<Tag>,
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
        let asked = NoticeQuery {
            words: query.words.clone(),
            case: None,
            filter: query.filter.clone(),
            offset: query.offset as usize,
            limit: query.limit as usize,
        };
        let found = self.with_catalogue(|catalogue| catalogue.search(&asked, today))?;
        self.count(UsageKind::NoticeSearch);
        Ok(Page {
            total: found.total,
            notices: found
                .notices
                .into_iter()
                .map(|listed| Found {
                    notice: listed.notice,
                    group: listed.group,
                    tags: listed.tags,
                })
                .collect(),
            facets: found.facets,
            next_steps: found.next_steps,
            today,
        })
    }
    /// Searches everything there is: the first notices, and the forms. Nothing that was asked for is kept.
    ///
    /// # Errors
    /// As [`Kiosk::search_notices`].
    pub fn search_all(&self, words: &str, variant: Variant) -> Result<Everything, Error> {
        const NOTICES: u32 = 10;
        let notices = self.search_notices(&Query {
            words: words.to_owned(),
            limit: NOTICES,
            ..Query::default()
        })?;
        Ok(Everything {
            notices,
            forms: search_forms::find(&self.machine.words, words, variant),
        })
    }
}
