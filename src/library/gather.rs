//! Reading all files in parallel and handing them over in batches.

use std::borrow::Cow;
use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::path::Path;

use rayon::prelude::*;

use super::accept::{self, Problems, Verdict};
use super::file::{File, Group, Place};
use super::files::{self, GatherError, Root};
use super::share::Originals;
use super::snapshot::Includes;
use super::{Entry, EntryIndex, Languages, Library, areas, choose, embedded, questions};
use crate::article::{Article, Diagnostic, DiagnosticKind, FileError, Limits};
use crate::markdown::{self, Parsed};

/// Some articles that are ready, with what the caller prepared of each.
#[derive(Debug)]
pub struct Batch<T> {
    /// The articles, in the order of their ids within and across batches.
    pub entries: Vec<Entry>,
    /// What `prepare` made of each entry.
    pub prepared: Vec<T>,
    /// Problems of the files read so far that were not reported before.
    pub problems: Vec<Diagnostic>,
    /// How many files have been read in all.
    pub read: usize,
    /// How many files there are.
    pub total: usize,
}

/// Articles a batch: few enough that the first ones are there at once, enough to keep all cores busy.
const BATCH: usize = 64;

/// What became of a group: its entry with what was prepared of it, and its problems.
type Done<T> = (Option<(T, Entry)>, Problems);

/// Finds and reads everything below `roots`, hands it to `sink` batch by batch, and stops early when that says so.
/// `prepare` runs on the thread that read the article, while it is fresh in that core's cache.
///
/// # Errors
/// When a root itself cannot be opened. A file that cannot be read is a problem in its batch.
pub fn gather<T: Send>(
    roots: &[Root],
    limits: &Limits,
    languages: &Languages,
    prepare: impl Fn(&Entry) -> T + Sync,
    sink: impl FnMut(Batch<T>) -> ControlFlow<()>,
) -> Result<(), GatherError> {
    gather_noting(roots, limits, languages, &Includes::default(), prepare, sink)
}

/// The same; the files that articles include are noted in `includes`.
///
/// # Errors
/// As [`gather`].
pub fn gather_noting<T: Send>(
    roots: &[Root],
    limits: &Limits,
    languages: &Languages,
    includes: &Includes,
    prepare: impl Fn(&Entry) -> T + Sync,
    mut sink: impl FnMut(Batch<T>) -> ControlFlow<()>,
) -> Result<(), GatherError> {
    let (groups, mut problems) = files::find(roots, limits)?;
    let total = groups.iter().map(|group| group.files.len()).sum();
    let work = |group: &Group| {
        let (entry, problems) = read_group(group, languages, includes);
        let prepared = entry.map(|mut entry| {
            let prepared = prepare(&entry);
            entry.others = Vec::new();
            (prepared, entry)
        });
        (prepared, problems)
    };
    let work = |chunk: &[Group]| -> Vec<Done<T>> {
        // Waking the threads costs more than reading a handful of files.
        if chunk.len() < 8 { chunk.iter().map(work).collect() } else { chunk.par_iter().map(work).collect() }
    };
    let mut areas = areas::areas(&groups, languages, includes).into_iter();
    let mut read = 0;
    let mut originals = Originals::default();
    let mut left = Problems::default();
    let mut hand_over = |chunk: &[Group], results: Vec<Done<T>>| {
        read += chunk.iter().map(|group| group.files.len()).sum::<usize>();
        let mut batch = Batch { entries: Vec::new(), prepared: Vec::new(), problems: Vec::new(), read, total };
        batch.problems.append(&mut problems);
        for (entry, problems) in results {
            let area = areas.next().unwrap_or_default();
            if let Some((prepared, mut entry)) = entry {
                entry.area = area;
                if let Some(article) = entry.article.get_mut() {
                    originals.share(article);
                }
                batch.entries.push(entry);
                batch.prepared.push(prepared);
            }
            left.add(problems);
        }
        batch.problems.append(&mut left.list);
        if read == total {
            batch.problems.extend(left.left_out(total));
        }
        sink(batch)
    };
    if pipelined(&groups, work, &mut hand_over).is_break() {
        return Ok(());
    }
    if !problems.is_empty() {
        // No file was found, but there are problems to report.
        let _ = sink(Batch { entries: Vec::new(), prepared: Vec::new(), problems, read, total });
    }
    Ok(())
}

