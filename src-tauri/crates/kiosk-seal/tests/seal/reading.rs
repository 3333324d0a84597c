//! What is read, and what is refused with which reason.

use kiosk_seal::{Identities, MOST_CONTENT, NotSealed, Recipients, Refusal, SigningKey, seal};

use crate::support::{Office, found, long, noise, texts};

const CONTENT: &[u8] = "{\"debtor_name\":\"王小明\"}".as_bytes();

#[test]
fn what_was_sealed_is_read_again() {
    let office = Office::new(1);
    for content in [&[], CONTENT, &long()] {
        let parts = office.seal(content);
        assert_eq!(office.read(texts(&parts)).as_deref(), Ok(content));
    }
}

#[test]
fn the_code_shows_nothing_of_what_it_holds() {
    let office = Office::new(1);
    let parts = office.seal(&[b'A'; 300]);
    assert!(texts(&parts).all(|text| !text.contains("AAAA")));
    let again = office.seal(&[b'A'; 300]);
    assert_ne!(parts, again, "the same answers twice look different");
}

#[test]
fn every_key_of_the_office_opens_it() {
    let (first, one) = Identities::generate();
    let (second, two) = Identities::generate();
    let kiosk = SigningKey::from_bytes(&[1; 32]);
    let public = Recipients::parse(&[one, two]).expect("keys");
    let parts = seal(CONTENT, &public, &kiosk).expect("sealed");
    for keys in [first, second] {
        let message = found(texts(&parts)).join().expect("whole");
        let envelope = message.verify(&[kiosk.verifying_key()]).expect("genuine");
        assert_eq!(envelope.open(&keys).expect("opened").as_slice(), CONTENT);
    }
}

#[test]
fn without_a_key_or_with_too_much_there_is_no_code_at_all() {
    let kiosk = SigningKey::from_bytes(&[1; 32]);
    let nobody = Recipients::default();
    assert_eq!(seal(CONTENT, &nobody, &kiosk), Err(NotSealed::NoKey));
    let office = Office::new(1);
    let sealed = |content: &[u8]| seal(content, &office.public, &office.kiosk);
    assert_eq!(sealed(&noise(20_000)), Err(NotSealed::TooLong));
    assert_eq!(sealed(&vec![0; MOST_CONTENT + 1]), Err(NotSealed::TooLong));
}

#[test]
fn nothing_and_other_codes_are_told_apart() {
    let office = Office::new(1);
    assert_eq!(office.read([]), Err(Refusal::NoCode));
    assert_eq!(office.read(["https://example.org"]), Err(Refusal::NotOurs));
    assert_eq!(office.read(["KIOSK"]), Err(Refusal::NotOurs));
    assert_eq!(office.read(["K2:ABC"]), Err(Refusal::Newer));
    let parts = office.seal(CONTENT);
    let beside = texts(&parts).chain(["https://example.org"]);
    assert_eq!(office.read(beside).as_deref(), Ok(CONTENT));
}

#[test]
fn missing_parts_are_named() {
    let office = Office::new(1);
    let parts = office.seal(&long());
    assert!(parts.len() > 3, "{}", parts.len());
    let total = parts[0].total;
    let some = texts(&parts)
        .enumerate()
        .filter(|(at, _)| *at != 0 && *at != 2);
    assert_eq!(
        office.read(some.map(|(_, text)| text)),
        Err(Refusal::Incomplete {
            missing: vec![1, 3],
            total
        })
    );
}

#[test]
fn parts_of_two_papers_are_never_put_together() {
    let office = Office::new(1);
    let (one, two) = (office.seal(&long()), office.seal(&long()));
    let mixed = texts(&one).take(2).chain(texts(&two).skip(2));
    assert_eq!(office.read(mixed), Err(Refusal::Mixed));
    let both = texts(&one).chain(texts(&two));
    assert_eq!(office.read(both), Err(Refusal::Mixed));
}

#[test]
fn a_device_nobody_knows_is_refused() {
    let (office, other) = (Office::new(1), Office::new(2));
    let parts = seal(CONTENT, &office.public, &other.kiosk).expect("sealed");
    assert_eq!(office.read(texts(&parts)), Err(Refusal::ForeignDevice));
}

#[test]
fn a_code_for_another_office_is_refused() {
    let (office, other) = (Office::new(1), Office::new(2));
    let parts = seal(CONTENT, &other.public, &office.kiosk).expect("sealed");
    assert_eq!(office.read(texts(&parts)), Err(Refusal::WrongKey));
}

#[test]
fn a_refusal_shows_nothing_of_the_code() {
    let office = Office::new(1);
    let parts = office.seal(CONTENT);
    let refused = Office::new(2).read(texts(&parts)).expect_err("foreign");
    assert_eq!(
        format!("{refused} {refused:?}"),
        "the code of an unknown device ForeignDevice"
    );
}
