//! Fields that can be filled in on a computer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use kiosk_forms::paper_def::Align;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::cmap::said;
use super::strings::words;
use super::subset::Part;
use crate::error::Error;
use crate::fonts::Face;
use crate::marks::{Mark, Slot, SlotKind};
use crate::page::{PT, Page, Pages};

/// Resource name of the face of the fields.
const FONT: &str = "Noto";
/// Flags of a field: several lines; boxes; one of several; the same choice on
/// another copy is ticked with it.
const LINES: i64 = 1 << 12;
const COMB: i64 = 1 << 24;
const RADIO: i64 = 1 << 15;
const UNISON: i64 = 1 << 25;
/// The name of a ticked box.
const YES: &str = "yes";
/// Flag of an annotation: printed.
const PRINT: i64 = 1 << 2;

/// Adds the fields; gives back those of each page, in the order of its slots.
pub(super) fn add(
    document: &mut Document,
    pages: &Pages,
    sheets: &[ObjectId],
) -> Result<Vec<Vec<ObjectId>>, Error> {
    let font = font(document)?;
    let mut by_name: BTreeMap<&str, Vec<(&Slot, ObjectId)>> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    let mut all = Vec::new();
    for (page, sheet) in pages.pages.iter().zip(sheets) {
        let mut ids = Vec::new();
        for slot in slots(page) {
            let widget = widget(document, slot, page.size.1, *sheet, font);
            let id = document.add_object(widget);
            let known = by_name.entry(&slot.name).or_default();
            if known.is_empty() {
                order.push(&slot.name);
            }
            known.push((slot, id));
            ids.push(id);
        }
        let page = document.get_object_mut(*sheet);
        let page = page.and_then(Object::as_dict_mut);
        let page = page.map_err(|_| Error::Write)?;
        let annotations: Vec<Object> = ids.iter().copied().map(Object::Reference).collect();
        page.set("Annots", annotations);
        all.push(ids);
    }
    let mut fields = Vec::new();
    for name in order {
        let places = by_name.get(name).map_or(&[][..], Vec::as_slice);
        fields.extend(field(document, name, places).map(Object::Reference));
    }
    let form = dictionary! {
        "Fields" => fields,
        "DA" => Object::string_literal(format!("/{FONT} 0 Tf 0 g")),
        "DR" => dictionary! { "Font" => dictionary! { FONT => font } },
    };
    let catalog = document.catalog_mut().map_err(|_| Error::Write)?;
    catalog.set("AcroForm", form);
    Ok(all)
}

fn slots(page: &Page) -> impl Iterator<Item = &Slot> {
    page.marks.iter().filter_map(|(_, mark)| match mark {
        Mark::Slot(slot) => Some(slot),
        Mark::Open(_) | Mark::Close => None,
    })
}

/// The field over all its places.
fn field(document: &mut Document, name: &str, places: &[(&Slot, ObjectId)]) -> Option<ObjectId> {
    let (first, one) = places.first()?;
    let mut dict = Dictionary::new();
    dict.set("T", words(name));
    dict.set("TU", words(&first.asks));
    match &first.kind {
        SlotKind::Tick => {
            dict.set("FT", "Btn");
            dict.set("V", "Off");
        }
        SlotKind::Choice(_) => {
            dict.set("FT", "Btn");
            dict.set("Ff", RADIO | UNISON);
            dict.set("V", "Off");
        }
        SlotKind::Text { lines, align, .. } => {
            dict.set("FT", "Tx");
            if *lines {
                dict.set("Ff", LINES);
            }
            // Where the words stand: left, in the middle, right.
            let side = match align {
                Align::Left => None,
                Align::Center => Some(1),
                Align::Right => Some(2),
            };
            if let Some(side) = side {
                dict.set("Q", side);
            }
        }
        SlotKind::Boxes(count) => {
            dict.set("FT", "Tx");
            dict.set("Ff", COMB);
            dict.set("MaxLen", i64::try_from(*count).ok()?);
            // Amounts end in the last box.
            dict.set("Q", 2);
        }
    }
    if places.len() == 1 {
        let widget = document.get_object_mut(*one).ok()?.as_dict_mut().ok()?;
        widget.extend(&dict);
        return Some(*one);
    }
    let parent = document.new_object_id();
    for (slot, id) in places {
        let widget = document.get_object_mut(*id).ok()?.as_dict_mut().ok()?;
        widget.set("Parent", parent);
        widget.set("TU", words(&slot.label));
    }
    let kids: Vec<Object> = places
        .iter()
        .map(|(_, id)| Object::Reference(*id))
        .collect();
    dict.set("Kids", kids);
    document.objects.insert(parent, Object::Dictionary(dict));
    Some(parent)
}

