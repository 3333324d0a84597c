use kiosk_store::{AlertCode, Who};

use super::{at, ledger, raw};

#[test]
fn an_alert_keeps_its_beginning_until_it_is_cleared() {
    let (_dir, mut ledger) = ledger();
    let (nine, ten) = (at("2026-11-22T09:00:00"), at("2026-11-22T10:00:00"));
    assert!(
        ledger
            .alerts_mut()
            .raise(AlertCode::PrinterPaperOut, &nine)
            .unwrap()
    );
    assert!(
        !ledger
            .alerts_mut()
            .raise(AlertCode::PrinterPaperOut, &ten)
            .unwrap(),
        "raising twice is raising once"
    );
    assert_eq!(ledger.alerts().list().unwrap()[0].since, nine.instant);

    assert!(
        ledger
            .alerts_mut()
            .clear(AlertCode::PrinterPaperOut)
            .unwrap()
    );
    assert!(
        !ledger
            .alerts_mut()
            .clear(AlertCode::PrinterPaperOut)
            .unwrap(),
        "clearing twice is clearing once"
    );
    assert!(ledger.alerts().list().unwrap().is_empty());

    ledger
        .alerts_mut()
        .raise(AlertCode::PrinterPaperOut, &ten)
        .unwrap();
    assert_eq!(
        ledger.alerts().list().unwrap()[0].since,
        ten.instant,
        "a new trouble has a beginning of its own"
    );
}

#[test]
fn alerts_are_listed_oldest_first_and_say_who_must_act() {
    let (dir, mut ledger) = ledger();
    for (minute, code) in AlertCode::ALL.into_iter().enumerate().rev() {
        ledger
            .alerts_mut()
            .raise(code, &at(&format!("2026-11-22T09:{minute:02}:00")))
            .unwrap();
    }
    raw(dir.path())
        .execute(
            "INSERT INTO alert VALUES ('of-a-newer-program', '2020-01-01T00:00:00Z', 'nobody')",
            [],
        )
        .unwrap();
    let listed = ledger.alerts().list().unwrap();
    assert_eq!(
        listed.iter().map(|alert| alert.code).collect::<Vec<_>>(),
        AlertCode::ALL
    );
    assert!(listed.iter().all(|alert| alert.who == alert.code.who()));
    assert_eq!(AlertCode::PrinterPaperOut.who(), Who::Counter);
    assert_eq!(AlertCode::KeyInFile.who(), Who::Technician);
}
