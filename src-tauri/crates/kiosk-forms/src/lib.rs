//! The forms as data: definitions, the rule language, guided filling and checking.
//!
//! A form is one data file in `defs/`. From it come the questions on the screen, the checks, the JSON
//! answers, what stands on paper and the blank. There is no Rust code per form: what a form needs and
//! the expression language cannot say is a named function of the language. Words are messages; drawing
//! is left to `kiosk-paper`; nothing here keeps an answer longer than its visit.
#![forbid(unsafe_code)]

mod answers;
mod checked;
mod checks;
pub mod def;
mod expr;
pub mod fees;
mod filling;
mod functions;
mod json;
mod keys;
#[cfg(test)]
mod laws;
pub mod lists;
mod load;
mod moment;
mod normal;
mod pages;
pub mod paper_def;
mod printed;
mod problem;
mod registry;
mod value;
mod view;
mod visible;

pub use answers::{Answers, Row};
pub use checked::{CheckedForm, check, check_json};
pub use def::{Carry, Choice, Field, FieldKind, FormDef, KindOf, Offer, Required, Rule, Section};
pub use expr::{Expr, ExprError, ExprErrorKind, Type};
pub use filling::{Filling, Kept, OfficeLists, Step, Target};
pub use load::{DefError, FORMAT, Fault};
pub use moment::{LivingCost, Moment, OfficeFacts};
pub use printed::{Printed, Shown, Ticks};
pub use problem::{Code, Common, Problem};
pub use registry::{find, registry};
pub use value::{Private, Value};
pub use view::{
    CheckRow, CheckView, DerivedView, FieldView, FillingView, Keyboard, PageView, RowView,
    SectionState, SectionView, SuggestionView, TableView,
};
