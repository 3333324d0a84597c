//! Filling a form within a visit.

use kiosk_forms::OfficeLists;
pub use kiosk_forms::{
    Answers, CheckView, DerivedView, FieldKind, FieldView, Filling, FormDef, Keyboard, PageView,
    Problem, SectionState, Shown, Step, TableView, Target, Value,
};

use kiosk_store::UsageKind;

use crate::Kiosk;
use crate::error::Error;

/// The forms of the branch's list, in its order.
pub fn list() -> impl Iterator<Item = &'static FormDef> {
    kiosk_forms::registry()
}

/// A form by its id.
///
/// # Errors
/// There is none of this id.
pub fn find(id: &str) -> Result<&'static FormDef, Error> {
    kiosk_forms::find(id).ok_or(Error::NotFound("form"))
}

impl Kiosk {
    /// Begins a form, or goes on with it when it is the one being filled.
    ///
    /// # Errors
    /// No such form.
    pub fn open_form(&self, id: &str) -> Result<(), Error> {
        let def = find(id)?;
        let mut visit = self.visit();
        if visit
            .filling
            .as_ref()
            .is_none_or(|open| open.def().id != id)
        {
            let lists = &self.profile().forms;
            visit.filling = Some(Filling::new(
                def,
                self.now().date(),
                OfficeLists {
                    agencies: lists.transferring_agencies.clone(),
                    divisions: lists.divisions.clone(),
                    address_prefixes: self.profile().address.prefixes.clone(),
                },
            ));
            self.count(UsageKind::FormBegun);
        }
        Ok(())
    }

    /// Forgets the form being filled and its answers.
    ///
    /// # Errors
    /// None at present.
    pub fn close_form(&self) -> Result<(), Error> {
        self.visit().filling = None;
        Ok(())
    }

    /// Looks at or changes the form being filled.
    ///
    /// # Errors
    /// No form is being filled, or what the caller's work fails with.
    pub fn with_filling<T>(
        &self,
        work: impl FnOnce(&mut Filling) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut visit = self.visit();
        let filling = visit
            .filling
            .as_mut()
            .ok_or(Error::NotReady("no form is open"))?;
        work(filling)
    }
}
