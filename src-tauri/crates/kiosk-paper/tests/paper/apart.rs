//! A law over pages: no text touches another, a rule, or the edge of the sheet.

use kiosk_paper::{Item, PT, Page, Pages, Text};

/// Left, top, right, bottom of what is drawn, mm.
fn bounds(t: &Text) -> [f32; 4] {
    let em = t.size * PT;
    [
        t.x,
        t.y - 0.86 * em,
        t.x + t.width() - t.spacing,
        t.y + 0.1 * em,
    ]
}

fn upright(page: &Page) -> Vec<&Text> {
    page.items
        .iter()
        .filter_map(|item| match item {
            Item::Text(t) if t.turn == 0.0 && !t.hidden && !t.text.trim().is_empty() => Some(t),
            _ => None,
        })
        .collect()
}

/// Panics with the texts that stand where they should not.
pub(crate) fn apart(name: &str, pages: &Pages) {
    let faults = faults(name, pages);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every text that touches another, a rule, or the edge of the sheet.
pub(crate) fn faults(name: &str, pages: &Pages) -> Vec<String> {
    const SLACK: f32 = 0.05;
    let mut faults = Vec::new();
    for (n, page) in (1..).zip(&pages.pages) {
        let texts = upright(page);
        for (i, a) in texts.iter().enumerate() {
            let [l, t, r, b] = bounds(a);
            if !(l > 8.0 && r < 200.5 && t > 5.0 && b < 292.0) {
                faults.push(format!("{name} {n}: {:?} at the edge", a.text));
            }
            for other in &texts[i + 1..] {
                let [ol, ot, or, ob] = bounds(other);
                let apart =
                    r <= ol + SLACK || or <= l + SLACK || b <= ot + SLACK || ob <= t + SLACK;
                if !apart {
                    faults.push(format!("{name} {n}: {:?} on {:?}", a.text, other.text));
                }
            }
            let through = page.items.iter().any(|item| {
                let Item::Line { from, to, .. } = item else {
                    return false;
                };
                let (x0, x1) = (from.0.min(to.0), from.0.max(to.0));
                let (y0, y1) = (from.1.min(to.1), from.1.max(to.1));
                let clear =
                    x1 <= l + SLACK || x0 >= r - SLACK || y1 <= t + SLACK || y0 >= b - SLACK;
                !clear
            });
            if through {
                faults.push(format!("{name} {n}: a rule runs through {:?}", a.text));
            }
        }
    }
    faults
}
