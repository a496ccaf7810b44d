//! The problems of the content: a word on the status line, and a screen that lists them.

use std::fs;
use std::path::Path;

use pcfix::tui::Screen;
use tempfile::TempDir;

use crate::stage::Setting;

/// Content with an article that can be walked, and files with problems.
fn content(broken: usize) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &Path, text: &[u8]| fs::write(path, text).expect("written");
    write(&folder.path().join("door.md"), b"# The door\n\n## The door is shut\n\n1. Push it.\n");
    for number in 0..broken {
        write(&folder.path().join(format!("broken{number}.md")), b"# The window\n\nIt is \xff\xfe broken.\n");
    }
    folder
}

#[test]
fn problems_are_a_word_in_a_corner_that_names_its_key() {
    let folder = content(2);
    let mut stage = Setting::folder(folder.path()).open();
    let text = stage.text();
    let status = text.lines().nth_back(1).expect("a status line");
    assert!(status.starts_with(" The door") || status.starts_with(" door.md"), "the line is still the row's: {status}");
    assert!(status.ends_with("2 problems: F8"), "{status}");
    // In the list a letter will do, and on a guide nothing is in the way.
    stage.play("<Tab>");
    assert!(stage.shows("2 problems: P"), "{}", stage.text());
    stage.play("<Enter>");
    assert!(!stage.shows("2 problems"), "{}", stage.text());
    let sound = content(0);
    assert!(!Setting::folder(sound.path()).open().shows("problem"));
}

#[test]
fn the_key_lists_them_and_esc_goes_back() {
    let folder = content(30);
    for size in [(100, 30), (40, 10)] {
        let mut stage = Setting::folder(folder.path()).size(size.0, size.1).open();
        stage.play("type \"door\" <F8>");
        assert!(stage.shows("Problems of the content") && stage.shows("broken0.md: not-utf8"), "{}", stage.text());
        stage.play("<End>");
        assert!(stage.shows("broken9.md"), "{}", stage.text());
        assert!(!stage.shows("broken0.md"), "it scrolls: {}", stage.text());
        assert_eq!(stage.faults(), Vec::<String>::new());
        stage.play("size 60x12");
        assert_eq!(stage.faults(), Vec::<String>::new());
        stage.play("<Esc>");
        assert!(stage.model.stack.is_empty());
        assert_eq!(stage.model.query(), "door", "the search is as it was");
    }
    // Without problems there is nothing to show.
    let sound = content(0);
    let mut stage = Setting::folder(sound.path()).open();
    stage.play("<F8>");
    assert!(!stage.model.stack.iter().any(|screen| matches!(screen, Screen::Problems(_))));
}
