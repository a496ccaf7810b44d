//! pcfix finds the fix for an error message and leads through it, step by step, in the reader's language beside the
//! original.
//!
//! # Modules
//!
//! A module sees only the modules to its left; the test `house` checks that:
//!
//! ```text
//! article -> markdown -> library -> check -> search -> cache -> guide -> journal -> session -> layout -> tui, cli -> main
//!                                                               i18n and config, seen by session and all to its right
//! ```
//!
//! | module | responsibility |
//! |---|---|
//! | [`article`] | plain data that every module shares |
//! | [`markdown`] | parse one file into an article and its problems |
//! | [`library`] | load folders, files and embedded content in parallel |
//! | [`check`] | lint articles and translations |
//! | [`search`] | rank the hits for a query |
//! | [`cache`] | the library and its index stored on disk |
//! | [`guide`] | plan and state of one walk; no screen, no clock |
//! | [`journal`] | the record on disk |
//! | [`session`] | the current case and its guides, what a reader must see, the ticket note |
//! | [`layout`] | lay rows and blocks out as styled lines |
//! | [`config`] | key bindings and themes as plain data |
//! | [`i18n`] | the program's own sentences |
//! | [`tui`] | model, messages, update, view; one file touches the terminal |
//! | [`cli`] | one file per subcommand |
//!
//! Data flow: bytes -> events -> blocks -> nodes -> article -> library -> index; key -> message -> update -> effects -> frame.

pub mod article;
pub mod cache;
pub mod check;
pub mod cli;
pub mod config;
pub mod guide;
pub mod i18n;
pub mod journal;
pub mod layout;
pub mod library;
pub mod markdown;
pub mod search;
pub mod secrets;
pub mod session;
pub mod tui;
