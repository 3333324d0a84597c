//! Pages to PDF: printpdf writes the objects, the fonts are swapped in ready
//! made, then the document is finished (version, dates, compression).

use std::collections::BTreeMap;

use printpdf::{FontMetrics, Mm, ParsedFont, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};

use super::finish::finish;
use super::ops::{Fonts, font_id, page_ops};
use super::subset::{Part, own_parts};
use crate::error::Error;
use crate::page::Pages;

/// What a document says about itself. The same pages and the same `Meta` give
/// the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// Title, shown by readers in place of a file name.
    pub title: String,
    /// When it was made.
    pub created: jiff::Timestamp,
    /// File identifier: sixteen bytes that differ between jobs.
    pub id: [u8; 16],
}

/// Stands for a font program until the real one is swapped in: printpdf copies
/// the program several times, and takes these few bytes for TrueType.
const STAND_IN: [u8; 4] = [0, 1, 0, 0];

/// Writes the pages as PDF 1.7: every face embedded as a subset, all text
/// extractable, nothing random.
///
/// # Errors
/// `MissingGlyph` when a character has no glyph (layout finds it first),
/// `Subset` or `Write` when a library refuses.
pub fn write_pdf(pages: &Pages, meta: &Meta) -> Result<Vec<u8>, Error> {
    let own = own_parts(pages)?;
    let shared = pages.prepared.as_deref().map(|prepared| &prepared.parts);
    let fonts = Fonts { shared, own: &own };
    let mut document = PdfDocument::new(&meta.title);
    document.pages = pages
        .pages
        .iter()
        .map(|page| PdfPage::new(Mm(page.size.0), Mm(page.size.1), page_ops(page, &fonts)))
        .collect();
    let parts: BTreeMap<&str, &Part> = shared
        .into_iter()
        .flat_map(BTreeMap::values)
        .chain(own.values())
        .map(|part| (part.name.as_str(), part))
        .collect();
    for part in parts.values() {
        document
            .resources
            .fonts
            .map
            .insert(font_id(part), stand_in(part));
    }
    let options = PdfSaveOptions::default();
    let mut lopdf = document.to_lopdf_document(&options, &mut Vec::new());
    finish(&mut lopdf, &parts, meta)?;
    let mut out = Vec::with_capacity(200_000);
    lopdf.save_modern(&mut out).map_err(|_| Error::Write)?;
    Ok(out)
}

fn stand_in(part: &Part) -> PdfFont {
    let tables = part.face.tables();
    let metrics = FontMetrics {
        ascent: tables.ascender(),
        descent: tables.descender(),
    };
    PdfFont::new(ParsedFont::with_glyph_data(
        STAND_IN.to_vec(),
        0,
        Some(part.name.clone()),
        part.glyphs.clone(),
        part.widths.clone(),
        tables.units_per_em(),
        metrics,
    ))
}