/// The place of a field on its sheet, empty.
fn widget(
    document: &mut Document,
    slot: &Slot,
    height: f32,
    sheet: ObjectId,
    font: ObjectId,
) -> Dictionary {
    let (x, y, w, h) = slot.area;
    let hundredths = |points: f32| Object::Real((points * 100.0).round() / 100.0);
    let rect = [
        x / PT,
        (height - y - h) / PT,
        (x + w) / PT,
        (height - y) / PT,
    ];
    let rect: Vec<Object> = rect.map(hundredths).to_vec();
    let (wide, high) = (w / PT, h / PT);
    let mut picture = |content: String| {
        let dict = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), hundredths(wide), hundredths(high)],
            "Resources" => dictionary! { "Font" => dictionary! { FONT => font } },
        };
        document.add_object(Stream::new(dict, content.into_bytes()))
    };
    let mut dict = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "Rect" => rect,
        "P" => sheet,
        "F" => PRINT,
    };
    match &slot.kind {
        SlotKind::Tick | SlotKind::Choice(_) => {
            let state = match &slot.kind {
                SlotKind::Choice(choice) => choice,
                _ => YES,
            };
            let at = |dx: f32, dy: f32| format!("{:.2} {:.2}", dx * wide, (1.0 - dy) * high);
            let tick = format!(
                "q 1.7 w {} m {} l {} l S Q",
                at(0.16, 0.5),
                at(0.42, 0.8),
                at(0.92, 0.08)
            );
            let looks = dictionary! {
                state.as_bytes().to_vec() => picture(tick),
                "Off" => picture(String::new()),
            };
            dict.set("AP", dictionary! { "N" => looks });
            dict.set("AS", "Off");
        }
        SlotKind::Text { size, .. } => {
            dict.set("DA", appearance(*size));
            let empty = picture("/Tx BMC EMC".to_owned());
            dict.set("AP", dictionary! { "N" => empty });
        }
        SlotKind::Boxes(_) => {
            dict.set("DA", appearance(high * 0.7));
            let empty = picture("/Tx BMC EMC".to_owned());
            dict.set("AP", dictionary! { "N" => empty });
        }
    }
    dict
}

fn appearance(size: f32) -> Object {
    Object::string_literal(format!("/{FONT} {:.1} Tf 0 g", size.max(6.0)))
}

/// The main face with every character of Big5 and of ASCII, so that what is
/// typed is drawn with it; made once per process.
fn face() -> Result<&'static Part, Error> {
    static FACE: OnceLock<Result<Part, Error>> = OnceLock::new();
    let made = FACE.get_or_init(|| {
        let mut characters = BTreeSet::new();
        let cmap = Face::HanBold.tables().tables().cmap;
        for table in cmap.iter().flat_map(|cmap| cmap.subtables) {
            if table.is_unicode() {
                table.codepoints(|code| characters.extend(char::from_u32(code)));
            }
        }
        characters.retain(|c| Face::HanRegular.glyph(*c).is_some());
        Part::whole(Face::HanRegular, &characters)
    });
    made.as_ref().map_err(Clone::clone)
}

fn font(document: &mut Document) -> Result<ObjectId, Error> {
    let part = face()?;
    let tables = Face::HanRegular.tables();
    let em = i64::from(tables.units_per_em());
    let scale = |units: i16| i64::from(units) * 1000 / em;
    let bounds = tables.global_bounding_box();
    let program = dictionary! { "Subtype" => "CIDFontType0C", "Filter" => "FlateDecode" };
    let program = document.add_object(Stream::new(program, part.program()?.packed.clone()));
    let descriptor = document.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => Object::Name(part.name.clone().into_bytes()),
        "Flags" => 4,
        "FontBBox" => [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
            .map(|units| Object::Integer(scale(units))).to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => scale(tables.ascender()),
        "Descent" => scale(tables.descender()),
        "CapHeight" => tables.capital_height().map_or(733, scale),
        "StemV" => 80,
        "FontFile3" => program,
    });
    let mut widths = Vec::new();
    for (glyph, units) in &part.widths {
        let wide = i64::from(*units) * 1000 / em;
        if wide != 1000 {
            widths.extend([Object::from(i64::from(*glyph)), vec![wide.into()].into()]);
        }
    }
    let descendant = document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType0",
        "BaseFont" => Object::Name(part.name.clone().into_bytes()),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "DW" => 1000,
        "W" => widths,
    });
    let said = document.add_object(Stream::new(Dictionary::new(), said(part).into_bytes()));
    Ok(document.add_object(dictionary! {
        "Type" => "Font",
        // Told apart by finish from the fonts of the pages.
        "Subtype" => "Type0",
        "BaseFont" => Object::Name(part.name.clone().into_bytes()),
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![Object::Reference(descendant)],
        "ToUnicode" => said,
    }))
}
