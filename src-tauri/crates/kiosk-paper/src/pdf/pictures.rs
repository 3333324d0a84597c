//! The pictures of a document: each JPEG goes into the file as it is, and once however often it is drawn.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject, XObjectId};

use crate::page::{Item, Pages, Picture};

/// Every picture, in the order of the pages.
pub(super) struct Pictures(Vec<Arc<Picture>>);

impl Pictures {
    pub(super) fn of(pages: &Pages) -> Self {
        let mut found: Vec<Arc<Picture>> = Vec::new();
        for item in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Picture { picture, .. } = item
                && !found.contains(picture)
            {
                found.push(Arc::clone(picture));
            }
        }
        Self(found)
    }

    /// The name by which a page draws it.
    pub(super) fn id(&self, picture: &Arc<Picture>) -> Option<XObjectId> {
        let at = self.0.iter().position(|known| known == picture)?;
        Some(name(at))
    }

    /// The objects of the file.
    pub(super) fn objects(&self) -> BTreeMap<XObjectId, XObject> {
        let all = self.0.iter().enumerate();
        all.map(|(at, picture)| (name(at), object(picture)))
            .collect()
    }
}

fn name(at: usize) -> XObjectId {
    XObjectId(format!("P{at}"))
}

fn object(picture: &Picture) -> XObject {
    let number = |n: u32| DictItem::Int(n.into());
    let word = |word: &str| DictItem::Name(word.as_bytes().to_vec());
    let dict = [
        ("Type", word("XObject")),
        ("Subtype", word("Image")),
        ("Width", number(picture.width)),
        ("Height", number(picture.height)),
        ("ColorSpace", word("DeviceGray")),
        ("BitsPerComponent", number(8)),
        ("Filter", word("DCTDecode")),
    ];
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict: dict.map(|(key, value)| (key.to_owned(), value)).into(),
            content: picture.jpeg.clone(),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    })
}
