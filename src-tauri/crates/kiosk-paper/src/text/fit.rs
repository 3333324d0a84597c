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

/// Distance of lines as a multiple of the size.
pub(crate) const LEADING: f32 = 1.36;
/// The same where two lines share a narrow cell.
pub(crate) const TIGHT: f32 = 1.15;

fn block_height(lines: usize, size: f32, leading: f32) -> f32 {
    size * PT + leading * (lines.max(1) - 1) as f32
}

/// The sizes a text may take, points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sizes {
    /// Wanted.
    pub(crate) size: f32,
    /// On one line it may shrink to this before it is wrapped.
    pub(crate) single: f32,
    /// Wrapped it may shrink to this before it is refused.
    pub(crate) smallest: f32,
    /// Refused rather than set smaller than that or cut in two: there is another
    /// place for it.
    pub(crate) or_elsewhere: bool,
}

/// The size to which a standing word or number shrinks rather than being cut in two.
const UNCUT: f32 = 7.0;

/// Sets a text into `w` × `h` mm: on one line if it fits at an allowed size,
/// else wrapped, lines `distance` sizes apart, as large as the height allows.
/// A word or number that cannot be wrapped shrinks on, and is cut only at last,
/// unless it may stand elsewhere.
/// `None`: it fits at no size.
///
/// # Errors
/// `MissingGlyph`, see [`super::shape`].
pub(crate) fn fit(
    text: &str,
    voice: Voice,
    (w, h): (f32, f32),
    Sizes {
        size,
        single,
        smallest,
        or_elsewhere,
    }: Sizes,
    distance: f32,
) -> Result<Option<Fitted>, Error> {
    let set = |size: f32| -> Result<Fitted, Error> {
        let lines = wrap(text, voice, size, w)?;
        Ok(Fitted {
            lines,
            size,
            leading: size * PT * distance,
        })
    };
    let fits = |fitted: &Fitted, cut: bool| {
        fitted.height() <= h + 0.01 && (cut || !fitted.lines.iter().any(|line| line.cut))
    };
    let one_line = |fitted: &Fitted| fitted.lines.len() == 1;
    for size in steps(size, single) {
        let fitted = set(size)?;
        if one_line(&fitted) && fits(&fitted, false) {
            return Ok(Some(fitted));
        }
    }
    for size in steps(size, smallest) {
        let fitted = set(size)?;
        if fits(&fitted, false) {
            return Ok(Some(fitted));
        }
    }
    if or_elsewhere {
        return Ok(None);
    }
    for size in steps(smallest, UNCUT) {
        let fitted = set(size)?;
        if one_line(&fitted) && fits(&fitted, false) {
            return Ok(Some(fitted));
        }
    }
    let last = set(smallest)?;
    Ok(fits(&last, true).then_some(last))
}

/// From one size down to another by half points, both included.
fn steps(from: f32, to: f32) -> impl Iterator<Item = f32> {
    let count = ((from - to) * 2.0).ceil().max(0.0) as usize;
    (0..=count).map(move |i| (from - i as f32 / 2.0).max(to.min(from)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_set_refused_or_has_its_missing_character_named(
            text in ".{0,80}", w in 1.0f32..180.0, h in 1.0f32..60.0
        ) {
            match fit(&text, Voice::Kai, (w, h), SIZES, LEADING) {
                Ok(Some(fitted)) => prop_assert!(fitted.height() <= h + 0.02),
                Ok(None) => {}
                Err(Error::MissingGlyph { character, .. }) => prop_assert!(text.contains(character)),
                Err(other) => prop_assert!(false, "{other:?}"),
            }
        }

        #[test]
        fn marks_selectors_and_thai_in_any_order_are_no_danger(
            text in "[aกำ่ี\u{301}\u{331}\u{fe00}\u{e0100}\u{e33}ệ王𠮷 \u{200d}]{0,24}"
        ) {
            let _ = fit(&text, Voice::Plain, (30.0, 20.0), SIZES, LEADING);
        }
    }

    const SIZES: Sizes = Sizes {
        size: 12.0,
        single: 10.0,
        smallest: 9.0,
        or_elsewhere: false,
    };

    #[test]
    fn a_text_is_shrunk_on_one_line_then_wrapped_then_refused() {
        let address = "屏東縣屏東市建豐路一百八十巷二十八號";
        let table = [
            ("王小明", 40.0, 8.0, Some((12.0, 1))),
            (address, 66.0, 12.0, Some((10.0, 1))),
            (address, 60.0, 12.0, Some((12.0, 2))),
            (address, 60.0, 8.5, Some((10.0, 2))),
            (address, 20.0, 8.0, None),
            ("0912-345-678", 26.0, 12.0, Some((11.5, 1))),
            ("0912-345-678", 18.0, 12.0, Some((8.0, 1))),
            ("0912-345-678", 10.0, 9.0, Some((9.0, 2))),
        ];
        for (text, w, h, expected) in table {
            let got = fit(text, Voice::Plain, (w, h), SIZES, LEADING).unwrap();
            assert_eq!(
                got.map(|f| (f.size, f.lines.len())),
                expected,
                "{text} {w} {h}"
            );
        }
    }

    #[test]
    fn what_may_stand_elsewhere_is_neither_cut_nor_set_too_small() {
        let sizes = Sizes {
            or_elsewhere: true,
            ..SIZES
        };
        for (w, expected) in [(26.0, Some((11.5, 1))), (18.0, None), (10.0, None)] {
            let got = fit("0912-345-678", Voice::Plain, (w, 12.0), sizes, LEADING).unwrap();
            assert_eq!(got.map(|f| (f.size, f.lines.len())), expected, "{w}");
        }
    }
}
