//! Fetching one file: bounded in size and time, and taken up again where it broke off.

use std::fs::{self, OpenOptions};
use std::io::{Read, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::files;
use crate::refusal::{Refusal, Result};
use crate::role::sha256;
use crate::source::{Answer, Ask, Source};

/// How much a server is given.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Tries in a row that bring next to nothing before it is left alone.
    pub idle_tries: u32,
    /// The pause after the first such try; each further one is twice as long.
    pub pause: Duration,
    /// The stretch of time in which at least [`Patience::least`] bytes must come.
    pub stretch: Duration,
    /// Bytes in a stretch, and in a try that counts.
    pub least: u64,
    /// The most a single file may take.
    pub whole: Duration,
}

impl Default for Patience {
    /// At least 2 KiB in half a minute (0.5 kbit/s), at most two hours for a file.
    fn default() -> Self {
        Self {
            idle_tries: 4,
            pause: Duration::from_secs(1),
            stretch: Duration::from_secs(30),
            least: 2048,
            whole: Duration::from_secs(7200),
        }
    }
}

/// A small file.
pub(crate) enum Small {
    Absent,
    Unchanged,
    Bytes(Vec<u8>, Option<String>),
}

/// How a try ended.
enum End {
    Whole,
    TooLong,
    TooSlow,
    Broken(String),
}

/// Fetches a small file as a whole, in memory.
pub(crate) fn small(
    source: &dyn Source,
    name: &str,
    most: u64,
    tag: Option<&str>,
    patience: &Patience,
) -> Result<Small> {
    let begun = Instant::now();
    let mut tries = Tries::new(patience);
    loop {
        let ask = Ask { name, from: 0, tag };
        let end = match source.open(&ask) {
            Ok(Answer::Absent) => return Ok(Small::Absent),
            Ok(Answer::Unchanged) if tag.is_some() => return Ok(Small::Unchanged),
            Ok(Answer::Body {
                from: 0,
                tag,
                mut reader,
            }) => {
                let mut bytes = Vec::new();
                let sink = &mut |piece: &[u8]| {
                    bytes.extend_from_slice(piece);
                    Ok(())
                };
                match drain(reader.as_mut(), most, patience, begun, sink)? {
                    End::Whole => return Ok(Small::Bytes(bytes, tag)),
                    end => end,
                }
            }
            Ok(_) => End::Broken("strange answer".into()),
            Err(why) => End::Broken(why),
        };
        match end {
            End::TooLong => {
                return Err(Refusal::TooLong {
                    file: name.into(),
                    limit: most,
                });
            }
            End::Whole => {}
            // One stall is no drip: it is asked for again before the server is given up.
            end @ (End::TooSlow | End::Broken(_)) => {
                let is_over = begun.elapsed() > patience.whole;
                if is_over || !tries.another(0) {
                    return Err(match end {
                        End::Broken(why) => Refusal::Unreachable {
                            file: name.into(),
                            why,
                        },
                        _ => Refusal::TooSlow { file: name.into() },
                    });
                }
            }
        }
    }
}

