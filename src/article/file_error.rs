//! Why a file or folder cannot be used, as data.

use std::io;

use serde::{Deserialize, Serialize};

use thiserror::Error;

/// Why a file or folder cannot be opened, read or written.
///
/// Travels within an [`io::Error`] where the program finds the reason itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Error, Deserialize, Serialize)]
pub enum FileError {
    /// There is none.
    #[error("not found")]
    NotFound,
    /// The user may not.
    #[error("permission denied")]
    PermissionDenied,
    /// A pipe, a socket, a device.
    #[error("not a regular file")]
    NotRegular,
    /// A folder where a file is needed.
    #[error("a folder")]
    IsFolder,
    /// Something else where a folder is needed.
    #[error("not a folder")]
    NotFolder,
    /// It exists already.
    #[error("already exists")]
    Exists,
    /// The file system takes no writes.
    #[error("read-only file system")]
    ReadOnly,
    /// The disk or the quota is full.
    #[error("no space left")]
    NoSpace,
    /// Another program uses it.
    #[error("busy")]
    Busy,
    /// The name is not valid on this system.
    #[error("invalid name")]
    InvalidName,
    /// Symbolic links lead in a circle.
    #[error("loop of links")]
    LinkLoop,
    /// The other end of a pipe is closed.
    #[error("closed")]
    Closed,
    /// It holds nothing.
    #[error("empty")]
    Empty,
    /// It is larger than this many mebibytes.
    #[error("larger than {0} MiB")]
    TooLarge(usize),
    /// It is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// Another reason, with the system's number for it where there is one.
    #[error("system error {0:?}")]
    System(Option<i32>),
}

impl From<&io::Error> for FileError {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind;
        if let Some(own) = error.get_ref().and_then(|inner| inner.downcast_ref::<Self>()) {
            return *own;
        }
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::PermissionDenied => Self::PermissionDenied,
            ErrorKind::IsADirectory => Self::IsFolder,
            ErrorKind::NotADirectory => Self::NotFolder,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::WriteZero => Self::NoSpace,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Self::Busy,
            ErrorKind::InvalidFilename => Self::InvalidName,
            ErrorKind::BrokenPipe => Self::Closed,
            ErrorKind::InvalidData => Self::NotUtf8,
            // ELOOP has no stable kind.
            _ if cfg!(target_os = "linux") && error.raw_os_error() == Some(40) => Self::LinkLoop,
            _ => Self::System(error.raw_os_error()),
        }
    }
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        Self::from(&error)
    }
}

impl From<FileError> for io::Error {
    fn from(error: FileError) -> Self {
        Self::other(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_of_our_own_survives_an_io_error() {
        assert_eq!(FileError::from(io::Error::from(FileError::TooLarge(7))), FileError::TooLarge(7));
        assert_eq!(FileError::from(io::Error::from(io::ErrorKind::NotFound)), FileError::NotFound);
        assert_eq!(FileError::from(io::Error::from_raw_os_error(99_999)), FileError::System(Some(99_999)));
    }
}
