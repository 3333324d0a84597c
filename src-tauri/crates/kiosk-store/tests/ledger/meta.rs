use kiosk_store::Ledger;

use super::{at, key, ledger, raw};

#[test]
fn a_new_ledger_knows_its_kiosk_its_epoch_and_its_first_start() {
    let (dir, ledger) = ledger();
    let (kiosk, epoch) = (
        ledger.meta().kiosk().unwrap(),
        ledger.meta().epoch().unwrap(),
    );
    assert_eq!(epoch.get_version_num(), 4);
    assert_eq!(
        ledger.meta().first_start().unwrap(),
        at("2026-11-22T09:00:00").instant
    );
    assert_eq!(ledger.meta().active_catalogue().unwrap(), None);
    assert_eq!(ledger.meta().device_public_key().unwrap(), None);
    drop(ledger);

    let again = Ledger::open(dir.path(), &key()).unwrap();
    assert_eq!(
        again.meta().kiosk().unwrap(),
        kiosk,
        "a restart changes nothing of it"
    );
    assert_eq!(again.meta().epoch().unwrap(), epoch);
}

#[test]
fn two_kiosks_differ() {
    let ((_one_dir, one), (_other_dir, other)) = (ledger(), ledger());
    assert_ne!(one.meta().kiosk().unwrap(), other.meta().kiosk().unwrap());
    assert_ne!(one.meta().epoch().unwrap(), other.meta().epoch().unwrap());
}

#[test]
fn the_pointer_to_the_catalogue_moves_and_is_taken_away() {
    let (_dir, mut ledger) = ledger();
    for number in [Some(1), Some(2), None, Some(7)] {
        ledger.meta_mut().set_active_catalogue(number).unwrap();
        assert_eq!(ledger.meta().active_catalogue().unwrap(), number);
    }
}

#[test]
fn the_devices_public_key_reads_back() {
    let (_dir, mut ledger) = ledger();
    let public: [u8; 32] = std::array::from_fn(|at| u8::try_from(at * 8).unwrap());
    ledger.meta_mut().set_device_public_key(&public).unwrap();
    assert_eq!(ledger.meta().device_public_key().unwrap(), Some(public));
}

#[test]
fn a_row_nobody_here_wrote_is_an_error_and_no_panic() {
    let (dir, ledger) = ledger();
    for strange in ["", "abc", "é".repeat(32).as_str(), "g".repeat(64).as_str()] {
        let sql = "INSERT OR REPLACE INTO meta VALUES ('device_public_key', ?1), ('active_catalogue', ?1), ('epoch', ?1)";
        raw(dir.path()).execute(sql, [strange]).unwrap();
        assert!(ledger.meta().device_public_key().is_err(), "{strange:?}");
        assert!(ledger.meta().active_catalogue().is_err(), "{strange:?}");
        assert!(ledger.meta().epoch().is_err(), "{strange:?}");
    }
}
