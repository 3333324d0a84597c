//! The bundled fonts, for the screen: the same bytes the paper is set with.

pub use kiosk_paper::fonts::web_font;
