//! Table `meta`: what holds once for the machine. One row per key.

use jiff::Timestamp;
use kiosk_model::clock::Now;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::begin;
use crate::error::{Error, Result};

const KIOSK: &str = "kiosk";
const EPOCH: &str = "epoch";
const FIRST_START: &str = "first_start";
const ACTIVE_CATALOGUE: &str = "active_catalogue";
const DEVICE_PUBLIC_KEY: &str = "device_public_key";

/// Reads what holds once for the machine.
#[derive(Debug)]
pub struct Meta<'a>(pub(super) &'a Connection);

impl Meta<'_> {
    /// The random id of this kiosk.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when the row is missing, or what the database reports.
    pub fn kiosk(&self) -> Result<String> {
        get(self.0, KIOSK)?.ok_or(Error::Unreadable("meta.kiosk"))
    }

    /// The epoch in which records are numbered; a restore starts a new one.
    ///
    /// # Errors
    /// As [`Meta::kiosk`].
    pub fn epoch(&self) -> Result<Uuid> {
        parse(self.0, EPOCH, "meta.epoch")?.ok_or(Error::Unreadable("meta.epoch"))
    }

    /// The moment this kiosk was started for the first time; demonstration notices are dated relative to it.
    ///
    /// # Errors
    /// As [`Meta::kiosk`].
    pub fn first_start(&self) -> Result<Timestamp> {
        parse(self.0, FIRST_START, "meta.first_start")?.ok_or(Error::Unreadable("meta.first_start"))
    }

    /// The number of the active catalogue, if there is one.
    ///
    /// # Errors
    /// As [`Meta::kiosk`].
    pub fn active_catalogue(&self) -> Result<Option<u32>> {
        parse(self.0, ACTIVE_CATALOGUE, "meta.active_catalogue")
    }

    /// The public half of the device's signing key, once the device has one.
    ///
    /// # Errors
    /// As [`Meta::kiosk`].
    pub fn device_public_key(&self) -> Result<Option<[u8; 32]>> {
        let Some(text) = get(self.0, DEVICE_PUBLIC_KEY)? else {
            return Ok(None);
        };
        let unreadable = Error::Unreadable("meta.device_public_key");
        let mut key = [0_u8; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(unreadable);
        }
        for (at, byte) in key.iter_mut().enumerate() {
            match u8::from_str_radix(&text[2 * at..2 * at + 2], 16) {
                Ok(value) => *byte = value,
                Err(_) => return Err(unreadable),
            }
        }
        Ok(Some(key))
    }
}

/// Changes what holds once for the machine.
#[derive(Debug)]
pub struct MetaMut<'a>(pub(super) &'a mut Connection);

impl MetaMut<'_> {
    /// Moves the pointer to another catalogue, or to none.
    ///
    /// # Errors
    /// What the database reports; the pointer is then where it was.
    pub fn set_active_catalogue(&mut self, number: Option<u32>) -> Result<()> {
        match number {
            Some(number) => set(self.0, ACTIVE_CATALOGUE, &number.to_string()),
            None => {
                self.0
                    .execute("DELETE FROM meta WHERE key = ?1", [ACTIVE_CATALOGUE])?;
                Ok(())
            }
        }
    }

    /// Notes the public half of the device's signing key.
    ///
    /// # Errors
    /// What the database reports.
    pub fn set_device_public_key(&mut self, key: &[u8; 32]) -> Result<()> {
        let text: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        set(self.0, DEVICE_PUBLIC_KEY, &text)
    }

    /// Writes the rows of a new ledger.
    pub(super) fn set_first(&mut self, now: &Now) -> Result<()> {
        let transaction = begin(self.0)?;
        set(&transaction, KIOSK, &Uuid::new_v4().to_string())?;
        set(&transaction, EPOCH, &Uuid::new_v4().to_string())?;
        set(&transaction, FIRST_START, &now.instant.to_string())?;
        transaction.commit()?;
        Ok(())
    }
}

fn get(conn: &Connection, key: &str) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

fn parse<T: std::str::FromStr>(
    conn: &Connection,
    key: &str,
    name: &'static str,
) -> Result<Option<T>> {
    match get(conn, key)? {
        Some(text) => text.parse().map(Some).map_err(|_| Error::Unreadable(name)),
        None => Ok(None),
    }
}

fn set(conn: &Connection, key: &str, value: &str) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )?
    .execute([key, value])?;
    Ok(())
}
