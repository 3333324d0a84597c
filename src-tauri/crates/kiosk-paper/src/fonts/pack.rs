//! The pack of rare characters: TW-Kai Ext-B, too large to carry inside the
//! program. It is looked for where the caller says, read when the first
//! character needs it, and checked as a whole before a glyph of it is drawn.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The pack's file in a folder of packs.
pub const PACK_FILE: &str = "kai-ext-b.ttf";
/// What the sum of a whole font file is (OpenType, table `head`).
const WHOLE: u32 = 0xb1b0_afba;
/// A larger file is no font of ours, bytes.
const MOST: u64 = 128 << 20;
/// The name its own table gives it.
pub(super) const NAME: &str = "TW-Kai-Ext-B-98_1";

/// Why a file is not the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackFault {
    /// It is there and cannot be read.
    #[error("cannot be read")]
    Unreadable,
    /// Bytes are missing or were changed.
    #[error("is damaged")]
    Damaged,
    /// It is whole, and another font.
    #[error("is another font than TW-Kai Ext-B")]
    Foreign,
}

/// How the pack stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackState {
    /// It lies here and its characters can be printed.
    Ready {
        /// The file.
        file: PathBuf,
        /// The font's own version, `103.1`.
        version: String,
    },
    /// In no folder. Its characters are refused before printing and named.
    Missing,
    /// The file is there and of no use; papers are made as without it.
    Broken {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        why: PackFault,
    },
}

/// A pack that can be drawn with.
pub(super) struct Pack {
    pub(super) bytes: &'static [u8],
    pub(super) tables: ttf_parser::Face<'static>,
}

static FOLDERS: OnceLock<Vec<PathBuf>> = OnceLock::new();
static PACK: OnceLock<Option<Pack>> = OnceLock::new();

/// Says where the pack may lie, the first place first. Asked once in a process,
/// before the first paper; later calls change nothing.
pub fn offer_packs(folders: Vec<PathBuf>) {
    // A second kiosk in one process has the same places.
    let _ = FOLDERS.set(folders);
}

/// How the pack stands in these folders, looked at anew: reads the whole file.
#[must_use]
pub fn pack_state(folders: &[PathBuf]) -> PackState {
    match find(folders) {
        Found::Whole(file, bytes) => {
            let version = ttf_parser::Face::parse(&bytes, 0)
                .ok()
                .and_then(|face| named(&face, ttf_parser::name_id::VERSION))
                .unwrap_or_default();
            let version = version.trim_start_matches("Version ").to_owned();
            PackState::Ready { file, version }
        }
        Found::Nothing => PackState::Missing,
        Found::Fault(file, why) => PackState::Broken { file, why },
    }
}

/// The pack, read at the first call.
pub(super) fn pack() -> Option<&'static Pack> {
    PACK.get_or_init(|| {
        let Found::Whole(_, bytes) = find(FOLDERS.get()?) else {
            return None;
        };
        // One font for the life of the program.
        let bytes: &'static [u8] = Vec::leak(bytes);
        let tables = ttf_parser::Face::parse(bytes, 0).ok()?;
        Some(Pack { bytes, tables })
    })
    .as_ref()
}

/// What lies in the folders.
enum Found {
    Whole(PathBuf, Vec<u8>),
    Nothing,
    Fault(PathBuf, PackFault),
}

/// The first whole pack; without one the first fault.
fn find(folders: &[PathBuf]) -> Found {
    let mut fault = Found::Nothing;
    for file in folders.iter().map(|folder| folder.join(PACK_FILE)) {
        match read(&file) {
            Ok(Some(bytes)) => return Found::Whole(file, bytes),
            Ok(None) => {}
            Err(why) if matches!(fault, Found::Nothing) => fault = Found::Fault(file, why),
            Err(_) => {}
        }
    }
    fault
}

fn read(file: &Path) -> Result<Option<Vec<u8>>, PackFault> {
    let opened = match std::fs::File::open(file) {
        Ok(opened) => opened,
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(PackFault::Unreadable),
    };
    let long = opened.metadata().map_or(0, |about| about.len());
    if long > MOST {
        return Err(PackFault::Foreign);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(long).unwrap_or(0));
    let taken = opened.take(MOST).read_to_end(&mut bytes);
    taken.map_err(|_| PackFault::Unreadable)?;
    check(&bytes)?;
    Ok(Some(bytes))
}

/// Whether these bytes are the pack, whole.
///
/// # Errors
/// What is wrong with them.
pub fn check(bytes: &[u8]) -> Result<(), PackFault> {
    if bytes.len() < 12 || sum(bytes) != WHOLE {
        return Err(PackFault::Damaged);
    }
    let face = ttf_parser::Face::parse(bytes, 0).map_err(|_| PackFault::Damaged)?;
    let own = named(&face, ttf_parser::name_id::POST_SCRIPT_NAME);
    if own.as_deref() != Some(NAME) || face.tables().glyf.is_none() {
        return Err(PackFault::Foreign);
    }
    Ok(())
}

/// The sum of a file's words of four bytes.
fn sum(bytes: &[u8]) -> u32 {
    let words = bytes.chunks_exact(4);
    let mut last = [0; 4];
    last[..words.remainder().len()].copy_from_slice(words.remainder());
    words
        .map(|word| u32::from_be_bytes([word[0], word[1], word[2], word[3]]))
        .fold(u32::from_be_bytes(last), u32::wrapping_add)
}

fn named(face: &ttf_parser::Face<'_>, id: u16) -> Option<String> {
    let names = face.names().into_iter();
    names
        .filter(|name| name.name_id == id && name.is_unicode())
        .find_map(|name| name.to_string())
}
