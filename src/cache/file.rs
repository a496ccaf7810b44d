//! The bytes of a stored library.

use std::ffi::OsString;
use std::io::{Read, Seek};
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use twox_hash::XxHash3_64;

use crate::article::{Article, Diagnostic, Locale};
use crate::library::{ArticleRef, Entry, IncludeStamps, Library, Site, Snapshot};
use crate::search::Index;
use crate::search::packed::{pack, unpack};

/// The shape of what is stored. A test holds the shape of a sample; a change of the shape needs the next number.
pub const SHAPE: u32 = 10;

const MAGIC: &[u8; 8] = b"pcfixlib";
/// Head, index and articles.
const PARTS: usize = 3;
/// Magic, checksum of the rest of the front, and the length and checksum of each part.
const FRONT: usize = 16 + PARTS * 16;

/// The length and checksum of a part, as the front has them.
#[derive(Clone, Copy)]
struct Part {
    length: usize,
    sum: u64,
}

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
    area: Box<str>,
    file: Option<OsString>,
    /// The length of its article, packed.
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
        articles.extend(pack(&*entry.article)?);
        let (id, paths, locales) = (entry.id.clone(), entry.paths.clone(), entry.locales.clone());
        let (fallback, site, area) = (entry.fallback, entry.site.clone(), entry.area.clone());
        let file = entry.file.as_ref().map(|file| file.as_os_str().to_owned());
        entries.push(StoredEntry { id, paths, locales, fallback, site, area, file, length: articles.len() - from });
    }
    let problems = library.problems().to_vec();
    let head = Head { build: build()?, key: key.to_owned(), snapshot, includes, entries, problems };
    let parts = [postcard::to_stdvec(&head).ok()?, postcard::to_stdvec(index).ok()?, articles];
    let mut bytes = vec![0; FRONT];
    bytes[..8].copy_from_slice(MAGIC);
    for (part, place) in parts.iter().zip(bytes[16..].chunks_exact_mut(16)) {
        place[..8].copy_from_slice(&(part.len() as u64).to_le_bytes());
        place[8..].copy_from_slice(&XxHash3_64::oneshot(part).to_le_bytes());
    }
    let sum = XxHash3_64::oneshot(&bytes[16..]);
    bytes[8..16].copy_from_slice(&sum.to_le_bytes());
    parts.iter().for_each(|part| bytes.extend_from_slice(part));
    Some(bytes)
}

/// The library of a stored file of `length` bytes, and its index where that is wanted; `None` where it is damaged, was
/// written by another build or for another request, or where a file of the content has changed since.
pub(super) fn decode(
    mut file: impl Read + Seek,
    length: u64,
    key: &str,
    snapshot: &Snapshot,
    with_index: bool,
) -> Option<(Library, Option<Index>)> {
    let [head, index, articles] = front(&mut file, length)?;
    let head: Head = postcard::from_bytes(&read(&mut file, head)?).ok()?;
    if head.build != build()? || head.key != key || head.snapshot != *snapshot || !head.includes.hold() {
        return None;
    }
    let index = if with_index {
        Some(postcard::from_bytes(&read(&mut file, index)?).ok()?)
    } else {
        file.seek_relative(i64::try_from(index.length).ok()?).ok()?;
        None
    };
    // They stay packed until they are looked at.
    let articles = Arc::new(read(&mut file, articles)?);
    let mut from = 0_usize;
    let mut entries = Vec::with_capacity(head.entries.len());
    for entry in head.entries {
        let range = from..from.checked_add(entry.length)?;
        from = range.end;
        articles.get(range.clone())?;
        let shared = Arc::clone(&articles);
        // The checksum has vouched for these bytes.
        let decode = move || unpack::<Article>(&shared[range.clone()]).unwrap_or_default();
        let StoredEntry { id, paths, locales, fallback, site, area, file, .. } = entry;
        let file = file.map(|file| Path::new(&file).into());
        entries.push(Entry {
            id,
            article: ArticleRef::stored(decode),
            paths,
            others: Vec::new(),
            locales,
            fallback,
            site,
            area,
            file,
        });
    }
    let mut library = Library::default();
    library.add(entries, head.problems);
    Some((library, index))
}

/// The parts of a file of `length` bytes, which they have to fill.
fn front(file: &mut impl Read, length: u64) -> Option<[Part; PARTS]> {
    let mut front = [0; FRONT];
    file.read_exact(&mut front).ok()?;
    let number = |at: usize| Some(u64::from_le_bytes(front.get(at..at + 8)?.try_into().ok()?));
    if front[..8] != *MAGIC || number(8)? != XxHash3_64::oneshot(&front[16..]) {
        return None;
    }
    let part = |at: usize| Some(Part { length: usize::try_from(number(at)?).ok()?, sum: number(at + 8)? });
    let parts = [part(16)?, part(32)?, part(48)?];
    let all = parts.iter().try_fold(FRONT as u64, |all, part| all.checked_add(part.length as u64));
    (all == Some(length)).then_some(parts)
}

/// The bytes of a part, if they are those that were written.
fn read(file: &mut impl Read, part: Part) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(part.length);
    file.take(part.length as u64).read_to_end(&mut bytes).ok()?;
    (bytes.len() == part.length && XxHash3_64::oneshot(&bytes) == part.sum).then_some(bytes)
}

/// This build of the program: its version, the shape of what it stores, and the file that runs.
fn build() -> Option<String> {
    let program = std::env::current_exe().ok()?;
    let metadata = program.metadata().ok()?;
    let (size, time) = (metadata.len(), metadata.modified().ok()?);
    Some(format!("{} {SHAPE} {size} {time:?} {}", env!("CARGO_PKG_VERSION"), program.display()))
}
