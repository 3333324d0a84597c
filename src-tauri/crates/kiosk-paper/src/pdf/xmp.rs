//! What a file says about itself in XMP, and which rules it claims to keep.

use lopdf::{Dictionary, Document, Object, Stream};

use super::profile;
use super::write::{Kind, Meta};

/// Adds the metadata, and for a file that is no longer changed the condition
/// its greys are meant for.
pub(super) fn add(document: &mut Document, meta: &Meta, kind: Kind) -> Option<()> {
    let mut dict = Dictionary::new();
    dict.set("Type", "Metadata");
    dict.set("Subtype", "XML");
    let packet = packet(meta, kind).into_bytes();
    let packet = document.add_object(Stream::new(dict, packet));
    let intent = (kind != Kind::Fillable).then(|| {
        let mut dict = Dictionary::new();
        dict.set("N", 1);
        let profile = document.add_object(Stream::new(dict, profile::grey()));
        let mut dict = Dictionary::new();
        dict.set("Type", "OutputIntent");
        dict.set("S", "GTS_PDFA1");
        let name = Object::string_literal(profile::NAME);
        dict.set("OutputConditionIdentifier", name);
        dict.set("DestOutputProfile", profile);
        Object::Dictionary(dict)
    });
    let catalog = document.trailer.get(b"Root").ok()?.as_reference().ok()?;
    let catalog = document.get_object_mut(catalog).ok()?.as_dict_mut().ok()?;
    catalog.set("Metadata", packet);
    catalog.remove(b"OutputIntents");
    if let Some(intent) = intent {
        catalog.set("OutputIntents", vec![intent]);
    }
    Some(())
}

fn packet(meta: &Meta, kind: Kind) -> String {
    let title = escaped(&meta.title);
    let date = meta.created.strftime("%Y-%m-%dT%H:%M:%SZ");
    let archive = if kind == Kind::Fillable {
        ""
    } else {
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>"
    };
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
<rdf:Description rdf:about=\"\" \
xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
<pdf:Producer>Kiosk</pdf:Producer>\
{archive}<pdfuaid:part>1</pdfuaid:part>\
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
