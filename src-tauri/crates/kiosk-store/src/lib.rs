//! The catalogue of notices and the ledger, both SQLite, with opposite fates.
//!
//! - The *catalogue* (`catalogue/NNNN.db`) is plain and can be built again from the files it came from.
//!   Each import builds a new one beside the old; the pointer to the active one stands in the ledger.
//! - The *ledger* (`ledger.db`) is encrypted and holds what cannot be had again: what waits for the branch, the answers
//!   to the questionnaire, print jobs, alerts and counts. It is made once and never replaced.
//!
//! No relation crosses from one to the other, and neither holds any words that a visitor typed into a search.
#![forbid(unsafe_code)]

mod catalogue;
mod error;
mod files;
mod ledger;
mod open;
mod search;

pub use catalogue::{
    Attachments, Built, Catalogue, Correction, Fate, Field, FieldChange, FieldValue, Freshness,
    HandEntry, ImportCounts, ImportOptions, Importer, KeptFile, Leftover, LotInHistory, Plan,
    Planned, PlannedRow, Ready, RebuildOptions, Refused, RoundInHistory, RowFate, Step, Switched,
    View, Watch, changes,
};
pub use error::{Error, Result};
pub use ledger::{
    Alert, AlertCode, Alerts, AlertsMut, Comment, Entries, EntriesMut, Entry, EntryState, Job,
    JobCounters, JobEnd, JobKind, JobState, Jobs, JobsMut, Ledger, Meta, MetaMut, NewAnswer,
    NewJob, NewRecord, QuestionCount, Records, RecordsMut, Survey, SurveyMut, SurveyReport, Usage,
    UsageCount, UsageKind, UsageMut, Versions, Who,
};
pub use open::LedgerKey;
pub use search::{
    AREA_SPANS, Asked, Days, Facets, Group, Listed, MOST_ROADS, NextStep, NoticeFilter, NoticePage,
    NoticeQuery, PRICE_SPANS, PlaceCount, RoundChoice, ShareChoice, Span, joint_sale,
};
