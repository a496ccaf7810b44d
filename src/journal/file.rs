//! Reading and writing one file, whatever may become of it meanwhile.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use crate::library::open_file;

/// Files that only their owner may read.
pub(super) fn options() -> OpenOptions {
    #[cfg(unix)]
    return std::os::unix::fs::OpenOptionsExt::mode(&mut OpenOptions::new(), 0o600).clone();
    #[cfg(not(unix))]
    OpenOptions::new()
}

/// Writes a file that did not exist before, readable by its owner only: it describes the problems of customers.
///
/// # Errors
/// When there is such a file, or it cannot be written.
pub fn write_new(path: &Path, text: &str) -> io::Result<()> {
    options().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

/// Makes a folder that only its owner may look into, and those above it that are missing.
///
/// # Errors
/// When it is not there and cannot be made.
pub fn make_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Whatever the path may lead to, only a file has an end.
fn regular(file: File) -> io::Result<File> {
    let is_file = file.metadata()?.is_file();
    if is_file { Ok(file) } else { Err(crate::article::FileError::NotRegular.into()) }
}

/// Calls `take` with each line of the file that is not empty. What is longer than any record comes in pieces, so that no
/// file fills the memory.
pub(super) fn each_line(path: &Path, mut take: impl FnMut(&[u8])) -> io::Result<()> {
    const LONGEST: u64 = 1 << 20;
    let mut reader = BufReader::new(open_file(path)?);
    let mut line = Vec::new();
    while io::Read::take(&mut reader, LONGEST).read_until(b'\n', &mut line)? > 0 {
        match line.strip_suffix(b"\n").unwrap_or(&line) {
            [] => {}
            line => take(line),
        }
        line.clear();
    }
    Ok(())
}

/// One write of one line. Where the last line has no end, it is given one first.
pub(super) fn append_line(path: &Path, mut line: String) -> io::Result<()> {
    let mut file = regular(options().read(true).append(true).create(true).open(path)?)?;
    if file.seek(SeekFrom::End(0))? > 0 {
        let mut last = [0];
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            line.insert(0, '\n');
        }
    }
    loop {
        match file.write(line.as_bytes()) {
            Ok(written) if written == line.len() => return Ok(()),
            // A second write could land behind another copy's line.
            Ok(_) => return Err(io::ErrorKind::StorageFull.into()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Puts a file with `bytes` in the place of the one at `path`, whole or not at all.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("new");
    let write = || -> io::Result<()> {
        let mut file = options().write(true).create(true).truncate(true).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().inspect_err(|_| {
        // What is half written is of no use; that it cannot be removed either changes nothing.
        let _ = fs::remove_file(&beside);
    })
}
