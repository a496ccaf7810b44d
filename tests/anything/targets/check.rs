//! The check: any bytes are an article in a folder that is checked.

use std::cell::RefCell;
use std::fs;

use pcfix::article::Limits;
use pcfix::check;
use pcfix::library::Root;
use tempfile::TempDir;

use super::{Shape, are_told_well};

thread_local! {
    static FOLDER: RefCell<Option<TempDir>> = const { RefCell::new(None) };
}

pub fn run(bytes: &[u8]) -> u64 {
    FOLDER.with_borrow_mut(|folder| {
        let folder = folder.get_or_insert_with(|| tempfile::tempdir().expect("a folder"));
        fs::write(folder.path().join("a.md"), bytes).expect("written");
        let look = || check::check(&[Root::Path(folder.path().to_owned())], &Limits::default()).expect("a folder");
        let checked = look();
        let [problems] = &checked.problems[..] else { panic!("one list for one root: {checked:?}") };
        let lines = 1 + bytes.iter().filter(|&&byte| matches!(byte, b'\n' | b'\r')).count();
        are_told_well(problems, lines);
        assert!(problems.is_sorted_by_key(|problem| (&problem.path, problem.line, problem.code())));
        assert!(problems.windows(2).all(|two| two[0] != two[1]), "a fault is told once");
        assert!(checked.articles <= 1);
        assert_eq!(&look().problems[0], problems, "the same file has the same faults");
        Shape::default().problems(problems).count(problems.len()).end()
    })
}
