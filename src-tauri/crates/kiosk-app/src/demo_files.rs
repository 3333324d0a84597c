//! Files of a demonstration notice, drawn here and marked: a house nobody has built, where it does not stand, and a page.

use kiosk_model::clock::Now;
use kiosk_model::notice::{Attachment, AttachmentKind, Notice};
use kiosk_notices::attachments;
use kiosk_paper::fonts::Face;
use kiosk_paper::{Ink, Item, Meta, PT, Page, Pages, Text};
use kiosk_store::Attachments;

use crate::error::Error;
use crate::import_files;

/// The notice that gets them.
const NOTICE: &str = "demo-01";
/// Width and height of a picture in millimetres.
const SIZE: (f32, f32) = (160.0, 120.0);
/// Dots an inch of a picture.
const DPI: f32 = 127.0;

/// Draws the files, keeps them, and names them in their notice. `mark` stands in them and in their titles: 示範資料.
///
/// # Errors
/// A disk that cannot be written.
pub(crate) fn add(
    notices: &mut [Notice],
    mark: &str,
    store: &Attachments,
    now: &Now,
) -> Result<(), Error> {
    let Some(notice) = notices
        .iter_mut()
        .find(|notice| notice.id.as_str() == NOTICE)
    else {
        return Ok(());
    };
    let page = |items| kiosk_paper::write_pdf(&marked(items, mark), &meta(mark, now));
    let picture = |pdf: &[u8]| kiosk_paper::to_png(&kiosk_paper::rasterise(pdf, 0, DPI)?);
    let house = page(house())?;
    let files = [
        (AttachmentKind::Photo, picture(&house)?),
        (AttachmentKind::Map, picture(&page(map())?)?),
        (AttachmentKind::Document, house),
    ];
    for (no, (kind, bytes)) in (1..).zip(files) {
        let title = format!("{mark} {no}");
        let loaded = attachments::from_reader(&mut bytes.as_slice(), &title)
            .map_err(|_| Error::BadRequest("picture"))?;
        import_files::keep_loaded(&loaded, store)?;
        notice.attachments.push(Attachment {
            title,
            kind,
            sha256: Some(loaded.sha256),
            bytes: bytes.len() as u64,
        });
    }
    Ok(())
}

fn meta(title: &str, now: &Now) -> Meta {
    Meta {
        title: title.to_owned(),
        created: now.instant,
        id: [0; 16],
    }
}

fn ground((x, y, w, h): (f32, f32, f32, f32), ink: u8) -> Item {
    let ink = Ink(ink);
    Item::Rect { x, y, w, h, ink }
}

fn stroke(points: &[(f32, f32)], width: f32, ink: u8) -> Item {
    Item::Stroke {
        points: points.to_vec(),
        width,
        ink: Ink(ink),
    }
}

/// A house of three storeys, an arcade below, a tree beside it.
fn house() -> Vec<Item> {
    let (width, height) = SIZE;
    let mut items = vec![
        // Sky, street, walls, arcade, shutter, door, trunk.
        ground((0.0, 0.0, width, height), 90),
        ground((0.0, 88.0, width, height - 88.0), 72),
        ground((44.0, 14.0, 72.0, 76.0), 98),
        ground((44.0, 64.0, 72.0, 26.0), 80),
        ground((52.0, 68.0, 40.0, 22.0), 62),
        ground((98.0, 68.0, 12.0, 22.0), 40),
        ground((133.0, 54.0, 5.0, 38.0), 45),
    ];
    for floor in [22.0, 43.0] {
        for window in [52.0, 84.0] {
            items.push(ground((window, floor, 24.0, 14.0), 55));
            let middle = window + 12.0;
            items.push(stroke(&[(middle, floor), (middle, floor + 14.0)], 1.0, 96));
        }
        let storey = floor + 18.0;
        items.push(stroke(&[(42.0, storey), (118.0, storey)], 1.6, 60));
    }
    items.push(stroke(&[(40.0, 14.0), (120.0, 14.0)], 3.0, 40));
    for slat in 0_u8..6 {
        let y = 71.0 + 3.2 * f32::from(slat);
        items.push(stroke(&[(52.0, y), (92.0, y)], 0.5, 80));
    }
    for (x, y) in [(128.0, 58.0), (136.0, 48.0), (144.0, 58.0)] {
        // A stroke as wide as it is long is a leafy ball, nearly.
        items.push(stroke(&[(x - 7.0, y), (x + 7.0, y)], 14.0, 60));
    }
    items
}

/// Streets, blocks, and a cross where the house would stand.
fn map() -> Vec<Item> {
    let (width, height) = SIZE;
    let mut items = vec![ground((0.0, 0.0, width, height), 96)];
    for x in [0.0, 44.0, 88.0] {
        for y in [0.0, 34.0, 68.0] {
            items.push(ground((x + 4.0, y + 3.0, 36.0, 28.0), 82));
        }
    }
    // A river beside the town.
    let river = [(150.0, 0.0), (140.0, 44.0), (144.0, 78.0), (136.0, 99.0)];
    items.push(stroke(&river, 8.0, 68));
    items.push(stroke(&[(60.0, 42.0), (72.0, 54.0)], 3.0, 10));
    items.push(stroke(&[(72.0, 42.0), (60.0, 54.0)], 3.0, 10));
    items
}

/// A page of these things, and below them what they are.
fn marked(mut items: Vec<Item>, mark: &str) -> Pages {
    let (width, height) = SIZE;
    let mut text = Text {
        x: 0.0,
        y: height - 5.0,
        size: 44.0,
        face: Face::HanBold,
        ink: Ink::BLACK,
        text: mark.to_owned(),
        spacing: 2.0,
        turn: 0.0,
        marks: Vec::new(),
        actual: None,
        hidden: false,
    };
    text.x = (width - text.width()) / 2.0;
    let band = text.size * PT + 5.0;
    items.push(ground((0.0, height - band, width, band), 100));
    items.push(Item::Text(text));
    let mut pages = Pages::default();
    pages.pages.push(Page {
        size: SIZE,
        items,
        ..Page::a4()
    });
    pages
}
