//! A message cut into parts of one code each, and put together again from whatever was found.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::base45;
use crate::refusal::Refusal;

/// What every part of this format begins with.
const SIGN: &str = "K1:";
/// What a part of any edition of the format begins with.
const KIN: char = 'K';
/// Bytes in front of a part's piece: the message's id, the part's number, how many there are.
const HEAD: usize = 10;
/// Bytes of a message in one part. With it a code has at most 73 squares a side (version 14,
/// correction M): larger ones are found less surely in pictures, and three stand side by side on a sheet.
const PIECE: usize = 330;
/// Parts of one message; five sheets of paper.
pub const MOST_PARTS: usize = 45;

/// One part, as it stands in its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which, from 1.
    pub number: u8,
    /// Of how many.
    pub total: u8,
    /// Short name of the message, the same on all its parts: what a person compares.
    pub name: String,
    /// The text of the code.
    pub text: String,
}

/// A whole message again, as long as it was not looked into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message(pub(crate) Vec<u8>);

type Id = [u8; 8];

/// The message's own hash is its id: what is put together wrongly cannot pass for it.
fn id(message: &[u8]) -> Id {
    let mut id = [0; 8];
    id.copy_from_slice(&Sha256::digest(message)[..8]);
    id
}

/// Cuts a message; `None` when it needs more than [`MOST_PARTS`].
pub(crate) fn split(message: &[u8]) -> Option<Vec<Part>> {
    let total = message.len().div_ceil(PIECE).max(1);
    let count = u8::try_from(total).ok().filter(|_| total <= MOST_PARTS)?;
    let id = id(message);
    let name: String = id[..4].iter().map(|byte| format!("{byte:02X}")).collect();
    // Equal pieces: no square is denser than it must be.
    let pieces = message.chunks(message.len().div_ceil(total).max(1));
    let part = |(number, piece): (u8, &[u8])| {
        let mut bytes = Vec::with_capacity(HEAD + piece.len());
        bytes.extend(id);
        bytes.extend([number, count]);
        bytes.extend(piece);
        Part {
            number,
            total: count,
            name: name.clone(),
            text: format!("{SIGN}{}", base45::encode(&bytes)),
        }
    };
    Some((1..=count).zip(pieces).map(part).collect())
}

/// The texts of codes found so far, in any order and as often as they were seen.
#[derive(Debug, Clone, Default)]
pub struct Found {
    pieces: BTreeMap<Id, BTreeMap<u8, Vec<u8>>>,
    totals: BTreeMap<Id, u8>,
    contradicts: bool,
    newer: bool,
    others: bool,
}

impl Found {
    /// Takes the text of one code.
    pub fn add(&mut self, text: &str) {
        let Some(body) = text.strip_prefix(SIGN) else {
            match newer(text) {
                true => self.newer = true,
                false => self.others = true,
            }
            return;
        };
        let Some(bytes) = base45::decode(body).filter(|bytes| bytes.len() >= HEAD) else {
            self.contradicts = true;
            return;
        };
        let (head, piece) = bytes.split_at(HEAD);
        let mut id = [0; 8];
        id.copy_from_slice(&head[..8]);
        let (number, total) = (head[8], head[9]);
        if number == 0 || number > total || usize::from(total) > MOST_PARTS {
            self.contradicts = true;
            return;
        }
        let known = *self.totals.entry(id).or_insert(total);
        let pieces = self.pieces.entry(id).or_default();
        let before = pieces.entry(number).or_insert_with(|| piece.to_vec());
        if known != total || before.as_slice() != piece {
            self.contradicts = true;
        }
    }

    /// Takes over what was found elsewhere.
    pub fn add_all(&mut self, other: Self) {
        self.contradicts |= other.contradicts;
        self.newer |= other.newer;
        self.others |= other.others;
        for (id, pieces) in other.pieces {
            let total = other.totals.get(&id).copied().unwrap_or_default();
            self.contradicts |= *self.totals.entry(id).or_insert(total) != total;
            let known = self.pieces.entry(id).or_default();
            for (number, piece) in pieces {
                let before = known.entry(number).or_insert_with(|| piece.clone());
                self.contradicts |= *before != piece;
            }
        }
    }

    /// Whether nothing more needs to be looked for.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.join().is_ok()
    }

    /// Whether a part of a form's code was seen.
    pub(crate) fn is_begun(&self) -> bool {
        !self.pieces.is_empty()
    }

    /// The message.
    ///
    /// # Errors
    /// Nothing found, nothing of ours, parts of two messages, parts missing, parts that do not make
    /// the message they name.
    pub fn join(&self) -> Result<Message, Refusal> {
        if self.pieces.len() > 1 {
            return Err(Refusal::Mixed);
        }
        if self.contradicts {
            return Err(Refusal::Tampered);
        }
        let Some((found, pieces)) = self.pieces.first_key_value() else {
            return Err(match (self.newer, self.others) {
                (true, _) => Refusal::Newer,
                (false, true) => Refusal::NotOurs,
                (false, false) => Refusal::NoCode,
            });
        };
        let total = self.totals.get(found).copied().unwrap_or_default();
        let missing: Vec<u8> = (1..=total).filter(|n| !pieces.contains_key(n)).collect();
        if !missing.is_empty() {
            return Err(Refusal::Incomplete { missing, total });
        }
        let message: Vec<u8> = pieces.values().flatten().copied().collect();
        if id(&message) != *found {
            return Err(Refusal::Tampered);
        }
        Ok(Message(message))
    }
}

/// `K` and a number other than ours: an edition to come.
fn newer(text: &str) -> bool {
    let edition = text.strip_prefix(KIN).and_then(|rest| rest.split_once(':'));
    edition.is_some_and(|(number, _)| number.parse::<u8>().is_ok_and(|number| number > 1))
}
