//! The one list of what a window may ask. Who may ask what stands in `capabilities/`.

/// What the office has to say.
pub mod announcements;
/// What archives cost.
pub mod fees;
/// Filling forms.
pub mod forms;
/// Looking notices up.
pub mod notices;
/// Printing.
pub mod print;
/// What the machine needs from a person.
pub mod staff;
/// Beginning.
pub mod start;
/// The questionnaire.
pub mod survey;
/// Beginning and ending a visit.
pub mod visit;
