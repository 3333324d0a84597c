//! Between the domain's types and the wire's, both ways, and nothing else.

pub(crate) mod announcements;
pub(crate) mod fees;
pub(crate) mod forms;
pub(crate) mod notices;
pub(crate) mod notices_check;
pub(crate) mod notices_detail;
pub(crate) mod notices_search;
pub(crate) mod print;
pub(crate) mod staff;
pub(crate) mod start;