/// Calls `work` for each batch of groups and hands its result over; the next batch is read while one is handed over.
fn pipelined<R: Send>(
    groups: &[Group],
    work: impl Fn(&[Group]) -> R + Sync,
    mut hand_over: impl FnMut(&[Group], R) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut chunks = groups.chunks(BATCH);
    let mut current = chunks.next().map(|chunk| (chunk, work(chunk)));
    while let Some((chunk, results)) = current.take() {
        let next = chunks.next();
        rayon::in_place_scope(|scope| {
            if let Some(next) = next {
                let (current, work) = (&mut current, &work);
                scope.spawn(move |_| *current = Some((next, work(next))));
            }
            hand_over(chunk, results)
        })?;
    }
    ControlFlow::Continue(())
}

/// Gathers everything into one library. `take` gets what `prepare` made of each batch of entries, with the place of the
/// first of them in the library, so that nothing of it has to be kept longer than needed.
///
/// # Errors
/// As [`gather`].
pub fn gather_all<T: Send>(
    roots: &[Root],
    limits: &Limits,
    languages: &Languages,
    prepare: impl Fn(&Entry) -> T + Sync,
    mut take: impl FnMut(EntryIndex, Vec<T>),
) -> Result<Library, GatherError> {
    let mut library = Library::default();
    gather(roots, limits, languages, prepare, |batch| {
        take(library.entries().len(), batch.prepared);
        library.add(batch.entries, batch.problems);
        ControlFlow::Continue(())
    })?;
    Ok(library)
}

/// Reads every file by itself, in the order of the ids: each article as it was written, none paired with another.
///
/// # Errors
/// As [`gather`].
pub fn read_all(roots: &[Root], limits: &Limits) -> Result<(Vec<Article>, Vec<Diagnostic>), GatherError> {
    let (groups, mut problems) = files::find(roots, limits)?;
    let files: Vec<&File> = groups.iter().flat_map(|group| &group.files).collect();
    let read = |file: &&File| {
        let mut problems = Problems::default();
        (read_file(file, &Includes::default(), &mut problems), problems)
    };
    let mut left = Problems::default();
    let mut articles = Vec::new();
    for (article, more) in files.par_iter().map(read).collect::<Vec<_>>() {
        articles.extend(article);
        left.add(more);
    }
    let left_out = left.left_out(files.len());
    problems.append(&mut left.list);
    problems.extend(left_out);
    Ok((articles, problems))
}

/// Reads one article in all its languages.
fn read_group(group: &Group, languages: &Languages, includes: &Includes) -> (Option<Entry>, Problems) {
    let mut problems = Problems::default();
    let mut versions: Vec<Article> =
        group.files.iter().filter_map(|file| read_file(file, includes, &mut problems)).collect();
    versions.iter_mut().for_each(questions::divide);
    let entry = choose::choose(&group.id, versions, languages).map(|entry| {
        let shown = group.files.iter().find(|file| file.path == entry.article.path);
        let site = shown.map(|file| file.profile.site.clone()).unwrap_or_default();
        let file = shown.and_then(|file| match &file.place {
            Place::Disk { file, .. } => Some(file.clone().into_boxed_path()),
            Place::Embedded => None,
        });
        Entry { site, file, ..entry }
    });
    (entry, problems)
}

fn read_file(file: &File, includes: &Includes, problems: &mut Problems) -> Option<Article> {
    let reading = match read_bytes(file, includes) {
        Ok((_, reading)) => reading,
        Err(error) => {
            problems.list.push(unreadable(file, &error));
            return None;
        }
    };
    match accept::judge(file, &reading) {
        Verdict::Article => {}
        Verdict::LeftOut(reason) => {
            problems.leave_out(reason);
            return None;
        }
        // Bytes that are no text are reported, whatever they would have been.
        Verdict::Other => {
            problems.list.extend(reading.problems);
            return None;
        }
    }
    problems.list.extend(reading.problems);
    let mut article = reading.article?;
    // The folder names the language of what lies in it, whatever front matter was copied along.
    if let Some(locale) = &file.locale {
        article.locale = Some(locale.clone());
    }
    Some(article)
}

/// The bytes of a file, and what they read as.
pub(super) fn read_bytes(file: &File, includes: &Includes) -> io::Result<(Cow<'static, [u8]>, Parsed)> {
    let options = &file.profile.options;
    match &file.place {
        Place::Embedded => {
            let bytes = embedded::bytes(&file.path).unwrap_or_default();
            let reading = markdown::read_within(&file.path, bytes, options, &|_| None);
            Ok((bytes.into(), reading))
        }
        Place::Disk { file: path, root } => {
            let bytes = bytes_of(path, &options.limits)?;
            if bytes.is_empty() {
                return Err(FileError::Empty.into());
            }
            let fetch = |included: &str| fetch(path, root, &options.limits, includes, included);
            let reading = markdown::read_within(&file.path, &bytes, options, &fetch);
            Ok((bytes.into(), reading))
        }
    }
}

