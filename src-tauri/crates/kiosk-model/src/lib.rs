//! Values of the domain: parsing, checking and display, with no input or output of their own.
#![forbid(unsafe_code)]
