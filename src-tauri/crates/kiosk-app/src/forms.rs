//! Filling a form within a visit.

pub use kiosk_forms::{
    Answers, CheckView, DerivedView, FieldKind, FieldView, Filling, FormDef, Keyboard, KindOf,
    PageView, Problem, SectionState, Shown, Step, TableView, Target, Value,
};
use kiosk_forms::{LivingCost, Moment, OfficeFacts, OfficeLists};

use kiosk_model::date_time::RocDateTime;
use kiosk_model::money::Money;
use kiosk_model::places::split_address;
use kiosk_store::UsageKind;

use crate::error::Error;
use crate::{Kiosk, Machine};

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

impl Machine {
    /// Day and hour, as forms count them, and the calendar by which they count working days.
    pub(crate) fn moment(&self) -> Moment {
        let now = self.now();
        let (hour, minute) = now.hour_minute();
        let clock = u8::try_from(hour).ok().zip(u8::try_from(minute).ok());
        let time = clock.and_then(|(hour, minute)| RocDateTime::new(now.date(), hour, minute).ok());
        let moment: Moment = time.map_or_else(|| now.date().into(), Moment::from);
        moment.in_calendar(self.calendar).at(self.office_facts())
    }

    /// What rules ask of the office.
    fn office_facts(&self) -> OfficeFacts {
        let cost = self.profile.forms.minimum_living_cost;
        OfficeFacts {
            county: self.county(),
            living_cost: cost.and_then(|cost| {
                let monthly = Money::new(cost.monthly.into()).ok()?;
                let year = cost.year;
                Some(LivingCost { year, monthly })
            }),
        }
    }

    /// The county or city of the office, by the beginnings of addresses it offers.
    fn county(&self) -> Option<&'static str> {
        let prefixes = self.profile.address.prefixes.iter();
        prefixes
            .map(|prefix| split_address(prefix))
            .find_map(|address| address.county)
    }
}

impl Kiosk {
    /// Begins a form with what is known of this visitor, or goes on with it when it was begun before.
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
            visit.lay_aside();
            let earlier = visit.take_up(id);
            if earlier.is_none() {
                self.count(UsageKind::FormBegun);
            }
            visit.filling = Some(earlier.unwrap_or_else(|| {
                let lists = self.office_lists();
                Filling::reusing(def, self.machine.moment(), lists, &visit.kept)
            }));
        }
        Ok(())
    }

    /// What only this office can offer.
    fn office_lists(&self) -> OfficeLists {
        let lists = &self.profile().forms;
        let prefixes = &self.profile().address.prefixes;
        OfficeLists {
            agencies: lists.transferring_agencies.clone(),
            divisions: lists.divisions.clone(),
            address_prefixes: prefixes.clone(),
            county: self.machine.county().map(str::to_owned),
        }
    }

    /// The forms that belong to the one being filled, as it stands; none when none is open.
    pub fn form_offers(&self) -> Vec<String> {
        let visit = self.visit();
        let offers = visit.filling.as_ref().map(Filling::offers);
        offers.into_iter().flatten().map(str::to_owned).collect()
    }

    /// Closes the form being filled. What it says of persons and cases is kept for the next form of
    /// the visit.
    ///
    /// # Errors
    /// None at present.
    pub fn close_form(&self) -> Result<(), Error> {
        drop(self.visit().close());
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
