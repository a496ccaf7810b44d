//! What is stored comes back as it was, and nothing stale, foreign or damaged ever does.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;
use crate::library::gather_noting;
use crate::search::{Prepared, Searcher};

/// A content root with an include, and a folder for the cache.
struct Case {
    home: TempDir,
    roots: [Root; 1],
    languages: Languages,
    limits: Limits,
}

impl Case {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let content = home.path().join("content");
        fs::create_dir_all(content.join("includes")).expect("made");
        for (name, text) in [
            ("a.md", "# Lamps\n\n## The lamp is dark\n\n1. Change the **bulb**.\n\n[!INCLUDE [x](includes/hint.md)]\n"),
            ("b.md", "# Doors\n\n## The door is locked\n\n1. Knock.\n\n[!INCLUDE [y](includes/missing.md)]\n"),
            ("includes/hint.md", "Wait for an hour.\n"),
        ] {
            fs::write(content.join(name), format!("---\ntitle: x\n---\n{text}")).expect("written");
        }
        let roots = [Root::Path(content)];
        Self { home, roots, languages: Languages::default(), limits: Limits::default() }
    }

    fn content(&self, name: &str) -> PathBuf {
        self.home.path().join("content").join(name)
    }

    fn request(&self) -> Request<'_> {
        Request { roots: &self.roots, limits: &self.limits, languages: &self.languages }
    }

    fn cache(&self) -> Cache {
        Cache::at(Some(self.home.path().join("cache/pcfix")))
    }

    fn open(&self) -> Lookup {
        self.cache().open(self.request(), true)
    }

    /// Loads and stores, as if the files had been at rest for a while; whether it was stored.
    fn store(&self) -> bool {
        self.store_after(Duration::from_secs(60))
    }

    fn store_after(&self, rest: Duration) -> bool {
        let Lookup::Missing(pending) = self.open() else { panic!("stored already") };
        let (library, index) = load(self, pending.includes());
        let mut place = pending.place.expect("a folder");
        place.taken = SystemTime::now() + rest;
        Storable { includes: pending.includes, place }.store(&library, &index).is_ok()
    }

    /// The one file of the cache.
    fn file(&self) -> PathBuf {
        let files: Vec<PathBuf> = fs::read_dir(self.home.path().join("cache/pcfix"))
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        assert_eq!(files.len(), 1, "{files:?}");
        files[0].clone()
    }

    fn is_stored(&self) -> bool {
        matches!(self.open(), Lookup::Stored(..))
    }
}

fn load(case: &Case, includes: &Includes) -> (Library, Index) {
    let (mut library, mut index) = (Library::default(), Index::default());
    gather_noting(
        &case.roots,
        &case.limits,
        &case.languages,
        includes,
        |entry| Prepared::from(entry),
        |batch| {
            index.merge(library.entries().len(), batch.prepared);
            library.add(batch.entries, batch.problems);
            std::ops::ControlFlow::Continue(())
        },
    )
    .expect("loaded");
    (library, index)
}

fn hits(library: &Library, index: &Index) -> Vec<String> {
    let queries = ["lamp dark", "bulb", "an hour", "dor lockt", "nothing of it"];
    let found = queries.map(|query| Searcher::new(index, library).search(query, 5));
    found.iter().map(|found| format!("{:?} {:?} {:?}", found.hits, found.corrected, found.unknown)).collect()
}

