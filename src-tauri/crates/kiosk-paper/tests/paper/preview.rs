//! The picture shown before printing.

use kiosk_paper::{Error, page_count, rasterise, to_png, write_pdf};

use crate::cases::{meta, papers};

/// Share of pixels darker than middle grey inside a box given in mm.
fn dark(raster: &kiosk_paper::Raster, dpi: f32, [x, y, w, h]: [f32; 4]) -> f64 {
    let px = |mm: f32| (mm / 25.4 * dpi) as u32;
    let (mut dark, mut all) = (0u32, 0u32);
    for row in px(y)..px(y + h) {
        for column in px(x)..px(x + w) {
            let at = ((row * raster.width + column) * 4) as usize;
            dark += u32::from(raster.rgba[at] < 128);
            all += 1;
        }
    }
    f64::from(dark) / f64::from(all)
}

#[test]
fn the_preview_shows_the_very_page() {
    let (_, pages) = papers().swap_remove(2);
    let pdf = write_pdf(&pages, &meta()).unwrap();
    assert_eq!(page_count(&pdf), 2);
    let raster = rasterise(&pdf, 0, 96.0).unwrap();
    assert_eq!((raster.width, raster.height), (793, 1122));
    assert_eq!(raster.rgba.len(), 793 * 1122 * 4);
    assert!(raster.rgba.chunks(4).all(|p| p[3] == 255), "opaque");
    assert!(
        dark(&raster, 96.0, [15.0, 15.0, 80.0, 16.0]) > 0.04,
        "the title is drawn"
    );
    assert!(
        dark(&raster, 96.0, [140.0, 25.0, 50.0, 25.0]) < 0.001,
        "the stamp box is empty"
    );
    let png = to_png(&raster).unwrap();
    assert_eq!(&png[1..4], b"PNG");
}

#[test]
fn what_cannot_be_drawn_is_an_error_and_no_crash() {
    let (_, pages) = papers().swap_remove(0);
    let pdf = write_pdf(&pages, &meta()).unwrap();
    for (bytes, page, dpi) in [
        (&pdf[..], 9, 96.0),
        (&pdf[..], 0, 0.0),
        (&pdf[..], 0, 1.0e6),
        (&pdf[..], 0, f32::NAN),
        (&b"no pdf"[..], 0, 96.0),
        (&b""[..], 0, 96.0),
    ] {
        assert_eq!(rasterise(bytes, page, dpi).unwrap_err(), Error::Draw);
    }
    assert_eq!(page_count(b"no pdf"), 0);
}
