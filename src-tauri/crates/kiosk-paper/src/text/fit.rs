//! The largest size at which a text fits its box.

use super::kinsoku::{Line, wrap};
use super::run::Voice;
use crate::error::Error;
use crate::page::PT;

/// A text set into a box.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fitted {
    pub(crate) lines: Vec<Line>,
    /// Points.
    pub(crate) size: f32,
    /// Distance of baselines, mm.
    pub(crate) leading: f32,
}

impl Fitted {
    /// Height of all lines, mm.
    pub(crate) fn height(&self) -> f32 {
        block_height(self.lines.len(), self.size, self.leading)
    }
}

/// Han line distance as a multiple of the size.
pub(crate) const LEADING: f32 = 1.36;

fn block_height(lines: usize, size: f32, leading: f32) -> f32 {
    size * PT + leading * (lines.max(1) - 1) as f32
}

/// Sets a text into `w` × `h` mm: at `size` points if it fits, else smaller by
/// half points down to `smallest`, wrapped as often as the height allows. Words
/// and numbers are cut only at the smallest size. `None`: it fits at no size.
///
/// # Errors
/// `MissingGlyph`, see [`super::shape`].
pub(crate) fn fit(
    text: &str,
    voice: Voice,
    (w, h): (f32, f32),
    size: f32,
    smallest: f32,
) -> Result<Option<Fitted>, Error> {
    let mut size = size;
    loop {
        let leading = size * PT * LEADING;
        let lines = wrap(text, voice, size, w)?;
        let last = size - 0.5 < smallest - 0.01;
        let whole = !lines.iter().any(|l| l.cut);
        if block_height(lines.len(), size, leading) <= h + 0.01 && (whole || last) {
            return Ok(Some(Fitted { lines, size, leading }));
        }
        if last {
            return Ok(None);
        }
        size -= 0.5;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_shrunk_then_wrapped_then_refused() {
        let table = [
            ("王小明", 40.0, 8.0, Some((12.0, 1))),
            ("屏東縣屏東市建豐路一百八十巷二十八號", 60.0, 6.0, Some((9.0, 1))),
            ("屏東縣屏東市建豐路一百八十巷二十八號", 60.0, 12.0, Some((12.0, 2))),
            ("申請一次繳清確有困難之事由如下所述並請准予分期", 20.0, 8.0, None),
        ];
        for (text, w, h, expected) in table {
            let got = fit(text, Voice::Plain, (w, h), 12.0, 9.0).unwrap();
            assert_eq!(got.map(|f| (f.size, f.lines.len())), expected, "{text} {w} {h}");
        }
    }

    #[test]
    fn numbers_are_shrunk_before_they_are_cut() {
        let got = fit("0912-345-678", Voice::Plain, (26.0, 12.0), 12.0, 8.0).unwrap().unwrap();
        assert_eq!(got.lines.len(), 1);
        assert!(got.size < 12.0);
    }
}
