//! Laws over the whole registry. A new form has nothing to write here, only to obey.
mod counts;
mod fees;
mod no_need;
mod paper;
mod words;

use kiosk_model::date_time::RocDateTime;
use kiosk_model::money::Money;

use crate::Answers;
use crate::checked::check;
use crate::checks;
use crate::def::KindOf;
use crate::expr::Scope;
use crate::json;
use crate::moment::{LivingCost, Moment, OfficeFacts};
use crate::registry::registry;

/// The office of the examples that rules are held to; its living cost is invented.
fn office() -> OfficeFacts {
    OfficeFacts {
        county: Some("臺東縣"),
        living_cost: Some(LivingCost {
            year: 115,
            monthly: Money::new(15_000).unwrap(),
        }),
    }
}

#[test]
fn every_rule_is_kept_and_broken_by_its_examples() {
    for def in registry() {
        let asks = def.kind_of != KindOf::Information;
        assert!(!asks || !def.rules.is_empty(), "{} has no rule", def.id);
        for rule in &def.rules {
            // In the middle of the morning, where a rule asks for the hour.
            let now = RocDateTime::new(def.specimen_today, 10, 0).unwrap();
            let now = Moment::from(now).at(office());
            let broken =
                |answers: &Answers| checks::broken(&Scope::new(def, answers, now), rule).is_some();
            assert!(
                !broken(&rule.pass),
                "{}: {} is broken by its good example",
                def.id,
                rule.id
            );
            assert!(
                broken(&rule.fail),
                "{}: {} is not broken by its bad example",
                def.id,
                rule.id
            );
            // A rule that is not even looked at would pass anything.
            let scope = Scope::new(def, &rule.pass, now);
            assert!(
                rule.check.eval(&scope).holds(),
                "{}: the good example of {} says nothing",
                def.id,
                rule.id
            );
        }
    }
}

#[test]
fn every_specimen_keeps_its_own_rules() {
    for def in registry() {
        let checked = check(def, &def.specimen, def.specimen_today);
        let checked = checked.unwrap_or_else(|problems| panic!("{}: {problems:?}", def.id));
        assert_eq!(checked.hints(), [], "{}", def.id);
    }
}

#[test]
fn offers_lead_to_other_forms() {
    for def in registry() {
        for offer in &def.offers {
            assert_ne!(offer.form, def.id, "{} offers itself", def.id);
            let known = counts::is_on_the_list(&offer.form);
            assert!(known, "{} offers {:?}", def.id, offer.form);
        }
    }
}

#[test]
fn every_specimen_survives_json() {
    for def in registry() {
        let text = def.specimen.to_json(def);
        let value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            json::read(def, &value).as_ref(),
            Ok(&def.specimen),
            "{}",
            def.id
        );
    }
}
