//! The crate from outside: rows, whole files, damaged files, real files, and the invented notices.

mod common;
mod damage;
mod demo;
mod files;
mod formats;
mod hostile;
mod made;
mod pitfalls;
mod real;
mod rows;
mod samples;
mod spellings;
mod variations;
