//! Typst and WeasyPrint, which lay the content out themselves: a Python program beside this one that
//! is given the pages as data and tells what each took. See `python/rivals.py`.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use kiosk_paper::fonts::Face;
use kiosk_paper::{Ink, Item, Page, Pages};
use serde_json::{Value, json};

use crate::Failure;

/// The program, waiting.
pub(crate) struct Typesetters {
    child: Child,
    /// Nothing once there is nothing more to ask.
    ask: Option<ChildStdin>,
    told: BufReader<ChildStdout>,
}

impl Typesetters {
    /// Starts it, with the very font files that ours has in it.
    pub(crate) fn start(python: &str, folder: &Path) -> Result<Self, Failure> {
        let fonts = folder.join("fonts");
        std::fs::create_dir_all(&fonts)?;
        for face in Face::ALL {
            let kind = if face.bytes().starts_with(b"OTTO") {
                "otf"
            } else {
                "ttf"
            };
            std::fs::write(fonts.join(format!("{}.{kind}", face.name())), face.bytes())?;
        }
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/python/rivals.py");
        let mut child = Command::new(python)
            // Nothing is left beside the script.
            .args(["-B", script])
            .arg(&fonts)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let ask = child.stdin.take();
        let told = BufReader::new(child.stdout.take().ok_or("no way to be told")?);
        Ok(Self { child, ask, told })
    }

    /// CPU milliseconds from markup in memory to the bytes of the file, which is written to `out`.
    pub(crate) fn write(
        &mut self,
        rival: &str,
        pages: &Pages,
        tagged: bool,
        out: &Path,
    ) -> Result<f64, Failure> {
        let pages: Vec<Value> = pages.pages.iter().map(page).collect();
        let asked = json!({ "rival": rival, "tagged": tagged, "pages": pages, "out": out });
        writeln!(self.ask.as_ref().ok_or("no way to ask")?, "{asked}")?;
        let mut told = String::new();
        self.told.read_line(&mut told)?;
        let told: Value = serde_json::from_str(&told)?;
        told["ms"].as_f64().ok_or_else(|| "no time told".into())
    }
}

impl Drop for Typesetters {
    fn drop(&mut self) {
        // It ends by itself when nothing more can be asked, and clears up; whether it already has does
        // not matter.
        drop(self.ask.take());
        let _ = self.child.wait();
    }
}

fn page(page: &Page) -> Value {
    let (mut texts, mut rules, mut grounds) = (Vec::new(), Vec::new(), Vec::new());
    let rule = |points: &[(f32, f32)], width: f32, ink: Ink, dashed: bool| json!({ "points": points, "width": width, "ink": ink.0, "dashed": dashed });
    for item in &page.items {
        match item {
            Item::Text(text) => {
                let sign = text.actual.as_deref().filter(|_| text.hidden);
                if text.hidden && sign.is_none() {
                    continue;
                }
                texts.push(json!({
                    "x": text.x, "y": text.y, "size": text.size, "face": text.face.name(),
                    "ink": text.ink.0, "text": text.text, "spacing": text.spacing,
                    "width": text.width(), "box": sign,
                }));
            }
            Item::Line {
                from,
                to,
                width,
                ink,
                dash,
            } => rules.push(rule(&[*from, *to], *width, *ink, dash.is_some())),
            Item::Stroke { points, width, ink } => rules.push(rule(points, *width, *ink, false)),
            Item::Rect { x, y, w, h, ink } => grounds.push(json!([x, y, w, h, ink.0])),
            // Codes only where an office has set its key, pictures only of notices: the papers measured
            // have none.
            Item::Fields { .. } | Item::Picture { .. } => {}
        }
    }
    json!({ "size": page.size, "texts": texts, "rules": rules, "grounds": grounds })
}
