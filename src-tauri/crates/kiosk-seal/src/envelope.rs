//! What the parts make together: who signed, the signature, and the content nobody else can read.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | format, 1 |
//! | 8 | beginning of SHA-256 of the device's public key |
//! | 64 | Ed25519 over [`CONTEXT`], format, device and sealed content |
//! | rest | an `age` file: four bytes of length (big-endian) and the content, deflated |

use std::io::{Read, Write};

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use libdeflater::{CompressionLvl, Compressor, Decompressor};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::keys::{Identities, Recipients};
use crate::part::{self, Message, Part};
use crate::refusal::Refusal;

/// Says what is signed, so that no signature of this key for another purpose fits here.
const CONTEXT: &[u8] = b"kiosk form code 1\0";
const FORMAT: u8 = 1;
const DEVICE: usize = 8;
const SIGNATURE: usize = 64;
const HEAD: usize = 1 + DEVICE + SIGNATURE;
/// Bytes of content that are sealed at all, and that reading makes room for.
pub const MOST_CONTENT: usize = 256 * 1024;

/// Why there is no code: then there is none, never a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSealed {
    /// The office has no key.
    #[error("no key to seal to")]
    NoKey,
    /// More than the codes of one paper hold.
    #[error("too long for a code")]
    TooLong,
    /// The library refused.
    #[error("could not be sealed")]
    Library,
}

/// Seals content for the office, as the parts of its code.
///
/// # Errors
/// No key, or content beyond what [`part::MOST_PARTS`] codes hold.
pub fn seal(content: &[u8], to: &Recipients, by: &SigningKey) -> Result<Vec<Part>, NotSealed> {
    if to.is_empty() {
        return Err(NotSealed::NoKey);
    }
    let packed = pack(content)?;
    let mut sealed = Vec::new();
    let keys = to.0.iter().map(|key| key as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(keys).map_err(|_| NotSealed::Library)?;
    let mut writer = encryptor
        .wrap_output(&mut sealed)
        .map_err(|_| NotSealed::Library)?;
    writer.write_all(&packed).map_err(|_| NotSealed::Library)?;
    writer.finish().map_err(|_| NotSealed::Library)?;

    let device = short(&by.verifying_key());
    let signature = by.sign(&signed(device, &sealed));
    let mut message = Vec::with_capacity(HEAD + sealed.len());
    message.push(FORMAT);
    message.extend(device);
    message.extend(signature.to_bytes());
    message.extend(sealed);
    part::split(&message).ok_or(NotSealed::TooLong)
}

/// A message whose signature was found to be that of a known device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope(Vec<u8>);

impl Message {
    /// Looks whose it is.
    ///
    /// # Errors
    /// A later format, a device that is not among `devices`, a signature that is not its own.
    pub fn verify(self, devices: &[VerifyingKey]) -> Result<Envelope, Refusal> {
        let message = self.0;
        if message.first().is_some_and(|format| *format > FORMAT) {
            return Err(Refusal::Newer);
        }
        if message.first() != Some(&FORMAT) || message.len() < HEAD {
            return Err(Refusal::Tampered);
        }
        let (head, sealed) = message.split_at(HEAD);
        let mut device = [0; DEVICE];
        device.copy_from_slice(&head[1..=DEVICE]);
        let key = devices.iter().find(|key| short(key) == device);
        let key = key.ok_or(Refusal::ForeignDevice)?;
        let signature =
            Signature::from_slice(&head[1 + DEVICE..]).map_err(|_| Refusal::Tampered)?;
        key.verify_strict(&signed(device, sealed), &signature)
            .map_err(|_| Refusal::Tampered)?;
        Ok(Envelope(sealed.to_vec()))
    }
}

impl Envelope {
    /// Opens it with the office's keys. The content is wiped from memory when it is dropped.
    ///
    /// # Errors
    /// None of the keys fits, or the content is none.
    pub fn open(&self, keys: &Identities) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        let refused = |why| match why {
            age::DecryptError::NoMatchingKeys => Refusal::WrongKey,
            _ => Refusal::Content,
        };
        let decryptor = age::Decryptor::new_buffered(self.0.as_slice()).map_err(refused)?;
        let keys = keys.0.iter().map(|key| key as &dyn age::Identity);
        let reader = decryptor.decrypt(keys).map_err(refused)?;
        let mut packed = Zeroizing::new(Vec::with_capacity(self.0.len()));
        reader
            .take(self.0.len() as u64)
            .read_to_end(&mut packed)
            .map_err(|_| Refusal::Content)?;
        unpack(&packed).ok_or(Refusal::Content)
    }
}

/// The name under which a device signs.
fn short(key: &VerifyingKey) -> [u8; DEVICE] {
    let mut name = [0; DEVICE];
    name.copy_from_slice(&Sha256::digest(key.as_bytes())[..DEVICE]);
    name
}

fn signed(device: [u8; DEVICE], sealed: &[u8]) -> Vec<u8> {
    [CONTEXT, &[FORMAT], &device, sealed].concat()
}

fn pack(content: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotSealed> {
    let length = u32::try_from(content.len()).map_err(|_| NotSealed::TooLong)?;
    if content.len() > MOST_CONTENT {
        return Err(NotSealed::TooLong);
    }
    let mut compressor = Compressor::new(CompressionLvl::best());
    let bound = compressor.deflate_compress_bound(content.len());
    let mut packed = Zeroizing::new(vec![0; 4 + bound]);
    packed[..4].copy_from_slice(&length.to_be_bytes());
    let used = compressor
        .deflate_compress(content, &mut packed[4..])
        .map_err(|_| NotSealed::Library)?;
    packed.truncate(4 + used);
    Ok(packed)
}

fn unpack(packed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (length, deflated) = packed.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    if length > MOST_CONTENT {
        return None;
    }
    let mut content = Zeroizing::new(vec![0; length]);
    let written = Decompressor::new().deflate_decompress(deflated, &mut content);
    (written == Ok(length)).then_some(content)
}
