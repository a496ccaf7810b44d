//! The folder of stored libraries: one file for each request, for its owner's eyes only.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use twox_hash::XxHash3_64;

/// Files together take no more than this; those that were written first go first.
const LARGEST: u64 = 512 << 20;
/// A temporary file that is older was left by a program that was killed.
const LEFT_BEHIND: Duration = Duration::from_secs(3600);

fn path_of(folder: &Path, key: &str) -> PathBuf {
    folder.join(format!("{:016x}.library", XxHash3_64::oneshot(key.as_bytes())))
}

/// The file stored under this key and its length, if it is this user's own.
pub(super) fn find(folder: &Path, key: &str) -> Option<(File, u64)> {
    let file = open(&path_of(folder, key)).ok()?;
    let metadata = file.metadata().ok()?;
    if !metadata.is_file() || metadata.len() > LARGEST || !is_own(&metadata) {
        return None;
    }
    Some((file, metadata.len()))
}

/// Stores bytes under this key: whole or not at all, whatever happens meanwhile.
///
/// # Errors
/// When they cannot be written, or are too many.
pub(super) fn write(folder: &Path, key: &str, bytes: &[u8]) -> io::Result<()> {
    if bytes.len() as u64 > LARGEST {
        return Err(io::Error::from(io::ErrorKind::FileTooLarge));
    }
    make(folder)?;
    let path = path_of(folder, key);
    let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
    // A process of the same number may have been killed here.
    let _ = fs::remove_file(&temporary);
    let written = create(&temporary)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| make_room(folder, &path, bytes.len() as u64))
        .and_then(|()| fs::rename(&temporary, &path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Removes what was left behind, and the oldest files until `wanted` more bytes fit.
fn make_room(folder: &Path, keep: &Path, wanted: u64) -> io::Result<()> {
    let mut files: Vec<(SystemTime, u64, PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let (path, Ok(metadata)) = (entry.path(), entry.metadata()) else { continue };
        let Ok(modified) = metadata.modified() else { continue };
        let is = |ending: &str| path.extension().is_some_and(|own| own == ending);
        if is("tmp") && modified.elapsed().is_ok_and(|age| age > LEFT_BEHIND) {
            let _ = fs::remove_file(&path);
        } else if is("library") && path != keep {
            files.push((modified, metadata.len(), path));
        }
    }
    files.sort_unstable();
    let mut total = wanted + files.iter().map(|(_, size, _)| size).sum::<u64>();
    for (_, size, path) in files {
        if total <= LARGEST {
            break;
        }
        fs::remove_file(path)?;
        total -= size;
    }
    Ok(())
}

/// Opens without waiting for a pipe and without following a link.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::NOFOLLOW).bits().cast_signed();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags);
    }
    options.read(true).open(path)
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(path)
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// Whether a file belongs to this user, and nobody else can change it.
#[cfg(unix)]
fn is_own(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    metadata.uid() == rustix::process::geteuid().as_raw() && metadata.mode() & 0o077 == 0
}

#[cfg(not(unix))]
fn is_own(_: &fs::Metadata) -> bool {
    true
}
