//! Signed content from the office: published as a static tree, pulled by every machine.
//!
//! The tree is The Update Framework's (TUF 1.0, consistent snapshots): `root` signed by two of three
//! people, `targets` handing each branch its own folder `n/<code>/`, `snapshot` and `timestamp` kept
//! short-lived by the publishing host. Any file server will do, or a folder on a stick; nothing that
//! lies between can change, hold back for long, mix or roll back what arrives.
//!
//! - [`publish`] writes the tree; notices as canonical JSON lines ([`jsonl`]), whole and as patches.
//! - [`Client::pull`] fetches what is new, verifies it, and only then hands it to a [`Receiver`].
//!
//! This room knows no database and no window: what becomes of the content is the receiver's business.
#![forbid(unsafe_code)]

mod canonical;
mod client;
mod fetch;
mod files;
mod house;
pub mod jsonl;
pub mod keys;
mod moment;
mod name;
pub mod publish;
mod refusal;
mod rings;
pub mod role;
pub mod source;
pub mod squeeze;
pub mod trusted;

pub use client::{
    Client, Edition, Errand, MOST_ATTACHMENT, News, Pulled, Receiver, Way, folder_in,
};
pub use fetch::Patience;
pub use house::{Held, HeldFile, held};
pub use name::Branch;
pub use refusal::{Refusal, Result};
pub use rings::{Ring, Rings};
