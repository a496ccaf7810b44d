//! pcfix finds the fix for an error message and leads through it, step by step, in the reader's language beside the
//! original.
//!
//! # The house
//!
//! The library is built of rooms; a room sees only the rooms to its left, which the test `house` holds:
//!
//! ```text
//! article -> markdown -> library -> check -> search -> guide -> journal -> page -> tui, cli -> main
//!                                                      words, seen by journal, page, tui and cli
//!                                                      taste, seen by tui and cli
//! ```
//!
//! | room | does |
//! |---|---|
//! | [`article`] | NOUNS: plain data that every room speaks of |
//! | [`markdown`] | READ: the text of one file becomes an article and its problems |
//! | [`library`] | GATHER: folders, files and embedded content become a library, in parallel |
//! | [`check`] | JUDGE: articles and their lines become faults, each explained |
//! | [`search`] | FIND: a query over a library becomes ranked hits |
//! | [`guide`] | STEP: a symptom becomes a walk; no screen, no clock |
//! | [`journal`] | REMEMBER: what was done, on disk; the ticket note |
//! | [`page`] | TYPESET: blocks, a width and languages become styled lines |
//! | [`taste`] | CHOOSE: keys and looks as data, as the reader wants them |
//! | [`words`] | SAY: the program's own sentences |
//! | [`tui`] | SHOW: model, messages, update, view; one file touches the terminal |
//! | [`cli`] | SCRIPT: one file a subcommand |
//!
//! Data travels one way: bytes become events, blocks, nodes, an article, a library, an index; a key becomes a message,
//! an update, effects, a frame.

pub mod article;
pub mod check;
pub mod cli;
pub mod guide;
pub mod journal;
pub mod library;
pub mod markdown;
pub mod page;
pub mod search;
pub mod taste;
pub mod tui;
pub mod words;
