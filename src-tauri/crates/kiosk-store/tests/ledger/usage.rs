use kiosk_store::UsageKind;

use super::{at, day, ledger, raw};

#[test]
fn things_are_counted_by_the_hour_in_taiwan() {
    let (dir, mut ledger) = ledger();
    let add = [
        (
            "2026-11-22T09:00:00",
            vec![(UsageKind::Visit, 1), (UsageKind::NoticeSearch, 3)],
        ),
        (
            "2026-11-22T09:59:59",
            vec![(UsageKind::Visit, 1), (UsageKind::HelpShown, 0)],
        ),
        ("2026-11-22T10:00:00", vec![(UsageKind::Visit, 1)]),
        ("2026-11-23T00:30:00", vec![(UsageKind::FormPrinted, 2)]),
        ("2026-11-24T09:00:00", vec![(UsageKind::Visit, 5)]),
    ];
    for (now, counts) in &add {
        ledger.usage_mut().add(counts, &at(now)).unwrap();
    }
    raw(dir.path())
        .execute(
            "INSERT INTO usage VALUES ('2026-11-22T09', 'of-a-newer-program', 1)",
            [],
        )
        .unwrap();
    let counts = ledger
        .usage()
        .list(day("2026-11-22"), day("2026-11-23"))
        .unwrap();
    let told: Vec<_> = counts
        .iter()
        .map(|count| (count.hour.as_str(), count.kind, count.times))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-11-22T09", UsageKind::NoticeSearch, 3),
            ("2026-11-22T09", UsageKind::Visit, 2),
            ("2026-11-22T10", UsageKind::Visit, 1),
            ("2026-11-23T00", UsageKind::FormPrinted, 2),
        ]
    );
}

#[test]
fn each_kind_has_a_code_of_its_own() {
    let mut codes: Vec<_> = UsageKind::ALL.iter().map(|kind| kind.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), UsageKind::ALL.len());
}
