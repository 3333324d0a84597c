//! An office, its devices, and squares on a picture.

use kiosk_seal::{
    Found, Grey, Identities, Part, Recipients, Refusal, SigningKey, Square, VerifyingKey, seal,
};

/// An office with one key pair and one kiosk.
pub(crate) struct Office {
    pub(crate) keys: Identities,
    pub(crate) public: Recipients,
    pub(crate) kiosk: SigningKey,
}

impl Office {
    pub(crate) fn new(seed: u8) -> Self {
        let (keys, public) = Identities::generate();
        Self {
            keys,
            public: Recipients::parse(&[public]).expect("a key just made"),
            kiosk: SigningKey::from_bytes(&[seed; 32]),
        }
    }

    pub(crate) fn seal(&self, content: &[u8]) -> Vec<Part> {
        seal(content, &self.public, &self.kiosk).expect("sealed")
    }

    pub(crate) fn devices(&self) -> [VerifyingKey; 1] {
        [self.kiosk.verifying_key()]
    }

    /// Everything from the texts of codes to the content.
    pub(crate) fn read<'a>(
        &self,
        texts: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<u8>, Refusal> {
        let message = found(texts).join()?;
        let content = message.verify(&self.devices())?.open(&self.keys)?;
        Ok(content.to_vec())
    }
}

pub(crate) fn found<'a>(texts: impl IntoIterator<Item = &'a str>) -> Found {
    let mut found = Found::default();
    for text in texts {
        found.add(text);
    }
    found
}

pub(crate) fn texts(parts: &[Part]) -> impl Iterator<Item = &str> {
    parts.iter().map(|part| part.text.as_str())
}

/// Content that hardly shrinks, so that it takes several parts.
pub(crate) fn long() -> Vec<u8> {
    noise(4000)
}

pub(crate) fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

/// Squares in rows of three on a white sheet, `dot` dots a field.
pub(crate) fn sheet(squares: &[Square], dot: usize) -> Grey {
    let side = squares.iter().map(|s| s.side).max().unwrap_or(0);
    let step = (side + 2 * Square::QUIET) * dot;
    let (width, height) = (step * 3, step * squares.len().div_ceil(3));
    let mut dots = vec![255; width * height];
    for (at, square) in squares.iter().enumerate() {
        let (left, top) = (at % 3 * step, at / 3 * step);
        for y in 0..square.side * dot {
            for x in 0..square.side * dot {
                if square.dark[y / dot * square.side + x / dot] {
                    let quiet = Square::QUIET * dot;
                    dots[(top + quiet + y) * width + left + quiet + x] = 0;
                }
            }
        }
    }
    Grey {
        width,
        height,
        dots,
    }
}
