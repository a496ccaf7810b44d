//! The cache: whatever a stored file says, it is served as it was stored or not at all.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use pcfix::article::Limits;
use pcfix::cache::{Cache, Lookup, Request};
use pcfix::library::{Languages, Library, Root, gather_noting};
use pcfix::search::{Index, Prepared};
use tempfile::TempDir;
use twox_hash::XxHash3_64;

use super::Shape;
use crate::seeds::root;

/// The front of a stored file: magic, its checksum, and the length and checksum of three parts.
const FRONT: usize = 64;

/// A stored library.
struct Stored {
    roots: [Root; 1],
    folder: TempDir,
    file: PathBuf,
    whole: Vec<u8>,
}

impl Stored {
    fn new() -> Self {
        let roots = [Root::Path(root().join("tests/fixtures/office"))];
        let folder = tempfile::tempdir().expect("a folder");
        let stored = Self { roots, folder, file: PathBuf::new(), whole: Vec::new() };
        let Lookup::Missing(pending) = stored.open() else { panic!("stored already") };
        let (mut library, mut index) = (Library::default(), Index::default());
        let (limits, languages) = (Limits::default(), Languages::default());
        let prepare = |entry: &pcfix::library::Entry| Prepared::from(entry);
        gather_noting(&stored.roots, &limits, &languages, pending.includes(), prepare, |batch| {
            index.merge(library.entries().len(), batch.prepared);
            library.add(batch.entries, batch.problems);
            ControlFlow::Continue(())
        })
        .expect("loaded");
        // What loads faster is not stored.
        thread::sleep(Duration::from_millis(60));
        // Files that were checked out a moment ago are not trusted.
        assert!(pending.loaded().expect("slow enough").store(&library, &index).is_ok(), "the fixtures are too new");
        let file =
            fs::read_dir(stored.folder.path()).expect("a folder").next().expect("a file").expect("a file").path();
        let whole = fs::read(&file).expect("a file");
        Self { file, whole, ..stored }
    }

    fn open(&self) -> Lookup {
        let request = Request { roots: &self.roots, limits: &Limits::default(), languages: &Languages::default() };
        Cache::at(Some(self.folder.path().to_owned())).open(request, true)
    }

    fn is_served(&self, bytes: &[u8]) -> bool {
        fs::write(&self.file, bytes).expect("written");
        matches!(self.open(), Lookup::Stored(..))
    }
}

/// Gives every part of a file the checksum of what it holds, and the front its own.
fn seal(bytes: &mut [u8]) {
    let Some((front, mut parts)) = bytes.split_at_mut_checked(FRONT) else { return };
    for place in front[16..].chunks_exact_mut(16) {
        let length = place[..8].try_into().map_or(0, u64::from_le_bytes);
        let length = usize::try_from(length).unwrap_or(usize::MAX).min(parts.len());
        let (part, rest) = parts.split_at_mut(length);
        place[8..].copy_from_slice(&XxHash3_64::oneshot(part).to_le_bytes());
        parts = rest;
    }
    let sum = XxHash3_64::oneshot(&front[16..]);
    front[8..16].copy_from_slice(&sum.to_le_bytes());
}

/// The first two bytes say where the others are laid over the stored file, and whether it ends there.
pub fn run(bytes: &[u8]) -> u64 {
    static STORED: OnceLock<Mutex<Stored>> = OnceLock::new();
    let stored = STORED.get_or_init(|| Mutex::new(Stored::new())).lock().unwrap_or_else(PoisonError::into_inner);
    let Some((&[high, low], over)) = bytes.split_first_chunk() else { return 0 };
    let at = usize::from(u16::from_be_bytes([high, low])) * stored.whole.len() / usize::from(u16::MAX);
    let mut damaged = stored.whole.clone();
    damaged.truncate(if low % 2 == 0 { at } else { damaged.len() });
    let end = (at + over.len()).max(damaged.len());
    damaged.resize(end, 0);
    damaged[at..at + over.len()].copy_from_slice(over);
    let served = stored.is_served(&damaged);
    assert!(!served || damaged == stored.whole, "served although bytes from {at} on are wrong");
    // Under right checksums, too, nothing panics.
    seal(&mut damaged);
    let _ = stored.is_served(&damaged);
    Shape::default().with(served).count(at).count(over.len()).end()
}
