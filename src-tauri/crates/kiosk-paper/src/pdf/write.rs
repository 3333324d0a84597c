//! Pages to PDF: printpdf writes the objects, the fonts are swapped in ready
//! made, then the document is finished (version, dates, compression).

use std::collections::BTreeMap;

use printpdf::{FontMetrics, Mm, ParsedFont, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};

use super::deflate::Effort;
use super::finish::finish;
use super::ops::{Fonts, font_id, page_ops};
use super::pictures::Pictures;
use super::save::save;
use super::subset::{Part, own_parts};
use super::tags::Tree;
use super::{fields, tags, xmp};
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

/// What kind of file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// With the structure a screen reader follows: what is printed and kept.
    Tagged,
    /// Without it: the smallest, for comparison.
    Plain,
    /// Tagged, with fields that can be filled in on a computer.
    Fillable,
}

/// Stands for a font program until the real one is swapped in: printpdf copies
/// the program several times, and takes these few bytes for TrueType.
const STAND_IN: [u8; 4] = [0, 1, 0, 0];

/// Writes the pages as tagged PDF 1.7: every face embedded as a subset, all
/// text extractable, nothing random.
///
/// # Errors
/// `MissingGlyph` when a character has no glyph (layout finds it first),
/// `Subset` or `Write` when a library refuses.
pub fn write_pdf(pages: &Pages, meta: &Meta) -> Result<Vec<u8>, Error> {
    write_pdf_as(pages, meta, Kind::Tagged)
}

/// The same as a file of some kind.
///
/// # Errors
/// As [`write_pdf`].
pub fn write_pdf_as(pages: &Pages, meta: &Meta, kind: Kind) -> Result<Vec<u8>, Error> {
    let own = own_parts(pages)?;
    let shared = pages.prepared.as_deref().map(|prepared| &prepared.parts);
    let fonts = Fonts { shared, own: &own };
    let tree = (kind != Kind::Plain).then(|| Tree::new(pages));
    let pictures = Pictures::of(pages);
    let mut document = PdfDocument::new(&meta.title);
    document.resources.xobjects.map = pictures.objects();
    document.pages = pages
        .pages
        .iter()
        .enumerate()
        .map(|(n, page)| {
            let places = tree.as_ref().map(|tree| tree.places(n));
            let ops = page_ops(page, &fonts, &pictures, places);
            PdfPage::new(Mm(page.size.0), Mm(page.size.1), ops)
        })
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
    if let Some(tree) = &tree {
        let sheets: Vec<_> = lopdf.get_pages().into_values().collect();
        let slots = match kind {
            Kind::Fillable => fields::add(&mut lopdf, pages, &sheets)?,
            Kind::Tagged | Kind::Plain => Vec::new(),
        };
        tags::write(&mut lopdf, tree, &sheets, &slots).ok_or(Error::Write)?;
        xmp::add(&mut lopdf, meta, kind).ok_or(Error::Write)?;
    }
    let effort = Effort::of(pages);
    finish(&mut lopdf, &parts, meta, effort)?;
    save(&lopdf, effort)
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
