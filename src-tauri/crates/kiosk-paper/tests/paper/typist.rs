//! Somebody at a computer who fills in a blank: what is typed becomes the value
//! of a field and, as a program for forms does it, its picture on the sheet.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, decode_text_string, dictionary};

/// How a field is filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum How {
    Words,
    /// One character in each of so many boxes.
    Boxes(usize),
    Tick,
    /// One of these.
    OneOf(Vec<String>),
}

/// A place of a field on a sheet.
#[derive(Debug)]
struct Place {
    id: ObjectId,
    /// Width and height, points.
    size: (f32, f32),
    /// Points.
    type_size: f32,
}

/// A field of the file.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) how: How,
    /// What a pointer on it says.
    pub(crate) asks: String,
    pub(crate) places: usize,
}

pub(crate) struct Typist {
    file: Document,
    /// Every field by its name.
    roots: BTreeMap<String, ObjectId>,
    /// The codes of what is typed.
    codes: &'static BTreeMap<char, String>,
}

/// What is typed into fields.
pub(crate) const DIGITS: &str = "0123456789";
pub(crate) const CAPITALS: &str = "零壹貳參肆伍陸柒捌玖";

impl Typist {
    /// Opens a blank. The face of the fields is the same in every file, and its
    /// codes are read from the first.
    pub(crate) fn open(pdf: &[u8]) -> Self {
        static CODES: OnceLock<BTreeMap<char, String>> = OnceLock::new();
        let file = Document::load_mem(pdf).unwrap();
        let codes = CODES.get_or_init(|| codes(&file));
        let mut typist = Self {
            file,
            roots: BTreeMap::new(),
            codes,
        };
        for id in typist.field_ids() {
            let name = typist.dict(id).get(b"T").unwrap();
            let name = decode_text_string(name).unwrap();
            let twice = typist.roots.insert(name, id);
            assert!(twice.is_none(), "a name twice");
        }
        typist
    }

    pub(crate) fn file(&self) -> &Document {
        &self.file
    }

    fn field_ids(&self) -> Vec<ObjectId> {
        let form = self.file.catalog().unwrap().get(b"AcroForm").unwrap();
        let form = form.as_dict().unwrap();
        assert!(!form.has(b"NeedAppearances"), "every place has its picture");
        let fields = form.get(b"Fields").unwrap().as_array().unwrap();
        fields.iter().map(|f| f.as_reference().unwrap()).collect()
    }

    fn dict(&self, id: ObjectId) -> &Dictionary {
        self.file.get_dictionary(id).unwrap()
    }

    fn places(&self, root: ObjectId) -> Vec<Place> {
        let ids = match self.dict(root).get(b"Kids") {
            Ok(kids) => kids
                .as_array()
                .unwrap()
                .iter()
                .map(|kid| kid.as_reference().unwrap())
                .collect(),
            Err(_) => vec![root],
        };
        let place = |id: ObjectId| {
            let dict = self.dict(id);
            let rect = dict.get(b"Rect").unwrap().as_array().unwrap();
            let rect: Vec<f32> = rect.iter().map(|n| n.as_float().unwrap()).collect();
            let looks = dict.get(b"DA").ok().map(|da| da.as_str().unwrap());
            let looks = looks.map(|da| String::from_utf8(da.to_vec()).unwrap());
            // The face, its size, the sign for both: /Noto 12 Tf.
            let size = looks.as_deref().and_then(|da| da.split_whitespace().nth(1));
            Place {
                id,
                size: (rect[2] - rect[0], rect[3] - rect[1]),
                type_size: size.map_or(0.0, |size| size.parse().unwrap()),
            }
        };
        ids.into_iter().map(place).collect()
    }

    /// The ticked state of a box.
    fn state(&self, id: ObjectId) -> String {
        let looks = self.dict(id).get(b"AP").unwrap().as_dict().unwrap();
        let states = looks.get(b"N").unwrap().as_dict().unwrap();
        let names = states.iter().map(|(name, _)| name);
        let on = names.filter(|name| *name != b"Off").collect::<Vec<_>>();
        assert_eq!(on.len(), 1);
        String::from_utf8(on[0].clone()).unwrap()
    }

    /// Every field by its name.
    pub(crate) fn fields(&self) -> BTreeMap<String, Known> {
        let mut known = BTreeMap::new();
        for (name, &root) in &self.roots {
            let dict = self.dict(root);
            let said = |key: &[u8]| decode_text_string(dict.get(key).unwrap()).unwrap();
            let flag = dict.get(b"Ff").and_then(Object::as_i64).unwrap_or(0);
            let places = self.places(root);
            let how = match dict.get(b"FT").unwrap().as_name().unwrap() {
                b"Btn" if flag & 1 << 15 != 0 => {
                    let mut all: Vec<_> = places.iter().map(|p| self.state(p.id)).collect();
                    all.sort();
                    all.dedup();
                    How::OneOf(all)
                }
                b"Btn" => How::Tick,
                b"Tx" if flag & 1 << 24 != 0 => {
                    let most = dict.get(b"MaxLen").unwrap().as_i64().unwrap();
                    How::Boxes(usize::try_from(most).unwrap())
                }
                b"Tx" => How::Words,
                other => panic!("{other:?}"),
            };
            let field = Known {
                how,
                asks: said(b"TU"),
                places: places.len(),
            };
            known.insert(name.clone(), field);
        }
        known
    }

