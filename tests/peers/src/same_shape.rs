//! How a file is made up: as many sheets as the pages, and read in their order, for a file with
//! structure in the order of the structure.

use std::path::Path;
use std::process::Command;

use kiosk_paper::{Item, Pages};

use crate::Failure;

/// Share of the texts of the pages that a rival must give in the order of the pages. Cells beside one
/// another are each writer's own matter: row by row or column by column.
const IN_ORDER: f64 = 0.85;
/// Shorter texts stand on a page too often to say anything about order.
const SAYS_SOMETHING: usize = 4;

/// Checks the first file, which is ours, and the others.
pub(crate) fn same_shape(pages: &Pages, files: &[&Path], tagged: bool) -> Result<(), Failure> {
    let texts = texts(pages);
    for (n, file) in files.iter().enumerate() {
        let about = told("pdfinfo", &[], file)?;
        let sheets = field(&about, "Pages:").parse::<usize>()?;
        if sheets != pages.pages.len() {
            return Err(format!("{}: {sheets} sheets", file.display()).into());
        }
        let has_tags = field(&about, "Tagged:") == "yes";
        if has_tags != tagged {
            return Err(format!("{}: structure: {has_tags}", file.display()).into());
        }
        let read = if tagged {
            struct_text(&told("pdfinfo", &["-struct-text"], file)?)
        } else {
            // In the order of the content.
            told("pdftotext", &["-raw"], file)?
        };
        let read: String = read.split_whitespace().collect();
        let (found, in_order) = order(&texts, &read);
        // What stands in the foot and head of a sheet is no content to a structure.
        let least = if n == 0 { 1.0 } else { IN_ORDER };
        let share = in_order as f64 / found.max(1) as f64;
        if found * 10 < texts.len() * 8 || share < least {
            return Err(format!(
                "{}: {found} of {} texts, {in_order} in order",
                file.display(),
                texts.len()
            )
            .into());
        }
    }
    Ok(())
}

/// The texts that stand once on the pages, in order.
fn texts(pages: &Pages) -> Vec<String> {
    let items = pages.pages.iter().flat_map(|page| &page.items);
    let said: Vec<String> = items
        .filter_map(|item| match item {
            Item::Text(text) if !text.hidden && text.turn == 0.0 && text.actual.is_none() => {
                Some(text.text.split_whitespace().collect())
            }
            _ => None,
        })
        .collect();
    let all = said.concat();
    said.into_iter()
        .filter(|text| {
            text.chars().count() >= SAYS_SOMETHING && all.matches(text.as_str()).count() == 1
        })
        .collect()
}

/// How many are found, and how many of those in ascending order (the longest such chain).
fn order(texts: &[String], read: &str) -> (usize, usize) {
    let places: Vec<usize> = texts.iter().filter_map(|text| read.find(text)).collect();
    let mut ends: Vec<usize> = Vec::new();
    for place in &places {
        let at = ends.partition_point(|end| end < place);
        match ends.get_mut(at) {
            Some(end) => *end = *place,
            None => ends.push(*place),
        }
    }
    (places.len(), ends.len())
}

/// The quoted texts of `pdfinfo -struct-text`.
fn struct_text(told: &str) -> String {
    told.lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'))
        .collect()
}

fn field<'t>(about: &'t str, name: &str) -> &'t str {
    let line = about.lines().find_map(|line| line.strip_prefix(name));
    line.unwrap_or_default().trim()
}

fn told(program: &str, args: &[&str], file: &Path) -> Result<String, Failure> {
    let mut command = Command::new(program);
    command.args(args).arg(file);
    if program == "pdftotext" {
        command.arg("-");
    }
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("{program} {}: {}", file.display(), output.status).into());
    }
    // The names of cells in the structure are bytes.
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
