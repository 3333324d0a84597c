//! Writing the file: everything but streams in one compressed object stream,
//! the table of places compressed after differences. What lopdf writes weighs
//! some kilobytes more.

use lopdf::{Dictionary, Document, Object, StringFormat};

use super::deflate::Effort;
use crate::error::Error;

/// Bytes of an entry: kind, place or stream, number within the stream.
const ENTRY: usize = 6;

/// The bytes of a finished document.
pub(super) fn save(document: &Document, effort: Effort) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(200_000);
    out.extend(format!("%PDF-{}\n%", document.version).bytes());
    out.extend([0xbb, 0xad, 0xc0, 0xde, b'\n']);
    let container = document.max_id + 1;
    let table = document.max_id + 2;
    let mut places = vec![[0_u8; ENTRY]; table as usize + 1];
    places[0] = [0, 0, 0, 0, 0xff, 0xff];
    let (mut index, mut packed, mut count) = (String::new(), Vec::new(), 0_u16);
    for (&(id, _), object) in &document.objects {
        let slot = places.get_mut(id as usize).ok_or(Error::Write)?;
        if let Object::Stream(stream) = object {
            *slot = at(out.len())?;
            put_stream(&mut out, id, &stream.dict, &stream.content);
        } else {
            let [_, a, b, c] = container.to_be_bytes();
            let [high, low] = count.to_be_bytes();
            *slot = [2, a, b, c, high, low];
            index.push_str(&format!("{id} {} ", packed.len()));
            put(&mut packed, object);
            packed.push(b' ');
            count = count.checked_add(1).ok_or(Error::Write)?;
        }
    }
    let mut dict = Dictionary::new();
    dict.set("Type", "ObjStm");
    dict.set("N", i64::from(count));
    dict.set("First", number(index.len())?);
    dict.set("Filter", "FlateDecode");
    let mut content = index.into_bytes();
    content.append(&mut packed);
    places[container as usize] = at(out.len())?;
    put_stream(&mut out, container, &dict, &effort.deflate(&content));

    let start = out.len();
    places[table as usize] = at(start)?;
    let mut dict = document.trailer.clone();
    dict.set("Type", "XRef");
    dict.set("Size", i64::from(table) + 1);
    dict.set("W", [1, 3, 2].map(Object::Integer).to_vec());
    dict.set("Filter", "FlateDecode");
    let mut parms = Dictionary::new();
    parms.set("Predictor", 12);
    parms.set("Columns", number(ENTRY)?);
    dict.set("DecodeParms", parms);
    put_stream(
        &mut out,
        table,
        &dict,
        &effort.deflate(&differences(&places)),
    );
    out.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
    Ok(out)
}

fn number(n: usize) -> Result<i64, Error> {
    i64::try_from(n).map_err(|_| Error::Write)
}

/// The entry of a stream that begins here; three bytes hold 16 megabytes.
fn at(offset: usize) -> Result<[u8; ENTRY], Error> {
    let [high, a, b, c] = u32::try_from(offset)
        .map_err(|_| Error::Write)?
        .to_be_bytes();
    if high == 0 {
        Ok([1, a, b, c, 0, 0])
    } else {
        Err(Error::Write)
    }
}

/// Each entry less the one before (PNG predictor "up").
fn differences(places: &[[u8; ENTRY]]) -> Vec<u8> {
    let mut out = Vec::with_capacity(places.len() * (ENTRY + 1));
    let mut before = [0; ENTRY];
    for place in places {
        out.push(2);
        out.extend(place.iter().zip(before).map(|(b, a)| b.wrapping_sub(a)));
        before = *place;
    }
    out
}

fn put_stream(out: &mut Vec<u8>, id: u32, dict: &Dictionary, content: &[u8]) {
    let mut dict = dict.clone();
    dict.set("Length", i64::try_from(content.len()).unwrap_or(0));
    out.extend(format!("{id} 0 obj\n").bytes());
    put_dict(out, &dict);
    out.extend(b"stream\n");
    out.extend(content);
    out.extend(b"\nendstream\nendobj\n");
}

fn put(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().bytes()),
        Object::Integer(value) => out.extend(value.to_string().bytes()),
        Object::Real(value) => out.extend(value.to_string().bytes()),
        Object::Name(name) => put_name(out, name),
        Object::String(bytes, format) => put_string(out, bytes, format),
        Object::Array(items) => {
            out.push(b'[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    apart(out, item);
                }
                put(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) => put_dict(out, dict),
        Object::Reference((id, generation)) => out.extend(format!("{id} {generation} R").bytes()),
        // Never inside another object.
        Object::Stream(stream) => put_dict(out, &stream.dict),
    }
}

fn put_dict(out: &mut Vec<u8>, dict: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dict.iter() {
        put_name(out, key);
        apart(out, value);
        put(out, value);
    }
    out.extend(b">>");
}

/// A space before what does not begin with a delimiter.
fn apart(out: &mut Vec<u8>, next: &Object) {
    if matches!(
        next,
        Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Reference(_)
    ) {
        out.push(b' ');
    }
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &b in name {
        if b.is_ascii_graphic() && !b"#/()<>[]{}%".contains(&b) {
            out.push(b);
        } else {
            out.extend(format!("#{b:02X}").bytes());
        }
    }
}

fn put_string(out: &mut Vec<u8>, bytes: &[u8], format: &StringFormat) {
    if *format == StringFormat::Literal {
        out.push(b'(');
        for &b in bytes {
            match b {
                b'(' | b')' | b'\\' => out.extend([b'\\', b]),
                b'\r' => out.extend(b"\\r"),
                _ => out.push(b),
            }
        }
        out.push(b')');
    } else {
        out.push(b'<');
        for b in bytes {
            out.extend(format!("{b:02X}").bytes());
        }
        out.push(b'>');
    }
}
