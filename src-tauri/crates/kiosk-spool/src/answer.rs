//! What a printer answers, read without trust (RFC 8010, RFC 8011), and what it means.

use std::io::Cursor;

use ipp::model::DelimiterTag;
use ipp::parser::IppParser;
use ipp::prelude::{IppAttribute, IppAttributes, IppValue};
use ipp::reader::IppReader;

use crate::error::Error;
use crate::printer::{JobState, PrinterState, Trouble};
use crate::reasons;

const BUSY: [u16; 2] = [0x0505, 0x0507]; // server-error-temporary-error, server-error-busy
const NOT_POSSIBLE: u16 = 0x0404;
const NOT_FOUND: u16 = 0x0406;

/// An answer that says the request was done.
pub(crate) struct Answer(IppAttributes);

/// Real answers nest collections two or three deep; ours need none.
const DEEPEST: usize = 8;

/// Whether collections lie so few levels deep that taking them apart cannot exhaust the stack.
fn is_shallow(body: &[u8]) -> bool {
    let mut rest = body.get(8..).unwrap_or_default();
    let mut depth = 0usize;
    while let [tag, after @ ..] = rest {
        rest = after;
        match tag {
            0x00..=0x0f => continue,
            0x34 => depth += 1,
            0x37 => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return false;
        }
        for _name_then_value in 0..2 {
            let [high, low, after @ ..] = rest else {
                return true;
            };
            let length = usize::from(u16::from_be_bytes([*high, *low]));
            rest = after.get(length..).unwrap_or_default();
        }
    }
    true
}

/// Reads an answer.
///
/// # Errors
/// [`Error::NotIpp`], [`Error::Busy`] or [`Error::Refused`].
pub(crate) fn read(body: Vec<u8>) -> Result<Answer, Error> {
    if !is_shallow(&body) {
        return Err(Error::NotIpp);
    }
    let parser = IppParser::new(IppReader::new(Cursor::new(body)));
    let (header, attributes, _) = parser.parse_parts().map_err(|_| Error::NotIpp)?;
    match u16::from_be_bytes(header.operation_or_status.to_be_bytes()) {
        status if status < 0x0100 => Ok(Answer(attributes)),
        status if BUSY.contains(&status) => Err(Error::Busy),
        status => Err(Error::Refused(status)),
    }
}

