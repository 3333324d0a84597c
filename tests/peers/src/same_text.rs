//! What a file says, read back with `pdftotext`.

use std::path::Path;
use std::process::Command;

use kiosk_paper::{Item, Pages};

use crate::Failure;

/// Every file must say the same characters as the first, and that must be what the pages say.
///
/// The order of runs is each writer's own. Left out are texts that ours says unseen, for a search
/// (the signs of boxes, an amount beside its capitals): the rivals are spared them.
pub(crate) fn same_text(pages: &Pages, files: &[&Path]) -> Result<(), Failure> {
    let mut unseen = Vec::new();
    let mut said = Vec::new();
    for item in pages.pages.iter().flat_map(|page| &page.items) {
        if let Item::Text(text) = item {
            let read = text.actual.as_deref().unwrap_or(&text.text);
            let whose = if text.hidden { &mut unseen } else { &mut said };
            whose.extend(read.chars().filter(|c| !c.is_whitespace()));
        }
    }
    said.sort_unstable();
    for (n, file) in files.iter().enumerate() {
        let mut read = characters(file)?;
        if n == 0 {
            for c in &unseen {
                let at = read.iter().position(|one| one == c);
                read.swap_remove(at.ok_or("our file does not say what it says unseen")?);
            }
        }
        read.sort_unstable();
        if read != said {
            let lost = without(&said, &read);
            let more = without(&read, &said);
            return Err(format!("{}: lost {lost:?}, more {more:?}", file.display()).into());
        }
    }
    Ok(())
}

fn characters(file: &Path) -> Result<Vec<char>, Failure> {
    let output = Command::new("pdftotext").arg(file).arg("-").output()?;
    if !output.status.success() {
        return Err(format!("pdftotext {}: {}", file.display(), output.status).into());
    }
    let text = String::from_utf8(output.stdout)?;
    Ok(text.chars().filter(|c| !c.is_whitespace()).collect())
}

/// What one has more often than the other.
fn without(one: &[char], other: &[char]) -> String {
    let mut other = other.to_vec();
    let left = one.iter().filter(|c| {
        let at = other.iter().position(|found| found == *c);
        at.map(|at| other.swap_remove(at)).is_none()
    });
    left.collect()
}
