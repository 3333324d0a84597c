//! The few IPP requests we make (RFC 8010, RFC 8011), as bytes, without the network.

use ipp::model::{DelimiterTag, IppVersion, Operation};
use ipp::prelude::{IppAttribute, IppRequestResponse, IppValue};

use crate::address::PrinterUri;
use crate::job_id::JobId;
use crate::printer::PrintOptions;

/// The user of every job: never a person.
const USER: &str = "kiosk";

fn keyword(text: &str) -> IppValue {
    IppValue::new_keyword(text).expect("our keywords are short")
}

fn name(text: &str) -> IppValue {
    IppValue::new_name_without_language(text).expect("our names are short")
}

/// One request, built attribute by attribute.
struct Request(IppRequestResponse);

impl Request {
    fn new(operation: Operation, printer: &PrinterUri) -> Request {
        let request = IppRequestResponse::new(IppVersion::v1_1(), operation, Some(printer.uri()))
            .expect("a checked address is at most 1,023 octets");
        Request(request).with("requesting-user-name", name(USER))
    }

    fn with(self, attribute: &str, value: IppValue) -> Request {
        self.add(DelimiterTag::OperationAttributes, attribute, value)
    }

    fn with_job(self, attribute: &str, value: IppValue) -> Request {
        self.add(DelimiterTag::JobAttributes, attribute, value)
    }

    fn asking_for(self, attributes: &[&str]) -> Request {
        let list = attributes.iter().map(|name| keyword(name)).collect();
        self.with("requested-attributes", IppValue::Array(list))
    }

    fn add(mut self, group: DelimiterTag, attribute: &str, value: IppValue) -> Request {
        let attribute =
            IppAttribute::with_name(attribute, value).expect("names of attributes are short");
        self.0.attributes_mut().add(group, attribute);
        self
    }

    fn bytes(self) -> Vec<u8> {
        self.0.to_bytes().to_vec()
    }
}

/// Everything of Print-Job but the document, which follows these bytes.
pub(crate) fn print_job(printer: &PrinterUri, id: JobId, options: PrintOptions) -> Vec<u8> {
    let sides = if options.duplex {
        "two-sided-long-edge"
    } else {
        "one-sided"
    };
    let mime = IppValue::new_mime_media_type("application/pdf").expect("a short type");
    Request::new(Operation::PrintJob, printer)
        .with("job-name", name(&id.code()))
        .with("document-format", mime)
        .with_job("copies", IppValue::new_integer(i32::from(options.copies())))
        .with_job("sides", keyword(sides))
        .with_job("media", keyword("iso_a4_210x297mm"))
        .with_job("print-scaling", keyword("none")) // The forms are laid out in millimetres.
        .bytes()
}

pub(crate) fn get_printer(printer: &PrinterUri) -> Vec<u8> {
    Request::new(Operation::GetPrinterAttributes, printer)
        .asking_for(&[
            "printer-state",
            "printer-state-reasons",
            "printer-state-message",
            "printer-is-accepting-jobs",
        ])
        .bytes()
}

pub(crate) fn get_job(printer: &PrinterUri, number: i32) -> Vec<u8> {
    Request::new(Operation::GetJobAttributes, printer)
        .with("job-id", IppValue::new_integer(number))
        .asking_for(&[
            "job-state",
            "job-state-reasons",
            "job-printer-state-message",
            "job-media-sheets-completed",
            "job-impressions-completed",
        ])
        .bytes()
}

pub(crate) fn get_jobs(printer: &PrinterUri, which: &str) -> Vec<u8> {
    Request::new(Operation::GetJobs, printer)
        .with("which-jobs", keyword(which))
        .with("my-jobs", IppValue::new_boolean(true))
        .asking_for(&["job-id", "job-name"])
        .bytes()
}

pub(crate) fn cancel_job(printer: &PrinterUri, number: i32) -> Vec<u8> {
    Request::new(Operation::CancelJob, printer)
        .with("job-id", IppValue::new_integer(number))
        .bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_names_no_person_and_no_file() {
        let id: JobId = "7f3a92c1-0000-4000-8000-00000000abcd"
            .parse()
            .expect("an id");
        let uri = PrinterUri::parse("ipp://localhost:8631/ipp/print").expect("an address");
        let bytes = print_job(
            &uri,
            id,
            PrintOptions {
                copies: 3,
                duplex: true,
            },
        );
        let text = String::from_utf8_lossy(&bytes);
        for part in [
            "7F3A-92C1",
            "kiosk",
            "application/pdf",
            "two-sided-long-edge",
            "iso_a4_210x297mm",
        ] {
            assert!(text.contains(part), "{part}");
        }
        assert!(!text.contains("abcd"), "only the short code travels");
    }
}
