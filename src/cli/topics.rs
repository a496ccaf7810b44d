//! Pages of `pcfix help TOPIC`.

use std::ffi::OsString;

/// Each topic with its page.
const TOPICS: [(&str, &str); 1] = [("writing", include_str!("../../.github/WRITING.md"))];

/// The page that a command line asks for.
pub(super) fn page(argv: &[OsString]) -> Option<&'static str> {
    let [_, help, topic] = argv else { return None };
    let page = TOPICS.into_iter().find(|(name, _)| topic == name);
    page.filter(|_| help == "help").map(|(_, page)| page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_topic_has_a_page() {
        let asked = |line: &str| page(&line.split(' ').map(OsString::from).collect::<Vec<_>>()).is_some();
        assert!(asked("pcfix help writing"));
        assert!(!asked("pcfix help search") && !asked("pcfix search writing") && !asked("pcfix help"));
    }
}
