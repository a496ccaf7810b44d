//! The bytes of a stored library.

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use twox_hash::XxHash3_64;

use crate::article::{Article, Diagnostic, Locale};
use crate::library::{ArticleRef, Entry, IncludeStamps, Library, Site, Snapshot};
use crate::search::Index;

/// The shape of what is stored. A test holds the shape of a sample; a change of the shape needs the next number.
pub const SHAPE: u32 = 6;

const MAGIC: &[u8; 8] = b"pcfixlib";
/// Magic, checksum, and the lengths of head and index.
const FRONT: usize = 32;

#[derive(Debug, Serialize, Deserialize)]
struct Head {
    build: String,
    key: String,
    snapshot: Snapshot,
    includes: IncludeStamps,
    entries: Vec<StoredEntry>,
    problems: Vec<Diagnostic>,
}

#[derive(Debug, Serialize, Deserialize)]
struct StoredEntry {
    id: Box<str>,
    paths: Vec<Box<str>>,
    locales: Vec<Locale>,
    fallback: bool,
    site: Site,
    file: Option<OsString>,
    /// The length of its article.
    length: usize,
}

/// The library and its index as bytes; `None` where something of it cannot be stored.
pub(super) fn encode(
    key: &str,
    snapshot: Snapshot,
    includes: IncludeStamps,
    library: &Library,
    index: &Index,
) -> Option<Vec<u8>> {
    let mut articles = Vec::new();
    let mut entries = Vec::with_capacity(library.entries().len());
    for entry in library.entries() {
        let from = articles.len();
        articles = postcard::to_extend(&*entry.article, articles).ok()?;
        let (id, paths, locales) = (entry.id.clone(), entry.paths.clone(), entry.locales.clone());
        let (fallback, site) = (entry.fallback, entry.site.clone());
        let file = entry.file.as_ref().map(|file| file.as_os_str().to_owned());
        entries.push(StoredEntry { id, paths, locales, fallback, site, file, length: articles.len() - from });
    }
    let problems = library.problems().to_vec();
    let head = Head { build: build()?, key: key.to_owned(), snapshot, includes, entries, problems };
    let head = postcard::to_stdvec(&head).ok()?;
    let index = postcard::to_stdvec(index).ok()?;
    let mut bytes = vec![0; FRONT];
    bytes[..8].copy_from_slice(MAGIC);
    bytes[16..24].copy_from_slice(&(head.len() as u64).to_le_bytes());
    bytes[24..32].copy_from_slice(&(index.len() as u64).to_le_bytes());
    for part in [head, index, articles] {
        bytes.extend_from_slice(&part);
    }
    let sum = XxHash3_64::oneshot(&bytes[16..]);
    bytes[8..16].copy_from_slice(&sum.to_le_bytes());
    Some(bytes)
}

/// The library of these bytes, and its index where that is wanted; `None` where they are damaged, were written by another
/// build or for another request, or where a file has changed since.
pub(super) fn decode(
    bytes: Vec<u8>,
    key: &str,
    snapshot: &Snapshot,
    with_index: bool,
) -> Option<(Library, Option<Index>)> {
    let number = |at: usize| Some(u64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?));
    if bytes.get(..8)? != MAGIC || number(8)? != XxHash3_64::oneshot(bytes.get(16..)?) {
        return None;
    }
    let index_from = FRONT.checked_add(usize::try_from(number(16)?).ok()?)?;
    let articles_from = index_from.checked_add(usize::try_from(number(24)?).ok()?)?;
    let head: Head = postcard::from_bytes(bytes.get(FRONT..index_from)?).ok()?;
    if head.build != build()? || head.key != key || head.snapshot != *snapshot || !head.includes.hold() {
        return None;
    }
    let index = bytes.get(index_from..articles_from)?;
    let index = if with_index { Some(postcard::from_bytes(index).ok()?) } else { None };
    let bytes = Arc::new(bytes);
    let mut from = articles_from;
    let mut entries = Vec::with_capacity(head.entries.len());
    for entry in head.entries {
        let range = from..from.checked_add(entry.length)?;
        from = range.end;
        bytes.get(range.clone())?;
        let shared = Arc::clone(&bytes);
        // The checksum has vouched for these bytes.
        let decode = move || postcard::from_bytes::<Article>(&shared[range.clone()]).unwrap_or_default();
        let StoredEntry { id, paths, locales, fallback, site, file, .. } = entry;
        let file = file.map(|file| Path::new(&file).into());
        entries.push(Entry {
            id,
            article: ArticleRef::stored(decode),
            paths,
            others: Vec::new(),
            locales,
            fallback,
            site,
            file,
        });
    }
    let mut library = Library::default();
    library.add(entries, head.problems);
    Some((library, index))
}

/// This build of the program: its version, the shape of what it stores, and the file that runs.
fn build() -> Option<String> {
    let program = std::env::current_exe().ok()?;
    let metadata = program.metadata().ok()?;
    let (size, time) = (metadata.len(), metadata.modified().ok()?);
    Some(format!("{} {SHAPE} {size} {time:?} {}", env!("CARGO_PKG_VERSION"), program.display()))
}
