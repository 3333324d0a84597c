//! Laws of the house: what a reader could check by looking, checked by a test.

mod imports;
mod licences;
mod places;
mod readers;
mod screens;
mod shell_safety;
mod tree;