    /// Words that fill most of the narrowest place of a field.
    pub(crate) fn words_for(&self, name: &str, of: &str) -> String {
        let root = self.roots[name];
        let most = self.places(root).into_iter().map(|place| {
            let room = place.size.0 - 4.0;
            // Digits and Latin letters are narrower than an em.
            (room / place.type_size / 0.6).floor() as usize
        });
        of.chars().take(most.min().unwrap().max(1)).collect()
    }

    /// Fills a field: words for a text, the name of the choice for a tick.
    pub(crate) fn fill(&mut self, name: &str, value: &str) {
        let root = self.roots[name];
        let places = self.places(root);
        let is_box = self.dict(root).get(b"FT").unwrap().as_name().unwrap() == b"Btn";
        if is_box {
            for place in &places {
                let state = if self.state(place.id) == value {
                    value
                } else {
                    "Off"
                };
                let widget = self.file.get_object_mut(place.id).unwrap();
                let widget = widget.as_dict_mut().unwrap();
                widget.set("AS", Object::Name(state.into()));
            }
            let field = self.file.get_object_mut(root).unwrap();
            field
                .as_dict_mut()
                .unwrap()
                .set("V", Object::Name(value.into()));
            return;
        }
        let boxes = self.dict(root).get(b"MaxLen").and_then(Object::as_i64);
        for place in places {
            let count = boxes.as_ref().map_or(0, |n| *n as usize);
            let picture = self.picture(&place, value, count);
            let id = self.file.add_object(picture);
            let widget = self.file.get_object_mut(place.id).unwrap();
            let widget = widget.as_dict_mut().unwrap();
            widget.set("AP", dictionary! { "N" => id });
        }
        let mut bytes = vec![0xfe, 0xff];
        bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
        let value = Object::String(bytes, lopdf::StringFormat::Hexadecimal);
        let field = self.file.get_object_mut(root).unwrap();
        field.as_dict_mut().unwrap().set("V", value);
    }

    /// The words on the middle of the place, or one in each box.
    fn picture(&self, place: &Place, words: &str, boxes: usize) -> Stream {
        let form = self.file.catalog().unwrap().get(b"AcroForm").unwrap();
        let resources = form.as_dict().unwrap().get(b"DR").unwrap().clone();
        let (w, h) = place.size;
        let base = (h - 0.76 * place.type_size) / 2.0;
        let mut content = format!("/Tx BMC q BT /Noto {} Tf 0 g\n", place.type_size);
        if boxes == 0 {
            let codes: String = words.chars().map(|c| self.codes[&c].as_str()).collect();
            content += &format!("1 0 0 1 2 {base} Tm <{codes}> Tj\n");
        }
        for (i, c) in words.chars().enumerate().take(boxes) {
            let step = w / boxes as f32;
            let x = step * (boxes - words.chars().count() + i) as f32;
            let x = x + (step - place.type_size) / 2.0;
            let one = &self.codes[&c];
            content += &format!("1 0 0 1 {x} {base} Tm <{one}> Tj\n");
        }
        content += "ET Q EMC";
        let dict = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), Object::Real(w), Object::Real(h)],
            "Resources" => resources,
        };
        Stream::new(dict, content.into_bytes())
    }

    /// The values of all fields that have one.
    pub(crate) fn values(&self) -> BTreeMap<String, String> {
        let mut values = BTreeMap::new();
        for (name, &root) in &self.roots {
            let dict = self.dict(root);
            let value = match dict.get(b"V") {
                Ok(Object::Name(name)) if name == b"Off" => continue,
                Ok(Object::Name(name)) => String::from_utf8(name.clone()).unwrap(),
                Ok(words) => decode_text_string(words).unwrap(),
                Err(_) => continue,
            };
            values.insert(name.clone(), value);
        }
        values
    }

    pub(crate) fn save(mut self) -> Vec<u8> {
        let mut out = Vec::new();
        self.file.save_to(&mut out).unwrap();
        out
    }
}

/// The code of each character that is typed, in hexadecimal.
fn codes(file: &Document) -> BTreeMap<char, String> {
    let form = file.catalog().unwrap().get(b"AcroForm").unwrap();
    let resources = form.as_dict().unwrap().get(b"DR").unwrap();
    let fonts = resources.as_dict().unwrap().get(b"Font").unwrap();
    let font = fonts.as_dict().unwrap().get(b"Noto").unwrap();
    let font = file.get_dictionary(font.as_reference().unwrap()).unwrap();
    let encoding = font.get_font_encoding(file).unwrap();
    let code = |c: char| {
        let bytes = Document::encode_text(&encoding, c.encode_utf8(&mut [0; 4]));
        assert_eq!(bytes.len(), 2, "the face of the fields has {c}");
        (c, format!("{:02X}{:02X}", bytes[0], bytes[1]))
    };
    DIGITS.chars().chain(CAPITALS.chars()).map(code).collect()
}