#[test]
fn what_comes_back_is_what_was_loaded() {
    let case = Case::new();
    assert!(case.store());
    let Lookup::Stored(library, index) = case.open() else { panic!("not stored") };
    let (loaded, fresh) = load(&case, &Includes::default());
    assert_eq!(library.problems(), loaded.problems());
    assert_eq!(library.problems().len(), 1, "the missing include");
    let articles = |library: &Library| {
        library
            .entries()
            .iter()
            .map(|entry| (entry.id.clone(), entry.paths.clone(), (*entry.article).clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(articles(&library), articles(&loaded));
    assert_eq!(hits(&library, &index.expect("an index")), hits(&loaded, &fresh));
}

#[test]
fn a_change_of_the_content_is_never_missed() {
    let case = Case::new();
    assert!(case.store());
    let changes: [(&str, &dyn Fn()); 6] = [
        ("a file changes", &|| fs::write(case.content("a.md"), "---\ntitle: x\n---\n# Lamps\n").expect("written")),
        ("a file comes", &|| fs::write(case.content("c.md"), "---\ntitle: x\n---\n# C\n").expect("written")),
        ("a file goes", &|| fs::remove_file(case.content("c.md")).expect("removed")),
        ("a file is renamed", &|| fs::rename(case.content("b.md"), case.content("d.md")).expect("renamed")),
        ("an included file changes", &|| {
            fs::write(case.content("includes/hint.md"), "Wait.\n").expect("written");
            // Back to the article that includes it.
            fs::write(case.content("a.md"), "---\ntitle: x\n---\n# L\n\n[!INCLUDE [x](includes/hint.md)]\n")
                .expect("written");
        }),
        ("a missing include comes", &|| fs::write(case.content("includes/missing.md"), "Here.\n").expect("written")),
    ];
    for (what, change) in changes {
        assert!(case.is_stored(), "before {what}");
        change();
        assert!(!case.is_stored(), "{what}");
        assert!(case.store(), "after {what}");
    }
}

#[test]
fn a_table_of_contents_that_comes_or_changes_is_not_missed() {
    let case = Case::new();
    for number in 0..10 {
        let folder = case.content(if number % 2 == 0 { "lamps" } else { "doors" });
        fs::create_dir_all(&folder).expect("made");
        fs::write(folder.join(format!("{number}.md")), format!("# Thing {number}\n\n1. Wait.\n")).expect("written");
    }
    for toc in ["- name: First\n  href: lamps/0.md\n", "- name: Second\n  href: lamps/0.md\n"] {
        assert!(case.store() && case.is_stored());
        fs::write(case.content("TOC.yml"), toc).expect("written");
        assert!(!case.is_stored(), "{toc}");
    }
}

#[test]
fn files_that_changed_just_before_are_not_trusted() {
    let case = Case::new();
    assert!(!case.store_after(Duration::ZERO));
    assert!(!case.is_stored());
    assert!(case.store_after(Duration::from_secs(3)));
}

#[test]
fn another_request_has_another_file() {
    let mut case = Case::new();
    assert!(case.store());
    case.languages.named = true;
    assert!(!case.is_stored());
    case.languages.named = false;
    case.limits.nesting -= 1;
    assert!(!case.is_stored());
}

/// Damages the stored file and looks whether it is still served.
fn is_served(case: &Case, damage: impl FnOnce(&mut Vec<u8>)) -> bool {
    let path = case.file();
    let whole = fs::read(&path).expect("a file");
    let mut bytes = whole.clone();
    damage(&mut bytes);
    fs::write(&path, &bytes).expect("written");
    let served = case.is_stored();
    fs::write(&path, &whole).expect("written");
    assert!(case.is_stored(), "the whole file is served");
    served
}

#[test]
fn a_damaged_file_is_never_served() {
    let case = Case::new();
    assert!(case.store());
    let length = fs::metadata(case.file()).expect("a file").len();
    let length = usize::try_from(length).expect("small");
    for at in (0..length).step_by(length / 200 + 1) {
        assert!(!is_served(&case, |bytes| bytes[at] ^= 0x10), "a wrong bit in byte {at}");
        assert!(!is_served(&case, |bytes| bytes.truncate(at)), "cut at byte {at}");
    }
    assert!(!is_served(&case, |bytes| bytes.push(0)), "a byte too many");
    assert!(!is_served(&case, |bytes| bytes.iter_mut().for_each(|byte| *byte = 0)), "zeros");
}

#[test]
fn lengths_beyond_the_file_are_refused_even_under_a_right_checksum() {
    let case = Case::new();
    assert!(case.store());
    for at in [16, 32, 48] {
        for value in [u64::MAX, 1 << 40, 0] {
            let served = is_served(&case, |bytes| {
                bytes[at..at + 8].copy_from_slice(&value.to_le_bytes());
                let sum = twox_hash::XxHash3_64::oneshot(&bytes[16..64]);
                bytes[8..16].copy_from_slice(&sum.to_le_bytes());
            });
            assert!(!served, "{value} at {at}");
        }
    }
}

#[cfg(unix)]
#[test]
fn only_a_regular_file_of_its_owner_is_read_and_folders_are_private() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let case = Case::new();
    assert!(case.store());
    let (path, mode) =
        (case.file(), |path: &std::path::Path| fs::metadata(path).expect("there").permissions().mode() & 0o777);
    assert_eq!((mode(&path), mode(path.parent().expect("a folder"))), (0o600, 0o700));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o620)).expect("a mode");
    assert!(!case.is_stored(), "others could have written it");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("a mode");
    let elsewhere = case.home.path().join("elsewhere");
    fs::rename(&path, &elsewhere).expect("moved");
    symlink(&elsewhere, &path).expect("linked");
    assert!(!case.is_stored(), "a link");
    fs::remove_file(&path).expect("removed");
    let made = std::process::Command::new("mkfifo").args(["-m", "600"]).arg(&path).status().expect("started");
    assert!(made.success() && !case.is_stored(), "a pipe is not waited for");
    fs::remove_file(&path).expect("removed");
    fs::create_dir(&path).expect("made");
    assert!(!case.is_stored(), "a folder");
    assert!(!case.store(), "and nothing is stored over it");
}

#[test]
fn where_nothing_can_be_written_nothing_is_stored() {
    let case = Case::new();
    let file = case.home.path().join("file");
    fs::write(&file, "").expect("written");
    let cache = Cache::at(Some(file.join("below")));
    let Lookup::Missing(pending) = cache.open(case.request(), true) else { panic!("stored") };
    let (library, index) = load(&case, pending.includes());
    let mut place = pending.place.expect("a folder");
    place.taken = SystemTime::now() + Duration::from_secs(60);
    assert!(Storable { includes: pending.includes, place }.store(&library, &index).is_err());
    let Lookup::Missing(pending) = Cache::default().open(case.request(), true) else { panic!("stored") };
    assert!(pending.loaded().is_none(), "no cache at all");
}

#[test]
fn what_a_killed_program_left_is_no_library() {
    let case = Case::new();
    assert!(case.store());
    let path = case.file();
    let half = fs::read(&path).expect("a file");
    fs::write(path.with_extension("77.tmp"), &half[..half.len() / 2]).expect("written");
    assert!(case.is_stored());
}

/// A change of what is stored changes these numbers: put the new ones here, and give [`SHAPE`] the next one.
#[test]
fn the_stored_shape_has_its_number() {
    let case = Case::new();
    let (library, index) = load(&case, &Includes::default());
    let articles: Vec<u8> =
        library.entries().iter().flat_map(|entry| postcard::to_stdvec(&*entry.article).expect("bytes")).collect();
    let problems = postcard::to_stdvec(library.problems()).expect("bytes");
    let index = postcard::to_stdvec(&index).expect("bytes");
    let sizes = [articles.len(), problems.len(), index.len()];
    assert_eq!((SHAPE, sizes), (10, [243, 29, 647]), "the stored shape changed");
}