/// A file that could not be read, as a problem.
pub(super) fn unreadable(file: &File, error: &io::Error) -> Diagnostic {
    Diagnostic { path: file.path.clone(), line: None, kind: DiagnosticKind::Unreadable(error.into()) }
}

/// The bytes of a file that the article in `from` includes; `None` where it is not there, or lies outside the content.
fn fetch(from: &Path, root: &Path, limits: &Limits, includes: &Includes, included: &str) -> Option<Vec<u8>> {
    // `/x`, `~/x` and `@site/x` begin at the root of the content.
    let below = ["~/", "@site/", "/"].into_iter().find_map(|prefix| included.strip_prefix(prefix));
    let path = match below {
        Some(below) => root.join(below),
        None => from.parent()?.join(included),
    };
    includes.note(&path);
    let file = path.canonicalize().ok()?;
    if file.starts_with(root) { bytes_of(&file, limits).ok() } else { None }
}

fn bytes_of(path: &Path, limits: &Limits) -> io::Result<Vec<u8>> {
    let file = super::open_file(path)?;
    let largest = (limits.file_size as u64) << 20;
    let mut bytes = Vec::with_capacity(usize::try_from(file.metadata()?.len().min(largest)).unwrap_or_default());
    // A file may grow while it is being read, so the limit is held while reading.
    file.take(largest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest {
        return Err(FileError::TooLarge(limits.file_size).into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn an_article_includes_files_of_its_folder_and_none_from_outside() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("docs");
        fs::create_dir_all(root.join("includes")).expect("made");
        fs::write(root.join("includes/hint.md"), "Wait for an hour.\n").expect("written");
        fs::write(folder.path().join("secret.md"), "The password.\n").expect("written");
        let article =
            "---\ntitle: T\n---\n# T\n\n[!INCLUDE [hint](includes/hint.md)]\n\n[!INCLUDE [x](../secret.md)]\n";
        fs::write(root.join("a.md"), article).expect("written");
        let (articles, problems) = read_all(&[Root::Path(root)], &Limits::default()).expect("read");
        let told = format!("{:?}", articles[0].blocks);
        assert!(told.contains("Wait for an hour.") && !told.contains("password"), "{told}");
        assert_eq!(problems.len(), 1, "{problems:?}");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_included_never_leaves_the_root_by_a_link_and_never_waits_for_a_pipe() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("docs");
        fs::create_dir_all(root.join("includes")).expect("made");
        fs::write(folder.path().join("secret.md"), "The password.\n").expect("written");
        for (target, link) in [("secret.md", "includes/link.md"), ("", "includes/up")] {
            std::os::unix::fs::symlink(folder.path().join(target), root.join(link)).expect("linked");
        }
        let made = std::process::Command::new("mkfifo").arg(root.join("includes/pipe.md")).status().expect("started");
        assert!(made.success());
        let paths = ["includes/link.md", "includes/up/secret.md", "includes/pipe.md", "/dev/zero", "/etc/passwd"];
        let included: String = paths.iter().map(|path| format!("[!INCLUDE [x]({path})]\n\n")).collect();
        fs::write(root.join("a.md"), format!("---\ntitle: T\n---\n# T\n\nWords.\n\n{included}")).expect("written");
        let (articles, problems) = read_all(&[Root::Path(root)], &Limits::default()).expect("read");
        assert!(!format!("{articles:?}").contains("password"), "{articles:?}");
        assert_eq!(problems.iter().filter(|problem| problem.path == "a.md").count(), paths.len(), "{problems:?}");
    }

    #[test]
    fn batches_come_in_the_order_of_the_ids_with_what_was_prepared() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in 0..150 {
            let text = format!("---\ntitle: T\n---\n# Title {name:03}\n\nWords.\n");
            fs::write(folder.path().join(format!("{name:03}.md")), text).expect("written");
        }
        let (mut ids, mut counts) = (Vec::new(), Vec::new());
        let roots = [Root::Path(folder.path().to_owned())];
        let prepare = |entry: &Entry| entry.article.title.text().to_owned();
        gather(&roots, &Limits::default(), &Languages::default(), prepare, |batch| {
            for (entry, title) in batch.entries.iter().zip(&batch.prepared) {
                assert_eq!(entry.article.title.text(), title);
                ids.push(entry.id.to_string());
            }
            counts.push((batch.read, batch.total));
            ControlFlow::Continue(())
        })
        .expect("gathered");
        assert!(ids.is_sorted() && ids.len() == 150);
        assert!(counts.len() > 1 && counts.is_sorted() && counts.last() == Some(&(150, 150)), "{counts:?}");
    }
}
