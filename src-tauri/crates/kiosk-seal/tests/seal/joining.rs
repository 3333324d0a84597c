//! The joiner under any order, any repetition, any loss and any change.

use std::sync::LazyLock;

use kiosk_seal::{Part, Refusal};
use proptest::prelude::*;

use crate::support::{Office, long, texts};

static OFFICE: LazyLock<Office> = LazyLock::new(|| Office::new(1));
static PARTS: LazyLock<Vec<Part>> = LazyLock::new(|| OFFICE.seal(&long()));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn order_and_repetition_do_not_matter(more in prop::collection::vec(0_usize..100, 0..20), turn in 0_usize..100) {
        let mut all: Vec<&str> = texts(&PARTS).collect();
        let seen: Vec<&str> = more.iter().map(|at| all[at % all.len()]).collect();
        all.extend(seen);
        let turn = turn % all.len();
        all.rotate_left(turn);
        prop_assert_eq!(OFFICE.read(all), Ok(long()));
    }

    #[test]
    fn whatever_is_missing_is_missing(kept in prop::collection::vec(any::<bool>(), 3..30)) {
        let is_kept = |at: &usize| kept.get(*at).copied().unwrap_or(false);
        let missing: Vec<u8> = PARTS.iter().enumerate()
            .filter(|(at, _)| !is_kept(at)).map(|(_, part)| part.number).collect();
        prop_assume!(!missing.is_empty() && missing.len() < PARTS.len());
        let some = texts(&PARTS).enumerate().filter(|(at, _)| is_kept(at)).map(|(_, text)| text);
        let total = PARTS[0].total;
        prop_assert_eq!(OFFICE.read(some), Err(Refusal::Incomplete { missing, total }));
    }

    /// A change of any character of any part leads to a refusal, never to other content.
    #[test]
    fn no_change_goes_unseen(part in 0_usize..100, at in 0_usize..2000, by in 1_u8..44) {
        const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
        let mut all: Vec<String> = texts(&PARTS).map(str::to_owned).collect();
        let part = part % all.len();
        let mut bytes = all[part].clone().into_bytes();
        let at = at % bytes.len();
        let now = ALPHABET.iter().position(|known| *known == bytes[at]).unwrap_or(0);
        bytes[at] = ALPHABET[(now + usize::from(by)) % ALPHABET.len()];
        all[part] = String::from_utf8(bytes).expect("ASCII");
        let refused = OFFICE.read(all.iter().map(String::as_str));
        prop_assert!(
            matches!(refused, Err(Refusal::Tampered | Refusal::Mixed | Refusal::Incomplete { .. })),
            "{:?}", refused
        );
    }

    /// Whatever a code holds, nothing panics and nothing is taken for a message.
    #[test]
    fn any_text_is_borne(found in prop::collection::vec("(K[0-9]:)?[0-9A-Z $%*+./:-]{0,60}|.{0,40}", 0..5)) {
        prop_assert!(OFFICE.read(found.iter().map(String::as_str)).is_err());
    }
}

/// A forger who knows the format can give changed bytes their right id; the signature tells.
#[test]
fn a_changed_byte_with_a_fresh_id_is_told_by_the_signature() {
    let parts = OFFICE.seal(b"{}");
    // The whole message as if it were one part: head, then the pieces.
    let mut bytes = vec![0; 8];
    bytes.extend([1, 1]);
    for text in texts(&parts) {
        bytes.extend(&forge::bytes(text)[10..]);
    }
    assert!(OFFICE.read([forge::text(bytes.clone()).as_str()]).is_ok());
    for at in 10..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let refused = OFFICE.read([forge::text(changed).as_str()]);
        let by_device = (11..19).contains(&at);
        let expected = match at {
            // 1 ^ 1: format 0 was never made.
            _ if by_device => Refusal::ForeignDevice,
            _ => Refusal::Tampered,
        };
        assert_eq!(refused, Err(expected), "byte {at}");
    }
}

mod forge {
    use sha2::{Digest, Sha256};

    const ALPHABET: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    pub(super) fn bytes(text: &str) -> Vec<u8> {
        let place = |c: &u8| {
            ALPHABET
                .iter()
                .position(|known| known == c)
                .expect("base45")
        };
        let triples = text.as_bytes()[3..].chunks(3);
        let mut bytes = Vec::new();
        for triple in triples {
            let number = triple.iter().rev().fold(0, |sum, c| sum * 45 + place(c));
            if triple.len() == 3 {
                bytes.push((number / 256) as u8);
            }
            bytes.push((number % 256) as u8);
        }
        bytes
    }

    /// Writes the id that these bytes ought to have, as a forger would.
    pub(super) fn text(mut bytes: Vec<u8>) -> String {
        let id = Sha256::digest(&bytes[10..]);
        bytes[..8].copy_from_slice(&id[..8]);
        let mut text = String::from("K1:");
        for pair in bytes.chunks(2) {
            let mut number = pair
                .iter()
                .fold(0, |sum, byte| sum * 256 + usize::from(*byte));
            for _ in 0..=pair.len() {
                text.push(char::from(ALPHABET[number % 45]));
                number /= 45;
            }
        }
        text
    }
}
