//! FIND.
#![allow(dead_code)]
mod fold;
mod tokens;
pub use fold::fold;
