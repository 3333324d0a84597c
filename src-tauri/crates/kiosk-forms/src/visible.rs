//! What of a text is seen: characters that take no room and only mislead are dropped, and so are heaps
//! of marks over one letter.

/// Marks over one letter that some language needs; what is piled up beyond them is dropped.
const MARKS: usize = 3;

/// The text without what nobody sees; empty where nothing of it is seen. Joiners and variation
/// selectors stay, for some scripts and characters need them.
pub(crate) fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut marks = 0;
    for letter in text.chars().filter(|c| !misleads(*c)) {
        marks = if is_mark(letter) { marks + 1 } else { 0 };
        if marks <= MARKS {
            seen.push(letter);
        }
    }
    let shows = |c: char| !c.is_whitespace() && !is_mark(c) && !is_selector(c) && !is_joiner(c);
    if seen.chars().any(shows) {
        seen
    } else {
        String::new()
    }
}

/// Spaces and fillers without width, marks of direction and of order, tags.
fn misleads(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Variation selectors.
pub(crate) fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Marks that stand over, under or in the letter before them.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5bd}'
            | '\u{64b}'..='\u{65f}'
            | '\u{e31}'
            | '\u{e34}'..='\u{e3a}'
            | '\u{e47}'..='\u{e4e}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_dropped() {
        for (typed, seen) in [
            ("王\u{200b}小\u{202e}明\u{feff}", "王小明"),
            ("\u{e0041}王\u{ad}小明", "王小明"),
            // A joiner and a selector belong to what they stand by.
            ("ක්\u{200d}ෂ", "ක්\u{200d}ෂ"),
            ("葛\u{e0100}", "葛\u{e0100}"),
            ("ผู้มีชื่อ", "ผู้มีชื่อ"),
            ("Nguye\u{302}\u{303}n", "Nguye\u{302}\u{303}n"),
            // Nothing is seen of these.
            ("\u{200d}\u{200c}\u{fe0f}", ""),
            ("\u{202e}\u{202c}", ""),
            (" \u{3000}\u{301}", ""),
            ("\u{3164}\u{2800}", ""),
        ] {
            assert_eq!(visible(typed), seen, "{typed:?}");
        }
    }

    #[test]
    fn marks_do_not_pile_up() {
        let heap = format!("Z{}a", "\u{301}".repeat(200));
        assert_eq!(visible(&heap), "Z\u{301}\u{301}\u{301}a");
    }
}