/// Withdrawing a job that is over or unknown is as good as done.
pub(crate) fn withdrawn(result: Result<Answer, Error>) -> Result<(), Error> {
    match result {
        Ok(_) | Err(Error::Refused(NOT_POSSIBLE | NOT_FOUND)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// One value, or each of several.
fn each(value: &IppValue) -> &[IppValue] {
    match value {
        IppValue::Array(list) => list,
        one => std::slice::from_ref(one),
    }
}

fn text(value: &IppValue) -> Option<&str> {
    match value {
        IppValue::Keyword(text) => Some(text.as_str()),
        IppValue::NameWithoutLanguage(text) | IppValue::NameWithLanguage { name: text, .. } => {
            Some(text.as_str())
        }
        IppValue::TextWithoutLanguage(text) | IppValue::TextWithLanguage { text, .. } => {
            Some(text.as_ref())
        }
        _ => None,
    }
}

fn number(value: &IppValue) -> Option<i32> {
    match value {
        IppValue::Integer(n) | IppValue::Enum(n) => Some(*n),
        _ => None,
    }
}

impl Answer {
    fn find(&self, group: DelimiterTag, name: &str) -> Option<&IppValue> {
        self.0
            .groups_of(group)
            .find_map(|g| g.get(name))
            .map(IppAttribute::value)
    }

    fn job(&self, name: &str) -> Option<&IppValue> {
        self.find(DelimiterTag::JobAttributes, name)
    }

    fn printer(&self, name: &str) -> Option<&IppValue> {
        self.find(DelimiterTag::PrinterAttributes, name)
    }

    /// The printer's number for the job it took.
    pub(crate) fn job_number(&self) -> Option<i32> {
        self.job("job-id").and_then(number)
    }

    /// The job of this name, among several.
    pub(crate) fn job_named(&self, wanted: &str) -> Option<i32> {
        self.0
            .groups_of(DelimiterTag::JobAttributes)
            .find_map(|group| {
                let same = group.get("job-name").and_then(|a| text(a.value())) == Some(wanted);
                if same {
                    group.get("job-id").and_then(|a| number(a.value()))
                } else {
                    None
                }
            })
    }

    fn sheets_done(&self) -> u32 {
        ["job-media-sheets-completed", "job-impressions-completed"]
            .iter()
            .filter_map(|name| self.job(name).and_then(number))
            .find_map(|n| u32::try_from(n).ok().filter(|n| *n > 0))
            .unwrap_or(0)
    }

    /// What keeps the printer from printing, by its own word.
    pub(crate) fn printer_trouble(&self) -> Option<Trouble> {
        let reasons = self
            .printer("printer-state-reasons")
            .map(each)
            .unwrap_or_default();
        let said = reasons::trouble(reasons.iter().filter_map(text));
        if said.is_some() {
            return said;
        }
        let message = self
            .printer("printer-state-message")
            .and_then(text)
            .unwrap_or_default();
        if reasons::says_offline(message) {
            return Some(Trouble::Offline);
        }
        match self.printer("printer-state").and_then(number) {
            Some(3 | 4) | None => None,
            Some(_) => Some(Trouble::help("printer-stopped")),
        }
    }

    /// Whether the printer would take a job now.
    pub(crate) fn printer_state(&self) -> PrinterState {
        if let Some(trouble) = self.printer_trouble() {
            return PrinterState::Trouble(trouble);
        }
        match self.printer("printer-is-accepting-jobs") {
            Some(IppValue::Boolean(false)) => {
                PrinterState::Trouble(Trouble::help("not-accepting-jobs"))
            }
            _ => PrinterState::Ready,
        }
    }
}

/// Where a job is, from what is said about the job and about its printer.
pub(crate) fn job_state(job: &Answer, printer: Option<&Answer>) -> JobState {
    let trouble = || {
        let message = job
            .job("job-printer-state-message")
            .and_then(text)
            .unwrap_or_default();
        match printer.and_then(Answer::printer_trouble) {
            None if reasons::says_offline(message) => Some(Trouble::Offline),
            trouble => trouble,
        }
    };
    let or_help = |reason: &str| trouble().unwrap_or_else(|| Trouble::help(reason));
    match job.job("job-state").and_then(number) {
        Some(3) => trouble().map_or(JobState::Waiting, JobState::Paused),
        Some(4) => JobState::Paused(or_help("job-held")),
        Some(5) => match trouble() {
            None => JobState::Printing {
                sheets_done: job.sheets_done(),
            },
            Some(trouble) => JobState::Paused(trouble),
        },
        Some(6) => JobState::Paused(or_help("job-stopped")),
        Some(7) => JobState::Failed(or_help("job-canceled")),
        Some(8) => JobState::Failed(or_help("job-aborted")),
        Some(9) => JobState::Done,
        _ => JobState::Failed(Error::NotIpp.trouble()),
    }
}

#[cfg(test)]
mod tests {
    use ipp::model::{IppVersion, StatusCode};
    use ipp::prelude::IppRequestResponse;
    use proptest::prelude::*;

    use super::*;

    fn keyword(text: &str) -> IppValue {
        IppValue::new_keyword(text).expect("a keyword")
    }

    /// An answer as a printer would write it.
    fn answer(status: i16, attributes: &[(DelimiterTag, &str, IppValue)]) -> Vec<u8> {
        let (version, any) = (IppVersion::v1_1(), StatusCode::SuccessfulOk);
        let mut response = IppRequestResponse::new_response(version, any, 1).expect("an answer");
        response.header_mut().operation_or_status = status;
        for (group, name, value) in attributes {
            let attribute = IppAttribute::with_name(name, value.clone()).expect("an attribute");
            response.attributes_mut().add(*group, attribute);
        }
        response.to_bytes().to_vec()
    }

    fn of_printer(state: i32, reasons: &[&str], message: &str) -> Answer {
        let group = DelimiterTag::PrinterAttributes;
        let reasons = IppValue::Array(reasons.iter().map(|r| keyword(r)).collect());
        let message = IppValue::new_text_without_language(message).expect("a text");
        let bytes = answer(
            0,
            &[
                (group, "printer-state", IppValue::Enum(state)),
                (group, "printer-state-reasons", reasons),
                (group, "printer-state-message", message),
            ],
        );
        read(bytes).unwrap_or_else(|e| panic!("{e}"))
    }

    fn of_job(state: i32, sheets: i32, message: &str) -> Answer {
        let group = DelimiterTag::JobAttributes;
        let message = IppValue::new_text_without_language(message).expect("a text");
        let bytes = answer(
            0,
            &[
                (group, "job-state", IppValue::Enum(state)),
                (
                    group,
                    "job-impressions-completed",
                    IppValue::Integer(sheets),
                ),
                (group, "job-printer-state-message", message),
            ],
        );
        read(bytes).unwrap_or_else(|e| panic!("{e}"))
    }

    #[test]
    fn job_states_by_number_and_by_the_printers_reasons() {
        let gone = "The printer may not exist or is unavailable at this time.";
        let paused = JobState::Paused;
        let failed = JobState::Failed;
        let help = Trouble::help;
        for (job, reasons, message, expected) in [
            (3, "none", "", JobState::Waiting),
            (5, "none", "", JobState::Printing { sheets_done: 2 }),
            (9, "none", "", JobState::Done),
            (9, "media-empty-report", "", JobState::Done),
            (3, "media-empty-warning", "", paused(Trouble::PaperOut)),
            (5, "media-needed-error", "", paused(Trouble::PaperOut)),
            (5, "media-jam-warning", "", paused(help("media-jam"))),
            (4, "none", "", paused(help("job-held"))),
            (6, "none", "", paused(help("job-stopped"))),
            (6, "cover-open-error", "", paused(help("cover-open"))),
            (5, "none", gone, paused(Trouble::Offline)),
            (7, "none", "", failed(help("job-canceled"))),
            (8, "none", "", failed(help("job-aborted"))),
            (8, "media-jam-report", "", failed(help("media-jam"))),
            (8, "media-empty-report", "", failed(Trouble::PaperOut)),
            (99, "none", "", failed(help("spool-not-ipp"))),
        ] {
            let printer = of_printer(4, &[reasons], "");
            let state = job_state(&of_job(job, 2, message), Some(&printer));
            assert_eq!(state, expected, "job {job}, {reasons}, {message}");
        }
    }

    #[test]
    fn printer_states() {
        let trouble = PrinterState::Trouble;
        for (state, reasons, message, expected) in [
            (3, &["none"][..], "", PrinterState::Ready),
            (4, &["media-low-report"], "", PrinterState::Ready),
            (5, &["none"], "", trouble(Trouble::help("printer-stopped"))),
            (5, &["paused"], "", trouble(Trouble::help("paused"))),
            (3, &["media-empty-report"], "", trouble(Trouble::PaperOut)),
            (
                4,
                &["none"],
                "The printer is not responding.",
                trouble(Trouble::Offline),
            ),
        ] {
            let answer = of_printer(state, reasons, message);
            assert_eq!(
                answer.printer_state(),
                expected,
                "{state} {reasons:?} {message}"
            );
        }
        let group = DelimiterTag::PrinterAttributes;
        let no = answer(
            0,
            &[(group, "printer-is-accepting-jobs", IppValue::Boolean(false))],
        );
        let no = read(no).map(|answer| answer.printer_state());
        assert_eq!(no, Ok(trouble(Trouble::help("not-accepting-jobs"))));
    }

    #[test]
    fn statuses() {
        for (status, expected) in [
            (0x0000, Ok(())),
            (0x0001, Ok(())),
            (0x0507, Err(Error::Busy)),
            (0x0505, Err(Error::Busy)),
            (0x040a, Err(Error::Refused(0x040a))),
            (0x0506, Err(Error::Refused(0x0506))),
        ] {
            assert_eq!(
                read(answer(status, &[])).map(|_| ()),
                expected,
                "{status:#06x}"
            );
        }
        for (status, expected) in [
            (0x0404, Ok(())),
            (0x0406, Ok(())),
            (0x0507, Err(Error::Busy)),
        ] {
            assert_eq!(
                withdrawn(read(answer(status, &[]))),
                expected,
                "{status:#06x}"
            );
        }
    }

    #[test]
    fn a_job_is_found_by_its_name_among_others() {
        let mut bytes = answer(0, &[]);
        bytes.pop();
        for (number, job_name) in [(7, "AAAA-0001"), (8, "7F3A-92C1")] {
            let group = DelimiterTag::JobAttributes;
            let one = [
                (group, "job-id", IppValue::Integer(number)),
                (
                    group,
                    "job-name",
                    IppValue::new_name_without_language(job_name).expect("a name"),
                ),
            ];
            let one = answer(0, &one);
            let at = one
                .iter()
                .rposition(|b| *b == DelimiterTag::JobAttributes as u8);
            bytes.extend(&one[at.expect("a job group")..one.len() - 1]);
        }
        bytes.push(DelimiterTag::EndOfAttributes as u8);
        let found = read(bytes).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(found.job_named("7F3A-92C1"), Some(8));
        assert_eq!(found.job_named("7F3A-92C2"), None);
    }

    proptest! {
        #[test]
        fn garbage_is_refused_without_a_panic(mut body in prop::collection::vec(any::<u8>(), 0..600)) {
            let _ = read(body.clone());
            let mut after_header = vec![1, 1, 0, 0, 0, 0, 0, 1];
            after_header.append(&mut body);
            if let Ok(answer) = read(after_header) {
                let _ = (answer.printer_state(), answer.job_number(), answer.job_named("x"));
                let _ = job_state(&answer, Some(&answer));
            }
        }

        #[test]
        fn a_damaged_answer_is_refused_without_a_panic(at in 0usize..200, byte in any::<u8>(), cut in 0usize..200) {
            let group = DelimiterTag::PrinterAttributes;
            let mut bytes = answer(0, &[
                (group, "printer-state", IppValue::Enum(3)),
                (group, "printer-state-reasons", IppValue::Array(vec![keyword("media-empty-error"), keyword("paused")])),
            ]);
            if let Some(b) = bytes.get_mut(at) { *b = byte; }
            bytes.truncate(bytes.len().saturating_sub(cut));
            if let Ok(answer) = read(bytes) {
                let _ = answer.printer_state();
            }
        }
    }

    fn nested(levels: usize) -> Vec<u8> {
        let mut body = vec![
            1,
            1,
            0,
            0,
            0,
            0,
            0,
            1,
            DelimiterTag::PrinterAttributes as u8,
        ];
        body.extend([0x34, 0, 1, b'x', 0, 0]);
        for _ in 1..levels {
            body.extend([0x4a, 0, 0, 0, 1, b'm', 0x34, 0, 0, 0, 0]);
        }
        for _ in 0..levels {
            body.extend([0x37, 0, 0, 0, 0]);
        }
        body.push(DelimiterTag::EndOfAttributes as u8);
        body
    }

    #[test]
    fn nested_collections_exhaust_nothing() {
        for (levels, expected) in [
            (1, Ok(())),
            (3, Ok(())),
            (DEEPEST, Ok(())),
            (DEEPEST + 1, Err(Error::NotIpp)),
            (4_000, Err(Error::NotIpp)),
            (1_000_000, Err(Error::NotIpp)),
        ] {
            assert_eq!(
                read(nested(levels)).map(|_| ()),
                expected,
                "{levels} levels"
            );
        }
    }
}
