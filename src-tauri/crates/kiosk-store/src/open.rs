//! Opening a database: prepare, upgrade, finish.
//!
//! 1. *Prepare*: the key before everything else, then the settings of the connection.
//! 2. *Create or upgrade*: one version at a time, all in one immediate transaction; `user_version` is the truth.
//!    A version newer than ours is an error of its own.
//! 3. *Finish*: what must hold while the connection lives.
//!
//! To change a schema: add `migrations/<database>/NNNN_name.sql`, list it in the database's `Shape`, run the tests
//! with `KIOSK_ACCEPT_SCHEMA=1` and commit the new dump in `tests/data`.
//! Files that were released are never changed.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// How long a connection waits for another program (the window, the command line).
const PATIENCE: Duration = Duration::from_secs(5);

/// The ledger's key: 32 raw bytes, wiped from memory when dropped.
#[derive(Clone)]
pub struct LedgerKey(Zeroizing<[u8; 32]>);

impl LedgerKey {
    /// Takes over 32 secret bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    fn pragma(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(96));
        text.push_str("PRAGMA key = \"x'");
        for byte in self.0.iter() {
            text.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
            text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
        }
        text.push_str("'\"");
        text
    }
}

impl std::fmt::Debug for LedgerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LedgerKey(…)")
    }
}

/// One of our databases: its versions in order, and the settings of a connection that may write to it.
pub(crate) struct Shape {
    /// Version n is made by the n-th text.
    pub(crate) migrations: &'static [&'static str],
    /// Statements for a connection that may write.
    pub(crate) settings: &'static str,
}

impl Shape {
    /// The number of the newest version.
    pub(crate) fn newest(&self) -> u32 {
        u32::try_from(self.migrations.len()).unwrap_or(u32::MAX)
    }
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Make a new file; there must be none.
    Create,
    /// Read and write a file that is there.
    Write,
    /// Only read a file that is there.
    Read,
}

/// Opens a file as one of our databases.
pub(crate) fn open(
    path: &Path,
    shape: &Shape,
    access: Access,
    key: Option<&LedgerKey>,
) -> Result<Connection> {
    let there = path.metadata().is_ok_and(|file| file.len() > 0);
    match access {
        Access::Create if path.exists() => {
            return Err(Error::Io(std::io::ErrorKind::AlreadyExists));
        }
        // SQLite takes an empty file for a new database; to us it is one that has lost its content.
        Access::Write | Access::Read if !there => return Err(Error::Corrupt),
        _ => {}
    }
    let mut conn = connect(path, access)?;
    prepare(&conn, key)?;
    match access {
        Access::Create | Access::Write => {
            conn.execute_batch(shape.settings)?;
            upgrade(&mut conn, shape, access)?;
        }
        Access::Read => match version(&conn)? {
            found if found == shape.newest() => {}
            found if found > shape.newest() => {
                return Err(Error::Newer {
                    found,
                    known: shape.newest(),
                });
            }
            // Creating is one transaction: a nameless half is not ours.
            0 => return Err(Error::Corrupt),
            // Nobody upgrades in passing what was opened for reading.
            found => {
                return Err(Error::Older {
                    found,
                    known: shape.newest(),
                });
            }
        },
    }
    finish(&conn)?;
    Ok(conn)
}

/// Whether a file is of an older version than this program's.
pub(crate) fn is_older(path: &Path, shape: &Shape) -> Result<bool> {
    let conn = connect(path, Access::Read)?;
    prepare(&conn, None)?;
    Ok(version(&conn)? < shape.newest())
}

/// An empty database of this shape that lives in memory only.
pub(crate) fn open_in_memory(shape: &Shape) -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    upgrade(&mut conn, shape, Access::Create)?;
    finish(&conn)?;
    Ok(conn)
}

