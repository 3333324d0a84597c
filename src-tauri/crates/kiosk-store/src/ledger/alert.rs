//! Table `alert`: what somebody must see to. One row per trouble, from the moment it began until it is over.

use jiff::Timestamp;
use kiosk_model::clock::Now;
use rusqlite::{Connection, params};

use super::begin;
use crate::error::{Error, Result};

/// The troubles staff are told of. A code is added when something raises it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlertCode {
    /// The ledger's key lies in a file, because no keyring could take it.
    KeyInFile,
    /// The active catalogue was damaged and an older one serves, or none.
    CatalogueLost,
    /// Signed content was refused: not genuine, or not fit to be used.
    BundleRefused,
    /// The office's tree is no longer looked after: nothing new is taken from it.
    BundleExpired,
    /// The printer is out of paper.
    PrinterPaperOut,
    /// The printer cannot be reached.
    PrinterOffline,
    /// The printer wants a hand.
    PrinterNeedsHelp,
    /// The machine's clock is not to be trusted.
    ClockUntrusted,
    /// A visitor asked for a person.
    HelpCalled,
}

impl AlertCode {
    /// All codes.
    pub const ALL: [Self; 9] = [
        Self::KeyInFile,
        Self::CatalogueLost,
        Self::BundleRefused,
        Self::BundleExpired,
        Self::PrinterPaperOut,
        Self::PrinterOffline,
        Self::PrinterNeedsHelp,
        Self::ClockUntrusted,
        Self::HelpCalled,
    ];

    /// The text stored in the ledger and used as message key.
    pub fn code(self) -> &'static str {
        match self {
            Self::KeyInFile => "key-in-file",
            Self::CatalogueLost => "catalogue-lost",
            Self::BundleRefused => "bundle-refused",
            Self::BundleExpired => "bundle-expired",
            Self::PrinterPaperOut => "printer-paper-out",
            Self::PrinterOffline => "printer-offline",
            Self::PrinterNeedsHelp => "printer-needs-help",
            Self::ClockUntrusted => "clock-untrusted",
            Self::HelpCalled => "help-called",
        }
    }

    /// Who must act.
    pub fn who(self) -> Who {
        match self {
            Self::PrinterPaperOut | Self::PrinterNeedsHelp | Self::HelpCalled => Who::Counter,
            Self::KeyInFile
            | Self::CatalogueLost
            | Self::BundleRefused
            | Self::BundleExpired
            | Self::PrinterOffline
            | Self::ClockUntrusted => Who::Technician,
        }
    }
}

/// Who must act on an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Whoever is at the counter: a volunteer or the clerk on duty.
    Counter,
    /// The branch's technicians.
    Technician,
}

impl Who {
    /// The text stored in the ledger and used as message key.
    pub fn code(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Technician => "technician",
        }
    }
}

/// An alert that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alert {
    /// The trouble.
    pub code: AlertCode,
    /// Since when.
    pub since: Timestamp,
    /// Who must act.
    pub who: Who,
}

/// Reads alerts.
#[derive(Debug)]
pub struct Alerts<'a>(pub(super) &'a Connection);

impl Alerts<'_> {
    /// The alerts that stand, oldest first.
    ///
    /// # Errors
    /// What the database reports.
    pub fn list(&self) -> Result<Vec<Alert>> {
        let mut statement = self.0.prepare_cached("SELECT code, since FROM alert")?;
        let mut rows = statement.query([])?;
        let mut alerts = Vec::new();
        while let Some(row) = rows.next()? {
            let (code, since): (String, String) = (row.get(0)?, row.get(1)?);
            // An older program must not stumble over a trouble it does not know.
            let Some(code) = AlertCode::ALL
                .into_iter()
                .find(|known| known.code() == code)
            else {
                continue;
            };
            let since = since
                .parse()
                .map_err(|_| Error::Unreadable("alert.since"))?;
            alerts.push(Alert {
                code,
                since,
                who: code.who(),
            });
        }
        alerts.sort_by_key(|alert| (alert.since, alert.code));
        Ok(alerts)
    }
}

/// Raises and clears alerts.
#[derive(Debug)]
pub struct AlertsMut<'a>(pub(super) &'a mut Connection);

impl AlertsMut<'_> {
    /// Raises an alert. One that stands keeps its beginning, and the answer is then `false`.
    ///
    /// # Errors
    /// What the database reports.
    pub fn raise(&mut self, code: AlertCode, now: &Now) -> Result<bool> {
        let transaction = begin(self.0)?;
        let raised = transaction
            .prepare_cached("INSERT OR IGNORE INTO alert (code, since, who) VALUES (?1, ?2, ?3)")?
            .execute(params![
                code.code(),
                now.instant.to_string(),
                code.who().code()
            ])?;
        transaction.commit()?;
        Ok(raised > 0)
    }

    /// Clears an alert; the answer says whether it stood.
    ///
    /// # Errors
    /// What the database reports.
    pub fn clear(&mut self, code: AlertCode) -> Result<bool> {
        Ok(self
            .0
            .execute("DELETE FROM alert WHERE code = ?1", [code.code()])?
            > 0)
    }
}
