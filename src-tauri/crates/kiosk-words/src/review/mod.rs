//! What native speakers have read.
//!
//! [`sheet`] makes a page with every text that nobody has read yet. Whoever reads it ticks what
//! reads well, writes something better beside what does not, and sends back the file that the
//! page saves. [`Answers`] reads it; [`Marks::accept`] notes what was ticked in
//! `src-tauri/words/read/<variant>.tsv`, with a print of both texts: when either changes, the
//! text is unread again.

mod sheet;

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use kiosk_model::variant::Variant;

use crate::source::{Message, Source};

pub use sheet::sheet;

/// The folder of the marks, below the message files.
const FOLDER: &str = "read";
/// What a file of answers begins with; the variant follows.
const HEAD: &str = "kiosk-words-1";

/// The print of a text and its source.
pub fn print(source: &Message, text: &Message) -> String {
    // FNV-1a: it has to notice a change, not to withstand anybody.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let gap = String::new();
    let both = source.written.iter().chain([&gap]).chain(&text.written);
    for written in both {
        for byte in written.bytes().chain([b'\n']) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// Which texts a native speaker has read: by variant and key, the print of what was read.
#[derive(Debug, Default)]
pub struct Marks(BTreeMap<(Variant, String), String>);

impl Marks {
    /// Reads the marks beside the message files of a folder.
    ///
    /// # Errors
    /// When a file is there and cannot be read.
    pub fn read(words: &Path) -> io::Result<Self> {
        let mut marks = Self::default();
        for variant in Variant::ALL {
            let file = words.join(FOLDER).join(format!("{}.tsv", variant.code()));
            let text = match fs::read_to_string(file) {
                Ok(text) => text,
                Err(why) if why.kind() == io::ErrorKind::NotFound => continue,
                Err(why) => return Err(why),
            };
            let lines = text.lines().filter_map(|line| line.split_once('\t'));
            for (key, print) in lines {
                let place = (variant, key.to_owned());
                marks.0.insert(place, print.to_owned());
            }
        }
        Ok(marks)
    }

    /// Takes the mark "unread" from every text that stands as it was read.
    pub fn apply(&self, source: &mut Source) {
        if self.0.is_empty() {
            return;
        }
        let prints = prints(source);
        for message in &mut source.entries {
            let place = (message.variant, message.key.clone());
            let read = self.0.get(&place);
            if read.is_some() && read == prints.get(&place) {
                message.unread = false;
            }
        }
    }

    /// Notes what was ticked, and says what could not be.
    pub fn accept(&mut self, answers: &Answers, source: &Source) -> Accepted {
        let prints = prints(source);
        let mut accepted = Accepted::default();
        for answer in &answers.lines {
            let place = (answers.variant, answer.key.clone());
            match (&answer.better, prints.get(&place)) {
                (_, now) if now != Some(&answer.print) => {
                    accepted.changed.push(answer.key.clone());
                }
                (Some(better), _) => accepted.better.push((answer.key.clone(), better.clone())),
                (None, _) => {
                    accepted.read += 1;
                    self.0.insert(place, answer.print.clone());
                }
            }
        }
        accepted
    }

    /// Writes the marks of a variant; of texts that are no longer as they were read, none.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, words: &Path, variant: Variant, source: &Source) -> io::Result<()> {
        let prints = prints(source);
        let lines: String = self
            .0
            .iter()
            .filter(|(place, print)| place.0 == variant && prints.get(place) == Some(print))
            .map(|((_, key), print)| format!("{key}\t{print}\n"))
            .collect();
        let folder = words.join(FOLDER);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("{}.tsv", variant.code())), lines)
    }
}

/// The print of every text.
fn prints(source: &Source) -> BTreeMap<(Variant, String), String> {
    let is_source = |message: &&Message| message.variant == Variant::ZhTw;
    let sources: BTreeMap<&str, &Message> = source
        .entries
        .iter()
        .filter(is_source)
        .map(|message| (message.key.as_str(), message))
        .collect();
    let printed = |message: &Message| {
        let original = sources.get(message.key.as_str())?;
        let place = (message.variant, message.key.clone());
        Some((place, print(original, message)))
    };
    source.entries.iter().filter_map(printed).collect()
}

/// What became of a sheet.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// How many texts count as read now.
    pub read: usize,
    /// Keys for which the reader wrote something better, and what.
    pub better: Vec<(String, String)>,
    /// Keys whose text has changed since the sheet was made, or is gone: to be read again.
    pub changed: Vec<String>,
}

/// What a sheet brought back.
#[derive(Debug, PartialEq, Eq)]
pub struct Answers {
    /// The variant that was read.
    pub variant: Variant,
    lines: Vec<Answer>,
}

#[derive(Debug, PartialEq, Eq)]
struct Answer {
    key: String,
    print: String,
    /// Nothing where the text was ticked as it is.
    better: Option<String>,
}

/// Why a file is no answer to a sheet.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAnswers {
    /// It does not begin as the sheets write it.
    #[error("not a file that the sheet of texts has saved: it begins with “{HEAD}” and a language")]
    Head,
    /// A line, counted from 1, is not as the sheets write it.
    #[error("line {0}: a key, a print, and “ok” or “better” with a text are expected")]
    Line(usize),
}

impl Answers {
    /// Reads what a sheet has saved.
    ///
    /// # Errors
    /// Which line is not as sheets write it.
    pub fn read(text: &str) -> Result<Self, BadAnswers> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut lines = text.lines();
        let variant = lines
            .next()
            .and_then(|head| head.strip_prefix(HEAD)?.strip_prefix('\t'))
            .and_then(Variant::parse)
            .ok_or(BadAnswers::Head)?;
        let lines = lines
            .enumerate()
            .filter(|(_, line)| !line.is_empty())
            .map(|(at, line)| answer(line).ok_or(BadAnswers::Line(at + 2)))
            .collect::<Result<_, _>>()?;
        Ok(Self { variant, lines })
    }
}

fn answer(line: &str) -> Option<Answer> {
    let mut cells = line.splitn(4, '\t');
    let (key, print) = (cells.next()?, cells.next()?);
    let better = match (cells.next()?, cells.next().map(str::trim)) {
        ("ok", None) => None,
        ("better", Some(better)) if !better.is_empty() => Some(better.to_owned()),
        _ => return None,
    };
    let is_print = print.len() == 16 && print.bytes().all(|byte| byte.is_ascii_hexdigit());
    (!key.is_empty() && is_print).then(|| Answer {
        key: key.to_owned(),
        print: print.to_owned(),
        better,
    })
}
