//! Packing with zstd: whole, or as a patch upon an earlier edition (`zstd --patch-from`).

use std::io::{Read as _, Write as _};

use crate::refusal::{Refusal, Result};

/// The level at which everything is packed.
const LEVEL: i32 = 19;
/// No edition is larger than this, packed or unpacked.
pub const MOST_BYTES: u64 = 256 << 20;
/// The largest window a reader sets up, whatever a file asks for, in powers of two.
const LARGEST_WINDOW: u32 = 28;
/// The window of the level, which a reader has room for whatever the signed size.
const USUAL_WINDOW: u32 = 23;

/// Packs an edition.
///
/// # Errors
/// What the library reports.
pub fn pack(plain: &[u8]) -> Result<Vec<u8>> {
    squeeze(plain, &[])
}

/// Packs an edition as what is different from an earlier one. `zstd -d --patch-from` unpacks it too.
///
/// # Errors
/// What the library reports.
pub fn patch(earlier: &[u8], plain: &[u8]) -> Result<Vec<u8>> {
    squeeze(plain, earlier)
}

/// Unpacks an edition of a known size.
///
/// # Errors
/// [`Refusal::Bomb`] for what is larger, [`Refusal::WrongContent`] for what is smaller or damaged.
pub fn unpack(packed: &[u8], length: u64, file: &str) -> Result<Vec<u8>> {
    expand(packed, &[], length, file)
}

/// Applies a patch to the edition it was made upon.
///
/// # Errors
/// As [`unpack`].
pub fn apply(earlier: &[u8], patch: &[u8], length: u64, file: &str) -> Result<Vec<u8>> {
    expand(patch, earlier, length, file)
}

/// The window that sees both editions as a whole.
fn window(earlier: &[u8], plain: u64) -> u32 {
    let both = earlier.len() as u64 + plain;
    // 2^10 is the smallest window there is.
    let bits = both
        .checked_next_power_of_two()
        .map_or(63, u64::trailing_zeros);
    bits.clamp(10, LARGEST_WINDOW)
}

fn squeeze(plain: &[u8], earlier: &[u8]) -> Result<Vec<u8>> {
    let work = || -> std::io::Result<Vec<u8>> {
        let mut encoder = if earlier.is_empty() {
            zstd::stream::write::Encoder::new(Vec::new(), LEVEL)?
        } else {
            let mut encoder =
                zstd::stream::write::Encoder::with_ref_prefix(Vec::new(), LEVEL, earlier)?;
            encoder.window_log(window(earlier, plain.len() as u64))?;
            encoder.long_distance_matching(true)?;
            encoder
        };
        encoder.include_checksum(true)?;
        encoder.set_pledged_src_size(Some(plain.len() as u64))?;
        encoder.write_all(plain)?;
        encoder.finish()
    };
    work().map_err(|why| Refusal::Disk {
        file: "zstd".into(),
        why: why.kind(),
    })
}

fn expand(packed: &[u8], earlier: &[u8], length: u64, file: &str) -> Result<Vec<u8>> {
    if length > MOST_BYTES {
        return Err(Refusal::TooLong {
            file: file.into(),
            limit: MOST_BYTES,
        });
    }
    let wrong = || Refusal::WrongContent { file: file.into() };
    let mut decoder = if earlier.is_empty() {
        zstd::stream::read::Decoder::with_buffer(packed)
    } else {
        zstd::stream::read::Decoder::with_ref_prefix(packed, earlier)
    }
    .map_err(|_| wrong())?;
    decoder
        .window_log_max(window(earlier, length).max(USUAL_WINDOW))
        .map_err(|_| wrong())?;
    // Room is taken as it is filled: a lie about the size costs nothing.
    let mut plain = Vec::new();
    let read = decoder.take(length + 1).read_to_end(&mut plain);
    if plain.len() as u64 > length {
        return Err(Refusal::Bomb {
            file: file.into(),
            limit: length,
        });
    }
    if read.is_err() || plain.len() as u64 != length {
        return Err(wrong());
    }
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_patch_is_small_and_leads_to_the_same_bytes() {
        let old: Vec<u8> = (0..60_000_u32)
            .flat_map(|n| (n * n).to_le_bytes())
            .collect();
        let mut new = old.clone();
        new.splice(100_000..100_010, b"changed here".iter().copied());
        let patch = patch(&old, &new).unwrap();
        assert!(patch.len() < 200, "{} bytes", patch.len());
        assert_eq!(apply(&old, &patch, new.len() as u64, "p").unwrap(), new);
    }

    #[test]
    fn what_unpacks_to_more_than_it_says_is_stopped_there() {
        let bomb = pack(&vec![0; 64 << 20]).unwrap();
        assert!(bomb.len() < 16 << 10);
        assert!(matches!(
            unpack(&bomb, 1000, "b"),
            Err(Refusal::Bomb { limit: 1000, .. })
        ));
        assert!(matches!(
            unpack(&bomb, MOST_BYTES + 1, "b"),
            Err(Refusal::TooLong { .. })
        ));
    }

    proptest! {
        #[test]
        fn any_pair_patches_and_any_noise_is_refused(
            old in proptest::collection::vec(any::<u8>(), 0..2000),
            new in proptest::collection::vec(any::<u8>(), 1..2000),
            noise in proptest::collection::vec(any::<u8>(), 0..200),
        ) {
            let delta = patch(&old, &new).unwrap();
            prop_assert_eq!(apply(&old, &delta, new.len() as u64, "p").unwrap(), new.clone());
            let whole = pack(&new).unwrap();
            prop_assert_eq!(unpack(&whole, new.len() as u64, "p").unwrap(), new.clone());
            for cut in [0, whole.len() / 2, whole.len() - 1] {
                prop_assert!(unpack(&whole[..cut], new.len() as u64, "p").is_err());
            }
            prop_assert!(unpack(&noise, 100, "p").is_err());
            let _ = apply(&old, &noise, 100, "p");
        }
    }
}
