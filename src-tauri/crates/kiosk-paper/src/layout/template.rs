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
use crate::pdf::{Effort, Prepared, used};

/// Signs that answers are made of on nearly every form. Rarer ones would weigh
/// more in each document than the time they save.
const COMMON: &str = " 0123456789,-民國年月日元第字號度執股縣市路";

/// Form id and office name; the same key always gives the same glyphs, so the
/// same answers give the same bytes in every process.
type Cache = BTreeMap<(String, String), Arc<Prepared>>;

static CACHE: Mutex<Cache> = Mutex::new(BTreeMap::new());

fn key(def: &FormDef, ctx: &PaperContext<'_>) -> (String, String) {
    let form = format!("{} {}", def.id, def.edition);
    (form, ctx.office.name.clone())
}

/// The prepared part of a form's fonts, once it is made.
pub(super) fn ready(def: &FormDef, ctx: &PaperContext<'_>) -> Option<Arc<Prepared>> {
    let cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    cache.get(&key(def, ctx)).map(Arc::clone)
}

/// The same, made at its first use.
pub(super) fn prepared(def: &FormDef, ctx: &PaperContext<'_>) -> Result<Arc<Prepared>, Error> {
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(ready) = cache.get(&key(def, ctx)) {
        return Ok(Arc::clone(ready));
    }
    let blank = form::pages(&Printed::blank(def), None, ctx)?;
    let mut characters = used(&blank);
    characters
        .entry(Face::HanRegular)
        .or_default()
        .extend(COMMON.chars());
    let ready = Arc::new(Prepared::new(&characters, Effort::of(&blank))?);
    cache.insert(key(def, ctx), Arc::clone(&ready));
    Ok(ready)
}