fn connect(path: &Path, access: Access) -> Result<Connection> {
    let flags = match access {
        Access::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    Ok(Connection::open_with_flags(
        path,
        flags | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?)
}

fn prepare(conn: &Connection, key: Option<&LedgerKey>) -> Result<()> {
    conn.busy_timeout(PATIENCE)?;
    if let Some(key) = key {
        // SQLCipher would otherwise write to standard error about a key that does not fit.
        conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
        conn.execute_batch(&key.pragma())?;
        match first_read(conn) {
            Err(Error::Corrupt) => return Err(wrong_key_or_corrupt(conn)),
            other => other?,
        }
    } else {
        first_read(conn)?;
    }
    // Sorting must never leave readable pieces in a temporary file.
    conn.execute_batch("PRAGMA temp_store = MEMORY")?;
    Ok(())
}

fn first_read(conn: &Connection) -> Result<()> {
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(())
}

/// Every page of an encrypted file carries a seal made with the key. A wrong key breaks all of them; damage breaks some.
///
/// Only where the first 16 bytes are gone (the salt of the seals) do the two look alike.
fn wrong_key_or_corrupt(conn: &Connection) -> Error {
    let broken = conn
        .prepare("PRAGMA cipher_integrity_check")
        .and_then(|mut statement| {
            statement
                .query_map([], |row| row.get::<_, String>(0))?
                .collect::<rusqlite::Result<Vec<_>>>()
        });
    let Ok(broken) = broken else {
        return Error::Corrupt;
    };
    let pages = conn
        .path()
        .and_then(|path| std::fs::metadata(path).ok())
        .map_or(0, |file| file.len() / PAGE_BYTES);
    let every_seal =
        broken.len() as u64 == pages && broken.iter().all(|text| text.contains("HMAC"));
    if every_seal {
        Error::KeyWrong
    } else {
        Error::Corrupt
    }
}

/// SQLCipher's page size since its version 4.
const PAGE_BYTES: u64 = 4096;

fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

fn upgrade(conn: &mut Connection, shape: &Shape, access: Access) -> Result<()> {
    let known = shape.newest();
    // Looked at without a lock first: nearly every start finds nothing to do.
    if access == Access::Write && version(conn)? == known {
        return Ok(());
    }
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&transaction)?;
    if found > known {
        return Err(Error::Newer { found, known });
    }
    if found == 0 && access == Access::Write {
        // Creating is one transaction in a file that gets its name afterwards: a nameless half is not ours.
        return Err(Error::Corrupt);
    }
    for (migration, to) in shape.migrations.iter().zip(1_u32..).skip(found as usize) {
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", to)?;
    }
    transaction.commit()?;
    Ok(())
}

fn finish(conn: &Connection) -> Result<()> {
    conn.execute_batch("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Shape = Shape {
        migrations: &["CREATE TABLE a (b)"],
        settings: "",
    };
    const THREE: Shape = Shape {
        migrations: &[
            "CREATE TABLE a (b)",
            "ALTER TABLE a ADD COLUMN c",
            "CREATE TABLE d (e)",
        ],
        settings: "",
    };
    const BROKEN: Shape = Shape {
        migrations: &[
            "CREATE TABLE a (b)",
            "CREATE TABLE d (e)",
            "no such statement",
        ],
        settings: "",
    };

    fn tables(conn: &Connection) -> Vec<String> {
        let mut statement = conn
            .prepare("SELECT sql FROM sqlite_schema ORDER BY name")
            .unwrap();
        statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(std::result::Result::unwrap)
            .collect()
    }

    #[test]
    fn an_old_file_becomes_what_a_new_one_is() {
        let dir = tempfile::tempdir().unwrap();
        let (old, new) = (dir.path().join("old.db"), dir.path().join("new.db"));
        drop(open(&old, &ONE, Access::Create, None).unwrap());
        let upgraded = open(&old, &THREE, Access::Write, None).unwrap();
        let fresh = open(&new, &THREE, Access::Create, None).unwrap();
        assert_eq!(tables(&upgraded), tables(&fresh));
        assert_eq!(version(&upgraded).unwrap(), 3);
    }

    #[test]
    fn an_upgrade_that_fails_leaves_the_file_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.db");
        drop(open(&path, &ONE, Access::Create, None).unwrap());
        assert!(matches!(
            open(&path, &BROKEN, Access::Write, None),
            Err(Error::Sql(_))
        ));
        let conn = open(&path, &ONE, Access::Write, None).unwrap();
        assert_eq!(
            tables(&conn),
            ["CREATE TABLE a (b)"],
            "the second of three steps is not left behind"
        );
    }

    #[test]
    fn a_file_of_a_newer_program_is_not_touched() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.db");
        drop(open(&path, &THREE, Access::Create, None).unwrap());
        let before = std::fs::read(&path).unwrap();
        for access in [Access::Write, Access::Read] {
            let error = open(&path, &ONE, access, None).unwrap_err();
            assert!(
                matches!(error, Error::Newer { found: 3, known: 1 }),
                "{error:?}"
            );
        }
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn what_is_no_database_of_ours_is_damaged_and_left_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.db");
        let mut strange = b"SQLite format 3\0".to_vec();
        strange.resize(9_000, 0xff);
        for content in [&b""[..], b"hello", &[7; 5000], &strange] {
            std::fs::write(&path, content).unwrap();
            for access in [Access::Write, Access::Read] {
                let error = open(&path, &ONE, access, None).unwrap_err();
                assert!(
                    matches!(error, Error::Corrupt),
                    "{access:?} {} bytes: {error:?}",
                    content.len()
                );
            }
            assert_eq!(std::fs::read(&path).unwrap(), content);
        }
        assert!(
            matches!(open(&path, &ONE, Access::Create, None), Err(Error::Io(_))),
            "and never overwritten"
        );
    }
}
