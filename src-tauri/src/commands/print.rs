//! From a prepared paper to a sheet in the hand.

use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_app::print::{FormFill, NoticesStyle, PrintWhat};
use kiosk_app::render::Code;
use kiosk_model::variant::Variant;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;
use tauri::ipc::Response;

use crate::convert;
use crate::error::{Answer, IpcError};

/// Pixels of a preview's width, at most: a full panel at twice its density.
const MAX_PREVIEW_WIDTH: u32 = 2400;

/// What is to be printed, how often.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrintRequestDto {
    /// Form or notice.
    pub what: PrintWhatDto,
    /// Copies, 1 to 9.
    pub copies: u8,
    /// The language of the visit (`vi`): a form that holds answers gets a sheet that explains it in that language.
    pub variant: String,
}

/// Form or notice.
#[derive(Debug, Deserialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum PrintWhatDto {
    /// A form.
    Form {
        /// Its id.
        form_id: String,
        /// Blank, example, as far as filled, or checked.
        fill: FillDto,
    },
    /// A notice.
    Notice {
        /// Its id.
        id: String,
    },
    /// Several notices together.
    Notices {
        /// Their ids.
        ids: Vec<String>,
        /// In which way.
        style: NoticesStyleDto,
    },
}

/// How several notices are printed together.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NoticesStyleDto {
    /// As one booklet.
    Booklet,
    /// The same in large print.
    Large,
    /// Side by side on one sheet.
    Compare,
}

/// How a form is filled.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FillDto {
    /// Empty, for handwriting.
    Blank,
    /// Empty and in large type, one field a line.
    Large,
    /// With specimen data and 範例 across the page.
    Example,
    /// What is there; the rest stays empty for handwriting.
    Draft,
    /// Checked and complete.
    Filled,
}

/// The one immutable file that was made.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreparedDto {
    /// Its job.
    pub job: String,
    /// Its pages.
    pub pages: u32,
    /// The sheets of paper that one copy needs.
    pub sheets: u32,
    /// The answers are too long for the square code, and the form goes without it.
    pub without_code: bool,
}

/// Which picture of the file is wanted.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewRequestDto {
    /// The job.
    pub job: String,
    /// Page, from 0.
    pub page: u32,
    /// Width in pixels.
    pub width: u32,
}

/// How far a job is.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PrintStatusDto {
    /// The state.
    pub state: PrintStateDto,
    /// Sheets that came out, as far as the printer tells.
    pub sheets_done: u32,
    /// Sheets in all.
    pub sheets: u32,
    /// What holds the printer up.
    pub trouble: Option<TroubleDto>,
    /// The short code that stands on the paper.
    pub code: String,
    /// There is no printer: the paper goes to a folder.
    pub to_folder: bool,
}

/// The states of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PrintStateDto {
    /// Made, not sent.
    Prepared,
    /// On its way to the printer.
    Sending,
    /// The printer has it and does not print yet.
    Waiting,
    /// Sheets are coming out.
    Printing,
    /// The printer says that all is printed.
    Done,
    /// It will not be printed any more.
    Failed,
    /// Cancelled by the citizen.
    Canceled,
}

/// What holds a printer up, as far as a citizen can use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TroubleDto {
    /// No paper.
    PaperOut,
    /// No answer.
    Offline,
    /// Anything else.
    NeedsHelp,
}

/// Makes the one immutable file of a print job.
#[tauri::command(async)]
#[specta::specta]
pub fn print_prepare(
    kiosk: State<'_, Arc<Kiosk>>,
    request: PrintRequestDto,
) -> Answer<PreparedDto> {
    let what = match request.what {
        PrintWhatDto::Form { form_id, fill } => PrintWhat::Form {
            id: form_id,
            fill: match fill {
                FillDto::Blank => FormFill::Blank,
                FillDto::Large => FormFill::Large,
                FillDto::Example => FormFill::Example,
                FillDto::Draft => FormFill::Draft,
                FillDto::Filled => FormFill::Filled,
            },
        },
        PrintWhatDto::Notice { id } => PrintWhat::Notice { id },
        PrintWhatDto::Notices { ids, style } => PrintWhat::Notices {
            ids,
            style: match style {
                NoticesStyleDto::Booklet => NoticesStyle::Booklet,
                NoticesStyleDto::Large => NoticesStyle::Large,
                NoticesStyleDto::Compare => NoticesStyle::Compare,
            },
        },
    };
    let gloss = Variant::parse(&request.variant);
    let prepared = kiosk.prepare_glossed(&what, gloss, request.copies)?;
    Ok(PreparedDto {
        job: prepared.id,
        pages: prepared.pages,
        sheets: prepared.sheets,
        without_code: prepared.code == Code::TooLong,
    })
}

/// A picture (PNG) of one page, drawn from the very bytes that will be printed.
#[tauri::command(async)]
pub fn print_preview(kiosk: State<'_, Arc<Kiosk>>, request: PreviewRequestDto) -> Answer<Response> {
    if request.width > MAX_PREVIEW_WIDTH {
        return Err(IpcError::too_large());
    }
    let png = kiosk.preview_print(&request.job, request.page, request.width)?;
    Ok(Response::new(png))
}

/// Hands the file to the printer.
#[tauri::command(async)]
#[specta::specta]
pub fn print_start(kiosk: State<'_, Arc<Kiosk>>, job: String) -> Answer<()> {
    let work = Kiosk::start_print(&kiosk, &job)?;
    tauri::async_runtime::spawn(work);
    Ok(())
}

/// How far the job is.
#[tauri::command(async)]
#[specta::specta]
pub fn print_status(kiosk: State<'_, Arc<Kiosk>>, job: String) -> Answer<PrintStatusDto> {
    Ok(convert::print::status(&kiosk.print_status(&job)?))
}

/// Gives the job up; nothing of it will be printed later.
#[tauri::command(async)]
#[specta::specta]
pub fn print_cancel(kiosk: State<'_, Arc<Kiosk>>, job: String) -> Answer<()> {
    Ok(kiosk.cancel_print(&job)?)
}

/// The citizen says that the paper is in the hand.
#[tauri::command(async)]
#[specta::specta]
pub fn print_taken(kiosk: State<'_, Arc<Kiosk>>, job: String) -> Answer<()> {
    Ok(kiosk.paper_taken(&job)?)
}
