//! Between the domain's types and the wire's, both ways, and nothing else.

pub(crate) mod fees;
pub(crate) mod forms;
pub(crate) mod notices;
pub(crate) mod print;
pub(crate) mod staff;
pub(crate) mod start;
