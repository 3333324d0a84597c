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
