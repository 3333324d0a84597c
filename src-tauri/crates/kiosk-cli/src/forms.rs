//! `kiosk forms`: the list, printing, and reading the code on a paper.

use std::path::Path;
use std::sync::Arc;

use kiosk_app::forms;
use kiosk_app::print::{JobId, PrintWhat};
use kiosk_app::render::{Code, FormSource};
use kiosk_app::{Kiosk, Machine, seal};
use kiosk_model::clock::SystemClock;
use kiosk_model::variant::Variant;
use kiosk_words::{Arg, keys};
use serde_json::json;

use crate::arguments::{FormsVerb, PrintArgs, ReadArgs};
use crate::failure::Failure;
use crate::output::Output;

/// Has the definition of a form that is to be printed read while the machine's settings are.
pub(crate) fn begin(verb: &FormsVerb) {
    if let FormsVerb::Print(args) = verb {
        let form = args.form.clone();
        // Without a thread it is read when it is needed, and so is what went wrong.
        let _ = std::thread::Builder::new().spawn(move || forms::find(&form).is_ok());
    }
}

pub(crate) fn act(verb: &FormsVerb, machine: &Machine, output: &Output<'_>) -> Result<u8, Failure> {
    match verb {
        FormsVerb::List => {
            list(output);
            Ok(0)
        }
        FormsVerb::Print(args) => print(args, machine, output),
        FormsVerb::Read(args) => read(args, machine, output),
    }
}

fn list(output: &Output<'_>) {
    let forms: Vec<_> = forms::list()
        .map(|def| {
            (
                def.no,
                &def.id,
                &def.edition,
                output.text(def.title_key(), &[]),
            )
        })
        .collect();
    let object = json!({
        "forms": forms.iter().map(|(no, id, edition, title)| json!({
            "no": no, "id": id, "edition": edition, "title": title,
        })).collect::<Vec<_>>()
    });
    output.show(&object, || {
        forms
            .iter()
            .map(|(no, id, edition, title)| format!("{no}\t{id}\t{edition}\t{title}"))
            .collect()
    });
}

fn print(args: &PrintArgs, machine: &Machine, output: &Output<'_>) -> Result<u8, Failure> {
    let def = forms::find(&args.form).map_err(|_| Failure::new("not-found-form", 3))?;
    let gloss = match &args.gloss {
        Some(code) => Some(Variant::parse(code).ok_or_else(|| Failure::new("usage", 2))?),
        None => None,
    };
    let answers = args.answers.as_deref().map(|file| {
        let text = std::fs::read_to_string(file);
        text.map_err(|_| Failure::new("file", 3).with("path", file.display()))
    });
    let answers = answers.transpose()?;
    let by = args.code.then(|| machine.signing_key()).transpose()?;
    let source = match &answers {
        Some(json) => FormSource::Answers {
            json,
            by: by.as_ref(),
        },
        None if args.example => FormSource::Example,
        None if args.fillable => FormSource::Fillable,
        None if args.large => FormSource::Large,
        None => FormSource::Blank,
    };
    // What is printed carries the number under which the ledger knows it; a file is no print job.
    let job = args.printer.is_some().then(JobId::random);
    let paper = machine.print_form(def, &source, gloss, job)?;
    if let Some(path) = &args.out {
        save(path, &paper.pdf)?;
    }
    if let (Some(uri), Some(job)) = (&args.printer, job) {
        let what = PrintWhat::Form {
            id: def.id.clone(),
            fill: source.fill(),
        };
        let kiosk = Kiosk::open(machine.dir(), Arc::new(SystemClock))?;
        kiosk.print_at(uri, job, &what, &paper, args.copies)?;
    }
    let object = json!({
        "form": def.id,
        "edition": def.edition,
        "bytes": paper.pdf.len(),
        "pages": paper.pages,
        "out": args.out,
        "printed": args.printer.is_some(),
        "job": job.map(|job| job.code()),
        "code": match paper.code {
            Code::Unwanted => "none",
            Code::Carried => "carried",
            Code::TooLong => "too_long",
        },
    });
    output.show(&object, || {
        let mut lines = Vec::new();
        if let Some(path) = &args.out {
            let shown = path.display().to_string();
            lines.push(output.text(keys::CLI_PRINT_SAVED, &[("path", Arg::from(shown))]));
        }
        if args.printer.is_some() {
            lines.push(output.text(keys::CLI_PRINT_DONE, &[]));
        }
        if paper.code == Code::TooLong {
            lines.push(output.text(keys::PRINT_PREVIEW_NO_CODE, &[]));
        }
        lines
    });
    Ok(0)
}

/// Answers go to standard output, ready for `print --answers`; what they are to standard error.
fn read(args: &ReadArgs, machine: &Machine, output: &Output<'_>) -> Result<u8, Failure> {
    let key_file = args.key.as_deref();
    let identities = key_file.map(seal::read_identities).transpose()?;
    let devices = machine.known_devices(&args.device_key)?;
    let Some(form) = machine.read_code(&args.pictures, &devices, identities.as_ref())? else {
        output.show(&json!({ "genuine": true }), || {
            vec![output.text(keys::CLI_READ_GENUINE, &[])]
        });
        return Ok(0);
    };
    let object = json!({
        "form": form.def.id,
        "edition": form.edition,
        "day": form.day.iso(),
        "answers": form.answers,
    });
    let about = [
        ("title", Arg::from(output.text(form.def.title_key(), &[]))),
        ("form", Arg::from(form.def.id.as_str())),
        ("date", Arg::from(form.day.long())),
    ];
    output.show(&object, || {
        eprintln!("{}", output.text(keys::CLI_READ_FORM, &about));
        vec![format!("{:#}", form.answers)]
    });
    Ok(0)
}

/// Writes beside and renames, so that a half-written paper never has the name of a whole one.
fn save(path: &Path, pdf: &[u8]) -> Result<(), Failure> {
    let failed = |_| Failure::new("file", 3).with("path", path.display());
    let beside = path.with_extension("pdf.part");
    std::fs::write(&beside, pdf).map_err(failed)?;
    std::fs::rename(&beside, path).map_err(failed)
}
