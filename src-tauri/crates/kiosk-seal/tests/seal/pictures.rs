//! Squares on pictures.

use kiosk_seal::{Found, Grey, Refusal, find};

use crate::support::{Office, long, sheet};

fn read(picture: &Grey, office: &Office) -> Result<Vec<u8>, Refusal> {
    let mut found = Found::default();
    find(picture, &mut found);
    let message = found.join()?;
    Ok(message
        .verify(&office.devices())?
        .open(&office.keys)?
        .to_vec())
}

#[test]
fn squares_on_a_sheet_are_all_found() {
    let office = Office::new(1);
    let squares: Vec<_> = office
        .seal(&long())
        .iter()
        .filter_map(|p| p.square())
        .collect();
    assert!(
        squares.iter().all(|square| square.side <= 73),
        "small enough to be seen"
    );
    for dot in [3, 4] {
        let content = read(&sheet(&squares, dot), &office);
        assert!(content == Ok(long()), "{dot}: {:?}", content.err());
    }
}

#[test]
fn a_turned_picture_is_read_too() {
    let office = Office::new(1);
    let squares: Vec<_> = office
        .seal(b"{}")
        .iter()
        .filter_map(|p| p.square())
        .collect();
    let upright = sheet(&squares, 4);
    let turned = Grey {
        width: upright.height,
        height: upright.width,
        dots: (0..upright.width)
            .flat_map(|x| (0..upright.height).rev().map(move |y| (x, y)))
            .map(|(x, y)| upright.dots[y * upright.width + x])
            .collect(),
    };
    assert_eq!(read(&turned, &office), Ok(b"{}".to_vec()));
}

#[test]
fn a_spot_of_dirt_does_no_harm() {
    let office = Office::new(1);
    let squares: Vec<_> = office
        .seal(b"{}")
        .iter()
        .filter_map(|p| p.square())
        .collect();
    let mut picture = sheet(&squares, 4);
    let middle = squares[0].side * 2;
    for y in middle..middle + 24 {
        for x in middle..middle + 24 {
            picture.dots[y * picture.width + x] = 0;
        }
    }
    assert_eq!(read(&picture, &office), Ok(b"{}".to_vec()));
}

#[test]
fn pictures_that_are_none_are_refused() {
    assert!(Grey::read(b"").is_none());
    assert!(Grey::read(b"\x89PNG\r\n\x1a\n").is_none());
    assert!(Grey::read(b"\xff\xd8\xff\xe0 and so on").is_none());
    assert!(Grey::from_rgba(2, 2, &[0; 12]).is_none());
    let empty = Grey {
        width: 0,
        height: 0,
        dots: Vec::new(),
    };
    assert_eq!(read(&empty, &Office::new(1)), Err(Refusal::NoCode));
}

/// The file of a camera held by hand over a sheet on a dark table: turned and tilted, lit from one
/// side, out of focus a little, with grain, and packed as JPEG.
fn photographed(sheet: &Grey) -> Vec<u8> {
    const TABLE: f32 = 70.0;
    let (width, height) = (sheet.width as f32, sheet.height as f32);
    let (sine, cosine) = 4.0_f32.to_radians().sin_cos();
    let dot = |x: f32, y: f32| {
        if x < 0.0 || y < 0.0 || x >= width || y >= height {
            return TABLE;
        }
        f32::from(sheet.dots[y as usize * sheet.width + x as usize])
    };
    let seen = |x: f32, y: f32| {
        let (x, y) = (x - width / 2.0, y - height / 2.0);
        // The lower edge is nearer to the lens than the upper one, the left nearer than the right.
        let near = 1.0 + 0.10 * y / height + 0.05 * x / width;
        let (x, y) = (x * 1.12 / near, y * 1.12 / near);
        dot(
            width / 2.0 + x * cosine - y * sine,
            height / 2.0 + x * sine + y * cosine,
        )
    };
    let mut grain = 1_u32;
    let mut dots = Vec::with_capacity(sheet.dots.len());
    for y in 0..sheet.height {
        for x in 0..sheet.width {
            let (x, y) = (x as f32, y as f32);
            let around = [
                (-0.7, -0.7),
                (0.7, -0.7),
                (-0.7, 0.7),
                (0.7, 0.7),
                (0.0, 0.0),
            ];
            let sum: f32 = around.iter().map(|(dx, dy)| seen(x + dx, y + dy)).sum();
            grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = (grain >> 24) as f32 / 255.0 * 24.0 - 12.0;
            let light = 0.5 + 0.4 * x / width;
            dots.push((sum / 5.0 * light + grain).clamp(0.0, 255.0) as u8);
        }
    }
    let mut file = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut file, 60);
    let (width, height) = (sheet.width as u32, sheet.height as u32);
    let written = image::ImageEncoder::write_image(
        encoder,
        &dots,
        width,
        height,
        image::ExtendedColorType::L8,
    );
    written.expect("a picture");
    file
}

#[test]
fn a_photograph_taken_by_hand_is_read_as_well() {
    let office = Office::new(1);
    let squares: Vec<_> = office
        .seal(&long())
        .iter()
        .filter_map(|p| p.square())
        .collect();
    // 0.68 mm a field: five and seven dots are a sheet seen by 3 and by 5 megapixels.
    for dot in [5, 7] {
        let file = photographed(&sheet(&squares, dot));
        let picture = Grey::read(&file).expect("a JPEG");
        let content = read(&picture, &office);
        assert!(content == Ok(long()), "{dot}: {:?}", content.err());
    }
}
