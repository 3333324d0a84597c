//! Our pages drawn by krilla: the same display list, the same faces.

use std::collections::BTreeMap;

use kiosk_paper::fonts::{Face, web_font};
use kiosk_paper::{Ink, Item, PT, Page, Pages, Text};
use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, Tag, TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use crate::Failure;

/// Every face, parsed once as a long-running program would.
pub(crate) struct Fonts(BTreeMap<&'static str, Loaded>);

struct Loaded {
    font: Font,
    tables: ttf_parser::Face<'static>,
}

impl Fonts {
    pub(crate) fn load() -> Result<Self, Failure> {
        let load = |face: Face| {
            let bytes = web_font(face.name()).ok_or("a face without a file")?;
            let font = Font::new(bytes.to_vec().into(), 0).ok_or("krilla cannot read a face")?;
            let tables = ttf_parser::Face::parse(bytes, 0)?;
            Ok((face.name(), Loaded { font, tables }))
        };
        Face::ALL
            .into_iter()
            .map(load)
            .collect::<Result<_, Failure>>()
            .map(Self)
    }

    /// The pages as a PDF. Tagged: every text is a paragraph in the order it is read, what is
    /// ruled is an artifact.
    pub(crate) fn write(&self, pages: &Pages, tagged: bool) -> Result<Vec<u8>, Failure> {
        let mut document = Document::new_with(SerializeSettings {
            enable_tagging: tagged,
            xmp_metadata: tagged,
            ..SerializeSettings::default()
        });
        document.set_metadata(
            Metadata::new()
                .title("form".to_owned())
                .language("zh-TW".to_owned()),
        );
        let mut tree = TagTree::new().with_lang(Some("zh-TW".to_owned()));
        for page in &pages.pages {
            let size = PageSettings::from_wh(page.size.0 / PT, page.size.1 / PT);
            let mut sheet = document.start_page_with(size.ok_or("a page without a size")?);
            let mut surface = sheet.surface();
            for text in self.page(&mut surface, page)?.into_values() {
                tree.push(TagGroup::with_children(Tag::P, vec![Node::Leaf(text)]));
            }
            surface.finish();
            sheet.finish();
        }
        if tagged {
            document.set_tag_tree(tree);
        }
        document.finish().map_err(|why| format!("{why:?}").into())
    }

    /// In the order of our own writer: grounds, turned words, rules, texts. Gives the texts by their
    /// place in the reading.
    fn page(
        &self,
        surface: &mut Surface<'_>,
        page: &Page,
    ) -> Result<BTreeMap<usize, Identifier>, Failure> {
        let artifact = || ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other));
        surface.start_tagged(artifact());
        for item in &page.items {
            if let Item::Rect { x, y, w, h, ink } = item {
                ground(surface, (*x, *y, *w, *h), *ink)?;
            }
        }
        surface.end_tagged();
        let texts = |turned: bool| {
            let items = page.items.iter().enumerate();
            items.filter_map(move |(n, item)| match item {
                Item::Text(text) if (text.turn != 0.0) == turned && !text.hidden => Some((n, text)),
                _ => None,
            })
        };
        let mut read = BTreeMap::new();
        for (n, text) in texts(true) {
            read.insert(n, surface.start_tagged(ContentTag::Other));
            self.text(surface, text)?;
            surface.end_tagged();
        }
        surface.start_tagged(artifact());
        for item in &page.items {
            match item {
                Item::Line {
                    from,
                    to,
                    width,
                    ink,
                    dash,
                } => {
                    line(surface, &[*from, *to], *width, *ink, *dash)?;
                }
                Item::Stroke { points, width, ink } => line(surface, points, *width, *ink, None)?,
                _ => {}
            }
        }
        surface.end_tagged();
        for (n, text) in texts(false) {
            read.insert(n, surface.start_tagged(ContentTag::Other));
            self.text(surface, text)?;
            surface.end_tagged();
        }
        Ok(read)
    }

    fn text(&self, surface: &mut Surface<'_>, text: &Text) -> Result<(), Failure> {
        surface.set_fill(Some(fill(text.ink)));
        surface.set_stroke(None);
        if text.turn == 0.0 {
            self.run(surface, text, &text.text, (text.x, text.y))?;
        } else {
            let (sin, cos) = (-text.turn.to_radians()).sin_cos();
            let (x, y) = (text.x / PT, text.y / PT);
            surface.push_transform(&Transform::from_row(cos, sin, -sin, cos, x, y));
            self.run(surface, text, &text.text, (0.0, 0.0))?;
            surface.pop();
        }
        for (mark, x, y) in &text.marks {
            self.run(surface, text, mark.encode_utf8(&mut [0; 4]), (*x, *y))?;
        }
        Ok(())
    }

    fn run(
        &self,
        surface: &mut Surface<'_>,
        text: &Text,
        said: &str,
        at: (f32, f32),
    ) -> Result<(), Failure> {
        let loaded = self.0.get(text.face.name()).ok_or("an unknown face")?;
        let em = f32::from(loaded.tables.units_per_em());
        let glyphs: Vec<KrillaGlyph> = said
            .char_indices()
            .map(|(start, c)| {
                let glyph = loaded.tables.glyph_index(c).unwrap_or_default();
                let advance = loaded.tables.glyph_hor_advance(glyph).unwrap_or_default();
                KrillaGlyph::new(
                    GlyphId::new(u32::from(glyph.0)),
                    f32::from(advance) / em + text.spacing / PT / text.size,
                    0.0,
                    0.0,
                    0.0,
                    start..start + c.len_utf8(),
                    None,
                )
            })
            .collect();
        let start = Point::from_xy(at.0 / PT, at.1 / PT);
        surface.draw_glyphs(start, &glyphs, loaded.font.clone(), said, text.size, false);
        Ok(())
    }
}

fn fill(ink: Ink) -> Fill {
    Fill {
        paint: grey(ink).into(),
        ..Fill::default()
    }
}

fn grey(ink: Ink) -> luma::Color {
    luma::Color::new((f32::from(ink.0) * 2.55).round() as u8)
}

fn ground(
    surface: &mut Surface<'_>,
    (x, y, w, h): (f32, f32, f32, f32),
    ink: Ink,
) -> Result<(), Failure> {
    let rect =
        Rect::from_xywh(x / PT, y / PT, w / PT, h / PT).ok_or("a rectangle without a size")?;
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    surface.set_stroke(None);
    surface.set_fill(Some(fill(ink)));
    surface.draw_path(&path.finish().ok_or("an empty path")?);
    Ok(())
}

fn line(
    surface: &mut Surface<'_>,
    points: &[(f32, f32)],
    width: f32,
    ink: Ink,
    dash: Option<(f32, f32)>,
) -> Result<(), Failure> {
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: grey(ink).into(),
        width: width / PT,
        dash: dash.map(|(on, off)| StrokeDash {
            array: vec![on / PT, off / PT],
            offset: 0.0,
        }),
        ..Stroke::default()
    }));
    surface.draw_path(&polyline(points).ok_or("an empty path")?);
    Ok(())
}

fn polyline(points: &[(f32, f32)]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (n, (x, y)) in points.iter().enumerate() {
        if n == 0 {
            path.move_to(x / PT, y / PT);
        } else {
            path.line_to(x / PT, y / PT);
        }
    }
    path.finish()
}
