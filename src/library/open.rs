//! Opening files without waiting for pipes and devices.

use std::fs;
use std::io;
use std::path::Path;

use crate::article::FileError;

/// Opens a file to be read. What a path leads to may change at any moment, so it is what was opened that is looked at; that
/// never waits, be it a pipe that nobody writes to. A device is not even opened, unless it comes in between.
///
/// # Errors
/// When it cannot be opened, or is a folder, a pipe or a device, which may have no end.
pub fn open_file(path: &Path) -> io::Result<fs::File> {
    regular(&fs::metadata(path)?)?;
    open_at_once(path)
}

/// Opens what the path leads to by now.
fn open_at_once(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        // The flags of the system's own call.
        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags);
    }
    let file = options.read(true).open(path)?;
    regular(&file.metadata()?)?;
    Ok(file)
}

fn regular(metadata: &fs::Metadata) -> io::Result<()> {
    if metadata.is_file() { Ok(()) } else { Err(FileError::NotRegular.into()) }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_becomes_a_pipe_or_a_device_after_it_was_looked_at_is_not_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("a.md");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("started");
        assert!(made.success());
        for path in [pipe, "/dev/null".into(), "/dev/zero".into()] {
            let (told, answer) = std::sync::mpsc::channel();
            // A thread that waits is left behind.
            std::thread::spawn(move || told.send(open_at_once(&path).map(|_| ()).map_err(FileError::from)));
            let answer = answer.recv_timeout(std::time::Duration::from_secs(30)).expect("an answer at once");
            assert_eq!(answer, Err(FileError::NotRegular));
        }
    }
}
