//! One page as PDF operators: grounds first, then rules, then the text in
//! reading order.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Greyscale, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle,
    Point, Polygon, PolygonRing, Pt, Rect, TextItem, TextMatrix, TextRenderingMode, WindingOrder,
    XObjectId, XObjectTransform,
};

use super::pictures::Pictures;
use super::subset::Part;
use super::tags::Place;
use crate::fonts::Face;
use crate::page::{Ink, Item, PT, Page, Text};

/// The parts a character may be drawn from: those of the template, then those
/// of the document.
pub(super) struct Fonts<'a> {
    pub(super) shared: Option<&'a BTreeMap<Face, Part>>,
    pub(super) own: &'a BTreeMap<Face, Part>,
}

impl<'a> Fonts<'a> {
    fn part(&self, face: Face, c: char) -> Option<&'a Part> {
        let has = |part: &&'a Part| part.glyphs.contains_key(&u32::from(c));
        let shared = self.shared.and_then(|parts| parts.get(&face)).filter(has);
        shared.or_else(|| self.own.get(&face).filter(has))
    }

    /// Whether some glyph of a face stands for several characters.
    fn has_doubles(&self, face: Face) -> bool {
        let shared = self.shared.and_then(|parts| parts.get(&face));
        shared.is_some_and(Part::has_doubles) || self.own.get(&face).is_some_and(Part::has_doubles)
    }
}

/// Kai is thin beside Noto: the design language thickens it by .018 em.
const KAI_THICKER: f32 = 0.018;

/// The resource name of a part: a capital letter when its template shares it.
pub(super) fn font_id(part: &Part) -> FontId {
    let first = if part.shared { b'A' } else { b'a' };
    FontId(char::from(first + part.face as u8).into())
}

/// Hundredths of a point, for widths and spacing, which add up.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// Tenths of a point: two hundredths of a millimetre off are less than a dot of
/// a printer, and each digit is written a thousand times a page.
fn tenths(points: f32) -> i32 {
    (points * 10.0).round() as i32
}

fn points(tenths: i32) -> Pt {
    Pt(tenths as f32 / 10.0)
}

struct Pen<'a> {
    ops: Vec<Op>,
    height: f32,
    fonts: &'a Fonts<'a>,
    ink: Option<Ink>,
    stroke: Option<Ink>,
    width: f32,
    dashed: bool,
    font: Option<(FontId, f32)>,
    /// Where the last text began, in tenths of a point; none after a turned one.
    line: Option<(i32, i32)>,
    spacing: f32,
    /// Points by which outlines are drawn thicker; `None`: text is not drawn.
    thick: Option<f32>,
}

/// The operators of a page; `places` says what its texts and pictures belong to, in a tagged
/// document.
pub(super) fn page_ops(
    page: &Page,
    fonts: &Fonts<'_>,
    pictures: &Pictures,
    places: Option<&[Place]>,
) -> Vec<Op> {
    let mut pen = Pen {
        ops: Vec::with_capacity(page.items.len() * 4),
        height: page.size.1,
        fonts,
        ink: None,
        stroke: None,
        width: -1.0,
        dashed: false,
        font: None,
        line: None,
        spacing: 0.0,
        thick: Some(0.0),
    };
    if places.is_some() {
        pen.ops.push(artifact());
    }
    for item in &page.items {
        if let Item::Rect { x, y, w, h, ink } = item {
            pen.ground((*x, *y, *w, *h), *ink);
        }
    }
    // What lies under the rules: the word across the sheet.
    let turned = |item: &Item| matches!(item, Item::Text(t) if t.turn != 0.0);
    let items = || page.items.iter().enumerate();
    pen.texts(items().filter(|(_, item)| turned(item)), None);
    for item in &page.items {
        match item {
            Item::Line {
                from,
                to,
                width,
                ink,
                dash,
            } => {
                pen.line(&[*from, *to], *width, *ink, *dash);
            }
            Item::Stroke { points, width, ink } => pen.line(points, *width, *ink, None),
            Item::Fields {
                x,
                y,
                field,
                side,
                dark,
            } => pen.fields((*x, *y), *field, *side, dark),
            _ => {}
        }
    }
    if places.is_some() {
        pen.ops.push(Op::EndMarkedContent);
    }
    for (at, item) in items() {
        if let Item::Picture {
            x,
            y,
            w,
            h,
            picture,
        } = item
        {
            let place = places.and_then(|places| places.get(at).copied());
            pen.picture((*x, *y, *w, *h), pictures.id(picture), place);
        }
    }
    pen.texts(items().filter(|(_, item)| !turned(item)), places);
    pen.ops
}