/// Fetches a file whose size and hash are signed. What was received stays in `part` over failures
/// and restarts; a wrong byte in it costs one more try from the beginning.
pub(crate) fn file(
    source: &dyn Source,
    name: &str,
    length: u64,
    hash: &str,
    part: &Path,
    patience: &Patience,
) -> Result<Vec<u8>> {
    let begun = Instant::now();
    let mut tries = Tries::new(patience);
    let mut was_wrong = false;
    loop {
        let have = match fs::metadata(part) {
            Ok(there) if there.len() <= length => there.len(),
            Ok(_) => {
                files::remove(part)?;
                0
            }
            Err(_) => 0,
        };
        if have == length {
            let bytes = files::read_if_there(part)?.unwrap_or_default();
            if bytes.len() as u64 == length && sha256(&bytes) == hash {
                return Ok(bytes);
            }
            files::remove(part)?;
            if was_wrong || length == 0 {
                return Err(Refusal::WrongContent { file: name.into() });
            }
            // The bytes of an earlier run may have been at fault, not these.
            was_wrong = true;
            continue;
        }
        let end = one_try(source, name, length, have, part, patience, begun)?;
        let got = fs::metadata(part).map_or(0, |there| there.len());
        match end {
            End::TooLong => {
                files::remove(part)?;
                return Err(Refusal::TooLong {
                    file: name.into(),
                    limit: length,
                });
            }
            End::Whole if got == length => {}
            _ if begun.elapsed() > patience.whole => {
                return Err(Refusal::TooSlow { file: name.into() });
            }
            end => {
                if !tries.another(got.saturating_sub(have)) {
                    return Err(match end {
                        End::Broken(why) => Refusal::Unreachable {
                            file: name.into(),
                            why,
                        },
                        End::TooSlow => Refusal::TooSlow { file: name.into() },
                        End::Whole | End::TooLong => Refusal::Truncated {
                            file: name.into(),
                            got,
                            wanted: length,
                        },
                    });
                }
            }
        }
    }
}

/// Appends what one connection brings.
fn one_try(
    source: &dyn Source,
    name: &str,
    length: u64,
    have: u64,
    part: &Path,
    patience: &Patience,
    begun: Instant,
) -> Result<End> {
    let ask = Ask {
        name,
        from: have,
        tag: None,
    };
    let (from, mut reader) = match source.open(&ask) {
        Ok(Answer::Body { from, reader, .. }) if from == have || from == 0 => (from, reader),
        Ok(Answer::Absent) => return Err(Refusal::Missing { file: name.into() }),
        Ok(_) => return Ok(End::Broken("strange answer".into())),
        Err(why) => return Ok(End::Broken(why)),
    };
    let disk = |why: std::io::Error| Refusal::disk(part, &why);
    let mut file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(part)
        .map_err(disk)?;
    file.set_len(from).map_err(disk)?;
    std::io::Seek::seek(&mut file, std::io::SeekFrom::End(0)).map_err(disk)?;
    drain(
        reader.as_mut(),
        length - from,
        patience,
        begun,
        &mut |piece| file.write_all(piece).map_err(disk),
    )
}

/// Reads to the end, or to the first reason not to.
fn drain(
    reader: &mut dyn Read,
    most: u64,
    patience: &Patience,
    begun: Instant,
    sink: &mut dyn FnMut(&[u8]) -> Result<()>,
) -> Result<End> {
    let mut piece = [0; 16 << 10];
    let mut total = 0;
    let (mut stretch, mut in_stretch) = (Instant::now(), 0);
    loop {
        let count = match reader.read(&mut piece) {
            Ok(0) => return Ok(End::Whole),
            Ok(count) => count,
            Err(why) if why.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(why) => return Ok(End::Broken(why.kind().to_string())),
        };
        total += count as u64;
        in_stretch += count as u64;
        if total > most {
            return Ok(End::TooLong);
        }
        sink(&piece[..count])?;
        if stretch.elapsed() >= patience.stretch {
            if in_stretch < patience.least {
                return Ok(End::TooSlow);
            }
            (stretch, in_stretch) = (Instant::now(), 0);
        }
        if begun.elapsed() > patience.whole {
            return Ok(End::TooSlow);
        }
    }
}

/// Counts tries that bring nothing.
struct Tries<'a> {
    patience: &'a Patience,
    idle: u32,
}

impl<'a> Tries<'a> {
    fn new(patience: &'a Patience) -> Self {
        Self { patience, idle: 0 }
    }

    /// Whether to try once more, after a pause.
    fn another(&mut self, brought: u64) -> bool {
        if brought >= self.patience.least {
            self.idle = 0;
            return true;
        }
        self.idle += 1;
        if self.idle >= self.patience.idle_tries {
            return false;
        }
        std::thread::sleep(self.patience.pause * 2_u32.pow((self.idle - 1).min(6)));
        true
    }
}
