//! Table `record`: what waits for the branch, each in its envelope.
//!
//! A record's number is allotted in the transaction that writes it, so the numbers of an epoch have no gap whatever
//! happens in between, and no two records share one.
//! Records are never deleted; the database itself refuses.

use jiff::Timestamp;
use kiosk_model::clock::{ClockState, Now};
use kiosk_model::record::{Payload, Record, RecordState, new_record_id};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::{Meta, begin};
use crate::error::{Error, Result};

/// What a record holds before it has its envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRecord {
    /// What it is, for example `application`.
    pub kind: String,
    /// Version of the payload's shape, for example `application/1`.
    pub schema: String,
    /// Edition of the form it was made with; `None` for what comes from no form.
    pub form_version: Option<String>,
    /// The content; personal data only sealed.
    pub payload: Payload,
}

/// Reads records.
#[derive(Debug)]
pub struct Records<'a>(pub(super) &'a Connection);

impl Records<'_> {
    /// The record with this id, if there is one.
    ///
    /// # Errors
    /// What the database reports.
    pub fn find(&self, id: Uuid) -> Result<Option<Record>> {
        let mut statement = self
            .0
            .prepare_cached("SELECT * FROM record WHERE id = ?1")?;
        let found = statement
            .query_row([id.to_string()], |row| Ok(read(row)))
            .optional()?;
        found.transpose()
    }

    /// The oldest records in a state, by epoch and number, at most `limit`.
    ///
    /// # Errors
    /// What the database reports.
    pub fn list(&self, state: RecordState, limit: u32) -> Result<Vec<Record>> {
        let mut statement = self
            .0
            .prepare_cached("SELECT * FROM record WHERE state = ?1 ORDER BY epoch, seq LIMIT ?2")?;
        let mut rows = statement.query(params![state.code(), limit])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            records.push(read(row)?);
        }
        Ok(records)
    }

    /// How many records are in a state.
    ///
    /// # Errors
    /// What the database reports.
    pub fn count(&self, state: RecordState) -> Result<u32> {
        let mut statement = self
            .0
            .prepare_cached("SELECT count(*) FROM record WHERE state = ?1")?;
        Ok(statement.query_row([state.code()], |row| row.get(0))?)
    }
}

/// Adds records and notes what became of them.
#[derive(Debug)]
pub struct RecordsMut<'a>(pub(super) &'a mut Connection);

impl RecordsMut<'_> {
    /// Writes a record with the next number of this kiosk's epoch; when this returns, the record survives a power cut.
    ///
    /// # Errors
    /// What the database reports; no number is then used up.
    pub fn append(&mut self, new: NewRecord, now: &Now) -> Result<Record> {
        let transaction = begin(self.0)?;
        let meta = Meta(&transaction);
        let (kiosk, epoch) = (meta.kiosk()?, meta.epoch()?);
        let seq: i64 = transaction
            .prepare_cached(
                "SELECT coalesce(max(seq), 0) + 1 FROM record WHERE kiosk = ?1 AND epoch = ?2",
            )?
            .query_row(params![kiosk, epoch.to_string()], |row| row.get(0))?;
        let record = Record {
            id: new_record_id(now),
            kiosk,
            epoch,
            seq: u64::try_from(seq).map_err(|_| Error::Unreadable("record.seq"))?,
            kind: new.kind,
            schema: new.schema,
            form_version: new.form_version,
            payload: new.payload,
            submitted_at: now.instant,
            clock_state: now.state,
            state: RecordState::Queued,
            signature: None,
        };
        insert(&transaction, &record)?;
        transaction.commit()?;
        Ok(record)
    }

    /// Puts the kiosk's Ed25519 signature on a record.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] when there is none without a signature; else what the database reports.
    pub fn sign(&mut self, id: Uuid, signature: &[u8; 64]) -> Result<()> {
        let changed = self.0.execute(
            "UPDATE record SET signature = ?2 WHERE id = ?1 AND signature IS NULL",
            params![id.to_string(), signature],
        )?;
        found(changed)
    }

    /// Notes what became of a record.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], or what the database reports.
    pub fn set_state(&mut self, id: Uuid, state: RecordState) -> Result<()> {
        let changed = self.0.execute(
            "UPDATE record SET state = ?2 WHERE id = ?1",
            params![id.to_string(), state.code()],
        )?;
        found(changed)
    }
}

fn found(changed: usize) -> Result<()> {
    if changed == 0 {
        Err(Error::NoSuchRecord)
    } else {
        Ok(())
    }
}

fn insert(conn: &Connection, record: &Record) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO record (id, kiosk, epoch, seq, kind, schema, sealed, payload, submitted_at, clock_state, state,
             form_version)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        record.id.to_string(),
        record.kiosk,
        record.epoch.to_string(),
        i64::try_from(record.seq).map_err(|_| Error::Unreadable("record.seq"))?,
        record.kind,
        record.schema,
        record.payload.is_sealed(),
        record.payload.bytes(),
        record.submitted_at.to_string(),
        record.clock_state.code(),
        record.state.code(),
        record.form_version,
    ])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Record> {
    let text = |name: &str| row.get::<_, String>(name);
    let payload: Vec<u8> = row.get("payload")?;
    Ok(Record {
        id: text("id")?
            .parse()
            .map_err(|_| Error::Unreadable("record.id"))?,
        kiosk: text("kiosk")?,
        epoch: text("epoch")?
            .parse()
            .map_err(|_| Error::Unreadable("record.epoch"))?,
        seq: u64::try_from(row.get::<_, i64>("seq")?)
            .map_err(|_| Error::Unreadable("record.seq"))?,
        kind: text("kind")?,
        schema: text("schema")?,
        form_version: row.get("form_version")?,
        payload: if row.get("sealed")? {
            Payload::Sealed(payload)
        } else {
            Payload::Plain(payload)
        },
        submitted_at: text("submitted_at")?
            .parse::<Timestamp>()
            .map_err(|_| Error::Unreadable("record.submitted_at"))?,
        clock_state: ClockState::parse(&text("clock_state")?)
            .ok_or(Error::Unreadable("record.clock_state"))?,
        state: RecordState::parse(&text("state")?).ok_or(Error::Unreadable("record.state"))?,
        signature: row
            .get::<_, Option<Vec<u8>>>("signature")?
            .map(<[u8; 64]>::try_from)
            .transpose()
            .map_err(|_| Error::Unreadable("record.signature"))?,
    })
}
