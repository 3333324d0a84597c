//! What printpdf leaves to be done: the real font programs and their
//! descriptors, language and title, dates and identifier, compression.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::deflate::Effort;
use super::share::share;
use super::strings::words;
use super::subset::{Part, Program};
use super::write::Meta;
use crate::error::Error;

pub(super) fn finish(
    document: &mut Document,
    parts: &BTreeMap<&str, &Part>,
    meta: &Meta,
    effort: Effort,
) -> Result<(), Error> {
    share(document).ok_or(Error::Write)?;
    pages(document).ok_or(Error::Write)?;
    pack(document, &contents(document), effort);
    catalog(document).ok_or(Error::Write)?;
    info(document, meta).ok_or(Error::Write)?;
    // Last the outlines, and of those last the template's, which may still be in the making.
    for part in parts.values().filter(|part| !part.shared) {
        part.program()?;
    }
    fonts(document, parts)?;
    let all: Vec<ObjectId> = document.objects.keys().copied().collect();
    pack(document, &all, effort);
    document.version = "1.7".to_owned();
    Ok(())
}

/// The streams of what is drawn on sheets.
fn contents(document: &Document) -> Vec<ObjectId> {
    let pages = document.get_pages();
    let contents = pages.values().map(|page| document.get_page_contents(*page));
    contents.flatten().collect()
}

/// Deflates those of these that are streams and are not yet.
fn pack(document: &mut Document, ids: &[ObjectId], effort: Effort) {
    for id in ids {
        if let Some(Object::Stream(stream)) = document.objects.get_mut(id)
            && !stream.dict.has(b"Filter")
            // Found by programs that know nothing of PDF.
            && !stream.dict.has_type(b"Metadata")
        {
            let packed = effort.deflate(&stream.content);
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
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
        one_font(document, id, part, part.program()?).ok_or(Error::Write)?;
    }
    Ok(())
}

fn one_font(document: &mut Document, id: ObjectId, part: &Part, program: &Program) -> Option<()> {
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
        dict.set("Length1", i64::try_from(program.raw_len).ok()?);
    }
    let stream = Stream::new(dict, program.packed.clone()).with_compression(false);
    document.objects.insert(program_id, Object::Stream(stream));
    let said = Stream::new(
        dictionary! { "Filter" => "FlateDecode" },
        program.said.clone(),
    );
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
