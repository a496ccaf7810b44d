//! The queries of this user, so that one can be asked again. A file of its own, one query a line, without secrets.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::file::{append_line, each_line, replace};
use super::store::{Journal, JournalError};
use crate::article::clean_line;
use crate::secrets::mask;

/// Queries that are kept.
pub const MOST_QUERIES: usize = 200;
/// Characters of a query that are kept.
const LONGEST: usize = 500;

/// A query as it is kept: one line without secrets. `None` for one that is too short to ask again.
#[must_use]
pub fn kept_query(query: &str) -> Option<String> {
    let line = clean_line(&mask(query).text).chars().take(LONGEST).collect::<String>().trim().to_owned();
    (line.chars().count() > 1).then_some(line)
}

/// Adds a query to a list as its newest one, in place of an older one of the same words.
pub fn add_query(queries: &mut Vec<String>, query: String) {
    queries.retain(|known| *known != query);
    queries.push(query);
    queries.drain(..queries.len().saturating_sub(MOST_QUERIES));
}

impl Journal {
    /// The queries that were kept, the newest last, each once. A file that cannot be read has none.
    #[must_use]
    pub fn queries(&self) -> Vec<String> {
        let mut queries = Vec::new();
        let take = |line: &[u8]| {
            if let Some(query) = kept_query(&String::from_utf8_lossy(line)) {
                add_query(&mut queries, query);
            }
        };
        // What was never written is empty, and who cannot read it can still search.
        let _ = self.queries_path().map(|path| each_line(&path, take));
        queries
    }

    /// Keeps a query.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn remember_query(&self, query: &str) -> Result<(), JournalError> {
        let Some(query) = kept_query(query) else { return Ok(()) };
        let path = self.queries_path()?;
        self.make_folder()?;
        let _alone = self.lock(false)?;
        append_line(&path, query + "\n").map_err(|error| JournalError::Io(path, error))
    }

    /// Drops the oldest queries, once twice as many as are kept were written.
    ///
    /// # Errors
    /// When the file cannot be written anew; it is as it was then.
    pub fn trim_queries(&self) -> Result<(), JournalError> {
        let path = self.queries_path()?;
        let mut lines = 0;
        let read = each_line(&path, |_| lines += 1);
        if read.is_err() || lines <= 2 * MOST_QUERIES {
            return Ok(());
        }
        let _alone = self.lock(true)?;
        let text: String = self.queries().into_iter().map(|query| query + "\n").collect();
        replace(&path, text.as_bytes()).map_err(|error| JournalError::Io(path, error))
    }

    /// Forgets all queries.
    ///
    /// # Errors
    /// When the file cannot be removed.
    pub fn forget_queries(&self) -> Result<(), JournalError> {
        let path = self.queries_path()?;
        match fs::remove_file(&path) {
            Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                Err(JournalError::Io(path, error))
            }
            _ => Ok(()),
        }
    }

    fn queries_path(&self) -> Result<PathBuf, JournalError> {
        Ok(self.folder()?.join("queries"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_kept_newest_last_each_once_and_without_secrets() {
        let folder = tempfile::tempdir().expect("a folder");
        let journal = Journal::at(Some(folder.path().join("new")));
        assert!(journal.queries().is_empty());
        for query in ["cancel order", "x", "  ", "login password=hunter2", "cancel\norder \u{1b}[1m", "cancel order"] {
            journal.remember_query(query).expect("kept");
        }
        let queries = journal.queries();
        assert_eq!(queries.last().map(String::as_str), Some("cancel order"));
        assert_eq!(queries.iter().filter(|query| *query == "cancel order").count(), 1);
        let file = fs::read_to_string(folder.path().join("new/queries")).expect("a file");
        assert!(!file.contains("hunter2") && !file.contains('\u{1b}') && file.contains("login"), "{file}");
        journal.forget_queries().expect("forgotten");
        journal.forget_queries().expect("nothing to forget");
        assert!(journal.queries().is_empty());
    }

    #[test]
    fn the_file_stays_short_and_what_is_in_it_does_no_harm() {
        let folder = tempfile::tempdir().expect("a folder");
        let journal = Journal::at(Some(folder.path().to_owned()));
        let path = folder.path().join("queries");
        let many: String = (0..2 * MOST_QUERIES + 5).map(|number| format!("query {number}\n")).collect();
        fs::write(&path, many).expect("written");
        journal.trim_queries().expect("trimmed");
        let file = fs::read_to_string(&path).expect("a file");
        assert_eq!(file.lines().count(), MOST_QUERIES);
        assert_eq!(file.lines().last(), Some("query 404"));
        fs::write(&path, b"caf\xe9 closed\n\xff\n\x1b[2Jred alarm\n\0").expect("written");
        assert!(journal.queries().iter().all(|query| !query.contains(['\u{1b}', '\0'])), "{:?}", journal.queries());
        assert!(Journal::at(None).queries().is_empty() && Journal::at(None).remember_query("a query").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_reads_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let journal = Journal::at(Some(folder.path().join("new")));
        journal.remember_query("cancel order").expect("kept");
        let mode = fs::metadata(folder.path().join("new/queries")).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
