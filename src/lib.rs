//! pcfix finds the fix for an error message and steps through it, in your language beside the original.
//!
//! This is the library behind the `pcfix` program. Its documented modules read localized troubleshooting articles
//! (markdown), search them and lint them; each has an example:
//!
//! | module | does |
//! |---|---|
//! | [`article`] | the data: articles, nodes, blocks, texts in two languages |
//! | [`markdown`] | reads one file into an article and its problems |
//! | [`library`] | finds and reads folders in parallel and pairs languages |
//! | [`search`] | ranks the hits for a query or a pasted log |
//! | [`check`] | lints articles and translations |
//!
//! The other modules make up the program. They are public for its tests and benches, hidden from these pages, and change
//! without notice.
//!
//! # Examples
//!
//! The data of an article:
//!
//! ```
//! use pcfix::article::{Block, NodeKind};
//!
//! let text = b"# Printer portal\n\n## Your job was declined\n\n1. Select **Queues**.\n2. Select **Open queue**.\n";
//! let article = pcfix::markdown::read("printer.md", text).article.expect("an article");
//! let symptom = &article.nodes[0];
//! assert_eq!(symptom.title.text(), "Your job was declined");
//! assert_eq!(symptom.kind, NodeKind::Symptom);
//! assert!(matches!(&symptom.blocks[0], Block::Steps { items, .. } if items.len() == 2));
//! ```
//!
//! Reading one file:
//!
//! ```
//! let parsed = pcfix::markdown::read("coffee.md", b"# Coffee stays cold\n\n```sh\nbrew --hot\n```\n");
//! assert_eq!(parsed.article.expect("an article").title.text(), "Coffee stays cold");
//! assert!(parsed.problems.is_empty());
//! ```
//!
//! A library, in Dutch beside the original:
//!
//! ```
//! use pcfix::article::{Limits, Locale};
//! use pcfix::library::{Languages, Root, gather_all};
//!
//! let lang = Locale::parse("nl").expect("a locale");
//! let languages = Languages { lang, named: true, beside: None };
//! let library = gather_all(&[Root::Embedded], &Limits::default(), &languages, |_| (), |_, _| ())?;
//! let fix = library.resolve("cancel-order").expect("a known ID");
//! assert!(library.id_of(fix).ends_with("#cancel-order"));
//! # Ok::<(), pcfix::library::GatherError>(())
//! ```
//!
//! Searching a library:
//!
//! ```
//! use pcfix::article::Limits;
//! use pcfix::library::{Languages, Root, gather_all};
//! use pcfix::search::{Index, Prepared, Searcher};
//!
//! let mut index = Index::with_thesaurus();
//! let library = gather_all(
//!     &[Root::Embedded],
//!     &Limits::default(),
//!     &Languages::default(),
//!     |entry| Prepared::from(entry),
//!     |first, prepared| index.merge(first, prepared),
//! )?;
//! let found = Searcher::new(&index, &library).search("cancle ordr", 10);
//! assert!(library.id_of(found.hits[0].address).ends_with("#cancel-order"));
//! # Ok::<(), pcfix::library::GatherError>(())
//! ```
//!
//! Checking articles:
//!
//! ```
//! use pcfix::article::Limits;
//! use pcfix::library::Root;
//!
//! let checked = pcfix::check::check(&Root::Embedded, &Limits::default(), |path, _| path.starts_with("en-us/"))?;
//! assert!(checked.articles > 0);
//! for finding in checked.findings {
//!     println!("{}", finding.path);
//! }
//! # Ok::<(), pcfix::library::GatherError>(())
//! ```
//!
//! # Architecture
//!
//! A module sees only the modules to its left; the test `house` checks that. `i18n` (the program's sentences) and `config`
//! (settings, keys, theme) are plain data, seen from `journal` on.
//!
//! ```text
//! article -> markdown -> library -> check -> search -> cache -> guide -> journal -> session -> layout -> tui, cli -> main
//! ```
//!
//! Data flows from bytes to events, blocks, nodes, an article, a library and an index; and from a key to a message, an
//! update, effects and a frame. `update(&mut Model, Msg) -> Vec<Effect>` is the only place where the model changes; drawing
//! only reads it.

pub mod article;
#[doc(hidden)]
pub mod cache;
pub mod check;
#[doc(hidden)]
pub mod cli;
#[doc(hidden)]
pub mod config;
#[doc(hidden)]
pub mod guide;
#[doc(hidden)]
pub mod i18n;
#[doc(hidden)]
pub mod journal;
#[doc(hidden)]
pub mod layout;
pub mod library;
pub mod markdown;
pub mod search;
#[doc(hidden)]
pub mod secrets;
#[doc(hidden)]
pub mod session;
#[doc(hidden)]
pub mod tui;
