//! What printpdf leaves to be done: the real font programs and their
//! descriptors, language and title, dates and identifier, compression.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};

use super::cmap;
use super::share::share;
use super::strings::words;
use super::subset::{Part, deflate};
use super::write::Meta;
use crate::error::Error;

/// Deflate level of long page contents.
const LONG: i32 = 9;
/// Deflate level of what is short, as character maps are: four times the time is still little.
const SHORT: i32 = 10;
/// Bytes up to which a stream is short.
const IS_SHORT: usize = 6_000;

pub(super) fn finish(
    document: &mut Document,
    parts: &BTreeMap<&str, &Part>,
    meta: &Meta,
) -> Result<(), Error> {
    fonts(document, parts)?;
    share(document).ok_or(Error::Write)?;
    pages(document).ok_or(Error::Write)?;
    catalog(document).ok_or(Error::Write)?;
    info(document, meta).ok_or(Error::Write)?;
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && !stream.dict.has(b"Filter")
            // Found by programs that know nothing of PDF.
            && !stream.dict.has_type(b"Metadata")
        {
            let level = if stream.content.len() > IS_SHORT {
                LONG
            } else {
                SHORT
            };
            let packed = deflate(&stream.content, level);
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    document.version = "1.7".to_owned();
    Ok(())
}

fn fonts(document: &mut Document, parts: &BTreeMap<&str, &Part>) -> Result<(), Error> {
    let composite: Vec<(ObjectId, String)> = document
        .objects
        .iter()
        .filter_map(|(id, object)| {
            let font = object.as_dict().ok()?;
            (font.get(b"Subtype").ok()?.as_name().ok()? == b"Type0").then_some(())?;
            let name = font.get(b"BaseFont").ok()?.as_name().ok()?;
            // The face of the fields is ready: its descendant is no stand-in.
            font.get(b"DescendantFonts")
                .ok()?
                .as_array()
                .ok()?
                .first()?
                .as_dict()
                .ok()?;
            Some((*id, String::from_utf8(name.to_vec()).ok()?))
        })
        .collect();
    for (id, name) in composite {
        let part = parts.get(name.as_str()).ok_or(Error::Write)?;
        one_font(document, id, part).ok_or(Error::Write)?;
    }
    Ok(())
}

fn one_font(document: &mut Document, id: ObjectId, part: &Part) -> Option<()> {
    let font = document.get_object_mut(id).ok()?.as_dict_mut().ok()?;
    let map = font.get(b"ToUnicode").ok()?.as_reference().ok()?;
    let descendants = font.get_mut(b"DescendantFonts").ok()?.as_array_mut().ok()?;
    let descendant = descendants.first_mut()?.as_dict_mut().ok()?;
    if part.face.is_cff() {
        descendant.set("Subtype", "CIDFontType0");
        descendant.remove(b"CIDToGIDMap");
    }
    let descriptor_id = descendant
        .get(b"FontDescriptor")
        .ok()?
        .as_reference()
        .ok()?;
    let descriptor = document
        .get_object_mut(descriptor_id)
        .ok()?
        .as_dict_mut()
        .ok()?;
    let program_id = descriptor.get(b"FontFile2").ok()?.as_reference().ok()?;
    describe(descriptor, part, program_id);
    let mut dict = Dictionary::new();
    dict.set("Filter", "FlateDecode");
    if part.face.is_cff() {
        dict.set("Subtype", "CIDFontType0C");
    } else {
        dict.set("Length1", i64::try_from(part.raw_len).ok()?);
    }
    let stream = Stream::new(dict, part.program.clone()).with_compression(false);
    document.objects.insert(program_id, Object::Stream(stream));
    let said = Stream::new(Dictionary::new(), cmap::said_in_runs(part).into_bytes());
    document.objects.insert(map, Object::Stream(said));
    Some(())
}

/// The descriptor of a face as its tables have it, in thousandths of an em.
fn describe(descriptor: &mut Dictionary, part: &Part, program: ObjectId) {
    let tables = part.face.tables();
    let em = i64::from(tables.units_per_em());
    let scale = |units: i16| i64::from(units) * 1000 / em;
    let bounds = tables.global_bounding_box();
    descriptor.set(
        "FontBBox",
        [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
            .map(|units| Object::Integer(scale(units)))
            .to_vec(),
    );
    let capital = tables
        .capital_height()
        .map_or_else(|| scale(tables.ascender()), scale);
    descriptor.set("CapHeight", capital);
    descriptor.set("StemV", if tables.is_bold() { 140 } else { 80 });
    // Symbolic: glyphs are addressed by number, not by a standard character set.
    descriptor.set("Flags", 4);
    if part.face.is_cff() {
        descriptor.remove(b"FontFile2");
        descriptor.set("FontFile3", program);
    }
}

/// Leaves out of pages what they need not say: boxes that are the sheet itself, the same
/// resources again.
fn pages(document: &mut Document) -> Option<()> {
    let mut shared: Option<ObjectId> = None;
    for id in document.get_pages().into_values().collect::<Vec<_>>() {
        let page = document.get_object_mut(id).ok()?.as_dict_mut().ok()?;
        for key in [b"TrimBox".as_slice(), b"CropBox"] {
            page.remove(key);
        }
        let own = page.get(b"Resources").ok()?.as_reference().ok()?;
        page.set("Resources", *shared.get_or_insert(own));
        if shared != Some(own) {
            document.objects.remove(&own);
        }
    }
    let Some(resources) = shared else {
        return Some(());
    };
    for kind in [b"XObject".as_slice(), b"ExtGState", b"Shading"] {
        let dict = document.get_object(resources).ok()?.as_dict().ok()?;
        let id = dict.get(kind).ok()?.as_reference().ok()?;
        if document.get_object(id).ok()?.as_dict().ok()?.is_empty() {
            document.objects.remove(&id);
            let dict = document.get_object_mut(resources).ok()?;
            dict.as_dict_mut().ok()?.remove(kind);
        }
    }
    Some(())
}

fn catalog(document: &mut Document) -> Option<()> {
    let id = document.trailer.get(b"Root").ok()?.as_reference().ok()?;
    let catalog = document.get_object_mut(id).ok()?.as_dict_mut().ok()?;
    catalog.set("Lang", Object::string_literal("zh-TW"));
    let mut preferences = Dictionary::new();
    preferences.set("DisplayDocTitle", true);
    // Boxes are measured in millimetres: printing must not shrink them.
    preferences.set("PrintScaling", "None");
    catalog.set("ViewerPreferences", preferences);
    Some(())
}

fn info(document: &mut Document, meta: &Meta) -> Option<()> {
    let id = document.trailer.get(b"Info").ok()?.as_reference().ok()?;
    let date = format!("D:{}Z", meta.created.strftime("%Y%m%d%H%M%S"));
    let mut info = Dictionary::new();
    info.set("Title", words(&meta.title));
    info.set("Producer", Object::string_literal("Kiosk"));
    info.set("CreationDate", Object::string_literal(date.clone()));
    info.set("ModDate", Object::string_literal(date));
    document.objects.insert(id, Object::Dictionary(info));
    let id = Object::String(meta.id.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    Some(())
}
