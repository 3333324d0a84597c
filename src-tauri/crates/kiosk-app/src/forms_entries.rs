//! By which words a form is found: names, what one wants to do, numbers, and what people call it.

use kiosk_forms::FormDef;
use kiosk_model::variant::Variant;
use kiosk_words::Words;

use crate::forms;

/// One form for a finder or a search index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormEntry {
    /// The form.
    pub id: &'static str,
    /// Its number in the office's list.
    pub number: u16,
    /// What it is called in each language, in the order of [`Variant::ALL`].
    pub words: Vec<EntryWords>,
}

/// The words of a form in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryWords {
    /// The language.
    pub variant: Variant,
    /// The full name, then the short one.
    pub names: Vec<String>,
    /// What it is for, who uses it, and when.
    pub purposes: Vec<String>,
    /// Other words for it; never shown.
    pub synonyms: Vec<String>,
}

/// Every form of the branch's list, in its order.
#[must_use]
pub fn entries(words: &Words) -> Vec<FormEntry> {
    let entry = |def: &'static FormDef| FormEntry {
        id: &def.id,
        number: def.no.into(),
        words: Variant::ALL
            .map(|variant| words_of(words, variant, def))
            .into(),
    };
    forms::list().map(entry).collect()
}

fn words_of(words: &Words, variant: Variant, def: &FormDef) -> EntryWords {
    let title = def.title_key();
    let guide = |about: &str| format!("guide-{about}-{}", def.id);
    let said = |keys: &[String]| {
        let texts = keys.iter().filter_map(|key| words.find(variant, key, &[]));
        texts.collect::<Vec<String>>()
    };
    EntryWords {
        variant,
        names: said(&[title.clone(), format!("{title}.short")]),
        purposes: said(&[format!("{title}.what"), guide("who"), guide("when")]),
        synonyms: said(&[guide("also")])
            .iter()
            .flat_map(|list| list.split(['、', ';']))
            .map(|word| word.trim().to_owned())
            .filter(|word| !word.is_empty())
            .collect(),
    }
}
