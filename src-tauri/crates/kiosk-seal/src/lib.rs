//! The square code on a filled form: what was answered, for the office's computer and nobody else's.
//!
//! Content goes through four steps, and back through the same four:
//! compressed (deflate), encrypted to the office's public keys (`age`), signed by the device
//! (Ed25519), cut into parts that each fill one QR code. This room knows nothing of forms or of
//! paper: it takes bytes and gives squares, takes pictures and gives bytes.
//!
//! A code is read whole and genuine or not at all; each way of not being so is a [`Refusal`] of its
//! own. No refusal carries content, a key or a path.
#![forbid(unsafe_code)]

mod base45;
mod envelope;
mod keys;
mod part;
mod picture;
mod refusal;
mod square;

pub use ed25519_dalek::{SigningKey, VerifyingKey};

pub use envelope::{Envelope, MOST_CONTENT, NotSealed, seal};
pub use keys::{BadKey, Identities, Recipients, device_key_from_hex, device_key_to_hex};
pub use part::{Found, MOST_PARTS, Message, Part};
pub use picture::Grey;
pub use refusal::Refusal;
pub use square::{Square, find};