impl Pen<'_> {
    fn x(&self, mm: f32) -> i32 {
        tenths(mm / PT)
    }

    fn y(&self, mm: f32) -> i32 {
        tenths((self.height - mm) / PT)
    }

    fn point(&self, (x, y): (f32, f32)) -> LinePoint {
        LinePoint {
            p: Point {
                x: points(self.x(x)),
                y: points(self.y(y)),
            },
            bezier: false,
        }
    }

    /// A corner of a field of a code, where a tenth of a point is too much.
    fn corner(&self, (x, y): (f32, f32)) -> LinePoint {
        LinePoint {
            p: Point {
                x: Pt(round(x / PT)),
                y: Pt(round((self.height - y) / PT)),
            },
            bezier: false,
        }
    }

    fn fill(&mut self, ink: Ink) {
        if self.ink.replace(ink) != Some(ink) {
            self.ops.push(Op::SetFillColor { col: grey(ink) });
        }
    }

    fn ground(&mut self, (x, y, w, h): (f32, f32, f32, f32), ink: Ink) {
        self.fill(ink);
        let (left, bottom) = (self.x(x), self.y(y + h));
        self.ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: points(left),
                y: points(bottom),
                width: points(self.x(x + w) - left),
                height: points(self.y(y) - bottom),
                mode: Some(PaintMode::Fill),
                winding_order: None,
            },
        });
    }

    fn picture(
        &mut self,
        (x, y, w, h): (f32, f32, f32, f32),
        id: Option<XObjectId>,
        place: Option<Place>,
    ) {
        let Some(id) = id else { return };
        self.ops.extend(place.map(|place| begin(place, None)));
        let (left, bottom) = (self.x(x), self.y(y + h));
        self.ops.push(Op::UseXobject {
            id,
            transform: XObjectTransform {
                translate_x: Some(points(left)),
                translate_y: Some(points(bottom)),
                // A picture is one by one point before it is made larger.
                scale_x: Some(points(self.x(x + w) - left).0),
                scale_y: Some(points(self.y(y) - bottom).0),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
        if place.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// All dark fields as one shape, a ring for each run of a row: where rows touch, separate shapes
    /// would leave a light seam.
    fn fields(&mut self, (x, y): (f32, f32), field: f32, side: usize, dark: &[bool]) {
        self.fill(Ink::BLACK);
        let mut rings = Vec::new();
        for (row, fields) in dark.chunks(side.max(1)).enumerate() {
            let (top, bottom) = (y + field * row as f32, y + field * (row + 1) as f32);
            let mut at = 0;
            for run in fields.chunk_by(|a, b| a == b) {
                let (left, right) = (x + field * at as f32, x + field * (at + run.len()) as f32);
                at += run.len();
                if run[0] {
                    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
                    let points = corners
                        .into_iter()
                        .map(|corner| self.corner(corner))
                        .collect();
                    rings.push(PolygonRing { points });
                }
            }
        }
        self.ops.push(Op::DrawPolygon {
            polygon: Polygon {
                rings,
                mode: PaintMode::Fill,
                winding_order: WindingOrder::NonZero,
            },
        });
    }

    fn line(&mut self, points: &[(f32, f32)], width: f32, ink: Ink, dash: Option<(f32, f32)>) {
        if self.stroke.replace(ink) != Some(ink) {
            self.ops.push(Op::SetOutlineColor { col: grey(ink) });
        }
        if (self.width - width).abs() > 0.001 {
            self.width = width;
            let pt = Pt(round(width / PT));
            self.ops.push(Op::SetOutlineThickness { pt });
        }
        if dash.is_some() || self.dashed {
            let dash = dash.map_or_else(LineDashPattern::solid, |(on, off)| {
                LineDashPattern::new(0.0, &[round(on / PT), round(off / PT)])
            });
            self.dashed = !dash.pattern.is_empty();
            self.ops.push(Op::SetLineDashPattern { dash });
        }
        let points = points.iter().map(|p| self.point(*p)).collect();
        self.ops.push(Op::DrawLine {
            line: printpdf::Line {
                points,
                is_closed: false,
            },
        });
    }

    fn texts<'i>(
        &mut self,
        items: impl Iterator<Item = (usize, &'i Item)>,
        places: Option<&[Place]>,
    ) {
        let mut open = false;
        let mut marked: Option<Place> = None;
        for (at, item) in items {
            let Item::Text(text) = item else { continue };
            if !open {
                self.ops.push(Op::StartTextSection);
                self.line = Some((0, 0));
                open = true;
            }
            let place = places.and_then(|places| places.get(at).copied());
            if place != marked {
                if marked.is_some() {
                    self.ops.push(Op::EndMarkedContent);
                }
                self.ops
                    .extend(place.map(|place| begin(place, text.actual.as_deref())));
                marked = place;
            }
            self.text(text, matches!(place, Some(Place::Piece(..))));
        }
        if marked.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
        if open {
            self.ops.push(Op::EndTextSection);
        }
    }

    /// `told`: what is said otherwise stands at the piece this is.
    fn text(&mut self, text: &Text, told: bool) {
        self.fill(text.ink);
        let spoken = if told && text.actual.is_some() {
            None
        } else {
            self.spoken(text)
        };
        if let Some(actual) = &spoken {
            self.ops.push(Op::BeginMarkedContentWithProperties {
                tag: "Span".to_owned(),
                properties: actual_text(actual),
            });
        }
        let spacing = round(text.spacing / PT);
        if (spacing - self.spacing).abs() > 0.001 {
            self.spacing = spacing;
            self.ops.push(Op::SetCharacterSpacing {
                multiplier: spacing,
            });
        }
        self.thickness(text);
        self.place(text.x, text.y, text.turn);
        self.show(text, &text.text);
        for (mark, x, y) in &text.marks {
            self.place(*x, *y, text.turn);
            self.show(text, mark.encode_utf8(&mut [0; 4]));
        }
        if spoken.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn thickness(&mut self, text: &Text) {
        let thick = match text.face {
            _ if text.hidden => None,
            Face::Kai => Some(round(text.size * KAI_THICKER)),
            _ => Some(0.0),
        };
        if thick == self.thick {
            return;
        }
        self.thick = thick;
        let mode = match thick {
            None => TextRenderingMode::Invisible,
            Some(0.0) => TextRenderingMode::Fill,
            Some(pt) => {
                self.width = -1.0;
                self.stroke = Some(text.ink);
                self.ops.push(Op::SetOutlineColor {
                    col: grey(text.ink),
                });
                self.ops.push(Op::SetOutlineThickness { pt: Pt(pt) });
                TextRenderingMode::FillStroke
            }
        };
        self.ops.push(Op::SetTextRenderingMode { mode });
    }

    /// What must be said beside what is drawn: given with the run, or needed
    /// because two characters share a glyph.
    fn spoken(&self, text: &Text) -> Option<String> {
        let said_otherwise = || {
            self.fonts.has_doubles(text.face)
                && text.text.chars().any(|c| {
                    self.fonts.part(text.face, c).is_some_and(|part| {
                        let glyph = part.glyphs.get(&u32::from(c));
                        glyph.and_then(|g| part.said.get(g)) != Some(&c)
                    })
                })
        };
        text.actual
            .clone()
            .or_else(|| said_otherwise().then(|| text.text.clone()))
    }

    fn place(&mut self, x: f32, y: f32, turn: f32) {
        let (x, y) = (self.x(x), self.y(y));
        // From text to text is shorter than from the corner of the sheet.
        let before = if turn == 0.0 {
            self.line.replace((x, y))
        } else {
            self.line.take()
        };
        if let (Some((from_x, from_y)), true) = (before, turn == 0.0) {
            let pos = Point {
                x: points(x - from_x),
                y: points(y - from_y),
            };
            self.ops.push(Op::SetTextCursor { pos });
            return;
        }
        let (sin, cos) = turn.to_radians().sin_cos();
        let matrix = [cos, sin, -sin, cos, points(x).0, points(y).0];
        self.ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Raw(matrix),
        });
    }

    fn show(&mut self, text: &Text, characters: &str) {
        let mut rest = characters;
        while let Some(part) = rest
            .chars()
            .next()
            .and_then(|c| self.fonts.part(text.face, c))
        {
            let end = rest
                .char_indices()
                .find(|&(_, c)| {
                    self.fonts
                        .part(text.face, c)
                        .is_none_or(|other| !std::ptr::eq(other, part))
                })
                .map_or(rest.len(), |(i, _)| i);
            let font = font_id(part);
            if self.font.as_ref() != Some(&(font.clone(), text.size)) {
                self.font = Some((font.clone(), text.size));
                self.ops.push(Op::SetFont {
                    font: PdfFontHandle::External(font),
                    size: Pt(text.size),
                });
            }
            self.ops.push(Op::ShowText {
                items: vec![TextItem::Text(rest[..end].to_owned())],
            });
            rest = &rest[end..];
        }
    }
}

fn artifact() -> Op {
    Op::BeginMarkedContent {
        tag: "Artifact".to_owned(),
    }
}

/// The beginning of a piece of content.
fn begin(place: Place, actual: Option<&str>) -> Op {
    match place {
        Place::Artifact => artifact(),
        Place::Piece(id) => {
            let mut map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(id))]);
            map.extend(actual.map(|actual| ("ActualText".to_owned(), utf_16(actual))));
            // What a piece is, its element says; one name for all of them weighs least. Poppler minds
            // what is said otherwise in spans only.
            let tag = if actual.is_some() { "Span" } else { "P" };
            Op::BeginMarkedContentWithProperties {
                tag: tag.to_owned(),
                properties: DictItem::Dict { map },
            }
        }
    }
}

fn grey(ink: Ink) -> Color {
    Color::Greyscale(Greyscale::new(f32::from(ink.0) / 100.0, None))
}

/// A piece of content that is said otherwise than it is drawn.
fn actual_text(text: &str) -> DictItem {
    DictItem::Dict {
        map: BTreeMap::from([("ActualText".to_owned(), utf_16(text))]),
    }
}

/// Words in UTF-16 with a byte order mark.
fn utf_16(text: &str) -> DictItem {
    let mut data = vec![0xfe, 0xff];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    DictItem::String {
        data,
        literal: false,
    }
}
