//! Keys that the program puts together, and the lists their ends come from.

use std::collections::BTreeSet;
use std::path::Path;

use super::code::Code;

/// Keys with one beginning whose rest is a code of a list: each code has its key, and each key
/// its code.
#[derive(Debug, Clone, Copy)]
pub struct Family {
    /// How the keys begin.
    pub prefix: &'static str,
    /// What may stand behind the code; each code has a key with each of them.
    pub endings: &'static [&'static str],
    /// Where the codes are listed.
    pub lists: &'static [List],
    /// Texts of the lists that need no words: nobody is ever shown them.
    pub without: &'static [&'static str],
    /// What the sources that put the keys together have in front of the first slot.
    pub written: &'static str,
}

/// Where codes stand. Files are named by the end of their path.
#[derive(Debug, Clone, Copy)]
pub enum List {
    /// The texts of a piece of code, which begins behind these marks, one after the other: a
    /// constant, a type of TypeScript, a function with its arms.
    In(&'static str, &'static [&'static str]),
    /// Of such a piece, the first text of each pair.
    Pairs(&'static str, &'static [&'static str]),
    /// The whole numbers of such a piece.
    Numbers(&'static str, &'static [&'static str]),
    /// 1 to as many as such a piece has numbers.
    Counted(&'static str, &'static [&'static str]),
    /// In a file or folder, the first text of each call whose name ends so: `problem(`.
    Calls(&'static str, &'static str),
    /// In a file or folder, the texts of each value behind such a mark: `code: `.
    Values(&'static str, &'static str),
    /// The names of the files of a folder.
    Files(&'static str),
    /// These.
    Are(&'static [&'static str]),
    /// A test of the room that makes such keys compares them both ways with what it can make:
    /// package, its target, and the beginning of the test's name. `cargo xtask words` runs it.
    Test(&'static str, &'static str, &'static str),
}

/// Laws of rooms whose keys only they can count.
const FORMS: List = List::Test("kiosk-forms", "--lib", "laws::words::");
const COMMAND_LINE: List = List::Test("kiosk-cli", "--bins", "arguments::tests::every_word");

/// The definitions of the forms, and the files beside them that are none.
const DEFINITIONS: List = List::Files("kiosk-forms/defs");
const NO_FORMS: &[&str] = &["fees", "lists", "shared"];

const PLAIN: &[&str] = &[""];
const WEEKDAYS: List = List::Are(&["1", "2", "3", "4", "5", "6", "7"]);
const BINDINGS: &str = "ipc/bindings.ts";
const CODE: &str = "fn code";

/// A family of one list whose keys end with the code.
const fn of(prefix: &'static str, lists: &'static [List]) -> Family {
    Family {
        prefix,
        endings: PLAIN,
        lists,
        without: &[],
        written: prefix,
    }
}

impl Family {
    const fn ending(mut self, endings: &'static [&'static str]) -> Self {
        self.endings = endings;
        self
    }

    const fn without(mut self, codes: &'static [&'static str]) -> Self {
        self.without = codes;
        self
    }

    const fn written(mut self, beginning: &'static str) -> Self {
        self.written = beginning;
        self
    }

    /// Whether a test of another room compares these keys.
    pub(super) fn is_held_elsewhere(&self) -> bool {
        self.lists.iter().any(|list| matches!(list, List::Test(..)))
    }
}

/// All families.
pub const FAMILIES: &[Family] = &[
    of(
        "alert-",
        &[
            List::In("ledger/alert.rs", &["impl AlertCode", CODE]),
            List::In("kiosk-app/src/kiosk.rs", &["impl LedgerClosed", CODE]),
        ],
    ),
    of(
        "alert-who-",
        &[List::In("ledger/alert.rs", &["impl Who", CODE])],
    ),
    of(
        "announcements-do-",
        &[List::In("announcements/Emergency.svelte", &["const HOW"])],
    ),
    of(
        "announcements-hazard-",
        &[List::In(BINDINGS, &["type HazardDto"])],
    ),
    of(
        "bundle-refused-",
        &[List::In("kiosk-bundle/src/refusal.rs", &[CODE])],
    ),
    of("changes-", &[List::In("plan/fields.rs", &[CODE])]),
    of(
        "changes-problem-",
        &[
            List::Values("notices/hand", "code: "),
            List::Values("notices/hand.rs", "code: "),
            List::Calls("notices/hand", ".problem("),
        ],
    ),
    of("cli-", &[COMMAND_LINE]),
    of(
        "cli-import-row-",
        &[List::In("plan/mod.rs", &["impl RowFate", CODE])],
    ),
    of(
        "doctor-area-",
        &[
            List::Calls("kiosk-app/src/doctor.rs", "line("),
            List::Values("kiosk-app/src/doctor.rs", "area: "),
        ],
    ),
    of(
        "doctor-state-",
        &[List::In(
            "kiosk-app/src/doctor.rs",
            &["impl Standing", CODE],
        )],
    ),
    of(
        "error-",
        &[
            List::In("kiosk-app/src/error.rs", &[CODE]),
            List::In("kiosk-app/src/error.rs", &["let key = match self"]),
            List::In("kiosk-seal/src/refusal.rs", &[CODE]),
            List::Calls("kiosk-cli/src", "Failure::new("),
        ],
    ),
    of("field-", &[FORMS]),
    of("form-", &[FORMS]),
    of("problem-", &[FORMS]),
    of(
        "guide-group-",
        &[List::In("forms/guide.ts", &["const GROUPS"])],
    )
    .written("guide-"),
    of(
        "guide-what-",
        &[List::In("forms/guide.ts", &["const GROUPS"])],
    )
    .written("guide-"),
    of(
        "guide-where-",
        &[List::In("forms/guide.ts", &["type PlaceId"])],
    )
    .written("guide-"),
    of("guide-fee-", &[List::In("forms/guide.ts", &["type FeeId"])]).written("guide-"),
    of("guide-who-", &[DEFINITIONS])
        .without(NO_FORMS)
        .written("guide-"),
    of("guide-when-", &[DEFINITIONS])
        .without(NO_FORMS)
        .written("guide-"),
    of("guide-also-", &[DEFINITIONS])
        .without(NO_FORMS)
        .written("guide-"),
    of(
        "import-",
        &[
            List::Pairs("kiosk-notices/src/error.rs", &["const PROBLEMS"]),
            List::In("kiosk-notices/src/attachments.rs", &["const CODES"]),
        ],
    ),
    of(
        "notices-area-",
        &[List::In("notices/conditions.ts", &["const shape"])],
    )
    .without(&["0"]),
    of(
        "notices-price-",
        &[List::In("notices/conditions.ts", &["const shape"])],
    )
    .without(&["0"]),
    of("notices-", &[List::Are(&["area", "price"])]).ending(&["-unit"]),
    of("notices-by-", &[List::In(BINDINGS, &["type FilterByDto"])]).ending(&["", "-what"]),
    // What is said exactly instead of chosen; the types of `NoticesFilter.svelte` name them.
    of("notices-by-", &[List::Are(&["area", "date", "price"])]).ending(&["-exact"]),
    of(
        "notices-category-",
        &[List::In(
            "notices/conditions.ts",
            &["const CATEGORIES", "="],
        )],
    ),
    of(
        "notices-content-",
        &[List::In(BINDINGS, &["type ContentDto"])],
    )
    .without(&["fresh"]),
    of(
        "notices-date-",
        &[
            List::Values("convert/notices_search.rs", "(Days::ThisMonthsSale, "),
            List::Values("convert/notices_search.rs", "(Days::NextMonthsSale, "),
        ],
    ),
    of(
        "notices-delivery-",
        &[List::In(
            "convert/notices_search.rs",
            &["const DELIVERIES", "="],
        )],
    )
    .ending(&["", "-means"]),
    // Who uses the place is told in its own line.
    of(
        "notices-fact-",
        &[List::In("notice/lot.rs", &["impl FactKind", CODE])],
    )
    .without(&["occupancy"]),
    of(
        "notices-file-",
        &[List::In(BINDINGS, &["type AttachmentKindDto"])],
    ),
    of(
        "notices-flag-",
        &[List::Values("kiosk-model/src/flag.rs", ": &str = ")],
    ),
    of(
        "notices-group-",
        &[List::In(BINDINGS, &["type NoticeGroupDto"])],
    ),
    of(
        "notices-item-",
        &[List::In(BINDINGS, &["type ItemKindDto"])],
    ),
    of(
        "notices-kind-",
        &[List::In(
            "kiosk-model/src/notice.rs",
            &["impl NoticeKind", CODE],
        )],
    )
    .ending(&["", "-what"]),
    of(
        "notices-mail-",
        &[List::Calls("convert/notices_search.rs", "by_post.then(")],
    ),
    of(
        "notices-outcome-",
        &[List::In(BINDINGS, &["type OutcomeKindDto"])],
    ),
    of(
        "notices-round-",
        &[List::In(
            "convert/notices_search.rs",
            &["const ROUNDS", "="],
        )],
    ),
    of(
        "notices-share-",
        &[List::In(
            "convert/notices_search.rs",
            &["const SHARES", "="],
        )],
    ),
    of(
        "notices-state-",
        &[List::In("notice/state.rs", &["impl NoticeState", CODE])],
    ),
    of(
        "notices-tag-",
        &[List::In("kiosk-model/src/tag.rs", &[CODE])],
    )
    .ending(&["", "-means"]),
    of(
        "notices-thing-",
        &[List::In("kiosk-model/src/thing.rs", &[CODE])],
    ),
    of("notices-told-", &[List::In(BINDINGS, &["type ToldDto"])]),
    of(
        "notices-when-",
        &[
            List::Values("convert/notices_search.rs", "(Days::Upcoming, "),
            List::Values("convert/notices_search.rs", "(Days::Past, "),
        ],
    ),
    of("paper-weekday-", &[WEEKDAYS]),
    of(
        "print-trouble-",
        &[List::In(BINDINGS, &["type TroubleDto"])],
    )
    .ending(&["", "-what"]),
    of(
        "shell-access-steady-",
        &[List::Numbers("app/prefs.svelte.ts", &["const STEADIES"])],
    ),
    of(
        "shell-display-size-",
        &[List::Counted("app/prefs.svelte.ts", &["const ZOOMS"])],
    ),
    of(
        "shell-display-theme-",
        &[List::In("app/prefs.svelte.ts", &["const THEMES"])],
    ),
    of(
        "shell-out-code-",
        &[List::In(
            "kiosk-app/src/kiosk.rs",
            &["impl LedgerClosed", CODE],
        )],
    ),
    of("shell-time-", &[List::In("app/dates.ts", &["const half"])]).ending(&["", "_sharp"]),
    of("shell-weekday-", &[WEEKDAYS]),
    of(
        "staff-state-",
        &[List::In(BINDINGS, &["type StaffStateDto"])],
    ),
    of(
        "survey-choice-",
        &[List::In(
            "kiosk-app/src/survey.rs",
            &["const SATISFIED", "="],
        )],
    ),
    of(
        "survey-q-",
        &[List::Values("kiosk-app/src/survey.rs", " id: ")],
    ),
    of(
        "survey-why-",
        &[List::In("survey/reasons.ts", &["const REASONS"])],
    ),
];

/// The tests that `cargo xtask words` runs, each with its package, target and beginning of the
/// name: of families whose keys only the room that makes them can count.
pub fn held_by_tests() -> BTreeSet<[&'static str; 3]> {
    let lists = FAMILIES.iter().flat_map(|family| family.lists);
    lists
        .filter_map(|list| match list {
            List::Test(package, target, name) => Some([*package, *target, *name]),
            _ => None,
        })
        .collect()
}

impl List {
    /// The codes of the list, or nothing when it is not where it should be.
    pub(super) fn codes<'a>(
        &self,
        files: impl Iterator<Item = (&'a Path, &'a Code)> + Clone,
    ) -> Option<BTreeSet<String>> {
        let of = |home: &'static str| {
            files.clone().filter(move |(file, _)| {
                file.ends_with(home)
                    || file
                        .ancestors()
                        .skip(1)
                        .any(|folder| folder.ends_with(home))
            })
        };
        let piece = |home: &'static str, marks: &[&str]| {
            let (_, code) = of(home).next()?;
            let mut from = 0;
            for mark in marks {
                from = code.after(mark, from)?;
            }
            Some((code, from, code.end(from, false)))
        };
        let found: BTreeSet<String> = match self {
            List::In(home, marks) => {
                let (code, from, to) = piece(home, marks)?;
                let codes = code.codes(from, to).into_iter();
                codes.map(|(_, text)| text).collect()
            }
            List::Pairs(home, marks) => {
                let (code, from, to) = piece(home, marks)?;
                let codes = code.codes(from, to).into_iter();
                codes
                    .filter(|(at, _)| code.before(*at) == Some('('))
                    .map(|(_, text)| text)
                    .collect()
            }
            List::Numbers(home, marks) => {
                let (code, from, to) = piece(home, marks)?;
                code.numbers(from, to).into_iter().collect()
            }
            List::Counted(home, marks) => {
                let (code, from, to) = piece(home, marks)?;
                let count = code.numbers(from, to).len();
                (1..=count).map(|n| n.to_string()).collect()
            }
            List::Calls(home, mark) => of(home)
                .flat_map(|(_, code)| each(code, mark, false, true))
                .collect(),
            List::Values(home, mark) => of(home)
                .flat_map(|(_, code)| each(code, mark, true, false))
                .collect(),
            List::Files(home) => {
                let stems = of(home).filter_map(|(file, _)| file.file_stem());
                let names = stems.map(|stem| stem.to_string_lossy().into_owned());
                names.collect()
            }
            List::Are(codes) => codes.iter().map(|code| (*code).to_owned()).collect(),
            List::Test(..) => BTreeSet::new(),
        };
        (!found.is_empty() || matches!(self, List::Test(..))).then_some(found)
    }
}

/// The texts behind each place of a mark.
fn each(code: &Code, mark: &str, is_value: bool, first_only: bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = code.after(mark, from) {
        let codes = code.codes(at, code.end(at, is_value)).into_iter();
        let texts = codes.map(|(_, text)| text);
        found.extend(texts.take(if first_only { 1 } else { usize::MAX }));
        from = at;
    }
    found
}
