//! The papers of one form, to look at while its definition is written:
//! `cargo run -p kiosk-paper --example papers -- FORM OUT_DIR [SRC_TAURI]`.
//!
//! Definition and words are read from the source tree (or from another folder
//! like `src-tauri`) as they are now, so that nothing has to be built again after
//! a change to them; only what several forms share is that of the build.
#![expect(clippy::print_stdout, reason = "an example for the developer's eyes")]

mod limits;

use std::error::Error;
use std::path::{Path, PathBuf};

use kiosk_forms::FormDef;
use kiosk_model::variant::Variant;
use kiosk_paper::{
    Fill, JobMark, Meta, OfficeOnPaper, Pages, PaperContext, layout_form, layout_gloss, page_count,
    rasterise, to_png, write_pdf,
};
use kiosk_words::Words;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(form), Some(out)) = (args.next(), args.next()) else {
        return Err("papers FORM OUT_DIR [SRC_TAURI]".into());
    };
    let out = PathBuf::from(out);
    std::fs::create_dir_all(&out)?;
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let source = args.next().map_or(here, PathBuf::from);
    let file = source.join(format!("crates/kiosk-forms/defs/{form}.toml"));
    let def = FormDef::read(&format!("{form}.toml"), &std::fs::read_to_string(&file)?)?;
    let words = words(&source.join("words"))?;
    let missing: Vec<_> = def
        .message_keys()
        .into_iter()
        .filter(|key| !words.has(key))
        .collect();
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
        words: &words,
        today: def.specimen_today,
        job: Some(JobMark {
            id: "7F3K2M9Q".to_owned(),
        }),
        data_as_of: None,
    };
    let longest = limits::longest(&def, 0);
    let rarest = limits::rarest(&def);
    for (name, fill) in [
        ("blank", Fill::Blank(&def)),
        ("example", Fill::Example(&def)),
        ("longest", Fill::Trial(&def, &longest)),
        ("rarest", Fill::Trial(&def, &rarest)),
        ("large", Fill::Large(&def)),
    ] {
        match layout_form(fill, &ctx) {
            Ok(pages) => save(&out, &format!("{form}-{name}"), &pages)?,
            Err(error) => println!("{name}: {error}"),
        }
    }
    for variant in [Variant::En, Variant::Vi, Variant::Id, Variant::Th] {
        let pages = layout_gloss(Fill::Example(&def), variant, &ctx)?;
        save(&out, &format!("{form}-gloss-{}", variant.code()), &pages)?;
    }
    Ok(())
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
    let meta = Meta {
        title: name.to_owned(),
        created: "2026-07-20T06:05:00Z".parse()?,
        id: [7; 16],
    };
    let pdf = write_pdf(pages, &meta)?;
    for page in 0..page_count(&pdf) {
        let png = to_png(&rasterise(&pdf, page, 96.0)?)?;
        std::fs::write(out.join(format!("{name}-{}.png", page + 1)), png)?;
    }
    println!("{name}: {} pages, {} bytes", pages.pages.len(), pdf.len());
    std::fs::write(out.join(format!("{name}.pdf")), pdf)?;
    std::fs::write(out.join(format!("{name}.txt")), pages.dump())?;
    Ok(())
}
