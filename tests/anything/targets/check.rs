//! The check: any bytes are an article in a folder that is checked.

use std::cell::RefCell;
use std::fs;

use pcfix::article::Limits;
use pcfix::check;
use pcfix::library::Root;
use tempfile::TempDir;

use super::Shape;

thread_local! {
    static FOLDER: RefCell<Option<TempDir>> = const { RefCell::new(None) };
}

pub fn run(bytes: &[u8]) -> u64 {
    FOLDER.with_borrow_mut(|folder| {
        let folder = folder.get_or_insert_with(|| tempfile::tempdir().expect("a folder"));
        fs::write(folder.path().join("a.md"), bytes).expect("written");
        let look = || {
            let root = Root::Path(folder.path().to_owned());
            check::check(&root, &Limits::default(), |_, _| true).expect("a folder")
        };
        let checked = look();
        let lines = 1 + bytes.iter().filter(|&&byte| matches!(byte, b'\n' | b'\r')).count();
        for finding in &checked.findings {
            if let Some(region) = finding.region {
                assert!((1..=lines).contains(&(region.line as usize)), "{finding:?}");
                let start = (region.line, region.column);
                assert!(region.column >= 1 && start <= (region.end_line, region.end_column), "{finding:?}");
            }
            assert!(check::find(finding.fault.code()).is_some(), "{finding:?}");
        }
        assert!(checked.findings.is_sorted());
        assert!(checked.findings.windows(2).all(|two| two[0] != two[1]), "a fault is reported once");
        assert!(checked.articles <= 1);
        let again = look();
        assert_eq!(again.findings, checked.findings, "the same file has the same faults");
        Shape::default().count(checked.findings.len()).end()
    })
}
