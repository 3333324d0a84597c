//! Whatever the days brought: by patches or as a whole, the same bytes arrive.

use kiosk_bundle::{Way, squeeze};
use kiosk_testkit::Days;
use proptest::prelude::*;

use crate::support::{Office, hour};

/// What an office does on a day.
#[derive(Debug, Clone, Copy)]
enum Day {
    Usual,
    Nothing,
    AlmostAllGone,
    AllNew,
}

fn day() -> impl Strategy<Value = Day> {
    prop_oneof![
        4 => Just(Day::Usual),
        1 => Just(Day::Nothing),
        1 => Just(Day::AlmostAllGone),
        1 => Just(Day::AllNew),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 16, ..ProptestConfig::default() })]

    #[test]
    fn by_patches_and_as_a_whole_the_same_bytes_arrive(
        days in proptest::collection::vec((day(), 1_i64..60, any::<bool>()), 1..6),
        spoiled in any::<bool>(),
    ) {
        let office = Office::new();
        let mut corpus = Days::begin(12, 7);
        office.publish("pty", &corpus.notices, hour(0));
        let mut follower = office.machine(&["pty"]);
        follower.pull(&office.tree(), hour(0)).unwrap();
        let mut now = 0;
        for (at, (what, hours, looks)) in days.iter().enumerate() {
            now += hours;
            match what {
                Day::Usual => corpus.next_day(),
                Day::Nothing => {}
                Day::AlmostAllGone => corpus.notices.truncate(1),
                Day::AllNew => corpus = Days::begin(12, 100 + at as u64),
            }
            let published = office.publish("pty", &corpus.notices, hour(now));
            if *looks {
                if spoiled {
                    // Patches that were swapped or cut on their way never become anything.
                    spoil_patches(&office.tree().join("n/pty"));
                }
                let pulled = follower.pull(&office.tree(), hour(now)).unwrap();
                let by_patch = pulled.news.iter().any(|news| news.way == Way::Patch);
                prop_assert!(!(spoiled && by_patch), "{published:?}");
                let mut fresh = office.machine(&["pty"]);
                fresh.pull(&office.tree(), hour(now)).unwrap();
                prop_assert_eq!(&follower.desk.editions, &fresh.desk.editions);
            }
        }
    }
}

fn spoil_patches(folder: &std::path::Path) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.to_string_lossy().ends_with(".zpatch") {
            let length = usize::try_from(path.metadata().unwrap().len()).unwrap();
            let mut noise = squeeze::pack(b"another").unwrap();
            noise.resize(length, 0);
            std::fs::write(path, noise).unwrap();
        }
    }
}

/// The bars, on the small corpus; `cargo xtask bench --only bundle` prints both.
#[test]
fn a_day_and_a_week_are_as_small_as_promised() {
    let mut days = Days::begin(300, 2026);
    let text = |days: &Days| {
        kiosk_bundle::jsonl::write(&days.notices, kiosk_testkit::today(), false).unwrap()
    };
    let begin = text(&days);
    days.next_day();
    let one = text(&days);
    for _ in 1..7 {
        days.next_day();
    }
    let seven = text(&days);
    let share = |earlier: &str, plain: &str| {
        let whole = squeeze::pack(plain.as_bytes()).unwrap().len();
        let patch = squeeze::patch(earlier.as_bytes(), plain.as_bytes())
            .unwrap()
            .len();
        patch as f64 / whole as f64 * 100.0
    };
    let (one, seven) = (share(&begin, &one), share(&begin, &seven));
    println!("1 day {one:.2} %, 7 days {seven:.2} % of the whole");
    assert!(one <= 2.5 && seven <= 16.0, "{one:.2} % and {seven:.2} %");
}
