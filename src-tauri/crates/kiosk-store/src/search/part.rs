//! Table `search_part`: arrays of numbers and small lists, each in one piece, as they lie in memory.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// A number with a fixed width.
pub(crate) trait Figure: Copy {
    fn put(self, bytes: &mut Vec<u8>);
    fn take(bytes: &[u8]) -> Option<Vec<Self>>;
}

macro_rules! figure {
    ($($type:ty),*) => {$(
        impl Figure for $type {
            fn put(self, bytes: &mut Vec<u8>) {
                bytes.extend(self.to_le_bytes());
            }

            fn take(bytes: &[u8]) -> Option<Vec<Self>> {
                let (figures, []) = bytes.as_chunks() else {
                    return None;
                };
                Some(figures.iter().map(|figure| Self::from_le_bytes(*figure)).collect())
            }
        }
    )*};
}
figure!(u8, u16, u32, i32);

/// Writes a piece.
pub(crate) fn write_bytes(conn: &Connection, name: &str, bytes: &[u8]) -> Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO search_part (name, content) VALUES (?1, ?2)")?
        .execute(params![name, bytes])?;
    Ok(())
}

/// Writes an array.
pub(crate) fn write<T: Figure>(conn: &Connection, name: &str, figures: &[T]) -> Result<()> {
    let mut bytes = Vec::with_capacity(std::mem::size_of_val(figures));
    for figure in figures {
        figure.put(&mut bytes);
    }
    write_bytes(conn, name, &bytes)
}

/// Writes a small list.
pub(crate) fn write_list<T: Serialize>(conn: &Connection, name: &str, list: &[T]) -> Result<()> {
    let json = serde_json::to_vec(list).map_err(|_| Error::Unreadable("search_part"))?;
    write_bytes(conn, name, &json)
}

/// Reads an array; empty where nothing was ever written.
pub(crate) fn read<T: Figure>(conn: &Connection, name: &str) -> Result<Vec<T>> {
    with(conn, name, |bytes| {
        T::take(bytes).ok_or(Error::Unreadable("search_part"))
    })
}

/// Reads a small list; empty where nothing was ever written.
pub(crate) fn read_list<T: DeserializeOwned>(conn: &Connection, name: &str) -> Result<Vec<T>> {
    with(conn, name, |bytes| {
        if bytes.is_empty() {
            return Ok(Vec::new());
        }
        serde_json::from_slice(bytes).map_err(|_| Error::Unreadable("search_part"))
    })
}

fn with<T>(conn: &Connection, name: &str, read: impl Fn(&[u8]) -> Result<T>) -> Result<T> {
    let mut statement = conn.prepare_cached("SELECT content FROM search_part WHERE name = ?1")?;
    let found = statement
        .query_row([name], |row| {
            Ok(read(row.get_ref(0)?.as_blob().unwrap_or_default()))
        })
        .optional()?;
    found.unwrap_or_else(|| read(&[]))
}
