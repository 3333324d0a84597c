//! The papers of a form, or of all forms with one picture of them all:
//! `cargo run -p kiosk-paper --example papers -- FORM|all OUT_DIR [SRC_TAURI]`,
//! or `cargo xtask papers`.
//!
//! Definitions and words are read from the source tree (or from another folder
//! like `src-tauri`) as they are now, so that nothing has to be built again after
//! a change to them; only what several forms share is that of the build.
#![expect(clippy::print_stdout, reason = "an example for the developer's eyes")]

mod limits;

use std::error::Error;
use std::path::{Path, PathBuf};

use image::RgbaImage;
use kiosk_forms::FormDef;
use kiosk_model::variant::Variant;
use kiosk_paper::fonts::{PackState, offer_packs, pack_state};
use kiosk_paper::{
    Fill, JobMark, Kind, Meta, OfficeOnPaper, Pages, PaperContext, layout_form, layout_gloss,
    page_count, rasterise, to_png, write_pdf, write_pdf_as,
};
use kiosk_words::Words;

/// Dots an inch of the pictures of sheets, and of the small ones on the sheet of all.
const SHARP: f32 = 96.0;
const SMALL: f32 = 36.0;
/// Small pictures in one line.
const ACROSS: u32 = 6;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(form), Some(out)) = (args.next(), args.next()) else {
        return Err("papers FORM|all OUT_DIR [SRC_TAURI]".into());
    };
    let out = PathBuf::from(out);
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let source = args.next().map_or(here, PathBuf::from);
    let words = words(&source.join("words"))?;
    let pack = rare_pack()?;
    if form != "all" {
        let def = read(&source, &form)?;
        return papers(&def, &words, (&out, pack)).map(drop);
    }
    let mut firsts = Vec::new();
    for known in kiosk_forms::registry() {
        let def = read(&source, &known.id)?;
        let folder = out.join(format!("{:02}-{}", def.no, def.id));
        firsts.push(papers(&def, &words, (&folder, pack))?);
    }
    contact_sheet(&firsts)?.save(out.join("all.png"))?;
    Ok(())
}

/// Offers the pack of rare characters that set-up laid into the build folder.
fn rare_pack() -> Result<bool, Box<dyn Error>> {
    let program = std::env::current_exe()?;
    let built = program.ancestors().nth(3).ok_or("no build folder")?;
    let folders = vec![built.join("share/kiosk/packs")];
    let state = pack_state(&folders);
    offer_packs(folders);
    match &state {
        PackState::Ready { .. } => {}
        PackState::Missing => println!("no pack of rare characters: cargo xtask setup --tests"),
        PackState::Broken { file, why } => println!("{} {why}", file.display()),
    }
    Ok(matches!(state, PackState::Ready { .. }))
}

fn read(source: &Path, form: &str) -> Result<FormDef, Box<dyn Error>> {
    let file = source.join(format!("crates/kiosk-forms/defs/{form}.toml"));
    let text = std::fs::read_to_string(&file)?;
    Ok(FormDef::read(&format!("{form}.toml"), &text)?)
}

/// Writes every paper of a form; the first sheet of the example, small.
fn papers(
    def: &FormDef,
    words: &Words,
    (out, pack): (&Path, bool),
) -> Result<RgbaImage, Box<dyn Error>> {
    std::fs::create_dir_all(out)?;
    let keys = def.message_keys();
    let missing: Vec<_> = keys.into_iter().filter(|key| !words.has(key)).collect();
    if !missing.is_empty() {
        println!("no zh-TW message: {}", missing.join(" "));
    }
    let office = OfficeOnPaper {
        name: "法務部行政執行署示範分署".to_owned(),
        address: String::new(),
        demo: false,
    };
    let ctx = PaperContext {
        office: &office,
        words,
        today: def.specimen_today,
        job: Some(JobMark {
            id: "7F3K2M9Q".to_owned(),
        }),
        data_as_of: None,
    };
    let longest = limits::longest(def, 0);
    let rarest = limits::rarest(def, pack);
    for (name, fill) in [
        ("blank", Fill::Blank(def)),
        ("example", Fill::Example(def)),
        ("longest", Fill::Trial(def, &longest)),
        ("rarest", Fill::Trial(def, &rarest)),
        ("large", Fill::Large(def)),
    ] {
        match layout_form(fill, &ctx) {
            Ok(pages) => save(out, &format!("{}-{name}", def.id), &pages)?,
            Err(error) => println!("{name}: {error}"),
        }
    }
    // A paper to read has nothing to explain field by field.
    let foreign = [Variant::En, Variant::Vi, Variant::Id, Variant::Th];
    for variant in foreign.into_iter().filter(|_| !def.sections.is_empty()) {
        let pages = layout_gloss(Fill::Example(def), variant, &ctx)?;
        save(out, &format!("{}-gloss-{}", def.id, variant.code()), &pages)?;
    }
    let blank = layout_form(Fill::Blank(def), &ctx)?;
    let fillable = write_pdf_as(&blank, &meta(&def.id)?, Kind::Fillable)?;
    std::fs::write(out.join(format!("{}-fillable.pdf", def.id)), fillable)?;
    let pdf = write_pdf(&layout_form(Fill::Example(def), &ctx)?, &meta(&def.id)?)?;
    let first = rasterise(&pdf, 0, SMALL)?;
    RgbaImage::from_raw(first.width, first.height, first.rgba).ok_or("no picture".into())
}

/// All first sheets on one picture.
fn contact_sheet(firsts: &[RgbaImage]) -> Result<RgbaImage, Box<dyn Error>> {
    const APART: u32 = 12;
    let first = firsts.first().ok_or("no form")?;
    let (w, h) = (first.width() + APART, first.height() + APART);
    let lines = u32::try_from(firsts.len())?.div_ceil(ACROSS);
    let grey = image::Rgba([150, 150, 150, 255]);
    let mut all = RgbaImage::from_pixel(w * ACROSS + APART, h * lines + APART, grey);
    for (n, sheet) in (0..).zip(firsts) {
        let (x, y) = (APART + w * (n % ACROSS), APART + h * (n / ACROSS));
        image::imageops::replace(&mut all, sheet, x.into(), y.into());
    }
    Ok(all)
}

/// Every message file of the source tree.
fn words(folder: &Path) -> Result<Words, Box<dyn Error>> {
    let mut files = Vec::new();
    for variant in Variant::ALL {
        for entry in std::fs::read_dir(folder.join(variant.code()))? {
            files.push((variant, std::fs::read_to_string(entry?.path())?));
        }
    }
    Ok(Words::of(&files))
}

fn save(out: &Path, name: &str, pages: &Pages) -> Result<(), Box<dyn Error>> {
    let pdf = write_pdf(pages, &meta(name)?)?;
    for page in 0..page_count(&pdf) {
        let png = to_png(&rasterise(&pdf, page, SHARP)?)?;
        std::fs::write(out.join(format!("{name}-{}.png", page + 1)), png)?;
    }
    println!("{name}: {} pages, {} bytes", pages.pages.len(), pdf.len());
    std::fs::write(out.join(format!("{name}.pdf")), pdf)?;
    std::fs::write(out.join(format!("{name}.txt")), pages.dump())?;
    Ok(())
}

fn meta(name: &str) -> Result<Meta, Box<dyn Error>> {
    Ok(Meta {
        title: name.to_owned(),
        created: "2026-07-20T06:05:00Z".parse()?,
        id: [7; 16],
    })
}
