//! What all documents of one form have in common: the glyphs of its standing
//! texts, cut out of the faces and deflated once per process.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use kiosk_forms::Printed;
use kiosk_forms::def::FormDef;

use super::form;
use super::sheet::PaperContext;
use crate::error::Error;
use crate::fonts::Face;
use crate::pdf::{Prepared, used};

/// Signs that answers are made of on nearly every form.
const COMMON: &str = " 0123456789,.-/()#@ABCDEFGHIJKLMNOPQRSTUVWXYZ民國年月日元（）、，。號第字度執縣市鄉鎮區村里鄰路街段巷弄樓之";
/// Characters of amounts in capitals.
const CAPITALS: &str = "新臺幣零壹貳參肆伍陸柒捌玖拾佰仟萬億兆元整";

/// Form id and office name; the same key always gives the same glyphs, so the
/// same answers give the same bytes in every process.
type Cache = BTreeMap<(String, String), Arc<Prepared>>;

static CACHE: Mutex<Cache> = Mutex::new(BTreeMap::new());

/// The prepared part of a form's fonts, made at its first use.
pub(super) fn prepared(def: &FormDef, ctx: &PaperContext<'_>) -> Result<Arc<Prepared>, Error> {
    let key = (format!("{} {}", def.id, def.edition), ctx.office.name.clone());
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(ready) = cache.get(&key) {
        return Ok(Arc::clone(ready));
    }
    let mut characters = used(&form::pages(&Printed::blank(def), None, ctx)?);
    for (face, signs) in [(Face::HanRegular, COMMON), (Face::Kai, CAPITALS)] {
        let known = signs.chars().filter(|c| face.glyph(*c).is_some());
        characters.entry(face).or_default().extend(known);
    }
    let ready = Arc::new(Prepared::new(&characters)?);
    cache.insert(key, Arc::clone(&ready));
    Ok(ready)
}
